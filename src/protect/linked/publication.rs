//! Tables that are to be told, read as one: what they hold, and what was told before.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::base;
use super::space::{Key, Space};
use super::tables::{Hierarchies, Table, cells, space, values};
use crate::structure::Message;

/// Tables with all their figures, and earlier publications as they were told.
#[derive(Debug)]
pub struct Publication {
    /// The cells of all tables.
    pub(super) space: Space,
    /// The tables.
    pub tables: Vec<Table>,
    /// The cell of each row of each table.
    pub cells: Vec<Vec<Key>>,
    /// What every listed cell holds.
    pub(super) values: BTreeMap<Key, i64>,
    /// What was told before: it can neither change nor be hidden again.
    pub(super) told: BTreeMap<Key, i64>,
    /// What was a blank before.
    pub(super) was_blank: BTreeSet<Key>,
    /// One filling of the leaves that agrees with all values: the truth where leaves are listed.
    pub(super) base: HashMap<Key, i64>,
}

impl Publication {
    /// Reads tables as one. All faults at once: unknown codes, cells twice or without a count, sums that do not add up,
    /// earlier tables that say otherwise.
    pub fn read(
        hierarchies: &Hierarchies,
        tables: Vec<Table>,
        earlier: &[Table],
    ) -> Result<Self, Vec<Message>> {
        let all: Vec<Table> = tables.iter().chain(earlier).cloned().collect();
        let space = space(hierarchies, &all).map_err(|fault| vec![fault])?;
        let mut faults = without_counts(&tables);
        let cells_of = |tables: &[Table], faults: &mut Vec<Message>| -> Vec<Vec<Key>> {
            tables.iter().map(|table| cells(&space, table, faults)).collect()
        };
        let (now, before) = (cells_of(&tables, &mut faults), cells_of(earlier, &mut faults));
        if !faults.is_empty() {
            return Err(faults);
        }
        let all = values(tables.iter().zip(&now).chain(earlier.iter().zip(&before)), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        // Each alone agrees where both do.
        let told = values(earlier.iter().zip(&before), &mut faults);
        let listed = values(tables.iter().zip(&now), &mut faults);
        let was_blank = before.iter().flatten().copied().filter(|key| !told.contains_key(key)).collect();
        let base = base::fill(&space, &all).map_err(|fault| vec![fault])?;
        Ok(Self { space, tables, cells: now, values: listed, told, was_blank, base })
    }

    /// A cell in words.
    pub fn name(&self, key: Key) -> String {
        self.space.name(key)
    }

    /// The cell of these codes, one a dimension.
    pub fn find(&self, codes: &[&str]) -> Option<Key> {
        let code = |(dim, code): (usize, &&str)| self.space.dims[dim].find(code);
        Some(self.space.key(&codes.iter().enumerate().map(code).collect::<Option<Vec<_>>>()?))
    }

    /// The tables that list a cell.
    pub fn tables_of(&self, key: Key) -> String {
        let lists = self.tables.iter().zip(&self.cells).filter(|(_, cells)| cells.contains(&key));
        lists.map(|(table, _)| table.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// What a listed cell holds.
    pub fn value(&self, key: Key) -> i64 {
        self.values[&key]
    }

    /// Every listed cell with what it holds.
    pub fn listed(&self) -> impl Iterator<Item = (Key, i64)> {
        self.values.iter().map(|(key, value)| (*key, *value))
    }
}

/// A table that is to be protected has to say every count.
fn without_counts(tables: &[Table]) -> Vec<Message> {
    let of_table = |table: &Table| {
        let blank = table.rows.iter().filter(|row| row.value.is_none());
        let fault =
            |line: usize| Message::new("linked-no-count").text("table", &table.name).text("line", line);
        blank.map(|row| fault(row.line).text("found", "")).collect::<Vec<_>>()
    };
    tables.iter().flat_map(of_table).collect()
}
