//! The desk of whoever answers for a country, a region or an organisation: one quarter's return, page by page.
//!
//! | address behind `/return/GB/2023-Q2` or `/part/GB/UKD/2023-Q2` | page |
//! |---|---|
//! | (nothing) | the return as a list of its tables, and how far it is |
//! | `/sheet/Q2` | a table to type into |
//! | `/check` | every finding, reasons, sending |
//! | `/preview` | what others will see of it, before it is sent |
//! | `/nil` | nothing to report at all |
//! | `/upload` | a file: looked at, then taken over |
//! | `/versions`, `/receipt/1`, `/questions`, `/parts` | what was sent, its receipt, what is asked, what parts handed in |

mod check;
mod files;
mod lead;
mod parts;
mod preview;
mod sheet;
mod talk;
mod versions;

pub use check::{nil, page as check, send};
pub use files::{LARGEST_UPLOAD, annotated, ask_upload, receipt, take_over, template, upload};
pub use lead::{accept, board, grant, remind, rungs, standings};
pub use parts::{consolidate, page as parts};
pub use preview::page as preview;
pub use sheet::{page as sheet, save};
pub use talk::{ask, page as questions, say};
pub use versions::{discard, page as versions, revise};

use super::guard::place;
use super::views::desk as views;
use super::visit::{Answer, Visit, missing};
use crate::deliver::House;
use crate::error::Result;
use crate::intake::{self, Folder, Office};
use crate::people::{Act, may};
use crate::store::ledger;
use crate::structure::{Quarter, Structure};

/// Where the work on a return is done, for this visitor.
pub(super) fn office(visit: &Visit) -> Office<'_> {
    Office {
        db: &visit.state.db,
        house: House::embedded(),
        post: &visit.state.post,
        who: visit.person(),
        now: visit.state.clock.now(),
    }
}

/// The return an address names; a round that has not opened yet has none.
fn folder(visit: &Visit) -> Result<Folder> {
    let quarter: Quarter = visit.param("quarter").parse().map_err(|_| missing())?;
    let opens = Structure::embedded().calendar.opens(quarter);
    match opens <= visit.state.clock.now() {
        true => Ok(Folder { place: place(visit)?, quarter }),
        false => Err(missing()),
    }
}

/// The path of a page of this return, behind the language.
pub fn path(folder: Folder, rest: &str) -> String {
    let (place, quarter) = (folder.place, folder.quarter);
    match folder.part() {
        None => format!("/return/{}/{quarter}{rest}", place.country),
        Some(dimension) => {
            let part = match dimension {
                crate::structure::Dimension::Region => place.region,
                _ => place.organisation,
            };
            format!("/part/{}/{part}/{quarter}{rest}", place.country)
        }
    }
}

/// Whether the visitor types into this return, or only reads it.
fn may_type(visit: &Visit, folder: Folder) -> bool {
    may(&visit.actor, Act::EditReturn(folder.place)).is_ok()
}

/// Whether the visitor is a lead.
fn may_accept(visit: &Visit, folder: Folder) -> bool {
    may(&visit.actor, Act::AcceptReturn(folder.place.country)).is_ok()
}

/// The return as a list of its tables.
pub async fn page(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let office = office(&visit);
    let looked = intake::look(&office, folder).await?;
    note_seen(&visit, folder).await?;
    let senders = match folder.part() {
        None => intake::parts(&office, folder).await?,
        Some(_) => Vec::new(),
    };
    let can = views::Can { type_: may_type(&visit, folder), accept: may_accept(&visit, folder) };
    Ok(views::page::page(&visit, &looked, &senders, can))
}

/// Who saw a country's counts is known: a lead's look is written down, people's own work is not.
async fn note_seen(visit: &Visit, folder: Folder) -> Result<()> {
    if may_type(visit, folder) {
        return Ok(());
    }
    let mut tx = visit.state.db.write().await?;
    let seen = format!("{} {}", folder.place.country, folder.place.region);
    ledger::add(&mut tx, visit.state.clock.now(), visit.person(), "returns-seen", &seen).await?;
    Ok(tx.commit().await?)
}
