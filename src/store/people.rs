//! People and their roles. No personal data of children, ever; of adults only what letters need.

use jiff::Timestamp;

use super::{Db, Tx, seats, stored};
use crate::error::Result;
pub use crate::people::Role;
use crate::people::Seat;
use crate::structure::Code;

/// Somebody who gets letters or works with the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Made by the caller; never an address.
    pub id: String,
    /// Where letters go.
    pub email: String,
    /// In which language.
    pub language: String,
}

/// Adds a person with a role, or changes the language of one who is there.
pub async fn put(tx: &mut Tx, person: &Person, role: Role, country: Code, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO person (id, email, language, created_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (id) DO UPDATE SET language = excluded.language",
    )
    .bind(&person.id)
    .bind(&person.email)
    .bind(&person.language)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    let today = jiff::tz::TimeZone::UTC.to_datetime(now).date();
    seats::begin_once(tx, &person.id, &Seat::new(role, today).of(country)).await?;
    Ok(())
}

/// Everybody with a role who receives public editions, by id.
pub async fn readers(db: &Db) -> Result<Vec<Person>> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT id, email, language FROM person WHERE id IN (SELECT person FROM seat) ORDER BY id",
    )
    .fetch_all(db.read())
    .await?;
    Ok(rows.into_iter().map(|(id, email, language)| Person { id, email, language }).collect())
}

/// Ends the letters of a person by taking every role away, a lead's too: not yet what a reader expects.
pub async fn unsubscribe(tx: &mut Tx, person: &str) -> Result<bool> {
    let done = sqlx::query("DELETE FROM seat WHERE person = $1").bind(person).execute(&mut **tx).await?;
    Ok(done.rows_affected() > 0)
}
