//! Paths through the network: which other cells must change so that one cell can.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use super::net::{Net, Step};
use super::stage::Stage;

/// Where children are moved.
#[derive(Debug, Clone, Copy)]
pub enum Move {
    /// Inside one layer; cells of the table change with it.
    Within(usize),
    /// From the second layer to the first; every sum over layers stays.
    Between(usize, usize),
}

/// A price no path may pay.
const NEVER: u64 = u64::MAX;

/// What was moved so far, and scratch space kept between searches.
#[derive(Debug)]
pub struct Search {
    moved: Vec<Vec<i64>>,
    touched: Vec<(usize, usize)>,
    round: u32,
    seen: Vec<u32>,
    came: Vec<Option<(usize, Step)>>,
    price: Vec<u64>,
}

impl Search {
    /// A search on `net`, nothing moved yet.
    pub fn new(net: &Net, layers: usize) -> Self {
        let nodes = net.nodes();
        Self {
            moved: vec![vec![0; net.arcs()]; layers],
            touched: vec![],
            round: 0,
            seen: vec![0; nodes],
            came: vec![None; nodes],
            price: vec![0; nodes],
        }
    }

    /// Moves everything back.
    pub fn forget(&mut self) {
        for (layer, arc) in self.touched.drain(..) {
            self.moved[layer][arc] = 0;
        }
    }

    /// What was moved, as `(layer, arc, by)`.
    pub fn changes(&self) -> impl Iterator<Item = (usize, usize, i64)> {
        let mut touched = self.touched.clone();
        touched.sort_unstable();
        touched.dedup();
        touched
            .into_iter()
            .map(|(layer, arc)| (layer, arc, self.moved[layer][arc]))
            .filter(|(_, _, by)| *by != 0)
    }

    /// A shortest path of blanks that balances a change of `target`, if the target can change this way at all.
    pub fn free_path(&mut self, stage: &Stage, along: Move, target: usize, adds: bool) -> Option<Vec<Step>> {
        if price(stage, along, target) > 0 || self.room(stage, along, target, adds) == 0 {
            return None;
        }
        let (from, to) = way_back(stage.net, target, adds);
        self.round += 1;
        self.seen[from] = self.round;
        let mut queue = VecDeque::from([from]);
        while let Some(node) = queue.pop_front() {
            for step in stage.net.steps(node) {
                let is_open = self.seen[step.to] != self.round
                    && step.arc != target
                    && price(stage, along, step.arc) == 0
                    && self.room(stage, along, step.arc, step.adds) > 0;
                if is_open {
                    self.seen[step.to] = self.round;
                    self.came[step.to] = Some((node, *step));
                    if step.to == to {
                        return Some(self.path(from, to));
                    }
                    queue.push_back(step.to);
                }
            }
        }
        None
    }

    /// The cheapest path that may also cross cells still shown, with its price and its cells (the target among them).
    pub fn paid_path(
        &mut self,
        stage: &Stage,
        along: Move,
        target: usize,
        adds: bool,
    ) -> Option<(u64, Vec<usize>)> {
        let own = price(stage, along, target);
        if own == NEVER || self.room(stage, along, target, adds) == 0 {
            return None;
        }
        let (from, to) = way_back(stage.net, target, adds);
        self.round += 1;
        self.seen[from] = self.round;
        self.price[from] = own;
        let mut queue = BinaryHeap::from([Reverse((own, from))]);
        while let Some(Reverse((paid, node))) = queue.pop() {
            if node == to {
                let arcs = self.path(from, to).into_iter().map(|step| step.arc);
                return Some((paid, arcs.chain([target]).collect()));
            }
            if paid == self.price[node] {
                self.relax(stage, along, target, node, &mut queue);
            }
        }
        None
    }

    fn relax(
        &mut self,
        stage: &Stage,
        along: Move,
        target: usize,
        node: usize,
        queue: &mut BinaryHeap<Reverse<(u64, usize)>>,
    ) {
        for step in stage.net.steps(node) {
            let price = price(stage, along, step.arc);
            if step.arc == target || price == NEVER || self.room(stage, along, step.arc, step.adds) == 0 {
                continue;
            }
            // One more per step: of two equally cheap ways the shorter.
            let total = self.price[node] + price + 1;
            if self.seen[step.to] != self.round || total < self.price[step.to] {
                self.seen[step.to] = self.round;
                self.price[step.to] = total;
                self.came[step.to] = Some((node, *step));
                queue.push(Reverse((total, step.to)));
            }
        }
    }

    /// Moves as many children along the path as it takes, `wanted` at most; returns how many.
    pub fn walk(
        &mut self,
        stage: &Stage,
        along: Move,
        target: usize,
        adds: bool,
        path: &[Step],
        wanted: i64,
    ) -> i64 {
        let cells = path.iter().map(|step| (step.arc, step.adds)).chain([(target, adds)]);
        let by = cells.clone().map(|(arc, adds)| self.room(stage, along, arc, adds)).fold(wanted, i64::min);
        for (arc, adds) in cells {
            let by = if adds { by } else { -by };
            match along {
                Move::Within(at) => self.change(at, arc, by),
                Move::Between(at, other) => {
                    self.change(at, arc, by);
                    self.change(other, arc, -by);
                }
            }
        }
        by
    }

    fn change(&mut self, layer: usize, arc: usize, by: i64) {
        self.moved[layer][arc] += by;
        self.touched.push((layer, arc));
    }

    /// By how much a cell can still change this way: counts never fall below zero and have no upper bound.
    fn room(&self, stage: &Stage, along: Move, arc: usize, adds: bool) -> i64 {
        let left = |at: usize| stage.layers[at].flow[arc] + self.moved[at][arc];
        match (along, adds) {
            (Move::Within(_), true) => i64::MAX,
            (Move::Within(at), false) => left(at),
            (Move::Between(_, other), true) => left(other),
            (Move::Between(at, _), false) => left(at),
        }
    }

    fn path(&self, from: usize, to: usize) -> Vec<Step> {
        let mut path = Vec::new();
        let mut node = to;
        while node != from {
            let (before, step) = self.came[node].expect("every node seen this round was come to");
            path.push(step);
            node = before;
        }
        path
    }
}

/// Adding to a cell sends flow from its start to its end: the balance has to come back the other way.
fn way_back(net: &Net, target: usize, adds: bool) -> (usize, usize) {
    let (from, to) = net.ends(target);
    if adds { (to, from) } else { (from, to) }
}

/// What it costs to let a cell change: nothing for a blank, its weight while it is still shown.
fn price(stage: &Stage, along: Move, arc: usize) -> u64 {
    match along {
        Move::Within(at) if stage.layers[at].locked[arc] => NEVER,
        Move::Within(_) if !stage.shown[arc] => 0,
        Move::Within(_) if stage.fixed[arc] => NEVER,
        Move::Within(_) => weight(stage.value(arc)),
        Move::Between(at, other) if stage.layers[at].locked[arc] || stage.layers[other].locked[arc] => NEVER,
        Move::Between(..) => 0,
    }
}

/// ln(1 + value) in thousandths: a reader loses less with a smaller figure.
fn weight(value: i64) -> u64 {
    ((1.0 + value as f64).ln() * 1000.0) as u64
}
