//! Who is told what of a return; every letter stands in the transaction of its cause.

use jiff::civil::Date;

use super::{Folder, Office};
use crate::deliver::{Notice, notice_letter};
use crate::error::Result;
use crate::people::{Place, Role};
use crate::store::accounts::{self, Account};
use crate::store::{Tx, outbox, seats};
use crate::structure::Code;

/// What happened, with nothing but its kind and what makes it one of its kind.
pub(super) fn notice(folder: Folder, kind: &'static str, event: &str) -> Notice {
    Notice {
        kind,
        event: format!("{kind}:{event}"),
        country: folder.place.country,
        quarter: folder.quarter,
        receipt: String::new(),
        moment: None,
        path: path(folder),
    }
}

/// The page of a return, behind the language.
pub(super) fn path(folder: Folder) -> String {
    format!("/return/{}/{}", folder.place.country, folder.quarter)
}

/// Those who report for a country today, deputies among them.
pub(super) async fn coordinators(office: &Office<'_>, folder: Folder) -> Result<Vec<Account>> {
    seats::sitting(office.db, Role::Coordinator, folder.whole().place, today(office)).await
}

/// They, and everybody who was named to stand in for them, also on days to come.
pub(super) async fn with_deputies(office: &Office<'_>, folder: Folder) -> Result<Vec<Account>> {
    seats::sitting_or_named(office.db, Role::Coordinator, folder.whole().place, today(office)).await
}

/// The leads of today.
pub(super) async fn leads(office: &Office<'_>) -> Result<Vec<Account>> {
    seats::sitting(office.db, Role::Lead, Place::whole(Code::TOTAL), today(office)).await
}

/// One person, if there is still such a person.
pub(super) async fn person(office: &Office<'_>, id: &str) -> Result<Vec<Account>> {
    let found = accounts::get(office.db, id).await?;
    Ok(found.into_iter().filter(|account| account.state != accounts::State::Closed).collect())
}

/// Puts one letter a person into the outbox; returns how many were not there already.
pub(super) async fn tell(office: &Office<'_>, tx: &mut Tx, notice: &Notice, to: &[Account]) -> Result<usize> {
    let mut told = 0;
    for account in to {
        let letter = notice_letter(office.post, notice, account, office.now)?;
        told += usize::from(outbox::put(tx, &letter, office.now).await?);
    }
    Ok(told)
}

/// The day it is where the deadlines are.
fn today(office: &Office<'_>) -> Date {
    office.house.structure.calendar.day(office.now)
}
