//! Numbers of R, and every signal of an earlier implementation on a whole panel.

use std::collections::BTreeMap;

use super::{case, numbers, panel};
use crate::detect::chance::{Family, upward};
use crate::detect::mix::tails as beta_binomial;
use crate::detect::tail::Counts;
use crate::detect::{Parameters, Signal, watch};

fn assert_close(found: f64, wanted: f64, what: &[f64]) {
    assert!(
        (found / wanted - 1.0).abs() < 1e-9 || (found - wanted).abs() < 1e-15,
        "{found} {wanted}: {what:?}"
    );
}

#[test]
fn tails_of_the_negative_binomial_are_those_of_r() {
    for row in numbers("tail_negbin.csv") {
        let counts = Counts::new(row[2], row[1]);
        assert_close(counts.at_least(row[0] as u32), row[3], &row);
        assert_close(counts.at_most(row[0] as u32), row[4], &row);
    }
}

#[test]
fn tails_of_the_beta_binomial_are_those_of_r() {
    for row in numbers("tail_betabinomial.csv") {
        assert_close(beta_binomial(row[0] as u32, row[2], row[3])[row[1] as usize], row[4], &row);
    }
}

#[test]
fn whole_rows_of_tails_equal_the_single_ones() {
    let mut tails = Vec::new();
    for row in numbers("tail_negbin.csv") {
        let counts = Counts::new(row[2], row[1]);
        let single = |y: usize| counts.at_least(y as u32);
        upward(&counts, 1e-6, &mut tails)
            .iter()
            .enumerate()
            .for_each(|(i, p)| assert_close(*p, single(i + 1), &row));
        counts.lower(0.2, &mut tails);
        tails.iter().enumerate().for_each(|(y, p)| assert_close(*p, counts.at_most(y as u32), &row));
    }
}

#[test]
fn without_margins_discount_and_drift_it_is_bayes_of_surveillance() {
    for row in numbers("bayes.csv") {
        let shape = row[0] + 0.5;
        assert_close(Counts::new(shape / 12.0, shape).at_least(row[1] as u32), row[2], &row);
    }
}

#[test]
fn chance_alarms_of_six_series_are_those_of_r() {
    let rows = numbers("efa.csv");
    let mut family = Family::new(rows.iter().map(|row| row[3]).collect());
    let mut tails = Vec::new();
    for row in &rows {
        let tails = upward(&Counts::new(row[0], row[1]), 1e-14, &mut tails);
        family.add_series(tails, tails);
    }
    let chances = family.settle();
    for row in &rows {
        assert_close(chances.at(row[3], row[3]), row[4], row);
        assert_close(chances.share(row[3]), row[5].min(1.0), row);
    }
}

/// What is compared of a signal, to the digits the reference gives.
type Told = (String, String, String, String, String, String);

fn digits(text: &str) -> String {
    text.parse().map_or(text.into(), |number: f64| format!("{number:.2e}"))
}

fn told(signal: &Signal) -> ((String, String, String, String), Told) {
    let at =
        (signal.kind.name().into(), signal.place(), signal.origin.clone(), signal.period.replace('-', ""));
    let (observed, expected) = match &signal.to {
        Some(to) => (
            format!("{}/{}", signal.at.observed, to.observed),
            format!("{:.2}/{:.2}", signal.at.expected, to.expected),
        ),
        None => (digits(&signal.at.observed.to_string()), format!("{:.2e}", signal.at.expected)),
    };
    let chance = (format!("{:.2e}", signal.p), format!("{:.2e}", signal.chance));
    (
        at,
        (
            u8::from(signal.alarm).to_string(),
            chance.0,
            chance.1,
            signal.window.to_string(),
            observed,
            expected,
        ),
    )
}

#[test]
fn every_signal_of_the_reference_is_found_and_no_other() {
    let panel = panel(&case("panel.csv"));
    let from = panel.position("2023-Q1").unwrap();
    let signals = watch(&panel, from, panel.periods.len() - 1, &Parameters::reference());
    let found: BTreeMap<_, _> = signals.iter().flatten().map(told).collect();
    let bytes = case("signals.csv");
    let rows = csv::Reader::from_reader(bytes.as_slice()).into_records();
    let wanted: BTreeMap<_, _> = rows
        .map(|row| {
            let row = row.unwrap();
            let text = |i: usize| row[i].to_string();
            let at = (text(0), text(1), text(2), text(3));
            (at, (text(4), digits(&row[5]), digits(&row[6]), text(7), digits(&row[8]), digits(&row[9])))
        })
        .collect();
    assert_eq!(wanted.len(), 1737);
    let differ = wanted.iter().filter(|(at, told)| found.get(*at) != Some(*told));
    let extra = found.keys().filter(|at| !wanted.contains_key(*at));
    assert_eq!((differ.collect::<Vec<_>>(), extra.collect::<Vec<_>>()), (vec![], vec![]));
}
