//! The whole database as one file, and back into an empty one of either engine.
//!
//! In: everything there is, as of one moment. Out: an archive, which says itself whether it is whole. Never here: a
//! list of tables. They are read from the database, so that one a migration adds is in the next archive.

mod archive;
mod load;
mod reader;
mod save;
mod schema;
mod value;

pub use archive::Contents;
pub use load::load;
pub(super) use load::refuse_occupied;
pub use reader::Verified;
pub use save::save;

/// Told as it goes: how many rows of how many are through.
pub type Progress<'a> = &'a mut dyn FnMut(usize, usize);
