//! One way to fill the leaves so that every listed cell holds what it says: where the proofs start from.
//!
//! Where the leaves are listed this is the truth. Where only margins are, any filling will do: what readers can rule out
//! depends on the margins alone.

use std::collections::{BTreeMap, HashMap};

use super::space::{Key, Space};
use crate::structure::Message;

/// Counts of the leaves that are not zero. Refused where no filling is found: the cells do not add up.
pub fn fill(space: &Space, values: &BTreeMap<Key, i64>) -> Result<HashMap<Key, i64>, Message> {
    let mut filling =
        Filling { space, left: values.iter().map(|(key, n)| (*key, *n)).collect(), leaves: HashMap::new() };
    let leaves = values.iter().filter(|(key, n)| space.is_leaf(**key) && **n > 0);
    for (leaf, n) in leaves {
        filling.add(*leaf, *n)?;
    }
    // The narrowest cells first: what is left in a wider one may be anywhere below it.
    let mut rest: Vec<Key> = values.keys().copied().filter(|key| !space.is_leaf(*key)).collect();
    rest.sort_by_key(|key| (filling.width(*key), *key));
    for at in 0..rest.len() {
        while filling.left[&rest[at]] > 0 {
            let (leaf, n) = filling.below(rest[at], &rest[at..])?;
            filling.add(leaf, n)?;
        }
    }
    Ok(filling.leaves)
}

struct Filling<'a> {
    space: &'a Space,
    left: HashMap<Key, i64>,
    leaves: HashMap<Key, i64>,
}

impl Filling<'_> {
    /// Counts children in a leaf, and in every listed cell above it.
    fn add(&mut self, leaf: Key, n: i64) -> Result<(), Message> {
        *self.leaves.entry(leaf).or_default() += n;
        for cell in self.space.above(leaf) {
            if let Some(left) = self.left.get_mut(&cell) {
                *left -= n;
                if *left < 0 {
                    return Err(self.fault(cell));
                }
            }
        }
        Ok(())
    }

    /// How many leaves add to a cell, about.
    fn width(&self, key: Key) -> u64 {
        let leaves = |dim: usize| {
            let code = self.space.code(key, dim);
            self.space.dims[dim].leaves().filter(|leaf| self.space.dims[dim].is_under(*leaf, code)).count()
                as u64
        };
        (0..self.space.dims.len()).map(leaves).fold(1, u64::saturating_mul)
    }

    /// A leaf below `cell` that has room in every listed cell above it, and how much.
    fn below(&self, cell: Key, rest: &[Key]) -> Result<(Key, i64), Message> {
        let fault = || self.fault(cell);
        let leaf = self.narrow(self.space.codes(cell), rest).ok_or_else(fault)?;
        let room = self.space.above(leaf).into_iter().filter_map(|cell| self.left.get(&cell)).min();
        room.copied().filter(|room| *room > 0).map(|room| (leaf, room)).ok_or_else(fault)
    }

    /// Makes a cell narrower by other cells that have something left, until it is a leaf.
    fn narrow(&self, mut codes: Vec<usize>, rest: &[Key]) -> Option<Key> {
        for other in rest.iter().filter(|other| self.left[*other] > 0) {
            if let Some(both) = self.both(&codes, *other) {
                codes = both;
            }
        }
        self.leaf(codes, 0)
    }

    /// The cell that is under both, if there is one.
    fn both(&self, codes: &[usize], other: Key) -> Option<Vec<usize>> {
        let both = |(dim, code): (usize, &usize)| {
            let (hierarchy, other) = (&self.space.dims[dim], self.space.code(other, dim));
            match (hierarchy.is_under(*code, other), hierarchy.is_under(other, *code)) {
                (true, _) => Some(*code),
                (_, true) => Some(other),
                _ => None,
            }
        };
        codes.iter().enumerate().map(both).collect()
    }

    /// The first leaf below these codes with room in every listed cell above it.
    fn leaf(&self, codes: Vec<usize>, dim: usize) -> Option<Key> {
        if dim == codes.len() {
            let key = self.space.key(&codes);
            let has_room = |cell: &Key| self.left.get(cell).is_none_or(|left| *left > 0);
            return self.space.above(key).iter().all(has_room).then_some(key);
        }
        let hierarchy = &self.space.dims[dim];
        let below = hierarchy.leaves().filter(|leaf| hierarchy.is_under(*leaf, codes[dim]));
        below.into_iter().find_map(|leaf| {
            let mut codes = codes.clone();
            codes[dim] = leaf;
            self.leaf(codes, dim + 1)
        })
    }

    fn fault(&self, cell: Key) -> Message {
        Message::new("linked-does-not-add").text("cell", self.space.name(cell))
    }
}
