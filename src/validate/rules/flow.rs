//! Stocks against their flows, and a year against its quarters.

use super::Rule;
use crate::structure::{Arg, Code, Dimension, Finding, Key, Period, Quarter, Severity};
use crate::validate::figures::Figures;

/// stock(t) = stock(t−1) + in − out, as far as the flows can tell.
///
/// The demographic balancing equation holds exactly where every flow is a flow of the stock. Those of the return are not:
/// a child that is newly registered, received from abroad or registered again may never enter care, and one whose
/// support ended, who was handed over or went missing may not have been in it (or was found again before the quarter
/// ended). What is certain is an interval: nobody is in care who was not there or came, and nobody left who is not
/// counted as leaving. stock(t−1) − out ≤ stock(t) ≤ stock(t−1) + in. Children who turned eighteen or came back after
/// they were missing can break it: that is a reason, so it is asked. Each side is silent where a term of it is unknown.
pub(super) fn stock(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let key = figures.total(indicator);
        let before = figures.before().and_then(|answer| answer.total(indicator, figures.country));
        let Some((now, before)) = figures.count(&key).zip(before) else {
            return Vec::new();
        };
        let above = flow(figures, &rule.into).filter(|into| u64::from(now) > u64::from(before) + into);
        let below = flow(figures, &rule.out_of).filter(|out| u64::from(now) + out < u64::from(before));
        let finding = |id: &'static str| {
            move |flow: u64| {
                let finding = rule.finding(id, figures, key).count("now", now).count("before", before);
                finding.count("flow", flow)
            }
        };
        above.map(finding("stock-above")).into_iter().chain(below.map(finding("stock-below"))).collect()
    })
}

/// All children of some flows together; unknown where one of them is.
fn flow(figures: &Figures, indicators: &[Code]) -> Option<u64> {
    indicators.iter().map(|i| figures.count(&figures.total(*i)).map(u64::from)).sum()
}

/// The breakdown of a whole year against its four quarters.
///
/// More children than the year had is an error. Fewer, or a year that is not known, is only noted: who looks back over a
/// year knows less of some children, and cannot mend a quarter that was never sent.
pub(super) fn year(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let of = |d: &Dimension| year_by(rule, figures, indicator, *d);
        rule.by.iter().flat_map(of).collect()
    })
}

fn year_by(rule: &Rule, figures: &Figures, indicator: Code, dimension: Dimension) -> Vec<Finding> {
    let total = figures.total(indicator);
    let is_part = |key: &Key| {
        let mut used = key.used();
        key.get(Dimension::Indicator) == indicator
            && used.next().is_some_and(|(d, _)| d == dimension)
            && used.next().is_none()
            && figures.adds(key, dimension)
    };
    let parts: Vec<_> = figures.yearly.iter().filter(|(key, _)| is_part(key)).collect();
    let Some((first, _)) = parts.first() else {
        return Vec::new();
    };
    if figures.quarter.number() != 4 {
        return vec![rule.finding("year-early", figures, **first)];
    }
    let counts = parts.iter().filter_map(|(_, cell)| cell.value);
    let sum: u64 = counts.map(|count| u64::from(count.get())).sum();
    let finding = |id: &str| {
        let finding = rule.finding(id, figures, total).arg("dimension", Arg::Dimension(dimension));
        finding.arg("year", Arg::Period(Period::Year(figures.quarter.year())))
    };
    match of_year(figures, indicator) {
        Ok(all) if sum > all => vec![finding("year-exceeds").count("sum", sum).count("total", all)],
        Ok(all) if sum < all && figures.is_whole => {
            vec![noted(finding("year-short").count("sum", sum).count("total", all))]
        }
        Ok(_) => Vec::new(),
        Err(missing) => {
            let missing = missing.into_iter().map(|q| Arg::Period(Period::Quarter(q))).collect();
            vec![noted(finding("year-unknown").arg("quarters", Arg::List(missing)))]
        }
    }
}

fn noted(finding: Finding) -> Finding {
    Finding { severity: Severity::Note, ..finding }
}

/// What the four quarters of the year add up to, or those of which nothing is known.
fn of_year(figures: &Figures, indicator: Code) -> Result<u64, Vec<Quarter>> {
    let count = |quarter: &Quarter| match *quarter == figures.quarter {
        true => figures.count(&figures.total(indicator)),
        false => figures.context.history.get(quarter)?.total(indicator, figures.country),
    };
    let quarters = Quarter::of_year(figures.quarter.year());
    let missing: Vec<Quarter> = quarters.into_iter().filter(|quarter| count(quarter).is_none()).collect();
    match missing.is_empty() {
        true => Ok(quarters.iter().filter_map(count).map(u64::from).sum()),
        false => Err(missing),
    }
}
