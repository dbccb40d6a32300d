//! What was said: a file becomes a [`Submission`] and findings, all of them at once.
//!
//! In: bytes and the return they are for. Out: typed cells with the place each came from. Never here: input or output,
//! the clock, a guess: what is ambiguous is a finding.
//!
//! ```text
//!   bytes → sheets ─┬→ template   the hub's own workbook, by its hidden codes
//!                   ├→ long       the hub's own table, one line a figure
//!                   ├→ source     a declared file of somebody else, tabulated by rules in reports/sources/
//!                   └→ crosstab   whatever else has headings and rows the hub knows
//!   typed → form          on the same inputs (grid) as the page and the workbook
//!           one cell → cell       what somebody typed, in a file, a pasted rectangle or a form
//! ```

pub mod cell;
pub mod crosstab;
pub mod form;
pub mod grid;
pub mod labels;
pub mod sheets;
pub mod source;
pub mod template;

mod long;
mod reader;

pub use reader::short;

use crate::structure::{Code, Dimension, Finding, Key, Observation, Place, Quarter, Structure};
use reader::Reader;
use sheets::Sheet;
use source::{Layout, Profile};

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
    read_part(bytes, structure, country, quarter, None)
}

/// The same for the part of a region or an organisation; the hub's own workbook says whose part it is.
pub fn read_part(
    bytes: &[u8],
    structure: &Structure,
    country: Code,
    quarter: Quarter,
    part: Option<(Dimension, Code)>,
) -> (Submission, Vec<Finding>) {
    let (sheets, findings) = sheets::open(bytes);
    let mut reader = Reader::new(structure, country, quarter, findings);
    reader.part = part;
    let cells = match sheets::is_old(bytes) && template::is_meant(&sheets) {
        // A sum that was typed over looks like any other there.
        true => {
            reader.block("file-kind", None, |f| f.text("kind", ".xls"));
            Vec::new()
        }
        false => read_sheets(&mut reader, &sheets),
    };
    reader.tell_twice();
    (Submission { country, quarter, cells }, reader::told(reader.findings))
}

/// What a sheet is taken for.
enum Kind {
    /// The hub's own table of observations.
    Long,
    /// A declared file of somebody else.
    Source(&'static Profile, &'static Layout),
    /// Headings, names and figures.
    Crosstab,
}

fn read_sheets(reader: &mut Reader, sheets: &[Sheet]) -> Vec<Cell> {
    if template::is_meant(sheets) {
        return template::read(reader, sheets);
    }
    let mut crosstabs = Crosstabs::default();
    let mut cells = Vec::new();
    for sheet in sheets {
        cells.extend(match kind(sheet) {
            Kind::Long => long::read(reader, sheet),
            Kind::Source(profile, layout) => source::read(reader, sheet, profile, layout),
            Kind::Crosstab => crosstabs.read(reader, sheet),
        });
    }
    crosstabs.tell(reader, cells.is_empty());
    cells
}

fn kind(sheet: &Sheet) -> Kind {
    match source::recognised(sheet) {
        Some((profile, layout)) => Kind::Source(profile, layout),
        None if long::is_meant(sheet) => Kind::Long,
        None => Kind::Crosstab,
    }
}

/// The sheets that were read as tables people draw.
#[derive(Default)]
struct Crosstabs<'a> {
    unknown: Vec<&'a Sheet>,
    is_seen: bool,
    is_read: bool,
    says_quarter: bool,
}

impl<'a> Crosstabs<'a> {
    fn read(&mut self, reader: &mut Reader, sheet: &'a Sheet) -> Vec<Cell> {
        let told = crosstab::read(reader, sheet);
        self.is_seen = true;
        match told.is_recognised {
            true => self.is_read = true,
            // Instructions and notes have no figures, and are no finding.
            false if crosstab::has_figures(sheet) || sheet.is_text() => self.unknown.push(sheet),
            false => {}
        }
        self.says_quarter |= told.says_quarter;
        told.cells
    }

    /// What is left to say once every sheet was seen.
    fn tell(self, reader: &mut Reader, is_nothing: bool) {
        for sheet in self.unknown {
            match is_nothing {
                // A text file is most often the hub's own table with other headings.
                true if sheet.is_text() => drop(long::read(reader, sheet)),
                true => reader.block("sheet-unknown", crosstab::whole(sheet), |f| f),
                false => reader.remark("sheet-unknown", crosstab::whole(sheet), |f| f),
            }
        }
        let expected = reader.quarter;
        if self.is_read && !self.says_quarter && !is_nothing {
            reader.remark("quarter-unsaid", None, |f| f.text("expected", expected));
        }
        let is_silent = reader.findings.iter().all(|finding| !finding.blocks());
        if is_nothing && is_silent && self.is_seen {
            reader.block("sheet-unknown", None, |f| f);
        }
    }
}

#[cfg(test)]
mod tests;
