//! Who is signed in: how a session begins, what it says of somebody, when it ends.

use jiff::Timestamp;

use super::{Actor, Door, after, limits};
use crate::app::random;
use crate::error::Result;
use crate::people::{Act, Denied, Proof, Seat, Secret, may};
use crate::store::accounts::{self, Account, State};
use crate::store::sessions::{self, Session};
use crate::store::{Tx, credentials, ledger, seats};

/// Seconds without a request after which a lead's or an administrator's session ends.
pub const IDLE_WIDE: i64 = 30 * 60;
/// The same for everybody else: figures are gathered by telephone between two clicks.
pub const IDLE: i64 = 2 * 3600;
/// Seconds after which every session ends: a working day.
pub const ABSOLUTE: i64 = 12 * 3600;
/// How old `seen_at` may become before it is written again.
const TOUCH: i64 = 60;

/// What a page needs of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionInfo {
    /// Names the session in the list of sessions; not its secret.
    pub fingerprint: String,
    /// A coarse label.
    pub browser: String,
    /// When the person signed in.
    pub created_at: Timestamp,
    /// When it was last used, give or take a minute.
    pub seen_at: Timestamp,
    /// When it ends unless it is used again.
    pub ends_at: Timestamp,
    /// What every form of this session carries, and no other site can know.
    pub csrf: String,
}

/// Whose session the door's cookie is; `None` for the public, for a session that is over, and for a forged one.
///
/// Ask [`may`] before showing anything: the actor may have come only [`Proof::Halfway`].
pub async fn actor_of(door: &Door<'_>) -> Result<Option<(Actor, SessionInfo)>> {
    match current(door).await? {
        Some(current) => Ok(Some((current.actor.clone(), current.info(door)))),
        None => Ok(None),
    }
}

/// A session that lives, and all about whoever began it.
pub(super) struct Current {
    pub session: Session,
    pub account: Account,
    pub actor: Actor,
}

impl Current {
    fn info(&self, door: &Door<'_>) -> SessionInfo {
        let Session { fingerprint, browser, created_at, .. } = self.session.clone();
        let csrf = csrf_of(door.key, &fingerprint);
        let ends_at = ends_at(&self.actor, created_at, door.now);
        SessionInfo { fingerprint, browser, created_at, seen_at: door.now, ends_at, csrf }
    }

    /// Whether the person may change their own account with what this session has proved.
    pub fn owns_account(&self) -> Result<(), Denied> {
        may(&self.actor, Act::OwnAccount)
    }
}

/// What the forms of a session carry.
pub fn csrf_of(key: &crate::app::Secret, fingerprint: &str) -> String {
    key.proof(&format!("csrf:{fingerprint}"))
}

fn ends_at(actor: &Actor, created_at: Timestamp, seen_at: Timestamp) -> Timestamp {
    let idle = if actor.needs_second_factor() { IDLE_WIDE } else { IDLE };
    after(seen_at, idle).min(after(created_at, ABSOLUTE))
}

pub(super) async fn current(door: &Door<'_>) -> Result<Option<Current>> {
    if door.cookie.is_empty() {
        return Ok(None);
    }
    let session = match Secret::read(door.cookie) {
        Some(secret) => sessions::get(door.db, &secret.fingerprint()).await?,
        None => None,
    };
    match session {
        Some(session) => living(door, session).await,
        None => limits::forged(door, "session-forged").await.map(|()| None),
    }
}

async fn living(door: &Door<'_>, session: Session) -> Result<Option<Current>> {
    let Some(account) = accounts::get(door.db, &session.person).await? else { return Ok(None) };
    let proof = proof(door, &session).await?;
    let actor = actor(door, &account, proof).await?;
    let over = door.now >= ends_at(&actor, session.created_at, session.seen_at);
    if over || account.state != State::Active {
        end(door, &session, "session-over").await?;
        return Ok(None);
    }
    if door.now.as_second() - session.seen_at.as_second() >= TOUCH {
        let mut tx = door.db.write().await?;
        sessions::touch(&mut tx, &session.fingerprint, door.now).await?;
        tx.commit().await?;
    }
    Ok(Some(Current { session, account, actor }))
}

