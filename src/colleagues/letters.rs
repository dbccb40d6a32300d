//! Who is told of a warning. The letter says that one waits, and nothing of what it says.

use std::collections::{BTreeMap, BTreeSet};

use crate::deliver::{Duty, duty_letter};
use crate::error::Result;
use crate::exchange::{Audience, Kind, Warning};
use crate::intake::Office;
use crate::people::{Place, Role};
use crate::store::accounts::{Account, State};
use crate::store::warnings::{self, Kept};
use crate::store::{Tx, accounts, outbox, seats};
use crate::structure::{Code, Message};

/// The letters of this kind; they always come at once.
pub const WARNINGS: &str = "warnings";

/// Tells everybody whom a warning is for: those who were told of the one it follows, or its audience.
pub(super) async fn tell(office: &Office<'_>, tx: &mut Tx, kept: &Kept, warning: &Warning) -> Result<usize> {
    let to = match kept.kind.follows() {
        true => told_before(office, &kept.thread).await?,
        false => audience(office, kept.country, warning).await?,
    };
    let mut told = 0;
    for account in to.iter().filter(|account| account.id != kept.writer) {
        warnings::tell(tx, &kept.id, &account.id).await?;
        let letter = duty_letter(office.post, &duty(kept), WARNINGS, account, office.now)?;
        told += usize::from(outbox::put(tx, &letter, office.now).await?);
    }
    Ok(told)
}

fn duty(kept: &Kept) -> Duty {
    let kind = match kept.kind {
        Kind::Alert => "warning",
        Kind::Update => "warning-update",
        Kind::Cancel => "warning-cancel",
        Kind::Exercise => "warning-exercise",
    };
    Duty {
        kind,
        event: format!("warning:{}", kept.id),
        about: Message::new("letter-warning-subject"),
        path: format!("/warning/{}", kept.id),
    }
}

async fn told_before(office: &Office<'_>, thread: &str) -> Result<Vec<Account>> {
    let told = warnings::readers(office.db, thread).await?;
    let people: BTreeSet<String> = told.into_iter().map(|reader| reader.person).collect();
    let mut accounts = Vec::new();
    for person in people {
        accounts.extend(accounts::get(office.db, &person).await?);
    }
    accounts.retain(|account| account.state != State::Closed);
    Ok(accounts)
}

/// Leads, and the coordinators of the countries it is for.
async fn audience(office: &Office<'_>, own: Code, warning: &Warning) -> Result<Vec<Account>> {
    let today = office.house.structure.calendar.day(office.now);
    let mut all: BTreeMap<String, Account> = BTreeMap::new();
    let mut add =
        |people: Vec<Account>| all.extend(people.into_iter().map(|person| (person.id.clone(), person)));
    add(seats::sitting(office.db, Role::Lead, Place::whole(Code::TOTAL), today).await?);
    for country in countries(office, own, warning) {
        add(seats::sitting(office.db, Role::Coordinator, Place::whole(country), today).await?);
    }
    Ok(all.into_values().collect())
}

fn countries(office: &Office<'_>, own: Code, warning: &Warning) -> BTreeSet<Code> {
    let mut countries = match warning.audience {
        Audience::Concerned => warning.concerns.clone(),
        Audience::Neighbours => &warning.concerns | &office.house.vocabulary.neighbours(own),
        Audience::All => office.house.structure.participants.iter().map(|one| one.country).collect(),
        Audience::Leads => BTreeSet::new(),
    };
    countries.remove(&own);
    countries
}
