//! A workbook taken apart: what stands in each input, known by the hidden codes of its row and column.

use std::collections::BTreeMap;

use super::layout::spare;
use super::sheet::{ROWS, SHEET};
use crate::collect::grid;
use crate::collect::labels::Found;
use crate::collect::reader::{Reader, short};
use crate::collect::sheets::{OWN, Raw, Row, Sheet};
use crate::structure::{Arg, Code, Dimension, Key, Place};
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
    sheet.rows.iter().find_map(|row| mark(row)).map(|(_, id, _)| id)
}

/// The column of codes, the sheet and the dimension of a block, where a row begins one.
fn mark(row: &Row) -> Option<(u64, String, String)> {
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

/// One sheet while its rows are walked.
struct Walk<'a, 'r> {
    reader: &'a mut Reader<'r>,
    scan: &'a mut Scan,
    grid: Option<&'a grid::Sheet>,
    words: Option<&'a Words>,
    sheet: &'a Sheet,
    id: String,
    head: Option<Head>,
}

/// The block whose rows come next.
struct Head {
    codes: u64,
    rows: Dimension,
    columns: Vec<Column>,
}

/// A column with figures.
struct Column {
    at: u64,
    key: Key,
    asked: Option<(usize, usize)>,
}

impl Walk<'_, '_> {
    fn walk(mut self) {
        for row in &self.sheet.rows {
            match mark(row) {
                Some((codes, _, rows)) => self.head = self.head(row, codes, &rows),
                None => self.row(row),
            }
        }
    }

    fn head(&self, row: &Row, codes: u64, rows: &str) -> Option<Head> {
        let rows = Dimension::ALL.into_iter().find(|dimension| dimension.name() == rows)?;
        let column = |(at, raw): &(u64, Raw)| {
            let key = Key::read(raw.text().trim(), self.reader.country)?;
            Some(Column { at: *at, key, asked: self.asked(rows, &key) })
        };
        let columns = row.cells.iter().filter(|(at, _)| *at > codes).filter_map(column).collect();
        Some(Head { codes, rows, columns })
    }

    fn asked(&self, rows: Dimension, key: &Key) -> Option<(usize, usize)> {
        let blocks = self.grid.into_iter().flat_map(|sheet| sheet.blocks.iter().enumerate());
        blocks.filter(|(_, block)| block.rows == rows).find_map(|(index, block)| {
            let is_it = |column: &grid::Column| column.key(self.reader.country, rows, Code::TOTAL) == *key;
            Some((index, block.columns.iter().position(is_it)?))
        })
    }

    fn row(&mut self, row: &Row) {
        let Some(head) = self.head.take() else {
            return;
        };
        if row.text(head.codes) == ROWS {
            self.head = Some(head);
            return;
        }
        let filled: Vec<(usize, &Raw)> =
            head.columns.iter().enumerate().map(|(n, c)| (n, row.get(c.at))).collect();
        let filled: Vec<(usize, &Raw)> = filled.into_iter().filter(|(_, raw)| **raw != Raw::Empty).collect();
        let is_typed = |(n, _): &(usize, &Raw)| !self.sheet.is_formula(row.line, head.columns[*n].at);
        let has_typed = filled.iter().any(is_typed);
        if let Some(code) = self.code(row, &head, has_typed).filter(|_| !filled.is_empty()) {
            for (n, raw) in filled {
                let Column { at, key, asked } = &head.columns[n];
                self.scan.inputs.push(Input {
                    sheet: self.id.clone(),
                    asked: *asked,
                    key: key.with(head.rows, code),
                    rows: head.rows,
                    code,
                    raw: raw.clone(),
                    place: self.sheet.place(row.line, *at),
                    is_formula: self.sheet.is_formula(row.line, *at),
                });
            }
        }
        self.head = Some(head);
    }

    /// The code of a row: its hidden one, or what its name means.
    fn code(&mut self, row: &Row, head: &Head, has_typed: bool) -> Option<Code> {
        let (hidden, (column, name)) = (row.text(head.codes), self.name(row, head));
        let place = self.sheet.place(row.line, column);
        match (hidden.parse::<Code>(), name.is_empty()) {
            (Ok(code), true) => Some(code),
            (Ok(code), false) if !self.contradicts(head.rows, code, &name) => Some(code),
            (Ok(code), false) => {
                let expected = self.words.map_or(code.to_string(), |words| words.code(head.rows, code));
                let found = short(&name);
                let told = |f: crate::structure::Finding| f.text("found", found).text("expected", expected);
                self.reader.block("book-row", Some(place.clone()), told);
                self.stray(head.rows, name, place)
            }
            (Err(_), true) if has_typed => {
                self.reader.block("book-nameless", Some(place.clone()), |f| f);
                self.stray(head.rows, name, place)
            }
            (Err(_), true) => None,
            (Err(_), false) => self.named(head.rows, name, place, has_typed),
        }
    }

    /// The name of a row, between its code and its figures.
    fn name(&self, row: &Row, head: &Head) -> (u64, String) {
        let first = head.columns.first().map_or(u64::MAX, |column| column.at);
        let between = row.cells.iter().filter(|(at, _)| *at > head.codes && *at < first);
        let mut names = between.map(|(at, raw)| (*at, raw.text().trim().to_string()));
        names.find(|(_, name)| !name.is_empty()).unwrap_or((head.codes + 1, String::new()))
    }

    /// Whether a name clearly means another row: it was written over, or the names were sorted without their codes.
    fn contradicts(&self, rows: Dimension, code: Code, name: &str) -> bool {
        let is_own = self.words.is_some_and(|words| words.code(rows, code) == name);
        !is_own && matches!(self.reader.named(rows, name), Found::Code(other) if other != code)
    }

    fn named(&mut self, rows: Dimension, name: String, place: Place, has_typed: bool) -> Option<Code> {
        match self.reader.named(rows, &name) {
            Found::Code(code) => Some(code),
            // Nothing stands in the row but its name.
            _ if !has_typed => None,
            Found::Several(codes) => {
                let codes: Vec<Arg> = codes.into_iter().map(|code| Arg::Text(code.to_string())).collect();
                let told = |f: crate::structure::Finding| {
                    f.text("found", short(&name)).arg("codes", Arg::List(codes))
                };
                self.reader.block("label-ambiguous", Some(place.clone()), told);
                self.stray(rows, name, place)
            }
            Found::Nothing => {
                self.reader.unknown(rows, &name, Some(place.clone()));
                self.stray(rows, name, place)
            }
        }
    }

    /// A code for a row that nobody knows, so that its figures have a place in the copy that goes back.
    fn stray(&mut self, rows: Dimension, name: String, place: Place) -> Option<Code> {
        let code = spare(self.scan.strays.len() + 1)?;
        self.scan.strays.insert((self.id.clone(), code), Stray { rows, name, place });
        Some(code)
    }
}
