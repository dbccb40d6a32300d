//! The figures of answers: of one version, of one country, of all, as they were known at a moment.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use super::COLUMNS;
use crate::error::Result;
use crate::store::editions::Told;
use crate::store::{Db, parsed, stored};
use crate::structure::{Code, ConfStatus, Key, ObsStatus, Observation, Quarter, Return, Table};

/// A version of an answer with its figures, ready to be narrowed down. The codes of a cell come as one text: handing over
/// eleven columns a row took longer than finding them.
const FIGURES: &str = "SELECT s.country, s.quarter, s.version, s.accepted_at, s.simulated, \
    o.indicator || ' ' || o.region || ' ' || o.sex || ' ' || o.age || ' ' || o.citizen || ' ' || o.form || ' ' || \
    o.crim || ' ' || o.org || ' ' || o.assist || ' ' || o.partner || ' ' || o.detect, o.value, o.status, o.conf \
    FROM submission s JOIN observation o ON o.submission = s.id";

/// The accepted answers for the quarters `from` to `to`, as known at `as_of`: of each the newest version then.
pub async fn table(db: &Db, from: Quarter, to: Quarter, as_of: Timestamp) -> Result<Table> {
    let sql = format!(
        "{FIGURES} WHERE s.accepted_at <= $1 AND s.quarter >= $2 AND s.quarter <= $3 AND NOT EXISTS ( \
         SELECT 1 FROM submission n WHERE n.country = s.country AND n.quarter = s.quarter \
         AND n.version > s.version AND n.accepted_at <= $1)"
    );
    let query =
        sqlx::query(AssertSqlSafe(sql)).bind(stored(as_of)).bind(from.to_string()).bind(to.to_string());
    tabled(as_of, query.fetch_all(db.read()).await?)
}

/// One country's accepted answers for the quarters `from` to `to`, as known at `as_of`.
pub async fn accepted(
    db: &Db,
    country: Code,
    from: Quarter,
    to: Quarter,
    as_of: Timestamp,
) -> Result<BTreeMap<Quarter, Return>> {
    let sql = format!(
        "{FIGURES} WHERE s.country = $4 AND s.accepted_at <= $1 AND s.quarter >= $2 AND s.quarter <= $3 \
         AND NOT EXISTS (SELECT 1 FROM submission n WHERE n.country = s.country AND n.quarter = s.quarter \
         AND n.version > s.version AND n.accepted_at <= $1)"
    );
    let query =
        sqlx::query(AssertSqlSafe(sql)).bind(stored(as_of)).bind(from.to_string()).bind(to.to_string());
    let table = tabled(as_of, query.bind(country.to_string()).fetch_all(db.read()).await?)?;
    Ok(table.returns.into_iter().map(|((_, quarter), answer)| (quarter, answer)).collect())
}

/// What all countries answered for a quarter about one indicator, as known at `as_of`.
pub async fn of_indicator(db: &Db, quarter: Quarter, indicator: Code, as_of: Timestamp) -> Result<Table> {
    let sql = format!(
        "{FIGURES} WHERE s.accepted_at <= $1 AND s.quarter = $2 AND o.indicator = $3 AND NOT EXISTS ( \
         SELECT 1 FROM submission n WHERE n.country = s.country AND n.quarter = s.quarter \
         AND n.version > s.version AND n.accepted_at <= $1)"
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(stored(as_of)).bind(quarter.to_string());
    tabled(as_of, query.bind(indicator.to_string()).fetch_all(db.read()).await?)
}

/// The answers for the quarters `from` to `to` that editions took in this way.
pub async fn released(db: &Db, from: Quarter, to: Quarter, told: Told, as_of: Timestamp) -> Result<Table> {
    let sql = format!(
        "{FIGURES} JOIN edition_return e ON e.country = s.country AND e.quarter = s.quarter \
         AND e.answer = s.version WHERE e.told = $1 AND s.quarter >= $2 AND s.quarter <= $3"
    );
    let query =
        sqlx::query(AssertSqlSafe(sql)).bind(told.as_str()).bind(from.to_string()).bind(to.to_string());
    tabled(as_of, query.fetch_all(db.read()).await?)
}

fn tabled(as_of: Timestamp, rows: Vec<AnyRow>) -> Result<Table> {
    let mut table = Table { as_of, returns: BTreeMap::new() };
    rows.iter().try_for_each(|row| add_row(&mut table, row))?;
    Ok(table)
}

fn add_row(table: &mut Table, row: &AnyRow) -> Result<()> {
    let (country, quarter): (Code, Quarter) = (parsed(row.try_get(0)?)?, parsed(row.try_get(1)?)?);
    let answer = match table.returns.entry((country, quarter)) {
        std::collections::btree_map::Entry::Occupied(there) => there.into_mut(),
        std::collections::btree_map::Entry::Vacant(free) => free.insert(Return {
            version: row.try_get(2)?,
            accepted: parsed(row.try_get(3)?)?,
            simulated: row.try_get::<i64, _>(4)? == 1,
            cells: BTreeMap::new(),
        }),
    };
    let mut key = Key::total(Code::TOTAL, country);
    let codes: &str = row.try_get(5)?;
    for (dimension, code) in COLUMNS.into_iter().zip(codes.split(' ')) {
        key = key.with(dimension, parsed(code)?);
    }
    answer.cells.insert(key, observation(row)?);
    Ok(())
}

fn observation(row: &AnyRow) -> Result<Observation> {
    let value: Option<i64> = row.try_get(6)?;
    let unexpected =
        |letter: &str| crate::error::Error::failed(crate::structure::Message::new("error-store"), letter);
    let (status, conf): (&str, &str) = (row.try_get(7)?, row.try_get(8)?);
    Ok(Observation {
        value: value.map(|n| u32::try_from(n).unwrap_or(u32::MAX).into()),
        status: status.parse::<ObsStatus>().map_err(|()| unexpected(status))?,
        conf: conf.parse::<ConfStatus>().map_err(|()| unexpected(conf))?,
    })
}

/// The figures of one version, accepted or not; empty where there is no such version.
pub async fn figures(db: &Db, id: &str) -> Result<BTreeMap<Key, Observation>> {
    let sql = FIGURES.replace("s.accepted_at", "s.submitted_at") + " WHERE s.id = $1";
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(id).fetch_all(db.read()).await?;
    let table = tabled(Timestamp::UNIX_EPOCH, rows)?;
    Ok(table.returns.into_values().next().map(|answer| answer.cells).unwrap_or_default())
}

/// The newest answers of all countries for a quarter, accepted or not.
pub async fn sent(db: &Db, quarter: Quarter) -> Result<BTreeMap<Code, Return>> {
    let sql = FIGURES.replace("s.accepted_at", "s.submitted_at")
        + " WHERE s.quarter = $1 AND NOT EXISTS (SELECT 1 FROM submission n WHERE n.country = s.country \
           AND n.quarter = s.quarter AND n.version > s.version)";
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(quarter.to_string()).fetch_all(db.read()).await?;
    let table = tabled(Timestamp::UNIX_EPOCH, rows)?;
    Ok(table.returns.into_iter().map(|((country, _), answer)| (country, answer)).collect())
}
