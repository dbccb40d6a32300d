//! Children by citizenship, in every accepted version: what signals are judged by.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::error::Result;
use crate::store::{Db, parsed, stored};
use crate::structure::{Code, Quarter};

/// One accepted version of a country's answer about the origins of children.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origins {
    /// When the lead accepted it.
    pub accepted: Timestamp,
    /// How many children in all; `None` where the country gave a reason in place of a number.
    pub total: Option<u32>,
    /// How many of each citizenship that was listed.
    pub counts: BTreeMap<Code, u32>,
}

/// Every accepted version of every answer for the quarters `from` to `to`, the oldest first.
pub async fn origins(
    db: &Db,
    indicator: Code,
    from: Quarter,
    to: Quarter,
    as_of: Timestamp,
) -> Result<BTreeMap<(Code, Quarter), Vec<Origins>>> {
    let rows: Vec<(String, String, i64, String, String, Option<i64>)> = sqlx::query_as(
        "SELECT s.country, s.quarter, s.version, s.accepted_at, o.citizen, o.value FROM submission s \
         JOIN observation o ON o.submission = s.id WHERE s.accepted_at <= $1 AND s.quarter >= $2 AND s.quarter <= $3 \
         AND o.indicator = $4 AND o.region = '_T' AND o.sex = '_T' AND o.age = '_T' AND o.form = '_T' \
         AND o.crim = '_T' AND o.org = '_T' AND o.assist = '_T' AND o.partner = '_T' AND o.detect = '_T' \
         ORDER BY s.country, s.quarter, s.version",
    )
    .bind(stored(as_of))
    .bind(from.to_string())
    .bind(to.to_string())
    .bind(indicator.as_str())
    .fetch_all(db.read())
    .await?;
    let mut versions: BTreeMap<(Code, Quarter), BTreeMap<i64, Origins>> = BTreeMap::new();
    for (country, quarter, version, accepted, citizen, value) in rows {
        let empty = Origins { accepted: parsed(&accepted)?, total: None, counts: BTreeMap::new() };
        let answers = versions.entry((parsed(&country)?, parsed(&quarter)?)).or_default();
        let answer = answers.entry(version).or_insert(empty);
        let (citizen, value): (Code, _) = (parsed(&citizen)?, value.and_then(|n| u32::try_from(n).ok()));
        match citizen {
            Code::TOTAL => answer.total = value,
            _ => answer.counts.extend(value.map(|n| (citizen, n))),
        }
    }
    Ok(versions.into_iter().map(|(place, answers)| (place, answers.into_values().collect())).collect())
}

/// When the newest accepted answer was accepted, and the newest quarter with one.
pub async fn newest_accepted(db: &Db) -> Result<Option<(Timestamp, Quarter)>> {
    let (at, quarter): (Option<String>, Option<String>) =
        sqlx::query_as("SELECT MAX(accepted_at), MAX(quarter) FROM submission WHERE accepted_at IS NOT NULL")
            .fetch_one(db.read())
            .await?;
    at.zip(quarter).map(|(at, quarter)| Ok((parsed(&at)?, parsed(&quarter)?))).transpose()
}
