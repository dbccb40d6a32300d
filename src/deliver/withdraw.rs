//! A version of an edition that nobody should read any more is taken back; what it told is counted on for ever.

use jiff::Timestamp;

use crate::error::{Error, Result};
use crate::store::{Db, editions, ledger, outbox};
use crate::structure::{Message, Quarter, Withdrawn};

/// Takes a published version back, and its bulletins do not leave any more. Refused where there is no such version, or
/// it was taken back before.
pub async fn withdraw(
    db: &Db,
    quarter: Quarter,
    version: i64,
    reason: Withdrawn,
    who: &str,
    now: Timestamp,
) -> Result<()> {
    let mut tx = db.write().await?;
    if !editions::withdraw(&mut tx, quarter, version, reason, who, now).await? {
        let found = format!("{quarter} {version}");
        return Err(Error::refused(Message::new("error-edition-unknown").text("found", found)));
    }
    outbox::stop(&mut tx, quarter, version, reason).await?;
    ledger::add(&mut tx, now, who, "withdraw", &format!("{quarter} {version} {reason}")).await?;
    Ok(tx.commit().await?)
}
