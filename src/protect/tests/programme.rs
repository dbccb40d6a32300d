//! The families of the programme over returns as countries send them.

use std::collections::BTreeMap;

use super::super::*;
use super::{code, key};
use crate::structure::{Code, Dimension, Key, Observation, Return, Table};

/// An answer with nothing but its total.
pub fn answer(country: Code, n: u32) -> Return {
    let key = Key::total(code("VIC_NEW"), country);
    let cells = BTreeMap::from([(key, Observation::count(n))]);
    Return { version: 1, accepted: "2023-05-01T10:00:00Z".parse().unwrap(), simulated: false, cells }
}

/// Figures of these answers, nothing late.
pub fn figures(returns: impl IntoIterator<Item = ((Code, Quarter), Return)>) -> Figures {
    let as_of = "2023-05-20T10:00:00Z".parse().unwrap();
    Figures::in_time(Table { as_of, returns: returns.into_iter().collect() })
}

const QUARTER: &str = "2023-Q1";

fn released(countries: &[(&str, u32)]) -> Result<Outcome, Refusal> {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let quarter: Quarter = QUARTER.parse().unwrap();
    let returns = countries.iter().map(|(c, n)| ((code(c), quarter), answer(code(c), *n)));
    protect(&programme, structure, &figures(returns), quarter, &Protected::default(), &key())
}

fn total(outcome: &Outcome, country: &str) -> Option<Cell> {
    outcome.public.cell(TOTALS, Period::Quarter(QUARTER.parse().unwrap()), code(country), Code::TOTAL)
}

#[test]
fn a_country_that_did_not_answer_has_no_cell_and_a_nil_return_has_a_blank_one() {
    let outcome = released(&[("AT", 40), ("BE", 0), ("CZ", 30), ("DE", 9), ("FR", 50)]).unwrap();
    assert_eq!(total(&outcome, "IT"), None);
    assert_eq!(total(&outcome, "BE"), Some(Cell::Hidden));
    assert_eq!(total(&outcome, "FR"), Some(Cell::Shown(50)));
    assert_eq!(total(&outcome, "_T"), Some(Cell::Shown(129)));
}

#[test]
fn a_total_that_is_not_collected_is_no_zero() {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let quarter: Quarter = QUARTER.parse().unwrap();
    let mut returns: BTreeMap<_, _> = [("AT", 40), ("BE", 0), ("CZ", 30), ("FR", 50)]
        .map(|(c, n)| ((code(c), quarter), answer(code(c), n)))
        .into();
    let belgium = returns.get_mut(&(code("BE"), quarter)).unwrap();
    let not_collected = Observation {
        value: None,
        status: crate::structure::ObsStatus::NotCollected,
        ..Observation::count(0)
    };
    belgium.cells.values_mut().for_each(|cell| *cell = not_collected);
    let outcome =
        protect(&programme, structure, &figures(returns), quarter, &Protected::default(), &key()).unwrap();
    assert_eq!(total(&outcome, "BE"), None);
    assert_eq!(total(&outcome, "AT"), Some(Cell::Shown(40)), "nobody has to hide beside Belgium");
}

#[test]
fn a_quarter_with_too_few_countries_to_cover_a_small_total_is_not_released() {
    let refusal = released(&[("AT", 40), ("BE", 2)]).unwrap_err();
    assert_eq!(refusal.0.id, "refusal-too-few-countries");
}

#[test]
fn every_country_has_an_unknown_column_in_every_family() {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let countries: Vec<Code> = structure.participants.iter().map(|p| p.country).collect();
    for family in &programme.families {
        let tree = family.tree(structure, &countries);
        for country in &countries {
            let leaves = family.leaves(&tree, programme.indicator, *country, &answer(*country, 7)).unwrap();
            assert_eq!(leaves.iter().sum::<i64>(), 7, "{} {country}", family.id);
        }
    }
}

#[test]
fn a_breakdown_larger_than_its_total_stops_the_edition() {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let quarter: Quarter = QUARTER.parse().unwrap();
    let mut france = answer(code("FR"), 7);
    let crim = Key::total(programme.indicator, code("FR")).with(Dimension::Form, code("CRIM"));
    france.cells.insert(crim, Observation::count(50));
    let refusal = protect(
        &programme,
        structure,
        &figures([((code("FR"), quarter), france)]),
        quarter,
        &Protected::default(),
        &key(),
    )
    .unwrap_err();
    assert_eq!(refusal.0.id, "refusal-breakdown-too-large");
}

#[test]
fn children_may_have_several_kinds_of_help_and_each_is_a_table_of_its_own() {
    let quarter: Quarter = QUARTER.parse().unwrap();
    let help = |country: &str| {
        let mut answer = answer(code(country), 60);
        for (assist, n) in [("GUARD", 40), ("SHEL", 30)] {
            let place = Key::total(code("VIC_NEW"), code(country)).with(Dimension::Assist, code(assist));
            answer.cells.insert(place, Observation::count(n));
        }
        ((code(country), quarter), answer)
    };
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let figures = figures(["AT", "BE", "DE", "FR"].map(help));
    let public =
        protect(&programme, structure, &figures, quarter, &Protected::default(), &key()).unwrap().public;
    let cell = |family, area, column| {
        public.cell(family, Period::Quarter(quarter), code(area), code(column)).and_then(Cell::shown)
    };
    assert_eq!(cell("assist_GUARD", "AT", "GUARD"), Some(40));
    assert_eq!(cell("assist_GUARD", "_T", "GUARD"), Some(160));
    assert_eq!(cell("assist_SHEL", "AT", "_X"), Some(30));
    assert_eq!(cell("assist_HLTH", "AT", "_X"), None, "it would tell that nobody has it");
    assert_eq!(cell("assist", "AT", "GUARD"), None, "together they do not add up");
}

#[test]
fn a_few_children_without_a_kind_of_help_are_as_secret_as_a_few_with_it() {
    let quarter: Quarter = QUARTER.parse().unwrap();
    let countries = [("AT", 58), ("BE", 30), ("DE", 30), ("FR", 30)].map(|(country, n)| {
        let mut answer = answer(code(country), 60);
        let place = Key::total(code("VIC_NEW"), code(country)).with(Dimension::Assist, code("GUARD"));
        answer.cells.insert(place, Observation::count(n));
        ((code(country), quarter), answer)
    });
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let public = protect(&programme, structure, &figures(countries), quarter, &Protected::default(), &key());
    let austria =
        public.unwrap().public.cell("assist_GUARD", Period::Quarter(quarter), code("AT"), code("GUARD"));
    assert_eq!(austria, Some(Cell::Hidden), "60 - 58 children");
}
