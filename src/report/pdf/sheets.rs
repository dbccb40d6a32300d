//! Pages while they are drawn: every mark is either tagged or an artifact.
//!
//! Comes in: lines, boxes and pictures at a place, in points from the top left corner.
//! Goes out: printpdf operators and the structure tree. Never here: line breaking.

use super::jump::Jump;
use super::role::Role;
use super::style::{BOTTOM, PAGE_HEIGHT, PAGE_WIDTH, Style};
use super::tags::{Alternative, Tree};
use crate::report::face::{self, Glyph, Subset, Weight};
use crate::report::laid::Run;
use crate::report::picture::{Ink, Stroke};
use printpdf::{
    Codepoint, Color, DictItem, FontId, Line, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle,
    Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder,
};

/// An entry of the table of contents that the reader's program shows.
pub struct Mark {
    /// 1 is the document, each part one more than the whole.
    pub rank: u8,
    /// The title as it stands on the page.
    pub text: String,
    /// Counted from nought.
    pub page: usize,
    /// Upper edge, in points from the top.
    pub y: f32,
}

/// Why a mark says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idle {
    /// Page header, foot, or a table head said again.
    Pagination,
    /// Rules and tinted boxes.
    Layout,
}

/// All pages so far; drawing happens on the current one.
pub struct Sheets {
    pages: Vec<Vec<Op>>,
    current: usize,
    tree: Tree,
    faces: [Subset; 2],
    missing: Vec<char>,
    /// Words are being drawn that are read.
    is_read: bool,
    overfull: bool,
    outline: Vec<Mark>,
}

impl Sheets {
    /// One empty page.
    pub fn new() -> Self {
        Self {
            pages: vec![Vec::new()],
            current: 0,
            tree: Tree::new(),
            faces: Weight::ALL.map(Subset::of),
            missing: Vec::new(),
            is_read: false,
            overfull: false,
            outline: Vec::new(),
        }
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.pages.len()
    }

    /// Characters without a glyph.
    pub fn missing(&self) -> &[char] {
        &self.missing
    }

    /// Whether tagged words stand below the text area, where the foot is, or beyond the edges of the page.
    pub fn overfull(&self) -> bool {
        self.overfull
    }

    /// Goes on with a new page at the end.
    pub fn add_page(&mut self) {
        self.pages.push(Vec::new());
        self.current = self.pages.len() - 1;
    }

    /// Goes back to a page, to add its header and foot.
    pub fn turn_to(&mut self, page: usize) {
        self.current = page;
    }

    /// The parts a file is made of.
    pub fn into_parts(self) -> (Vec<Vec<Op>>, Tree, [Subset; 2], Vec<Mark>) {
        (self.pages, self.tree, self.faces, self.outline)
    }

    /// Puts a title into the table of contents.
    pub fn remember(&mut self, rank: u8, text: String, y: f32) {
        let page = self.current;
        self.outline.push(Mark { rank, text, page, y });
    }

    /// Starts an element that may go over several pages.
    pub fn enter(&mut self, role: Role) {
        self.tree.open(role);
    }

    /// Ends the element entered last.
    pub fn leave(&mut self) {
        self.tree.close();
    }

    /// An element with what `inside` adds to it.
    pub fn element(&mut self, role: Role, inside: impl FnOnce(&mut Self)) {
        self.enter(role);
        inside(self);
        self.leave();
    }

    /// Makes an element whose words are known later.
    pub fn reserve(&mut self, role: Role) -> usize {
        self.tree.reserve(role)
    }

    /// Adds to an element that was reserved.
    pub fn resume(&mut self, element: usize, inside: impl FnOnce(&mut Self)) {
        self.tree.resume(element);
        inside(self);
        self.leave();
    }

    /// The open element leads from this box (`x`, upper edge, width, height) to a height of another page.
    pub fn jump(&mut self, place: [f32; 4], to: (usize, f32), text: &str) {
        let [x, y, width, height] = place;
        self.tree.jump(Jump {
            page: self.current,
            bounds: [x, PAGE_HEIGHT - y - height, x + width, PAGE_HEIGHT - y],
            to: (to.0, (PAGE_HEIGHT - to.1 + 8.0).min(PAGE_HEIGHT)),
            text: text.to_owned(),
        });
    }

