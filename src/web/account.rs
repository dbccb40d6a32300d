//! One's own account: name and language, passphrase, second factor, sessions, letters, tokens.

use std::collections::BTreeSet;

use poem::http::StatusCode;

use super::calendar;
use super::enter::weak;
use super::views::account as views;
use super::views::parts::Problems;
use super::visit::{Answer, Visit, missing};
use crate::access::{self, Changed, Enrolled};
use crate::people::{Denied, Scope};
use crate::store::{accounts, credentials, ledger, people, tokens};
use crate::structure::Message;
use crate::words::language;

/// Everything about the account.
pub async fn page(visit: Visit) -> Answer {
    show(&visit, &Problems::none(), StatusCode::OK).await
}

async fn show(visit: &Visit, problems: &Problems, status: StatusCode) -> Answer {
    let (db, person) = (&visit.state.db, visit.person());
    let account = accounts::get(db, person).await?.ok_or_else(missing)?;
    let sessions = access::sessions_of(&visit.door(), &visit.actor).await?;
    let credential = credentials::get(db, person).await?;
    let about = views::About {
        account,
        sessions,
        has_second_factor: credential.is_some_and(|credential| credential.totp.is_some()),
        codes_left: credentials::codes_left(db, person).await?,
        receives: people::receives(db, person, people::BULLETIN).await?,
        daily: people::daily(db, person).await?,
        calendar: calendar::address(&visit.state.post, visit.words, person),
    };
    Ok(views::page(visit, &about, problems, status))
}

/// Another name or language.
pub async fn describe(mut visit: Visit) -> Answer {
    let chosen = language(visit.field("language")).ok_or_else(missing)?;
    let mut tx = visit.state.db.write().await?;
    let name = access::tidy_name(visit.field("name"));
    accounts::describe(&mut tx, visit.person(), &name, &chosen.language).await?;
    ledger::add(&mut tx, visit.state.clock.now(), visit.person(), "account-described", visit.person())
        .await?;
    tx.commit().await?;
    visit.words = chosen;
    Ok(visit.see("/account"))
}

/// Another passphrase; every other session ends.
pub async fn passphrase(visit: Visit) -> Answer {
    let changed =
        access::change_passphrase(&visit.door(), visit.field("passphrase"), visit.field("new")).await?;
    let (field, message, status) = match changed {
        Changed::In(session) => return Ok(visit.enter(&session, visit.see("/account"))),
        Changed::NotSignedIn => return Ok(visit.see("/sign-in")),
        Changed::Wrong => ("passphrase", Message::new("passphrase-wrong"), StatusCode::BAD_REQUEST),
        Changed::Weak(weakness) => ("new", weak(weakness), StatusCode::BAD_REQUEST),
        Changed::TooMany => ("passphrase", Message::new("enter-too-many"), StatusCode::TOO_MANY_REQUESTS),
    };
    show(&visit, &Problems::of(field, message), status).await
}

/// Begins or ends the letters of the bulletin.
pub async fn letters(visit: Visit) -> Answer {
    let (person, now) = (visit.person(), visit.state.clock.now());
    let mut tx = visit.state.db.write().await?;
    match visit.field("receive") {
        "yes" => people::resubscribe(&mut tx, person, people::BULLETIN, now).await?,
        _ => people::unsubscribe(&mut tx, person, people::BULLETIN, now).await.map(drop)?,
    }
    tx.commit().await?;
    Ok(visit.see("/account"))
}

/// Chooses which letters come together, once a day.
pub async fn daily(visit: Visit) -> Answer {
    let streams = views::streams(&visit.actor).into_iter().filter(|stream| visit.field(stream) == "yes");
    let streams = streams.map(String::from).collect();
    let mut tx = visit.state.db.write().await?;
    people::choose_daily(&mut tx, visit.person(), &streams, visit.state.clock.now()).await?;
    tx.commit().await?;
    Ok(visit.see("/account"))
}

/// Ends one of the own sessions.
pub async fn end_session(visit: Visit) -> Answer {
    access::end_other_session(&visit.door(), visit.field("session")).await?;
    Ok(visit.see("/account"))
}

/// Ends every session, this one too.
pub async fn end_sessions(visit: Visit) -> Answer {
    access::end_all_sessions(&visit.door()).await?;
    Ok(visit.leave("/sign-in"))
}

/// The page that sets up a second factor.
pub async fn ask_second_factor(visit: Visit) -> Answer {
    match access::begin_totp(&visit.door()).await? {
        Ok(enrolment) => {
            let account = accounts::get(&visit.state.db, visit.person()).await?.ok_or_else(missing)?;
            Ok(views::second_factor(&visit, &account.email, &enrolment))
        }
        Err(Denied::NeedsSecondFactor) => Ok(visit.see("/sign-in/code")),
        Err(_) => Ok(visit.see("/account")),
    }
}

/// Sets the second factor up, if the code is the app's; shows the recovery codes this once.
pub async fn second_factor(visit: Visit) -> Answer {
    let ticket = visit.field("ticket");
    let (id, status) = match access::enrol_totp(&visit.door(), ticket, visit.field("code")).await? {
        Enrolled::In(session, codes) => {
            let csrf = access::csrf_of(&visit.state.post.secret, &session.fingerprint());
            return Ok(visit.enter(&session, views::codes(&visit, &csrf, &codes)));
        }
        Enrolled::Denied(_) => return Ok(visit.see("/account")),
        Enrolled::Wrong => ("code-wrong", StatusCode::BAD_REQUEST),
        Enrolled::TooMany => ("enter-too-many", StatusCode::TOO_MANY_REQUESTS),
    };
    let account = accounts::get(&visit.state.db, visit.person()).await?.ok_or_else(missing)?;
    let Some(totp) = access::totp_of(&visit.door(), visit.person(), ticket) else {
        return Ok(visit.see("/account/second-factor"));
    };
    let enrolment = access::Enrolment { totp, ticket: ticket.into() };
    let problems = Problems::of("code", Message::new(id));
    Ok(views::second_factor_again(&visit, &account.email, &enrolment, &problems, status))
}

/// New recovery codes; the old ones are dead.
pub async fn recovery_codes(visit: Visit) -> Answer {
    match access::new_recovery_codes(&visit.door()).await? {
        Ok(codes) => Ok(views::codes(&visit, &visit.csrf(), &codes)),
        Err(_) => Ok(visit.see("/account")),
    }
}

/// The tokens of the person's programs.
pub async fn tokens(visit: Visit) -> Answer {
    let all = tokens::of(&visit.state.db, visit.person()).await?;
    Ok(views::tokens(&visit, &all, None))
}

/// Makes a token; its secret is shown this once.
pub async fn make_token(visit: Visit) -> Answer {
    let scopes: BTreeSet<Scope> =
        Scope::ALL.into_iter().filter(|scope| !visit.field(scope.name()).is_empty()).collect();
    let days = visit.field("days").parse().unwrap_or(access::LONGEST_DAYS);
    let made = access::create_token(&visit.door(), &visit.actor, visit.field("name"), scopes, days).await?;
    let all = tokens::of(&visit.state.db, visit.person()).await?;
    Ok(views::tokens(&visit, &all, made.ok().map(|(secret, _)| secret).as_ref()))
}

/// Revokes a token.
pub async fn revoke_token(visit: Visit) -> Answer {
    access::revoke_token(&visit.door(), &visit.actor, visit.field("token")).await?;
    Ok(visit.see("/account/tokens"))
}
