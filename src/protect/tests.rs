//! The promise, held against every table there is: small instances are enumerated, nothing is believed.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::net::Net;
use super::stage::{Layer, Stage};
use super::tree::Tree;
use super::*;

const THRESHOLD: i64 = 3;

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

/// Total → A (a, b), B (c).
fn small_tree() -> Tree {
    let pairs = [("A", "_T"), ("B", "_T"), ("A1", "A"), ("A2", "A"), ("B1", "B")];
    Tree::new(pairs.map(|(child, parent)| (code(child), code(parent))))
}

fn spread(net: &Net, counts: &[[i64; 3]]) -> Vec<Vec<i64>> {
    let leaves: Vec<usize> = (0..net.tree.len()).filter(|c| net.tree.is_leaf(*c)).collect();
    let row = |counts: &[i64; 3]| {
        let mut row = vec![0; net.tree.len()];
        leaves.iter().zip(counts).for_each(|(leaf, n)| row[*leaf] = *n);
        row
    };
    counts.iter().map(row).collect()
}

/// A stage with one layer: totals of rows shown, everything else decided by size.
fn stage<'a>(net: &'a Net, counts: &[[i64; 3]]) -> Stage<'a> {
    let flow = net.flows(&spread(net, counts));
    let none = vec![false; net.arcs()];
    let is_total = |arc: usize| net.cell(arc).1 == 0;
    let fixed: Vec<bool> = (0..net.arcs()).map(is_total).collect();
    let shown = (0..net.arcs()).map(|arc| is_total(arc) || flow[arc] >= THRESHOLD).collect();
    let layer = Layer { flow, locked: none.clone(), blank: none.clone() };
    Stage { net, layers: vec![layer], threshold: THRESHOLD, listed: vec![true; net.arcs()], shown, fixed }
}

/// Every way to spread row totals over three leaves that agrees with the shown cells; the range of each cell over them.
fn ranges(stage: &Stage, totals: &[i64]) -> Vec<(i64, i64)> {
    let mut ranges = vec![(i64::MAX, i64::MIN); stage.net.arcs()];
    let mut rows = vec![[0; 3]; totals.len()];
    enumerate(stage, totals, 0, &mut rows, &mut ranges);
    ranges
}

