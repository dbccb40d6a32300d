//! Anyone's tables: the same promise for any hierarchies, any number of dimensions and several linked tables.
//!
//! In: tables of counts ([`Publication`]), with what was told before. Out: which cells may be shown, with a
//! [`Certificate`] that a checker without a solver has added up ([`certificate::gap`]). No proof, no release.
//!
//! The promise. Let K be all fillings of the leaves with whole non-negative numbers that agree with every shown cell, now
//! and before. For every listed cell of 1 to `threshold − 1` K holds values at least `threshold − 1` apart; with `strict`
//! it holds 0 and `threshold − 1`.
//!
//! The way (Fischetti & Salazar 2001, one cell at a time): the cheapest change of the leaves that moves the cell
//! ([`program`]), looked for among the leaves that share most with it ([`near`]); the shown cells that change with it
//! are blanked; the change is the proof, for this cell and for every other it moves.

mod attack;
mod base;
mod certificate;
mod hierarchy;
mod near;
mod program;
mod publication;
mod ranges;
mod rounding;
mod search;
mod space;
mod tables;

#[cfg(test)]
mod tests;

pub use attack::{Attacked, attack};
pub use certificate::{Certificate, Witness};
pub use hierarchy::TOTAL;
pub use publication::Publication;
pub use rounding::rounded;
pub use search::{Released, Unproved, protect};
pub use space::Key;
pub use tables::{Hierarchies, Row, Table, hierarchies};

/// What is asked of the protection.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// Counts of 1 to `threshold − 1` are the secret ones.
    pub threshold: i64,
    /// Every secret count could be anything from 0 to `threshold − 1`, not only so far from its neighbours.
    pub strict: bool,
    /// Zeros are kept from narrow ranges too: nothing in public says that they are none of the secret ones.
    pub every_blank: bool,
    /// Decides between equally good cells: the same key, the same pattern.
    pub key: u64,
}

impl Wish {
    /// How far apart the values are that a secret cell may have.
    fn width(&self) -> i64 {
        self.threshold - 1
    }

    fn is_secret(&self, value: i64) -> bool {
        (1..self.threshold).contains(&value)
    }
}

/// A number in 0..1 that `seed` decides, spread evenly (splitmix64).
fn dice(seed: u64) -> f64 {
    (mixed(seed) >> 11) as f64 / (1u64 << 53) as f64
}

fn mixed(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
