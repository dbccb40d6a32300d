//! Letters waiting to be sent: one row per event, recipient and stream, with the very bytes.
//!
//! Many senders may share the outbox: each letter is claimed with a lease, and only who holds it says what became of it.

mod day;
mod editions;
mod look;
mod returned;

pub use day::{Kept, gather, kept};
pub(super) use editions::WITHDRAWN;
pub use editions::{stop, take_back, told};
pub use look::{Tally, Trouble, tallies, troubles};
pub use returned::{returned, returned_from};

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{Db, Tx, stored};
use crate::error::Result;

/// A letter that was formatted once and will be sent as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The Message-ID without brackets: deterministic, so a doubled sending is recognised by any mailbox.
    pub id: String,
    /// What it is about, such as `edition:2023-Q2:1`.
    pub event: String,
    /// The person's id.
    pub recipient: String,
    /// Which letters this belongs to; a person may leave a stream.
    pub stream: String,
    /// The message; whole, but for what it encloses.
    pub bytes: Vec<u8>,
    /// What stands for it in a letter of the day; nothing for a letter that always goes alone.
    pub brief: Option<Brief>,
    /// The document it brings.
    pub encloses: Option<Enclosure>,
}

/// A document that goes into a letter as it leaves: it stands once in the house, however many letters bring it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosure {
    /// The document's sum (SHA-256, in hexadecimal).
    pub sum: String,
    /// Before which byte of the letter it goes.
    pub at: usize,
}

impl Enclosure {
    fn stored(sum: Option<String>, at: Option<i64>) -> Option<Self> {
        Some(Self { sum: sum?, at: usize::try_from(at?).ok()? })
    }
}

/// The bytes of an enclosed document.
pub async fn enclosed(db: &Db, enclosure: &Enclosure) -> Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> = sqlx::query_as("SELECT bytes FROM document WHERE sha256 = $1 LIMIT 1")
        .bind(&enclosure.sum)
        .fetch_optional(db.read())
        .await?;
    Ok(row.map(|(bytes,)| bytes))
}

/// A letter in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// Its subject.
    pub subject: String,
    /// The page it leads to.
    pub link: String,
}

/// Puts a letter into the outbox; one that is there already stays as it is. A letter with a brief goes into the letter of
/// the day of whoever wants its stream so.
pub async fn put(tx: &mut Tx, letter: &Letter, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO outbox (id, event, recipient, stream, bytes, state, attempts, next_at, subject, link, encloses, encloses_at) \
         VALUES ($1, $2, $3, $4, $5, CASE WHEN $7 IS NOT NULL AND EXISTS \
         (SELECT 1 FROM daily WHERE person = $3 AND stream = $4) THEN 'held' ELSE 'due' END, 0, $6, $7, $8, $9, $10) \
         ON CONFLICT DO NOTHING",
    )
    .bind(&letter.id)
    .bind(&letter.event)
    .bind(&letter.recipient)
    .bind(&letter.stream)
    .bind(&letter.bytes)
    .bind(now.as_second())
    .bind(letter.brief.as_ref().map(|brief| brief.subject.as_str()))
    .bind(letter.brief.as_ref().map(|brief| brief.link.as_str()))
    .bind(letter.encloses.as_ref().map(|enclosure| enclosure.sum.as_str()))
    .bind(letter.encloses.as_ref().and_then(|enclosure| i64::try_from(enclosure.at).ok()))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A letter in somebody's hands: until the lease ends nobody else tries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The letter's id.
    pub id: String,
    /// The recipient's address.
    pub address: String,
    /// The message; whole, but for what it encloses.
    pub bytes: Vec<u8>,
    /// The document it brings.
    pub encloses: Option<Enclosure>,
    /// The how-manieth try; with the owner it says whose word about the letter counts.
    pub attempt: i64,
}

type HeldRow = (String, String, Vec<u8>, i64, Option<String>, Option<i64>);

/// Takes up to so many letters, those that have waited longest, for `lease` seconds; one whose sender died comes up again
/// after its lease.
pub async fn claim(db: &Db, owner: &str, now: Timestamp, lease: i64, most: i64) -> Result<Vec<Held>> {
    // Materialised: looked at again row by row, the inner SELECT could lock and take more than its letters.
    let sql = format!(
        "WITH next AS MATERIALIZED (SELECT id FROM outbox WHERE state = 'due' AND next_at <= $1 \
         AND (recipient IN (SELECT id FROM person) OR recipient LIKE 'asking:%') ORDER BY next_at, id LIMIT $4{}) \
         UPDATE outbox SET owner = $2, next_at = $3, attempts = attempts + 1 WHERE id IN (SELECT id FROM next) \
         RETURNING id, COALESCE((SELECT email FROM person WHERE person.id = recipient), SUBSTR(recipient, 8)), bytes, attempts, encloses, encloses_at",
        db.engine.skip_locked()
    );
    let mut tx = db.write().await?;
    let rows: Vec<HeldRow> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(owner)
        .bind(now.as_second() + lease)
        .bind(most)
        .fetch_all(&mut *tx)
        .await?;
    tx.commit().await?;
    let held = |(id, address, bytes, attempt, sum, at): HeldRow| {
        let encloses = Enclosure::stored(sum, at);
        Held { id, address, bytes, encloses, attempt }
    };
    Ok(rows.into_iter().map(held).collect())
}

