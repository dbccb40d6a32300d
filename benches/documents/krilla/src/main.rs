//! Sets the exported bulletin with krilla: plain lines, simple tables, tagged as PDF/UA-1. CPU milliseconds a document.

use std::num::NonZeroU16;

use krilla::Document;
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::geom::{Path, PathBuilder, Point};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::Outline;
use krilla::page::{Page, PageSettings};
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::text::{Font, TextDirection};
use serde_json::Value;

const LEFT: f32 = 57.6;
const MEASURE: f32 = 480.0;
const TOP: f32 = 66.0;
const BOTTOM: f32 = 782.0;
const RUNS: usize = 50;

fn main() {
    let file = std::env::args().nth(1).expect("content.json");
    let content: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let bytes = Setter::set(&content);
    std::fs::write(std::env::temp_dir().join("krilla.pdf"), &bytes).unwrap();
    let before = cpu();
    for _ in 0..RUNS {
        std::hint::black_box(Setter::set(&content));
    }
    let took = (cpu() - before) / RUNS as f64;
    println!("krilla {:7.2} CPU ms, {} bytes", took, bytes.len());
}

fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").unwrap();
    text.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1e6
}

/// One face: for drawing, and for measuring lines.
struct Face {
    font: Font,
    widths: ttf_parser::Face<'static>,
}

impl Face {
    fn new(bytes: &'static [u8]) -> Self {
        Self { font: Font::new(bytes.into(), 0).unwrap(), widths: ttf_parser::Face::parse(bytes, 0).unwrap() }
    }

    fn width(&self, text: &str, size: f32) -> f32 {
        let advance = |c| self.widths.glyph_index(c).and_then(|g| self.widths.glyph_hor_advance(g)).unwrap_or(500);
        let units: u32 = text.chars().map(|c| u32::from(advance(c))).sum();
        units as f32 / f32::from(self.widths.units_per_em()) * size
    }

    fn lines(&self, text: &str, size: f32, room: f32) -> Vec<String> {
        let mut lines = vec![String::new()];
        for word in text.split_whitespace() {
            let last = lines.last_mut().unwrap();
            let longer = if last.is_empty() { word.to_string() } else { format!("{last} {word}") };
            if last.is_empty() || self.width(&longer, size) <= room {
                *last = longer;
            } else {
                lines.push(word.to_string());
            }
        }
        lines
    }
}

/// What waits to be drawn on a page: krilla draws a page in one go.
enum Op<'a> {
    Text { x: f32, y: f32, text: String, size: f32, bold: bool, ink: [u8; 3], tag: usize },
    Path { path: Path, fill: Option<[u8; 3]>, stroke: Option<[u8; 3]> },
    Figure { marks: &'a [Value], x: f32, y: f32, tag: usize },
}

/// A part of the tree; the leaves are filled in when the pages are drawn.
struct Element {
    tag: krilla::tagging::TagKind,
    kids: Vec<Kid>,
}

enum Kid {
    Element(usize),
    Leaf(usize),
}

struct Setter<'a> {
    regular: Face,
    bold: Face,
    pages: Vec<Vec<Op<'a>>>,
    y: f32,
    elements: Vec<Element>,
    leaves: Vec<Option<Identifier>>,
    roots: Vec<usize>,
}

impl<'a> Setter<'a> {
    fn set(content: &'a Value) -> Vec<u8> {
        let mut setter = Self {
            regular: Face::new(ttf_noto_sans::REGULAR),
            bold: Face::new(ttf_noto_sans::BOLD),
            pages: vec![Vec::new()],
            y: TOP,
            elements: Vec::new(),
            leaves: Vec::new(),
            roots: Vec::new(),
        };
        for block in content["blocks"].as_array().unwrap() {
            setter.block(block);
        }
        setter.finish(content)
    }

