//! The leaves that can help a cell change: those that share most with it.

use std::collections::HashMap;

use super::program::Leaves;
use super::space::{Key, Space};

/// What the search knows of leaves: their counts, and the cells above them that may be shown.
#[derive(Debug)]
pub struct Ground<'a> {
    space: &'a Space,
    /// The number of each cell that may be shown.
    rows: &'a HashMap<Key, u32>,
    counts: &'a HashMap<Key, i64>,
    /// Leaves that are not zero, with their codes, in key order.
    filled: Vec<(Vec<usize>, i64)>,
    known: HashMap<Key, (u32, u32)>,
    arena: Vec<u32>,
}

impl<'a> Ground<'a> {
    /// The ground of a publication; `rows` numbers the cells that may be shown.
    pub fn new(space: &'a Space, counts: &'a HashMap<Key, i64>, rows: &'a HashMap<Key, u32>) -> Self {
        let mut filled: Vec<(Key, i64)> =
            counts.iter().map(|(key, n)| (*key, *n)).filter(|(_, n)| *n > 0).collect();
        filled.sort_unstable();
        let filled = filled.into_iter().map(|(key, n)| (space.codes(key), n)).collect();
        Self { space, rows, counts, filled, known: HashMap::new(), arena: vec![] }
    }

    /// The count of a leaf.
    pub fn count(&self, leaf: Key) -> i64 {
        self.counts.get(&leaf).copied().unwrap_or(0)
    }

    /// At most about `most` leaves in and around a cell.
    pub fn around(&self, target: Key, most: usize) -> Vec<Key> {
        let mut keys = vec![0];
        for (dim, codes) in self.partners(target, most).iter().enumerate() {
            keys = keys
                .iter()
                .flat_map(|key| codes.iter().map(move |code| self.space.with(*key, dim, *code)))
                .collect();
        }
        keys
    }

    /// Leaves as columns of a program; `step` is the price of changing one by one.
    pub fn columns(
        &mut self,
        target: Key,
        keys: &[Key],
        shown: &[bool],
        step: impl Fn(Key) -> f64,
    ) -> Leaves {
        let mut leaves = Leaves { starts: vec![0], ..Leaves::default() };
        for key in keys {
            leaves.rows.extend(self.shown_above(*key, shown));
            leaves.starts.push(leaves.rows.len() as u32);
            leaves.counts.push(self.count(*key) as f64);
            leaves.room.push(f64::INFINITY);
            leaves.steps.push(step(*key));
            leaves.is_target.push(self.space.is_under(*key, target));
        }
        leaves
    }

    /// The shown cells above a leaf.
    pub fn shown_above(&mut self, leaf: Key, shown: &[bool]) -> Vec<u32> {
        let (start, end) = self.rows_above(leaf);
        let rows = &self.arena[start as usize..end as usize];
        rows.iter().copied().filter(|row| shown[*row as usize]).collect()
    }

    /// Where the cells above a leaf that may be shown stand in the arena.
    fn rows_above(&mut self, leaf: Key) -> (u32, u32) {
        if let Some(known) = self.known.get(&leaf) {
            return *known;
        }
        let start = self.arena.len() as u32;
        self.arena.extend(self.space.above(leaf).iter().filter_map(|cell| self.rows.get(cell)));
        let range = (start, self.arena.len() as u32);
        self.known.insert(leaf, range);
        range
    }

    /// For each dimension the codes worth looking at, so that their product is not much larger than `most`.
    fn partners(&self, target: Key, most: usize) -> Vec<Vec<usize>> {
        let scores = self.scores(target);
        let sizes: Vec<usize> = scores.iter().map(Vec::len).collect();
        let share = share(&sizes, most);
        scores.into_iter().enumerate().map(|(dim, scores)| self.chosen(target, dim, scores, share)).collect()
    }

    /// The best codes of a dimension; where the target is a sum, half of them inside it, so that there is something to
    /// move in and out.
    fn chosen(&self, target: Key, dim: usize, mut scores: Vec<(f64, usize)>, share: usize) -> Vec<usize> {
        scores.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let own = self.space.code(target, dim);
        let is_inside = |code: &usize| self.space.dims[dim].is_under(*code, own);
        let (mut inside, mut outside): (Vec<usize>, Vec<usize>) =
            scores.iter().map(|(_, code)| *code).partition(is_inside);
        let half = (share / 2).max(1).max(share.saturating_sub(outside.len()));
        inside.truncate(if own == 0 { share } else { half });
        outside.truncate(share.saturating_sub(inside.len()));
        [inside, outside].concat()
    }

    /// How much each leaf code of each dimension has in common with the target: children weigh more the more they share,
    /// and so does a code that adds to the same group.
    fn scores(&self, target: Key) -> Vec<Vec<(f64, usize)>> {
        let dims = &self.space.dims;
        let own = self.space.codes(target);
        let mut scores: Vec<Vec<f64>> = dims.iter().map(|dim| vec![0.0; dim.len()]).collect();
        for (codes, n) in &self.filled {
            let is_shared: Vec<bool> =
                (0..dims.len()).map(|dim| dims[dim].is_under(codes[dim], own[dim])).collect();
            let shared = is_shared.iter().filter(|shared| **shared).count() as i32;
            for dim in 0..dims.len() {
                let others = shared - i32::from(is_shared[dim]);
                scores[dim][codes[dim]] += 8f64.powi(others) * (*n).min(4) as f64;
            }
        }
        let of_dim = |(dim, scores): (usize, Vec<f64>)| {
            let group = dims[dim].chain(own[dim]).get(1).copied().filter(|group| *group != 0);
            let is_near = |code: usize| group.is_some_and(|group| dims[dim].is_under(code, group));
            let score = |code: usize| if is_near(code) { 8.0 * scores[code] } else { scores[code] };
            dims[dim].leaves().map(|code| (score(code), code)).collect()
        };
        scores.into_iter().enumerate().map(of_dim).collect()
    }
}

/// How many codes each dimension may take, where small dimensions take all of theirs.
fn share(sizes: &[usize], most: usize) -> usize {
    let fits =
        |share: usize| sizes.iter().map(|size| (*size).min(share) as f64).product::<f64>() <= most as f64;
    let largest = sizes.iter().copied().max().unwrap_or(0);
    (2..=largest).rev().find(|share| fits(*share)).unwrap_or(2)
}
