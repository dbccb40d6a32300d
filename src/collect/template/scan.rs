//! A workbook taken apart: what stands in each input, known by the hidden codes of its row and column.

use std::collections::BTreeMap;

use super::sheet::{ROWS, SHEET};
use super::walk::Walk;
use crate::collect::grid;
use crate::collect::reader::{Reader, short};
use crate::collect::sheets::{OWN, Raw, Row, Sheet};
use crate::structure::{Code, Dimension, Key, Place};
use crate::words::Words;

/// What stands in one input.
#[derive(Debug, Clone)]
pub struct Input {
    /// The id of its sheet.
    pub sheet: String,
    /// Which block and column of the sheet; `None` where nobody asks for it any more.
    pub asked: Option<(usize, usize)>,
    /// Which cell; its row has a spare code where nobody knows the name.
    pub key: Key,
    /// What its row is one of.
    pub rows: Dimension,
    /// The code of its row.
    pub code: Code,
    /// What stands there.
    pub raw: Raw,
    /// Where.
    pub place: Place,
    /// Whether a formula put it there.
    pub is_formula: bool,
}

/// All that stands in a workbook of the hub.
#[derive(Debug, Default)]
pub struct Scan {
    /// The inputs that are not empty, in the order of the workbook.
    pub inputs: Vec<Input>,
    /// Rows whose name says no code, by sheet and spare code.
    pub strays: BTreeMap<(String, Code), Stray>,
}

/// A row whose name says no code.
#[derive(Debug)]
pub struct Stray {
    /// What it should be one of.
    pub rows: Dimension,
    /// What it is called.
    pub name: String,
    /// Where the name stands.
    pub place: Place,
}

/// Takes the sheets apart; the names of rows are held against their codes in the language of the workbook.
pub fn scan(reader: &mut Reader, grid: &[grid::Sheet], sheets: &[Sheet], words: Option<&Words>) -> Scan {
    let (mut scan, mut seen) = (Scan::default(), BTreeMap::new());
    for sheet in sheets {
        let name = sheet.name.as_deref().unwrap_or_default();
        match id(sheet) {
            _ if name.starts_with(OWN) => {}
            Some(id) => {
                let first: &mut String = seen.entry(id.clone()).or_default();
                if !first.is_empty() {
                    let (first, second) = (short(first), short(name));
                    reader.block("sheet-twice", None, |f| f.text("first", first).text("second", second));
                    continue;
                }
                *first = name.to_string();
                let grid = grid.iter().find(|sheet| sheet.id == id);
                Walk { reader, scan: &mut scan, grid, words, sheet, id, head: None }.walk();
            }
            None if is_marked(sheet) => {
                let lost = !name.is_empty() && marked_for_figures(sheet);
                let place = Some(sheet.place(0, 0)).filter(|_| lost);
                place.into_iter().for_each(|place| reader.block("book-codes", Some(place), |f| f));
            }
            None => reader.note("book-sheet", Some(sheet.place(0, 0)), |f| f.text("sheet", short(name))),
        }
    }
    scan
}

/// The id of a sheet of the grid, from the line beside its first codes.
fn id(sheet: &Sheet) -> Option<String> {
    sheet.rows.iter().find_map(mark).map(|(_, id, _)| id)
}

/// The column of codes, the sheet and the dimension of a block, where a row begins one.
pub fn mark(row: &Row) -> Option<(u64, String, String)> {
    row.cells.iter().find_map(|(column, raw)| {
        let text = raw.text();
        let (id, rows) = text.strip_prefix(ROWS)?.split_once(':')?;
        Some((*column, id.to_string(), rows.to_string()))
    })
}

fn marker(sheet: &Sheet) -> Option<String> {
    let texts = sheet.rows.iter().flat_map(|row| &row.cells).map(|(_, raw)| raw.text().to_string());
    texts.into_iter().find_map(|text| text.strip_prefix(SHEET).map(str::to_string))
}

fn is_marked(sheet: &Sheet) -> bool {
    marker(sheet).is_some()
}

/// Instructions and remarks have no figures.
fn marked_for_figures(sheet: &Sheet) -> bool {
    marker(sheet).is_some_and(|id| id.starts_with(|c: char| c.is_ascii_uppercase()))
}
