//! Where children can be moved between what nobody outside sees, and what that changes in public.

use super::stage::{Of, Stage, Table};

/// Children come into some layers and leave others, along the same cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Layers that gain.
    pub up: Vec<usize>,
    /// Layers that lose.
    pub down: Vec<usize>,
}

/// A price no path may pay.
pub const NEVER: u64 = u64::MAX;

impl Move {
    /// Every kind of move there is among some layers: inside one, and from one to another.
    pub fn all(layers: usize) -> Vec<Move> {
        let one = (0..layers).map(|up| Move { up: vec![up], down: vec![] });
        let two = (0..layers).flat_map(|up| {
            (0..layers)
                .filter(move |down| *down != up)
                .map(move |down| Move { up: vec![up], down: vec![down] })
        });
        one.chain(two).collect()
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
        let layers = || self.up.iter().chain(&self.down);
        if layers().any(|layer| stage.layers[*layer].locked[arc]) {
            return NEVER;
        }
        let seen = |table: &&Table| table.shown[arc] && self.net(&table.layers) != 0;
        let cost = |table: &Table| if table.fixed[arc] { NEVER } else { stage.weights[arc] };
        stage.tables.iter().filter(seen).map(cost).fold(0, u64::saturating_add)
    }

    fn net(&self, layers: &[usize]) -> i32 {
        let within = |of: &[usize]| of.iter().filter(|layer| layers.contains(layer)).count() as i32;
        within(&self.up) - within(&self.down)
    }
}
