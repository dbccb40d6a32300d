//! How far counts lie from what was expected of them: moments of earlier one-step errors, pooled over all series of a kind.

use super::forecast::Forecast;
use super::parameters::SpreadPrior;

/// Small counts have variance `φ·mu`, large ones a squared coefficient of variation of `ψ` more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// From 1 to 3.
    pub phi: f64,
    /// From 0 to 1.
    pub psi: f64,
    small: Moments,
    large: Moments,
    outlier: f64,
    large_outlier: Option<f64>,
}

/// What is learned of origins, and of all origins of a place together.
#[derive(Debug, Clone, Copy)]
pub struct Spreads {
    /// Of one origin in one place.
    pub pairs: Spread,
    /// Of everybody in one place.
    pub wholes: Spread,
}

impl Spreads {
    /// What is thought before any error is seen.
    pub fn new(prior: &SpreadPrior) -> Self {
        let fresh = Spread::new(prior);
        Self { pairs: fresh, wholes: fresh }
    }

    /// What is thought after the errors of one more period.
    pub fn after(self, forecasts: &[Forecast]) -> Self {
        let of = |is_whole: bool| forecasts.iter().filter(move |series| series.origin.is_none() == is_whole);
        Self { pairs: self.pairs.after(of(false)), wholes: self.wholes.after(of(true)) }
    }

    /// That of a series.
    pub fn of(&self, series: &Forecast) -> &Spread {
        if series.origin.is_some() { &self.pairs } else { &self.wholes }
    }
}

/// A sum of squares and what it is measured against.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Moments {
    squares: f64,
    weight: f64,
}

/// Up to here a count is small.
const SMALL: f64 = 0.5;
/// From here on it is large.
const LARGE: f64 = 3.0;
/// The `ψ` that large outliers are measured with: learned from what they leave, it would sink.
const ORDINARY: f64 = 0.3;

impl Spread {
    /// What is thought before any error is seen.
    pub fn new(prior: &SpreadPrior) -> Self {
        let moments = |(value, weight): (f64, f64)| Moments { squares: value * weight, weight };
        Self {
            phi: prior.phi.0,
            psi: prior.psi.0,
            small: moments(prior.phi),
            large: moments(prior.psi),
            outlier: prior.outlier,
            large_outlier: prior.large_outlier,
        }
    }

    /// What is thought after the errors of one more period. What lies too far above is an event, not noise.
    pub fn after<'f>(mut self, forecasts: impl Iterator<Item = &'f Forecast>) -> Self {
        let phi = self.phi;
        for series in forecasts.filter(|series| series.place.is_some()) {
            let (mean, error) = (series.mean, f64::from(series.observed) - series.mean);
            let known = mean * mean / series.shape;
            if self.is_event(series, error) {
                continue;
            }
            if mean < SMALL {
                self.small.add(error * error - known, mean);
            } else if mean >= LARGE {
                self.large.add(error * error - phi * mean - known, mean * mean);
            }
        }
        self.phi = (self.small.squares / self.small.weight).clamp(1.0, 3.0);
        self.psi = (self.large.squares / self.large.weight).clamp(0.0, 1.0);
        self
    }

    fn is_event(&self, series: &Forecast, error: f64) -> bool {
        let mean = series.mean;
        let (outlier, variance) = match self.large_outlier.filter(|_| mean >= LARGE) {
            Some(outlier) => (outlier, self.phi * mean + mean * mean * (1.0 / series.shape + ORDINARY)),
            None => (self.outlier, self.phi * mean + 1.0),
        };
        error > outlier * variance.sqrt()
    }
}

impl Moments {
    fn add(&mut self, squares: f64, weight: f64) {
        self.squares += squares;
        self.weight += weight;
    }
}
