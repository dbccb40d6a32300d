//! How often something may be tried, for an account and for a network address.

use super::{ABSOLUTE, Door, after};
use crate::app::measure;
use crate::error::Result;
use crate::store::{attempts, links, outbox, sessions};

/// Seconds in which tries are counted.
pub const WINDOW: i64 = 15 * 60;
/// Passphrases for one account from one address. Whoever types wrong that often waits, or takes the way of a reset.
pub const PER_ACCOUNT: i64 = 10;
/// Passphrases from one address: a ministry may share one.
pub const PER_ADDRESS: i64 = 100;
/// Codes of a second factor or of recovery for one account.
pub const CODES: i64 = 5;

/// Passphrases for one account from all addresses together, so that one stranger cannot lock somebody out.
pub const PER_ACCOUNT_ANYWHERE: i64 = 200;
/// Codes of a second factor for one account in a day.
pub const CODES_A_DAY: i64 = 20;
/// The longest window.
const DAY: i64 = 24 * 3600;

/// Counts a try; whether it is one too many. The first one too many is written down.
pub(super) async fn too_many(door: &Door<'_>, what: &str, of: &str, limit: i64) -> Result<bool> {
    too_many_in(door, what, of, limit, WINDOW).await
}

async fn too_many_in(door: &Door<'_>, what: &str, of: &str, limit: i64, window: i64) -> Result<bool> {
    let tries = attempts::count(door.db, &name(door, what, of), door.now.as_second(), window).await?;
    if tries > limit + 1 {
        measure::refusal("too-many");
    }
    if tries == limit + 1 {
        door.note("public", "too-many", &format!("{what}.{}", door.mark(of))).await?;
    }
    Ok(tries > limit)
}

/// Counts a passphrase or a reset for an address: from here, and from anywhere. Both are counted, whatever one says.
pub(super) async fn too_many_for(door: &Door<'_>, what: &str, email: &str, limit: i64) -> Result<bool> {
    let here = too_many(door, what, &from_here(door, email), limit).await?;
    let anywhere = too_many(door, &format!("{what}-anywhere"), email, PER_ACCOUNT_ANYWHERE).await?;
    Ok(here || anywhere)
}

/// Counts a code of a second factor: few in a while, and not many in a day.
pub(super) async fn too_many_codes(door: &Door<'_>, person: &str) -> Result<bool> {
    let now = too_many(door, "code", person, CODES).await?;
    Ok(too_many_in(door, "code-day", person, CODES_A_DAY, DAY).await? || now)
}

/// One account as it is tried from one network address.
pub(super) fn from_here(door: &Door<'_>, email: &str) -> String {
    format!("{email} {}", door.address)
}

/// The row of a limit; what it counts is not readable.
pub(super) fn name(door: &Door<'_>, what: &str, of: &str) -> String {
    format!("{what}.{}", door.mark(of))
}

/// Writes down that something was shown that was never ours. Whoever overdoes it is written down no more; it keeps
/// nobody from signing in, or any page could lock its readers' office out.
pub async fn forged(door: &Door<'_>, what: &str) -> Result<()> {
    let subject = format!("address.{}", door.mark(door.address));
    note_some(door, "public", what, &subject).await
}

/// A line about something refused, as long as the address does not fill the ledger with them.
pub async fn note_some(door: &Door<'_>, who: &str, what: &str, subject: &str) -> Result<()> {
    match too_many(door, "rubbish", door.address, PER_ADDRESS).await? {
        true => {
            measure::refusal(what);
            Ok(())
        }
        false => door.note(who, what, subject).await,
    }
}

/// Forgets what is over: tries, sessions, links. For a daily job.
pub async fn tidy(door: &Door<'_>) -> Result<()> {
    let mut tx = door.db.write().await?;
    attempts::forget(&mut tx, door.now.as_second() - DAY).await?;
    sessions::forget(&mut tx, after(door.now, -ABSOLUTE)).await?;
    // A month, so that somebody who finds an old letter is still told why it does not open.
    links::forget(&mut tx, after(door.now, -30 * 24 * 3600)).await?;
    outbox::forget_asking(&mut tx).await?;
    Ok(tx.commit().await?)
}
