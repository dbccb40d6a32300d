//! A pattern that is public already, held against figures: what readers saw stays what they see.
//!
//! Deciding a pattern looks at the truth; everything after it must not. Who wants to know whether that holds stores other
//! figures, forces the old pattern on them, and compares every byte that leaves the house (`tests/taint.rs`).

use std::collections::BTreeMap;

use super::blocks::{Block, Protected, TOTALS};
use super::decide::{Maker, Shape};
use super::late::late_countries;
use super::programme::Programme;
use super::{Key, Refusal};
use crate::structure::{Code, Figures, Message, Period, Structure, Table};

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
    let is_new = |(family, period, _): &(&str, Period, &Block)| history.get(family, *period).is_none();
    for (family, period, block) in pattern.iter().filter(is_new) {
        let forced = maker.forced(family, period, block, pattern)?;
        public.insert(family, period, forced);
    }
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
                let totals = self.country_totals(&self.figures.table, quarter);
                Block::totals(&totals, |country| block.is_shown(country, Code::TOTAL))
            }
            (TOTALS, Period::Year(year)) => {
                Block::year_totals(pattern, year, &late_countries(self.programme, self.figures, year))
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
        let mut leaves = self.leaves(&shape, &self.figures.table, &period.quarters())?;
        if let Period::Year(year) = period {
            let late = self.leaves(&shape, &self.entered(year), &period.quarters())?;
            leaves.iter_mut().flatten().zip(late.iter().flatten()).for_each(|(n, late)| *n += late);
        }
        let flows = shape.net.flows(&leaves);
        let figures: BTreeMap<(Code, Code), i64> =
            flows.iter().enumerate().map(|(arc, n)| (shape.address(arc), *n)).collect();
        Ok(block.over(|place| figures.get(&place).copied()))
    }

    /// The late answers that were large enough to enter the year.
    pub fn entered(&self, year: i16) -> Table {
        let countries = late_countries(self.programme, self.figures, year);
        let mut entered = self.figures.late.clone();
        entered.returns.retain(|(country, q), _| q.year() == year && countries.contains_key(country));
        entered
    }
}

fn differs(family: &str, period: Period, cell: String) -> Refusal {
    Refusal(Message::new("refusal-pattern").text("table", family).period("period", period).text("cell", cell))
}
