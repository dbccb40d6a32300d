//! What is told: protected figures become a document, a document gets words, words become a file.
//!
//! In: [`Protected`](crate::protect::Protected) figures and public signals (or, for the restricted edition, plain rows
//! of true counts). Out: [`Document`], [`Laid`](laid::Laid), PDF bytes, pages, workbooks, SVG. Never here: the database, the clock, a
//! signal of `detect`, a figure that did not pass its gate.
//!
//! `compose` → [`Document`] (no language) → [`layout()`] (one language) → [`pdf::write`], [`html::twin`], [`workbook::write`].

pub mod charts;
pub mod compose;
mod document;
pub mod face;
pub mod html;
pub mod laid;
mod layout;
pub mod pdf;
pub mod picture;
pub mod workbook;

pub use compose::{
    Definitions, Facts, Kind, Sighting, Slice, Sources, WarningFacts, compose_inside, compose_public,
    compose_slice, compose_warning,
};
pub use document::{Document, Inside, Part, Public, Tongue, Value};
pub use layout::layout;
