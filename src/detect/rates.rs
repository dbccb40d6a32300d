//! What the margins say: how many cases a place finds, what share of them an origin has, how alike the places are.

use libm::lgamma;

use super::panel::Known;
use super::parameters::Parameters;

/// One place: its past up to the window, and the window.
#[derive(Debug, Clone)]
pub struct Span {
    /// Which place.
    pub place: usize,
    /// Discounted cases of each origin, `S`.
    pub sums: Vec<f64>,
    /// The same cases, each counted whole.
    pub raw: Vec<u32>,
    /// Cases of each origin in the last collected periods, in which a new one is absent.
    pub recent: Vec<u32>,
    /// Discounted exposure, `N`.
    pub exposure: f64,
    /// Collected periods of the past.
    pub baseline: usize,
    /// Cases of each origin in the window, `y`.
    pub observed: Vec<u32>,
    /// Exposure of the window, `E_W`.
    pub window_exposure: f64,
    /// Collected periods of the window, `n_W`.
    pub collected: usize,
}

impl Span {
    /// Adds up what is known of a place, with a window of so many periods.
    pub fn read(known: &Known, place: usize, window: usize, parameters: &Parameters) -> Self {
        let none = vec![0; known.panel.origins.len()];
        let mut span = Self {
            place,
            sums: vec![0.0; none.len()],
            raw: none.clone(),
            recent: none.clone(),
            exposure: 0.0,
            baseline: 0,
            observed: none,
            window_exposure: 0.0,
            collected: 0,
        };
        for period in (0..=known.at).rev() {
            if let Some(counts) = known.counts(place, period) {
                let exposure = known.exposure(place, period);
                match (period + window).checked_sub(known.at + 1) {
                    Some(_) => span.enter(counts, exposure),
                    None => {
                        let age = (known.at - window - period) as i32;
                        span.remember(counts, exposure, parameters.discount.powi(age), parameters.look_back);
                    }
                }
            }
        }
        span
    }

    fn enter(&mut self, counts: &[u32], exposure: f64) {
        self.collected += 1;
        self.window_exposure += exposure;
        self.observed.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }

    fn remember(&mut self, counts: &[u32], exposure: f64, weight: f64, look_back: usize) {
        if self.baseline < look_back {
            self.recent.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        self.baseline += 1;
        self.exposure += weight * exposure;
        for ((sum, raw), count) in self.sums.iter_mut().zip(&mut self.raw).zip(counts) {
            *sum += weight * f64::from(*count);
            *raw += count;
        }
    }

    /// Whether anything can be expected and compared here.
    pub fn is_tested(&self, parameters: &Parameters) -> bool {
        self.baseline >= parameters.least_baseline && self.collected > 0
    }
}

/// Shapes of the Gamma priors: small where series differ much from their margins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shapes {
    /// Of the pairs of place and origin, `a`.
    pub pair: f64,
    /// Of the origins, `aO`.
    pub origin: f64,
}

/// The margins of one window.
#[derive(Debug, Clone)]
pub struct Margins {
    /// `R_c`: cases a period of foreign origins, by place.
    pub places: Vec<f64>,
    /// `λO_o`: cases a period in all places together, own nationals left out, by origin.
    pub origins: Vec<f64>,
    /// `S_o`: the discounted cases behind it.
    pub origin_sums: Vec<f64>,
    /// `Σ λO`.
    pub all_origins: f64,
    /// `N_EU` and `E_EU`: exposures of all places together, weighed by their rates.
    pub exposure: (f64, f64),
    /// The shapes it was made with.
    pub shapes: Shapes,
}

impl Margins {
    /// The margins with shapes known already; they are sought once a period, with a window of one.
    pub fn new(known: &Known, spans: &[Span], parameters: &Parameters, shapes: Option<Shapes>) -> Self {
        let own = |span: &Span| known.panel.places[span.place].own;
        let foreign =
            |span: &Span, sums: f64, of_own: f64| (sums - own(span).map_or(0.0, |_| of_own)).max(0.0);
        let rate = |span: &Span| {
            let of_own = own(span).map_or(0.0, |origin| span.sums[origin]);
            let cases = foreign(span, span.sums.iter().sum(), of_own) + 0.5;
            if span.exposure > 0.0 { cases / span.exposure } else { 0.0 }
        };
        let places: Vec<f64> = spans.iter().map(rate).collect();
        let all = places.iter().sum::<f64>().max(f64::MIN_POSITIVE);
        let weighed = |exposure: fn(&Span) -> f64| {
            spans.iter().zip(&places).map(|(span, rate)| rate * exposure(span)).sum::<f64>() / all
        };
        let exposure = (weighed(|span| span.exposure), weighed(|span| span.window_exposure));
        let origin_sums = add_up(known, spans, |span, origin| span.sums[origin]);
        let shape = shapes.map_or_else(|| origin_shape(known, spans, parameters), |shapes| shapes.origin);
        let mean = origin_sums.iter().sum::<f64>() / origin_sums.len() as f64 / exposure.0;
        let origins: Vec<f64> =
            origin_sums.iter().map(|sum| rate_of(shape, *sum, mean, exposure.0)).collect();
        let all_origins = origins.iter().sum();
        let shapes = shapes.unwrap_or(Shapes { pair: 1.0, origin: shape });
        Self { places, origins, origin_sums, all_origins, exposure, shapes }
    }

