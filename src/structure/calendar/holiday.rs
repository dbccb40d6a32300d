//! On which day of a year a holiday is, as `reports/holidays.csv` says it.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::easter;

/// Which day of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// `05-01`: the same day every year.
    Fixed(Day),
    /// `easter+39`: so many days after Easter Sunday in the west.
    Easter(i32),
    /// `orthodox-2`: so many days after Easter Sunday in the east.
    Orthodox(i32),
    /// `first monday in may`, `last monday in october`: the n-th of its month; -1 is the last.
    Nth(i8, Weekday, i8),
    /// `friday from 06-19`: the first such weekday from a day on.
    From(Weekday, Day),
}

/// A month and a day of it; never 29 February, so that every year has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    month: i8,
    day: i8,
}

impl Day {
    fn of(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).ok()
    }
}

impl Rule {
    /// The day it is in a year.
    pub fn day(self, year: i16) -> Option<Date> {
        let after = |day: Date, n: i32| day.checked_add(n.days()).ok();
        match self {
            Rule::Fixed(day) => day.of(year),
            Rule::Easter(n) => after(easter::western(year), n),
            Rule::Orthodox(n) => after(easter::orthodox(year), n),
            Rule::Nth(n, weekday, month) => {
                Date::new(year, month, 1).ok()?.nth_weekday_of_month(n, weekday).ok()
            }
            Rule::From(weekday, day) => {
                let day = day.of(year)?;
                after(day, i32::from(day.weekday().until(weekday)))
            }
        }
    }
}

/// A text that says no day of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotARule(String);

impl fmt::Display for NotARule {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let expected = "`05-01`, `easter+39`, `orthodox-2`, `first monday in may`, `last monday in may` or `friday from 06-19`";
        write!(f, "not a rule: {:?} (expected such as {expected})", self.0)
    }
}

impl std::error::Error for NotARule {}

impl FromStr for Rule {
    type Err = NotARule;

    fn from_str(text: &str) -> Result<Self, NotARule> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let rule = match words.as_slice() {
            [nth, of_week, "in", of_year] => nth_of(nth, of_week, of_year),
            [of_week, "from", from] => weekday(of_week).zip(day(from)).map(|(w, d)| Rule::From(w, d)),
            [one] => relative(one).or_else(|| day(one).map(Rule::Fixed)),
            _ => None,
        };
        rule.ok_or_else(|| NotARule(text.chars().take(40).collect()))
    }
}

fn nth_of(nth: &str, of_week: &str, of_year: &str) -> Option<Rule> {
    let n = match nth {
        "last" => -1,
        _ => place(&["first", "second", "third", "fourth"], nth)?,
    };
    Some(Rule::Nth(n, weekday(of_week)?, place(&MONTHS, of_year)?))
}

/// `easter+39`, `orthodox-2`; Easter Sunday itself is `easter+0`.
fn relative(text: &str) -> Option<Rule> {
    let days = |rest: &str| rest.starts_with(['+', '-']).then(|| rest.parse().ok())?;
    let west = text.strip_prefix("easter").and_then(days).map(Rule::Easter);
    west.or_else(|| text.strip_prefix("orthodox").and_then(days).map(Rule::Orthodox))
}

/// `05-01`.
fn day(text: &str) -> Option<Day> {
    let (month, day) = text.split_once('-')?;
    let found = Day { month: month.parse().ok()?, day: day.parse().ok()? };
    let is_plain = text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    // A year that is no leap year: what it has, every year has.
    (is_plain && found.of(2023).is_some()).then_some(found)
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

fn weekday(text: &str) -> Option<Weekday> {
    Weekday::from_monday_one_offset(place(&WEEKDAYS, text)?).ok()
}

/// Which of the names it is, from 1.
fn place(names: &[&str], text: &str) -> Option<i8> {
    names.iter().position(|name| *name == text).and_then(|at| i8::try_from(at + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_says_one_day_of_a_year() {
        for (rule, year, day) in [
            ("05-01", 2026, "2026-05-01"),
            ("easter+39", 2026, "2026-05-14"),
            ("easter-2", 2027, "2027-03-26"),
            ("orthodox-48", 2026, "2026-02-23"),
            ("orthodox+50", 2026, "2026-06-01"),
            ("first monday in may", 2026, "2026-05-04"),
            ("last monday in may", 2026, "2026-05-25"),
            ("second sunday in may", 2026, "2026-05-10"),
            ("friday from 06-19", 2026, "2026-06-19"),
            ("friday from 06-19", 2027, "2027-06-25"),
            ("saturday from 10-31", 2026, "2026-10-31"),
            ("saturday from 10-31", 2027, "2027-11-06"),
            ("thursday from 04-19", 2027, "2027-04-22"),
        ] {
            let found = rule.parse::<Rule>().unwrap().day(year).unwrap();
            assert_eq!(found.to_string(), day, "{rule} of {year}");
        }
    }

    #[test]
    fn what_is_no_rule_is_refused() {
        for text in [
            "",
            "02-29",
            "13-01",
            "5-1",
            "05-01 05-02",
            "easter",
            "easter39",
            "easter+x",
            "fifth monday in may",
            "first day in may",
            "monday from may",
            "Monday from 05-01",
            "first monday of may",
        ] {
            assert!(text.parse::<Rule>().is_err(), "{text}");
        }
    }
}
