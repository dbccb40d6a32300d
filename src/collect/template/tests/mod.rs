//! What a coordinator does with a workbook, and what comes back.

mod asked_about;
mod remarks;
mod whatever;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::*;
use crate::collect::form::{self, Draft};
use crate::collect::grid::used;
use crate::collect::reader::Reader;
use crate::collect::sheets::{self, Raw, Row, Sheet};
use crate::collect::{self, Cell};
use crate::structure::{Dimension, Finding, Place, Quarter, Structure, data_file};
use crate::words::{language, languages};

const QUARTERS: [&str; 5] = ["2022-Q2", "2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2"];
const GB: Code = Code::literal("GB");

/// The figures of a quarter as their file has them.
fn figures(quarter: &str) -> BTreeMap<Key, Observation> {
    let Some(text) = data_file(&format!("demo/GB/{quarter}.csv")) else {
        return BTreeMap::new();
    };
    let (submission, findings) =
        collect::read(text.as_bytes(), Structure::embedded(), GB, quarter.parse().unwrap());
    assert!(findings.iter().all(|finding| !finding.blocks()), "{findings:?}");
    submission.cells.into_iter().map(|cell| (cell.key, cell.observation)).collect()
}

/// A return of the United Kingdom.
struct Case {
    asked: Asked<'static>,
    typed: BTreeMap<Key, String>,
    before: BTreeMap<Key, Observation>,
}

impl Case {
    /// What a person would type to say the figures of this quarter.
    fn real(quarter: &str) -> Self {
        let (now, before) =
            (figures(quarter), figures(&quarter.parse::<Quarter>().unwrap().plus(-1).to_string()));
        let mut case = Self::typing(quarter, BTreeMap::new());
        case.asked.used = used(now.keys().chain(before.keys()));
        case.typed = form::typed_again(&case.asked, &now, BTreeMap::new()).cells;
        Self { before, ..case }
    }

    fn typing(quarter: &str, typed: BTreeMap<Key, String>) -> Self {
        let (structure, quarter) = (Structure::embedded(), quarter.parse().unwrap());
        let asked = Asked { structure, country: GB, quarter, part: None, used: used(typed.keys()) };
        Self { asked, typed, before: BTreeMap::new() }
    }

    fn text(quarter: &str, cells: &[(&str, &str)]) -> Self {
        let cell = |(key, text): &(&str, &str)| (Key::read(key, GB).unwrap(), text.to_string());
        Self::typing(quarter, cells.iter().map(cell).collect())
    }

    fn template(&self, words: &'static str) -> Template<'_> {
        let words = language(words).unwrap();
        Template { asked: &self.asked, part: Code::TOTAL, words, before: &self.before, now: &self.typed }
    }

    fn written(&self, words: &'static str) -> Vec<u8> {
        write(&self.template(words)).unwrap()
    }

    fn sheets(&self, words: &'static str) -> Vec<Sheet> {
        sheets::open(&self.written(words)).0
    }

    /// The figures that the form makes of the same texts.
    fn expected(&self) -> BTreeMap<Key, Observation> {
        let draft = Draft { cells: self.typed.clone(), ..Draft::default() };
        pairs(form::read(&self.asked, &draft).0.cells)
    }

    fn read(&self, sheets: &[Sheet]) -> (Vec<Cell>, Vec<Finding>) {
        let mut reader = Reader::new(Structure::embedded(), GB, self.asked.quarter, Vec::new());
        let cells = read(&mut reader, sheets);
        (cells, reader.findings)
    }
}

fn pairs(cells: Vec<Cell>) -> BTreeMap<Key, Observation> {
    cells.into_iter().map(|cell| (cell.key, cell.observation)).collect()
}

fn told(findings: &[Finding]) -> Vec<String> {
    let place = |place: &Place| {
        let sheet = place.sheet.clone().unwrap_or_default();
        format!("{}!{}:{}", sheet, place.line, place.column)
    };
    let told = |f: &Finding| {
        let id = f.message.id.trim_start_matches("finding-");
        f.place.as_ref().map_or(id.to_string(), |at| format!("{id}@{}", place(at)))
    };
    findings.iter().map(told).collect()
}

/// The first line, from 1, whose hidden code is this one, on the sheet.
fn line_of(sheet: &Sheet, code: &str) -> u64 {
    sheet.rows.iter().find(|row| row.text(1) == code).unwrap().line
}

fn sheet<'a>(sheets: &'a mut [Sheet], name: &str) -> &'a mut Sheet {
    sheets.iter_mut().find(|sheet| sheet.name.as_deref() == Some(name)).unwrap()
}

