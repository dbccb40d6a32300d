//! Answers that missed the edition of their quarter, or correct what it told, and enter its year.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Cell, Protected, Revision, TOTALS};
use super::decide::{Maker, Shape};
use super::earlier::Earlier;
use super::programme::Span;
use super::stage::Layer;
use super::{Programme, Refusal};
use crate::structure::{Code, Figures, Period, Quarter, Table};

/// Countries with late answers in a year and how many children they add.
pub type Late = BTreeMap<Code, i64>;

/// Who adds how many children to a year; small numbers wait outside it.
pub fn late_countries(programme: &Programme, figures: &Figures, year: i16) -> Late {
    let mut totals = Late::new();
    for (country, _, answer) in figures.missed(programme.indicator).filter(|(_, q, _)| q.year() == year) {
        let n = answer.total(programme.indicator, country).unwrap_or(0);
        *totals.entry(country).or_default() += i64::from(n);
    }
    totals.retain(|_, n| *n >= programme.threshold);
    totals
}

/// The answers that missed their edition and were large enough to enter a year: which countries, for which quarters.
pub fn late_answers(programme: &Programme, figures: &Figures) -> BTreeSet<(Code, Quarter)> {
    let entered = |(country, quarter): &(Code, Quarter)| {
        late_countries(programme, figures, quarter.year()).contains_key(country)
    };
    let missed = figures.missed(programme.indicator).map(|(country, quarter, _)| (country, quarter));
    missed.filter(entered).collect()
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
    /// Notes the corrections that no quarter told and that its year can take in.
    ///
    /// A country whose total was hidden in one of its quarters stays as it was told, and so does one with a late answer:
    /// what its year holds beyond its quarters would be two things in one.
    pub fn take_in(&self, year: i16, edition: Quarter, public: &mut Protected) {
        let late = late_countries(self.programme, self.figures, year);
        let corrections = self.figures.corrections(self.programme.indicator);
        let waiting = corrections
            .filter(|(c, q, new)| q.year() == year && self.may_take_the_place(*c, *q, new, public));
        let mut quarters: BTreeMap<Code, Vec<Revision>> = BTreeMap::new();
        for (country, quarter, _) in
            waiting.filter(|(c, ..)| !late.contains_key(c) && is_whole(public, *c, year))
        {
            let revision = Revision { edition, quarter, country, within: Span::Year };
            quarters.entry(country).or_default().push(revision);
        }
        for revisions in quarters.into_values() {
            let change = revisions.iter().map(|revision| self.change_of_total(*revision, public)).sum();
            if self.is_none_or_many(change) {
                revisions.into_iter().for_each(|revision| public.revise(revision));
            }
        }
    }

    /// What a year holds beyond its quarters: what came late, and by how much the corrections it took in change it.
    pub fn beyond_quarters(&self, year: i16, public: &Protected) -> Late {
        let mut beyond = late_countries(self.programme, self.figures, year);
        let of_year = Quarter::of_year(year).into_iter().flat_map(|quarter| public.revisions(quarter));
        for revision in of_year.filter(|revision| revision.within == Span::Year) {
            *beyond.entry(revision.country).or_default() += self.change_of_total(revision, public);
        }
        beyond
    }

    fn change_of_total(&self, revision: Revision, public: &Protected) -> i64 {
        let Revision { quarter, country, .. } = revision;
        let new = self.revised_answer(revision).and_then(|answer| self.total(country, answer));
        new.unwrap_or(0) - shown_total(public, country, quarter).unwrap_or(0)
    }

    /// What came late, as a layer of the year. Its totals follow from the year and the quarters, so they are locked, and
    /// so is every cell in which nobody can be.
    pub fn late_layer(&self, shape: &Shape, quarters: &[Earlier], late: &Late) -> Result<Layer, Refusal> {
        let of_year: Vec<Quarter> = quarters.iter().map(|earlier| earlier.quarter).collect();
        let leaves = self.leaves(shape, &self.missed(late), &of_year)?;
        let (flow, arcs) = (shape.net.flows(&leaves), 0..shape.net.arcs());
        let mut locked = self.cannot_be(shape, &of_year);
        arcs.clone().for_each(|arc| locked[arc] |= !is_open(shape, arc, quarters, late));
        let is_total = |arc: usize| shape.net.cell(arc).1 == 0;
        match arcs.clone().find(|arc| locked[*arc] && !is_total(*arc) && flow[*arc] != 0) {
            Some(arc) => Err(shape.refuse("refusal-vintage", arc)),
            None => Ok(Layer { flow, locked }),
        }
    }

    /// The late answers of these countries.
    pub fn missed(&self, late: &Late) -> Table {
        let missed = self.figures.missed(self.programme.indicator).filter(|(c, ..)| late.contains_key(c));
        let returns = missed.map(|(country, quarter, answer)| ((country, quarter), answer.clone()));
        Table { as_of: self.figures.late.as_of, returns: returns.collect() }
    }
}

/// The total a country's quarter was told with last, if it was shown.
fn shown_total(public: &Protected, country: Code, quarter: Quarter) -> Option<i64> {
    let cell = public.cell(TOTALS, Period::Quarter(quarter), country, Code::TOTAL)?;
    cell.shown().map(i64::from)
}

/// Whether a country's total is shown in every quarter of a year that it answered.
fn is_whole(public: &Protected, country: Code, year: i16) -> bool {
    let cell = |quarter| public.cell(TOTALS, Period::Quarter(quarter), country, Code::TOTAL);
    Quarter::of_year(year).into_iter().filter_map(cell).all(|cell| cell != Cell::Hidden)
}

/// Whether readers cannot tell what a cell holds: some late country may count somebody there.
fn is_open(shape: &Shape, arc: usize, quarters: &[Earlier], late: &Late) -> bool {
    let (row, column) = shape.net.cell(arc);
    let rows = if row == shape.net.rows { 0..row } else { row..row + 1 };
    let mut countries = shape.rows.countries[rows].iter().filter(|country| late.contains_key(country));
    column != 0 && countries.any(|country| may_count(quarters, *country, shape.net.tree.code(column)))
}
