//! What programs were answered, so that the same request again is the same answer and nothing is done twice.

use jiff::Timestamp;

use super::{Db, Tx, stored};
use crate::error::Result;

/// An answer that was given before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Of the request it answers.
    pub fingerprint: String,
    /// The receipt it was given.
    pub receipt: String,
    /// The version of the answer.
    pub version: i64,
}

/// The answer given to a person's request of this name.
pub async fn get(db: &Db, person: &str, name: &str) -> Result<Option<Answered>> {
    let row: Option<(String, String, i64)> = sqlx::query_as(
        "SELECT fingerprint, receipt, version FROM request_done WHERE person = $1 AND name = $2",
    )
    .bind(person)
    .bind(name)
    .fetch_optional(db.read())
    .await?;
    Ok(row.map(|(fingerprint, receipt, version)| Answered { fingerprint, receipt, version }))
}

/// Keeps an answer; false if there is one of this name already, and then nothing else of the transaction may stay.
pub async fn put(tx: &mut Tx, person: &str, name: &str, answered: &Answered, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO request_done (person, name, at, fingerprint, receipt, version) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (person, name) DO NOTHING",
    )
    .bind(person)
    .bind(name)
    .bind(stored(now))
    .bind(&answered.fingerprint)
    .bind(&answered.receipt)
    .bind(answered.version)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes away what was answered before a moment.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<()> {
    sqlx::query("DELETE FROM request_done WHERE at < $1").bind(stored(before)).execute(&mut **tx).await?;
    Ok(())
}
