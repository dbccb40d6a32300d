//! Checks a [`Submission`] against itself and its history; what passes is [`Clean`], and only that is stored.
//!
//! In: a submission, the rules of `reports/rules.toml`, the figures of the quarter before, typed reasons. Out: findings,
//! all of them, and the proof that none is open. Never here: input or output, the clock.

mod figures;
mod jump;
mod rules;

pub use rules::{Kind, Rule, Rules};

use std::collections::BTreeMap;
use std::str::FromStr;

use crate::collect::Submission;
use crate::structure::{Code, Finding, Key, Observation, Quarter, Return, Severity, Structure};

/// Why an unusual figure stands (SDMX-like revision reasons).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Late cases.
    Late,
    /// A double count was removed.
    Dup,
    /// A status changed.
    Stat,
    /// Reclassified.
    Class,
    /// The method changed.
    Meth,
    /// An error was corrected.
    Err,
    /// Something else.
    Oth,
}

impl Reason {
    /// All of them.
    pub const ALL: [Reason; 7] =
        [Self::Late, Self::Dup, Self::Stat, Self::Class, Self::Meth, Self::Err, Self::Oth];

    /// As it is written in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Late => "LATE",
            Self::Dup => "DUP",
            Self::Stat => "STAT",
            Self::Class => "CLASS",
            Self::Meth => "METH",
            Self::Err => "ERR",
            Self::Oth => "OTH",
        }
    }
}

impl FromStr for Reason {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|reason| reason.code() == text).ok_or(())
    }
}

/// Why a figure stands: a coded reason, and a few words for the country and the leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The reason.
    pub reason: Reason,
    /// The words; often none.
    pub remark: String,
}

/// What the figures are held against.
#[derive(Debug, Default)]
pub struct Context<'a> {
    /// The accepted answer of the quarter before, if there is one.
    pub before: Option<&'a Return>,
    /// Reasons given, by cell.
    pub reasons: BTreeMap<String, Reason>,
}

/// Figures without an open finding; only [`validate`] makes them.
#[derive(Debug, Clone)]
pub struct Clean {
    country: Code,
    quarter: Quarter,
    cells: Vec<(Key, Observation)>,
    reasons: Vec<(Key, Reason)>,
}

impl Clean {
    /// Who reports.
    pub fn country(&self) -> Code {
        self.country
    }

    /// For which quarter.
    pub fn quarter(&self) -> Quarter {
        self.quarter
    }

    /// The figures in key order.
    pub fn cells(&self) -> &[(Key, Observation)] {
        &self.cells
    }

    /// The reasons that answered a finding.
    pub fn reasons(&self) -> &[(Key, Reason)] {
        &self.reasons
    }
}

/// Applies every rule. `read` are the findings of reading: they count as well.
///
/// The result holds all findings, answered ones too, and `Clean` if none of them is open.
pub fn validate(
    submission: &Submission,
    read: Vec<Finding>,
    structure: &Structure,
    rules: &Rules,
    context: &Context,
) -> (Option<Clean>, Vec<Finding>) {
    let mut findings = read;
    let is_whole = findings.iter().all(|finding| !finding.blocks());
    let figures = figures::Figures::new(submission, structure, context.before, is_whole);
    findings.extend(rules.iter().flat_map(|rule| rule.apply(&figures)));
    findings.sort_by(|a, b| b.severity.cmp(&a.severity).then_with(|| a.place.cmp(&b.place)));
    let reason = |finding: &Finding| context.reasons.get(&finding.key?.to_string()).copied();
    let is_open = |finding: &Finding| match finding.severity {
        Severity::Blocks => true,
        Severity::NeedsReason => reason(finding).is_none(),
        Severity::Note => false,
    };
    let clean = (!findings.iter().any(is_open)).then(|| clean(submission, &findings, reason));
    (clean, findings)
}

fn clean(
    submission: &Submission,
    findings: &[Finding],
    reason: impl Fn(&Finding) -> Option<Reason>,
) -> Clean {
    let mut cells: Vec<_> = submission.cells.iter().map(|cell| (cell.key, cell.observation)).collect();
    cells.sort_by_key(|(key, _)| *key);
    let answered = findings.iter().filter(|finding| finding.severity == Severity::NeedsReason);
    let reasons = answered.filter_map(|finding| Some((finding.key?, reason(finding)?))).collect();
    Clean { country: submission.country, quarter: submission.quarter, cells, reasons }
}

#[cfg(test)]
mod tests;
