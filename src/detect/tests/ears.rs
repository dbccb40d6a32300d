//! A rule of thumb for comparison: EARS C1 of surveillance, and what it would cost here.

use super::super::{OVERALL, Parameters, watch};
use super::{case, numbers, panel};

/// `qnorm(0.999)`: one alarm in a thousand is promised.
const Z: f64 = 3.090232306167813;

/// Mean of the seven counts before and three standard deviations (Hutwagner et al. 2003).
fn upper(past: &[f64]) -> f64 {
    let n = past.len() as f64;
    let mean = past.iter().sum::<f64>() / n;
    let squares: f64 = past.iter().map(|count| (count - mean).powi(2)).sum();
    mean + Z * (squares / (n - 1.0)).sqrt()
}

#[test]
fn the_rule_of_thumb_is_that_of_surveillance() {
    let rows = numbers("ears.csv");
    assert_eq!(rows.len(), 464);
    for row in rows {
        assert!((upper(&row[..7]) - row[8]).abs() < 1e-9, "{row:?}");
        assert_eq!(u8::from(row[7] > upper(&row[..7])), row[9] as u8, "{row:?}");
    }
}

/// Alarms of the rule of thumb over a whole panel, from a period on.
fn thumb(panel: &crate::detect::Panel, from: usize) -> usize {
    let known = panel.as_of(panel.periods.len() - 1, 0.0);
    let count = |place, period, origin: usize| known.counts(place, period).map(|row| f64::from(row[origin]));
    let is_alarm = |place, period: usize, origin| {
        let past: Option<Vec<f64>> =
            (period - 7..period).map(|before| count(place, before, origin)).collect();
        past.zip(count(place, period, origin)).is_some_and(|(past, now)| now > upper(&past))
    };
    let series = (0..panel.places.len()).flat_map(|place| (0..panel.origins.len()).map(move |o| (place, o)));
    series.map(|(place, o)| (from..panel.periods.len()).filter(|at| is_alarm(place, *at, o)).count()).sum()
}

#[test]
fn on_a_panel_of_a_taskforce_the_rule_of_thumb_cries_wolf_four_times_as_often() {
    let panel = panel(&case("panel.csv"));
    let from = panel.position("2023-Q1").unwrap();
    let signals = watch(&panel, from, panel.periods.len() - 1, &Parameters::default());
    let ours =
        signals.iter().flatten().filter(|s| s.alarm && s.to.is_none() && s.at.place != OVERALL).count();
    let theirs = thumb(&panel, from);
    assert!(theirs > 4 * ours, "{theirs} alarms beside {ours}");
}
