//! A family as a circulation: every cell is an arc, every sum is a node where what flows in flows out.
//!
//! With one tree of columns and countries directly under Europe such a network is integral, so whole children
//! can be moved along it (Fischetti & Salazar 2001; Castro 2007 for shortest paths).
//!
//! ```text
//!            Europe × column arcs                    country × column arcs
//!   sink ──▶ total ──▶ group ──▶ leaf  ──▶ (country, group) ──▶ (country, total) ──▶ sink
//! ```

use super::tree::Tree;

/// One direction along one arc out of a node.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The cell.
    pub arc: usize,
    /// True where walking it adds to the cell, false where it takes away.
    pub adds: bool,
    /// Where it leads.
    pub to: usize,
}

/// The network of one family: `rows` countries and Europe over a tree of columns.
#[derive(Debug)]
pub struct Net {
    /// How many countries.
    pub rows: usize,
    /// The columns.
    pub tree: Tree,
    ends: Vec<(usize, usize)>,
    steps: Vec<Vec<Step>>,
}

impl Net {
    /// The network; with no rows it is the tree alone (region → country → Europe).
    pub fn new(rows: usize, tree: Tree) -> Self {
        let mut net = Net { rows, tree, ends: vec![], steps: vec![] };
        net.ends = (0..net.arcs()).map(|arc| net.place(arc)).collect();
        net.steps = vec![vec![]; 1 + (rows + 1) * net.tree.len()];
        for (arc, (from, to)) in net.ends.iter().copied().enumerate() {
            net.steps[from].push(Step { arc, adds: true, to });
            net.steps[to].push(Step { arc, adds: false, to: from });
        }
        net
    }

    /// How many cells.
    pub fn arcs(&self) -> usize {
        (self.rows + 1) * self.tree.len()
    }

    /// How many nodes.
    pub fn nodes(&self) -> usize {
        self.steps.len()
    }

    /// The cell of a row (`rows` itself is Europe) and a column.
    pub fn arc(&self, row: usize, column: usize) -> usize {
        row * self.tree.len() + column
    }

    /// The row and column of a cell.
    pub fn cell(&self, arc: usize) -> (usize, usize) {
        (arc / self.tree.len(), arc % self.tree.len())
    }

    /// From which node to which a cell runs.
    pub fn ends(&self, arc: usize) -> (usize, usize) {
        self.ends[arc]
    }

    /// Where one can go from a node.
    pub fn steps(&self, node: usize) -> &[Step] {
        &self.steps[node]
    }

    /// Whether the cell is not the sum of others: a country's leaf, or a leaf of the tree alone.
    pub fn is_leaf(&self, arc: usize) -> bool {
        let (row, column) = self.cell(arc);
        self.tree.is_leaf(column) && (row < self.rows || self.rows == 0)
    }

    /// The leaves that add to a cell.
    pub fn leaves(&self, arc: usize) -> impl Iterator<Item = usize> {
        let (row, column) = self.cell(arc);
        let rows = if row == self.rows && self.rows > 0 { 0..self.rows } else { row..row + 1 };
        let below =
            move |c: &usize| self.tree.is_leaf(*c) && self.tree.upward(*c).any(|above| above == column);
        let columns = move || (column..self.tree.len()).filter(below);
        rows.flat_map(move |row| columns().map(move |column| self.arc(row, column)))
    }

    /// All cells, from the leaf counts of each row; without rows, from the leaf counts of the tree.
    pub fn flows(&self, leaves: &[Vec<i64>]) -> Vec<i64> {
        let mut europe = vec![0; self.tree.len()];
        leaves.iter().for_each(|row| europe.iter_mut().zip(row).for_each(|(sum, n)| *sum += n));
        let rows = leaves.iter().take(self.rows).flat_map(|row| self.tree.sums(row));
        rows.chain(self.tree.sums(&europe)).collect()
    }

    fn place(&self, arc: usize) -> (usize, usize) {
        const SINK: usize = 0;
        let (row, column) = self.cell(arc);
        let europe = |c: usize| 1 + c;
        let inside = |c: usize| 1 + (row + 1) * self.tree.len() + c;
        let parent = self.tree.parent(column);
        match (row == self.rows, column, self.tree.is_leaf(column)) {
            (true, 0, _) => (SINK, europe(0)),
            (true, c, true) if self.rows == 0 => (europe(self.tree.parent(c)), SINK),
            (true, c, _) => (europe(parent), europe(c)),
            (false, 0, _) => (inside(0), SINK),
            (false, c, true) => (europe(c), inside(parent)),
            (false, c, false) => (inside(c), inside(parent)),
        }
    }
}
