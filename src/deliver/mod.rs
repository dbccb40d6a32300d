//! An edition is prepared, published at its hour, and told to everybody who asked.
//!
//! In: accepted answers, the calendar's hours. Out: editions with their documents, letters in the outbox, letters sent.
//! Never here: a figure that did not pass `protect`, a letter outside the transaction of its cause.

mod account;
mod bulletin;
mod correct;
mod day;
mod documents;
mod duty;
mod enclose;
mod letter;
mod notice;
mod prepare;
mod publish;
mod readers;
mod returned;
mod send;
mod trial;
mod verify;
mod withdraw;

pub use account::{account_letter, subscription_letter};
pub use bulletin::{Copy, News, edition_letter};
pub use correct::correct;
pub use day::gather_due;
pub use documents::{Shelf, inside, warnings, write_pdf};
pub use duty::{DUTIES, Duty, duty_letter, tell};
pub use enclose::whole_letter;
pub use letter::Post;
pub use notice::{Notice, RETURNS, notice_letter};
pub use prepare::{House, PATTERN, Prepared, prepare, prepare_as, prepare_due};
pub use publish::{approve, ask_for_approval, publish_due};
pub use returned::{Noted, Report, note_returned, read_report};
pub use send::send_due;
pub use trial::try_out;
pub use verify::{Genuine, verify_code, verify_file};
pub use withdraw::withdraw;
