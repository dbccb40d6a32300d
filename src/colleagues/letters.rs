//! Who is told of a warning. The letter says that one waits, and nothing of what it says.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::deliver::{Duty, Post, duty_letter};
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

/// What people are told of: which words, what makes the letter one of its kind, where it leads.
pub(super) struct Told {
    pub kind: &'static str,
    pub event: String,
    pub path: String,
}

/// Puts one letter a person into the outbox; returns how many were not there already.
pub(super) async fn write_letters(
    post: &Post,
    tx: &mut Tx,
    told: &Told,
    to: impl Iterator<Item = &Account>,
    now: Timestamp,
) -> Result<usize> {
    let (kind, event, path) = (told.kind, told.event.clone(), told.path.clone());
    let duty = Duty { kind, event, about: Message::new(format!("letter-{kind}-subject")), path };
    let mut written = 0;
    for account in to {
        let letter = duty_letter(post, &duty, WARNINGS, account, now)?;
        written += usize::from(outbox::put(tx, &letter, now).await?);
    }
    Ok(written)
}

/// Tells everybody whom a warning is for: those who were told of the one it follows, or its audience.
pub(super) async fn tell(office: &Office<'_>, tx: &mut Tx, kept: &Kept, warning: &Warning) -> Result<usize> {
    let mut to = match kept.kind.follows() {
        true => told_before(office, &kept.thread).await?,
        false => coordinators_of(office, &countries(office, kept.country, warning)).await?,
    };
    to.retain(|account| account.id != kept.writer);
    for account in &to {
        warnings::tell(tx, &kept.id, &account.id).await?;
    }
    let kind = match kept.kind {
        Kind::Alert => "warning",
        Kind::Update => "warning-update",
        Kind::Cancel => "warning-cancel",
        Kind::Exercise => "warning-exercise",
    };
    let told = Told { kind, event: format!("warning:{}", kept.id), path: format!("/warning/{}", kept.id) };
    write_letters(office.post, tx, &told, to.iter(), office.now).await
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

/// Everybody who leads.
pub(super) async fn leads(office: &Office<'_>) -> Result<Vec<Account>> {
    coordinators_of(office, &BTreeSet::new()).await
}

/// Leads, and the coordinators of these countries.
pub(super) async fn coordinators_of(office: &Office<'_>, countries: &BTreeSet<Code>) -> Result<Vec<Account>> {
    let today = office.house.structure.calendar.day(office.now);
    let mut all: BTreeMap<String, Account> = BTreeMap::new();
    let mut add =
        |people: Vec<Account>| all.extend(people.into_iter().map(|person| (person.id.clone(), person)));
    add(seats::sitting(office.db, Role::Lead, Place::whole(Code::TOTAL), today).await?);
    for country in countries {
        add(seats::sitting(office.db, Role::Coordinator, Place::whole(*country), today).await?);
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
