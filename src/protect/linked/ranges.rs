//! How far every blank can move while all that is told stays: what a reader can work out.

use std::collections::{BTreeSet, HashMap};

use super::near::Ground;
use super::program::{Leaves, Program};
use super::space::{Key, Space};
use super::{Wish, dice, mixed};

/// Spaces with more leaves are not looked at: a program over all of them would not end.
pub const MOST_LEAVES: usize = 200_000;
/// How many blanks may be certainly zero together.
const AT_ONCE: usize = 200;
/// A round over many blanks at once that opens fewer is the last: one by one is faster then.
const WORTH_A_ROUND: usize = 10;

/// A blank and between what it can be, as far as it was looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The cell.
    pub cell: Key,
    /// The least it can be.
    pub low: f64,
    /// The most, or enough.
    pub high: f64,
}

/// Leaves that may change, and how far that moves the blanks above them.
pub struct Ranges<'a> {
    space: &'a Space,
    keys: Vec<Key>,
    leaves: Leaves,
    program: Program,
    /// What each blank holds in the filling that the leaves start from.
    values: HashMap<Key, f64>,
}

/// Every blank and its range.
pub type Known = HashMap<Key, Range>;

impl<'a> Ranges<'a> {
    /// Leaves as columns of a program over `rows` told cells.
    pub fn new(space: &'a Space, keys: Vec<Key>, leaves: Leaves, rows: usize) -> Self {
        Self { space, keys, leaves, program: Program::new(vec![0.0; rows]), values: HashMap::new() }
    }

    /// All leaves, from one filling that agrees with the told cells.
    pub fn of(space: &'a Space, base: &HashMap<Key, i64>, told: &BTreeSet<Key>) -> Self {
        let rows: HashMap<Key, u32> = told.iter().copied().zip(0..).collect();
        let keys = space.leaves(MOST_LEAVES);
        let leaves = Ground::new(space, base, &rows).columns(0, &keys, &vec![true; rows.len()], step);
        Self::new(space, keys, leaves, rows.len())
    }

    /// How far each blank moves from what it holds: exactly, or as far as the wish.
    pub fn find(mut self, blanks: impl IntoIterator<Item = (Key, f64)>, wish: &Wish) -> Known {
        self.values = blanks.into_iter().collect();
        let still = |(cell, n): (&Key, &f64)| (*cell, Range { cell: *cell, low: *n, high: *n });
        let mut ranges: Known = self.values.iter().map(still).collect();
        let mut open: Vec<Key> = self.values.keys().copied().collect();
        open.sort_unstable();
        self.zeros(&mut open, &mut ranges);
        for round in 0.. {
            open.retain(|cell| ranges[cell].is_narrow(wish));
            let before = open.len();
            self.many(&open, round, wish, &mut ranges);
            open.retain(|cell| ranges[cell].is_narrow(wish));
            if before - open.len() < WORTH_A_ROUND {
                break;
            }
        }
        open.into_iter().for_each(|cell| self.one(cell, wish, &mut ranges));
        ranges
    }

    /// Takes out the blanks that are certainly zero, some at a time. Leaves of zero cannot fall: where the sum of some
    /// cannot grow, none of them can.
    fn zeros(&mut self, open: &mut Vec<Key>, ranges: &mut Known) {
        let mut certain = BTreeSet::new();
        let still: Vec<Key> = open.iter().copied().filter(|cell| ranges[cell].high < 1e-6).collect();
        for some in still.chunks(AT_ONCE) {
            let mut some = some.to_vec();
            while !some.is_empty() {
                let before = some.len();
                let wanted: Vec<usize> = some.iter().flat_map(|cell| self.leaves_of(*cell)).collect();
                self.aim(&wanted, 1.0);
                let is_solved = self.learn(wanted.len() as f64, ranges);
                some.retain(|cell| ranges[cell].high < 1e-6);
                if some.len() == before {
                    certain.extend(if is_solved { some } else { vec![] });
                    break;
                }
            }
        }
        open.retain(|cell| !certain.contains(cell));
    }

    /// Moves many blanks at once: every time other ones, because not all can grow together.
    fn many(&mut self, open: &[Key], round: u64, wish: &Wish, ranges: &mut Known) {
        let width = wish.width() as f64;
        let share = [0.1, 0.2, 0.05][round as usize % 3];
        let drawn = open.iter().filter(|cell| dice(**cell ^ mixed(round)) < share);
        let wanted: Vec<usize> = drawn.filter_map(|cell| self.leaves_of(*cell).next()).collect();
        self.aim(&wanted, width);
        self.learn(width * wanted.len() as f64, ranges);
    }

    /// Makes these leaves the target, each with room for so much.
    fn aim(&mut self, wanted: &[usize], room: f64) {
        self.leaves.is_target.fill(false);
        self.leaves.room.fill(f64::INFINITY);
        for leaf in wanted {
            (self.leaves.is_target[*leaf], self.leaves.room[*leaf]) = (true, room);
        }
    }

    /// The leaves that add to a cell.
    fn leaves_of(&self, cell: Key) -> impl Iterator<Item = usize> {
        (0..self.keys.len()).filter(move |leaf| self.space.is_under(self.keys[*leaf], cell))
    }

    /// Moves one blank as far as it matters.
    fn one(&mut self, cell: Key, wish: &Wish, ranges: &mut Known) {
        let wanted: Vec<usize> = self.leaves_of(cell).collect();
        for by in [wish.width() as f64 + 1.0, -self.values[&cell] - 1.0] {
            if ranges[&cell].is_narrow(wish) {
                self.aim(&wanted, f64::INFINITY);
                self.learn(by, ranges);
            }
        }
    }

    /// Every blank learns from one solution; false if there is none.
    fn learn(&mut self, by: f64, ranges: &mut Known) -> bool {
        let Some(changes) = self.program.farthest(&self.leaves, by) else { return false };
        let mut sums: HashMap<Key, f64> = HashMap::new();
        for (leaf, by) in changes {
            self.space
                .above(self.keys[leaf])
                .into_iter()
                .for_each(|cell| *sums.entry(cell).or_default() += by);
        }
        for (cell, by) in sums {
            if let Some(range) = ranges.get_mut(&cell) {
                let value = self.values[&cell] + by;
                (range.low, range.high) = (range.low.min(value), range.high.max(value));
            }
        }
        true
    }
}

impl Range {
    /// Whether the values it may have lie closer together than is wished.
    pub fn is_narrow(&self, wish: &Wish) -> bool {
        self.high - self.low < wish.width() as f64 - 1e-6
    }

    /// Whether a reader knows it too well: narrow, not certainly zero, not certainly as large as the threshold.
    pub fn is_leak(&self, wish: &Wish) -> bool {
        self.is_narrow(wish) && self.low < wish.threshold as f64 - 1e-6 && self.high > 1.0 - 1e-6
    }
}

/// The small price of changing a leaf.
pub fn step(leaf: Key) -> f64 {
    0.01 * (1.0 + dice(leaf))
}
