//! The cheapest change of the leaves that moves a cell: in parts of children first, then in whole ones.

use std::collections::BTreeMap;

use super::super::certificate::Witness;
use super::super::program::Leaves;
use super::super::ranges::step;
use super::super::space::Key;
use super::super::{dice, mixed};
use super::Search;

/// Among how many leaves a change is looked for that costs nothing.
const NEAR: usize = 300;
/// Among how many one that has to be paid for; further on where there is none.
const FAR: [usize; 3] = [1300, 5000, 20_000];
/// The price of one step, as a share of the price of the smallest cell that could be shown: short changes are easier to
/// fill with whole children.
const STEP: f64 = 0.1;
/// How often a change in parts of children is looked for again with other prices of steps.
const AGAIN: u64 = 16;

/// A change in parts of children, as `(leaf, by)`.
type Parts = Vec<(usize, f64)>;

/// A change in whole children and what it costs.
pub(super) struct Found {
    /// What its shown cells cost.
    price: f64,
    /// What it costs by the child.
    cost: f64,
    /// The change.
    pub witness: Witness,
}

impl Search<'_> {
    /// One of these changes that costs nothing, or else the cheapest that is found.
    pub(super) fn cheapest(&mut self, cell: Key, ways: &[i64]) -> Option<Found> {
        let near = self.ground.around(cell, NEAR);
        if let Some(witness) = ways.iter().find_map(|by| self.free(cell, &near, *by)) {
            return Some(Found { price: 0.0, cost: 0.0, witness });
        }
        FAR.into_iter().find_map(|most| self.paid_for(cell, most, ways))
    }

    /// The cheapest of these changes among so many leaves.
    fn paid_for(&mut self, cell: Key, most: usize, ways: &[i64]) -> Option<Found> {
        let keys = self.ground.around(cell, most);
        let (mut best, mut limit): (Option<Found>, f64) = (None, f64::INFINITY);
        for by in ways {
            if let Some(found) = self.in_whole_children(cell, &keys, *by, limit) {
                limit = limit.min(found.cost);
                let is_better = best.as_ref().is_none_or(|best| found.price < best.price);
                best = if is_better { Some(found) } else { best };
            }
        }
        best
    }

    /// A change among a few leaves that no shown cell notices.
    fn free(&mut self, cell: Key, keys: &[Key], by: i64) -> Option<Witness> {
        let mut leaves = self.ground.columns(cell, keys, &self.shown, step);
        let prices = self.program.close();
        let first = self.program.solve(&leaves, by as f64, f64::INFINITY);
        let found = first
            .and_then(|first| in_whole(keys, &first).or_else(|| self.again(keys, &mut leaves, by, &first)));
        self.program.open(prices);
        found
    }

    /// The cheapest change in whole children. One in parts of children says what to pay for; whole ones are looked for
    /// there.
    fn in_whole_children(&mut self, cell: Key, keys: &[Key], by: i64, limit: f64) -> Option<Found> {
        let (key, unit) = (self.wish.key, self.unit());
        let step = |leaf| STEP * unit * (1.0 + dice(leaf ^ key));
        let mut leaves = self.ground.columns(cell, keys, &self.shown, step);
        let first = self.program.solve(&leaves, by as f64, limit)?;
        let cost = self.program.cost();
        let parts = self.concentrated(keys, &leaves, by, first);
        let witness = match in_whole(keys, &parts) {
            Some(witness) => witness,
            None => self.again(keys, &mut leaves, by, &parts)?,
        };
        Some(Found { price: self.price(&witness), cost, witness })
    }

    /// A cell is paid for once, however far it changes: prices by the child make the solution use fewer cells.
    fn concentrated(&mut self, keys: &[Key], leaves: &Leaves, by: i64, first: Parts) -> Parts {
        let paid = self.paid(keys, &first);
        let rows: Vec<u32> = paid.iter().map(|(row, _)| *row).collect();
        let prices = self.program.free(&rows);
        let by_child: Vec<f64> =
            paid.iter().zip(&prices).map(|((_, by), price)| price / by.abs().max(0.1)).collect();
        self.program.restore(&rows, &by_child);
        let next = if rows.is_empty() { None } else { self.program.solve(leaves, by as f64, f64::INFINITY) };
        self.program.restore(&rows, &prices);
        let price = |parts: &Parts| -> f64 {
            self.paid(keys, parts).iter().map(|(row, _)| self.program.price(*row)).sum()
        };
        next.filter(|next| price(next) < prices.iter().sum()).unwrap_or(first)
    }

    fn again(&mut self, keys: &[Key], leaves: &mut Leaves, by: i64, parts: &Parts) -> Option<Witness> {
        let paid: Vec<u32> = self.paid(keys, parts).into_iter().map(|(row, _)| row).collect();
        let prices = self.program.free(&paid);
        let unit = self.unit();
        let found = (1..=AGAIN).find_map(|time| {
            for (step, leaf) in leaves.steps.iter_mut().zip(keys) {
                *step = STEP * unit * (0.2 + 2.0 * dice(leaf ^ mixed(self.wish.key ^ time)));
            }
            in_whole(keys, &self.program.solve(leaves, by as f64, f64::INFINITY)?)
        });
        self.program.restore(&paid, &prices);
        found
    }

    /// The price of the smallest cell that could be shown.
    fn unit(&self) -> f64 {
        self.wish.threshold as f64
    }

    /// The shown cells that a change in parts of children changes, and by how much.
    fn paid(&self, keys: &[Key], parts: &Parts) -> Vec<(u32, f64)> {
        let mut sums: BTreeMap<u32, f64> = BTreeMap::new();
        for (leaf, by) in parts {
            let rows = self.publication.space.above(keys[*leaf]);
            for row in
                rows.iter().filter_map(|cell| self.rows.get(cell)).filter(|row| self.shown[**row as usize])
            {
                *sums.entry(*row).or_default() += by;
            }
        }
        sums.into_iter().filter(|(_, by)| by.abs() > 1e-6).collect()
    }

    /// The shown cells that a witness changes.
    pub(super) fn blanked(&self, witness: &Witness) -> Vec<u32> {
        let changed = witness.changes(&self.publication.space).into_keys();
        changed
            .filter_map(|cell| self.rows.get(&cell).copied())
            .filter(|row| self.shown[*row as usize])
            .collect()
    }

    fn price(&self, witness: &Witness) -> f64 {
        self.blanked(witness).iter().map(|row| self.program.price(*row)).sum()
    }
}

/// The change in whole children, if it is one.
fn in_whole(keys: &[Key], parts: &Parts) -> Option<Witness> {
    let is_whole = |by: f64| (by - by.round()).abs() < 1e-5;
    let change = |(leaf, by): &(usize, f64)| is_whole(*by).then(|| (keys[*leaf], by.round() as i64));
    Some(Witness(parts.iter().map(change).collect::<Option<_>>()?))
}
