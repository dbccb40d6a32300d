//! A document before it has words: message ids, codes and figures in reading order.
//!
//! The audience is part of the type. A `Document<Public>` is made from protected figures alone; a `Document<Inside>`
//! holds true counts and never meets a public route.

use std::marker::PhantomData;

use jiff::Timestamp;

use crate::structure::{Arg, Code, Message, Quarter};

/// May be read by anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Public {}

/// For signed-in people who may see these very figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inside {}

/// One report for one audience, in no language yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Document<A> {
    /// The name of the whole.
    pub title: Message,
    /// What it is about, in a sentence (metadata).
    pub subject: Message,
    /// Page header, right.
    pub running: Message,
    /// Edition and version, for the foot.
    pub edition: (String, i64),
    /// The moment of its release, the only one the file knows.
    pub released: Timestamp,
    /// The content.
    pub parts: Vec<Part>,
    /// The same figures for machines: a file name and CSV.
    pub data: Option<(String, String)>,
    audience: PhantomData<A>,
}

impl<A> Document<A> {
    /// Only the two composers of this room make documents.
    pub(super) fn new(
        title: Message,
        subject: Message,
        running: Message,
        edition: (String, i64),
        released: Timestamp,
    ) -> Self {
        Self { title, subject, running, edition, released, parts: vec![], data: None, audience: PhantomData }
    }
}

/// One thing in reading order.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// The first page.
    Cover(Cover),
    /// A chapter (1) or a section (2).
    Heading(u8, Message),
    /// The sentence under a chapter title.
    Lead(Message),
    /// A paragraph.
    Para(Message),
    /// A tinted box.
    Callout(Message, Message),
    /// A chart with the words it cannot do without.
    Figure(Figure),
    /// A table.
    Table(Table),
    /// The next part starts a new page.
    Break,
}

/// The first page.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    /// Kind of document, coverage, release.
    pub subtitle: Message,
    /// The title's second line.
    pub period: Arg,
    /// The headline points.
    pub points: Vec<Message>,
    /// Boxes beside them.
    pub asides: Vec<(Message, Vec<Message>)>,
    /// A warning nobody may miss.
    pub banner: Option<Message>,
}

/// A figure in a place: a number, or why there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A count that may be told to this audience.
    Count(u32),
    /// The one mark.
    Hidden,
    /// Nothing was reported.
    Absent,
    /// Words, a name, a date.
    Say(Arg),
}

/// A chart, before anything is measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The finding.
    pub title: Message,
    /// What is shown.
    pub subtitle: Message,
    /// For readers who cannot see it.
    pub alt: Message,
    /// Source and vintage.
    pub source: Message,
    /// The figures in it.
    pub chart: Chart,
}

/// The kinds of charts and their figures.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// One column a quarter.
    Columns(Vec<(Quarter, Value)>),
    /// Now, and thinner the year before.
    Pairs {
        /// Label, now, before.
        rows: Vec<(Arg, Value, Value)>,
        /// What the strong bar is.
        now: Message,
        /// What the thin one is.
        before: Message,
    },
    /// One bar a row.
    Bars(Vec<(Arg, Value)>),
    /// Who reported: country, and whether it did.
    Strip(Vec<(Code, bool)>),
    /// Europe in squares: country, row, column, value.
    Tiles(Vec<(Code, u8, u8, Value)>),
}

/// A table in its language-neutral form.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: Message,
    /// Column heads; true for columns of numbers.
    pub head: Vec<(Message, bool)>,
    /// The rows, in order, or sorted by name when `by_name`.
    pub rows: Vec<Row>,
    /// Sort by the first cell in the reader's alphabet; rows that belong below another stay below it.
    pub by_name: bool,
    /// Relative widths.
    pub widths: Vec<f32>,
    /// What the marks mean, what is missing.
    pub notes: Vec<Message>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The first names the row.
    pub cells: Vec<Value>,
    /// A total.
    pub strong: bool,
    /// Belongs to the row above.
    pub indent: u8,
}

impl Row {
    /// An ordinary row.
    pub fn new(cells: Vec<Value>) -> Self {
        Self { cells, strong: false, indent: 0 }
    }

    /// A total.
    pub fn total(cells: Vec<Value>) -> Self {
        Self { cells, strong: true, indent: 0 }
    }

    /// A part of the row above.
    pub fn part(cells: Vec<Value>) -> Self {
        Self { cells, strong: false, indent: 1 }
    }
}
