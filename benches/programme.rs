//! What it costs to protect the whole programme for Europe, and what readers keep of it.
//!
//! ```sh
//! cargo run --release --example programme              # 40 countries, three years of editions
//! cargo run --release --example programme 80 3 1       # countries, years, seed
//! ```
//!
//! Made up from a seed: six regions and 300 children a year for each country, 190 origins in 8 world regions, the ages,
//! forms, organisations and kinds of help of the house. Every edition is protected before everyone and before every
//! coordinator and region; every country's leaf of a quarter stays open too, though no table lists it, and that costs the
//! yearly tables most of what they lose. What is timed is `protect`: decide, prove and check all tables of a quarter, and of its year,
//! from figures in memory. The bars, for 40 countries: a new edition after three years under 5 s, at most 500 MB,
//! nothing held back, .94 of the mass of yearly tables kept. Exit 1 if one is missed, as
//! the last one is: about .82 are kept.

#![expect(clippy::disallowed_methods, reason = "how long it takes is what is asked here")]

use std::collections::BTreeMap;
use std::time::Instant;

use hub::protect::{Cell, Key, Programme, Protected, TOTALS, protect};
use hub::structure::{
    Code, Dimension, Figures, Key as Place, Observation, Period, Quarter, Return, Structure, Table, data_file,
};

/// A linear congruential generator is random enough for figures nobody believes.
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A factor around one: countries and origins differ by orders of magnitude.
    fn factor(&mut self, spread: f64) -> f64 {
        let normal: f64 = (0..12).map(|_| self.throw()).sum::<f64>() - 6.0;
        (spread * normal).exp()
    }

    fn pick(&mut self, weights: &[f64]) -> usize {
        let mut left = self.throw() * weights.iter().sum::<f64>();
        let falls = |weight: &f64| {
            left -= weight;
            left < 0.0
        };
        weights.iter().position(falls).unwrap_or(weights.len() - 1)
    }
}

fn code(text: &str) -> Code {
    text.parse().expect("a code of the bench")
}

/// Two letters: `AA`, `AB`, …
fn country(at: usize) -> Code {
    let letter = |n: usize| char::from(b'A' + n as u8);
    code(&format!("{}{}", letter(at / 26), letter(at % 26)))
}

/// The structure of the house with made-up countries, regions and origins.
fn structure(countries: usize) -> Structure {
    const HEAD: &str = "code,parent,adds,from,until,label\n";
    let codes = 0..countries;
    let people: String = codes.clone().map(|c| format!("{},en,Europe/Rome,1,1\n", country(c))).collect();
    let of = |c: usize| (1..=6).map(move |r| format!("{0}{r},{0},yes,,,\n", country(c))).collect::<String>();
    let regions: String = codes.map(|c| of(c) + &format!("{0}_U,{0},yes,,,\n", country(c))).collect();
    let world: String = (0..8).map(|w| format!("W{w},_T,yes,,,\n")).collect();
    let origins: String = (0..190).map(|o| format!("O{o},W{},yes,,,\n", o % 8)).collect();
    let files = |path: &str| match path {
        "participants.csv" => Some(format!("country,language,zone,row,column\n{people}")),
        "codes/region.csv" => Some(format!("{HEAD}{regions}")),
        "codes/citizen.csv" => Some(format!("{HEAD}{world}{origins}_U,W7,yes,,,\n")),
        "coverage.csv" => data_file(path)?.lines().next().map(|head| format!("{head}\n")),
        _ => data_file(path),
    };
    Structure::read_from(&files).expect("the files of the bench")
}

/// How often each code of a dimension falls in one country.
struct Habits {
    country: Code,
    size: f64,
    codes: BTreeMap<Dimension, (Vec<Code>, Vec<f64>)>,
}

const ONE_ANSWER: [Dimension; 6] =
    [Dimension::Citizen, Dimension::Age, Dimension::Sex, Dimension::Form, Dimension::Org, Dimension::Region];

fn habits(structure: &Structure, at: usize, dice: &mut Dice) -> Habits {
    let (country, size) = (country(at), dice.factor(1.2));
    let weigh = |dimension: Dimension| {
        let list = structure.list(dimension);
        let is_own =
            |code: &Code| dimension != Dimension::Region || code.as_str().starts_with(country.as_str());
        let leaves = list.iter().filter(|(c, item)| item.adds && !list.is_group(*c)).map(|(c, _)| c);
        let leaves: Vec<Code> = leaves.filter(is_own).collect();
        let spread = if dimension == Dimension::Citizen { 1.5 } else { 0.5 };
        let weight = |n: usize| 1.0 / ((n + 3) as f64).powf(1.1);
        let mut weights: Vec<f64> = (0..leaves.len()).map(|n| weight(n) * dice.factor(spread)).collect();
        // A country's own children, in as many lines of the list as there are countries.
        weights[dice.pick(&vec![1.0; leaves.len()])] += if spread > 1.0 { 0.8 } else { 0.0 };
        (dimension, (leaves, weights))
    };
    Habits { country, size, codes: ONE_ANSWER.into_iter().map(weigh).collect() }
}

