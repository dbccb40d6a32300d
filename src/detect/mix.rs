//! Change of mix: a form, an age or a sex with a larger share of a place's cases than it used to have.

use libm::lgamma;

use super::chance::Family;
use super::parameters::Parameters;
use super::signal::{End, Kind, Signal};

/// Cases by forms, by ages or by sexes.
#[derive(Debug, Clone, PartialEq)]
pub struct Mix {
    /// The codes of the parts; together they are all cases.
    pub parts: Vec<String>,
    /// Where they were counted.
    pub places: Vec<Parts>,
}

/// The cases of one place, one number for each part.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// The place.
    pub place: String,
    /// Cases in the window.
    pub observed: Vec<u32>,
    /// Cases before it.
    pub past: Vec<f64>,
    /// Collected periods before it.
    pub baseline: usize,
}

/// How many periods the window of a mix has.
const WINDOW: usize = 4;
/// The weight of the shares elsewhere, in cases.
const PRIOR: f64 = 2.0;
/// What every part weighs before a case of it was ever seen (Jeffreys): else the first of a rare form, seen nowhere before,
/// would be a millionth of a case expected, and an alarm.
const UNSEEN: f64 = 0.5;
/// Fewer cases in the window, or before it, have no mix.
const LEAST: (u32, f64) = (5, 10.0);

/// One part of one place: what came, and the tail probabilities of every count.
struct Share<'m> {
    parts: &'m Parts,
    part: &'m str,
    observed: u32,
    expected: f64,
    /// `P(X ≥ 0)` to `P(X ≥ n)`.
    tails: Vec<f64>,
}

impl Share<'_> {
    fn p(&self) -> f64 {
        self.tails[self.observed as usize]
    }

    /// The largest count that at most this share of all counts lie below.
    fn below(&self, share: f64) -> f64 {
        self.tails.iter().rposition(|tail| *tail >= 1.0 - share).unwrap_or(0) as f64
    }
}

/// The parts whose share of a place's cases grew at the end of a period, one budget for all of them.
///
/// Each count is beta-binomial around its share before (weighed together with the share everywhere, as two cases), with
/// variance `φ(1 + n/A0)` times that of a binomial; without it false alarms double to quadruple. `φ` is what is thought of
/// the spread of small counts before any error is seen.
pub fn changes(mixes: &[Mix], period: &str, parameters: &Parameters) -> Vec<Signal> {
    let shares: Vec<Share> = mixes.iter().flat_map(|mix| shares(mix, parameters)).collect();
    let mut family = Family::new(shares.iter().map(Share::p).collect());
    for share in &shares {
        family.add_series(&share.tails[1..], &share.tails[1..]);
    }
    let chances = family.settle();
    let signal = |share: &Share| {
        let p = share.p();
        let (chance, q) = (chances.at(p, p), chances.share(p));
        Signal {
            kind: Kind::Mix,
            at: End {
                place: share.parts.place.clone(),
                observed: share.observed,
                expected: share.expected,
                low: share.below(0.1),
                high: share.below(0.9),
            },
            to: None,
            origin: share.part.into(),
            period: period.into(),
            window: WINDOW,
            p,
            chance,
            q,
            alarm: chance <= parameters.budgets.mix,
            baseline: share.parts.baseline,
            short_history: share.parts.baseline < parameters.full_baseline,
            evidence: None,
        }
    };
    let risen = shares.iter().filter(|share| share.observed > 0);
    risen.map(signal).filter(|signal| signal.chance <= parameters.listed).collect()
}

/// Every part of every place that has cases enough.
fn shares<'m>(mix: &'m Mix, parameters: &Parameters) -> impl Iterator<Item = Share<'m>> {
    let everywhere: Vec<f64> =
        (0..mix.parts.len()).map(|part| mix.places.iter().map(|parts| parts.past[part]).sum()).collect();
    let all: f64 = everywhere.iter().sum::<f64>().max(1.0);
    let everywhere: Vec<f64> = everywhere.into_iter().map(|cases| cases / all).collect();
    let phi = parameters.spread.phi.0;
    let least = parameters.least_baseline;
    let judged = mix.places.iter().filter(move |parts| parts.baseline >= least);
    judged.flat_map(move |parts| of_place(mix, parts, &everywhere, phi))
}

