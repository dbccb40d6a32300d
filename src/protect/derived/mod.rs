//! What follows from shown figures: who reported, ranks, changes, classes of a map, signals.
//!
//! One rule for all of it: a derived figure is a function of shown cells. Readers could have worked it out themselves, so
//! it tells nothing new, and where an input is hidden there is none, so its silence tells nothing either. Every function
//! here is given [`Protected`] figures, which hold no number behind a mark; `tests/taint.rs` holds two houses with other
//! hidden counts against each other.
//!
//! | what is said | from | where an input is hidden |
//! |---|---|---|
//! | who reported, how many of how many | which rows a table has; a nil return has one | – |
//! | the most frequent | the shown cells of one row, by count and then by code | it has no rank; the words say "among those shown" |
//! | the same countries a year before, or through several quarters | Europe and the shown totals of those left out ([`LikeForLike`]) | no comparison |
//! | a class of the map | one shown total | the mark, and no class |
//! | shown for the first time, clearly more | cells of Europe by quarter and year ([`public_signals`], [`appearances`]) | no signal |
//!
//! Rows of tables are lists of codes, or of what is shown by count: a row that came and went with a hidden count would tell
//! of it.

mod like_for_like;
mod signals;

use std::cmp::Reverse;

pub use like_for_like::LikeForLike;
pub use signals::{Change, FirstShown, PublicSignals, appearances, first_quarter, public_signals};

use super::blocks::{Cell, Protected, TOTALS};
use crate::structure::{Code, Period};

/// The countries that reported in a period, in code order.
pub fn reporting(public: &Protected, period: Period) -> Vec<Code> {
    public.get(TOTALS, period).map_or_else(Vec::new, |block| block.countries())
}

/// The largest shown figures for Europe among these codes, with their counts; equal ones in code order.
pub fn most_frequent(
    public: &Protected,
    family: &str,
    period: Period,
    codes: impl IntoIterator<Item = Code>,
    at_most: usize,
) -> Vec<(Code, u32)> {
    most_frequent_in(public, family, period, Code::TOTAL, codes, at_most)
}

/// The same for one country.
pub fn most_frequent_in(
    public: &Protected,
    family: &str,
    period: Period,
    area: Code,
    codes: impl IntoIterator<Item = Code>,
    at_most: usize,
) -> Vec<(Code, u32)> {
    let shown = |code| public.cell(family, period, area, code).and_then(Cell::shown);
    let mut shown: Vec<(Code, u32)> =
        codes.into_iter().filter_map(|code| Some((code, shown(code)?))).collect();
    shown.sort_by_key(|(code, n)| (Reverse(*n), *code));
    shown.truncate(at_most);
    shown
}

/// The class of a shown count, 0 the lowest; `bounds` are the lower bounds of the classes, the lowest first.
pub fn map_class(shown: u32, bounds: &[u32]) -> usize {
    bounds.iter().filter(|bound| **bound <= shown).count().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::super::tests::programme::{answer, figures};
    use super::super::{Programme, protect};
    use super::*;
    use crate::structure::{Dimension, Key, Observation, Quarter, Return, Structure};

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    /// What is public where each of four countries counts so many children under these forms.
    fn public(forms: &[(&str, u32)]) -> (Protected, Period) {
        let quarter: Quarter = "2023-Q1".parse().unwrap();
        let of_country = |country: &str| {
            let total = Key::total(code("VIC_NEW"), code(country));
            let mut answer = answer(code(country), forms.iter().map(|(_, n)| n).sum());
            let cells =
                forms.iter().map(|(f, n)| (total.with(Dimension::Form, code(f)), Observation::count(*n)));
            answer.cells.extend(cells);
            ((code(country), quarter), answer)
        };
        let returns: [((Code, Quarter), Return); 4] = ["AT", "BE", "CZ", "FR"].map(of_country);
        let programme = Programme::read().unwrap();
        let outcome = protect(
            &programme,
            Structure::embedded(),
            &figures(returns),
            quarter,
            &Protected::default(),
            &super::super::Key::new("a secret"),
        );
        (outcome.unwrap().public, Period::Quarter(quarter))
    }

    #[test]
    fn a_rank_is_one_among_shown_figures_and_equal_ones_stand_by_code() {
        let (public, now) = public(&[("CRIM", 40), ("BEG", 20), ("LAB", 20), ("SEX", 1), ("_U", 9)]);
        let codes = ["SEX", "LAB", "BEG", "CRIM"].map(code);
        let ranked = most_frequent(&public, "form", now, codes, 9);
        assert_eq!(&ranked[..2], [(code("CRIM"), 160), (code("BEG"), 80)], "{ranked:?}");
        assert!(ranked.iter().all(|(form, _)| *form != code("SEX")), "a hidden figure has no rank");
    }

    #[test]
    fn a_class_begins_with_its_lower_bound() {
        let classes = |n| map_class(n, &[5, 30, 100]);
        assert_eq!([5, 29, 30, 99, 100, 4_000].map(classes), [0, 0, 1, 1, 2, 2]);
    }
}
