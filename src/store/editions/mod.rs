//! Editions: what was published, from when on, and the very bytes of its documents.

mod documents;

pub use documents::{Document, bytes, documents, put_document, sealed_bytes, sealed_documents};

use jiff::Timestamp;

use super::{Db, Tx, insert_rows, parsed, settings, stored};
use crate::error::Result;
use crate::protect::{Block, Cell, Place, Protected, Revision, Span};
use crate::structure::{Code, Period, Quarter, Table};

/// A set of documents of one vintage. Before its hour it is sealed; [`Edition::open`] is the gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The quarter it reports.
    pub quarter: Quarter,
    /// 1, and one more for each correction.
    pub version: i64,
    /// Figures accepted until then.
    pub as_of: Timestamp,
    /// Nobody outside sees it before.
    pub embargo: Timestamp,
    /// Whether it holds simulated figures.
    pub simulated: bool,
    /// When a lead said that it may open, and who.
    pub approved: Option<(Timestamp, String)>,
    published_at: Option<Timestamp>,
}

/// An edition whose hour has come and which was published: the proof that readers may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published(Edition);

/// An edition that may not be seen yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed(pub Edition);

impl Edition {
    /// A new edition, not yet published.
    pub fn new(
        quarter: Quarter,
        version: i64,
        as_of: Timestamp,
        embargo: Timestamp,
        simulated: bool,
    ) -> Self {
        Self { quarter, version, as_of, embargo, simulated, approved: None, published_at: None }
    }

    /// The gate: readers may see it from its embargo hour on, once it was published.
    pub fn open(self, now: Timestamp) -> Result<Published, Sealed> {
        match self.published_at {
            Some(at) if at <= now && self.embargo <= now => Ok(Published(self)),
            _ => Err(Sealed(self)),
        }
    }

    /// Its name in addresses: `2023-Q2`.
    pub fn id(&self) -> String {
        self.quarter.to_string()
    }
}

impl Published {
    /// The edition itself.
    pub fn edition(&self) -> &Edition {
        &self.0
    }
}

type EditionRow = (String, i64, String, String, Option<String>, i64, Option<String>, Option<String>);

fn edition(row: EditionRow) -> Result<Edition> {
    let (id, version, as_of, embargo, published_at, simulated, approved_at, approved_by) = row;
    let published_at = published_at.as_deref().map(parsed).transpose()?;
    let approved_at: Option<Timestamp> = approved_at.as_deref().map(parsed).transpose()?;
    let mut edition = Edition::new(parsed(&id)?, version, parsed(&as_of)?, parsed(&embargo)?, simulated == 1);
    edition.published_at = published_at;
    edition.approved = approved_at.zip(approved_by);
    Ok(edition)
}

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

/// Adds an edition. Nothing of it is visible before it is published. False if it is there already: a prepared edition
/// stays as it is.
pub async fn put(tx: &mut Tx, edition: &Edition, content: &Content<'_>) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO edition (id, version, as_of, embargo, simulated) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (id, version) DO NOTHING",
    )
    .bind(edition.id())
    .bind(edition.version)
    .bind(stored(edition.as_of))
    .bind(stored(edition.embargo))
    .bind(i64::from(edition.simulated))
    .execute(&mut **tx)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    for (told, answers) in content.answers {
        put_answers(tx, edition, answers, *told).await?;
    }
    put_cells(tx, edition, content).await?;
    put_columns(tx, edition, content).await?;
    Ok(true)
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

/// A lead's word that an edition may open at its hour; false if it was said before, or there is no such edition.
pub async fn approve(tx: &mut Tx, quarter: Quarter, version: i64, who: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE edition SET approved_at = $4, approved_by = $3 WHERE id = $1 AND version = $2 AND approved_at IS NULL",
    )
    .bind(quarter.to_string())
    .bind(version)
    .bind(who)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Publishes every edition whose hour has come and which a lead approved, in all its languages at once; returns them.
pub async fn publish_due(tx: &mut Tx, now: Timestamp) -> Result<Vec<Edition>> {
    let rows: Vec<EditionRow> = sqlx::query_as(
        "UPDATE edition SET published_at = $1 WHERE published_at IS NULL AND approved_at IS NOT NULL AND embargo <= $1 \
         RETURNING id, version, as_of, embargo, published_at, simulated, approved_at, approved_by",
    )
    .bind(stored(now))
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(edition).collect()
}

/// The quarter of the newest edition, sealed or not. Until this transaction ends nobody else comes to know it this way.
///
/// On PostgreSQL two transactions could otherwise both find no edition and each make a first one.
pub async fn newest(tx: &mut Tx) -> Result<Option<Quarter>> {
    settings::set(tx, "edition-in-preparation", "").await?;
    let (id,): (Option<String>,) = sqlx::query_as("SELECT MAX(id) FROM edition").fetch_one(&mut **tx).await?;
    id.as_deref().map(parsed).transpose()
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

/// Every edition, the newest first, sealed ones too.
pub async fn all(db: &Db) -> Result<Vec<Edition>> {
    let rows: Vec<EditionRow> = sqlx::query_as(
        "SELECT id, version, as_of, embargo, published_at, simulated, approved_at, approved_by FROM edition \
         ORDER BY id DESC, version DESC",
    )
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(edition).collect()
}

/// What readers may see now, the newest first.
pub async fn published(db: &Db, now: Timestamp) -> Result<Vec<Published>> {
    Ok(all(db).await?.into_iter().filter_map(|edition| edition.open(now).ok()).collect())
}

/// What waits for its hour, or for a lead's word, the oldest first.
pub async fn sealed(db: &Db, now: Timestamp) -> Result<Vec<Sealed>> {
    Ok(all(db).await?.into_iter().rev().filter_map(|edition| edition.open(now).err()).collect())
}

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
        let cell = value.and_then(|n| u32::try_from(n).ok()).map_or(Cell::Hidden, Cell::Shown);
        cells.push((place(family, &period, &edition)?, parsed(&area)?, parsed(&item)?, cell));
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
