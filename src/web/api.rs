//! Published figures for machines; described at `/api/openapi.json`, shown at `/api/docs`.

use poem::web::Data;
use poem_openapi::auth::Bearer;
use poem_openapi::param::Path;
use poem_openapi::payload::{Json, PlainText};
use poem_openapi::{ApiResponse, Object, OpenApi, SecurityScheme};

use super::State;
use super::returns::indicator;
use crate::access::{Door, actor_of_token, note_some};
use crate::people::{Act, Place, may};
use crate::store::{editions, ledger, submissions};
use crate::structure::Code;

/// The interface.
pub struct Api;

/// A published edition.
#[derive(Debug, Object)]
struct Edition {
    /// The quarter it reports, such as 2023-Q2.
    id: String,
    /// 1, and one more for each correction.
    version: i64,
    /// When it was released, UTC.
    released: String,
    /// Whether it holds simulated figures.
    simulated: bool,
    /// Its files.
    files: Vec<File>,
}

/// A file of an edition; its bytes never change.
#[derive(Debug, Object)]
struct File {
    /// `bulletin`, or `table-` and the name of a table.
    kind: String,
    /// BCP 47, or `_` where it has no words.
    language: String,
    /// Its type.
    mime: String,
    /// How many bytes.
    size: i64,
    /// SHA-256 in hexadecimal.
    sha256: String,
}

/// A token that a person made for their program.
#[derive(SecurityScheme)]
#[oai(ty = "bearer")]
struct Token(Bearer);

/// One version of a country's answer.
#[derive(Debug, Object)]
struct Answer {
    /// The quarter it answers for.
    quarter: String,
    /// From 1.
    version: i64,
    /// When it was sent, UTC.
    submitted: String,
    /// When it was accepted, UTC; missing while it waits.
    accepted: Option<String>,
    /// How many children it counts in all; missing where the country gave a reason instead.
    children: Option<u32>,
}

#[derive(ApiResponse)]
enum Answers {
    /// Every version, the oldest first.
    #[oai(status = 200)]
    Found(Json<Vec<Answer>>),
    /// The token is unknown, over or revoked.
    #[oai(status = 401)]
    Unknown,
    /// The token's person may not see this country, or the token not this much.
    #[oai(status = 403)]
    NotYours,
}

#[derive(ApiResponse)]
enum Csv {
    /// The table: empty values are not shown.
    #[oai(status = 200, content_type = "text/csv")]
    Found(PlainText<String>),
    /// There is no such published table.
    #[oai(status = 404)]
    Missing,
}

#[OpenApi]
impl Api {
    /// Every published edition, the newest first.
    #[oai(path = "/editions", method = "get")]
    async fn editions(&self, state: Data<&State>) -> poem::Result<Json<Vec<Edition>>> {
        let mut all = Vec::new();
        for published in editions::published(&state.db, state.clock.now()).await? {
            let files = editions::documents(&state.db, &published).await?.into_iter().map(file).collect();
            let edition = published.edition();
            all.push(Edition {
                id: edition.id(),
                version: edition.version,
                released: edition.embargo.to_string(),
                simulated: edition.simulated,
                files,
            });
        }
        Ok(Json(all))
    }

    /// One published table as CSV.
    #[oai(path = "/editions/:edition/tables/:table", method = "get")]
    async fn table(
        &self,
        edition: Path<String>,
        table: Path<String>,
        state: Data<&State>,
    ) -> poem::Result<Csv> {
        let all = editions::published(&state.db, state.clock.now()).await?;
        let Some(published) = all.iter().find(|published| published.edition().id() == edition.0) else {
            return Ok(Csv::Missing);
        };
        let bytes = editions::bytes(&state.db, published, &format!("table-{}", table.0), "_").await?;
        Ok(match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
            Some(csv) => Csv::Found(PlainText(csv)),
            None => Csv::Missing,
        })
    }

    /// What a country sent and how many children it counted: for programs of those who answer for it.
    #[oai(path = "/returns/:country", method = "get")]
    async fn returns(
        &self,
        country: Path<String>,
        token: Token,
        request: &poem::Request,
        state: Data<&State>,
    ) -> poem::Result<Answers> {
        let address = super::visit::address(&state, request);
        let door =
            Door { address: &address, ..Door::inside(&state.db, &state.post.secret, state.clock.now()) };
        let Some(actor) = actor_of_token(&door, &token.0.token).await? else { return Ok(Answers::Unknown) };
        let Ok(country) = country.0.parse::<Code>() else { return Ok(Answers::NotYours) };
        let (who, place) = (actor.id().unwrap_or_default(), country.to_string());
        if may(&actor, Act::SeeReturn(Place::whole(country))).is_err() {
            note_some(&door, who, "refused", &format!("GET /api/returns {place}")).await?;
            return Ok(Answers::NotYours);
        }
        // Who saw a country's counts is known.
        let mut tx = state.db.write().await?;
        ledger::add(&mut tx, door.now, who, "returns-seen", &format!("{place} _T")).await?;
        tx.commit().await.map_err(crate::error::Error::from)?;
        let totals = submissions::totals(&state.db, country, Code::TOTAL, indicator()?).await?;
        let children = |version: &submissions::Version| {
            let place = (version.quarter, version.version);
            totals.iter().find(|(q, v, _)| (*q, *v) == place).map(|(.., n)| *n)
        };
        let answer = |version: submissions::Version| Answer {
            quarter: version.quarter.to_string(),
            version: version.version,
            submitted: version.submitted_at.to_string(),
            accepted: version.accepted_at.map(|at| at.to_string()),
            children: children(&version),
        };
        let versions = submissions::versions(&state.db, country).await?;
        Ok(Answers::Found(Json(versions.into_iter().map(answer).collect())))
    }
}

fn file(document: editions::Document) -> File {
    let editions::Document { kind, language, mime, sha256, size, .. } = document;
    File { kind, language, mime, size, sha256 }
}
