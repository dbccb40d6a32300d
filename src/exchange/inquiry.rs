//! A request to colleagues: has your country seen this since then?

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::look::Look;
use super::{Audience, Reading, Wrong};
use crate::structure::{Arg, Code, Dimension, Message, Period, Quarter};

/// The question, as codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inquiry {
    /// The children's citizenship.
    pub origin: Code,
    /// What they were made to do.
    pub form: Option<Code>,
    /// From this quarter on.
    pub since: Quarter,
    /// The last day on which it can be answered.
    pub until: Date,
    /// Who is asked, beside the leads: all, or the neighbours.
    pub audience: Audience,
}

/// The question as somebody typed it: names of codes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Asked {
    /// A citizenship.
    pub origin: String,
    /// A form of exploitation, or nothing.
    pub form: String,
    /// A quarter, such as `2026-Q1`.
    pub since: String,
    /// The last day, as `2026-12-31`.
    pub until: String,
    /// `neighbours` or `all`.
    pub audience: String,
}

/// What a country answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reply {
    /// It has seen that.
    Yes,
    /// It has not.
    No,
    /// It cannot say.
    CannotSay,
    /// It would rather talk.
    Contact,
}

impl Reply {
    /// All of them.
    pub const ALL: [Reply; 4] = [Reply::Yes, Reply::No, Reply::CannotSay, Reply::Contact];

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Reply::Yes => "yes",
            Reply::No => "no",
            Reply::CannotSay => "cannot-say",
            Reply::Contact => "contact",
        }
    }

    /// For readers.
    pub fn message(self) -> Message {
        Message::new(match self {
            Reply::Yes => "reply-yes",
            Reply::No => "reply-no",
            Reply::CannotSay => "reply-cannot-say",
            Reply::Contact => "reply-contact",
        })
    }
}

impl FromStr for Reply {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Reply::ALL.into_iter().find(|reply| reply.name() == text).ok_or(())
    }
}

/// So many quarters a question may look back.
const LOOKS_BACK: i32 = 12;

impl Asked {
    /// The question, or everything that is wrong with it at once.
    pub fn read(&self, reading: &Reading) -> Result<Inquiry, Vec<Wrong>> {
        let mut look = Look::new(reading);
        let inquiry = Inquiry {
            origin: look.code("origin", &self.origin, Dimension::Citizen),
            form: look.code_or_none("form", &self.form, Dimension::Form),
            since: look.since(&self.since),
            until: look.until(&self.until, reading.vocabulary.longest_inquiry),
            audience: look.asked(&self.audience),
        };
        if look.wrong.is_empty() { Ok(inquiry) } else { Err(look.wrong) }
    }
}

impl From<&Inquiry> for Asked {
    fn from(inquiry: &Inquiry) -> Self {
        Self {
            origin: inquiry.origin.to_string(),
            form: inquiry.form.map_or_else(String::new, |form| form.to_string()),
            since: inquiry.since.to_string(),
            until: inquiry.until.to_string(),
            audience: inquiry.audience.name().into(),
        }
    }
}

impl Inquiry {
    /// The question in the reader's language.
    pub fn message(&self) -> Message {
        let form = |form: Code| Arg::from(Message::new(format!("form-{form}")));
        let message = Message::new(if self.form.is_some() { "inquiry-form" } else { "inquiry-any" });
        let message = message.arg("origin", Arg::Country(self.origin));
        let message = message.period("quarter", Period::Quarter(self.since));
        self.form.into_iter().fold(message, |message, code| message.arg("form", form(code)))
    }
}

impl Look<'_> {
    /// A quarter that has begun, and not too long ago to be asked about.
    fn since(&mut self, text: &str) -> Quarter {
        let now = Quarter::of_day(self.reading.today);
        let first = now.plus(-LOOKS_BACK);
        match text.parse::<Quarter>() {
            Ok(quarter) if (first..=now).contains(&quarter) => quarter,
            _ => {
                let message = Message::new("inquiry-since").period("first", Period::Quarter(first));
                self.wrong.push(("since", message.period("last", Period::Quarter(now))));
                now
            }
        }
    }

    fn asked(&mut self, text: &str) -> Audience {
        let audience = self.named("audience", text).unwrap_or(Audience::All);
        if !matches!(audience, Audience::All | Audience::Neighbours) {
            self.refuse("audience", "warn-unknown", text);
        }
        audience
    }
}

/// How many countries answered what; nothing at all while so few have that one could tell who.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tally {
    /// So many answers are missing before any is shown.
    TooFew(usize),
    /// How many gave each answer, in the order of [`Reply::ALL`].
    Shown([usize; 4]),
}

impl Tally {
    /// Of these answers, shown from so many on.
    pub fn of(replies: &[Reply], shown_from: usize) -> Self {
        match shown_from.saturating_sub(replies.len()) {
            0 => Tally::Shown(Reply::ALL.map(|reply| replies.iter().filter(|one| **one == reply).count())),
            missing => Tally::TooFew(missing),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::Vocabulary;
    use crate::structure::Structure;

    fn read(asked: &Asked) -> Result<Inquiry, Vec<String>> {
        let (structure, vocabulary) = (Structure::embedded(), &Vocabulary::read().unwrap());
        let (country, today) = (Code::literal("NL"), "2026-11-02".parse().unwrap());
        let read = asked.read(&Reading { structure, vocabulary, country, today });
        read.map_err(|wrong| wrong.into_iter().map(|(field, why)| format!("{field} {}", why.id)).collect())
    }

    fn asked() -> Asked {
        let [origin, form, since] = ["MA", "CRIM", "2026-Q1"].map(String::from);
        Asked { origin, form, since, until: "2026-11-20".into(), audience: "all".into() }
    }

    #[test]
    fn a_question_is_read_as_it_was_meant_and_written_as_it_was_read() {
        let inquiry = read(&asked()).unwrap();
        assert_eq!(Asked::from(&inquiry), asked());
        assert!(read(&Asked { form: String::new(), ..asked() }).unwrap().form.is_none());
    }

    #[test]
    fn everything_that_is_wrong_with_a_question_is_told_at_once() {
        let wrong = Asked {
            origin: "everyone".into(),
            form: "X".into(),
            since: "2027-Q1".into(),
            until: "2027-06-01".into(),
            audience: "leads".into(),
        };
        let expected = [
            "origin warn-unknown",
            "form warn-unknown",
            "since inquiry-since",
            "until warn-until",
            "audience warn-unknown",
        ];
        assert_eq!(read(&wrong).unwrap_err(), expected);
        assert_eq!(read(&Asked { since: "2023-Q3".into(), ..asked() }).unwrap_err(), ["since inquiry-since"]);
    }

    #[test]
    fn no_answer_is_shown_before_there_are_enough() {
        let replies = [Reply::Yes, Reply::No, Reply::Yes];
        assert_eq!(Tally::of(&replies[..2], 3), Tally::TooFew(1));
        assert_eq!(Tally::of(&replies, 3), Tally::Shown([2, 1, 0, 0]));
        assert_eq!(Tally::of(&[], 0), Tally::Shown([0; 4]));
    }
}
