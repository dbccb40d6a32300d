//! What the headings above a table say each column is.

use std::collections::BTreeMap;

use super::title::{self, Time};
use crate::collect::labels::{Found, Labels};
use crate::collect::reader::{Reader, short};
use crate::collect::sheets::{Raw, Row, Sheet};
use crate::structure::{Arg, Code, Dimension};

/// What is known of the columns of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Heads {
    /// The codes of each column that is understood.
    pub columns: BTreeMap<u64, BTreeMap<Dimension, Code>>,
    /// Columns that are years, with the line of that heading: figures of a year are none of a quarter.
    pub years: Vec<(u64, u64, i16)>,
    /// Headings that mean nothing here, or too much.
    unknown: Vec<(u64, u64, Dimension)>,
}

impl Heads {
    /// Reads lines of headings; the columns of names stand left of `first`.
    pub fn read(reader: &Reader, lines: &[&Row], columns: &[u64], first: u64) -> Self {
        let mut heads = Heads::default();
        for (at, line) in lines.iter().enumerate() {
            let texts = texts(line, lines.get(at + 1).copied(), columns, first);
            heads.years(line, &texts);
            match dimension(reader, texts.values()) {
                Some(dimension) => heads.take(reader, line.line, dimension, &texts),
                None => heads.totals(reader, &texts),
            }
        }
        let unknown: Vec<u64> = heads.unknown.iter().map(|(_, column, _)| *column).collect();
        heads.columns.retain(|column, _| !unknown.contains(column));
        heads
    }

    /// Whether figures below could be understood.
    pub fn is_something(&self) -> bool {
        !self.columns.is_empty() || !self.years.is_empty()
    }

    fn years(&mut self, line: &Row, texts: &BTreeMap<u64, String>) {
        for (column, text) in texts {
            if let (Some(Time::Year(year)), true) = (title::time(text), text.trim().len() == 4) {
                self.years.push((line.line, *column, year));
            }
        }
    }

    fn take(&mut self, reader: &Reader, line: u64, dimension: Dimension, texts: &BTreeMap<u64, String>) {
        for (column, text) in texts {
            match reader.named(dimension, text) {
                Found::Code(code) => {
                    self.columns.entry(*column).or_default().insert(dimension, code);
                }
                Found::Several(_) | Found::Nothing => self.unknown.push((line, *column, dimension)),
            }
        }
    }

    /// A heading “Total” with no other beside it is a column of all children.
    fn totals(&mut self, reader: &Reader, texts: &BTreeMap<u64, String>) {
        let is_total = |text: &String| reader.named(Dimension::Citizen, text) == Found::Code(Code::TOTAL);
        for (column, _) in texts.iter().filter(|(_, text)| is_total(text)) {
            self.columns.entry(*column).or_default();
        }
    }

    /// Tells what is not understood, once a table is recognised.
    pub fn tell(&self, reader: &mut Reader, sheet: &Sheet) {
        for (line, column, dimension) in &self.unknown {
            let text = sheet.row(*line).map_or(String::new(), |row| row.text(*column));
            tell(reader, *dimension, &text, sheet, [*line, *column]);
        }
    }
}

/// A name that means nothing or too much, at its cell.
pub fn tell(reader: &mut Reader, dimension: Dimension, text: &str, sheet: &Sheet, [line, column]: [u64; 2]) {
    let place = Some(sheet.place(line, column));
    match reader.named(dimension, text) {
        Found::Several(codes) => {
            let codes = codes.iter().map(|code| Arg::Text(code.to_string())).collect();
            reader.block("label-ambiguous", place, |f| {
                f.text("found", short(text)).arg("codes", Arg::List(codes))
            });
        }
        Found::Code(_) | Found::Nothing => reader.unknown(dimension, text, place),
    }
}

/// The headings of one line: an empty cell continues the one at its left, where the line below divides it further.
fn texts(line: &Row, below: Option<&Row>, columns: &[u64], first: u64) -> BTreeMap<u64, String> {
    let mut texts = BTreeMap::new();
    let mut left = String::new();
    for column in columns.iter().copied().filter(|column| *column >= first) {
        let own = line.text(column);
        let is_divided = below.is_some_and(|below| *below.get(column) != Raw::Empty);
        match own.is_empty() {
            false => left = own,
            true if !is_divided => left.clear(),
            true => {}
        }
        if !left.is_empty() {
            texts.insert(column, left.clone());
        }
    }
    texts
}

/// The list that most of these names are of; a total is of any list, and alone of none.
pub fn dimension<'a>(reader: &Reader, texts: impl Iterator<Item = &'a String>) -> Option<Dimension> {
    let mut counts: BTreeMap<Dimension, usize> = BTreeMap::new();
    let country = reader.country;
    let meant = |dimension, code| dimension != Dimension::Region || reader.is_region_of(code, country);
    for text in texts {
        for (dimension, found) in Labels::embedded().find_all(text, meant) {
            if found != Found::Code(Code::TOTAL) && dimension != Dimension::Area {
                *counts.entry(dimension).or_default() += 1;
            }
        }
    }
    // Of lists that fit as well the earlier one: citizenship before a partner country.
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(dimension, _)| dimension)
}
