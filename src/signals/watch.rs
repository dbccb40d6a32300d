//! After every acceptance, and when a quarter is closed: what stands out now.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::history::History;
use super::look::look;
use super::panel::JUDGED;
use crate::deliver::House;
use crate::detect::Signal;
use crate::error::{Error, Result};
use crate::store::signals::{self, Record, Said, Subject, Word};
use crate::store::{Db, Tx, settings, submissions};
use crate::structure::{Code, Message, hexadecimal};

/// The setting that remembers what was looked at last.
const LOOKED: &str = "signals-looked";

/// Looks again if something was accepted or closed since the last look; returns how many words were said.
///
/// Several hubs may look at once: whoever comes second finds everything said.
pub async fn watch_due(db: &Db, house: &House, now: Timestamp) -> Result<usize> {
    let Some((accepted, newest)) = submissions::newest_accepted(db).await? else { return Ok(0) };
    let is_closed = house.structure.calendar.sign_off(newest) <= now;
    let sight = format!("{accepted} {newest} {is_closed}");
    if settings::get(db, LOOKED).await?.as_ref() == Some(&sight) {
        return Ok(0);
    }
    let countries = house.structure.participants.iter().map(|participant| participant.country);
    let (history, mut said) = (History::read(db, house, newest, now).await?, 0);
    for scope in [Code::TOTAL].into_iter().chain(countries) {
        said += watch(db, house, &history, scope, now).await?;
    }
    let mut tx = db.write().await?;
    settings::set(&mut tx, LOOKED, &sight).await?;
    tx.commit().await?;
    Ok(said)
}

/// Judges the newest quarters by the figures of a scope and says what changed.
async fn watch(db: &Db, house: &House, history: &History, scope: Code, now: Timestamp) -> Result<usize> {
    let found = look(house, history, scope)?;
    let mut tx = db.write().await?;
    let known = signals::of_quarters(&mut tx, scope, history.newest.plus(1 - JUDGED)).await?;
    let mut said = 0;
    for (subject, signal) in &found {
        let record = known.iter().find(|record| record.subject == *subject);
        let is_closed = house.structure.calendar.sign_off(subject.quarter) <= now;
        said += usize::from(stands(&mut tx, subject, signal, record, is_closed, now).await?);
    }
    for record in known.iter().filter(|record| !found.contains_key(&record.subject)) {
        said += usize::from(falls(&mut tx, record, now).await?);
    }
    tx.commit().await?;
    Ok(said)
}

/// A signal that stands: said once, again where its numbers are others or it had been withdrawn, and when it is closed.
async fn stands(
    tx: &mut Tx,
    subject: &Subject,
    signal: &Signal,
    record: Option<&Record>,
    is_closed: bool,
    now: Timestamp,
) -> Result<bool> {
    let facts =
        serde_json::to_string(signal).map_err(|error| Error::failed(Message::new("error-store"), error))?;
    let last = record.and_then(|record| record.words.iter().rev().find(|said| !said.word.is_persons()));
    let was_closed = record.is_some_and(|r| r.words.iter().any(|said| said.word == Word::Confirmed));
    let word = match last {
        None => Word::Raised,
        Some(last) if last.word == Word::Withdrawn => Word::Raised,
        Some(last) if counts(&last.facts) != counts(&facts) => Word::Changed,
        Some(_) if is_closed && !was_closed => Word::Confirmed,
        Some(_) => return Ok(false),
    };
    let id = match record {
        Some(record) => record.id.clone(),
        None => {
            let id = name(subject);
            signals::open(tx, &id, subject).await?;
            id
        }
    };
    signals::say(tx, &id, &by_hub(word, facts.clone(), now)).await?;
    if is_closed && !was_closed && word != Word::Confirmed {
        signals::say(tx, &id, &by_hub(Word::Confirmed, facts, now)).await?;
    }
    Ok(true)
}

/// What was counted: expectations move a little with every answer, and that alone is no news.
fn counts(facts: &str) -> Option<(u32, Option<u32>, usize)> {
    let signal: Signal = serde_json::from_str(facts).ok()?;
    Some((signal.at.observed, signal.to.map(|to| to.observed), signal.window))
}

/// The same subject has the same name in every hub.
fn name(subject: &Subject) -> String {
    let Subject { scope, quarter, kind, place, origin } = subject;
    hexadecimal(&Sha256::digest(format!("{scope} {quarter} {kind} {place} {origin}"))[..8])
}

/// A signal that later figures no longer bear.
async fn falls(tx: &mut Tx, record: &Record, now: Timestamp) -> Result<bool> {
    let last = record.words.iter().rev().find(|said| !said.word.is_persons());
    if last.is_none_or(|said| said.word == Word::Withdrawn) {
        return Ok(false);
    }
    signals::say(tx, &record.id, &by_hub(Word::Withdrawn, String::new(), now)).await?;
    Ok(true)
}

fn by_hub(word: Word, facts: String, at: Timestamp) -> Said {
    Said { at, who: "hub".into(), word, facts, reason: String::new() }
}
