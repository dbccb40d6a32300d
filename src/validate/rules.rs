//! One function for each kind of rule; which rules there are is data.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::figures::Figures;
use super::jump;
use crate::structure::{BadDataFile, Code, Dimension, Finding, Key, ObsStatus, Severity, toml_file};

/// The rules of `reports/rules.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    rule: Vec<Rule>,
}

/// One rule: a kind, how much it matters, and what it looks at.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What it does.
    pub kind: Kind,
    /// How much a finding of it matters.
    pub severity: Weight,
    /// The indicators it looks at.
    pub indicators: Vec<Code>,
    /// The dimensions it looks at, where it needs them.
    #[serde(default)]
    pub by: Vec<Dimension>,
    /// For `jump`: changes less likely than this are asked about.
    #[serde(default)]
    pub chance: f64,
}

/// The kinds of rules the hub knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The total is there.
    Total,
    /// Breakdowns by one dimension add up to their total.
    Sum,
    /// Indicators that are parts of another add up to it.
    Parts,
    /// A cell is not more than the cells it is a part of.
    Part,
    /// What stands without a number has no parts with one.
    Absence,
    /// A change since the quarter before is not too unlikely.
    Jump,
    /// What is not collected is noted.
    Definition,
    /// Breakdowns without a single cell are noted: "nothing by form" and "not asked by form" look alike.
    Answered,
}

/// Severity as it is written in the data file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// Must be corrected.
    Blocks,
    /// Stands once somebody says why.
    Reason,
    /// Worth knowing.
    Note,
}

impl From<Weight> for Severity {
    fn from(weight: Weight) -> Self {
        match weight {
            Weight::Blocks => Severity::Blocks,
            Weight::Reason => Severity::NeedsReason,
            Weight::Note => Severity::Note,
        }
    }
}

impl Rules {
    /// Reads `reports/rules.toml`.
    pub fn read() -> Result<Self, BadDataFile> {
        toml_file("rules.toml")
    }

    /// In the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.rule.iter()
    }
}

impl Rule {
    /// Every finding of this rule.
    pub(super) fn apply(&self, figures: &Figures) -> Vec<Finding> {
        let per_indicator = |indicator: &Code| match self.kind {
            Kind::Total => self.total(figures, *indicator),
            Kind::Sum => self.by.iter().flat_map(|d| self.sum(figures, *indicator, *d)).collect(),
            Kind::Parts => self.parts(figures, *indicator),
            Kind::Part => self.part(figures, *indicator),
            Kind::Absence => self.absence(figures, *indicator),
            Kind::Jump => self.jump(figures, *indicator),
            Kind::Definition => self.definition(figures, *indicator),
            Kind::Answered => self.answered(figures, *indicator),
        };
        self.indicators.iter().flat_map(per_indicator).collect()
    }

    fn finding(&self, id: &str, figures: &Figures, key: Key) -> Finding {
        Finding::new(self.severity.into(), id).at(figures.place(&key)).on(key)
    }

    fn total(&self, figures: &Figures, indicator: Code) -> Vec<Finding> {
        let key = figures.total(indicator);
        match figures.cells.contains_key(&key) || !figures.is_whole {
            true => Vec::new(),
            false => vec![self.finding("total-missing", figures, key).text("cell", key)],
        }
    }

    /// Cells that differ in one dimension only, with codes that add up, against the cell with the total there.
    fn sum(&self, figures: &Figures, indicator: Code, dimension: Dimension) -> Vec<Finding> {
        // A sum, and whether a part of it is listed: parts that are only known by their own parts may be some of many.
        let mut sums: BTreeMap<Key, (u64, bool)> = BTreeMap::new();
        for (key, n) in figures.with_margins(indicator) {
            if figures.is_breakdown(&key, dimension) {
                let (sum, is_listed) = sums.entry(key.with(dimension, Code::TOTAL)).or_default();
                (*sum, *is_listed) = (*sum + n, *is_listed || figures.cells.contains_key(&key));
            }
        }
        let differs = sums.into_iter().filter_map(|(key, (sum, is_listed))| {
            let total = u64::from(figures.count(&key)?);
            let differ = if is_listed { figures.differ(sum, total) } else { sum > total };
            differ.then_some((key, sum, total))
        });
        let finding = |(key, sum, total): (Key, u64, u64)| {
            let finding = self.finding("sum-differs", figures, key).text("cell", key);
            finding.text("dimension", dimension.name()).count("sum", sum).count("total", total)
        };
        differs.map(finding).collect()
    }

