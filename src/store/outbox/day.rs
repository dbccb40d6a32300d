//! Letters that wait for the letter of the day.

use std::collections::BTreeMap;

use super::Brief;
use crate::error::Result;
use crate::store::{Db, Tx};

/// A letter that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// Since when, in epoch seconds.
    pub since: i64,
    /// What stands for it.
    pub brief: Brief,
}

/// Everybody for whom letters wait, by id, with those letters, the oldest first.
pub async fn kept(db: &Db) -> Result<BTreeMap<String, Vec<Kept>>> {
    let rows: Vec<(String, String, i64, String, String)> = sqlx::query_as(
        "SELECT recipient, id, next_at, subject, link FROM outbox WHERE state = 'held' ORDER BY recipient, next_at, id",
    )
    .fetch_all(db.read())
    .await?;
    let mut all: BTreeMap<String, Vec<Kept>> = BTreeMap::new();
    for (person, id, since, subject, link) in rows {
        all.entry(person).or_default().push(Kept { id, since, brief: Brief { subject, link } });
    }
    Ok(all)
}

/// Notes that a letter went into the letter of the day; false if it did so before, or goes alone after all.
pub async fn gather(tx: &mut Tx, letter: &str, into: &str) -> Result<bool> {
    let done =
        sqlx::query("UPDATE outbox SET state = 'gathered', answer = $2 WHERE id = $1 AND state = 'held'")
            .bind(letter)
            .bind(into)
            .execute(&mut **tx)
            .await?;
    Ok(done.rows_affected() == 1)
}
