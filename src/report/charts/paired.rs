//! Horizontal bars: this quarter, and under it, thinner and grey, the same a year before.

use super::labels::{Label, Type, bar, centred, gap};
use super::legend::{Entry, Swatch, legend};
use super::{Reading, length};
use crate::report::picture::{Anchor, Ink, Mark, Picture};

const ROW: f32 = 24.0;
const NOW: f32 = 8.6;
const BEFORE: f32 = 3.4;
/// Between the two bars of a row.
const APART: f32 = 1.8;
/// Above the first bar of a row.
const ABOVE: f32 = 4.0;
const GAP_WIDTH: f32 = 16.0;
/// The widest column of labels, in parts of the picture.
const LABELS: f32 = 0.38;

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What is counted, at the left of both bars.
    pub label: String,
    /// This quarter: the thick bar and its number.
    pub now: Reading,
    /// The same quarter a year earlier: the thin grey bar.
    pub before: Reading,
}

/// Rows in the order they are to be read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pairs {
    /// From the top down, all on one scale.
    pub rows: Vec<Pair>,
    /// Words of the legend for the thick bars.
    pub now_name: String,
    /// Words of the legend for the thin bars.
    pub before_name: String,
    /// What the mark in an empty place means.
    pub mark_note: String,
}

/// The bars; a figure that is not shown is an empty place with its mark.
pub fn paired_bars(data: &Pairs, width: f32) -> Picture {
    let labels: Vec<Label> = data.rows.iter().map(|row| label(row, width)).collect();
    let frame = Frame::of(data, &labels, width);
    let mut marks = Vec::new();
    for (index, (row, label)) in data.rows.iter().zip(&labels).enumerate() {
        let y = ROW * index as f32;
        marks.extend(label.beside(Anchor::End, frame.left - 7.0, y + middle(label)));
        marks.extend(frame.now(&row.now, y + ABOVE));
        marks.extend(frame.before(&row.before, y + ABOVE + NOW + APART));
    }
    let foot = ROW * data.rows.len() as f32 + 4.0;
    let height = foot + legend(&entries(data), width, foot, &mut marks);
    Picture { width, height, marks }
}

/// Beside the first bar, or beside both when the label has two lines.
fn middle(label: &Label) -> f32 {
    if label.lines.len() == 1 { ABOVE + NOW / 2.0 + 1.0 } else { ABOVE + (NOW + APART + BEFORE) / 2.0 }
}

fn label(row: &Pair, width: f32) -> Label {
    Label::fit(&row.label, Type::LABEL, width * LABELS - 7.0)
}

fn entries(data: &Pairs) -> Vec<Entry> {
    let mut readings = data.rows.iter().flat_map(|row| [&row.now, &row.before]);
    let has_gap = readings.any(|reading| matches!(reading, Reading::Mark(_)));
    let note = if has_gap { data.mark_note.as_str() } else { "" };
    let entry = |swatch, words: &str| Entry { swatch, words: words.to_owned() };
    vec![
        entry(Swatch::Bar(Ink::Teal, 7.0), &data.now_name),
        entry(Swatch::Bar(Ink::Before, 3.4), &data.before_name),
        entry(Swatch::Gap, note),
    ]
}

struct Frame {
    left: f32,
    room: f32,
    largest: f64,
}

impl Frame {
    fn of(data: &Pairs, labels: &[Label], width: f32) -> Self {
        let widest = labels.iter().map(Label::width).fold(0.0, f32::max);
        let left = widest + 7.0;
        let readings = || data.rows.iter().flat_map(|row| [&row.now, &row.before]);
        let numbers = readings().map(|reading| Type::VALUE.width(reading.text()));
        let beside = numbers.fold(GAP_WIDTH, f32::max) + 6.0;
        Self {
            left,
            room: (width - left - beside).max(20.0),
            largest: readings().map(Reading::amount).fold(0.0, f64::max),
        }
    }

    fn now(&self, reading: &Reading, y: f32) -> Vec<Mark> {
        match reading {
            Reading::Number { amount, text } => {
                let long = length(*amount, self.largest, self.room);
                let x = self.left + long + 4.0;
                let kind = Type::VALUE;
                let y_text = centred(kind.size, y + NOW / 2.0);
                vec![bar(self.left, y, long, NOW, Ink::Teal), kind.mark(text, Anchor::Start, x, y_text)]
            }
            Reading::Mark(mark) => {
                let kind = Type::strong(7.6, Ink::Text).number(mark, GAP_WIDTH - 2.0);
                let x = self.left + GAP_WIDTH / 2.0;
                let y_text = centred(kind.size, y + NOW / 2.0 - 0.4);
                vec![
                    gap(self.left + 0.3, y - 0.6, GAP_WIDTH, NOW + 0.6),
                    kind.mark(mark, Anchor::Middle, x + 0.3, y_text),
                ]
            }
        }
    }

    fn before(&self, reading: &Reading, y: f32) -> Vec<Mark> {
        let kind = Type::plain(7.0, Ink::Grey);
        let y_text = centred(kind.size, y + BEFORE / 2.0 + 1.3);
        match reading {
            Reading::Number { amount, text } => {
                let long = length(*amount, self.largest, self.room);
                let x = self.left + long + 4.0;
                vec![bar(self.left, y, long, BEFORE, Ink::Before), kind.mark(text, Anchor::Start, x, y_text)]
            }
            Reading::Mark(mark) => {
                vec![kind.mark(mark, Anchor::Start, self.left + 2.0, y_text)]
            }
        }
    }
}
