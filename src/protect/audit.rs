//! A small checker that believes nobody: it adds up by the tree alone and compares with what is public.
//!
//! It knows no network and no search. A witness says which leaves change in which layer. It stands if it names leaves
//! alone, no count falls below zero and no public figure changes. Which cells have to be proved, and before whom, the
//! checker works out itself: a proof that was never given is found missing.

use super::reach::{Reach, Witness, above, add_up, by_table};
use super::stage::{Of, Stage, Target};

/// The first cell for which the promise is not shown to hold; `None` lets the table go out.
pub fn gap(stage: &Stage, witnesses: &[Witness]) -> Option<Target> {
    let unsound = (0..stage.layers.len()).find_map(|at| unsound(stage, at));
    let fallen = || witnesses.iter().find(|witness| !stands(stage, witness)).map(first_leaf);
    unsound.or_else(|| bare(stage)).or_else(fallen).or_else(|| unproved(stage, witnesses))
}

/// Where a witness that does not stand begins.
fn first_leaf(witness: &Witness) -> Target {
    witness
        .first()
        .map_or(Target { arc: 0, of: Of::Layer(0) }, |(at, arc, _)| Target { arc: *arc, of: Of::Layer(*at) })
}

/// A small count that is shown though it was not public before, one that an insider can work out from what is shown and
/// their own part of it, or one by which a cell is seen to change.
fn bare(stage: &Stage) -> Option<Target> {
    let of = Of::Table(stage.tables.len() - 1);
    let shown = (0..stage.net.arcs()).filter(|arc| stage.decided().shown[*arc]);
    let mut new = shown.filter(|arc| !was_public(stage, *arc)).map(|arc| Target { arc, of });
    new.find(|target| {
        let is_small = |who| stage.is_small(stage.rest(*target, who));
        stage.worth(*target) < stage.threshold
            || stage.people().any(is_small)
            || !stage.may_change(target.arc)
    })
}

/// Whether a shown cell was public already: a total of the period, decided before, or the sum of what every layer told.
fn was_public(stage: &Stage, arc: usize) -> bool {
    // Without rows the totals of countries stand among the columns.
    let is_total = stage.net.cell(arc).1 == 0 || stage.net.rows == 0;
    stage.decided().fixed[arc] && (is_total || stage.is_told(arc))
}

/// A cell of a layer that is not the sum of what it stands above, or is below zero.
fn unsound(stage: &Stage, at: usize) -> Option<Target> {
    let (net, flow) = (stage.net, &stage.layers[at].flow);
    let mut sums = vec![0; flow.len()];
    for leaf in (0..flow.len()).filter(|arc| net.is_leaf(*arc)) {
        above(stage, leaf).for_each(|cell| sums[cell] += flow[leaf]);
    }
    let is_off = |cell: &usize| sums[*cell] != flow[*cell] || flow[*cell] < 0;
    (0..flow.len()).find(is_off).map(|arc| Target { arc, of: Of::Layer(at) })
}

/// A blank, or a secret leaf that is listed nowhere, that the witnesses do not move as far as was promised.
fn unproved(stage: &Stage, witnesses: &[Witness]) -> Option<Target> {
    let mut reach = Reach::new(stage);
    witnesses.iter().for_each(|witness| reach.add(stage, witness));
    let is_open = |target, who| reach.is_kept(stage, target, who) || stage.is_settled(target, who);
    stage.targets().into_iter().find(|target| !stage.people().all(|who| is_open(*target, who)))
}

/// Whether the witness stands against everything that is public.
pub fn stands(stage: &Stage, witness: &Witness) -> bool {
    let by_layer = add_up(stage, witness);
    let by_table = by_table(stage, &by_layer);
    let only_leaves = witness.iter().all(|(_, cell, _)| stage.net.is_leaf(*cell));
    let changed = || by_layer.iter().chain(&by_table).filter(|(_, by)| **by != 0);
    only_leaves
        && changed().all(|((of, arc), by)| match of {
            Of::Layer(at) => stage.layers[*at].flow[*arc] + by >= 0 && !stage.layers[*at].locked[*arc],
            Of::Table(at) => !stage.tables[*at].shown[*arc],
        })
}
