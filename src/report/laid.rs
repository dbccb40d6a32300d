//! A document after layout: every string final, in one language, in reading order.
//!
//! Comes in: what `layout` worded. Goes out: the only thing the PDF writer reads.
//! Never here: figures to be formatted, keys to be looked up, a choice of language.

use crate::report::document::Tongue;
use crate::report::picture::Picture;

/// Everything a writer needs to make one file in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Laid {
    /// BCP 47 tag of the words, for example `bg`.
    pub language: String,
    /// `rtl` where it is written from right to left.
    pub direction: Option<&'static str>,
    /// Name of the document, shown in the window title.
    pub title: String,
    /// One sentence on what it is about (metadata only).
    pub subject: String,
    /// Page header, left.
    pub running: String,
    /// Page header, right.
    pub running_right: String,
    /// Page foot, left; the page number stands at the right.
    pub foot: String,
    /// The only moment the file knows: its creation and modification date.
    pub released: jiff::Timestamp,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
    /// Machine data that travels inside the file.
    pub attachment: Option<Attachment>,
    /// Pale words across every page.
    pub watermark: Option<String>,
}

/// One thing that stands under the one before it.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The first page, alone on its page.
    Cover(Cover),
    /// A section title: level 1 is a chapter, 3 the smallest.
    Heading {
        /// 1 to 3; the rank in the file is one lower where there is a cover.
        level: u8,
        /// The title in one weight, also its entry in the table of contents.
        text: String,
    },
    /// The sentence under a chapter title.
    Lead(String),
    /// A paragraph.
    Para(Text),
    /// The titles of all chapters and sections with their pages, under this title.
    Contents(String),
    /// A bulleted list.
    Points(Vec<Text>),
    /// A tinted box with a title.
    Callout {
        /// The first line of the box, in bold.
        title: String,
        /// Paragraphs under it.
        body: Vec<Text>,
    },
    /// A chart with its finding, its description and its source.
    Figure(Figure),
    /// A table with row and column headers.
    Table(Table),
    /// The next block starts a new page.
    PageBreak,
}

/// Running text: pieces of one weight each, set one after the other.
pub type Text = Vec<Run>;

/// A piece of text in one weight; spaces between pieces are written out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The words as they are drawn and copied.
    pub text: String,
    /// Whether it stands out from the words around it.
    pub bold: bool,
}

impl Run {
    /// A piece in the regular weight.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: false }
    }

    /// A piece that stands out.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: true }
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Run {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

/// Text in the regular weight.
#[cfg(test)]
pub fn plain(text: impl Into<String>) -> Text {
    vec![Run::plain(text)]
}

/// Text that opens in bold, as a headline point does; the space between is added.
#[cfg(test)]
pub fn opening(bold: impl Into<String>, rest: &str) -> Text {
    vec![Run::bold(bold), Run::plain(format!(" {rest}"))]
}

/// The first page: what this is, the headline points, what it cannot tell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cover {
    /// Who publishes.
    pub kicker: String,
    /// The title, one string a line.
    pub title: Vec<String>,
    /// Kind of document, coverage, release.
    pub subtitle: String,
    /// Title of the numbered points.
    pub heading: String,
    /// The headline points; the numbers are added.
    pub points: Vec<Text>,
    /// Boxes beside the points; the first is tinted.
    pub asides: Vec<Aside>,
    /// A box under them: the languages it can be read in.
    pub languages: Option<Languages>,
    /// Warnings nobody may miss, such as "contains simulated figures".
    pub banners: Vec<String>,
}

/// A short text beside the points of the cover.
#[derive(Debug, Clone, PartialEq)]
pub struct Aside {
    /// The first line of the box, in bold.
    pub title: String,
    /// Paragraphs under the title.
    pub body: Vec<Text>,
}

/// The names of languages, each in its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Languages {
    /// The first line of the box, in bold.
    pub title: String,
    /// In the order in which they are told.
    pub names: Vec<Tongue>,
}

impl Languages {
    /// Between two names.
    pub const BETWEEN: &str = " · ";
}

/// A chart and the words it cannot do without.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The finding, as a sentence.
    pub title: String,
    /// What is shown: measure, period, coverage.
    pub subtitle: String,
    /// What a reader who cannot see the picture needs to know.
    pub alt: String,
    /// Source and vintage.
    pub source: String,
    /// The drawing; one larger than the page is drawn smaller.
    pub picture: Picture,
}

/// A table whose first column names the rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the table counts, above it.
    pub caption: String,
    /// One a column, from the left; said again on every page.
    pub head: Vec<Cell>,
    /// From the top down; none is broken over a page end.
    pub rows: Vec<Row>,
    /// Widths relative to each other, one a column; grown where a word would not fit.
    pub widths: Vec<f32>,
    /// What the marks mean, under the table.
    pub note: Option<String>,
}

impl Table {
    /// Whether there is a second row of heads, above the first.
    pub fn is_grouped(&self) -> bool {
        self.head.iter().any(|cell| cell.over.is_some())
    }

    /// Columns that share a head above theirs together, the others each alone; from the left.
    pub fn groups(&self) -> impl Iterator<Item = &[Cell]> {
        self.head.chunk_by(|cell, next| cell.over.is_some() && cell.over == next.over)
    }
}

/// A column header, and how the cells under it stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What it shares with the cells beside it that say the same: it stands above them once.
    pub over: Option<String>,
    /// The words at the head of the column.
    pub text: String,
    /// Right-aligned and never broken.
    pub numeric: bool,
}

impl Cell {
    /// Header of a column of words.
    pub fn words(text: impl Into<String>) -> Self {
        Self { over: None, text: text.into(), numeric: false }
    }

    /// Header of a column of numbers.
    pub fn numbers(text: impl Into<String>) -> Self {
        Self { over: None, text: text.into(), numeric: true }
    }
}

/// One row; a missing last cell is left empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Words and numbers as they are read, from the left; the first names the row.
    pub cells: Vec<String>,
    /// The counts among them, for programs; shorter where the last cells are none.
    pub counts: Vec<Option<u32>>,
    /// What is drawn in place of the words, which say the same; shorter where the last cells are words.
    pub pictures: Vec<Option<Picture>>,
    /// A total.
    pub strong: bool,
    /// Steps to the right, for a part of the row above.
    pub indent: u8,
}

impl Row {
    /// An ordinary row.
    pub fn of(cells: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { cells: cells.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// What is drawn in a cell.
    pub fn picture(&self, cell: usize) -> Option<&Picture> {
        self.pictures.get(cell)?.as_ref()
    }
}

/// A file inside the file, so that data and words cannot be parted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// File name with its ending.
    pub name: String,
    /// Media type, for example `text/csv`.
    pub mime: String,
    /// One sentence on what it holds, shown by the reader's program.
    pub description: String,
    /// The whole file, unchanged.
    pub bytes: Vec<u8>,
}
