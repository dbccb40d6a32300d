//! Inviting people, giving and ending seats, closing accounts. `by` is who does it: a person's id, or `cli`; the caller has
//! asked [`may`](crate::people::may) for [`Act::ManagePeople`](crate::people::Act::ManagePeople).

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Door, link};
use crate::app::random;
use crate::error::Result;
use crate::people::{BadSeat, Role, Seat, Secret, address};
use crate::store::accounts::{self, Account, State};
use crate::store::links::{self, Purpose};
use crate::store::seats::{self, Held};
use crate::store::{Tx, directory, ledger, people, sessions, tokens};
use crate::structure::hexadecimal;

/// Whom to invite.
#[derive(Debug, Clone)]
pub struct Invitation<'a> {
    /// As typed.
    pub email: &'a str,
    /// How others call them; may be empty.
    pub name: &'a str,
    /// The language they read.
    pub language: &'a str,
    /// What they will do.
    pub seats: &'a [Seat],
}

/// Somebody who was invited.
#[derive(Debug, Clone)]
pub struct Invited {
    /// Their account.
    pub account: Account,
    /// The link for the letter and until when it opens; `None` if they have a passphrase already and just got new seats.
    pub link: Option<(Secret, Timestamp)>,
}

/// Why somebody is not invited, or a seat not given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uninvited {
    /// The address cannot be one.
    NotAnAddress,
    /// The seat makes no sense.
    BadSeat(BadSeat),
    /// Another person sits there on some of these days; end that seat or hand it over.
    SeatTaken {
        /// The other person's id.
        by: String,
    },
    /// There is no such person or seat.
    NoSuch,
    /// Nobody gives a seat to themselves: who invites people would see what they may not.
    OwnSeat,
}

/// A name without line breaks and other marks that would reach into a letter's head.
pub fn tidy_name(typed: &str) -> String {
    let words: Vec<&str> = typed.split(|c: char| c.is_whitespace() || c.is_control()).collect();
    let name: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    name.join(" ").chars().take(100).collect()
}

/// Invites somebody, or gives somebody who is here already these seats as well. All of it, or nothing.
pub async fn invite(
    door: &Door<'_>,
    by: &str,
    invitation: &Invitation<'_>,
) -> Result<Result<Invited, Uninvited>> {
    let Some(email) = address(invitation.email) else { return Ok(Err(Uninvited::NotAnAddress)) };
    if let Some(problem) = invitation.seats.iter().find_map(Seat::problem) {
        return Ok(Err(Uninvited::BadSeat(problem)));
    }
    let known = accounts::by_email(door.db, &email).await?;
    let mut tx = door.db.write().await?;
    let account = match known {
        Some(account) => account,
        None => added(&mut tx, door, email, invitation).await?,
    };
    for seat in invitation.seats {
        if let Err(taken) = sit(&mut tx, door, by, &account.id, seat).await? {
            tx.rollback().await?;
            return refused(door, by, taken).await;
        }
    }
    let link = asked_in(&mut tx, door, by, &account).await?;
    tx.commit().await?;
    Ok(Ok(Invited { account, link }))
}

/// Invites the first administrator of a hub that has none; earlier links for this are dead. `None` where one sits already.
pub async fn first_administrator(
    door: &Door<'_>,
    email: &str,
    language: &str,
) -> Result<Option<(Secret, Timestamp)>> {
    let Some(email) = address(email) else { return Ok(None) };
    let seat = Seat::new(Role::Administrator, door.today());
    let sits = |held: &Held| held.seat.role == Role::Administrator && held.seat.is_active(door.today());
    for held in seats::all(door.db).await?.iter().filter(|held| sits(held)) {
        let account = accounts::get(door.db, &held.person).await?;
        if account.is_some_and(|account| account.state == State::Active || account.email != email) {
            return Ok(None);
        }
    }
    // Whoever has this address and an account already is not made more than they are by a start.
    if accounts::by_email(door.db, &email).await?.is_some_and(|account| account.state != State::Invited) {
        return Ok(None);
    }
    let email = email.as_str();
    let invitation = Invitation { email, name: "", language, seats: &[seat] };
    Ok(invite(door, "hub", &invitation).await?.ok().and_then(|invited| invited.link))
}

async fn added(tx: &mut Tx, door: &Door<'_>, email: String, invitation: &Invitation<'_>) -> Result<Account> {
    let id = hexadecimal(&random::<6>()?);
    let account = Account {
        id: format!("p{id}"),
        email,
        name: tidy_name(invitation.name),
        language: invitation.language.into(),
        state: State::Invited,
    };
    if !accounts::add(tx, &account, door.now).await? {
        // Somebody else invited the same address a moment ago.
        let there = accounts::by_email(door.db, &account.email).await?;
        return Ok(there.unwrap_or(account));
    }
    people::subscribe(tx, &account.id, people::BULLETIN, door.now).await?;
    Ok(account)
}

/// The link of an invitation; earlier ones are withdrawn. A closed account is open again, for this link alone.
async fn asked_in(
    tx: &mut Tx,
    door: &Door<'_>,
    by: &str,
    account: &Account,
) -> Result<Option<(Secret, Timestamp)>> {
    if account.state == State::Active {
        return Ok(None);
    }
    accounts::set_state(tx, &account.id, State::Invited).await?;
    links::withdraw(tx, &account.id, door.now).await?;
    ledger::add(tx, door.now, by, "invite", &account.id).await?;
    link::put(tx, door, Purpose::Invitation, &account.id).await.map(Some)
}

