//! Public figures: tables of cells that are shown or carry the one mark.

use std::collections::{BTreeMap, BTreeSet};

use super::net::Net;
use super::programme::Family;
use super::stage::Stage;
use crate::structure::{Code, Period, Quarter, Structure};

/// The family of country totals, on which all others stand.
pub const TOTALS: &str = "total";

/// What the public sees of one figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// The exact count.
    Shown(u32),
    /// Not shown: zero, small, or protecting a small number. Nothing says which.
    Hidden,
}

impl Cell {
    /// The count, if it is shown.
    pub fn shown(self) -> Option<u32> {
        match self {
            Cell::Shown(n) => Some(n),
            Cell::Hidden => None,
        }
    }
}

/// One published table: `(area, column) → cell`. `_T` is Europe among the areas and the total among the columns.
/// A country without a cell did not report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    cells: BTreeMap<(Code, Code), Cell>,
    parents: BTreeMap<Code, Code>,
}

/// All that is public, over all editions so far. Made by [`protect`](super::protect) alone, or read back from the
/// bytes of an edition by the store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Protected {
    blocks: BTreeMap<(String, Period), Block>,
}

impl Protected {
    /// One table, if it was published.
    pub fn get(&self, family: &str, period: Period) -> Option<&Block> {
        self.blocks.get(&(family.to_string(), period))
    }

    /// One figure, if its table lists it.
    pub fn cell(&self, family: &str, period: Period, area: Code, column: Code) -> Option<Cell> {
        self.get(family, period)?.cell(area, column)
    }

    /// Every table with its family and period.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Period, &Block)> {
        self.blocks.iter().map(|((family, period), block)| (family.as_str(), *period, block))
    }

    pub(super) fn insert(&mut self, family: &str, period: Period, block: Block) {
        self.blocks.insert((family.to_string(), period), block);
    }

    /// Rebuilds what an edition published, from `(family, period, area, column, cell)` and `(family, period, column,
    /// parent)`. Only the store may call this: it reads back what `protect` made.
    pub fn from_published(
        cells: impl IntoIterator<Item = (String, Period, Code, Code, Cell)>,
        columns: impl IntoIterator<Item = (String, Period, Code, Code)>,
    ) -> Self {
        let mut public = Self::default();
        for (family, period, area, column, cell) in cells {
            public.blocks.entry((family, period)).or_default().cells.insert((area, column), cell);
        }
        for (family, period, column, parent) in columns {
            public.blocks.entry((family, period)).or_default().parents.insert(column, parent);
        }
        public
    }
}

impl Block {
    /// One figure, if the table lists it.
    pub fn cell(&self, area: Code, column: Code) -> Option<Cell> {
        self.cells.get(&(area, column)).copied()
    }

    /// Every cell as `(area, column, cell)`.
    pub fn iter(&self) -> impl Iterator<Item = (Code, Code, Cell)> {
        self.cells.iter().map(|((area, column), cell)| (*area, *column, *cell))
    }

    /// The tree its columns add up by, as `(column, parent)`. Empty for totals, which have no columns.
    pub fn columns(&self) -> impl Iterator<Item = (Code, Code)> {
        self.parents.iter().map(|(column, parent)| (*column, *parent))
    }

    /// What a column added to, as far as it is kept.
    pub(super) fn parent(&self, column: Code) -> Option<Code> {
        self.parents.get(&column).copied()
    }

    /// Whether nothing added to a column.
    pub(super) fn is_leaf(&self, column: Code) -> bool {
        !self.parents.values().any(|parent| *parent == column)
    }

    /// The countries with a row, in code order.
    pub fn countries(&self) -> Vec<Code> {
        let areas: BTreeSet<Code> = self.cells.keys().map(|(area, _)| *area).collect();
        areas.into_iter().filter(|area| *area != Code::TOTAL).collect()
    }

    /// The same table over other figures: what is shown shows them, what is blank stays blank.
    pub(super) fn over(&self, figure: impl Fn((Code, Code)) -> Option<i64>) -> Self {
        let forced = |(place, now): (&(Code, Code), &Cell)| match now {
            Cell::Shown(_) => (*place, figure(*place).map_or(Cell::Hidden, |n| cell(n, true))),
            Cell::Hidden => (*place, Cell::Hidden),
        };
        Self { cells: self.cells.iter().map(forced).collect(), parents: self.parents.clone() }
    }

    /// The first cell that is not the same in both, or stands in one of them only.
    pub(super) fn first_difference(&self, other: &Self) -> Option<(Code, Code)> {
        let places = self.cells.keys().chain(other.cells.keys());
        places.copied().find(|place| self.cells.get(place) != other.cells.get(place))
    }

