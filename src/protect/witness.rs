//! Figures that nobody outside can tell from the true ones: the proofs of the blanks, put together.
//!
//! Each proof moves a few children and changes nothing that is shown. What two of them move can be moved together as
//! long as no count falls below zero, so they are tried one after the other; one that makes more cells differ from the
//! truth is kept. Every family of a country stands on one total: where a proof moves children from one hidden country to
//! another, every other family lets as many follow.

use std::collections::{BTreeMap, BTreeSet};

use super::audit::Claim;
use super::blocks::{Block, Protected, TOTALS};
use super::decide::{Maker, Shape};
use super::late::late_countries;
use super::programme::{Family, Programme};
use super::stage::{Layer, Stage};
use crate::structure::{Code, Figures, Key, Observation, Period, Quarter, Return, Structure};

/// Other figures than these with the same public face; the countries in `spared` keep theirs.
///
/// As many hidden counts as the proofs reach differ from the truth. What the programme does not publish stays as it is,
/// so the figures may be at odds with it.
pub fn look_alike(
    programme: &Programme,
    structure: &Structure,
    figures: &Figures,
    public: &Protected,
    spared: &[Code],
) -> Figures {
    let maker = Maker { programme, structure, figures };
    let mut other = Other { spared, ..Other::read(&maker) };
    let proofs: Vec<Vec<Move>> = public
        .iter()
        .flat_map(|(family, period, block)| maker.proofs(family, period, block, public))
        .collect();
    // What blocks a proof now may have gone after the others.
    while proofs.iter().filter(|moves| other.adopt(moves)).count() > 0 {}
    other.write(&maker)
}

/// An answer: in time or late, whose, and for which quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Answer {
    is_late: bool,
    country: Code,
    quarter: Quarter,
}

/// A leaf of a family in an answer, as `(family, answer, column)`.
type Leaf<'a> = (&'a str, Answer, Code);

/// By how much a leaf changes.
type Move<'a> = (Leaf<'a>, i64);

impl<'a> Maker<'a> {
    /// What each proof of a published table moves; nothing for a table that another one proves together with it.
    fn proofs(&self, family: &str, period: Period, block: &Block, public: &Protected) -> Vec<Vec<Move<'a>>> {
        let is_in_year = |q: Quarter| {
            matches!(period, Period::Quarter(_)) && public.get(family, Period::Year(q.year())).is_some()
        };
        let found = self.programme.family(family).zip(public.get(TOTALS, period));
        let Some((family, totals)) = found.filter(|_| !period.quarters().into_iter().any(is_in_year)) else {
            return Vec::new();
        };
        let shape = Shape::new(family, self.structure, totals, period);
        let Some(layers) = self.layers(&shape, public) else { return Vec::new() };
        let claims = published(&shape, layers, block, self.programme.threshold).protect().unwrap_or_default();
        claims.iter().filter_map(|claim| self.moves(family, &shape, claim)).collect()
    }

    fn layers(&self, shape: &Shape, public: &Protected) -> Option<Vec<Layer>> {
        match shape.period {
            Period::Year(year) => {
                let late = late_countries(self.programme, self.figures, year);
                self.year_layers(shape, year, &late, public).ok()
            }
            Period::Quarter(quarter) => {
                let flow = shape.net.flows(&self.leaves(shape, &self.figures.table, &[quarter]).ok()?);
                let blank = vec![false; shape.net.arcs()];
                Some(vec![Layer { flow, locked: self.cannot_be(shape, &[quarter]), blank }])
            }
        }
    }

    /// A proof in the answers of countries; `None` where a late child could be in several answers.
    fn moves(&self, family: &'a Family, shape: &Shape, claim: &Claim) -> Option<Vec<Move<'a>>> {
        let quarters = shape.period.quarters();
        let answer = |layer: usize, country: Code| match quarters.get(layer) {
            Some(quarter) => Some(Answer { is_late: false, country, quarter: *quarter }),
            None => self.only_late(country, shape.period),
        };
        let one = |(layer, arc, by): &(usize, usize, i64)| {
            let (country, column) = (shape.country(*arc)?, shape.address(*arc).1);
            Some(((family.id.as_str(), answer(*layer, country)?, column), *by))
        };
        claim.witness.iter().map(one).collect()
    }

    fn only_late(&self, country: Code, period: Period) -> Option<Answer> {
        let of_year = self.figures.late.returns.keys();
        let mut late = of_year.filter(|(c, q)| *c == country && period.quarters().contains(q));
        let (_, quarter) = late.next().filter(|_| late.next().is_none())?;
        Some(Answer { is_late: true, country, quarter: *quarter })
    }
}

