//! Proofs that secret cells are open, and a small checker that believes nobody.
//!
//! The checker knows no program and no search: it adds up leaves by the hierarchies and compares with what is told.
//! Which cells have to be proved it works out itself.

use std::collections::{BTreeSet, HashMap};

use super::Wish;
use super::publication::Publication;
use super::space::{Key, Space};

/// Another filling of the leaves that looks the same in public, as `(leaf, by how much it differs)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness(pub Vec<(Key, i64)>);

/// One filling of the leaves, and others that look like it.
#[derive(Debug, Clone)]
pub struct Certificate {
    /// Counts of the leaves that are not zero.
    pub base: HashMap<Key, i64>,
    /// Other fillings.
    pub witnesses: Vec<Witness>,
}

impl Witness {
    /// By how much every cell changes; cells that do not change are left out.
    pub fn changes(&self, space: &Space) -> HashMap<Key, i64> {
        let mut changes = HashMap::new();
        for (leaf, by) in &self.0 {
            space.above(*leaf).into_iter().for_each(|cell| *changes.entry(cell).or_default() += by);
        }
        changes.retain(|_, by| *by != 0);
        changes
    }
}

impl Certificate {
    /// The filling as rows of a CSV file, a column for each dimension and the count, with a heading.
    pub fn base_rows(&self, publication: &Publication) -> Vec<Vec<String>> {
        let mut leaves: Vec<_> = self.base.iter().collect();
        leaves.sort_unstable();
        let rows = leaves
            .into_iter()
            .map(|(leaf, n)| [publication.space.labels(*leaf), vec![n.to_string()]].concat());
        std::iter::once([publication.space.names(), vec!["value".into()]].concat()).chain(rows).collect()
    }

    /// The other fillings as rows of a CSV file: the number of the witness, a leaf, by how much it differs.
    pub fn witness_rows(&self, publication: &Publication) -> Vec<Vec<String>> {
        let space = &publication.space;
        let head = [vec!["witness".into()], space.names(), vec!["by".into()]].concat();
        let rows = (1..).zip(&self.witnesses).flat_map(|(number, witness): (usize, _)| {
            let row = move |(leaf, by): &(Key, i64)| {
                [vec![number.to_string()], space.labels(*leaf), vec![by.to_string()]].concat()
            };
            witness.0.iter().map(row)
        });
        std::iter::once(head).chain(rows).collect()
    }
}

/// The first cell for which the promise is not shown to hold; `None` lets the tables go out.
pub fn gap(
    publication: &Publication,
    wish: &Wish,
    shown: &BTreeSet<Key>,
    certificate: &Certificate,
) -> Option<Key> {
    let bare = shown.iter().find(|cell| publication.value(**cell) < wish.threshold).copied();
    let is_hidden_again = |(cell, value): &(Key, i64)| {
        *value >= wish.threshold && publication.told.contains_key(cell) && !shown.contains(cell)
    };
    let hidden_again = publication.listed().find(is_hidden_again).map(|(cell, _)| cell);
    bare.or(hidden_again)
        .or_else(|| wrong_sum(publication, &certificate.base))
        .or_else(|| {
            certificate
                .witnesses
                .iter()
                .find_map(|witness| seen(publication, shown, &certificate.base, witness))
        })
        .or_else(|| closed(publication, wish, shown, certificate))
}

/// A listed cell, now or before, that is not the sum of the leaves below it.
fn wrong_sum(publication: &Publication, base: &HashMap<Key, i64>) -> Option<Key> {
    let sums = Witness(base.iter().map(|(leaf, n)| (*leaf, *n)).collect()).changes(&publication.space);
    let sum = |cell: &Key| sums.get(cell).copied().unwrap_or(0);
    let negative =
        base.iter().find(|(leaf, n)| **n < 0 || !publication.space.is_leaf(**leaf)).map(|(leaf, _)| *leaf);
    let mut told = publication.values.iter().chain(&publication.told);
    negative.or_else(|| told.find(|(cell, value)| sum(cell) != **value).map(|(cell, _)| *cell))
}

/// A cell by which a reader can tell a witness from the base: one that is told, or a leaf below zero.
fn seen(
    publication: &Publication,
    shown: &BTreeSet<Key>,
    base: &HashMap<Key, i64>,
    witness: &Witness,
) -> Option<Key> {
    let space = &publication.space;
    let count = |leaf: &Key| base.get(leaf).copied().unwrap_or(0);
    let by_leaf = witness.changes(space);
    let below = |(leaf, _): &&(Key, i64)| {
        !space.is_leaf(*leaf) || count(leaf) + by_leaf.get(leaf).copied().unwrap_or(0) < 0
    };
    let impossible = witness.0.iter().find(below).map(|(leaf, _)| *leaf);
    impossible.or_else(|| {
        by_leaf.into_keys().find(|cell| shown.contains(cell) || publication.told.contains_key(cell))
    })
}

/// A secret cell that no witnesses carry as far as the promise.
fn closed(
    publication: &Publication,
    wish: &Wish,
    shown: &BTreeSet<Key>,
    certificate: &Certificate,
) -> Option<Key> {
    let mut reach: HashMap<Key, (i64, i64)> = HashMap::new();
    for (cell, by) in certificate.witnesses.iter().flat_map(|witness| witness.changes(&publication.space)) {
        let (low, high) = reach.entry(cell).or_default();
        (*low, *high) = ((*low).min(by), (*high).max(by));
    }
    let is_open = |cell: Key, value: i64| {
        let (low, high) = reach.get(&cell).copied().unwrap_or_default();
        match wish.strict {
            true => value + low <= 0 && value + high >= wish.width(),
            false => high - low >= wish.width(),
        }
    };
    let is_owed = |(cell, value): &(Key, i64)| {
        wish.is_secret(*value) && !shown.contains(cell) && !publication.told.contains_key(cell)
    };
    publication.listed().filter(is_owed).find(|(cell, value)| !is_open(*cell, *value)).map(|(cell, _)| cell)
}
