//! Accepted answers as a panel.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::deliver::House;
use crate::detect::{Panel, Versions};
use crate::error::Result;
use crate::store::Db;
use crate::store::submissions::{self, Origins};
use crate::structure::{Code, Dimension, Period, Quarter};

/// How many quarters are looked at: more than the discount leaves any weight of.
const QUARTERS: i32 = 32;
/// How many quarters, the newest last, are judged again whenever something was accepted.
pub const JUDGED: i32 = 4;

/// The answers of one country, or of all (`Code::TOTAL`), up to `newest`, as known now.
///
/// In the quarters that are still judged, what is known now counts; in earlier ones first versions are kept apart, from
/// which is learned how complete they are.
pub async fn panel(db: &Db, house: &House, scope: Code, newest: Quarter, now: Timestamp) -> Result<Panel> {
    let oldest = newest.plus(1 - QUARTERS);
    let mut answers = submissions::origins(db, house.programme.indicator, oldest, newest, now).await?;
    answers.retain(|(country, _), versions| {
        (scope == Code::TOTAL || *country == scope) && versions.last().is_some_and(tells_origins)
    });
    let from = answers.keys().map(|(_, quarter)| *quarter).min().unwrap_or(newest);
    let quarters: Vec<Quarter> = (0..QUARTERS).map(|n| from.plus(n)).take_while(|q| *q <= newest).collect();
    let countries: BTreeSet<Code> = answers.keys().map(|(country, _)| *country).collect();
    let origins = origins(house);
    let mut panel = Panel::new(
        countries.iter().map(|country| (country.to_string(), None)).collect(),
        origins.iter().map(Code::to_string).collect(),
        quarters.iter().copied().map(Period::Quarter).collect(),
    );
    for ((country, quarter), versions) in &answers {
        let place = countries.iter().position(|c| c == country);
        let period = quarters.iter().position(|q| q == quarter);
        let (Some(place), Some(period)) = (place, period) else { continue };
        let known = quarters.iter().position(|q| arrived(house, &versions[0], *quarter) <= *q);
        let is_judged = *quarter > newest.plus(-JUDGED);
        let (first, last) =
            (&versions[if is_judged { versions.len() - 1 } else { 0 }], &versions[versions.len() - 1]);
        let count = |answer: &Origins, origin: &Code| answer.counts.get(origin).copied().unwrap_or(0);
        let counts: Vec<Versions> =
            origins.iter().map(|o| Versions { first: count(first, o), last: count(last, o) }).collect();
        panel.collect(place, period, known.unwrap_or(quarters.len() - 1), &counts);
    }
    Ok(panel)
}

/// A country that counted nobody knows all origins; one that broke nobody down knows none.
fn tells_origins(answer: &Origins) -> bool {
    answer.total.is_some_and(|total| total == 0 || !answer.counts.is_empty())
}

/// Citizenships a child can have; groups of them and unknown ones are none.
fn origins(house: &House) -> Vec<Code> {
    let citizens = house.structure.list(Dimension::Citizen);
    citizens.iter().map(|(code, _)| code).filter(|c| !citizens.is_group(*c) && *c != Code::UNKNOWN).collect()
}

/// The quarter whose sign-off was the first after an answer was accepted.
fn arrived(house: &House, answer: &Origins, quarter: Quarter) -> Quarter {
    let is_over = |q: &Quarter| house.structure.calendar.sign_off(*q) < answer.accepted;
    (0..QUARTERS).map(|n| quarter.plus(n)).find(|q| !is_over(q)).unwrap_or(quarter)
}
