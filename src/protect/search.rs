//! Paths through the network: which other cells must change so that one cell can.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, VecDeque};
use std::ops::Range;

use super::moves::{Move, NEVER};
use super::net::{Net, Step};
use super::stage::{Of, Stage, Who};

/// A change that is looked for: of which cell, in which direction, along which move.
#[derive(Debug, Clone, Copy)]
pub struct Push {
    /// The move, by number.
    pub along: usize,
    /// The cell.
    pub arc: usize,
    /// Whether it shall grow.
    pub adds: bool,
}

/// What was moved so far, and scratch space kept between searches.
#[derive(Debug)]
pub struct Search {
    moves: Vec<Move>,
    changing: BTreeMap<Of, Vec<usize>>,
    prices: Vec<Option<Vec<u64>>>,
    own: Range<usize>,
    left: Vec<Vec<i64>>,
    touched: Vec<(usize, usize)>,
    round: u32,
    seen: Vec<u32>,
    came: Vec<(usize, Step)>,
    paid: Vec<u64>,
}

impl Search {
    /// A search on the network of a stage, nothing moved yet.
    pub fn new(stage: &Stage) -> Self {
        let (nodes, moves) = (stage.net.nodes(), Move::all(stage));
        let numbers = |of: Of| (0..moves.len()).filter(|at| moves[*at].changes(stage, of)).collect();
        Self {
            changing: stage.wholes().map(|of| (of, numbers(of))).collect(),
            prices: vec![None; moves.len()],
            moves,
            own: 0..0,
            left: stage.layers.iter().map(|layer| layer.flow.clone()).collect(),
            touched: vec![],
            round: 0,
            seen: vec![0; nodes],
            came: vec![(0, Step { arc: 0, adds: true, to: 0 }); nodes],
            paid: vec![0; nodes],
        }
    }

    /// Moves everything back; from here on nothing of what `who` knows may move.
    pub fn forget(&mut self, stage: &Stage, who: Who) {
        for (layer, arc) in self.touched.drain(..) {
            self.left[layer][arc] = stage.layers[layer].flow[arc];
        }
        self.own = who.map_or(0..0, |at| stage.insiders[at].cells.clone());
    }

    /// Reads again what it costs to change a cell: it was blanked.
    pub fn reprice(&mut self, stage: &Stage, arc: usize) {
        for (along, prices) in self.moves.iter().zip(&mut self.prices) {
            if let Some(prices) = prices {
                prices[arc] = along.price(stage, arc);
            }
        }
    }

    /// The moves that change a cell of a layer or table, by number.
    pub fn moves(&self, of: Of) -> Vec<usize> {
        self.changing[&of].clone()
    }

    /// What was moved, as `(layer, arc, by)`.
    pub fn changes(&self, stage: &Stage) -> impl Iterator<Item = (usize, usize, i64)> {
        let mut touched = self.touched.clone();
        touched.sort_unstable();
        touched.dedup();
        touched
            .into_iter()
            .map(|(layer, arc)| (layer, arc, self.left[layer][arc] - stage.layers[layer].flow[arc]))
            .filter(|(_, _, by)| *by != 0)
    }

    /// A shortest path of blanks that balances a change, if the cell can change this way at all.
    pub fn free_path(&mut self, stage: &Stage, push: Push) -> Option<Vec<Step>> {
        self.price_all(stage, push.along);
        if !self.is_free(push, push.arc, push.adds) {
            return None;
        }
        let (from, to) = way_back(stage.net, push);
        self.round += 1;
        self.seen[from] = self.round;
        let mut queue = VecDeque::from([from]);
        while let Some(node) = queue.pop_front() {
            for step in stage.net.steps(node) {
                let is_new = self.seen[step.to] != self.round && step.arc != push.arc;
                if is_new && self.is_free(push, step.arc, step.adds) {
                    self.seen[step.to] = self.round;
                    self.came[step.to] = (node, *step);
                    if step.to == to {
                        return Some(self.path(from, to));
                    }
                    queue.push_back(step.to);
                }
            }
        }
        None
    }

