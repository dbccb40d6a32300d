//! How far witnesses move every cell, and how far the promise wants it moved, before everyone and before each insider.

use std::collections::BTreeMap;

use super::stage::{Of, Stage, Target, Who};

/// Another truth that looks the same in public: changes of leaves as `(layer, cell, by)`.
pub type Witness = Vec<(usize, usize, i64)>;

/// The lowest and highest that witnesses move each cell of each layer and table.
///
/// A witness that changes nothing in somebody's territory is one for them too.
#[derive(Debug)]
pub struct Reach {
    arcs: usize,
    people: usize,
    layers: usize,
    ends: Vec<(i32, i32)>,
}

impl Reach {
    /// Nothing moves yet.
    pub fn new(stage: &Stage) -> Self {
        let (arcs, people) = (stage.net.arcs(), stage.insiders.len() + 1);
        let wholes = stage.layers.len() + stage.tables.len();
        Self { arcs, people, layers: stage.layers.len(), ends: vec![(0, 0); wholes * arcs * people] }
    }

    /// Learns from one more witness.
    pub fn add(&mut self, stage: &Stage, witness: &Witness) {
        let is_theirs = |who: Who| witness.iter().any(|(_, leaf, _)| stage.is_own(*leaf, who));
        let people: Vec<Who> = stage.people().filter(|who| !is_theirs(*who)).collect();
        let by_layer = add_up(stage, witness);
        for ((of, arc), by) in by_table(stage, &by_layer).into_iter().chain(by_layer) {
            let by = i32::try_from(by).unwrap_or_default();
            let cell = self.at(Target { arc, of }, None);
            let ends = &mut self.ends[cell..cell + self.people];
            for who in &people {
                let (low, high) = &mut ends[who.map_or(0, |at| at + 1)];
                (*low, *high) = ((*low).min(by), (*high).max(by));
            }
        }
    }

    /// How far down and how far up a cell was moved without touching what somebody knows.
    pub fn of(&self, target: Target, who: Who) -> (i64, i64) {
        let (low, high) = self.ends[self.at(target, who)];
        (low.into(), high.into())
    }

    /// The promise: what is small could be anything small and nothing; what is larger can move as far.
    pub fn is_kept(&self, stage: &Stage, target: Target, who: Who) -> bool {
        let (low, high) = self.of(target, who);
        let (rest, width) = (stage.rest(target, who), stage.threshold - 1);
        match rest <= width {
            true => rest + low <= 0 && rest + high >= width,
            false => high - low >= width,
        }
    }

    fn at(&self, Target { arc, of }: Target, who: Who) -> usize {
        let whole = match of {
            Of::Layer(at) => at,
            Of::Table(at) => self.layers + at,
        };
        (whole * self.arcs + arc) * self.people + who.map_or(0, |at| at + 1)
    }
}

/// The change of every cell above the changed leaves.
pub fn add_up(stage: &Stage, witness: &Witness) -> BTreeMap<(Of, usize), i64> {
    let mut sums = BTreeMap::new();
    for (at, leaf, by) in witness {
        above(stage, *leaf).for_each(|cell| *sums.entry((Of::Layer(*at), cell)).or_default() += by);
    }
    sums
}

/// The change of every cell of every table.
pub fn by_table(stage: &Stage, by_layer: &BTreeMap<(Of, usize), i64>) -> BTreeMap<(Of, usize), i64> {
    let mut sums = BTreeMap::new();
    for (at, table) in stage.tables.iter().enumerate() {
        let is_of = |of: &Of| matches!(of, Of::Layer(layer) if table.layers.contains(layer));
        let changes = by_layer.iter().filter(|((of, _), _)| is_of(of));
        changes.for_each(|((_, arc), by)| *sums.entry((Of::Table(at), *arc)).or_default() += by);
    }
    sums
}

/// The leaf and every cell it adds to: up its own row, and up the row of Europe.
pub fn above<'s>(stage: &'s Stage, leaf: usize) -> impl Iterator<Item = usize> + use<'s> {
    let net = stage.net;
    let (row, column) = net.cell(leaf);
    let europe = (row != net.rows).then_some(net.rows);
    let rows = std::iter::once(row).chain(europe);
    rows.flat_map(move |row| net.tree.upward(column).map(move |column| net.arc(row, column)))
}
