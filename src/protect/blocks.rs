//! Public figures: tables of cells that are shown or carry the one mark.

use std::collections::{BTreeMap, BTreeSet};

use super::net::Net;
use super::programme::{Family, Span};
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
    /// Each table as every edition told it: the first time, and again where answers were revised.
    blocks: BTreeMap<(String, Period), BTreeMap<Quarter, Block>>,
    revisions: BTreeSet<Revision>,
}

/// An answer that took the place of the one a quarter was told from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revision {
    /// The edition that told so.
    pub edition: Quarter,
    /// The quarter it tells again.
    pub quarter: Quarter,
    /// Whose answer.
    pub country: Code,
    /// Told with the quarter itself, or with its year alone.
    pub within: Span,
}

impl Protected {
    /// One table as it was told last, if it was published.
    pub fn get(&self, family: &str, period: Period) -> Option<&Block> {
        self.vintages(family, period).last()
    }

    /// One table as each edition told it, the first one first.
    pub fn vintages(&self, family: &str, period: Period) -> impl Iterator<Item = &Block> {
        self.blocks.get(&(family.to_string(), period)).into_iter().flat_map(BTreeMap::values)
    }

    /// The edition that told a table last.
    pub fn last_told(&self, family: &str, period: Period) -> Option<Quarter> {
        self.blocks.get(&(family.to_string(), period))?.keys().next_back().copied()
    }

    /// One figure, if its table lists it.
    pub fn cell(&self, family: &str, period: Period, area: Code, column: Code) -> Option<Cell> {
        self.get(family, period)?.cell(area, column)
    }

    /// Every table with its family and period, as it was told last.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Period, &Block)> {
        self.blocks.iter().filter_map(|((family, period), tellings)| {
            Some((family.as_str(), *period, tellings.values().next_back()?))
        })
    }

    /// Every table as every edition told it, as `(family, period, edition, table)`.
    pub fn tellings(&self) -> impl Iterator<Item = (&str, Period, Quarter, &Block)> {
        self.blocks.iter().flat_map(|((family, period), tellings)| {
            tellings.iter().map(|(edition, block)| (family.as_str(), *period, *edition, block))
        })
    }

    /// One table as one edition told it.
    pub fn telling(&self, family: &str, period: Period, edition: Quarter) -> Option<&Block> {
        self.blocks.get(&(family.to_string(), period))?.get(&edition)
    }

    /// What was public with this edition and the ones before it.
    pub fn as_of(&self, edition: Quarter) -> Self {
        let mut then = self.clone();
        then.blocks.values_mut().for_each(|tellings| tellings.retain(|told, _| *told <= edition));
        then.blocks.retain(|_, tellings| !tellings.is_empty());
        then.revisions.retain(|revision| revision.edition <= edition);
        then
    }

    /// Whose answers for a quarter were revised, in the order in which editions told so.
    pub fn revisions(&self, quarter: Quarter) -> impl Iterator<Item = Revision> {
        self.revisions.iter().copied().filter(move |revision| revision.quarter == quarter)
    }

    /// Every revision, by the quarter it is of.
    pub fn all_revisions(&self) -> impl Iterator<Item = Revision> {
        self.revisions.iter().copied()
    }

    /// Whose answers an edition was the first to tell in the place of earlier ones.
    pub fn revised_in(&self, edition: Quarter) -> impl Iterator<Item = Revision> {
        self.revisions.iter().copied().filter(move |revision| revision.edition == edition)
    }

    pub(super) fn insert(&mut self, family: &str, period: Period, edition: Quarter, block: Block) {
        self.blocks.entry((family.to_string(), period)).or_default().insert(edition, block);
    }

    pub(super) fn revise(&mut self, revision: Revision) {
        self.revisions.insert(revision);
    }

    pub(super) fn revise_as(&mut self, other: &Self) {
        self.revisions.extend(&other.revisions);
    }

    /// Rebuilds what editions published, from cells, columns and revisions. Only the store may call this: it reads back
    /// what `protect` made.
    pub fn from_published(
        cells: impl IntoIterator<Item = (Place, Code, Code, Cell)>,
        columns: impl IntoIterator<Item = (Place, Code, Code)>,
        revisions: BTreeSet<Revision>,
    ) -> Self {
        let mut public = Self { revisions, ..Self::default() };
        for (place, area, column, cell) in cells {
            public.block(place).cells.insert((area, column), cell);
        }
        for (place, column, parent) in columns {
            public.block(place).parents.insert(column, parent);
        }
        public
    }

    fn block(&mut self, Place { family, period, edition }: Place) -> &mut Block {
        self.blocks.entry((family, period)).or_default().entry(edition).or_default()
    }
}

/// Where a published figure stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Of which breakdown.
    pub family: String,
    /// Of which quarter or year.
    pub period: Period,
    /// Told by which edition.
    pub edition: Quarter,
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

    /// A year adds shown quarters only, and what it holds beyond them: a country hidden in one of them is hidden in the
    /// year.
    pub(super) fn year_totals(public: &Protected, year: i16, beyond: &BTreeMap<Code, i64>) -> Self {
        let quarters = Quarter::of_year(year).map(Period::Quarter);
        let blocks: Vec<&Block> = quarters.iter().filter_map(|period| public.get(TOTALS, *period)).collect();
        let mut areas: BTreeSet<Code> = blocks.iter().flat_map(|block| block.countries()).collect();
        areas.extend(beyond.keys());
        areas.insert(Code::TOTAL);
        let total = |area: Code| {
            let beyond = match area == Code::TOTAL {
                true => beyond.values().sum(),
                false => beyond.get(&area).copied().unwrap_or(0),
            };
            let mut shown = blocks.iter().filter_map(|block| block.cell(area, Code::TOTAL)).map(Cell::shown);
            let sum = shown.try_fold(beyond, |sum, n| Some(sum + i64::from(n?)));
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
