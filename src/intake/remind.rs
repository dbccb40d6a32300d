//! Whoever has not answered is told that a round is open, and reminded; an answer, also a nil one, ends it.

use jiff::{Timestamp, ToSpan};

use super::letters::{coordinators, notice, tell};
use super::{Folder, Office, Standing, standing};
use crate::error::Result;
use crate::people::Place;
use crate::structure::{Quarter, Reminder};

/// How long after its opening a round is still announced: a hub that was down catches up, but tells no old news.
const ANNOUNCED: i64 = 10;

/// Writes the letters that are due now to those who have not answered the open round; returns how many countries got one.
///
/// Of several reminders whose time has passed only the last one is written, and each once: the letter's event says which.
pub async fn remind_due(office: &Office<'_>) -> Result<usize> {
    let Some(quarter) = Quarter::containing(office.now).map(|quarter| quarter.plus(-1)) else { return Ok(0) };
    let mut told = 0;
    for participant in &office.house.structure.participants {
        let folder = Folder { place: Place::whole(participant.country), quarter };
        let standing = standing(office.db, folder).await?;
        if let Some((kind, event)) = due(office, &standing) {
            told += usize::from(write(office, &standing, kind, &event).await?);
        }
    }
    Ok(told)
}

/// The letter that is due to a country, if one is.
fn due(office: &Office<'_>, standing: &Standing) -> Option<(&'static str, String)> {
    let until = standing.due().filter(|_| !standing.is_answered())?;
    let calendar = &office.house.structure.calendar;
    let passed = |(reminder, at): (Reminder, Timestamp)| {
        (at <= office.now && at + (LATEST * 24).hours() > office.now).then_some((at, reminder.days))
    };
    let country = standing.folder.place.country;
    let reminder = calendar.reminders(country, until).into_iter().filter_map(passed).max();
    let opens = calendar.opens(standing.folder.quarter);
    let is_new = opens <= office.now && opens + (ANNOUNCED * 24).hours() > office.now;
    match reminder {
        Some((_, n)) => Some(("reminder", format!("{}:{n}", standing.folder.id()))),
        None => is_new.then(|| ("opened", standing.folder.id())),
    }
}

/// A reminder that could not be written for so many days is none any more.
const LATEST: i64 = 3;

async fn write(office: &Office<'_>, standing: &Standing, kind: &'static str, event: &str) -> Result<bool> {
    let to = coordinators(office, standing.folder).await?;
    let mut told = notice(standing.folder, kind, event);
    told.moment = standing.due();
    let mut tx = office.db.write().await?;
    let letters = tell(office, &mut tx, &told, &to).await?;
    tx.commit().await?;
    Ok(letters > 0)
}
