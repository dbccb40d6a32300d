//! What may be said in public about origins: functions of shown cells alone, so that silence tells nothing.

use super::super::blocks::{Cell, Protected};
use crate::structure::{Code, CodeList, Period, Quarter};

/// Origins worth a sentence, in code order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicSignals {
    /// Shown this quarter and in no earlier one.
    pub first_shown: Vec<FirstShown>,
    /// Shown now and a year ago, and clearly more now.
    pub rising: Vec<Change>,
}

/// An origin that was never shown before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstShown {
    /// Citizenship.
    pub origin: Code,
    /// Children in the quarter.
    pub count: u32,
}

/// An origin in this quarter and in the same quarter of the year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Citizenship.
    pub origin: Code,
    /// Children now.
    pub now: u32,
    /// Children a year ago.
    pub before: u32,
}

/// Reads the signals off the published tables of Europe by citizenship.
///
/// "Shown for the first time" needs four earlier published quarters to be worth saying. "Rising" is a difference of
/// more than two standard deviations of a Poisson difference, √(now + before).
pub fn public_signals(public: &Protected, citizens: &CodeList, quarter: Quarter) -> PublicSignals {
    let origins = citizens.iter().map(|(code, _)| code).filter(|code| !citizens.is_group(*code));
    let earlier: Vec<Period> = public
        .iter()
        .filter(|(family, period, _)| *family == "citizen" && period.quarters().iter().all(|q| *q < quarter))
        .map(|(_, period, _)| period)
        .collect();
    let shown = |period, origin| public.cell("citizen", period, Code::TOTAL, origin).and_then(Cell::shown);
    let has_history = earlier.iter().filter(|period| matches!(period, Period::Quarter(_))).count() >= 4;
    let mut signals = PublicSignals::default();
    for origin in origins {
        let Some(count) = shown(Period::Quarter(quarter), origin) else {
            continue;
        };
        if has_history && !earlier.iter().any(|period| was_shown(public, *period, origin)) {
            signals.first_shown.push(FirstShown { origin, count });
        }
        if let Some(before) = shown(Period::Quarter(quarter.plus(-4)), origin)
            && is_clearly_more(count, before)
        {
            signals.rising.push(Change { origin, now: count, before });
        }
    }
    signals
}

/// The origins that were shown for the first time in one of these quarters, in the order of their first.
pub fn appearances(public: &Protected, citizens: &CodeList, quarters: &[Quarter]) -> Vec<Code> {
    let first = |quarter: &Quarter| public_signals(public, citizens, *quarter).first_shown;
    quarters.iter().flat_map(first).map(|signal| signal.origin).collect()
}

/// The first quarter in which a figure for Europe was shown under this column; nothing if it never was.
pub fn first_quarter(public: &Protected, family: &str, column: Code) -> Option<Quarter> {
    let shown = public.iter().filter_map(|(known, period, block)| match period {
        Period::Quarter(quarter) if known == family => {
            block.cell(Code::TOTAL, column).and_then(Cell::shown).map(|_| quarter)
        }
        Period::Quarter(_) | Period::Year(_) => None,
    });
    shown.min()
}

/// Whether any row of an earlier table showed the origin: a country's year may show what Europe could not.
fn was_shown(public: &Protected, period: Period, origin: Code) -> bool {
    let Some(block) = public.get("citizen", period) else { return false };
    block.iter().any(|(_, column, cell)| column == origin && cell.shown().is_some())
}

fn is_clearly_more(now: u32, before: u32) -> bool {
    let (now, before) = (f64::from(now), f64::from(before));
    now - before > 2.0 * (now + before).sqrt()
}
