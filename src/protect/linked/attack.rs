//! The adversary: what a reader with the published tables alone can work out.
//!
//! It sees told cells, blanks and hierarchies, knows that counts are whole numbers from zero, and takes every cell that no
//! table lists for unknown. It believes no certificate. Told leaves are taken out, sums without their told parts, and
//! what hangs together is looked at by itself.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Wish;
use super::program::{Leaves, Program};
use super::ranges::{Known, MOST_LEAVES, Range, Ranges, step};
use super::space::{Key, Space};
use super::tables::{Hierarchies, Table, cells, space, values};
use crate::structure::Message;

/// What came out.
#[derive(Debug)]
pub struct Attacked {
    /// Cells that are told.
    pub told: usize,
    /// Cells that are not.
    pub blanks: usize,
    /// Blanks that are known too well, in words, and between what they lie.
    pub leaks: Vec<(String, f64, f64)>,
}

/// Works out every blank. Faults: what cannot be read, and tables that contradict each other.
pub fn attack(hierarchies: &Hierarchies, tables: &[Table], wish: &Wish) -> Result<Attacked, Vec<Message>> {
    let space = space(hierarchies, tables).map_err(|fault| vec![fault])?;
    let mut faults = vec![];
    let cells: Vec<Vec<Key>> = tables.iter().map(|table| cells(&space, table, &mut faults)).collect();
    let told = values(tables.iter().zip(&cells), &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let blanks: BTreeSet<Key> = cells.into_iter().flatten().filter(|cell| !told.contains_key(cell)).collect();
    let ranges = Knowledge::new(&space, &told)?.ranges(&blanks, wish).ok_or_else(|| vec![contradiction()])?;
    let mut leaks: Vec<Range> = ranges.into_values().filter(|range| range.is_leak(wish)).collect();
    leaks.sort_by_key(|range| range.cell);
    let leaks = leaks.into_iter().map(|range| (space.name(range.cell), range.low, range.high)).collect();
    Ok(Attacked { told: told.len(), blanks: blanks.len(), leaks })
}

fn contradiction() -> Message {
    Message::new("linked-contradiction")
}

/// A sum of unknown leaves that is told.
#[derive(Debug, Clone)]
struct Sum {
    leaves: BTreeSet<u32>,
    value: i64,
}

/// Unknown leaves and the sums that are told of them.
struct Knowledge<'a> {
    space: &'a Space,
    keys: Vec<Key>,
    known: BTreeMap<Key, i64>,
    sums: Vec<Sum>,
}

impl<'a> Knowledge<'a> {
    fn new(space: &'a Space, told: &BTreeMap<Key, i64>) -> Result<Self, Vec<Message>> {
        let all = space.leaves(MOST_LEAVES);
        if all.is_empty() {
            return Err(vec![Message::new("linked-too-large")]);
        }
        // A told zero empties everything below it.
        let is_empty = |leaf: &Key| space.above(*leaf).iter().any(|cell| told.get(cell) == Some(&0));
        let value = |leaf: &Key| told.get(leaf).copied().or_else(|| is_empty(leaf).then_some(0));
        let known: BTreeMap<Key, i64> = all.iter().filter_map(|leaf| Some((*leaf, value(leaf)?))).collect();
        let keys: Vec<Key> = all.into_iter().filter(|leaf| !known.contains_key(leaf)).collect();
        let mut knowledge = Self { space, keys, known, sums: vec![] };
        let sums = knowledge.told_sums(told);
        knowledge.sums = sums.keys().map(|cell| knowledge.without_parts(*cell, &sums)).collect();
        match knowledge.sums.iter().any(|sum| sum.value < 0 || (sum.leaves.is_empty() && sum.value != 0)) {
            true => Err(vec![contradiction()]),
            false => Ok(knowledge),
        }
    }

    /// Every told cell as a sum of unknown leaves.
    fn told_sums(&self, told: &BTreeMap<Key, i64>) -> HashMap<Key, Sum> {
        let of_cell = |(cell, value): (&Key, &i64)| (*cell, Sum { leaves: BTreeSet::new(), value: *value });
        let mut sums: HashMap<Key, Sum> = told.iter().map(of_cell).collect();
        for (leaf, value) in &self.known {
            for cell in self.space.above(*leaf) {
                if let Some(sum) = sums.get_mut(&cell) {
                    sum.value -= value;
                }
            }
        }
        for (at, leaf) in (0..).zip(&self.keys) {
            for cell in self.space.above(*leaf) {
                if let Some(sum) = sums.get_mut(&cell) {
                    sum.leaves.insert(at);
                }
            }
        }
        sums
    }

