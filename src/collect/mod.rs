//! What was said: a file becomes a [`Submission`] and findings, all of them at once.
//!
//! In: bytes and the return they are for. Out: typed cells with the place each came from. Never here: input or output,
//! the clock, a guess: what is ambiguous is a finding.
//!
//! ```text
//!   bytes → sheets ─┬→ long       the hub's own table, one line a figure
//!                   ├→ source     a declared file of somebody else, tabulated by rules in reports/sources/
//!                   └→ crosstab   whatever else has headings and rows the hub knows
//!   typed → form          on the same inputs (grid) as the page and the workbook
//!           one cell → cell       what somebody typed, in a file, a pasted rectangle or a form
//! ```

pub mod cell;
pub mod form;
pub mod grid;
pub mod sheets;
pub mod template;

mod long;
mod reader;

pub use reader::short;

use crate::structure::{Code, Finding, Key, Observation, Place, Quarter, Structure};
use reader::Reader;

/// Larger files are refused unread: a quarterly return has a few thousand lines.
pub const LARGEST_FILE: u64 = 20 * 1024 * 1024;

/// The figures of one country and one quarter, read but not yet checked against each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Submission {
    /// Who reports.
    pub country: Code,
    /// For which quarter.
    pub quarter: Quarter,
    /// The figures, in the order of the file; every key once.
    pub cells: Vec<Cell>,
}

/// One figure and where it stood.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What it is.
    pub key: Key,
    /// How much.
    pub observation: Observation,
    /// Where the value stands.
    pub place: Option<Place>,
}

/// Reads one country's figures of one quarter from whatever file they come in; cells with a finding are left out.
pub fn read(
    bytes: &[u8],
    structure: &Structure,
    country: Code,
    quarter: Quarter,
) -> (Submission, Vec<Finding>) {
    let (sheets, findings) = sheets::open(bytes);
    let mut reader = Reader::new(structure, country, quarter, findings);
    let cells = sheets.iter().flat_map(|sheet| long::read(&mut reader, sheet)).collect();
    (Submission { country, quarter, cells }, reader::told(reader.findings))
}

#[cfg(test)]
mod tests;
