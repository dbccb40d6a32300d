//! A calendar year beside the editions of its quarters.

use super::super::*;
use super::programme::{answer, figures};
use super::{code, key};
use crate::structure::{CodeList, Dimension, Item, Key, Observation, Return};

const COUNTRIES: [(&str, u32); 6] = [("AT", 40), ("BE", 60), ("CZ", 30), ("DE", 90), ("ES", 80), ("FR", 50)];

/// An answer of which a third has Chilean citizenship and a third Moroccan.
fn with_origins(country: &str, n: u32) -> Return {
    let mut answer = answer(code(country), n);
    for (origin, n) in [("CL", n / 3), ("MA", n / 3)] {
        let key = Key::total(code("VIC_NEW"), code(country)).with(Dimension::Citizen, code(origin));
        answer.cells.insert(key, Observation::count(n));
    }
    answer
}

fn quarters() -> [Quarter; 4] {
    Quarter::of_year(2022)
}

/// Everyone's answers for the four quarters of 2022.
fn all() -> Figures {
    let of_quarter = |q| COUNTRIES.map(|(c, n)| ((code(c), q), with_origins(c, n)));
    figures(quarters().into_iter().flat_map(of_quarter))
}

/// Releases quarter after quarter; `change` alters what stands behind the earlier ones before the last is made.
fn replay(figures: &mut Figures, programme: &Programme, change: impl Fn(&mut Figures)) -> Outcome {
    let mut outcome = Outcome { public: Protected::default(), held: vec![] };
    for quarter in quarters() {
        if quarter.number() == 4 {
            change(figures);
        }
        outcome =
            protect(programme, Structure::embedded(), figures, quarter, &outcome.public, &key()).unwrap();
    }
    outcome
}

fn shown(outcome: &Outcome, family: &str, area: &str, column: &str) -> Option<u32> {
    outcome.public.cell(family, Period::Year(2022), code(area), code(column))?.shown()
}

fn has_year(outcome: &Outcome) -> bool {
    outcome.public.get("citizen", Period::Year(2022)).is_some()
}

pub fn ids(outcome: &Outcome) -> Vec<&str> {
    outcome.held.iter().map(|refusal| refusal.0.id.as_str()).collect()
}

#[test]
fn a_year_adds_its_quarters() {
    let outcome = replay(&mut all(), &Programme::read().unwrap(), |_| {});
    assert_eq!(ids(&outcome), Vec::<&str>::new());
    assert_eq!(shown(&outcome, TOTALS, "FR", "_T"), Some(200));
    let year = outcome.public.get("citizen", Period::Year(2022)).unwrap();
    let told: Vec<_> =
        year.iter().filter_map(|(area, column, cell)| Some((area, column, cell.shown()?))).collect();
    let truth = |area: &str, column: &str| {
        let counted = COUNTRIES.iter().filter(|(c, _)| area == "_T" || *c == area);
        counted.map(|(_, n)| if column == "_T" { n * 4 } else { n / 3 * 4 }).sum::<u32>()
    };
    let checked = told.iter().filter(|(_, column, _)| ["_T", "CL", "MA"].contains(&column.as_str()));
    assert!(checked.clone().count() >= COUNTRIES.len());
    checked.for_each(|(area, column, n)| {
        assert_eq!(*n, truth(area.as_str(), column.as_str()), "{area} {column}")
    });
}

/// Two children more in a stored answer: beside four quarters of 64 the year would tell them.
#[test]
fn a_year_is_held_when_the_figures_behind_a_quarter_drifted() {
    let outcome = replay(&mut all(), &Programme::read().unwrap(), |figures| {
        let place = (code("FR"), quarters()[1]);
        figures.table.returns.insert(place, with_origins("FR", 52));
    });
    assert_eq!(ids(&outcome), ["refusal-vintage"]);
    assert!(!has_year(&outcome));
    assert_eq!(shown(&outcome, TOTALS, "FR", "_T"), Some(200), "a year's total adds what was shown");
}

#[test]
fn a_year_is_held_when_only_the_breakdown_behind_a_quarter_drifted() {
    let outcome = replay(&mut all(), &Programme::read().unwrap(), |figures| {
        let france = figures.table.returns.get_mut(&(code("FR"), quarters()[1])).unwrap();
        let chile = Key::total(code("VIC_NEW"), code("FR")).with(Dimension::Citizen, code("CL"));
        france.cells.insert(chile, Observation::count(18));
    });
    assert_eq!(ids(&outcome), ["refusal-vintage"]);
}

