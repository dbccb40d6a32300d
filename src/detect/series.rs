//! One series from period to period: what came, and what was expected of it then.

use super::forecast::forecasts;
use super::panel::Panel;
use super::parameters::Parameters;
use super::spread::Spreads;

/// One period of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The period.
    pub period: String,
    /// Cases; `None` where nothing was collected.
    pub observed: Option<u32>,
    /// What was expected, with the ends of the 80 % interval; `None` where the past is too short.
    pub expected: Option<(f64, f64, f64)>,
}

impl Point {
    /// Whether more came than nine in ten times would.
    pub fn is_above(&self) -> bool {
        let pair = self.observed.zip(self.expected);
        pair.is_some_and(|(observed, (_, _, high))| f64::from(observed) > high)
    }
}

/// The course of an origin (`None`: of all together) in a place (`None`: in all places together), each period from what
/// was known at its end. Of everybody everywhere nothing is expected.
pub fn series(
    panel: &Panel,
    place: Option<usize>,
    origin: Option<usize>,
    parameters: &Parameters,
) -> Vec<Point> {
    let mut spreads = Spreads::new(&parameters.spread);
    let mut points = Vec::new();
    for (at, period) in panel.periods.iter().enumerate() {
        let known = panel.as_of(at, parameters.completeness_weight);
        let (ahead, _) = forecasts(&known, 1, parameters, None);
        let own = ahead.iter().find(|series| (series.place, series.origin) == (place, origin));
        let expected = own.map(|series| {
            let (low, high) = series.counts(spreads.of(series), parameters.drift).interval();
            (series.mean, low, high)
        });
        let places = 0..panel.places.len();
        let mut counts = places
            .filter(|at| place.is_none_or(|place| place == *at))
            .filter_map(|place| known.counts(place, at))
            .map(|counts| origin.map_or_else(|| counts.iter().sum(), |origin| counts[origin]));
        let observed = counts.next().map(|first| first + counts.sum::<u32>());
        points.push(Point { period: period.to_string(), observed, expected });
        spreads = spreads.after(&ahead);
    }
    points
}
