//! A country's file through the gates: read, checked, and stored as a new version.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use jiff::Timestamp;

use crate::collect;
use crate::deliver::House;
use crate::error::Result;
use crate::store::submissions::{self, Receipt};
use crate::store::{Db, Tx, ledger};
use crate::structure::{Code, Finding, Quarter, Return};
use crate::validate::{Clean, Context, Rules, validate};

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

/// How many quarters back new figures are looked at: two years, so that each quarter of a year has one to compare with.
const BACK: i32 = 8;

/// What the country answered for the eight quarters before, as accepted until `now`: new figures are held against it.
pub async fn history(
    db: &Db,
    country: Code,
    quarter: Quarter,
    now: Timestamp,
) -> Result<BTreeMap<Quarter, Return>> {
    submissions::accepted(db, country, quarter.plus(-BACK), quarter.plus(-1), now).await
}

/// The movements that all countries reported for the same quarter, as accepted until `now`: one's own are held against them.
pub async fn partners(
    db: &Db,
    rules: &Rules,
    quarter: Quarter,
    now: Timestamp,
) -> Result<BTreeMap<Code, Return>> {
    let mut partners: BTreeMap<Code, Return> = BTreeMap::new();
    for indicator in rules.mirrored() {
        let table = submissions::of_indicator(db, quarter, indicator, now).await?;
        for ((country, _), answer) in table.returns {
            match partners.entry(country) {
                Entry::Occupied(mut there) => there.get_mut().cells.extend(answer.cells),
                Entry::Vacant(free) => drop(free.insert(answer)),
            }
        }
    }
    Ok(partners)
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
