//! Why an edition is made again, said in codes so that every reader reads it in their language.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::{Arg, Code, Message};

/// What was wrong with an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A text said something wrong or could be misread.
    Words,
    /// Something could not be read: a cut label, a table across its edge.
    Layout,
    /// The description of how the figures came about was wrong.
    Method,
    /// Some countries reported wrong figures; a later edition tells the right ones.
    Caution,
}

impl Reason {
    /// All of them, as a lead chooses between them.
    pub const ALL: [Reason; 4] = [Reason::Words, Reason::Layout, Reason::Method, Reason::Caution];

    /// As it is stored and typed.
    pub fn name(self) -> &'static str {
        match self {
            Reason::Words => "words",
            Reason::Layout => "layout",
            Reason::Method => "method",
            Reason::Caution => "caution",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No such reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAReason(String);

impl fmt::Display for NotAReason {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "not a reason: {:?} (expected {})", self.0, Reason::ALL.map(Reason::name).join(", "))
    }
}

impl std::error::Error for NotAReason {}

impl FromStr for Reason {
    type Err = NotAReason;

    fn from_str(text: &str) -> Result<Self, NotAReason> {
        Reason::ALL.into_iter().find(|reason| reason.name() == text).ok_or_else(|| NotAReason(text.into()))
    }
}

/// Why an edition took the place of the version before it. Its figures are the same: those stand once they are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// What was wrong.
    pub reason: Reason,
    /// Whose figures are known to be wrong; nobody's unless the reason is [`Reason::Caution`].
    pub countries: BTreeSet<Code>,
}

impl Correction {
    /// A correction that can be said: a caution names countries, nothing else does.
    pub fn new(reason: Reason, countries: BTreeSet<Code>) -> Option<Self> {
        ((reason == Reason::Caution) != countries.is_empty()).then_some(Self { reason, countries })
    }

    /// The sentence for readers.
    pub fn message(&self) -> Message {
        let countries = self.countries.iter().map(|country| Arg::Country(*country)).collect();
        match self.reason {
            Reason::Words => Message::new("correction-words"),
            Reason::Layout => Message::new("correction-layout"),
            Reason::Method => Message::new("correction-method"),
            Reason::Caution => Message::new("correction-caution").arg("countries", Arg::List(countries)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caution_names_countries_and_nothing_else_does() {
        let nobody = BTreeSet::new();
        let spain: BTreeSet<Code> = [Code::literal("ES")].into();
        for reason in Reason::ALL {
            let is_caution = reason == Reason::Caution;
            assert_eq!(Correction::new(reason, nobody.clone()).is_some(), !is_caution, "{reason}");
            assert_eq!(Correction::new(reason, spain.clone()).is_some(), is_caution, "{reason}");
        }
    }

    #[test]
    fn a_reason_is_read_as_it_is_written_and_an_unknown_one_names_those_there_are() {
        for reason in Reason::ALL {
            assert_eq!(reason.to_string().parse(), Ok(reason));
        }
        let error = "typo".parse::<Reason>().unwrap_err().to_string();
        assert_eq!(error, "not a reason: \"typo\" (expected words, layout, method, caution)");
    }
}
