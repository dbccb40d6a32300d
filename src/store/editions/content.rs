//! What an edition adds to what is public: its figures, and the answers they come from.

use super::Edition;
use crate::error::Result;
use crate::protect::{Block, Protected};
use crate::store::{Db, Tx, insert_rows};
use crate::structure::{Code, Period, Quarter, Table};

/// What an edition adds: the figures it makes public and the answers it was made from.
#[derive(Debug)]
pub struct Content<'a> {
    /// Everything public with this edition.
    pub public: &'a Protected,
    /// The answers it is the first to be made from, and how it took them in.
    pub answers: &'a [(Told, Table)],
}

/// How an edition took an answer in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// It is the edition of the quarter.
    First,
    /// It told the quarter again.
    Again,
    /// The answer missed the edition of its quarter and entered a year.
    Late,
    /// The answer corrects what was told of its quarter and entered a year.
    Year,
}

impl Told {
    /// As it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Told::First => "first",
            Told::Again => "again",
            Told::Late => "late",
            Told::Year => "year",
        }
    }
}

/// The tables an edition told.
fn tellings<'a>(
    edition: &Edition,
    public: &'a Protected,
) -> impl Iterator<Item = (&'a str, Period, &'a Block)> {
    let quarter = edition.quarter;
    let own = public.tellings().filter(move |(_, _, told, _)| *told == quarter);
    own.map(|(family, period, _, block)| (family, period, block))
}

/// Adds what a new edition tells.
pub(super) async fn put(tx: &mut Tx, edition: &Edition, content: &Content<'_>) -> Result<()> {
    for (told, answers) in content.answers {
        put_answers(tx, edition, answers, *told).await?;
    }
    put_cells(tx, edition, content).await?;
    put_columns(tx, edition, content).await
}

async fn put_answers(tx: &mut Tx, edition: &Edition, table: &Table, told: Told) -> Result<()> {
    let rows: Vec<_> = table.returns.iter().map(|(place, answer)| (*place, answer.version)).collect();
    let head = "INSERT INTO edition_return (edition, version, country, quarter, answer, told)";
    insert_rows(tx, head, 6, &rows, |query, ((country, quarter), answer)| {
        let query = query.bind(edition.id()).bind(edition.version).bind(country.to_string());
        query.bind(quarter.to_string()).bind(*answer).bind(told.as_str())
    })
    .await
}

async fn put_cells(tx: &mut Tx, edition: &Edition, content: &Content<'_>) -> Result<()> {
    let cells: Vec<_> = tellings(edition, content.public)
        .flat_map(|(family, period, block)| block.iter().map(move |cell| (family, period.to_string(), cell)))
        .collect();
    let head = "INSERT INTO published_cell (edition, version, family, period, area, item, value)";
    insert_rows(tx, head, 7, &cells, |query, (family, period, (area, item, cell))| {
        let query =
            query.bind(edition.id()).bind(edition.version).bind(family.to_string()).bind(period.clone());
        query.bind(area.to_string()).bind(item.to_string()).bind(cell.shown().map(i64::from))
    })
    .await
}

async fn put_columns(tx: &mut Tx, edition: &Edition, content: &Content<'_>) -> Result<()> {
    let columns: Vec<_> = tellings(edition, content.public)
        .flat_map(|(family, period, block)| {
            block.columns().map(move |pair| (family, period.to_string(), pair))
        })
        .collect();
    let head = "INSERT INTO published_column (edition, version, family, period, item, parent)";
    insert_rows(tx, head, 6, &columns, |query, (family, period, (item, parent))| {
        let query =
            query.bind(edition.id()).bind(edition.version).bind(family.to_string()).bind(period.clone());
        query.bind(item.to_string()).bind(parent.to_string())
    })
    .await
}

/// The editions that were made from a country's answer for a quarter, as `(edition, version of the answer)`.
pub async fn made_from(db: &Db, country: Code, quarter: Quarter) -> Result<Vec<(String, i64)>> {
    Ok(sqlx::query_as(
        "SELECT edition, answer FROM edition_return WHERE country = $1 AND quarter = $2 ORDER BY edition, version",
    )
    .bind(country.to_string())
    .bind(quarter.to_string())
    .fetch_all(db.read())
    .await?)
}