#[test]
fn a_country_that_turns_up_behind_a_finished_quarter_is_noticed() {
    let outcome = replay(&mut all(), &Programme::read().unwrap(), |figures| {
        figures.table.returns.insert((code("IT"), quarters()[0]), with_origins("IT", 2));
    });
    assert_eq!(shown(&outcome, TOTALS, "IT", "_T"), None);
    assert_eq!(shown(&outcome, TOTALS, "_T", "_T"), Some(1400));
}

#[test]
fn late_answers_enter_the_year_and_a_single_late_child_waits() {
    for (late, expected) in [(30, Some(1430)), (1, Some(1400))] {
        let mut figures = all();
        figures.late.returns.insert((code("IT"), quarters()[0]), with_origins("IT", late));
        let outcome = replay(&mut figures, &Programme::read().unwrap(), |_| {});
        assert_eq!(ids(&outcome), Vec::<&str>::new());
        assert_eq!(shown(&outcome, TOTALS, "_T", "_T"), expected);
        assert_eq!(shown(&outcome, TOTALS, "IT", "_T"), (late > 1).then_some(late));
    }
}

#[test]
fn a_late_answer_that_waits_cannot_hold_the_year_by_its_breakdown() {
    let mut figures = all();
    let mut italy = with_origins("IT", 1);
    let chile = Key::total(code("VIC_NEW"), code("IT")).with(Dimension::Citizen, code("CL"));
    italy.cells.insert(chile, Observation::count(9));
    figures.late.returns.insert((code("IT"), quarters()[0]), italy);
    // Italy has a row in the year: it answered for the second quarter in time.
    figures.table.returns.insert((code("IT"), quarters()[1]), with_origins("IT", 30));
    let outcome = replay(&mut figures, &Programme::read().unwrap(), |_| {});
    assert_eq!(ids(&outcome), Vec::<&str>::new());
    assert_eq!(shown(&outcome, TOTALS, "IT", "_T"), Some(30));
}

#[test]
fn a_family_that_began_in_mid_year_waits_for_its_first_whole_year() {
    let programme = Programme::read().unwrap();
    let mut without = programme.clone();
    without.families.retain(|family| family.id != "citizen");
    let mut outcome = Outcome { public: Protected::default(), held: vec![] };
    for quarter in quarters() {
        let programme = if quarter.number() < 3 { &without } else { &programme };
        outcome =
            protect(programme, Structure::embedded(), &all(), quarter, &outcome.public, &key()).unwrap();
    }
    assert_eq!(ids(&outcome), ["refusal-year-without-quarter"]);
    assert_eq!(shown(&outcome, TOTALS, "FR", "_T"), Some(200));
}

#[test]
fn a_year_that_was_held_is_tried_again_with_the_next_edition() {
    let (mut drifted, programme) = (all(), Programme::read().unwrap());
    let held = replay(&mut drifted, &programme, |figures| {
        figures.table.returns.insert((code("FR"), quarters()[1]), with_origins("FR", 52));
    });
    assert_eq!(ids(&held), ["refusal-vintage"]);
    let next: Quarter = quarters()[3].plus(1);
    let mut mended = all();
    mended.table.returns.extend(COUNTRIES.map(|(c, n)| ((code(c), next), with_origins(c, n))));
    let outcome = protect(&programme, Structure::embedded(), &mended, next, &held.public, &key()).unwrap();
    assert_eq!(ids(&outcome), Vec::<&str>::new());
    assert!(has_year(&outcome));
}

#[test]
fn a_code_before_its_time_is_in_no_table() {
    let forms = Structure::embedded().list(Dimension::Form).iter().map(|(form, item)| {
        let begins = quarters()[2];
        let valid = if form == code("CRIM") { (Some(begins), None) } else { item.valid };
        (form, Item { valid, ..item.clone() })
    });
    let structure = Structure::embedded().with_list(Dimension::Form, CodeList::new(forms));
    let mut public = Protected::default();
    for quarter in quarters() {
        public = protect(&Programme::read().unwrap(), &structure, &all(), quarter, &public, &key())
            .unwrap()
            .public;
        let cell = |form| public.cell("form", Period::Quarter(quarter), code("FR"), code(form));
        assert_eq!(cell("CRIM").is_some(), quarter >= quarters()[2], "{quarter}");
        assert!(cell("_U").is_some());
    }
}
