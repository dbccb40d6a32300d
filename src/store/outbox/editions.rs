//! The letters about an edition: who has one, and those that can still be kept from leaving.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::store::Tx;
use crate::store::people::BULLETIN;
use crate::structure::{Quarter, Withdrawn};

/// Everybody a letter about an edition was written to, by id, and whether they have it or may have it: it was taken, or is
/// or was in somebody's hands when it had to be stopped.
pub async fn told(tx: &mut Tx, edition: Quarter) -> Result<BTreeMap<String, bool>> {
    let rows: Vec<(String, String, i64, Option<String>)> = sqlx::query_as(
        "SELECT recipient, state, attempts, answer FROM outbox WHERE event LIKE $1 AND stream = $2",
    )
    .bind(format!("edition:{edition}:%"))
    .bind(BULLETIN)
    .fetch_all(&mut **tx)
    .await?;
    let mut told: BTreeMap<String, bool> = BTreeMap::new();
    for (person, state, attempts, answer) in rows {
        let is_stopped = answer.is_some_and(|answer| answer.starts_with(WITHDRAWN));
        let has_it = state == "sent" || (attempts > 0 && (state == "due" || is_stopped));
        *told.entry(person).or_default() |= has_it;
    }
    Ok(told)
}

/// Takes back every letter about an edition that nobody was handed yet.
pub async fn take_back(tx: &mut Tx, edition: Quarter) -> Result<()> {
    sqlx::query("DELETE FROM outbox WHERE event LIKE $1 AND stream = $2 AND state = 'due' AND attempts = 0")
        .bind(format!("edition:{edition}:%"))
        .bind(BULLETIN)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// What stands where the other side's answer would: the reason follows.
pub(in crate::store) const WITHDRAWN: &str = "withdrawn: ";

/// Lets no bulletin of a version leave any more: those that wait are given up for this reason, and nothing of them is left
/// to be sent again. One that was tried and waited may be with its reader all the same; one that was refused is not, so its
/// tries are forgotten.
pub async fn stop(tx: &mut Tx, edition: Quarter, version: i64, why: Withdrawn) -> Result<()> {
    sqlx::query(
        "UPDATE outbox SET state = CASE state WHEN 'due' THEN 'failed' ELSE state END, \
         answer = CASE state WHEN 'bounced' THEN answer ELSE $2 END, \
         attempts = CASE state WHEN 'failed' THEN 0 ELSE attempts END, bytes = $3, encloses = NULL, encloses_at = NULL \
         WHERE event = $1 AND state IN ('due', 'failed', 'bounced')",
    )
    .bind(format!("edition:{edition}:{version}"))
    .bind(format!("{WITHDRAWN}{why}"))
    .bind(Vec::<u8>::new())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
