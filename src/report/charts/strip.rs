//! Who reported: one disc a country or quarter, full, with a dot or empty, so that grey print tells it too.

use super::labels::{Type, centred, circle};
use super::legend::{Entry, Swatch, legend};
use crate::report::picture::{Anchor, Ink, Mark, Picture, Stroke};

const CELL: f32 = 26.0;
const ROW: f32 = 31.0;
const RADIUS: f32 = 6.0;

/// How far a country is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// A full disc: figures came.
    Reported,
    /// A ring with a dot: some of what was asked for came.
    Partly,
    /// An empty, dashed disc: nothing came so far.
    NotYet,
}

/// A country by its code, or a quarter by its short name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Few letters, written under the disc.
    pub code: String,
    /// How the disc is filled.
    pub status: Status,
}

/// All countries of the round, in the order of the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strip {
    /// One disc each, from left to right, row by row.
    pub participants: Vec<Participant>,
    /// Words for the legend, with the number of countries.
    pub reported: String,
    /// The same for a part, where there may be one.
    pub partly: Option<String>,
    /// The same for those that sent nothing so far.
    pub not_yet: String,
}

/// The discs in as many rows as they need.
pub fn strip(data: &Strip, width: f32) -> Picture {
    let across = ((width / CELL) as usize).max(1);
    let rows = data.participants.len().div_ceil(across);
    // Rows of one length look like one strip, not like a rest.
    let across = data.participants.len().div_ceil(rows.max(1)).max(1);
    let cell = width / across as f32;
    let mut marks = Vec::new();
    for (index, country) in data.participants.iter().enumerate() {
        let x = cell * ((index % across) as f32 + 0.5);
        let y = ROW * (index / across) as f32;
        marks.extend(participant(country, x, y));
    }
    let foot = ROW * rows as f32 + 3.0;
    let height = foot + legend(&entries(data), width, foot, &mut marks);
    Picture { width, height, marks }
}

fn participant(country: &Participant, x: f32, y: f32) -> Vec<Mark> {
    let mut marks = disc(country.status, x, y + RADIUS + 1.0, RADIUS);
    let ink = match country.status {
        Status::Reported | Status::Partly => Ink::Text,
        Status::NotYet => Ink::Grey,
    };
    let kind = Type::plain(7.6, ink).number(&country.code, CELL - 2.0);
    let baseline = centred(kind.size, y + 2.0 * RADIUS + 8.0);
    marks.push(kind.mark(&country.code, Anchor::Middle, x, baseline));
    marks
}

/// The disc of a status, also for the legend.
pub fn disc(status: Status, x: f32, y: f32, radius: f32) -> Vec<Mark> {
    let edge = Some(Stroke::solid(Ink::Teal, 1.0));
    match status {
        Status::Reported => vec![circle(x, y, radius, Some(Ink::Teal), edge)],
        Status::Partly => vec![
            circle(x, y, radius, Some(Ink::White), edge),
            circle(x, y, radius * 0.45, Some(Ink::Teal), None),
        ],
        Status::NotYet => {
            let edge = Some(Stroke::dashed(Ink::Grey, 0.9));
            vec![circle(x, y, radius, Some(Ink::White), edge)]
        }
    }
}

fn entries(data: &Strip) -> Vec<Entry> {
    let entry = |status, words: &String| Entry { swatch: Swatch::Disc(status), words: words.clone() };
    let partly = data.partly.iter().map(|words| entry(Status::Partly, words));
    let reported = entry(Status::Reported, &data.reported);
    std::iter::once(reported).chain(partly).chain([entry(Status::NotYet, &data.not_yet)]).collect()
}
