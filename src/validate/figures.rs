//! The figures of a return as rules want to ask for them.

use std::collections::BTreeMap;

use crate::collect::Submission;
use crate::structure::{Code, Dimension, Key, Observation, Place, Return, Structure, TableDef};

pub(super) struct Figures<'a> {
    pub structure: &'a Structure,
    pub country: Code,
    pub before: Option<&'a Return>,
    /// Whether every line could be read; if not, what is missing may stand in a line that could not.
    pub is_whole: bool,
    pub cells: BTreeMap<Key, (Observation, Option<Place>)>,
}

impl<'a> Figures<'a> {
    pub fn new(
        submission: &Submission,
        structure: &'a Structure,
        before: Option<&'a Return>,
        is_whole: bool,
    ) -> Self {
        let cells =
            submission.cells.iter().map(|cell| (cell.key, (cell.observation, cell.place.clone()))).collect();
        Self { structure, country: submission.country, before, is_whole, cells }
    }

    pub fn total(&self, indicator: Code) -> Key {
        Key::total(indicator, self.country)
    }

    pub fn count(&self, key: &Key) -> Option<u32> {
        self.cells.get(key).and_then(|(cell, _)| cell.value).map(|count| count.get())
    }

    pub fn place(&self, key: &Key) -> Option<Place> {
        self.cells.get(key).and_then(|(_, place)| place.clone())
    }

    /// Whether parts and their total contradict each other, whatever stands in lines that could not be read.
    pub fn differ(&self, sum: u64, total: u64) -> bool {
        sum > total || (self.is_whole && sum < total)
    }

    /// Whether any cell of the indicator is broken down by the dimension.
    pub fn is_broken_down(&self, indicator: Code, dimension: Dimension) -> bool {
        let is_of = |key: &Key| key.get(Dimension::Indicator) == indicator;
        self.cells.keys().any(|key| is_of(key) && key.get(dimension) != Code::TOTAL)
    }

    /// The listed cells with a value, of one indicator.
    pub fn of(&self, indicator: Code) -> impl Iterator<Item = (Key, u32)> {
        let counted = self.cells.iter().filter_map(|(key, (cell, _))| Some((*key, cell.value?.get())));
        counted.filter(move |(key, _)| key.get(Dimension::Indicator) == indicator)
    }

    /// Whether the code that a cell has in a dimension adds up to the total there.
    pub fn adds(&self, key: &Key, dimension: Dimension) -> bool {
        self.structure.list(dimension).get(key.get(dimension)).is_some_and(|item| item.adds)
    }

    /// Whether some table breaks the cell's total down by the dimension.
    /// A slice (criminal exploitation by citizenship) is no breakdown by the dimension that it fixes.
    pub fn is_breakdown(&self, key: &Key, dimension: Dimension) -> bool {
        let is_crossed = |table: &TableDef| table.by.contains(&dimension) && table.holds(key);
        self.adds(key, dimension) && self.structure.tables.iter().any(is_crossed)
    }

    /// The listed cells of one indicator, and in the place of every margin that is not listed the sum of its parts:
    /// who crosses age and sex without the rows for age says no less about age.
    pub fn with_margins(&self, indicator: Code) -> BTreeMap<Key, u64> {
        let mut amounts: BTreeMap<Key, u64> = self.of(indicator).map(|(key, n)| (key, n.into())).collect();
        // The deepest crossings first: a margin found here is a part of the next.
        let deepest = amounts.keys().map(|key| key.used().count()).max().unwrap_or(0);
        for depth in (2..=deepest).rev() {
            for ((_, margin), sum) in self.margins(&amounts, depth) {
                let amount = amounts.entry(margin).or_default();
                *amount = sum.max(*amount);
            }
        }
        amounts
    }

    /// What cells with `depth` dimensions add up to in margins that are not listed, by the dimension summed over.
    fn margins(&self, amounts: &BTreeMap<Key, u64>, depth: usize) -> BTreeMap<(Dimension, Key), u64> {
        let mut margins = BTreeMap::new();
        for (key, n) in amounts.iter().filter(|(key, _)| key.used().count() == depth) {
            for (dimension, _) in key.used().filter(|(dimension, _)| self.is_breakdown(key, *dimension)) {
                let margin = key.with(dimension, Code::TOTAL);
                if !self.cells.contains_key(&margin) {
                    *margins.entry((dimension, margin)).or_default() += n;
                }
            }
        }
        margins
    }
}
