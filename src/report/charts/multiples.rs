//! Small multiples: one little chart a part, all on one scale, so that their shapes can be compared.

use super::labels::{Label, Type, bar, centred, gap};
use super::legend::{Entry, Swatch, legend};
use super::{Reading, length};
use crate::report::picture::{Anchor, Ink, Mark, Picture, Stroke};

const BETWEEN: f32 = 12.0;
/// Two lines of a name.
const NAME: f32 = 21.0;
/// The number above the newest column.
const ABOVE: f32 = 11.0;
const PLOT: f32 = 30.0;
/// The first and the last period under the columns.
const UNDER: f32 = 11.0;
const BELOW: f32 = 7.0;
const GAP_HEIGHT: f32 = 9.0;

/// One part and its course.
#[derive(Debug, Clone, PartialEq)]
pub struct Multiple {
    /// Its name, above the columns.
    pub label: String,
    /// One a period, oldest first.
    pub values: Vec<Reading>,
}

/// The courses of several parts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Multiples {
    /// In reading order.
    pub panels: Vec<Multiple>,
    /// The first and the last period, in few letters.
    pub ends: (String, String),
    /// What a column is.
    pub value_name: String,
    /// What an empty place means.
    pub mark_note: String,
}

/// The little charts, from left to right and row by row.
pub fn multiples(data: &Multiples, width: f32) -> Picture {
    let frame = Frame::of(data, width);
    let mut marks = Vec::new();
    for (index, panel) in data.panels.iter().enumerate() {
        let x = (frame.panel + BETWEEN) * (index % frame.across) as f32;
        let y = Frame::HEIGHT * (index / frame.across) as f32;
        marks.extend(frame.panel(panel, data, x, y));
    }
    let foot = Frame::HEIGHT * data.panels.len().div_ceil(frame.across) as f32;
    let height = foot + legend(&entries(data), width, foot, &mut marks);
    Picture { width, height, marks }
}

fn entries(data: &Multiples) -> [Entry; 2] {
    let values = || data.panels.iter().flat_map(|panel| &panel.values);
    let entry =
        |swatch, words: &str, used: bool| Entry { swatch, words: if used { words } else { "" }.to_owned() };
    [
        entry(Swatch::Bar(Ink::Teal, 7.0), &data.value_name, values().next().is_some()),
        entry(Swatch::Gap, &data.mark_note, values().any(|value| matches!(value, Reading::Mark(_)))),
    ]
}

struct Frame {
    across: usize,
    panel: f32,
    largest: f64,
}

impl Frame {
    const HEIGHT: f32 = NAME + ABOVE + PLOT + UNDER + BELOW;

    fn of(data: &Multiples, width: f32) -> Self {
        let most = (width / 72.0).floor().max(1.0) as usize;
        let across = match data.panels.len() {
            ..=8 => most.min(4),
            9..=20 => most.min(5),
            _ => most.min(6),
        };
        let amounts = data.panels.iter().flat_map(|panel| &panel.values).map(Reading::amount);
        Self {
            across,
            panel: (width - BETWEEN * (across - 1) as f32) / across as f32,
            largest: amounts.fold(0.0, f64::max),
        }
    }

    fn panel(&self, panel: &Multiple, data: &Multiples, x: f32, y: f32) -> Vec<Mark> {
        let base = y + NAME + ABOVE + PLOT;
        let name = Label::fit(&panel.label, Type::strong(8.0, Ink::Ink), self.panel);
        let mut marks = name.below(Anchor::Start, x, y + (NAME - name.height()).max(0.0));
        let slot = self.panel / panel.values.len().max(1) as f32;
        for (index, value) in panel.values.iter().enumerate() {
            let is_newest = index + 1 == panel.values.len();
            marks.push(self.column(value, x + slot * index as f32, slot, base, is_newest));
        }
        marks.push(Mark::Line {
            points: vec![(x, base), (x + self.panel, base)],
            stroke: Stroke::solid(Ink::Ink, 0.6),
        });
        marks.extend(panel.values.last().map(|newest| self.newest(newest, panel, x, base)));
        marks.extend(self.ends(data, x, base));
        marks
    }

    fn column(&self, value: &Reading, x: f32, slot: f32, base: f32, is_newest: bool) -> Mark {
        let (left, thick) = (x + slot * 0.14, slot * 0.72);
        match value {
            Reading::Number { amount, .. } => {
                // A hair for what is small beside the largest: shown and nearly nothing is not nothing.
                let height = length(*amount, self.largest, PLOT).max(0.6);
                let ink = if is_newest { Ink::Teal } else { Ink::TealMid };
                bar(left, base - height, thick, height, ink)
            }
            Reading::Mark(_) => gap(left, base - GAP_HEIGHT, thick, GAP_HEIGHT),
        }
    }

    fn height(&self, value: &Reading) -> f32 {
        match value {
            Reading::Number { amount, .. } => length(*amount, self.largest, PLOT),
            Reading::Mark(_) => GAP_HEIGHT,
        }
    }

    /// The newest number above its column, at the right edge, clear of the two before it that it may stand over.
    fn newest(&self, value: &Reading, panel: &Multiple, x: f32, base: f32) -> Mark {
        let slot = self.panel / panel.values.len().max(1) as f32;
        let height = panel.values.iter().rev().take(3).map(|value| self.height(value)).fold(0.0, f32::max);
        let kind = Type::strong(7.8, Ink::Text).number(value.text(), self.panel);
        let half = kind.width(value.text()) / 2.0;
        let middle = (x + self.panel - slot / 2.0).min(x + self.panel - half);
        kind.mark(value.text(), Anchor::Middle, middle, base - height - 2.5)
    }

    fn ends(&self, data: &Multiples, x: f32, base: f32) -> [Mark; 2] {
        let room = (self.panel - 4.0) / 2.0;
        let longest = if data.ends.0.chars().count() > data.ends.1.chars().count() {
            &data.ends.0
        } else {
            &data.ends.1
        };
        let kind = Type::plain(7.0, Ink::Grey).number(longest, room);
        let y = centred(kind.size, base + UNDER / 2.0 + 0.5);
        [
            kind.mark(&data.ends.0, Anchor::Start, x, y),
            kind.mark(&data.ends.1, Anchor::End, x + self.panel, y),
        ]
    }
}
