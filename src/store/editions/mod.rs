//! Editions: what was published, from when on, and the very bytes of its documents.

mod content;
mod documents;
mod history;
mod withdrawn;

pub use content::{Content, Told, made_from};
pub use documents::{
    Address, DATA, Document, bytes, documents, put_document, sealed_bytes, sealed_documents, with_code,
    with_sum,
};
pub use history::{Change, changes, history, revisions};
pub use withdrawn::{Withdrawal, withdraw, withdrawals};

use jiff::Timestamp;

use super::{Db, Tx, parsed, settings, stored};
use crate::error::Result;
use crate::structure::{Code, Correction, Quarter};

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
    /// Why it takes the place of the version before it; a first version takes nobody's. Boxed, for few editions have one.
    pub correction: Option<Box<Correction>>,
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
        let (correction, approved, published_at) = (None, None, None);
        Self { quarter, version, as_of, embargo, simulated, correction, approved, published_at }
    }

    /// The version that takes the place of this one: the same figures, told from `opens` on.
    pub fn again(&self, correction: Correction, opens: Timestamp) -> Self {
        let (version, embargo) = (self.version + 1, opens);
        let (correction, approved, published_at) = (Some(Box::new(correction)), None, None);
        Self { version, embargo, correction, approved, published_at, ..self.clone() }
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

/// Id, version, figures until, hour, opened at, simulated; why it was made again and whose figures are wrong; the word of
/// a lead, and whose.
type Row = (
    String,
    i64,
    String,
    String,
    Option<String>,
    i64,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
);

fn edition(row: Row) -> Result<Edition> {
    let (id, version, as_of, embargo, published_at, simulated, reason, cautioned, approved_at, approved_by) =
        row;
    let approved_at: Option<Timestamp> = approved_at.as_deref().map(parsed).transpose()?;
    Ok(Edition {
        quarter: parsed(&id)?,
        version,
        as_of: parsed(&as_of)?,
        embargo: parsed(&embargo)?,
        simulated: simulated == 1,
        correction: correction(reason.as_deref(), cautioned.as_deref())?.map(Box::new),
        approved: approved_at.zip(approved_by),
        published_at: published_at.as_deref().map(parsed).transpose()?,
    })
}

fn correction(reason: Option<&str>, cautioned: Option<&str>) -> Result<Option<Correction>> {
    let Some(reason) = reason else { return Ok(None) };
    let countries = cautioned.unwrap_or_default().split_whitespace().map(parsed).collect::<Result<_>>()?;
    Ok(Correction::new(parsed(reason)?, countries))
}

/// The countries of a caution as they are stored.
fn cautioned(correction: &Correction) -> String {
    correction.countries.iter().map(Code::to_string).collect::<Vec<_>>().join(" ")
}

/// Adds an edition with what it tells. Nothing of it is visible before it is published. False if it is there already: a
/// prepared edition stays as it is.
pub async fn put(tx: &mut Tx, edition: &Edition, content: &Content<'_>) -> Result<bool> {
    let is_new = put_again(tx, edition).await?;
    if is_new {
        content::put(tx, edition, content).await?;
    }
    Ok(is_new)
}

/// Adds a version of an edition that tells nothing new; false if it is there already.
pub async fn put_again(tx: &mut Tx, edition: &Edition) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO edition (id, version, as_of, embargo, simulated, reason, cautioned) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id, version) DO NOTHING",
    )
    .bind(edition.id())
    .bind(edition.version)
    .bind(stored(edition.as_of))
    .bind(stored(edition.embargo))
    .bind(i64::from(edition.simulated))
    .bind(edition.correction.as_ref().map(|correction| correction.reason.name()))
    .bind(edition.correction.as_deref().map(cautioned))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A lead's word that what waits of a quarter may open at its hour; false if it was said before, or nothing waits.
pub async fn approve(tx: &mut Tx, quarter: Quarter, who: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE edition SET approved_at = $3, approved_by = $2 \
         WHERE id = $1 AND approved_at IS NULL AND published_at IS NULL",
    )
    .bind(quarter.to_string())
    .bind(who)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Publishes every edition whose hour has come and which a lead approved, in all its languages at once; returns them.
pub async fn publish_due(tx: &mut Tx, now: Timestamp) -> Result<Vec<Edition>> {
    let rows: Vec<Row> = sqlx::query_as(
        "UPDATE edition SET published_at = $1 WHERE published_at IS NULL AND approved_at IS NOT NULL AND embargo <= $1 \
         RETURNING id, version, as_of, embargo, published_at, simulated, reason, cautioned, approved_at, approved_by",
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

/// Every edition, the newest first, sealed ones too.
pub async fn all(db: &Db) -> Result<Vec<Edition>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, version, as_of, embargo, published_at, simulated, reason, cautioned, approved_at, approved_by \
         FROM edition ORDER BY id DESC, version DESC",
    )
    .fetch_all(db.read())
    .await?;
    rows.into_iter().map(edition).collect()
}

/// What was ever opened, the newest first: every version, those that were withdrawn too.
pub async fn opened(db: &Db, now: Timestamp) -> Result<Vec<Published>> {
    Ok(all(db).await?.into_iter().filter_map(|edition| edition.open(now).ok()).collect())
}

/// What readers may see now, the newest first; of a corrected edition every version that was not withdrawn.
pub async fn published(db: &Db, now: Timestamp) -> Result<Vec<Published>> {
    let (mut all, withdrawn) = (opened(db, now).await?, withdrawals(db).await?);
    all.retain(|published| !withdrawn.iter().any(|withdrawal| withdrawal.is_of(published.edition())));
    Ok(all)
}

/// What counts now, the newest first: the last version of every edition, where it was not withdrawn.
pub async fn current(db: &Db, now: Timestamp) -> Result<Vec<Published>> {
    let (mut all, withdrawn) = (opened(db, now).await?, withdrawals(db).await?);
    all.dedup_by_key(|published| published.edition().quarter);
    all.retain(|published| !withdrawn.iter().any(|withdrawal| withdrawal.is_of(published.edition())));
    Ok(all)
}

/// Another text whenever something else is public than before: an edition, a withdrawal, or the day of the calendar.
pub async fn mark(db: &Db, now: Timestamp) -> Result<String> {
    let editions = published(db, now).await?;
    let names: Vec<String> = editions
        .iter()
        .map(|published| format!("{}.{}", published.edition().id(), published.edition().version))
        .collect();
    Ok(format!("{} {}", now.strftime("%F"), names.join(" ")))
}

/// What waits for its hour, or for a lead's word, the oldest first.
pub async fn sealed(db: &Db, now: Timestamp) -> Result<Vec<Sealed>> {
    Ok(all(db).await?.into_iter().rev().filter_map(|edition| edition.open(now).err()).collect())
}
