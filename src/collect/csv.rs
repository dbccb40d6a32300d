//! The hub's own table of observations: one line a figure, one column a dimension, a missing dimension is `_T`.

use std::collections::BTreeMap;

use csv::StringRecord;

use super::text::{Lines, decode, separator};
use super::{Cell, Submission};
use crate::structure::{
    Code, ConfStatus, Count, Dimension, Finding, Key, NotACount, ObsStatus, Observation, Place, Quarter,
    Severity, Structure,
};

const TIME: &str = "TIME_PERIOD";
const VALUE: &str = "OBS_VALUE";
const STATUS: &str = "OBS_STATUS";
const CONF: &str = "CONF_STATUS";

/// Reads one country's figures of one quarter from CSV: comma, semicolon or tab, with or without a byte order mark.
///
/// Lines that begin with `#` are comments. Cells with a finding are left out of the submission.
pub fn read(
    bytes: &[u8],
    structure: &Structure,
    country: Code,
    quarter: Quarter,
) -> (Submission, Vec<Finding>) {
    let (text, findings) = decode(bytes);
    let mut reader = Reader { structure, country, quarter, findings, first_seen: BTreeMap::new() };
    let cells = match text.is_empty() {
        true => Vec::new(),
        false => reader.table(&text),
    };
    (Submission { country, quarter, cells }, reader.findings)
}

struct Reader<'a> {
    structure: &'a Structure,
    country: Code,
    quarter: Quarter,
    findings: Vec<Finding>,
    first_seen: BTreeMap<Key, u64>,
}

/// The first line: which field holds what.
struct Head {
    columns: BTreeMap<String, usize>,
    width: usize,
}

/// One line with its number.
struct Line<'a> {
    head: &'a Head,
    fields: StringRecord,
    number: u64,
}

impl Line<'_> {
    /// The text in a named column and its place.
    fn field(&self, name: &str) -> Option<(&str, Place)> {
        let column = *self.head.columns.get(name)?;
        let place = Place { line: self.number, column: column as u64 + 1 };
        Some((self.fields.get(column).unwrap_or("").trim(), place))
    }
}

