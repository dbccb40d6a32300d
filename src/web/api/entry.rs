//! How programs come in: a token, a place, an act; and how they are turned away.

use poem::Request;
use poem_openapi::SecurityScheme;
use poem_openapi::auth::Bearer;
use poem_openapi::{ApiResponse, Object};

use crate::access::{Door, actor_of_token, note_some};
use crate::deliver::House;
use crate::error::{Error, Kind};
use crate::intake::{Folder, Office};
use crate::people::{Act, Actor, Place, may};
use crate::store::ledger;
use crate::structure::{Code, Finding, Quarter, Severity, Structure};
use crate::web::State;
use crate::words::first_language;

/// A token that a person made for their program.
#[derive(SecurityScheme)]
#[oai(ty = "bearer")]
pub struct Token(pub Bearer);

/// Why nothing was done.
#[derive(ApiResponse)]
pub enum Refused {
    /// The request cannot be understood.
    #[oai(status = 400)]
    Unclear,
    /// The token is unknown, over or revoked.
    #[oai(status = 401)]
    Unknown,
    /// The token's person may not do this, or the token not this much.
    #[oai(status = 403)]
    NotYours,
    /// There is no such thing.
    #[oai(status = 404)]
    Missing,
    /// It was changed since it was read, or the same key stands for another request.
    #[oai(status = 409)]
    Changed,
    /// `If-Match` names another revision than the one that stands.
    #[oai(status = 412)]
    Outdated,
    /// The body is not of a type that is taken: the framework says so before anything is read.
    #[oai(status = 415)]
    Unsupported,
    /// What can be read cannot be: no such quarter, moment or reason.
    #[oai(status = 422)]
    Impossible,
    /// `If-Match` is missing: say which revision is changed.
    #[oai(status = 428)]
    Unconditional,
    /// Something failed.
    #[oai(status = 500)]
    Failed,
    /// The service is busy or being looked after: the same again later may work.
    #[oai(status = 503)]
    Later,
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        tracing::error!(%error, "a program's request failed");
        match error.kind {
            Kind::Later => Refused::Later,
            Kind::Failed | Kind::Refused | Kind::NotFound => Refused::Failed,
        }
    }
}

impl From<sqlx::Error> for Refused {
    fn from(error: sqlx::Error) -> Self {
        Error::from(error).into()
    }
}

/// A remark about a figure.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Remark {
    /// The rule, such as `finding-sum-differs`.
    rule: String,
    /// `blocks`, `reason` or `note`.
    severity: String,
    /// The cell, such as `VIC_NEW/CITIZEN:RO`.
    cell: Option<String>,
    /// Where in a file.
    place: Option<String>,
    /// In English.
    text: String,
}

/// Findings as programs read them.
pub fn remarks(findings: &[Finding]) -> Vec<Remark> {
    let words = first_language();
    let severity = |severity| match severity {
        Severity::Blocks => "blocks",
        Severity::NeedsReason => "reason",
        Severity::Note => "note",
    };
    let remark = |finding: &Finding| Remark {
        rule: finding.message.id.clone(),
        severity: severity(finding.severity).into(),
        cell: finding.key.map(|key| key.to_string()),
        place: finding.place.as_ref().map(|place| words.say(&place.message())),
        text: words.say(&finding.message),
    };
    findings.iter().map(remark).collect()
}

/// Who asks, about which return, and that they may.
pub struct Entered {
    /// The program's person.
    pub who: String,
    /// The return.
    pub folder: Folder,
}

impl Entered {
    /// Where the work is done.
    pub fn office<'a>(&'a self, state: &'a State) -> Office<'a> {
        let now = state.clock.now();
        Office { db: &state.db, house: House::embedded(), post: &state.post, who: &self.who, now }
    }
}

/// Lets a program in that may do this act at this place; what is refused is written down.
pub async fn enter(
    state: &State,
    token: &Token,
    request: &Request,
    address: (&str, &str, &str),
    act: fn(Place) -> Act,
) -> Result<Entered, Refused> {
    let (country, part, quarter) = address;
    let actor = actor(state, token, request).await?;
    let place = place(country, part).ok_or(Refused::NotYours)?;
    let who = actor.id().unwrap_or_default().to_string();
    if may(&actor, act(place)).is_err() {
        let from = crate::web::visit::address(state, request);
        let door = door(state, &from);
        note_some(&door, &who, "refused", &format!("API {place}")).await?;
        return Err(Refused::NotYours);
    }
    let quarter: Quarter = quarter.parse().map_err(|_| Refused::Missing)?;
    if Structure::embedded().calendar.opens(quarter) > state.clock.now() {
        return Err(Refused::Missing);
    }
    Ok(Entered { who, folder: Folder { place, quarter } })
}

fn door<'a>(state: &'a State, address: &'a str) -> Door<'a> {
    Door { address, ..Door::inside(&state.db, &state.post.secret, state.clock.now()) }
}

/// The person of a token.
pub async fn actor(state: &State, token: &Token, request: &Request) -> Result<Actor, Refused> {
    let from = crate::web::visit::address(state, request);
    actor_of_token(&door(state, &from), &token.0.token).await?.ok_or(Refused::Unknown)
}

/// A country that takes part, and a region or organisation of it.
pub fn place(country: &str, part: &str) -> Option<Place> {
    let structure = Structure::embedded();
    let country: Code = country.parse().ok().filter(|code| structure.participant(*code).is_some())?;
    match part {
        "" => Some(Place::whole(country)),
        part => Place::part(structure, country, part.parse().ok()?),
    }
}

/// Who saw a country's counts is known.
pub async fn note_seen(state: &State, who: &str, place: Place) -> Result<(), Refused> {
    let mut tx = state.db.write().await?;
    let seen = format!("{} {}", place.country, place.region);
    ledger::add(&mut tx, state.clock.now(), who, "returns-seen", &seen).await?;
    Ok(tx.commit().await?)
}
