//! What somebody who signs in could work out by subtracting what they know.

use super::super::audit;
use super::super::*;
use super::controls::hiding;
use super::programme::{answer, figures};
use super::*;
use crate::structure::{Code, Dimension, Key as Place, Observation, Return};

fn quarter() -> Quarter {
    "2023-Q1".parse().unwrap()
}

/// A country's total and some of its regions or forms.
fn reply(country: &str, total: u32, parts: &[(Dimension, &str, u32)]) -> ((Code, Quarter), Return) {
    let mut reply = answer(code(country), total);
    for (dimension, part, n) in parts {
        let place = Place::total(code("VIC_NEW"), code(country)).with(*dimension, code(part));
        reply.cells.insert(place, Observation::count(*n));
    }
    ((code(country), quarter()), reply)
}

fn told(replies: impl IntoIterator<Item = ((Code, Quarter), Return)>) -> Protected {
    let (programme, structure) = (Programme::read().unwrap(), Structure::embedded());
    protect(&programme, structure, &figures(replies), quarter(), &Protected::default(), &key())
        .unwrap()
        .public
}

fn shown(public: &Protected, family: &str, area: &str, column: &str) -> Option<u32> {
    public.cell(family, Period::Quarter(quarter()), code(area), code(column)).and_then(Cell::shown)
}

#[test]
fn a_figure_for_europe_is_blank_when_one_country_could_name_the_small_rest() {
    let parts = [("AT", 12), ("BE", 2), ("DE", 1), ("FR", 0)];
    let public = told(parts.map(|(c, n)| reply(c, 60, &[(Dimension::Form, "CRIM", n)])));
    assert_eq!(shown(&public, "form", "_T", "CRIM"), None, "Austria would learn of 3 children");
}

#[test]
fn a_country_is_hidden_when_one_of_its_regions_could_name_the_small_rest() {
    let total = |in_london: u32| {
        let britain = reply("GB", 20, &[(Dimension::Region, "UKI", in_london)]);
        let others = [("AT", 60), ("BE", 9), ("DE", 7), ("FR", 90)].map(|(c, n)| reply(c, n, &[]));
        shown(&told(others.into_iter().chain([britain])), TOTALS, "GB", "_T")
    };
    assert_eq!(total(17), None, "London would learn of 3 children elsewhere");
    assert_eq!(total(15), Some(20));
    assert_eq!(total(20), Some(20), "nobody elsewhere is not few children");
}

#[test]
fn no_region_can_solve_another_by_its_own_count() {
    let regions = [("UKC", 9), ("UKD", 2), ("UKE", 6), ("UKI", 30)].map(|(r, n)| (Dimension::Region, r, n));
    let others = [("AT", 60), ("BE", 9), ("FR", 90)].map(|(c, n)| reply(c, n, &[]));
    let public = told(others.into_iter().chain([reply("GB", 60, &regions)]));
    let parts = ["UKC", "UKD", "UKE", "UKI", "GB_U"];
    let blank: Vec<&str> =
        parts.into_iter().filter(|r| shown(&public, "region", "_T", r).is_none()).collect();
    assert!(blank.contains(&"UKD") && blank.len() >= 3, "{blank:?}: with two, one would know the other");
}

#[test]
fn two_blanks_in_a_column_are_safe_before_everyone_and_not_before_each_other() {
    let (net, counts) = (Net::new(2, small_tree()), [[1, 6, 6], [6, 6, 6]]);
    let mut stage = hiding(&net, &counts, &[(0, "A1"), (0, "A2"), (1, "A1"), (1, "A2")]);
    let witnesses = stage.protect().unwrap();
    assert_eq!(audit::gap(&stage, &witnesses), None);
    stage.insiders = vec![Insider::of_row(&net, 1)];
    assert!(audit::gap(&stage, &witnesses).is_some(), "the second country subtracts its own row");
    assert!(Ranges::before(&stage, Some(0)).broken(&stage).is_some());
}

#[test]
fn a_shown_sum_with_a_small_rest_is_caught() {
    let (net, counts) = (Net::new(3, small_tree()), [[9, 4, 9], [1, 4, 9], [1, 4, 9]]);
    let mut stage = whole(&net, &counts);
    stage.insiders = vec![Insider::of_row(&net, 0)];
    let europe = net.arc(net.rows, net.tree.find(code("A1")).unwrap());
    assert!(stage.decided().shown[europe]);
    let witnesses = stage.protect().unwrap();
    assert_eq!(audit::gap(&stage, &witnesses).map(|target| target.arc), Some(europe));
}
