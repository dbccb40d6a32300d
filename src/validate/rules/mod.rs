//! Which rules there are is data; each kind of rule is one function of `fn(&Rule, &Figures) -> Vec<Finding>`.

mod answers;
mod change;
mod flow;
mod sums;

use std::collections::BTreeSet;

use serde::Deserialize;

use super::figures::Figures;
use super::mirror;
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
    /// The indicators it looks at; every indicator where none is named.
    #[serde(default)]
    pub indicators: Vec<Code>,
    /// The dimensions it looks at, where it needs them.
    #[serde(default)]
    pub by: Vec<Dimension>,
    /// For `most`: the indicators that count the children it speaks of.
    #[serde(default)]
    pub of: Vec<Code>,
    /// For `stock` and `mirror`: the indicators that count who comes.
    #[serde(default)]
    pub into: Vec<Code>,
    /// For `stock` and `mirror`: the indicators that count who leaves.
    #[serde(default)]
    pub out_of: Vec<Code>,
    /// For `coverage`: which words of the coverage it speaks of.
    #[serde(default)]
    pub status: Vec<ObsStatus>,
    /// For `jump`: changes less likely than this are asked about.
    #[serde(default)]
    pub chance: f64,
    /// For `copy`: from so many figures above zero on. For `silence`: after so many quarters with children.
    #[serde(default)]
    pub least: u32,
    /// For `jump`: so many questions, the least likely changes first. For `most`: the largest number there can be.
    #[serde(default)]
    pub most: u32,
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
    /// No answer of several is given for more children than there are.
    Within,
    /// What stands without a number has no parts with one.
    Absence,
    /// A yearly table adds up to the four quarters of its year.
    Year,
    /// A change since the quarter before is not too unlikely.
    Jump,
    /// The figures are not those of the quarter before.
    Copy,
    /// A country that had children in every quarter has some in this one.
    Silence,
    /// The children at the end of a quarter are those of the quarter before, and who came, without who left.
    Stock,
    /// Both sides of a border count the same children.
    Mirror,
    /// A number has a largest value, and is given only where a child is counted.
    Most,
    /// What a country does not collect, or cannot have, has no figure.
    Coverage,
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

    /// The indicators of movements that two countries count.
    pub fn mirrored(&self) -> BTreeSet<Code> {
        let mirrors = self.rule.iter().filter(|rule| rule.kind == Kind::Mirror);
        mirrors.flat_map(|rule| rule.into.iter().chain(&rule.out_of)).copied().collect()
    }

    /// In the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.rule.iter()
    }
}

impl Rule {
    /// Every finding of this rule.
    pub(super) fn apply(&self, figures: &Figures) -> Vec<Finding> {
        match self.kind {
            Kind::Total => sums::total(self, figures),
            Kind::Sum => sums::sum(self, figures),
            Kind::Parts => sums::parts(self, figures),
            Kind::Part => sums::part(self, figures),
            Kind::Within => sums::within(self, figures),
            Kind::Absence => sums::absence(self, figures),
            Kind::Year => flow::year(self, figures),
            Kind::Jump => change::jump(self, figures),
            Kind::Copy => change::copy(self, figures),
            Kind::Silence => change::silence(self, figures),
            Kind::Stock => flow::stock(self, figures),
            Kind::Mirror => mirror::rule(self, figures),
            Kind::Most => answers::most(self, figures),
            Kind::Coverage => answers::coverage(self, figures),
            Kind::Definition => answers::definition(self, figures),
            Kind::Answered => answers::answered(self, figures),
        }
    }

    /// The indicators it looks at.
    fn indicators(&self, figures: &Figures) -> Vec<Code> {
        let all = || figures.structure.list(Dimension::Indicator).iter().map(|(code, _)| code).collect();
        if self.indicators.is_empty() { all() } else { self.indicators.clone() }
    }

    /// What it says of every indicator it looks at.
    fn each(&self, figures: &Figures, check: impl Fn(Code) -> Vec<Finding>) -> Vec<Finding> {
        self.indicators(figures).into_iter().flat_map(check).collect()
    }

    /// A finding on a cell that it names.
    pub(super) fn finding(&self, id: &str, figures: &Figures, key: Key) -> Finding {
        Finding::new(self.severity.into(), id).at(figures.place(&key)).on(key).cell("cell", key)
    }
}