impl Reader<'_> {
    fn table(&mut self, text: &str) -> Vec<Cell> {
        let mut lines = csv::ReaderBuilder::new()
            .delimiter(separator(text))
            .comment(Some(b'#'))
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let mut records = lines.records().filter_map(Result::ok);
        let Some(head) = records.next().map(|first| self.head(text, &first)) else {
            return Vec::new();
        };
        // Without the columns that carry the figures every line would be a finding of its own.
        if self.findings.iter().any(|finding| finding.message.id == "finding-column-missing") {
            return Vec::new();
        }
        let (mut cells, mut lines) = (Vec::new(), Lines::default());
        for fields in records {
            let offset = fields.position().map_or(0, |position| position.byte() as usize);
            let number = lines.number(text, offset);
            cells.extend(self.line(&Line { head: &head, fields, number }));
        }
        cells
    }

    fn head(&mut self, text: &str, fields: &StringRecord) -> Head {
        let line = Lines::default().number(text, 0);
        let is_known = |name: &str| {
            [TIME, VALUE, STATUS, CONF].contains(&name) || Dimension::ALL.iter().any(|d| d.name() == name)
        };
        let mut columns = BTreeMap::new();
        for (column, name) in fields.iter().enumerate() {
            let place = Some(Place { line, column: column as u64 + 1 });
            let name = name.trim();
            if !is_known(name) {
                self.block("column-unknown", place, |f| f.text("column", short(name)));
            } else if columns.insert(name.to_string(), column).is_some() {
                self.block("column-twice", place, |f| f.text("column", name));
            }
        }
        for name in [TIME, Dimension::Area.name(), Dimension::Indicator.name(), VALUE] {
            if !columns.contains_key(name) {
                self.block("column-missing", Some(Place { line, column: 0 }), |f| f.text("column", name));
            }
        }
        Head { columns, width: fields.len() }
    }

    /// One figure; findings of every field of the line, not only the first.
    fn line(&mut self, line: &Line) -> Option<Cell> {
        let before = self.findings.len();
        if let Some(column) = line.fields.iter().position(|field| field.contains('\n')) {
            let place = Place { line: line.number, column: column as u64 + 1 };
            self.block("quote-open", Some(place), |f| f);
            return None;
        }
        if line.fields.len() != line.head.width {
            let place = Some(Place { line: line.number, column: 0 });
            let (found, expected) = (line.fields.len(), line.head.width);
            self.block("row-length", place, |f| f.count("found", found).count("expected", expected));
        }
        self.quarter_of(line);
        let key = self.key(line);
        let (observation, place) = self.observation(line);
        if self.findings.len() > before {
            return None;
        }
        self.check_key(&key, place)?;
        Some(Cell { key, observation, place })
    }

    fn quarter_of(&mut self, line: &Line) {
        let Some((text, place)) = line.field(TIME) else {
            return;
        };
        let expected = self.quarter;
        match text.parse::<Quarter>() {
            Ok(found) if found == expected => {}
            Ok(found) => self
                .block("quarter-wrong", Some(place), |f| f.text("found", found).text("expected", expected)),
            Err(_) => self.block("quarter-unreadable", Some(place), |f| {
                f.text("found", short(text)).text("expected", expected)
            }),
        }
    }

    fn key(&mut self, line: &Line) -> Key {
        let mut key = Key::total(Code::TOTAL, self.country);
        for dimension in Dimension::ALL {
            let Some((text, place)) = line.field(dimension.name()) else {
                continue;
            };
            let code = match text.parse::<Code>() {
                Ok(code) if self.is_known(dimension, code) => code,
                _ => {
                    let list = dimension.name();
                    self.block("code-unknown", Some(place), |f| {
                        f.text("found", short(text)).text("list", list)
                    });
                    continue;
                }
            };
            if dimension == Dimension::Area && code != self.country {
                let expected = self.country;
                self.block("country-wrong", Some(place), |f| {
                    f.text("found", code).text("expected", expected)
                });
            }
            key = key.with(dimension, code);
        }
        key
    }

    fn is_known(&self, dimension: Dimension, code: Code) -> bool {
        let may_be_total = !matches!(dimension, Dimension::Indicator | Dimension::Area);
        (may_be_total && code == Code::TOTAL) || self.structure.list(dimension).get(code).is_some()
    }

    fn observation(&mut self, line: &Line) -> (Observation, Option<Place>) {
        let status = self.letter(line, STATUS, ObsStatus::Normal);
        let conf = self.letter(line, CONF, ConfStatus::Internal);
        let Some((text, place)) = line.field(VALUE) else {
            return (Observation { value: None, status, conf }, None);
        };
        let value = match (text.is_empty(), text.parse::<Count>()) {
            (true, _) => None,
            (false, Ok(count)) => Some(count),
            (false, Err(why)) => {
                self.block(unreadable(why), Some(place), |f| f.text("found", short(text)));
                return (Observation { value: None, status, conf }, Some(place));
            }
        };
        match (value, status.is_absence()) {
            (None, false) => self.block("value-missing", Some(place), |f| f.text("status", status)),
            (Some(_), true) => self.block("value-unexpected", Some(place), |f| f.text("status", status)),
            (None, true) | (Some(_), false) => {}
        }
        (Observation { value, status, conf }, Some(place))
    }

    fn letter<T: std::str::FromStr>(&mut self, line: &Line, name: &'static str, otherwise: T) -> T {
        match line.field(name) {
            None | Some(("", _)) => otherwise,
            Some((text, place)) => text.parse().unwrap_or_else(|_| {
                self.block("status-unknown", Some(place), |f| {
                    f.text("found", short(text)).text("list", name)
                });
                otherwise
            }),
        }
    }

    /// Whether the cell exists in a table of the return, in this quarter, and stands in the file once.
    fn check_key(&mut self, key: &Key, place: Option<Place>) -> Option<()> {
        let before = self.findings.len();
        for (dimension, code) in key.used() {
            let list = self.structure.list(dimension);
            if list.is_group(code) {
                self.block("code-group", place, |f| f.on(*key).text("found", code));
            } else if !list.is_valid(code, self.quarter) {
                let quarter = self.quarter;
                self.block("code-not-yet", place, |f| {
                    f.on(*key).text("found", code).text("quarter", quarter)
                });
            }
        }
        if !self.structure.tables.iter().any(|table| table.holds(key)) {
            self.block("crossing-unknown", place, |f| f.on(*key).text("cell", key));
        }
        match (self.first_seen.get(key).copied(), place) {
            (Some(first), _) => {
                self.block("cell-twice", place, |f| f.on(*key).text("cell", key).count("first", first))
            }
            (None, place) => drop(self.first_seen.insert(*key, place.map_or(0, |place| place.line))),
        }
        (self.findings.len() == before).then_some(())
    }

    fn block(&mut self, id: &str, place: Option<Place>, more: impl FnOnce(Finding) -> Finding) {
        self.findings.push(more(Finding::new(Severity::Blocks, id).at(place)));
    }
}

fn unreadable(why: NotACount) -> &'static str {
    match why {
        NotACount::Negative => "count-negative",
        NotACount::Fraction => "count-fraction",
        NotACount::TooLarge => "count-too-large",
        NotACount::Unreadable => "count-unreadable",
    }
}

/// As much of a text as fits in a sentence; what would move a cursor or turn the direction of writing is replaced.
pub(crate) fn short(text: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let visible = |c: char| if c.is_control() || turns(c) { char::REPLACEMENT_CHARACTER } else { c };
    let mut short: String = text.chars().take(40).map(visible).collect();
    if text.chars().nth(40).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_for_gb(bytes: &[u8]) -> (Submission, Vec<Finding>) {
        let (country, quarter) = ("GB".parse().unwrap(), "2023-Q1".parse().unwrap());
        read(bytes, Structure::embedded(), country, quarter)
    }

    proptest! {
        #[test]
        fn whatever_the_bytes_there_is_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let (submission, findings) = read_for_gb(&bytes);
            prop_assert!(submission.cells.is_empty() && !findings.is_empty());
        }

        #[test]
        fn a_line_is_a_cell_or_a_finding(fields in prop::collection::vec("[A-Z0-9_;\"<-]{0,8}", 1..8)) {
            let file = format!("TIME_PERIOD,REF_AREA,INDICATOR,OBS_VALUE\n{}\n", fields.join(","));
            let (submission, findings) = read_for_gb(file.as_bytes());
            prop_assert!(submission.cells.len() + findings.len() > 0 || fields.concat().is_empty(), "{file}");
        }
    }

    #[test]
    fn a_key_stands_in_a_submission_once() {
        let line = "2023-Q1,GB,VIC_NEW,7\n";
        let (submission, findings) =
            read_for_gb(format!("TIME_PERIOD,REF_AREA,INDICATOR,OBS_VALUE\n{line}{line}").as_bytes());
        assert_eq!((submission.cells.len(), findings.len()), (1, 1));
    }
}
