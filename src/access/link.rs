//! One-time links: looked at as often as mail programs like, opened once by a person's own click.

use jiff::Timestamp;

use super::sign_in::{SignedIn, entered, next};
use super::{Door, after, hash, limits};
use crate::app::random;
use crate::error::Result;
use crate::people::{Secret, Weakness, address, weakness};
use crate::store::accounts::{self, Account, State};
use crate::store::links::{self, Link, Purpose};
use crate::store::{Tx, credentials, ledger, sessions, tokens};

/// Seconds that an invitation waits: a week, with its weekend.
pub const INVITATION: i64 = 7 * 24 * 3600;
/// Seconds that a reset waits.
pub const RESET: i64 = 3600;
/// Seconds that a link for signing in waits.
pub const SIGN_IN: i64 = 15 * 60;

/// Where a link leads, below the hub's own address: a page that asks for a click before it opens anything.
pub fn link_path(language: &str, link: &Secret) -> String {
    format!("/{language}/link/{}", link.text())
}

/// A link that would open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// What it is for.
    pub purpose: Purpose,
    /// For whom.
    pub account: Account,
    /// Until when.
    pub expires_at: Timestamp,
}

/// Why a link does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// It was never made here, or is for something else.
    Unknown,
    /// It was opened already, or a later one was.
    Used,
    /// Its time is over.
    Expired,
}

/// Adds a link for a person.
pub(super) async fn put(
    tx: &mut Tx,
    door: &Door<'_>,
    purpose: Purpose,
    person: &str,
) -> Result<(Secret, Timestamp)> {
    let seconds = match purpose {
        Purpose::Invitation => INVITATION,
        Purpose::Reset => RESET,
        Purpose::SignIn => SIGN_IN,
    };
    let (secret, expires_at) = (Secret::new(random()?), after(door.now, seconds));
    let link = Link { purpose, person: person.into(), expires_at, is_used: false };
    links::put(tx, &secret.fingerprint(), &link).await?;
    Ok((secret, expires_at))
}

/// What a link would open, without opening it; a link that is gone is written down.
pub async fn look_at_link(door: &Door<'_>, link: &str) -> Result<Result<Opening, Gone>> {
    let found = match Secret::read(link) {
        Some(secret) => links::get(door.db, &secret.fingerprint()).await?,
        None => None,
    };
    let account = match &found {
        Some(link) => accounts::get(door.db, &link.person).await?,
        None => None,
    };
    match (found, account.filter(|account| account.state != State::Closed)) {
        (Some(link), Some(account)) => opening(door, link, account).await,
        (_, None) | (None, _) => {
            limits::forged(door, "link-unknown").await?;
            Ok(Err(Gone::Unknown))
        }
    }
}

async fn opening(door: &Door<'_>, link: Link, account: Account) -> Result<Result<Opening, Gone>> {
    let Link { purpose, expires_at, is_used, .. } = link;
    if is_used {
        return gone(door, Gone::Used, &account).await;
    }
    if expires_at <= door.now {
        return gone(door, Gone::Expired, &account).await;
    }
    Ok(Ok(Opening { purpose, account, expires_at }))
}

async fn gone<T>(door: &Door<'_>, gone: Gone, account: &Account) -> Result<Result<T, Gone>> {
    let what = match gone {
        Gone::Unknown => "link-unknown",
        Gone::Used => "link-reused",
        Gone::Expired => "link-expired",
    };
    limits::note_some(door, "public", what, &account.id).await?;
    Ok(Err(gone))
}

/// How choosing a passphrase ended.
#[derive(Debug, Clone)]
pub enum Chosen {
    /// The person is signed in; every older session has ended and every other link is withdrawn.
    In(SignedIn),
    /// Not good enough; the link still opens.
    Weak(Weakness),
    /// The link does not open.
    Gone(Gone),
}

