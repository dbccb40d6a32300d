//! Who is signed in: one row a browser, known by the fingerprint of its secret.

use jiff::Timestamp;

use super::{Db, Tx, parsed, stored};
use crate::error::Result;

/// A signed-in browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Of the secret in the cookie.
    pub fingerprint: String,
    /// Whose it is.
    pub person: String,
    /// Whether the second factor was shown.
    pub second_factor: bool,
    /// A coarse label such as `Firefox on Linux`; never what the browser sent.
    pub browser: String,
    /// When the person signed in; a renewal does not change it.
    pub created_at: Timestamp,
    /// When it was last used, give or take a minute.
    pub seen_at: Timestamp,
}

type Row = (String, String, i64, String, String, String);

fn session((fingerprint, person, second, browser, created_at, seen_at): Row) -> Result<Session> {
    let (created_at, seen_at) = (parsed(&created_at)?, parsed(&seen_at)?);
    Ok(Session { fingerprint, person, second_factor: second == 1, browser, created_at, seen_at })
}

/// Adds a session.
pub async fn put(tx: &mut Tx, session: &Session) -> Result<()> {
    sqlx::query(
        "INSERT INTO session (fingerprint, person, second_factor, browser, created_at, seen_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&session.fingerprint)
    .bind(&session.person)
    .bind(i64::from(session.second_factor))
    .bind(&session.browser)
    .bind(stored(session.created_at))
    .bind(stored(session.seen_at))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The session with this fingerprint, however old.
pub async fn get(db: &Db, fingerprint: &str) -> Result<Option<Session>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT fingerprint, person, second_factor, browser, created_at, seen_at FROM session WHERE fingerprint = $1",
    )
    .bind(fingerprint)
    .fetch_optional(db.read())
    .await?;
    row.map(session).transpose()
}

/// The sessions of a person, the last used first.
pub async fn of(db: &Db, person: &str) -> Result<Vec<Session>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT fingerprint, person, second_factor, browser, created_at, seen_at FROM session \
         WHERE person = $1 ORDER BY seen_at DESC, fingerprint",
    )
    .bind(person)
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(session).collect()
}

/// Notes that the session was used.
pub async fn touch(tx: &mut Tx, fingerprint: &str, now: Timestamp) -> Result<()> {
    sqlx::query("UPDATE session SET seen_at = $1 WHERE fingerprint = $2")
        .bind(stored(now))
        .bind(fingerprint)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Ends a person's session; false if they have no such session. Of two at once, one ends it.
pub async fn end(tx: &mut Tx, person: &str, fingerprint: &str) -> Result<bool> {
    let done = sqlx::query("DELETE FROM session WHERE person = $1 AND fingerprint = $2")
        .bind(person)
        .bind(fingerprint)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends a session, whosever it is.
pub async fn end_any(tx: &mut Tx, fingerprint: &str) -> Result<()> {
    sqlx::query("DELETE FROM session WHERE fingerprint = $1").bind(fingerprint).execute(&mut **tx).await?;
    Ok(())
}

/// Ends every session of a person but this one.
pub async fn end_others(tx: &mut Tx, person: &str, fingerprint: &str) -> Result<()> {
    sqlx::query("DELETE FROM session WHERE person = $1 AND fingerprint <> $2")
        .bind(person)
        .bind(fingerprint)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Ends every session of a person.
pub async fn end_all(tx: &mut Tx, person: &str) -> Result<u64> {
    let done = sqlx::query("DELETE FROM session WHERE person = $1").bind(person).execute(&mut **tx).await?;
    Ok(done.rows_affected())
}

/// Forgets sessions that began before this moment.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<()> {
    sqlx::query("DELETE FROM session WHERE created_at < $1").bind(stored(before)).execute(&mut **tx).await?;
    Ok(())
}
