//! Tokens: what a program shows instead of a person.

use std::collections::BTreeSet;

use super::{Door, after, limits, session};
use crate::app::random;
use crate::error::Result;
use crate::people::{Act, Actor, Denied, Proof, Scope, Secret, may};
use crate::store::accounts::{self, State};
use crate::store::ledger;
use crate::store::tokens::{self, Token};

/// The most days a token is good for.
pub const LONGEST_DAYS: u16 = 366;
/// How old `last_used_at` may become before it is written again, in seconds.
const TOUCH: i64 = 60;

/// Makes a token in the name of `actor`, good for so many days (at most [`LONGEST_DAYS`]); its secret is shown this once.
pub async fn create_token(
    door: &Door<'_>,
    actor: &Actor,
    name: &str,
    scopes: BTreeSet<Scope>,
    days: u16,
) -> Result<Result<(Secret, Token), Denied>> {
    if let Err(denied) = may(actor, Act::ManageOwnTokens) {
        return Ok(Err(denied));
    }
    let secret = Secret::new(random()?);
    let token = Token {
        fingerprint: secret.fingerprint(),
        person: actor.id().unwrap_or_default().into(),
        name: name.chars().filter(|c| !c.is_control()).take(60).collect(),
        scopes,
        created_at: door.now,
        expires_at: after(door.now, i64::from(days.clamp(1, LONGEST_DAYS)) * 24 * 3600),
        last_used_at: None,
    };
    let mut tx = door.db.write().await?;
    tokens::put(&mut tx, &token).await?;
    ledger::add(&mut tx, door.now, &token.person, "token-made", &token.person).await?;
    tx.commit().await?;
    Ok(Ok((secret, token)))
}

/// Revokes one of the actor's own tokens by its fingerprint; false if there is none such, or not theirs.
pub async fn revoke_token(door: &Door<'_>, actor: &Actor, fingerprint: &str) -> Result<bool> {
    let (Some(person), Ok(())) = (actor.id(), may(actor, Act::OwnAccount)) else { return Ok(false) };
    let mut tx = door.db.write().await?;
    let revoked = tokens::revoke(&mut tx, person, fingerprint).await?;
    if revoked {
        ledger::add(&mut tx, door.now, person, "token-revoked", person).await?;
    }
    tx.commit().await?;
    Ok(revoked)
}

/// In whose name a program works that shows this text; `None` for a token that is unknown, over or revoked.
pub async fn actor_of_token(door: &Door<'_>, text: &str) -> Result<Option<Actor>> {
    let token = match Secret::read(text) {
        Some(secret) => tokens::get(door.db, &secret.fingerprint()).await?,
        None => None,
    };
    let Some(token) = token.filter(|token| door.now < token.expires_at) else {
        limits::forged(door, "token-refused").await?;
        return Ok(None);
    };
    let account = accounts::get(door.db, &token.person).await?;
    let Some(account) = account.filter(|account| account.state == State::Active) else { return Ok(None) };
    touch(door, &token).await?;
    session::actor(door, &account, Proof::Token(token.scopes)).await.map(Some)
}

async fn touch(door: &Door<'_>, token: &Token) -> Result<()> {
    let is_fresh = |at: jiff::Timestamp| door.now.as_second() - at.as_second() < TOUCH;
    if token.last_used_at.is_some_and(is_fresh) {
        return Ok(());
    }
    let mut tx = door.db.write().await?;
    tokens::touch(&mut tx, &token.fingerprint, door.now).await?;
    Ok(tx.commit().await?)
}
