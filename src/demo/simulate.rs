//! A made-up country's return, as the very file a coordinator would send.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::Deserialize;

use super::dice::Dice;
use crate::structure::{BadDataFile, Code, Dimension, Key, Quarter, Structure, toml_file};

/// `reports/demo/simulation.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Simulation {
    first: String,
    last: String,
    own: f64,
    absent: Vec<(Code, String)>,
    nil: Vec<(Code, String)>,
    late: Vec<(Code, String)>,
    corrected: Vec<(Code, String, u32)>,
    children: BTreeMap<Code, f64>,
    origins: BTreeMap<Code, f64>,
    story: Vec<Story>,
}

/// Children of one origin, added by country and quarter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    origin: Code,
    counts: Vec<(Code, String, u32)>,
}

/// How a country answers in a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// In time.
    InTime,
    /// After the edition was fixed.
    Late,
    /// Not at all.
    Absent,
}

impl Simulation {
    /// Reads the data file.
    pub fn read() -> Result<Self, BadDataFile> {
        toml_file("demo/simulation.toml")
    }

    /// The quarters that are replayed, in order.
    pub fn quarters(&self) -> Vec<Quarter> {
        let (Ok(first), Ok(last)) = (self.first.parse::<Quarter>(), self.last.parse()) else {
            return Vec::new();
        };
        (0..).map(|n| first.plus(n)).take_while(|quarter| *quarter <= last).collect()
    }

    /// The countries that are made up.
    pub fn countries(&self) -> impl Iterator<Item = Code> {
        self.children.keys().copied()
    }

    /// How a country answers in a quarter.
    pub fn answer(&self, country: Code, quarter: Quarter) -> Answer {
        match (is_in(&self.absent, country, quarter), is_in(&self.late, country, quarter)) {
            (true, _) => Answer::Absent,
            (false, true) => Answer::Late,
            (false, false) => Answer::InTime,
        }
    }

    /// Who corrects the answer for a quarter after its edition: a country, with how many more children.
    pub fn corrections(&self, quarter: Quarter) -> impl Iterator<Item = (Code, u32)> {
        let of_quarter = self.corrected.iter().filter(move |(_, q, _)| *q == quarter.to_string());
        of_quarter.map(|(country, _, more)| (*country, *more))
    }

    /// The file of a country and quarter.
    pub fn file(&self, structure: &Structure, country: Code, quarter: Quarter) -> String {
        self.file_with(structure, country, quarter, 0)
    }

    /// The same with more children, whose cases came in late.
    pub fn file_with(&self, structure: &Structure, country: Code, quarter: Quarter, more: u32) -> String {
        let mut counts: BTreeMap<Key, u32> = BTreeMap::new();
        for indicator in ["VIC_NEW", "VIC_PRS", "VIC_IDF"] {
            counts.insert(Key::total(Code::literal(indicator), country), 0);
        }
        let children = self.children(structure, country, quarter, more);
        for child in &children {
            child.keys(country).into_iter().for_each(|key| *counts.entry(key).or_default() += 1);
        }
        let seen: BTreeSet<(Code, Code)> = children.iter().filter_map(|child| child.seen_by()).collect();
        for (origin, _) in seen {
            let key = Key::total(Code::literal("ORG_SEEN"), country).with(Dimension::Citizen, origin);
            let organisations = counts.entry(key).or_default();
            *organisations = MOST_ORGANISATIONS.min(*organisations + 1);
        }
        write(&counts, quarter)
    }

    fn children(&self, structure: &Structure, country: Code, quarter: Quarter, more: u32) -> Vec<Child> {
        if is_in(&self.nil, country, quarter) {
            return Vec::new();
        }
        let mut dice = Dice::of(&format!("{country} {quarter}"));
        let mean = self.children.get(&country).copied().unwrap_or(0.0);
        let choices = Choices::new(self, structure, country);
        let mut children: Vec<Child> =
            (0..dice.poisson(mean)).map(|_| choices.child(&mut dice, None)).collect();
        for story in &self.story {
            let here = story.counts.iter().filter(|(c, q, _)| *c == country && *q == quarter.to_string());
            let n: u32 = here.map(|(_, _, n)| n).sum();
            children.extend((0..n).map(|_| choices.child(&mut dice, Some(story.origin))));
        }
        children.extend((0..more).map(|_| choices.child(&mut dice, None)));
        children
    }
}

fn is_in(list: &[(Code, String)], country: Code, quarter: Quarter) -> bool {
    list.iter().any(|(c, q)| *c == country && *q == quarter.to_string())
}

/// More organisations are not told apart.
const MOST_ORGANISATIONS: u32 = 3;

