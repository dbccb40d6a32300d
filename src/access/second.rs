//! The second factor: set up, shown, lost.

use super::session::{self, Current};
use super::{Door, limits};
use crate::app::random;
use crate::error::Result;
use crate::people::{Actor, Denied, Proof, Secret, Totp, recovery_codes, recovery_fingerprint};
use crate::store::{Tx, attempts, credentials, ledger, sessions};

/// What the page that sets up a second factor shows.
#[derive(Debug, Clone)]
pub struct Enrolment {
    /// The shared secret, for the picture and for typing.
    pub totp: Totp,
    /// The same, sealed, for a hidden field: nothing is stored before a code proves that the app has it.
    pub ticket: String,
}

/// How setting up ended.
#[derive(Debug, Clone)]
pub enum Enrolled {
    /// A new cookie, and the recovery codes, shown this once.
    In(Secret, Vec<String>),
    /// The code is not the app's; the page is shown again with the same ticket.
    Wrong,
    /// Too often: later again.
    TooMany,
    /// Not now: not signed in, or there is a second factor already.
    Denied(Denied),
}

/// How showing a code ended.
#[derive(Debug, Clone)]
pub enum Confirmed {
    /// A new cookie; the old one is dead.
    In(Secret),
    /// Not the code, or one that was taken before.
    Wrong,
    /// Too often: later again.
    TooMany,
    /// No session waits for a code.
    NotSignedIn,
}

fn about(person: &str) -> String {
    format!("totp:{person}")
}

/// Draws the secret of a new second factor for whoever signed in here.
pub async fn begin_totp(door: &Door<'_>) -> Result<Result<Enrolment, Denied>> {
    let current = match enrolling(door).await? {
        Ok(current) => current,
        Err(denied) => return Ok(Err(denied)),
    };
    let totp = Totp::new(random()?);
    let ticket = door.key.seal(&about(&current.account.id), totp.bytes())?;
    Ok(Ok(Enrolment { totp, ticket }))
}

/// Whoever signed in here, if they have no second factor yet.
async fn enrolling(door: &Door<'_>) -> Result<Result<Current, Denied>> {
    let Some(current) = session::current(door).await? else { return Ok(Err(Denied::NotSignedIn)) };
    if let Err(denied) = current.owns_account() {
        return Ok(Err(denied));
    }
    let has = credentials::get(door.db, &current.account.id).await?.is_none_or(|c| c.totp.is_some());
    Ok(if has { Err(Denied::NotYours) } else { Ok(current) })
}

/// The secret in the ticket of somebody who is setting up, to show the same picture again.
pub fn totp_of(door: &Door<'_>, person: &str, ticket: &str) -> Option<Totp> {
    door.key.unseal(&about(person), ticket).and_then(|bytes| Totp::try_from(&bytes[..]).ok())
}

/// Sets the second factor once a code proves that the app has it; the session has then shown it too.
pub async fn enrol_totp(door: &Door<'_>, ticket: &str, code: &str) -> Result<Enrolled> {
    let current = match enrolling(door).await? {
        Ok(current) => current,
        Err(denied) => return Ok(Enrolled::Denied(denied)),
    };
    let person = current.account.id.clone();
    if limits::too_many_codes(door, &person).await? {
        return Ok(Enrolled::TooMany);
    }
    let totp = totp_of(door, &person, ticket);
    let step = totp.as_ref().and_then(|totp| totp.step(code, door.now.as_second()));
    match (totp, step) {
        (Some(totp), Some(step)) => enrolled(door, &current, &totp, step).await,
        (_, None) | (None, _) => {
            door.note(&person, "code-refused", &person).await?;
            Ok(Enrolled::Wrong)
        }
    }
}

async fn enrolled(door: &Door<'_>, current: &Current, totp: &Totp, step: i64) -> Result<Enrolled> {
    let person = &current.account.id;
    let sealed = door.key.seal(&about(person), totp.bytes())?;
    let mut tx = door.db.write().await?;
    // Of two browsers at once one wins.
    if !credentials::set_totp(&mut tx, person, &sealed, step).await? {
        return Ok(Enrolled::Denied(Denied::NotYours));
    }
    let codes = put_codes(&mut tx, person).await?;
    ledger::add(&mut tx, door.now, person, "second-factor-set", person).await?;
    match shown(&mut tx, door, current).await? {
        Some(secret) => {
            tx.commit().await?;
            Ok(Enrolled::In(secret, codes))
        }
        None => Ok(Enrolled::Denied(Denied::NotSignedIn)),
    }
}

async fn put_codes(tx: &mut Tx, person: &str) -> Result<Vec<String>> {
    let codes = recovery_codes(random()?);
    let fingerprints: Vec<String> =
        codes.iter().filter_map(|code| recovery_fingerprint(person, code)).collect();
    credentials::set_codes(tx, person, &fingerprints).await?;
    Ok(codes)
}

