//! How surprising a change between two small counts is.

/// The chance of a split at least as uneven as `a` and `b` if both came from the same Poisson rate.
///
/// Given the sum n = a + b, a is binomial(n, ½): the exact conditional test, two-sided by doubling the smaller tail
/// (Przyborowski & Wilenski 1940). Between 0 and 1; 1 where both are 0.
pub fn chance(a: u32, b: u32) -> f64 {
    let (n, low) = (a + b, a.min(b));
    let mut log_term = -f64::from(n) * std::f64::consts::LN_2;
    let mut tail = 0.0;
    for k in 0..=low {
        tail += log_term.exp();
        log_term += (f64::from(n - k) / f64::from(k + 1)).ln();
    }
    (2.0 * tail).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::chance;

    #[test]
    fn the_chance_of_a_split_is_the_exact_binomial_one() {
        // 2 · Σ C(12, k) / 2¹² for k = 0..2 is 2 · 79 / 4096.
        assert!((chance(2, 10) - 2.0 * 79.0 / 4096.0).abs() < 1e-12);
        assert_eq!(chance(0, 0), 1.0);
        assert!(chance(0, 20) < 1e-5);
        assert!(chance(1900, 1750) > 0.01);
    }
}
