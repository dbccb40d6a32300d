//! What an operator wants to know of a database before somebody else notices.

use jiff::Timestamp;

use super::outbox::WITHDRAWN;
use super::{Db, Engine, parsed, versions};
use crate::error::Result;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// The engine behind the hub.
pub fn engine(db: &Db) -> Engine {
    db.engine
}

/// The migrations this database has seen.
pub async fn migrations(db: &Db) -> Result<Vec<i64>> {
    let mut tx = db.snapshot().await?;
    versions::applied(&mut tx, db.engine).await
}

/// Jobs that were due more than an hour ago and that nobody has taken.
pub async fn overdue(db: &Db, now: Timestamp) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT job FROM run WHERE state = 'due' AND due_at < $1 ORDER BY job";
    jobs(db, sql, now.as_second() - HOUR).await
}

/// Jobs that somebody took and holds for longer than the lease.
pub async fn outheld(db: &Db, now: Timestamp) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT job FROM run WHERE state = 'running' AND next_at < $1 ORDER BY job";
    jobs(db, sql, now.as_second()).await
}

async fn jobs(db: &Db, sql: &'static str, before: i64) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = sqlx::query_as(sql).bind(before).fetch_all(db.read()).await?;
    Ok(rows.into_iter().map(|(job,)| job).collect())
}

/// How many letters were given up after their last try; those about what was taken back are nobody's trouble.
pub async fn letters_given_up(db: &Db) -> Result<u64> {
    let (letters,): (i64,) = sqlx::query_as(
        "SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND COALESCE(answer, '') NOT LIKE $1",
    )
    .bind(format!("{WITHDRAWN}%"))
    .fetch_one(db.read())
    .await?;
    Ok(letters.unsigned_abs())
}

/// How many letters could have left more than a day ago.
pub async fn letters_waiting(db: &Db, now: Timestamp) -> Result<u64> {
    let (letters,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM outbox WHERE state = 'due' AND next_at < $1")
            .bind(now.as_second() - DAY)
            .fetch_one(db.read())
            .await?;
    Ok(letters.unsigned_abs())
}

/// How the outbox stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outbox {
    /// Letters that wait.
    pub waiting: u64,
    /// Letters that were given up.
    pub given_up: u64,
    /// For how many seconds the one that waits longest has been due.
    pub oldest: u64,
}

/// How the outbox stands, for whoever measures.
pub async fn outbox(db: &Db, now: Timestamp) -> Result<Outbox> {
    let (waiting, first): (i64, Option<i64>) =
        sqlx::query_as("SELECT COUNT(*), MIN(next_at) FROM outbox WHERE state = 'due'")
            .fetch_one(db.read())
            .await?;
    let oldest = first.map_or(0, |first| (now.as_second() - first).max(0)).unsigned_abs();
    Ok(Outbox { waiting: waiting.unsigned_abs(), given_up: letters_given_up(db).await?, oldest })
}

/// This hub's connections to its database: in use, and open but idle.
pub fn connections(db: &Db) -> (u64, u64) {
    let (open, idle) = (u64::from(db.pool.size()), db.pool.num_idle() as u64);
    (open.saturating_sub(idle), idle)
}

/// When the newest line of the ledger was written; none where nothing ever was.
pub async fn last_line(db: &Db) -> Result<Option<Timestamp>> {
    let (at,): (Option<String>,) = sqlx::query_as("SELECT MAX(at) FROM ledger").fetch_one(db.read()).await?;
    at.as_deref().map(parsed).transpose()
}
