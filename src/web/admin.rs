//! Administrators' pages: people and their seats, countries and regions.

use jiff::civil::Date;
use poem::http::StatusCode;

use super::views::admin as views;
use super::views::parts::Problems;
use super::visit::{Answer, Visit, missing};
use crate::access::{self, Invitation, Invited, Uninvited};
use crate::deliver::account_letter;
use crate::error::Result;
use crate::people::{BadSeat, Role, Seat};
use crate::store::accounts::Account;
use crate::store::links::Purpose;
use crate::store::seats::Held;
use crate::store::{accounts, outbox, seats};
use crate::structure::{Code, Message, Structure};
use crate::words::language;

/// Everybody, with today's seats.
pub async fn list(visit: Visit) -> Answer {
    let people = accounts::all(&visit.state.db).await?;
    let held = seats::all(&visit.state.db).await?;
    Ok(views::list(&visit, people, &held))
}

/// The page that invites somebody.
pub async fn ask_invite(visit: Visit) -> Answer {
    Ok(views::invite(&visit, &Problems::none(), StatusCode::OK))
}

/// Invites somebody; a letter with a link leaves.
pub async fn invite(visit: Visit) -> Answer {
    let again = |problems: Problems| Ok(views::invite(&visit, &problems, StatusCode::BAD_REQUEST));
    let seat = match typed_seat(&visit) {
        Ok(seat) => seat,
        Err(problems) => return again(problems),
    };
    let invitation = Invitation {
        email: visit.field("email"),
        name: visit.field("name"),
        language: &language(visit.field("language")).unwrap_or(visit.words).language,
        seats: std::slice::from_ref(&seat),
    };
    match access::invite(&visit.door(), visit.person(), &invitation).await? {
        Ok(invited) => {
            send(&visit, &invited).await?;
            Ok(visit.see(&format!("/people/person/{}", invited.account.id)))
        }
        Err(why) => again(refused(&why)),
    }
}

/// Puts the letter with the link into the outbox.
async fn send(visit: &Visit, invited: &Invited) -> Result<()> {
    let Some((link, until)) = &invited.link else { return Ok(()) };
    let (post, now) = (&visit.state.post, visit.state.clock.now());
    let letter = account_letter(post, &invited.account, Purpose::Invitation, link, *until, now)?;
    let mut tx = visit.state.db.write().await?;
    outbox::put(&mut tx, &letter, now).await?;
    Ok(tx.commit().await?)
}

/// The seat that the fields of a form describe.
fn typed_seat(visit: &Visit) -> std::result::Result<Seat, Problems> {
    let code = |name: &'static str| match visit.field(name).trim() {
        "" => Ok(Code::TOTAL),
        text => text.to_uppercase().parse().map_err(|_| Problems::of(name, Message::new("form-code"))),
    };
    let role = visit.field("role").parse::<Role>();
    let role = role.map_err(|_| Problems::of("role", Message::new("form-role")))?;
    Ok(Seat {
        country: code("country")?,
        region: code("region")?,
        organisation: code("organisation")?,
        ..Seat::new(role, visit.door().today())
    })
}

/// Why not, beside the field that is meant.
fn refused(why: &Uninvited) -> Problems {
    match why {
        Uninvited::NotAnAddress => Problems::of("email", Message::new("error-user-address")),
        Uninvited::SeatTaken { by } => {
            Problems::of("role", Message::new("error-seat-taken").text("person", by))
        }
        Uninvited::NoSuch => Problems::of("person", Message::new("error-user-unknown")),
        Uninvited::OwnSeat => Problems::of("role", Message::new("form-own-seat")),
        Uninvited::BadSeat(BadSeat::NeedsCountry) => Problems::of("country", Message::new("form-country")),
        Uninvited::BadSeat(BadSeat::NeedsRegion) => Problems::of("region", Message::new("form-region")),
        Uninvited::BadSeat(BadSeat::NeedsOrganisation) => {
            Problems::of("organisation", Message::new("form-organisation"))
        }
        Uninvited::BadSeat(BadSeat::TooNarrow) => Problems::of("role", Message::new("error-seat-narrow")),
        Uninvited::BadSeat(BadSeat::EndsBeforeItBegins | BadSeat::DeputyWithoutEnd) => {
            Problems::of("until", Message::new("error-seat-days"))
        }
    }
}

/// One person.
pub async fn person(visit: Visit) -> Answer {
    show(&visit, &Problems::none(), StatusCode::OK).await
}

