//! Who did what, when. Rows are added, never changed.

use jiff::Timestamp;

use super::{Db, Tx, stored};
use crate::error::Result;

/// Adds a line: `who` (a person's id or `hub`) did `what` to `subject`.
pub async fn add(tx: &mut Tx, now: Timestamp, who: &str, what: &str, subject: &str) -> Result<()> {
    sqlx::query("INSERT INTO ledger (at, who, what, subject) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING")
        .bind(stored(now))
        .bind(who)
        .bind(what)
        .bind(subject)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// What was done to a subject, oldest first, as `(at, who, what)`.
pub async fn about(db: &Db, subject: &str) -> Result<Vec<(String, String, String)>> {
    Ok(sqlx::query_as("SELECT at, who, what FROM ledger WHERE subject = $1 ORDER BY at, what")
        .bind(subject)
        .fetch_all(db.read())
        .await?)
}
