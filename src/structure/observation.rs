//! One figure: a count with its status, or the reason why there is none.

use std::fmt;
use std::str::FromStr;

/// A number of children: whole, never negative, below a billion.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(u32);

impl Count {
    /// As a plain number.
    pub fn get(self) -> u32 {
        self.0
    }
}

impl From<u32> for Count {
    fn from(n: u32) -> Self {
        Self(n.min(999_999_999))
    }
}

/// Why a text is not a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotACount {
    /// `-3`
    Negative,
    /// `2.5`
    Fraction,
    /// A billion or more.
    TooLarge,
    /// Anything else, such as `<5`, `1 234` or `twelve`: what is ambiguous is asked, never guessed.
    Unreadable,
}

impl FromStr for Count {
    type Err = NotACount;

    fn from_str(text: &str) -> Result<Self, NotACount> {
        let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        match text {
            _ if digits(text) && text.trim_start_matches('0').len() > 9 => Err(NotACount::TooLarge),
            _ if digits(text) => text.parse().map(Count).map_err(|_| NotACount::TooLarge),
            _ if text.strip_prefix('-').is_some_and(digits) => Err(NotACount::Negative),
            _ if text.split_once(['.', ',']).is_some_and(|(a, b)| digits(a) && digits(b)) => {
                Err(NotACount::Fraction)
            }
            _ => Err(NotACount::Unreadable),
        }
    }
}

/// Declares an enum of one-letter SDMX codes with their reading and printing.
macro_rules! letters {
    ($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $variant:ident = $letter:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$item])* $variant),* }

        impl $name {
            /// The one-letter code of SDMX.
            pub fn letter(self) -> &'static str {
                match self { $($name::$variant => $letter),* }
            }
        }

        impl FromStr for $name {
            type Err = ();
            fn from_str(text: &str) -> Result<Self, ()> {
                match text { $($letter => Ok($name::$variant),)* _ => Err(()) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str(self.letter()) }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let letter = String::deserialize(from)?;
                let unknown = |()| serde::de::Error::custom(format!("not a status: {letter:?}"));
                letter.parse().map_err(unknown)
            }
        }
    };
}

letters! {
    /// SDMX OBS_STATUS: what kind of figure this is, or why there is none.
    ObsStatus {
        /// A normal figure; a true zero is `0` with this status.
        Normal = "A",
        /// Not collected.
        NotCollected = "L",
        /// Cannot exist: a form that is not in law, a code not yet valid.
        CannotExist = "M",
        /// No reply.
        NoReply = "O",
        /// Suppressed by the sender.
        Suppressed = "Q",
        /// Provisional.
        Provisional = "P",
        /// Estimated.
        Estimated = "E",
        /// A break in the series.
        Break = "B",
        /// The definition differs.
        DefinitionDiffers = "D",
        /// Not validated.
        Unvalidated = "V",
    }
}

impl ObsStatus {
    /// Whether this status stands in place of a number.
    pub fn is_absence(self) -> bool {
        match self {
            Self::NotCollected | Self::CannotExist | Self::NoReply | Self::Suppressed => true,
            Self::Normal
            | Self::Provisional
            | Self::Estimated
            | Self::Break
            | Self::DefinitionDiffers
            | Self::Unvalidated => false,
        }
    }
}

letters! {
    /// SDMX CONF_STATUS: who may see a figure.
    ConfStatus {
        /// Free.
        Free = "F",
        /// Not for publication; what the hub receives.
        Internal = "N",
        /// Under embargo until the release hour.
        Embargo = "E",
        /// Primary: a small count.
        Primary = "A",
        // SDMX: S, because we (the receiver) set it, not the country.
        /// Secondary, set by the hub.
        Secondary = "S",
        /// Secondary, set by the sender.
        SenderSecondary = "D",
    }
}

/// A figure as a country gave it: never both a number and an absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observation {
    /// The number; `None` where `status` is an absence.
    pub value: Option<Count>,
    /// Normal, provisional, not collected, …
    pub status: ObsStatus,
    /// Who may see it.
    pub conf: ConfStatus,
}

impl Observation {
    /// A normal internal figure.
    pub fn count(n: u32) -> Self {
        Self { value: Some(n.into()), status: ObsStatus::Normal, conf: ConfStatus::Internal }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_whole_and_not_negative() {
        assert_eq!("0012".parse::<Count>(), Ok(Count(12)));
        assert_eq!("-3".parse::<Count>(), Err(NotACount::Negative));
        assert_eq!("2.5".parse::<Count>(), Err(NotACount::Fraction));
        assert_eq!("1000000000".parse::<Count>(), Err(NotACount::TooLarge));
        for text in ["<5", "", "1 234", "+4", "-", "１"] {
            assert_eq!(text.parse::<Count>(), Err(NotACount::Unreadable), "{text}");
        }
    }
}
