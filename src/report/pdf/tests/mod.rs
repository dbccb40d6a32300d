mod limits;
mod placed;
mod places;

use super::*;
use crate::report::laid::{Attachment, Block, Cell, Cover, Figure, Row, Run, Table, opening, plain};
use crate::report::picture::Picture;
use lopdf::{Dictionary, Document, Object};

fn laid(blocks: Vec<Block>) -> Laid {
    Laid {
        language: "el".to_owned(),
        direction: None,
        title: "Δελτίο & figures".to_owned(),
        subject: "Test".to_owned(),
        running: "Taskforce".to_owned(),
        running_right: "Bulletin".to_owned(),
        foot: "Edition".to_owned(),
        released: jiff::Timestamp::from_second(1_693_386_000).expect("a valid second"),
        blocks,
        attachment: None,
        watermark: None,
    }
}

fn para(text: &str) -> Block {
    Block::Para(plain(text))
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.to_owned() }
}

fn figure(height: f32) -> Block {
    Block::Figure(Figure {
        title: "Finding".to_owned(),
        subtitle: "Shown".to_owned(),
        alt: "A picture".to_owned(),
        source: "Sourced".to_owned(),
        picture: Picture { width: 480.0, height, marks: Vec::new() },
    })
}

fn table(rows: usize) -> Block {
    Block::Table(Table {
        caption: "Caption".to_owned(),
        head: vec![Cell::words("Origin"), Cell::numbers("Childrencount")],
        rows: (0..rows).map(|row| Row::of([format!("Land{row}"), row.to_string()])).collect(),
        widths: vec![3.0, 1.0],
        note: None,
    })
}

fn cover() -> Block {
    Block::Cover(Cover {
        kicker: "Taskforce".to_owned(),
        title: vec!["Children".to_owned()],
        heading: "In this quarter".to_owned(),
        points: vec![opening("12", "children")],
        banners: vec!["Simulated".to_owned()],
        ..Cover::default()
    })
}

fn written(blocks: Vec<Block>) -> (Pdf, Document) {
    let pdf = write(&laid(blocks)).expect("a document can be written");
    let doc = Document::load_mem(&pdf.bytes).expect("what was written can be read");
    (pdf, doc)
}

/// Words of each page, without their line ends.
fn pages(doc: &Document) -> Vec<String> {
    let numbers: Vec<u32> = doc.get_pages().into_keys().collect();
    let read = |page: &u32| doc.extract_text(&[*page]).expect("text can be read");
    numbers.iter().map(|page| read(page).replace('\n', "")).collect()
}

fn elements(doc: &Document) -> Vec<&Dictionary> {
    let dictionaries = doc.objects.values().filter_map(|o| o.as_dict().ok());
    dictionaries.filter(|d| d.has(b"S") && d.has(b"P") && d.has(b"K")).collect()
}

fn role(element: &Dictionary) -> String {
    let name = element.get(b"S").and_then(Object::as_name);
    String::from_utf8_lossy(name.expect("an element has a role")).into_owned()
}

fn count(doc: &Document, wanted: &str) -> usize {
    let roles = elements(doc).into_iter().map(role);
    roles.filter(|role| role == wanted).count()
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let blocks = || vec![cover(), heading(1, "One"), table(50), figure(100.0)];
    assert_eq!(written(blocks()).0, written(blocks()).0);
}

/// One stream in 256 would, and every document has thirty.
#[test]
fn no_stream_ends_in_doubt_about_its_length() {
    for n in 0..40 {
        let attachment = Attachment {
            name: "figures.csv".to_owned(),
            mime: "text/csv".to_owned(),
            description: "Figures".to_owned(),
            bytes: format!("item,value\n{n},{n}\n").repeat(20 + n).into_bytes(),
        };
        let blocks = vec![para(&format!("Number {n}")), Block::PageBreak, para("Another page"), table(n)];
        let pdf = write(&Laid { attachment: Some(attachment.clone()), ..laid(blocks) }).unwrap();
        assert!(!pdf.bytes.windows(11).any(|end| end == b"\r\nendstream"), "{n}");
        let doc = Document::load_mem(&pdf.bytes).unwrap();
        let files = doc.objects.values().filter_map(|object| object.as_stream().ok());
        let file = files.into_iter().find(|stream| stream.dict.has_type(b"EmbeddedFile")).unwrap();
        let inside = file.decompressed_content().unwrap_or_else(|_| file.content.clone());
        assert_eq!(inside, attachment.bytes, "not a byte of it is changed");
    }
}

