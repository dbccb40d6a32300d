//! What the countries said, as known at one moment: the input of `detect` and `protect`.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{Code, Dimension, Key, Observation, Quarter};

/// One country's accepted answer for one quarter.
#[derive(Debug, Clone)]
pub struct Return {
    /// Which version of the answer this is, from 1.
    pub version: i64,
    /// When the lead accepted it.
    pub accepted: Timestamp,
    /// Made up for demonstration.
    pub simulated: bool,
    /// The figures; a cell that is not listed in an answered table is a zero.
    pub cells: BTreeMap<Key, Observation>,
}

impl Return {
    /// The count in a cell; zero where nothing is listed or nothing was collected.
    pub fn count(&self, key: &Key) -> u32 {
        self.cells.get(key).and_then(|cell| cell.value).map_or(0, |count| count.get())
    }

    /// How many children the country counted in all; `None` where it gave a reason in place of a number.
    pub fn total(&self, indicator: Code, country: Code) -> Option<u32> {
        self.cells.get(&Key::total(indicator, country))?.value.map(|count| count.get())
    }
}

/// Accepted answers by country and quarter, as known at `as_of`. A country without one is absent, not zero.
#[derive(Debug, Clone)]
pub struct Table {
    /// Nothing accepted later is in here.
    pub as_of: Timestamp,
    /// The answers.
    pub returns: BTreeMap<(Code, Quarter), Return>,
}

impl Table {
    /// The answer of one country for one quarter, if there is one.
    pub fn get(&self, country: Code, quarter: Quarter) -> Option<&Return> {
        self.returns.get(&(country, quarter))
    }

    /// The answers for `quarter` that hold a number for this indicator, in code order of their countries.
    ///
    /// "Not collected" is no zero: such a country does not report the indicator, whatever else it sent.
    pub fn reporting(&self, indicator: Code, quarter: Quarter) -> impl Iterator<Item = (Code, &Return)> {
        let has_total = move |country: Code, answer: &Return| answer.total(indicator, country).is_some();
        self.answers(quarter).filter(move |(country, answer)| has_total(*country, answer))
    }

    /// The answer of a country that reports the indicator in this quarter.
    pub fn reported(&self, indicator: Code, country: Code, quarter: Quarter) -> Option<&Return> {
        self.get(country, quarter).filter(|answer| answer.total(indicator, country).is_some())
    }

    /// All answers for `quarter`, in code order of their countries.
    pub fn answers(&self, quarter: Quarter) -> impl Iterator<Item = (Code, &Return)> {
        self.returns.iter().filter(move |((_, q), _)| *q == quarter).map(|((c, _), r)| (*c, r))
    }

    /// The quarters with at least one answer, oldest first.
    pub fn quarters(&self) -> BTreeSet<Quarter> {
        self.returns.keys().map(|(_, quarter)| *quarter).collect()
    }

    /// Counts of one indicator by one dimension over all countries: `(country, code) → count`, zeros left out.
    pub fn by(&self, quarter: Quarter, indicator: Code, dimension: Dimension) -> BTreeMap<(Code, Code), u32> {
        let mut counts = BTreeMap::new();
        for (country, answer) in self.answers(quarter) {
            for (key, cell) in &answer.cells {
                let code = key.get(dimension);
                let n = cell.value.map_or(0, |count| count.get());
                if code != Code::TOTAL
                    && n > 0
                    && *key == Key::total(indicator, country).with(dimension, code)
                {
                    counts.insert((country, code), n);
                }
            }
        }
        counts
    }
}

/// What an edition is made from.
#[derive(Debug, Clone)]
pub struct Figures {
    /// Every quarter as its own edition was made from it, the newest as it stands now.
    pub table: Table,
    /// Answers that took the place of those in `table`, by the edition that told the quarter again.
    pub revised: BTreeMap<Quarter, Table>,
    /// Answers that no edition of a quarter was made from: they missed it, or correct what it told.
    pub late: Table,
}

impl Figures {
    /// Figures of which nothing came late and nothing was corrected.
    pub fn in_time(table: Table) -> Self {
        let late = Table { as_of: table.as_of, returns: BTreeMap::new() };
        Self { table, revised: BTreeMap::new(), late }
    }

    /// The late answers of countries of whom the edition of the quarter told nothing.
    pub fn missed(&self, indicator: Code) -> impl Iterator<Item = (Code, Quarter, &Return)> {
        self.late(indicator).filter(move |(c, q, _)| self.table.reported(indicator, *c, *q).is_none())
    }

    /// The late answers that say something else than what an edition of the quarter told.
    pub fn corrections(&self, indicator: Code) -> impl Iterator<Item = (Code, Quarter, &Return)> {
        self.late(indicator).filter(move |(c, q, _)| self.table.reported(indicator, *c, *q).is_some())
    }

    fn late(&self, indicator: Code) -> impl Iterator<Item = (Code, Quarter, &Return)> {
        let late = self.late.returns.iter().map(|((country, quarter), answer)| (*country, *quarter, answer));
        late.filter(move |(country, _, answer)| answer.total(indicator, *country).is_some())
    }
}
