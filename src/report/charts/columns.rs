//! One column a quarter, with its number above it.

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
    /// Between which two numbers it was expected, where that is told.
    pub expected: Option<(f64, f64)>,
}

impl Column {
    /// A number above all that was expected needs a person.
    fn stands_out(&self) -> bool {
        self.expected.is_some_and(|(_, high)| self.value.amount() > high)
    }
}

/// A series of periods, the newest last.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Columns {
    /// One a period, oldest first: the last is drawn darker.
    pub columns: Vec<Column>,
    /// What a column is.
    pub value_name: String,
    /// What the mark in an empty place means.
    pub mark_note: String,
    /// What the bands behind the columns are, and a column above its band.
    pub band_names: Option<(String, String)>,
    /// A line over the columns.
    pub course: Option<Course>,
}

/// A line with one point a column, on the scale of the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// What it is of.
    pub name: String,
    /// From the oldest to the newest.
    pub values: Vec<f64>,
}

/// The columns; the newest is darker, a missing one is an empty place with its mark.
pub fn columns(data: &Columns, width: f32) -> Picture {
    let frame = Frame::of(data, width);
    let mut marks = Vec::new();
    for (index, column) in data.columns.iter().enumerate() {
        marks.extend(column.expected.map(|expected| frame.band(index, expected)));
        let newest = index + 1 == data.columns.len();
        marks.push(frame.column(index, column, newest));
    }
    marks.push(frame.base(width));
    marks.extend(data.course.iter().flat_map(|course| frame.course(course)));
    for (index, column) in data.columns.iter().enumerate() {
        marks.extend(frame.number(index, data));
        marks.extend(frame.label(column).below(Anchor::Middle, frame.middle(index), ABOVE + PLOT + 4.0));
    }
    let foot = ABOVE + PLOT + 4.0 + frame.labels + 6.0;
    let height = foot + legend(&entries(data), width, foot, &mut marks);
    Picture { width, height, marks }
}

fn entries(data: &Columns) -> Vec<Entry> {
    let stands_out = data.columns.iter().any(Column::stands_out);
    let has_gap = data.columns.iter().any(|c| matches!(c.value, Reading::Mark(_)));
    let entry =
        |swatch, words: &str, used: bool| Entry { swatch, words: if used { words } else { "" }.to_owned() };
    vec![
        entry(Swatch::Bar(Ink::Teal, 7.0), &data.value_name, true),
        entry(Swatch::Gap, &data.mark_note, has_gap),
        entry(Swatch::Bar(Ink::Pale, 7.0), data.band_names.as_ref().map_or("", |(band, _)| band), true),
        entry(
            Swatch::Bar(Ink::Warm, 7.0),
            data.band_names.as_ref().map_or("", |(_, above)| above),
            stands_out,
        ),
        entry(Swatch::Course, data.course.as_ref().map_or("", |course| &course.name), true),
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
        let high = |column: &Column| column.expected.map_or(0.0, |(_, high)| high);
        let amounts = data.columns.iter().map(|c| c.value.amount().max(high(c)));
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
                let ink = match (column.stands_out(), newest) {
                    (true, _) => Ink::Warm,
                    (false, true) => Ink::Teal,
                    (false, false) => Ink::TealMid,
                };
                let top = self.height_at(*amount);
                bar(left, top, self.thick, ABOVE + PLOT - top, ink)
            }
            Reading::Mark(_) => gap(left, ABOVE + PLOT - GAP_HEIGHT, self.thick, GAP_HEIGHT),
        }
    }

    /// What was expected, behind the column; a hair high where it is next to nothing.
    fn band(&self, index: usize, (low, high): (f64, f64)) -> Mark {
        let (top, bottom) = (self.height_at(high), self.height_at(low));
        let height = (bottom - top).max(1.5);
        bar(self.middle(index) - self.slot / 2.0, bottom - height, self.slot, height, Ink::Pale)
    }

    /// A white edge keeps the line apart from the columns it crosses.
    fn course(&self, course: &Course) -> Vec<Mark> {
        let point = |(index, value): (usize, &f64)| (self.middle(index), self.height_at(*value));
        let points: Vec<(f32, f32)> = course.values.iter().enumerate().map(point).collect();
        let line = |ink, width| Mark::Line { points: points.clone(), stroke: Stroke::solid(ink, width) };
        let discs = points
            .iter()
            .map(|(x, y)| circle(*x, *y, 2.4, Some(Ink::White), Some(Stroke::solid(Ink::Ink, 1.2))));
        [line(Ink::White, 3.0), line(Ink::Ink, 1.2)].into_iter().chain(discs).collect()
    }

    fn base(&self, width: f32) -> Mark {
        Mark::Line {
            points: vec![(0.0, ABOVE + PLOT), (width, ABOVE + PLOT)],
            stroke: Stroke::solid(Ink::Ink, 0.8),
        }
    }

    /// The number above its column.
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
        let right = self.slot * data.columns.len() as f32;
        let x = self.middle(index).max(half).min(right - half);
        Some(kind.mark(text, Anchor::Middle, x, own - 4.0))
    }

    fn number_type(&self, text: &str) -> Type {
        if self.every == 1 {
            return Type::VALUE.number(text, self.slot - 2.0);
        }
        Type { size: FLOOR, ..Type::VALUE }
    }
}
