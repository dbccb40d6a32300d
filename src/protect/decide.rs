//! One quarter: its totals first, then each family by itself.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Cell, Protected, Rows, TOTALS, Verdict};
use super::ground::{Ground, Part};
use super::insider::Insider;
use super::net::Net;
use super::programme::{Family, Programme, Span};
use super::prove::Unprovable;
use super::stage::{Layer, Of, Stage, Table, Target};
use super::{Key, Refusal, audit, hidden_countries};
use crate::structure::{Arg, Code, Figures, Message, Period, Quarter, Structure, Table as Answers};

/// What every step needs to know.
pub struct Maker<'a> {
    /// What is published.
    pub programme: &'a Programme,
    /// Codes and their times.
    pub structure: &'a Structure,
    /// What countries said.
    pub figures: &'a Figures,
    /// What is public already.
    pub history: &'a Protected,
    /// What the choice of blanks hangs on.
    pub key: &'a Key,
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

    /// Everyone who signs in and knows a part of this table.
    fn insiders(&self, layers: &[Layer]) -> Vec<Insider> {
        let net = &self.net;
        if net.rows > 0 {
            return (0..net.rows).map(|row| Insider::of_row(net, row)).collect();
        }
        let columns = (1..net.tree.len()).filter(|column| {
            let code = net.tree.code(*column);
            !self.family.is_unknown(code) && !self.knows_the_country(layers, *column)
        });
        columns.map(|column| Insider::of_column(net, column)).collect()
    }

    /// Whether a region's people know their whole country, whose coordinator is there already: its total is public, and
    /// either all children are their own or only one other region can hold the others.
    fn knows_the_country(&self, layers: &[Layer], region: usize) -> bool {
        let tree = &self.net.tree;
        let country = tree.parent(region);
        let is_open = |column: &usize| layers.iter().any(|layer| !layer.locked[*column]);
        let others = (1..tree.len()).filter(|column| tree.parent(*column) == country && *column != region);
        let has_all = layers.iter().all(|layer| layer.flow[region] == layer.flow[country]);
        country != 0
            && self.totals.is_shown(tree.code(country), Code::TOTAL)
            && (has_all || others.filter(is_open).count() <= 1)
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
        let secret = self.known_to_a_region(&totals, &self.figures.table, quarter)?;
        let hidden = hidden_countries(&totals, &secret, self.programme.threshold).ok_or_else(|| {
            Refusal(Message::new("refusal-too-few-countries").period("period", Period::Quarter(quarter)))
        })?;
        Ok(Block::totals(&totals, |country| !hidden.contains(&country)))
    }

    /// The children each country counted in all, where it counted them.
    pub fn country_totals(&self, table: &Answers, quarter: Quarter) -> BTreeMap<Code, i64> {
        let indicator = self.programme.indicator;
        let answers = table.answers(quarter);
        answers.filter_map(|(c, answer)| Some((c, answer.total(indicator, c)?.into()))).collect()
    }

    /// Countries of which one region counted all but very few children: its own people could subtract.
    pub fn known_to_a_region(
        &self,
        totals: &BTreeMap<Code, i64>,
        answers: &Answers,
        quarter: Quarter,
    ) -> Result<BTreeSet<Code>, Refusal> {
        let mut secret = BTreeSet::new();
        for family in self.programme.families.iter().filter(|family| family.is_areas()) {
            let block = Block::totals(totals, |_| true);
            let shape = Shape::new(family, self.structure, &block, Period::Quarter(quarter));
            let leaves = self.leaves(&shape, answers, &[quarter])?;
            let (flow, threshold) = (shape.net.flows(&leaves), self.programme.threshold);
            let regions = (1..shape.net.arcs()).filter(|arc| !family.is_unknown(shape.address(*arc).1));
            for region in regions.filter(|arc| shape.net.is_leaf(*arc)) {
                let country = shape.net.tree.parent(region);
                if (1..threshold).contains(&(flow[country] - flow[region])) {
                    secret.insert(shape.net.tree.code(country));
                }
            }
        }
        Ok(secret)
    }

    /// One family of one quarter, proved on its own: given the totals, families cannot inform on each other.
    pub fn quarter(&self, family: &Family, quarter: Quarter, public: &Protected) -> Result<Block, Refusal> {
        let period = Period::Quarter(quarter);
        let totals = public.get(TOTALS, period).expect("the totals of a quarter are decided first");
        let shape = Shape::new(family, self.structure, totals, period);
        let leaves = self.leaves(&shape, &self.figures.table, &[quarter])?;
        let layer = Layer { flow: shape.net.flows(&leaves), locked: self.cannot_be(&shape, &[quarter]) };
        let mut ground = Ground::default();
        ground.add(Part::Kept(quarter), layer);
        self.release(&shape, ground)
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
        table: &Answers,
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
    pub fn release(&self, shape: &Shape, ground: Ground) -> Result<Block, Refusal> {
        let cannot_be = self.cannot_be(shape, &shape.period.quarters());
        let mut stage = self.stage(shape, ground);
        for arc in (0..shape.net.arcs()).filter(|arc| !cannot_be[*arc]) {
            stage.deciding().listed[arc] = self.is_listed(shape, arc);
            self.decide(&mut stage, arc, shape.rows.verdict(shape.totals, &shape.net, arc));
        }
        stage.weights = self.weights(&stage, shape);
        self.prove(&mut stage, shape)
    }

    /// The tables of a family on their way, none of its cells decided.
    pub fn stage<'n>(&self, shape: &'n Shape, ground: Ground) -> Stage<'n> {
        let Ground { layers, told, next, replaces, .. } = ground;
        let none = vec![false; shape.net.arcs()];
        let next = Table { layers: next, listed: none.clone(), shown: none.clone(), fixed: none };
        Stage {
            net: &shape.net,
            insiders: shape.insiders(&layers),
            layers,
            tables: told.into_iter().chain([next]).collect(),
            replaces,
            threshold: self.programme.threshold,
            weights: Vec::new(),
        }
    }

    /// What it costs to blank each cell: little where readers do without it already.
    fn weights(&self, stage: &Stage, shape: &Shape) -> Vec<u64> {
        let before = shape.family.newest_before(shape.period, self.history);
        let weight = |arc: usize| {
            let (area, column) = shape.address(arc);
            let weight = self.key.weight(&format!("{} {area} {column}", shape.family.id), stage.value(arc));
            let was_blank = before.and_then(|block| block.cell(area, column)) == Some(Cell::Hidden);
            if was_blank { weight / 8 } else { weight }
        };
        let decided = stage.decided();
        let can_be = |arc: usize| decided.shown[arc] && !decided.fixed[arc];
        (0..shape.net.arcs()).map(|arc| if can_be(arc) { weight(arc) } else { 0 }).collect()
    }

    /// Europe is always listed; countries in the spans of the programme.
    fn is_listed(&self, shape: &Shape, arc: usize) -> bool {
        shape.address(arc).0 == Code::TOTAL || shape.family.countries.contains(&Span::of(shape.period))
    }

    /// Primary: small counts, figures of few contributors and small rests beside an insider are blank from the start.
    fn decide(&self, stage: &mut Stage, arc: usize, verdict: Verdict) {
        // A sum of cells that are all public is public, whatever its contributors.
        let (is_told, value) = (stage.is_told(arc), stage.value(arc));
        let is_safe = value >= self.programme.threshold
            && self.has_contributors(stage, arc)
            && !has_small_rest(stage, arc)
            && stage.may_change(arc);
        let is_total = stage.net.cell(arc).1 == 0;
        let table = stage.deciding();
        match verdict {
            _ if is_told => {
                (table.shown[arc], table.fixed[arc]) = (true, true);
                // Where nobody could be counted there is no cell, as under a code before its time: 0 would be a small one.
                table.listed[arc] &= value > 0 || is_total;
            }
            Verdict::AlwaysShown => (table.shown[arc], table.fixed[arc]) = (true, true),
            Verdict::RowHidden => table.shown[arc] = false,
            Verdict::Open => table.shown[arc] = table.listed[arc] && is_safe,
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
        let witnesses =
            stage.protect().map_err(|Unprovable(target)| shape.refuse("refusal-not-provable", target.arc))?;
        if let Some(target) = audit::gap(stage, &witnesses) {
            return Err(shape.refuse("refusal-not-provable", target.arc));
        }
        match (0..shape.net.arcs()).find(|arc| contradicts_totals(stage, shape, *arc)) {
            Some(arc) => Err(shape.refuse("refusal-vintage", arc)),
            None => Ok(Block::of_stage(stage, &shape.rows)),
        }
    }
}

/// Whether somebody's own part leaves so little of a cell that they could name it.
fn has_small_rest(stage: &Stage, arc: usize) -> bool {
    let target = Target { arc, of: Of::Table(stage.tables.len() - 1) };
    stage.people().any(|who| stage.is_small(stage.rest(target, who)))
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
