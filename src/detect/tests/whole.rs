//! A place that counts more of everything: no surge of any origin, but one of the place.

use super::super::{Kind, Panel, Parameters, Signal, Versions, WHOLE, series, watch};
use crate::structure::{Period, Quarter};

const ORIGINS: usize = 12;
const PERIODS: usize = 20;

/// Three places count two cases of each origin every quarter; in the last one, the first counts so many.
fn panel(last: u32) -> Panel {
    let first = Quarter::new(2018, 1).unwrap();
    let names = |letter: &str, n: usize| (0..n).map(|i| format!("{letter}{i}")).collect::<Vec<_>>();
    let periods = (0..PERIODS).map(|n| Period::Quarter(first.plus(n as i32))).collect();
    let places = names("P", 3).into_iter().map(|place| (place, None)).collect();
    let mut panel = Panel::new(places, names("O", ORIGINS), periods);
    for (place, period) in (0..3).flat_map(|place| (0..PERIODS).map(move |period| (place, period))) {
        let n = if (place, period) == (0, PERIODS - 1) { last } else { 2 };
        panel.collect(place, period, period, &[Versions { first: n, last: n }; ORIGINS]);
    }
    panel
}

fn alarms(panel: &Panel) -> Vec<Signal> {
    let found = watch(panel, PERIODS - 1, PERIODS - 1, &Parameters::default()).into_iter().flatten();
    found.filter(|signal| signal.alarm && signal.to.is_none()).collect()
}

#[test]
fn four_times_as_many_of_every_origin_is_a_surge_of_the_place_and_of_no_origin() {
    let found = alarms(&panel(8));
    let told: Vec<_> = found.iter().map(|s| (s.kind, s.at.place.as_str(), s.origin.as_str())).collect();
    assert_eq!(told, [(Kind::Surge, "P0", WHOLE)]);
    assert_eq!(found[0].at.observed, 8 * ORIGINS as u32);
}

#[test]
fn as_many_as_ever_is_no_news_of_a_place() {
    assert_eq!(alarms(&panel(2)), []);
}

#[test]
fn the_course_of_a_place_stands_beside_what_was_expected_of_it() {
    let course = series(&panel(8), Some(0), None, &Parameters::default());
    assert_eq!(course[PERIODS - 2].observed, Some(2 * ORIGINS as u32));
    assert!(!course[PERIODS - 2].is_above() && course[PERIODS - 1].is_above());
}
