//! The measures of a page and the sizes of its type, in points, y downwards.

use crate::report::picture::Ink;

/// A4, upright, from edge to edge.
pub const PAGE_WIDTH: f32 = 595.276;
/// A4, upright, from top to foot; the file counts upwards, all else here downwards.
pub const PAGE_HEIGHT: f32 = 841.89;
/// Width of the text, and of a picture at full size.
pub const MEASURE: f32 = 480.0;
/// Left edge of the text.
pub const LEFT: f32 = (PAGE_WIDTH - MEASURE) / 2.0;
/// Upper edge of the text.
pub const TOP: f32 = 66.0;
/// Lower edge of the text.
pub const BOTTOM: f32 = 782.0;

/// How a line of type looks and how much room it takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// In points.
    pub size: f32,
    /// From one baseline to the next, in points.
    pub leading: f32,
    /// Colour of the letters.
    pub ink: Ink,
    /// The face of words that are not bold themselves.
    pub bold: bool,
}

impl Style {
    const fn regular(size: f32, leading: f32, ink: Ink) -> Self {
        Self { size, leading, ink, bold: false }
    }

    const fn strong(size: f32, leading: f32, ink: Ink) -> Self {
        Self { size, leading, ink, bold: true }
    }

    /// The same, smaller or larger.
    pub fn scaled(self, factor: f32) -> Self {
        Self { size: self.size * factor, leading: self.leading * factor, ..self }
    }

    /// From the upper edge of a line to its baseline.
    pub fn baseline(self) -> f32 {
        // Capitals are 0.72 of the size: their middle stands in the middle of the line.
        self.leading / 2.0 + self.size * 0.36
    }
}

/// Paragraphs, lists, the headline points before they are scaled.
pub const BODY: Style = Style::regular(9.5, 14.4, Ink::Text);
/// The sentence under a chapter title.
pub const LEAD: Style = Style::regular(10.5, 15.8, Ink::Text);
/// Title of level 1.
pub const CHAPTER: Style = Style::strong(20.0, 26.0, Ink::Ink);
/// Title of level 2, and of the headline points.
pub const SECTION: Style = Style::strong(13.0, 17.5, Ink::Ink);
/// Title of level 3.
pub const SUBSECTION: Style = Style::strong(10.5, 14.5, Ink::Ink);
/// What a figure shows, as a sentence above it.
pub const FINDING: Style = Style::strong(12.0, 16.2, Ink::Ink);
/// Measure, period and coverage of a figure.
pub const SUBTITLE: Style = Style::regular(8.6, 12.4, Ink::Grey);
/// Source and vintage under a figure.
pub const SOURCE: Style = Style::regular(7.6, 11.0, Ink::Grey);
/// First line of a box, on the cover or in the text.
pub const ASIDE_TITLE: Style = Style::strong(9.5, 13.5, Ink::Ink);
/// Words of a box on the cover, before they are scaled.
pub const ASIDE: Style = Style::regular(8.6, 12.8, Ink::Text);
/// What a table counts, above it.
pub const CAPTION: Style = Style::strong(10.5, 14.5, Ink::Ink);
/// Column headers.
pub const HEAD_CELL: Style = Style::strong(8.2, 11.2, Ink::Ink);
/// Names and numbers in a table; long numbers are set smaller.
pub const BODY_CELL: Style = Style::regular(8.4, 11.6, Ink::Text);
/// What the marks of a table mean; words of a box in the text.
pub const NOTE: Style = Style::regular(8.2, 12.0, Ink::Text);
/// Page header and foot.
pub const RUNNING: Style = Style::regular(7.5, 10.0, Ink::Grey);
/// Number of a headline point.
pub const NUMBER: Style = Style::strong(13.0, 14.4, Ink::Teal);
/// Who publishes, at the top of the band.
pub const COVER_KICKER: Style = Style::regular(9.5, 13.0, Ink::White);
/// The title in the band.
pub const COVER_TITLE: Style = Style::strong(27.0, 36.0, Ink::White);
/// Kind of document, coverage and release, under the title.
pub const COVER_SUBTITLE: Style = Style::regular(11.0, 16.0, Ink::Pale);
/// The warning across the page, under the band.
pub const BANNER: Style = Style::strong(9.5, 13.5, Ink::White);
/// A chapter in the table of contents.
pub const CONTENTS: Style = Style::regular(9.8, 15.6, Ink::Text);
/// Words across a page, before they are made to fit.
pub const WATERMARK: Style = Style::strong(48.0, 48.0, Ink::Pale);
