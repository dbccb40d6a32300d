//! Answers by version; their figures, as they were known at a moment, are read in `figures`.

mod answers;
mod figures;

pub use answers::{Answer, Answers, Asked, answers, newest_accepted};
pub use figures::{accepted, figures, of_indicator, released, sent, table};

use std::collections::BTreeMap;

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use super::{Db, Tx, insert_rows, parsed, stored};
use crate::collect::form::Mark;
use crate::error::Result;
use crate::structure::{Code, Dimension, Quarter, hexadecimal};
use crate::validate::{Clean, Given, Reason};

/// What the sender gets back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The receipt number, such as `GB-2023-Q2-1`.
    pub id: String,
    /// The version of this answer.
    pub version: i64,
    /// False if the very same figures were there already.
    pub is_new: bool,
}

/// Appends an answer as a new version; the same figures again, in whatever file, change nothing.
pub async fn append(tx: &mut Tx, clean: &Clean, simulated: bool, now: Timestamp) -> Result<Receipt> {
    let sha256 = fingerprint(clean);
    let (country, quarter) = (clean.country(), clean.quarter());
    let last: Option<(String, i64, String)> = sqlx::query_as(
        "SELECT id, version, sha256 FROM submission WHERE country = $1 AND quarter = $2 ORDER BY version DESC LIMIT 1",
    )
    .bind(country.as_str())
    .bind(quarter.to_string())
    .fetch_optional(&mut **tx)
    .await?;
    if let Some((id, version, _)) = last.iter().find(|(_, _, known)| *known == sha256) {
        return Ok(Receipt { id: id.clone(), version: *version, is_new: false });
    }
    let version = last.map_or(1, |(_, version, _)| version + 1);
    let id = format!("{country}-{quarter}-{version}");
    sqlx::query(
        "INSERT INTO submission (id, country, quarter, version, simulated, sha256, submitted_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&id)
    .bind(country.as_str())
    .bind(quarter.to_string())
    .bind(version)
    .bind(i64::from(simulated))
    .bind(&sha256)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    append_figures(tx, &id, clean).await?;
    Ok(Receipt { id, version, is_new: true })
}

/// SHA-256 over the figures in key order, in hexadecimal: the proof on a receipt.
fn fingerprint(clean: &Clean) -> String {
    let mut hash = Sha256::new();
    for (key, cell) in clean.cells() {
        let value = cell.value.map_or(String::new(), |count| count.get().to_string());
        hash.update(format!("{key:?},{value},{},{}\n", cell.status, cell.conf));
    }
    hexadecimal(&hash.finalize())
}

async fn append_figures(tx: &mut Tx, id: &str, clean: &Clean) -> Result<()> {
    let head = "INSERT INTO observation (submission, indicator, region, sex, age, citizen, form, crim, org, assist, \
                partner, detect, value, status, conf)";
    insert_rows(tx, head, 15, clean.cells(), |query, (key, cell)| {
        let query = query.bind(id.to_string());
        let query =
            COLUMNS.iter().fold(query, |query, dimension| query.bind(key.get(*dimension).to_string()));
        query
            .bind(cell.value.map(|count| i64::from(count.get())))
            .bind(cell.status.letter())
            .bind(cell.conf.letter())
    })
    .await?;
    insert_rows(
        tx,
        "INSERT INTO reason (submission, cell, code, remark)",
        4,
        clean.reasons(),
        |query, (key, given)| {
            let query = query.bind(id.to_string()).bind(key.to_string());
            query.bind(given.reason.code()).bind(given.remark.clone())
        },
    )
    .await
}

/// The dimensions of the observation table, in its order; the country stands in the submission.
const COLUMNS: [Dimension; 11] = [
    Dimension::Indicator,
    Dimension::Region,
    Dimension::Sex,
    Dimension::Age,
    Dimension::Citizen,
    Dimension::Form,
    Dimension::Crim,
    Dimension::Org,
    Dimension::Assist,
    Dimension::Partner,
    Dimension::Detect,
];

/// Writes down who sent a version, why there is another one, and which tables were answered as a whole.
pub async fn describe(
    tx: &mut Tx,
    id: &str,
    who: &str,
    reason: Option<Reason>,
    marks: &BTreeMap<String, Mark>,
) -> Result<()> {
    sqlx::query("UPDATE submission SET sent_by = $2, revision_reason = $3 WHERE id = $1")
        .bind(id)
        .bind(who)
        .bind(reason.map_or("", Reason::code))
        .execute(&mut **tx)
        .await?;
    let rows: Vec<(&String, &Mark)> = marks.iter().collect();
    let head = "INSERT INTO submission_mark (submission, sheet, mark)";
    insert_rows(tx, head, 3, &rows, |query, (sheet, mark)| {
        query.bind(id.to_string()).bind(sheet.to_string()).bind(mark.name())
    })
    .await
}

/// The lead accepts a version; from `now` on it is part of the figures. False if it waits for nobody's word.
pub async fn accept(tx: &mut Tx, id: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query("UPDATE submission SET accepted_at = $2 WHERE id = $1 AND accepted_at IS NULL")
        .bind(id)
        .bind(stored(now))
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// One version of a country's answer, without its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its receipt number.
    pub id: String,
    /// The quarter it answers for.
    pub quarter: Quarter,
    /// From 1.
    pub version: i64,
    /// Made up for demonstration.
    pub simulated: bool,
    /// When it was sent.
    pub submitted_at: Timestamp,
    /// When the lead accepted it.
    pub accepted_at: Option<Timestamp>,
    /// Who sent it: a person's id, `cli`, `demonstration`; empty where nobody wrote it down.
    pub sent_by: String,
    /// Why there is another version.
    pub reason: Option<Reason>,
    /// SHA-256 over its figures in key order, in hexadecimal.
    pub sha256: String,
}

/// Every version of a country's answers, the oldest first.
pub async fn versions(db: &Db, country: Code) -> Result<Vec<Version>> {
    let rows = sqlx::query(AssertSqlSafe(format!("{VERSIONS} WHERE country = $1 ORDER BY quarter, version")))
        .bind(country.to_string())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(version).collect()
}

/// The newest version of each country's answer for a quarter, accepted or not.
pub async fn newest(db: &Db, quarter: Quarter) -> Result<BTreeMap<Code, Version>> {
    let sql = format!("{VERSIONS} WHERE quarter = $1 ORDER BY version");
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(quarter.to_string()).fetch_all(db.read()).await?;
    let newest = |row: &AnyRow| Ok((parsed(row.try_get(8)?)?, version(row)?));
    rows.iter().map(newest).collect()
}

const VERSIONS: &str = "SELECT id, quarter, version, simulated, submitted_at, accepted_at, sent_by, \
    revision_reason, country, sha256 FROM submission";

fn version(row: &AnyRow) -> Result<Version> {
    let (quarter, submitted_at): (&str, &str) = (row.try_get(1)?, row.try_get(4)?);
    let accepted_at: Option<&str> = row.try_get(5)?;
    Ok(Version {
        id: row.try_get(0)?,
        quarter: parsed(quarter)?,
        version: row.try_get(2)?,
        simulated: row.try_get::<i64, _>(3)? == 1,
        submitted_at: parsed(submitted_at)?,
        accepted_at: accepted_at.map(parsed).transpose()?,
        sent_by: row.try_get(6)?,
        reason: row.try_get::<&str, _>(7)?.parse().ok(),
        sha256: row.try_get(9)?,
    })
}

/// The tables of a version that were answered as a whole.
pub async fn marks(db: &Db, id: &str) -> Result<BTreeMap<String, Mark>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT sheet, mark FROM submission_mark WHERE submission = $1")
            .bind(id)
            .fetch_all(db.read())
            .await?;
    Ok(rows.into_iter().filter_map(|(sheet, mark)| Some((sheet, mark.parse().ok()?))).collect())
}

