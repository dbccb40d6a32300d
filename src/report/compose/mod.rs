//! Figures become a document: which chapters, which sentences, which rows.
//!
//! Every sentence, title and row of the public bulletin is a function of shown cells. Where an input is hidden there is
//! no sentence about it; whatever follows from figures is worked out in [`derived`] alone.

mod ages;
mod answers;
mod appearances;
mod brief;
mod countries;
mod definition;
mod forms;
mod glance;
mod headlines;
mod help;
mod inside;
mod method;
mod origin;
mod origins;
mod profile;
mod receipt;
mod slice;
mod warning;

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::document::{Column, Document, Part, Public, Row, Table, Tongue, Value};
use crate::protect::derived::{self, LikeForLike};
use crate::protect::{Cell, Programme, Protected, PublicSignals, TOTALS, public_signals};
use crate::structure::{Arg, Code, Correction, Dimension, Message, Period, Quarter, Structure};

pub use definition::{Chapter, Definition, Definitions, Kind};
pub use inside::{Sighting, compose_inside};
pub use receipt::{ReceiptFacts, compose_receipt};
pub use slice::Slice;
pub use warning::{WarningFacts, compose_warning};

/// How many calendar years a bulletin may look back on, its own among them: as long as a year is held, the one before
/// it is told.
pub const YEARS: i16 = 3;

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
    /// Why this version took the place of the one before it.
    pub correction: Option<Correction>,
    /// Answers that missed their own edition and entered a year.
    pub late: BTreeSet<(Code, Quarter)>,
    /// The languages it appears in.
    pub languages: Vec<Tongue>,
}

/// All a chapter may look at.
struct Source<'a> {
    kind: Kind,
    definition: &'a Definition,
    programme: &'a Programme,
    structure: &'a Structure,
    public: &'a Protected,
    signals: PublicSignals,
    facts: &'a Facts,
}

/// What every public document is made from.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// What stands in which document.
    pub definitions: &'a Definitions,
    /// What is published.
    pub programme: &'a Programme,
    /// Codes and countries.
    pub structure: &'a Structure,
    /// The shown figures.
    pub public: &'a Protected,
    /// What is known of the edition beside them.
    pub facts: &'a Facts,
}

/// A public document, from shown figures alone.
pub fn compose_public(kind: Kind, sources: Sources) -> Document<Public> {
    let source = Source::new(kind, sources);
    let parts = source.definition.chapters.iter().flat_map(|chapter| source.chapter(*chapter)).collect();
    let data = (format!("{}.csv", source.file_name()), source.data());
    source.document(parts, data)
}

/// A slice of what is published, as a document of its own.
pub fn compose_slice(slice: &Slice, sources: Sources) -> Document<Public> {
    let source = Source::new(Kind::Slice, sources);
    let shown = slice::Shown::of(&source, slice);
    let name = format!("{}-{}.csv", source.file_name(), slice.file_name());
    source.document(shown.parts(&source), (name, shown.data()))
}

/// Under every table, where figures are made up.
fn simulated_note(facts: &Facts) -> Vec<Message> {
    (!facts.simulated.is_empty()).then(|| Message::new("simulated-short")).into_iter().collect()
}

impl<'a> Source<'a> {
    fn new(kind: Kind, sources: Sources<'a>) -> Self {
        let Sources { definitions, programme, structure, public, facts } = sources;
        let signals = public_signals(public, structure.list(Dimension::Citizen), facts.quarter);
        Self { kind, definition: definitions.of(kind), programme, structure, public, signals, facts }
    }

    fn document(&self, parts: Vec<Part>, data: (String, String)) -> Document<Public> {
        let mut document = Document::new(
            self.kind.message("title"),
            self.kind.message("subject"),
            self.kind.message("running").period("quarter", self.now()),
            (self.facts.quarter.to_string(), self.facts.version),
            self.facts.released,
        );
        (document.parts, document.data) = (parts, Some(data));
        document
    }

    fn chapter(&self, chapter: Chapter) -> Vec<Part> {
        match chapter {
            Chapter::Headlines => headlines::chapter(self),
            Chapter::Contents => vec![Part::Contents],
            Chapter::Glance => glance::chapter(self),
            Chapter::Origins => origins::chapter(self),
            Chapter::Appearances => appearances::chapter(self),
            Chapter::Years => origins::years(self),
            Chapter::Ages => ages::chapter(self),
            Chapter::Forms => forms::chapter(self),
            Chapter::Help => help::chapter(self),
            Chapter::Countries => countries::chapter(self),
            Chapter::Method => method::chapter(self),
            Chapter::CountryGlance => profile::glance(self),
            Chapter::CountryForms => profile::forms(self),
            Chapter::CountryAges => profile::ages(self),
            Chapter::CountryYear => profile::year(self),
            Chapter::CountryRegions => profile::regions(self),
            Chapter::Points => brief::points(self),
            Chapter::Citation => brief::citation(self),
            Chapter::Answers => answers::chapter(self),
            Chapter::OriginGlance => origin::glance(self),
            Chapter::OriginYears => origin::years(self),
        }
    }

