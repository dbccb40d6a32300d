//! Tail probabilities of counts, summed from the far end: never one less the other tail.

use libm::lgamma;

/// A sum is complete when what is left out is this share of it.
const NEGLIGIBLE: f64 = 1e-17;
/// Standard deviations between which a large count is looked at.
const REACH: f64 = 12.0;
/// No tail is followed over more lots.
const LONGEST: f64 = 100_000.0;
/// No mean or size is smaller.
const LEAST: f64 = 1e-9;
/// In how many lots a large spread is counted: finer ones take longer and tell nothing more.
const FINE: f64 = 250.0;

/// A negative binomial count: variance `mean + mean² / size`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counts {
    mean: f64,
    size: f64,
    /// Cases in a lot: 1, but for counts so large that single cases do not matter.
    lot: f64,
}

impl Counts {
    /// The distribution with this mean and size, both at least a billionth.
    ///
    /// A count whose spread is 500 cases or more is taken in lots of a 250th of it.
    pub fn new(mean: f64, size: f64) -> Self {
        // Nothing is impossible, and zero expectation has no shape of its own.
        let (mean, size) = (mean.max(LEAST), size.max(LEAST));
        // The upper tail of a skewed count falls e-fold every mean / size cases.
        let spread = (mean + mean * mean / size).sqrt().max(mean / size);
        let lot = (spread / FINE).floor().max(1.0);
        Self { mean: mean / lot, size, lot }
    }

    /// `P(Y = y)`.
    pub fn mass(&self, y: f64) -> f64 {
        let (k, mu) = (self.size, self.mean);
        let choose = if y > 0.0 { lgamma(k + y) - lgamma(k) - lgamma(y + 1.0) } else { 0.0 };
        (choose - k * (mu / k).ln_1p() - y * (k / mu).ln_1p()).exp()
    }

    /// `P(Y ≥ y)`: summed upward from `y`; only below the mean, where it is large, as what the other tail leaves.
    pub fn at_least(&self, y: u32) -> f64 {
        match self.lots(y) {
            y if y <= 0.0 => 1.0,
            y if y <= self.mean => 1.0 - self.sum_down(y - 1.0),
            y => self.sum_up(y),
        }
    }

    /// `P(Y ≤ y)`: summed downward from `y`; only above the mean as what the other tail leaves.
    pub fn at_most(&self, y: u32) -> f64 {
        match self.lots(y) {
            y if y <= self.mean => self.sum_down(y),
            y => 1.0 - self.sum_up(y + 1.0),
        }
    }

    /// Whole lots in a count.
    pub fn lots(&self, y: u32) -> f64 {
        (f64::from(y) / self.lot).floor()
    }

    fn sum_up(&self, from: f64) -> f64 {
        let (mut mass, mut sum, mut at) = (self.mass(from), 0.0, from);
        while mass > sum * NEGLIGIBLE && at - from < LONGEST {
            sum += mass;
            mass *= self.step(at);
            at += 1.0;
        }
        sum.min(1.0)
    }

    fn sum_down(&self, from: f64) -> f64 {
        let (mut mass, mut sum, mut at) = (self.mass(from), 0.0, from);
        while mass > sum * NEGLIGIBLE {
            sum += mass;
            if at < 1.0 {
                break;
            }
            at -= 1.0;
            mass /= self.step(at);
        }
        sum.min(1.0)
    }

    /// Fills `tails` with `P(Y ≥ 0), P(Y ≥ 1), …` down to `smallest`.
    pub fn upper(&self, smallest: f64, tails: &mut Vec<f64>) {
        let (mut mass, mut at) = self.start(tails);
        // From the mean on the steps shrink: a geometric series bounds what is left.
        while at < self.mean || (mass > smallest * 1e-9 * (1.0 - self.step(at)) && at < LONGEST) {
            tails.push(mass);
            mass *= self.step(at);
            at += 1.0;
        }
        let mut sum = 0.0;
        for tail in tails.iter_mut().rev() {
            sum += *tail;
            *tail = sum.min(1.0);
        }
        tails.truncate(tails.partition_point(|tail| *tail >= smallest));
    }

    /// Fills `tails` with `P(Y ≤ 0), P(Y ≤ 1), …` up to `limit`.
    pub fn lower(&self, limit: f64, tails: &mut Vec<f64>) {
        let (mut mass, mut at) = self.start(tails);
        let mut sum = 0.0;
        while at <= self.mean && sum + mass <= limit {
            sum += mass;
            tails.push(sum);
            mass *= self.step(at);
            at += 1.0;
        }
    }

    /// How many cases the tail at this place tells of: large counts are told in lots.
    pub fn cases(&self, at: usize) -> f64 {
        at as f64 * self.lot
    }

    /// The counts between which four of five lie: one in ten below, one in ten above.
    pub fn interval(&self) -> (f64, f64) {
        let (mut mass, mut at) = self.start(&mut Vec::new());
        let (mut sum, mut low) = (mass, None);
        while sum < 0.9 && at < LONGEST && (at < self.mean || mass > 0.0) {
            if sum >= 0.1 && low.is_none() {
                low = Some(at);
            }
            mass *= self.step(at);
            at += 1.0;
            sum += mass;
        }
        (low.unwrap_or(at) * self.lot, at * self.lot)
    }

    /// `P(Y = y)` over what another distribution gives it, at 0, 1, … lots of this one.
    pub fn ratios(self, other: Counts) -> impl Iterator<Item = f64> {
        let other = Counts { mean: other.mean * other.lot / self.lot, lot: self.lot, ..other };
        let none = (other.emptiness() - self.emptiness()).exp();
        (0..).scan(none, move |next, y| {
            let ratio = *next;
            *next *= self.step(f64::from(y)) / other.step(f64::from(y));
            Some(ratio)
        })
    }

    /// `−ln P(Y = 0)`.
    fn emptiness(&self) -> f64 {
        self.size * (self.mean / self.size).ln_1p()
    }

    /// The first count worth looking at and its mass; all below it have none.
    fn start(&self, tails: &mut Vec<f64>) -> (f64, f64) {
        let spread = (self.mean + self.mean * self.mean / self.size).sqrt();
        let from = if self.emptiness() < 640.0 { 0.0 } else { (self.mean - REACH * spread).floor().max(0.0) };
        tails.clear();
        tails.resize(from as usize, 0.0);
        (self.mass(from), from)
    }

    /// `P(Y = y + 1) / P(Y = y)`.
    fn step(&self, y: f64) -> f64 {
        (self.size + y) / (y + 1.0) * (self.mean / (self.mean + self.size))
    }
}