/// One quarter's answer of a country; `mean` children are expected.
fn answer(habits: &Habits, structure: &Structure, mean: f64, dice: &mut Dice) -> Return {
    let total = Place::total(code("VIC_NEW"), habits.country);
    let count = (mean + mean.sqrt() * (dice.factor(1.0).ln())).round().max(0.0) as usize;
    let mut counts: BTreeMap<Place, u32> = BTreeMap::from([(total, 0)]);
    for _ in 0..count {
        let mut fall = |d: Dimension| habits.codes[&d].0[dice.pick(&habits.codes[&d].1)];
        let child: Vec<(Dimension, Code)> = ONE_ANSWER.into_iter().map(|d| (d, fall(d))).collect();
        let at = |d: Dimension| child.iter().find(|(own, _)| *own == d).expect("thrown").1;
        let crossed = total.with(Dimension::Age, at(Dimension::Age)).with(Dimension::Sex, at(Dimension::Sex));
        let one = child.iter().map(|(d, c)| total.with(*d, *c)).chain([total, crossed]);
        one.for_each(|place| *counts.entry(place).or_default() += 1);
        for (assist, _) in structure.list(Dimension::Assist).iter().filter(|_| dice.throw() < 0.2) {
            *counts.entry(total.with(Dimension::Assist, assist)).or_default() += 1;
        }
    }
    let cells = counts.into_iter().map(|(place, n)| (place, Observation::count(n))).collect();
    let accepted = "2024-01-01T00:00:00Z".parse().expect("a moment");
    Return { version: 1, accepted, simulated: true, cells }
}

fn figures(structure: &Structure, countries: usize, quarters: &[Quarter], seed: u64) -> Figures {
    let mut dice = Dice(seed * 7919 + 12345);
    let all: Vec<Habits> = (0..countries).map(|at| habits(structure, at, &mut dice)).collect();
    let sizes: f64 = all.iter().map(|habits| habits.size).sum();
    let mut returns = BTreeMap::new();
    for quarter in quarters {
        for habits in &all {
            let mean = habits.size / sizes * countries as f64 * 75.0;
            returns.insert((habits.country, *quarter), answer(habits, structure, mean, &mut dice));
        }
    }
    let as_of = "2024-01-01T00:00:00Z".parse().expect("a moment");
    Figures::in_time(Table { as_of, returns })
}

/// The share of safe counts that is shown, by weight, and how many cells are blank; for quarters or for years.
fn mass(public: &Protected, truth: &Figures, structure: &Structure, years: bool) -> (f64, usize) {
    let programme = Programme::read().expect("the programme");
    let is_asked = |period| matches!(period, Period::Year(_)) == years;
    let (mut safe, mut shown, mut blank) = (0, 0, 0);
    let tables = public.iter().filter(|(family, period, _)| *family != TOTALS && is_asked(*period));
    for (family, period, block) in tables {
        let family = programme.family(family).expect("of the programme");
        let truth = counts(family, period, truth, structure);
        for (area, column, cell) in block.iter().filter(|(_, column, _)| *column != Code::TOTAL) {
            let n = truth.get(&(area, column)).copied().unwrap_or(0);
            safe += if n >= programme.threshold { n } else { 0 };
            shown += cell.shown().map_or(0, i64::from);
            blank += usize::from(cell == Cell::Hidden);
        }
    }
    (shown as f64 / safe as f64, blank)
}

/// What stands behind every cell of a table.
fn counts(
    family: &hub::protect::Family,
    period: Period,
    figures: &Figures,
    structure: &Structure,
) -> BTreeMap<(Code, Code), i64> {
    let countries: Vec<Code> = structure.participants.iter().map(|p| p.country).collect();
    let tree = family.tree(structure, &countries);
    let mut counts = BTreeMap::new();
    for quarter in period.quarters() {
        for (country, answer) in figures.table.answers(quarter) {
            let leaves =
                family.leaves(&tree, code("VIC_NEW"), country, answer).expect("parts within their total");
            for (column, n) in tree.sums(&leaves).into_iter().enumerate() {
                for area in [country, Code::TOTAL] {
                    *counts.entry((area, tree.code(column))).or_default() += n;
                }
            }
        }
    }
    counts
}

/// The most memory this process ever had, in MB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kb = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kb.unwrap_or(0.0) / 1024.0
}

fn main() {
    let mut given = std::env::args().skip(1).map(|text| text.parse::<usize>().expect("a number"));
    let (countries, years) = (given.next().unwrap_or(40), given.next().unwrap_or(3));
    let seed = given.next().unwrap_or(1) as u64;
    let structure = structure(countries);
    let first = 2021;
    let quarters = (first..first + years as i16).flat_map(Quarter::of_year);
    let last = Quarter::of_year(first + years as i16)[0];
    let quarters: Vec<Quarter> = quarters.chain([last]).collect();
    let figures = figures(&structure, countries, &quarters, seed);
    let programme = Programme::read().expect("the programme");
    let (mut public, mut seconds, mut held) = (Protected::default(), Vec::new(), 0);
    for quarter in &quarters {
        let start = Instant::now();
        match protect(&programme, &structure, &figures, *quarter, &public, &Key::new("bench")) {
            Ok(outcome) => {
                held += outcome.held.len();
                outcome.held.iter().for_each(|refusal| println!("held: {}", refusal.0));
                public = outcome.public;
            }
            Err(refusal) => {
                println!("{quarter} is refused: {}", refusal.0);
                std::process::exit(1);
            }
        }
        seconds.push(start.elapsed().as_secs_f64());
        println!("{quarter}: {:.2} s, peak {:.0} MB", seconds.last().expect("pushed"), peak());
    }
    let (yearly, blank) = mass(&public, &figures, &structure, true);
    println!("years: {yearly:.3} of the mass, {blank} cells blank");
    let (quarterly, blank) = mass(&public, &figures, &structure, false);
    println!("quarters: {quarterly:.3} of the mass, {blank} cells blank");
    let (all, slowest) = (seconds.iter().sum::<f64>(), seconds.iter().copied().fold(0.0, f64::max));
    println!("all editions {all:.2} s, the slowest {slowest:.2} s, peak {:.0} MB, held back {held}", peak());
    let fine = slowest < 5.0 && peak() < 500.0 && held == 0 && yearly >= 0.94;
    std::process::exit(i32::from(!fine));
}
