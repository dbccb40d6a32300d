//! What changed between two sets of figures.

use std::collections::{BTreeMap, BTreeSet};

use crate::structure::{Key, Observation};

/// A cell that is not what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// Which cell.
    pub key: Key,
    /// What it was; `None` where it was not there.
    pub before: Option<Observation>,
    /// What it is.
    pub after: Option<Observation>,
}

/// Every cell that differs, in key order. A cell that is not there and a zero are the same.
pub fn differences(
    before: &BTreeMap<Key, Observation>,
    after: &BTreeMap<Key, Observation>,
) -> Vec<Difference> {
    let keys: BTreeSet<&Key> = before.keys().chain(after.keys()).collect();
    let difference = |key: &Key| {
        let (before, after) = (before.get(key).copied(), after.get(key).copied());
        (said(before) != said(after)).then_some(Difference { key: *key, before, after })
    };
    keys.into_iter().filter_map(difference).collect()
}

fn said(cell: Option<Observation>) -> Observation {
    cell.unwrap_or_else(|| Observation::count(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::Code;

    #[test]
    fn a_zero_that_was_not_listed_is_no_difference() {
        let key = |text: &str| Key::read(text, Code::literal("FR")).unwrap();
        let before = [(key("VIC_NEW"), Observation::count(4))].into();
        let after =
            [(key("VIC_NEW"), Observation::count(5)), (key("VIC_EXIT"), Observation::count(0))].into();
        let found = differences(&before, &after);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].key, found[0].before), (key("VIC_NEW"), Some(Observation::count(4))));
    }
}