/// Sits a person down unless another one sits there.
async fn sit(
    tx: &mut Tx,
    door: &Door<'_>,
    by: &str,
    person: &str,
    seat: &Seat,
) -> Result<Result<(), Uninvited>> {
    if by == person {
        return Ok(Err(Uninvited::OwnSeat));
    }
    // Two at once would both find the seat free.
    seats::lock(tx).await?;
    if seat.stands_for.is_none() && seats::sits(tx, person, seat).await? {
        return Ok(Ok(()));
    }
    if seat.role.is_single()
        && seat.stands_for.is_none()
        && let Some(by) = seats::holder(tx, person, seat).await?
    {
        return Ok(Err(Uninvited::SeatTaken { by }));
    }
    if seats::begin(tx, person, seat).await? {
        ledger::add(tx, door.now, by, "seat", &seats::id(person, seat)).await?;
    }
    Ok(Ok(()))
}

/// A taken seat is written down with whoever sits there: the other person may not even be known.
async fn refused<T>(door: &Door<'_>, by: &str, why: Uninvited) -> Result<Result<T, Uninvited>> {
    match &why {
        Uninvited::SeatTaken { by: holder } => door.note(by, "seat-taken", holder).await?,
        Uninvited::OwnSeat => door.note(by, "own-seat-refused", by).await?,
        Uninvited::NotAnAddress | Uninvited::BadSeat(_) | Uninvited::NoSuch => {}
    }
    Ok(Err(why))
}

/// Gives somebody a seat.
pub async fn give_seat(
    door: &Door<'_>,
    by: &str,
    person: &str,
    seat: &Seat,
) -> Result<Result<(), Uninvited>> {
    if let Some(problem) = seat.problem() {
        return Ok(Err(Uninvited::BadSeat(problem)));
    }
    if accounts::get(door.db, person).await?.is_none() {
        return Ok(Err(Uninvited::NoSuch));
    }
    let mut tx = door.db.write().await?;
    if let Err(taken) = sit(&mut tx, door, by, person, seat).await? {
        tx.rollback().await?;
        return refused(door, by, taken).await;
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Lets a seat end with this day, and its deputies with it; false if there is no such seat or it ends by then anyway.
pub async fn end_seat(door: &Door<'_>, by: &str, seat: &str, last: Date) -> Result<bool> {
    let mut tx = door.db.write().await?;
    let ended = seats::end(&mut tx, seat, last).await?;
    if let Some(Held { id, .. }) = &ended {
        ledger::add(&mut tx, door.now, by, "seat-ended", id).await?;
    }
    tx.commit().await?;
    Ok(ended.is_some())
}

/// Hands a seat over: the holder's last day is `last`, the successor's first the day after.
pub async fn hand_over(
    door: &Door<'_>,
    by: &str,
    seat: &str,
    last: Date,
    to: &str,
) -> Result<Result<(), Uninvited>> {
    if accounts::get(door.db, to).await?.is_none() {
        return Ok(Err(Uninvited::NoSuch));
    }
    let mut tx = door.db.write().await?;
    let Some(held) = seats::end(&mut tx, seat, last).await? else { return Ok(Err(Uninvited::NoSuch)) };
    ledger::add(&mut tx, door.now, by, "seat-ended", &held.id).await?;
    if let Err(taken) = sit(&mut tx, door, by, to, &held.seat.successor(last)).await? {
        tx.rollback().await?;
        return refused(door, by, taken).await;
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Lets somebody stand for the holder of a seat on these days.
pub async fn appoint_deputy(
    door: &Door<'_>,
    by: &str,
    seat: &str,
    deputy: &str,
    (from, until): (Date, Date),
) -> Result<Result<(), Uninvited>> {
    let held = seats::get(door.db, seat).await?;
    let Some(held) = held.filter(|held| held.seat.stands_for.is_none()) else {
        return Ok(Err(Uninvited::NoSuch));
    };
    let until = held.seat.until.map_or(until, |last| until.min(last));
    give_seat(door, by, deputy, &held.seat.deputy(&held.person, from, until)).await
}

/// Closes an account: no sign-in, no session, no token, no link. Seats end with today, and what the person told colleagues
/// about themselves goes.
pub async fn close_account(door: &Door<'_>, by: &str, person: &str) -> Result<bool> {
    let held = seats::of(door.db, person).await?;
    let mut tx = door.db.write().await?;
    if !accounts::set_state(&mut tx, person, State::Closed).await? {
        return Ok(false);
    }
    for Held { id, .. } in held {
        seats::end(&mut tx, &id, door.today()).await?;
    }
    seats::forget_coming(&mut tx, person, door.today()).await?;
    sessions::end_all(&mut tx, person).await?;
    tokens::revoke_all(&mut tx, person).await?;
    links::withdraw(&mut tx, person, door.now).await?;
    directory::forget(&mut tx, person).await?;
    ledger::add(&mut tx, door.now, by, "account-closed", person).await?;
    tx.commit().await?;
    Ok(true)
}
