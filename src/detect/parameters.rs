//! Every number the signals depend on.

use serde::{Deserialize, Serialize};

use super::order::Order;

/// What is looked for, how far back, and how many false alarms a quarter are the price.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parameters {
    /// What a count weighs less for each period of age; .95 halves it in 13.5 quarters.
    pub discount: f64,
    /// How many periods, ending with the one looked at, are taken together.
    pub windows: Vec<usize>,
    /// Fewer collected periods before the window are no baseline.
    pub least_baseline: usize,
    /// From this many on, a history is no longer called short, and “new” may be said.
    pub full_baseline: usize,
    /// In how many collected periods an origin has to be absent to be new.
    pub look_back: usize,
    /// Between which shapes of the Gamma priors the likeliest is sought, in `shape_steps` golden sections.
    pub shapes: (f64, f64),
    /// How often the interval of shapes is narrowed.
    pub shape_steps: usize,
    /// The least prior mean of a place's own nationals, in cases a period.
    pub own_floor: f64,
    /// Cases added to both sides of the place factor: how slowly a place that counts better is believed.
    pub factor_weight: f64,
    /// Cases added to both sides of the completeness of first versions.
    pub completeness_weight: f64,
    /// Squared coefficient of variation of slow drift.
    pub drift: f64,
    /// What is thought of the spread before any error is seen.
    pub spread: SpreadPrior,
    /// From how many periods before the first one asked for errors are learned from; `None`: from the first with a baseline.
    pub warm_up: Option<usize>,
    /// Smaller probabilities are not told apart.
    pub smallest: f64,
    /// A decline needs an expectation of at least this.
    pub least_expected: f64,
    /// A decline less strange than this is none.
    pub decline_limit: f64,
    /// Which surges are believed first; new origins always by their tail.
    pub surge_order: Order,
    /// In so many places an origin has to have cases to be told as new to all of them together.
    ///
    /// In one alone it is that place's own signal, told once: asking for two lowers the false alarms by a fifth.
    pub places_overall: usize,
    /// What a move has to look like at both ends.
    pub moves: MoveLimits,
    /// False alarms a period that each family may make.
    pub budgets: Budgets,
    /// Signals with more chance alarms a period than this are not listed.
    pub listed: f64,
}

/// Prior moments of `φ` and `ψ`: value and weight (sum of means, sum of squared means).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct SpreadPrior {
    /// Variance of a small count over its mean, and the weight of saying so.
    pub phi: (f64, f64),
    /// Squared coefficient of variation of large counts, and the weight of saying so.
    pub psi: (f64, f64),
    /// An error of more standard deviations upward teaches nothing.
    pub outlier: f64,
    /// The same for large counts, in standard deviations that hold what is ordinary for them; `None`: as for small ones.
    ///
    /// A threefold surge is less than six of the others, and would teach that surges are ordinary: on panels made with
    /// `ψ = .20`, surges among them, .26 to .28 is learned without this and .21 with three.
    pub large_outlier: Option<f64>,
}

/// Both ends of a move.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct MoveLimits {
    /// The least expectation at the place that loses.
    pub least_expected: f64,
    /// The largest tail probability at either end.
    pub tail: f64,
    /// The same, for an alarm; where it is no smaller, the budget alone decides.
    pub alarm_tail: f64,
    /// Cases below and above expectation.
    pub cases: f64,
    /// Smaller probabilities of a gain are not told apart.
    pub smallest: f64,
}

/// False alarms a period, if the predictive distributions are right.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Budgets {
    /// An origin new to a place.
    pub new_in_place: f64,
    /// An origin new to all of them together.
    pub new_overall: f64,
    /// A surge in a place.
    pub surge_in_place: f64,
    /// A surge in all places together.
    pub surge_overall: f64,
    /// A decline.
    pub decline: f64,
    /// A move from one place to another.
    pub displacement: f64,
    /// A surge or a decline of all cases of a place together, each; 0 where these are not looked for.
    pub whole: f64,
    /// A change of mix, over all forms, ages and sexes of all places.
    pub mix: f64,
}

impl Parameters {
    /// The reference: what the golden panel was made with, one implementation's shortcuts included.
    ///
    /// It narrows a shape eighteen times between .02 and 20 and learns from six quarters before the first one asked for.
    pub fn reference() -> Self {
        Self {
            discount: 0.95,
            windows: vec![1, 2, 4],
            least_baseline: 4,
            full_baseline: 8,
            look_back: 12,
            shapes: (0.02, 20.0),
            shape_steps: 18,
            own_floor: 0.05,
            factor_weight: 10.0,
            completeness_weight: 20.0,
            drift: 0.03,
            spread: SpreadPrior { phi: (1.3, 100.0), psi: (0.2, 200.0), outlier: 6.0, large_outlier: None },
            warm_up: Some(6),
            smallest: 1e-6,
            least_expected: 3.0,
            decline_limit: 0.2,
            surge_order: Order::Tail,
            places_overall: 1,
            moves: MoveLimits {
                least_expected: 2.0,
                tail: 0.1,
                alarm_tail: 0.05,
                cases: 2.0,
                smallest: 1e-5,
            },
            budgets: Budgets {
                new_in_place: 1.0,
                new_overall: 0.5,
                surge_in_place: 1.0,
                surge_overall: 0.5,
                decline: 1.0,
                displacement: 0.5,
                whole: 0.0,
                mix: 0.0,
            },
            listed: 40.0,
        }
    }
}

/// The best known: the reference, but learning from the whole past and not from its surges, with surges in the order of
/// their likelihood, origins new to all places only where two agree, moves by their budget alone, and places as a whole.
impl Default for Parameters {
    fn default() -> Self {
        let reference = Self::reference();
        Self {
            spread: SpreadPrior { large_outlier: Some(3.0), ..reference.spread },
            warm_up: None,
            surge_order: Order::Surge(3.0),
            places_overall: 2,
            moves: MoveLimits { alarm_tail: reference.moves.tail, ..reference.moves },
            budgets: Budgets { whole: 0.25, mix: 0.5, ..reference.budgets },
            ..reference
        }
    }
}
