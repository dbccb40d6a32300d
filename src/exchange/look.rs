//! Looks at typed fields one after the other and keeps everything that is wrong.

use std::collections::BTreeSet;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Reading, Wrong, nameable};
use crate::structure::{Arg, Code, Dimension, Message};

/// The longest text that is repeated to whoever sent it.
const SHOWN: usize = 40;

/// Looks at one field after the other and keeps what is wrong.
pub(super) struct Look<'a> {
    pub reading: &'a Reading<'a>,
    pub wrong: Vec<Wrong>,
}

impl<'a> Look<'a> {
    pub fn new(reading: &'a Reading<'a>) -> Self {
        Self { reading, wrong: Vec::new() }
    }

    pub fn refuse(&mut self, field: &'static str, id: &str, found: &str) {
        let found: String = found.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
        self.wrong.push((field, Message::new(id).text("found", found)));
    }

    pub fn named<T: FromStr>(&mut self, field: &'static str, text: &str) -> Option<T> {
        let read = text.parse().ok();
        if read.is_none() {
            self.refuse(field, choice_missing(text), text);
        }
        read
    }

    /// A code of a list; `_U` stands in for what is refused, so that the rest can be looked at.
    pub fn known(&mut self, field: &'static str, text: &str, is_known: impl Fn(Code) -> bool) -> Code {
        match text.parse::<Code>().ok().filter(|code| is_known(*code)) {
            Some(code) => code,
            None => {
                self.refuse(field, choice_missing(text), text);
                Code::UNKNOWN
            }
        }
    }

    pub fn one_of(&mut self, field: &'static str, text: &str, list: &[Code]) -> Code {
        self.known(field, text, |code| list.contains(&code))
    }

    pub fn some_of(&mut self, field: &'static str, texts: &[String], list: &[Code]) -> BTreeSet<Code> {
        texts.iter().map(|text| self.one_of(field, text, list)).collect()
    }

    pub fn code(&mut self, field: &'static str, text: &str, dimension: Dimension) -> Code {
        let list = self.reading.structure.list(dimension);
        self.known(field, text, |code| list.get(code).is_some() && code != Code::TOTAL)
    }

    /// A day from today on, so many days ahead at most.
    pub fn until(&mut self, text: &str, longest: i64) -> Date {
        let today = self.reading.today;
        let last = today.saturating_add(longest.days());
        match text.parse::<Date>() {
            Ok(day) if (today..=last).contains(&day) => day,
            _ => {
                let message = Message::new("warn-until").arg("first", Arg::Date(today));
                self.wrong.push(("until", message.arg("last", Arg::Date(last))));
                today
            }
        }
    }

    pub fn code_or_none(&mut self, field: &'static str, text: &str, dimension: Dimension) -> Option<Code> {
        (!text.is_empty()).then(|| self.code(field, text, dimension))
    }

    pub fn one_or_none(&mut self, field: &'static str, text: &str, list: &[Code]) -> Option<Code> {
        (!text.is_empty()).then(|| self.one_of(field, text, list))
    }

    /// A code of the figures that names something: see [`nameable`].
    pub fn named_or_none(&mut self, field: &'static str, text: &str, dimension: Dimension) -> Option<Code> {
        self.one_or_none(field, text, &nameable(self.reading.structure, dimension))
    }

    /// Any number of these.
    pub fn all_named(
        &mut self,
        field: &'static str,
        texts: &[String],
        dimension: Dimension,
    ) -> BTreeSet<Code> {
        self.some_of(field, texts, &nameable(self.reading.structure, dimension))
    }
}

fn choice_missing(text: &str) -> &'static str {
    if text.is_empty() { "warn-choose" } else { "warn-unknown" }
}