    fn element(&mut self, tag: impl Into<krilla::tagging::TagKind>, parent: Option<usize>) -> usize {
        let index = self.elements.len();
        self.elements.push(Element { tag: tag.into(), kids: Vec::new() });
        match parent {
            Some(parent) => self.elements[parent].kids.push(Kid::Element(index)),
            None => self.roots.push(index),
        }
        index
    }

    fn leaf(&mut self, element: usize) -> usize {
        self.leaves.push(None);
        let index = self.leaves.len() - 1;
        self.elements[element].kids.push(Kid::Leaf(index));
        index
    }

    fn need(&mut self, height: f32) {
        if self.y + height > BOTTOM {
            self.pages.push(Vec::new());
            self.y = TOP;
        }
    }

    fn face(&self, bold: bool) -> &Face {
        if bold { &self.bold } else { &self.regular }
    }

    fn words(&mut self, text: &str, (size, leading, bold): (f32, f32, bool), x: f32, room: f32, element: usize) {
        for line in self.face(bold).lines(text, size, room) {
            self.need(leading);
            let (y, tag) = (self.y + leading * 0.75, self.leaf(element));
            self.draw(Op::Text { x, y, text: line, size, bold, ink: [29, 43, 54], tag });
            self.y += leading;
        }
    }

    fn draw(&mut self, op: Op<'a>) {
        self.pages.last_mut().unwrap().push(op);
    }

    fn block(&mut self, block: &'a Value) {
        let text = |name: &str| block[name].as_str().unwrap_or_default();
        match text("kind") {
            "heading" => {
                let level = block["level"].as_u64().unwrap() as u16;
                let (size, leading) = [(27.0, 36.0), (20.0, 26.0), (13.0, 17.5)][usize::from(level.clamp(1, 3)) - 1];
                self.y += 14.0;
                self.need(leading + 60.0);
                let title = text("text").to_string();
                let element = self.element(Tag::Hn(NonZeroU16::new(level).unwrap(), Some(title)), None);
                self.words(text("text"), (size, leading, true), LEFT, MEASURE, element);
            }
            "paragraph" => {
                self.y += 7.0;
                let element = self.element(Tag::P, None);
                self.words(text("text"), (9.5, 14.4, false), LEFT, MEASURE, element);
            }
            "list" => {
                let list = self.element(Tag::L(ListNumbering::Disc), None);
                for item in block["items"].as_array().unwrap() {
                    self.y += 5.0;
                    let entry = self.element(Tag::LI, Some(list));
                    let body = self.element(Tag::LBody, Some(entry));
                    self.words(item.as_str().unwrap(), (9.5, 14.4, false), LEFT + 13.0, MEASURE - 13.0, body);
                }
            }
            "figure" => self.figure(block),
            "table" => self.table(block),
            _ if self.y > TOP => self.need(BOTTOM),
            _ => {}
        }
    }

    fn figure(&mut self, block: &'a Value) {
        let height = block["picture"]["height"].as_f64().unwrap() as f32;
        self.y += 20.0;
        self.need(height + 60.0);
        for (name, style) in [("title", (12.0, 16.2, true)), ("subtitle", (8.6, 12.4, false))] {
            let element = self.element(Tag::P, None);
            self.words(block[name].as_str().unwrap(), style, LEFT, MEASURE, element);
        }
        let element = self.element(Tag::Figure(block["alt"].as_str().map(str::to_string)), None);
        let (y, tag) = (self.y + 8.0, self.leaf(element));
        self.draw(Op::Figure { marks: block["picture"]["marks"].as_array().unwrap(), x: LEFT, y, tag });
        self.y = y + height + 4.0;
        let element = self.element(Tag::P, None);
        self.words(block["source"].as_str().unwrap(), (7.6, 11.0, false), LEFT, MEASURE, element);
    }

