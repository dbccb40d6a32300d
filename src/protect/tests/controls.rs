//! Tables that leak: every one of them has to be caught, by the enumeration and by the checker.

use super::super::audit;
use super::super::reach::Reach;
use super::*;

/// Shows everything but these cells, given as (row, column code).
pub fn hiding<'n>(net: &'n Net, counts: &[Counts], cells: &[(usize, &str)]) -> Stage<'n> {
    let mut stage = whole(net, counts);
    let hidden: Vec<usize> =
        cells.iter().map(|(row, column)| net.arc(*row, net.tree.find(code(column)).unwrap())).collect();
    stage.deciding().shown = (0..net.arcs()).map(|arc| !hidden.contains(&arc)).collect();
    stage
}

/// Whatever proofs are brought for a better protected table, they do not carry this one.
fn is_caught(stage: &Stage, counts: &[Counts]) -> bool {
    let witnesses = proved(whole(stage.net, counts)).map_or(vec![], |(_, witnesses)| witnesses);
    Ranges::of(stage).broken(stage).is_some() && audit::gap(stage, &witnesses).is_some()
}

#[test]
fn blanking_the_small_counts_alone_is_caught() {
    let (net, counts) = (Net::new(2, small_tree()), [[1, 6, 6], [6, 6, 6]]);
    assert!(is_caught(&hiding(&net, &counts, &[(0, "A1")]), &counts));
}

#[test]
fn taking_one_cell_out_of_the_blanks_is_caught() {
    let (net, counts) = (Net::new(2, small_tree()), [[1, 6, 6], [6, 6, 6]]);
    let all = [(0, "A1"), (0, "A2"), (1, "A1"), (1, "A2")];
    let enough = hiding(&net, &counts, &all);
    assert_eq!(Ranges::of(&enough).broken(&enough), None);
    for left_out in 1..all.len() {
        let fewer: Vec<_> =
            all.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, c)| *c).collect();
        assert!(is_caught(&hiding(&net, &counts, &fewer), &counts), "{:?} is needed", all[left_out]);
    }
}

#[test]
fn two_blank_zeros_under_a_shown_zero_are_caught() {
    let (net, counts) = (Net::new(2, small_tree()), [[0, 0, 9], [6, 6, 6]]);
    assert!(is_caught(&hiding(&net, &counts, &[(0, "A1"), (0, "A2"), (1, "A1"), (1, "A2")]), &counts));
}

#[test]
fn a_shown_two_is_caught_whatever_is_proved_of_its_parts() {
    let (net, counts) = (Net::new(2, small_tree()), [[1, 1, 9], [6, 6, 6]]);
    let mut stage = hiding(&net, &counts, &[(0, "A1"), (0, "A2"), (1, "A1"), (1, "A2")]);
    let witnesses = stage.protect().unwrap();
    assert_eq!(Ranges::of(&stage).broken(&stage), None, "its parts are 0 to 2");
    let two = net.arc(0, net.tree.find(code("A")).unwrap());
    assert_eq!(audit::gap(&stage, &witnesses).map(|target| target.arc), Some(two));
}

#[test]
fn three_single_children_with_their_sum_are_caught() {
    // 0 to 2 would be possible for each, but only if the sum of three did not stand beside them.
    let (net, counts) = (Net::new(1, small_tree()), [[1, 1, 1]]);
    assert!(is_caught(
        &hiding(&net, &counts, &[(0, "A1"), (0, "A2"), (0, "A"), (0, "B"), (0, "B1")]),
        &counts
    ));
}

#[test]
fn quarters_that_are_safe_alone_are_caught_when_their_year_is_shown() {
    // The first quarter hides four cells, the second none: a year that showed them all would tell the first.
    let net = Net::new(2, small_tree());
    let (first, _) = proved(whole(&net, &[[1, 6, 6], [6, 6, 6]])).unwrap();
    let (second, _) = proved(whole(&net, &[[5, 5, 5], [5, 5, 5]])).unwrap();
    let safe_alone = |stage: &Stage| Ranges::of(stage).broken(stage).is_none();
    assert!(safe_alone(&first) && safe_alone(&second) && blanks(&second).is_empty());
    let year = |shown: Vec<bool>| {
        let layers = [&first, &second]
            .map(|stage| Layer { flow: stage.layers[0].flow.clone(), locked: vec![false; net.arcs()] });
        let told = [&first, &second].into_iter().enumerate().map(|(at, stage)| told(stage, vec![at]));
        let mut year = super::stage(&net, layers.into(), told.collect(), vec![true; net.arcs()]);
        year.deciding().shown = shown;
        year
    };
    let linked = year(vec![true; net.arcs()]);
    assert!(Ranges::of(&linked).broken(&linked).is_some() && audit::gap(&linked, &[]).is_some());
    let apart = year(first.decided().shown.clone());
    assert_eq!(Ranges::of(&apart).broken(&apart), None, "the control of the control");
}

/// Changes of these cells, given as (row, column code, by).
fn changes(net: &Net, cells: &[(usize, &str, i64)]) -> Witness {
    let arc = |row, column| net.arc(row, net.tree.find(code(column)).unwrap());
    cells.iter().map(|(row, column, by)| (0, arc(*row, column), *by)).collect()
}

/// Whether the checker believes that the first of these cells can move by `by`.
fn is_believed(stage: &Stage, by: i64, cells: &[(usize, &str, i64)]) -> bool {
    let witness = changes(stage.net, cells);
    let mut reach = Reach::new(stage);
    reach.add(stage, &witness);
    let (low, high) = reach.of(Target { arc: witness[0].1, of: Of::Table(0) }, None);
    audit::stands(stage, &witness) && (low == by || high == by)
}

#[test]
fn a_leaf_that_is_named_twice_cannot_fall_below_zero() {
    let (net, counts) = (Net::new(2, small_tree()), [[1, 6, 6], [6, 6, 6]]);
    let stage = hiding(&net, &counts, &[(0, "A1"), (0, "A2"), (1, "A1"), (1, "A2")]);
    let once = [(0, "A1", -1), (0, "A2", 1), (1, "A1", 1), (1, "A2", -1)];
    assert!(is_believed(&stage, -1, &once), "1 may be 0");
    assert!(!is_believed(&stage, -2, &[once, once].concat()), "1 may not be -1");
}

#[test]
fn a_witness_names_leaves_alone() {
    let (net, counts) = (Net::new(2, small_tree()), [[1, 6, 6], [6, 6, 6]]);
    // The groups are blank, but all leaves are shown: the groups are their sums.
    let stage = hiding(&net, &counts, &[(0, "A"), (0, "B"), (1, "A"), (1, "B")]);
    assert!(!is_believed(&stage, 4, &[(0, "A", 4), (0, "B", -4), (1, "A", -4), (1, "B", 4)]));
}

#[test]
fn a_small_shown_count_is_not_taken_on_trust() {
    let (net, counts) = (Net::new(2, small_tree()), [[0, 7, 6], [6, 6, 6]]);
    let mut stage = hiding(&net, &counts, &[]);
    let zero = net.arc(0, net.tree.find(code("A1")).unwrap());
    stage.deciding().fixed[zero] = true;
    assert_eq!(audit::gap(&stage, &[]).map(|target| target.arc), Some(zero), "no layer told it before");
    stage.layers[0].locked[zero] = true;
    assert_eq!(audit::gap(&stage, &[]), None);
}
