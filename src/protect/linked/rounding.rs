//! Tables of rounded counts: every cell a multiple of the base, and every sum still the sum of its parts.
//!
//! The other way to keep small counts, for tables that need all their cells: additive, never beside exact tables of the
//! same cells. Leaves are counted along; what is shown of a leaf is how many multiples of the base the running count
//! passes. It starts at a place that only the key knows. So a shown 0 may hide 0 to `base − 1`, and two fillings whose
//! running counts differ by less than the base look alike.

use std::collections::HashMap;

use super::publication::Publication;
use super::space::Key;
use super::{Wish, dice};

/// What every listed cell is told as. The base is the threshold.
pub fn rounded(publication: &Publication, wish: &Wish) -> HashMap<Key, i64> {
    let base = wish.threshold;
    let mut leaves: Vec<(Key, i64)> = publication.base.iter().map(|(leaf, n)| (*leaf, *n)).collect();
    leaves.sort_unstable();
    let mut running = (dice(wish.key) * base as f64) as i64;
    let mut told: HashMap<Key, i64> = publication.listed().map(|(cell, _)| (cell, 0)).collect();
    for (leaf, n) in leaves {
        let passed = (running + n) / base - running / base;
        running += n;
        for cell in publication.space.above(leaf) {
            if let Some(told) = told.get_mut(&cell) {
                *told += passed * base;
            }
        }
    }
    told
}