    /// Presumed + identified = newly registered, in every cell where all parts are collected.
    fn parts(&self, figures: &Figures, whole: Code) -> Vec<Finding> {
        let parts: Vec<Code> = figures.structure.list(Dimension::Indicator).addends(whole).collect();
        let is_collected = |part: &Code| figures.count(&figures.total(*part)).is_some();
        if parts.is_empty() || !parts.iter().all(is_collected) {
            return Vec::new();
        }
        let with = |key: Key, part: &Code| key.with(Dimension::Indicator, *part);
        let broken_down = |key: &Key| parts.iter().any(|part| figures.cells.contains_key(&with(*key, part)));
        let check = |(key, total): (Key, u32)| {
            let sum: u64 =
                parts.iter().filter_map(|part| figures.count(&with(key, part))).map(u64::from).sum();
            figures.differ(sum, total.into()).then(|| {
                let finding = self.finding("sum-differs", figures, key).text("cell", key);
                finding.text("dimension", Dimension::Indicator.name()).count("sum", sum).count("total", total)
            })
        };
        figures.of(whole).filter(|(key, _)| broken_down(key)).filter_map(check).collect()
    }

    fn part(&self, figures: &Figures, indicator: Code) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (key, n) in figures.with_margins(indicator) {
            for (dimension, _) in key.used().filter(|(dimension, _)| figures.adds(&key, *dimension)) {
                let whole = key.with(dimension, Code::TOTAL);
                if let Some(total) = figures.count(&whole).filter(|total| n > u64::from(*total)) {
                    let finding = self.finding("part-exceeds", figures, key).text("cell", key);
                    findings.push(finding.count("found", n).text("whole", whole).count("total", total));
                }
            }
        }
        findings
    }

    /// One finding for each cell without a number that has a part above zero.
    fn absence(&self, figures: &Figures, indicator: Code) -> Vec<Finding> {
        let is_absent = |key: &Key| figures.cells.get(key).filter(|(cell, _)| cell.status.is_absence());
        let mut found = BTreeMap::new();
        for (part, n) in figures.of(indicator).filter(|(_, n)| *n > 0) {
            for whole in wholes(figures, part) {
                if let Some((cell, _)) = is_absent(&whole) {
                    found.entry(whole).or_insert((part, n, cell.status));
                }
            }
        }
        let finding = |(whole, (part, n, status)): (Key, (Key, u32, ObsStatus))| {
            let finding = self.finding("part-of-absent", figures, whole).text("whole", whole);
            finding.text("status", status).text("cell", part).count("found", n)
        };
        found.into_iter().map(finding).collect()
    }

    /// Totals and single breakdowns by form, against the quarter before.
    fn jump(&self, figures: &Figures, indicator: Code) -> Vec<Finding> {
        let Some(before) = figures.before.filter(|_| figures.is_whole) else {
            return Vec::new();
        };
        let has_forms = figures.is_broken_down(indicator, Dimension::Form);
        let is_form = |(d, _): (Dimension, Code)| d == Dimension::Form && has_forms;
        let is_watched = |key: &Key| key.used().all(is_form) && key.used().count() <= 1;
        let listed_before = before.cells.keys().filter(|key| key.get(Dimension::Indicator) == indicator);
        let keys: BTreeSet<Key> =
            figures.of(indicator).map(|(key, _)| key).chain(listed_before.copied()).collect();
        let check = |key: Key| {
            let (was, is) = (before.count(&key), figures.count(&key).unwrap_or(0));
            (jump::chance(was, is) < self.chance).then(|| {
                self.finding("jump", figures, key).text("cell", key).count("before", was).count("now", is)
            })
        };
        keys.into_iter().filter(is_watched).filter_map(check).collect()
    }

    fn answered(&self, figures: &Figures, indicator: Code) -> Vec<Finding> {
        let key = figures.total(indicator);
        let missing = self.by.iter().filter(|d| !figures.is_broken_down(indicator, **d));
        let finding = |d: &Dimension| {
            self.finding("breakdown-missing", figures, key).text("cell", key).text("dimension", d.name())
        };
        match figures.count(&key) {
            Some(1..) if figures.is_whole => missing.map(finding).collect(),
            _ => Vec::new(),
        }
    }

    fn definition(&self, figures: &Figures, indicator: Code) -> Vec<Finding> {
        let key = figures.total(indicator);
        let is_missing =
            figures.cells.get(&key).is_some_and(|(cell, _)| cell.status == ObsStatus::NotCollected);
        match is_missing {
            true => vec![self.finding("definition", figures, key).text("cell", key)],
            false => Vec::new(),
        }
    }
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
