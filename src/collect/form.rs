//! What somebody typed becomes a [`Submission`]: cells are read, tables answered as a whole are filled, sums are added.

use std::collections::BTreeMap;

use super::cell::{self, Typed};
use super::grid::{Asked, Sheet};
use super::{Cell, Submission};
use crate::structure::{Code, ConfStatus, Finding, Key, ObsStatus, Observation, Severity};

/// A return before anybody says it is one: texts as they were typed, whatever they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// By cell; blank ones are not there.
    pub cells: BTreeMap<Key, String>,
    /// Tables answered as a whole.
    pub marks: BTreeMap<String, Mark>,
}

/// An answer for a whole table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Nothing to report: somebody looked, and there was none.
    Nil,
    /// Nobody collects it.
    NotCollected,
}

impl Mark {
    /// Both.
    pub const ALL: [Mark; 2] = [Mark::Nil, Mark::NotCollected];

    /// As it is stored and named in forms and messages.
    pub fn name(self) -> &'static str {
        match self {
            Mark::Nil => "nil",
            Mark::NotCollected => "not-collected",
        }
    }

    fn observation(self) -> Observation {
        match self {
            Mark::Nil => Observation::count(0),
            Mark::NotCollected => absent(ObsStatus::NotCollected),
        }
    }
}

impl std::str::FromStr for Mark {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|mark| mark.name() == text).ok_or(())
    }
}

fn absent(status: ObsStatus) -> Observation {
    Observation { value: None, status, conf: ConfStatus::Internal }
}

/// Reads a draft: the figures it stands for, and everything that keeps a cell from being one.
pub fn read(asked: &Asked, draft: &Draft) -> (Submission, Vec<Finding>) {
    let (mut cells, mut findings) = typed(asked, draft);
    findings.extend(contradictions(asked, draft, &cells));
    let sheets = asked.sheets();
    answer_whole(asked, &sheets, draft, &mut cells);
    fill(asked, &sheets, &mut cells);
    let cell = |(key, observation)| Cell { key, observation, place: None };
    let cells = cells.into_iter().map(cell).collect();
    (Submission { country: asked.country, quarter: asked.quarter, cells }, findings)
}

/// The cells that hold a figure, and a finding for each that holds something else.
fn typed(asked: &Asked, draft: &Draft) -> (BTreeMap<Key, Observation>, Vec<Finding>) {
    let (mut cells, mut findings) = (BTreeMap::new(), Vec::new());
    for (key, text) in &draft.cells {
        match figure(asked, key, text) {
            Ok(Some(observation)) => drop(cells.insert(*key, observation)),
            Ok(None) => {}
            Err(finding) => findings.push(finding.on(*key)),
        }
    }
    (cells, findings)
}

fn figure(asked: &Asked, key: &Key, text: &str) -> Result<Option<Observation>, Box<Finding>> {
    let blocks = |id: &str| Finding::new(Severity::Blocks, id);
    let observation = match cell::read(text) {
        Ok(Typed::Blank) => return Ok(None),
        Ok(Typed::Figure(observation)) => observation,
        Err(why) => return Err(blocks(why.id()).text("found", super::short(text)).into()),
    };
    if !asked.structure.has_cell(key, asked.quarter) || !asked.tables().any(|table| table.holds(key)) {
        return Err(blocks("crossing-unknown").cell("cell", *key).into());
    }
    let cannot = asked.structure.absence(key, asked.quarter) == Some(ObsStatus::CannotExist);
    match observation.value.filter(|count| cannot && count.get() > 0) {
        Some(_) => Err(blocks("cannot-exist").cell("cell", *key).text("quarter", asked.quarter).into()),
        None => Ok(Some(observation)),
    }
}

/// The texts that stand for these figures: sums that add up by themselves are left out.
pub fn typed_again(
    asked: &Asked,
    cells: &BTreeMap<Key, Observation>,
    marks: BTreeMap<String, Mark>,
) -> Draft {
    let sheets = asked.sheets();
    let is_sum = |key: &Key| {
        let parts = asked.home(key).map(|home| asked.parts_beside(home, key)).unwrap_or_default();
        !asked.is_input(key) || sum(cells, &parts).as_ref() == cells.get(key)
    };
    let mut by_itself: BTreeMap<Key, Observation> =
        cells.iter().filter(|(key, _)| !is_sum(key)).map(|(key, cell)| (*key, *cell)).collect();
    let inputs: Vec<Key> = by_itself.keys().copied().collect();
    answer_whole(asked, &sheets, &Draft { marks: marks.clone(), ..Draft::default() }, &mut by_itself);
    fill(asked, &sheets, &mut by_itself);
    let is_typed = |key: &Key, cell: &Observation| inputs.contains(key) || by_itself.get(key) != Some(cell);
    let typed = cells.iter().filter(|(key, cell)| is_typed(key, cell));
    Draft { cells: typed.map(|(key, cell)| (*key, text(cell))).collect(), marks }
}

