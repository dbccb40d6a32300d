//! How often something may be tried, for an account and for a network address.

use super::{ABSOLUTE, Door, after};
use crate::error::Result;
use crate::store::{attempts, links, sessions};

/// Seconds in which tries are counted.
pub const WINDOW: i64 = 15 * 60;
/// Passphrases for one account. Whoever types wrong that often waits, or takes the way of a reset.
pub const PER_ACCOUNT: i64 = 10;
/// Passphrases and unknown links, sessions and tokens from one address: a ministry may share one.
pub const PER_ADDRESS: i64 = 100;
/// Codes of a second factor or of recovery for one account: guessing one in a year stays improbable.
pub const CODES: i64 = 5;

/// Counts a try; whether it is one too many. The first one too many is written down.
pub(super) async fn too_many(door: &Door<'_>, what: &str, of: &str, limit: i64) -> Result<bool> {
    let tries = attempts::count(door.db, &name(door, what, of), door.now.as_second(), WINDOW).await?;
    if tries == limit + 1 {
        door.note("public", "too-many", &format!("{what}.{}", door.mark(of))).await?;
    }
    Ok(tries > limit)
}

/// The row of a limit; what it counts is not readable.
pub(super) fn name(door: &Door<'_>, what: &str, of: &str) -> String {
    format!("{what}.{}", door.mark(of))
}

/// Writes down that something was shown that was never ours, as long as the address does not overdo it.
pub(super) async fn forged(door: &Door<'_>, what: &str) -> Result<()> {
    if !too_many(door, "address", door.address, PER_ADDRESS).await? {
        door.note("public", what, &format!("address.{}", door.mark(door.address))).await?;
    }
    Ok(())
}

/// The same for the outer wall: a form that no page of this hub sent.
pub async fn note_forged(door: &Door<'_>, what: &str) -> Result<()> {
    forged(door, what).await
}

/// Forgets what is over: tries, sessions, links. For a daily job.
pub async fn tidy(door: &Door<'_>) -> Result<()> {
    let mut tx = door.db.write().await?;
    attempts::forget(&mut tx, door.now.as_second() - WINDOW).await?;
    sessions::forget(&mut tx, after(door.now, -ABSOLUTE)).await?;
    // A month, so that somebody who finds an old letter is still told why it does not open.
    links::forget(&mut tx, after(door.now, -30 * 24 * 3600)).await?;
    Ok(tx.commit().await?)
}
