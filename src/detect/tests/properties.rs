//! Whatever the panel: a number or no signal, and no more alarms than chance was allowed.

use proptest::prelude::*;

use super::super::{Panel, Parameters, Signal, Versions, watch};
use crate::structure::{Period, Quarter};

/// Counts by place, period and origin; `None` where nothing is collected.
type Answers = Vec<Vec<Option<Vec<u32>>>>;

fn panel(answers: &Answers) -> Panel {
    let first = Quarter::new(2018, 1).unwrap();
    let (periods, origins) = (answers[0].len(), answers.iter().flatten().flatten().map(Vec::len).max());
    let names = |n: usize| (0..n).map(|i| format!("O{i}")).collect::<Vec<_>>();
    let periods = (0..periods).map(|i| Period::Quarter(first.plus(i as i32))).collect();
    let places = (0..answers.len()).map(|i| (format!("O{i}"), None)).collect();
    let mut panel = Panel::new(places, names(origins.unwrap_or(1)), periods);
    for (place, answers) in answers.iter().enumerate() {
        for (period, counts) in answers.iter().enumerate() {
            if let Some(counts) = counts {
                let counts: Vec<Versions> =
                    counts.iter().map(|n| Versions { first: n / 2, last: *n }).collect();
                panel.collect(place, period, period + (place + period) % 2, &counts);
            }
        }
    }
    panel
}

fn signals(answers: &Answers) -> Vec<Signal> {
    let panel = panel(answers);
    watch(&panel, 0, panel.periods.len() - 1, &Parameters::default()).into_iter().flatten().collect()
}

fn assert_told(signals: &[Signal]) {
    for signal in signals {
        let numbers = [signal.p, signal.chance, signal.at.expected, signal.at.low, signal.at.high];
        assert!(numbers.iter().all(|number| number.is_finite() && *number >= 0.0), "{signal:?}");
        assert!(signal.p <= 1.0 && signal.at.low <= signal.at.high, "{signal:?}");
    }
}

fn count() -> impl Strategy<Value = u32> {
    prop_oneof![8 => Just(0), 4 => 0..4u32, 1 => 0..100u32, 1 => 0..1_000_000u32]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_panel_has_an_answer(
        answers in (1..4usize, 1..14usize, 1..4usize).prop_flat_map(|(places, periods, origins)| {
            let answer = prop::option::weighted(0.8, prop::collection::vec(count(), origins));
            prop::collection::vec(prop::collection::vec(answer, periods), places)
        })
    ) {
        assert_told(&signals(&answers));
    }
}

#[test]
fn nothing_but_zeros_and_one_quarter_alone_have_no_signal() {
    assert_eq!(signals(&vec![vec![Some(vec![0, 0]); 12]; 3]), []);
    assert_eq!(signals(&vec![vec![Some(vec![9, 9])]; 3]), []);
    assert_eq!(signals(&vec![vec![None; 12]; 3]), []);
}

#[test]
fn a_first_case_after_nothing_at_all_is_judged() {
    let quiet = vec![Some(vec![0, 0]); 12];
    let answers =
        vec![[quiet.clone(), vec![Some(vec![0, 2])]].concat(), [quiet, vec![Some(vec![0, 0])]].concat()];
    let found = signals(&answers);
    assert_told(&found);
    assert!(found.iter().any(|signal| signal.alarm), "{found:?}");
}

#[test]
fn the_largest_counts_are_judged_too() {
    let million = |period: usize| Some(vec![if period == 11 { 1_000_000 } else { 400_000 }, 3, 1]);
    let found = signals(&vec![(0..12).map(million).collect(); 3]);
    assert_told(&found);
    assert!(!found.is_empty());
}
