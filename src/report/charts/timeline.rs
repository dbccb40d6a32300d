//! When each was there: a row a name, a place a period, a disc where there was a number.

use super::Reading;
use super::labels::{Label, Type, centred, circle};
use super::legend::{Entry, Swatch, legend};
use super::strip::{Status, disc};
use crate::report::picture::{Anchor, Ink, Mark, Picture, Stroke};

const ROW: f32 = 21.0;
const RADIUS: f32 = 4.0;
const NAMES: f32 = 0.27;
const FOOT: f32 = 14.0;

/// One name through all periods.
#[derive(Debug, Clone, PartialEq)]
pub struct Appearance {
    /// The name at the left.
    pub label: String,
    /// One a period, oldest first.
    pub values: Vec<Reading>,
}

/// Names in the order of their first number.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Timeline {
    /// From the top down.
    pub rows: Vec<Appearance>,
    /// The periods under the rows, in few letters.
    pub periods: Vec<String>,
    /// What a disc is.
    pub shown_name: String,
    /// What an empty ring is.
    pub mark_note: String,
}

/// The rows, each with a line from its first number on.
pub fn timeline(data: &Timeline, width: f32) -> Picture {
    if data.rows.is_empty() {
        return Picture { width, height: 0.0, marks: Vec::new() };
    }
    let names = width * NAMES;
    let slot = (width - names) / data.periods.len().max(1) as f32;
    let middle = |index: usize| names + slot * (index as f32 + 0.3);
    let mut marks = Vec::new();
    for (row, appearance) in data.rows.iter().enumerate() {
        let y = ROW * (row as f32 + 0.5);
        let label = Label::fit(&appearance.label, Type::LABEL, names - 10.0);
        marks.extend(label.beside(Anchor::Start, 0.0, y));
        marks.push(rule(row, width));
        let first = appearance.values.iter().position(|value| matches!(value, Reading::Number { .. }));
        if let Some(first) = first {
            let to = middle(appearance.values.len().saturating_sub(1));
            let points = vec![(middle(first), y), (to, y)];
            marks.push(Mark::Line { points, stroke: Stroke::solid(Ink::TealSoft, 1.2) });
        }
        for (index, value) in appearance.values.iter().enumerate() {
            marks.extend(place(
                value,
                middle(index),
                y,
                slot * 0.7 - 5.0,
                first.is_some_and(|first| index >= first),
            ));
        }
    }
    let foot = ROW * data.rows.len() as f32;
    for (index, period) in data.periods.iter().enumerate() {
        let kind = Type::plain(7.4, Ink::Grey).number(period, slot - 3.0);
        let x = names + slot * index as f32;
        marks.push(kind.mark(period, Anchor::Start, x, centred(kind.size, foot + 7.0)));
    }
    let foot = foot + FOOT;
    let height = foot + legend(&entries(data), width, foot, &mut marks);
    Picture { width, height, marks }
}

fn rule(row: usize, width: f32) -> Mark {
    let y = ROW * (row + 1) as f32;
    Mark::Line { points: vec![(0.0, y), (width, y)], stroke: Stroke::solid(Ink::Line, 0.4) }
}

/// A disc with its number at the right; from the first number on, a ring where there is none.
fn place(value: &Reading, x: f32, y: f32, room: f32, is_after: bool) -> Vec<Mark> {
    match value {
        Reading::Number { text, .. } => {
            let kind = Type::strong(7.8, Ink::Text).number(text, room - RADIUS);
            let number = kind.mark(text, Anchor::Start, x + RADIUS + 3.0, centred(kind.size, y - 4.6));
            vec![circle(x, y, RADIUS, Some(Ink::Teal), None), number]
        }
        Reading::Mark(_) if is_after => disc(Status::NotYet, x, y, RADIUS),
        Reading::Mark(_) => Vec::new(),
    }
}

fn entries(data: &Timeline) -> [Entry; 2] {
    let entry = |status, words: &String| Entry { swatch: Swatch::Disc(status), words: words.clone() };
    [entry(Status::Reported, &data.shown_name), entry(Status::NotYet, &data.mark_note)]
}
