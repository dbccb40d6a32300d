//! What waits for somebody, by their seats.

use super::views::tasks::{self as views, Duty, Round};
use super::visit::{Answer, Visit};
use crate::error::Result;
use crate::people::{Role, Seat};
use crate::store::accounts::{self, State};
use crate::store::editions;
use crate::store::submissions::{self, Version};
use crate::structure::{Code, Quarter, Structure};

/// My tasks.
pub async fn page(visit: Visit) -> Answer {
    let mut duties = Vec::new();
    let mut seats: Vec<&Seat> = visit.actor.seats().iter().collect();
    seats.sort();
    for seat in seats {
        duties.push(duty(&visit, seat).await?);
    }
    Ok(views::tasks(&visit, &duties))
}

async fn duty(visit: &Visit, seat: &Seat) -> Result<Duty> {
    match seat.role {
        Role::Coordinator | Role::Focal | Role::Partner => {
            Ok(Duty::Report { seat: seat.clone(), round: round(visit, seat.country).await? })
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

async fn round(visit: &Visit, country: Code) -> Result<Option<Round>> {
    let Some(quarter) = open_quarter(visit) else { return Ok(None) };
    let newest = newest(visit, country, quarter).await?;
    let is_prepared = editions::all(&visit.state.db).await?.iter().any(|edition| edition.quarter == quarter);
    Ok(Some(Round { quarter, due: Structure::embedded().calendar.due(quarter), newest, is_prepared }))
}

async fn newest(visit: &Visit, country: Code, quarter: Quarter) -> Result<Option<Version>> {
    let versions = submissions::versions(&visit.state.db, country).await?;
    Ok(versions.into_iter().rfind(|version| version.quarter == quarter))
}

/// For a lead: who has answered, and what waits for the lead's word.
async fn waiting(visit: &Visit) -> Result<Duty> {
    let Some(quarter) = open_quarter(visit) else { return Ok(Duty::Read) };
    let mut answered: Vec<(Code, Version)> = Vec::new();
    for participant in &Structure::embedded().participants {
        let newest = newest(visit, participant.country, quarter).await?;
        answered.extend(newest.map(|version| (participant.country, version)));
    }
    Ok(Duty::Accept { quarter, answered })
}

/// For an administrator: who was invited and has not come yet.
async fn newcomers(visit: &Visit) -> Result<Duty> {
    let mut people = accounts::all(&visit.state.db).await?;
    people.retain(|account| account.state == State::Invited);
    Ok(Duty::Welcome(people))
}
