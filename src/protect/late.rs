//! Answers that missed the edition of their quarter and enter its year.

use std::collections::{BTreeMap, BTreeSet};

use super::decide::{Maker, Shape};
use super::earlier::Earlier;
use super::stage::Layer;
use super::{Programme, Refusal};
use crate::structure::{Code, Figures, Quarter, Table};

/// Countries with late answers in a year and how many children they add.
pub type Late = BTreeMap<Code, i64>;

/// Who adds how many children to a year; small numbers wait outside it.
pub fn late_countries(programme: &Programme, figures: &Figures, year: i16) -> Late {
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

/// The quarters of a year whose answers can still come late: the edition of the last one tells the year.
pub fn can_be_missed<'a, 'p>(quarters: &'a [Earlier<'p>]) -> &'a [Earlier<'p>] {
    quarters.split_last().map_or(&[], |(_, before)| before)
}

/// Whether a late answer of the country may count children in a column, as far as readers know.
///
/// They know which quarters it missed and what the tables of these listed, not which answer it was that came.
pub fn may_count(quarters: &[Earlier], country: Code, column: Code) -> bool {
    can_be_missed(quarters).iter().any(|quarter| quarter.missed(country) && quarter.lists(column))
}

impl Maker<'_> {
    /// What came late, as a layer of the year. Its totals follow from the year and the quarters, so they are locked, and
    /// so is every cell in which nobody can be.
    pub fn late_layer(&self, shape: &Shape, quarters: &[Earlier], late: &Late) -> Result<Layer, Refusal> {
        let of_year: Vec<Quarter> = quarters.iter().map(|earlier| earlier.quarter).collect();
        let leaves = self.leaves(shape, &entered(&self.figures.late, late), &of_year)?;
        let (flow, arcs) = (shape.net.flows(&leaves), 0..shape.net.arcs());
        let mut locked = self.cannot_be(shape, &of_year);
        arcs.clone().for_each(|arc| locked[arc] |= !is_open(shape, arc, quarters, late));
        let is_total = |arc: usize| shape.net.cell(arc).1 == 0;
        match arcs.clone().find(|arc| locked[*arc] && !is_total(*arc) && flow[*arc] != 0) {
            Some(arc) => Err(shape.refuse("refusal-vintage", arc)),
            None => Ok(Layer { flow, locked }),
        }
    }
}

/// The late answers of these countries.
fn entered(answers: &Table, late: &Late) -> Table {
    let mut entered = answers.clone();
    entered.returns.retain(|(country, _), _| late.contains_key(country));
    entered
}

/// Whether readers cannot tell what a cell holds: some late country may count somebody there.
fn is_open(shape: &Shape, arc: usize, quarters: &[Earlier], late: &Late) -> bool {
    let (row, column) = shape.net.cell(arc);
    let rows = if row == shape.net.rows { 0..row } else { row..row + 1 };
    let mut countries = shape.rows.countries[rows].iter().filter(|country| late.contains_key(country));
    column != 0 && countries.any(|country| may_count(quarters, *country, shape.net.tree.code(column)))
}
