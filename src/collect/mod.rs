//! What was said: a file becomes a [`Submission`] and findings, all of them at once.
//!
//! In: bytes and the return they are for. Out: typed cells with the place each came from. Never here: input or output,
//! the clock, a guess: what is ambiguous is a finding.

pub mod cell;
mod csv;
pub mod form;
pub mod grid;
mod text;

pub use self::csv::read;

use crate::structure::{Code, Key, Observation, Place, Quarter};

/// As much of a text as fits in a sentence.
pub(crate) use self::csv::short;

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
    /// Line and column of the value.
    pub place: Option<Place>,
}
