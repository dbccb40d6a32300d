//! What stands out in the figures on record, who was told, and what people made of it; on the store, by `detect`.
//!
//! In: accepted answers. Out: signals with their story. Never here: a page, a sentence, a statistic, anything public.
//!
//! # Whose figures
//! Leads see all countries together, so their signals are judged by all of them. A coordinator knows one country and must
//! not learn about others, not even from what was expected: their signals are judged by the figures of their own
//! country alone, as if there were no other.
//!
//! # The walk of a signal
//! | word | who | when |
//! |---|---|---|
//! | raised, changed | the hub | a minute after an answer was accepted ([`watch_due`]) |
//! | confirmed | the hub | it still stands when its quarter is closed |
//! | withdrawn | the hub | later figures no longer bear it |
//! | upheld, dismissed | a person, with a reason | whenever they know more ([`judge`]) |
//!
//! Nothing is deleted: the newest word counts, the others stay.

mod history;
mod look;
mod mix;
mod panel;
mod series;
mod story;
mod watch;

pub use history::MIXED;
pub use series::{Course, course};
pub use story::{DISMISSED_FOR, Story, UPHELD_FOR, judge, stories, story};
pub use watch::watch_due;
