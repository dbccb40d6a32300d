//! Clean figures become a version with a receipt; what is not clean stays a draft, with every finding.

use std::collections::BTreeMap;

use super::letters::{coordinators, notice, person, tell};
use super::{Folder, Office, look, standing};
use crate::error::Result;
use crate::store::accounts::Account;
use crate::store::parts::{self, Part};
use crate::store::submissions::{self, Receipt};
use crate::store::{Tx, drafts, ledger, questions};
use crate::structure::{Code, Dimension, Key, Observation};
use crate::validate::{Clean, Reason};

/// What became of figures that were to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// They are a version now, or were one already.
    Received(Receipt),
    /// Something is open: the findings say what.
    Open,
    /// Another version needs a reason.
    NeedsReason,
    /// Somebody changed the draft since it was looked at.
    Changed,
    /// There is nothing to send: no cell is open.
    Closed,
}

/// Sends a country's figures, as they were looked at with `revision`; `reason` says why there is another version.
pub async fn send(
    office: &Office<'_>,
    folder: Folder,
    revision: i64,
    reason: Option<Reason>,
) -> Result<Sent> {
    let looked = look(office, folder).await?;
    if looked.standing.kept.is_none() {
        return again(office, folder).await;
    }
    let Some(clean) = looked.clean.as_ref() else { return Ok(Sent::Open) };
    let is_first = looked.standing.newest().is_none();
    if !is_first && reason.is_none() {
        return Ok(Sent::NeedsReason);
    }
    let told = changed_parts(office, folder, clean).await?;
    let to = receivers(office, folder).await?;
    let mut tx = office.db.write().await?;
    if !drafts::hold(&mut tx, &folder.id(), revision).await? {
        return Ok(Sent::Changed);
    }
    let receipt = submissions::append(&mut tx, clean, false, office.now).await?;
    if receipt.is_new {
        let reason = reason.filter(|_| !is_first);
        submissions::describe(&mut tx, &receipt.id, office.who, reason, &looked.draft.marks).await?;
        ledger::add(&mut tx, office.now, office.who, "submit", &receipt.id).await?;
        tell_of_receipt(office, &mut tx, folder, &receipt, &to).await?;
        for (part, sender) in &told {
            let told = notice(folder, "part-changed", &format!("{}:{}", receipt.id, part.id));
            tell(office, &mut tx, &told, sender).await?;
        }
    }
    questions::close_all(&mut tx, folder.place.country, folder.quarter, office.now).await?;
    drafts::remove(&mut tx, &folder.id()).await?;
    tx.commit().await?;
    Ok(Sent::Received(receipt))
}

/// The same page sent twice: the draft is gone, and what it became is there.
async fn again(office: &Office<'_>, folder: Folder) -> Result<Sent> {
    let standing = standing(office.db, folder).await?;
    let receipt = |id: &str, version| Receipt { id: id.into(), version, is_new: false };
    Ok(match (standing.newest(), &standing.part) {
        (Some(version), _) => Sent::Received(receipt(&version.id, version.version)),
        (None, Some(part)) => Sent::Received(receipt(&part.id, part.version)),
        (None, None) => Sent::Closed,
    })
}

async fn receivers(office: &Office<'_>, folder: Folder) -> Result<Vec<Account>> {
    let mut to = coordinators(office, folder).await?;
    if to.iter().all(|account| account.id != office.who) {
        to.extend(person(office, office.who).await?);
    }
    Ok(to)
}

async fn tell_of_receipt(
    office: &Office<'_>,
    tx: &mut Tx,
    folder: Folder,
    receipt: &Receipt,
    to: &[Account],
) -> Result<()> {
    let mut told = notice(folder, "receipt", &receipt.id);
    told.receipt = receipt.id.clone();
    tell(office, tx, &told, to).await?;
    Ok(())
}

/// The regions whose figures are not in the return as they handed them in, with who did.
async fn changed_parts(
    office: &Office<'_>,
    folder: Folder,
    clean: &Clean,
) -> Result<Vec<(Part, Vec<Account>)>> {
    let mut changed = Vec::new();
    for part in parts::newest(office.db, folder.place.country, folder.quarter).await? {
        if part.place.region != Code::TOTAL && differs(&part, clean) {
            let sender = person(office, &part.sent_by).await?;
            changed.push((part, sender));
        }
    }
    Ok(changed)
}

/// Whether the country says another total of the region than the region itself.
fn differs(part: &Part, clean: &Clean) -> bool {
    let cells: BTreeMap<&Key, &Observation> = clean.cells().iter().map(|(key, cell)| (key, cell)).collect();
    let own = part.cells.iter().filter(|(key, _)| key.used().next().is_none());
    own.into_iter().any(|(key, cell)| {
        let there = cells.get(&key.with(Dimension::Region, part.place.region));
        there.is_some_and(|there| there.value != cell.value)
    })
}

/// Hands a region's or an organisation's figures in to its coordinator.
pub async fn hand_in(office: &Office<'_>, folder: Folder, revision: i64) -> Result<Sent> {
    let looked = look(office, folder).await?;
    if looked.standing.kept.is_none() {
        return again(office, folder).await;
    }
    let Some(clean) = looked.clean.as_ref() else { return Ok(Sent::Open) };
    let mut tx = office.db.write().await?;
    if !drafts::hold(&mut tx, &folder.id(), revision).await? {
        return Ok(Sent::Changed);
    }
    let receipt = parts::append(&mut tx, folder.place, clean, office.who, office.now).await?;
    if receipt.is_new {
        ledger::add(&mut tx, office.now, office.who, "part", &receipt.id).await?;
    }
    drafts::remove(&mut tx, &folder.id()).await?;
    tx.commit().await?;
    Ok(Sent::Received(receipt))
}
