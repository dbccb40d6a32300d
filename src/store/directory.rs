//! What colleagues say of themselves, so that others find them.

use jiff::Timestamp;

use super::{Db, Tx, stored};
use crate::error::Result;

/// Keeps what a person says of themselves in place of what they said before; false, and nothing kept, for a closed account.
pub async fn put(tx: &mut Tx, person: &str, record: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO directory_entry (person, record, changed_at) \
         SELECT id, $2, $3 FROM person WHERE id = $1 AND state <> 'closed' \
         ON CONFLICT (person) DO UPDATE SET record = excluded.record, changed_at = excluded.changed_at",
    )
    .bind(person)
    .bind(record)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What a person says of themselves, as JSON.
pub async fn get(db: &Db, person: &str) -> Result<Option<String>> {
    let row: Option<(String,)> = sqlx::query_as("SELECT record FROM directory_entry WHERE person = $1")
        .bind(person)
        .fetch_optional(db.read())
        .await?;
    Ok(row.map(|(record,)| record))
}

/// What everybody says of themselves, as `(person, JSON)`.
pub async fn all(db: &Db) -> Result<Vec<(String, String)>> {
    Ok(sqlx::query_as("SELECT person, record FROM directory_entry ORDER BY person")
        .fetch_all(db.read())
        .await?)
}

/// Forgets what a person said of themselves.
pub async fn forget(tx: &mut Tx, person: &str) -> Result<()> {
    sqlx::query("DELETE FROM directory_entry WHERE person = $1").bind(person).execute(&mut **tx).await?;
    Ok(())
}
