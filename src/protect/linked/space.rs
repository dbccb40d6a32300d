//! Cells of any number of dimensions, each addressed by one number.

use super::hierarchy::Hierarchy;
use crate::structure::Message;

/// A cell: one code of every dimension, as a number.
pub type Key = u64;

/// The product of all dimensions.
#[derive(Debug)]
pub struct Space {
    /// The dimensions, in the order of the key.
    pub dims: Vec<Hierarchy>,
    strides: Vec<u64>,
}

impl Space {
    /// Refused where the cells of the product cannot be numbered.
    pub fn new(dims: Vec<Hierarchy>) -> Result<Self, Message> {
        let mut strides = vec![1u64; dims.len()];
        let mut product = 1u64;
        for (stride, dim) in strides.iter_mut().zip(&dims).rev() {
            *stride = product;
            let grown = product.checked_mul(dim.len() as u64).filter(|n| *n < 1 << 60);
            product = grown.ok_or_else(|| Message::new("linked-too-large"))?;
        }
        Ok(Self { dims, strides })
    }

    /// The cell of one code a dimension.
    pub fn key(&self, codes: &[usize]) -> Key {
        self.strides.iter().zip(codes).map(|(stride, code)| stride * *code as u64).sum()
    }

    /// The code of a cell in one dimension.
    pub fn code(&self, key: Key, dim: usize) -> usize {
        (key / self.strides[dim]) as usize % self.dims[dim].len()
    }

    /// The codes of a cell.
    pub fn codes(&self, key: Key) -> Vec<usize> {
        (0..self.dims.len()).map(|dim| self.code(key, dim)).collect()
    }

    /// The cell with another code in one dimension.
    pub fn with(&self, key: Key, dim: usize, code: usize) -> Key {
        key - self.strides[dim] * self.code(key, dim) as u64 + self.strides[dim] * code as u64
    }

    /// The cell and every cell it adds to.
    pub fn above(&self, key: Key) -> Vec<Key> {
        let mut cells = vec![0];
        for (dim, hierarchy) in self.dims.iter().enumerate() {
            let chain = hierarchy.chain(self.code(key, dim));
            let stride = self.strides[dim];
            cells = cells
                .iter()
                .flat_map(|cell| chain.iter().map(move |code| cell + stride * *code as u64))
                .collect();
        }
        cells
    }

    /// Whether `key` is `above` or adds to it.
    pub fn is_under(&self, key: Key, above: Key) -> bool {
        (0..self.dims.len()).all(|dim| self.dims[dim].is_under(self.code(key, dim), self.code(above, dim)))
    }

    /// Whether nothing adds to the cell.
    pub fn is_leaf(&self, key: Key) -> bool {
        (0..self.dims.len()).all(|dim| self.dims[dim].is_leaf(self.code(key, dim)))
    }

    /// In how many dimensions the cell is a total.
    pub fn totals(&self, key: Key) -> usize {
        (0..self.dims.len()).filter(|dim| self.code(key, *dim) == 0).count()
    }

    /// Every leaf; none where there are more than `most`.
    pub fn leaves(&self, most: usize) -> Vec<Key> {
        let sizes = self.dims.iter().map(|dim| dim.leaves().count());
        if sizes.fold(1, usize::saturating_mul) > most {
            return vec![];
        }
        let grow = |keys: Vec<Key>, dim: usize| {
            let leaves = |key: &Key| {
                self.dims[dim].leaves().map(|code| self.with(*key, dim, code)).collect::<Vec<_>>()
            };
            keys.iter().flat_map(leaves).collect()
        };
        (0..self.dims.len()).fold(vec![0], grow)
    }

    /// What the dimensions are called.
    pub fn names(&self) -> Vec<String> {
        self.dims.iter().map(|dim| dim.name.clone()).collect()
    }

    /// The codes of a cell as they are written.
    pub fn labels(&self, key: Key) -> Vec<String> {
        (0..self.dims.len()).map(|dim| self.dims[dim].code(self.code(key, dim)).into()).collect()
    }

    /// The cell in words: `O07 · TOTAL · F`.
    pub fn name(&self, key: Key) -> String {
        self.labels(key).join(" · ")
    }
}
