//! A hostile reading of the promise: each test fails while its fault is there.

use super::super::audit;
use super::super::*;
use super::programme::figures;
use super::{Counts, code, small_tree, whole};
use crate::protect::net::Net;
use crate::structure::{Code, CodeList, Dimension, Item, Key, Observation, Return};

fn quarters() -> [Quarter; 4] {
    Quarter::of_year(2022)
}

/// Citizenships CL, MA, BR and unknown right under the total.
fn citizens(codes: &[(&str, (Option<Quarter>, Option<Quarter>))]) -> Structure {
    let item = |valid| Item { parent: Code::TOTAL, adds: true, valid, label: String::new() };
    let list = CodeList::new(codes.iter().map(|(c, valid)| (code(c), item(*valid))));
    Structure::embedded().with_list(Dimension::Citizen, list)
}

fn only_citizen() -> Programme {
    let mut programme = Programme::read().unwrap();
    programme.families.retain(|family| family.id == "citizen");
    programme
}

fn reply(country: &str, origins: &[(&str, u32)]) -> Return {
    let total = Key::total(code("VIC_NEW"), code(country));
    let sum = origins.iter().map(|(_, n)| n).sum();
    let of = |(o, n): &(&str, u32)| (total.with(Dimension::Citizen, code(o)), Observation::count(*n));
    let cells = origins.iter().map(of).chain([(total, Observation::count(sum))]).collect();
    Return { version: 1, accepted: "2023-05-01T10:00:00Z".parse().unwrap(), simulated: false, cells }
}

const OTHERS: [&str; 4] = ["AT", "DE", "ES", "FR"];

/// What of a country's year row can be solved by hand: its blanks among the columns that may hold somebody.
fn blanks_of(outcome: &Outcome, country: &str, possible: &[&str]) -> Vec<String> {
    let year = outcome.public.get("citizen", Period::Year(2022)).expect("the year is released");
    let row = year.iter().filter(|(area, column, cell)| {
        *area == code(country) && *cell == Cell::Hidden && possible.contains(&column.as_str())
    });
    row.map(|(_, column, _)| column.to_string()).collect()
}

/// Italy answers for the third quarter only, late. MA begins with the fourth, and an answer for the fourth can never be
/// late (its edition tells the year), so none of these children can be Moroccan, and everyone can see that.
#[test]
fn a_late_answer_cannot_hide_under_a_code_of_the_last_quarter() {
    let q = quarters();
    let structure = citizens(&[
        ("CL", (None, None)),
        ("MA", (Some(q[3]), None)),
        ("BR", (None, None)),
        ("_U", (None, None)),
    ]);
    let mut all = figures(q.into_iter().flat_map(|quarter| {
        let ma = if quarter == q[3] { 160 } else { 0 };
        OTHERS.map(|c| ((code(c), quarter), reply(c, &[("CL", 40), ("MA", ma), ("BR", 40), ("_U", 10)])))
    }));
    all.late.returns.insert((code("IT"), q[2]), reply("IT", &[("CL", 4), ("BR", 30), ("_U", 10)]));
    let mut outcome = Outcome { public: Protected::default(), held: vec![] };
    for quarter in q {
        outcome = protect(&only_citizen(), &structure, &all, quarter, &outcome.public).unwrap();
    }
    assert_eq!(outcome.held, vec![]);
    let total = outcome.public.cell(TOTALS, Period::Year(2022), code("IT"), Code::TOTAL);
    assert_eq!(total, Some(Cell::Shown(44)));
    // CL = 44 - the shown rest if it is the only blank that may hold anybody.
    let open = blanks_of(&outcome, "IT", &["CL", "BR", "_U"]);
    assert_ne!(open, ["CL"], "Italy's Chilean children are solved: 44 - 30 - 10 = 4");
}

/// Italy answers for the first half year only; the code MA comes into the list after that, without a `from`. In the
/// first half year Europe's CL and DZ are blank (one contributor), so nothing but the missing row says that MA is 0.
#[test]
fn a_code_that_an_earlier_table_did_not_list_is_no_hiding_place() {
    let q = quarters();
    let old = ["CL", "DZ", "BR", "_U"].map(|c| (c, (None, None)));
    let new = ["CL", "MA", "DZ", "BR", "_U"].map(|c| (c, (None, None)));
    let (before, after) = (citizens(&old), citizens(&new));
    let all = figures(q.into_iter().flat_map(|quarter| {
        let n = if quarter <= q[1] { 0 } else { 40 };
        let cells = [("CL", n), ("MA", n), ("DZ", n * 100), ("BR", 2000), ("_U", 2000)];
        let others = OTHERS.map(|c| ((code(c), quarter), reply(c, &cells)));
        let cl = if quarter == q[0] { 4 } else { 0 };
        let italy = reply("IT", &[("CL", cl), ("DZ", 5000), ("BR", 5000), ("_U", 5000)]);
        others.into_iter().chain((quarter <= q[1]).then_some(((code("IT"), quarter), italy)))
    }));
    let mut outcome = Outcome { public: Protected::default(), held: vec![] };
    for quarter in q {
        let structure = if quarter <= q[1] { &before } else { &after };
        outcome = protect(&only_citizen(), structure, &all, quarter, &outcome.public).unwrap();
    }
    if outcome.held.is_empty() {
        let open = blanks_of(&outcome, "IT", &["CL", "DZ", "BR", "_U"]);
        assert_ne!(open, ["CL"], "Italy's Chilean children are solved");
    }
}