    /// Marks under everything that stands on the page.
    pub fn beneath(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = self.pages[self.current].len();
        draw(self);
        let page = &mut self.pages[self.current];
        let added = page.len() - before;
        page.rotate_right(added);
    }

    /// One line across, its middle at `x`, `y`; `turn` in degrees, against the clock.
    pub fn across(&mut self, text: &str, style: Style, (x, y): (f32, f32), turn: f32) {
        let weight = Weight::of(style.bold);
        let shaped = face::shape(text, weight);
        let half = shaped.ems * style.size / 2.0;
        let (sin, cos) = turn.to_radians().sin_cos();
        let start = at(x - half * cos, y + half * sin);
        let matrix = TextMatrix::Raw([cos, sin, -sin, cos, start.x.0, start.y.0]);
        self.show(&shaped.glyphs, weight, style, Op::SetTextMatrix { matrix });
    }

    /// A figure: one piece of content that is read out as its alternative text.
    pub fn figure(&mut self, alternative: Alternative, draw: impl FnOnce(&mut Self)) {
        self.element(Role::Figure, |s| {
            s.tree.describe(alternative);
            s.content(draw);
        });
    }

    /// Words in another language, a piece of content of their own.
    pub fn spoken(&mut self, language: &str, draw: impl FnOnce(&mut Self)) {
        self.element(Role::Span, |s| {
            s.tree.speak(language);
            s.content(draw);
        });
    }

    /// A piece of content of the open element.
    pub fn content(&mut self, draw: impl FnOnce(&mut Self)) {
        let (role, id) = self.tree.content(self.current);
        let id = ("MCID".to_owned(), DictItem::Int(id as i64));
        let before = self.pages[self.current].len();
        self.is_read = true;
        self.marked(role.name(), id, draw);
        self.is_read = false;
        self.overfull |= self.pages[self.current][before..].iter().any(is_below_text);
    }

    /// Marks that a screen reader passes over.
    pub fn artifact(&mut self, why: Idle, draw: impl FnOnce(&mut Self)) {
        let kind = match why {
            Idle::Pagination => "Pagination",
            Idle::Layout => "Layout",
        };
        let kind = ("Type".to_owned(), DictItem::Name(kind.into()));
        self.marked("Artifact", kind, draw);
    }

    fn marked(&mut self, tag: &str, property: (String, DictItem), draw: impl FnOnce(&mut Self)) {
        let map = [property].into();
        self.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
        draw(self);
        self.push(Op::EndMarkedContent);
    }

    fn push(&mut self, op: Op) {
        self.pages[self.current].push(op);
    }

    /// Lines of mixed weight, each under the other; `y` is the upper edge of the first.
    pub fn lines(&mut self, lines: &[Vec<Run>], style: Style, x: f32, y: f32) {
        for (index, line) in lines.iter().enumerate() {
            let baseline = y + style.leading * index as f32 + style.baseline();
            let mut pen = x;
            for (place, run) in line.iter().enumerate() {
                // A space at the end of the line keeps its last word apart from the next.
                let ends = place + 1 == line.len() && index + 1 < lines.len();
                let text = if ends { format!("{} ", run.text) } else { run.text.clone() };
                let bold = run.bold || style.bold;
                pen += self.text(&text, Style { bold, ..style }, pen, baseline);
            }
        }
    }

    /// One line in one style; `y` is its baseline. The width is returned.
    pub fn text(&mut self, text: &str, style: Style, x: f32, y: f32) -> f32 {
        let weight = Weight::of(style.bold);
        let shaped = face::shape(text, weight);
        for character in &shaped.missing {
            if !self.missing.contains(character) {
                self.missing.push(*character);
            }
        }
        self.show(&shaped.glyphs, weight, style, Op::SetTextCursor { pos: at(x, y) });
        let width = shaped.ems * style.size;
        self.overfull |= self.is_read && (x < 0.0 || x + width > PAGE_WIDTH);
        width
    }