/// A figure as somebody would type it.
pub fn text(cell: &Observation) -> String {
    let letter = cell.status.letter();
    match (cell.value, cell.status) {
        (None, _) => letter.to_string(),
        (Some(count), ObsStatus::Provisional | ObsStatus::Estimated | ObsStatus::Break) => {
            format!("{}{}", count.get(), letter.to_lowercase())
        }
        (Some(count), ObsStatus::DefinitionDiffers) => format!("{}d", count.get()),
        (Some(count), _) => count.get().to_string(),
    }
}

/// A table answered as a whole has no figure above zero; one that is not collected has none at all.
fn contradictions(asked: &Asked, draft: &Draft, cells: &BTreeMap<Key, Observation>) -> Vec<Finding> {
    let contradicts = |sheet: &Sheet, mark: Mark, key: &Key| {
        let value = cells.get(key).and_then(|cell| cell.value);
        match mark {
            Mark::Nil => value.is_some_and(|count| count.get() > 0),
            Mark::NotCollected => value.is_some() && asked.home(key) == Some(&sheet.id),
        }
    };
    let finding = |sheet: &Sheet| {
        let mark = *draft.marks.get(&sheet.id)?;
        let key = sheet.keys(asked.country).into_iter().find(|key| contradicts(sheet, mark, key))?;
        let id = format!("mark-{}", mark.name());
        Some(Finding::new(Severity::Blocks, &id).on(key).text("table", &sheet.id).cell("cell", key))
    };
    asked.sheets().iter().filter_map(finding).collect()
}

/// Gives the totals of tables answered as a whole their zero or their reason, and what a country never collects too.
fn answer_whole(asked: &Asked, sheets: &[Sheet], draft: &Draft, cells: &mut BTreeMap<Key, Observation>) {
    for sheet in sheets {
        for total in totals(asked, sheet) {
            let by_mark = draft.marks.get(&sheet.id).filter(|mark| match mark {
                Mark::Nil => true,
                Mark::NotCollected => asked.home(&total) == Some(&sheet.id),
            });
            let by_country = asked.structure.absence(&total, asked.quarter).map(absent);
            if let Some(answer) = by_mark.map(|mark| mark.observation()).or(by_country) {
                cells.entry(total).or_insert(answer);
            }
        }
    }
}

/// The totals over everything that stand in a sheet.
fn totals(asked: &Asked, sheet: &Sheet) -> Vec<Key> {
    let keys = sheet.keys(asked.country).into_iter();
    keys.filter(|key| key.used().next().is_none()).collect()
}

/// Adds every sum that nobody typed: what stands in the first sheet counts.
fn fill(asked: &Asked, sheets: &[Sheet], cells: &mut BTreeMap<Key, Observation>) {
    for sheet in sheets {
        for block in &sheet.blocks {
            for (code, column) in block.cells() {
                let key = column.key(asked.country, block.rows, code);
                let parts = asked.addends(sheet, block, column, code);
                let is_total = code == Code::TOTAL || column.is_total();
                if let Some(sum) = sum(cells, &parts).filter(|_| !is_total || !asked.is_input(&key)) {
                    cells.entry(key).or_insert(sum);
                }
            }
        }
        // A total that no breakdown gives, its parts may give.
        for total in totals(asked, sheet) {
            if let Some(sum) = sum(cells, &asked.parts_beside(&sheet.id, &total)) {
                cells.entry(total).or_insert(sum);
            }
        }
    }
}

