//! Reference periods: quarters, which countries report, and the calendar years they add up to.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, date};

/// A calendar quarter such as `2023-Q2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: i16,
    number: i8,
}

impl Quarter {
    /// The quarter `number` (1 to 4) of `year` (1990 to 2199).
    pub fn new(year: i16, number: i8) -> Option<Self> {
        ((1990..2200).contains(&year) && (1..=4).contains(&number)).then_some(Self { year, number })
    }

    /// The quarter a moment lies in, UTC.
    pub fn containing(at: jiff::Timestamp) -> Option<Self> {
        let day = jiff::tz::TimeZone::UTC.to_datetime(at).date();
        Self::new(day.year(), (day.month() - 1) / 3 + 1)
    }

    /// The quarter a day lies in.
    pub fn of_day(day: Date) -> Self {
        Self { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    /// The calendar year it lies in.
    pub fn year(self) -> i16 {
        self.year
    }

    /// 1 to 4.
    pub fn number(self) -> i8 {
        self.number
    }

    /// The quarter `n` quarters later, or earlier where `n` is negative.
    pub fn plus(self, n: i32) -> Self {
        let index = i32::from(self.year) * 4 + i32::from(self.number) - 1 + n;
        Self { year: index.div_euclid(4) as i16, number: index.rem_euclid(4) as i8 + 1 }
    }

    /// How many quarters it lies after another one; negative if before.
    pub fn after(self, other: Quarter) -> i32 {
        let index = |quarter: Quarter| i32::from(quarter.year) * 4 + i32::from(quarter.number);
        index(self) - index(other)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        date(self.year, self.number * 3, 1).last_of_month()
    }

    /// The four quarters of `year`, in order.
    pub fn of_year(year: i16) -> [Quarter; 4] {
        [1, 2, 3, 4].map(|number| Quarter { year, number })
    }
}

/// A quarter or a calendar year; other spans are not published (rolling sums leak by construction).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// Three months.
    Quarter(Quarter),
    /// Four quarters of one calendar year.
    Year(i16),
}

impl Period {
    /// The quarters it consists of.
    pub fn quarters(self) -> Vec<Quarter> {
        match self {
            Period::Quarter(quarter) => vec![quarter],
            Period::Year(year) => Quarter::of_year(year).to_vec(),
        }
    }
}

/// A text that is not a reference period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAPeriod(pub String);

impl fmt::Display for NotAPeriod {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "not a period: {:?} (expected a quarter such as 2025-Q1)", self.0)
    }
}

impl std::error::Error for NotAPeriod {}

impl FromStr for Quarter {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let parse = || {
            let (year, number) = text.split_once("-Q")?;
            let digits = |s: &str, n| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
            (digits(year, 4) && digits(number, 1))
                .then(|| Quarter::new(year.parse().ok()?, number.parse().ok()?))?
        };
        parse().ok_or_else(|| NotAPeriod(text.chars().take(40).collect()))
    }
}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        match format!("{text}-Q1").parse::<Quarter>() {
            Ok(first) => Ok(Period::Year(first.year)),
            Err(_) => text.parse().map(Period::Quarter),
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}-Q{}", self.year, self.number)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Period::Quarter(quarter) => quarter.fmt(f),
            Period::Year(year) => year.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_reads_what_it_prints() {
        for text in ["2023-Q2", "2023"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in ["2025-Q5", "23-Q1", "2023-Q", "", "2023-Q+1", "99999-Q1"] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn quarters_walk_over_new_year_both_ways() {
        let quarter: Quarter = "2023-Q1".parse().unwrap();
        assert_eq!(quarter.plus(-1).to_string(), "2022-Q4");
        assert_eq!(quarter.plus(7).to_string(), "2024-Q4");
        assert_eq!(quarter.last_day(), date(2023, 3, 31));
    }
}
