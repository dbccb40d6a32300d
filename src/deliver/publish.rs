//! At the embargo hour: the edition opens in all its languages at once, and its letters stand in the outbox.

use jiff::Timestamp;

use super::letter::{Post, edition_letter};
use crate::app::{Clock, Mailer};
use crate::error::Result;
use crate::store::editions::{self, Published};
use crate::store::outbox::{self, Held, Letter};
use crate::store::{Db, ledger, people};
use crate::words::{first_language, language};

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
async fn note(db: &Db, letter: &Held, owner: &str, handed_over: Result<()>, now: Timestamp) -> Result<bool> {
    let has_left = handed_over.is_ok();
    let mut tx = db.write().await?;
    let is_ours = match handed_over {
        Ok(()) => outbox::sent(&mut tx, letter, owner, now).await?,
        Err(error) => {
            tracing::warn!(letter = letter.id, attempt = letter.attempt, %error, "a letter could not be handed over");
            outbox::failed(&mut tx, letter, owner, now).await?
        }
    };
    tx.commit().await?;
    if !is_ours {
        tracing::warn!(letter = letter.id, "a letter was taken over or taken back while it was handed over");
    }
    Ok(has_left && is_ours)
}
