//! Notes on what worked: who wrote them, and what a lead said.

use std::str::FromStr;

use jiff::Timestamp;

use super::{Db, Tx, parsed, people, stored};
use crate::error::Result;
use crate::structure::Code;

/// How far a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// For a lead's word.
    Waiting,
    /// Colleagues read it.
    Published,
    /// A lead gave it back.
    Returned,
}

impl State {
    /// The name in tables and message ids.
    pub fn name(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Published => "published",
            State::Returned => "returned",
        }
    }
}

impl FromStr for State {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let all = [State::Waiting, State::Published, State::Returned];
        all.into_iter().find(|state| state.name() == text).ok_or_else(|| text.to_string())
    }
}

/// A note on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Names it in addresses.
    pub id: String,
    /// Whose coordinator wrote it.
    pub country: Code,
    /// Who.
    pub writer: String,
    /// The note, as JSON.
    pub record: String,
    /// How far it is.
    pub state: State,
    /// Why it was given back: a code, or nothing.
    pub reason: String,
    /// When it was written.
    pub written_at: Timestamp,
}

/// Id, country, writer, record, state, reason, written.
type Row = (String, String, String, String, String, String, String);

fn kept((id, country, writer, record, state, reason, written_at): Row) -> Result<Kept> {
    let (country, state, written_at) = (parsed(&country)?, parsed(&state)?, parsed(&written_at)?);
    Ok(Kept { id, country, writer, record, state, reason, written_at })
}

/// Adds a note that waits; false if it is there already.
pub async fn put(tx: &mut Tx, note: &Kept) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO practice (id, country, writer, record, state, reason, written_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
    )
    .bind(&note.id)
    .bind(note.country.to_string())
    .bind(&note.writer)
    .bind(&note.record)
    .bind(note.state.name())
    .bind(&note.reason)
    .bind(stored(note.written_at))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// All notes, the newest first.
pub async fn all(db: &Db) -> Result<Vec<Kept>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, country, writer, record, state, reason, written_at FROM practice ORDER BY written_at DESC, id",
    )
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(kept).collect()
}

/// The note with this id.
pub async fn get(db: &Db, id: &str) -> Result<Option<Kept>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, country, writer, record, state, reason, written_at FROM practice WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(db.read())
    .await?;
    row.map(kept).transpose()
}

/// How many notes wait for this person's word: nobody says it on their own.
pub async fn waiting(db: &Db, lead: &str) -> Result<usize> {
    let (n,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM practice WHERE state = 'waiting' AND writer <> $1")
            .bind(lead)
            .fetch_one(db.read())
            .await?;
    Ok(usize::try_from(n).unwrap_or(usize::MAX))
}

/// How many notes a person wrote since a moment. Until this transaction ends nobody else comes to write one as them.
pub async fn written_since(tx: &mut Tx, writer: &str, since: Timestamp) -> Result<usize> {
    people::hold(tx, writer).await?;
    let (n,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM practice WHERE writer = $1 AND written_at > $2")
        .bind(writer)
        .bind(stored(since))
        .fetch_one(&mut **tx)
        .await?;
    Ok(usize::try_from(n).unwrap_or(usize::MAX))
}

/// Writes down a lead's word on a note that waits; false if it does not, and for whoever wrote it.
pub async fn judge(
    tx: &mut Tx,
    id: &str,
    (state, reason): (State, &str),
    who: &str,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE practice SET state = $1, reason = $2, judged_by = $3, judged_at = $4 \
         WHERE id = $5 AND state = 'waiting' AND writer <> $3",
    )
    .bind(state.name())
    .bind(reason)
    .bind(who)
    .bind(stored(now))
    .bind(id)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}
