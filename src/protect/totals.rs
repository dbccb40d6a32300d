//! Totals first: which countries' totals may not be told in a quarter.

use std::collections::{BTreeMap, BTreeSet};

use crate::structure::Code;

/// The countries whose row stays blank in every family of the quarter.
///
/// All with a total below `threshold`; where there are any, the smallest others join them until at least three
/// are hidden and the hidden sum without its largest part is at least `threshold`. Then the public sum of the hidden
/// ones tells nothing small about any of them, and every other country's total can be shown exactly.
/// `None` if even all countries together are too few for that: then no total of the quarter can be told.
pub fn hidden_countries(totals: &BTreeMap<Code, i64>, threshold: i64) -> Option<BTreeSet<Code>> {
    let mut by_size: Vec<(i64, Code)> = totals.iter().map(|(country, n)| (*n, *country)).collect();
    by_size.sort();
    let (mut hidden, mut sum, mut largest) = (BTreeSet::new(), 0, 0);
    for (n, country) in by_size {
        let is_enough = hidden.is_empty() || covers(hidden.len(), sum - largest, threshold);
        if n >= threshold && is_enough {
            return Some(hidden);
        }
        hidden.insert(country);
        sum += n;
        largest = n;
    }
    (hidden.is_empty() || covers(hidden.len(), sum - largest, threshold)).then_some(hidden)
}

/// Whether so many hidden countries with so many children beside the largest part cover each other.
fn covers(countries: usize, beside_largest: i64, threshold: i64) -> bool {
    countries >= 3 && beside_largest >= threshold
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(totals: &[(&str, i64)]) -> String {
        let totals = totals.iter().map(|(c, n)| (c.parse().unwrap(), *n)).collect();
        let hidden = hidden_countries(&totals, 5).expect("there are enough countries");
        hidden.iter().map(Code::as_str).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn nothing_is_hidden_where_no_total_is_small() {
        assert_eq!(hidden(&[("AT", 5), ("BE", 50)]), "");
    }

    #[test]
    fn one_small_total_takes_the_next_smallest_with_it() {
        assert_eq!(hidden(&[("AT", 3), ("BE", 50), ("CZ", 6), ("DE", 7), ("FR", 90)]), "AT CZ DE");
    }

    #[test]
    fn nil_returns_hide_among_countries_that_have_children() {
        assert_eq!(hidden(&[("AT", 0), ("BE", 0), ("CZ", 0), ("DE", 9), ("FR", 20)]), "AT BE CZ DE FR");
    }

    #[test]
    fn too_few_countries_cannot_cover_a_small_total() {
        let totals = |all: &[(&str, i64)]| all.iter().map(|(c, n)| (c.parse().unwrap(), *n)).collect();
        assert_eq!(hidden_countries(&totals(&[("AT", 3), ("BE", 50)]), 5), None);
        assert_eq!(hidden_countries(&totals(&[("AT", 0), ("BE", 2), ("CZ", 90)]), 5), None);
        assert_eq!(hidden_countries(&totals(&[]), 5), Some(BTreeSet::new()));
    }
}
