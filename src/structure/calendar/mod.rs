//! When a round opens, is due, closes and is released, and when each country is reminded: rules in
//! `reports/calendar.toml` and `reports/holidays.csv`, moments in UTC.
//!
//! A local hour is resolved once. One that a clock change skips is taken as late by the length of the change, one that it
//! repeats is the first of the two; by night nothing is scheduled, and Europe changes its clocks by night.

mod easter;
mod holiday;
mod local;
mod round;
mod rules;
#[cfg(test)]
mod tests;

pub use local::{Local, Locals, Row, locals, observe};
pub use round::{Dated, Step};
pub use rules::{Reminded, Reminder, Rules};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::{Code, Quarter};
use rules::Moment;

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