/// What the given parts add up to; `None` where none of them is a number.
pub fn sum(cells: &BTreeMap<Key, Observation>, parts: &[Key]) -> Option<Observation> {
    let counts = parts.iter().filter_map(|part| cells.get(part)?.value);
    let sum = counts.map(|count| u64::from(count.get())).reduce(|a, b| a + b)?;
    Some(Observation::count(u32::try_from(sum).unwrap_or(u32::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::grid::used;
    use crate::structure::Structure;

    fn gb() -> Code {
        Code::literal("GB")
    }

    fn draft(cells: &[(&str, &str)], marks: &[(&str, Mark)]) -> Draft {
        let cell = |(key, text): &(&str, &str)| (Key::read(key, gb()).unwrap(), text.to_string());
        let marks = marks.iter().map(|(sheet, mark)| (sheet.to_string(), *mark)).collect();
        Draft { cells: cells.iter().map(cell).collect(), marks }
    }

    fn read_all(draft: &Draft) -> (BTreeMap<String, String>, Vec<String>) {
        let (structure, quarter) = (Structure::embedded(), "2023-Q1".parse().unwrap());
        let asked = Asked { structure, country: gb(), quarter, part: None, used: used(draft.cells.keys()) };
        let (submission, findings) = read(&asked, draft);
        let said = |cell: Cell| {
            let value = cell.observation.value.map(|count| count.get().to_string());
            (cell.key.to_string(), value.unwrap_or(cell.observation.status.to_string()))
        };
        let ids = findings.into_iter().map(|finding| finding.message.id).collect();
        (submission.cells.into_iter().map(said).collect(), ids)
    }

    #[test]
    fn margins_and_totals_are_added_where_nobody_typed_them() {
        let (cells, findings) = read_all(&draft(
            &[
                ("VIC_PRS/SEX:F/AGE:Y_LT12", "3"),
                ("VIC_PRS/SEX:M/AGE:Y_LT12", "2"),
                ("VIC_PRS/SEX:M/AGE:_U", "9"),
                ("VIC_PRS/CITIZEN:RO", "5"),
            ],
            &[],
        ));
        assert!(findings.is_empty(), "{findings:?}");
        for (cell, n) in [
            ("VIC_PRS/AGE:Y_LT12", "5"),
            ("VIC_PRS/SEX:M", "2"),
            ("VIC_PRS", "5"),
            ("VIC_NEW", "5"),
            ("VIC_NEW/CITIZEN:RO", "5"),
            ("VIC_NEW/SEX:F/AGE:Y_LT12", "3"),
            ("VIC_IDF", "L"),
        ] {
            assert_eq!(cells.get(cell).map(String::as_str), Some(n), "{cell} in {cells:?}");
        }
    }

    #[test]
    fn a_typed_total_stands_whatever_its_parts_add_up_to() {
        let (cells, _) = read_all(&draft(&[("VIC_NEW", "9"), ("VIC_NEW/FORM:BEG", "4")], &[]));
        assert_eq!(cells["VIC_NEW"], "9");
    }

    #[test]
    fn a_table_with_nothing_to_report_has_zeros_and_no_child() {
        let (cells, findings) = read_all(&draft(&[], &[("Q1", Mark::Nil), ("Q8", Mark::NotCollected)]));
        assert_eq!((cells["VIC_NEW"].as_str(), cells["VIC_DUP"].as_str()), ("0", "L"));
        assert!(findings.is_empty());
        let (_, findings) = read_all(&draft(&[("VIC_NEW/FORM:BEG", "4")], &[("Q3", Mark::Nil)]));
        assert_eq!(findings, ["finding-mark-nil"]);
        let (_, findings) = read_all(&draft(&[("VIC_DUP/ORG:POL", "4")], &[("Q8", Mark::NotCollected)]));
        assert_eq!(findings, ["finding-mark-not-collected"]);
    }

    #[test]
    fn figures_typed_again_stand_for_themselves() {
        let first = draft(
            &[
                ("VIC_NEW", "6"),
                ("VIC_PRS/SEX:F/AGE:Y_LT12", "3"),
                ("VIC_PRS/SEX:M/AGE:Y_LT12", "2"),
                ("VIC_PRS/CITIZEN:RO", "5"),
                ("VIC_EXIT", "L"),
            ],
            &[("Q8", Mark::Nil)],
        );
        let (structure, quarter) = (Structure::embedded(), "2023-Q1".parse().unwrap());
        let asked = Asked { structure, country: gb(), quarter, part: None, used: used(first.cells.keys()) };
        let (submission, _) = read(&asked, &first);
        let cells = submission.cells.iter().map(|cell| (cell.key, cell.observation)).collect();
        assert_eq!(typed_again(&asked, &cells, first.marks.clone()), first);
    }

    #[test]
    fn a_text_that_is_no_figure_is_a_finding_on_its_cell() {
        let (cells, findings) = read_all(&draft(&[("VIC_NEW", "twelve"), ("VIC_EXIT", "3")], &[]));
        assert_eq!((cells.len(), findings.len()), (2, 1), "{cells:?}");
    }
}
