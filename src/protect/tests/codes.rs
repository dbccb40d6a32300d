//! Code lists that change while a year runs, and what everyone then knows of an old quarter.

use super::super::*;
use super::programme::figures;
use super::{code, key, year};
use crate::structure::{Code, CodeList, Dimension, Item, Key, Observation, Return};

const OTHERS: [&str; 4] = ["AT", "DE", "ES", "FR"];

/// From which quarter to which a code is valid.
type Valid = (Option<Quarter>, Option<Quarter>);

const ALWAYS: Valid = (None, None);

fn q() -> [Quarter; 4] {
    Quarter::of_year(2022)
}

/// Citizenships as `(code, parent, valid)`.
fn citizens(codes: &[(&str, &str, Valid)]) -> Structure {
    let item = |parent, valid| Item { parent: code(parent), adds: true, valid, label: String::new() };
    let list = CodeList::new(codes.iter().map(|(c, parent, valid)| (code(c), item(parent, *valid))));
    Structure::embedded().with_list(Dimension::Citizen, list)
}

/// Citizenships right under the total; unknown is always one of them.
fn flat(codes: &[(&str, Valid)]) -> Structure {
    let codes: Vec<_> =
        codes.iter().map(|(c, valid)| (*c, "_T", *valid)).chain([("_U", "_T", ALWAYS)]).collect();
    citizens(&codes)
}

fn reply(country: &str, origins: &[(&str, u32)]) -> Return {
    let total = Key::total(code("VIC_NEW"), code(country));
    let sum = origins.iter().map(|(_, n)| n).sum();
    let of = |(o, n): &(&str, u32)| (total.with(Dimension::Citizen, code(o)), Observation::count(*n));
    let cells = origins.iter().map(of).chain([(total, Observation::count(sum))]).collect();
    Return { version: 1, accepted: "2023-05-01T10:00:00Z".parse().unwrap(), simulated: false, cells }
}

/// Four countries that answer every quarter with these origins.
fn others(origins: impl Fn(Quarter) -> Vec<(&'static str, u32)>) -> Figures {
    figures(q().into_iter().flat_map(|quarter| {
        let origins = origins(quarter);
        OTHERS.map(|country| ((code(country), quarter), reply(country, &origins)))
    }))
}

/// Releases quarter after quarter, each under the code list of its time.
fn replay<'s>(figures: &Figures, structure: impl Fn(Quarter) -> &'s Structure) -> Outcome {
    let mut programme = Programme::read().unwrap();
    programme.families.retain(|family| family.id == "citizen");
    let mut outcome = Outcome { public: Protected::default(), held: vec![] };
    for quarter in q() {
        outcome = protect(&programme, structure(quarter), figures, quarter, &outcome.public, &key()).unwrap();
    }
    outcome
}

/// The columns among `possible` in which a country is blank in the year.
fn blanks(outcome: &Outcome, country: &str, possible: &[&str]) -> Vec<String> {
    let table = outcome.public.get("citizen", Period::Year(2022)).expect("the year is released");
    let row = table.iter().filter(|(area, column, cell)| {
        *area == code(country) && *cell == Cell::Hidden && possible.contains(&column.as_str())
    });
    row.map(|(_, column, _)| column.to_string()).collect()
}

/// Italy's answer for the third quarter came late: 4 from Chile, 30 from Brazil, 10 unknown. Morocco's code begins with
/// the fourth, whose answers are in time or in no year.
fn italy_late_before_morocco() -> (Structure, Figures) {
    let structure = flat(&[("CL", ALWAYS), ("MA", (Some(q()[3]), None)), ("BR", ALWAYS)]);
    let morocco = |quarter| if quarter == q()[3] { 160 } else { 0 };
    let mut all = others(|quarter| vec![("CL", 40), ("MA", morocco(quarter)), ("BR", 40), ("_U", 10)]);
    let italy = reply("IT", &[("CL", 4), ("BR", 30), ("_U", 10)]);
    all.late.returns.insert((code("IT"), q()[2]), italy);
    (structure, all)
}

#[test]
fn a_late_answer_cannot_hide_under_a_code_of_the_last_quarter() {
    let (structure, all) = italy_late_before_morocco();
    let outcome = replay(&all, |_| &structure);
    assert_eq!(outcome.held, vec![]);
    let total = outcome.public.cell(TOTALS, Period::Year(2022), code("IT"), Code::TOTAL);
    assert_eq!(total, Some(Cell::Shown(44)));
    let open = blanks(&outcome, "IT", &["CL", "BR", "_U"]);
    assert_ne!(open, ["CL"], "its Chilean children are solved: 44 - 30 - 10 = 4");
}

#[test]
fn late_children_under_a_code_that_no_missed_table_listed_hold_the_year() {
    let (structure, mut all) = italy_late_before_morocco();
    all.late.returns.insert((code("IT"), q()[2]), reply("IT", &[("CL", 4), ("MA", 30)]));
    assert_eq!(year::ids(&replay(&all, |_| &structure)), ["refusal-vintage"]);
}

