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
    /// Across every page: for whom this copy was made.
    pub watermark: Option<Message>,
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
        let (parts, data, watermark) = (Vec::new(), None, None);
        Self { title, subject, running, edition, released, parts, data, watermark, audience: PhantomData }
    }

    /// The first part that promises something and holds nothing, by the message that names it.
    ///
    /// A table without rows, a chart without figures, a title with nothing under it: a reader would take it for "none".
    /// Where there is no data, a document says so in words.
    pub fn empty_part(&self) -> Option<Message> {
        let next = |at: usize| self.parts[at + 1..].iter().find(|part| **part != Part::Break);
        let is_empty = |(at, part): (usize, &Part)| match part {
            Part::Cover(cover) => cover.points.is_empty().then(|| cover.title.clone()),
            Part::Heading(level, title) => {
                let is_bare = match next(at) {
                    None => true,
                    Some(Part::Heading(below, _)) => below <= level,
                    Some(_) => false,
                };
                is_bare.then(|| title.clone())
            }
            Part::Figure(figure) => figure.chart.is_empty().then(|| figure.title.clone()),
            Part::Table(table) => table.rows.is_empty().then(|| table.caption.clone()),
            Part::Points(points) => points.is_empty().then(|| self.title.clone()),
            Part::Lead(_) | Part::Para(_) | Part::Callout(..) | Part::Contents | Part::Break => None,
        };
        self.parts.iter().enumerate().find_map(is_empty)
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
    /// A list.
    Points(Vec<Message>),
    /// Every chapter with its page.
    Contents,
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
    /// What kind of document it is.
    pub title: Message,
    /// Kind of document, coverage, release.
    pub subtitle: Message,
    /// The title's second line.
    pub period: Arg,
    /// The headline points.
    pub points: Vec<Message>,
    /// Boxes beside them.
    pub asides: Vec<(Message, Vec<Message>)>,
    /// The languages it can be read in, none where there is but one.
    pub languages: Vec<Tongue>,
    /// Warnings nobody may miss.
    pub banners: Vec<Message>,
}

/// A language by its own name, which is read out in that language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tongue {
    /// BCP 47 tag, for example `el`.
    pub tag: String,
    /// For example `Ελληνικά`.
    pub name: String,
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
    /// The figures of several quarters as a small line, the oldest first.
    Course(Vec<Value>),
}

impl Value {
    /// The number, where it is one.
    pub fn count(&self) -> Option<u32> {
        match self {
            Value::Count(n) => Some(*n),
            Value::Hidden | Value::Absent | Value::Say(_) | Value::Course(_) => None,
        }
    }
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
    /// One column a quarter, and the same countries through all of them as a line.
    Columns {
        /// The oldest first.
        columns: Vec<(Quarter, Value)>,
        /// What a column is.
        name: Message,
        /// The line and what it is of.
        line: Option<(Message, Vec<u32>)>,
    },
    /// One little column chart a part, all on one scale.
    Multiples {
        /// The quarters, the oldest first.
        quarters: Vec<Quarter>,
        /// Parts and their figures, one a quarter.
        parts: Vec<(Arg, Vec<Value>)>,
    },
    /// A disc where there was a figure, from the first on.
    Timeline {
        /// The quarters, the oldest first.
        quarters: Vec<Quarter>,
        /// Names and their figures, one a quarter.
        rows: Vec<(Arg, Vec<Value>)>,
    },
    /// Bands from where to where.
    Flow {
        /// From, to, how many.
        links: Vec<(Arg, Arg, Value)>,
        /// What stands at the left.
        from: Message,
        /// What stands at the right.
        to: Message,
    },
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
    /// Europe in squares.
    Tiles {
        /// Country, row, column, value.
        tiles: Vec<(Code, u8, u8, Value)>,
        /// Lower bounds of the classes, the lowest first.
        classes: Vec<u32>,
    },
}

impl Chart {
    /// Whether there is nothing to draw.
    fn is_empty(&self) -> bool {
        match self {
            Chart::Columns { columns, .. } => columns.is_empty(),
            Chart::Multiples { parts, .. } => parts.is_empty(),
            Chart::Timeline { rows, .. } => rows.is_empty(),
            Chart::Flow { links, .. } => links.is_empty(),
            Chart::Pairs { rows, .. } => rows.is_empty(),
            Chart::Bars(rows) => rows.is_empty(),
            Chart::Strip(countries) => countries.is_empty(),
            Chart::Tiles { tiles, .. } => tiles.is_empty(),
        }
    }
}

/// A table in its language-neutral form.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: Message,
    /// What the columns are, from the left.
    pub head: Vec<Column>,
    /// The rows, in order, or sorted by name when `by_name`.
    pub rows: Vec<Row>,
    /// Sort by the first cell in the reader's alphabet; rows that belong below another stay below it.
    pub by_name: bool,
    /// Relative widths.
    pub widths: Vec<f32>,
    /// What the marks mean, what is missing.
    pub notes: Vec<Message>,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What it shares with the columns beside it that say the same, on a row of its own above them.
    pub over: Option<Message>,
    /// What stands in it.
    pub name: Message,
    /// Whether that is numbers.
    pub numeric: bool,
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
