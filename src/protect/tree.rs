//! The columns of a family: a tree whose parents come before their children, the total first.

use std::collections::BTreeMap;

use crate::structure::Code;

/// A tree of columns under the total, which is column 0.
#[derive(Debug, Clone)]
pub struct Tree {
    codes: Vec<Code>,
    parents: Vec<usize>,
    is_leaf: Vec<bool>,
    index: BTreeMap<Code, usize>,
}

impl Tree {
    /// The tree of these `(code, parent)` pairs; codes whose parents never lead to the total are left out.
    pub fn new(items: impl IntoIterator<Item = (Code, Code)>) -> Self {
        let mut below: BTreeMap<Code, Vec<Code>> = BTreeMap::new();
        for (code, parent) in items {
            below.entry(parent).or_default().push(code);
        }
        let mut tree = Tree { codes: vec![], parents: vec![], is_leaf: vec![], index: BTreeMap::new() };
        tree.grow(Code::TOTAL, 0, &below);
        tree
    }

    fn grow(&mut self, code: Code, parent: usize, below: &BTreeMap<Code, Vec<Code>>) {
        let column = self.codes.len();
        self.codes.push(code);
        self.parents.push(parent);
        self.index.insert(code, column);
        let children = below.get(&code).map_or(&[][..], |children| children);
        self.is_leaf.push(children.is_empty());
        children.iter().for_each(|child| self.grow(*child, column, below));
    }

    /// How many columns there are, the total included.
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// The code of a column.
    pub fn code(&self, column: usize) -> Code {
        self.codes[column]
    }

    /// The column of a code.
    pub fn find(&self, code: Code) -> Option<usize> {
        self.index.get(&code).copied()
    }

    /// The column it sums into; the total is its own parent.
    pub fn parent(&self, column: usize) -> usize {
        self.parents[column]
    }

    /// Every column below the total, as `(code, parent)`.
    pub fn pairs(&self) -> impl Iterator<Item = (Code, Code)> {
        (1..self.len()).map(|column| (self.code(column), self.code(self.parents[column])))
    }

    /// Whether nothing sums into it.
    pub fn is_leaf(&self, column: usize) -> bool {
        self.is_leaf[column]
    }

    /// The column itself and everything it sums into, up to the total.
    pub fn upward(&self, column: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(column), |c| (*c != 0).then(|| self.parents[*c]))
    }

    /// Adds leaf counts up: the value of every column.
    pub fn sums(&self, leaves: &[i64]) -> Vec<i64> {
        let mut sums = leaves.to_vec();
        for column in (1..self.len()).rev() {
            sums[self.parents[column]] += sums[column];
        }
        sums
    }
}
