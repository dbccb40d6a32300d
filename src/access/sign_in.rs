//! Address and passphrase.

use super::session::{self, Current};
use super::{Door, hash, limits};
use crate::error::Result;
use crate::people::{LONGEST, Proof, Secret, Weakness, address, weakness};
use crate::store::accounts::{self, Account, State};
use crate::store::credentials::{self, Credential};
use crate::store::{Tx, attempts, ledger, links, seats, sessions, tokens};

/// How signing in ended.
#[derive(Debug, Clone)]
pub enum SignIn {
    /// The cookie to set, and what comes next.
    In(SignedIn),
    /// Address or passphrase are wrong; which one stays untold.
    Refused,
    /// Too often: later again.
    TooMany,
}

/// A session that has begun.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// For the cookie.
    pub session: Secret,
    /// What the person sees next.
    pub next: Next,
}

/// What comes after the passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// My tasks.
    Done,
    /// The page that asks for a code: until then the session opens nothing.
    SecondFactor,
    /// The page that sets one up: until then a lead or an administrator sees only the own account.
    Enrol,
}

/// Lets somebody in by address and passphrase.
pub async fn sign_in(door: &Door<'_>, email: &str, passphrase: &str) -> Result<SignIn> {
    let email = address(email).unwrap_or_else(|| email.to_lowercase());
    let address = limits::too_many(door, "address", door.address, limits::PER_ADDRESS).await?;
    // Both are counted, whatever the first one says.
    if limits::too_many_for(door, "account", &email, limits::PER_ACCOUNT).await? || address {
        return Ok(SignIn::TooMany);
    }
    let account = accounts::by_email(door.db, &email).await?;
    match checked(door, account.as_ref(), passphrase).await? {
        Some(account) => Ok(SignIn::In(enter(door, account, &email).await?)),
        None => {
            let unknown = || format!("unknown.{}", door.mark(&email));
            let subject = account.map_or_else(unknown, |account| account.id);
            door.note("public", "sign-in-refused", &subject).await?;
            Ok(SignIn::Refused)
        }
    }
}

/// The account if the passphrase is its own and it may sign in; always at the price of one argon2.
async fn checked<'a>(
    door: &Door<'_>,
    account: Option<&'a Account>,
    passphrase: &str,
) -> Result<Option<&'a Account>> {
    let credential = credentials::get(door.db, account.map_or("", |account| &account.id)).await?;
    let is_right = is_own(credential.as_ref(), passphrase).await?;
    Ok(account.filter(|account| is_right && account.state == State::Active))
}

async fn is_own(credential: Option<&Credential>, passphrase: &str) -> Result<bool> {
    let stored = credential.map(|credential| credential.passphrase.as_str());
    let passphrase: String = passphrase.chars().take(LONGEST + 1).collect();
    hash::verify(stored, &passphrase).await
}

async fn enter(door: &Door<'_>, account: &Account, email: &str) -> Result<SignedIn> {
    let mut tx = door.db.write().await?;
    attempts::clear(&mut tx, &limits::name(door, "account", &limits::from_here(door, email))).await?;
    let session = entered(&mut tx, door, account).await?;
    tx.commit().await?;
    Ok(SignedIn { session, next: next(door, account).await? })
}

/// A new session within the transaction of what opened it.
pub(super) async fn entered(tx: &mut Tx, door: &Door<'_>, account: &Account) -> Result<Secret> {
    let session = session::begin(tx, door, &account.id).await?;
    ledger::add(tx, door.now, &account.id, "sign-in", &account.id).await?;
    Ok(session)
}

/// What the person sees next; a deputy who comes after the last day is written down.
pub(super) async fn next(door: &Door<'_>, account: &Account) -> Result<Next> {
    let today = door.today();
    let seats = seats::of(door.db, &account.id).await?;
    let active = |held: &&seats::Held| held.seat.is_active(today);
    if seats.iter().any(|held| held.seat.is_over_deputy(today)) && !seats.iter().any(|held| active(&held)) {
        door.note(&account.id, "deputy-over", &account.id).await?;
    }
    let enrolled = credentials::get(door.db, &account.id).await?.is_some_and(|c| c.totp.is_some());
    let wide = seats.iter().filter(active).any(|held| held.seat.role.needs_second_factor());
    Ok(match (enrolled, wide) {
        (true, _) => Next::SecondFactor,
        (false, true) => Next::Enrol,
        (false, false) => Next::Done,
    })
}

/// How changing a passphrase ended.
#[derive(Debug, Clone)]
pub enum Changed {
    /// A new cookie; every other session of the person has ended.
    In(Secret),
    /// The old passphrase is not the one.
    Wrong,
    /// The new one is not good enough.
    Weak(Weakness),
    /// Too often: later again.
    TooMany,
    /// The session is over, or has not shown its second factor.
    NotSignedIn,
}

/// Changes the passphrase of whoever signed in here; their programs' tokens and waiting links end with the old one.
pub async fn change_passphrase(door: &Door<'_>, old: &str, new: &str) -> Result<Changed> {
    let current = session::current(door).await?.filter(|current| current.owns_account().is_ok());
    let Some(current) = current else { return Ok(Changed::NotSignedIn) };
    let Account { id, email, name, .. } = &current.account;
    if let Some(weakness) = weakness(new, &[email, name]) {
        return Ok(Changed::Weak(weakness));
    }
    if limits::too_many_for(door, "account", email, limits::PER_ACCOUNT).await? {
        return Ok(Changed::TooMany);
    }
    if !is_own(credentials::get(door.db, id).await?.as_ref(), old).await? {
        door.note(id, "passphrase-refused", id).await?;
        return Ok(Changed::Wrong);
    }
    changed(door, &current, &hash::hash(new).await?).await
}

async fn changed(door: &Door<'_>, current: &Current, phc: &str) -> Result<Changed> {
    let id = &current.account.id;
    let mut tx = door.db.write().await?;
    credentials::set_passphrase(&mut tx, id, phc, door.now).await?;
    let second_factor = matches!(current.actor, super::Actor::Person { proof: Proof::SecondFactor, .. });
    let renewed = session::renew(&mut tx, door, &current.session, second_factor).await?;
    let Some(secret) = renewed else { return Ok(Changed::NotSignedIn) };
    sessions::end_others(&mut tx, id, &secret.fingerprint()).await?;
    let tried = limits::from_here(door, &current.account.email);
    attempts::clear(&mut tx, &limits::name(door, "account", &tried)).await?;
    tokens::revoke_all(&mut tx, id).await?;
    links::withdraw(&mut tx, id, door.now).await?;
    ledger::add(&mut tx, door.now, id, "passphrase-set", id).await?;
    tx.commit().await?;
    Ok(Changed::In(secret))
}
