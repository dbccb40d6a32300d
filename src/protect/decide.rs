//! One quarter: its totals first, then each family by itself.

use std::collections::BTreeMap;

use super::blocks::{Block, Protected, Rows, TOTALS, Verdict};
use super::net::Net;
use super::programme::{Family, Programme, Span};
use super::stage::{Layer, Stage, Unprovable};
use super::{Refusal, audit, hidden_countries};
use crate::structure::{Arg, Code, Figures, Message, Period, Quarter, Structure, Table};

/// What every step needs to know.
pub struct Maker<'a> {
    /// What is published.
    pub programme: &'a Programme,
    /// Codes and their times.
    pub structure: &'a Structure,
    /// What countries said.
    pub figures: &'a Figures,
}

/// A family over the countries of one period.
pub struct Shape<'a> {
    /// Which family.
    pub family: &'a Family,
    /// Its countries.
    pub rows: Rows,
    /// Its cells.
    pub net: Net,
    /// The totals it stands on, decided before.
    pub totals: &'a Block,
    /// The quarter or year it tells of.
    pub period: Period,
}

impl<'a> Shape<'a> {
    /// The family over the countries with a total in `period`.
    pub fn new(family: &'a Family, structure: &Structure, totals: &'a Block, period: Period) -> Self {
        let rows = Rows::new(family, totals.countries());
        let net = rows.net(family, structure);
        Self { family, rows, net, totals, period }
    }

    /// The area and the column of a cell.
    pub fn address(&self, arc: usize) -> (Code, Code) {
        self.rows.address(&self.net, arc)
    }

    /// The country a cell belongs to; `None` for Europe.
    pub fn country(&self, arc: usize) -> Option<Code> {
        let (area, _) = self.address(arc);
        let top = self.net.tree.upward(self.net.cell(arc).1).filter(|column| *column != 0).last();
        match self.family.is_areas() {
            true => top.map(|column| self.net.tree.code(column)),
            false => (area != Code::TOTAL).then_some(area),
        }
    }

    /// A refusal of this table that names one of its cells.
    pub fn refuse(&self, id: &str, arc: usize) -> Refusal {
        let (area, column) = self.address(arc);
        let message = Message::new(id).text("table", &self.family.id).period("period", self.period);
        Refusal(message.text("cell", format!("{area}/{column}")))
    }
}

