//! The plain fact, before any judgement: origins nobody saw for years.

use std::collections::{BTreeMap, BTreeSet};

use crate::structure::{Code, Dimension, Quarter, Table};

/// How many collected quarters are looked back.
const LOOK_BACK: usize = 12;
/// With fewer, an origin is "first seen; short history", not "new".
const ENOUGH: usize = 8;

/// A fact, not yet a judgement: a count above zero and none in the collected quarters before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOrigin {
    /// Citizenship.
    pub origin: Code,
    /// Children in the quarter.
    pub count: u32,
    /// Who reported them.
    pub countries: Vec<Code>,
    /// How many collected quarters were looked back.
    pub history: usize,
}

impl NewOrigin {
    /// Whether "new" may be said.
    pub fn has_history(&self) -> bool {
        self.history >= ENOUGH
    }
}

/// Finds the origins of `quarter` that nobody reported in the twelve collected quarters before it.
pub fn new_origins(table: &Table, indicator: Code, quarter: Quarter) -> Vec<NewOrigin> {
    let earlier: Vec<Quarter> =
        table.quarters().into_iter().filter(|q| *q < quarter).rev().take(LOOK_BACK).collect();
    let by_origin = |q: Quarter| table.by(q, indicator, Dimension::Citizen);
    let known: BTreeSet<Code> =
        earlier.iter().flat_map(|q| by_origin(*q).into_keys().map(|(_, origin)| origin)).collect();
    let mut found: BTreeMap<Code, NewOrigin> = BTreeMap::new();
    for ((country, origin), n) in by_origin(quarter) {
        if !known.contains(&origin) && origin != Code::UNKNOWN {
            let empty = || NewOrigin { origin, count: 0, countries: vec![], history: earlier.len() };
            let signal = found.entry(origin).or_insert_with(empty);
            signal.count += n;
            signal.countries.push(country);
        }
    }
    found.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::{Key, Observation, Return};

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    fn table(counts: &[(&str, &str, &str, u32)]) -> Table {
        let at = "2023-01-01T00:00:00Z".parse().unwrap();
        let mut table = Table { as_of: at, returns: BTreeMap::new() };
        for (quarter, country, origin, n) in counts {
            let empty = Return { version: 1, accepted: at, simulated: false, cells: BTreeMap::new() };
            let answer = table.returns.entry((code(country), quarter.parse().unwrap())).or_insert(empty);
            let key = Key::total(code("VIC_NEW"), code(country)).with(Dimension::Citizen, code(origin));
            answer.cells.insert(key, Observation::count(*n));
        }
        table
    }

    #[test]
    fn an_origin_without_earlier_cases_is_a_fact_with_its_history() {
        let table = table(&[
            ("2022-Q3", "ES", "MA", 4),
            ("2022-Q4", "ES", "MA", 2),
            ("2022-Q4", "ES", "CL", 1),
            ("2022-Q4", "FR", "CL", 2),
        ]);
        let found = new_origins(&table, code("VIC_NEW"), "2022-Q4".parse().unwrap());
        let [chile] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((chile.origin, chile.count, chile.history), (code("CL"), 3, 1));
        assert_eq!(chile.countries, [code("ES"), code("FR")]);
        assert!(!chile.has_history(), "one quarter is a short history");
    }
}
