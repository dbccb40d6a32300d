//! Surges in the order of their likelihood: what is believed first, and no more alarms than chance was allowed.

use proptest::prelude::*;

use super::super::find::Period;
use super::super::forecast::Forecast;
use super::super::spread::Spreads;
use super::super::{Kind, OVERALL, Panel, Parameters};

/// A series with a long past, expected to have so many cases in one period.
fn series(origin: usize, mean: f64, observed: u32) -> Forecast {
    Forecast {
        place: Some(0),
        origin: Some(origin),
        window: 1,
        observed,
        places: usize::from(observed > 0),
        mean,
        shape: 10.0 * mean + 0.5,
        exposure: 12.0,
        collected: 1,
        baseline: 24,
        is_new: false,
        is_own: false,
    }
}

/// Room for so many origins in one place.
fn panel(origins: usize) -> Panel {
    let names = (0..origins).map(|i| format!("O{i}")).collect();
    Panel::new(vec![("ES".into(), None)], names, vec!["2023-Q1".parse().unwrap()])
}

fn period<'p>(panel: &'p Panel, forecasts: &[Forecast], parameters: &'p Parameters) -> Period<'p> {
    let (known, spreads) = (panel.as_of(0, 20.0), Spreads::new(&parameters.spread));
    Period { known, forecasts: forecasts.to_vec(), spreads, parameters }
}

/// Origins raised as surges where 150 origins expect next to nothing, one of them had a child, and one expected 5 and had 17.
fn raised(parameters: &Parameters) -> Vec<String> {
    let quiet = (1..150).map(|origin| series(origin, 0.0076, u32::from(origin == 1)));
    let forecasts: Vec<Forecast> = [series(0, 5.0, 17)].into_iter().chain(quiet).collect();
    let signals = period(&panel(150), &forecasts, parameters).signals();
    signals.into_iter().filter(|signal| signal.alarm).map(|signal| signal.origin).collect()
}

#[test]
fn one_child_where_none_was_expected_is_no_surge_and_seventeen_where_five_were_are() {
    assert_eq!(raised(&Parameters::reference()), ["O0", "O1"]);
    assert_eq!(raised(&Parameters::default()), ["O0"]);
}

#[test]
fn equal_probability_is_not_equal_evidence() {
    let (panel, parameters) = (panel(1), Parameters::default());
    let period = period(&panel, &[], &parameters);
    for (mean, seen, p, likelier) in
        [(0.0076, 1, 0.0066, 2.9), (0.0445, 2, 0.0058, 3.6), (0.3, 4, 0.0049, 7.6), (5.0, 17, 0.0082, 14.6)]
    {
        let series = series(0, mean, seen);
        let ratio = period.ratios(&series, 3.0).nth(seen as usize).unwrap() * mean.sqrt();
        assert_eq!(format!("{:.1}", 1.0 / ratio), format!("{likelier:.1}"));
        assert_eq!(format!("{:.4}", period.counts(&series).at_least(seen)), format!("{p:.4}"));
    }
}

proptest! {
    #[test]
    fn more_cases_are_never_less_strange(
        (mean, shape, exposure) in (-14f64..9.0, -4f64..4.0, 0.5..20f64),
        (phi, psi, times) in (1f64..3.0, 0f64..1.0, 1f64..10.0),
    ) {
        let (panel, parameters) = (panel(1), Parameters::default());
        let mut period = period(&panel, &[], &parameters);
        (period.spreads.pairs.phi, period.spreads.pairs.psi) = (phi, psi);
        let series = Forecast { shape: shape.exp(), exposure, ..series(0, mean.exp(), 0) };
        let ratios: Vec<f64> = period.ratios(&series, times).take(300).collect();
        prop_assert!(ratios.is_sorted_by(|fewer, more| *more <= fewer * (1.0 + 1e-12)), "{ratios:?}");
    }
}

