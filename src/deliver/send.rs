//! Letters leave the house: claimed by one sender, handed over, and noted.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use std::vec::IntoIter;

use futures_util::future::{join, join_all};
use jiff::Timestamp;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::time::Instant;

use super::enclose::Enclosures;
use super::letter::Post;
use crate::app::{Clock, Mailer, NotTaken, Taken};
use crate::error::Result;
use crate::store::outbox::{self, Held};
use crate::store::{Db, Tx};

/// Sends what waits; a letter that cannot leave is tried again later. Returns how many left.
///
/// Several hubs may send at once, and each works for a relay once at a time, with a few hands. The clock is asked for
/// every letter, because handing one over takes its time.
pub async fn send_due(db: &Db, mailer: &Mailer, post: &Post, owner: &str, clock: Clock) -> Result<usize> {
    let Some(_turn) = mailer.turn() else { return Ok(0) };
    let sender = Sender { db, mailer, post, owner, clock };
    let (mut sent, mut enclosures) = (0, Enclosures::default());
    loop {
        let claimed = Instant::now();
        let letters = outbox::claim(db, owner, clock.now(), mailer.lease(), ARMFUL).await?;
        if letters.is_empty() {
            return Ok(sent);
        }
        let mut written = Vec::new();
        for letter in letters {
            let whole = enclosures.whole(db, &letter.bytes, letter.encloses.as_ref()).await?;
            written.push((letter, whole));
        }
        sent += sender.carry(written, claimed).await?;
    }
}

/// How many letters are claimed together: what they need of the database is written once for all of them.
const ARMFUL: i64 = 16;
/// How many of them are handed over at once.
const HANDS: usize = 4;
/// Whoever waited so long for a hand is given back, because the lease might end on the way. It is that much longer than the
/// way can be.
const WAIT: Duration = Duration::from_secs(60);
/// How long to wait before something is written down again.
const PAUSE: Duration = Duration::from_secs(1);

struct Sender<'a> {
    db: &'a Db,
    mailer: &'a Mailer,
    post: &'a Post,
    owner: &'a str,
    clock: Clock,
}

/// A letter, and the whole message; nothing if the document it brings is not there.
type Written = (Held, Option<Vec<u8>>);

/// A letter, and what became of it; nothing if it was not handed over at all.
type Outcome = (Held, Option<Taken>);

impl Sender<'_> {
    /// Hands letters over. Beside that, what became of them is written down: all that is known by then, in one go.
    async fn carry(&self, letters: Vec<Written>, claimed: Instant) -> Result<usize> {
        let (letters, (known, heard)) = (Mutex::new(letters.into_iter()), mpsc::unbounded_channel());
        let hands: Vec<_> = (0..HANDS).map(|_| self.hand(&letters, known.clone(), claimed)).collect();
        drop(known);
        join(join_all(hands), self.listen(heard, claimed)).await.1
    }

    /// One letter after another, until none is left.
    async fn hand(
        &self,
        letters: &Mutex<IntoIter<Written>>,
        known: UnboundedSender<Outcome>,
        claimed: Instant,
    ) {
        while let Some((letter, whole)) = next(letters) {
            let outcome = self.hand_over(&letter, whole, claimed).await;
            // Nobody listens any more where nothing can be written down for the length of a lease.
            let _ = known.send((letter, outcome));
        }
    }

    async fn listen(&self, mut heard: UnboundedReceiver<Outcome>, claimed: Instant) -> Result<usize> {
        let (mut sent, mut outcomes) = (0, Vec::new());
        while heard.recv_many(&mut outcomes, HANDS * 4).await > 0 {
            sent += self.note(&outcomes, claimed).await?;
            outcomes.clear();
        }
        Ok(sent)
    }

    async fn hand_over(&self, letter: &Held, whole: Option<Vec<u8>>, claimed: Instant) -> Option<Taken> {
        if self.mailer.lease() > 0 && claimed.elapsed() > WAIT {
            return None;
        }
        Some(match whole {
            Some(whole) => self.mailer.send(&letter.id, &self.post.bounces, &letter.address, &whole).await,
            None => Err(NotTaken { for_good: true, why: "its document is not there".into() }),
        })
    }

    /// Writes down what became of letters, again and again while they are the owner's: one that has left without anybody
    /// knowing would leave a second time. How many left by the owner's hand.
    async fn note(&self, outcomes: &[Outcome], claimed: Instant) -> Result<usize> {
        let until = claimed + Duration::from_secs(self.mailer.lease().unsigned_abs());
        loop {
            match self.write_down(outcomes).await {
                Err(error) if Instant::now() < until => {
                    tracing::warn!(%error, "what became of letters could not be written down yet");
                    tokio::time::sleep(PAUSE).await;
                }
                written => return written,
            }
        }
    }

    async fn write_down(&self, outcomes: &[Outcome]) -> Result<usize> {
        let (now, mut sent) = (self.clock.now(), 0);
        let mut tx = self.db.write().await?;
        for (letter, outcome) in outcomes {
            let is_ours = self.write(&mut tx, letter, outcome.as_ref(), now).await?;
            if !is_ours {
                tracing::warn!(letter = letter.id, "a letter was taken over or taken back meanwhile");
            }
            sent += usize::from(is_ours && matches!(outcome, Some(Ok(_))));
        }
        tx.commit().await?;
        Ok(sent)
    }

    async fn write(
        &self,
        tx: &mut Tx,
        letter: &Held,
        outcome: Option<&Taken>,
        now: Timestamp,
    ) -> Result<bool> {
        match outcome {
            Some(Ok(answer)) => outbox::sent(tx, letter, self.owner, now, answer).await,
            Some(Err(not_taken)) => {
                let (letter_id, attempt, for_good) = (&letter.id, letter.attempt, not_taken.for_good);
                tracing::warn!(letter = letter_id, attempt, for_good, "a letter could not be handed over");
                outbox::failed(tx, letter, self.owner, now, (for_good, &not_taken.why)).await
            }
            None => outbox::left(tx, letter, self.owner, now).await,
        }
    }
}

fn next(letters: &Mutex<IntoIter<Written>>) -> Option<Written> {
    letters.lock().unwrap_or_else(PoisonError::into_inner).next()
}