/// A code that was in a quarter's table is gone from the list at the end of the year.
#[test]
fn a_shown_cell_of_a_quarter_that_the_year_does_not_know_holds_the_year() {
    let q = quarters();
    let always = (None, None);
    let before = citizens(&[("CL", always), ("MA", always), ("BR", always), ("_U", always)]);
    let after = citizens(&[("CL", always), ("BR", always), ("_U", always)]);
    let all = figures(q.into_iter().flat_map(|quarter| {
        let ma = if quarter == q[0] { 60 } else { 0 };
        OTHERS.map(|c| ((code(c), quarter), reply(c, &[("CL", 40), ("MA", ma), ("BR", 40)])))
    }));
    let mut outcome = Outcome { public: Protected::default(), held: vec![] };
    for quarter in q {
        let structure = if quarter == q[0] { &before } else { &after };
        outcome = protect(&only_citizen(), structure, &all, quarter, &outcome.public).unwrap();
    }
    let told = outcome.public.cell("citizen", Period::Quarter(q[0]), Code::TOTAL, code("MA"));
    assert_eq!(told, Some(Cell::Shown(240)));
    assert!(!outcome.held.is_empty(), "MA = 240 of the first quarter constrains nothing in the year's proof");
}

/// Nothing below the threshold is printed, but for the total of Europe.
#[test]
fn no_zero_is_printed_for_a_country_that_was_absent_while_a_code_was_valid() {
    let q = quarters();
    let structure =
        citizens(&[("CL", (None, None)), ("MA", (Some(q[2]), None)), ("BR", (None, None)), ("_U", (None, None))]);
    let all = figures(q.into_iter().flat_map(|quarter| {
        let ma = if quarter <= q[1] { 0 } else { 40 };
        let others =
            OTHERS.map(|c| ((code(c), quarter), reply(c, &[("CL", 40), ("MA", ma), ("BR", 40), ("_U", 10)])));
        let italy = ((code("IT"), quarter), reply("IT", &[("CL", 20), ("BR", 15), ("_U", 5)]));
        others.into_iter().chain((quarter <= q[1]).then_some(italy))
    }));
    let mut outcome = Outcome { public: Protected::default(), held: vec![] };
    for quarter in q {
        outcome = protect(&only_citizen(), &structure, &all, quarter, &outcome.public).unwrap();
    }
    let small: Vec<_> = outcome
        .public
        .iter()
        .flat_map(|(f, p, block)| block.iter().map(move |(a, c, cell)| (f.to_string(), p, a, c, cell)))
        .filter(|(_, _, a, c, cell)| {
            !(*a == Code::TOTAL && *c == Code::TOTAL) && cell.shown().is_some_and(|n| n < 5)
        })
        .collect();
    assert_eq!(small, vec![]);
}

const COUNTS: [Counts; 2] = [[1, 6, 6], [6, 6, 6]];

fn cells(net: &Net, changes: &[(usize, &str, i64)]) -> audit::Witness {
    let arc = |row, column| net.arc(row, net.tree.find(code(column)).unwrap());
    changes.iter().map(|(row, column, by)| (0, arc(*row, column), *by)).collect()
}

fn hiding<'n>(net: &'n Net, hidden: &[(usize, &str)]) -> super::Stage<'n> {
    let mut stage = whole(net, &COUNTS);
    let hidden: Vec<usize> =
        hidden.iter().map(|(row, column)| net.arc(*row, net.tree.find(code(column)).unwrap())).collect();
    stage.shown = (0..net.arcs()).map(|arc| !hidden.contains(&arc)).collect();
    stage
}

#[test]
fn the_checker_adds_up_a_leaf_that_is_named_twice() {
    let net = Net::new(2, small_tree());
    let stage = hiding(&net, &[(0, "A1"), (0, "A2"), (1, "A1"), (1, "A2")]);
    // A1 of the first country is 1 and would be -1.
    let witness =
        cells(&net, &[(0, "A1", -1), (0, "A1", -1), (0, "A2", 2), (1, "A1", 2), (1, "A2", -1), (1, "A2", -1)]);
    let target = super::super::stage::Target { arc: witness[0].1, layer: None };
    assert!(!audit::stands(&stage, &audit::Claim { target, by: -2, witness }));
}

#[test]
fn the_checker_takes_changes_of_leaves_only() {
    let net = Net::new(2, small_tree());
    // The groups are blank, but all leaves are shown: the groups are their sums.
    let stage = hiding(&net, &[(0, "A"), (0, "B"), (1, "A"), (1, "B")]);
    let witness = cells(&net, &[(0, "A", 4), (0, "B", -4), (1, "A", -4), (1, "B", 4)]);
    let target = super::super::stage::Target { arc: witness[0].1, layer: None };
    assert!(!audit::stands(&stage, &audit::Claim { target, by: 4, witness }));
}

#[test]
fn the_checker_does_not_take_a_small_shown_cell_on_trust() {
    let net = Net::new(2, small_tree());
    let mut stage = hiding(&net, &[]);
    let a1 = net.arc(0, net.tree.find(code("A1")).unwrap());
    stage.layers[0].flow.clone_from(&whole(&net, &[[0, 7, 6], [6, 6, 6]]).layers[0].flow);
    stage.fixed[a1] = true;
    assert!(audit::gap(&stage, &[]).is_some(), "a zero goes out as `fixed` though no layer has it locked");
}

mod random;