/// A table as it was published: nothing of it can be blanked any more.
fn published<'n>(shape: &'n Shape, layers: Vec<Layer>, block: &Block, threshold: i64) -> Stage<'n> {
    let is_shown = |arc: usize| {
        let (area, column) = shape.address(arc);
        let total = shape.rows.total_of(&shape.net, arc);
        block.is_shown(area, column)
            || total.is_some_and(|area| shape.totals.is_shown(area, Code::TOTAL))
            || layers.iter().all(|layer| layer.locked[arc])
    };
    let is_listed = |arc: usize| block.cell(shape.address(arc).0, shape.address(arc).1).is_some();
    let shown: Vec<bool> = (0..shape.net.arcs()).map(is_shown).collect();
    let listed = (0..shape.net.arcs()).map(is_listed).collect();
    Stage { net: &shape.net, threshold, listed, fixed: shown.clone(), shown, layers }
}

/// Every leaf of every family, as it was and as it is.
struct Other<'a> {
    spared: &'a [Code],
    families: Vec<&'a Family>,
    columns: BTreeMap<(&'a str, Answer), Vec<Code>>,
    truth: BTreeMap<Leaf<'a>, i64>,
    counts: BTreeMap<Leaf<'a>, i64>,
}

impl<'a> Other<'a> {
    fn read(maker: &Maker<'a>) -> Self {
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
        Self { spared: &[], families, columns, counts: truth.clone(), truth }
    }

    /// Makes these moves and what follows from them, if more cells differ afterwards; says whether it did.
    fn adopt(&mut self, moves: &[Move<'a>]) -> bool {
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
    fn write(&self, maker: &Maker) -> Figures {
        let mut figures = maker.figures.clone();
        let changed: BTreeSet<(&str, Answer)> = self
            .counts
            .iter()
            .filter(|(leaf, n)| self.truth.get(leaf) != Some(n))
            .map(|((family, answer, _), _)| (*family, *answer))
            .collect();
        for (family, answer) in changed {
            let table = if answer.is_late { &mut figures.late } else { &mut figures.table };
            let told = table.returns.get_mut(&(answer.country, answer.quarter));
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
            if (tree.is_leaf(column) && n > 0) || told.cells.contains_key(&key) {
                told.cells.insert(key, cell);
            }
        }
    }
}

/// Every answer there is.
fn answers(figures: &Figures) -> impl Iterator<Item = (Answer, &Return)> {
    let tables = [(&figures.table, false), (&figures.late, true)];
    let one = |is_late, (country, quarter): &(Code, Quarter)| Answer {
        is_late,
        country: *country,
        quarter: *quarter,
    };
    tables.into_iter().flat_map(move |(table, is_late)| {
        table.returns.iter().map(move |(place, told)| (one(is_late, place), told))
    })
}

/// Somebody who still has to give a child and somebody of the same quarter who has to take one.
fn pair(owed: &BTreeMap<Answer, i64>) -> Option<(Answer, Answer)> {
    let (giver, _) = owed.iter().find(|(_, by)| **by < 0)?;
    let taker = owed
        .iter()
        .find(|(answer, by)| **by > 0 && (answer.is_late, answer.quarter) == (giver.is_late, giver.quarter));
    Some((*giver, *taker?.0))
}
