//! The steps of the dual simplex method.

use std::collections::BTreeMap;

use super::{At, LACK, Leaves, NEVER, OFF, Program, TARGET, TINY, Var};

impl Program {
    /// Sorts the leaves by the cells above them.
    pub(super) fn sort(&mut self, leaves: &Leaves) {
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
    pub(super) fn worst(&self, leaves: &Leaves) -> Option<(usize, bool)> {
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
    pub(super) fn pivot(&mut self, leaves: &Leaves, row: usize, is_low: bool, most: f64) -> Option<()> {
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
    pub(super) fn add_rows(&mut self, leaves: &Leaves) -> bool {
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

    pub(super) fn add_row(&mut self, leaves: &Leaves, cell: u32, by: f64) {
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
}
