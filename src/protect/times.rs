//! What times are called in the published files, and how they add up.
//!
//! ```text
//!   2023 ──┬── 2023-Q1                     a quarter that was told once
//!          ├── 2023-Q2 ──┬── 2023-Q2-kept  one that was told again: as it was told last
//!          │             └── 2023-Q2-added-2023-Q3
//!          ├── …
//!          └── 2023-late                   answers that missed the edition of their quarter
//!
//!   2023-Q2-told-2023-Q2 ──┬── 2023-Q2-kept       as it was told before, beside the others
//!                          └── 2023-Q2-removed-2023-Q3
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Protected, TOTALS};
use super::programme::Span;
use crate::structure::{Code, Period, Quarter};

/// The name of a telling: its period, or which edition told it where it was told again since.
pub fn telling(public: &Protected, period: Period, edition: Quarter) -> String {
    match public.last_told(TOTALS, period) > Some(edition) {
        true => format!("{period}-told-{edition}"),
        false => period.to_string(),
    }
}

/// `(parent, child)` for every time.
pub fn pairs(public: &Protected) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    for (_, period, _) in public.iter().filter(|(family, ..)| *family == TOTALS) {
        match period {
            Period::Quarter(quarter) => pairs.extend(of_quarter(public, quarter)),
            Period::Year(year) if late(public, year, Code::TOTAL) == Some(0) => {}
            Period::Year(year) => pairs.extend([(year.to_string(), late_name(period))]),
        }
        let year = period.quarters().first().map(|quarter| quarter.year().to_string());
        pairs.extend(year.map(|year| ("TOTAL".to_string(), year)));
    }
    pairs
}

/// A quarter in its year, or its parts in the year and in each of its tellings.
fn of_quarter(public: &Protected, quarter: Quarter) -> Vec<(String, String)> {
    let (steps, year) = (steps(public, quarter), quarter.year().to_string());
    if steps.is_empty() {
        return vec![(year, quarter.to_string())];
    }
    let in_quarter = steps.keys().filter(|(within, _)| *within == Span::Quarter).count();
    let tellings = (0..=in_quarter).map(|told| {
        let edition = told.checked_sub(1).and_then(|at| steps.keys().nth(at)).map_or(quarter, |(_, e)| *e);
        (telling(public, Period::Quarter(quarter), edition), told)
    });
    let wholes: Vec<(String, usize)> = tellings.chain([(year, steps.len())]).collect();
    let parts = |(whole, told): (String, usize)| {
        let kept = (whole.clone(), format!("{quarter}-kept"));
        let change = move |(at, (_, edition)): (usize, &(Span, Quarter))| {
            let change = if at < told { "added" } else { "removed" };
            (whole.clone(), format!("{quarter}-{change}-{edition}"))
        };
        [kept].into_iter().chain(steps.keys().enumerate().map(change)).collect::<Vec<_>>()
    };
    wholes.into_iter().flat_map(parts).collect()
}

/// Who was revised in a quarter, step by step; last what its year took in.
fn steps(public: &Protected, quarter: Quarter) -> BTreeMap<(Span, Quarter), BTreeSet<Code>> {
    let mut steps: BTreeMap<(Span, Quarter), BTreeSet<Code>> = BTreeMap::new();
    for revision in public.revisions(quarter) {
        steps.entry((revision.within, revision.edition)).or_default().insert(revision.country);
    }
    steps
}

/// The changes of a quarter with the countries in which they change nothing, because others were revised.
pub fn unrevised(public: &Protected, quarter: Quarter, countries: &[Code]) -> Vec<(String, Code)> {
    let mut unrevised = Vec::new();
    for ((_, edition), revised) in steps(public, quarter) {
        for country in countries.iter().filter(|country| !revised.contains(country)) {
            let names = ["added", "removed"].map(|change| format!("{quarter}-{change}-{edition}"));
            unrevised.extend(names.map(|name| (name, *country)));
        }
    }
    unrevised
}

/// What came late for a year.
pub fn late_name(period: Period) -> String {
    format!("{period}-late")
}

/// The late answers in a year, where that can be seen. A country of which the year took in a correction has none.
pub fn late(public: &Protected, year: i16, area: Code) -> Option<i64> {
    let of_year = Quarter::of_year(year).into_iter().flat_map(|quarter| public.revisions(quarter));
    let taken_in = of_year.filter(|revision| revision.within == Span::Year);
    let corrected: BTreeSet<Code> = taken_in.map(|revision| revision.country).collect();
    match area {
        area if corrected.contains(&area) => Some(0),
        Code::TOTAL => {
            let changes = corrected.iter().map(|country| beyond(public, year, *country)).sum::<Option<i64>>();
            Some(beyond(public, year, area)? - changes?)
        }
        area => beyond(public, year, area),
    }
}

/// What a year holds beyond its quarters, where that can be seen.
fn beyond(public: &Protected, year: i16, area: Code) -> Option<i64> {
    let shown = |period| public.cell(TOTALS, period, area, Code::TOTAL);
    let of_year = i64::from(shown(Period::Year(year))?.shown()?);
    Period::Year(year).quarters().into_iter().try_fold(of_year, |left, quarter| {
        match shown(Period::Quarter(quarter)) {
            Some(cell) => Some(left - i64::from(cell.shown()?)),
            None => Some(left),
        }
    })
}
