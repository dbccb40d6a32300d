//! Letters about a return: what happened, and a link to the page where it can be read. No figure, no origin, no attachment.

use jiff::Timestamp;

use super::duty::{Duty, duty_letter};
use super::letter::Post;
use crate::error::Result;
use crate::store::accounts::Account;
use crate::store::outbox::Letter;
use crate::structure::{Arg, Code, Message, Period, Quarter};

/// The letters of this kind, for people's own settings.
pub const RETURNS: &str = "returns";

/// Something that happened to a return.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Which words: the messages `letter-<kind>-subject` and `letter-<kind>-body`.
    pub kind: &'static str,
    /// Makes the letter one of its kind: the same event again is the same letter.
    pub event: String,
    /// Whose return.
    pub country: Code,
    /// Of which quarter.
    pub quarter: Quarter,
    /// A receipt number, where there is one.
    pub receipt: String,
    /// Until when, where there is a moment to know.
    pub moment: Option<Timestamp>,
    /// The page behind the language, such as `/return/GB/2023-Q2`.
    pub path: String,
}

/// The letter that tells somebody of it, in their language.
pub fn notice_letter(post: &Post, notice: &Notice, to: &Account, now: Timestamp) -> Result<Letter> {
    let about = Message::new(format!("letter-{}-subject", notice.kind))
        .period("quarter", Period::Quarter(notice.quarter))
        .arg("country", Arg::Country(notice.country))
        .text("receipt", &notice.receipt)
        .arg("moment", Arg::Moment(notice.moment.unwrap_or(now)));
    let duty = Duty { kind: notice.kind, event: notice.event.clone(), about, path: notice.path.clone() };
    duty_letter(post, &duty, RETURNS, to, now)
}
