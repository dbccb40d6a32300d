//! Figures of one return against each other: totals, and what adds up to them or is a part of them.

use std::collections::{BTreeMap, BTreeSet};

use super::Rule;
use crate::structure::{Arg, Code, Dimension, Finding, Key, ObsStatus};
use crate::validate::figures::Figures;

pub(super) fn total(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let key = figures.total(indicator);
        match figures.cells.contains_key(&key) || !figures.is_whole {
            true => Vec::new(),
            false => vec![rule.finding("total-missing", figures, key)],
        }
    })
}

pub(super) fn sum(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let amounts = figures.with_margins(indicator);
        rule.by.iter().flat_map(|d| sum_by(rule, figures, &amounts, *d)).collect()
    })
}

/// Cells that differ in one dimension only, with codes that add up, against the cell with the total there.
fn sum_by(
    rule: &Rule,
    figures: &Figures,
    amounts: &BTreeMap<Key, u64>,
    dimension: Dimension,
) -> Vec<Finding> {
    // A sum, and whether a part of it is listed: parts that are only known by their own parts may be some of many.
    let mut sums: BTreeMap<Key, (u64, bool)> = BTreeMap::new();
    for (key, n) in amounts.iter().filter(|(key, _)| figures.is_breakdown(key, dimension)) {
        let (sum, is_listed) = sums.entry(key.with(dimension, Code::TOTAL)).or_default();
        (*sum, *is_listed) = (*sum + n, *is_listed || figures.cells.contains_key(key));
    }
    let differs = sums.into_iter().filter_map(|(key, (sum, is_listed))| {
        let total = u64::from(figures.count(&key)?);
        let differ = if is_listed { figures.differ(sum, total) } else { sum > total };
        differ.then(|| differing(rule, figures, key, dimension, (sum, total)))
    });
    differs.collect()
}

fn differing(
    rule: &Rule,
    figures: &Figures,
    key: Key,
    dimension: Dimension,
    (sum, total): (u64, u64),
) -> Finding {
    let finding = rule.finding("sum-differs", figures, key).arg("dimension", Arg::Dimension(dimension));
    finding.count("sum", sum).count("total", total)
}

/// Presumed + identified = newly registered, in every cell where all parts are collected.
pub(super) fn parts(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |whole| {
        let parts: Vec<Code> = figures.structure.list(Dimension::Indicator).addends(whole).collect();
        let is_collected = |part: &Code| figures.count(&figures.total(*part)).is_some();
        if parts.is_empty() || !parts.iter().all(is_collected) {
            return Vec::new();
        }
        let with = |key: Key, part: &Code| key.with(Dimension::Indicator, *part);
        let broken_down = |key: &Key| parts.iter().any(|part| figures.cells.contains_key(&with(*key, part)));
        let check = |(key, total): (Key, u32)| {
            let counts = parts.iter().filter_map(|part| figures.count(&with(key, part)));
            let (sum, total) = (counts.map(u64::from).sum(), u64::from(total));
            let differ = figures.differ(sum, total);
            differ.then(|| differing(rule, figures, key, Dimension::Indicator, (sum, total)))
        };
        figures.of(whole).filter(|(key, _)| broken_down(key)).filter_map(check).collect()
    })
}

pub(super) fn part(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let mut findings = Vec::new();
        for (key, n) in figures.with_margins(indicator) {
            for (dimension, _) in key.used().filter(|(dimension, _)| figures.adds(&key, *dimension)) {
                findings.extend(exceeding(rule, figures, (key, n), key.with(dimension, Code::TOTAL)));
            }
        }
        findings
    })
}

/// Several answers about one child do not add up, but no answer is given for more children than there are.
pub(super) fn within(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let answered = figures.of(indicator).filter(|(_, n)| *n > 0);
        let checked = answered.filter_map(|(key, n)| {
            let (dimension, _) = key.used().find(|(d, _)| rule.by.contains(d))?;
            let whole = key.with(dimension, Code::TOTAL);
            // The nearest whole that is listed: without the children in crime there is still the total.
            let listed = |key: &Key| figures.cells.contains_key(key);
            let whole =
                Some(whole).filter(listed).or_else(|| wholes(figures, whole).into_iter().find(listed))?;
            match figures.cells.get(&whole).filter(|cell| cell.status.is_absence()) {
                Some(cell) => Some(of_absent(rule, figures, whole, (key, n, cell.status))),
                None => exceeding(rule, figures, (key, n.into()), whole),
            }
        });
        checked.collect()
    })
}

fn exceeding(rule: &Rule, figures: &Figures, (key, n): (Key, u64), whole: Key) -> Option<Finding> {
    let total = figures.count(&whole).filter(|total| n > u64::from(*total))?;
    let finding = rule.finding("part-exceeds", figures, key).count("found", n);
    Some(finding.cell("whole", whole).count("total", total))
}

/// One finding for each cell without a number that has a part above zero.
pub(super) fn absence(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let mut found = BTreeMap::new();
        for (part, n) in figures.of(indicator).filter(|(_, n)| *n > 0) {
            for whole in wholes(figures, part) {
                if let Some(cell) = figures.cells.get(&whole).filter(|cell| cell.status.is_absence()) {
                    found.entry(whole).or_insert((part, n, cell.status));
                }
            }
        }
        found.into_iter().map(|(whole, part)| of_absent(rule, figures, whole, part)).collect()
    })
}

fn of_absent(
    rule: &Rule,
    figures: &Figures,
    whole: Key,
    (part, n, status): (Key, u32, ObsStatus),
) -> Finding {
    let finding = Finding::new(rule.severity.into(), "part-of-absent").at(figures.place(&whole)).on(whole);
    finding.cell("whole", whole).arg("status", Arg::Status(status)).cell("cell", part).count("found", n)
}

/// Every cell that a cell is a part of, up to the total.
fn wholes(figures: &Figures, part: Key) -> BTreeSet<Key> {
    let mut wholes = BTreeSet::new();
    for (dimension, _) in part.used().filter(|(dimension, _)| figures.adds(&part, *dimension)) {
        let whole = part.with(dimension, Code::TOTAL);
        wholes.extend(self::wholes(figures, whole));
        wholes.insert(whole);
    }
    wholes
}