#[test]
fn another_word_gives_another_identity() {
    let id = |text: &str| {
        let (_, doc) = written(vec![para(text)]);
        format!("{:?}", doc.trailer.get(b"ID"))
    };
    assert_ne!(id("twelve"), id("eleven"));
}

#[test]
fn words_in_three_alphabets_can_be_copied() {
    let (pdf, doc) = written(vec![para("office: Ελλάδα, България, Þýskaland")]);
    assert!(pages(&doc)[0].contains("office: Ελλάδα, България, Þýskaland"));
    assert!(pdf.missing.is_empty());
}

#[test]
fn a_character_without_a_glyph_is_reported() {
    let (pdf, doc) = written(vec![para("日本")]);
    assert_eq!(pdf.missing, ['日', '本']);
    assert!(pages(&doc)[0].contains("□□"));
}

#[test]
fn a_cover_with_more_than_a_page_of_words_is_reported() {
    let with = |points: usize| {
        let points = vec![opening("12", "children"); points];
        written(vec![Block::Cover(Cover { points, ..Cover::default() }), table(90), figure(3000.0)]).0
    };
    assert!((0..24).all(|points| !with(points).overfull));
    assert!(with(60).overfull);
}

#[test]
fn words_that_break_over_pages_are_never_overfull() {
    for words in (500..900).step_by(5) {
        let (filler, long) = ("word ".repeat(words), "word ".repeat(words / 3));
        let callout = Block::Callout { title: "Box".to_owned(), body: vec![plain(long.as_str())] };
        let points = Block::Points(vec![plain(long.as_str()), plain("short"), plain(long.as_str())]);
        let blocks = vec![para(&filler), heading(1, "Part"), points, callout, table(20), figure(300.0)];
        assert!(!written(blocks).0.overfull, "{words}");
    }
}

#[test]
fn a_row_taller_than_the_page_is_reported() {
    let tall = Row::of(["word ".repeat(2000)]);
    let (pdf, _) = written(vec![Block::Table(Table {
        caption: "Caption".to_owned(),
        head: vec![Cell::words("Origin")],
        rows: vec![tall],
        widths: vec![1.0],
        note: None,
    })]);
    assert!(pdf.overfull);
}

#[test]
fn a_figure_keeps_its_title_and_source() {
    let filler = para(&"word ".repeat(200));
    let (_, doc) = written(vec![filler.clone(), filler, figure(400.0)]);
    let pages = pages(&doc);
    assert_eq!(pages.len(), 2);
    assert!(!pages[0].contains("Finding"));
    assert!(pages[1].contains("Finding") && pages[1].contains("Sourced"));
}

#[test]
fn a_picture_taller_than_the_page_is_drawn_smaller() {
    let (pdf, _) = written(vec![figure(3000.0)]);
    assert_eq!(pdf.pages, 1);
}

#[test]
fn a_title_never_stands_alone_at_the_foot() {
    for words in 600..760 {
        let filler = para(&"word ".repeat(words));
        let (_, doc) = written(vec![filler, heading(1, "Chapterhead"), para("Followed")]);
        let pages = pages(&doc);
        let page = pages.iter().find(|page| page.contains("Chapterhead"));
        assert!(page.is_some_and(|page| page.contains("Followed")), "{words}");
    }
}

#[test]
fn a_long_table_says_its_head_on_each_page_and_tags_it_once() {
    let (pdf, doc) = written(vec![table(90)]);
    assert!(pdf.pages > 1);
    let heads = pages(&doc).iter().filter(|p| p.contains("Childrencount")).count();
    assert_eq!(heads, pdf.pages);
    assert_eq!(count(&doc, "THead"), 1);
    assert_eq!(count(&doc, "TH"), 2 + 90);
    assert_eq!(count(&doc, "TD"), 90);
}

