//! Labels that fit: broken into two lines, then set smaller, never over their room.

use crate::report::face::{self, Weight};
use crate::report::picture::{Anchor, Ink, Mark, Stroke};

/// Nothing in a chart is set smaller than this, except a number that would not fit at all.
pub const FLOOR: f32 = 7.0;
const STEP: f32 = 0.25;
/// Lines of a label are this far apart, in parts of the size.
pub const LEADING: f32 = 1.22;

/// How a label stands: its size, weight, colour.
#[derive(Debug, Clone, Copy)]
pub struct Type {
    /// In points.
    pub size: f32,
    /// In the bold face, else the regular one.
    pub bold: bool,
    /// Colour of the letters.
    pub ink: Ink,
}

impl Type {
    /// What names a bar or a row.
    pub const LABEL: Self = Self::plain(8.6, Ink::Text);
    /// What is read last: a legend.
    pub const SMALL: Self = Self::plain(7.4, Ink::Grey);
    /// The number at the end of a bar.
    pub const VALUE: Self = Self::strong(8.6, Ink::Text);

    /// In the regular face; `size` in points.
    pub const fn plain(size: f32, ink: Ink) -> Self {
        Self { size, bold: false, ink }
    }

    /// In the bold face; `size` in points.
    pub const fn strong(size: f32, ink: Ink) -> Self {
        Self { size, bold: true, ink }
    }

    /// Width of a line in points, without breaking it.
    pub fn width(self, text: &str) -> f32 {
        face::width(text, self.size, Weight::of(self.bold))
    }

    fn at_size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// One line of text; `y` is its baseline.
    pub fn mark(self, text: impl Into<String>, anchor: Anchor, x: f32, y: f32) -> Mark {
        Mark::Text { x, y, text: text.into(), size: self.size, bold: self.bold, ink: self.ink, anchor }
    }

    /// The number itself, as large as fits the room.
    pub fn number(self, text: &str, room: f32) -> Self {
        let wide = self.width(text);
        if wide <= room {
            return self;
        }
        self.at_size(self.size * room / wide)
    }
}

/// A label in at most two lines.
#[derive(Debug, Clone)]
pub struct Label {
    /// From the top down, none wider than the room given.
    pub lines: Vec<String>,
    /// The type it was set in after shrinking.
    pub kind: Type,
}

impl Label {
    /// The largest setting that fits into `room`; words are cut only at the smallest size.
    pub fn fit(text: &str, kind: Type, room: f32) -> Self {
        let mut size = kind.size;
        while size >= FLOOR {
            let label = Self::at(text, kind.at_size(size), room);
            if label.lines.len() <= 2 && label.is_whole(text) {
                return label;
            }
            size -= STEP;
        }
        Self::at(text, kind.at_size(FLOOR.min(kind.size)), room).cut(room)
    }

    fn at(text: &str, kind: Type, room: f32) -> Self {
        let lines = face::balanced(text, kind.size, Weight::of(kind.bold), room);
        Self { lines, kind }
    }

    /// Whether lines end only between words.
    fn is_whole(&self, text: &str) -> bool {
        let words = |text: &str| text.split_whitespace().map(str::len).collect::<Vec<_>>();
        words(&self.lines.join(" ")) == words(text)
    }

    fn cut(mut self, room: f32) -> Self {
        if self.lines.len() <= 2 {
            return self;
        }
        self.lines.truncate(2);
        let last = &mut self.lines[1];
        while self.kind.width(&format!("{last}…")) > room && last.pop().is_some() {}
        last.push('…');
        self
    }

    /// Height of all lines.
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.kind.size * LEADING
    }

    /// Width of the longest line.
    pub fn width(&self) -> f32 {
        let widths = self.lines.iter().map(|line| self.kind.width(line));
        widths.fold(0.0, f32::max)
    }

    /// The lines with their upper edge at `y`.
    pub fn below(&self, anchor: Anchor, x: f32, y: f32) -> Vec<Mark> {
        let step = self.kind.size * LEADING;
        let first = y + step / 2.0 + self.kind.size * 0.36;
        let lines = self.lines.iter().enumerate();
        lines.map(|(index, line)| self.kind.mark(line, anchor, x, first + step * index as f32)).collect()
    }

    /// The lines with their middle at `y`.
    pub fn beside(&self, anchor: Anchor, x: f32, y: f32) -> Vec<Mark> {
        self.below(anchor, x, y - self.height() / 2.0)
    }
}

/// A filled bar.
pub fn bar(x: f32, y: f32, width: f32, height: f32, ink: Ink) -> Mark {
    Mark::Rect { x, y, width, height, fill: Some(ink), stroke: None }
}

/// The empty, dashed place of a figure that is not shown.
pub fn gap(x: f32, y: f32, width: f32, height: f32) -> Mark {
    Mark::Rect { x, y, width, height, fill: Some(Ink::White), stroke: Some(Stroke::dashed(Ink::Grey, 0.6)) }
}

/// A circle as a shape of many corners.
pub fn circle(x: f32, y: f32, radius: f32, fill: Option<Ink>, stroke: Option<Stroke>) -> Mark {
    arc(x, y, radius, 0.0, 1.0, fill, stroke)
}

/// The part of a disc between two turns, 0 at the right, clockwise to 1.
fn arc(x: f32, y: f32, radius: f32, from: f32, to: f32, fill: Option<Ink>, stroke: Option<Stroke>) -> Mark {
    let corner = |step: i32| {
        let turn = from + (to - from) * step as f32 / 32.0;
        let angle = turn * std::f32::consts::TAU;
        (x + radius * angle.cos(), y + radius * angle.sin())
    };
    Mark::Path { points: (0..=32).map(corner).collect(), fill, stroke }
}

/// Baseline of a line of capitals or digits whose middle is at `y`.
pub fn centred(size: f32, y: f32) -> f32 {
    y + size * 0.36
}