/// Types into a cell, as a person does over whatever stands there.
fn typing(sheet: &mut Sheet, line: u64, column: u64, raw: Raw) {
    sheet.formulas.retain(|at| *at != (line, column));
    if sheet.row(line).is_none() {
        sheet.rows.push(Row { line, ..Row::default() });
        sheet.rows.sort_by_key(|row| row.line);
    }
    let row = sheet.rows.iter_mut().find(|row| row.line == line).unwrap();
    row.cells.retain(|(at, _)| *at != column);
    row.cells.push((column, raw));
    row.cells.sort_by_key(|(at, _)| *at);
}

/// Fills one of the empty rows at the end.
fn adding(sheet: &mut Sheet, line: u64, name: &str, column: u64, raw: Raw) {
    typing(sheet, line, 2, Raw::Text(name.into()));
    typing(sheet, line, column, raw);
}

#[test]
fn every_real_quarter_comes_back_as_it_went_in_every_language() {
    for quarter in QUARTERS {
        let case = Case::real(quarter);
        let (expected, given) = (case.expected(), figures(quarter));
        for (key, figure) in &given {
            assert_eq!(expected.get(key), Some(figure), "{quarter} {key}");
        }
        for words in languages().keys() {
            let (cells, findings) =
                collect::read(&case.written(words), Structure::embedded(), GB, case.asked.quarter);
            assert_eq!(told(&findings), [""; 0], "{quarter} {words}");
            assert_eq!(pairs(cells.cells), expected, "{quarter} {words}");
        }
    }
}

#[test]
fn the_same_figures_are_the_same_file() {
    let case = Case::real("2023-Q2");
    assert!(case.written("el") == case.written("el"));
}

#[test]
fn rows_may_be_sorted_and_sheets_renamed() {
    let case = Case::real("2023-Q1");
    let mut sheets = case.sheets("bg");
    for sheet in &mut sheets {
        let is_country = |row: &&Row| row.text(1).len() == 2 && !row.text(1).starts_with('_');
        let lines: Vec<u64> = sheet.rows.iter().filter(is_country).map(|row| row.line).collect();
        let moved: Vec<(u64, u64)> = lines.iter().copied().zip(lines.iter().rev().copied()).collect();
        let to = |line: u64| moved.iter().find(|(from, _)| *from == line).map_or(line, |(_, to)| *to);
        sheet.rows.iter_mut().for_each(|row| row.line = to(row.line));
        sheet.formulas.iter_mut().for_each(|(line, _)| *line = to(*line));
        sheet.rows.sort_by_key(|row| row.line);
        sheet.formulas.sort_unstable();
        let name = sheet.name.as_deref().unwrap().to_string();
        if !name.starts_with('_') {
            sheet.name = Some(Arc::from(format!("mine {name}")));
        }
    }
    let (cells, findings) = case.read(&sheets);
    assert_eq!(told(&findings), [""; 0]);
    assert_eq!(pairs(cells), case.expected());
}

#[test]
fn rows_and_titles_that_say_nothing_may_be_deleted() {
    let mut case = Case::text("2023-Q1", &[("VIC_PRS/CITIZEN:RO", "3")]);
    case.asked.used.entry(Dimension::Citizen).or_default().insert(Code::literal("CL"));
    let mut sheets = case.sheets("en");
    for sheet in sheets.iter_mut().filter(|sheet| !sheet.name.as_deref().unwrap().starts_with('_')) {
        sheet.rows.retain(|row| row.line > 3 && row.text(1) != "CL");
        sheet.rows.iter_mut().for_each(|row| row.line -= 3);
        sheet.formulas.iter_mut().for_each(|(line, _)| *line = line.saturating_sub(3));
    }
    sheets.retain(|sheet| !["Q7", "How to fill"].contains(&sheet.name.as_deref().unwrap()));
    let (cells, findings) = case.read(&sheets);
    assert_eq!((pairs(cells), told(&findings)), (case.expected(), vec![]));
}

#[test]
fn a_region_gets_its_own_workbook_and_it_is_read_as_its_part() {
    let mut case = Case::text("2023-Q1", &[("VIC_PRS/SEX:F/AGE:Y14T15", "2"), ("XB_OUT/PARTNER:NL2", "1")]);
    case.asked.country = Code::literal("NL");
    case.typed = case
        .typed
        .iter()
        .map(|(key, text)| (key.with(Dimension::Area, "NL".parse().unwrap()), text.clone()))
        .collect();
    case.asked.part = Some(Dimension::Region);
    let template = Template { part: Code::literal("NL11"), ..case.template("nl") };
    let bytes = write(&template).unwrap();
    let part = Some((Dimension::Region, Code::literal("NL11")));
    let read = |part| {
        collect::read_part(&bytes, Structure::embedded(), case.asked.country, case.asked.quarter, part)
    };
    let (submission, findings) = read(part);
    assert_eq!(told(&findings), [""; 0]);
    assert_eq!(pairs(submission.cells), case.expected());
    assert_eq!(told(&read(None).1), ["book-part"]);
}