fn of_place<'m>(mix: &'m Mix, parts: &'m Parts, everywhere: &[f64], phi: f64) -> Vec<Share<'m>> {
    let (n, before) = (parts.observed.iter().sum::<u32>(), parts.past.iter().sum::<f64>());
    if n < LEAST.0 || before < LEAST.1 {
        return Vec::new();
    }
    let weights: Vec<f64> =
        parts.past.iter().zip(everywhere).map(|(cases, share)| cases + PRIOR * share + UNSEEN).collect();
    let all: f64 = weights.iter().sum();
    let size = f64::from(n);
    let inflation = (phi * (1.0 + size / all)).clamp(1.0 + 1e-6, size - 1e-6);
    let precision = (size - 1.0) / (inflation - 1.0) - 1.0;
    let share = |(part, weight): (usize, &f64)| {
        let share = (weight / all).clamp(1e-9, 1.0 - 1e-9);
        Share {
            parts,
            part: &mix.parts[part],
            observed: parts.observed[part],
            expected: size * share,
            tails: tails(n, precision * share, precision * (1.0 - share)),
        }
    };
    weights.iter().enumerate().map(share).collect()
}

/// `P(X ≥ k)` of `n` beta-binomial trials for every `k` from 0 to `n`, summed from the far end.
pub fn tails(n: u32, a: f64, b: f64) -> Vec<f64> {
    let beta = |a: f64, b: f64| lgamma(a) + lgamma(b) - lgamma(a + b);
    let n = f64::from(n);
    let choose = |k: f64| lgamma(n + 1.0) - lgamma(k + 1.0) - lgamma(n - k + 1.0);
    let mass = |k: u32| {
        let k = f64::from(k);
        (choose(k) + beta(k + a, n - k + b) - beta(a, b)).exp()
    };
    let mut tails: Vec<f64> = (0..=n as u32).map(mass).collect();
    let mut sum = 0.0;
    for tail in tails.iter_mut().rev() {
        sum += *tail;
        *tail = sum.min(1.0);
    }
    tails
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mix(observed: &[u32], past: &[f64]) -> Vec<Mix> {
        let parts = ["CRIM", "LAB", "SEX"][..observed.len()].iter().map(ToString::to_string).collect();
        let of = |place: &str, observed: &[u32], past: &[f64]| Parts {
            place: place.into(),
            observed: observed.to_vec(),
            past: past.to_vec(),
            baseline: 8,
        };
        let others = of("FR", &vec![4; observed.len()], &vec![30.0; observed.len()]);
        vec![Mix { parts, places: vec![of("ES", observed, past), others] }]
    }

    fn alarms(mixes: &[Mix]) -> Vec<(String, String)> {
        let found = changes(mixes, "2023-Q4", &Parameters::default()).into_iter();
        found.filter(|signal| signal.alarm).map(|signal| (signal.at.place, signal.origin)).collect()
    }

    #[test]
    fn a_part_that_takes_over_stands_out_and_the_others_do_not() {
        assert_eq!(alarms(&mix(&[14, 3, 0], &[10.0, 40.0, 10.0])), [("ES".into(), "CRIM".into())]);
    }

    #[test]
    fn as_many_as_ever_is_no_news() {
        assert_eq!(alarms(&mix(&[3, 12, 3], &[10.0, 40.0, 10.0])), []);
    }

    #[test]
    fn the_first_of_a_part_that_was_never_seen_is_no_change_of_mix() {
        assert_eq!(alarms(&mix(&[10, 38, 1], &[20.0, 80.0, 0.0])), []);
    }

    #[test]
    fn under_four_quarters_before_it_no_mix_is_judged() {
        let mut mixes = mix(&[14, 3, 0], &[10.0, 40.0, 10.0]);
        mixes[0].places[0].baseline = 3;
        assert_eq!(alarms(&mixes), []);
    }

    #[test]
    fn too_few_cases_have_no_mix() {
        assert_eq!(alarms(&mix(&[4, 0], &[0.0, 100.0])), []);
        assert_eq!(alarms(&mix(&[9, 0], &[0.0, 9.0])), []);
    }

    #[test]
    fn four_counts_in_five_lie_between_low_and_high() {
        let found = changes(&mix(&[14, 3, 0], &[10.0, 40.0, 10.0]), "2023-Q4", &Parameters::default());
        let end = &found.iter().find(|signal| signal.alarm).unwrap().at;
        assert!(end.low <= end.expected && end.expected <= end.high && end.high < 14.0, "{end:?}");
    }
}
