//! Letters leave the house: each claimed by one sender, handed over, and noted.

use std::time::Duration;

use futures_util::future::try_join_all;
use jiff::Timestamp;
use tokio::time::Instant;

use super::enclose::Enclosures;
use super::letter::Post;
use crate::app::{Clock, Mailer, NotTaken, Taken};
use crate::error::Result;
use crate::store::Db;
use crate::store::outbox::{self, Held};

/// Sends what waits; a letter that cannot leave is tried again later. Returns how many left.
///
/// Several hubs may send at once, and each works for a relay once at a time, with a few hands. The clock is asked for every letter, because
/// handing one over takes its time.
pub async fn send_due(db: &Db, mailer: &Mailer, post: &Post, owner: &str, clock: Clock) -> Result<usize> {
    let Some(_turn) = mailer.turn() else { return Ok(0) };
    let hands = (0..HANDS).map(|_| one_after_another(db, mailer, post, owner, clock));
    Ok(try_join_all(hands).await?.into_iter().sum())
}

/// How many letters a hub hands over at once: while one waits for the other side, the next is written down or fetched.
const HANDS: usize = 4;

async fn one_after_another(
    db: &Db,
    mailer: &Mailer,
    post: &Post,
    owner: &str,
    clock: Clock,
) -> Result<usize> {
    let (mut sent, mut enclosures) = (0, Enclosures::default());
    while let Some(letter) = outbox::claim(db, owner, clock.now(), mailer.lease()).await? {
        let until = Instant::now() + Duration::from_secs(mailer.lease().unsigned_abs());
        let handed_over = match enclosures.whole(db, &letter.bytes, letter.encloses.as_ref()).await? {
            Some(whole) => mailer.send(&letter.id, &post.bounces, &letter.address, &whole).await,
            None => Err(NotTaken { for_good: true, why: "its document is not there".into() }),
        };
        sent += usize::from(note(db, &letter, owner, &handed_over, clock, until).await?);
    }
    Ok(sent)
}

/// How long to wait before something is written down again.
const PAUSE: Duration = Duration::from_secs(1);

/// Writes down what became of a letter, again and again while the letter is the owner's: one that has left without anybody
/// knowing would leave a second time. Whether it left by the owner's hand.
async fn note(
    db: &Db,
    letter: &Held,
    owner: &str,
    handed_over: &Taken,
    clock: Clock,
    until: Instant,
) -> Result<bool> {
    loop {
        match write_down(db, letter, owner, handed_over, clock.now()).await {
            Err(error) if Instant::now() < until => {
                tracing::warn!(letter = letter.id, %error, "what became of a letter could not be written down yet");
                tokio::time::sleep(PAUSE).await;
            }
            outcome => return outcome,
        }
    }
}

async fn write_down(
    db: &Db,
    letter: &Held,
    owner: &str,
    handed_over: &Taken,
    now: Timestamp,
) -> Result<bool> {
    let mut tx = db.write().await?;
    let is_ours = match handed_over {
        Ok(answer) => outbox::sent(&mut tx, letter, owner, now, answer).await?,
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
    Ok(handed_over.is_ok() && is_ours)
}
