//! Why an edition is read no more, said in codes so that every reader reads it in their language.

use std::fmt;
use std::str::FromStr;

use super::Message;

/// What made a lead take a version of an edition back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Withdrawn {
    /// A figure in it is wrong.
    Figures,
    /// It told more than it should.
    Protection,
    /// A country withdrew what it had reported.
    Country,
}

impl Withdrawn {
    /// All of them, as a lead chooses between them.
    pub const ALL: [Withdrawn; 3] = [Withdrawn::Figures, Withdrawn::Protection, Withdrawn::Country];

    /// As it is stored and typed.
    pub fn name(self) -> &'static str {
        match self {
            Withdrawn::Figures => "figures",
            Withdrawn::Protection => "protection",
            Withdrawn::Country => "country",
        }
    }

    /// The sentence for readers.
    pub fn message(self) -> Message {
        Message::new(format!("withdrawn-{}", self.name()))
    }
}

impl fmt::Display for Withdrawn {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No such reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotWithdrawn(String);

impl fmt::Display for NotWithdrawn {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let names = Withdrawn::ALL.map(Withdrawn::name).join(", ");
        write!(f, "not a reason to take an edition back: {:?} (expected {names})", self.0)
    }
}

impl std::error::Error for NotWithdrawn {}

impl FromStr for Withdrawn {
    type Err = NotWithdrawn;

    fn from_str(text: &str) -> Result<Self, NotWithdrawn> {
        let found = Withdrawn::ALL.into_iter().find(|reason| reason.name() == text);
        found.ok_or_else(|| NotWithdrawn(text.into()))
    }
}
