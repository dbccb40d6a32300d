//! Due work as rows: planned without doubles, claimed with a lease, finished or given back by whoever still holds it.

use sqlx::AssertSqlSafe;

use super::{Db, Tx};
use crate::error::Result;

const HOUR: i64 = 3600;

/// A run that is begun so often and not done is stuck: somebody has to look.
pub const STUCK: i64 = 3;

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
/// A row of the job that still waits becomes the row of this moment, with the tries it had: its work is done with it. Rows
/// that ended `keep` seconds before make way. Done work is never planned again while its row is there.
pub async fn plan(db: &Db, job: &str, due_at: i64, keep: i64) -> Result<()> {
    let mut tx = db.write().await?;
    move_waiting(&mut tx, job, due_at).await?;
    ask(&mut tx, job, due_at).await?;
    sqlx::query("DELETE FROM run WHERE job = $1 AND state = 'done' AND due_at < $2")
        .bind(job)
        .bind(due_at - keep)
        .execute(&mut *tx)
        .await?;
    Ok(tx.commit().await?)
}

async fn move_waiting(tx: &mut Tx, job: &str, due_at: i64) -> Result<()> {
    sqlx::query(
        "UPDATE run SET due_at = $2, next_at = $2 WHERE job = $1 AND state = 'due' \
         AND due_at = (SELECT MAX(due_at) FROM run WHERE job = $1 AND state = 'due' AND due_at < $2) \
         AND NOT EXISTS (SELECT 1 FROM run AS there WHERE there.job = $1 AND there.due_at = $2)",
    )
    .bind(job)
    .bind(due_at)
    .execute(&mut **tx)
    .await?;
    sqlx::query("DELETE FROM run WHERE job = $1 AND state = 'due' AND due_at < $2")
        .bind(job)
        .bind(due_at)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Puts work in front of the hubs: one of them does it with its next tick. Asked twice for one moment it is done once.
pub async fn ask(tx: &mut Tx, job: &str, due_at: i64) -> Result<()> {
    sqlx::query(
        "INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ($1, $2, 'due', 0, $2) \
         ON CONFLICT (job, due_at) DO NOTHING",
    )
    .bind(job)
    .bind(due_at)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Takes the row that has waited longest, or one whose holder let the lease run out.
pub async fn claim(db: &Db, owner: &str, now: i64, lease: i64) -> Result<Option<Run>> {
    // Materialised: looked at again row by row, the inner SELECT could lock and take more than its one row.
    let sql = format!(
        "WITH next AS MATERIALIZED (SELECT job, due_at FROM run WHERE state IN ('due', 'running') \
         AND next_at <= $1 ORDER BY next_at, job, due_at LIMIT 1{}) \
         UPDATE run SET state = 'running', owner = $2, next_at = $3, attempts = attempts + 1, started_at = $1, ended_at = NULL \
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

/// Holds a run longer: until `until` nobody else takes it over. False if somebody did already.
pub async fn hold(db: &Db, run: &Run, owner: &str, until: i64) -> Result<bool> {
    let mut tx = db.write().await?;
    let held = sqlx::query(
        "UPDATE run SET next_at = $5 WHERE job = $1 AND due_at = $2 AND owner = $3 AND attempts = $4 AND state = 'running'",
    )
    .bind(&run.job)
    .bind(run.due_at)
    .bind(owner)
    .bind(run.attempt)
    .bind(until)
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(held.rows_affected() == 1)
}

/// Marks the run done; false if somebody else took it over meanwhile.
pub async fn finish(tx: &mut Tx, run: &Run, owner: &str, now: i64) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE run SET state = 'done', ended_at = $5, error = NULL \
         WHERE job = $1 AND due_at = $2 AND owner = $3 AND attempts = $4 AND state = 'running'",
    )
    .bind(&run.job)
    .bind(run.due_at)
    .bind(owner)
    .bind(run.attempt)
    .bind(now)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives a run back that could not be done, for later: after half a minute, two minutes, … an hour.
///
/// False if somebody else took it over meanwhile.
pub async fn failed(tx: &mut Tx, run: &Run, owner: &str, now: i64, why: &str) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE run SET state = 'due', next_at = $5, ended_at = $6, error = $7 \
         WHERE job = $1 AND due_at = $2 AND owner = $3 AND attempts = $4 AND state = 'running'",
    )
    .bind(&run.job)
    .bind(run.due_at)
    .bind(owner)
    .bind(run.attempt)
    .bind(now + (30 * run.attempt * run.attempt).min(HOUR))
    .bind(now)
    .bind(why)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What stands in the table of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which job.
    pub job: String,
    /// For which moment, in epoch seconds, as all times here.
    pub due_at: i64,
    /// Where it stands.
    pub state: State,
    /// Which hub has it or had it last.
    pub owner: Option<String>,
    /// How often it was begun.
    pub attempts: i64,
    /// When it is tried, or may be taken over.
    pub next_at: i64,
    /// When it was last begun.
    pub started_at: Option<i64>,
    /// When it last ended, done or not.
    pub ended_at: Option<i64>,
    /// Why it could not be done the last time.
    pub error: Option<String>,
}

impl Line {
    /// Begun again and again, and not done.
    pub fn is_stuck(&self) -> bool {
        self.state != State::Done && self.attempts >= STUCK
    }
}

/// Where a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It waits for its moment or its next try.
    Due,
    /// A hub holds it.
    Running,
    /// Its work is done.
    Done,
}

impl State {
    /// As it is stored and named in messages.
    pub fn name(self) -> &'static str {
        match self {
            State::Due => "due",
            State::Running => "running",
            State::Done => "done",
        }
    }

    fn stored(text: &str) -> Self {
        match text {
            "running" => State::Running,
            "done" => State::Done,
            _ => State::Due,
        }
    }
}

type Row = (String, i64, String, Option<String>, i64, i64, Option<i64>, Option<i64>, Option<String>);

/// Every job that has a run.
pub async fn names(db: &Db) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sqlx::query_as("SELECT DISTINCT job FROM run ORDER BY job").fetch_all(db.read()).await?;
    Ok(rows.into_iter().map(|(job,)| job).collect())
}

/// The newest runs of a job, the newest first.
pub async fn of(db: &Db, job: &str, most: i64) -> Result<Vec<Line>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT job, due_at, state, owner, attempts, next_at, started_at, ended_at, error FROM run \
         WHERE job = $1 ORDER BY due_at DESC LIMIT $2",
    )
    .bind(job)
    .bind(most)
    .fetch_all(db.read())
    .await?;
    Ok(rows.into_iter().map(line).collect())
}

fn line(row: Row) -> Line {
    let (job, due_at, state, owner, attempts, next_at, started_at, ended_at, error) = row;
    let state = State::stored(&state);
    Line { job, due_at, state, owner, attempts, next_at, started_at, ended_at, error }
}