    /// A sum without those of its parts that are told, along the dimension that leaves the fewest leaves.
    fn without_parts(&self, cell: Key, sums: &HashMap<Key, Sum>) -> Sum {
        let own = &sums[&cell];
        let along = |dim: usize| {
            let mut rest = own.clone();
            for code in self.space.dims[dim].children(self.space.code(cell, dim)) {
                if let Some(part) = sums.get(&self.space.with(cell, dim, code)) {
                    rest.value -= part.value;
                    rest.leaves.retain(|leaf| !part.leaves.contains(leaf));
                }
            }
            rest
        };
        let all = (0..self.space.dims.len()).map(along);
        all.min_by_key(|sum| sum.leaves.len())
            .filter(|sum| sum.leaves.len() < own.leaves.len())
            .unwrap_or_else(|| own.clone())
    }

    /// Sums that share leaves, directly or through others, as the number of the first leaf of each.
    fn parts(&self) -> Vec<u32> {
        let mut first: Vec<u32> = (0..self.keys.len() as u32).collect();
        fn find(first: &mut [u32], mut at: u32) -> u32 {
            while first[at as usize] != at {
                first[at as usize] = first[first[at as usize] as usize];
                at = first[at as usize];
            }
            at
        }
        for sum in &self.sums {
            let mut leaves = sum.leaves.iter();
            let Some(one) = leaves.next() else { continue };
            for other in leaves {
                let (a, b) = (find(&mut first, *one), find(&mut first, *other));
                first[a.max(b) as usize] = a.min(b);
            }
        }
        (0..self.keys.len() as u32).map(|leaf| find(&mut first, leaf)).collect()
    }

    /// Between what each blank lies; `None` where no filling agrees with what is told.
    fn ranges(&self, blanks: &BTreeSet<Key>, wish: &Wish) -> Option<Known> {
        let still = |cell: &Key| (*cell, Range { cell: *cell, low: 0.0, high: 0.0 });
        let mut ranges: Known = blanks.iter().map(still).collect();
        for (leaf, value) in &self.known {
            self.add(&mut ranges, *leaf, *value as f64);
        }
        let parts = self.parts();
        let mut members: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        (0..).zip(&parts).for_each(|(leaf, part)| members.entry(*part).or_default().push(leaf));
        let mut sums: HashMap<u32, Vec<&Sum>> = HashMap::new();
        for sum in self.sums.iter().filter(|sum| !sum.leaves.is_empty()) {
            sums.entry(parts[*sum.leaves.first()? as usize]).or_default().push(sum);
        }
        for (part, members) in members {
            for (cell, range) in
                self.part(&members, sums.get(&part).map_or(&[], Vec::as_slice), &ranges, wish)?
            {
                let total = ranges.get_mut(&cell).expect("only blanks are looked at");
                (total.low, total.high) = (total.low + range.low, total.high + range.high);
            }
        }
        Some(ranges)
    }

    fn add(&self, ranges: &mut Known, leaf: Key, value: f64) {
        for cell in self.space.above(leaf) {
            if let Some(range) = ranges.get_mut(&cell) {
                (range.low, range.high) = (range.low + value, range.high + value);
            }
        }
    }

    /// The ranges of blanks inside one part.
    fn part(&self, members: &[u32], sums: &[&Sum], blanks: &Known, wish: &Wish) -> Option<Known> {
        let keys: Vec<Key> = members.iter().map(|leaf| self.keys[*leaf as usize]).collect();
        let mut leaves = columns(members, &keys, sums);
        let told: Vec<f64> = sums.iter().map(|sum| sum.value as f64).collect();
        for (leaf, value) in Program::default().fill(&leaves, &told)? {
            leaves.counts[leaf] = value;
        }
        let mut values: HashMap<Key, f64> = HashMap::new();
        for (key, count) in keys.iter().zip(&leaves.counts) {
            let above = self.space.above(*key).into_iter().filter(|cell| blanks.contains_key(cell));
            above.for_each(|cell| *values.entry(cell).or_default() += count);
        }
        Some(Ranges::new(self.space, keys, leaves, sums.len()).find(values, wish))
    }
}

/// Leaves of a part as columns of a program whose rows are its sums.
fn columns(members: &[u32], keys: &[Key], sums: &[&Sum]) -> Leaves {
    let mut above: HashMap<u32, Vec<u32>> = HashMap::new();
    for (row, sum) in (0..).zip(sums) {
        sum.leaves.iter().for_each(|leaf| above.entry(*leaf).or_default().push(row));
    }
    let mut leaves = Leaves { starts: vec![0], ..Leaves::default() };
    for (leaf, key) in members.iter().zip(keys) {
        leaves.rows.extend(above.get(leaf).into_iter().flatten());
        leaves.starts.push(leaves.rows.len() as u32);
        leaves.counts.push(0.0);
        leaves.room.push(f64::INFINITY);
        leaves.steps.push(step(*key));
        leaves.is_target.push(false);
    }
    leaves
}
