//! A warning as people meet it: what it says, how it stands, who was told, who has seen it too.

use jiff::Timestamp;
use jiff::civil::Date;

use super::grade::{Voices, grade, voices as said};
use super::record::{self, reading};
use crate::deliver::House;
use crate::detect::Grade;
use crate::error::Result;
use crate::exchange::{Kind, Typed, Warning};
use crate::store::Db;
use crate::store::warnings::{self, Echo, Kept, Reader, State};
use crate::structure::Code;

/// How a warning stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// For a lead's word.
    Waits,
    /// A lead did not let it leave.
    Refused,
    /// It counts.
    Counts,
    /// A later one says it anew.
    Replaced,
    /// It was taken back.
    Cancelled,
    /// Its last day has passed.
    Over,
}

impl Standing {
    /// The name in message ids.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Waits => "waits",
            Standing::Refused => "refused",
            Standing::Counts => "counts",
            Standing::Replaced => "replaced",
            Standing::Cancelled => "cancelled",
            Standing::Over => "over",
        }
    }
}

/// A warning with everything around it.
#[derive(Debug, Clone)]
pub struct Story {
    /// What is on record.
    pub kept: Kept,
    /// What it says.
    pub warning: Warning,
    /// How it stands.
    pub standing: Standing,
    /// How far it can be believed by now.
    pub grade: Grade,
    /// The warnings of its thread, the oldest first.
    pub thread: Vec<Kept>,
    /// Countries that have seen it too.
    pub echoes: Vec<Echo>,
    /// Who was told of it.
    pub readers: Vec<Reader>,
}

/// A warning in a list.
#[derive(Debug, Clone)]
pub struct Heard {
    /// What is on record.
    pub kept: Kept,
    /// What it says.
    pub warning: Warning,
    /// How it stands.
    pub standing: Standing,
    /// Whether this person was told and has not read it.
    pub is_unread: bool,
}

/// Who asks, and what they may read beside what they were told of.
#[derive(Debug, Clone, Copy)]
pub struct Asker<'a> {
    /// A person's id.
    pub person: &'a str,
    /// Leads read every warning.
    pub is_lead: bool,
    /// Countries whose coordinator they are: they read what those wrote.
    pub countries: &'a [Code],
}

impl Asker<'_> {
    fn may_read(&self, kept: &Kept, told: &[Reader]) -> bool {
        let is_told = told.iter().any(|reader| reader.warning == kept.id && reader.person == self.person);
        self.is_lead || is_told || self.countries.contains(&kept.country)
    }
}

/// Every warning that somebody may read, the newest first.
pub async fn stories(db: &Db, house: &House, asker: &Asker<'_>, now: Timestamp) -> Result<Vec<Heard>> {
    let (all, told) = (warnings::all(db).await?, warnings::told(db, asker.person).await?);
    let today = house.structure.calendar.day(now);
    let mut heard = Vec::new();
    for kept in all.iter().filter(|kept| asker.may_read(kept, &told)) {
        let is_unread = told.iter().any(|reader| reader.warning == kept.id && reader.read_at.is_none());
        let (warning, standing) = (read(house, kept)?, standing(kept, &all, today));
        heard.push(Heard { kept: kept.clone(), warning, standing, is_unread });
    }
    Ok(heard)
}

/// How many warnings somebody was told of and has not read.
pub async fn unread(db: &Db, person: &str) -> Result<usize> {
    Ok(warnings::told(db, person).await?.iter().filter(|reader| reader.read_at.is_none()).count())
}

/// One warning, if somebody may read it.
pub async fn story(
    db: &Db,
    house: &House,
    asker: &Asker<'_>,
    id: &str,
    now: Timestamp,
) -> Result<Option<Story>> {
    let Some(kept) = warnings::get(db, id).await? else { return Ok(None) };
    let readers = warnings::readers(db, &kept.thread).await?;
    if !asker.may_read(&kept, &readers) {
        return Ok(None);
    }
    let mut thread = warnings::all(db).await?;
    thread.retain(|other| other.thread == kept.thread);
    thread.reverse();
    let standing = standing(&kept, &thread, house.structure.calendar.day(now));
    let (warning, echoes) = (read(house, &kept)?, warnings::echoes(db, &kept.thread).await?);
    let grade = grade(&said(kept.country, &warning, &echoes), warning.confidence);
    let readers = readers.into_iter().filter(|reader| reader.warning == kept.id).collect();
    Ok(Some(Story { kept, warning, standing, grade, thread, echoes, readers }))
}

/// What colleagues say of an origin since a moment: whose warnings about it counted, and who has seen the same. With
/// `country`, only what that country's own warnings brought in.
pub async fn about(db: &Db, house: &House, origin: Code, country: Code, since: Timestamp) -> Result<Voices> {
    let all = warnings::all(db).await?;
    let mut voices = Voices::new();
    for kept in all.iter().filter(|kept| says_something(kept, &all, since)) {
        let warning = read(house, kept)?;
        if warning.origin == origin && (country == Code::TOTAL || country == kept.country) {
            voices.extend(said(kept.country, &warning, &warnings::echoes(db, &kept.thread).await?));
        }
    }
    Ok(voices)
}

/// The newest word of a thread that was not taken back. Exercises say nothing; what is over said something in its time.
fn says_something(kept: &Kept, all: &[Kept], since: Timestamp) -> bool {
    let counts = standing(kept, all, Date::MIN) == Standing::Counts;
    counts && kept.kind != Kind::Exercise && kept.sent_at.is_some_and(|at| at >= since)
}

/// What a kept warning says: it was checked when it was written, against its own day.
pub(super) fn read(house: &House, kept: &Kept) -> Result<Warning> {
    let reading = reading(house, kept.country, kept.written_at);
    record::kept(&kept.record, |typed: Typed| typed.read(&reading))
}

/// How a warning stands among all others.
pub(super) fn standing(kept: &Kept, all: &[Kept], today: Date) -> Standing {
    let newest = all.iter().filter(|other| other.thread == kept.thread && other.state == State::Sent);
    let newest = newest.max_by(|a, b| (a.sent_at, &a.id).cmp(&(b.sent_at, &b.id)));
    match (kept.state, newest) {
        (State::Waiting, _) => Standing::Waits,
        (State::Refused, _) => Standing::Refused,
        (State::Sent, Some(newest)) if newest.kind == Kind::Cancel => Standing::Cancelled,
        (State::Sent, Some(newest)) if newest.id != kept.id => Standing::Replaced,
        (State::Sent, _) if kept.until < today => Standing::Over,
        (State::Sent, _) => Standing::Counts,
    }
}
