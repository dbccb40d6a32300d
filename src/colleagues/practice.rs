//! Notes on what worked: written by a coordinator, looked through by a lead, then found by everybody.

use jiff::ToSpan;

use super::letters::{Told, leads, write_letters};
use super::record::{self, id, reading};
use super::story::Asker;
use crate::deliver::House;
use crate::error::Result;
use crate::exchange::{LONGEST_NOTE, Note, Noted, NotesSought, Wrong};
use crate::intake::Office;
use crate::store::practice::{self, Kept, State};
use crate::store::{Db, ledger};
use crate::structure::{Code, Severity};
use crate::validate::remark::check_text;

/// A note with how far it is.
#[derive(Debug, Clone)]
pub struct Practice {
    /// What is on record.
    pub kept: Kept,
    /// What it says.
    pub note: Note,
}

/// What came of writing a note.
#[derive(Debug)]
pub enum Jotted {
    /// It waits for a lead.
    Waits(String),
    /// All that has to be put right.
    Wrong(Vec<Wrong>),
    /// The person wrote too many within a day.
    TooMany,
}

/// Writes a note of a country. `is_sure`: what may be somebody's name is none, says who writes.
pub async fn jot(office: &Office<'_>, country: Code, noted: &Noted, is_sure: bool) -> Result<Jotted> {
    let note = match look_through(office, country, noted, is_sure) {
        Ok(note) => note,
        Err(wrong) => return Ok(Jotted::Wrong(wrong)),
    };
    let kept = kept(office, country, &note);
    let leads = leads(office).await?;
    let mut tx = office.db.write().await?;
    let most = office.house.vocabulary.a_day;
    if practice::written_since(&mut tx, office.who, office.now - 24.hours()).await? >= most {
        return Ok(Jotted::TooMany);
    }
    // The same form sent twice is one note.
    if practice::put(&mut tx, &kept).await? {
        let others = leads.iter().filter(|lead| lead.id != kept.writer);
        write_letters(office.post, &mut tx, &told(&kept), others, office.now).await?;
        ledger::add(&mut tx, office.now, office.who, "practice-written", &kept.id).await?;
        tx.commit().await?;
    }
    Ok(Jotted::Waits(kept.id))
}

/// The note, or what is wrong with its codes and its text, all of it at once.
fn look_through(
    office: &Office<'_>,
    country: Code,
    noted: &Noted,
    is_sure: bool,
) -> std::result::Result<Note, Vec<Wrong>> {
    let read = noted.read(&reading(office.house, country, office.now));
    // Where its codes are wrong the text is looked through as it was typed.
    let text = read.as_ref().map_or(noted.text.as_str(), |note| note.text.as_str());
    let objections = objections(office.house, text, is_sure);
    match read {
        Ok(note) if objections.is_empty() => Ok(note),
        Ok(_) => Err(objections),
        Err(wrong) => Err(wrong.into_iter().chain(objections).collect()),
    }
}

/// What could tell who a child is cannot stand in a text; what may be a name can once somebody is sure.
fn objections(house: &House, text: &str, is_sure: bool) -> Vec<Wrong> {
    let found = check_text(text, LONGEST_NOTE, &house.comments).into_iter();
    let open = found.filter(|finding| finding.severity == Severity::Blocks || !is_sure);
    open.map(|finding| ("text", finding.message)).collect()
}

fn kept(office: &Office<'_>, country: Code, note: &Note) -> Kept {
    let record = serde_json::to_string(&Noted::from(note)).unwrap_or_default();
    Kept {
        id: id(office, 'P', &record),
        country,
        writer: office.who.into(),
        record,
        state: State::Waiting,
        reason: String::new(),
        written_at: office.now,
    }
}

fn told(kept: &Kept) -> Told {
    let path = format!("/practice/note/{}", kept.id);
    Told { kind: "practice", event: format!("practice:{}", kept.id), path }
}

/// A lead's word on a note that waits: colleagues may read it, or it goes back for a reason (a code).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Colleagues read it.
    Publish,
    /// It goes back.
    Return(Code),
}

/// Says it. False if it was said before, and for whoever wrote the note: nobody looks through their own text.
pub async fn look_at(office: &Office<'_>, id: &str, verdict: Verdict) -> Result<bool> {
    let (state, reason, event) = match verdict {
        Verdict::Publish => (State::Published, String::new(), "practice-published"),
        Verdict::Return(reason) => (State::Returned, reason.to_string(), "practice-returned"),
    };
    let mut tx = office.db.write().await?;
    if !practice::judge(&mut tx, id, (state, &reason), office.who, office.now).await? {
        return Ok(false);
    }
    ledger::add(&mut tx, office.now, office.who, event, id).await?;
    tx.commit().await?;
    Ok(true)
}

/// The notes that somebody may read and looks for, the newest first; or all that is wrong with the search.
pub async fn notes(
    office: &Office<'_>,
    asker: &Asker<'_>,
    sought: &NotesSought,
) -> Result<std::result::Result<Vec<Practice>, Vec<Wrong>>> {
    let search = match sought.read(&reading(office.house, Code::TOTAL, office.now)) {
        Ok(search) => search,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let mut notes = all(office.db, office.house).await?;
    notes.retain(|practice| may_read(asker, &practice.kept) && search.fits(&practice.note));
    Ok(Ok(notes))
}

/// One note, if somebody may read it.
pub async fn note(db: &Db, house: &House, asker: &Asker<'_>, id: &str) -> Result<Option<Practice>> {
    let kept = practice::get(db, id).await?.filter(|kept| may_read(asker, kept));
    kept.map(|kept| read(house, kept)).transpose()
}

/// So many notes are shown beside something else.
const BESIDE: usize = 5;

/// What worked elsewhere: published notes on the same form or children of the same origin, those on both first, then the
/// newest.
pub async fn elsewhere(db: &Db, house: &House, form: Option<Code>, origin: Code) -> Result<Vec<Practice>> {
    let alike = |note: &Note| usize::from(form == Some(note.form)) + usize::from(note.origin == Some(origin));
    let mut notes = all(db, house).await?;
    notes.retain(|practice| practice.kept.state == State::Published && alike(&practice.note) > 0);
    notes.sort_by_key(|practice| std::cmp::Reverse(alike(&practice.note)));
    notes.truncate(BESIDE);
    Ok(notes)
}

/// Before a lead's word a note is for leads and for the country that wrote it.
fn may_read(asker: &Asker<'_>, kept: &Kept) -> bool {
    kept.state == State::Published || asker.is_lead || asker.countries.contains(&kept.country)
}

async fn all(db: &Db, house: &House) -> Result<Vec<Practice>> {
    practice::all(db).await?.into_iter().map(|kept| read(house, kept)).collect()
}

/// What a kept note says: it was checked when it was written.
fn read(house: &House, kept: Kept) -> Result<Practice> {
    let reading = reading(house, kept.country, kept.written_at);
    let note = record::kept(&kept.record, |noted: Noted| noted.read(&reading))?;
    Ok(Practice { kept, note })
}
