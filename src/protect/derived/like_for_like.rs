//! The same countries in two quarters.

use std::collections::BTreeSet;

use super::super::blocks::{Cell, Protected, TOTALS};
use super::reporting;
use crate::structure::{Code, Period};

/// The children of the countries that reported both quarters, now and before.
///
/// Each sum is what Europe shows less the totals of the countries that reported that quarter alone. All of these have to
/// be shown: then readers can take them away themselves, and the sum tells nothing new, however few countries they are.
/// With one of them hidden the sum would be a new statement about hidden totals. It would need at least three of them on
/// either side, with enough children, safe for whoever knows one of them, nested in every other such set of the quarter,
/// and a proof of its own beside every family; nobody makes that proof, so nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LikeForLike {
    /// How many countries reported both quarters.
    pub countries: usize,
    /// Their children now.
    pub now: u32,
    /// Their children before.
    pub before: u32,
}

impl LikeForLike {
    /// The comparison of two periods; `None` where a figure it needs is not shown, or nobody is there to compare.
    pub fn of(public: &Protected, now: Period, before: Period) -> Option<Self> {
        let [here, there]: [BTreeSet<Code>; 2] =
            [now, before].map(|period| reporting(public, period).into_iter().collect());
        let change = Self {
            countries: here.intersection(&there).count(),
            now: rest(public, now, here.difference(&there))?,
            before: rest(public, before, there.difference(&here))?,
        };
        (change.countries > 0 && change.before > 0).then_some(change)
    }

    /// How many countries reported all of these periods, and their children in each; `None` as in [`Self::of`].
    pub fn through(public: &Protected, periods: &[Period]) -> Option<(usize, Vec<u32>)> {
        let reporting: Vec<BTreeSet<Code>> =
            periods.iter().map(|period| reporting(public, *period).into_iter().collect()).collect();
        let same = reporting.iter().skip(1).fold(reporting.first()?.clone(), |same, those| &same & those);
        let sums: Option<Vec<u32>> = periods
            .iter()
            .zip(&reporting)
            .map(|(period, those)| rest(public, *period, those.difference(&same)))
            .collect();
        Some((same.len(), sums?)).filter(|(countries, _)| *countries > 0 && periods.len() > 1)
    }

    /// By how many percent, rounded.
    pub fn percent(&self) -> i64 {
        let (now, before) = (i64::from(self.now), i64::from(self.before));
        ((now - before) as f64 * 100.0 / before as f64).round() as i64
    }
}

/// Europe without these countries.
fn rest<'c>(public: &Protected, period: Period, mut left_out: impl Iterator<Item = &'c Code>) -> Option<u32> {
    let shown = |area| public.cell(TOTALS, period, area, Code::TOTAL).and_then(Cell::shown);
    left_out.try_fold(shown(Code::TOTAL)?, |left, country| left.checked_sub(shown(*country)?))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::super::{Block, hidden_countries};
    use super::*;
    use crate::structure::Quarter;

    const NOW: &str = "2023-Q1";
    const BEFORE: &str = "2022-Q1";

    fn period(text: &str) -> Period {
        Period::Quarter(text.parse::<Quarter>().unwrap())
    }

    fn compared(now: &[(&str, i64)], before: &[(&str, i64)]) -> Option<LikeForLike> {
        let mut public = Protected::default();
        for (quarter, totals) in [(NOW, now), (BEFORE, before)] {
            let totals: BTreeMap<Code, i64> = totals.iter().map(|(c, n)| (c.parse().unwrap(), *n)).collect();
            let hidden = hidden_countries(&totals, &BTreeSet::new(), 5).unwrap();
            let block = Block::totals(&totals, |country| !hidden.contains(&country));
            public.insert(TOTALS, period(quarter), quarter.parse().unwrap(), block);
        }
        LikeForLike::of(&public, period(NOW), period(BEFORE))
    }

    #[test]
    fn who_reported_one_quarter_alone_is_left_out_of_it() {
        let now = [("AT", 30), ("BE", 50), ("FR", 90)];
        let before = [("AT", 20), ("BE", 60), ("PL", 70)];
        let change = compared(&now, &before).unwrap();
        assert_eq!((change.countries, change.now, change.before, change.percent()), (2, 80, 80, 0));
    }

    #[test]
    fn whoever_is_left_out_with_a_hidden_total_leaves_nothing_to_compare() {
        let now = [("AT", 2), ("BE", 9), ("CZ", 7), ("FR", 90)];
        assert_eq!(compared(&now, &[("BE", 9), ("CZ", 7), ("FR", 90)]), None, "Austria's two would follow");
        assert!(compared(&now, &now).is_some(), "hidden totals that are in both sums are in no difference");
    }

    #[test]
    fn three_hidden_countries_that_would_cover_each_other_are_not_proved_and_so_not_left_out() {
        let now = [("AT", 2), ("BE", 9), ("CZ", 7), ("FR", 90), ("PL", 60)];
        assert_eq!(compared(&now, &[("FR", 80), ("PL", 60)]), None);
    }

    #[test]
    fn the_same_countries_go_through_several_quarters_where_all_others_are_shown() {
        let mut public = Protected::default();
        let told: [(&str, &[(&str, i64)]); 3] = [
            ("2022-Q1", &[("AT", 30), ("BE", 50), ("FR", 90)]),
            ("2022-Q2", &[("AT", 20), ("BE", 60)]),
            ("2022-Q3", &[("AT", 25), ("BE", 55), ("PL", 70)]),
        ];
        for (quarter, totals) in told {
            let totals: BTreeMap<Code, i64> = totals.iter().map(|(c, n)| (c.parse().unwrap(), *n)).collect();
            let block = Block::totals(&totals, |_| true);
            public.insert(TOTALS, period(quarter), quarter.parse().unwrap(), block);
        }
        let periods = told.map(|(quarter, _)| period(quarter));
        assert_eq!(LikeForLike::through(&public, &periods), Some((2, vec![80, 80, 80])));
        assert_eq!(LikeForLike::through(&public, &periods[..1]), None, "one quarter is no course");
    }

    #[test]
    fn nobody_in_both_quarters_is_no_comparison() {
        assert_eq!(compared(&[("AT", 30)], &[("BE", 30)]), None);
    }
}
