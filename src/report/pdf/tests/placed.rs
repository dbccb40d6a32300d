//! Where everything stands: the pages of a document with one of every block, as words and places to be read.

use printpdf::{Op, Point, TextItem};

use super::*;
use crate::report::document::Tongue;
use crate::report::laid::{Aside, Languages};
use crate::report::pdf::flow;
use crate::report::pdf::style::PAGE_HEIGHT;
use crate::report::picture::{Anchor, Ink, Mark, Stroke};

fn one_of_every_block() -> Vec<Block> {
    let tongue = |tag: &str, name: &str| Tongue { tag: tag.to_owned(), name: name.to_owned() };
    let names = vec![tongue("bg", "Български"), tongue("el", "Ελληνικά"), tongue("nb", "Norsk bokmål")];
    let front = Block::Cover(Cover {
        kicker: "Taskforce".to_owned(),
        title: vec!["Children identified".to_owned(), "second quarter 2023".to_owned()],
        subtitle: "21 of 27 countries reported".to_owned(),
        heading: "In this quarter".to_owned(),
        points: vec![opening("1 204", "children were identified"), opening("Chile", "is new")],
        asides: vec![Aside { title: "Limits".to_owned(), body: vec![plain("Not all children are found.")] }],
        languages: Some(Languages { title: "In your language".to_owned(), names }),
        banners: vec!["Simulated".to_owned()],
    });
    let points = vec![plain("A point"), opening("Another", "that goes on for longer than the first")];
    let box_ = Block::Callout { title: "Kept in mind".to_owned(), body: vec![plain("A box has a title.")] };
    vec![
        front,
        Block::Contents("Contents".to_owned()),
        Block::PageBreak,
        heading(1, "Forms"),
        Block::Lead("The sentence under a chapter title.".to_owned()),
        para(
            "A paragraph that is long enough to need a second line, so that the distance between two lines is seen too: it does not end where the first one does.",
        ),
        heading(2, "A section"),
        Block::Points(points),
        box_,
        drawn_figure(),
        grouped_table(),
    ]
}

fn drawn_figure() -> Block {
    let marks = vec![
        Mark::Rect { x: 0.0, y: 10.0, width: 40.0, height: 50.0, fill: Some(Ink::Teal), stroke: None },
        Mark::Line { points: vec![(0.0, 60.0), (480.0, 60.0)], stroke: Stroke::solid(Ink::Ink, 0.5) },
        Mark::Text {
            x: 20.0,
            y: 8.0,
            text: "84".to_owned(),
            size: 8.0,
            bold: true,
            ink: Ink::Ink,
            anchor: Anchor::Middle,
        },
    ];
    let Block::Figure(figure) = figure(80.0) else { unreachable!() };
    Block::Figure(Figure { picture: Picture { marks, ..figure.picture }, ..figure })
}

/// Two rows of heads, and so many rows that they are said again.
fn grouped_table() -> Block {
    let under = |year: &str, quarter: &str| Cell { over: Some(year.to_owned()), ..Cell::numbers(quarter) };
    Block::Table(Table {
        caption: "Forms by quarter".to_owned(),
        head: vec![Cell::words("Form"), under("2022", "Q4"), under("2023", "Q1"), under("2023", "Q2")],
        rows: (1..=30)
            .map(|row| Row::of([format!("Form {row}"), "1 204".into(), "c".into(), "7".into()]))
            .collect(),
        widths: vec![3.0, 1.0, 1.0, 1.0],
        note: Some("c: not shown".to_owned()),
    })
}

/// A line for every piece: what it is, its left and upper edge in points, and the words or the size.
fn placed(blocks: Vec<Block>) -> String {
    let (pages, ..) = flow::pages(&laid(blocks)).into_parts();
    let mut told = String::new();
    for (number, ops) in (1..).zip(pages) {
        told.push_str(&format!("page {number}\n"));
        let (mut cursor, mut size) = (Point::default(), 0.0);
        for op in ops {
            match op {
                Op::BeginMarkedContentWithProperties { tag, .. } => told.push_str(&format!("  {tag}\n")),
                Op::SetFont { size: points, .. } => size = points.0,
                Op::SetTextCursor { pos } => cursor = pos,
                Op::ShowText { items } => {
                    told.push_str(&format!("    {} {size:.1}: {}\n", place(cursor), words(&items)));
                }
                Op::DrawRectangle { rectangle: r } => {
                    let top = Point { x: r.x, y: r.y + r.height };
                    told.push_str(&format!("    {} box {:.0} × {:.0}\n", place(top), r.width.0, r.height.0));
                }
                Op::DrawLine { line } => {
                    let ends: Vec<String> = line.points.iter().map(|point| place(point.p)).collect();
                    told.push_str(&format!("    line {}\n", ends.join(" – ")));
                }
                _ => {}
            }
        }
    }
    told
}

fn place(point: Point) -> String {
    format!("({:.0}, {:.0})", point.x.0, PAGE_HEIGHT - point.y.0)
}

fn words(items: &[TextItem]) -> String {
    let word = |item: &TextItem| match item {
        TextItem::GlyphIds(glyphs) => glyphs.iter().filter_map(|glyph| glyph.cid.clone()).collect(),
        TextItem::Text(text) => text.clone(),
        TextItem::Offset(_) => String::new(),
    };
    items.iter().map(word).collect()
}

#[test]
fn every_block_stands_where_it_stood() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");
    insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("placed-pages", placed(one_of_every_block()));
    });
}

#[test]
fn a_head_over_several_columns_says_how_many_and_a_head_beside_both_rows_that_it_is_tall() {
    let (_, doc) = written(vec![grouped_table()]);
    let attribute = |name: &[u8]| {
        let all = elements(&doc)
            .into_iter()
            .filter_map(|e| e.get(b"A").ok()?.as_dict().ok()?.get(name).ok()?.as_i64().ok());
        all.collect::<Vec<_>>()
    };
    assert_eq!((attribute(b"ColSpan"), attribute(b"RowSpan")), (vec![1, 2], vec![2]));
    // 3 in the first row of heads, 3 in the second, one a row.
    assert_eq!(count(&doc, "TH"), 3 + 3 + 30);
}

#[test]
fn the_name_of_a_language_is_read_out_in_that_language() {
    let (_, doc) = written(one_of_every_block());
    let tags: Vec<&[u8]> =
        elements(&doc).into_iter().filter_map(|e| e.get(b"Lang").ok()?.as_str().ok()).collect();
    assert_eq!(tags, [b"bg", b"el", b"nb"]);
}
