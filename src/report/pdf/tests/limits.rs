//! Whatever the words: a file, or a clear report of what does not fit; no panic, no words off the page.

use proptest::prelude::*;

use super::*;

/// Long, strange, right to left, invisible, of every script there is.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zа-яα-ω]{1,12}( [a-zа-яα-ω]{1,20}){0,30}",
        1 => "[a-z]{200,300}",
        1 => "\\PC{0,60}",
        1 => Just("\u{202E}abc\u{0}\u{7}\u{FEFF} ناشئة\r\n\tab".to_owned()),
        1 => Just(String::new()),
        1 => Just("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".to_owned()),
    ]
}

fn grid() -> impl Strategy<Value = Block> {
    let parts = (1..7usize, 0..60usize, words(), words(), proptest::option::of(words()));
    parts.prop_map(|(columns, rows, caption, cell, note)| {
        let head = |at: usize| if at == 0 { Cell::words(cell.clone()) } else { Cell::numbers("1 234") };
        let text = |row: usize, at: usize| if at == 0 { format!("{cell} {row}") } else { row.to_string() };
        Block::Table(Table {
            caption,
            head: (0..columns).map(head).collect(),
            rows: (0..rows).map(|row| Row::of((0..columns).map(|at| text(row, at)))).collect(),
            widths: vec![1.0; columns],
            note,
        })
    })
}

fn block() -> impl Strategy<Value = Block> {
    let points = |items: Vec<String>| Block::Points(items.into_iter().map(plain).collect());
    let titled = |(title, height)| {
        let Block::Figure(shown) = figure(height) else { unreachable!() };
        Block::Figure(Figure { title, ..shown })
    };
    prop_oneof![
        (0..5u8, words()).prop_map(|(level, text)| Block::Heading { level, text }),
        words().prop_map(Block::Lead),
        words().prop_map(|text| Block::Para(plain(text))),
        prop::collection::vec(words(), 0..6).prop_map(points),
        (words(), words()).prop_map(|(title, body)| Block::Callout { title, body: vec![plain(body)] }),
        words().prop_map(Block::Contents),
        (words(), 0.0..2000.0f32).prop_map(titled),
        grid(),
        Just(Block::PageBreak),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_document_becomes_a_file_that_can_be_read(
        blocks in prop::collection::vec(block(), 0..9), watermark in proptest::option::of(words()),
    ) {
        let pdf = write(&Laid { watermark, ..laid(blocks) }).unwrap();
        let doc = Document::load_mem(&pdf.bytes).unwrap();
        prop_assert_eq!(doc.get_pages().len(), pdf.pages);
    }

    #[test]
    fn words_of_a_house_stay_on_their_page(
        titles in prop::collection::vec("[a-zа-яα-ω]{1,18}( [a-zа-яα-ω]{1,18}){0,12}", 1..9), rows in 1..400usize,
    ) {
        let chapter = |title: String| [heading(1, &title), para(&title), table(rows % 40 + 2)];
        let listed = titles.into_iter().flat_map(chapter);
        let blocks = std::iter::once(Block::Contents("Contents".into())).chain(listed).chain([table(rows)]);
        prop_assert!(!write(&laid(blocks.collect())).unwrap().overfull);
    }
}

#[test]
fn four_hundred_rows_and_a_label_of_three_hundred_characters_stay_on_their_pages() {
    let Block::Table(mut shown) = table(400) else { unreachable!() };
    shown.rows[7].cells[0] = "kansalaisuus ".repeat(24);
    shown.rows[9].cells[0] = "x".repeat(300);
    let (pdf, doc) = written(vec![Block::Table(shown)]);
    assert!(!pdf.overfull && pdf.pages > 6);
    assert!(pages(&doc).concat().contains("Land399"));
}

#[test]
fn words_that_would_stand_beyond_the_edge_of_the_page_are_reported() {
    let wide = "wide".repeat(400);
    let mut sheets = super::super::sheets::Sheets::new();
    let style = super::super::style::BODY;
    sheets.element(super::super::role::Role::Paragraph, |s| {
        s.content(|s| {
            s.text(&wide, style, 60.0, 100.0);
        })
    });
    assert!(sheets.overfull());
}
