//! What the hub does by itself, for those who keep it running: its jobs, and the letters that are on their way.

use super::views::work as views;
use super::visit::{Answer, Visit, missing};
use crate::store::runs::{self, Line};
use crate::store::{ledger, outbox};

/// Runs of a job on the page.
const RUNS: i64 = 12;
/// Letters with trouble on the page.
const LETTERS: i64 = 200;

/// Every job with its newest runs.
pub async fn jobs(visit: Visit) -> Answer {
    let mut all: Vec<(String, Vec<Line>)> = Vec::new();
    for job in runs::names(&visit.state.db).await? {
        let newest = runs::of(&visit.state.db, &job, RUNS).await?;
        all.push((job, newest));
    }
    Ok(views::jobs(&visit, &all))
}

/// Puts a job in front of the hubs: the next tick does it.
pub async fn run_now(visit: Visit) -> Answer {
    let known = runs::names(&visit.state.db).await?;
    let job = known.iter().find(|job| *job == visit.field("job")).ok_or_else(missing)?;
    let now = visit.state.clock.now();
    let mut tx = visit.state.db.write().await?;
    runs::ask(&mut tx, job, now.as_second()).await?;
    ledger::add(&mut tx, now, visit.person(), "job-asked", job).await?;
    tx.commit().await.map_err(crate::error::Error::from)?;
    Ok(visit.see(&format!("/jobs?asked={job}")))
}

/// How many letters stand where, and those that make trouble.
pub async fn deliveries(visit: Visit) -> Answer {
    let tallies = outbox::tallies(&visit.state.db).await?;
    let troubles = outbox::troubles(&visit.state.db, LETTERS).await?;
    Ok(views::deliveries(&visit, &tallies, &troubles))
}

/// Lets a letter that was given up be tried again.
pub async fn again(visit: Visit) -> Answer {
    let now = visit.state.clock.now();
    let letter = visit.field("letter");
    let mut tx = visit.state.db.write().await?;
    if outbox::again(&mut tx, letter, now).await? {
        ledger::add(&mut tx, now, visit.person(), "letter-again", letter).await?;
    }
    tx.commit().await.map_err(crate::error::Error::from)?;
    Ok(visit.see("/deliveries"))
}