    pub(super) fn is_shown(&self, area: Code, column: Code) -> bool {
        matches!(self.cell(area, column), Some(Cell::Shown(_)))
    }

    /// Country totals and their sum, which is always shown.
    pub(super) fn totals(totals: &BTreeMap<Code, i64>, is_shown: impl Fn(Code) -> bool) -> Self {
        let countries = totals.iter().map(|(country, n)| (*country, cell(*n, is_shown(*country))));
        let europe = (Code::TOTAL, cell(totals.values().sum(), true));
        let cells = countries.chain([europe]).map(|(area, cell)| ((area, Code::TOTAL), cell));
        Self { cells: cells.collect(), parents: BTreeMap::new() }
    }

    /// A year adds shown quarters only: a country hidden in one of them is hidden in the year.
    pub(super) fn year_totals(public: &Protected, year: i16, late: &BTreeMap<Code, i64>) -> Self {
        let quarters = Quarter::of_year(year).map(Period::Quarter);
        let blocks: Vec<&Block> = quarters.iter().filter_map(|period| public.get(TOTALS, *period)).collect();
        let mut areas: BTreeSet<Code> = blocks.iter().flat_map(|block| block.countries()).collect();
        areas.extend(late.keys());
        areas.insert(Code::TOTAL);
        let total = |area: Code| {
            let late = match area == Code::TOTAL {
                true => late.values().sum(),
                false => late.get(&area).copied().unwrap_or(0),
            };
            let mut shown = blocks.iter().filter_map(|block| block.cell(area, Code::TOTAL)).map(Cell::shown);
            let sum = shown.try_fold(late, |sum, n| Some(sum + i64::from(n?)));
            sum.map_or(Cell::Hidden, |sum| cell(sum, true))
        };
        let cells = areas.into_iter().map(|area| ((area, Code::TOTAL), total(area))).collect();
        Self { cells, parents: BTreeMap::new() }
    }

    pub(super) fn of_stage(stage: &Stage, rows: &Rows) -> Self {
        let decided = stage.decided();
        let listed = (0..stage.net.arcs()).filter(|arc| decided.listed[*arc]);
        let cells =
            listed.map(|arc| (rows.address(stage.net, arc), cell(stage.value(arc), decided.shown[arc])));
        Self { cells: cells.collect(), parents: stage.net.tree.pairs().collect() }
    }
}

fn cell(n: i64, is_shown: bool) -> Cell {
    match u32::try_from(n) {
        Ok(n) if is_shown => Cell::Shown(n),
        _ => Cell::Hidden,
    }
}

/// What the totals say about a cell before its own family is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Public already.
    AlwaysShown,
    /// The country is hidden in this period, and so is its whole row.
    RowHidden,
    /// The family decides.
    Open,
}

/// The countries of a table and how its cells are addressed in public.
pub(super) struct Rows {
    /// In code order.
    pub countries: Vec<Code>,
    is_areas: bool,
}

impl Rows {
    pub fn new(family: &Family, countries: Vec<Code>) -> Self {
        Self { countries, is_areas: family.is_areas() }
    }

    /// Region totals have no rows: countries and regions are one tree.
    pub fn net(&self, family: &Family, structure: &Structure) -> Net {
        let rows = if self.is_areas { 0 } else { self.countries.len() };
        Net::new(rows, family.tree(structure, &self.countries))
    }

    /// `(area, column)` of a cell of the network.
    pub fn address(&self, net: &Net, arc: usize) -> (Code, Code) {
        let (row, column) = net.cell(arc);
        let area = if row < net.rows { self.countries[row] } else { Code::TOTAL };
        (area, net.tree.code(column))
    }

    /// What the totals of the period decide for a cell: totals are public already, a hidden country hides its row.
    pub fn verdict(&self, totals: &Block, net: &Net, arc: usize) -> Verdict {
        let (row, column) = net.cell(arc);
        let country = match self.is_areas {
            true => net.tree.upward(column).filter(|c| *c != 0).last().map(|c| net.tree.code(c)),
            false => self.countries.get(row).copied(),
        };
        match country {
            Some(country) if !totals.is_shown(country, Code::TOTAL) => Verdict::RowHidden,
            _ if self.total_of(net, arc).is_some() => Verdict::AlwaysShown,
            _ => Verdict::Open,
        }
    }

    /// The area whose total a cell is, if it is one.
    pub fn total_of(&self, net: &Net, arc: usize) -> Option<Code> {
        let (area, column) = self.address(net, arc);
        match net.cell(arc).1 {
            0 => Some(area),
            c if self.is_areas && net.tree.parent(c) == 0 => Some(column),
            _ => None,
        }
    }
}
