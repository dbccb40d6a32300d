//! Letters waiting to be sent: one row per event, recipient and stream, with the very bytes.
//!
//! Many senders may share the outbox: each letter is claimed with a lease, and only who holds it says what became of it.

use std::collections::BTreeMap;

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
    /// The whole message.
    pub bytes: Vec<u8>,
}

/// Puts a letter into the outbox; one that is there already stays as it is.
pub async fn put(tx: &mut Tx, letter: &Letter, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO outbox (id, event, recipient, stream, bytes, state, attempts, next_at) \
         VALUES ($1, $2, $3, $4, $5, 'due', 0, $6) ON CONFLICT DO NOTHING",
    )
    .bind(&letter.id)
    .bind(&letter.event)
    .bind(&letter.recipient)
    .bind(&letter.stream)
    .bind(&letter.bytes)
    .bind(now.as_second())
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
    /// The whole message.
    pub bytes: Vec<u8>,
    /// The how-manieth try; with the owner it says whose word about the letter counts.
    pub attempt: i64,
}

/// Takes the letter that has waited longest, for `lease` seconds; one whose sender died comes up again after its lease.
pub async fn claim(db: &Db, owner: &str, now: Timestamp, lease: i64) -> Result<Option<Held>> {
    // Materialised: looked at again row by row, the inner SELECT could lock and take more than its one letter.
    let sql = format!(
        "WITH next AS MATERIALIZED (SELECT id FROM outbox WHERE state = 'due' AND next_at <= $1 \
         AND recipient IN (SELECT id FROM person) ORDER BY next_at, id LIMIT 1{}) \
         UPDATE outbox SET owner = $2, next_at = $3, attempts = attempts + 1 WHERE id IN (SELECT id FROM next) \
         RETURNING id, (SELECT email FROM person WHERE person.id = recipient), bytes, attempts",
        db.engine.skip_locked()
    );
    let mut tx = db.write().await?;
    let row: Option<(String, String, Vec<u8>, i64)> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(owner)
        .bind(now.as_second() + lease)
        .fetch_optional(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(row.map(|(id, address, bytes, attempt)| Held { id, address, bytes, attempt }))
}

/// Letters about somebody's own account, which hold links that open it.
pub const ACCOUNT: &str = "account";

/// The letter left the house, and what the other side answered; a link that opens an account does not stay behind. False if it
/// is no longer the owner's, who took longer than the lease.
pub async fn sent(tx: &mut Tx, letter: &Held, owner: &str, now: Timestamp, answer: &str) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE outbox SET state = 'sent', sent_at = $4, bytes = CASE WHEN stream = $5 THEN $6 ELSE bytes END, answer = $7 \
         WHERE id = $1 AND owner = $2 AND attempts = $3 AND state = 'due'",
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

/// How many letters about something stand where.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// The event of an edition (`edition:2023-Q2:1`), or the stream of all other letters.
    pub about: String,
    /// Waiting, for their first or their next try.
    pub due: i64,
    /// Taken by the other side.
    pub sent: i64,
    /// Given up.
    pub failed: i64,
}

/// The letters of every edition, the newest first, and those of each other stream.
pub async fn tallies(db: &Db) -> Result<Vec<Tally>> {
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "SELECT CASE WHEN stream = 'bulletin' THEN event ELSE stream END, state, COUNT(*) FROM outbox GROUP BY 1, 2",
    )
    .fetch_all(db.read())
    .await?;
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (about, state, letters) in rows {
        let tally = tallies.entry(about.clone()).or_insert_with(|| Tally { about, ..Tally::default() });
        match state.as_str() {
            "sent" => tally.sent += letters,
            "failed" => tally.failed += letters,
            _ => tally.due += letters,
        }
    }
    let (mut editions, others): (Vec<Tally>, Vec<Tally>) =
        tallies.into_values().partition(|tally| tally.about.starts_with("edition:"));
    editions.reverse();
    editions.extend(others);
    Ok(editions)
}

/// A letter that makes trouble: it waits for another try, or was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The letter's id.
    pub id: String,
    /// The event of an edition, or the stream of any other letter.
    pub about: String,
    /// The recipient's address.
    pub address: String,
    /// How often it was tried.
    pub attempts: i64,
    /// Whether it was given up.
    pub is_over: bool,
    /// What the other side answered last.
    pub answer: String,
    /// Whether there is something left to send: a link that opens an account does not stay behind.
    pub can_be_sent: bool,
}

type TroubleRow = (String, String, String, i64, String, Option<String>, i64);

/// Every letter that was tried and did not leave, those given up first.
pub async fn troubles(db: &Db, most: i64) -> Result<Vec<Trouble>> {
    let rows: Vec<TroubleRow> = sqlx::query_as(
        "SELECT outbox.id, CASE WHEN stream = 'bulletin' THEN event ELSE stream END, email, attempts, outbox.state, answer, \
         CAST(LENGTH(bytes) AS BIGINT) FROM outbox JOIN person ON person.id = recipient \
         WHERE outbox.state = 'failed' OR (outbox.state = 'due' AND answer IS NOT NULL) \
         ORDER BY CASE WHEN outbox.state = 'failed' THEN 0 ELSE 1 END, next_at, outbox.id LIMIT $1",
    )
    .bind(most)
    .fetch_all(db.read())
    .await?;
    let trouble = |(id, about, address, attempts, state, answer, size): TroubleRow| {
        let (is_over, answer) = (state == "failed", answer.unwrap_or_default());
        Trouble { id, about, address, attempts, is_over, answer, can_be_sent: size > 0 }
    };
    Ok(rows.into_iter().map(trouble).collect())
}

/// Lets a letter that was given up be tried again, from the beginning; false if there is none to send.
pub async fn again(tx: &mut Tx, id: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE outbox SET state = 'due', attempts = 0, next_at = $2 WHERE id = $1 AND state = 'failed' AND LENGTH(bytes) > 0",
    )
    .bind(id)
    .bind(now.as_second())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes back what still waits for a person who left a stream.
pub async fn withdraw(tx: &mut Tx, person: &str, stream: &str) -> Result<()> {
    sqlx::query("DELETE FROM outbox WHERE recipient = $1 AND stream = $2 AND state = 'due'")
        .bind(person)
        .bind(stream)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Every letter about an event, sent or not, by id.
pub async fn about(db: &Db, event: &str) -> Result<Vec<Letter>> {
    let rows: Vec<(String, String, String, String, Vec<u8>)> =
        sqlx::query_as("SELECT id, event, recipient, stream, bytes FROM outbox WHERE event = $1 ORDER BY id")
            .bind(event)
            .fetch_all(db.read())
            .await?;
    let letter = |(id, event, recipient, stream, bytes)| Letter { id, event, recipient, stream, bytes };
    Ok(rows.into_iter().map(letter).collect())
}