/// Sets the passphrase of whoever was invited or asked for a reset, spends the link and signs them in.
pub async fn set_passphrase(door: &Door<'_>, link: &str, passphrase: &str) -> Result<Chosen> {
    let account = match look_at_link(door, link).await? {
        Ok(Opening { purpose: Purpose::Invitation | Purpose::Reset, account, .. }) => account,
        Ok(Opening { purpose: Purpose::SignIn, .. }) => return Ok(Chosen::Gone(Gone::Unknown)),
        Err(gone) => return Ok(Chosen::Gone(gone)),
    };
    if let Some(weakness) = weakness(passphrase, &[&account.email, &account.name]) {
        return Ok(Chosen::Weak(weakness));
    }
    let phc = hash::hash(passphrase).await?;
    let mut tx = door.db.write().await?;
    if !spend(&mut tx, door, link).await? {
        tx.rollback().await?;
        return gone(door, Gone::Used, &account).await.map(|gone: Result<(), Gone>| chosen_gone(gone));
    }
    let session = chosen(&mut tx, door, &account, &phc).await?;
    tx.commit().await?;
    Ok(Chosen::In(SignedIn { session, next: next(door, &account).await? }))
}

fn chosen_gone(gone: Result<(), Gone>) -> Chosen {
    Chosen::Gone(gone.err().unwrap_or(Gone::Used))
}

async fn spend(tx: &mut Tx, door: &Door<'_>, link: &str) -> Result<bool> {
    match Secret::read(link) {
        Some(secret) => links::open(tx, &secret.fingerprint(), door.now).await,
        None => Ok(false),
    }
}

async fn chosen(tx: &mut Tx, door: &Door<'_>, account: &Account, phc: &str) -> Result<Secret> {
    credentials::set_passphrase(tx, &account.id, phc, door.now).await?;
    accounts::set_state(tx, &account.id, State::Active).await?;
    links::withdraw(tx, &account.id, door.now).await?;
    sessions::end_all(tx, &account.id).await?;
    tokens::revoke_all(tx, &account.id).await?;
    ledger::add(tx, door.now, &account.id, "passphrase-set", &account.id).await?;
    entered(tx, door, account).await
}

/// Signs somebody in by a link that was made for it; a second factor is asked for all the same.
pub async fn open_link(door: &Door<'_>, link: &str) -> Result<Result<SignedIn, Gone>> {
    let account = match look_at_link(door, link).await? {
        Ok(Opening { purpose: Purpose::SignIn, account, .. }) if account.state == State::Active => account,
        Ok(_) => return Ok(Err(Gone::Unknown)),
        Err(gone) => return Ok(Err(gone)),
    };
    let mut tx = door.db.write().await?;
    if !spend(&mut tx, door, link).await? {
        tx.rollback().await?;
        return gone(door, Gone::Used, &account).await;
    }
    let session = entered(&mut tx, door, &account).await?;
    tx.commit().await?;
    Ok(Ok(SignedIn { session, next: next(door, &account).await? }))
}

/// A link that signs an active person in once; `None` for everybody else. `by` is who made it.
pub async fn sign_in_link(door: &Door<'_>, by: &str, person: &str) -> Result<Option<Secret>> {
    let active = accounts::get(door.db, person).await?.is_some_and(|account| account.state == State::Active);
    if !active {
        return Ok(None);
    }
    let mut tx = door.db.write().await?;
    let (secret, _) = put(&mut tx, door, Purpose::SignIn, person).await?;
    ledger::add(&mut tx, door.now, by, "sign-in-link", person).await?;
    tx.commit().await?;
    Ok(Some(secret))
}

/// A letter with a way to a new passphrase.
#[derive(Debug, Clone)]
pub struct Reset {
    /// To whom.
    pub account: Account,
    /// For the letter.
    pub link: Secret,
    /// Until when.
    pub expires_at: Timestamp,
}

/// Makes a link to a new passphrase for whoever has this address. `None` where there is nobody, or too often.
///
/// The page says the same in every case; only the letter knows.
pub async fn ask_reset(door: &Door<'_>, email: &str) -> Result<Option<Reset>> {
    let email = address(email).unwrap_or_else(|| email.to_lowercase());
    let address = limits::too_many(door, "address", door.address, limits::PER_ADDRESS).await?;
    if limits::too_many_for(door, "reset", &email, limits::CODES).await? || address {
        return Ok(None);
    }
    let account = accounts::by_email(door.db, &email).await?;
    let Some(account) = account.filter(|account| account.state == State::Active) else {
        door.note("public", "reset-refused", &format!("unknown.{}", door.mark(&email))).await?;
        return Ok(None);
    };
    let mut tx = door.db.write().await?;
    let (link, expires_at) = put(&mut tx, door, Purpose::Reset, &account.id).await?;
    ledger::add(&mut tx, door.now, "public", "reset-asked", &account.id).await?;
    tx.commit().await?;
    Ok(Some(Reset { account, link, expires_at }))
}
