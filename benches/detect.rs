//! What it costs to look at a panel: CPU milliseconds to judge one quarter and twelve of Europe, and one of its regions.
//!
//! ```sh
//! cargo run --release --example detect                 # 30 places × 190 origins × 32 quarters; 1,000 regions
//! cargo run --release --example detect -- series       # the series of one place as CSV, for benches/detect.R
//! ```
//!
//! Made up from a seed: places and origins differ by orders of magnitude, most series are empty in most quarters. Every
//! quarter before the first one judged is read too, for its errors. The bars: one quarter of Europe under 50 ms, twelve
//! under 0.5 s, one quarter of the regions under 2 s. Exit 1 if one is missed.

use hub::detect::{Panel, Parameters, Versions, watch};
use hub::structure::{Period, Quarter};

const QUARTERS: usize = 32;
const ORIGINS: usize = 190;

fn main() {
    if std::env::args().any(|argument| argument == "series") {
        return print_series();
    }
    let (europe, regions) = (panel(30, 7.0), panel(1000, 0.2));
    let bars = [
        ("one quarter", cost(&europe, 1), 50.0),
        ("twelve quarters", cost(&europe, 12), 500.0),
        ("one quarter of 1,000 regions", cost(&regions, 1), 2000.0),
    ];
    for (name, took, bar) in bars {
        println!("{name:<30} {took:8.1} CPU ms (bar {bar})");
    }
    std::process::exit(i32::from(bars.iter().any(|(_, took, bar)| took > bar)));
}

/// CPU milliseconds to judge the last quarters: the middle one of five times, for the first also asks for memory.
fn cost(panel: &Panel, quarters: usize) -> f64 {
    let mut times = [(); 5].map(|()| {
        let before = on_cpu();
        let found = watch(panel, QUARTERS - quarters, QUARTERS - 1, &Parameters::default());
        assert_eq!(found.len(), quarters);
        (on_cpu() - before) as f64 / 1e6
    });
    times.sort_by(f64::total_cmp);
    times[2]
}

/// Nanoseconds that this thread was on a processor, as Linux counts them.
fn on_cpu() -> u64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    text.split(' ').next().and_then(|first| first.parse().ok()).expect("a count")
}

/// Places with so many cases a quarter on average, one origin in four common, all others rare.
fn panel(places: usize, cases: f64) -> Panel {
    let mut dice = Dice(1);
    let first = Quarter::new(2016, 1).expect("a quarter");
    let periods = (0..QUARTERS).map(|at| Period::Quarter(first.plus(at as i32))).collect();
    let names = |letter: &str, n: usize| (0..n).map(|i| format!("{letter}{i}")).collect::<Vec<_>>();
    let parents = names("P", places).into_iter().map(|place| (place, Some("P".into()))).collect();
    let mut panel = Panel::new(parents, names("O", ORIGINS), periods);
    let shares: Vec<f64> = (0..ORIGINS).map(|_| dice.unit().powi(6)).collect();
    let total: f64 = shares.iter().sum();
    for place in 0..places {
        let rate = cases * 10.0 * dice.unit().powi(2) / total;
        for period in 0..QUARTERS {
            let count = |share: &f64| dice.poisson(rate * share);
            let counts = shares.iter().map(count).map(|n| Versions { first: n, last: n });
            panel.collect(place, period, period, &counts.collect::<Vec<_>>());
        }
    }
    panel
}

/// `series,quarter,count` of the first thousand series of Europe.
fn print_series() {
    let panel = panel(30, 7.0);
    let known = panel.as_of(QUARTERS - 1, 20.0);
    println!("series,quarter,count");
    for series in 0..1000 {
        for period in 0..QUARTERS {
            let counts = known.counts(series / ORIGINS, period).expect("collected");
            println!("{series},{period},{}", counts[series % ORIGINS]);
        }
    }
}

/// splitmix64: the same draws everywhere.
struct Dice(u64);

impl Dice {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Multiplies draws until they fall below `e^-mean` (Knuth).
    fn poisson(&mut self, mean: f64) -> u32 {
        let (floor, mut product, mut count) = ((-mean).exp(), self.unit(), 0);
        while product > floor {
            product *= self.unit();
            count += 1;
        }
        count
    }
}
