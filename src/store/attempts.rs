//! How often something was tried lately: the memory of the rate limits, shared by all hubs of a database.

use super::{Db, Tx};
use crate::error::Result;

/// Counts one more try of `name` and returns how many there were since its window of `window` seconds began. It stays
/// counted whatever becomes of the try.
pub async fn count(db: &Db, name: &str, now: i64, window: i64) -> Result<i64> {
    let mut tx = db.write().await?;
    let (tries,): (i64,) = sqlx::query_as(
        "INSERT INTO attempt (name, begun_at, tries) VALUES ($1, $2, 1) ON CONFLICT (name) DO UPDATE SET \
         tries = CASE WHEN attempt.begun_at <= $3 THEN 1 ELSE attempt.tries + 1 END, \
         begun_at = CASE WHEN attempt.begun_at <= $3 THEN excluded.begun_at ELSE attempt.begun_at END \
         RETURNING tries",
    )
    .bind(name)
    .bind(now)
    .bind(now - window)
    .fetch_one(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(tries)
}

/// Forgets the tries of `name`: they led to something.
pub async fn clear(tx: &mut Tx, name: &str) -> Result<()> {
    sqlx::query("DELETE FROM attempt WHERE name = $1").bind(name).execute(&mut **tx).await?;
    Ok(())
}

/// Forgets what was tried in windows that began before this second.
pub async fn forget(tx: &mut Tx, before: i64) -> Result<()> {
    sqlx::query("DELETE FROM attempt WHERE begun_at < $1").bind(before).execute(&mut **tx).await?;
    Ok(())
}