#[test]
fn solvers_are_told_where_nobody_can_be() {
    let (structure, all) = italy_late_before_morocco();
    let outcome = replay(&all, |_| &structure);
    let files: std::collections::BTreeMap<_, _> =
        tables(&outcome.public, &Programme::read().unwrap(), &structure).into_iter().collect();
    let absent: Vec<&str> = files["absent_citizen"].lines().collect();
    for known in ["2022-Q3,TOTAL,MA,0", "2022-late,IT,MA,0"] {
        assert!(absent.contains(&known), "{known} in {absent:?}");
    }
    assert!(!absent.iter().any(|line| line.contains(",CL,")));
}

/// Italy answers for the first half year only, and Morocco's code comes into the list after that, without a date. In that
/// half year Europe's Chile and Algeria are blank, so nothing but the missing row says that nobody was Moroccan.
#[test]
fn a_code_that_an_earlier_table_did_not_list_is_no_hiding_place() {
    let before = flat(&[("CL", ALWAYS), ("DZ", ALWAYS), ("BR", ALWAYS)]);
    let after = flat(&[("CL", ALWAYS), ("MA", ALWAYS), ("DZ", ALWAYS), ("BR", ALWAYS)]);
    let is_early = |quarter: Quarter| quarter <= q()[1];
    let n = |quarter| if is_early(quarter) { 0 } else { 40 };
    let mut all = others(|quarter| {
        let n = n(quarter);
        vec![("CL", n), ("MA", n), ("DZ", n * 100), ("BR", 2000), ("_U", 2000)]
    });
    for (quarter, cl) in [(q()[0], 4), (q()[1], 0)] {
        let italy = reply("IT", &[("CL", cl), ("DZ", 5000), ("BR", 5000), ("_U", 5000)]);
        all.table.returns.insert((code("IT"), quarter), italy);
    }
    let outcome = replay(&all, |quarter| if is_early(quarter) { &before } else { &after });
    assert_eq!(outcome.held, vec![]);
    let open = blanks(&outcome, "IT", &["CL", "DZ", "BR", "_U"]);
    assert_ne!(open, ["CL"], "its Chilean children are solved");
}

#[test]
fn a_year_is_held_when_its_list_no_longer_knows_what_a_quarter_told() {
    let tree = |codes: &[(&'static str, &'static str)]| {
        let codes: Vec<_> = codes.iter().map(|(c, parent)| (*c, *parent, ALWAYS)).collect();
        citizens(&codes)
    };
    let first = [("X", "_T"), ("Y", "_T"), ("_U", "_T"), ("CL", "X"), ("MA", "X"), ("BR", "Y")];
    let before = tree(&first);
    let gone = tree(&[("X", "_T"), ("Y", "_T"), ("_U", "_T"), ("CL", "X"), ("BR", "Y")]);
    let elsewhere = tree(&[("X", "_T"), ("Y", "_T"), ("_U", "_T"), ("CL", "X"), ("MA", "Y"), ("BR", "Y")]);
    let divided = tree(&[&first[..], &[("MA1", "MA"), ("MA2", "MA")]].concat());
    let all = others(|quarter| {
        let ma = if quarter == q()[0] { 60 } else { 0 };
        vec![("CL", 40), ("MA", ma), ("BR", 40)]
    });
    for after in [gone, elsewhere, divided] {
        let outcome = replay(&all, |quarter| if quarter == q()[0] { &before } else { &after });
        let told = outcome.public.cell("citizen", Period::Quarter(q()[0]), Code::TOTAL, code("MA"));
        assert_eq!(told, Some(Cell::Shown(240)));
        assert_eq!(year::ids(&outcome), ["refusal-columns"]);
    }
    assert_eq!(replay(&all, |_| &before).held, vec![]);
}

#[test]
fn no_zero_is_printed_for_a_country_that_was_absent_while_a_code_was_valid() {
    let structure = flat(&[("CL", ALWAYS), ("MA", (Some(q()[2]), None)), ("BR", ALWAYS)]);
    let morocco = |quarter| if quarter <= q()[1] { 0 } else { 40 };
    let mut all = others(|quarter| vec![("CL", 40), ("MA", morocco(quarter)), ("BR", 40), ("_U", 10)]);
    for quarter in &q()[..2] {
        let italy = reply("IT", &[("CL", 20), ("BR", 15), ("_U", 5)]);
        all.table.returns.insert((code("IT"), *quarter), italy);
    }
    let outcome = replay(&all, |_| &structure);
    let cells =
        outcome.public.iter().flat_map(|(_, period, block)| block.iter().map(move |cell| (period, cell)));
    let small: Vec<_> = cells.filter(|(_, (.., cell))| cell.shown().is_some_and(|n| n < 5)).collect();
    assert_eq!(small, vec![]);
    assert_eq!(outcome.public.cell("citizen", Period::Year(2022), code("IT"), code("MA")), None);
}
