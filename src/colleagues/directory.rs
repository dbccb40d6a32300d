//! Who coordinates which country, what they know, how they are reached.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::record::{self, reading};
use crate::error::Result;
use crate::exchange::{Described, Entry, Search, Sought, Wrong};
use crate::intake::Office;
use crate::people::{Role, Seat};
use crate::store::accounts::{Account, State};
use crate::store::{accounts, directory, ledger, seats};
use crate::structure::Code;

/// Somebody who can be asked.
#[derive(Debug, Clone)]
pub struct Colleague {
    /// Their name and address.
    pub account: Account,
    /// The seats they hold today, and those of a deputy whose days are named.
    pub seats: Vec<Seat>,
    /// What they say of themselves.
    pub entry: Entry,
}

impl Colleague {
    /// The colleague's name; the address of who gave none.
    pub fn name(&self) -> &str {
        if self.account.name.is_empty() { &self.account.email } else { &self.account.name }
    }
}

/// Everybody in the directory who fits a search, or all that is wrong with the search.
pub async fn directory(
    office: &Office<'_>,
    sought: &Sought,
) -> Result<std::result::Result<Vec<Colleague>, Vec<Wrong>>> {
    let search = match sought.read(&reading(office.house, Code::TOTAL, office.now)) {
        Ok(search) => search,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let mut all = colleagues(office).await?;
    all.retain(|colleague| fits(&search, colleague));
    Ok(Ok(all))
}

fn fits(search: &Search, colleague: &Colleague) -> bool {
    let sits = |country: Code| colleague.seats.iter().any(|seat| seat.country == country);
    search.country.is_none_or(sits) && search.fits(&colleague.entry)
}

/// Everybody who sits on a seat that colleagues look for.
async fn colleagues(office: &Office<'_>) -> Result<Vec<Colleague>> {
    let mut seats: BTreeMap<String, Vec<Seat>> = BTreeMap::new();
    for held in seats::all(office.db).await? {
        if is_listed(&held.seat, today(office)) {
            seats.entry(held.person).or_default().push(held.seat);
        }
    }
    let mut entries: BTreeMap<String, String> = directory::all(office.db).await?.into_iter().collect();
    let mut all = Vec::new();
    for account in accounts::all(office.db).await?.into_iter().filter(|one| one.state != State::Closed) {
        if let Some(seats) = seats.remove(&account.id) {
            let entry = read(office, entries.remove(&account.id))?;
            all.push(Colleague { account, seats, entry });
        }
    }
    Ok(all)
}

/// Leads, coordinators, focal points: today's, and deputies whose days are still to come.
fn is_listed(seat: &Seat, today: Date) -> bool {
    let is_known = match seat.role {
        Role::Lead | Role::Coordinator | Role::Focal => true,
        Role::Administrator | Role::Partner | Role::Reader => false,
    };
    let comes = seat.stands_for.is_some() && seat.from > today;
    is_known && (seat.is_active(today) || comes)
}

/// What the person says of themselves.
pub async fn entry(office: &Office<'_>) -> Result<Entry> {
    read(office, directory::get(office.db, office.who).await?)
}

/// Says it anew, or everything that is wrong with it.
pub async fn describe(
    office: &Office<'_>,
    described: &Described,
) -> Result<std::result::Result<(), Vec<Wrong>>> {
    let entry = match described.read(&reading(office.house, Code::TOTAL, office.now)) {
        Ok(entry) => entry,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let record = serde_json::to_string(&Described::from(&entry)).unwrap_or_default();
    let mut tx = office.db.write().await?;
    if directory::put(&mut tx, office.who, &record, office.now).await? {
        ledger::add(&mut tx, office.now, office.who, "directory-changed", office.who).await?;
        tx.commit().await?;
    }
    Ok(Ok(()))
}

fn today(office: &Office<'_>) -> Date {
    office.house.structure.calendar.day(office.now)
}

/// What a kept entry says; who said nothing has an empty one. Nothing of it hangs on a country.
fn read(office: &Office<'_>, record: Option<String>) -> Result<Entry> {
    let reading = reading(office.house, Code::TOTAL, office.now);
    let read = |record: String| record::kept(&record, |described: Described| described.read(&reading));
    record.map_or_else(|| Ok(Entry::default()), read)
}
