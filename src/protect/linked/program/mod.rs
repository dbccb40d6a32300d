//! A small linear program, solved again and again: how can one cell change, and what has to change with it?
//!
//! ```text
//! minimise   Σ price(c) · |r(c)| + Σ step(j) · |x(j)|
//! such that  r(c) = Σ x(j) over the leaves j under c     for every shown cell c
//!            Σ x(j) over the target = by,   −count(j) ≤ x(j) ≤ room(j)
//! ```
//!
//! Bounded dual simplex (Koberstein 2005 for the steps) with an explicit inverse. Only rows that a solution touches take
//! part, so that the basis stays as small as the answer. The small price of each step keeps it short and breaks ties.
//! [`Program::farthest`] asks instead how far the target can come while no shown cell changes.

mod pivot;

use std::collections::BTreeMap;

/// A price that is never paid.
pub const NEVER: f64 = f64::INFINITY;
/// More pivots than any program of this kind has needed; beyond it the search looks elsewhere.
const PIVOTS: usize = 20_000;
/// What the target may lack in [`Program::farthest`]: more than all steps to it.
const LACK: f64 = 100.0;
const TINY: f64 = 1e-9;
const OFF: f64 = 1e-6;

/// Leaves that may change and the shown cells above them.
#[derive(Debug, Default)]
pub struct Leaves {
    /// Where the rows of each leaf begin; one more than there are leaves.
    pub starts: Vec<u32>,
    /// The shown cells above each leaf, one leaf after the other.
    pub rows: Vec<u32>,
    /// By how much each can fall.
    pub counts: Vec<f64>,
    /// By how much each can grow.
    pub room: Vec<f64>,
    /// The small price of changing it by one.
    pub steps: Vec<f64>,
    /// Whether it adds to the target.
    pub is_target: Vec<bool>,
}

impl Leaves {
    fn len(&self) -> usize {
        self.counts.len()
    }