/// The session's new secret, now that the second factor was shown.
async fn shown(tx: &mut Tx, door: &Door<'_>, current: &Current) -> Result<Option<Secret>> {
    attempts::clear(tx, &limits::name(door, "code", &current.account.id)).await?;
    ledger::add(tx, door.now, &current.account.id, "second-factor", &current.account.id).await?;
    session::renew(tx, door, &current.session, true).await
}

/// Completes a sign-in with the code of the app. A code is good once.
pub async fn confirm_totp(door: &Door<'_>, code: &str) -> Result<Confirmed> {
    let current = match waiting(door).await? {
        Ok(current) => current,
        Err(answer) => return Ok(answer),
    };
    let person = &current.account.id;
    let Some(step) = step(door, person, code).await? else {
        return wrong(door, person, "code-refused").await;
    };
    let mut tx = door.db.write().await?;
    if !credentials::take_step(&mut tx, person, step).await? {
        tx.rollback().await?;
        return wrong(door, person, "code-replayed").await;
    }
    confirmed(tx, door, &current).await
}

/// Completes a sign-in with a recovery code. Each is good once.
pub async fn use_recovery_code(door: &Door<'_>, code: &str) -> Result<Confirmed> {
    let current = match waiting(door).await? {
        Ok(current) => current,
        Err(answer) => return Ok(answer),
    };
    let person = &current.account.id;
    let mut tx = door.db.write().await?;
    let taken = match recovery_fingerprint(person, code) {
        Some(fingerprint) => credentials::take_code(&mut tx, person, &fingerprint, door.now).await?,
        None => false,
    };
    if !taken {
        tx.rollback().await?;
        return wrong(door, person, "recovery-refused").await;
    }
    ledger::add(&mut tx, door.now, person, "recovery-code", person).await?;
    confirmed(tx, door, &current).await
}

/// The session that waits for a code, if there is one and it has not tried too often.
async fn waiting(door: &Door<'_>) -> Result<Result<Current, Confirmed>> {
    let is_halfway = |current: &Current| matches!(current.actor, Actor::Person { proof: Proof::Halfway, .. });
    let Some(current) = session::current(door).await?.filter(is_halfway) else {
        return Ok(Err(Confirmed::NotSignedIn));
    };
    match limits::too_many_codes(door, &current.account.id).await? {
        true => Ok(Err(Confirmed::TooMany)),
        false => Ok(Ok(current)),
    }
}

async fn step(door: &Door<'_>, person: &str, code: &str) -> Result<Option<i64>> {
    let sealed = credentials::get(door.db, person).await?.and_then(|credential| credential.totp);
    let bytes = sealed.and_then(|sealed| door.key.unseal(&about(person), &sealed));
    let totp = bytes.and_then(|bytes| Totp::try_from(&bytes[..]).ok());
    Ok(totp.and_then(|totp| totp.step(code, door.now.as_second())))
}

async fn wrong(door: &Door<'_>, person: &str, what: &str) -> Result<Confirmed> {
    door.note(person, what, person).await?;
    Ok(Confirmed::Wrong)
}

async fn confirmed(mut tx: Tx, door: &Door<'_>, current: &Current) -> Result<Confirmed> {
    match shown(&mut tx, door, current).await? {
        Some(secret) => {
            tx.commit().await?;
            Ok(Confirmed::In(secret))
        }
        None => Ok(Confirmed::NotSignedIn),
    }
}

/// Ten new recovery codes for whoever has shown their second factor here; the old ones are dead.
pub async fn new_recovery_codes(door: &Door<'_>) -> Result<Result<Vec<String>, Denied>> {
    let Some(current) = session::current(door).await? else { return Ok(Err(Denied::NotSignedIn)) };
    if !current.session.second_factor {
        return Ok(Err(Denied::NeedsSecondFactor));
    }
    let person = &current.account.id;
    let mut tx = door.db.write().await?;
    let codes = put_codes(&mut tx, person).await?;
    ledger::add(&mut tx, door.now, person, "recovery-codes", person).await?;
    tx.commit().await?;
    Ok(Ok(codes))
}

/// Takes a person's second factor away and ends their sessions: telephone and codes are lost. The caller has asked
/// [`may`](crate::people::may) for [`Act::ManagePeople`](crate::people::Act::ManagePeople), or it is their own.
pub async fn drop_second_factor(door: &Door<'_>, by: &str, person: &str) -> Result<()> {
    let mut tx = door.db.write().await?;
    credentials::drop_totp(&mut tx, person).await?;
    sessions::end_all(&mut tx, person).await?;
    ledger::add(&mut tx, door.now, by, "second-factor-dropped", person).await?;
    Ok(tx.commit().await?)
}
