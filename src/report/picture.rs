//! One chart as a short list of marks, drawn alike on the page and on the screen.
//!
//! Comes in: marks placed by `charts`, in points, y downwards from the top left corner.
//! Goes out: SVG here, PDF operators in `pdf`. Never here: figures, scales, layout.

use std::fmt::{self, Write as _};

/// A drawing of a known size.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Picture {
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
    /// Drawn in this order, later over earlier.
    pub marks: Vec<Mark>,
}

/// One stroke of the pen.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// An upright rectangle; `x`, `y` is its top left corner.
    Rect {
        /// Left edge, in points.
        x: f32,
        /// Upper edge, in points.
        y: f32,
        /// To the right, in points.
        width: f32,
        /// Downwards, in points.
        height: f32,
        /// Colour of the inside; none lets through what lies under it.
        fill: Option<Ink>,
        /// The edge, half of it outside the rectangle.
        stroke: Option<Stroke>,
    },
    /// An open line through the points.
    Line {
        /// `x` and `y` of each corner, from one end to the other.
        points: Vec<(f32, f32)>,
        /// Colour, width and dashes of the line.
        stroke: Stroke,
    },
    /// A closed shape through the points.
    Path {
        /// `x` and `y` of each corner; the last is joined to the first.
        points: Vec<(f32, f32)>,
        /// Colour of the inside; none lets through what lies under it.
        fill: Option<Ink>,
        /// The edge all around.
        stroke: Option<Stroke>,
    },
    /// One line of text; `y` is its baseline.
    Text {
        /// The point that `anchor` speaks of.
        x: f32,
        /// Height of the baseline, in points from the top.
        y: f32,
        /// The words as they are read; never broken.
        text: String,
        /// Size of the type, in points.
        size: f32,
        /// In the bold face, else the regular one.
        bold: bool,
        /// Colour of the letters.
        ink: Ink,
        /// Which part of the line stands at `x`.
        anchor: Anchor,
    },
}

/// Where `x` of a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// At the left end: the words run to the right of it.
    Start,
    /// In the middle: half of the words on either side.
    Middle,
    /// At the right end, as numbers under each other need it.
    End,
}

/// How an edge is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour of the line.
    pub ink: Ink,
    /// Thickness in points.
    pub width: f32,
    /// Dashes say "no figure here".
    pub dashed: bool,
}

impl Stroke {
    /// An unbroken line.
    pub const fn solid(ink: Ink, width: f32) -> Self {
        Self { ink, width, dashed: false }
    }

    /// A broken line, for what is not shown.
    pub const fn dashed(ink: Ink, width: f32) -> Self {
        Self { ink, width, dashed: true }
    }
}

/// The whole palette; a writer knows no other colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Titles, the cover.
    Ink,
    /// The accent.
    Teal,
    /// The highest class of a map.
    TealDark,
    /// Columns before the newest; the middle class of a map.
    TealMid,
    /// The second bar of a group; a low class of a map.
    TealSoft,
    /// The lowest class of a map; small words on the dark cover.
    Pale,
    /// Only for what needs a person.
    Warm,
    /// Tinted boxes.
    Sand,
    /// Secondary text.
    Grey,
    /// Hairlines.
    Line,
    /// The year before.
    Before,
    /// Words on dark ground, and the place of a figure that is not shown.
    White,
    /// Running text.
    Text,
}

impl Ink {
    /// Red, green and blue, 0 to 255.
    pub const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Ink => [0x12, 0x30, 0x4A],
            Self::Teal => [0x1B, 0x7F, 0x79],
            Self::TealDark => [0x12, 0x60, 0x5B],
            Self::TealMid => [0x4F, 0xA3, 0x9E],
            Self::TealSoft => [0xA8, 0xD0, 0xCD],
            Self::Pale => [0xDC, 0xE9, 0xE8],
            Self::Warm => [0xB5, 0x47, 0x2F],
            Self::Sand => [0xF5, 0xF3, 0xEE],
            Self::Grey => [0x5B, 0x67, 0x70],
            Self::Line => [0xC9, 0xCE, 0xD3],
            Self::Before => [0xA9, 0xB4, 0xBC],
            Self::White => [0xFF, 0xFF, 0xFF],
            Self::Text => [0x1D, 0x27, 0x30],
        }
    }

    /// As CSS writes it, `#12304A`.
    pub fn hex(self) -> String {
        let [red, green, blue] = self.rgb();
        format!("#{red:02X}{green:02X}{blue:02X}")
    }
}