fn enumerate(stage: &Stage, totals: &[i64], at: usize, rows: &mut Vec<[i64; 3]>, ranges: &mut [(i64, i64)]) {
    if at == totals.len() {
        let flow = stage.net.flows(&spread(stage.net, rows));
        if (0..flow.len()).all(|arc| !stage.shown[arc] || flow[arc] == stage.layers[0].flow[arc]) {
            ranges.iter_mut().zip(flow).for_each(|(range, n)| *range = (range.0.min(n), range.1.max(n)));
        }
        return;
    }
    for a in 0..=totals[at] {
        for b in 0..=totals[at] - a {
            rows[at] = [a, b, totals[at] - a - b];
            enumerate(stage, totals, at + 1, rows, ranges);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn no_blank_can_be_solved_by_enumerating_every_table(counts in prop::collection::vec(prop::array::uniform3(0i64..7), 2..4)) {
        let net = Net::new(counts.len(), small_tree());
        let mut stage = stage(&net, &counts);
        // Too small a table cannot be proved and is not released; most can.
        let claims = stage.protect();
        prop_assume!(claims.is_ok());
        let claims = claims.unwrap();
        for claim in &claims {
            prop_assert!(audit::stands(&stage, claim));
        }
        let totals: Vec<i64> = counts.iter().map(|row| row.iter().sum()).collect();
        for (arc, (low, high)) in ranges(&stage, &totals).into_iter().enumerate() {
            let value = stage.layers[0].flow[arc];
            if stage.shown[arc] {
                prop_assert_eq!((low, high), (value, value));
            } else if value < THRESHOLD {
                prop_assert!(low == 0 && high >= THRESHOLD - 1, "{:?} hides {} in {}..={}", net.cell(arc), value, low, high);
            } else {
                prop_assert!(high - low >= THRESHOLD - 1, "{:?} hides {} in {}..={}", net.cell(arc), value, low, high);
            }
        }
    }

    #[test]
    fn the_checker_rejects_a_witness_that_is_off_by_one(counts in prop::collection::vec(prop::array::uniform3(0i64..7), 2..4), pick in any::<prop::sample::Index>(), by in prop::sample::select(vec![-1i64, 1])) {
        let net = Net::new(counts.len(), small_tree());
        let mut stage = stage(&net, &counts);
        let claims = stage.protect().unwrap_or_default();
        let mut claims: Vec<_> = claims.into_iter().filter(|claim| !claim.witness.is_empty()).collect();
        prop_assume!(!claims.is_empty());
        let at = pick.index(claims.len());
        let claim = &mut claims[at];
        let last = claim.witness.len() - 1;
        claim.witness[last].2 += by;
        prop_assert!(!audit::stands(&stage, claim));
    }
}

#[test]
fn a_table_with_only_small_counts_blanked_does_not_pass() {
    let net = Net::new(2, small_tree());
    let mut stage = stage(&net, &[[1, 6, 6], [6, 6, 6]]);
    let blank = net.arc(0, net.tree.find(code("A1")).unwrap());
    assert!(!stage.shown[blank] && stage.shown.iter().filter(|shown| !**shown).count() == 1);
    let claims = stage.protect().unwrap();
    assert!(stage.shown.iter().filter(|shown| !**shown).count() > 1, "others have to be blank with it");
    assert!(claims.iter().all(|claim| audit::stands(&stage, claim)));
    stage.shown.iter_mut().enumerate().for_each(|(arc, shown)| *shown = arc != blank);
    assert!(!claims.iter().filter(|claim| claim.by != 0).all(|claim| audit::stands(&stage, claim)));
}

#[test]
fn a_country_that_did_not_answer_has_no_cell_and_a_nil_return_has_a_blank_one() {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let quarter: Quarter = "2023-Q1".parse().unwrap();
    let countries = [("AT", 40), ("BE", 0), ("CZ", 30), ("DE", 9), ("FR", 50)];
    let returns = countries.map(|(country, n)| ((code(country), quarter), answer(code(country), n)));
    let as_of = "2023-05-20T10:00:00Z".parse().unwrap();
    let table = Table { as_of, returns: BTreeMap::from(returns) };
    let late = Table { as_of, returns: BTreeMap::new() };
    let public = protect(&programme, structure, &table, &late, quarter, &Protected::default()).unwrap();
    let total = |country| public.cell(TOTALS, Period::Quarter(quarter), code(country), Code::TOTAL);
    assert_eq!(total("IT"), None);
    assert_eq!(total("BE"), Some(Cell::Hidden));
    assert_eq!(total("FR"), Some(Cell::Shown(50)));
    assert_eq!(total("_T"), Some(Cell::Shown(129)));
}

fn answer(country: Code, n: u32) -> crate::structure::Return {
    let key = crate::structure::Key::total(code("VIC_NEW"), country);
    let cells = BTreeMap::from([(key, crate::structure::Observation::count(n))]);
    crate::structure::Return {
        version: 1,
        accepted: "2023-05-01T10:00:00Z".parse().unwrap(),
        simulated: false,
        cells,
    }
}

#[test]
fn every_country_has_an_unknown_column_in_every_family() {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let countries: Vec<Code> = structure.participants.iter().map(|p| p.country).collect();
    for family in &programme.families {
        let tree = family.tree(structure, &countries);
        for country in &countries {
            let leaves = family.leaves(&tree, programme.indicator, *country, &answer(*country, 7));
            assert_eq!(leaves.iter().sum::<i64>(), 7, "{} {country}", family.id);
        }
    }
}

#[test]
fn a_breakdown_larger_than_its_total_counts_as_unknown() {
    let (structure, programme) = (Structure::embedded(), Programme::read().unwrap());
    let family = programme.family("form").unwrap();
    let tree = family.tree(structure, &[code("FR")]);
    let mut answer = answer(code("FR"), 7);
    let key = crate::structure::Key::total(programme.indicator, code("FR"));
    let crim = key.with(crate::structure::Dimension::Form, code("CRIM"));
    answer.cells.insert(crim, crate::structure::Observation::count(50));
    let leaves = family.leaves(&tree, programme.indicator, code("FR"), &answer);
    assert_eq!((leaves.iter().sum::<i64>(), leaves[tree.find(code("_U")).unwrap()]), (7, 7));
}