#[test]
fn no_row_is_lost_over_a_page_end() {
    let (_, doc) = written(vec![table(90)]);
    let text = pages(&doc).concat();
    assert!((0..90).all(|row| text.contains(&format!("Land{row}"))));
}

#[test]
fn titles_never_skip_a_rank() {
    let blocks = vec![cover(), figure(50.0), heading(3, "Deep"), figure(50.0)];
    let sheets = flow::pages(&laid(blocks));
    let (_, _, _, marks) = sheets.into_parts();
    let ranks: Vec<u8> = marks.iter().map(|mark| mark.rank).collect();
    assert_eq!(ranks[0], 1);
    assert!(ranks.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{ranks:?}");
    assert_eq!(ranks.iter().filter(|rank| **rank == 1).count(), 1);
}

#[test]
fn without_a_cover_the_first_title_is_the_first_rank() {
    let (_, doc) = written(vec![heading(1, "Brief"), heading(2, "Part"), para("Text")]);
    assert_eq!((count(&doc, "H1"), count(&doc, "H2")), (1, 1));
}

#[test]
fn a_list_is_a_list() {
    let (_, doc) = written(vec![Block::Points(vec![plain("one"), plain("two")])]);
    assert_eq!((count(&doc, "L"), count(&doc, "LI")), (1, 2));
    assert_eq!((count(&doc, "Lbl"), count(&doc, "LBody")), (2, 2));
}

#[test]
fn a_figure_has_its_words_and_its_place() {
    let (_, doc) = written(vec![figure(50.0)]);
    let figure = elements(&doc).into_iter().find(|e| role(e) == "Figure");
    let figure = figure.expect("there is a figure");
    assert!(figure.has(b"Alt"));
    assert!(figure.get(b"A").and_then(Object::as_dict).is_ok_and(|a| a.has(b"BBox")));
}

#[test]
fn every_mark_is_tagged_or_an_artifact() {
    let bold = vec![Run::plain("a "), Run::bold("b")];
    let blocks = vec![cover(), Block::Para(bold), table(3), figure(20.0)];
    let (_, doc) = written(blocks);
    for page in doc.get_pages().into_values() {
        let content = doc.get_and_decode_page_content(page).expect("pages have content");
        let mut depth = 0;
        for operation in content.operations {
            match operation.operator.as_str() {
                "BDC" => depth += 1,
                "EMC" => depth -= 1,
                "Tj" | "TJ" | "f" | "f*" | "S" | "s" | "B" => assert_eq!(depth, 1),
                _ => {}
            }
        }
        assert_eq!(depth, 0);
    }
}

#[test]
fn data_travels_inside_the_file() {
    let attachment = Attachment {
        name: "figures.csv".to_owned(),
        mime: "text/csv".to_owned(),
        description: "All figures".to_owned(),
        bytes: b"a,b\n".to_vec(),
    };
    let laid = Laid { attachment: Some(attachment), ..laid(vec![para("Text")]) };
    let pdf = write(&laid).expect("a document can be written");
    let doc = Document::load_mem(&pdf.bytes).expect("what was written can be read");
    assert!(doc.catalog().is_ok_and(|catalog| catalog.has(b"AF")));
    let mut streams = doc.objects.values().filter_map(|o| o.as_stream().ok());
    assert!(streams.any(|s| s.get_plain_content().is_ok_and(|c| c == b"a,b\n")));
}

#[test]
fn the_file_says_its_language_and_title() {
    let (_, doc) = written(vec![para("Text")]);
    let catalog = doc.catalog().expect("a file has a catalog");
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).ok(), Some(&b"el"[..]));
    let packet = xmp::packet(&laid(Vec::new()));
    assert!(packet.contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert!(packet.contains("Δελτίο &amp; figures"));
    assert!(packet.contains("2023-08-30T09:00:00Z"));
}

#[test]
fn an_empty_document_is_one_page() {
    assert_eq!(written(Vec::new()).0.pages, 1);
}
