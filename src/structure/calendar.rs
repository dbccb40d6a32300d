//! When a round opens, is due, closes and is released: rules in `reports/calendar.toml`, moments in UTC.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;

use super::Quarter;

/// The days of a round, counted from the last day of its quarter, and the hours on those days.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    zone: String,
    opens: Moment,
    due: Moment,
    late: Moment,
    sign_off: Moment,
    release: Moment,
    reminders: Reminders,
}

/// Working days before or after the day figures are due, and the hour of the letters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reminders {
    days: Vec<i32>,
    at: Time,
}

/// So many days after the quarter's last day, at this local time.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Moment {
    days: i32,
    at: Time,
}

impl Calendar {
    /// The time zone of all its hours.
    pub fn zone(&self) -> Result<TimeZone, jiff::Error> {
        TimeZone::get(&self.zone)
    }

    /// When countries may begin to answer.
    pub fn opens(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.opens)
    }

    /// When answers are due.
    pub fn due(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.due)
    }

    /// Until when a late answer still enters the quarterly edition.
    pub fn late(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.late)
    }

    /// When the figures of the edition are fixed.
    pub fn sign_off(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.sign_off)
    }

    /// The embargo hour.
    pub fn release(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.release)
    }

    /// When whoever has not answered is reminded of figures that are due at a moment, as `(working days, when)`.
    pub fn reminders(&self, due: Timestamp) -> Vec<(i32, Timestamp)> {
        let zone = self.zone().expect("the calendar's zone is checked when it is read");
        let day = zone.to_datetime(due).date();
        let at = |n: i32| zone.to_timestamp(working_days_from(day, n).to_datetime(self.reminders.at)).ok();
        self.reminders.days.iter().filter_map(|n| Some((*n, at(*n)?))).collect()
    }

    /// A local hour that a clock change skips or repeats is taken as the zone database's rules resolve it.
    fn resolve(&self, quarter: Quarter, moment: Moment) -> Timestamp {
        let day = quarter.last_day().saturating_add(moment.days.days());
        let zone = self.zone().expect("the calendar's zone is checked when it is read");
        zone.to_timestamp(day.to_datetime(moment.at)).expect("years 1990 to 2199 are representable")
    }
}

/// So many days on, or back, on which people work: Saturdays and Sundays do not count.
fn working_days_from(day: Date, n: i32) -> Date {
    let step = n.signum().days();
    let days = std::iter::successors(Some(day), |day| Some(day.saturating_add(step)));
    let is_working = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    days.skip(1).filter(is_working).take(n.unsigned_abs() as usize).last().unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::working_days_from;
    use crate::structure::Structure;

    #[test]
    fn a_week_has_five_working_days() {
        let monday: jiff::civil::Date = "2023-10-30".parse().unwrap();
        for (n, day) in
            [(-1, "2023-10-27"), (-5, "2023-10-23"), (2, "2023-11-01"), (5, "2023-11-06"), (0, "2023-10-30")]
        {
            assert_eq!(working_days_from(monday, n).to_string(), day, "{n}");
        }
    }

    #[test]
    fn reminders_come_in_the_morning_of_a_working_day() {
        let calendar = &Structure::embedded().calendar;
        let reminders = calendar.reminders(calendar.due("2023-Q3".parse().unwrap()));
        let said: Vec<String> = reminders.iter().map(|(n, at)| format!("{n} {at}")).collect();
        let expected = [
            "-14 2023-10-10T06:00:00Z",
            "-5 2023-10-23T06:00:00Z",
            "-1 2023-10-27T06:00:00Z",
            "2 2023-11-01T07:00:00Z",
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn the_release_hour_is_eleven_in_brussels_in_summer_and_in_winter() {
        let calendar = &Structure::embedded().calendar;
        let release = |quarter: &str| calendar.release(quarter.parse().unwrap()).to_string();
        assert_eq!(release("2023-Q2"), "2023-08-29T09:00:00Z");
        assert_eq!(release("2022-Q4"), "2023-03-01T10:00:00Z");
    }

    #[test]
    fn the_steps_of_a_round_follow_each_other() {
        let calendar = &Structure::embedded().calendar;
        let quarter = "2024-Q3".parse().unwrap();
        let steps = [
            calendar.opens(quarter),
            calendar.due(quarter),
            calendar.late(quarter),
            calendar.sign_off(quarter),
            calendar.release(quarter),
        ];
        assert!(steps.is_sorted());
    }
}
