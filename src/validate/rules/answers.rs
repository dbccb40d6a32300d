//! Whether there is an answer where one belongs, and none where none can be.

use super::Rule;
use crate::structure::{Arg, Code, Coverage, Dimension, Finding, Key, ObsStatus};
use crate::validate::figures::Figures;

pub(super) fn answered(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let key = figures.total(indicator);
        let is_asked = |d: &Dimension| {
            figures.structure.tables.iter().any(|t| t.indicators.contains(&indicator) && t.by.contains(d))
        };
        let is_missing = |d: &&Dimension| is_asked(d) && !figures.is_broken_down(indicator, **d);
        let finding = |d: &Dimension| {
            rule.finding("breakdown-missing", figures, key).arg("dimension", Arg::Dimension(*d))
        };
        match figures.count(&key) {
            Some(1..) if figures.is_whole => rule.by.iter().filter(is_missing).map(finding).collect(),
            _ => Vec::new(),
        }
    })
}

pub(super) fn definition(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let key = figures.total(indicator);
        let is_missing = figures.cells.get(&key).is_some_and(|cell| cell.status == ObsStatus::NotCollected);
        is_missing.then(|| rule.finding("definition", figures, key)).into_iter().collect()
    })
}

/// A number that is no count of children (in how many organisations an origin was seen): never above the largest one,
/// and only where the breakdown of the children themselves has one.
pub(super) fn most(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    rule.each(figures, |indicator| {
        let said = figures.of(indicator).filter(|(_, n)| *n > 0);
        let check = |(key, n): (Key, u32)| {
            let (dimension, _) = key.used().find(|(d, _)| rule.by.contains(d))?;
            let of = |indicator: &Code| key.with(Dimension::Indicator, *indicator);
            let is_asked = rule.of.iter().any(|i| figures.is_broken_down(*i, dimension));
            let is_counted = rule.of.iter().any(|i| figures.count(&of(i)).is_some_and(|n| n > 0));
            let id = match (n > rule.most, is_asked && !is_counted && figures.is_whole) {
                (true, _) => "most-exceeds",
                (false, true) => "most-nobody",
                (false, false) => return None,
            };
            let finding = rule.finding(id, figures, key).count("found", n);
            Some(if n > rule.most { finding.count("most", rule.most) } else { finding })
        };
        said.filter_map(check).collect()
    })
}

/// Figures that the country's own words in `reports/coverage.csv`, or the time a code is valid, rule out.
pub(super) fn coverage(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    let mut findings = match rule.status.contains(&ObsStatus::CannotExist) {
        true => impossible(rule, figures),
        false => Vec::new(),
    };
    let is_meant = |line: &&Coverage| {
        line.status != ObsStatus::CannotExist
            && line.status.is_absence()
            && rule.status.contains(&line.status)
    };
    let lines = figures.structure.coverage.iter().filter(is_meant);
    findings.extend(lines.filter_map(|line| against(rule, figures, line)));
    findings
}

/// Children where there can be none; a zero there says the same.
fn impossible(rule: &Rule, figures: &Figures) -> Vec<Finding> {
    let cannot = |key: &Key| {
        figures.structure.absence(key, figures.quarter) == Some(ObsStatus::CannotExist)
            && rule.indicators(figures).contains(&key.get(Dimension::Indicator))
    };
    let counted = figures.cells.iter().chain(&figures.yearly);
    let children = counted.filter(|(_, cell)| cell.value.is_some_and(|count| count.get() > 0));
    let finding = |key: &Key| rule.finding("cannot-exist", figures, *key).text("quarter", figures.quarter);
    children.map(|(key, _)| key).filter(|key| cannot(key)).map(finding).collect()
}

/// One finding for all the figures that one line of the coverage says are not collected. Zeros count: a zero says that
/// somebody looked.
fn against(rule: &Rule, figures: &Figures, line: &Coverage) -> Option<Finding> {
    let counted = figures.cells.iter().chain(&figures.yearly).filter(|(_, cell)| cell.value.is_some());
    let covered = counted.map(|(key, _)| *key).filter(|key| line.covers(key, figures.quarter));
    let meant = rule.indicators(figures);
    let keys: Vec<Key> = covered.filter(|key| meant.contains(&key.get(Dimension::Indicator))).collect();
    let first = *keys.iter().min_by_key(|key| key.used().count())?;
    Some(rule.finding("collected-now", figures, first).count("cells", keys.len()))
}
