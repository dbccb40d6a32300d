//! The table of contents: a line a chapter, filled in when the pages are known, each leading to its place.

use super::flow::Flow;
use super::measure::plain_lines;
use super::role::Role;
use super::sheets::{Idle, Sheets};
use super::style::*;
use crate::report::face::{self, Weight};
use crate::report::laid::Block;
use crate::report::picture::{Ink, Stroke};

/// A line that waits for the page of its title.
pub struct Entry {
    element: usize,
    page: usize,
    y: f32,
    text: String,
}

/// Where a title stands.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Counted from nought.
    pub page: usize,
    /// Its upper edge.
    pub y: f32,
}

const NUMBER: f32 = 40.0;

/// Keeps a line free for every chapter after this block, under a title of its own.
pub fn reserve(flow: &mut Flow, title: &str, rest: &[Block]) {
    flow.chapter_title(title, 60.0);
    flow.y += 6.0;
    let toc = flow.sheets.reserve(Role::Contents);
    for block in rest {
        let Block::Heading { level: ..=1, text } = block else { continue };
        flow.gap(1.0, CONTENTS.leading);
        let mut element = 0;
        flow.sheets.resume(toc, |sheets| element = sheets.reserve(Role::ContentsItem));
        let (page, y) = (flow.sheets.count() - 1, flow.y);
        flow.contents.push(Entry { element, page, y, text: text.clone() });
        flow.y += CONTENTS.leading;
    }
}

/// Fills the lines: title, rule, page.
pub fn fill(sheets: &mut Sheets, entries: &[Entry], targets: &[Target]) {
    for (entry, target) in entries.iter().zip(targets) {
        sheets.turn_to(entry.page);
        line(sheets, entry, *target);
    }
}

fn line(sheets: &mut Sheets, entry: &Entry, target: Target) {
    let (style, room) = (CONTENTS, MEASURE - NUMBER);
    let number = (target.page + 1).to_string();
    let wide = face::width(&number, style.size, Weight::of(style.bold));
    let lines = plain_lines(&entry.text, style, room);
    // A title of several lines would stand in the next one: it is set smaller.
    let title = style.scaled(if lines.len() > 1 { fitting(&entry.text, style, room) } else { 1.0 });
    let baseline = entry.y + style.baseline();
    sheets.resume(entry.element, |sheets| {
        sheets.element(Role::Link, |sheets| {
            sheets.content(|sheets| {
                sheets.text(&format!("{} ", entry.text), title, LEFT, baseline);
                sheets.text(&number, style, LEFT + MEASURE - wide, baseline);
            });
            let place = [LEFT, entry.y, MEASURE, style.leading];
            sheets.jump(place, (target.page, target.y), &entry.text);
        });
    });
    let y = entry.y + style.leading - 2.0;
    sheets.artifact(Idle::Layout, |sheets| {
        sheets.stroke(&[(LEFT, y), (LEFT + MEASURE, y)], Stroke::solid(Ink::Line, 0.4));
    });
}

fn fitting(text: &str, style: Style, room: f32) -> f32 {
    room / face::width(text, style.size, Weight::of(style.bold)).max(room)
}
