//! More time for a country's quarter, or none expected of it.

use jiff::Timestamp;

use super::{Db, Tx, parsed, stored};
use crate::error::Result;
use crate::structure::{Code, Quarter};

/// What a lead granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Granted {
    /// Answers are in time until this moment.
    Until(Timestamp),
    /// No answer is expected for this quarter.
    Derogation,
}

/// Grants more time, or a quarter without an answer; a later word replaces an earlier one.
pub async fn grant(
    tx: &mut Tx,
    country: Code,
    quarter: Quarter,
    granted: Granted,
    who: &str,
    now: Timestamp,
) -> Result<()> {
    let until = match granted {
        Granted::Until(moment) => Some(stored(moment)),
        Granted::Derogation => None,
    };
    sqlx::query(
        "INSERT INTO extension (country, quarter, until, granted_by, granted_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (country, quarter) DO UPDATE SET until = excluded.until, granted_by = excluded.granted_by, \
         granted_at = excluded.granted_at",
    )
    .bind(country.as_str())
    .bind(quarter.to_string())
    .bind(until)
    .bind(who)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What was granted to a country for a quarter, and when.
pub async fn get(db: &Db, country: Code, quarter: Quarter) -> Result<Option<(Granted, Timestamp)>> {
    let row: Option<(Option<String>, String)> =
        sqlx::query_as("SELECT until, granted_at FROM extension WHERE country = $1 AND quarter = $2")
            .bind(country.as_str())
            .bind(quarter.to_string())
            .fetch_optional(db.read())
            .await?;
    let granted = |(until, at): (Option<String>, String)| {
        let granted = match until {
            Some(until) => Granted::Until(parsed(&until)?),
            None => Granted::Derogation,
        };
        Ok((granted, parsed(&at)?))
    };
    row.map(granted).transpose()
}
