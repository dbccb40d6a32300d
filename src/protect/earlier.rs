//! What editions told of one family in a quarter: everything said later has to agree with it.

use super::blocks::{Block, Cell, Protected, TOTALS};
use super::decide::Shape;
use super::programme::Family;
use super::stage::Table;
use super::tree::Tree;
use crate::structure::{Code, Period, Quarter};

/// The published tables of one family in one quarter: as it was told first, and again with each revision.
pub struct Earlier<'p> {
    /// The quarter.
    pub quarter: Quarter,
    /// Totals and cells, the first telling first.
    tellings: Vec<(&'p Block, &'p Block)>,
}

impl<'p> Earlier<'p> {
    /// The editions of a quarter, if one published the family. With the totals of a quarter every family is told again.
    pub fn find(family: &Family, quarter: Quarter, public: &'p Protected) -> Option<Self> {
        let of = |family: &str| public.vintages(family, Period::Quarter(quarter)).collect::<Vec<_>>();
        let (totals, blocks) = (of(TOTALS), of(&family.id));
        let is_whole = !blocks.is_empty() && totals.len() == blocks.len();
        is_whole.then(|| Self { quarter, tellings: totals.into_iter().zip(blocks).collect() })
    }

    /// How often the quarter was told.
    pub fn tellings(&self) -> usize {
        self.tellings.len()
    }

    /// The count that a telling showed in a cell.
    pub fn told(&self, shape: &Shape, arc: usize, telling: usize) -> Option<i64> {
        let place = shape.address(arc);
        let (totals, block) = self.tellings[telling];
        let total = shape.rows.total_of(&shape.net, arc).and_then(|area| totals.cell(area, Code::TOTAL));
        let cell = total.or_else(|| block.cell(place.0, place.1));
        cell.and_then(Cell::shown).map(i64::from)
    }

    /// Whether everyone knows that nobody could be counted in a cell.
    ///
    /// The published table says where that is, not the code list of today.
    pub fn holds_nobody(&self, shape: &Shape, arc: usize) -> bool {
        shape.country(arc).is_some_and(|country| self.missed(country)) || !self.lists(shape.address(arc).1)
    }

    /// Whether `n` children in a cell are what a telling said of it.
    pub fn agrees(&self, shape: &Shape, arc: usize, telling: usize, n: i64) -> bool {
        match self.holds_nobody(shape, arc) {
            true => n == 0,
            false => self.told(shape, arc, telling).is_none_or(|told| told == n),
        }
    }

    /// Whether readers saw that the country did not answer.
    pub fn missed(&self, country: Code) -> bool {
        self.tellings[0].0.cell(country, Code::TOTAL).is_none()
    }

    /// Whether children could be counted in a column.
    pub fn lists(&self, column: Code) -> bool {
        self.tellings[0].1.cell(Code::TOTAL, column).is_some()
    }

    /// A table as it was told, over the layers that it sums.
    pub fn table(&self, shape: &Shape, telling: usize, layers: Vec<usize>) -> Table {
        let arcs = 0..shape.net.arcs();
        let is_listed = |arc: usize| {
            let (area, column) = shape.address(arc);
            self.tellings[telling].1.cell(area, column).is_some()
        };
        let shown: Vec<bool> = arcs.clone().map(|arc| self.told(shape, arc, telling).is_some()).collect();
        Table { layers, listed: arcs.map(is_listed).collect(), fixed: shown.clone(), shown }
    }

    /// The first column that `tree` does not know, or that adds up otherwise there than it did.
    ///
    /// What was told of it would bind nothing in a proof that rests on `tree`.
    pub fn moved(&self, tree: &Tree) -> Option<Code> {
        let columns = self.tellings.iter().flat_map(|(_, block)| {
            let listed = block.iter().filter(|(area, ..)| *area == Code::TOTAL);
            listed.map(move |(_, column, _)| (*block, column))
        });
        let mut moved = columns.filter(|(block, column)| !adds_up_alike(block, *column, tree));
        moved.next().map(|(_, column)| column)
    }
}

fn adds_up_alike(block: &Block, column: Code, tree: &Tree) -> bool {
    let Some(at) = tree.find(column) else { return false };
    // Editions made before trees were kept do not say; nothing is above the total.
    let Some(parent) = block.parent(column) else { return true };
    tree.code(tree.parent(at)) == parent && tree.is_leaf(at) == block.is_leaf(column)
}
