//! A pattern that is public already, held against figures: what readers saw stays what they see.
//!
//! Deciding a pattern looks at the truth; everything after it must not. Who wants to know whether that holds stores other
//! figures, forces the old pattern on them, and compares every byte that leaves the house (`tests/taint.rs`).

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Protected, TOTALS};
use super::decide::{Maker, Shape};
use super::late::late_countries;
use super::programme::{Programme, Span};
use super::{Key, Refusal};
use crate::structure::{Code, Figures, Message, Period, Quarter, Structure, Table};

/// Shows exactly the cells that `pattern` shows, with what `figures` hold in them.
///
/// Tables of `history` stand as they are; their figures may be long gone. Refused where a figure that was shown would be
/// another one, or a country would come or go: then these figures do not look like that in public.
pub fn with_pattern(
    programme: &Programme,
    structure: &Structure,
    figures: &Figures,
    history: &Protected,
    pattern: &Protected,
) -> Result<Protected, Refusal> {
    // Nothing is chosen here, so no key decides anything.
    let maker = Maker { programme, structure, figures, history, key: &Key::new("") };
    let mut public = history.clone();
    let editions: BTreeSet<Quarter> = pattern.tellings().map(|(_, _, edition, _)| edition).collect();
    for edition in editions {
        let then = pattern.as_of(edition);
        let of_edition = then.tellings().filter(|(_, _, told, _)| *told == edition);
        for (family, period, _, block) in of_edition {
            if history.telling(family, period, edition).is_none() {
                public.insert(family, period, edition, maker.forced(family, period, block, &then)?);
            }
        }
    }
    public.revise_as(pattern);
    Ok(public)
}

impl Maker<'_> {
    /// One table over these figures.
    fn forced(
        &self,
        family: &str,
        period: Period,
        block: &Block,
        pattern: &Protected,
    ) -> Result<Block, Refusal> {
        let forced = match (family, period) {
            (TOTALS, Period::Quarter(quarter)) => {
                let totals = self.country_totals(&self.answers(quarter, Span::Quarter, pattern), quarter);
                Block::totals(&totals, |country| block.is_shown(country, Code::TOTAL))
            }
            (TOTALS, Period::Year(year)) => {
                Block::year_totals(pattern, year, &self.beyond_quarters(year, pattern))
            }
            _ => self.forced_family(family, period, block, pattern)?,
        };
        match forced.first_difference(block) {
            None => Ok(forced),
            Some((area, column)) => Err(differs(family, period, format!("{area}/{column}"))),
        }
    }

    fn forced_family(
        &self,
        family: &str,
        period: Period,
        block: &Block,
        pattern: &Protected,
    ) -> Result<Block, Refusal> {
        let refuse = || differs(family, period, "_T/_T".into());
        let totals = pattern.get(TOTALS, period).ok_or_else(refuse)?;
        let family = self.programme.family(family).ok_or_else(refuse)?;
        let shape = Shape::new(family, self.structure, totals, period);
        let leaves = self.leaves(&shape, &self.behind(period, pattern), &period.quarters())?;
        let flows = shape.net.flows(&leaves);
        let figures: BTreeMap<(Code, Code), i64> =
            flows.iter().enumerate().map(|(arc, n)| (shape.address(arc), *n)).collect();
        Ok(block.over(|place| figures.get(&place).copied()))
    }

    /// The answers behind a table: of a year also the late ones that were large enough to enter it.
    fn behind(&self, period: Period, public: &Protected) -> Table {
        let of = |quarter| self.answers(quarter, Span::of(period), public).returns;
        let quarters = period.quarters().into_iter().flat_map(of);
        let mut behind = Table { as_of: self.figures.table.as_of, returns: quarters.collect() };
        if let Period::Year(year) = period {
            let late = late_countries(self.programme, self.figures, year);
            let missed = self.missed(&late).returns.into_iter().filter(|((_, q), _)| q.year() == year);
            behind.returns.extend(missed);
        }
        behind
    }
}

fn differs(family: &str, period: Period, cell: String) -> Refusal {
    Refusal(Message::new("refusal-pattern").text("table", family).period("period", period).text("cell", cell))
}
