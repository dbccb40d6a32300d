//! One calendar year: its four quarters and what came late, as layers of one table.
//!
//! What an edition showed of a quarter can never change, so those cells are locked in the layer of that quarter. The
//! figures behind an earlier edition are read again for this; if they no longer are what it showed, the year would
//! tell the difference, and is refused.

use super::Refusal;
use super::blocks::{Block, Protected, TOTALS};
use super::decide::{Maker, Shape};
use super::earlier::Earlier;
use super::late::{Late, late_countries};
use super::programme::{Family, Span};
use super::stage::{Layer, Table};
use crate::structure::{Message, Period, Quarter};

impl Maker<'_> {
    /// The totals of a complete year and every family that is published by year; returns what had to be left out.
    pub fn year(&self, year: i16, public: &mut Protected) -> Vec<Refusal> {
        let late = late_countries(self.programme, self.figures, year);
        let period = Period::Year(year);
        if public.get(TOTALS, period).is_none() {
            public.insert(TOTALS, period, Block::year_totals(public, year, &late));
        }
        let mut held = Vec::new();
        let yearly = |family: &&Family| family.europe.contains(&Span::Year);
        for family in self.programme.families.iter().filter(yearly) {
            if public.get(&family.id, period).is_none() {
                match self.year_family(family, year, &late, public) {
                    Ok(block) => public.insert(&family.id, period, block),
                    Err(refusal) => held.push(refusal),
                }
            }
        }
        held
    }

    fn year_family(
        &self,
        family: &Family,
        year: i16,
        late: &Late,
        public: &Protected,
    ) -> Result<Block, Refusal> {
        let totals = public.get(TOTALS, Period::Year(year)).expect("the totals of a year are decided first");
        let shape = Shape::new(family, self.structure, totals, Period::Year(year));
        let (layers, told) = self.year_layers(&shape, year, late, public)?;
        self.release(&shape, layers, told)
    }

    /// The four quarters of a year, and what came late; and the tables that tell of the quarters already.
    pub fn year_layers(
        &self,
        shape: &Shape,
        year: i16,
        late: &Late,
        public: &Protected,
    ) -> Result<(Vec<Layer>, Vec<Table>), Refusal> {
        let find =
            |quarter| Earlier::find(shape.family, quarter, public).ok_or_else(|| without(shape, quarter));
        let quarters: Vec<Earlier> =
            Quarter::of_year(year).into_iter().map(find).collect::<Result<_, _>>()?;
        let in_time = quarters.iter().map(|earlier| self.quarter_layer(shape, earlier));
        let mut layers: Vec<Layer> = in_time.collect::<Result<_, _>>()?;
        layers.push(self.late_layer(shape, &quarters, late)?);
        let told = quarters.iter().enumerate().map(|(at, earlier)| earlier.table(shape, vec![at])).collect();
        Ok((layers, told))
    }

    /// A quarter inside its year.
    fn quarter_layer(&self, shape: &Shape, earlier: &Earlier) -> Result<Layer, Refusal> {
        if let Some(column) = earlier.moved(&shape.net.tree) {
            let refusal =
                Message::new("refusal-columns").text("table", &shape.family.id).text("code", column);
            let quarter = Period::Quarter(earlier.quarter);
            return Err(Refusal(refusal.period("period", shape.period).period("quarter", quarter)));
        }
        let leaves = self.leaves(shape, &self.figures.table, &[earlier.quarter])?;
        let mut layer =
            Layer { flow: shape.net.flows(&leaves), locked: self.cannot_be(shape, &[earlier.quarter]) };
        for arc in 0..shape.net.arcs() {
            let known = earlier.known(shape, arc);
            if known.is_some_and(|n| n != layer.flow[arc]) {
                return Err(shape.refuse("refusal-vintage", arc));
            }
            layer.locked[arc] |= known.is_some();
        }
        Ok(layer)
    }
}

/// A year cannot be told beside a quarter that did not tell the family.
fn without(shape: &Shape, quarter: Quarter) -> Refusal {
    let message = Message::new("refusal-year-without-quarter").text("table", &shape.family.id);
    Refusal(message.period("period", shape.period).period("quarter", Period::Quarter(quarter)))
}
