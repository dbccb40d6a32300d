//! Header and foot: who publishes, which edition, which page of how many.

use super::sheets::Sheets;
use super::style::*;
use crate::report::face::{self, Weight};
use crate::report::laid::{Block, Laid};
use crate::report::picture::{Ink, Stroke};

const HEADER: f32 = 42.0;
const RULE: f32 = 801.5;
const FOOT: f32 = 813.0;
/// How long words across the page may be.
const DIAGONAL: f32 = 760.0;
/// Room between the words at the left and those at the right.
const BETWEEN: f32 = 24.0;

/// Draws both on the current page. A cover has no header, and a single page none either: its title says the same.
pub fn put(sheets: &mut Sheets, laid: &Laid, page: usize) {
    let is_first = page == 0 && matches!(laid.blocks.first(), Some(Block::Cover(_)));
    if !is_first && sheets.count() > 1 {
        pair(sheets, &laid.running, &laid.running_right, HEADER);
    }
    let rule = [(LEFT, RULE), (LEFT + MEASURE, RULE)];
    sheets.stroke(&rule, Stroke::solid(Ink::Line, 0.5));
    let number = format!("{} / {}", page + 1, sheets.count());
    pair(sheets, &laid.foot, &number, FOOT);
}

/// Pale words from the lower left to the upper right, as large as fits: for whom the copy was made.
pub fn watermark(sheets: &mut Sheets, text: &str) {
    let wide = face::width(text, WATERMARK.size, Weight::of(WATERMARK.bold)).max(1.0);
    let style = WATERMARK.scaled((DIAGONAL / wide).min(1.0));
    sheets.across(text, style, (PAGE_WIDTH / 2.0, PAGE_HEIGHT / 2.0), 52.0);
}

/// Two texts on one line, smaller when they would meet.
fn pair(sheets: &mut Sheets, left: &str, right: &str, y: f32) {
    let width = |text| face::width(text, RUNNING.size, Weight::Regular);
    let room = MEASURE - BETWEEN;
    let style = RUNNING.scaled((room / (width(left) + width(right)).max(1.0)).min(1.0));
    sheets.text(left, style, LEFT, y);
    let wide = face::width(right, style.size, Weight::Regular);
    sheets.text(right, style, LEFT + MEASURE - wide, y);
}
