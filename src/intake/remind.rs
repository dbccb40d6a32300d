//! Whoever has not answered is told that a round is open, and reminded, then their deputies, then the leads are told; an
//! answer, also a nil one, ends it.

use jiff::{Timestamp, ToSpan};

use super::letters::{coordinators, leads, notice, tell, with_deputies};
use super::{Folder, Office, Standing, standing};
use crate::error::Result;
use crate::people::Place;
use crate::store::outbox;
use crate::structure::{Calendar, Quarter, Reminded, Reminder};

/// How long after its opening a round is still announced: a hub that was down catches up, but tells no old news.
const ANNOUNCED: i64 = 10;

/// A reminder that could not be written for so many days is none any more.
const LATEST: i64 = 7;

/// Writes the letters that are due now to those who have not answered the open round; returns how many countries got one.
///
/// Of several reminders whose time has passed only the last one is written, and each once a country: the letters' event
/// says which.
pub async fn remind_due(office: &Office<'_>) -> Result<usize> {
    let Some(quarter) = Quarter::containing(office.now).map(|quarter| quarter.plus(-1)) else { return Ok(0) };
    let mut told = 0;
    for participant in &office.house.structure.participants {
        let folder = Folder { place: Place::whole(participant.country), quarter };
        let standing = standing(office.db, folder).await?;
        if let Some(due) = due(office, &standing) {
            told += usize::from(write(office, &standing, &due).await?);
        }
    }
    Ok(told)
}

/// A letter that is due to somebody.
struct Due {
    kind: &'static str,
    event: String,
    to: Reminded,
}

/// The letter that is due because of a country, if one is.
fn due(office: &Office<'_>, standing: &Standing) -> Option<Due> {
    let until = standing.due().filter(|_| !standing.is_answered())?;
    let reminder = reminder(office, standing, until).map(|reminder| Due {
        kind: match reminder.to {
            Reminded::Coordinator | Reminded::Deputy => "reminder",
            Reminded::Lead => "overdue",
        },
        // With its day: more time brings reminders of its own.
        event: format!("{}:{}:{}", standing.folder.id(), calendar(office).day(until), reminder.days),
        to: reminder.to,
    });
    reminder.or_else(|| opening(office, standing))
}

/// The last reminder whose time has passed, unless that is long ago or was before more time was granted.
fn reminder(office: &Office<'_>, standing: &Standing, until: Timestamp) -> Option<Reminder> {
    let begins = (office.now - (LATEST * 24).hours()).max(standing.granted_at().unwrap_or(Timestamp::MIN));
    let reminders = calendar(office).reminders(standing.folder.place.country, until);
    let last = reminders.into_iter().rfind(|(_, at)| *at <= office.now);
    last.filter(|(_, at)| *at > begins).map(|(reminder, _)| reminder)
}

fn opening(office: &Office<'_>, standing: &Standing) -> Option<Due> {
    let opens = calendar(office).opens(standing.folder.quarter);
    let is_new = opens <= office.now && opens + (ANNOUNCED * 24).hours() > office.now;
    is_new.then(|| Due { kind: "opened", event: standing.folder.id(), to: Reminded::Coordinator })
}

fn calendar<'a>(office: &Office<'a>) -> &'a Calendar {
    &office.house.structure.calendar
}

async fn write(office: &Office<'_>, standing: &Standing, due: &Due) -> Result<bool> {
    let to = match due.to {
        Reminded::Coordinator => coordinators(office, standing.folder).await?,
        Reminded::Deputy => with_deputies(office, standing.folder).await?,
        Reminded::Lead => leads(office).await?,
    };
    let mut told = notice(standing.folder, due.kind, &due.event);
    told.moment = standing.due();
    // Whoever comes to sit there later is told that a round is open, but not reminded of a morning that has passed.
    if due.kind != "opened" && !outbox::about(office.db, &told.event).await?.is_empty() {
        return Ok(false);
    }
    let mut tx = office.db.write().await?;
    let letters = tell(office, &mut tx, &told, &to).await?;
    tx.commit().await?;
    Ok(letters > 0)
}
