//! What may be told: every figure of the published programme, shown or blank, with the proof that no blank can be solved.
//!
//! In: [`Table`] (what countries said) and the earlier [`Protected`] (what is public already). Out: [`Protected`], the
//! only source of public figures. Never here: input or output, the clock, randomness, a number that was not proved.
//!
//! The promise. Let K be all tables of whole non-negative numbers that agree with everything public. For every blank,
//! and for every small leaf that is listed nowhere, K holds the value 0 and the value `threshold - 1`; for a larger
//! blank K holds values at least `threshold - 1` apart. Each is shown by an explicit witness which `audit`, a checker
//! without a solver, adds up again. No proof, no release.
//!
//! The rules in short: one mark for every blank; totals first (`totals`); citizenship of a country by calendar year
//! only; one tree per family; a country that did not answer is absent; a figure for Europe needs several contributors.
//! Insiders, revisions and a keyed pattern are not yet part of the promise.

mod audit;
mod blocks;
mod export;
mod net;
mod programme;
mod public_signals;
mod search;
mod stage;
mod totals;
mod tree;

#[cfg(test)]
mod tests;

pub use blocks::{Block, Cell, Protected, TOTALS};
pub use export::{hierarchy, tables};
pub use programme::{Family, Programme, Span};
pub use public_signals::{Change, FirstShown, PublicSignals, public_signals};
pub use totals::hidden_countries;

use std::collections::BTreeMap;

use crate::structure::{Code, Message, Period, Quarter, Structure, Table};

use blocks::Rows;
use net::Net;
use stage::{Layer, Stage};

/// A table that cannot be released, in words for a lead.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal(pub Message);

/// Decides what may be told of one quarter, and of its year when the quarter completes it.
///
/// `table` holds the quarters as they were released (and this one as it stands), `late` the answers that missed the
/// edition of their quarter: they enter the year. `history` is everything published before; it is part of the result.
pub fn protect(
    programme: &Programme,
    structure: &Structure,
    table: &Table,
    late: &Table,
    quarter: Quarter,
    history: &Protected,
) -> Result<Protected, Refusal> {
    let maker = Maker { programme, structure, table, late };
    let mut public = history.clone();
    public.insert(TOTALS, Period::Quarter(quarter), maker.quarter_totals(quarter));
    for family in &programme.families {
        let block = maker.quarter(family, quarter, &public)?;
        public.insert(&family.id, Period::Quarter(quarter), block);
    }
    let is_complete = |q: &Quarter| public.get(TOTALS, Period::Quarter(*q)).is_some();
    if quarter.number() == 4 && Quarter::of_year(quarter.year()).iter().all(is_complete) {
        maker.year(quarter.year(), &mut public)?;
    }
    Ok(public)
}

/// What every step needs to know.
struct Maker<'a> {
    programme: &'a Programme,
    structure: &'a Structure,
    table: &'a Table,
    late: &'a Table,
}