    /// What nobody may miss about the figures and about this version.
    fn warnings(&self) -> Vec<Message> {
        let simulated = !self.facts.simulated.is_empty();
        let simulated = simulated.then(|| Message::new("simulated-banner"));
        simulated.into_iter().chain(self.corrected()).collect()
    }

    /// Which version this is and why, if it is not the first.
    fn corrected(&self) -> Option<Message> {
        let correction = self.facts.correction.as_ref()?;
        let corrected = Message::new("correction-banner").count("version", self.facts.version);
        Some(corrected.arg("reason", correction.message().into()))
    }

    /// Whom the document is about.
    fn area(&self) -> Code {
        self.kind.area()
    }

    /// The edition, and the country where the document is about one.
    fn file_name(&self) -> String {
        match self.kind {
            Kind::Profile(country) => format!("{}-{country}", self.facts.quarter),
            Kind::Origin(origin) => format!("{}-origin-{origin}", self.facts.quarter),
            Kind::Bulletin | Kind::Brief | Kind::Home | Kind::Slice => self.facts.quarter.to_string(),
        }
    }

    /// The quarters of its charts that have an edition, the oldest first.
    fn quarters(&self) -> Vec<Quarter> {
        let last = self.facts.quarter;
        let all = (0..self.definition.quarters).rev().map(|back| last.plus(-back));
        all.filter(|quarter| self.public.get(TOTALS, Period::Quarter(*quarter)).is_some()).collect()
    }

    fn now(&self) -> Period {
        Period::Quarter(self.facts.quarter)
    }

    fn year_before(&self) -> Period {
        Period::Quarter(self.facts.quarter.plus(-4))
    }

    /// A figure for whom the document is about.
    fn here(&self, family: &str, period: Period, column: Code) -> Value {
        self.value(family, period, self.area(), column)
    }

    /// The same through the quarters of the charts.
    fn course(&self, family: &str, column: Code) -> Vec<Value> {
        let quarters = self.quarters().into_iter();
        quarters.map(|quarter| self.here(family, Period::Quarter(quarter), column)).collect()
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
        let day = Arg::Day(self.facts.as_of);
        match self.kind {
            Kind::Profile(_) => Message::new("profile-source").arg("day", day),
            Kind::Bulletin | Kind::Brief | Kind::Origin(_) | Kind::Home | Kind::Slice => {
                Message::new("source").arg("day", day).arg("coverage", self.coverage(self.now()).into())
            }
        }
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
            let is_ours = |area: Code| self.area() == Code::TOTAL || self.area() == area;
            for (area, item, cell) in block.iter().filter(|(area, ..)| is_ours(*area)) {
                let value = cell.shown().map_or(String::new(), |n| n.to_string());
                lines.push_str(&format!("{family},{period},{area},{item},{value}\n"));
            }
        }
        lines
    }
}

/// The head of a narrow column: a quarter in few letters, under its year.
fn quarter_head(quarter: Quarter) -> Column {
    let year = Message::new("text").arg("text", Arg::Period(Period::Year(quarter.year())));
    let name = Message::new(format!("quarter-of-year-{}", quarter.number()));
    Column { over: Some(year), ..number_head(name) }
}

/// A name and its figures.
fn row(name: Value, values: impl IntoIterator<Item = Value>) -> Row {
    Row::new(std::iter::once(name).chain(values).collect())
}

/// A table with a column for each quarter of the charts.
fn by_quarter(source: &Source, caption: Message, first: &str, rows: Vec<Row>) -> Table {
    let quarters = source.quarters();
    Table {
        caption,
        head: std::iter::once(head(first)).chain(quarters.iter().map(|q| quarter_head(*q))).collect(),
        rows,
        by_name: false,
        widths: std::iter::once(3.0).chain(quarters.iter().map(|_| 1.0)).collect(),
        notes: source.notes(),
    }
}

/// A table of this quarter beside the same one of the year before.
fn two_quarters(source: &Source, caption: &str, first: &str, rows: Vec<Row>) -> Table {
    let column = |id: &str, period| number_head(Message::new(id).period("quarter", period));
    Table {
        caption: Message::new(caption),
        head: vec![
            head(first),
            column("origins-column-now", source.now()),
            column("origins-column-before", source.year_before()),
        ],
        rows,
        by_name: false,
        widths: vec![2.6, 1.1, 1.1],
        notes: source.notes(),
    }
}

fn say(id: &str) -> Value {
    Value::Say(Message::new(id).into())
}

fn country(code: Code) -> Value {
    Value::Say(Arg::Country(code))
}

fn head(id: &str) -> Column {
    head_of(Message::new(id))
}

fn head_of(name: Message) -> Column {
    Column { over: None, name, numeric: false }
}

fn number_head(name: Message) -> Column {
    Column { numeric: true, ..head_of(name) }
}

#[cfg(test)]
mod tests;
