//! One table, or several below each other in the same columns.

use std::collections::{BTreeMap, BTreeSet};

use super::heads::{self, Heads};
use super::{Told, is_figure, is_name, title};
use crate::collect::Cell;
use crate::collect::cell::Typed;
use crate::collect::labels::Found;
use crate::collect::reader::Reader;
use crate::collect::sheets::{Raw, Row, Sheet};
use crate::structure::{Code, Dimension, Key};

/// Reads the tables that stand in these columns.
pub fn read(reader: &mut Reader, sheet: &Sheet, columns: &[u64]) -> Told {
    let mut told = Told::default();
    for part in parts(reader, sheet, columns) {
        let found = part.read(reader, sheet, columns);
        told.cells.extend(found.cells);
        told.is_recognised |= found.is_recognised;
        told.says_quarter |= found.says_quarter;
    }
    told
}

/// A table with what stands above it.
struct Part<'a> {
    above: Vec<&'a Row>,
    body: Vec<&'a Row>,
    heads: Heads,
    /// The first column of figures.
    first: u64,
}

/// Cuts the rows into tables: each begins with headings that say something about the figures below them.
fn parts<'a>(reader: &Reader, sheet: &'a Sheet, columns: &[u64]) -> Vec<Part<'a>> {
    let (mut parts, mut above): (Vec<Part>, Vec<&Row>) = (Vec::new(), Vec::new());
    for row in &sheet.rows {
        let filled: Vec<u64> =
            columns.iter().copied().filter(|column| *row.get(*column) != Raw::Empty).collect();
        let Some(names) = filled.first().copied() else {
            continue;
        };
        // Names stand in the first column; a heading that looks like a figure (`F`, `M`) stands right of it.
        if columns.first() != Some(&names) || !is_body(row, &filled) {
            above.push(row);
            continue;
        }
        let first = names + 1;
        let lines: Vec<&Row> = above.iter().rev().take(MOST_HEADS).rev().copied().collect();
        let heads = Heads::read(reader, &lines, columns, first);
        match parts.last_mut() {
            _ if heads.is_something() => {
                parts.push(Part { above: std::mem::take(&mut above), body: vec![row], heads, first });
            }
            // A line without figures within a table: what it says may hold for the rows below it.
            Some(part) => part.body.extend(std::mem::take(&mut above).into_iter().chain([row])),
            None => above.push(row),
        }
    }
    parts
}

/// More lines of headings and titles than any table has.
const MOST_HEADS: usize = 12;

/// A name, and figures behind it that are no heading of years.
fn is_body(row: &Row, filled: &[u64]) -> bool {
    let Some((names, rest)) = filled.split_first() else {
        return false;
    };
    let is_year = |column: &u64| {
        let text = row.text(*column);
        text.len() == 4 && matches!(title::time(&text), Some(title::Time::Year(_)))
    };
    let has_figures = rest.iter().any(|column| is_figure(row.get(*column)));
    let is_head = rest.iter().all(|column| is_year(column) || !is_figure(row.get(*column)));
    is_name(row.get(*names)) && has_figures && !is_head
}

