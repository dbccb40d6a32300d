//! Coded messages between coordinators: no free text travels, so every reader gets them in their own language.
//!
//! In: codes, bands, days. Out: a [`Warning`] or everything that is wrong with it, and its fields as sentences. Never
//! here: input or output, an exact small count, a name, a text that somebody typed. Two things are typed nevertheless: the
//! telephone number of an [`Entry`], and the text of a [`Note`], which others look through before anybody reads it.
//!
//! `reports/exchange.toml` says which codes there are.

mod band;
mod entry;
mod inquiry;
mod look;
mod note;
mod typed;
mod vocabulary;
mod warning;

#[cfg(test)]
mod tests;

pub use band::Band;
pub use entry::{Described, Entry, Phone, Search, Sought, nameable};
pub use inquiry::{Asked, Inquiry, Reply, Tally};
pub use note::{LONGEST_NOTE, Note, Noted, NotesSearch, NotesSought};
pub use typed::{Reading, Typed, Wrong};
pub use vocabulary::{Urgency, Vocabulary};
pub use warning::{Audience, Confidence, Kind, Warning};
