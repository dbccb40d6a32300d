//! A small checker that believes nobody: it adds a witness up by the tree alone and compares with what is public.
//!
//! It knows no network and no search. A witness says which leaves change in which layer. It stands if no count falls
//! below zero, no public figure changes, and the cell in question moves by what was claimed.

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

/// Whether the claim stands against everything that is public.
pub fn stands(stage: &Stage, claim: &Claim) -> bool {
    let by_layer = add_up(stage, &claim.witness);
    let mut by_table: BTreeMap<usize, i64> = BTreeMap::new();
    for ((_, cell), by) in &by_layer {
        *by_table.entry(*cell).or_default() += by;
    }
    let no_negative = claim.witness.iter().all(|(at, cell, by)| stage.layers[*at].flow[*cell] + by >= 0);
    let no_locked = by_layer.iter().all(|((at, cell), by)| *by == 0 || !stage.layers[*at].locked[*cell]);
    let no_shown = by_table.iter().all(|(cell, by)| *by == 0 || !stage.shown[*cell]);
    let moved = match claim.target.layer {
        Some(at) => by_layer.get(&(at, claim.target.arc)),
        None => by_table.get(&claim.target.arc),
    };
    no_negative && no_locked && no_shown && moved.copied().unwrap_or(0) == claim.by
}

/// The change of every cell above the changed leaves: up its own row, and up the row of Europe.
fn add_up(stage: &Stage, witness: &Witness) -> BTreeMap<(usize, usize), i64> {
    let (net, mut sums) = (stage.net, BTreeMap::new());
    for (at, leaf, by) in witness {
        let (row, column) = net.cell(*leaf);
        for above in net.tree.upward(column) {
            *sums.entry((*at, net.arc(row, above))).or_default() += by;
            if row != net.rows {
                *sums.entry((*at, net.arc(net.rows, above))).or_default() += by;
            }
        }
    }
    sums
}
