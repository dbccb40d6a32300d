//! What a country sent, version by version, and as it was known at any moment.

use poem::web::Data;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Json, PlainText};
use poem_openapi::{Object, OpenApi};

use super::entry::{Refused, Token, enter, note_seen};
use crate::intake;
use crate::people::Act;
use crate::store::submissions;
use crate::structure::Code;
use crate::web::State;
use crate::web::returns::indicator;

/// A country's figures.
pub struct Figures;

/// One version of a country's answer.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
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

/// The receipt of a version.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Receipt {
    /// Its number, such as GB-2023-Q2-1.
    pub receipt: String,
    /// The version.
    pub version: i64,
    /// When it was sent, UTC.
    pub submitted: Option<String>,
    /// SHA-256 over its figures in key order, in hexadecimal.
    pub sha256: Option<String>,
}

/// Figures as they were known at a moment.
#[derive(Debug, Object)]
struct Known {
    /// The version that counted then.
    version: i64,
    /// Its figures.
    figures: Vec<Figure>,
}

/// A figure.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
struct Figure {
    /// Its cell, such as `VIC_NEW/CITIZEN:RO`.
    cell: String,
    /// The number; missing where the status says why.
    value: Option<u32>,
    /// SDMX OBS_STATUS.
    status: String,
}

#[OpenApi]
impl Figures {
    /// What a country sent and how many children it counted: for programs of those who answer for it.
    #[oai(path = "/returns/:country", method = "get")]
    async fn versions(
        &self,
        token: Token,
        country: Path<String>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<Json<Vec<Answer>>, Refused> {
        let entered = enter(&state, &token, request, (&country, "", FIRST), Act::SeeReturn).await?;
        let country = entered.folder.place.country;
        note_seen(&state, &entered.who, entered.folder.place).await?;
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
        Ok(Json(submissions::versions(&state.db, country).await?.into_iter().map(answer).collect()))
    }

    /// The accepted figures of a quarter, as they were known at a moment; now where none is named.
    #[oai(path = "/returns/:country/:quarter", method = "get")]
    async fn known(
        &self,
        token: Token,
        country: Path<String>,
        quarter: Path<String>,
        /// RFC 3339, such as 2023-08-01T00:00:00Z.
        as_of: Query<Option<String>>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<Json<Known>, Refused> {
        let entered = enter(&state, &token, request, (&country, "", &quarter), Act::SeeReturn).await?;
        let as_of = match &as_of.0 {
            Some(text) => text.parse().map_err(|_| Refused::Impossible)?,
            None => state.clock.now(),
        };
        let (place, quarter) = (entered.folder.place, entered.folder.quarter);
        let mut known = submissions::accepted(&state.db, place.country, quarter, quarter, as_of).await?;
        let known = known.remove(&quarter).ok_or(Refused::Missing)?;
        note_seen(&state, &entered.who, place).await?;
        let figure = |(key, cell): (&crate::structure::Key, &crate::structure::Observation)| Figure {
            cell: key.to_string(),
            value: cell.value.map(|count| count.get()),
            status: cell.status.to_string(),
        };
        Ok(Json(Known { version: known.version, figures: known.cells.iter().map(figure).collect() }))
    }

    /// The receipt of a version.
    #[oai(path = "/returns/:country/:quarter/receipts/:version", method = "get")]
    async fn receipt(
        &self,
        token: Token,
        country: Path<String>,
        quarter: Path<String>,
        version: Path<i64>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<Json<Receipt>, Refused> {
        let entered = enter(&state, &token, request, (&country, "", &quarter), Act::SeeReturn).await?;
        let standing = intake::standing(&state.db, entered.folder).await?;
        let found = standing.versions.iter().find(|there| there.version == version.0);
        let found = found.ok_or(Refused::Missing)?;
        Ok(Json(Receipt {
            receipt: found.id.clone(),
            version: found.version,
            submitted: Some(found.submitted_at.to_string()),
            sha256: Some(found.sha256.clone()),
        }))
    }

    /// A year's accepted figures in the layout of Article 19a of Directive 2011/36/EU: registered victims by organisation,
    /// sex, age, citizenship and form, each on its own; with the quarters that are missing named in the head.
    #[oai(path = "/returns/:country/years/:year/article-19a", method = "get")]
    async fn article_19a(
        &self,
        token: Token,
        country: Path<String>,
        #[oai(validator(minimum(value = "1990"), maximum(value = "2199")))] year: Path<i16>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<PlainText<String>, Refused> {
        let quarter = format!("{}-Q1", year.0);
        let entered = enter(&state, &token, request, (&country, "", &quarter), |place| {
            Act::SeeTrueFigures(place.country)
        })
        .await?;
        note_seen(&state, &entered.who, entered.folder.place).await?;
        Ok(PlainText(
            intake::article_19a(&entered.office(&state), entered.folder.place.country, year.0).await?,
        ))
    }
}

/// A country's list of versions belongs to no quarter; the first one there can be stands in its address.
const FIRST: &str = "1990-Q1";
