//! Where children can be moved between what nobody outside sees, and what that changes in public.

use super::stage::{Of, Stage, Table};

/// Children come into a layer, from nowhere in sight or out of another one, along the same cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The layer that gains.
    pub up: usize,
    /// The layer that loses.
    pub down: Option<usize>,
}

/// A price no path may pay.
pub const NEVER: u64 = u64::MAX;

impl Move {
    /// Every kind of move there is among some layers: inside one, and from one to another.
    pub fn all(layers: usize) -> Vec<Move> {
        let from = |up: usize| (0..layers).filter(move |down| *down != up).map(Some).chain([None]);
        let into = |up| from(up).map(move |down| Move { up, down });
        let mut all: Vec<Move> = (0..layers).flat_map(into).collect();
        all.sort_by_key(|along| along.down.is_some());
        all
    }

    /// Whether what the move adds to a cell is added there.
    pub fn changes(&self, stage: &Stage, of: Of) -> bool {
        match of {
            Of::Layer(at) => self.up == at,
            Of::Table(at) => self.net(&stage.tables[at].layers) == 1,
        }
    }

    /// What it costs to let a cell change: nothing where nobody can see it, its weight while it is still to be shown.
    pub fn price(&self, stage: &Stage, arc: usize) -> u64 {
        let mut layers = [self.up].into_iter().chain(self.down);
        if layers.any(|layer| stage.layers[layer].locked[arc]) {
            return NEVER;
        }
        let seen = |table: &&Table| table.shown[arc] && self.net(&table.layers) != 0;
        let cost = |table: &Table| if table.fixed[arc] { NEVER } else { stage.weights[arc] };
        stage.tables.iter().filter(seen).map(cost).fold(0, u64::saturating_add)
    }

    fn net(&self, layers: &[usize]) -> i32 {
        let comes = layers.contains(&self.up);
        let goes = self.down.is_some_and(|down| layers.contains(&down));
        i32::from(comes) - i32::from(goes)
    }
}