#[test]
fn a_row_that_was_added_is_known_by_its_name_in_any_language() {
    for (name, key) in [("Chile", "CL"), ("Чили", "CL"), ("RO", "RO"), ("Χιλή", "CL"), ("Romanya", "")]
    {
        let case = Case::text("2023-Q1", &[]);
        let mut sheets = case.sheets("el");
        let q2 = sheet(&mut sheets, "Q2");
        let line = line_of(q2, "_U") + 1;
        adding(q2, line, name, 5, Raw::Text("1 004".into()));
        let (cells, findings) = case.read(&sheets);
        if key.is_empty() {
            assert_eq!(told(&findings), [format!("label-near@Q2!{line}:2")]);
            continue;
        }
        let cell = Key::read(&format!("VIC_PRS/CITIZEN:{key}"), GB).unwrap();
        assert_eq!(pairs(cells).get(&cell), Some(&Observation::count(1004)), "{name} {findings:?}");
    }
}

#[test]
fn a_sum_that_is_typed_over_is_a_figure() {
    let case = Case::text("2023-Q1", &[("VIC_NEW/FORM:BEG", "4")]);
    let mut sheets = case.sheets("en");
    let q3 = sheet(&mut sheets, "Q3");
    let line = line_of(q3, "_T");
    assert_eq!(q3.row(line).unwrap().get(3), &Raw::Number(4.0));
    typing(q3, line, 3, Raw::Number(9.0));
    let (cells, findings) = case.read(&sheets);
    let total = cells.iter().find(|cell| cell.key.to_string() == "VIC_NEW").unwrap();
    assert_eq!((total.observation, told(&findings)), (Observation::count(9), vec![]));
    assert_eq!(total.place.as_ref().map(|place| place.line), Some(line));
}

#[test]
fn a_workbook_that_no_program_calculated_is_read_all_the_same() {
    let case = Case::real("2022-Q4");
    let mut sheets = case.sheets("en");
    for sheet in &mut sheets {
        for (line, column) in sheet.formulas.clone() {
            typing(sheet, line, column, Raw::Formula);
            sheet.formulas.push((line, column));
        }
        sheet.formulas.sort_unstable();
    }
    let (cells, findings) = case.read(&sheets);
    assert_eq!((told(&findings), pairs(cells)), (vec![], case.expected()));
}

#[test]
fn an_older_workbook_is_read_as_far_as_it_goes() {
    let case = Case::text("2023-Q1", &[("VIC_NEW/FORM:BEG", "4"), ("VIC_NEW/FORM:LAB", "2")]);
    let mut sheets = case.sheets("en");
    let row = sheet(&mut sheets, "_hub").rows.iter_mut().find(|row| row.text(1) == "structure").unwrap();
    row.cells[1].1 = Raw::Text("000000000000".into());
    let q3 = sheet(&mut sheets, "Q3");
    let line = line_of(q3, "#Q3:FORM");
    typing(q3, line, 3, Raw::Text("VIC_OLD".into()));
    let (cells, findings) = case.read(&sheets);
    assert_eq!(told(&findings)[0], "book-older");
    assert_eq!(told(&findings).iter().filter(|id| id.starts_with("book-gone")).count(), 2, "{findings:?}");
    assert!(findings.iter().all(|finding| !finding.blocks()));
    assert!(pairs(cells).keys().all(|key| key.get(Dimension::Form) != Code::literal("BEG")));
}

#[test]
fn nothing_that_was_typed_runs_as_a_formula() {
    let case = Case::text("2023-Q1", &[("VIC_EXIT", "=1+1"), ("VIC_MIS", "@SUM(A1)"), ("VIC_REP", "+4")]);
    let mut sheets = case.sheets("en");
    let q1 = sheet(&mut sheets, "Q1");
    for text in ["=1+1", "@SUM(A1)", "+4"] {
        let at = q1.rows.iter().find_map(|row| {
            let cell = row.cells.iter().find(|(_, raw)| *raw == Raw::Text(text.into()))?;
            Some((row.line, cell.0))
        });
        let (line, column) = at.unwrap_or_else(|| panic!("{text} as text"));
        assert!(!q1.is_formula(line, column), "{text}");
    }
}

#[test]
fn whatever_was_typed_there_is_a_workbook() {
    for text in ["\0", "\u{1b}[2J", "a\nb\tc", "<&>\"'", "\u{fffe}", "_x000D_", " ", &"long ".repeat(20_000)]
    {
        let case = Case::text("2023-Q1", &[("VIC_EXIT", text)]);
        let (sheets, findings) = sheets::open(&case.written("en"));
        assert!(
            sheets.len() > 8 && findings.iter().all(|finding| !finding.blocks()),
            "{text:.9}: {findings:?}"
        );
    }
}
