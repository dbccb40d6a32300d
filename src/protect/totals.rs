//! Totals first: which countries' totals may not be told in a quarter.

use std::collections::{BTreeMap, BTreeSet};

use crate::structure::Code;

/// The countries whose row stays blank in every family of the quarter.
///
/// All with a total below `threshold`; where there are any, the smallest others join them until at least three
/// are hidden and the hidden sum without its largest part is at least `threshold`. Then the public sum of the hidden
/// ones tells nothing small about any of them, and every other country's total can be shown exactly.
pub fn hidden_countries(totals: &BTreeMap<Code, i64>, threshold: i64) -> BTreeSet<Code> {
    let mut by_size: Vec<(i64, Code)> = totals.iter().map(|(country, n)| (*n, *country)).collect();
    by_size.sort();
    let (mut hidden, mut sum, mut largest) = (BTreeSet::new(), 0, 0);
    for (n, country) in by_size {
        let is_enough = hidden.is_empty() || (hidden.len() >= 3 && sum - largest >= threshold);
        if n >= threshold && is_enough {
            break;
        }
        hidden.insert(country);
        sum += n;
        largest = n;
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(totals: &[(&str, i64)]) -> String {
        let totals = totals.iter().map(|(c, n)| (c.parse().unwrap(), *n)).collect();
        hidden_countries(&totals, 5).iter().map(Code::as_str).collect::<Vec<_>>().join(" ")
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
}
