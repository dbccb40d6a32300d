//! What proves a person: the hash of a passphrase, the sealed second factor, fingerprints of recovery codes.

use jiff::Timestamp;

use super::{Db, Tx, insert_rows, stored};
use crate::error::Result;

/// What an account can be opened with.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential {
    /// Argon2id, as a PHC string with its own parameters and salt.
    pub passphrase: String,
    /// The second factor, sealed with the hub's secret; `None` where there is none.
    pub totp: Option<String>,
    /// The last code that was taken, as its step.
    pub last_step: i64,
}

/// Nothing of it belongs in a log.
impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("Credential")
    }
}

/// What somebody's account can be opened with; `None` before the first passphrase.
pub async fn get(db: &Db, person: &str) -> Result<Option<Credential>> {
    let row: Option<(String, Option<String>, i64)> =
        sqlx::query_as("SELECT passphrase, totp, last_step FROM credential WHERE person = $1")
            .bind(person)
            .fetch_optional(db.read())
            .await?;
    Ok(row.map(|(passphrase, totp, last_step)| Credential { passphrase, totp, last_step }))
}

/// Sets the hash of the passphrase; a second factor stays.
pub async fn set_passphrase(tx: &mut Tx, person: &str, phc: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO credential (person, passphrase, changed_at) VALUES ($1, $2, $3) \
         ON CONFLICT (person) DO UPDATE SET passphrase = excluded.passphrase, changed_at = excluded.changed_at",
    )
    .bind(person)
    .bind(phc)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Sets the sealed second factor unless there is one already; false if there is.
pub async fn set_totp(tx: &mut Tx, person: &str, sealed: &str, step: i64) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE credential SET totp = $1, last_step = $2 WHERE person = $3 AND totp IS NULL AND last_step < $2",
    )
    .bind(sealed)
    .bind(step)
    .bind(person)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes the second factor and every recovery code away.
pub async fn drop_totp(tx: &mut Tx, person: &str) -> Result<()> {
    sqlx::query("UPDATE credential SET totp = NULL WHERE person = $1")
        .bind(person)
        .execute(&mut **tx)
        .await?;
    sqlx::query("DELETE FROM recovery_code WHERE person = $1").bind(person).execute(&mut **tx).await?;
    Ok(())
}

/// Takes a code of the second factor; false if this one or a later one was taken before.
pub async fn take_step(tx: &mut Tx, person: &str, step: i64) -> Result<bool> {
    let done = sqlx::query("UPDATE credential SET last_step = $1 WHERE person = $2 AND last_step < $1")
        .bind(step)
        .bind(person)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Puts new recovery codes in the place of all old ones.
pub async fn set_codes(tx: &mut Tx, person: &str, fingerprints: &[String]) -> Result<()> {
    sqlx::query("DELETE FROM recovery_code WHERE person = $1").bind(person).execute(&mut **tx).await?;
    let head = "INSERT INTO recovery_code (person, fingerprint)";
    insert_rows(&mut *tx, head, 2, fingerprints, |query, code| {
        query.bind(person.to_string()).bind(code.clone())
    })
    .await
}

/// Takes a recovery code; false if there is no such code or it was taken before.
pub async fn take_code(tx: &mut Tx, person: &str, fingerprint: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE recovery_code SET used_at = $1 WHERE person = $2 AND fingerprint = $3 AND used_at IS NULL",
    )
    .bind(stored(now))
    .bind(person)
    .bind(fingerprint)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// How many recovery codes are left.
pub async fn codes_left(db: &Db, person: &str) -> Result<i64> {
    let (left,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM recovery_code WHERE person = $1 AND used_at IS NULL")
            .bind(person)
            .fetch_one(db.read())
            .await?;
    Ok(left)
}
