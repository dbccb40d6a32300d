//! Totals first: which countries' totals may not be told in a quarter.

use std::collections::{BTreeMap, BTreeSet};

use crate::structure::Code;

/// The countries whose row stays blank in every family of the quarter.
///
/// All with a total below `threshold`, and those in `secret`; where there are any, the smallest others join them until at
/// least three are hidden and the hidden sum without its largest part is at least `threshold`. Then the public sum of the
/// hidden ones tells nothing small about any of them, not even to one of them, and every other country's total can be
/// shown exactly. `None` if even all countries together are too few for that: then no total of the quarter can be told.
pub fn hidden_countries(
    totals: &BTreeMap<Code, i64>,
    secret: &BTreeSet<Code>,
    threshold: i64,
) -> Option<BTreeSet<Code>> {
    let is_secret = |(n, country): &(i64, Code)| *n < threshold || secret.contains(country);
    let by_size: BTreeSet<(i64, Code)> = totals.iter().map(|(country, n)| (*n, *country)).collect();
    let (mut hidden, others): (BTreeSet<_>, BTreeSet<_>) = by_size.into_iter().partition(is_secret);
    let mut others = others.into_iter();
    while !hidden.is_empty() && !covers(&hidden, threshold) {
        hidden.insert(others.next()?);
    }
    Some(hidden.into_iter().map(|(_, country)| country).collect())
}

/// Whether so many hidden countries with so many children beside the largest part cover each other.
fn covers(hidden: &BTreeSet<(i64, Code)>, threshold: i64) -> bool {
    let largest = hidden.last().map_or(0, |(n, _)| *n);
    hidden.len() >= 3 && hidden.iter().map(|(n, _)| n).sum::<i64>() - largest >= threshold
}

#[cfg(test)]
mod tests {
    use super::*;

    fn totals(all: &[(&str, i64)]) -> BTreeMap<Code, i64> {
        all.iter().map(|(c, n)| (c.parse().unwrap(), *n)).collect()
    }

    fn hidden_beside(all: &[(&str, i64)], secret: &[&str]) -> String {
        let secret = secret.iter().map(|c| c.parse().unwrap()).collect();
        let hidden = hidden_countries(&totals(all), &secret, 5).expect("there are enough countries");
        hidden.iter().map(Code::as_str).collect::<Vec<_>>().join(" ")
    }

    fn hidden(all: &[(&str, i64)]) -> String {
        hidden_beside(all, &[])
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
    fn a_large_country_that_one_of_its_regions_could_solve_is_hidden_with_two_others() {
        let all = [("AT", 30), ("BE", 50), ("CZ", 6), ("DE", 7), ("FR", 90)];
        assert_eq!(hidden_beside(&all, &["AT"]), "AT CZ DE");
    }

    #[test]
    fn a_hidden_country_cannot_solve_the_others_by_its_own_total() {
        let sizes = [0, 1, 3, 4, 5, 6, 9, 40];
        let all = (0..sizes.len().pow(4)).map(|n| [1, 8, 64, 512].map(|by| sizes[n / by % sizes.len()]));
        for [a, b, c, d] in all {
            let all = [("AT", a), ("BE", b), ("CZ", c), ("DE", d)];
            let Some(hidden) = hidden_countries(&totals(&all), &BTreeSet::new(), 5) else { continue };
            let inside: Vec<i64> =
                all.iter().filter(|(c, _)| hidden.contains(&c.parse().unwrap())).map(|(_, n)| *n).collect();
            let sum: i64 = inside.iter().sum();
            assert!(
                inside.is_empty() || inside.len() >= 3 && inside.iter().all(|own| sum - own >= 5),
                "{all:?}"
            );
        }
    }

    #[test]
    fn too_few_countries_cannot_cover_a_small_total() {
        let hidden = |all: &[(&str, i64)]| hidden_countries(&totals(all), &BTreeSet::new(), 5);
        assert_eq!(hidden(&[("AT", 3), ("BE", 50)]), None);
        assert_eq!(hidden(&[("AT", 0), ("BE", 2), ("CZ", 90)]), None);
        assert_eq!(hidden(&[]), Some(BTreeSet::new()));
    }
}
