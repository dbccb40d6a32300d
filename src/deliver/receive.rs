//! A country's file through the gates: read, checked, and stored as a new version.

use jiff::Timestamp;

use super::House;
use crate::collect;
use crate::error::Result;
use crate::store::submissions::{self, Receipt};
use crate::store::{Db, Tx, ledger};
use crate::structure::{Code, Finding, Quarter, Return};
use crate::validate::{Clean, Context, validate};

/// Reads and checks a file; every finding, and the figures if none of them is open. Nothing is stored.
pub fn examine(
    house: &House,
    country: Code,
    quarter: Quarter,
    file: &[u8],
    context: &Context,
) -> (Option<Clean>, Vec<Finding>) {
    let (submission, read) = collect::read(file, house.structure, country, quarter);
    validate(&submission, read, house.structure, &house.rules, context)
}

/// What the country answered for the quarter before, as accepted until `now`: new figures are held against it.
pub async fn before(db: &Db, country: Code, quarter: Quarter, now: Timestamp) -> Result<Option<Return>> {
    let last = quarter.plus(-1);
    let mut table = submissions::table(db, last, last, now).await?;
    Ok(table.returns.remove(&(country, last)))
}

/// Stores clean figures as a new version, and who sent them; the same figures again change nothing.
pub async fn receive(
    tx: &mut Tx,
    clean: &Clean,
    simulated: bool,
    who: &str,
    now: Timestamp,
) -> Result<Receipt> {
    let receipt = submissions::append(tx, clean, simulated, now).await?;
    if receipt.is_new {
        ledger::add(tx, now, who, "submit", &receipt.id).await?;
    }
    Ok(receipt)
}