/// Draws a count from what was expected of a series.
fn drawn(period: &Period, series: &Forecast, uniform: f64) -> Forecast {
    let mut tails = Vec::new();
    period.counts(series).upper(1e-9, &mut tails);
    let observed = tails.partition_point(|tail| *tail > uniform) as u32 - 1;
    Forecast { observed, places: 2, ..*series }
}

/// Even numbers between 0 and 1 that are the same every time (splitmix64).
fn uniforms() -> impl Iterator<Item = f64> {
    std::iter::successors(Some(7u64), |state| Some(state.wrapping_add(0x9E37_79B9_7F4A_7C15))).map(|state| {
        let once = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let twice = (once ^ (once >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((twice ^ (twice >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    })
}

/// Series from hardly ever a case to dozens, in places and in all of them together, in every window.
fn spectrum() -> Vec<Forecast> {
    let one = |i: usize| Forecast {
        place: (!i.is_multiple_of(4)).then_some(0),
        window: [1, 2, 4][i % 3],
        is_new: i < 160,
        ..series(i, (i as f64 / 55.0 - 5.0).exp(), 0)
    };
    (0..480).map(one).collect()
}

#[test]
fn chance_alone_makes_as_many_alarms_as_the_budgets_allow_and_no_more() {
    const DRAWS: usize = 300;
    let (panel, parameters, expected) = (panel(480), Parameters::default(), spectrum());
    let (mut uniforms, mut alarms) = (uniforms(), Vec::new());
    let still = period(&panel, &expected, &parameters);
    for _ in 0..DRAWS {
        let draw = |(series, uniform)| drawn(&still, series, uniform);
        let forecasts: Vec<Forecast> = expected.iter().zip(&mut uniforms).map(draw).collect();
        let signals = period(&panel, &forecasts, &parameters).signals().into_iter();
        alarms.extend(signals.filter(|s| s.alarm).map(|s| (s.kind, s.at.place == OVERALL)));
    }
    let budgets = &parameters.budgets;
    for (kind, overall, budget) in [
        (Kind::Surge, false, budgets.surge_in_place),
        (Kind::Surge, true, budgets.surge_overall),
        (Kind::NewOrigin, false, budgets.new_in_place),
        (Kind::NewOrigin, true, budgets.new_overall),
    ] {
        let mean = alarms.iter().filter(|alarm| **alarm == (kind, overall)).count() as f64 / DRAWS as f64;
        let luck = 2.0 * (budget / DRAWS as f64).sqrt();
        assert!((0.6 * budget..budget + luck).contains(&mean), "{kind:?} {overall}: {mean} of {budget}");
    }
}

#[test]
fn a_threefold_surge_does_not_teach_that_surges_are_ordinary() {
    let surges = vec![series(0, 10.0, 31); 50];
    let learned = |parameters: &Parameters| Spreads::new(&parameters.spread).after(&surges).pairs.psi;
    assert_eq!(learned(&Parameters::reference()), 1.0);
    assert_eq!(learned(&Parameters::default()), 0.2);
}

#[test]
fn an_origin_new_to_all_places_is_told_where_two_of_them_agree() {
    let parameters = Parameters::default();
    let told = |places: usize| {
        let first = Forecast { place: None, is_new: true, places, ..series(0, 0.001, 2) };
        period(&panel(1), &[first], &parameters).signals().len()
    };
    assert_eq!((told(1), told(2)), (0, 1));
}

#[test]
fn a_surge_is_believed_in_the_window_that_shows_it_best() {
    let parameters = Parameters::default();
    let windows = [(1, 1.0, 3), (2, 2.0, 8), (4, 4.0, 9)];
    let forecasts = windows.map(|(window, mean, observed)| Forecast { window, ..series(0, mean, observed) });
    let signals = period(&panel(1), &forecasts, &parameters).signals();
    assert_eq!(signals.iter().map(|signal| signal.window).collect::<Vec<_>>(), [2]);
}
