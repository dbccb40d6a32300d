//! Figures become a document: which chapters, which sentences, which rows.
//!
//! Every sentence, title and row of the public bulletin is a function of shown cells. Where an input is hidden there is
//! no sentence about it; whatever follows from figures is worked out in [`derived`] alone.

mod ages;
mod countries;
mod glance;
mod headlines;
mod inside;
mod method;
mod origins;
mod receipt;

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::Deserialize;

use super::document::{Document, Part, Public, Value};
use crate::protect::derived::{self, LikeForLike};
use crate::protect::{Cell, Programme, Protected, PublicSignals};
use crate::structure::{Arg, BadDataFile, Code, Message, Period, Quarter, Structure, toml_file};

pub use inside::{Sighting, compose_inside};
pub use receipt::{ReceiptFacts, compose_receipt};

/// How many calendar years a bulletin may look back on, its own among them: as long as a year is held, the one before
/// it is told.
pub const YEARS: i16 = 3;

/// The bulletin as `reports/bulletin.toml` declares it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// In order.
    pub chapters: Vec<Chapter>,
    /// How many quarters the first chart looks back.
    pub quarters: i32,
    /// How many origins stand in the chart of the quarter.
    pub origins: usize,
    /// How many origins stand in the table of the year.
    pub year_origins: usize,
    /// Lower bounds of the classes of the map.
    pub classes: Vec<u32>,
}

/// The chapters the hub can write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Chapter {
    /// The cover with its headline points.
    Headlines,
    /// Quarter by quarter.
    Glance,
    /// Citizenship in the quarter, new and rising origins.
    Origins,
    /// Citizenship by country in the last complete year.
    Years,
    /// Age and sex.
    Ages,
    /// Forms of exploitation.
    Forms,
    /// Map and panel of countries.
    Countries,
    /// Region totals.
    Regions,
    /// What is counted, how it is protected, how to cite.
    Method,
}

impl Definition {
    /// Reads `reports/bulletin.toml`.
    pub fn read() -> Result<Self, BadDataFile> {
        toml_file("bulletin.toml")
    }
}

/// What is known about an edition beside its figures; all of it is public.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The quarter reported.
    pub quarter: Quarter,
    /// The version of the edition.
    pub version: i64,
    /// Figures accepted until then.
    pub as_of: Timestamp,
    /// The embargo hour.
    pub released: Timestamp,
    /// Countries whose figures are made up in a period that is told.
    pub simulated: BTreeSet<Code>,
    /// Answers that missed their own edition and entered a year.
    pub late: BTreeSet<(Code, Quarter)>,
    /// The languages it appears in, each in its own name.
    pub languages: Vec<String>,
}

/// All a chapter may look at.
struct Source<'a> {
    definition: &'a Definition,
    programme: &'a Programme,
    structure: &'a Structure,
    public: &'a Protected,
    signals: &'a PublicSignals,
    facts: &'a Facts,
}

/// The public bulletin, from shown figures alone.
pub fn compose_public(
    definition: &Definition,
    programme: &Programme,
    structure: &Structure,
    public: &Protected,
    signals: &PublicSignals,
    facts: &Facts,
) -> Document<Public> {
    let source = Source { definition, programme, structure, public, signals, facts };
    let quarter = Period::Quarter(facts.quarter);
    let mut document = Document::new(
        Message::new("bulletin-title"),
        Message::new("bulletin-subject"),
        Message::new("bulletin-running").period("quarter", quarter),
        (facts.quarter.to_string(), facts.version),
        facts.released,
    );
    document.parts = definition.chapters.iter().flat_map(|chapter| source.chapter(*chapter)).collect();
    document.data = Some((format!("{}.csv", facts.quarter), source.data()));
    document
}

/// Under every table, where figures are made up.
fn simulated_note(facts: &Facts) -> Vec<Message> {
    (!facts.simulated.is_empty()).then(|| Message::new("simulated-short")).into_iter().collect()
}

impl Source<'_> {
    fn chapter(&self, chapter: Chapter) -> Vec<Part> {
        match chapter {
            Chapter::Headlines => headlines::chapter(self),
            Chapter::Glance => glance::chapter(self),
            Chapter::Origins => origins::chapter(self),
            Chapter::Years => origins::years(self),
            Chapter::Ages => ages::chapter(self),
            Chapter::Forms => ages::forms(self),
            Chapter::Countries => countries::chapter(self),
            Chapter::Regions => countries::regions(self),
            Chapter::Method => method::chapter(self),
        }
    }

    fn now(&self) -> Period {
        Period::Quarter(self.facts.quarter)
    }

    fn year_before(&self) -> Period {
        Period::Quarter(self.facts.quarter.plus(-4))
    }

    /// A figure for Europe.
    fn europe(&self, family: &str, period: Period, column: Code) -> Value {
        self.value(family, period, Code::TOTAL, column)
    }

    fn value(&self, family: &str, period: Period, area: Code, column: Code) -> Value {
        match self.public.cell(family, period, area, column) {
            Some(Cell::Shown(n)) => Value::Count(n),
            Some(Cell::Hidden) => Value::Hidden,
            None => Value::Absent,
        }
    }

    fn shown(&self, family: &str, period: Period, area: Code, column: Code) -> Option<u32> {
        self.public.cell(family, period, area, column).and_then(Cell::shown)
    }

    /// The countries that reported in a period.
    fn reporting(&self, period: Period) -> Vec<Code> {
        derived::reporting(self.public, period)
    }

    /// The countries that reported this quarter and the same one a year before.
    fn like_for_like(&self) -> Option<LikeForLike> {
        LikeForLike::of(self.public, self.now(), self.year_before())
    }

    /// Whether the answer of a country came after the edition of its quarter.
    fn is_late(&self, country: Code, quarter: Quarter) -> bool {
        self.facts.late.contains(&(country, quarter))
    }

    fn coverage(&self, period: Period) -> Message {
        Message::new("coverage")
            .count("reporting", self.reporting(period).len())
            .count("participants", self.structure.participants.len())
    }

    /// "Source: national coordinators, figures as of …"
    fn source_line(&self) -> Message {
        Message::new("source")
            .arg("day", Arg::Day(self.facts.as_of))
            .arg("coverage", self.coverage(self.now()).into())
    }

    /// A note under every table with a mark, and another where figures are made up.
    fn notes(&self) -> Vec<Message> {
        std::iter::once(Message::new("limits-mark")).chain(simulated_note(self.facts)).collect()
    }

    /// Everything the edition shows of its quarter, for machines.
    fn data(&self) -> String {
        let year = Period::Year(self.facts.quarter.year());
        let is_of_edition =
            |period: Period| period == self.now() || (self.facts.quarter.number() == 4 && period == year);
        let mut lines = String::from("family,period,area,item,value\n");
        for (family, period, block) in self.public.iter().filter(|(_, period, _)| is_of_edition(*period)) {
            for (area, item, cell) in block.iter() {
                let value = cell.shown().map_or(String::new(), |n| n.to_string());
                lines.push_str(&format!("{family},{period},{area},{item},{value}\n"));
            }
        }
        lines
    }
}

fn say(id: &str) -> Value {
    Value::Say(Message::new(id).into())
}

fn country(code: Code) -> Value {
    Value::Say(Arg::Country(code))
}

fn head(id: &str) -> (Message, bool) {
    (Message::new(id), false)
}

fn number_head(message: Message) -> (Message, bool) {
    (message, true)
}