impl Maker<'_> {
    /// Totals first: all other families of the quarter stand on these.
    fn quarter_totals(&self, quarter: Quarter) -> Block {
        let totals = self.country_totals(self.table, quarter);
        let hidden = hidden_countries(&totals, self.programme.threshold);
        let shown = |country: Code| !hidden.contains(&country);
        Block::totals(&totals, shown)
    }

    fn country_totals(&self, table: &Table, quarter: Quarter) -> BTreeMap<Code, i64> {
        let total = |country| crate::structure::Key::total(self.programme.indicator, country);
        table.reporting(quarter).map(|(c, answer)| (c, i64::from(answer.count(&total(c))))).collect()
    }

    /// One family of one quarter, proved on its own: given the totals, families cannot inform on each other.
    fn quarter(&self, family: &Family, quarter: Quarter, public: &Protected) -> Result<Block, Refusal> {
        let period = Period::Quarter(quarter);
        let totals = public.get(TOTALS, period).expect("the totals of a quarter are decided first");
        let rows = Rows::new(family, totals.countries());
        let net = rows.net(family, self.structure);
        let leaves = self.leaves(family, &net, &rows, self.table, &[quarter]);
        let layer = Layer {
            flow: net.flows(&leaves),
            locked: vec![false; net.arcs()],
            blank: vec![false; net.arcs()],
        };
        let mut stage = self.stage(&net, vec![layer]);
        for arc in 0..net.arcs() {
            let (area, _) = rows.address(&net, arc);
            stage.listed[arc] = area == Code::TOTAL || family.countries.contains(&Span::Quarter);
            self.decide(&mut stage, arc, rows.verdict(totals, &net, arc));
        }
        self.finish(stage, &rows, family, period)
    }

    /// The year's totals and every family that is published by year, its four quarters and late answers as layers.
    fn year(&self, year: i16, public: &mut Protected) -> Result<(), Refusal> {
        let period = Period::Year(year);
        let late = self.late_countries(year);
        let totals = Block::year_totals(public, year, &late);
        public.insert(TOTALS, period, totals);
        for family in self.programme.families.iter().filter(|f| f.europe.contains(&Span::Year)) {
            let block = self.year_family(family, year, &late, public)?;
            public.insert(&family.id, period, block);
        }
        Ok(())
    }

    fn year_family(
        &self,
        family: &Family,
        year: i16,
        late: &BTreeMap<Code, i64>,
        public: &Protected,
    ) -> Result<Block, Refusal> {
        let period = Period::Year(year);
        let totals = public.get(TOTALS, period).expect("the totals of a year are decided first");
        let rows = Rows::new(family, totals.countries());
        let net = rows.net(family, self.structure);
        let quarters = Quarter::of_year(year);
        let mut layers: Vec<Layer> =
            quarters.iter().map(|q| self.quarter_layer(family, &net, &rows, *q, public)).collect();
        layers.push(self.late_layer(family, &net, &rows, year, late));
        let mut stage = self.stage(&net, layers);
        for arc in 0..net.arcs() {
            stage.listed[arc] = true;
            self.decide(&mut stage, arc, rows.verdict(totals, &net, arc));
        }
        self.finish(stage, &rows, family, period)
    }

    /// A quarter inside its year: what its own edition showed can never change.
    fn quarter_layer(
        &self,
        family: &Family,
        net: &Net,
        rows: &Rows,
        quarter: Quarter,
        public: &Protected,
    ) -> Layer {
        let period = Period::Quarter(quarter);
        let leaves = self.leaves(family, net, rows, self.table, &[quarter]);
        let (totals, block) = (public.get(TOTALS, period), public.get(&family.id, period));
        let (totals, block) = totals.zip(block).expect("the quarters of a complete year are published");
        let cells = || (0..net.arcs()).map(|arc| rows.address(net, arc));
        let is_locked = |(area, column): (Code, Code)| {
            let is_absent = area != Code::TOTAL && totals.cell(area, Code::TOTAL).is_none();
            is_absent || totals.is_shown(area, column) || block.is_shown(area, column)
        };
        let is_blank = |(area, column): (Code, Code)| block.cell(area, column) == Some(Cell::Hidden);
        Layer {
            flow: net.flows(&leaves),
            locked: cells().map(is_locked).collect(),
            blank: cells().map(is_blank).collect(),
        }
    }

    /// Answers that missed their quarter: their totals follow from the year and the quarters, so they are locked.
    fn late_layer(
        &self,
        family: &Family,
        net: &Net,
        rows: &Rows,
        year: i16,
        late: &BTreeMap<Code, i64>,
    ) -> Layer {
        let mut leaves = self.leaves(family, net, rows, self.late, &Quarter::of_year(year));
        let is_late = |row: usize| late.contains_key(&rows.countries[row]);
        leaves
            .iter_mut()
            .enumerate()
            .filter(|(row, _)| !is_late(*row))
            .for_each(|(_, leaves)| leaves.fill(0));
        let is_locked = |arc: usize| {
            let (row, column) = net.cell(arc);
            column == 0 || late.is_empty() || (row < net.rows && !is_late(row))
        };
        Layer {
            flow: net.flows(&leaves),
            locked: (0..net.arcs()).map(is_locked).collect(),
            blank: vec![false; net.arcs()],
        }
    }

    /// Countries with late answers in the year and how many children they add; small ones wait outside the year.
    fn late_countries(&self, year: i16) -> BTreeMap<Code, i64> {
        let mut totals: BTreeMap<Code, i64> = BTreeMap::new();
        for quarter in Quarter::of_year(year) {
            for (country, n) in self.country_totals(self.late, quarter) {
                *totals.entry(country).or_default() += n;
            }
        }
        totals.retain(|_, n| *n >= self.programme.threshold);
        totals
    }

    fn leaves(
        &self,
        family: &Family,
        net: &Net,
        rows: &Rows,
        table: &Table,
        quarters: &[Quarter],
    ) -> Vec<Vec<i64>> {
        let of_country = |country: &Code| {
            let mut sum = vec![0; net.tree.len()];
            for answer in quarters.iter().filter_map(|quarter| table.get(*country, *quarter)) {
                let leaves = family.leaves(&net.tree, self.programme.indicator, *country, answer);
                sum.iter_mut().zip(leaves).for_each(|(sum, n)| *sum += n);
            }
            sum
        };
        rows.countries.iter().map(of_country).collect()
    }

    fn stage<'n>(&self, net: &'n Net, layers: Vec<Layer>) -> Stage<'n> {
        let none = vec![false; net.arcs()];
        let threshold = self.programme.threshold;
        Stage { net, layers, threshold, listed: none.clone(), shown: none.clone(), fixed: none }
    }

    /// Primary: small counts and figures of few contributors are blank from the start.
    fn decide(&self, stage: &mut Stage, arc: usize, verdict: blocks::Verdict) {
        // A sum of cells that are all public is public, whatever its contributors.
        let is_public = stage.layers.iter().all(|layer| layer.locked[arc]);
        match verdict {
            _ if is_public => (stage.shown[arc], stage.fixed[arc]) = (true, true),
            blocks::Verdict::AlwaysShown => (stage.shown[arc], stage.fixed[arc]) = (true, true),
            blocks::Verdict::RowHidden => stage.shown[arc] = false,
            blocks::Verdict::Open => {
                let is_safe =
                    stage.value(arc) >= self.programme.threshold && self.has_contributors(stage, arc);
                stage.shown[arc] = stage.listed[arc] && is_safe;
            }
        }
    }

    /// A figure for Europe needs several countries, none of which holds most of it.
    fn has_contributors(&self, stage: &Stage, arc: usize) -> bool {
        let (row, column) = stage.net.cell(arc);
        if row < stage.net.rows || stage.net.rows == 0 {
            return true;
        }
        let parts: Vec<i64> =
            (0..row).map(|r| stage.value(stage.net.arc(r, column))).filter(|n| *n > 0).collect();
        let largest = parts.iter().max().copied().unwrap_or(0);
        parts.len() >= self.programme.contributors
            && largest * 100 <= parts.iter().sum::<i64>() * self.programme.share
    }

    /// Complementary blanks, proofs, and the check of every proof; a table that fails is not released.
    fn finish(
        &self,
        mut stage: Stage,
        rows: &Rows,
        family: &Family,
        period: Period,
    ) -> Result<Block, Refusal> {
        let net = stage.net;
        let refuse = |arc: usize| {
            let (area, column) = rows.address(net, arc);
            Refusal(
                Message::new("refusal-not-provable")
                    .text("table", &family.id)
                    .period("period", period)
                    .text("cell", format!("{area}/{column}")),
            )
        };
        let claims = stage.protect().map_err(|stage::Unprovable(target)| refuse(target.arc))?;
        match claims.iter().find(|claim| !audit::stands(&stage, claim)) {
            Some(claim) => Err(refuse(claim.target.arc)),
            None => Ok(Block::of_stage(&stage, rows)),
        }
    }
}
