//! Where children can be moved between what nobody outside sees, and what that changes in public.

use super::stage::{Of, Stage, Table};

/// Children come into layers, from nowhere in sight or out of other ones, along the same cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The layers that gain.
    pub up: Vec<usize>,
    /// The layers that lose.
    pub down: Vec<usize>,
}

/// A price no path may pay.
pub const NEVER: u64 = u64::MAX;

impl Move {
    /// Every kind of move there is in a stage: inside one layer, from one to another, and between two pairs of layers
    /// where no table sees it.
    pub fn all(stage: &Stage) -> Vec<Move> {
        let layers = stage.layers.len();
        let others = |up: usize| (0..layers).filter(move |down| *down != up);
        let pairs: Vec<[usize; 2]> =
            (0..layers).flat_map(|one| (one + 1..layers).map(move |two| [one, two])).collect();
        let of = |up: &[usize], down: &[usize]| Move { up: up.to_vec(), down: down.to_vec() };
        let inside = (0..layers).map(|up| of(&[up], &[]));
        let between = (0..layers).flat_map(|up| others(up).map(move |down| of(&[up], &[down])));
        let exchanges = pairs.iter().flat_map(|up| pairs.iter().map(move |down| of(up, down)));
        inside.chain(between).chain(exchanges.filter(|along| along.is_exchange(stage))).collect()
    }

    /// Whether no table changes, though one would with any layer that gains and any that loses.
    fn is_exchange(&self, stage: &Stage) -> bool {
        let is_seen =
            |up: &usize, down: &usize| !(Move { up: vec![*up], down: vec![*down] }).is_unseen(stage);
        self.is_unseen(stage)
            && self.up.iter().all(|up| self.down.iter().all(|down| up != down && is_seen(up, down)))
    }

    fn is_unseen(&self, stage: &Stage) -> bool {
        stage.tables.iter().all(|table| self.net(&table.layers) == 0)
    }

    /// Whether what the move adds to a cell is added there.
    pub fn changes(&self, stage: &Stage, of: Of) -> bool {
        match of {
            Of::Layer(at) => self.up.contains(&at),
            Of::Table(at) => self.net(&stage.tables[at].layers) == 1,
        }
    }

    /// What it costs to let a cell change: nothing where nobody can see it, its weight while it is still to be shown.
    pub fn price(&self, stage: &Stage, arc: usize) -> u64 {
        let mut layers = self.up.iter().chain(&self.down);
        if layers.any(|layer| stage.layers[*layer].locked[arc]) {
            return NEVER;
        }
        let seen = |table: &&Table| table.shown[arc] && self.net(&table.layers) != 0;
        let cost = |table: &Table| if table.fixed[arc] { NEVER } else { stage.weights[arc] };
        stage.tables.iter().filter(seen).map(cost).fold(0, u64::saturating_add)
    }

    /// By how much a table that sums these layers changes.
    fn net(&self, layers: &[usize]) -> i32 {
        let of = |moved: &[usize]| moved.iter().filter(|layer| layers.contains(layer)).count() as i32;
        of(&self.up) - of(&self.down)
    }
}
