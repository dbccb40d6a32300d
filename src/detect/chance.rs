//! How many alarms as strange as this are expected by chance: the only currency of the signals.

use super::tail::Counts;

/// A share of rounding that two ways to the same probability may differ by.
const SAME: f64 = 1.0 + 1e-9;

/// The chance alarms of one family of series, at the statistics that were seen.
///
/// `EFA(s) = Σ_i P(S_i ≤ s)` over all series `i` of the family, whether or not they had a case. Any statistic will do that is
/// monotone in the count of a series; the smallest is the strangest. If each predictive distribution is right, alarms
/// with `EFA ≤ B` number at most `B` on average, whatever hangs together.
#[derive(Debug, Clone, Default)]
pub struct Family {
    seen: Vec<f64>,
    /// How many statistics seen are at least as strange as each.
    ranks: Vec<usize>,
    mass: Vec<f64>,
}

impl Family {
    /// A family in which these statistics were seen.
    pub fn new(mut seen: Vec<f64>) -> Self {
        seen.sort_unstable_by(f64::total_cmp);
        let last = |at: &usize| seen.get(at + 1) != Some(&seen[*at]);
        let kept: Vec<usize> = (0..seen.len()).filter(last).collect();
        Self {
            mass: vec![0.0; kept.len()],
            ranks: kept.iter().map(|at| at + 1).collect(),
            seen: kept.iter().map(|at| seen[*at]).collect(),
        }
    }

    /// The least strange statistic seen; nothing beyond it matters.
    pub fn limit(&self) -> f64 {
        self.seen.last().map_or(0.0, |seen| seen * SAME)
    }

    /// Adds what may happen: a statistic and the probability of just that.
    pub fn add(&mut self, statistic: f64, mass: f64) {
        let at = self.seen.partition_point(|seen| seen * SAME < statistic);
        if let Some(sum) = self.mass.get_mut(at) {
            *sum += mass;
        }
    }

    /// Adds all that may happen to one series, from the statistic and the tail probability of each of its counts, the
    /// strangest last: it stands for all beyond it.
    pub fn add_series(&mut self, statistics: &[f64], tails: &[f64]) {
        let (limit, mut beyond) = (self.limit(), 0.0);
        let counts = statistics.iter().zip(tails).rev();
        for (statistic, tail) in counts.take_while(|(statistic, _)| **statistic <= limit) {
            self.add(*statistic, tail - beyond);
            beyond = *tail;
        }
    }

    /// Adds what may happen where only the probability of being at least as strange is known, a smaller one first.
    pub fn add_within(&mut self, within: impl Fn(f64) -> f64) {
        let mut before = 0.0;
        for (seen, sum) in self.seen.iter().zip(&mut self.mass) {
            let mass = within(seen * SAME);
            *sum += mass - before;
            before = mass;
        }
    }

    /// Chance alarms a period at each statistic seen.
    pub fn settle(mut self) -> Chances {
        let mut sum = 0.0;
        for mass in &mut self.mass {
            sum += *mass;
            *mass = sum;
        }
        let mut shares: Vec<f64> =
            self.mass.iter().zip(&self.ranks).map(|(mass, rank)| mass / *rank as f64).collect();
        for at in (1..shares.len()).rev() {
            shares[at - 1] = shares[at - 1].min(shares[at]);
        }
        Chances { seen: self.seen, mass: self.mass, shares }
    }
}

/// A family whose every statistic has its chance alarms.
#[derive(Debug, Clone)]
pub struct Chances {
    seen: Vec<f64>,
    mass: Vec<f64>,
    shares: Vec<f64>,
}

impl Chances {
    /// Chance alarms a period that are at least as strange: never fewer than `p`, what is as strange in its own series.
    pub fn at(&self, statistic: f64, p: f64) -> f64 {
        self.of(&self.mass, statistic).unwrap_or(f64::INFINITY).max(p)
    }

    /// Which share of what was seen, down to the statistic or further, chance alone is expected to have made: the `q` of
    /// Heyse (2011, a discrete Benjamini and Hochberg), at most 1. It is told, and promises nothing.
    pub fn share(&self, statistic: f64) -> f64 {
        self.of(&self.shares, statistic).unwrap_or(1.0).min(1.0)
    }

    fn of(&self, values: &[f64], statistic: f64) -> Option<f64> {
        values.get(self.seen.partition_point(|seen| seen * SAME < statistic)).copied()
    }
}

/// The tail probabilities of a series upward: `P(Y ≥ 1)` and on.
pub fn upward<'t>(counts: &Counts, smallest: f64, tails: &'t mut Vec<f64>) -> &'t [f64] {
    counts.upper(smallest, tails);
    tails.get(1..).unwrap_or_default()
}

/// The tail probabilities of a series downward, from the largest within the limit to `P(Y ≤ 0)`.
pub fn downward<'t>(counts: &Counts, limit: f64, tails: &'t mut Vec<f64>) -> &'t [f64] {
    counts.lower(limit, tails);
    tails.reverse();
    tails
}
