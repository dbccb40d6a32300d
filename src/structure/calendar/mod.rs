//! When a round opens, is due, closes and is released, and when each country is reminded: rules in
//! `reports/calendar.toml` and `reports/holidays.csv`, moments in UTC.
//!
//! A local hour is resolved once. One that a clock change skips is taken as late by the length of the change, one that it
//! repeats is the first of the two; by night nothing is scheduled, and Europe changes its clocks by night.

mod easter;
mod local;
mod round;
mod rule;
#[cfg(test)]
mod tests;

pub use local::{Local, Locals, Row, locals, observe};
pub use round::{Dated, Step};
use rule::Rule;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;

use super::{Code, Quarter};

/// The days of a round, counted from the last day of its quarter, and the hours on those days.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    zone: String,
    opens: Moment,
    due: Moment,
    late: Moment,
    sign_off: Moment,
    release: Moment,
    remind_at: Time,
    reminders: Vec<Reminder>,
}

/// So many days after the quarter's last day, at this local time.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Moment {
    days: i32,
    at: Time,
}

/// A letter to whoever has not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reminder {
    /// So many working days of the country after the day it is due; before it where negative.
    pub days: i32,
    /// Who gets it.
    pub to: Reminded,
}

/// Who is reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reminded {
    /// Those who report for the country that day.
    Coordinator,
    /// They, and everybody who was named to stand in for them.
    Deputy,
    /// The leads, who are told that nobody answered.
    Lead,
}

/// Nothing is scheduled from midnight until this hour.
const MORNING: Time = Time::constant(4, 0, 0, 0);

impl Rules {
    /// What keeps a calendar from being used, if anything does.
    fn problem(&self) -> Option<&'static str> {
        let steps = [self.opens, self.due, self.late, self.sign_off, self.release];
        let hours = steps.map(|step| step.at).into_iter().chain([self.remind_at]);
        let days: Vec<i32> = self.reminders.iter().map(|reminder| reminder.days).collect();
        if hours.into_iter().any(|hour| hour < MORNING) {
            return Some("nothing may be scheduled between 00:00 and 04:00");
        }
        if !steps.is_sorted_by_key(|step| (step.days, step.at)) {
            return Some("opens, due, late, sign_off and release have to follow each other");
        }
        let is_good = days.is_sorted_by(|a, b| a < b) && !days.contains(&0);
        (!is_good).then_some("reminders have to follow each other, some days before or after the due day")
    }
}

/// The rules of time, ready to be asked.
#[derive(Debug, Clone)]
pub struct Calendar {
    rules: Rules,
    zone: TimeZone,
    locals: Locals,
}

impl Calendar {
    /// The calendar of these rules; the error says why there can be none.
    pub fn new(rules: Rules, locals: Locals) -> Result<Self, String> {
        if let Some(problem) = rules.problem() {
            return Err(problem.into());
        }
        let zone = TimeZone::get(&rules.zone).map_err(|error| error.to_string())?;
        Ok(Self { rules, zone, locals })
    }

    /// The time zone of a round's own hours.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// A country's own time, if it takes part.
    pub fn local(&self, country: Code) -> Option<&Local> {
        self.locals.get(&country)
    }

    /// The day it is where the deadlines are.
    pub fn day(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }

    /// When countries may begin to answer.
    pub fn opens(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.rules.opens)
    }

    /// When answers are due.
    pub fn due(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.rules.due)
    }

    /// Until when a late answer still enters the quarterly edition.
    pub fn late(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.rules.late)
    }

    /// When the figures of the edition are fixed.
    pub fn sign_off(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.rules.sign_off)
    }

    /// The embargo hour.
    pub fn release(&self, quarter: Quarter) -> Timestamp {
        self.resolve(quarter, self.rules.release)
    }

    /// When a country that has not answered is reminded of figures that are due at a moment: in its own morning.
    pub fn reminders(&self, country: Code, due: Timestamp) -> Vec<(Reminder, Timestamp)> {
        let Some(local) = self.local(country) else { return Vec::new() };
        let day = self.day(due);
        let at = |reminder: &Reminder| {
            let morning = local.working_days_from(day, reminder.days).to_datetime(self.rules.remind_at);
            Some((*reminder, local.zone.to_timestamp(morning).ok()?))
        };
        self.rules.reminders.iter().filter_map(at).collect()
    }

    fn resolve(&self, quarter: Quarter, moment: Moment) -> Timestamp {
        let day = quarter.last_day().saturating_add(moment.days.days());
        self.zone.to_timestamp(day.to_datetime(moment.at)).expect("years 1990 to 2199 are representable")
    }
}
