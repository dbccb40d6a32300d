//! What deserves a second look.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;

/// All places together, as a place.
pub const OVERALL: &str = "EU";

/// What kind of thing was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Cases of an origin that had none in the past looked back on.
    NewOrigin,
    /// More cases than expected.
    Surge,
    /// Fewer cases than expected.
    Decline,
    /// Fewer in one place and more in another: consistent with a move, never proof of one.
    Displacement,
}

impl Kind {
    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Kind::NewOrigin => "new_origin",
            Kind::Surge => "surge",
            Kind::Decline => "decline",
            Kind::Displacement => "displacement",
        }
    }
}

/// What was expected of one place, and what came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct End {
    /// The place; [`OVERALL`] is all of them.
    pub place: String,
    /// Cases in the window.
    pub observed: u32,
    /// Cases expected.
    pub expected: f64,
    /// One in ten counts would be lower,
    pub low: f64,
    /// and one in ten higher: between them lie 80 %.
    pub high: f64,
}

/// One thing seen at the end of one period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Signal {
    /// What kind of thing.
    pub kind: Kind,
    /// Where; of a displacement, the place that has fewer.
    pub at: End,
    /// Of a displacement, the place that has more.
    pub to: Option<End>,
    /// Whose cases.
    pub origin: String,
    /// At the end of which period.
    pub period: String,
    /// How many periods are taken together.
    pub window: usize,
    /// Probability of a count as strange in this series; of a displacement, the larger of its two.
    pub p: f64,
    /// Alarms as strange as this that chance alone makes a period, in all series of the family together.
    pub chance: f64,
    /// Whether that is within the budget.
    pub alarm: bool,
    /// Collected periods it is judged by.
    pub baseline: usize,
    /// Whether these are few.
    pub short_history: bool,
    /// What a new origin rests on.
    pub evidence: Option<Evidence>,
}

impl Signal {
    /// Where, in one word: `A` or `A>B`.
    pub fn place(&self) -> String {
        match &self.to {
            Some(to) => format!("{}>{}", self.at.place, to.place),
            None => self.at.place.clone(),
        }
    }
}
