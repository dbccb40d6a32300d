//! How many children: told as a band and never as a number.

use std::str::FromStr;

use crate::structure::Message;

/// How many children.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// 1 to 4.
    Few,
    /// 5 to 9.
    Some,
    /// 10 or more.
    Many,
}

impl Band {
    /// All of them, the smallest first.
    pub const ALL: [Band; 3] = [Band::Few, Band::Some, Band::Many];

    /// The band of a count of at least one.
    pub fn of(count: u32) -> Self {
        match count {
            0..=4 => Band::Few,
            5..=9 => Band::Some,
            10.. => Band::Many,
        }
    }

    /// As it is written: `1-4`, `5-9`, `10`.
    pub fn name(self) -> &'static str {
        match self {
            Band::Few => "1-4",
            Band::Some => "5-9",
            Band::Many => "10",
        }
    }

    /// For readers.
    pub fn message(self) -> Message {
        Message::new(match self {
            Band::Few => "band-1-4",
            Band::Some => "band-5-9",
            Band::Many => "band-10",
        })
    }
}

impl FromStr for Band {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Band::ALL.into_iter().find(|band| band.name() == text).ok_or(())
    }
}