    fn table(&mut self, block: &'a Value) {
        let widths: Vec<f32> = block["widths"].as_array().unwrap().iter().map(|w| w.as_f64().unwrap() as f32).collect();
        let unit = MEASURE / widths.iter().sum::<f32>();
        let numeric: Vec<bool> = block["numeric"].as_array().unwrap().iter().map(|n| n.as_bool().unwrap()).collect();
        self.y += 16.0;
        self.need(60.0);
        let table = self.element(Tag::Table, None);
        let caption = self.element(Tag::Caption, Some(table));
        self.words(block["caption"].as_str().unwrap(), (10.5, 14.5, true), LEFT, MEASURE, caption);
        let head = self.element(Tag::THead, Some(table));
        self.row(&block["head"], true, (&widths, unit, &numeric), head);
        let body = self.element(Tag::TBody, Some(table));
        for row in block["rows"].as_array().unwrap() {
            self.row(row, false, (&widths, unit, &numeric), body);
        }
        if let Some(note) = block["note"].as_str() {
            self.y += 5.0;
            let element = self.element(Tag::P, None);
            self.words(note, (8.2, 12.0, false), LEFT, MEASURE, element);
        }
    }

    fn row(&mut self, cells: &'a Value, is_head: bool, (widths, unit, numeric): (&[f32], f32, &[bool]), parent: usize) {
        let (size, leading) = (8.4, 11.6);
        let mut x = LEFT;
        let mut set = Vec::new();
        for (at, cell) in cells.as_array().unwrap().iter().enumerate() {
            let room = widths[at] * unit;
            set.push((at, x, room, self.face(is_head).lines(cell.as_str().unwrap(), size, room - 6.0)));
            x += room;
        }
        let height = set.iter().map(|(.., lines)| lines.len()).max().unwrap_or(1) as f32 * leading + 2.5;
        self.need(height);
        let row = self.element(Tag::TR, Some(parent));
        for (at, x, room, lines) in set {
            let element = match (is_head, at) {
                (true, _) => self.element(Tag::TH(TableHeaderScope::Column), Some(row)),
                (false, 0) => self.element(Tag::TH(TableHeaderScope::Row), Some(row)),
                (false, _) => self.element(Tag::TD, Some(row)),
            };
            for (n, text) in lines.into_iter().enumerate() {
                let wide = self.face(is_head).width(&text, size);
                let x = if numeric[at] { x + room - 3.0 - wide } else { x + 3.0 };
                let (y, tag) = (self.y + leading * (n as f32 + 0.75), self.leaf(element));
                self.draw(Op::Text { x, y, text, size, bold: is_head, ink: [29, 43, 54], tag });
            }
        }
        self.y += height;
        let mut rule = PathBuilder::new();
        rule.move_to(LEFT, self.y);
        rule.line_to(LEFT + MEASURE, self.y);
        self.draw(Op::Path { path: rule.finish().unwrap(), fill: None, stroke: Some([216, 222, 227]) });
    }

    fn finish(mut self, content: &Value) -> Vec<u8> {
        let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish().unwrap();
        let mut document =
            Document::new_with(krilla::SerializeSettings { configuration, ..Default::default() });
        for page in std::mem::take(&mut self.pages) {
            let mut sheet: Page = document.start_page_with(PageSettings::from_wh(595.276, 841.89).unwrap());
            let mut surface = sheet.surface();
            page.into_iter().for_each(|op| self.put(&mut surface, op));
            surface.finish();
            sheet.finish();
        }
        let mut tree = TagTree::new().with_lang(content["language"].as_str().map(str::to_string));
        let roots = std::mem::take(&mut self.roots);
        roots.into_iter().for_each(|root| tree.push(self.group(root)));
        document.set_tag_tree(tree);
        document.set_outline(Outline::new());
        let title = content["title"].as_str().unwrap().to_string();
        document.set_metadata(Metadata::new().title(title).language("en".to_string()));
        document.finish().unwrap()
    }

