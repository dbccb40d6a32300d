//! The rows of one sheet that comes back: which cell each of their figures is.

use super::layout::spare;
use super::scan::{Input, Scan, Stray, mark};
use super::sheet::ROWS;
use crate::collect::grid;
use crate::collect::labels::Found;
use crate::collect::reader::{Reader, short};
use crate::collect::sheets::{Raw, Row, Sheet};
use crate::structure::{Arg, Code, Dimension, Finding, Key, Place};
use crate::words::Words;

/// One sheet while its rows are walked.
pub struct Walk<'a, 'r> {
    /// Whose figures they are.
    pub reader: &'a mut Reader<'r>,
    /// What was found so far.
    pub scan: &'a mut Scan,
    /// What is asked on the sheet.
    pub grid: Option<&'a grid::Sheet>,
    /// The language of its names.
    pub words: Option<&'a Words>,
    /// The sheet.
    pub sheet: &'a Sheet,
    /// Its id.
    pub id: String,
    /// The block that was begun last.
    pub head: Option<Head>,
}

/// The block whose rows come next.
pub struct Head {
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
    /// Walks every row.
    pub fn walk(mut self) {
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
                let told = |f: Finding| f.text("found", found).text("expected", expected);
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
                let told = |f: Finding| f.text("found", short(&name)).arg("codes", Arg::List(codes));
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