/// The picture for a web page: a named image with a description, scaling with its box.
pub fn svg(picture: &Picture, title: &str, desc: &str) -> String {
    let (width, height) = (Short(picture.width), Short(picture.height));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" font-family=\"'Noto Sans', system-ui, \
         -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif\">\
         <title>{}</title><desc>{}</desc>",
        escaped(title),
        escaped(desc)
    );
    for mark in &picture.marks {
        out.push_str(&svg_mark(mark));
    }
    out.push_str("</svg>");
    out
}

fn svg_mark(mark: &Mark) -> String {
    match mark {
        Mark::Rect { x, y, width, height, fill, stroke } => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}{}/>",
            Short(*x),
            Short(*y),
            Short(*width),
            Short(*height),
            svg_fill(*fill),
            svg_stroke(stroke.as_ref())
        ),
        Mark::Line { points, stroke } => {
            format!("<polyline points=\"{}\" fill=\"none\"{}/>", svg_points(points), svg_stroke(Some(stroke)))
        }
        Mark::Path { points, fill, stroke } => format!(
            "<polygon points=\"{}\"{}{}/>",
            svg_points(points),
            svg_fill(*fill),
            svg_stroke(stroke.as_ref())
        ),
        Mark::Text { x, y, text, size, bold, ink, anchor } => format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{}{}>{}</text>",
            Short(*x),
            Short(*y),
            Short(*size),
            ink.hex(),
            if *bold { " font-weight=\"700\"" } else { "" },
            svg_anchor(*anchor),
            escaped(text)
        ),
    }
}

fn svg_fill(fill: Option<Ink>) -> String {
    let colour = fill.map_or_else(|| "none".to_owned(), Ink::hex);
    format!(" fill=\"{colour}\"")
}

fn svg_stroke(stroke: Option<&Stroke>) -> String {
    let Some(stroke) = stroke else {
        return String::new();
    };
    let dashes = if stroke.dashed { " stroke-dasharray=\"2 2\"" } else { "" };
    format!(" stroke=\"{}\" stroke-width=\"{}\"{dashes}", stroke.ink.hex(), Short(stroke.width))
}

fn svg_anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    }
}

fn svg_points(points: &[(f32, f32)]) -> String {
    let mut out = String::new();
    for (x, y) in points {
        let _ = write!(out, "{},{} ", Short(*x), Short(*y));
    }
    out.truncate(out.trim_end().len());
    out
}

/// A number of a drawing with two decimals at most, so that a pixel's fraction never changes the bytes.
struct Short(f32);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // In whole hundredths: a page has thousands of numbers, and the general way takes ten times as long.
        let hundredths = (self.0 * 100.0).round() as i64;
        let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        if hundredths < 0 {
            f.write_char('-')?;
        }
        match (rest, rest % 10) {
            (0, _) => write!(f, "{whole}"),
            (_, 0) => write!(f, "{whole}.{}", rest / 10),
            _ => write!(f, "{whole}.{rest:02}"),
        }
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labelled(text: &str) -> Picture {
        let mark = Mark::Text {
            x: 1.0,
            y: 10.0,
            text: text.to_owned(),
            size: 8.0,
            bold: false,
            ink: Ink::Text,
            anchor: Anchor::End,
        };
        Picture { width: 40.0, height: 12.0, marks: vec![mark] }
    }

    #[test]
    fn an_svg_is_an_image_with_a_name_and_a_description() {
        let svg = svg(&labelled("5"), "Five", "One number");
        assert!(svg.contains("role=\"img\""));
        assert!(svg.contains("<title>Five</title><desc>One number</desc>"));
    }

    #[test]
    fn words_cannot_break_out_of_the_svg() {
        let svg = svg(&labelled("<script>"), "a & b", "\"c\"");
        assert!(!svg.contains("<script>"));
        assert!(svg.contains("a &amp; b"));
        assert!(svg.contains("&quot;c&quot;"));
    }

    #[test]
    fn whole_numbers_lose_their_decimals() {
        assert_eq!(Short(12.0).to_string(), "12");
        assert_eq!(Short(0.5).to_string(), "0.5");
        assert_eq!(Short(-0.001).to_string(), "0");
        assert_eq!(Short(100.0).to_string(), "100");
        assert_eq!(Short(-7.05).to_string(), "-7.05");
        assert_eq!(Short(0.3).to_string(), "0.3");
    }
}
