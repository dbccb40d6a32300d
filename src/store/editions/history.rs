//! What all editions told so far, read back from what they stored.

use super::Told;
use crate::error::Result;
use crate::protect::{Cell, Place, Protected, Revision, Span, TOTALS};
use crate::store::{Db, parsed};
use crate::structure::{Code, Quarter};

/// All figures made public so far, by editions up to `until`; sealed ones count, they are decided.
pub async fn history(db: &Db, until: Quarter) -> Result<Protected> {
    let rows: Vec<(String, String, String, String, String, Option<i64>)> = sqlx::query_as(
        "SELECT family, period, edition, area, item, value FROM published_cell WHERE edition <= $1",
    )
    .bind(until.to_string())
    .fetch_all(db.read())
    .await?;
    let mut cells = Vec::with_capacity(rows.len());
    for (family, period, edition, area, item, value) in rows {
        cells.push((place(family, &period, &edition)?, parsed(&area)?, parsed(&item)?, cell(value)));
    }
    let revisions = revisions(db, until).await?;
    Ok(Protected::from_published(cells, columns(db, until).await?, revisions.into_iter().collect()))
}

fn place(family: String, period: &str, edition: &str) -> Result<Place> {
    Ok(Place { family, period: parsed(period)?, edition: parsed(edition)? })
}

/// How the columns of published tables add up, as a table, a column and its parent.
async fn columns(db: &Db, until: Quarter) -> Result<Vec<(Place, Code, Code)>> {
    let rows: Vec<(String, String, String, String, String)> = sqlx::query_as(
        "SELECT family, period, edition, item, parent FROM published_column WHERE edition <= $1",
    )
    .bind(until.to_string())
    .fetch_all(db.read())
    .await?;
    let column = |(family, period, edition, item, parent): (_, String, String, String, String)| {
        Ok((place(family, &period, &edition)?, parsed(&item)?, parsed(&parent)?))
    };
    rows.into_iter().map(column).collect()
}

/// Whose answers took the place of others, in editions up to `until`.
pub async fn revisions(db: &Db, until: Quarter) -> Result<Vec<Revision>> {
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "SELECT edition, quarter, country, told FROM edition_return \
         WHERE told IN ('again', 'year') AND edition <= $1 ORDER BY edition, quarter, country",
    )
    .bind(until.to_string())
    .fetch_all(db.read())
    .await?;
    let revision = |(edition, quarter, country, told): (String, String, String, String)| {
        let within = if told == Told::Year.as_str() { Span::Year } else { Span::Quarter };
        Ok(Revision {
            edition: parsed(&edition)?,
            quarter: parsed(&quarter)?,
            country: parsed(&country)?,
            within,
        })
    };
    rows.into_iter().map(revision).collect()
}

/// What an edition says of a country's quarter in the place of what was said before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The later edition.
    pub edition: Quarter,
    /// Whose answer was revised.
    pub country: Code,
    /// Its total as it was told before.
    pub before: Cell,
    /// Its total as this edition tells it.
    pub after: Cell,
}

/// What later editions say otherwise of a quarter, the first one first; sealed ones too, whoever asks leaves those out.
pub async fn changes(db: &Db, quarter: Quarter) -> Result<Vec<Change>> {
    let totals = totals(db, quarter).await?;
    let revised: Vec<(String, String)> = sqlx::query_as(
        "SELECT edition, country FROM edition_return WHERE told = 'again' AND quarter = $1 ORDER BY edition, country",
    )
    .bind(quarter.to_string())
    .fetch_all(db.read())
    .await?;
    let change = |(edition, country): (String, String)| {
        let (edition, country) = (parsed(&edition)?, parsed(&country)?);
        let told = |then: &dyn Fn(&Quarter) -> bool| {
            let mut of_country = totals.iter().rev().filter(|(_, area, _)| *area == country);
            of_country.find(|(told, _, _)| then(told)).map_or(Cell::Hidden, |(_, _, cell)| *cell)
        };
        let (before, after) = (told(&|told| *told < edition), told(&|told| *told == edition));
        Ok(Change { edition, country, before, after })
    };
    revised.into_iter().map(change).collect()
}

/// The totals of a quarter as every edition told them, as `(edition, country, total)`, by edition.
async fn totals(db: &Db, quarter: Quarter) -> Result<Vec<(Quarter, Code, Cell)>> {
    let rows: Vec<(String, String, Option<i64>)> = sqlx::query_as(
        "SELECT edition, area, value FROM published_cell WHERE family = $1 AND period = $2 AND item = $3 ORDER BY edition",
    )
    .bind(TOTALS)
    .bind(quarter.to_string())
    .bind(Code::TOTAL.to_string())
    .fetch_all(db.read())
    .await?;
    rows.into_iter()
        .map(|(edition, area, value)| Ok((parsed(&edition)?, parsed(&area)?, cell(value))))
        .collect()
}

fn cell(value: Option<i64>) -> Cell {
    value.and_then(|n| u32::try_from(n).ok()).map_or(Cell::Hidden, Cell::Shown)
}
