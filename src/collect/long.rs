//! The hub's own table of observations: one line a figure, one column a dimension, a missing dimension is `_T`.

use std::collections::{BTreeMap, BTreeSet};

use super::Cell;
use super::cell::Typed;
use super::reader::{Reader, short};
use super::sheets::{Raw, Row, Sheet};
use crate::structure::{Code, ConfStatus, Dimension, Finding, Key, ObsStatus, Observation, Place};

const TIME: &str = "TIME_PERIOD";
const VALUE: &str = "OBS_VALUE";
const STATUS: &str = "OBS_STATUS";
const CONF: &str = "CONF_STATUS";

/// Whether the first line of a sheet names columns of this table.
pub fn is_meant(sheet: &Sheet) -> bool {
    let head = sheet.rows.iter().find(|row| !is_comment(row));
    let names =
        head.into_iter().flat_map(|head| head.cells.iter().map(|(_, raw)| raw.text().trim().to_string()));
    names.filter(|name| is_column(name)).collect::<BTreeSet<_>>().len() > 1
}

/// Reads one country's figures of one quarter; cells with a finding are left out.
pub fn read(reader: &mut Reader, sheet: &Sheet) -> Vec<Cell> {
    let mut rows = sheet.rows.iter().filter(|row| !is_comment(row));
    let Some(head) = rows.next().map(|first| head(reader, sheet, first)) else {
        return Vec::new();
    };
    // Without the columns that carry the figures every line would be a finding of its own.
    if reader.findings.iter().any(|finding| finding.message.id == "finding-column-missing") {
        return Vec::new();
    }
    rows.filter_map(|row| line(reader, &Line { head: &head, sheet, row })).collect()
}

fn is_column(name: &str) -> bool {
    [TIME, VALUE, STATUS, CONF].contains(&name) || Dimension::ALL.iter().any(|d| d.name() == name)
}

/// Comments of text files are gone already; in a workbook they are rows.
fn is_comment(row: &Row) -> bool {
    row.cells.first().is_some_and(|(_, raw)| raw.text().starts_with('#'))
}

/// The first line: which column holds what.
struct Head {
    columns: BTreeMap<String, u64>,
    width: u64,
}

/// One line of the table.
struct Line<'a> {
    head: &'a Head,
    sheet: &'a Sheet,
    row: &'a Row,
}

impl Line<'_> {
    /// What stands in a named column, and its place.
    fn raw(&self, name: &str) -> Option<(&Raw, Place)> {
        let column = *self.head.columns.get(name)?;
        Some((self.row.get(column), self.sheet.place(self.row.line, column)))
    }

    /// The text in a named column, and its place.
    fn field(&self, name: &str) -> Option<(String, Place)> {
        self.raw(name).map(|(raw, place)| (raw.text().trim().to_string(), place))
    }
}

fn head(reader: &mut Reader, sheet: &Sheet, row: &Row) -> Head {
    let mut columns = BTreeMap::new();
    let is_named = |column: &u64| sheet.is_text() || *row.get(*column) != Raw::Empty;
    for column in (1..=row.width).filter(is_named) {
        let (place, name) = (Some(sheet.place(row.line, column)), row.text(column));
        if !is_column(&name) {
            reader.block("column-unknown", place, |f| f.text("column", short(&name)));
        } else if columns.insert(name.clone(), column).is_some() {
            reader.block("column-twice", place, |f| f.text("column", name));
        }
    }
    for name in [TIME, Dimension::Area.name(), Dimension::Indicator.name(), VALUE] {
        if !columns.contains_key(name) {
            reader.block("column-missing", Some(sheet.place(row.line, 0)), |f| f.text("column", name));
        }
    }
    Head { columns, width: row.width }
}

/// One figure; findings of every field of the line, not only the first.
fn line(reader: &mut Reader, line: &Line) -> Option<Cell> {
    let before = reader.findings.len();
    if let Some((column, _)) =
        line.row.cells.iter().find(|(_, raw)| line.sheet.is_text() && raw.text().contains('\n'))
    {
        reader.block("quote-open", Some(line.sheet.place(line.row.line, *column)), |f| f);
        return None;
    }
    let (found, expected) = (line.row.width, line.head.width);
    if line.sheet.is_text() && found != expected {
        let place = Some(line.sheet.place(line.row.line, 0));
        reader.block("row-length", place, |f| f.count("found", found).count("expected", expected));
    }
    if let Some((text, place)) = line.field(TIME) {
        reader.quarter_is(&text, Some(place));
    }
    let key = key(reader, line);
    let (observation, place) = observation(reader, line);
    if reader.findings.len() > before {
        return None;
    }
    reader.check_key(&key, place.as_ref())?;
    Some(Cell { key, observation, place })
}

fn key(reader: &mut Reader, line: &Line) -> Key {
    let mut key = Key::total(Code::TOTAL, reader.country);
    for dimension in Dimension::ALL {
        let Some((text, place)) = line.field(dimension.name()) else {
            continue;
        };
        let Some(code) = reader.code(dimension, &text) else {
            let told = |f: Finding| f.text("found", short(&text)).text("list", dimension.name());
            reader.block("code-unknown", Some(place), told);
            continue;
        };
        if dimension == Dimension::Area && code != reader.country {
            let expected = reader.country;
            reader.block("country-wrong", Some(place), |f| f.text("found", code).text("expected", expected));
        }
        key = key.with(dimension, code);
    }
    key
}

fn observation(reader: &mut Reader, line: &Line) -> (Observation, Option<Place>) {
    let status = letter(reader, line, STATUS, None);
    let conf = letter(reader, line, CONF, Some(ConfStatus::Internal)).unwrap_or(ConfStatus::Internal);
    let absent = Observation { value: None, status: status.unwrap_or(ObsStatus::Normal), conf };
    let Some((raw, place)) = line.raw(VALUE) else {
        return (absent, None);
    };
    let observation = match reader.typed(raw, &place) {
        Some(Typed::Blank) => absent,
        Some(Typed::Figure(typed)) => Observation { conf, ..flagged(reader, typed, status, &place) },
        None => return (absent, Some(place)),
    };
    let status = observation.status;
    match (observation.value, status.is_absence()) {
        (None, false) => reader.block("value-missing", Some(place.clone()), |f| f.text("status", status)),
        (Some(_), true) => {
            reader.block("value-unexpected", Some(place.clone()), |f| f.text("status", status))
        }
        (None, true) | (Some(_), false) => {}
    }
    (observation, Some(place))
}

/// A flag behind the number and the status column say the same, or one of them is silent.
fn flagged(reader: &mut Reader, typed: Observation, status: Option<ObsStatus>, place: &Place) -> Observation {
    match status {
        Some(status) if typed.status == ObsStatus::Normal => Observation { status, ..typed },
        Some(status) if typed.status != status => {
            let found = typed.status;
            reader.block("status-differs", Some(place.clone()), |f| {
                f.text("found", found).text("status", status)
            });
            typed
        }
        Some(_) | None => typed,
    }
}

fn letter<T: std::str::FromStr>(
    reader: &mut Reader,
    line: &Line,
    name: &'static str,
    otherwise: Option<T>,
) -> Option<T> {
    let Some((text, place)) = line.field(name).filter(|(text, _)| !text.is_empty()) else {
        return otherwise;
    };
    let read = text.parse().ok();
    if read.is_none() {
        reader.block("status-unknown", Some(place), |f| f.text("found", short(&text)).text("list", name));
    }
    read.or(otherwise)
}
