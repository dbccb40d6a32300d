//! What `reports/calendar.toml` says, and what it must not say.

use jiff::civil::Time;
use serde::Deserialize;

/// The days of a round, counted from the last day of its quarter, and the hours on those days.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub(super) zone: String,
    pub(super) opens: Moment,
    pub(super) due: Moment,
    pub(super) late: Moment,
    pub(super) sign_off: Moment,
    pub(super) release: Moment,
    pub(super) remind_at: Time,
    pub(super) reminders: Vec<Reminder>,
}

/// So many days after the quarter's last day, at this local time.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// How many days after it.
    pub days: i32,
    /// At which hour.
    pub at: Time,
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
    pub fn problem(&self) -> Option<&'static str> {
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
