//! A warning as somebody typed it, and what is wrong with it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::look::Look;
use super::{Band, Kind, Vocabulary, Warning};
use crate::structure::{Code, Dimension, Message, Structure};

/// The fields of a warning as a form or a program sends them, and as they stand inside its page: names of codes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    /// `alert`, `update`, `cancel`, `exercise`.
    pub kind: String,
    /// The id of the warning it follows, or nothing.
    pub follows: String,
    /// What was noticed.
    pub signal: String,
    /// A citizenship.
    pub origin: String,
    /// A form of exploitation, or nothing.
    pub form: String,
    /// A way of criminal exploitation, or nothing.
    pub crim: String,
    /// An age band, or nothing.
    pub age: String,
    /// `1-4`, `5-9`, `10`.
    pub band: String,
    /// The own country, or regions of it.
    pub seen_in: Vec<String>,
    /// Other countries it concerns.
    pub concerns: Vec<String>,
    /// How they have to do with it.
    pub direction: String,
    /// `single`, `repeated`, `identified`.
    pub confidence: String,
    /// How soon.
    pub urgency: String,
    /// What is asked.
    pub actions: Vec<String>,
    /// The circumstances.
    pub context: Vec<String>,
    /// The last day, as `2026-12-31`.
    pub until: String,
    /// `concerned`, `neighbours`, `all`, `leads`.
    pub audience: String,
}

/// A field that cannot stay as it is, and why.
pub type Wrong = (&'static str, Message);

/// Against what a warning is read.
pub struct Reading<'a> {
    /// The codes of the figures.
    pub structure: &'a Structure,
    /// The codes of warnings.
    pub vocabulary: &'a Vocabulary,
    /// Whose coordinator writes.
    pub country: Code,
    /// The day it is there.
    pub today: Date,
}

impl Typed {
    /// The warning, or everything that is wrong with it at once. No text of anybody's own gets through: each value is a
    /// code, a band or a day, or it is refused.
    pub fn read(&self, reading: &Reading) -> Result<Warning, Vec<Wrong>> {
        let mut look = Look::new(reading);
        let vocabulary = reading.vocabulary;
        let kind: Kind = look.named("kind", &self.kind).unwrap_or(Kind::Alert);
        let warning = Warning {
            kind,
            follows: look.follows(kind, &self.follows),
            signal: look.one_of("signal", &self.signal, &vocabulary.signals),
            origin: look.code("origin", &self.origin, Dimension::Citizen),
            form: look.code_or_none("form", &self.form, Dimension::Form),
            crim: look.crim(&self.form, &self.crim),
            age: look.code_or_none("age", &self.age, Dimension::Age),
            band: look.named("band", &self.band).unwrap_or(Band::Few),
            seen_in: look.own(&self.seen_in),
            concerns: look.others(&self.concerns),
            direction: look.one_of("direction", &self.direction, &vocabulary.directions),
            confidence: look.named("confidence", &self.confidence).unwrap_or(super::Confidence::Single),
            urgency: look.urgency(&self.urgency),
            actions: look.some_of("actions", &self.actions, &vocabulary.actions),
            context: look.some_of("context", &self.context, &vocabulary.contexts),
            until: look.until(&self.until, vocabulary.longest_days),
            audience: look.named("audience", &self.audience).unwrap_or(super::Audience::Neighbours),
        };
        if look.wrong.is_empty() { Ok(warning) } else { Err(look.wrong) }
    }
}

impl From<&Warning> for Typed {
    fn from(warning: &Warning) -> Self {
        let one = |code: Option<Code>| code.map_or_else(String::new, |code| code.to_string());
        let all = |codes: &BTreeSet<Code>| codes.iter().map(Code::to_string).collect();
        Self {
            kind: warning.kind.name().into(),
            follows: warning.follows.clone().unwrap_or_default(),
            signal: warning.signal.to_string(),
            origin: warning.origin.to_string(),
            form: one(warning.form),
            crim: one(warning.crim),
            age: one(warning.age),
            band: warning.band.name().into(),
            seen_in: all(&warning.seen_in),
            concerns: all(&warning.concerns),
            direction: warning.direction.to_string(),
            confidence: warning.confidence.name().into(),
            urgency: warning.urgency.to_string(),
            actions: all(&warning.actions),
            context: all(&warning.context),
            until: warning.until.to_string(),
            audience: warning.audience.name().into(),
        }
    }
}

impl Look<'_> {
    /// The way belongs to criminal exploitation and to no other form.
    pub(super) fn crim(&mut self, form: &str, text: &str) -> Option<Code> {
        let crim = self.code_or_none("crim", text, Dimension::Crim)?;
        if form != "CRIM" {
            self.refuse("crim", "warn-crim-alone", text);
        }
        Some(crim)
    }

    fn urgency(&mut self, text: &str) -> Code {
        let known = &self.reading.vocabulary.urgency;
        self.known("urgency", text, |code| known.iter().any(|one| one.code == code))
    }

    /// The own country, or regions of it; nothing said is the whole country.
    fn own(&mut self, texts: &[String]) -> BTreeSet<Code> {
        let (own, regions) = (self.reading.country, self.reading.structure.list(Dimension::Region));
        let is_own = |code: Code| code == own || regions.get(code).is_some_and(|region| region.parent == own);
        let mut read: BTreeSet<Code> = texts.iter().map(|text| self.known("seen_in", text, is_own)).collect();
        if read.is_empty() {
            read.insert(own);
        }
        read
    }

    /// At least one country that takes part and is not the own one: nobody is warned of what concerns nobody else.
    fn others(&mut self, texts: &[String]) -> BTreeSet<Code> {
        let (own, structure) = (self.reading.country, self.reading.structure);
        let is_other = |code: Code| structure.participant(code).is_some();
        let mut read: BTreeSet<Code> =
            texts.iter().map(|text| self.known("concerns", text, is_other)).collect();
        read.remove(&own);
        if read.is_empty() {
            self.refuse("concerns", "warn-own-only", "");
        }
        read
    }

    fn follows(&mut self, kind: Kind, text: &str) -> Option<String> {
        match (kind.follows(), text.is_empty()) {
            (true, true) => self.refuse("follows", "warn-follows-missing", text),
            (false, false) => self.refuse("follows", "warn-follows-none", text),
            (true, false) | (false, true) => {}
        }
        (!text.is_empty()).then(|| text.to_string())
    }
}
