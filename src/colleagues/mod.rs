//! Coordinators warn and ask each other: a coded record on its way, from who wrote it to who has seen it too; on the
//! store, by `exchange`.
//!
//! In: what a coordinator typed. Out: warnings on record, letters that say no more than that one waits. Never here: a page,
//! a count, anything public. A text of somebody's own stands in one place alone, a note on what worked, and a lead looks
//! through it first.
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
//!
//! # Beside them
//! | room | what |
//! |---|---|
//! | `ask` | a question in codes; answers are counted, and shown once there are enough |
//! | `directory` | who sits where, what they know, how they are reached; each writes their own entry |
//! | `practice` | a note on what worked waits for a lead, is published or goes back for a coded reason |

mod ask;
mod directory;
mod grade;
mod letters;
mod practice;
mod record;
mod story;
mod warn;

pub use ask::{Question, Sent, answer, ask, close_due, questions};
pub use directory::{Colleague, describe, directory, entry};
pub use grade::{Voices, voices, with_voices};
pub use letters::WARNINGS;
pub use practice::{Jotted, Practice, Verdict, elsewhere, jot, look_at, note, notes};
pub use story::{Asker, Heard, Standing, Story, about, stories, story, unread};
pub use warn::{Written, echo, judge, note_read, warn};
