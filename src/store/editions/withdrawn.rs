//! Versions of an edition that are read no more.

use jiff::Timestamp;

use super::Edition;
use crate::error::Result;
use crate::store::{Db, Tx, parsed, stored};
use crate::structure::{Quarter, Withdrawn};

/// A version that was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// Of which quarter.
    pub quarter: Quarter,
    /// Which version.
    pub version: i64,
    /// Why.
    pub reason: Withdrawn,
    /// Since when.
    pub at: Timestamp,
}

impl Withdrawal {
    /// Whether it is of this edition.
    pub fn is_of(&self, edition: &Edition) -> bool {
        self.quarter == edition.quarter && self.version == edition.version
    }
}

/// Every version that was taken back, the newest quarter first.
pub async fn withdrawals(db: &Db) -> Result<Vec<Withdrawal>> {
    let rows: Vec<(String, i64, String, String)> = sqlx::query_as(
        "SELECT edition, version, reason, at FROM withdrawal ORDER BY edition DESC, version DESC",
    )
    .fetch_all(db.read())
    .await?;
    let withdrawal = |(quarter, version, reason, at): (String, i64, String, String)| {
        Ok(Withdrawal { quarter: parsed(&quarter)?, version, reason: parsed(&reason)?, at: parsed(&at)? })
    };
    rows.into_iter().map(withdrawal).collect()
}

/// Takes a version back; false if it was taken back before, or was never published.
pub async fn withdraw(
    tx: &mut Tx,
    quarter: Quarter,
    version: i64,
    reason: Withdrawn,
    who: &str,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO withdrawal (edition, version, reason, at, who) \
         SELECT id, version, $3, $4, $5 FROM edition WHERE id = $1 AND version = $2 AND published_at IS NOT NULL \
         ON CONFLICT (edition, version) DO NOTHING",
    )
    .bind(quarter.to_string())
    .bind(version)
    .bind(reason.name())
    .bind(stored(now))
    .bind(who)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}
