//! Tokens of programs: known by the fingerprint of their secret, for some scopes, until a moment.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{Db, Tx, parsed, stored};
use crate::error::Result;
use crate::people::Scope;

/// A program's token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Of the secret; also names the token in forms.
    pub fingerprint: String,
    /// In whose name the program works.
    pub person: String,
    /// What the person calls it.
    pub name: String,
    /// What it may be used for.
    pub scopes: BTreeSet<Scope>,
    /// When it was made.
    pub created_at: Timestamp,
    /// It is good before this moment.
    pub expires_at: Timestamp,
    /// When it was last used, give or take a minute.
    pub last_used_at: Option<Timestamp>,
}

type Row = (String, String, String, String, String, String, Option<String>);

fn token((fingerprint, person, name, scopes, created_at, expires_at, last_used_at): Row) -> Result<Token> {
    Ok(Token {
        fingerprint,
        person,
        name,
        scopes: scopes.split_whitespace().map(parsed).collect::<Result<_>>()?,
        created_at: parsed(&created_at)?,
        expires_at: parsed(&expires_at)?,
        last_used_at: last_used_at.as_deref().map(parsed).transpose()?,
    })
}

/// Adds a token.
pub async fn put(tx: &mut Tx, token: &Token) -> Result<()> {
    let scopes: Vec<&str> = token.scopes.iter().map(|scope| scope.name()).collect();
    sqlx::query(
        "INSERT INTO api_token (fingerprint, person, name, scopes, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&token.fingerprint)
    .bind(&token.person)
    .bind(&token.name)
    .bind(scopes.join(" "))
    .bind(stored(token.created_at))
    .bind(stored(token.expires_at))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The token with this fingerprint, even if it has expired.
pub async fn get(db: &Db, fingerprint: &str) -> Result<Option<Token>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT fingerprint, person, name, scopes, created_at, expires_at, last_used_at FROM api_token \
         WHERE fingerprint = $1",
    )
    .bind(fingerprint)
    .fetch_optional(db.read())
    .await?;
    row.map(token).transpose()
}

/// The tokens of a person, the newest first.
pub async fn of(db: &Db, person: &str) -> Result<Vec<Token>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT fingerprint, person, name, scopes, created_at, expires_at, last_used_at FROM api_token \
         WHERE person = $1 ORDER BY created_at DESC, fingerprint",
    )
    .bind(person)
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(token).collect()
}

/// Notes that the token was used.
pub async fn touch(tx: &mut Tx, fingerprint: &str, now: Timestamp) -> Result<()> {
    sqlx::query("UPDATE api_token SET last_used_at = $1 WHERE fingerprint = $2")
        .bind(stored(now))
        .bind(fingerprint)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Revokes a token of a person; false if they have no such token.
pub async fn revoke(tx: &mut Tx, person: &str, fingerprint: &str) -> Result<bool> {
    let done = sqlx::query("DELETE FROM api_token WHERE person = $1 AND fingerprint = $2")
        .bind(person)
        .bind(fingerprint)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Revokes every token of a person.
pub async fn revoke_all(tx: &mut Tx, person: &str) -> Result<u64> {
    let done = sqlx::query("DELETE FROM api_token WHERE person = $1").bind(person).execute(&mut **tx).await?;
    Ok(done.rows_affected())
}