async fn show(visit: &Visit, problems: &Problems, status: StatusCode) -> Answer {
    let account = account(visit).await?;
    let others = accounts::all(&visit.state.db).await?;
    let held = seats::of(&visit.state.db, &account.id).await?;
    let about = views::About { account, held, others };
    Ok(views::person(visit, &about, problems, status))
}

async fn account(visit: &Visit) -> Result<Account> {
    accounts::get(&visit.state.db, visit.param("person")).await?.ok_or_else(missing)
}

/// Back to the person's page, or what was wrong on it.
async fn done(visit: &Visit, outcome: std::result::Result<(), Uninvited>) -> Answer {
    match outcome {
        Ok(()) => Ok(visit.see(&format!("/people/person/{}", visit.param("person")))),
        Err(why) => show(visit, &refused(&why), StatusCode::BAD_REQUEST).await,
    }
}

/// Gives a person a seat.
pub async fn give_seat(visit: Visit) -> Answer {
    let seat = match typed_seat(&visit) {
        Ok(seat) => seat,
        Err(problems) => return show(&visit, &problems, StatusCode::BAD_REQUEST).await,
    };
    let given = access::give_seat(&visit.door(), visit.person(), visit.param("person"), &seat).await?;
    done(&visit, given).await
}

/// The person's own seat that a field of the form names; another person's is no such seat.
async fn own_seat(visit: &Visit, field: &str) -> Result<Held> {
    let held = seats::get(&visit.state.db, visit.field(field)).await?;
    held.filter(|held| held.person == visit.param("person")).ok_or_else(missing)
}

/// Lets a seat end today.
pub async fn end_seat(visit: Visit) -> Answer {
    let held = own_seat(&visit, "seat").await?;
    access::end_seat(&visit.door(), visit.person(), &held.id, visit.door().today()).await?;
    done(&visit, Ok(())).await
}

fn day(visit: &Visit, name: &'static str) -> std::result::Result<Date, Problems> {
    visit.field(name).parse().map_err(|_| Problems::of(name, Message::new("form-day")))
}

/// Lets somebody stand for the holder of a seat from a first to a last day.
pub async fn deputy(visit: Visit) -> Answer {
    let held = own_seat(&visit, "seat").await?;
    let days = match (day(&visit, "from"), day(&visit, "until")) {
        (Ok(from), Ok(until)) => (from, until),
        (Err(problems), _) | (_, Err(problems)) => {
            return show(&visit, &problems, StatusCode::BAD_REQUEST).await;
        }
    };
    let deputy = visit.field("deputy");
    let appointed = access::appoint_deputy(&visit.door(), visit.person(), &held.id, deputy, days).await?;
    done(&visit, appointed).await
}

/// Hands a seat over after a last day.
pub async fn hand_over(visit: Visit) -> Answer {
    let held = own_seat(&visit, "handed").await?;
    let last = match day(&visit, "last") {
        Ok(last) => last,
        Err(problems) => return show(&visit, &problems, StatusCode::BAD_REQUEST).await,
    };
    let handed = access::hand_over(&visit.door(), visit.person(), &held.id, last, visit.field("to")).await?;
    done(&visit, handed).await
}

/// Sends a new invitation; the links before it are dead.
pub async fn invite_again(visit: Visit) -> Answer {
    let account = account(&visit).await?;
    let Account { email, name, language, .. } = &account;
    let invitation = Invitation { email, name, language, seats: &[] };
    let invited = access::invite(&visit.door(), visit.person(), &invitation).await?;
    if let Ok(invited) = &invited {
        send(&visit, invited).await?;
    }
    done(&visit, invited.map(drop)).await
}

/// Takes a lost second factor away.
pub async fn drop_second_factor(visit: Visit) -> Answer {
    let account = account(&visit).await?;
    access::drop_second_factor(&visit.door(), visit.person(), &account.id).await?;
    done(&visit, Ok(())).await
}

/// Closes an account; one's own stays, so that somebody is left to open it again.
pub async fn close(visit: Visit) -> Answer {
    let account = account(&visit).await?;
    if account.id == visit.person() {
        let problems = Problems::of("person", Message::new("form-not-yourself"));
        return show(&visit, &problems, StatusCode::BAD_REQUEST).await;
    }
    access::close_account(&visit.door(), visit.person(), &account.id).await?;
    done(&visit, Ok(())).await
}

/// Countries and regions, and who answers for them today.
pub async fn places(visit: Visit) -> Answer {
    let people = accounts::all(&visit.state.db).await?;
    let held = seats::all(&visit.state.db).await?;
    Ok(views::places(&visit, Structure::embedded(), &people, &held))
}