/// The reasons given with a version, by cell.
pub async fn reasons(db: &Db, id: &str) -> Result<BTreeMap<String, Given>> {
    let rows: Vec<(String, String, String)> =
        sqlx::query_as("SELECT cell, code, remark FROM reason WHERE submission = $1")
            .bind(id)
            .fetch_all(db.read())
            .await?;
    let given = |(cell, code, remark): (String, String, String)| {
        Some((cell, Given { reason: code.parse().ok()?, remark }))
    };
    Ok(rows.into_iter().filter_map(given).collect())
}

/// What each version counted in all, as `(quarter, version, count)`: in a region, or with `_T` in the whole country.
pub async fn totals(
    db: &Db,
    country: Code,
    region: Code,
    indicator: Code,
) -> Result<Vec<(Quarter, i64, u32)>> {
    let rows: Vec<(String, i64, i64)> = sqlx::query_as(
        "SELECT s.quarter, s.version, o.value FROM submission s JOIN observation o ON o.submission = s.id \
         WHERE s.country = $1 AND o.region = $2 AND o.indicator = $3 AND o.sex = '_T' AND o.age = '_T' \
         AND o.citizen = '_T' AND o.form = '_T' AND o.crim = '_T' AND o.org = '_T' AND o.assist = '_T' \
         AND o.partner = '_T' AND o.detect = '_T' AND o.value IS NOT NULL",
    )
    .bind(country.to_string())
    .bind(region.to_string())
    .bind(indicator.to_string())
    .fetch_all(db.read())
    .await?;
    let total = |(quarter, version, n): (String, i64, i64)| {
        Ok((parsed(&quarter)?, version, u32::try_from(n).unwrap_or(u32::MAX)))
    };
    rows.into_iter().map(total).collect()
}

/// How many versions of answers there are.
pub async fn count(db: &Db) -> Result<i64> {
    let (n,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM submission").fetch_one(db.read()).await?;
    Ok(n)
}
