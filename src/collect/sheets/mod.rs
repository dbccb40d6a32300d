//! Bytes to sheets of raw cells: workbooks and text, told apart by what they are, never by their name.
//!
//! In: any bytes. Out: [`Sheet`]s, and findings about the file. Nothing is inflated beyond [`LARGEST_CONTENT`], nothing
//! is read beyond [`MOST_CELLS`] and [`MOST_ROWS`], and no library meets a container that the hub has not taken apart
//! and put together itself (see `zipped` and `compound`).

mod charset;
mod compound;
mod kind;
mod repeats;
mod text;
mod workbook;
mod zipped;

pub use text::from_text;

use std::sync::Arc;

use super::LARGEST_FILE;
use crate::structure::{Finding, Place, Severity};
use kind::Kind;

/// The parts of a zipped workbook may together be this large, really inflated.
pub const LARGEST_CONTENT: usize = 100 * 1024 * 1024;
/// A file may hold so many cells that are not empty.
pub const MOST_CELLS: usize = 200_000;
/// And so many rows.
pub const MOST_ROWS: usize = 100_000;

/// The hub's own sheets begin with this, and are read although they are hidden.
pub const OWN: &str = "_hub";

/// One sheet of a workbook, or a text file as a whole.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Its name; `None` for a text file.
    pub name: Option<Arc<str>>,
    /// The rows that hold something, in order.
    pub rows: Vec<Row>,
    /// Rectangles that are one cell for the eye: first line and column, last line and column.
    pub merged: Vec<[u64; 4]>,
    /// Line and column of the cells that a formula calculates, in order.
    pub formulas: Vec<(u64, u64)>,
}

/// One row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Its number as a person counts, from 1.
    pub line: u64,
    /// How many fields it has, empty ones too.
    pub width: u64,
    /// The cells that are not empty, by column from 1.
    pub cells: Vec<(u64, Raw)>,
}

/// What stands in a cell before it means anything.
#[derive(Debug, Clone, PartialEq)]
pub enum Raw {
    /// Nothing.
    Empty,
    /// Text; every field of a text file that is not empty.
    Text(String),
    /// A number.
    Number(f64),
    /// A date or an hour, ISO 8601.
    Date(String),
    /// Yes or no.
    Bool(bool),
    /// `#REF!` and its like.
    Error(String),
    /// A formula without its result: the program that wrote the file did not calculate.
    Formula,
}

impl Sheet {
    /// The place of a cell of this sheet.
    pub fn place(&self, line: u64, column: u64) -> Place {
        Place { sheet: self.name.clone(), line, column }
    }

    /// The row with this number, if it holds anything.
    pub fn row(&self, line: u64) -> Option<&Row> {
        self.rows.binary_search_by_key(&line, |row| row.line).ok().map(|at| &self.rows[at])
    }

    /// Whether a formula calculates this cell.
    pub fn is_formula(&self, line: u64, column: u64) -> bool {
        self.formulas.binary_search(&(line, column)).is_ok()
    }

    /// Whether it is a text file, whose rows have a number of fields.
    pub fn is_text(&self) -> bool {
        self.name.is_none()
    }
}

impl Row {
    /// What stands in a column.
    pub fn get(&self, column: u64) -> &Raw {
        let found = self.cells.binary_search_by_key(&column, |(at, _)| *at);
        found.map_or(&Raw::Empty, |at| &self.cells[at].1)
    }

    /// The text that a reader sees in a column, trimmed.
    pub fn text(&self, column: u64) -> String {
        self.get(column).text().trim().to_string()
    }
}

impl Raw {
    /// As a person would read it aloud.
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        match self {
            Self::Empty | Self::Formula => "".into(),
            Self::Text(text) | Self::Date(text) | Self::Error(text) => text.into(),
            Self::Number(number) => number.to_string().into(),
            Self::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.into(),
        }
    }
}

/// Takes a file apart; a finding that blocks where it cannot be.
pub fn open(bytes: &[u8]) -> (Vec<Sheet>, Vec<Finding>) {
    if bytes.len() as u64 > LARGEST_FILE {
        return (Vec::new(), vec![block("file-too-large").count("limit", LARGEST_FILE / 1024 / 1024)]);
    }
    let (sheets, findings) = match kind::of(bytes) {
        Kind::Zip => zipped::open(bytes),
        Kind::Compound => compound::open(bytes),
        Kind::Markup => (Vec::new(), vec![block("file-markup")]),
        Kind::Text => text::open(bytes),
    };
    let is_quiet = findings.iter().all(|finding| !finding.blocks());
    match sheets.iter().all(|sheet| sheet.rows.is_empty()) && is_quiet {
        true => (Vec::new(), findings.into_iter().chain([block("file-empty")]).collect()),
        false => (sheets, findings),
    }
}

/// Why nothing of a file can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Damaged, or neither text nor a workbook.
    Binary,
    /// Behind a password.
    Encrypted,
    /// A workbook of this kind.
    Kind(&'static str),
    /// More rows or cells than [`MOST_ROWS`] and [`MOST_CELLS`].
    TooMany,
    /// More than [`LARGEST_CONTENT`] once it is inflated.
    Bomb,
}

impl Refused {
    /// As it is told.
    pub fn finding(self) -> Finding {
        match self {
            Self::Binary => block("file-binary"),
            Self::Encrypted => block("file-encrypted"),
            Self::Kind(kind) => block("file-kind").text("kind", kind),
            Self::TooMany => block("file-too-many-rows").count("rows", MOST_ROWS).count("cells", MOST_CELLS),
            Self::Bomb => block("file-bomb").count("limit", LARGEST_CONTENT / 1024 / 1024),
        }
    }
}

/// Whether it is a workbook of the old format, in which not every formula can be told from a number.
pub fn is_old(bytes: &[u8]) -> bool {
    kind::of(bytes) == Kind::Compound
}

fn block(id: &str) -> Finding {
    Finding::new(Severity::Blocks, id)
}

fn note(id: &str) -> Finding {
    Finding::new(Severity::Note, id)
}

/// How much may still be read from one file.
#[derive(Debug)]
struct Budget {
    cells: usize,
    rows: usize,
}

impl Budget {
    fn new() -> Self {
        Self { cells: MOST_CELLS, rows: MOST_ROWS }
    }

    /// Whether one more cell fits, and one more row where it begins one.
    fn spend(&mut self, begins_row: bool) -> bool {
        let left = (self.cells.checked_sub(1), self.rows.checked_sub(usize::from(begins_row)));
        let (Some(cells), Some(rows)) = left else {
            return false;
        };
        (self.cells, self.rows) = (cells, rows);
        true
    }
}

#[cfg(test)]
mod tests;
