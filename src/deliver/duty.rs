//! Letters about work that waits for somebody of the house: what it is, and a link to the page where it is done.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::letter::{Line, Post, body, head, host, unwritable};
use crate::error::Result;
use crate::people::{Place, Role};
use crate::store::accounts::Account;
use crate::store::outbox::{self, Brief, Letter};
use crate::store::{Db, seats};
use crate::structure::{Code, Message, Structure, hexadecimal};
use crate::words::{first_language, language};

/// The letters of this kind; nobody leaves them who has the duty.
pub const DUTIES: &str = "duties";

/// Something that waits for somebody.
#[derive(Debug, Clone)]
pub struct Duty {
    /// Which words: the messages `letter-<kind>-subject` and `letter-<kind>-body`.
    pub kind: &'static str,
    /// Makes the letter one of its kind: the same event again is the same letter.
    pub event: String,
    /// What the words are told, under any id.
    pub about: Message,
    /// The page behind the language, such as `/release`.
    pub path: String,
}

/// Puts one letter into the outbox for everybody who has a seat of this role for all countries.
pub async fn tell(db: &Db, post: &Post, role: Role, duty: &Duty, now: Timestamp) -> Result<()> {
    let today = Structure::embedded().calendar.day(now);
    let people = seats::sitting(db, role, Place::whole(Code::TOTAL), today).await?;
    let mut tx = db.write().await?;
    for person in &people {
        outbox::put(&mut tx, &duty_letter(post, duty, DUTIES, person, now)?, now).await?;
    }
    Ok(tx.commit().await?)
}

/// The letter that tells one person of it, in their language.
pub fn duty_letter(post: &Post, duty: &Duty, stream: &str, to: &Account, now: Timestamp) -> Result<Letter> {
    let words = language(&to.language).unwrap_or_else(first_language);
    let key = hexadecimal(&Sha256::digest(format!("{}:{}", duty.event, to.id)));
    let id = format!("{}.{}@{}", duty.kind, &key[..20], host(post));
    let say = |part: &str| words.say(&duty.about.clone().with_id(&format!("letter-{}-{part}", duty.kind)));
    let link = format!("{}/{}{}", post.base_url, words.language, duty.path);
    let subject = say("subject");
    let lines = [
        Line::plain(words.get("letter-edition-greeting")),
        Line::plain(say("body")),
        Line::linked(words, "letter-notice-link", link.clone()),
        Line::plain(words.get("letter-signature")),
    ];
    let mail = head(post, &id, now, &to.email, &subject, words)?
        .multipart(body(&key, &lines, words))
        .map_err(unwritable)?;
    let (event, recipient) = (duty.event.clone(), to.id.clone());
    let brief = Some(Brief { subject, link });
    Ok(Letter { id, event, recipient, stream: stream.into(), bytes: mail.formatted(), brief, encloses: None })
}
