//! Coded messages between coordinators: no free text travels, so every reader gets them in their own language.
//!
//! In: codes and bands. Out: [`Message`]s. Never here: input or output, an exact small count, a name.

use crate::structure::{Arg, Code, Message};

/// How many children, told as a band and never as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// 1 to 4.
    Few,
    /// 5 to 9.
    Some,
    /// 10 or more.
    Many,
}

impl Band {
    /// The band of a count of at least one.
    pub fn of(count: u32) -> Self {
        match count {
            0..=4 => Band::Few,
            5..=9 => Band::Some,
            10.. => Band::Many,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Band::Few => "band-1-4",
            Band::Some => "band-5-9",
            Band::Many => "band-10",
        }
    }
}

/// How sure the sender is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// One child, or one country.
    Single,
    /// More than one.
    Repeated,
}

impl Confidence {
    fn said(self) -> Message {
        Message::new(match self {
            Confidence::Single => "warning-confidence-single",
            Confidence::Repeated => "warning-confidence-repeated",
        })
    }
}

/// An early warning between the quarters, as a record of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Warning {
    /// Citizenship.
    pub origin: Code,
    /// How many children.
    pub band: Band,
    /// How sure.
    pub confidence: Confidence,
}

impl Warning {
    /// The draft for an origin seen for the first time in a long while; a coordinator decides whether it is sent.
    pub fn new_origin(origin: Code, count: u32, countries: usize) -> Self {
        let confidence = if count > 1 && countries > 1 { Confidence::Repeated } else { Confidence::Single };
        Self { origin, band: Band::of(count), confidence }
    }

    /// The warning as fields and their values, in the order they are read.
    pub fn fields(&self) -> [(&'static str, Message); 5] {
        let origin = Message::new("text").arg("text", Arg::Country(self.origin));
        [
            ("warning-field-kind", Message::new("warning-kind-alert")),
            ("warning-field-signal", Message::new("warning-signal-new")),
            ("warning-field-origin", origin),
            ("warning-field-band", Message::new(self.band.id())),
            ("warning-field-confidence", self.confidence.said()),
        ]
    }

    /// The warning in sentences, in the order they are read.
    pub fn lines(&self) -> Vec<Message> {
        vec![
            Message::new("warning-signal-new"),
            Message::new("warning-origin").arg("origin", Arg::Country(self.origin)),
            Message::new("warning-band").arg("band", Message::new(self.band.id()).into()),
            self.confidence.said(),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_tells_a_band_and_never_a_number() {
        let warning = Warning::new_origin("PE".parse().unwrap(), 3, 1);
        assert_eq!((warning.band, warning.confidence), (Band::Few, Confidence::Single));
        assert!(
            warning
                .lines()
                .iter()
                .all(|line| { line.args.iter().all(|(_, arg)| !matches!(arg, Arg::Count(_))) })
        );
    }
}
