//! One column a quarter, with its number above it, and a thin line for like with like.

use super::labels::{FLOOR, Label, Type, bar, centred, circle, gap};
use super::legend::{Entry, Swatch, legend};
use super::{Reading, length};
use crate::report::picture::{Anchor, Ink, Mark, Picture, Stroke};

const PLOT: f32 = 118.0;
/// Room for the numbers above the highest column.
const ABOVE: f32 = 16.0;
const GAP_HEIGHT: f32 = 17.0;

/// One period.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The period, under the column.
    pub label: String,
    /// Height of the column and the number above it.
    pub value: Reading,
    /// Amount in the countries that reported both periods.
    pub like_for_like: Option<f64>,
}

/// A series of periods, the newest last.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Columns {
    /// One a period, oldest first: the last is drawn darker.
    pub columns: Vec<Column>,
    /// What a column is.
    pub value_name: String,
    /// What the line is.
    pub line_name: String,
    /// What the mark in an empty place means.
    pub mark_note: String,
}

/// The columns; the newest is darker, a missing one is an empty place with its mark.
pub fn columns(data: &Columns, width: f32) -> Picture {
    let frame = Frame::of(data, width);
    let mut marks = Vec::new();
    for (index, column) in data.columns.iter().enumerate() {
        let newest = index + 1 == data.columns.len();
        marks.push(frame.column(index, column, newest));
    }
    marks.push(frame.base(width));
    marks.extend(frame.line(&data.columns));
    for (index, column) in data.columns.iter().enumerate() {
        marks.extend(frame.number(index, data));
        marks.extend(frame.label(column).below(Anchor::Middle, frame.middle(index), ABOVE + PLOT + 4.0));
    }
    let foot = ABOVE + PLOT + 4.0 + frame.labels + 6.0;
    let height = foot + legend(&entries(data), width, foot, &mut marks);
    Picture { width, height, marks }
}

fn entries(data: &Columns) -> Vec<Entry> {
    let has_line = data.columns.iter().any(|c| c.like_for_like.is_some());
    let has_gap = data.columns.iter().any(|c| matches!(c.value, Reading::Mark(_)));
    let entry =
        |swatch, words: &str, used: bool| Entry { swatch, words: if used { words } else { "" }.to_owned() };
    vec![
        entry(Swatch::Bar(Ink::Teal, 7.0), &data.value_name, true),
        entry(Swatch::Line, &data.line_name, has_line),
        entry(Swatch::Gap, &data.mark_note, has_gap),
    ]
}

/// Where things stand.
struct Frame {
    slot: f32,
    thick: f32,
    largest: f64,
    labels: f32,
    /// Every how manieth number is written, counted from the newest.
    every: usize,
}

impl Frame {
    fn of(data: &Columns, width: f32) -> Self {
        let slot = width / data.columns.len().max(1) as f32;
        let amounts = data.columns.iter();
        let amounts = amounts.flat_map(|c| [c.value.amount(), c.like_for_like.unwrap_or(0.0)]);
        let mut frame = Self {
            slot,
            thick: (slot * 0.6).min(44.0),
            largest: amounts.fold(0.0, f64::max),
            labels: 0.0,
            every: 1,
        };
        let heights = data.columns.iter().map(|c| frame.label(c).height());
        frame.labels = heights.fold(0.0, f32::max);
        frame.every = frame.every_fitting(&data.columns);
        frame
    }

    /// All numbers where they fit at a readable size, else every second, third …
    fn every_fitting(&self, columns: &[Column]) -> usize {
        let smallest = Type::strong(FLOOR, Ink::Text);
        let widths = columns.iter().map(|c| smallest.width(c.value.text()));
        let widest = widths.fold(0.0, f32::max) + 2.0;
        if widest <= self.slot {
            return 1;
        }
        // Half as much again, for a number at the edge that is moved inwards.
        (1.5 * widest / self.slot).ceil() as usize
    }

    fn middle(&self, index: usize) -> f32 {
        self.slot * (index as f32 + 0.5)
    }

