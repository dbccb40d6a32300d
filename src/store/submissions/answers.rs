//! Children by citizenship, region, form and more, in every accepted version: what signals are judged by.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::error::Result;
use crate::store::{Db, parsed, stored};
use crate::structure::{Code, Dimension, Quarter};

/// One accepted version of a country's answer, as far as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// When the lead accepted it.
    pub accepted: Timestamp,
    /// How many by region and code, `_T` for all; without those for which the country gave a reason in place of a number.
    pub counts: BTreeMap<(Code, Code), u32>,
}

/// Every accepted version of the answers, the oldest first, by country and quarter.
pub type Answers = BTreeMap<(Code, Quarter), Vec<Answer>>;

/// Which part of the answers is read.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// What was counted.
    pub indicator: Code,
    /// By what.
    pub by: Dimension,
    /// In each region, instead of the whole country.
    pub regional: bool,
    /// The first quarter,
    pub from: Quarter,
    /// and the last.
    pub to: Quarter,
    /// What was accepted later is not seen.
    pub as_of: Timestamp,
}

/// Country, quarter, version, accepted at, region, code, value.
type Row = (String, String, i64, String, String, String, Option<i64>);

/// Every accepted version of every answer that was asked for.
pub async fn answers(db: &Db, asked: &Asked) -> Result<Answers> {
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql(asked)))
        .bind(stored(asked.as_of))
        .bind(asked.from.to_string())
        .bind(asked.to.to_string())
        .bind(asked.indicator.as_str())
        .fetch_all(db.read())
        .await?;
    let mut versions: BTreeMap<(Code, Quarter), BTreeMap<i64, Answer>> = BTreeMap::new();
    for (country, quarter, version, accepted, region, code, value) in rows {
        let empty = Answer { accepted: parsed(&accepted)?, counts: BTreeMap::new() };
        let versions = versions.entry((parsed(&country)?, parsed(&quarter)?)).or_default();
        let answer = versions.entry(version).or_insert(empty);
        if let Some(value) = value.and_then(|n| u32::try_from(n).ok()) {
            answer.counts.insert((parsed(&region)?, parsed(&code)?), value);
        }
    }
    Ok(versions.into_iter().map(|(place, answers)| (place, answers.into_values().collect())).collect())
}

/// The cells of one small table: all dimensions but the two asked for are whole.
fn sql(asked: &Asked) -> String {
    let column = |dimension: Dimension| dimension.name().to_lowercase();
    let by = column(asked.by);
    let whole: String = Dimension::ALL[3..]
        .iter()
        .filter(|dimension| **dimension != asked.by)
        .map(|dimension| format!(" AND o.{} = '_T'", column(*dimension)))
        .collect();
    let region = if asked.regional { "<>" } else { "=" };
    format!(
        "SELECT s.country, s.quarter, s.version, s.accepted_at, o.region, o.{by}, o.value FROM submission s \
         JOIN observation o ON o.submission = s.id WHERE s.accepted_at <= $1 AND s.quarter >= $2 AND s.quarter <= $3 \
         AND o.indicator = $4 AND o.region {region} '_T'{whole} ORDER BY s.country, s.quarter, s.version"
    )
}

/// When the newest accepted answer was accepted, and the newest quarter with one.
pub async fn newest_accepted(db: &Db) -> Result<Option<(Timestamp, Quarter)>> {
    let (at, quarter): (Option<String>, Option<String>) =
        sqlx::query_as("SELECT MAX(accepted_at), MAX(quarter) FROM submission WHERE accepted_at IS NOT NULL")
            .fetch_one(db.read())
            .await?;
    at.zip(quarter).map(|(at, quarter)| Ok((parsed(&at)?, parsed(&quarter)?))).transpose()
}
