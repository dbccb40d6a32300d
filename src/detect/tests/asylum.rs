//! The story of Chile: asylum applications to 39 countries, 2015 to 2023, each year judged by what was known at its end.
//!
//! Hardly anybody from Chile sought asylum in Europe: 41 applications a year were to be expected in 2019 from the four
//! years before. 242 came, and 608 in 2023. The signals say so in 2019, the first year that can be
//! judged at all (four years of baseline), for all of Europe and for Italy, and name the countries that Chile was new to.
//!
//! They do not say everything. *Spain* received most and is alarmed about in 2023 alone, its largest year. In 2019 it received
//! 118,000 applications of everyone, four times its mean of the four years before: the place factor takes that for a country that
//! counts more of everything and expects 68 Chileans instead of 18. Without the factor Spain would be told in 2019, at
//! the price of all the other origins that rose with it. Chance alarms in 2022 were 1.2, just beyond the budget of 1.
//! *France* is never alarmed about, with or without: 13 in 2019 and 29 in 2023, after a UNHCR 5 that may be one person, are
//! not rarer than chance makes in 7,000 series. No parameter was moved for either; the reference judges, so that
//! the story stays as it is told.
//!
//! And Chile is not alone: 301 alarms of 2019 are within budgets that let chance make three. Asylum follows wars and
//! borders, UNHCR never writes 1 to 4, and a year moves more than the slow drift that is allowed for: on such a panel an alarm says
//! that something changed, not that it is rare. Of the 28 for all of Europe, Chile's is the thirteenth.

use super::{case, panel};
use crate::detect::{Kind, MoveLimits, Panel, Parameters, Signal, series, watch};

/// The reference without moves: nothing is expected to be lost, so nothing moves, and millions of pairs need no look.
fn parameters() -> Parameters {
    let reference = Parameters::reference();
    Parameters { moves: MoveLimits { least_expected: f64::INFINITY, ..reference.moves }, ..reference }
}

/// The alarms about Chile.
fn alarms(panel: &Panel) -> Vec<Signal> {
    let signals = watch(panel, 0, panel.periods.len() - 1, &parameters()).into_iter().flatten();
    signals.filter(|signal| signal.alarm && signal.origin == "CHL").collect()
}

fn find(panel: &Panel, place: &str) -> (usize, usize) {
    let place = panel.places.iter().position(|one| one.label == place).unwrap();
    (place, panel.origins.iter().position(|origin| origin == "CHL").unwrap())
}

/// The applications of a year and of the largest year, as UNHCR gives them.
fn applications(panel: &Panel, place: &str, year: &str) -> (u32, u32) {
    let (place, chile) = find(panel, place);
    let (year, known) = (panel.position(year).unwrap(), panel.as_of(panel.periods.len() - 1, 20.0));
    let count = |period: usize| known.counts(place, period).map_or(0, |counts| counts[chile]);
    (count(year), (0..panel.periods.len()).map(count).max().unwrap())
}

#[test]
fn chile_is_told_before_it_is_obvious_where_it_can_be() {
    let panel = panel(&case("asylum.csv"));
    let alarms = alarms(&panel);
    let first = |place: &str| alarms.iter().find(|signal| signal.at.place == place);
    let told = |place: &str| first(place).map(|signal| (signal.kind, signal.period.as_str()));

    assert_eq!(told("EU"), Some((Kind::Surge, "2019")));
    assert_eq!(first("EU").unwrap().at.observed, 242);
    assert_eq!(first("EU").unwrap().at.expected.round(), 41.0);

    assert_eq!(told("ITA"), Some((Kind::Surge, "2019")));
    assert_eq!(applications(&panel, "ITA", "2019"), (23, 45), "half of the largest year");

    assert_eq!(told("DEU"), Some((Kind::NewOrigin, "2019")));
    assert_eq!(applications(&panel, "DEU", "2019"), (5, 38), "at most five, long before the largest year");

    assert_eq!(told("ESP"), Some((Kind::Surge, "2023")), "late: everything rose in Spain");
    assert_eq!(applications(&panel, "ESP", "2023"), (425, 425));

    assert_eq!(told("FRA"), None, "never: too few among thousands of series");
    assert_eq!(applications(&panel, "FRA", "2019"), (13, 29));

    assert!(alarms.iter().all(|signal| signal.short_history), "nine years are no long history");
}

#[test]
fn chile_is_one_of_very_many_changes() {
    let panel = panel(&case("asylum.csv"));
    let year = panel.position("2019").unwrap();
    let signals = watch(&panel, year, year, &parameters()).remove(0);
    let mut alarms: Vec<Signal> = signals.into_iter().filter(|signal| signal.alarm).collect();
    alarms.sort_by(|a, b| a.chance.total_cmp(&b.chance));
    assert_eq!(alarms.len(), 301);
    let overall: Vec<&str> =
        alarms.iter().filter(|signal| signal.at.place == "EU").map(|signal| signal.origin.as_str()).collect();
    assert_eq!((overall.len(), overall.iter().position(|origin| *origin == "CHL")), (28, Some(12)));
}

#[test]
fn what_hides_spain_is_the_rise_of_everyone() {
    let panel = panel(&case("asylum.csv"));
    let (spain, chile) = find(&panel, "ESP");
    let expected = |parameters: &Parameters| {
        let course = series(&panel, Some(spain), Some(chile), parameters);
        course[panel.position("2019").unwrap()].expected.unwrap().0.round()
    };
    let without_factor = Parameters { factor_weight: 1e12, ..parameters() };
    assert_eq!((expected(&parameters()), expected(&without_factor)), (68.0, 18.0));
    assert_eq!(applications(&panel, "ESP", "2019").0, 114);
}

#[test]
fn nothing_is_told_before_four_years_are_known() {
    let panel = panel(&case("asylum.csv"));
    let early = watch(&panel, 0, panel.position("2018").unwrap(), &parameters());
    assert_eq!(early, vec![vec![]; 4]);
}