    fn group(&mut self, element: usize) -> TagGroup {
        let Element { tag, kids } = std::mem::replace(&mut self.elements[element], Element { tag: Tag::P.into(), kids: Vec::new() });
        let node = |kid| match kid {
            Kid::Element(index) => Some(Node::Group(self.group(index))),
            Kid::Leaf(index) => self.leaves[index].map(Node::Leaf),
        };
        let nodes: Vec<Node> = kids.into_iter().filter_map(node).collect();
        TagGroup::with_children(tag, nodes)
    }

    fn put(&mut self, surface: &mut Surface, op: Op) {
        match op {
            Op::Text { x, y, text, size, bold, ink, tag } => {
                self.leaves[tag] = Some(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
                self.text(surface, (x, y), &text, size, bold, ink);
                surface.end_tagged();
            }
            Op::Path { path, fill, stroke } => {
                surface.start_tagged(ContentTag::Artifact(krilla::tagging::Artifact::with_kind(ArtifactType::Other)));
                paint(surface, fill, stroke);
                surface.draw_path(&path);
                surface.end_tagged();
            }
            Op::Figure { marks, x, y, tag } => {
                self.leaves[tag] = Some(surface.start_tagged(ContentTag::Other));
                marks.iter().for_each(|mark| self.mark(surface, mark, x, y));
                surface.end_tagged();
            }
        }
    }

    fn text(&self, surface: &mut Surface, (x, y): (f32, f32), text: &str, size: f32, bold: bool, ink: [u8; 3]) {
        paint(surface, Some(ink), None);
        let font = self.face(bold).font.clone();
        surface.draw_text(Point::from_xy(x, y), font, size, text, false, TextDirection::Auto);
    }

    fn mark(&self, surface: &mut Surface, mark: &Value, x: f32, y: f32) {
        let number = |value: &Value| value.as_f64().unwrap() as f32;
        let colour = |value: &Value| {
            value.as_array().map(|parts| [0, 1, 2].map(|at| parts[at].as_u64().unwrap() as u8))
        };
        if mark["mark"] == "text" {
            let (size, bold) = (number(&mark["size"]), mark["bold"].as_bool().unwrap());
            let text = mark["text"].as_str().unwrap();
            let shift = self.face(bold).width(text, size) * number(&mark["anchor"]);
            let at = (x + number(&mark["at"][0]) - shift, y + number(&mark["at"][1]));
            return self.text(surface, at, text, size, bold, colour(&mark["fill"]).unwrap());
        }
        let mut path = PathBuilder::new();
        if mark["mark"] == "rect" {
            let [left, top, width, height] = [0, 1, 2, 3].map(|at| number(&mark["box"][at]));
            for (at, (px, py)) in [(left, top), (left + width, top), (left + width, top + height), (left, top + height)].into_iter().enumerate() {
                if at == 0 { path.move_to(x + px, y + py) } else { path.line_to(x + px, y + py) }
            }
            path.close();
        } else {
            for (at, point) in mark["points"].as_array().unwrap().iter().enumerate() {
                let (px, py) = (x + number(&point[0]), y + number(&point[1]));
                if at == 0 { path.move_to(px, py) } else { path.line_to(px, py) }
            }
            if !mark["fill"].is_null() {
                path.close();
            }
        }
        if let Some(path) = path.finish() {
            paint(surface, colour(&mark["fill"]), colour(&mark["stroke"]));
            surface.draw_path(&path);
        }
    }
}

fn paint(surface: &mut Surface, fill: Option<[u8; 3]>, stroke: Option<[u8; 3]>) {
    let colour = |[r, g, b]: [u8; 3]| rgb::Color::new(r, g, b).into();
    surface.set_fill(fill.map(|ink| Fill { paint: colour(ink), opacity: NormalizedF32::ONE, rule: Default::default() }));
    surface.set_stroke(stroke.map(|ink| Stroke { paint: colour(ink), width: 0.5, ..Default::default() }));
}
