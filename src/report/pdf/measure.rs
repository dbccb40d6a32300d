//! How much room words take, before a pen touches the page.

use super::style::*;
use super::{figure, table};
use crate::report::face::{self, Weight};
use crate::report::laid::{Block, Run, Text};

/// Paragraphs up to this many lines are never parted.
const SHORT: usize = 6;
/// Room between the edge of a box and its text.
pub const INSET: f32 = 12.0;
/// Room for the bullet of a list.
pub const BULLET: f32 = 13.0;

/// How many of the remaining lines go on this page when `fits` have room.
pub fn lines_now(rest: usize, fits: usize) -> usize {
    if rest <= fits {
        rest
    } else if rest == fits + 1 && fits > 2 {
        fits - 1
    } else {
        fits
    }
}

/// How many lines of a paragraph must stand together at its beginning.
pub fn first_lines(lines: usize) -> usize {
    if lines <= SHORT { lines } else { 2 }
}

/// Looks of a section title, and the room above it.
pub fn heading_style(level: u8) -> (Style, f32) {
    match level {
        0 | 1 => (CHAPTER, 30.0),
        2 => (SECTION, 22.0),
        _ => (SUBSECTION, 14.0),
    }
}

/// Lines of one style in its own weight.
pub fn plain_lines(text: &str, style: Style, width: f32) -> Vec<Text> {
    let lines = face::wrap(text, style.size, Weight::of(style.bold), width);
    lines.into_iter().map(|line| vec![Run::plain(line)]).collect()
}

/// Lines of a title, about equally long.
pub fn title_lines(text: &str, style: Style, width: f32) -> Vec<Text> {
    let lines = face::balanced(text, style.size, Weight::of(style.bold), width);
    lines.into_iter().map(|line| vec![Run::plain(line)]).collect()
}

/// Height of a text set in one style.
pub fn text_height(text: &str, style: Style, width: f32) -> f32 {
    plain_lines(text, style, width).len() as f32 * style.leading
}

/// Height of a box with its title.
pub fn callout_height(title: &str, body: &[Text]) -> f32 {
    let width = MEASURE - 2.0 * INSET;
    let texts = body.iter().map(|text| {
        let lines = face::lines(text, NOTE.size, width).len();
        lines as f32 * NOTE.leading + 3.0
    });
    text_height(title, ASIDE_TITLE, width) + texts.sum::<f32>() + 2.0 * INSET - 1.0
}

/// The least room the next block needs, so that a title is not left behind.
pub fn least_from(blocks: &[Block], index: usize) -> f32 {
    let height = match blocks.get(index) {
        None | Some(Block::Cover(_) | Block::PageBreak | Block::Contents(_)) => 0.0,
        Some(Block::Heading { level, text }) => {
            let (style, room) = heading_style(*level);
            room + text_height(text, style, MEASURE) + 4.0 + least_from(blocks, index + 1)
        }
        Some(Block::Lead(text)) => text_height(text, LEAD, MEASURE) + 4.0 + least_from(blocks, index + 1),
        Some(Block::Para(text)) => least_lines(text, MEASURE),
        Some(Block::Points(items)) => items.first().map_or(0.0, |item| least_lines(item, MEASURE - BULLET)),
        Some(Block::Callout { title, body }) => callout_height(title, body) + 14.0,
        Some(Block::Figure(figure)) => figure::height(figure),
        Some(Block::Table(table)) => table::least(table),
    };
    height.min((BOTTOM - TOP) * 0.8)
}

fn least_lines(text: &[Run], width: f32) -> f32 {
    let lines = face::lines(text, BODY.size, width).len();
    first_lines(lines) as f32 * BODY.leading + 7.0
}