/// Gives a letter back that was not tried: it waits as it did before. False if it is no longer the owner's.
pub async fn left(tx: &mut Tx, letter: &Held, owner: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE outbox SET next_at = $4, attempts = attempts - 1 \
         WHERE id = $1 AND owner = $2 AND attempts = $3 AND state = 'due'",
    )
    .bind(&letter.id)
    .bind(owner)
    .bind(letter.attempt)
    .bind(now.as_second())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Letters that say that figures of an earlier edition are told otherwise.
pub const CORRECTIONS: &str = "corrections";

/// Letters about somebody's own account, which hold links that open it.
pub const ACCOUNT: &str = "account";

/// The letter left the house, and what the other side answered, even if it was to be stopped meanwhile; a link that opens an
/// account does not stay behind. False if it is no longer the owner's, who took longer than the lease.
pub async fn sent(tx: &mut Tx, letter: &Held, owner: &str, now: Timestamp, answer: &str) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE outbox SET state = 'sent', sent_at = $4, bytes = CASE WHEN stream = $5 THEN $6 ELSE bytes END, answer = $7 \
         WHERE id = $1 AND owner = $2 AND attempts = $3 AND state IN ('due', 'failed')",
    )
    .bind(&letter.id)
    .bind(owner)
    .bind(letter.attempt)
    .bind(stored(now))
    .bind(ACCOUNT)
    .bind(Vec::<u8>::new())
    .bind(answer)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// How often a letter is tried before it is given up.
const TRIES: i64 = 8;

/// The letter did not leave, and whether that is for good and why: try again later; give up after the eighth time, or at once
/// where trying changes nothing.
/// False if it is no longer the owner's.
pub async fn failed(
    tx: &mut Tx,
    letter: &Held,
    owner: &str,
    now: Timestamp,
    why: (bool, &str),
) -> Result<bool> {
    let (for_good, answer) = why;
    let is_over = for_good || letter.attempt >= TRIES;
    let done = sqlx::query(
        "UPDATE outbox SET next_at = $4, state = $7, answer = $8, \
         bytes = CASE WHEN $7 = 'failed' AND stream = $5 THEN $6 ELSE bytes END \
         WHERE id = $1 AND owner = $2 AND attempts = $3 AND state = 'due'",
    )
    .bind(&letter.id)
    .bind(owner)
    .bind(letter.attempt)
    .bind(now.as_second() + 60 * letter.attempt * letter.attempt)
    .bind(ACCOUNT)
    .bind(Vec::<u8>::new())
    .bind(if is_over { "failed" } else { "due" })
    .bind(answer)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Lets a letter that was given up, or came back, be tried again, from the beginning; false if there is none to send.
pub async fn again(tx: &mut Tx, id: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE outbox SET state = 'due', attempts = 0, next_at = $2 WHERE id = $1 AND state IN ('failed', 'bounced') AND LENGTH(bytes) > 0",
    )
    .bind(id)
    .bind(now.as_second())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The recipient of a letter to somebody who is no person of the hub, and may never be: the address itself.
pub fn asking(address: &str) -> String {
    format!("asking:{address}")
}

/// Forgets the letters to such addresses that have left or come back: nothing else is kept of them.
pub async fn forget_asking(tx: &mut Tx) -> Result<()> {
    sqlx::query("DELETE FROM outbox WHERE recipient LIKE 'asking:%' AND state <> 'due'")
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Takes back what still waits for a person who left a stream.
pub async fn withdraw(tx: &mut Tx, person: &str, stream: &str) -> Result<()> {
    sqlx::query("DELETE FROM outbox WHERE recipient = $1 AND stream = $2 AND state IN ('due', 'held')")
        .bind(person)
        .bind(stream)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Id, event, recipient, stream, the message; subject and link where there are any; what it encloses.
type LetterRow =
    (String, String, String, String, Vec<u8>, Option<String>, Option<String>, Option<String>, Option<i64>);

/// Every letter about an event, sent or not, by id.
pub async fn about(db: &Db, event: &str) -> Result<Vec<Letter>> {
    let rows: Vec<LetterRow> = sqlx::query_as(
        "SELECT id, event, recipient, stream, bytes, subject, link, encloses, encloses_at FROM outbox WHERE event = $1 ORDER BY id",
    )
    .bind(event)
    .fetch_all(db.read())
    .await?;
    let letter = |(id, event, recipient, stream, bytes, subject, link, sum, at): LetterRow| {
        let brief = subject.zip(link).map(|(subject, link)| Brief { subject, link });
        Letter { id, event, recipient, stream, bytes, brief, encloses: Enclosure::stored(sum, at) }
    };
    Ok(rows.into_iter().map(letter).collect())
}
