//! What the signs of a chart mean, in words, under it.

use super::labels::{Type, bar, centred, circle, gap};
use super::strip::{Status, disc};
use crate::report::picture::{Anchor, Ink, Mark, Stroke};

const HEIGHT: f32 = 13.0;
const SWATCH: f32 = 14.0;
const BETWEEN: f32 = 18.0;

/// The sign a legend explains.
#[derive(Debug, Clone)]
pub enum Swatch {
    /// A bar of this colour, this thick in points.
    Bar(Ink, f32),
    /// The place of a figure that is not shown.
    Gap,
    /// How far a country is.
    Disc(Status),
    /// A line with its points.
    Course,
}

/// One sign and its words.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What is drawn at the left of the words.
    pub swatch: Swatch,
    /// What it means to the reader; an entry without words is left out.
    pub words: String,
}

/// The entries in as many rows as they need, from `y` down; their height is returned.
pub fn legend(entries: &[Entry], width: f32, y: f32, marks: &mut Vec<Mark>) -> f32 {
    let entries = entries.iter().filter(|entry| !entry.words.is_empty());
    let (mut x, mut row, mut any) = (0.0, y, false);
    for entry in entries {
        let kind = Type::SMALL;
        let kind = kind.number(&entry.words, width - SWATCH - 5.0);
        let wide = SWATCH + 5.0 + kind.width(&entry.words);
        if x > 0.0 && x + wide > width {
            (x, row) = (0.0, row + HEIGHT);
        }
        marks.extend(sign(&entry.swatch, x, row + HEIGHT / 2.0));
        let baseline = centred(kind.size, row + HEIGHT / 2.0);
        marks.push(kind.mark(&entry.words, Anchor::Start, x + SWATCH + 5.0, baseline));
        x += wide + BETWEEN;
        any = true;
    }
    if any { row - y + HEIGHT } else { 0.0 }
}

fn sign(swatch: &Swatch, x: f32, y: f32) -> Vec<Mark> {
    match swatch {
        Swatch::Bar(ink, thick) => vec![bar(x, y - thick / 2.0, SWATCH, *thick, *ink)],
        Swatch::Gap => vec![gap(x + 0.5, y - 4.0, SWATCH - 1.0, 8.0)],
        Swatch::Disc(status) => disc(*status, x + SWATCH / 2.0, y, 4.0),
        Swatch::Course => vec![
            Mark::Line { points: vec![(x, y), (x + SWATCH, y)], stroke: Stroke::solid(Ink::Ink, 1.2) },
            circle(x + SWATCH / 2.0, y, 2.4, Some(Ink::White), Some(Stroke::solid(Ink::Ink, 1.2))),
        ],
    }
}
