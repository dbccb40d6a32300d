//! The counts of every answer, changed by one proof after the other.

use std::collections::{BTreeMap, BTreeSet};

use super::super::decide::Maker;
use super::super::programme::Family;
use super::{Answer, Kept, Leaf, Move};
use crate::structure::{Code, Figures, Key, Observation, Quarter, Return};

/// Every leaf of every family, as it was and as it is.
pub struct Other<'a> {
    spared: &'a [Code],
    families: Vec<&'a Family>,
    columns: BTreeMap<(&'a str, Answer), Vec<Code>>,
    truth: BTreeMap<Leaf<'a>, i64>,
    counts: BTreeMap<Leaf<'a>, i64>,
}

impl<'a> Other<'a> {
    /// The truth, before anything moved; the countries in `spared` will keep theirs.
    pub fn read(maker: &Maker<'a>, spared: &'a [Code]) -> Self {
        let (mut truth, mut columns) = (BTreeMap::new(), BTreeMap::new());
        for (answer, told) in answers(maker.figures) {
            for family in &maker.programme.families {
                let tree = family.tree(maker.structure, &[answer.country]);
                let indicator = maker.programme.indicator;
                let leaves = family.leaves(&tree, indicator, answer.country, told).unwrap_or_default();
                let place = (family.id.as_str(), answer);
                for column in (0..leaves.len()).filter(|column| tree.is_leaf(*column)) {
                    truth.insert((place.0, answer, tree.code(column)), leaves[column]);
                    columns.entry(place).or_insert_with(Vec::new).push(tree.code(column));
                }
            }
        }
        let families = maker.programme.families.iter().collect();
        Self { spared, families, columns, counts: truth.clone(), truth }
    }