impl Maker<'_> {
    /// Totals first: all other families of the quarter stand on these.
    pub fn quarter_totals(&self, quarter: Quarter) -> Result<Block, Refusal> {
        let totals = self.country_totals(&self.figures.table, quarter);
        let hidden = hidden_countries(&totals, self.programme.threshold).ok_or_else(|| {
            Refusal(Message::new("refusal-too-few-countries").period("period", Period::Quarter(quarter)))
        })?;
        Ok(Block::totals(&totals, |country| !hidden.contains(&country)))
    }

    /// The children each country counted in all, where it counted them.
    pub fn country_totals(&self, table: &Table, quarter: Quarter) -> BTreeMap<Code, i64> {
        let indicator = self.programme.indicator;
        let answers = table.answers(quarter);
        answers.filter_map(|(c, answer)| Some((c, answer.total(indicator, c)?.into()))).collect()
    }

    /// One family of one quarter, proved on its own: given the totals, families cannot inform on each other.
    pub fn quarter(&self, family: &Family, quarter: Quarter, public: &Protected) -> Result<Block, Refusal> {
        let period = Period::Quarter(quarter);
        let totals = public.get(TOTALS, period).expect("the totals of a quarter are decided first");
        let shape = Shape::new(family, self.structure, totals, period);
        let leaves = self.leaves(&shape, &self.figures.table, &[quarter])?;
        let layer = Layer {
            flow: shape.net.flows(&leaves),
            locked: self.cannot_be(&shape, &[quarter]),
            blank: vec![false; shape.net.arcs()],
        };
        self.release(&shape, vec![layer])
    }

    /// Cells under codes that are not valid in any of these quarters: everyone knows that they hold nobody.
    pub fn cannot_be(&self, shape: &Shape, quarters: &[Quarter]) -> Vec<bool> {
        let (structure, column) = (self.structure, |arc| shape.address(arc).1);
        let exists = |arc| quarters.iter().any(|q| shape.family.exists(structure, column(arc), *q));
        (0..shape.net.arcs()).map(|arc| !exists(arc)).collect()
    }

    /// The counts of every country in the leaves of the family, summed over quarters; nothing where it has no total.
    pub fn leaves(
        &self,
        shape: &Shape,
        table: &Table,
        quarters: &[Quarter],
    ) -> Result<Vec<Vec<i64>>, Refusal> {
        let (family, tree, indicator) = (shape.family, &shape.net.tree, self.programme.indicator);
        let of_country = |country: &Code| {
            let mut sum = vec![0; tree.len()];
            for quarter in quarters {
                let Some(answer) = table.reported(indicator, *country, *quarter) else { continue };
                let leaves = family
                    .leaves(tree, indicator, *country, answer)
                    .ok_or_else(|| too_large(family, *country, *quarter))?;
                sum.iter_mut().zip(leaves).for_each(|(sum, n)| *sum += n);
            }
            Ok(sum)
        };
        shape.rows.countries.iter().map(of_country).collect()
    }

    /// Decides every cell, proves every blank and has the proofs checked; a table that fails is not released.
    pub fn release(&self, shape: &Shape, layers: Vec<Layer>) -> Result<Block, Refusal> {
        let cannot_be = self.cannot_be(shape, &shape.period.quarters());
        let mut stage = self.stage(shape, layers);
        for arc in (0..shape.net.arcs()).filter(|arc| !cannot_be[*arc]) {
            stage.listed[arc] = self.is_listed(shape, arc);
            self.decide(&mut stage, arc, shape.rows.verdict(shape.totals, &shape.net, arc));
        }
        self.prove(&mut stage, shape)
    }

    fn stage<'n>(&self, shape: &'n Shape, layers: Vec<Layer>) -> Stage<'n> {
        let none = vec![false; shape.net.arcs()];
        let threshold = self.programme.threshold;
        Stage { net: &shape.net, layers, threshold, listed: none.clone(), shown: none.clone(), fixed: none }
    }

    /// Europe is always listed; countries in the spans of the programme.
    fn is_listed(&self, shape: &Shape, arc: usize) -> bool {
        let span = match shape.period {
            Period::Quarter(_) => Span::Quarter,
            Period::Year(_) => Span::Year,
        };
        shape.address(arc).0 == Code::TOTAL || shape.family.countries.contains(&span)
    }

    /// Primary: small counts and figures of few contributors are blank from the start.
    fn decide(&self, stage: &mut Stage, arc: usize, verdict: Verdict) {
        // A sum of cells that are all public is public, whatever its contributors.
        let is_public = stage.layers.iter().all(|layer| layer.locked[arc]);
        match verdict {
            _ if is_public => {
                (stage.shown[arc], stage.fixed[arc]) = (true, true);
                // Where nobody could be counted there is no cell, as under a code before its time: 0 would be a small one.
                stage.listed[arc] &= stage.value(arc) > 0 || stage.net.cell(arc).1 == 0;
            }
            Verdict::AlwaysShown => (stage.shown[arc], stage.fixed[arc]) = (true, true),
            Verdict::RowHidden => stage.shown[arc] = false,
            Verdict::Open => {
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

    /// Complementary blanks, proofs, and the check of every proof.
    fn prove(&self, stage: &mut Stage, shape: &Shape) -> Result<Block, Refusal> {
        let claims =
            stage.protect().map_err(|Unprovable(target)| shape.refuse("refusal-not-provable", target.arc))?;
        if let Some(target) = audit::gap(stage, &claims) {
            return Err(shape.refuse("refusal-not-provable", target.arc));
        }
        match (0..shape.net.arcs()).find(|arc| contradicts_totals(stage, shape, *arc)) {
            Some(arc) => Err(shape.refuse("refusal-vintage", arc)),
            None => Ok(Block::of_stage(stage, &shape.rows)),
        }
    }
}

/// Whether a family says something else of a country than the totals that are public.
fn contradicts_totals(stage: &Stage, shape: &Shape, arc: usize) -> bool {
    let area = shape.rows.total_of(&shape.net, arc);
    let total = area.and_then(|area| shape.totals.cell(area, Code::TOTAL)?.shown());
    total.is_some_and(|total| i64::from(total) != stage.value(arc))
}

fn too_large(family: &Family, country: Code, quarter: Quarter) -> Refusal {
    let message = Message::new("refusal-breakdown-too-large").text("table", &family.id);
    Refusal(message.arg("country", Arg::Country(country)).period("period", Period::Quarter(quarter)))
}
