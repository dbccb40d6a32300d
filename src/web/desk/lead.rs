//! The lead's round: who answered, what waits, more time, the word that makes figures count.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};

use super::{folder, office, path};
use crate::intake::{self, Folder, Standing};
use crate::people::Place;
use crate::store::extensions::Granted;
use crate::store::submissions;
use crate::structure::{Calendar, Code, Key, Observation, Quarter, Structure};
use crate::validate::mirror;
use crate::web::views::desk::round as views;
use crate::web::visit::{Answer, Visit, missing};

/// Every country of a round, by how far its return is.
pub async fn board(visit: Visit) -> Answer {
    let quarter: Quarter = visit.param("quarter").parse().map_err(|_| missing())?;
    let standings = standings(&visit, quarter).await?;
    let answers = submissions::sent(&visit.state.db, quarter).await?;
    let cells: BTreeMap<Code, &BTreeMap<Key, Observation>> =
        answers.iter().map(|(country, answer)| (*country, &answer.cells)).collect();
    let mirror = mirror::differences(Code::literal("XB_OUT"), Code::literal("XB_IN"), &cells);
    Ok(views::board(&visit, quarter, &standings, &mirror))
}

/// How far every country's return of a quarter is.
pub async fn standings(visit: &Visit, quarter: Quarter) -> crate::error::Result<Vec<Standing>> {
    let mut standings = Vec::new();
    for participant in &Structure::embedded().participants {
        let folder = Folder { place: Place::whole(participant.country), quarter };
        standings.push(intake::standing(&visit.state.db, folder).await?);
    }
    Ok(standings)
}

/// The lead's word for a version.
pub async fn accept(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let receipt = visit.field("receipt");
    let standing = intake::standing(&visit.state.db, folder).await?;
    // What was looked at is what is accepted: a version that came since waits for its own look.
    match standing.newest().filter(|version| version.id == receipt) {
        Some(_) => intake::accept(&office(&visit), folder, receipt).await?,
        None => return Ok(visit.see(&path(folder, "/check"))),
    };
    Ok(visit.see(&path(folder, "")))
}

/// More time until the end of a day, or no answer expected.
pub async fn grant(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let moment = visit
        .field("until")
        .parse::<Date>()
        .ok()
        .and_then(|day| calendar().zone().to_timestamp(day.to_datetime(LAST_HOUR)).ok());
    let granted = match (visit.field("go"), moment) {
        ("derogation", _) => Granted::Derogation,
        (_, Some(moment)) => Granted::Until(moment),
        (_, None) => return Ok(visit.see(&path(folder, "?until=missing"))),
    };
    intake::grant(&office(&visit), folder, granted).await?;
    Ok(visit.see(&path(folder, "")))
}

/// Deadlines end with the working day.
const LAST_HOUR: Time = Time::constant(17, 0, 0, 0);

fn calendar() -> &'static Calendar {
    &Structure::embedded().calendar
}

/// Reminds one country that its figures are expected.
pub async fn remind(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    // Not more than one a day, however often the button is pressed.
    let today = calendar().day(visit.state.clock.now());
    intake::remind(&office(&visit), folder, &format!("lead:{today}")).await?;
    Ok(visit.see(&format!("/round/{}", folder.quarter)))
}

/// How many countries stand on each rung.
pub fn rungs(standings: &[Standing]) -> BTreeMap<intake::Rung, usize> {
    let mut rungs = BTreeMap::new();
    for standing in standings {
        *rungs.entry(standing.rung()).or_default() += 1;
    }
    rungs
}
