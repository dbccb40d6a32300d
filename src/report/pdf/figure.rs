//! A chart on the page: finding, description, picture and source, never parted.

use super::flow::Flow;
use super::measure::{plain_lines, text_height};
use super::role::Role;
use super::sheets::Sheets;
use super::style::*;
use super::tags::Alternative;
use crate::report::face::{self, Weight};
use crate::report::laid::Figure;
use crate::report::picture::{Anchor, Ink, Mark, Picture, Stroke};

const ABOVE: f32 = 20.0;
const UNDER_TITLE: f32 = 1.0;
const ABOVE_PICTURE: f32 = 8.0;
const ABOVE_SOURCE: f32 = 4.0;

/// Height of the whole figure with the room above it.
pub fn height(figure: &Figure) -> f32 {
    words_height(figure) + figure.picture.height * scale(figure)
}

fn words_height(figure: &Figure) -> f32 {
    let title = text_height(&figure.title, FINDING, MEASURE);
    let subtitle = text_height(&figure.subtitle, SUBTITLE, MEASURE);
    let source = text_height(&figure.source, SOURCE, MEASURE);
    ABOVE + title + UNDER_TITLE + subtitle + ABOVE_PICTURE + ABOVE_SOURCE + source
}

/// A picture wider or taller than the page is drawn smaller.
fn scale(figure: &Figure) -> f32 {
    let room = BOTTOM - TOP - words_height(figure);
    let across = MEASURE / figure.picture.width.max(1.0);
    let down = room / figure.picture.height.max(1.0);
    across.min(down).min(1.0)
}

/// Sets the figure.
pub fn put(flow: &mut Flow, figure: &Figure) {
    flow.gap(ABOVE, height(figure) - ABOVE);
    flow.title(flow.rank_of_figure(), &figure.title, FINDING);
    flow.y += UNDER_TITLE;
    words(flow, &figure.subtitle, SUBTITLE);
    flow.y += ABOVE_PICTURE;
    picture(flow, figure);
    flow.y += ABOVE_SOURCE;
    words(flow, &figure.source, SOURCE);
}

fn words(flow: &mut Flow, text: &str, style: Style) {
    let (y, lines) = (flow.y, plain_lines(text, style, MEASURE));
    if !lines.is_empty() {
        flow.sheets.element(Role::Paragraph, |s| {
            s.content(|s| s.lines(&lines, style, LEFT, y));
        });
    }
    flow.y += style.leading * lines.len() as f32;
}

fn picture(flow: &mut Flow, figure: &Figure) {
    let (y, scale) = (flow.y, scale(figure));
    show(&mut flow.sheets, &figure.picture, &figure.alt, Place { x: LEFT, y, scale });
    flow.y += figure.picture.height * scale;
}

/// A small picture at a place, read out as what it says.
pub fn inline(sheets: &mut Sheets, picture: &Picture, says: &str, (x, y): (f32, f32)) {
    show(sheets, picture, says, Place { x, y, scale: 1.0 });
}

fn show(sheets: &mut Sheets, picture: &Picture, says: &str, place: Place) {
    let (right, foot) = place.point((picture.width, picture.height));
    let bounds = [place.x, PAGE_HEIGHT - foot, right, PAGE_HEIGHT - place.y];
    sheets.figure(Alternative { text: says.to_owned(), bounds }, |s| draw(s, picture, place));
}

/// Where the upper left corner of a picture stands, and how large it is drawn.
#[derive(Clone, Copy)]
struct Place {
    x: f32,
    y: f32,
    scale: f32,
}

impl Place {
    fn point(self, (x, y): (f32, f32)) -> (f32, f32) {
        (self.x + x * self.scale, self.y + y * self.scale)
    }

    fn points(self, points: &[(f32, f32)]) -> Vec<(f32, f32)> {
        points.iter().map(|point| self.point(*point)).collect()
    }

    fn stroke(self, stroke: &Stroke) -> Stroke {
        Stroke { width: stroke.width * self.scale, ..*stroke }
    }
}

fn draw(sheets: &mut Sheets, picture: &Picture, place: Place) {
    for mark in &picture.marks {
        match mark {
            Mark::Rect { fill, stroke, .. } => rectangle(sheets, mark, *fill, *stroke, place),
            Mark::Line { points, stroke } => {
                sheets.stroke(&place.points(points), place.stroke(stroke));
            }
            Mark::Path { points, fill, stroke } => {
                if let Some(ink) = fill {
                    sheets.shape(&place.points(points), *ink);
                }
                if let Some(stroke) = stroke {
                    sheets.outline(&place.points(points), place.stroke(stroke));
                }
            }
            Mark::Text { .. } => text(sheets, mark, place),
        }
    }
}

fn rectangle(sheets: &mut Sheets, mark: &Mark, fill: Option<Ink>, stroke: Option<Stroke>, place: Place) {
    let Mark::Rect { x, y, width, height, .. } = mark else {
        return;
    };
    let (x, y) = place.point((*x, *y));
    let (width, height) = (width * place.scale, height * place.scale);
    if let Some(ink) = fill {
        sheets.fill(x, y, width, height, ink);
    }
    if let Some(stroke) = stroke {
        sheets.frame(x, y, width, height, place.stroke(&stroke));
    }
}

fn text(sheets: &mut Sheets, mark: &Mark, place: Place) {
    let Mark::Text { x, y, text, size, bold, ink, anchor } = mark else {
        return;
    };
    let size = size * place.scale;
    let (x, y) = place.point((*x, *y));
    let width = face::width(text, size, Weight::of(*bold));
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    let style = Style { size, leading: size, ink: *ink, bold: *bold };
    sheets.text(text, style, left, y);
}
