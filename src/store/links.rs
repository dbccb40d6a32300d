//! One-time links: sent by letter or printed, opened once, known by the fingerprint of their secret.

use jiff::Timestamp;

use super::{Db, Tx, parsed, stored};
use crate::error::Result;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Choosing the first passphrase.
    Invitation,
    /// Choosing a new one.
    Reset,
    /// Signing in without one.
    SignIn,
}

impl Purpose {
    /// The name in tables and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Purpose::Invitation => "invitation",
            Purpose::Reset => "reset",
            Purpose::SignIn => "sign-in",
        }
    }
}

impl std::str::FromStr for Purpose {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let all = [Purpose::Invitation, Purpose::Reset, Purpose::SignIn];
        all.into_iter().find(|purpose| purpose.name() == text).ok_or_else(|| text.to_string())
    }
}

/// A link that was made here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it is for.
    pub purpose: Purpose,
    /// For whom.
    pub person: String,
    /// It opens before this moment.
    pub expires_at: Timestamp,
    /// Whether it was opened, or withdrawn because another one was.
    pub is_used: bool,
}

/// Adds a link.
pub async fn put(tx: &mut Tx, fingerprint: &str, link: &Link) -> Result<()> {
    sqlx::query("INSERT INTO link (fingerprint, purpose, person, expires_at) VALUES ($1, $2, $3, $4)")
        .bind(fingerprint)
        .bind(link.purpose.name())
        .bind(&link.person)
        .bind(stored(link.expires_at))
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The link with this fingerprint, whether or not it still opens.
pub async fn get(db: &Db, fingerprint: &str) -> Result<Option<Link>> {
    let row: Option<(String, String, String, Option<String>)> =
        sqlx::query_as("SELECT purpose, person, expires_at, used_at FROM link WHERE fingerprint = $1")
            .bind(fingerprint)
            .fetch_optional(db.read())
            .await?;
    let link = |(purpose, person, expires_at, used_at): (String, _, String, Option<String>)| {
        let (purpose, expires_at) = (parsed(&purpose)?, parsed(&expires_at)?);
        Ok(Link { purpose, person, expires_at, is_used: used_at.is_some() })
    };
    row.map(link).transpose()
}

/// Opens a link: true once, and only before it expires. Of two at once, one opens it.
pub async fn open(tx: &mut Tx, fingerprint: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE link SET used_at = $1 WHERE fingerprint = $2 AND used_at IS NULL AND expires_at > $1",
    )
    .bind(stored(now))
    .bind(fingerprint)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Withdraws every link of a person that nobody opened.
pub async fn withdraw(tx: &mut Tx, person: &str, now: Timestamp) -> Result<()> {
    sqlx::query("UPDATE link SET used_at = $1 WHERE person = $2 AND used_at IS NULL")
        .bind(stored(now))
        .bind(person)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Forgets links that expired before this moment.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<()> {
    sqlx::query("DELETE FROM link WHERE expires_at < $1").bind(stored(before)).execute(&mut **tx).await?;
    Ok(())
}