    /// The cheapest path that may also cross cells still shown, with its price and the cells to be blanked for it.
    pub fn paid_path(&mut self, stage: &Stage, push: Push) -> Option<(u64, Vec<usize>)> {
        self.price_all(stage, push.along);
        let own = self.price(push.along, push.arc);
        if own == NEVER || !self.has_room(push.along, push.arc, push.adds) {
            return None;
        }
        let (from, to) = way_back(stage.net, push);
        self.round += 1;
        self.seen[from] = self.round;
        self.paid[from] = own;
        let mut queue = BinaryHeap::from([Reverse((own, from))]);
        while let Some(Reverse((paid, node))) = queue.pop() {
            if node == to {
                let arcs = self.path(from, to).into_iter().map(|step| step.arc).chain([push.arc]);
                return Some((paid, arcs.filter(|arc| self.price(push.along, *arc) > 0).collect()));
            }
            if paid == self.paid[node] {
                self.relax(stage, push, node, &mut queue);
            }
        }
        None
    }

    fn relax(
        &mut self,
        stage: &Stage,
        push: Push,
        node: usize,
        queue: &mut BinaryHeap<Reverse<(u64, usize)>>,
    ) {
        for step in stage.net.steps(node) {
            let price = self.price(push.along, step.arc);
            if step.arc == push.arc || price == NEVER || !self.has_room(push.along, step.arc, step.adds) {
                continue;
            }
            // One more per step: of two equally cheap ways the shorter.
            let total = self.paid[node] + price + 1;
            if self.seen[step.to] != self.round || total < self.paid[step.to] {
                self.seen[step.to] = self.round;
                self.paid[step.to] = total;
                self.came[step.to] = (node, *step);
                queue.push(Reverse((total, step.to)));
            }
        }
    }

    /// Moves as many children along the path as it takes, `wanted` at most; returns how many.
    pub fn walk(&mut self, push: Push, path: &[Step], wanted: i64) -> i64 {
        let cells = || path.iter().map(|step| (step.arc, step.adds)).chain([(push.arc, push.adds)]);
        let room = cells().map(|(arc, adds)| self.room(push.along, arc, adds));
        let by = room.fold(wanted, i64::min);
        for (arc, adds) in cells() {
            let by = if adds { by } else { -by };
            let Move { up, down } = &self.moves[push.along];
            let changes = up.iter().map(|at| (*at, by)).chain(down.iter().map(|at| (*at, -by)));
            for (at, by) in changes {
                self.left[at][arc] += by;
                self.touched.push((at, arc));
            }
        }
        by
    }

    fn price_all(&mut self, stage: &Stage, along: usize) {
        let of = &self.moves[along];
        self.prices[along]
            .get_or_insert_with(|| (0..stage.net.arcs()).map(|arc| of.price(stage, arc)).collect());
    }

    /// What it costs to let a cell change along a move that was priced.
    fn price(&self, along: usize, arc: usize) -> u64 {
        match &self.prices[along] {
            Some(prices) if !self.own.contains(&arc) => prices[arc],
            _ => NEVER,
        }
    }

    fn is_free(&self, push: Push, arc: usize, adds: bool) -> bool {
        self.price(push.along, arc) == 0 && self.has_room(push.along, arc, adds)
    }

    /// Whether a cell can still change this way: counts never fall below zero and have no upper bound.
    fn has_room(&self, along: usize, arc: usize, adds: bool) -> bool {
        self.losing(along, adds).iter().all(|at| self.left[*at][arc] > 0)
    }

    /// By how much.
    fn room(&self, along: usize, arc: usize, adds: bool) -> i64 {
        self.losing(along, adds).iter().map(|at| self.left[*at][arc]).min().unwrap_or(i64::MAX)
    }

    /// The layers that lose where a cell grows, or where it shrinks.
    fn losing(&self, along: usize, adds: bool) -> &[usize] {
        let Move { up, down } = &self.moves[along];
        if adds { down } else { up }
    }

    fn path(&self, from: usize, to: usize) -> Vec<Step> {
        let mut path = Vec::new();
        let mut node = to;
        while node != from {
            let (before, step) = self.came[node];
            path.push(step);
            node = before;
        }
        path
    }
}

/// Adding to a cell sends flow from its start to its end: the balance has to come back the other way.
fn way_back(net: &Net, push: Push) -> (usize, usize) {
    let (from, to) = net.ends(push.arc);
    if push.adds { (to, from) } else { (from, to) }
}
