//! Warnings between coordinators: what was written, who was told, who read it, who has seen it too.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Db, Tx, parsed, people, stored};
use crate::error::Result;
use crate::exchange::{Band, Kind};
use crate::structure::Code;

/// A warning on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Names it in addresses.
    pub id: String,
    /// The id of the first of those that follow each other; its own where it is the first.
    pub thread: String,
    /// Whose coordinator wrote it.
    pub country: Code,
    /// Who.
    pub writer: String,
    /// What it does.
    pub kind: Kind,
    /// Its codes, as JSON.
    pub record: String,
    /// The signal of the figures that it came from.
    pub signal: Option<String>,
    /// The last day on which it stands.
    pub until: Date,
    /// How far it is.
    pub state: State,
    /// When it was written.
    pub written_at: Timestamp,
    /// When it left.
    pub sent_at: Option<Timestamp>,
}

/// How far a warning is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A lead has to confirm it.
    Waiting,
    /// Everybody it is for was told.
    Sent,
    /// A lead did not confirm it.
    Refused,
}

impl State {
    /// As it is stored.
    pub fn name(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Sent => "sent",
            State::Refused => "refused",
        }
    }

    fn of(name: &str) -> Self {
        [State::Waiting, State::Refused].into_iter().find(|state| state.name() == name).unwrap_or(State::Sent)
    }
}

/// Id, thread, country, writer, kind, record, signal, until, state, written, sent.
type Row =
    (String, String, String, String, String, String, Option<String>, String, String, String, Option<String>);

fn kept(row: Row) -> Result<Kept> {
    let (id, thread, country, writer, kind, record, signal, until, state, written_at, sent_at) = row;
    Ok(Kept {
        id,
        thread,
        country: parsed(&country)?,
        writer,
        kind: kind.parse().unwrap_or(Kind::Alert),
        record,
        signal,
        until: parsed(&until)?,
        state: State::of(&state),
        written_at: parsed(&written_at)?,
        sent_at: sent_at.as_deref().map(parsed).transpose()?,
    })
}

/// Adds a warning; false if it is there already.
pub async fn put(tx: &mut Tx, warning: &Kept) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO warning (id, thread, country, writer, kind, record, signal, until, state, written_at, sent_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING",
    )
    .bind(&warning.id)
    .bind(&warning.thread)
    .bind(warning.country.to_string())
    .bind(&warning.writer)
    .bind(warning.kind.name())
    .bind(&warning.record)
    .bind(&warning.signal)
    .bind(warning.until.to_string())
    .bind(warning.state.name())
    .bind(stored(warning.written_at))
    .bind(warning.sent_at.map(stored))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A lead's word on one that waits; false if it was said before.
pub async fn judge(tx: &mut Tx, id: &str, state: State, judge: &str, now: Timestamp) -> Result<bool> {
    let sent_at = (state == State::Sent).then(|| stored(now));
    let done = sqlx::query(
        "UPDATE warning SET state = $2, judge = $3, sent_at = $4 WHERE id = $1 AND state = 'waiting'",
    )
    .bind(id)
    .bind(state.name())
    .bind(judge)
    .bind(sent_at)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// One warning.
pub async fn get(db: &Db, id: &str) -> Result<Option<Kept>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, thread, country, writer, kind, record, signal, until, state, written_at, sent_at \
         FROM warning WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(db.read())
    .await?;
    row.map(kept).transpose()
}

/// All warnings, the newest first.
pub async fn all(db: &Db) -> Result<Vec<Kept>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, thread, country, writer, kind, record, signal, until, state, written_at, sent_at \
         FROM warning ORDER BY written_at DESC, id",
    )
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(kept).collect()
}

/// How many warnings a person wrote since a moment. Until this transaction ends nobody else comes to write one as them.
pub async fn written_since(tx: &mut Tx, writer: &str, since: Timestamp) -> Result<usize> {
    people::hold(tx, writer).await?;
    let (n,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM warning WHERE writer = $1 AND written_at > $2")
        .bind(writer)
        .bind(stored(since))
        .fetch_one(&mut **tx)
        .await?;
    Ok(usize::try_from(n).unwrap_or(usize::MAX))
}

/// Notes that a person is told of a warning.
pub async fn tell(tx: &mut Tx, warning: &str, person: &str) -> Result<()> {
    sqlx::query("INSERT INTO warning_reader (warning, person) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(warning)
        .bind(person)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Notes that somebody read a warning that they were told of, the first time.
pub async fn read(tx: &mut Tx, warning: &str, person: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE warning_reader SET read_at = $3 WHERE warning = $1 AND person = $2 AND read_at IS NULL",
    )
    .bind(warning)
    .bind(person)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Somebody who was told of a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Of which warning.
    pub warning: String,
    /// Who.
    pub person: String,
    /// When they read it.
    pub read_at: Option<Timestamp>,
}

/// Everybody who was told of any warning that follows from one, by person.
pub async fn readers(db: &Db, thread: &str) -> Result<Vec<Reader>> {
    let rows: Vec<(String, String, Option<String>)> = sqlx::query_as(
        "SELECT warning, person, read_at FROM warning_reader \
         WHERE warning IN (SELECT id FROM warning WHERE thread = $1) ORDER BY person, warning",
    )
    .bind(thread)
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(reader).collect()
}

/// Every warning that a person was told of.
pub async fn told(db: &Db, person: &str) -> Result<Vec<Reader>> {
    let rows: Vec<(String, String, Option<String>)> = sqlx::query_as(
        "SELECT warning, person, read_at FROM warning_reader WHERE person = $1 ORDER BY warning",
    )
    .bind(person)
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(reader).collect()
}

fn reader((warning, person, read_at): (String, String, Option<String>)) -> Result<Reader> {
    Ok(Reader { warning, person, read_at: read_at.as_deref().map(parsed).transpose()? })
}

/// A country that has seen it too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Echo {
    /// Which.
    pub country: Code,
    /// How many children.
    pub band: Band,
    /// Who said so.
    pub who: String,
    /// When.
    pub at: Timestamp,
}

/// Says that a country has seen it too; its newest word counts.
pub async fn echo(tx: &mut Tx, thread: &str, echo: &Echo) -> Result<()> {
    sqlx::query(
        "INSERT INTO warning_echo (thread, country, band, who, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (thread, country) DO UPDATE SET band = excluded.band, who = excluded.who, at = excluded.at",
    )
    .bind(thread)
    .bind(echo.country.to_string())
    .bind(echo.band.name())
    .bind(&echo.who)
    .bind(stored(echo.at))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The countries that have seen it too, by code.
pub async fn echoes(db: &Db, thread: &str) -> Result<Vec<Echo>> {
    let rows: Vec<(String, String, String, String)> =
        sqlx::query_as("SELECT country, band, who, at FROM warning_echo WHERE thread = $1 ORDER BY country")
            .bind(thread)
            .fetch_all(db.read())
            .await?;
    let echo = |(country, band, who, at): (String, String, String, String)| {
        let band = band.parse().unwrap_or(Band::Few);
        Ok(Echo { country: parsed(&country)?, band, who, at: parsed(&at)? })
    };
    rows.into_iter().map(echo).collect()
}
