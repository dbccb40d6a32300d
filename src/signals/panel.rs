//! Accepted answers as a panel: of countries, or of the regions of each.

use std::collections::BTreeSet;

use super::history::QUARTERS;
use crate::deliver::House;
use crate::detect::{Panel, Versions};
use crate::store::submissions::{Answer, Answers};
use crate::structure::{Code, Dimension, Period, Quarter};

/// How many quarters, the newest last, are judged again whenever something was accepted.
pub const JUDGED: i32 = 4;

/// A place of the panel and where its counts stand in the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Spot {
    place: Code,
    country: Code,
    region: Code,
}

/// The countries of a scope: one, or all (`Code::TOTAL`).
pub fn countries(house: &House, answers: &Answers, scope: Code, newest: Quarter) -> Panel {
    let tells = |answer: &Answer| {
        let total = answer.counts.get(&(Code::TOTAL, Code::TOTAL));
        // A country that counted nobody knows all origins; one that broke nobody down knows none.
        total.is_some_and(|total| *total == 0 || answer.counts.len() > 1)
    };
    let answered = answered(answers, scope, tells);
    let countries: BTreeSet<Code> = answered.keys().map(|(country, _)| *country).collect();
    let spots = countries.into_iter().map(|place| Spot { place, country: place, region: Code::TOTAL });
    assemble(house, &answered, &spots.collect::<Vec<_>>(), newest)
}

/// The regions of the countries of a scope.
pub fn regions(house: &House, answers: &Answers, scope: Code, newest: Quarter) -> Panel {
    let answered = answered(answers, scope, |answer| !answer.counts.is_empty());
    let countries: BTreeSet<Code> = answered.keys().map(|(country, _)| *country).collect();
    let list = house.structure.list(Dimension::Region);
    let of = |country: Code| list.addends(country).map(move |place| Spot { place, country, region: place });
    let spots = countries.into_iter().flat_map(of).filter(|spot| is_known(spot.place));
    assemble(house, &answered, &spots.collect::<Vec<_>>(), newest)
}

/// Whether a code names something, and not what is unknown.
pub fn is_known(code: Code) -> bool {
    !code.as_str().ends_with(Code::UNKNOWN.as_str())
}

/// The answers of a scope that tell anything.
fn answered(answers: &Answers, scope: Code, tells: impl Fn(&Answer) -> bool) -> Answers {
    let is_ours = |country: Code| scope == Code::TOTAL || country == scope;
    let told = answers.iter().filter(|((country, _), _)| is_ours(*country));
    let told = told.filter(|(_, versions)| versions.last().is_some_and(&tells));
    told.map(|(at, versions)| (*at, versions.clone())).collect()
}

/// In the quarters that are still judged, what is known now counts; in earlier ones first versions are kept apart, from
/// which is learned how complete they are.
fn assemble(house: &House, answers: &Answers, spots: &[Spot], newest: Quarter) -> Panel {
    let from = answers.keys().map(|(_, quarter)| *quarter).min().unwrap_or(newest);
    let quarters: Vec<Quarter> = (0..QUARTERS).map(|n| from.plus(n)).take_while(|q| *q <= newest).collect();
    let origins = origins(house);
    let parent = |spot: &Spot| (spot.region != Code::TOTAL).then(|| spot.country.to_string());
    let mut panel = Panel::new(
        spots.iter().map(|spot| (spot.place.to_string(), parent(spot))).collect(),
        origins.iter().map(Code::to_string).collect(),
        quarters.iter().copied().map(Period::Quarter).collect(),
    );
    for ((country, quarter), versions) in answers {
        let Some(period) = quarters.iter().position(|q| q == quarter) else { continue };
        let Some(last) = versions.last() else { continue };
        let first = if *quarter > newest.plus(-JUDGED) { last } else { &versions[0] };
        let known = quarters.iter().position(|q| arrived(house, &versions[0], *quarter) <= *q);
        let known = known.unwrap_or(quarters.len() - 1);
        for (place, spot) in spots.iter().enumerate().filter(|(_, spot)| spot.country == *country) {
            let count = |answer: &Answer, origin: Code| {
                answer.counts.get(&(spot.region, origin)).copied().unwrap_or(0)
            };
            let counts = origins.iter().map(|o| Versions { first: count(first, *o), last: count(last, *o) });
            panel.collect(place, period, known, &counts.collect::<Vec<_>>());
        }
    }
    panel
}

/// Citizenships a child can have; groups of them and unknown ones are none.
fn origins(house: &House) -> Vec<Code> {
    let citizens = house.structure.list(Dimension::Citizen);
    citizens.iter().map(|(code, _)| code).filter(|c| !citizens.is_group(*c) && *c != Code::UNKNOWN).collect()
}

/// The quarter whose sign-off was the first after an answer was accepted.
fn arrived(house: &House, answer: &Answer, quarter: Quarter) -> Quarter {
    let is_over = |q: &Quarter| house.structure.calendar.sign_off(*q) < answer.accepted;
    (0..QUARTERS).map(|n| quarter.plus(n)).find(|q| !is_over(q)).unwrap_or(quarter)
}
