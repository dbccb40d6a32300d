//! Alarms that belong together, and whether chance made as many as was promised.

use serde::{Deserialize, Serialize};

use super::parameters::{Budgets, Parameters};
use super::signal::{Kind, Signal};

/// The same series within so many periods is one episode.
const APART: i32 = 4;
/// Over so many periods promised and raised alarms are compared.
const CALIBRATED: usize = 8;

/// Since when a series that stands out in period `at` has done so again and again, from the periods in which it did.
///
/// An episode goes on as long as no more than four periods lie between two of its alarms: "ongoing since".
pub fn since(at: i32, alarms: &[i32]) -> i32 {
    let mut earlier: Vec<i32> = alarms.iter().copied().filter(|alarm| *alarm < at).collect();
    earlier.sort_unstable();
    earlier.iter().rev().fold(at, |since, alarm| if since - alarm <= APART { *alarm } else { since })
}

/// Alarms that chance was allowed, and alarms raised, of one kind over the last periods.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// Which kind.
    pub kind: Kind,
    /// How many the budgets allow chance in these periods; real events come on top.
    pub promised: f64,
    /// How many were raised.
    pub raised: usize,
}

/// Promised against raised over the last eight of these periods.
pub fn calibration(signals: &[Vec<Signal>], parameters: &Parameters) -> Vec<Calibration> {
    let last = &signals[signals.len().saturating_sub(CALIBRATED)..];
    let count = |kind: Kind| {
        let raised = last.iter().flatten().filter(|signal| signal.alarm && signal.kind == kind).count();
        let promised = budget(kind, &parameters.budgets) * last.len() as f64;
        Calibration { kind, promised, raised }
    };
    Kind::ALL.map(count).to_vec()
}

fn budget(kind: Kind, budgets: &Budgets) -> f64 {
    match kind {
        Kind::NewOrigin => budgets.new_in_place + budgets.new_overall,
        Kind::Surge => budgets.surge_in_place + budgets.surge_overall + budgets.whole,
        Kind::Decline => budgets.decline + budgets.whole,
        Kind::Displacement => budgets.displacement,
        Kind::Mix => budgets.mix,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::End;

    fn alarm(origin: &str) -> Signal {
        let at = End { place: "ES".into(), observed: 5, expected: 0.5, low: 0.0, high: 1.0 };
        Signal {
            kind: Kind::Surge,
            at,
            to: None,
            origin: origin.into(),
            period: "2024-Q1".into(),
            window: 1,
            p: 1e-4,
            chance: 0.2,
            q: 0.1,
            alarm: true,
            baseline: 12,
            short_history: false,
            evidence: None,
        }
    }

    #[test]
    fn alarms_within_a_year_are_one_episode() {
        assert_eq!(since(17, &[8, 12]), 17, "five periods lie between");
        assert_eq!(since(16, &[8, 12, 16, 20]), 8, "each within four of the next, whatever comes later");
        assert_eq!(since(9, &[]), 9);
    }

    #[test]
    fn promised_and_raised_are_of_the_last_eight_periods() {
        let signals = vec![vec![alarm("CL"), alarm("PE")]; 10];
        let surges = calibration(&signals, &Parameters::default())[1];
        assert_eq!((surges.kind, surges.promised, surges.raised), (Kind::Surge, 14.0, 16));
    }
}
