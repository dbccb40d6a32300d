//! What each series was expected to be: the predictive distribution of every place and origin, and of all places together.

use super::panel::Known;
use super::parameters::Parameters;
use super::rates::{Margins, Shapes, Span};
use super::spread::Spread;
use super::tail::Counts;

/// What was expected of one series in one window, and what came.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Forecast {
    /// Which place; `None` is all of them together.
    pub place: Option<usize>,
    /// Which origin; `None` is all of them together.
    pub origin: Option<usize>,
    /// Periods in the window.
    pub window: usize,
    /// Cases in the window, `y`.
    pub observed: u32,
    /// Places with a case in the window.
    pub places: usize,
    /// Expected cases, `mu`.
    pub mean: f64,
    /// Shape of the posterior rate, `A`: what is known of it, in cases.
    pub shape: f64,
    /// Discounted exposure of the past, `N`.
    pub exposure: f64,
    /// Collected periods of the window, `n_W`.
    pub collected: usize,
    /// Collected periods of the past.
    pub baseline: usize,
    /// Whether no case stands in the past looked back on.
    pub is_new: bool,
    /// Whether the origin is the place's own nationals.
    pub is_own: bool,
}

impl Forecast {
    /// The predictive distribution: negative binomial with variance `φ·mu + cv²·mu²`.
    pub fn counts(&self, spread: &Spread, drift: f64) -> Counts {
        Counts::new(self.mean, self.mean / ((spread.phi - 1.0) + self.mean * self.cv2(spread, drift)))
    }

    /// Squared coefficient of variation: of the rate, of its past, of the window, and of slow drift.
    fn cv2(&self, spread: &Spread, drift: f64) -> f64 {
        let past = 1.0 + 1.0 / self.shape + spread.psi / self.exposure;
        let window = 1.0 + (spread.psi - drift).max(0.0) / self.collected as f64 + drift;
        past * window - 1.0
    }
}

/// What was expected with a window of so many periods, of every series that is tested, and the shapes found.
///
/// The shapes are sought with a window of one period and are handed on to the longer ones.
pub fn forecasts(
    known: &Known,
    window: usize,
    parameters: &Parameters,
    shapes: Option<Shapes>,
) -> (Vec<Forecast>, Shapes) {
    let places = 0..known.panel.places.len();
    let spans: Vec<Span> = places.map(|place| Span::read(known, place, window, parameters)).collect();
    let margins = Margins::new(known, &spans, parameters, shapes);
    let margins = if shapes.is_none() { margins.seek_pairs(known, &spans, parameters) } else { margins };
    let tested = spans.iter().filter(|span| span.is_tested(parameters));
    let mut all: Vec<Forecast> =
        tested.clone().flat_map(|span| of_place(known, span, &margins, window, parameters)).collect();
    if !all.is_empty() {
        all.extend(overall(known, &spans, &margins, window, parameters));
    }
    if parameters.budgets.whole > 0.0 {
        all.extend(tested.map(|span| whole(span, window)));
    }
    (all, margins.shapes)
}

/// Every origin in one place.
fn of_place(
    known: &Known,
    span: &Span,
    margins: &Margins,
    window: usize,
    parameters: &Parameters,
) -> Vec<Forecast> {
    let own = known.panel.places[span.place].own;
    let expect = |origin: usize| {
        let is_own = own == Some(origin);
        let prior = match is_own {
            true => (span.sums[origin] / span.exposure).max(parameters.own_floor),
            false => margins.prior(span.place, origin),
        };
        let shape = margins.shapes.pair + span.sums[origin];
        let rate = if prior > 0.0 { shape / (margins.shapes.pair / prior + span.exposure) } else { 0.0 };
        Forecast {
            place: Some(span.place),
            origin: Some(origin),
            window,
            observed: span.observed[origin],
            places: usize::from(span.observed[origin] > 0),
            mean: rate * span.window_exposure,
            shape,
            exposure: span.exposure,
            collected: span.collected,
            baseline: span.baseline,
            is_new: span.recent[origin] == 0,
            is_own,
        }
    };
    let mut row: Vec<Forecast> = (0..span.sums.len()).map(expect).collect();
    believe(&mut row, parameters.factor_weight);
    row
}

/// Every origin in all places together, own nationals left out.
fn overall(
    known: &Known,
    spans: &[Span],
    margins: &Margins,
    window: usize,
    parameters: &Parameters,
) -> Vec<Forecast> {
    let foreign =
        |origin: usize| spans.iter().filter(move |span| known.panel.places[span.place].own != Some(origin));
    let expect = |origin: usize| Forecast {
        place: None,
        origin: Some(origin),
        window,
        observed: foreign(origin).map(|span| span.observed[origin]).sum(),
        places: foreign(origin).filter(|span| span.observed[origin] > 0).count(),
        mean: margins.origins[origin] * margins.exposure.1,
        shape: margins.shapes.origin + margins.origin_sums[origin],
        exposure: margins.exposure.0,
        collected: window,
        baseline: spans.iter().map(|span| span.baseline).max().unwrap_or(0),
        is_new: foreign(origin).all(|span| span.recent[origin] == 0),
        is_own: false,
    };
    let mut row: Vec<Forecast> = (0..margins.origins.len()).map(expect).collect();
    believe(&mut row, parameters.factor_weight);
    row
}

/// All cases of a place together, by its own past alone.
///
/// The prior weighs half a case, as in `surveillance::bayes` of R; no other place is asked, so a place that counts better
/// does stand out here.
fn whole(span: &Span, window: usize) -> Forecast {
    let shape = span.sums.iter().sum::<f64>() + 0.5;
    Forecast {
        place: Some(span.place),
        origin: None,
        window,
        observed: span.observed.iter().sum(),
        places: 1,
        mean: shape / span.exposure * span.window_exposure,
        shape,
        exposure: span.exposure,
        collected: span.collected,
        baseline: span.baseline,
        is_new: false,
        is_own: false,
    }
}

/// Multiplies each expectation by what all the others came to: a place that counts better is not fifty surges.
fn believe(row: &mut [Forecast], weight: f64) {
    let observed: f64 = row.iter().map(|series| f64::from(series.observed)).sum();
    let expected: f64 = row.iter().map(|series| series.mean).sum();
    for series in row {
        let others = observed - f64::from(series.observed);
        series.mean *= (others + weight) / ((expected - series.mean).max(0.0) + weight);
    }
}
