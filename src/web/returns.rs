//! A country's returns, for those who answer for it and for leads: what was sent, accepted, counted.

use super::guard::place;
use super::views::returns as views;
use super::visit::{Answer, Visit};
use crate::error::{Error, Result};
use crate::protect::Programme;
use crate::store::{ledger, submissions};
use crate::structure::{Code, Message};

/// The versions of a country's answers with their totals: of the country, or of the region the address names.
pub async fn page(visit: Visit) -> Answer {
    let place = place(&visit)?;
    let (db, indicator) = (&visit.state.db, indicator()?);
    let versions = submissions::versions(db, place.country).await?;
    let totals = submissions::totals(db, place.country, place.region, indicator).await?;
    // Who saw a country's counts is known.
    let mut tx = db.write().await?;
    let seen = format!("{} {}", place.country, place.region);
    ledger::add(&mut tx, visit.state.clock.now(), visit.person(), "returns-seen", &seen).await?;
    tx.commit().await?;
    Ok(views::returns(&visit, place, &versions, &totals))
}

/// What the totals count.
pub fn indicator() -> Result<Code> {
    let bad = |error| Error::refused(Message::new("error-data-file").text("what", error));
    Ok(Programme::read().map_err(bad)?.indicator)
}
