//! What pieces of content are, by the standard's own names.

use lopdf::{Dictionary, dictionary};

/// What a piece of content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The root, around everything.
    Document,
    /// A title of rank 1 to 6; no rank is skipped.
    Heading(u8),
    /// Words that are read in one go.
    Paragraph,
    /// A list whose order does not matter.
    Bullets,
    /// A list whose labels are its numbers.
    Numbered,
    /// One point of a list: a label and a body.
    Item,
    /// The bullet or the number of a point.
    Label,
    /// The words of a point.
    Body,
    /// Words in another language than those around them.
    Span,
    /// Words set apart from the text around them.
    Box,
    /// The table of contents.
    Contents,
    /// One line of it.
    ContentsItem,
    /// Words that lead to another place of the document.
    Link,
    /// A chart, read out as its alternative text.
    Figure,
    /// The name of a table.
    Caption,
    /// Caption, head and rows together.
    Table,
    /// The row of column headers.
    Head,
    /// All rows under the head.
    Rows,
    /// Cells that stand side by side.
    Row,
    /// Names all cells under it.
    ColumnHeader,
    /// Names all cells under it, beside two rows of headers.
    TallHeader,
    /// Names so many columns, which have headers of their own under it.
    GroupHeader(usize),
    /// Names all cells at its right.
    RowHeader,
    /// One figure or word of a table.
    Cell,
}

impl Role {
    /// The standard structure type.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(rank) => heading_name(rank),
            Self::Paragraph => "P",
            Self::Bullets | Self::Numbered => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Span => "Span",
            Self::Box => "Div",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Link => "Link",
            Self::Figure => "Figure",
            Self::Caption => "Caption",
            Self::Table => "Table",
            Self::Head => "THead",
            Self::Rows => "TBody",
            Self::Row => "TR",
            Self::ColumnHeader | Self::TallHeader | Self::GroupHeader(_) | Self::RowHeader => "TH",
            Self::Cell => "TD",
        }
    }

    /// What a table header heads, and how a list is numbered.
    pub fn attributes(self) -> Option<Dictionary> {
        match self {
            Self::ColumnHeader => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
            Self::TallHeader => Some(dictionary! { "O" => "Table", "Scope" => "Column", "RowSpan" => 2 }),
            Self::GroupHeader(columns) => {
                Some(dictionary! { "O" => "Table", "Scope" => "Column", "ColSpan" => columns as i64 })
            }
            Self::RowHeader => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
            Self::Bullets => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
            Self::Numbered => Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
            Self::Document | Self::Heading(_) | Self::Paragraph | Self::Item | Self::Label => None,
            Self::Body | Self::Span | Self::Box | Self::Figure | Self::Caption | Self::Table => None,
            Self::Contents | Self::ContentsItem | Self::Link => None,
            Self::Head | Self::Rows | Self::Row | Self::Cell => None,
        }
    }
}

fn heading_name(rank: u8) -> &'static str {
    const NAMES: [&str; 6] = ["H1", "H2", "H3", "H4", "H5", "H6"];
    NAMES[usize::from(rank.clamp(1, 6)) - 1]
}
