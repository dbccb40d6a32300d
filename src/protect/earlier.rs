//! What the edition of a quarter told of one family: everything said later has to agree with it.

use super::blocks::{Block, Cell, Protected, TOTALS};
use super::decide::Shape;
use super::programme::Family;
use super::stage::Table;
use super::tree::Tree;
use crate::structure::{Code, Period, Quarter};

/// The published tables of one family in one quarter.
pub struct Earlier<'p> {
    /// The quarter.
    pub quarter: Quarter,
    totals: &'p Block,
    block: &'p Block,
}

impl<'p> Earlier<'p> {
    /// The edition of a quarter, if it published the family.
    pub fn find(family: &Family, quarter: Quarter, public: &'p Protected) -> Option<Self> {
        let period = Period::Quarter(quarter);
        let (totals, block) = public.get(TOTALS, period).zip(public.get(&family.id, period))?;
        Some(Self { quarter, totals, block })
    }

    /// What everyone knows of a cell: the count that was shown, or that nobody could be counted there.
    ///
    /// The published table says where that is, not the code list of today.
    pub fn known(&self, shape: &Shape, arc: usize) -> Option<i64> {
        let (area, column) = shape.address(arc);
        let is_absent = area != Code::TOTAL && self.missed(area);
        let of = |block: &Block| block.cell(area, column).and_then(Cell::shown).map(i64::from);
        match is_absent || !self.lists(column) {
            true => Some(0),
            false => of(self.totals).or_else(|| of(self.block)),
        }
    }

    /// Whether readers saw that the country did not answer.
    pub fn missed(&self, country: Code) -> bool {
        self.totals.cell(country, Code::TOTAL).is_none()
    }

    /// Whether children could be counted in a column.
    pub fn lists(&self, column: Code) -> bool {
        self.block.cell(Code::TOTAL, column).is_some()
    }

    /// The table as it was published, over the layers that it sums.
    pub fn table(&self, shape: &Shape, layers: Vec<usize>) -> Table {
        let arcs = 0..shape.net.arcs();
        let cell = |arc| {
            let (area, column) = shape.address(arc);
            self.block.cell(area, column)
        };
        let shown: Vec<bool> = arcs.clone().map(|arc| matches!(cell(arc), Some(Cell::Shown(_)))).collect();
        Table { layers, listed: arcs.map(|arc| cell(arc).is_some()).collect(), fixed: shown.clone(), shown }
    }

    /// The first column that `tree` does not know, or that adds up otherwise there than it did.
    ///
    /// What was told of it would bind nothing in a proof that rests on `tree`.
    pub fn moved(&self, tree: &Tree) -> Option<Code> {
        let columns =
            self.block.iter().filter(|(area, ..)| *area == Code::TOTAL).map(|(_, column, _)| column);
        columns.filter(|column| *column != Code::TOTAL).find(|column| !self.adds_up_alike(*column, tree))
    }

    fn adds_up_alike(&self, column: Code, tree: &Tree) -> bool {
        let Some(at) = tree.find(column) else { return false };
        // Editions made before trees were kept do not say.
        let Some(parent) = self.block.parent(column) else { return true };
        tree.code(tree.parent(at)) == parent && tree.is_leaf(at) == self.block.is_leaf(column)
    }
}
