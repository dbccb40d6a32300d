//! A small checker that believes nobody: it adds up by the tree alone and compares with what is public.
//!
//! It knows no network and no search. A witness says which leaves change in which layer. It stands if it names leaves
//! alone, no count falls below zero, no public figure changes, and the cell in question moves by what was claimed. Which cells have to be
//! proved it works out itself: a proof that was never given is found missing.

use std::collections::BTreeMap;

use super::stage::{Stage, Target};

/// Changes of leaves as `(layer, cell, by)`.
pub type Witness = Vec<(usize, usize, i64)>;

/// "This cell could just as well be larger (smaller) by so much, and here is the table that shows it."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The cell.
    pub target: Target,
    /// By how much it moves.
    pub by: i64,
    /// What else moves with it.
    pub witness: Witness,
}

/// The first cell for which the promise is not shown to hold; `None` lets the table go out.
pub fn gap(stage: &Stage, claims: &[Claim]) -> Option<Target> {
    let unsound = (0..stage.layers.len()).find_map(|at| unsound(stage, at));
    let fallen = || claims.iter().find(|claim| !stands(stage, claim)).map(|claim| claim.target);
    unsound.or_else(|| bare(stage)).or_else(fallen).or_else(|| unproved(stage, claims))
}

/// A count below the threshold that is shown though it was not public before.
fn bare(stage: &Stage) -> Option<Target> {
    let is_small = |arc: &usize| stage.shown[*arc] && stage.value(*arc) < stage.threshold;
    (0..stage.net.arcs())
        .filter(is_small)
        .find(|arc| !was_public(stage, *arc))
        .map(|arc| Target { arc, layer: None })
}

/// Whether a shown cell was public already: a total of the period, decided before, or the sum of what every layer told.
fn was_public(stage: &Stage, arc: usize) -> bool {
    // Without rows the totals of countries stand among the columns.
    let is_total = stage.net.cell(arc).1 == 0 || stage.net.rows == 0;
    let is_told = stage.layers.iter().all(|layer| layer.locked[arc]);
    stage.fixed[arc] && (is_total || is_told)
}

/// A cell of a layer that is not the sum of what it stands above, or is below zero.
fn unsound(stage: &Stage, at: usize) -> Option<Target> {
    let (net, flow) = (stage.net, &stage.layers[at].flow);
    let mut sums = vec![0; flow.len()];
    for leaf in (0..flow.len()).filter(|arc| net.is_leaf(*arc)) {
        above(stage, leaf).for_each(|cell| sums[cell] += flow[leaf]);
    }
    let is_off = |cell: &usize| sums[*cell] != flow[*cell] || flow[*cell] < 0;
    (0..flow.len()).find(is_off).map(|arc| Target { arc, layer: Some(at) })
}

/// A blank, or a secret leaf that is listed nowhere, whose proofs do not reach as far as the promise.
fn unproved(stage: &Stage, claims: &[Claim]) -> Option<Target> {
    let mut reach: BTreeMap<Target, (i64, i64)> = BTreeMap::new();
    for claim in claims {
        let (low, high) = reach.entry(claim.target).or_default();
        (*low, *high) = ((*low).min(claim.by), (*high).max(claim.by));
    }
    let secret = 1..stage.threshold;
    let blanks = (0..stage.net.arcs()).filter(|arc| stage.listed[*arc] && !stage.shown[*arc]);
    let of_table = blanks.map(|arc| (Target { arc, layer: None }, stage.value(arc)));
    let of_layers = stage.layers.iter().enumerate().flat_map(|(at, layer)| {
        let is_secret = |arc: usize| stage.net.is_leaf(arc) && secret.contains(&layer.flow[arc]);
        let owed = (0..layer.flow.len()).filter(move |arc| layer.blank[*arc] || is_secret(*arc));
        owed.map(move |arc| (Target { arc, layer: Some(at) }, layer.flow[arc])).collect::<Vec<_>>()
    });
    let is_open = |(target, value): &(Target, i64)| {
        let (low, high) = reach.get(target).copied().unwrap_or_default();
        match *value < stage.threshold {
            true => value + low <= 0 && value + high >= stage.threshold - 1,
            false => high - low >= stage.threshold - 1,
        }
    };
    of_table.chain(of_layers).find(|owed| !is_open(owed)).map(|(target, _)| target)
}

/// Whether the claim stands against everything that is public.
pub fn stands(stage: &Stage, claim: &Claim) -> bool {
    let by_layer = add_up(stage, &claim.witness);
    let mut by_table: BTreeMap<usize, i64> = BTreeMap::new();
    for ((_, cell), by) in &by_layer {
        *by_table.entry(*cell).or_default() += by;
    }
    let only_leaves = claim.witness.iter().all(|(_, cell, _)| stage.net.is_leaf(*cell));
    let no_negative = by_layer.iter().all(|((at, cell), by)| stage.layers[*at].flow[*cell] + by >= 0);
    let no_locked = by_layer.iter().all(|((at, cell), by)| *by == 0 || !stage.layers[*at].locked[*cell]);
    let no_shown = by_table.iter().all(|(cell, by)| *by == 0 || !stage.shown[*cell]);
    let moved = match claim.target.layer {
        Some(at) => by_layer.get(&(at, claim.target.arc)),
        None => by_table.get(&claim.target.arc),
    };
    only_leaves && no_negative && no_locked && no_shown && moved.copied().unwrap_or(0) == claim.by
}

/// The change of every cell above the changed leaves, as `(layer, cell) → change`.
fn add_up(stage: &Stage, witness: &Witness) -> BTreeMap<(usize, usize), i64> {
    let mut sums = BTreeMap::new();
    for (at, leaf, by) in witness {
        above(stage, *leaf).for_each(|cell| *sums.entry((*at, cell)).or_default() += by);
    }
    sums
}

/// The leaf and every cell it adds to: up its own row, and up the row of Europe.
fn above<'s>(stage: &'s Stage, leaf: usize) -> impl Iterator<Item = usize> + use<'s> {
    let net = stage.net;
    let (row, column) = net.cell(leaf);
    let europe = (row != net.rows).then_some(net.rows);
    let rows = std::iter::once(row).chain(europe);
    rows.flat_map(move |row| net.tree.upward(column).map(move |column| net.arc(row, column)))
}
