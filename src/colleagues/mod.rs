//! Coordinators warn and ask each other: a coded record on its way, from who wrote it to who has seen it too; on the
//! store, by `exchange`.
//!
//! In: what a coordinator typed. Out: warnings on record, letters that say no more than that one waits. Never here: a page,
//! a text of anybody's own, a count, anything public.
//!
//! # The walk of a warning
//! | step | who | what happens |
//! |---|---|---|
//! | written | a coordinator, for the own country | read as codes; of some urgencies it waits for a lead |
//! | sent | the hub | everybody it is for is told by letter, in one transaction |
//! | read | whoever was told | the first time is noted |
//! | seen here too | a coordinator of another country | a band; the newest word of a country counts |
//! | updated, cancelled | the country that wrote it | reaches exactly those who were told of it before |
//! | over | nobody | its last day has passed |

mod ask;
mod grade;
mod letters;
mod story;
mod warn;

pub use ask::{Question, Sent, answer, ask, close_due, questions};
pub use grade::{Voices, voices, with_voices};
pub use letters::WARNINGS;
pub use story::{Asker, Heard, Standing, Story, about, stories, story, unread};
pub use warn::{Written, echo, judge, note_read, warn};
