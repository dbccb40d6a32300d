//! What stood out, and all that was ever said of it. Words are added, never changed.

use std::str::FromStr;

use jiff::Timestamp;

use super::{Db, Tx, parsed, stored};
use crate::error::Result;
use crate::structure::{Code, Quarter};

/// One series that stood out in one quarter, with its story.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Names it in addresses.
    pub id: String,
    /// What it is about.
    pub subject: Subject,
    /// All that was said of it, the oldest first.
    pub words: Vec<Said>,
}

/// What a signal is about: no two are about the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// By whose figures it was judged: one country's, or all (`Code::TOTAL`).
    pub scope: Code,
    /// At the end of which quarter.
    pub quarter: Quarter,
    /// What kind of thing.
    pub kind: String,
    /// Where: a code, or two for a move.
    pub place: String,
    /// Whose cases.
    pub origin: Code,
}

/// One thing that was said of a signal.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// When.
    pub at: Timestamp,
    /// By whom: `hub`, or a person's id.
    pub who: String,
    /// What.
    pub word: Word,
    /// The numbers it rests on, as JSON; empty where a person spoke.
    pub facts: String,
    /// A person's reason, as a code.
    pub reason: String,
}

/// All that can be said of a signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// It stands out.
    Raised,
    /// It still does, with other numbers.
    Changed,
    /// It still does at the close of its quarter.
    Confirmed,
    /// Later figures no longer bear it.
    Withdrawn,
    /// A person says that there is something in it.
    Upheld,
    /// A person says that there is nothing in it.
    Dismissed,
}

impl Word {
    /// All of them.
    pub const ALL: [Word; 6] =
        [Word::Raised, Word::Changed, Word::Confirmed, Word::Withdrawn, Word::Upheld, Word::Dismissed];

    /// As it is stored, and in the ids of messages.
    pub fn name(self) -> &'static str {
        match self {
            Word::Raised => "raised",
            Word::Changed => "changed",
            Word::Confirmed => "confirmed",
            Word::Withdrawn => "withdrawn",
            Word::Upheld => "upheld",
            Word::Dismissed => "dismissed",
        }
    }

    /// Whether a person says it.
    pub fn is_persons(self) -> bool {
        matches!(self, Word::Upheld | Word::Dismissed)
    }
}

impl FromStr for Word {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let found = Word::ALL.into_iter().find(|word| word.name() == text);
        found.ok_or_else(|| format!("no word about a signal: {text:?}"))
    }
}

/// Opens the record of a signal nobody spoke of before; its first word follows in the same transaction.
pub async fn open(tx: &mut Tx, id: &str, subject: &Subject) -> Result<()> {
    sqlx::query(
        "INSERT INTO signal (id, scope, quarter, kind, place, origin) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(subject.scope.as_str())
    .bind(subject.quarter.to_string())
    .bind(&subject.kind)
    .bind(&subject.place)
    .bind(subject.origin.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Adds to what was said of a signal.
pub async fn say(tx: &mut Tx, signal: &str, said: &Said) -> Result<()> {
    sqlx::query(
        "INSERT INTO signal_word (signal, number, at, who, word, facts, reason) VALUES ($1, \
         (SELECT COUNT(*) + 1 FROM signal_word WHERE signal = $1), $2, $3, $4, $5, $6)",
    )
    .bind(signal)
    .bind(stored(said.at))
    .bind(&said.who)
    .bind(said.word.name())
    .bind(&said.facts)
    .bind(&said.reason)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type Row = (String, String, String, String, String, String, String, String, String, String, String);

const ROWS: &str = "SELECT s.id, s.scope, s.quarter, s.kind, s.place, s.origin, w.at, w.who, w.word, w.facts, \
    w.reason FROM signal s JOIN signal_word w ON w.signal = s.id";

/// Every signal judged by these figures, the newest quarter first.
pub async fn of(db: &Db, scope: Code) -> Result<Vec<Record>> {
    let sql = format!("{ROWS} WHERE s.scope = $1 ORDER BY s.quarter DESC, s.id, w.number");
    let rows: Vec<Row> =
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(scope.as_str()).fetch_all(db.read()).await?;
    records(rows)
}

/// The same from a quarter on, inside the transaction that adds to them.
pub async fn of_quarters(tx: &mut Tx, scope: Code, from: Quarter) -> Result<Vec<Record>> {
    let sql = format!("{ROWS} WHERE s.scope = $1 AND s.quarter >= $2 ORDER BY s.id, w.number");
    let query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(scope.as_str()).bind(from.to_string());
    records(query.fetch_all(&mut **tx).await?)
}

fn records(rows: Vec<Row>) -> Result<Vec<Record>> {
    let mut records: Vec<Record> = Vec::new();
    for (id, scope, quarter, kind, place, origin, at, who, word, facts, reason) in rows {
        if records.last().is_none_or(|last| last.id != id) {
            let (scope, quarter) = (parsed(&scope)?, parsed(&quarter)?);
            let subject = Subject { scope, quarter, kind, place, origin: parsed(&origin)? };
            records.push(Record { id, subject, words: Vec::new() });
        }
        let said = Said { at: parsed(&at)?, who, word: parsed(&word)?, facts, reason };
        records.last_mut().into_iter().for_each(|record| record.words.push(said.clone()));
    }
    Ok(records)
}