impl Part<'_> {
    fn read(&self, reader: &mut Reader, sheet: &Sheet, columns: &[u64]) -> Told {
        if self.is_records() {
            self.years_of_records(reader, sheet, columns);
            return Told::default();
        }
        let says_quarter = self.titles(reader, sheet, columns);
        let mut told = Told { is_recognised: true, says_quarter, ..Told::default() };
        if !self.heads.years.is_empty() {
            for (line, column, year) in &self.heads.years {
                title::only_a_year(reader, *year, Some(sheet.place(*line, *column)));
            }
            return told;
        }
        let names: Vec<String> = self.body.iter().map(|row| row.text(self.first - 1)).collect();
        let rows = heads::dimension(reader, names.iter());
        let named = self.named(sheet, columns, rows);
        let is_counted = rows == Some(Dimension::Indicator)
            || named.contains_key(&Dimension::Indicator)
            || self.heads.columns.values().all(|codes| codes.contains_key(&Dimension::Indicator));
        let Some(rows) = rows.filter(|_| is_counted) else {
            let place = self.body.first().map(|row| sheet.place(row.line, self.first - 1));
            let example = "VIC_NEW";
            match rows {
                Some(_) => reader.block("indicator-missing", place, |f| f.text("example", example)),
                None => told.is_recognised = false,
            }
            return told;
        };
        self.heads.tell(reader, sheet);
        self.headless(reader, sheet, columns);
        let mut section = self.first_section(reader, columns, rows);
        for row in &self.body {
            told.cells.extend(self.row(reader, sheet, row, rows, &named, &mut section));
        }
        told
    }

    /// A list of records has the same names again and again; it is no table of anybody's return.
    fn is_records(&self) -> bool {
        let names: BTreeSet<String> = self.body.iter().map(|row| row.text(self.first - 1)).collect();
        let filled = self.body.iter().filter(|row| row.cells.len() > 2).count();
        filled > 4 && names.len() * 2 < self.body.len()
    }

    /// What can be said of such a list: that its column of years is of no quarter.
    fn years_of_records(&self, reader: &mut Reader, sheet: &Sheet, columns: &[u64]) {
        let year = |row: &&Row, column: u64| match title::time(&row.text(column)) {
            Some(title::Time::Year(year)) if row.text(column).len() == 4 => Some(year),
            Some(title::Time::Year(_) | title::Time::Quarter(_)) | None => None,
        };
        for column in columns.iter().copied() {
            let years: Option<Vec<i16>> = self.body.iter().map(|row| year(row, column)).collect();
            if let (Some([first, ..]), Some(row)) = (years.as_deref(), self.body.first()) {
                title::only_a_year(reader, *first, Some(sheet.place(row.line, column)));
            }
        }
    }

    /// Quarter and country, where the lines above name them.
    fn titles(&self, reader: &mut Reader, sheet: &Sheet, columns: &[u64]) -> bool {
        let mut says_quarter = false;
        for row in &self.above {
            for column in
                columns.iter().filter(|column| is_name(row.get(**column)) || is_figure(row.get(**column)))
            {
                let (text, place) = (row.text(*column), sheet.place(row.line, *column));
                let is_year =
                    self.heads.years.iter().any(|(line, at, _)| (*line, *at) == (row.line, *column));
                if let Some(time) = title::time(&text).filter(|_| !is_year) {
                    says_quarter |= title::check(reader, time, Some(place.clone()));
                }
                if self.heads.columns.values().all(|codes| !codes.contains_key(&Dimension::Citizen)) {
                    title::country(reader, &text, place);
                }
            }
        }
        says_quarter
    }

    /// What the titles and the name of the sheet say about all figures, where no row or column says it.
    fn named(&self, sheet: &Sheet, columns: &[u64], rows: Option<Dimension>) -> BTreeMap<Dimension, Code> {
        let texts = self.above.iter().flat_map(|row| columns.iter().map(|column| row.text(*column)));
        let sheet_name = sheet.name.iter().map(|name| name.to_string());
        let mut named = BTreeMap::new();
        for (dimension, code) in sheet_name.chain(texts).flat_map(|text| title::codes(&text)) {
            let is_column = self.heads.columns.values().any(|codes| codes.contains_key(&dimension));
            if rows != Some(dimension) && !is_column {
                named.insert(dimension, code);
            }
        }
        named
    }

    /// Columns with figures and nothing above them.
    fn headless(&self, reader: &mut Reader, sheet: &Sheet, columns: &[u64]) {
        for column in columns.iter().copied().filter(|column| *column >= self.first) {
            let has_head = self.above.iter().any(|row| *row.get(column) != Raw::Empty);
            let figure = self.body.iter().find(|row| is_figure(row.get(column)));
            if let (false, false, Some(row)) = (self.heads.columns.contains_key(&column), has_head, figure) {
                reader.block("heading-missing", Some(sheet.place(row.line, column)), |f| f);
            }
        }
    }

    fn row(
        &self,
        reader: &mut Reader,
        sheet: &Sheet,
        row: &Row,
        rows: Dimension,
        named: &BTreeMap<Dimension, Code>,
        section: &mut BTreeMap<Dimension, Code>,
    ) -> Vec<Cell> {
        let name = row.text(self.first - 1);
        let figures = self.heads.columns.iter().filter(|(column, _)| *row.get(**column) != Raw::Empty);
        let figures: Vec<_> = figures.collect();
        let code = match reader.named(rows, &name) {
            Found::Code(code) => code,
            Found::Several(_) | Found::Nothing if figures.is_empty() => {
                *section = self.section(reader, &name, rows);
                return Vec::new();
            }
            Found::Several(_) | Found::Nothing => {
                heads::tell(reader, rows, &name, sheet, [row.line, self.first - 1]);
                return Vec::new();
            }
        };
        let mut cells = Vec::new();
        for (column, codes) in figures {
            let all = named.iter().chain(section.iter()).chain(codes).chain([(&rows, &code)]);
            let total = Key::total(Code::TOTAL, reader.country);
            let key = all.fold(total, |key, (dimension, code)| key.with(*dimension, *code));
            let place = sheet.place(row.line, *column);
            if let Some(Typed::Figure(observation)) = reader.typed(row.get(*column), &place)
                && reader.check_key(&key, Some(&place)).is_some()
            {
                cells.push(Cell { key, observation, place: Some(place) });
            }
        }
        cells
    }

    /// The line right above the first row may divide the table already.
    fn first_section(&self, reader: &Reader, columns: &[u64], rows: Dimension) -> BTreeMap<Dimension, Code> {
        let is_alone = |row: &&&Row| columns.iter().skip(1).all(|column| *row.get(*column) == Raw::Empty);
        let last = self.above.last().filter(is_alone).filter(|_| self.above.len() > 1);
        last.map_or(BTreeMap::new(), |row| self.section(reader, &row.text(self.first - 1), rows))
    }

    /// A line within the table that divides it: “Girls”, then rows of girls.
    fn section(&self, reader: &Reader, name: &str, rows: Dimension) -> BTreeMap<Dimension, Code> {
        let one = std::iter::once(name.to_string()).collect::<Vec<_>>();
        let dimension = heads::dimension(reader, one.iter()).filter(|dimension| *dimension != rows);
        let code = dimension.map(|dimension| (dimension, reader.named(dimension, name)));
        match code {
            Some((dimension, Found::Code(code))) => BTreeMap::from([(dimension, code)]),
            Some((_, Found::Several(_) | Found::Nothing)) | None => BTreeMap::new(),
        }
    }
}
