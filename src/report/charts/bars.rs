//! Horizontal bars in groups, as age by sex: every bar has its name, colour only helps.

use super::labels::{Label, Type, bar, centred, gap};
use super::{Reading, length};
use crate::report::picture::{Anchor, Ink, Mark, Picture, Stroke};

const ROW: f32 = 14.0;
const THICK: f32 = 8.6;
const BETWEEN: f32 = 8.0;
const GAP_WIDTH: f32 = 16.0;
const LABELS: f32 = 0.3;

/// One bar and its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Name at the left of the bar, in words.
    pub label: String,
    /// Length of the bar and the number at its end.
    pub value: Reading,
}

/// Bars that belong together; without a name they stand alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Name at the left of the whole group; empty where bars stand alone.
    pub label: String,
    /// From the top down; the place in the group decides the colour.
    pub bars: Vec<Bar>,
}

/// The bars of all groups on one scale.
pub fn bars(groups: &[Group], width: f32) -> Picture {
    let frame = Frame::of(groups, width);
    let (mut marks, mut y) = (Vec::new(), 0.0);
    for (index, group) in groups.iter().enumerate() {
        if index > 0 && frame.group > 0.0 {
            marks.push(hairline(y + BETWEEN / 2.0, width));
            y += BETWEEN;
        }
        let height = frame.group_height(group);
        let label = Label::fit(&group.label, Type::strong(8.6, Ink::Ink), frame.group);
        marks.extend(label.below(Anchor::Start, 0.0, y + 1.5));
        for (place, bar) in group.bars.iter().enumerate() {
            marks.extend(frame.bar(bar, place, y + ROW * place as f32));
        }
        y += height;
    }
    Picture { width, height: y, marks }
}

fn hairline(y: f32, width: f32) -> Mark {
    Mark::Line { points: vec![(0.0, y), (width, y)], stroke: Stroke::solid(Ink::Line, 0.4) }
}

struct Frame {
    /// Room for the names of groups.
    group: f32,
    left: f32,
    name: f32,
    room: f32,
    largest: f64,
}

impl Frame {
    fn of(groups: &[Group], width: f32) -> Self {
        let bars = || groups.iter().flat_map(|group| &group.bars);
        let group = column(groups.iter().map(|g| g.label.as_str()), true, width);
        let name = column(bars().map(|b| b.label.as_str()), false, width);
        let left = [group, name].iter().map(|w| gutter(*w)).sum();
        let numbers = bars().map(|b| Type::VALUE.width(b.value.text()));
        let beside = numbers.fold(GAP_WIDTH, f32::max) + 6.0;
        Self {
            group,
            left,
            name,
            room: (width - left - beside).max(20.0),
            largest: bars().map(|b| b.value.amount()).fold(0.0, f64::max),
        }
    }

    fn group_height(&self, group: &Group) -> f32 {
        let label = Label::fit(&group.label, Type::strong(8.6, Ink::Ink), self.group);
        (ROW * group.bars.len() as f32).max(label.height() + 3.0)
    }

    fn bar(&self, bar_: &Bar, place: usize, y: f32) -> Vec<Mark> {
        let middle = y + ROW / 2.0;
        let kind = Type::plain(8.2, Ink::Text).number(&bar_.label, self.name.max(1.0));
        let baseline = centred(kind.size, middle);
        let mut marks = vec![kind.mark(&bar_.label, Anchor::End, self.left - 7.0, baseline)];
        marks.extend(self.length(&bar_.value, place, middle));
        marks
    }

    /// Only bars of a group differ from each other; alone, a second colour would mean nothing.
    fn ink(&self, place: usize) -> Ink {
        match self.group > 0.0 {
            true => [Ink::Teal, Ink::TealSoft, Ink::Before][place % 3],
            false => Ink::Teal,
        }
    }

    fn length(&self, value: &Reading, place: usize, middle: f32) -> [Mark; 2] {
        let (top, kind) = (middle - THICK / 2.0, Type::VALUE);
        let baseline = centred(kind.size, middle);
        match value {
            Reading::Number { amount, text } => {
                let long = length(*amount, self.largest, self.room);
                let x = self.left + long + 4.0;
                [
                    bar(self.left, top, long, THICK, self.ink(place)),
                    kind.mark(text, Anchor::Start, x, baseline),
                ]
            }
            Reading::Mark(mark) => {
                let kind = Type::strong(7.6, Ink::Text).number(mark, GAP_WIDTH - 2.0);
                let x = self.left + GAP_WIDTH / 2.0;
                [
                    gap(self.left + 0.3, top - 0.5, GAP_WIDTH, THICK + 1.0),
                    kind.mark(mark, Anchor::Middle, x, centred(kind.size, middle - 0.4)),
                ]
            }
        }
    }
}

/// Width of a column of names, nought when there are none.
fn column<'a>(names: impl Iterator<Item = &'a str>, bold: bool, width: f32) -> f32 {
    let kind = Type { bold, ..Type::LABEL };
    let widest = names.map(|name| kind.width(name)).fold(0.0, f32::max);
    widest.min(width * LABELS)
}

fn gutter(width: f32) -> f32 {
    if width > 0.0 { width + 10.0 } else { 0.0 }
}
