//! One calendar year: its four quarters and what came late, as layers of one table.
//!
//! What editions showed of a quarter can never change, so those cells are locked in the layers of that quarter. The
//! figures behind an earlier edition are read again for this; if they no longer are what it showed, the year would
//! tell the difference, and is refused.

use super::Refusal;
use super::blocks::{Block, Protected, TOTALS};
use super::decide::{Maker, Shape};
use super::earlier::Earlier;
use super::ground::{Ground, Part};
use super::late::late_countries;
use super::programme::{Family, Span};
use crate::structure::{Message, Period, Quarter};

impl Maker<'_> {
    /// The totals of a complete year and every family that is published by year; returns what had to be left out.
    ///
    /// Corrections that no quarter told are taken in, unless a family could not be told with them.
    pub fn year(&self, year: i16, edition: Quarter, public: &mut Protected) -> Vec<Refusal> {
        let period = Period::Year(year);
        if public.get(TOTALS, period).is_some() {
            return self.year_families(year, edition, public);
        }
        let mut corrected = public.clone();
        self.take_in(year, edition, &mut corrected);
        if corrected != *public && self.whole_year(year, edition, &mut corrected).is_empty() {
            *public = corrected;
            return Vec::new();
        }
        self.whole_year(year, edition, public)
    }

    fn whole_year(&self, year: i16, edition: Quarter, public: &mut Protected) -> Vec<Refusal> {
        let totals = Block::year_totals(public, year, &self.beyond_quarters(year, public));
        public.insert(TOTALS, Period::Year(year), edition, totals);
        self.year_families(year, edition, public)
    }

    fn year_families(&self, year: i16, edition: Quarter, public: &mut Protected) -> Vec<Refusal> {
        let period = Period::Year(year);
        let mut held = Vec::new();
        let yearly = |family: &&Family| family.europe.contains(&Span::Year);
        for family in self.programme.families.iter().filter(yearly) {
            if public.get(&family.id, period).is_none() {
                match self.year_family(family, year, public) {
                    Ok(block) => public.insert(&family.id, period, edition, block),
                    Err(refusal) => held.push(refusal),
                }
            }
        }
        held
    }

    fn year_family(&self, family: &Family, year: i16, public: &Protected) -> Result<Block, Refusal> {
        let totals = public.get(TOTALS, Period::Year(year)).expect("the totals of a year are decided first");
        let shape = Shape::new(family, self.structure, totals, Period::Year(year));
        let ground = self.year_ground(&shape, year, public)?;
        self.release(&shape, ground)
    }

    /// The four quarters of a year, as often as each was told, and what came late.
    pub fn year_ground(&self, shape: &Shape, year: i16, public: &Protected) -> Result<Ground, Refusal> {
        let find =
            |quarter| Earlier::find(shape.family, quarter, public).ok_or_else(|| without(shape, quarter));
        let quarters: Vec<Earlier> =
            Quarter::of_year(year).into_iter().map(find).collect::<Result<_, _>>()?;
        let mut ground = Ground::default();
        for earlier in &quarters {
            ground.join(self.ground(shape, earlier, &self.steps(earlier.quarter, Span::Year, public))?);
        }
        let late = late_countries(self.programme, self.figures, year);
        ground.add(Part::Late, self.late_layer(shape, &quarters, &late)?);
        Ok(ground)
    }
}

/// A year cannot be told beside a quarter that did not tell the family.
fn without(shape: &Shape, quarter: Quarter) -> Refusal {
    let message = Message::new("refusal-year-without-quarter").text("table", &shape.family.id);
    Refusal(message.period("period", shape.period).period("quarter", Period::Quarter(quarter)))
}
