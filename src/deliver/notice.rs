//! Letters about a return: what happened, and a link to the page where it can be read. No figure, no origin, no attachment.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::letter::{Line, Post, body, head, host, unwritable};
use crate::error::Result;
use crate::store::accounts::Account;
use crate::store::outbox::Letter;
use crate::structure::{Arg, Code, Message, Period, Quarter, hexadecimal};
use crate::words::{first_language, language};

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
    /// The page behind the language, such as `/returns/GB/2023-Q2`.
    pub path: String,
}

/// The letter that tells somebody of it, in their language.
pub fn notice_letter(post: &Post, notice: &Notice, to: &Account, now: Timestamp) -> Result<Letter> {
    let words = language(&to.language).unwrap_or_else(first_language);
    let key = hexadecimal(&Sha256::digest(format!("{}:{}", notice.event, to.id)));
    let id = format!("{}.{}@{}", notice.kind, &key[..20], host(post));
    let say = |part: &str| {
        let message = Message::new(format!("letter-{}-{part}", notice.kind))
            .period("quarter", Period::Quarter(notice.quarter))
            .arg("country", Arg::Country(notice.country))
            .text("receipt", &notice.receipt);
        words.say(&message.arg("moment", Arg::Moment(notice.moment.unwrap_or(now))))
    };
    let lines = [
        Line::plain(words.get("letter-edition-greeting")),
        Line::plain(say("body")),
        Line::linked(
            words,
            "letter-notice-link",
            format!("{}/{}{}", post.base_url, words.language, notice.path),
        ),
        Line::plain(words.get("letter-signature")),
    ];
    let mail = head(post, &id, now, &to.email, &say("subject"), words)?
        .multipart(body(&key, &lines, words))
        .map_err(unwritable)?;
    Ok(Letter {
        id,
        event: notice.event.clone(),
        recipient: to.id.clone(),
        stream: RETURNS.into(),
        bytes: mail.formatted(),
    })
}
