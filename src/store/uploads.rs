//! Files that were looked at and may still be taken over into a draft; kept for a day.

use jiff::Timestamp;

use super::{Db, Tx, stored};
use crate::error::Result;

/// A file and where it would go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Names it in addresses; cannot be guessed.
    pub id: String,
    /// The draft it is for.
    pub draft: String,
    /// Who sent it.
    pub person: String,
    /// What they call it.
    pub name: String,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// Keeps a file in the place of the one its sender kept for the same draft before.
pub async fn put(tx: &mut Tx, upload: &Upload, now: Timestamp) -> Result<()> {
    sqlx::query("DELETE FROM upload WHERE draft = $1 AND person = $2")
        .bind(&upload.draft)
        .bind(&upload.person)
        .execute(&mut **tx)
        .await?;
    sqlx::query("INSERT INTO upload (id, draft, person, name, at, bytes) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(&upload.id)
        .bind(&upload.draft)
        .bind(&upload.person)
        .bind(&upload.name)
        .bind(stored(now))
        .bind(&upload.bytes)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The file with this id, if it is this person's and for this draft.
pub async fn get(db: &Db, id: &str, draft: &str, person: &str) -> Result<Option<Upload>> {
    let row: Option<(String, Vec<u8>)> =
        sqlx::query_as("SELECT name, bytes FROM upload WHERE id = $1 AND draft = $2 AND person = $3")
            .bind(id)
            .bind(draft)
            .bind(person)
            .fetch_optional(db.read())
            .await?;
    let upload =
        |(name, bytes)| Upload { id: id.into(), draft: draft.into(), person: person.into(), name, bytes };
    Ok(row.map(upload))
}

/// Takes a file away that was taken over.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
    sqlx::query("DELETE FROM upload WHERE id = $1").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Takes away what was kept before a moment.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<()> {
    sqlx::query("DELETE FROM upload WHERE at < $1").bind(stored(before)).execute(&mut **tx).await?;
    Ok(())
}
