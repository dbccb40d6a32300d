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

    /// Sorts the leaves by the cells above them.
    fn sort(&mut self, leaves: &Leaves) {
        let cells = self.prices.len();
        let target = |leaf: usize| leaves.is_target[leaf].then_some(cells as u32);
        let above = |leaf: usize| leaves.rows(leaf).iter().copied().chain(target(leaf));
        self.firsts.clear();
        self.firsts.resize(cells + 2, 0);
        (0..leaves.len()).flat_map(above).for_each(|cell| self.firsts[cell as usize + 1] += 1);
        (0..=cells).for_each(|cell| self.firsts[cell + 1] += self.firsts[cell]);
        let mut next = self.firsts.clone();
        self.below.resize(*self.firsts.last().unwrap_or(&0) as usize, 0);
        for leaf in 0..leaves.len() {
            for cell in above(leaf) {
                self.below[next[cell as usize] as usize] = leaf as u32;
                next[cell as usize] += 1;
            }
        }
    }

    /// How every leaf below a row of this line enters it.
    fn turn(&mut self, line: &[f64]) {
        for (cell, a) in self.rows.iter().zip(line).filter(|(_, a)| a.abs() > 1e-12) {
            let cell = if *cell == TARGET { self.prices.len() } else { *cell as usize };
            for leaf in &self.below[self.firsts[cell] as usize..self.firsts[cell + 1] as usize] {
                let turn = &mut self.turn[*leaf as usize];
                if turn.is_nan() {
                    *turn = 0.0;
                    self.turned.push(*leaf);
                }
                *turn += a;
            }
        }
    }

    fn most(&self, leaves: &Leaves, var: Var) -> f64 {
        match var {
            Var::Down(leaf) => leaves.counts[leaf as usize],
            Var::Up(leaf) => leaves.room[leaf as usize],
            Var::Fixed => 0.0,
            Var::Lack | Var::Over(_) | Var::Under(_) => f64::INFINITY,
        }
    }

    /// The row whose variable is furthest outside its bounds, measured along its edge.
    fn worst(&self, leaves: &Leaves) -> Option<(usize, bool)> {
        let mut worst = (0.0, None);
        for (row, value) in self.values.iter().enumerate() {
            let outside = (-value).max(value - self.most(leaves, self.basis[row]));
            if outside > OFF {
                let edge: f64 = self.inverse[row].iter().map(|a| a * a).sum();
                let score = outside * outside / edge;
                if score > worst.0 {
                    worst = (score, Some((row, *value < 0.0)));
                }
            }
        }
        worst.1
    }

    /// One step of the dual simplex method.
    fn pivot(&mut self, leaves: &Leaves, row: usize, is_low: bool, most: f64) -> Option<()> {
        let line = std::mem::take(&mut self.inverse[row]);
        let (ratio, var) = self.entering(leaves, &line, is_low)?;
        let bound = if is_low { 0.0 } else { self.most(leaves, self.basis[row]) };
        self.cost += ratio * (self.values[row] - bound).abs();
        if self.cost > most {
            return None;
        }
        let column = self.column(leaves, var, row, &line);
        let pivot = column[row];
        if pivot.abs() < TINY {
            return None;
        }
        let turn = self.reduced(leaves, var) / pivot;
        self.duals.iter_mut().zip(&line).for_each(|(dual, a)| *dual += turn * a);
        for leaf in self.turned.drain(..) {
            self.gain[leaf as usize] += turn * std::mem::replace(&mut self.turn[leaf as usize], f64::NAN);
        }
        let step = (self.values[row] - bound) / pivot;
        let start = if self.at(var) == At::Most { self.most(leaves, var) } else { 0.0 };
        self.values.iter_mut().zip(&column).for_each(|(value, a)| *value -= step * a);
        self.values[row] = start + step;
        self.put(self.basis[row], if is_low { At::Zero } else { At::Most });
        self.put(var, At::Basis);
        self.basis[row] = var;
        self.invert(row, line, &column);
        Some(())
    }

    fn invert(&mut self, row: usize, mut line: Vec<f64>, column: &[f64]) {
        let pivot = column[row];
        line.iter_mut().for_each(|a| *a /= pivot);
        for (other, factor) in self
            .inverse
            .iter_mut()
            .zip(column)
            .filter(|(other, factor)| !other.is_empty() && factor.abs() > 1e-12)
        {
            other.iter_mut().zip(&line).for_each(|(a, b)| *a -= factor * b);
        }
        self.inverse[row] = line;
    }

    /// The variable that keeps every reduced cost as it has to be, by the ratio test; of equal ones the steadiest.
    fn entering(&mut self, leaves: &Leaves, line: &[f64], is_low: bool) -> Option<(f64, Var)> {
        let sign = if is_low { -1.0 } else { 1.0 };
        let mut best = (f64::INFINITY, 0.0, None);
        let mut see = |cost: f64, a: f64, var: Var| {
            let ratio = cost.max(0.0) / a;
            if ratio < best.0 - 1e-12 || (ratio < best.0 + 1e-12 && a > best.1) {
                best = (ratio, a, Some(var));
            }
        };
        self.turn(line);
        for leaf in self.turned.iter().map(|leaf| *leaf as usize) {
            let a = self.turn[leaf];
            if a.abs() < TINY {
                continue;
            }
            let (a, step) = (sign * a, leaves.steps[leaf]);
            match self.up[leaf] {
                At::Zero if a > 0.0 => see(step - self.gain[leaf], a, Var::Up(leaf as u32)),
                At::Most if a < 0.0 => see(self.gain[leaf] - step, -a, Var::Up(leaf as u32)),
                _ => {}
            }
            if leaves.counts[leaf] > 0.0 {
                match self.down[leaf] {
                    At::Zero if a < 0.0 => see(step + self.gain[leaf], -a, Var::Down(leaf as u32)),
                    At::Most if a > 0.0 => see(-step - self.gain[leaf], a, Var::Down(leaf as u32)),
                    _ => {}
                }
            }
        }
        for (at, cell) in self.rows.iter().enumerate().skip(1) {
            let (cell, price, a) = (*cell, self.prices[*cell as usize], sign * line[at]);
            if price < NEVER && a < -TINY && !self.over[cell as usize] {
                see(price + self.duals[at], -a, Var::Over(cell));
            } else if price < NEVER && a > TINY && !self.under[cell as usize] {
                see(price - self.duals[at], a, Var::Under(cell));
            }
        }
        let lack = sign * line[0] * self.wanted.signum();
        if self.wanted != 0.0 && lack > TINY && !self.is_lacking {
            see(LACK - self.duals[0] * self.wanted.signum(), lack, Var::Lack);
        }
        best.2.map(|var| (best.0, var))
    }

    fn reduced(&self, leaves: &Leaves, var: Var) -> f64 {
        let row = |cell: u32| self.place[cell as usize] as usize;
        match var {
            Var::Up(leaf) => leaves.steps[leaf as usize] - self.gain[leaf as usize],
            Var::Down(leaf) => leaves.steps[leaf as usize] + self.gain[leaf as usize],
            Var::Over(cell) => self.prices[cell as usize] + self.duals[row(cell)],
            Var::Under(cell) => self.prices[cell as usize] - self.duals[row(cell)],
            Var::Lack => LACK - self.duals[0] * self.wanted.signum(),
            Var::Fixed => 0.0,
        }
    }

    fn at(&self, var: Var) -> At {
        match var {
            Var::Up(leaf) => self.up[leaf as usize],
            Var::Down(leaf) => self.down[leaf as usize],
            _ => At::Zero,
        }
    }

    fn put(&mut self, var: Var, at: At) {
        match var {
            Var::Up(leaf) => self.up[leaf as usize] = at,
            Var::Down(leaf) => self.down[leaf as usize] = at,
            Var::Over(cell) => self.over[cell as usize] = at == At::Basis,
            Var::Under(cell) => self.under[cell as usize] = at == At::Basis,
            Var::Lack => self.is_lacking = at == At::Basis,
            Var::Fixed => {}
        }
    }

    /// The inverse times the column of a variable; `line` is the row that was taken out.
    fn column(&self, leaves: &Leaves, var: Var, taken: usize, line: &[f64]) -> Vec<f64> {
        let entries = self.entries(leaves, var);
        let dot = |row: &[f64]| entries.iter().map(|(at, a)| row[*at] * a).sum();
        let row = |(at, row): (usize, &Vec<f64>)| if at == taken { dot(line) } else { dot(row) };
        self.inverse.iter().enumerate().map(row).collect()
    }

    fn entries(&self, leaves: &Leaves, var: Var) -> Vec<(usize, f64)> {
        let of_leaf = |leaf: u32, sign: f64| {
            let own = leaves.is_target[leaf as usize].then_some((0, sign));
            let rows = leaves.rows(leaf as usize).iter().map(|cell| self.place[*cell as usize] as usize);
            own.into_iter().chain(rows.filter(|row| *row > 0).map(|row| (row, sign))).collect()
        };
        let row = |cell: u32| self.place[cell as usize] as usize;
        match var {
            Var::Up(leaf) => of_leaf(leaf, 1.0),
            Var::Down(leaf) => of_leaf(leaf, -1.0),
            Var::Over(cell) => vec![(row(cell), -1.0)],
            Var::Under(cell) => vec![(row(cell), 1.0)],
            Var::Lack => vec![(0, self.wanted.signum())],
            Var::Fixed => vec![],
        }
    }

    /// Takes in the shown cells that the solution so far would change unseen; false if there are none.
    fn add_rows(&mut self, leaves: &Leaves) -> bool {
        let mut sums: BTreeMap<u32, f64> = BTreeMap::new();
        for (leaf, by) in self.solution(leaves) {
            for cell in leaves.rows(leaf).iter().filter(|cell| self.place[**cell as usize] == 0) {
                *sums.entry(*cell).or_default() += by;
            }
        }
        sums.retain(|_, by| by.abs() > OFF);
        sums.iter().for_each(|(cell, by)| self.add_row(leaves, *cell, *by));
        !sums.is_empty()
    }

    fn add_row(&mut self, leaves: &Leaves, cell: u32, by: f64) {
        let rows = self.rows.len();
        let mut line = vec![0.0; rows + 1];
        for (at, var) in self.basis.iter().enumerate() {
            let (leaf, sign) = match var {
                Var::Up(leaf) => (*leaf, 1.0),
                Var::Down(leaf) => (*leaf, -1.0),
                _ => continue,
            };
            if leaves.rows(leaf as usize).contains(&cell) {
                line.iter_mut().zip(&self.inverse[at]).for_each(|(a, b)| *a -= sign * b);
            }
        }
        line[rows] = 1.0;
        self.inverse.iter_mut().for_each(|row| row.push(0.0));
        self.inverse.push(line);
        self.place[cell as usize] = rows as u32;
        self.rows.push(cell);
        self.basis.push(Var::Fixed);
        self.values.push(-by);
        self.duals.push(0.0);
    }

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