    /// Makes these moves and what follows from them, if more cells differ afterwards; says whether it did.
    pub fn adopt(&mut self, moves: &[Move<'a>]) -> bool {
        let Some(all) = self.with_followers(moves) else { return false };
        let is_open =
            |((_, answer, _), by): (&Leaf, &i64)| *by == 0 || !self.spared.contains(&answer.country);
        let after = |leaf: &Leaf, by: &i64| self.counts.get(leaf).copied().unwrap_or(0) + by;
        let differs = |leaf: &Leaf, n: i64| match self.truth.get(leaf).copied().unwrap_or(0) {
            truth if truth == n => 0,
            0 => 1,
            // Where children are, another number matters more.
            _ => 3,
        };
        let gain: i64 = all
            .iter()
            .map(|(leaf, by)| differs(leaf, after(leaf, by)) - differs(leaf, after(leaf, &0)))
            .sum();
        let stands = all.iter().all(is_open) && all.iter().all(|(leaf, by)| after(leaf, by) >= 0);
        if gain > 0 && stands {
            all.into_iter().for_each(|(leaf, by)| *self.counts.entry(leaf).or_default() += by);
        }
        gain > 0 && stands
    }

    /// The moves, and in every other family the children who follow from one hidden country to another.
    fn with_followers(&self, moves: &[Move<'a>]) -> Option<BTreeMap<Leaf<'a>, i64>> {
        let mut all: BTreeMap<Leaf, i64> = BTreeMap::new();
        let mut totals: BTreeMap<Answer, i64> = BTreeMap::new();
        for ((family, answer, column), by) in moves {
            *all.entry((family, *answer, *column)).or_default() += by;
            *totals.entry(*answer).or_default() += by;
        }
        let from = moves.first()?.0.0;
        for family in self.families.iter().filter(|family| family.id != from) {
            let mut owed = totals.clone();
            while let Some((giver, taker)) = pair(&owed) {
                let (out, into) = self.follower(family, giver, taker, &all)?;
                for (leaf, by) in [(out, -1), (into, 1)] {
                    *all.entry(leaf).or_default() += by;
                    *owed.entry(leaf.1).or_default() -= by;
                }
            }
        }
        Some(all)
    }

    /// One child of a family that can go from one country to another, and where it arrives: under the same code, so that
    /// Europe stays as it is; regions have no codes in common.
    fn follower(
        &self,
        family: &'a Family,
        giver: Answer,
        taker: Answer,
        moved: &BTreeMap<Leaf<'a>, i64>,
    ) -> Option<(Leaf<'a>, Leaf<'a>)> {
        let left = |leaf: &Leaf| self.counts[leaf] + moved.get(leaf).copied().unwrap_or(0);
        let (place, columns) = self.columns.get_key_value(&(family.id.as_str(), giver))?;
        let out = columns.iter().map(|column| (place.0, giver, *column)).find(|leaf| left(leaf) > 0)?;
        let mut into = self.columns.get(&(place.0, taker))?.iter();
        let column = into.find(|column| family.is_areas() || **column == out.2)?;
        Some((out, (place.0, taker, *column)))
    }

    /// The figures with these counts in them.
    pub fn write(&self, maker: &Maker) -> Figures {
        let mut figures = maker.figures.clone();
        let changed: BTreeSet<(&str, Answer)> = self
            .counts
            .iter()
            .filter(|(leaf, n)| self.truth.get(leaf) != Some(n))
            .map(|((family, answer, _), _)| (*family, *answer))
            .collect();
        for (family, answer) in changed {
            let table = match answer.kept {
                Kept::InTime => Some(&mut figures.table),
                Kept::Revised(edition) => figures.revised.get_mut(&edition),
                Kept::Late => Some(&mut figures.late),
            };
            let told = table.and_then(|table| table.returns.get_mut(&(answer.country, answer.quarter)));
            if let Some((told, family)) = told.zip(maker.programme.family(family)) {
                self.write_one(maker, family, answer, told);
            }
        }
        figures
    }

    fn write_one(&self, maker: &Maker, family: &Family, answer: Answer, told: &mut Return) {
        let total = Key::total(maker.programme.indicator, answer.country);
        let tree = family.tree(maker.structure, &[answer.country]);
        let count = |column: usize| {
            let leaf = (family.id.as_str(), answer, tree.code(column));
            self.counts.get(&leaf).copied().unwrap_or(0)
        };
        let sums = tree.sums(&(0..tree.len()).map(count).collect::<Vec<_>>());
        for (column, n) in sums.into_iter().enumerate() {
            let key = family.key(total, tree.code(column));
            let cell = Observation::count(u32::try_from(n).unwrap_or(0));
            // What is not under the one code of such a table follows from the total; nobody reports it.
            let is_rest = family.only.is_some() && tree.code(column) == family.unknown;
            if !is_rest && ((tree.is_leaf(column) && n > 0) || told.cells.contains_key(&key)) {
                told.cells.insert(key, cell);
            }
        }
    }
}

/// Every answer there is.
fn answers(figures: &Figures) -> impl Iterator<Item = (Answer, &Return)> {
    let revised = figures.revised.iter().map(|(edition, table)| (Kept::Revised(*edition), table));
    let tables = [(Kept::InTime, &figures.table), (Kept::Late, &figures.late)].into_iter().chain(revised);
    tables.flat_map(|(kept, table)| {
        let answer = move |(country, quarter): (Code, Quarter)| Answer { kept, country, quarter };
        table.returns.iter().map(move |(place, told)| (answer(*place), told))
    })
}

/// Somebody who still has to give a child and somebody of the same quarter who has to take one.
fn pair(owed: &BTreeMap<Answer, i64>) -> Option<(Answer, Answer)> {
    let (giver, _) = owed.iter().find(|(_, by)| **by < 0)?;
    let taker = owed
        .iter()
        .find(|(answer, by)| **by > 0 && (answer.kept, answer.quarter) == (giver.kept, giver.quarter));
    Some((*giver, *taker?.0))
}
