//! When a round opens, is due, closes and is released: rules in `reports/calendar.toml`, moments in UTC.

use jiff::civil::Time;
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

    /// A local hour that a clock change skips or repeats is taken as the zone database's rules resolve it.
    fn resolve(&self, quarter: Quarter, moment: Moment) -> Timestamp {
        let day = quarter.last_day().saturating_add(moment.days.days());
        let zone = self.zone().expect("the calendar's zone is checked when it is read");
        zone.to_timestamp(day.to_datetime(moment.at)).expect("years 1990 to 2199 are representable")
    }
}

#[cfg(test)]
mod tests {
    use crate::structure::Structure;

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
