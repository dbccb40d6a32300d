//! `hub user`: the first administrator, and everybody else where there are no pages at hand.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use hub::access::{Door, Invitation, Invited, Uninvited, invite, link_path};
use hub::app::{Clock, Secret};
use hub::error::{Error, Result};
use hub::people::{BadSeat, Role, Seat};
use hub::store::accounts::{self, Account};
use hub::store::{Db, seats, settings};
use hub::structure::{Arg, Code, Message, Structure};

use super::{Session, known_language, print};

#[derive(Debug, Subcommand)]
pub enum User {
    /// Invite somebody, or give somebody who is here another seat; prints a link that opens once.
    #[command(
        after_help = "Example:\n  hub user add anna@example.org --role administrator --name 'Anna Papadaki'\n  \
        hub user add ben@example.org --role coordinator --country GB --reads en"
    )]
    Add(Add),
    /// Everybody the hub knows, with today's seats.
    List,
}

#[derive(Debug, Args)]
pub struct Add {
    /// Where letters go, and what is typed to sign in.
    email: String,
    /// administrator, lead, coordinator, focal, partner or reader.
    #[arg(long)]
    role: String,
    /// For which country (coordinator, focal, partner).
    #[arg(long)]
    country: Option<String>,
    /// For which region of it (focal).
    #[arg(long)]
    region: Option<String>,
    /// For which organisation (partner).
    #[arg(long)]
    organisation: Option<String>,
    /// How others call them.
    #[arg(long, default_value = "")]
    name: String,
    /// The language they read (default: their country's, or that of this command line).
    #[arg(long, value_name = "CODE")]
    reads: Option<String>,
}

/// Carries out `hub user`.
pub async fn user(session: &Session, user: User) -> Result<ExitCode> {
    match user {
        User::Add(add) => self::add(session, add).await,
        User::List => list(session).await,
    }
}

async fn add(session: &Session, add: Add) -> Result<ExitCode> {
    let (db, now) = (session.db().await?, Clock::System.now());
    let key = Secret::kept(settings::first(&db, "secret", Secret::random()?.keep()).await?);
    let door = Door::inside(&db, &key, now);
    let seat = add.seat(door.today())?;
    let language = known_language(&add.language(&seat, session))?.language.clone();
    let invitation = Invitation {
        email: &add.email,
        name: &add.name,
        language: &language,
        seats: std::slice::from_ref(&seat),
    };
    match invite(&door, "cli", &invitation).await? {
        Ok(invited) => tell(session, &invited, &seat),
        Err(why) => return Err(refused(&why)),
    }
    Ok(ExitCode::SUCCESS)
}

impl Add {
    fn seat(&self, today: jiff::civil::Date) -> Result<Seat> {
        let role: Role = self.role.parse().map_err(|_| {
            let expected = Role::ALL.map(Role::name).join(", ");
            Error::refused(
                Message::new("error-role-unknown").text("found", &self.role).text("expected", expected),
            )
        })?;
        let country = self.country.as_deref().map(super::import::country).transpose()?;
        Ok(Seat {
            country: country.unwrap_or(Code::TOTAL),
            region: code(self.region.as_deref())?,
            organisation: code(self.organisation.as_deref())?,
            ..Seat::new(role, today)
        })
    }

    fn language(&self, seat: &Seat, session: &Session) -> String {
        let of_country = || Structure::embedded().participant(seat.country).map(|p| p.language.clone());
        let known = |language: &String| hub::words::language(language).is_some();
        self.reads
            .clone()
            .or_else(|| of_country().filter(known))
            .unwrap_or_else(|| session.config.language.clone())
    }
}

fn code(text: Option<&str>) -> Result<Code> {
    let Some(text) = text else { return Ok(Code::TOTAL) };
    text.to_uppercase()
        .parse()
        .map_err(|_| Error::refused(Message::new("error-code-unknown").text("found", text)))
}

fn tell(session: &Session, invited: &Invited, seat: &Seat) {
    let about =
        |id: &str| Message::new(id).text("email", &invited.account.email).arg("seat", seat_line(seat).into());
    match &invited.link {
        Some((link, until)) => {
            session.tell(about("cli-user-invited").arg("until", Arg::Moment(*until)));
            print(format_args!("{}{}", session.config.base_url, link_path(&invited.account.language, link)));
        }
        None => session.tell(about("cli-user-seated")),
    }
}

fn refused(why: &Uninvited) -> Error {
    let message = match why {
        Uninvited::NotAnAddress => Message::new("error-user-address"),
        Uninvited::SeatTaken { by } => Message::new("error-seat-taken").text("person", by),
        Uninvited::NoSuch => Message::new("error-user-unknown"),
        Uninvited::OwnSeat => Message::new("form-own-seat"),
        Uninvited::BadSeat(BadSeat::NeedsCountry) => Message::new("error-seat-country"),
        Uninvited::BadSeat(BadSeat::NeedsRegion) => Message::new("error-seat-region"),
        Uninvited::BadSeat(BadSeat::NeedsOrganisation) => Message::new("error-seat-organisation"),
        Uninvited::BadSeat(BadSeat::TooNarrow) => Message::new("error-seat-narrow"),
        Uninvited::BadSeat(BadSeat::EndsBeforeItBegins | BadSeat::DeputyWithoutEnd) => {
            Message::new("error-seat-days")
        }
    };
    Error::refused(message)
}

async fn list(session: &Session) -> Result<ExitCode> {
    let db = session.db().await?;
    let mut accounts = accounts::all(&db).await?;
    accounts.sort_by(|a, b| a.email.cmp(&b.email));
    if accounts.is_empty() {
        session.tell(Message::new("cli-user-nobody"));
    }
    for account in accounts {
        session.tell(line(&db, &account).await?);
    }
    Ok(ExitCode::SUCCESS)
}

async fn line(db: &Db, account: &Account) -> Result<Message> {
    let key = Secret::kept(String::new());
    let today = Door::inside(db, &key, Clock::System.now()).today();
    let held = seats::of(db, &account.id).await?;
    let mut seats: Vec<Arg> = held
        .iter()
        .filter(|held| held.seat.is_active(today))
        .map(|held| seat_line(&held.seat).into())
        .collect();
    if seats.is_empty() {
        seats.push(Message::new("seat-none").into());
    }
    Ok(Message::new("cli-user-line")
        .text("email", &account.email)
        .text("id", &account.id)
        .arg("state", Message::new(format!("account-{}", account.state.name())).into())
        .arg("seats", Arg::List(seats)))
}

/// `national coordinator (GB)`.
fn seat_line(seat: &Seat) -> Message {
    let role = Message::new(format!("role-{}", seat.role));
    let places = [seat.country, seat.region, seat.organisation];
    let places: Vec<String> =
        places.iter().filter(|code| **code != Code::TOTAL).map(Code::to_string).collect();
    if places.is_empty() {
        return role;
    }
    Message::new("seat-place").arg("role", role.into()).text("place", places.join(" "))
}