/// What the dice can fall on for one country.
struct Choices {
    country: Code,
    own: f64,
    origins: Vec<(Code, f64)>,
    regions: Vec<(Code, f64)>,
}

/// One throw: counted at once and forgotten.
struct Child {
    status: Code,
    origin: Code,
    sex: Code,
    age: Code,
    form: Code,
    org: Code,
    region: Code,
}

/// Codes and how often they fall.
fn weighted(choices: &[(&'static str, f64)]) -> Vec<(Code, f64)> {
    choices.iter().map(|(code, weight)| (Code::literal(code), *weight)).collect()
}

impl Choices {
    fn new(simulation: &Simulation, structure: &Structure, country: Code) -> Self {
        let factor = |code: Code| (Dice::of(&format!("{country} {code}")).throw() * 3.0 - 1.5).exp();
        let origins = simulation.origins.iter().filter(|(origin, _)| **origin != country);
        let regions = structure.list(Dimension::Region).addends(country);
        Self {
            country,
            own: simulation.own,
            origins: origins.map(|(origin, weight)| (*origin, weight * factor(*origin))).collect(),
            regions: regions.map(|region| (region, factor(region))).collect(),
        }
    }

    fn child(&self, dice: &mut Dice, origin: Option<Code>) -> Child {
        let mut pick = |choices: &[(Code, f64)]| dice.pick(choices).copied().unwrap_or(Code::UNKNOWN);
        let status = pick(&weighted(&[("VIC_PRS", 0.6), ("VIC_IDF", 0.4)]));
        let sex = pick(&weighted(&[("F", 0.36), ("M", 0.61), ("_O", 0.01), ("_U", 0.02)]));
        let age = pick(&weighted(&[
            ("Y_LT12", 0.11),
            ("Y12T13", 0.14),
            ("Y14T15", 0.29),
            ("Y16T17", 0.4),
            ("Y_LT18_U", 0.06),
        ]));
        let form = pick(&weighted(&[
            ("CRIM", 0.37),
            ("BEG", 0.12),
            ("LAB", 0.12),
            ("SERV", 0.03),
            ("SEX", 0.19),
            ("MAR", 0.03),
            ("ADO", 0.002),
            ("MIL", 0.003),
            ("SEV", 0.09),
            ("_O", 0.02),
            ("_U", 0.03),
        ]));
        let org = pick(&weighted(&[
            ("POL", 0.34),
            ("BOR", 0.06),
            ("IMM", 0.12),
            ("LIN", 0.03),
            ("PRO", 0.05),
            ("CPS", 0.22),
            ("SHE", 0.06),
            ("NGO", 0.1),
            ("_U", 0.02),
        ]));
        let region = pick(&self.regions);
        let chance = dice.throw();
        let foreign = dice.pick(&self.origins).copied().unwrap_or(Code::UNKNOWN);
        let origin = origin.unwrap_or(if chance < self.own { self.country } else { foreign });
        Child { status, origin, sex, age, form, org, region }
    }
}

impl Child {
    /// Where the child is from and which organisation knows it, as far as either is known.
    fn seen_by(&self) -> Option<(Code, Code)> {
        let is_known = self.origin != Code::UNKNOWN && self.org != Code::UNKNOWN;
        is_known.then_some((self.origin, self.org))
    }

    /// Every cell of the return this child counts in.
    fn keys(&self, country: Code) -> Vec<Key> {
        use Dimension::{Age, Citizen, Form, Org, Region, Sex};
        let total = Key::total(Code::literal("VIC_NEW"), country);
        let status = Key::total(self.status, country);
        let crim = Code::literal("CRIM");
        let mut keys = vec![
            total,
            status,
            total.with(Age, self.age),
            total.with(Sex, self.sex),
            total.with(Age, self.age).with(Sex, self.sex),
            total.with(Citizen, self.origin),
            status.with(Citizen, self.origin),
            total.with(Form, self.form),
            total.with(Org, self.org),
            total.with(Region, self.region),
            total.with(Region, self.region).with(Citizen, self.origin),
        ];
        if self.form == crim {
            keys.push(total.with(Form, crim).with(Citizen, self.origin));
        }
        keys
    }
}

fn write(counts: &BTreeMap<Key, u32>, quarter: Quarter) -> String {
    let names: Vec<&str> = Dimension::ALL.iter().map(|dimension| dimension.name()).collect();
    let mut file = format!("TIME_PERIOD,{},OBS_VALUE,OBS_STATUS,CONF_STATUS\n", names.join(","));
    for (key, n) in counts {
        let codes: Vec<String> =
            Dimension::ALL.iter().map(|dimension| key.get(*dimension).to_string()).collect();
        writeln!(file, "{quarter},{},{n},A,N", codes.join(",")).expect("writing to a string");
    }
    file
}
