//! At the embargo hour: the edition opens in all its languages at once, and its letters stand in the outbox.

use jiff::Timestamp;

use super::duty::{Duty, tell};
use super::letter::{Post, edition_letter};
use crate::app::{Clock, Mailer, Taken};
use crate::error::Result;
use crate::people::Role;
use crate::store::editions::{self, Published, Sealed};
use crate::store::outbox::{self, Held, Letter};
use crate::store::{Db, ledger, people};
use crate::structure::{Arg, Message, Period, Quarter};
use crate::words::{first_language, language};

/// The lead's word: the edition of the quarter opens at its hour, or with the next tick where that has passed. False if it
/// was said before, or there is no such edition.
pub async fn approve(db: &Db, quarter: Quarter, who: &str, now: Timestamp) -> Result<bool> {
    let mut tx = db.write().await?;
    let said = editions::approve(&mut tx, quarter, 1, who, now).await?;
    if said {
        ledger::add(&mut tx, now, who, "approve", &quarter.to_string()).await?;
    }
    tx.commit().await?;
    Ok(said)
}

/// Tells the leads of every edition that waits for their word; the same letter again is no second letter.
pub async fn ask_for_approval(db: &Db, post: &Post, now: Timestamp) -> Result<()> {
    let waiting = editions::sealed(db, now).await?.into_iter().filter(|sealed| sealed.0.approved.is_none());
    for Sealed(edition) in waiting {
        let duty = Duty {
            kind: "ready",
            event: format!("ready:{}:{}", edition.id(), edition.version),
            about: Message::new("letter-ready-subject")
                .period("quarter", Period::Quarter(edition.quarter))
                .arg("moment", Arg::Moment(edition.embargo)),
            path: "/release".into(),
        };
        tell(db, post, Role::Lead, &duty, now).await?;
    }
    Ok(())
}

/// Publishes what is due and, in the same transaction, puts one letter a reader into the outbox.
///
/// Returns the editions that opened. A reader who comes later gets the next edition, not this one.
pub async fn publish_due(db: &Db, post: &Post, now: Timestamp) -> Result<Vec<Published>> {
    let mut tx = db.write().await?;
    let opened = editions::publish_due(&mut tx, now).await?;
    let opened: Vec<Published> = opened.into_iter().filter_map(|edition| edition.open(now).ok()).collect();
    for published in &opened {
        ledger::add(&mut tx, now, "hub", "publish", &published.edition().id()).await?;
        for letter in letters(db, post, published).await? {
            outbox::put(&mut tx, &letter, now).await?;
        }
    }
    tx.commit().await?;
    Ok(opened)
}

/// One letter to every reader, with the bulletin in their language; none for an edition without documents.
///
/// A letter that cannot be written is left out: one bad address must not keep the edition from everybody.
async fn letters(db: &Db, post: &Post, published: &Published) -> Result<Vec<Letter>> {
    let documents = editions::documents(db, published).await?;
    let mut letters = Vec::new();
    for person in people::readers(db).await? {
        let words = language(&person.language).unwrap_or_else(first_language);
        let is_theirs = |d: &&editions::Document| d.kind == "bulletin" && d.language == words.language;
        if let Some(document) = documents.iter().find(is_theirs)
            && let Some(pdf) = editions::bytes(db, published, "bulletin", &words.language).await?
        {
            match edition_letter(post, published, document, &pdf, &person, words) {
                Ok(letter) => letters.push(letter),
                Err(error) => tracing::warn!(person = person.id, %error, "a letter could not be written"),
            }
        }
    }
    Ok(letters)
}

/// Sends what waits; a letter that cannot leave is tried again later. Returns how many left.
///
/// Several hubs may send at once. The clock is asked for every letter, because handing one over takes its time.
pub async fn send_due(db: &Db, mailer: &Mailer, post: &Post, owner: &str, clock: Clock) -> Result<usize> {
    let mut sent = 0;
    while let Some(letter) = outbox::claim(db, owner, clock.now(), mailer.lease()).await? {
        let handed_over = mailer.send(&letter.id, &post.from, &letter.address, &letter.bytes).await;
        sent += usize::from(note(db, &letter, owner, handed_over, clock.now()).await?);
    }
    Ok(sent)
}

/// Writes down what became of a letter, if it is still the owner's; whether it left by the owner's hand.
async fn note(db: &Db, letter: &Held, owner: &str, handed_over: Taken, now: Timestamp) -> Result<bool> {
    let has_left = handed_over.is_ok();
    let mut tx = db.write().await?;
    let is_ours = match handed_over {
        Ok(answer) => outbox::sent(&mut tx, letter, owner, now, &answer).await?,
        Err(not_taken) => {
            let (letter_id, attempt, for_good) = (&letter.id, letter.attempt, not_taken.for_good);
            tracing::warn!(letter = letter_id, attempt, for_good, "a letter could not be handed over");
            outbox::failed(&mut tx, letter, owner, now, (for_good, &not_taken.why)).await?
        }
    };
    tx.commit().await?;
    if !is_ours {
        tracing::warn!(letter = letter.id, "a letter was taken over or taken back while it was handed over");
    }
    Ok(has_left && is_ours)
}
