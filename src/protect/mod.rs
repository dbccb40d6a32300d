//! What may be told: every figure of the published programme, shown or blank, with the proof that no blank can be solved.
//!
//! In: [`Figures`] (what countries said) and the earlier [`Protected`] (what is public already). Out: [`Protected`], the
//! only source of public figures. Never here: input or output, the clock, randomness, a number that was not proved.
//!
//! The promise. Let K be all tables of whole non-negative numbers that agree with everything public. For every blank,
//! and for every small leaf that is listed nowhere, K holds the value 0 and the value `threshold - 1`; for a larger
//! blank K holds values at least `threshold - 1` apart. Each is shown by an explicit witness which `audit`, a checker
//! without a solver, adds up again. No proof, no release.
//!
//! Insiders. A coordinator knows the row of a country in every table, a focal point one region. The promise holds for
//! each of them too: of what they do not know, among the tables in K that agree with what they do. Two who put their
//! knowledge together are not part of it, nor is a region's own breakdown outside the table of regions.
//!
//! The rules in short: one mark for every blank; totals first (`totals`); citizenship of a country by calendar year
//! only; one tree per family; a country that did not answer is absent; a figure for Europe needs several contributors;
//! of several cells that could be hidden a secret key chooses (`key`); a quarter whose answers were revised is told again
//! where that gives nothing away beside what it told before (`revise`, `ground`).

mod audit;
mod blocks;
mod decide;
pub mod derived;
mod earlier;
mod export;
mod fill;
mod foresee;
mod ground;
mod insider;
mod key;
mod late;
pub mod linked;
mod moves;
mod net;
mod pattern;
mod programme;
mod prove;
mod reach;
mod revise;
mod search;
mod stage;
mod stand_in;
mod times;
mod totals;
mod tree;
mod witness;
mod year;

#[cfg(test)]
mod tests;

pub use blocks::{Block, Cell, Place, Protected, Revision, TOTALS};
pub use derived::{PublicSignals, public_signals};
pub use export::{hierarchy, tables};
pub use foresee::{Foreseen, Seen, Why, foresee};
pub use key::Key;
pub use late::late_answers;
pub use pattern::with_pattern;
pub use programme::{Family, Programme, Span};
pub use totals::hidden_countries;
pub use witness::look_alike;

use crate::structure::{Figures, Message, Period, Quarter, Structure};

use decide::Maker;

/// A table that cannot be released, in words for a lead.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal(pub Message);

/// What an edition makes public, and what it had to leave out.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Everything public so far, this edition's tables included.
    pub public: Protected,
    /// What was not released with it: tables of a year, revisions. The quarter stands without them; the next edition tries
    /// again.
    pub held: Vec<Refusal>,
}

/// Decides what may be told of one quarter, of earlier ones whose answers were revised, and of each year that is complete.
///
/// `figures` holds every quarter as its own edition was made from it, and the answers that came later. `history` is
/// everything published before; it is part of the result.
pub fn protect(
    programme: &Programme,
    structure: &Structure,
    figures: &Figures,
    quarter: Quarter,
    history: &Protected,
    key: &Key,
) -> Result<Outcome, Refusal> {
    let maker = Maker { programme, structure, figures, history, key };
    let mut public = history.clone();
    public.insert(TOTALS, Period::Quarter(quarter), quarter, maker.quarter_totals(quarter)?);
    for family in &programme.families {
        let block = maker.quarter(family, quarter, &public)?;
        public.insert(&family.id, Period::Quarter(quarter), quarter, block);
    }
    let mut held = maker.revise(quarter, &mut public);
    for year in [quarter.year() - 1, quarter.year()] {
        if is_complete(&public, year) {
            held.extend(maker.year(year, quarter, &mut public));
        }
    }
    Ok(Outcome { public, held })
}

/// Whether a calendar year was published: what was told of its quarters stands from then on.
fn is_told(public: &Protected, year: i16) -> bool {
    public.get(TOTALS, Period::Year(year)).is_some()
}

/// Whether all four quarters of a calendar year were published.
pub fn is_complete(public: &Protected, year: i16) -> bool {
    Quarter::of_year(year).iter().all(|q| public.get(TOTALS, Period::Quarter(*q)).is_some())
}
