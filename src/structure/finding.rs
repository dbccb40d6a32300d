//! What the hub has to say about an answer it was given.

use super::{Arg, Key, Message};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// The figures stand once somebody says why.
    NeedsReason,
    /// The answer cannot be taken like this.
    Blocks,
}

/// Where in a file: line and column (field) as a person counts, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line of the file.
    pub line: u64,
    /// Column (field) of that line; 0 where the whole line is meant.
    pub column: u64,
}

/// One remark about one answer: a rule, where it struck, and what was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// Where in the file, if it came from one.
    pub place: Option<Place>,
    /// Which cell, if it is about one.
    pub key: Option<Key>,
    /// The rule (`finding-` and its id) and its arguments.
    pub message: Message,
}

impl Finding {
    /// A remark of the rule `id`, worded by the message `finding-<id>`.
    pub fn new(severity: Severity, id: &str) -> Self {
        let message = Message::new(format!("finding-{id}"));
        Self { severity, place: None, key: None, message }
    }

    /// At this place of the file.
    pub fn at(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }

    /// About this cell.
    pub fn on(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// With a text argument.
    pub fn text(mut self, name: &'static str, text: impl std::fmt::Display) -> Self {
        self.message = self.message.text(name, text);
        self
    }

    /// With a count.
    pub fn count(mut self, name: &'static str, n: impl TryInto<u64>) -> Self {
        self.message = self.message.count(name, n);
        self
    }

    /// With an argument of any kind.
    pub fn arg(mut self, name: &'static str, arg: Arg) -> Self {
        self.message = self.message.arg(name, arg);
        self
    }

    /// Whether a return with this finding stays a draft.
    pub fn blocks(&self) -> bool {
        self.severity == Severity::Blocks
    }
}
