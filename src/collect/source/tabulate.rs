//! People to tables: every cell of a table and of its margins.

use std::collections::BTreeMap;

use super::people::People;
use super::profile::{Fills, Profile};
use crate::structure::{Code, Dimension, Key, Structure};

/// The cells that a profile's tables have with these people; cells without people are not listed, totals are.
pub fn tabulate(
    profile: &Profile,
    people: &[People],
    structure: &Structure,
    country: Code,
) -> BTreeMap<Key, u64> {
    let mut counts = BTreeMap::new();
    for table in &profile.tables {
        let mut of_table = BTreeMap::from([(top(table, country), 0)]);
        people.iter().for_each(|group| count(&mut of_table, table, group, structure, country));
        // Tables share their margins, and the margins are the same people.
        counts.extend(of_table);
    }
    counts
}

/// The cell that a table's cells add up to.
fn top(table: &Fills, country: Code) -> Key {
    let total = Key::total(table.indicator, country);
    table.slice.iter().fold(total, |key, (dimension, code)| key.with(*dimension, *code))
}

fn count(
    counts: &mut BTreeMap<Key, u64>,
    table: &Fills,
    group: &People,
    structure: &Structure,
    country: Code,
) {
    let has = |dimension: &Dimension, code: &Code| group.codes.get(dimension) == Some(code);
    if !table.slice.iter().all(|(dimension, code)| has(dimension, code)) {
        return;
    }
    let adds = |(dimension, code): (&Dimension, &Code)| {
        structure.list(*dimension).get(*code).is_some_and(|item| item.adds)
    };
    // Who stands outside a total counts only where that is said.
    let outside: Vec<Dimension> =
        group.codes.iter().filter(|entry| !adds(*entry)).map(|(dimension, _)| *dimension).collect();
    for named in margins(&table.by) {
        if outside.iter().all(|dimension| named.contains(dimension)) {
            let name = |key: Key, dimension: &Dimension| {
                key.with(*dimension, group.codes.get(dimension).copied().unwrap_or(Code::UNKNOWN))
            };
            *counts.entry(named.iter().fold(top(table, country), name)).or_default() +=
                u64::from(group.count);
        }
    }
}

/// Every choice of the dimensions that a cell names; the others are summed.
fn margins(by: &[Dimension]) -> Vec<Vec<Dimension>> {
    let mut margins = vec![Vec::new()];
    for dimension in by {
        let with: Vec<Vec<Dimension>> =
            margins.iter().map(|named| named.iter().chain([dimension]).copied().collect()).collect();
        margins.extend(with);
    }
    margins
}
