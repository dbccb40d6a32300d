//! A warning is written, confirmed, followed and answered.

use jiff::ToSpan;

use super::letters::tell;
use super::record::{id, reading};
use super::story::{Standing, read, standing};
use crate::error::Result;
use crate::exchange::{Band, Typed, Warning, Wrong};
use crate::intake::Office;
use crate::store::ledger;
use crate::store::warnings::{self, Echo, Kept, State};
use crate::structure::{Code, Message};

/// What came of writing a warning.
#[derive(Debug)]
pub enum Written {
    /// Everybody it is for is told.
    Sent(String),
    /// A lead has to confirm it first.
    Waits(String),
    /// All that has to be put right.
    Wrong(Vec<Wrong>),
    /// The person wrote too many within a day.
    TooMany,
}

/// Writes a warning of a country; `signal` is the signal of the figures that it came from.
pub async fn warn(
    office: &Office<'_>,
    country: Code,
    typed: &Typed,
    signal: Option<&str>,
) -> Result<Written> {
    let warning = match typed.read(&reading(office.house, country, office.now)) {
        Ok(warning) => warning,
        Err(wrong) => return Ok(Written::Wrong(wrong)),
    };
    let before = match before(office, country, &warning).await? {
        Ok(before) => before,
        Err(id) => return Ok(Written::Wrong(vec![("follows", Message::new(id))])),
    };
    let kept = kept(office, country, &warning, before.as_ref(), signal);
    let mut tx = office.db.write().await?;
    let yesterday = office.now - 24.hours();
    if warnings::written_since(&mut tx, office.who, yesterday).await? >= office.house.vocabulary.a_day {
        return Ok(Written::TooMany);
    }
    // The same form sent twice is one warning.
    if warnings::put(&mut tx, &kept).await? {
        ledger::add(&mut tx, office.now, office.who, "warning-written", &kept.id).await?;
        if kept.state == State::Sent {
            tell(office, &mut tx, &kept, &warning).await?;
        }
        tx.commit().await?;
    }
    Ok(if kept.state == State::Sent { Written::Sent(kept.id) } else { Written::Waits(kept.id) })
}

/// The warning that one follows; the id of a message where it cannot be followed.
async fn before(
    office: &Office<'_>,
    country: Code,
    warning: &Warning,
) -> Result<std::result::Result<Option<Kept>, &'static str>> {
    let Some(id) = &warning.follows else { return Ok(Ok(None)) };
    let all = warnings::all(office.db).await?;
    let Some(before) = all.iter().find(|kept| kept.id == *id && kept.country == country) else {
        return Ok(Err("warn-follows-unknown"));
    };
    let today = office.house.structure.calendar.day(office.now);
    Ok(match standing(before, &all, today) {
        Standing::Counts => Ok(Some(before.clone())),
        Standing::Waits | Standing::Refused => Err("warn-follows-unsent"),
        Standing::Replaced => Err("warn-follows-replaced"),
        Standing::Cancelled => Err("warn-follows-cancelled"),
        Standing::Over => Err("warn-follows-over"),
    })
}

fn kept(
    office: &Office<'_>,
    country: Code,
    warning: &Warning,
    before: Option<&Kept>,
    signal: Option<&str>,
) -> Kept {
    let record = serde_json::to_string(&Typed::from(warning)).unwrap_or_default();
    let id = id(office, 'W', &record);
    // Who follows their own warning says nothing new to a lead.
    let waits = before.is_none() && office.house.vocabulary.waits_for_lead(warning.urgency);
    Kept {
        thread: before.map_or_else(|| id.clone(), |before| before.thread.clone()),
        id,
        country,
        writer: office.who.into(),
        kind: warning.kind,
        record,
        signal: signal.map(String::from).or_else(|| before?.signal.clone()),
        until: warning.until,
        state: if waits { State::Waiting } else { State::Sent },
        written_at: office.now,
        sent_at: (!waits).then_some(office.now),
    }
}

/// A lead's word on a warning that waits: it leaves, or it does not. False if it was said before.
pub async fn judge(office: &Office<'_>, id: &str, leaves: bool) -> Result<bool> {
    let Some(kept) = warnings::get(office.db, id).await? else { return Ok(false) };
    let state = if leaves { State::Sent } else { State::Refused };
    let mut tx = office.db.write().await?;
    if !warnings::judge(&mut tx, id, state, office.who, office.now).await? {
        return Ok(false);
    }
    if leaves {
        tell(office, &mut tx, &kept, &read(office.house, &kept)?).await?;
    }
    let event = if leaves { "warning-confirmed" } else { "warning-refused" };
    ledger::add(&mut tx, office.now, office.who, event, id).await?;
    tx.commit().await?;
    Ok(true)
}

/// Notes that whoever was told of a warning has read it.
pub async fn note_read(office: &Office<'_>, id: &str) -> Result<()> {
    let mut tx = office.db.write().await?;
    if warnings::read(&mut tx, id, office.who, office.now).await? {
        ledger::add(&mut tx, office.now, office.who, "warning-read", id).await?;
    }
    Ok(tx.commit().await?)
}

/// *Seen here too*: another country says how many children, as a band. False for a warning that does not count, and for
/// the country that wrote it.
pub async fn echo(office: &Office<'_>, id: &str, country: Code, band: Band) -> Result<bool> {
    let all = warnings::all(office.db).await?;
    let today = office.house.structure.calendar.day(office.now);
    let Some(kept) = all.iter().find(|kept| kept.id == id) else { return Ok(false) };
    if standing(kept, &all, today) != Standing::Counts || kept.country == country {
        return Ok(false);
    }
    let echo = Echo { country, band, who: office.who.into(), at: office.now };
    let mut tx = office.db.write().await?;
    warnings::echo(&mut tx, &kept.thread, &echo).await?;
    ledger::add(&mut tx, office.now, office.who, "warning-seen-too", &format!("{id} {country}")).await?;
    tx.commit().await?;
    Ok(true)
}