    /// The same, with the shape of the pairs sought among the places that answered last.
    pub fn seek_pairs(mut self, known: &Known, spans: &[Span], parameters: &Parameters) -> Self {
        self.shapes.pair = self.pair_shape(known, spans, parameters);
        self
    }

    /// `m[c,o]`: what a place is expected to find of an origin in a period, before its own past speaks.
    pub fn prior(&self, place: usize, origin: usize) -> f64 {
        let share = if self.all_origins > 0.0 {
            self.origins[origin] / self.all_origins
        } else {
            1.0 / self.origins.len() as f64
        };
        self.places[place] * share
    }

    fn pair_shape(&self, known: &Known, spans: &[Span], parameters: &Parameters) -> f64 {
        let mut pairs = Likelihood::default();
        for span in spans.iter().filter(|span| span.is_tested(parameters)) {
            for (origin, count) in span.raw.iter().enumerate() {
                if known.panel.places[span.place].own != Some(origin) {
                    pairs.add(*count, self.prior(span.place, origin) * span.baseline as f64);
                }
            }
        }
        pairs.likeliest(parameters)
    }
}

/// `(a + S) / (a/m + N)`; nothing at all is expected where the mean is zero.
fn rate_of(shape: f64, sum: f64, mean: f64, exposure: f64) -> f64 {
    if mean > 0.0 { (shape + sum) / (shape / mean + exposure) } else { 0.0 }
}

/// One sum for each origin over the places whose own nationals they are not.
fn add_up(known: &Known, spans: &[Span], sum: impl Fn(&Span, usize) -> f64) -> Vec<f64> {
    let mut sums = vec![0.0; known.panel.origins.len()];
    for span in spans {
        let own = known.panel.places[span.place].own;
        for (origin, all) in sums.iter_mut().enumerate().filter(|(origin, _)| own != Some(*origin)) {
            *all += sum(span, origin);
        }
    }
    sums
}

fn origin_shape(known: &Known, spans: &[Span], parameters: &Parameters) -> f64 {
    let sums = add_up(known, spans, |span, origin| f64::from(span.raw[origin]));
    let mean = sums.iter().sum::<f64>() / sums.len() as f64;
    let mut origins = Likelihood::default();
    sums.iter().for_each(|sum| origins.add(*sum as u32, mean));
    origins.likeliest(parameters)
}

/// Counts that are negative binomial around known means with one shape.
#[derive(Debug, Default)]
struct Likelihood {
    /// Each count with its mean.
    counts: Vec<(f64, f64)>,
    /// How many counts have each value above zero.
    values: std::collections::BTreeMap<u32, f64>,
}

impl Likelihood {
    fn add(&mut self, count: u32, mean: f64) {
        self.counts.push((f64::from(count), mean));
        if count > 0 {
            *self.values.entry(count).or_default() += 1.0;
        }
    }

    /// The logarithm of the likelihood, but for what does not depend on the shape.
    fn at(&self, shape: f64) -> f64 {
        let spread: f64 = self.counts.iter().map(|(count, mean)| (shape + count) * (shape + mean).ln()).sum();
        let zero = lgamma(shape);
        let rise = |(value, times): (&u32, &f64)| times * (lgamma(shape + f64::from(*value)) - zero);
        self.counts.len() as f64 * shape * shape.ln() - spread + self.values.iter().map(rise).sum::<f64>()
    }

    /// Where it is highest: golden sections of the logarithm of the shape.
    fn likeliest(&self, parameters: &Parameters) -> f64 {
        let golden = (5f64.sqrt() - 1.0) / 2.0;
        let (mut low, mut high) = (parameters.shapes.0.ln(), parameters.shapes.1.ln());
        let at = |log: f64| self.at(log.exp());
        let (mut left, mut right) = (high - golden * (high - low), low + golden * (high - low));
        let (mut at_left, mut at_right) = (at(left), at(right));
        for _ in 0..parameters.shape_steps {
            if at_left > at_right {
                (high, right, at_right) = (right, left, at_left);
                left = high - golden * (high - low);
                at_left = at(left);
            } else {
                (low, left, at_left) = (left, right, at_right);
                right = low + golden * (high - low);
                at_right = at(right);
            }
        }
        ((low + high) / 2.0).exp()
    }
}