/// A passphrase is half the way where there is a second factor.
async fn proof(door: &Door<'_>, session: &Session) -> Result<Proof> {
    if session.second_factor {
        return Ok(Proof::SecondFactor);
    }
    let enrolled = credentials::get(door.db, &session.person).await?.is_some_and(|c| c.totp.is_some());
    Ok(if enrolled { Proof::Halfway } else { Proof::Passphrase })
}

/// The person with today's seats.
pub(super) async fn actor(door: &Door<'_>, account: &Account, proof: Proof) -> Result<Actor> {
    let seats: Vec<Seat> = seats::of(door.db, &account.id).await?.into_iter().map(|held| held.seat).collect();
    let Account { id, name, language, .. } = account.clone();
    Ok(Actor::on(door.today(), id, name, language, seats, proof))
}

/// Begins a session with a new secret; the session of the door's cookie, whosever it was, ends.
pub(super) async fn begin(tx: &mut Tx, door: &Door<'_>, person: &str) -> Result<Secret> {
    if let Some(old) = Secret::read(door.cookie) {
        sessions::end_any(tx, &old.fingerprint()).await?;
    }
    put(tx, door, person, false, door.now).await
}

/// Gives a session a new secret and this proof; the old secret is dead. `None` if it died before.
pub(super) async fn renew(
    tx: &mut Tx,
    door: &Door<'_>,
    old: &Session,
    second_factor: bool,
) -> Result<Option<Secret>> {
    if !sessions::end(tx, &old.person, &old.fingerprint).await? {
        return Ok(None);
    }
    put(tx, door, &old.person, second_factor, old.created_at).await.map(Some)
}

async fn put(
    tx: &mut Tx,
    door: &Door<'_>,
    person: &str,
    second_factor: bool,
    created_at: Timestamp,
) -> Result<Secret> {
    let secret = Secret::new(random()?);
    let session = Session {
        fingerprint: secret.fingerprint(),
        person: person.into(),
        second_factor,
        browser: door.browser.chars().take(60).collect(),
        created_at,
        seen_at: door.now,
    };
    sessions::put(tx, &session).await?;
    Ok(secret)
}

/// Ends the session of the door's cookie.
pub async fn end_session(door: &Door<'_>) -> Result<()> {
    match current(door).await? {
        Some(current) => end(door, &current.session, "sign-out").await,
        None => Ok(()),
    }
}

async fn end(door: &Door<'_>, session: &Session, what: &str) -> Result<()> {
    let mut tx = door.db.write().await?;
    if sessions::end(&mut tx, &session.person, &session.fingerprint).await? {
        ledger::add(&mut tx, door.now, &session.person, what, &session.person).await?;
    }
    Ok(tx.commit().await?)
}

/// Ends every session of whoever signed in here, this one too; how many there were.
pub async fn end_all_sessions(door: &Door<'_>) -> Result<u64> {
    let Some(Current { account, .. }) = current(door).await? else { return Ok(0) };
    let mut tx = door.db.write().await?;
    let ended = sessions::end_all(&mut tx, &account.id).await?;
    ledger::add(&mut tx, door.now, &account.id, "sign-out-everywhere", &account.id).await?;
    tx.commit().await?;
    Ok(ended)
}

/// Ends one of the person's own sessions by its fingerprint; false if there is none such, or not theirs.
pub async fn end_other_session(door: &Door<'_>, fingerprint: &str) -> Result<bool> {
    let Some(current) = current(door).await? else { return Ok(false) };
    if current.owns_account().is_err() {
        return Ok(false);
    }
    let mut tx = door.db.write().await?;
    let ended = sessions::end(&mut tx, &current.account.id, fingerprint).await?;
    if ended {
        ledger::add(&mut tx, door.now, &current.account.id, "sign-out", &current.account.id).await?;
    }
    tx.commit().await?;
    Ok(ended)
}

/// The person's living sessions, the last used first.
pub async fn sessions_of(door: &Door<'_>, actor: &Actor) -> Result<Vec<Session>> {
    let Some(person) = actor.id() else { return Ok(Vec::new()) };
    let mut all = sessions::of(door.db, person).await?;
    all.retain(|session| door.now < ends_at(actor, session.created_at, session.seen_at));
    Ok(all)
}
