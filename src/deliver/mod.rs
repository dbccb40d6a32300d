//! An edition is prepared, published at its hour, and told to everybody who asked.
//!
//! In: accepted answers, the calendar's hours. Out: editions with their documents, letters in the outbox, letters sent.
//! Never here: a figure that did not pass `protect`, a letter outside the transaction of its cause.

mod account;
mod documents;
mod duty;
mod letter;
mod notice;
mod prepare;
mod publish;
mod trial;

pub use account::account_letter;
pub use documents::{Shelf, inside, warnings, write_pdf};
pub use duty::{DUTIES, Duty, tell};
pub use letter::{Post, edition_letter};
pub use notice::{Notice, RETURNS, notice_letter};
pub use prepare::{House, PATTERN, Prepared, prepare, prepare_as, prepare_due};
pub use publish::{approve, ask_for_approval, publish_due, send_due};
pub use trial::try_out;
