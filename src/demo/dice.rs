//! Dice that always fall the same way: figures made up for the demonstration, nothing statistical.

/// A stream of numbers that follows from a name alone (splitmix64).
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// The dice of this name.
    pub fn of(name: &str) -> Self {
        let fold = |seed: u64, byte: u8| (seed ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, fold))
    }

    /// From 0 up to, but not including, 1.
    pub fn throw(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A Poisson number: how many unit-rate arrivals fit into `mean`.
    pub fn poisson(&mut self, mean: f64) -> u32 {
        let (mut n, mut left) = (0, mean);
        loop {
            left += (1.0 - self.throw()).ln();
            if left < 0.0 {
                return n;
            }
            n += 1;
        }
    }

    /// One of several, each as likely as its weight.
    pub fn pick<'a, T>(&mut self, choices: &'a [(T, f64)]) -> Option<&'a T> {
        let mut at = self.throw() * choices.iter().map(|(_, weight)| weight).sum::<f64>();
        let past = |(_, weight): &&(T, f64)| {
            at -= weight;
            at < 0.0
        };
        choices.iter().find(past).or(choices.last()).map(|(choice, _)| choice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_throws_the_same_and_poisson_keeps_its_mean() {
        assert_eq!(Dice::of("FR").throw(), Dice::of("FR").throw());
        let mut dice = Dice::of("mean");
        let sum: u32 = (0..2000).map(|_| dice.poisson(40.0)).sum();
        assert!((79_000..81_000).contains(&sum), "{sum}");
    }
}
