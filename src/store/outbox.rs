//! Letters waiting to be sent: one row per event, recipient and stream, with the very bytes.

use jiff::Timestamp;

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

/// The letters to be tried now, as `(id, recipient's address, bytes)`.
pub async fn due(db: &Db, now: Timestamp, at_most: i64) -> Result<Vec<(String, String, Vec<u8>)>> {
    Ok(sqlx::query_as(
        "SELECT o.id, p.email, o.bytes FROM outbox o JOIN person p ON p.id = o.recipient \
         WHERE o.state = 'due' AND o.next_at <= $1 ORDER BY o.next_at, o.id LIMIT $2",
    )
    .bind(now.as_second())
    .bind(at_most)
    .fetch_all(db.read())
    .await?)
}

/// The letter left the house.
pub async fn sent(tx: &mut Tx, id: &str, now: Timestamp) -> Result<()> {
    sqlx::query("UPDATE outbox SET state = 'sent', attempts = attempts + 1, sent_at = $2 WHERE id = $1 AND state = 'due'")
        .bind(id)
        .bind(stored(now))
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The letter did not leave: try again later, and give up after the eighth time.
pub async fn failed(tx: &mut Tx, id: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "UPDATE outbox SET attempts = attempts + 1, next_at = $2 + 60 * (attempts + 1) * (attempts + 1), \
         state = CASE WHEN attempts >= 7 THEN 'failed' ELSE 'due' END WHERE id = $1 AND state = 'due'",
    )
    .bind(id)
    .bind(now.as_second())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
