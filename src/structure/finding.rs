//! What the hub has to say about an answer it was given.

use std::sync::Arc;

use super::{Arg, Key, Message};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// The figures stand once somebody says why.
    NeedsReason,
    /// The answer cannot be taken like this.
    Blocks,
}

/// Where in a file: sheet, line and column (field) as a person counts, from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The sheet of a workbook; `None` in a text file.
    pub sheet: Option<Arc<str>>,
    /// Line of the file or sheet; 0 where the whole sheet is meant.
    pub line: u64,
    /// Column (field) of that line; 0 where the whole line is meant.
    pub column: u64,
}

impl Place {
    /// How people name it: “line 3, column 4” in a text file, “sheet Q2, cell D3” in a workbook.
    pub fn message(&self) -> Message {
        let Some(sheet) = &self.sheet else {
            return match self.column {
                0 => Message::new("place-line").text("line", self.line),
                column => Message::new("place-cell").text("line", self.line).text("column", column),
            };
        };
        let place = |id: &str| Message::new(id).text("sheet", sheet);
        match (self.line, self.column) {
            (0, _) => place("place-sheet"),
            (line, 0) => place("place-sheet-line").text("line", line),
            (line, column) => {
                place("place-sheet-cell").text("cell", format!("{}{line}", column_letters(column)))
            }
        }
    }
}

/// 1 is `A`, 27 is `AA`: the letters a spreadsheet shows above a column.
fn column_letters(column: u64) -> String {
    let (mut rest, mut letters) = (column, Vec::new());
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// One remark about one answer: a rule, where it struck, and what was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// Where in the file, if it came from one.
    pub place: Option<Place>,
    /// Which cell, if it is about one.
    pub key: Option<Key>,
    /// The rule (`finding-` and its id) and its arguments.
    pub message: Message,
}

impl Finding {
    /// A remark of the rule `id`, worded by the message `finding-<id>`.
    pub fn new(severity: Severity, id: &str) -> Self {
        let message = Message::new(format!("finding-{id}"));
        Self { severity, place: None, key: None, message }
    }

    /// At this place of the file.
    pub fn at(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }

    /// About this cell.
    pub fn on(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// With a text argument.
    pub fn text(mut self, name: &'static str, text: impl std::fmt::Display) -> Self {
        self.message = self.message.text(name, text);
        self
    }

    /// With an argument of any kind.
    pub fn arg(mut self, name: &'static str, arg: Arg) -> Self {
        self.message = self.message.arg(name, arg);
        self
    }

    /// With a cell.
    pub fn cell(self, name: &'static str, key: Key) -> Self {
        self.arg(name, Arg::Cell(key))
    }

    /// With a count.
    pub fn count(mut self, name: &'static str, n: impl TryInto<u64>) -> Self {
        self.message = self.message.count(name, n);
        self
    }

    /// Whether a return with this finding stays a draft.
    pub fn blocks(&self) -> bool {
        self.severity == Severity::Blocks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_of_a_workbook_have_the_letters_people_see() {
        for (column, letters) in [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA"), (16_384, "XFD")] {
            assert_eq!(column_letters(column), letters);
        }
    }

    #[test]
    fn a_place_is_ordered_by_sheet_then_line_then_column() {
        let place = |sheet: Option<&str>, line, column| Place { sheet: sheet.map(Arc::from), line, column };
        let places =
            [place(None, 9, 9), place(Some("A"), 2, 1), place(Some("A"), 2, 3), place(Some("B"), 1, 1)];
        assert!(places.is_sorted());
    }
}
