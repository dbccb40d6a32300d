//! The moments of a round, in their order: what a page, a feed or a command tells of the days to come.

use jiff::Timestamp;

use super::{Calendar, Reminded, Reminder};
use crate::structure::{Code, Message, Period, Quarter};

/// What happens in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Countries may begin to answer.
    Opens,
    /// Whoever has not answered is reminded.
    Remind(Reminder),
    /// Answers are due.
    Due,
    /// The last moment of a late answer.
    Late,
    /// The figures are fixed.
    SignOff,
    /// The edition opens.
    Release,
}

impl Step {
    /// The name in message ids (`step-…`).
    pub fn name(self) -> &'static str {
        match self {
            Step::Opens => "opens",
            Step::Remind(Reminder { to: Reminded::Coordinator, .. }) => "remind-coordinator",
            Step::Remind(Reminder { to: Reminded::Deputy, .. }) => "remind-deputy",
            Step::Remind(Reminder { to: Reminded::Lead, .. }) => "remind-lead",
            Step::Due => "due",
            Step::Late => "late",
            Step::SignOff => "sign-off",
            Step::Release => "release",
        }
    }
}

/// A step of a round at its moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// When.
    pub at: Timestamp,
    /// What.
    pub step: Step,
    /// Of the round of which quarter.
    pub quarter: Quarter,
}

impl Dated {
    /// What happens, without its moment.
    pub fn message(&self) -> Message {
        let id = format!("step-{}", self.step.name());
        Message::new(id).period("quarter", Period::Quarter(self.quarter))
    }
}

impl Calendar {
    /// A round's moments in their order; for a country also those at which it is reminded.
    pub fn round(&self, quarter: Quarter, country: Option<Code>) -> Vec<Dated> {
        let due = self.due(quarter);
        let mut steps = vec![
            (Step::Opens, self.opens(quarter)),
            (Step::Due, due),
            (Step::Late, self.late(quarter)),
            (Step::SignOff, self.sign_off(quarter)),
            (Step::Release, self.release(quarter)),
        ];
        let reminders = country.map(|country| self.reminders(country, due)).unwrap_or_default();
        steps.extend(reminders.into_iter().map(|(reminder, at)| (Step::Remind(reminder), at)));
        steps.sort_by_key(|(_, at)| *at);
        steps.into_iter().map(|(step, at)| Dated { at, step, quarter }).collect()
    }

    /// What comes after a moment, without end: a round is over before the next one opens.
    pub fn coming(&self, now: Timestamp, country: Option<Code>) -> impl Iterator<Item = Dated> {
        let first = Quarter::containing(now).map(|quarter| quarter.plus(-2));
        let quarters = std::iter::successors(first, |quarter| Some(quarter.plus(1)));
        quarters.flat_map(move |quarter| self.round(quarter, country)).filter(move |dated| dated.at > now)
    }
}
