//! Children handed over between countries: what the partners of a country say before it answers, and where both differ.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::partners;
use crate::deliver::House;
use crate::error::Result;
use crate::store::{Db, submissions};
use crate::structure::{Code, Quarter};
use crate::validate::mirror::{Cells, Expected, expected};

/// What the accepted answers of its partners let a country expect, beside its own newest answer.
pub async fn movements(
    db: &Db,
    house: &House,
    country: Code,
    quarter: Quarter,
    now: Timestamp,
) -> Result<Vec<Expected>> {
    let partners = partners(db, &house.rules, quarter, now).await?;
    let own = submissions::sent(db, quarter).await?.remove(&country);
    let others = partners.iter().filter(|(other, _)| **other != country);
    let mut cells: BTreeMap<Code, &Cells> = others.map(|(other, answer)| (*other, &answer.cells)).collect();
    cells.extend(own.as_ref().map(|answer| (country, &answer.cells)));
    Ok(expected(country, Code::literal("XB_OUT"), Code::literal("XB_IN"), &cells))
}
