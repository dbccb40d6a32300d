//! What waits for somebody, by their seats.

use super::views::tasks::{self as views, Duty};
use super::visit::{Answer, Visit};
use crate::colleagues;
use crate::deliver::House;
use crate::error::Result;
use crate::intake::{self, Folder, Standing, standing};
use crate::people::{Act, Place, Role, Seat, may};
use crate::store::accounts::{self, State};
use crate::store::{practice, submissions};
use crate::structure::Quarter;
use crate::validate::mirror::Expected;

/// My tasks.
pub async fn page(visit: Visit) -> Answer {
    let mut duties = Vec::new();
    let mut seats: Vec<&Seat> = visit.actor.seats().iter().collect();
    seats.sort();
    for seat in seats {
        duties.push(duty(&visit, seat).await?);
    }
    let unread = colleagues::unread(&visit.state.db, visit.person()).await?;
    Ok(views::tasks(&visit, &duties, unread, notes(&visit).await?))
}

/// How many notes on what worked wait for this person's word.
async fn notes(visit: &Visit) -> Result<usize> {
    match may(&visit.actor, Act::JudgeWarnings) {
        Ok(()) => practice::waiting(&visit.state.db, visit.person()).await,
        Err(_) => Ok(0),
    }
}

async fn duty(visit: &Visit, seat: &Seat) -> Result<Duty> {
    match seat.role {
        Role::Coordinator | Role::Focal | Role::Partner => {
            let standing = own(visit, seat).await?.map(Box::new);
            let movements = movements(visit, seat, standing.as_deref()).await?;
            Ok(Duty::Report { seat: seat.clone(), standing, movements })
        }
        Role::Lead => waiting(visit).await,
        Role::Administrator => newcomers(visit).await,
        Role::Reader => Ok(Duty::Read),
    }
}

/// The round that is open now: the newest quarter that has ended.
fn open_quarter(visit: &Visit) -> Option<Quarter> {
    Quarter::containing(visit.state.clock.now()).map(|quarter| quarter.plus(-1))
}

/// How far the return of a seat is.
async fn own(visit: &Visit, seat: &Seat) -> Result<Option<Standing>> {
    let place = Place { country: seat.country, region: seat.region, organisation: seat.organisation };
    match open_quarter(visit) {
        Some(quarter) => Ok(Some(standing(&visit.state.db, Folder { place, quarter }).await?)),
        None => Ok(None),
    }
}

/// What partners of a coordinator's country count of its borders and the country itself does not, or not yet.
async fn movements(visit: &Visit, seat: &Seat, standing: Option<&Standing>) -> Result<Vec<Expected>> {
    match standing.filter(|_| seat.role == Role::Coordinator) {
        Some(standing) => {
            let (db, now, quarter) = (&visit.state.db, visit.state.clock.now(), standing.folder.quarter);
            intake::movements(db, House::embedded(), seat.country, quarter, now).await
        }
        None => Ok(Vec::new()),
    }
}

/// For a lead: who has answered, and what waits for the lead's word.
async fn waiting(visit: &Visit) -> Result<Duty> {
    let Some(quarter) = open_quarter(visit) else { return Ok(Duty::Read) };
    let answered = submissions::newest(&visit.state.db, quarter).await?;
    Ok(Duty::Accept { quarter, answered: answered.into_iter().collect() })
}

/// For an administrator: who was invited and has not come yet.
async fn newcomers(visit: &Visit) -> Result<Duty> {
    let mut people = accounts::all(&visit.state.db).await?;
    people.retain(|account| account.state == State::Invited);
    Ok(Duty::Welcome(people))
}
