//! Warnings between coordinators, for programs: the same codes as on the pages, with the same guard.

use poem::web::Data;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, Object, OpenApi};

use super::entry::{Refused, Token, actor, place};
use crate::colleagues::{self, Asker, Heard, Written};
use crate::deliver::House;
use crate::exchange::{Typed, Wrong};
use crate::intake::Office;
use crate::people::{Act, Actor, Role, may};
use crate::web::State;
use crate::web::colleagues::coordinated;
use crate::words::first_language;

/// What colleagues tell.
pub struct Warnings;

/// A warning as codes; `/api/structure` and `reports/exchange.toml` say which there are.
#[derive(Debug, Object)]
struct WarningCodes {
    /// `alert`, `update`, `cancel`, `exercise`.
    kind: String,
    /// The id of the warning it follows; empty for a new one.
    #[oai(default, nullable)]
    follows: String,
    /// What was noticed, such as `NEW_ORIGIN`.
    signal: String,
    /// A citizenship.
    origin: String,
    /// A form of exploitation, or nothing.
    #[oai(default, nullable)]
    form: String,
    /// A way of criminal exploitation, or nothing.
    #[oai(default, nullable)]
    crim: String,
    /// An age band, or nothing.
    #[oai(default, nullable)]
    age: String,
    /// `1-4`, `5-9`, `10`.
    band: String,
    /// The own country, or regions of it.
    #[oai(default, nullable)]
    seen_in: Vec<String>,
    /// Other countries it concerns.
    concerns: Vec<String>,
    /// Such as `TOWARDS`.
    direction: String,
    /// `single`, `repeated`, `identified`.
    confidence: String,
    /// Such as `NOW`.
    urgency: String,
    /// What colleagues are asked to do.
    #[oai(default, nullable)]
    actions: Vec<String>,
    /// The circumstances.
    #[oai(default, nullable)]
    context: Vec<String>,
    /// The last day, such as `2026-12-31`.
    until: String,
    /// `concerned`, `neighbours`, `all`, `leads`.
    audience: String,
}

impl From<WarningCodes> for Typed {
    fn from(codes: WarningCodes) -> Self {
        let WarningCodes { kind, follows, signal, origin, form, crim, age, band, seen_in, concerns, .. } =
            codes;
        let WarningCodes { direction, confidence, urgency, actions, context, until, audience, .. } = codes;
        Self {
            kind,
            follows,
            signal,
            origin,
            form,
            crim,
            age,
            band,
            seen_in,
            concerns,
            direction,
            confidence,
            urgency,
            actions,
            context,
            until,
            audience,
        }
    }
}

impl From<Typed> for WarningCodes {
    fn from(typed: Typed) -> Self {
        let Typed { kind, follows, signal, origin, form, crim, age, band, seen_in, concerns, .. } = typed;
        let Typed { direction, confidence, urgency, actions, context, until, audience, .. } = typed;
        Self {
            kind,
            follows,
            signal,
            origin,
            form,
            crim,
            age,
            band,
            seen_in,
            concerns,
            direction,
            confidence,
            urgency,
            actions,
            context,
            until,
            audience,
        }
    }
}

/// A warning that the token's person may read.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
struct Warned {
    /// Names it.
    id: String,
    /// Whose coordinator wrote it.
    country: String,
    /// When it left.
    sent: Option<String>,
    /// `waits`, `refused`, `counts`, `replaced`, `cancelled`, `over`.
    standing: String,
    /// Whether the person was told of it and has not read it.
    unread: bool,
    /// What it says.
    codes: WarningCodes,
}

fn told(heard: Heard) -> Warned {
    Warned {
        id: heard.kept.id,
        country: heard.kept.country.to_string(),
        sent: heard.kept.sent_at.map(|at| at.to_string()),
        standing: heard.standing.name().into(),
        unread: heard.is_unread,
        codes: Typed::from(&heard.warning).into(),
    }
}

/// What came of writing one.
#[derive(Debug, Object)]
struct Sent {
    /// Names it.
    id: String,
    /// `sent`, or `waits` for a lead's word.
    state: String,
}

/// A field that has to be put right.
#[derive(Debug, Object)]
struct WrongField {
    /// Its name.
    field: String,
    /// In English.
    text: String,
}

fn fields(wrong: Vec<Wrong>) -> Vec<WrongField> {
    let words = first_language();
    wrong.into_iter().map(|(field, why)| WrongField { field: field.into(), text: words.say(&why) }).collect()
}

#[derive(ApiResponse)]
enum WriteAnswer {
    /// It is on record, and on its way unless it waits for a lead.
    #[oai(status = 201)]
    Written(Json<Sent>),
    /// All that has to be put right; nothing is stored.
    #[oai(status = 422)]
    Wrong(Json<Vec<WrongField>>),
    /// The person wrote too many within a day.
    #[oai(status = 429)]
    TooMany,
}

#[OpenApi]
impl Warnings {
    /// Every warning that the token's person may read, the newest first.
    #[oai(path = "/warnings", method = "get")]
    async fn list(
        &self,
        token: Token,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<Json<Vec<Warned>>, Refused> {
        let actor = allowed(&state, &token, request, Act::SeeWarnings).await?;
        let countries = coordinated(&actor);
        let asker = Asker {
            person: actor.id().unwrap_or_default(),
            is_lead: actor.is(Role::Lead),
            countries: &countries,
        };
        let heard = colleagues::stories(&state.db, House::embedded(), &asker, state.clock.now()).await?;
        Ok(Json(heard.into_iter().map(told).collect()))
    }

    /// Warns colleagues in the name of a country's coordinator.
    #[oai(path = "/warnings/:country", method = "post")]
    async fn write(
        &self,
        token: Token,
        country: Path<String>,
        codes: Json<WarningCodes>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<WriteAnswer, Refused> {
        let country = place(&country, "").ok_or(Refused::NotYours)?.country;
        let actor = allowed(&state, &token, request, Act::WriteWarning(country)).await?;
        let (who, now) = (actor.id().unwrap_or_default(), state.clock.now());
        let office = Office { db: &state.db, house: House::embedded(), post: &state.post, who, now };
        let answer = |id, state: &str| WriteAnswer::Written(Json(Sent { id, state: state.into() }));
        Ok(match colleagues::warn(&office, country, &codes.0.into(), None).await? {
            Written::Sent(id) => answer(id, "sent"),
            Written::Waits(id) => answer(id, "waits"),
            Written::Wrong(wrong) => WriteAnswer::Wrong(Json(fields(wrong))),
            Written::TooMany => WriteAnswer::TooMany,
        })
    }
}

/// The token's person, who may do this.
async fn allowed(state: &State, token: &Token, request: &poem::Request, act: Act) -> Result<Actor, Refused> {
    let actor = actor(state, token, request).await?;
    if may(&actor, act).is_ok() { Ok(actor) } else { Err(Refused::NotYours) }
}
