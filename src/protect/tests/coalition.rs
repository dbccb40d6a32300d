//! What two coordinators could work out together: no part of the promise, but it should be known how much it is.

use super::super::search::{Push, Search};
use super::*;

/// Eight groups of twenty-four leaves.
fn world() -> Tree {
    let groups = (0..8).map(|group| (format!("W{group}"), "_T".to_string()));
    let leaves = (0..192).map(|leaf| (format!("O{leaf}"), format!("W{}", leaf % 8)));
    Tree::new(groups.chain(leaves).map(|(child, parent)| (code(&child), code(&parent))))
}

/// 12,000 children in 40 countries, thrown from a fixed seed: few origins and countries have most of them.
fn thrown(net: &Net) -> Vec<Vec<i64>> {
    let mut state = 12_345_u64;
    let mut throw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    let leaves: Vec<usize> = (0..net.tree.len()).filter(|column| net.tree.is_leaf(*column)).collect();
    let mut counts = vec![vec![0; net.tree.len()]; net.rows];
    for _ in 0..12_000 {
        let row = (throw().powi(3) * net.rows as f64) as usize;
        // Every country has its own most frequent origins.
        let origin = (throw().powi(8) * leaves.len() as f64) as usize;
        counts[row][leaves[(origin * 7 + row * 31) % leaves.len()]] += 1;
    }
    counts
}

/// Whether a cell of another country can be moved this far without what the insider knows.
fn moves(stage: &Stage, search: &mut Search, target: Target, who: Who, (adds, wanted): (bool, i64)) -> bool {
    search.forget(stage, who);
    let mut reached = 0;
    for along in search.moves(target.of) {
        let push = Push { along, arc: target.arc, adds };
        while reached < wanted {
            let Some(path) = search.free_path(stage, push) else { break };
            reached += search.walk(push, &path, wanted - reached);
        }
    }
    reached >= wanted
}

#[test]
#[ignore = "prints a figure: how many small counts two neighbours in the table can narrow"]
fn what_two_coordinators_know_together_is_told() {
    let net = Net::new(40, world());
    let layer = Layer { flow: net.flows(&thrown(&net)), locked: vec![false; net.arcs()] };
    let mut stage =
        with_insiders(Stage { threshold: 5, ..stage(&net, vec![layer], vec![], vec![true; net.arcs()]) });
    for arc in 0..net.arcs() {
        let is_large = stage.value(arc) >= 5 || stage.decided().fixed[arc];
        stage.deciding().shown[arc] &= is_large;
    }
    stage.protect().unwrap();
    let pair = |row| Insider { cells: net.arc(row, 0)..net.arc(row + 2, 0) };
    stage.insiders = (0..net.rows - 1).map(pair).collect();
    let is_small = |arc: &usize| net.cell(*arc).0 < net.rows && stage.is_small(stage.value(*arc));
    let small: Vec<usize> = (0..net.arcs()).filter(is_small).collect();
    let mut search = Search::new(&stage);
    let (mut narrowed, mut asked, mut pairs) = (0, 0, 0);
    for who in stage.people().skip(1) {
        let before = narrowed;
        for arc in small.iter().filter(|arc| !stage.is_own(**arc, who)) {
            let (target, n) = (Target { arc: *arc, of: Of::Table(0) }, stage.value(*arc));
            let ways = [(false, n), (true, 4 - n)];
            asked += 1;
            narrowed += usize::from(!ways.iter().all(|way| moves(&stage, &mut search, target, who, *way)));
        }
        pairs += usize::from(narrowed > before);
    }
    println!(
        "{} pairs: {pairs} can narrow something, {narrowed} of {asked} small counts",
        stage.insiders.len()
    );
}