    fn rows(&self, leaf: usize) -> &[u32] {
        &self.rows[self.starts[leaf] as usize..self.starts[leaf + 1] as usize]
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Var {
    /// A leaf that grows.
    Up(u32),
    /// A leaf that falls.
    Down(u32),
    /// A shown cell that would grow.
    Over(u32),
    /// A shown cell that would fall.
    Under(u32),
    /// What the target lacks.
    Lack,
    /// What keeps a row as it is.
    Fixed,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum At {
    Zero,
    Basis,
    Most,
}

/// The program and its scratch space, kept between solutions.
#[derive(Debug, Default)]
pub struct Program {
    /// The price of each cell that may be shown.
    prices: Vec<f64>,
    rows: Vec<u32>,
    place: Vec<u32>,
    over: Vec<bool>,
    under: Vec<bool>,
    basis: Vec<Var>,
    inverse: Vec<Vec<f64>>,
    values: Vec<f64>,
    duals: Vec<f64>,
    up: Vec<At>,
    down: Vec<At>,
    /// What the shown cells above a leaf pay for one more child in it.
    gain: Vec<f64>,
    /// How a leaf enters the row that is left, and which leaves do.
    turn: Vec<f64>,
    turned: Vec<u32>,
    /// The leaves below each cell, one cell after the other; the target's at the end.
    firsts: Vec<u32>,
    below: Vec<u32>,
    cost: f64,
    /// What is wanted of the target where less will do.
    wanted: f64,
    is_lacking: bool,
}

/// The first row is the target's own.
const TARGET: u32 = u32::MAX;

impl Program {
    /// No solution yet; a cell with the price [`NEVER`] never changes.
    pub fn new(prices: Vec<f64>) -> Self {
        Self { prices, ..Self::default() }
    }

    /// The price of a cell.
    pub fn price(&self, cell: u32) -> f64 {
        self.prices[cell as usize]
    }

    /// Nothing can be paid for; returns the prices.
    pub fn close(&mut self) -> Vec<f64> {
        let never = vec![NEVER; self.prices.len()];
        std::mem::replace(&mut self.prices, never)
    }

    /// Prices again as they were.
    pub fn open(&mut self, prices: Vec<f64>) {
        self.prices = prices;
    }

    /// What the last solution costs.
    pub fn cost(&self) -> f64 {
        self.cost
    }

    /// Takes the price off some cells; returns what they cost.
    pub fn free(&mut self, cells: &[u32]) -> Vec<f64> {
        cells.iter().map(|cell| std::mem::take(&mut self.prices[*cell as usize])).collect()
    }

    /// Puts the price of some cells back.
    pub fn restore(&mut self, cells: &[u32], prices: &[f64]) {
        cells.iter().zip(prices).for_each(|(cell, price)| self.prices[*cell as usize] = *price);
    }

    /// Changes of leaves `(leaf, by)` that move the target by `by`, the cheapest; `None` if there is no way or all cost
    /// more than `most`.
    pub fn solve(&mut self, leaves: &Leaves, by: f64, most: f64) -> Option<Vec<(usize, f64)>> {
        self.begin(leaves, by);
        self.wanted = 0.0;
        self.run(leaves, most)
    }

    /// Changes of leaves that move the target as far towards `by` as it can come with no shown cell changed.
    pub fn farthest(&mut self, leaves: &Leaves, by: f64) -> Option<Vec<(usize, f64)>> {
        self.begin(leaves, by);
        self.wanted = by;
        let prices = self.close();
        let found = self.run(leaves, f64::INFINITY);
        self.open(prices);
        found
    }

    /// Leaf values with which every cell holds what it says; `None` if there are none.
    pub fn fill(&mut self, leaves: &Leaves, cells: &[f64]) -> Option<Vec<(usize, f64)>> {
        self.prices = vec![NEVER; cells.len()];
        self.begin(leaves, 0.0);
        self.wanted = 0.0;
        (0..).zip(cells).for_each(|(cell, value)| self.add_row(leaves, cell, -value));
        self.run(leaves, f64::INFINITY)
    }

    fn run(&mut self, leaves: &Leaves, most: f64) -> Option<Vec<(usize, f64)>> {
        for _ in 0..PIVOTS {
            match self.worst(leaves) {
                Some((row, is_low)) => self.pivot(leaves, row, is_low, most)?,
                None if self.add_rows(leaves) => {}
                None => return Some(self.solution(leaves)),
            }
        }
        None
    }

    fn begin(&mut self, leaves: &Leaves, by: f64) {
        for row in self.rows.drain(..).filter(|row| *row != TARGET) {
            (self.place[row as usize], self.over[row as usize], self.under[row as usize]) = (0, false, false);
        }
        let cells = self.prices.len();
        self.place.resize(cells, 0);
        self.over.resize(cells, false);
        self.under.resize(cells, false);
        (self.rows, self.basis, self.inverse) = (vec![TARGET], vec![Var::Fixed], vec![vec![1.0]]);
        (self.values, self.duals, self.cost) = (vec![by], vec![0.0], 0.0);
        (self.up, self.down) = (vec![At::Zero; leaves.len()], vec![At::Zero; leaves.len()]);
        self.is_lacking = false;
        (self.gain, self.turn) = (vec![0.0; leaves.len()], vec![f64::NAN; leaves.len()]);
        self.turned.clear();
        self.sort(leaves);
    }

    /// What every leaf changes by, in the basis or at its most.
    fn solution(&self, leaves: &Leaves) -> Vec<(usize, f64)> {
        let mut changes: BTreeMap<usize, f64> = BTreeMap::new();
        for (var, value) in self.basis.iter().zip(&self.values) {
            match var {
                Var::Up(leaf) => *changes.entry(*leaf as usize).or_default() += value,
                Var::Down(leaf) => *changes.entry(*leaf as usize).or_default() -= value,
                _ => {}
            }
        }
        for leaf in 0..leaves.len() {
            if self.down[leaf] == At::Most {
                *changes.entry(leaf).or_default() -= leaves.counts[leaf];
            }
            if self.up[leaf] == At::Most {
                *changes.entry(leaf).or_default() += leaves.room[leaf];
            }
        }
        changes.into_iter().filter(|(_, by)| by.abs() > OFF).collect()
    }
}
