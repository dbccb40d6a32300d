//! Change of mix: a form, an age or a sex with a larger share of the cases than it used to have.

use libm::lgamma;
use serde::{Deserialize, Serialize};

/// A part whose share changed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct MixChange {
    /// Which part.
    pub part: usize,
    /// Cases of it.
    pub observed: u32,
    /// Cases expected of it.
    pub expected: f64,
    /// Probability of as many or more.
    pub p: f64,
}

/// The weight of the shares elsewhere, in cases.
const PRIOR: f64 = 2.0;
/// Fewer cases in the window, or before it, have no mix.
const LEAST: (u32, f64) = (5, 10.0);

/// How strange the share of each part is; nothing where there are too few cases.
///
/// `observed` are the cases of each part in the window, `past` those before it, `shares` the shares of the parts everywhere
/// (they add up to 1), `phi` the spread of small counts. Each part is beta-binomial with variance `φ(1 + n/A0)` times that
/// of a binomial; without it false alarms double to quadruple.
pub fn mix_changes(observed: &[u32], past: &[f64], shares: &[f64], phi: f64) -> Vec<MixChange> {
    let (n, before) = (observed.iter().sum::<u32>(), past.iter().sum::<f64>());
    if n < LEAST.0 || before < LEAST.1 {
        return Vec::new();
    }
    let weights: Vec<f64> = past.iter().zip(shares).map(|(cases, share)| cases + PRIOR * share).collect();
    let all: f64 = weights.iter().sum();
    let size = f64::from(n);
    let inflation = (phi * (1.0 + size / all)).clamp(1.0 + 1e-6, size - 1e-6);
    let precision = (size - 1.0) / (inflation - 1.0) - 1.0;
    let change = |(part, (cases, weight)): (usize, (&u32, &f64))| {
        let share = (weight / all).clamp(1e-9, 1.0 - 1e-9);
        let p = beta_binomial(*cases, n, precision * share, precision * (1.0 - share));
        MixChange { part, observed: *cases, expected: size * share, p }
    };
    observed.iter().zip(&weights).enumerate().map(change).collect()
}

/// `P(X ≥ k)` of `n` beta-binomial trials, summed upward.
pub fn beta_binomial(k: u32, n: u32, a: f64, b: f64) -> f64 {
    let beta = |a: f64, b: f64| lgamma(a) + lgamma(b) - lgamma(a + b);
    let choose = |k: f64, n: f64| lgamma(n + 1.0) - lgamma(k + 1.0) - lgamma(n - k + 1.0);
    let (k, n) = (f64::from(k), f64::from(n));
    let (mut mass, mut sum, mut at) = ((choose(k, n) + beta(k + a, n - k + b) - beta(a, b)).exp(), 0.0, k);
    while at <= n && mass > sum * 1e-17 {
        sum += mass;
        mass *= (n - at) / (at + 1.0) * (at + a) / (n - at - 1.0 + b).max(f64::MIN_POSITIVE);
        at += 1.0;
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_takes_over_is_strange_and_the_others_are_not() {
        let found = mix_changes(&[12, 3, 0], &[10.0, 40.0, 10.0], &[0.2, 0.6, 0.2], 1.3);
        assert!(found[0].p < 0.001 && found[1].p > 0.9, "{found:?}");
    }

    #[test]
    fn too_few_cases_have_no_mix() {
        assert_eq!(mix_changes(&[4, 0], &[10.0, 10.0], &[0.5, 0.5], 1.3), []);
        assert_eq!(mix_changes(&[9, 0], &[4.0, 4.0], &[0.5, 0.5], 1.3), []);
    }
}
