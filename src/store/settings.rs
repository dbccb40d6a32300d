//! Single values that belong to this database.

use super::{Db, Tx};
use crate::error::Result;

/// The value of a setting, if it was ever set.
pub async fn get(db: &Db, name: &str) -> Result<Option<String>> {
    let row: Option<(String,)> = sqlx::query_as("SELECT value FROM setting WHERE name = $1")
        .bind(name)
        .fetch_optional(db.read())
        .await?;
    Ok(row.map(|(value,)| value))
}

/// Sets a setting.
pub async fn set(tx: &mut Tx, name: &str, value: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )
    .bind(name)
    .bind(value)
    .execute(&mut **tx)
    .await?;
    Ok(())
}
