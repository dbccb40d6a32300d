//! A laid document becomes one file for readers (PDF/UA-1) and archives (PDF/A-3a): tagged, searchable, the same every time.
//!
//! Comes in: `Laid`, all words final. Goes out: bytes, the characters nobody could
//! draw, whether words ran out of their page.
//! Never here: a clock, a random number, a file system, a decision about figures.
//!
//! `flow` puts blocks on pages, `sheets` draws and tags, `finish` makes the file.

mod attach;
mod colour;
mod contents;
mod cover;
mod figure;
mod finish;
mod flow;
mod frame;
mod grid;
mod jump;
mod measure;
mod outline;
mod role;
mod sheets;
mod style;
mod table;
mod tags;
mod xmp;

use crate::report::face::Weight;
use crate::report::laid::{Block, Laid};
use std::fmt;

/// The words of its tables that are wider than their column: a language that has any needs a shorter one there.
pub fn broken_words(laid: &Laid) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Table(table) => grid::broken(table),
        _ => Vec::new(),
    };
    laid.blocks.iter().flat_map(of).collect()
}

/// A finished file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The whole file, ready to be stored or sent.
    pub bytes: Vec<u8>,
    /// How many pages it has, the cover included.
    pub pages: usize,
    /// Characters without a glyph, drawn as a box: an edition with any is not ready.
    pub missing: Vec<char>,
    /// Some words stand below the text area, over the foot or off the page, because they
    /// did not fit even at the smallest scale: an edition with any is not ready.
    pub overfull: bool,
}

/// Why no file could be made; none of these comes from the words.
#[derive(Debug)]
pub enum WriteError {
    /// The used glyphs of a face could not be cut out.
    Subset(Weight, subsetter::Error),
    /// The cut face could not be read back.
    Face(Weight),
    /// The file lacks an object that it must have.
    Object(lopdf::Error),
    /// The bytes could not be put together.
    Save(std::io::Error),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Subset(face, why) => write!(f, "{} cannot be subset: {why}", face.name()),
            Self::Face(face) => write!(f, "subset of {} cannot be read back", face.name()),
            Self::Object(why) => write!(f, "PDF object missing or of the wrong kind: {why}"),
            Self::Save(why) => write!(f, "PDF bytes cannot be written: {why}"),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Subset(_, why) => Some(why),
            Self::Face(_) => None,
            Self::Object(why) => Some(why),
            Self::Save(why) => Some(why),
        }
    }
}

impl From<lopdf::Error> for WriteError {
    fn from(why: lopdf::Error) -> Self {
        Self::Object(why)
    }
}

/// The file of a document; the same document gives the same bytes.
pub fn write(laid: &Laid) -> Result<Pdf, WriteError> {
    let sheets = flow::pages(laid);
    let pages = sheets.count();
    let missing = sheets.missing().to_vec();
    let overfull = sheets.overfull();
    let bytes = finish::file(laid, sheets)?;
    Ok(Pdf { bytes, pages, missing, overfull })
}

#[cfg(test)]
mod tests;