    fn height_at(&self, amount: f64) -> f32 {
        ABOVE + PLOT - length(amount, self.largest, PLOT)
    }

    fn label(&self, column: &Column) -> Label {
        Label::fit(&column.label, Type::plain(8.0, Ink::Text), self.slot - 3.0)
    }

    fn column(&self, index: usize, column: &Column, newest: bool) -> Mark {
        let left = self.middle(index) - self.thick / 2.0;
        match &column.value {
            Reading::Number { amount, .. } => {
                let ink = if newest { Ink::Teal } else { Ink::TealMid };
                let top = self.height_at(*amount);
                bar(left, top, self.thick, ABOVE + PLOT - top, ink)
            }
            Reading::Mark(_) => gap(left, ABOVE + PLOT - GAP_HEIGHT, self.thick, GAP_HEIGHT),
        }
    }

    fn base(&self, width: f32) -> Mark {
        Mark::Line {
            points: vec![(0.0, ABOVE + PLOT), (width, ABOVE + PLOT)],
            stroke: Stroke::solid(Ink::Ink, 0.8),
        }
    }

    /// The line in pieces, broken where there is nothing to compare, on a white edge.
    fn line(&self, columns: &[Column]) -> Vec<Mark> {
        let points = self.points(columns);
        let mut marks = Vec::new();
        for piece in points.split(Option::is_none) {
            let points: Vec<(f32, f32)> = piece.iter().flatten().copied().collect();
            for (ink, width) in [(Ink::White, 3.2), (Ink::Ink, 1.2)] {
                let stroke = Stroke::solid(ink, width);
                let points = points.clone();
                if points.len() > 1 {
                    marks.push(Mark::Line { points, stroke });
                }
            }
            let stroke = Some(Stroke::solid(Ink::Ink, 1.2));
            let dot = |(x, y): (f32, f32)| circle(x, y, 2.2, Some(Ink::White), stroke);
            marks.extend(points.into_iter().map(dot));
        }
        marks
    }

    fn points(&self, columns: &[Column]) -> Vec<Option<(f32, f32)>> {
        let columns = columns.iter().enumerate();
        columns
            .map(|(index, column)| {
                let y = self.height_at(column.like_for_like?);
                Some((self.middle(index), y))
            })
            .collect()
    }

    /// The number above its column and above the line where that passes.
    fn number(&self, index: usize, data: &Columns) -> Option<Mark> {
        let from_newest = data.columns.len() - 1 - index;
        let text = data.columns[index].value.text();
        let is_mark = matches!(data.columns[index].value, Reading::Mark(_));
        if !from_newest.is_multiple_of(self.every) && !is_mark {
            return None;
        }
        let kind = self.number_type(text);
        if is_mark {
            let y = centred(kind.size, ABOVE + PLOT - GAP_HEIGHT / 2.0);
            return Some(kind.mark(text, Anchor::Middle, self.middle(index), y));
        }
        let own = self.height_at(data.columns[index].value.amount());
        let half = kind.width(text) / 2.0;
        let top = own.min(self.line_above(index, half, &data.columns));
        let right = self.slot * data.columns.len() as f32;
        let x = self.middle(index).max(half).min(right - half);
        Some(kind.mark(text, Anchor::Middle, x, top - 4.0))
    }

    fn number_type(&self, text: &str) -> Type {
        if self.every == 1 {
            return Type::VALUE.number(text, self.slot - 2.0);
        }
        Type { size: FLOOR, ..Type::VALUE }
    }

    /// The highest the line gets within `half` of the middle of a column.
    fn line_above(&self, index: usize, half: f32, columns: &[Column]) -> f32 {
        let points = self.points(columns);
        let Some((_, here)) = points[index] else {
            return f32::MAX;
        };
        let part = (half / self.slot).min(1.0);
        let near = |other: Option<usize>| {
            let (_, there) = other.and_then(|o| points.get(o).copied().flatten())?;
            Some(here + (there - here) * part)
        };
        let sides = [near(index.checked_sub(1)), near(Some(index + 1))];
        let highest = sides.into_iter().flatten().fold(here, f32::min);
        highest - 2.4
    }
}
