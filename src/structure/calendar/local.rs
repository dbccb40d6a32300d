//! A country's own time: its zone and the days on which people work there.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::holiday::Rule;
use crate::structure::{Code, Participant};

/// A country's zone and holidays.
#[derive(Debug, Clone)]
pub struct Local {
    /// Where it is eight in the morning.
    pub zone: TimeZone,
    holidays: Vec<Holiday>,
}

/// A row of `reports/holidays.csv`; its English name is for the people who keep the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    country: Code,
    rule: String,
    moves: Moves,
    from: Option<i16>,
    until: Option<i16>,
    #[serde(rename = "name")]
    _name: String,
}

/// Whether a holiday on a weekend is kept on another day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
enum Moves {
    /// It is lost.
    #[serde(rename = "")]
    No,
    /// It is kept on the next day that would have been a working day.
    #[serde(rename = "yes")]
    Yes,
}

/// The own time of every country.
pub type Locals = BTreeMap<Code, Local>;

#[derive(Debug, Clone, Copy)]
struct Holiday {
    rule: Rule,
    moves: Moves,
    years: (i16, i16),
}

/// Each participant's own time, without holidays yet; the error names a zone that does not exist.
pub fn locals(participants: &[Participant]) -> Result<Locals, jiff::Error> {
    let local = |zone| Local { zone, holidays: Vec::new() };
    participants.iter().map(|p| Ok((p.country, local(TimeZone::get(&p.zone)?)))).collect()
}

/// Gives every country its holidays; the error says which line cannot be used, or who has none.
pub fn observe(mut all: Locals, rows: &[Row]) -> Result<Locals, String> {
    for row in rows {
        let found = all.get_mut(&row.country).ok_or_else(|| format!("{} does not take part", row.country))?;
        found.holidays.push(holiday(row)?);
    }
    match all.iter().find(|(_, local)| local.holidays.is_empty()) {
        Some((country, _)) => Err(format!("{country} has no holidays")),
        None => Ok(all),
    }
}

fn holiday(row: &Row) -> Result<Holiday, String> {
    let rule = row.rule.parse().map_err(|error| format!("{}: {error}", row.country))?;
    let years = (row.from.unwrap_or(i16::MIN), row.until.unwrap_or(i16::MAX));
    Ok(Holiday { rule, moves: row.moves, years })
}

impl Local {
    /// The days of a year, beside weekends, on which nobody works.
    pub fn holidays(&self, year: i16) -> BTreeSet<Date> {
        let kept = self.holidays.iter().filter(|holiday| (holiday.years.0..=holiday.years.1).contains(&year));
        let days = kept.filter_map(|holiday| Some((holiday.rule.day(year)?, holiday.moves)));
        let (mut moving, lasting): (Vec<_>, Vec<_>) =
            days.partition(|(day, moves)| *moves == Moves::Yes && is_weekend(*day));
        let mut closed: BTreeSet<Date> = lasting.into_iter().map(|(day, _)| day).collect();
        moving.sort_by_key(|(day, _)| *day);
        // The earlier one takes the earlier free day: Christmas on Saturday is kept on Monday, the day after it on Tuesday.
        for (day, _) in moving {
            closed.insert(working_days(&closed, day, 1));
        }
        closed
    }

    /// So many working days after a day, or before it where `n` is negative.
    pub fn working_days_from(&self, day: Date, n: i32) -> Date {
        let years = (day.year() - 1)..=(day.year() + 1);
        let closed = years.flat_map(|year| self.holidays(year)).collect();
        working_days(&closed, day, n)
    }
}

/// So many days on, or back, that are neither a weekend's nor `closed`.
fn working_days(closed: &BTreeSet<Date>, day: Date, n: i32) -> Date {
    let step = n.signum().days();
    let days = std::iter::successors(Some(day), |day| Some(day.saturating_add(step)));
    let is_working = |day: &Date| !is_weekend(*day) && !closed.contains(day);
    days.skip(1).filter(is_working).take(n.unsigned_abs() as usize).last().unwrap_or(day)
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::Structure;

    fn local(country: &str) -> &'static Local {
        Structure::embedded().calendar.local(country.parse().unwrap()).unwrap()
    }

    fn holidays(country: &str, year: i16, month: i8) -> Vec<String> {
        let days = local(country).holidays(year).into_iter().filter(|day| day.month() == month);
        days.map(|day| day.to_string()).collect()
    }

    #[test]
    fn a_week_has_five_working_days() {
        let monday: Date = "2023-10-30".parse().unwrap();
        for (n, day) in [(-1, "2023-10-27"), (-5, "2023-10-23"), (2, "2023-11-01"), (5, "2023-11-06")] {
            assert_eq!(working_days(&BTreeSet::new(), monday, n).to_string(), day, "{n}");
        }
    }

    #[test]
    fn holidays_fall_where_people_have_them() {
        for (country, year, month, expected) in [
            ("GB", 2026, 5, &["2026-05-04", "2026-05-25"][..]),
            ("SE", 2026, 6, &["2026-06-06", "2026-06-19"]),
            ("FI", 2027, 11, &["2027-11-06"]),
            ("IS", 2027, 4, &["2027-04-22"]),
            ("GR", 2026, 4, &["2026-04-10", "2026-04-13"]),
            ("RO", 2027, 6, &["2027-06-01", "2027-06-21"]),
            ("IE", 2027, 2, &["2027-02-01"]),
            ("IE", 2030, 2, &["2030-02-01"]),
            ("IT", 2025, 10, &[]),
            ("IT", 2027, 10, &["2027-10-04"]),
        ] {
            assert_eq!(holidays(country, year, month), expected, "{country} {year}-{month}");
        }
    }

    #[test]
    fn a_holiday_on_a_weekend_is_kept_on_the_next_free_day_where_the_law_says_so() {
        // Christmas Day on a Saturday, on a Sunday, on a Friday.
        assert_eq!(holidays("GB", 2027, 12), ["2027-12-27", "2027-12-28"]);
        assert_eq!(holidays("GB", 2033, 12), ["2033-12-26", "2033-12-27"]);
        assert_eq!(holidays("IE", 2026, 12), ["2026-12-25", "2026-12-28"]);
        assert_eq!(holidays("DE", 2027, 12), ["2027-12-25", "2027-12-26"]);
        // Labour Day on Holy Saturday: Easter Monday is a holiday anyway.
        assert_eq!(holidays("BG", 2027, 5), ["2027-05-03", "2027-05-04", "2027-05-06", "2027-05-24"]);
        assert!(holidays("UA", 2026, 4).contains(&"2026-04-13".to_string()));
    }

    #[test]
    fn a_holiday_of_nobody_or_on_no_day_is_refused() {
        let participants = &Structure::embedded().participants;
        let row = |country: &str, rule: &str| Row {
            country: country.parse().unwrap(),
            rule: rule.into(),
            moves: Moves::No,
            from: None,
            until: None,
            _name: String::new(),
        };
        let refused = |rows: &[Row]| observe(locals(participants).unwrap(), rows).unwrap_err();
        assert_eq!(refused(&[row("US", "07-04")]), "US does not take part");
        assert!(refused(&[row("FR", "juillet")]).starts_with("FR: not a rule: \"juillet\""));
        assert_eq!(refused(&[row("FR", "07-14")]), "AT has no holidays");
    }
}
