//! Due work as rows: planned without doubles, claimed with a lease, finished in the transaction of its effect.

use sqlx::AssertSqlSafe;

use super::{Db, Tx};
use crate::error::Result;

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
pub async fn plan(db: &Db, job: &str, due_at: i64) -> Result<()> {
    let mut tx = db.write().await?;
    sqlx::query(
        "INSERT INTO run (job, due_at, state, attempts) VALUES ($1, $2, 'due', 0) ON CONFLICT (job, due_at) DO NOTHING",
    )
    .bind(job)
    .bind(due_at)
    .execute(&mut *tx)
    .await?;
    Ok(tx.commit().await?)
}

/// Takes the oldest due row, or one whose holder let the lease run out.
pub async fn claim(db: &Db, owner: &str, now: i64, lease: i64) -> Result<Option<Run>> {
    let mut tx = db.write().await?;
    let sql = format!(
        "UPDATE run SET state = 'running', owner = $1, lease_until = $2, attempts = attempts + 1 \
         WHERE (job, due_at) IN (SELECT job, due_at FROM run WHERE due_at <= $3 \
         AND (state = 'due' OR (state = 'running' AND lease_until < $3)) ORDER BY due_at, job LIMIT 1{}) \
         RETURNING job, due_at, attempts",
        db.engine.skip_locked()
    );
    let row: Option<(String, i64, i64)> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(owner)
        .bind(now + lease)
        .bind(now)
        .fetch_optional(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(row.map(|(job, due_at, attempt)| Run { job, due_at, attempt }))
}

/// Marks the run done within the transaction of its effect; false if somebody else took it over meanwhile.
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
