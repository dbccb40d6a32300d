//! Language-neutral sentences: an id of `locales/` and its arguments.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Code, Dimension, Key, ObsStatus, Period};

/// A sentence before it has words; [`Words::say`](crate::words::Words::say) gives them.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The Fluent message id.
    pub id: String,
    /// Named arguments, in the order given.
    pub args: Vec<(&'static str, Arg)>,
}

/// What a sentence can be about; each kind is written the reader's way.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A text that is the same in every language: a file name, a rule id.
    Text(String),
    /// A number of things; also chooses the plural.
    Count(u64),
    /// A change in percent of a shown number; keeps its sign.
    Percent(i64),
    /// A quarter or year.
    Period(Period),
    /// The day of a moment, Brussels time.
    Day(Timestamp),
    /// A day of the calendar.
    Date(Date),
    /// Day, hour and minute of a moment, Brussels time.
    Moment(Timestamp),
    /// Day, hour and minute of a moment, the time of another zone.
    Local(Timestamp, TimeZone),
    /// A country or world region by code.
    Country(Code),
    /// A cell of a return.
    Cell(Key),
    /// What cells are counted by.
    Dimension(Dimension),
    /// What kind of figure it is.
    Status(ObsStatus),
    /// Another sentence.
    Say(Box<Message>),
    /// Several of these, joined by the language's own commas and *and*.
    List(Vec<Arg>),
}

impl Message {
    /// The message `id` without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// Another sentence about the same things.
    pub fn with_id(mut self, id: &str) -> Self {
        self.id = id.into();
        self
    }

    /// With one more argument.
    pub fn arg(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// With a text argument.
    pub fn text(self, name: &'static str, text: impl fmt::Display) -> Self {
        self.arg(name, Arg::Text(text.to_string()))
    }

    /// With a count.
    pub fn count(self, name: &'static str, n: impl TryInto<u64>) -> Self {
        self.arg(name, Arg::Count(n.try_into().unwrap_or(u64::MAX)))
    }

    /// With a period.
    pub fn period(self, name: &'static str, period: Period) -> Self {
        self.arg(name, Arg::Period(period))
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Arg::Say(Box::new(message))
    }
}

/// For logs: the id and the arguments, no language.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.id)?;
        self.args.iter().try_for_each(|(name, arg)| write!(f, " {name}={arg:?}"))
    }
}
