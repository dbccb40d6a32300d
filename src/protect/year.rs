//! One calendar year: its four quarters and what came late, as layers of one table.
//!
//! What an edition showed of a quarter can never change, so those cells are locked in the layer of that quarter. The
//! figures behind an earlier edition are read again for this; if they no longer are what it showed, the year would
//! tell the difference, and is refused.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Cell, Protected, TOTALS};
use super::decide::{Maker, Shape};
use super::programme::{Family, Programme, Span};
use super::stage::Layer;
use super::{Refusal, net::Net};
use crate::structure::{Code, Figures, Message, Period, Quarter};

/// Countries with late answers in a year and how many children they add.
type Late = BTreeMap<Code, i64>;

/// What an edition showed of one family in one quarter.
struct Earlier<'a> {
    totals: &'a Block,
    block: &'a Block,
}

impl Maker<'_> {
    /// The totals of a complete year and every family that is published by year; returns what had to be left out.
    pub fn year(&self, year: i16, public: &mut Protected) -> Vec<Refusal> {
        let late = self.late_countries(year);
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
        let mut layers = Vec::new();
        for quarter in Quarter::of_year(year) {
            let earlier = earlier(family, quarter, public).ok_or_else(|| {
                let message = Message::new("refusal-year-without-quarter").text("table", &family.id);
                Refusal(message.period("period", shape.period).period("quarter", Period::Quarter(quarter)))
            })?;
            layers.push(self.quarter_layer(&shape, quarter, &earlier)?);
        }
        layers.push(self.late_layer(&shape, year, late, public)?);
        self.release(&shape, layers)
    }

    /// A quarter inside its year.
    fn quarter_layer(&self, shape: &Shape, quarter: Quarter, earlier: &Earlier) -> Result<Layer, Refusal> {
        let leaves = self.leaves(shape, &self.figures.table, &[quarter])?;
        let mut layer = Layer {
            flow: shape.net.flows(&leaves),
            locked: self.cannot_be(shape, &[quarter]),
            blank: vec![false; shape.net.arcs()],
        };
        let is_unknown = |(_, column, _): &(Code, Code, Cell)| shape.net.tree.find(*column).is_none();
        if earlier.block.iter().any(|cell| is_unknown(&cell)) {
            return Err(shape.refuse("refusal-vintage", 0));
        }
        for arc in 0..shape.net.arcs() {
            let known = earlier.known(shape, arc);
            if known.is_some_and(|n| n != layer.flow[arc]) {
                return Err(shape.refuse("refusal-vintage", arc));
            }
            let is_listed = earlier.lists(shape.address(arc).1);
            if !is_listed && layer.flow[arc] != 0 {
                return Err(shape.refuse("refusal-vintage", arc));
            }
            layer.locked[arc] |= known.is_some() || !is_listed;
            layer.blank[arc] = earlier.is_blank(shape, arc);
        }
        Ok(layer)
    }

    /// Answers that missed their quarter: their totals follow from the year and the quarters, so they are locked.
    fn late_layer(
        &self,
        shape: &Shape,
        year: i16,
        late: &Late,
        public: &Protected,
    ) -> Result<Layer, Refusal> {
        let quarters = Quarter::of_year(year);
        let countries = &shape.rows.countries;
        // The edition of the last quarter tells the year: an answer for it is in time or in no year.
        let in_time_for_year = &quarters[..3];
        // Nobody can be late for a quarter they answered, or under a code its table did not list.
        let is_missed = |country: Code, quarter: Quarter, column: Code| {
            let earlier = earlier(shape.family, quarter, public).expect("every quarter was found before");
            earlier.totals.cell(country, Code::TOTAL).is_none() && earlier.lists(column)
        };
        let is_late = |row: usize| late.contains_key(&countries[row]);
        let mut leaves = self.leaves(shape, &self.figures.late, &quarters)?;
        let in_time = leaves.iter_mut().enumerate().filter(|(row, _)| !is_late(*row));
        in_time.for_each(|(_, leaves)| leaves.fill(0));
        let mut locked = self.cannot_be(shape, &quarters);
        for (arc, locked) in locked.iter_mut().enumerate() {
            *locked |= late.is_empty() || is_settled(&shape.net, arc, is_late);
            let (row, column) = shape.net.cell(arc);
            let rows = if row < shape.net.rows { row..row + 1 } else { 0..shape.net.rows };
            let can_be = |row: usize| {
                is_late(row) && in_time_for_year.iter().any(|q| is_missed(countries[row], *q, shape.net.tree.code(column)))
            };
            *locked |= !rows.into_iter().any(can_be);
        }
        let blank = vec![false; shape.net.arcs()];
        Ok(Layer { flow: shape.net.flows(&leaves), locked, blank })
    }

    /// Countries with late answers in the year and how many children they add; small ones wait outside the year.
    fn late_countries(&self, year: i16) -> Late {
        late_countries(self.programme, self.figures, year)
    }
}

fn late_countries(programme: &Programme, figures: &Figures, year: i16) -> Late {
    let mut totals = Late::new();
    let of_year = figures.late.returns.iter().filter(|((_, quarter), _)| quarter.year() == year);
    for ((country, _), answer) in of_year {
        if let Some(n) = answer.total(programme.indicator, *country) {
            *totals.entry(*country).or_default() += i64::from(n);
        }
    }
    totals.retain(|_, n| *n >= programme.threshold);
    totals
}

/// The answers that missed their edition and were large enough to enter a year: which countries, for which quarters.
pub fn late_answers(programme: &Programme, figures: &Figures) -> BTreeSet<(Code, Quarter)> {
    let entered = |(country, quarter): &(Code, Quarter)| {
        late_countries(programme, figures, quarter.year()).contains_key(country)
    };
    let counted = figures
        .late
        .returns
        .iter()
        .filter(|((country, _), answer)| answer.total(programme.indicator, *country).is_some());
    counted.map(|(place, _)| *place).filter(entered).collect()
}

/// Whether a cell of the late answers is public: a total, or of a country that answered in time.
fn is_settled(net: &Net, arc: usize, is_late: impl Fn(usize) -> bool) -> bool {
    let (row, column) = net.cell(arc);
    column == 0 || (row < net.rows && !is_late(row))
}

/// The edition of a quarter, if it published the family.
fn earlier<'p>(family: &Family, quarter: Quarter, public: &'p Protected) -> Option<Earlier<'p>> {
    let period = Period::Quarter(quarter);
    let (totals, block) = public.get(TOTALS, period).zip(public.get(&family.id, period))?;
    Some(Earlier { totals, block })
}

impl Earlier<'_> {
    /// What everyone knows of a cell: the count that was shown, or that a country without a total adds nobody.
    fn known(&self, shape: &Shape, arc: usize) -> Option<i64> {
        let (area, column) = shape.address(arc);
        let is_absent = area != Code::TOTAL && self.totals.cell(area, Code::TOTAL).is_none();
        let of = |block: &Block| block.cell(area, column).and_then(Cell::shown).map(i64::from);
        if is_absent { Some(0) } else { of(self.totals).or_else(|| of(self.block)) }
    }

    fn lists(&self, column: Code) -> bool {
        self.block.cell(Code::TOTAL, column).is_some()
    }

    fn is_blank(&self, shape: &Shape, arc: usize) -> bool {
        let (area, column) = shape.address(arc);
        self.block.cell(area, column) == Some(Cell::Hidden)
    }
}
