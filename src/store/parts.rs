//! What regions and organisations handed in to their coordinator, by version.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::submissions::Receipt;
use super::{Db, Tx, insert_rows, parsed, stored};
use crate::error::Result;
use crate::people::Place;
use crate::structure::{Code, ConfStatus, Key, Observation, Quarter, hexadecimal};
use crate::validate::Clean;

/// One version of a part, with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its receipt number, such as `GB.UKD-2023-Q2-1`.
    pub id: String,
    /// Of which region or organisation.
    pub place: Place,
    /// From 1.
    pub version: i64,
    /// When it was handed in.
    pub sent_at: Timestamp,
    /// By whom.
    pub sent_by: String,
    /// The figures: the part stands in the place, not in the keys.
    pub cells: BTreeMap<Key, Observation>,
}

/// Appends what a part hands in as a new version; the same figures again change nothing.
pub async fn append(tx: &mut Tx, place: Place, clean: &Clean, who: &str, now: Timestamp) -> Result<Receipt> {
    let quarter = clean.quarter();
    let sha256 = fingerprint(clean);
    let last: Option<(String, i64, String)> = sqlx::query_as(
        "SELECT id, version, sha256 FROM part WHERE country = $1 AND quarter = $2 AND region = $3 \
         AND organisation = $4 ORDER BY version DESC LIMIT 1",
    )
    .bind(place.country.as_str())
    .bind(quarter.to_string())
    .bind(place.region.as_str())
    .bind(place.organisation.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    if let Some((id, version, _)) = last.iter().find(|(_, _, known)| *known == sha256) {
        return Ok(Receipt { id: id.clone(), version: *version, is_new: false });
    }
    let version = last.map_or(1, |(_, version, _)| version + 1);
    let id = format!("{place}-{quarter}-{version}");
    sqlx::query(
        "INSERT INTO part (id, country, quarter, region, organisation, version, sha256, sent_at, sent_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&id)
    .bind(place.country.as_str())
    .bind(quarter.to_string())
    .bind(place.region.as_str())
    .bind(place.organisation.as_str())
    .bind(version)
    .bind(&sha256)
    .bind(stored(now))
    .bind(who)
    .execute(&mut **tx)
    .await?;
    insert_rows(
        tx,
        "INSERT INTO part_cell (part, cell, value, status)",
        4,
        clean.cells(),
        |query, (key, cell)| {
            let query = query.bind(id.to_string()).bind(key.to_string());
            query.bind(cell.value.map(|count| i64::from(count.get()))).bind(cell.status.letter())
        },
    )
    .await?;
    Ok(Receipt { id, version, is_new: true })
}

/// SHA-256 over the figures in key order.
fn fingerprint(clean: &Clean) -> String {
    let mut hash = Sha256::new();
    for (key, cell) in clean.cells() {
        let value = cell.value.map_or(String::new(), |count| count.get().to_string());
        hash.update(format!("{key},{value},{}\n", cell.status));
    }
    hexadecimal(&hash.finalize())
}

/// The newest version of every part of a country's quarter, by place.
pub async fn newest(db: &Db, country: Code, quarter: Quarter) -> Result<Vec<Part>> {
    let rows: Vec<(String, String, String, i64, String, String)> = sqlx::query_as(
        "SELECT p.id, p.region, p.organisation, p.version, p.sent_at, p.sent_by FROM part p \
         WHERE p.country = $1 AND p.quarter = $2 AND NOT EXISTS (SELECT 1 FROM part n \
         WHERE n.country = p.country AND n.quarter = p.quarter AND n.region = p.region \
         AND n.organisation = p.organisation AND n.version > p.version) ORDER BY p.region, p.organisation",
    )
    .bind(country.as_str())
    .bind(quarter.to_string())
    .fetch_all(db.read())
    .await?;
    let mut parts = Vec::new();
    for (id, region, organisation, version, sent_at, sent_by) in rows {
        let place = Place { country, region: parsed(&region)?, organisation: parsed(&organisation)? };
        let cells = cells(db, &id, country).await?;
        parts.push(Part { id, place, version, sent_at: parsed(&sent_at)?, sent_by, cells });
    }
    Ok(parts)
}

async fn cells(db: &Db, part: &str, country: Code) -> Result<BTreeMap<Key, Observation>> {
    let rows: Vec<(String, Option<i64>, String)> =
        sqlx::query_as("SELECT cell, value, status FROM part_cell WHERE part = $1")
            .bind(part)
            .fetch_all(db.read())
            .await?;
    let cell = |(cell, value, status): (String, Option<i64>, String)| {
        let value = value.map(|n| u32::try_from(n).unwrap_or(u32::MAX).into());
        let status = status.parse().ok()?;
        Some((Key::read(&cell, country)?, Observation { value, status, conf: ConfStatus::Internal }))
    };
    Ok(rows.into_iter().filter_map(cell).collect())
}
