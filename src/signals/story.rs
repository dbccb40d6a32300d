//! A signal as people meet it: what stands now, since when, and what was said.

use jiff::Timestamp;

use crate::detect::{self, Signal};
use crate::error::{Error, Result};
use crate::store::signals::{self, Record, Said, Subject, Word};
use crate::store::{Db, ledger};
use crate::structure::{Code, Message, Quarter};

/// Why a person may say that there is something in a signal (`signal-reason-…`).
pub const UPHELD_FOR: [&str; 4] = ["operation", "network", "others-see-it", "other"];
/// Why a person may say that there is nothing in it.
pub const DISMISSED_FOR: [&str; 5] = ["counting", "backlog", "known", "too-little", "other"];

/// A signal with its newest numbers and its past.
#[derive(Debug, Clone)]
pub struct Story {
    /// Names it in addresses.
    pub id: String,
    /// What it is about.
    pub subject: Subject,
    /// The newest numbers.
    pub signal: Signal,
    /// Since which quarter the same series has stood out, again and again within a year.
    pub since: Quarter,
    /// All that was said, the oldest first.
    pub words: Vec<Said>,
}

impl Story {
    /// The newest word of the hub.
    pub fn state(&self) -> Word {
        let of_hub = self.words.iter().rev().find(|said| !said.word.is_persons());
        of_hub.map_or(Word::Raised, |said| said.word)
    }

    /// The newest word of a person, if anybody spoke.
    pub fn verdict(&self) -> Option<&Said> {
        self.words.iter().rev().find(|said| said.word.is_persons())
    }
}

/// Every signal judged by these figures, the newest quarter first, and in it what chance explains least.
pub async fn stories(db: &Db, scope: Code) -> Result<Vec<Story>> {
    let records = signals::of(db, scope).await?;
    let mut stories = records.iter().map(|record| told(record, &records)).collect::<Result<Vec<_>>>()?;
    stories.sort_by(|a, b| {
        b.subject.quarter.cmp(&a.subject.quarter).then(a.signal.chance.total_cmp(&b.signal.chance))
    });
    Ok(stories)
}

/// One signal judged by these figures.
pub async fn story(db: &Db, scope: Code, id: &str) -> Result<Option<Story>> {
    Ok(stories(db, scope).await?.into_iter().find(|story| story.id == id))
}

fn told(record: &Record, all: &[Record]) -> Result<Story> {
    let facts = record.words.iter().rev().find(|said| !said.facts.is_empty());
    let bad = |error: String| Error::failed(Message::new("error-store"), error);
    let facts = &facts.ok_or_else(|| bad(record.id.clone()))?.facts;
    Ok(Story {
        id: record.id.clone(),
        subject: record.subject.clone(),
        signal: serde_json::from_str(facts).map_err(|error| bad(error.to_string()))?,
        since: ongoing(&record.subject, all),
        words: record.words.clone(),
    })
}

/// The first quarter of the episode.
fn ongoing(subject: &Subject, all: &[Record]) -> Quarter {
    let is_same = |other: &&Subject| {
        (&other.kind, &other.place, other.origin) == (&subject.kind, &subject.place, subject.origin)
    };
    let alarms = all.iter().map(|record| &record.subject).filter(is_same);
    // Counted in quarters from the one looked at.
    let alarms: Vec<i32> = alarms.map(|other| other.quarter.after(subject.quarter)).collect();
    subject.quarter.plus(detect::since(0, &alarms))
}

/// A person's word on a signal, with its reason; false where that reason is not one for that word.
pub async fn judge(
    db: &Db,
    story: &Story,
    who: &str,
    word: Word,
    reason: &str,
    now: Timestamp,
) -> Result<bool> {
    let reasons: &[&str] = match word {
        Word::Upheld => &UPHELD_FOR,
        Word::Dismissed => &DISMISSED_FOR,
        Word::Raised | Word::Changed | Word::Confirmed | Word::Withdrawn => &[],
    };
    if !reasons.contains(&reason) {
        return Ok(false);
    }
    let said = Said { at: now, who: who.into(), word, facts: String::new(), reason: reason.into() };
    let mut tx = db.write().await?;
    signals::say(&mut tx, &story.id, &said).await?;
    ledger::add(&mut tx, now, who, &format!("signal-{}", word.name()), &story.id).await?;
    tx.commit().await?;
    Ok(true)
}
