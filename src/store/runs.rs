//! Due work as rows: planned without doubles, claimed with a lease, finished or given back by whoever still holds it.

use sqlx::AssertSqlSafe;

use super::{Db, Tx};
use crate::error::Result;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// A piece of work that somebody holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Which job.
    pub job: String,
    /// For which moment, in epoch seconds.
    pub due_at: i64,
    /// The how-manieth try.
    pub attempt: i64,
}

/// Makes sure the job has a row for this moment. Planning twice changes nothing: this is also the catch-up.
///
/// Earlier rows of the job make way: one that waits, because this one does its work too, and one done a day before.
/// The row of the moment itself stays, so that done work is never planned again.
pub async fn plan(db: &Db, job: &str, due_at: i64) -> Result<()> {
    let mut tx = db.write().await?;
    sqlx::query(
        "INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ($1, $2, 'due', 0, $2) \
         ON CONFLICT (job, due_at) DO NOTHING",
    )
    .bind(job)
    .bind(due_at)
    .execute(&mut *tx)
    .await?;
    sqlx::query(
        "DELETE FROM run WHERE job = $1 AND ((state = 'due' AND due_at < $2) OR (state = 'done' AND due_at < $3))",
    )
    .bind(job)
    .bind(due_at)
    .bind(due_at - DAY)
    .execute(&mut *tx)
    .await?;
    Ok(tx.commit().await?)
}

/// Takes the row that has waited longest, or one whose holder let the lease run out.
pub async fn claim(db: &Db, owner: &str, now: i64, lease: i64) -> Result<Option<Run>> {
    // Materialised: looked at again row by row, the inner SELECT could lock and take more than its one row.
    let sql = format!(
        "WITH next AS MATERIALIZED (SELECT job, due_at FROM run WHERE state IN ('due', 'running') \
         AND next_at <= $1 ORDER BY next_at, job, due_at LIMIT 1{}) \
         UPDATE run SET state = 'running', owner = $2, next_at = $3, attempts = attempts + 1 \
         WHERE (job, due_at) IN (SELECT job, due_at FROM next) RETURNING job, due_at, attempts",
        db.engine.skip_locked()
    );
    let mut tx = db.write().await?;
    let row: Option<(String, i64, i64)> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(now)
        .bind(owner)
        .bind(now + lease)
        .fetch_optional(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(row.map(|(job, due_at, attempt)| Run { job, due_at, attempt }))
}

/// Marks the run done; false if somebody else took it over meanwhile.
pub async fn finish(tx: &mut Tx, run: &Run, owner: &str) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE run SET state = 'done' WHERE job = $1 AND due_at = $2 AND owner = $3 AND attempts = $4 AND state = 'running'",
    )
    .bind(&run.job)
    .bind(run.due_at)
    .bind(owner)
    .bind(run.attempt)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives a run back that could not be done, for later: after half a minute, two minutes, … an hour.
///
/// False if somebody else took it over meanwhile.
pub async fn failed(tx: &mut Tx, run: &Run, owner: &str, now: i64) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE run SET state = 'due', next_at = $5 \
         WHERE job = $1 AND due_at = $2 AND owner = $3 AND attempts = $4 AND state = 'running'",
    )
    .bind(&run.job)
    .bind(run.due_at)
    .bind(owner)
    .bind(run.attempt)
    .bind(now + (30 * run.attempt * run.attempt).min(HOUR))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}
