//! What somebody typed into a cell.

use crate::structure::{Count, NotACount, Observation};

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Nothing.
    Blank,
    /// A figure, or why there is none.
    Figure(Observation),
}

/// Why a text is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotACell(pub &'static str);

/// Reads a cell.
pub fn read(text: &str) -> Result<Typed, NotACell> {
    match text.trim() {
        "" => Ok(Typed::Blank),
        text => text
            .parse::<Count>()
            .map(|count| Typed::Figure(Observation::count(count.get())))
            .map_err(|_: NotACount| NotACell("count-unreadable")),
    }
}