    fn show(&mut self, glyphs: &[Glyph], weight: Weight, style: Style, place: Op) {
        let items = vec![TextItem::GlyphIds(self.codes(glyphs, weight))];
        let font = PdfFontHandle::External(FontId(weight.name().to_owned()));
        self.push(Op::StartTextSection);
        self.push(Op::SetFillColor { col: colour(style.ink) });
        self.push(Op::SetFont { font, size: Pt(style.size) });
        self.push(place);
        self.push(Op::ShowText { items });
        self.push(Op::EndTextSection);
    }

    fn codes(&mut self, glyphs: &[Glyph], weight: Weight) -> Vec<Codepoint> {
        let subset = match weight {
            Weight::Regular => &mut self.faces[0],
            Weight::Bold => &mut self.faces[1],
        };
        let code = |glyph: &Glyph| {
            let kerning = (glyph.own_advance - glyph.advance) * 1000.0;
            Codepoint::with_cid(subset.keep(glyph.id), kerning, glyph.text.clone())
        };
        glyphs.iter().map(code).collect()
    }

    /// A filled rectangle; `y` is its upper edge.
    pub fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        self.push(Op::SetFillColor { col: colour(ink) });
        self.rectangle(x, y, width, height, PaintMode::Fill);
    }

    /// The edge of a rectangle.
    pub fn frame(&mut self, x: f32, y: f32, width: f32, height: f32, stroke: Stroke) {
        self.pen(stroke);
        self.rectangle(x, y, width, height, PaintMode::Stroke);
    }

    fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32, mode: PaintMode) {
        let rectangle = Rect {
            x: Pt(x),
            y: Pt(PAGE_HEIGHT - y - height),
            width: Pt(width),
            height: Pt(height),
            mode: Some(mode),
            winding_order: None,
        };
        self.push(Op::DrawRectangle { rectangle });
    }

    /// An open line.
    pub fn stroke(&mut self, points: &[(f32, f32)], stroke: Stroke) {
        self.pen(stroke);
        let line = Line { points: corners(points), is_closed: false };
        self.push(Op::DrawLine { line });
    }

    /// A filled shape.
    pub fn shape(&mut self, points: &[(f32, f32)], ink: Ink) {
        self.push(Op::SetFillColor { col: colour(ink) });
        self.polygon(points, PaintMode::Fill);
    }

    /// The edge of a shape.
    pub fn outline(&mut self, points: &[(f32, f32)], stroke: Stroke) {
        self.pen(stroke);
        self.polygon(points, PaintMode::Stroke);
    }

    fn polygon(&mut self, points: &[(f32, f32)], mode: PaintMode) {
        let ring = PolygonRing { points: corners(points) };
        let polygon = Polygon { rings: vec![ring], mode, winding_order: WindingOrder::NonZero };
        self.push(Op::DrawPolygon { polygon });
    }

    fn pen(&mut self, stroke: Stroke) {
        let pattern = if stroke.dashed { &[2.0, 2.0][..] } else { &[] };
        self.push(Op::SetOutlineColor { col: colour(stroke.ink) });
        self.push(Op::SetOutlineThickness { pt: Pt(stroke.width) });
        self.push(Op::SetLineDashPattern { dash: LineDashPattern { offset: 0.0, pattern: pattern.into() } });
    }
}

fn at(x: f32, y: f32) -> Point {
    Point { x: Pt(x), y: Pt(PAGE_HEIGHT - y) }
}

/// Whether a line of words starts below the text area.
fn is_below_text(op: &Op) -> bool {
    matches!(op, Op::SetTextCursor { pos } if pos.y.0 < PAGE_HEIGHT - BOTTOM)
}

fn corners(points: &[(f32, f32)]) -> Vec<LinePoint> {
    let corner = |(x, y): &(f32, f32)| LinePoint { p: at(*x, *y), bezier: false };
    points.iter().map(corner).collect()
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink.rgb().map(|part| f32::from(part) / 255.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}
