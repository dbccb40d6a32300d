//! What deserves a second look.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;

/// All places together, as a place.
pub const OVERALL: &str = "EU";
/// All origins together, as an origin.
pub const WHOLE: &str = "_T";

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
    /// A form, age or sex with a larger share of a place's cases than it used to have.
    Mix,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 5] = [Kind::NewOrigin, Kind::Surge, Kind::Decline, Kind::Displacement, Kind::Mix];

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Kind::NewOrigin => "new_origin",
            Kind::Surge => "surge",
            Kind::Decline => "decline",
            Kind::Displacement => "displacement",
            Kind::Mix => "mix",
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
    /// Whose cases; [`WHOLE`] is everybody's. Of a change of mix, which form, age or sex.
    pub origin: String,
    /// At the end of which period.
    pub period: String,
    /// How many periods are taken together.
    pub window: usize,
    /// Probability of a count as strange in this series; of a displacement, the larger of its two.
    pub p: f64,
    /// Alarms as strange as this that chance alone makes a period, in all series of the family together.
    pub chance: f64,
    /// The share of such signals that chance is expected to have made: Heyse's `q`, from 0 to 1.
    #[serde(default = "unknown")]
    pub q: f64,
    /// Whether that is within the budget.
    pub alarm: bool,
    /// Collected periods it is judged by.
    pub baseline: usize,
    /// Whether these are few.
    pub short_history: bool,
    /// What a new origin rests on.
    pub evidence: Option<Evidence>,
}

/// Of signals recorded before it was told.
fn unknown() -> f64 {
    1.0
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
