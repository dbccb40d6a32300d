//! What a country will see of itself hangs on its own figures and on what everybody can see.

use std::collections::BTreeMap;

use super::super::*;
use super::code;
use super::programme::{answer, figures};
use crate::structure::{Dimension, Key, Observation, Return};

const QUARTER: &str = "2023-Q1";

fn with_forms(country: &str, forms: &[(&str, u32)]) -> Return {
    let total = Key::total(code("VIC_NEW"), code(country));
    let mut answer = answer(code(country), forms.iter().map(|(_, n)| n).sum());
    let cells =
        forms.iter().map(|(form, n)| (total.with(Dimension::Form, code(form)), Observation::count(*n)));
    answer.cells.extend(cells);
    answer
}

/// What is public where Austria's and Belgium's hidden totals are these.
fn public(hidden: [u32; 3]) -> Protected {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let quarter: Quarter = QUARTER.parse().unwrap();
    let small = ["AT", "BE", "CZ"].into_iter().zip(hidden);
    let small = small.map(|(c, n)| ((code(c), quarter), with_forms(c, &[("CRIM", n)])));
    let large = ["DE", "ES", "FR", "IT"].map(|c| {
        ((code(c), quarter), with_forms(c, &[("CRIM", 40), ("BEG", 20), ("LAB", 9), ("SEX", 3), ("MAR", 7)]))
    });
    let figures = figures(small.chain(large));
    protect(
        &programme,
        structure,
        &figures,
        quarter,
        &Protected::default(),
        &super::super::Key::new("a secret"),
    )
    .unwrap()
    .public
}

fn foreseen(public: &Protected, country: &str, answer: &Return) -> Foreseen {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let place = (code(country), "2023-Q2".parse().unwrap());
    foresee(&programme, structure, public, place, answer).unwrap()
}

fn form(foreseen: &Foreseen, form: &str) -> Option<Why> {
    let (_, cells) = foreseen.families.iter().find(|(family, _)| family == "form").unwrap();
    cells.as_ref().unwrap().iter().find(|seen| seen.column == code(form)).unwrap().why
}

#[test]
fn a_small_figure_is_hidden_and_another_one_protects_it() {
    let answer = with_forms("NL", &[("CRIM", 60), ("BEG", 30), ("LAB", 8), ("SEX", 2)]);
    for public in [Protected::default(), public([2, 9, 7])] {
        let foreseen = foreseen(&public, "NL", &answer);
        assert_eq!(foreseen.total.why, None);
        assert_eq!((form(&foreseen, "CRIM"), form(&foreseen, "SEX")), (None, Some(Why::Small)));
        assert_eq!(form(&foreseen, "ADO"), Some(Why::Small), "nobody is a small number too");
    }
    let alone = with_forms("NL", &[("CRIM", 60), ("BEG", 30), ("LAB", 8), ("SEX", 2)]);
    let of_all = ["SERV", "MAR", "ADO", "MIL", "SEV", "_O", "_U"];
    let mut full = alone.clone();
    let total = Key::total(code("VIC_NEW"), code("NL"));
    full.cells.extend(of_all.map(|f| (total.with(Dimension::Form, code(f)), Observation::count(6))));
    full.cells.insert(total, Observation::count(100 + 42));
    let foreseen = foreseen(&public([2, 9, 7]), "NL", &full);
    let protecting = ["LAB"].into_iter().chain(of_all).filter(|f| form(&foreseen, f) == Some(Why::Protects));
    assert!(protecting.count() > 0, "two is not the only blank of its row: {foreseen:?}");
}

#[test]
fn a_row_is_hidden_because_its_total_is_small_or_because_it_covers_others() {
    let public = public([2, 9, 7]);
    let small = foreseen(&public, "NL", &with_forms("NL", &[("CRIM", 3)]));
    assert_eq!((small.total.why, form(&small, "CRIM")), (Some(Why::SmallRow), Some(Why::SmallRow)));
    let covering = foreseen(&public, "CZ", &with_forms("CZ", &[("CRIM", 6)]));
    assert_eq!(
        (covering.total.why, form(&covering, "BEG")),
        (Some(Why::CoveringRow), Some(Why::CoveringRow))
    );
    let alone = foreseen(&Protected::default(), "NL", &with_forms("NL", &[("CRIM", 3)]));
    assert_eq!((alone.total.why, form(&alone, "CRIM")), (Some(Why::SmallRow), Some(Why::SmallRow)));
}

#[test]
fn whatever_is_typed_tells_nothing_of_hidden_totals_of_others() {
    let (one, other) = (public([2, 9, 7]), public([4, 6, 8]));
    assert_eq!(one, other, "the public sees the same");
    for n in 0..40 {
        let answer = with_forms("CZ", &[("CRIM", n), ("BEG", n / 3)]);
        assert_eq!(foreseen(&one, "CZ", &answer), foreseen(&other, "CZ", &answer));
    }
}

#[test]
fn a_country_without_a_total_does_not_report() {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let nothing = Return { cells: BTreeMap::new(), ..answer(code("NL"), 1) };
    let place = (code("NL"), QUARTER.parse().unwrap());
    assert_eq!(foresee(&programme, structure, &Protected::default(), place, &nothing), None);
}

#[test]
fn what_does_not_add_up_says_so_in_its_own_table_alone() {
    let mut answer = with_forms("NL", &[("CRIM", 60)]);
    answer.cells.insert(Key::total(code("VIC_NEW"), code("NL")), Observation::count(50));
    let foreseen = foreseen(&public([2, 9, 7]), "NL", &answer);
    let refused: Vec<&str> = foreseen
        .families
        .iter()
        .filter(|(_, cells)| cells.is_err())
        .map(|(family, _)| family.as_str())
        .collect();
    assert_eq!(refused, ["form"]);
}
