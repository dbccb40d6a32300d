//! Requests to colleagues: what was asked, who was asked, what each country answered.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Db, Tx, parsed, people, stored};
use crate::error::Result;
use crate::exchange::Reply;
use crate::structure::Code;

/// A question on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Names it in addresses.
    pub id: String,
    /// Whose coordinator asks.
    pub country: Code,
    /// Who.
    pub writer: String,
    /// The question, as JSON.
    pub record: String,
    /// The last day on which it can be answered.
    pub until: Date,
    /// When it was asked.
    pub written_at: Timestamp,
    /// When its end was told.
    pub closed_at: Option<Timestamp>,
}

/// Id, country, writer, record, until, written, closed.
type Row = (String, String, String, String, String, String, Option<String>);

fn kept((id, country, writer, record, until, written_at, closed_at): Row) -> Result<Kept> {
    let closed_at = closed_at.as_deref().map(parsed).transpose()?;
    let (country, until, written_at) = (parsed(&country)?, parsed(&until)?, parsed(&written_at)?);
    Ok(Kept { id, country, writer, record, until, written_at, closed_at })
}

/// Adds a question; false if it is there already.
pub async fn put(tx: &mut Tx, inquiry: &Kept) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO inquiry (id, country, writer, record, until, written_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (id) DO NOTHING",
    )
    .bind(&inquiry.id)
    .bind(inquiry.country.to_string())
    .bind(&inquiry.writer)
    .bind(&inquiry.record)
    .bind(inquiry.until.to_string())
    .bind(stored(inquiry.written_at))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// All questions, the newest first.
pub async fn all(db: &Db) -> Result<Vec<Kept>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, country, writer, record, until, written_at, closed_at FROM inquiry ORDER BY written_at DESC, id",
    )
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(kept).collect()
}

/// How many questions a person asked since a moment. Until this transaction ends nobody else comes to ask one as them.
pub async fn asked_since(tx: &mut Tx, writer: &str, since: Timestamp) -> Result<usize> {
    people::hold(tx, writer).await?;
    let (n,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM inquiry WHERE writer = $1 AND written_at > $2")
        .bind(writer)
        .bind(stored(since))
        .fetch_one(&mut **tx)
        .await?;
    Ok(usize::try_from(n).unwrap_or(usize::MAX))
}

/// Notes that a person is asked.
pub async fn ask(tx: &mut Tx, inquiry: &str, person: &str) -> Result<()> {
    sqlx::query("INSERT INTO inquiry_reader (inquiry, person) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(inquiry)
        .bind(person)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Everybody who was asked, by id.
pub async fn readers(db: &Db, inquiry: &str) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sqlx::query_as("SELECT person FROM inquiry_reader WHERE inquiry = $1 ORDER BY person")
            .bind(inquiry)
            .fetch_all(db.read())
            .await?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// The questions that a person was asked, by id.
pub async fn asked(db: &Db, person: &str) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sqlx::query_as("SELECT inquiry FROM inquiry_reader WHERE person = $1 ORDER BY inquiry")
            .bind(person)
            .fetch_all(db.read())
            .await?;
    Ok(rows.into_iter().map(|(inquiry,)| inquiry).collect())
}

/// Writes down a country's answer; its newest counts. False once the end was told.
pub async fn reply(
    tx: &mut Tx,
    inquiry: &str,
    country: Code,
    reply: Reply,
    who: &str,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO inquiry_reply (inquiry, country, reply, who, at) \
         SELECT $1, $2, $3, $4, $5 FROM inquiry WHERE id = $1 AND closed_at IS NULL \
         ON CONFLICT (inquiry, country) DO UPDATE SET reply = excluded.reply, who = excluded.who, at = excluded.at",
    )
    .bind(inquiry)
    .bind(country.to_string())
    .bind(reply.name())
    .bind(who)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What each country answered, by its code.
pub async fn replies(db: &Db, inquiry: &str) -> Result<Vec<(Code, Reply)>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT country, reply FROM inquiry_reply WHERE inquiry = $1 ORDER BY country")
            .bind(inquiry)
            .fetch_all(db.read())
            .await?;
    let reply = |(country, reply): (String, String)| {
        Ok((parsed(&country)?, reply.parse().unwrap_or(Reply::CannotSay)))
    };
    rows.into_iter().map(reply).collect()
}

/// Notes that the end of a question is told; false if it was told before.
pub async fn close(tx: &mut Tx, inquiry: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query("UPDATE inquiry SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL")
        .bind(inquiry)
        .bind(stored(now))
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}
