//! Coming in and going out: address and passphrase, the second factor, links of letters.

use poem::Response;
use poem::http::StatusCode;

use super::keep;
use super::views::enter as views;
use super::views::parts::Problems;
use super::visit::{Answer, Visit};
use crate::access::{self, Chosen, Confirmed, Next, SignIn, SignedIn};
use crate::deliver::account_letter;
use crate::error::Result;
use crate::people::{Secret, Weakness};
use crate::store::links::Purpose;
use crate::store::outbox;
use crate::structure::Message;

/// The page that asks who somebody is.
pub async fn ask(visit: Visit) -> Answer {
    let draft = visit.field("draft").to_string();
    Ok(views::sign_in(&visit, &Problems::none(), &draft, StatusCode::OK))
}

/// The same, for a form that arrived after its session had ended: what was typed comes along.
pub fn ask_with_draft(visit: &Visit) -> Answer {
    let problems = Problems::of("email", Message::new("enter-over"));
    Ok(views::sign_in(visit, &problems, &keep::draft(visit)?, StatusCode::UNAUTHORIZED))
}

/// Lets somebody in by address and passphrase.
pub async fn sign_in(visit: Visit) -> Answer {
    let again = |id: &str, status| {
        let problems = Problems::of("email", Message::new(id));
        views::sign_in(&visit, &problems, visit.field("draft"), status)
    };
    match access::sign_in(&visit.door(), visit.field("email"), visit.field("passphrase")).await? {
        SignIn::In(signed) => Ok(entered(&visit, &signed)),
        SignIn::Refused => Ok(again("enter-refused", StatusCode::BAD_REQUEST)),
        SignIn::TooMany => Ok(again("enter-too-many", StatusCode::TOO_MANY_REQUESTS)),
    }
}

/// What comes after a session has begun.
fn entered(visit: &Visit, signed: &SignedIn) -> Response {
    match signed.next {
        Next::Done => keep::onward(visit, &signed.session),
        Next::SecondFactor => {
            let csrf = access::csrf_of(&visit.state.post.secret, &signed.session.fingerprint());
            let page = views::code(visit, &csrf, &Problems::none(), StatusCode::OK);
            visit.enter(&signed.session, page)
        }
        Next::Enrol => visit.enter(&signed.session, visit.see("/account/second-factor")),
    }
}

/// The page that asks for a code.
pub async fn ask_code(visit: Visit) -> Answer {
    Ok(views::code(&visit, &visit.csrf(), &Problems::none(), StatusCode::OK))
}

/// A code of the app, or one of the recovery codes.
pub async fn code(visit: Visit) -> Answer {
    let typed = visit.field("code");
    let is_of_app = typed.chars().filter(|c| !c.is_whitespace()).count() == 6;
    let confirmed = match is_of_app {
        true => access::confirm_totp(&visit.door(), typed).await?,
        false => access::use_recovery_code(&visit.door(), typed).await?,
    };
    let again = |id: &str, status| {
        let problems = Problems::of("code", Message::new(id));
        Ok(views::code(&visit, &visit.csrf(), &problems, status))
    };
    match confirmed {
        Confirmed::In(session) => Ok(keep::onward(&visit, &session)),
        Confirmed::Wrong => again("code-wrong", StatusCode::BAD_REQUEST),
        Confirmed::TooMany => again("enter-too-many", StatusCode::TOO_MANY_REQUESTS),
        Confirmed::NotSignedIn => Ok(visit.see("/sign-in")),
    }
}

/// Ends the session.
pub async fn sign_out(visit: Visit) -> Answer {
    access::end_session(&visit.door()).await?;
    Ok(visit.leave("/sign-in"))
}

/// The page that asks for the address of a forgotten passphrase.
pub async fn ask_address(visit: Visit) -> Answer {
    Ok(views::forgot(&visit))
}

/// Says the same, and as fast, whether or not the address is known; only a letter knows.
pub async fn forgot(visit: Visit) -> Answer {
    let told = views::told(&visit, "forgot-title", "forgot-done");
    tokio::spawn(async move {
        if let Err(error) = send_reset(&visit).await {
            tracing::error!(%error, "a letter with a reset could not be written");
        }
    });
    Ok(told)
}

async fn send_reset(visit: &Visit) -> Result<()> {
    let Some(reset) = access::ask_reset(&visit.door(), visit.field("email")).await? else { return Ok(()) };
    let (post, now) = (&visit.state.post, visit.state.clock.now());
    let letter = account_letter(post, &reset.account, Purpose::Reset, &reset.link, reset.expires_at, now)?;
    let mut tx = visit.state.db.write().await?;
    outbox::put(&mut tx, &letter, now).await?;
    Ok(tx.commit().await?)
}

/// What a link would open: a page with a button, because machines follow links too.
pub async fn look_at_link(visit: Visit) -> Answer {
    Ok(match access::look_at_link(&visit.door(), visit.param("link")).await? {
        Ok(opening) => views::link(&visit, &opening, &Problems::none(), StatusCode::OK),
        Err(gone) => views::gone(&visit, gone),
    })
}

/// Opens a link: signs in, or sets the first or a new passphrase.
pub async fn open_link(visit: Visit) -> Answer {
    let (door, link) = (visit.door(), visit.param("link"));
    let opening = match access::look_at_link(&door, link).await? {
        Ok(opening) => opening,
        Err(gone) => return Ok(views::gone(&visit, gone)),
    };
    if opening.purpose == Purpose::SignIn {
        return Ok(match access::open_link(&door, link).await? {
            Ok(signed) => entered(&visit, &signed),
            Err(gone) => views::gone(&visit, gone),
        });
    }
    Ok(match access::set_passphrase(&door, link, visit.field("new")).await? {
        Chosen::In(signed) => welcome(&visit, &signed.session, &signed),
        Chosen::Weak(weakness) => {
            let problems = Problems::of("new", weak(weakness));
            views::link(&visit, &opening, &problems, StatusCode::BAD_REQUEST)
        }
        Chosen::Gone(gone) => views::gone(&visit, gone),
    })
}

/// Newcomers are offered a second factor before anything else; who has one shows it.
fn welcome(visit: &Visit, session: &Secret, signed: &SignedIn) -> Response {
    match signed.next {
        Next::Done => visit.enter(session, visit.see("/account/second-factor")),
        Next::SecondFactor | Next::Enrol => entered(visit, signed),
    }
}

/// What is wrong with a passphrase, in words.
pub fn weak(weakness: Weakness) -> Message {
    match weakness {
        Weakness::TooShort => Message::new("weak-short").count("characters", crate::people::SHORTEST),
        Weakness::TooLong => Message::new("weak-long").count("characters", crate::people::LONGEST),
        Weakness::Personal => Message::new("weak-personal"),
        Weakness::Common => Message::new("weak-common"),
    }
}
