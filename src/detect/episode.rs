//! Alarms that belong together, what became of them, and whether chance made as many as was promised.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::parameters::{Budgets, Parameters};
use super::signal::{Kind, Signal};

/// The same series within so many periods is one episode.
const APART: usize = 4;
/// Over so many periods promised and raised alarms are compared.
const CALIBRATED: usize = 8;

/// What became of an alarm. It is never deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Raised; the figures behind it have not been revised since.
    Raised,
    /// The revised figures raise it too.
    Confirmed,
    /// The revised figures do not.
    Withdrawn,
}

/// Alarms of one kind, place and origin, none far from the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Episode<'s> {
    /// The position of the period of its first alarm: "ongoing since".
    pub since: usize,
    /// The position of the period of its last.
    pub last: usize,
    /// Its alarms, oldest first.
    pub alarms: Vec<&'s Signal>,
}

/// Groups the alarms of successive periods, `signals[0]` being those of the period at position `from`.
pub fn episodes(signals: &[Vec<Signal>], from: usize) -> Vec<Episode<'_>> {
    let mut open: BTreeMap<(Kind, String, &str), Vec<Episode>> = BTreeMap::new();
    for (age, signals) in signals.iter().enumerate() {
        for alarm in signals.iter().filter(|signal| signal.alarm) {
            let at = from + age;
            let known = open.entry((alarm.kind, alarm.place(), &alarm.origin)).or_default();
            match known.last_mut().filter(|episode| at - episode.last <= APART) {
                Some(episode) => {
                    episode.last = at;
                    episode.alarms.push(alarm);
                }
                None => known.push(Episode { since: at, last: at, alarms: vec![alarm] }),
            }
        }
    }
    let mut all: Vec<Episode> = open.into_values().flatten().collect();
    all.sort_by_key(|episode| episode.since);
    all
}

/// What became of an alarm when its period is judged again: `again` are the signals from revised figures, if any.
pub fn standing(alarm: &Signal, again: Option<&[Signal]>) -> Standing {
    let same = |other: &Signal| {
        (other.kind, other.place(), &other.origin) == (alarm.kind, alarm.place(), &alarm.origin)
    };
    match again {
        None => Standing::Raised,
        Some(again) if again.iter().any(|other| other.alarm && same(other)) => Standing::Confirmed,
        Some(_) => Standing::Withdrawn,
    }
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
    [Kind::NewOrigin, Kind::Surge, Kind::Decline, Kind::Displacement].map(count).to_vec()
}

fn budget(kind: Kind, budgets: &Budgets) -> f64 {
    match kind {
        Kind::NewOrigin => budgets.new_in_place + budgets.new_overall,
        Kind::Surge => budgets.surge_in_place + budgets.surge_overall,
        Kind::Decline => budgets.decline,
        Kind::Displacement => budgets.displacement,
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
            alarm: true,
            baseline: 12,
            short_history: false,
            evidence: None,
        }
    }

    #[test]
    fn alarms_within_a_year_are_one_episode() {
        let mut signals = vec![vec![]; 11];
        [0, 4, 9].into_iter().for_each(|period| signals[period] = vec![alarm("CL")]);
        let told: Vec<_> = episodes(&signals, 8).iter().map(|e| (e.since, e.last, e.alarms.len())).collect();
        assert_eq!(told, [(8, 12, 2), (17, 17, 1)]);
    }

    #[test]
    fn revised_figures_confirm_an_alarm_or_withdraw_it() {
        let quiet = Signal { alarm: false, ..alarm("CL") };
        assert_eq!(standing(&alarm("CL"), None), Standing::Raised);
        assert_eq!(standing(&alarm("CL"), Some(&[alarm("CL")])), Standing::Confirmed);
        assert_eq!(standing(&alarm("CL"), Some(&[quiet, alarm("PE")])), Standing::Withdrawn);
    }

    #[test]
    fn promised_and_raised_are_of_the_last_eight_periods() {
        let signals = vec![vec![alarm("CL"), alarm("PE")]; 10];
        let surges = calibration(&signals, &Parameters::default())[1];
        assert_eq!((surges.kind, surges.promised, surges.raised), (Kind::Surge, 12.0, 16));
    }
}
