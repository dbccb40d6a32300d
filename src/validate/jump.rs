//! How surprising a change between two small counts is.

use std::f64::consts::TAU;

/// The chance of a split at least as uneven as `a` and `b` if both came from the same Poisson rate.
///
/// Given the sum n = a + b, a is binomial(n, ½): the exact conditional test, two-sided by doubling the smaller tail
/// (Przyborowski & Wilenski 1940). Between 0 and 1; 1 where both are 0.
pub fn chance(a: u32, b: u32) -> f64 {
    split(f64::from(a.min(b)), f64::from(a.max(b)), 0.5)
}

/// The same for parts of two wholes: if the part kept its share, a is binomial(n, A / (A + B)), whatever the wholes did.
///
/// 1 where one of the wholes is 0: then there is nothing to compare.
pub fn chance_within((a, b): (u32, u32), (whole_a, whole_b): (u32, u32)) -> f64 {
    let (a, b, whole_a, whole_b) = (f64::from(a), f64::from(b), f64::from(whole_a), f64::from(whole_b));
    if whole_a == 0.0 || whole_b == 0.0 {
        return 1.0;
    }
    let share = whole_a / (whole_a + whole_b);
    // The side with less than its share is the smaller tail.
    match a <= (a + b) * share {
        true => split(a, b, share),
        false => split(b, a, 1.0 - share),
    }
}

/// Twice the chance of `low` or fewer of all falling on the side with this share of them, which expects no fewer.
///
/// The tail is summed outwards from the split and ends where a term no longer changes it: after some √n terms, so that
/// a slip of the keyboard (900,000,000 children) is answered as quickly as a small count.
fn split(low: f64, high: f64, share: f64) -> f64 {
    let (n, odds) = (low + high, (1.0 - share) / share);
    let ways = ln_factorial(n) - ln_factorial(low) - ln_factorial(high);
    let mut term = (ways + low * share.ln() + high * (1.0 - share).ln()).exp();
    let (mut tail, mut k) = (0.0, low);
    while tail + term > tail {
        tail += term;
        term *= k / (n - k + 1.0) * odds;
        k -= 1.0;
    }
    (2.0 * tail).min(1.0)
}

/// ln n!, to twelve digits: Stirling's series from 32 on, the product of the numbers below.
fn ln_factorial(n: f64) -> f64 {
    match n < 32.0 {
        true => (1..=n as u32).map(f64::from).product::<f64>().ln(),
        false => n * n.ln() - n + (TAU * n).ln() / 2.0 + 1.0 / (12.0 * n) - 1.0 / (360.0 * n.powi(3)),
    }
}

#[cfg(test)]
mod tests {
    use super::{chance, chance_within};

    #[test]
    fn the_chance_of_a_split_is_the_exact_binomial_one() {
        // 2 · Σ C(12, k) / 2¹² for k = 0..2 is 2 · 79 / 4096.
        assert!((chance(2, 10) - 2.0 * 79.0 / 4096.0).abs() < 1e-12);
        assert_eq!(chance(0, 0), 1.0);
        assert!(chance(0, 20) < 1e-5);
        assert!(chance(1900, 1750) > 0.01);
    }

    #[test]
    fn a_part_that_keeps_its_share_is_no_surprise_however_the_whole_grew() {
        assert_eq!(chance_within((10, 60), (10, 60)), 1.0);
        assert!(chance(10, 60) < 1e-8 && chance_within((10, 60), (100, 610)) > 0.9);
        // Binomial(3, ¾): the chance of none is 1/64.
        assert!((chance_within((0, 3), (30, 10)) - 2.0 / 64.0).abs() < 1e-12);
        assert!((chance_within((3, 0), (10, 30)) - 2.0 / 64.0).abs() < 1e-12);
        assert_eq!(chance_within((4, 0), (40, 0)), 1.0, "nothing is left to compare with");
        assert!((chance_within((2, 10), (50, 50)) - chance(2, 10)).abs() < 1e-12);
    }

    /// Every term of the tail, from the far end inwards: the definition, word for word.
    fn term_by_term(a: u32, b: u32) -> f64 {
        let (n, low) = (a + b, a.min(b));
        let mut log_term = -f64::from(n) * std::f64::consts::LN_2;
        let mut tail = 0.0;
        for k in 0..=low {
            tail += log_term.exp();
            log_term += (f64::from(n - k) / f64::from(k + 1)).ln();
        }
        (2.0 * tail).min(1.0)
    }

    #[test]
    fn stopping_early_leaves_nothing_out() {
        for (a, b) in [(0, 9), (1, 1), (3, 31), (31, 32), (40, 90), (4_900, 5_100), (9_700, 10_300)] {
            let (quick, whole) = (chance(a, b), term_by_term(a, b));
            assert!((quick - whole).abs() <= whole * 1e-9, "{a} {b}: {quick} {whole}");
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "how long it takes is what is asked here")]
    fn the_largest_counts_are_answered_at_once() {
        let start = std::time::Instant::now();
        assert_eq!(chance(900_000_000, 800_000_000), 0.0);
        assert_eq!(chance(900_000_000, 900_000_000), 1.0);
        let near = chance(900_000_000, 900_040_000);
        assert!(near > 0.3 && near < 0.4, "not quite one standard deviation apart: {near}");
        assert!(start.elapsed().as_secs() < 2, "{:?}", start.elapsed());
    }
}
