//! The table of contents leads to its chapters, and words across a page say whose copy it is.

use super::*;

fn chapters() -> Vec<Block> {
    let chapter =
        |name: &'static str| [Block::PageBreak, heading(1, name), para("Text"), heading(2, "Below")];
    let listed = ["One", "Two", "Three"].into_iter().flat_map(chapter);
    [cover(), Block::Contents("Contents".to_owned())].into_iter().chain(listed).collect()
}

fn links(doc: &Document) -> Vec<&Dictionary> {
    let dictionaries = doc.objects.values().filter_map(|object| object.as_dict().ok());
    let is_link = |d: &&Dictionary| d.get(b"Subtype").is_ok_and(|s| s.as_name().is_ok_and(|n| n == b"Link"));
    dictionaries.filter(is_link).collect()
}

#[test]
fn every_chapter_stands_in_the_contents_with_its_page() {
    let (_, doc) = written(chapters());
    let contents = pages(&doc)[1].split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<String> =
        ["One", "Two", "Three"].iter().zip(3..).map(|(name, page)| format!("{name} {page}")).collect();
    assert!(lines.iter().all(|line| contents.contains(line.as_str())), "{lines:?} {contents}");
    assert!(!contents.contains("Below"), "sections are not listed: {contents}");
    assert_eq!((count(&doc, "TOC"), count(&doc, "TOCI"), count(&doc, "Link")), (1, 3, 3));
}

#[test]
fn a_chapter_before_the_contents_is_not_listed_and_shifts_nothing() {
    let before = [heading(1, "Before"), Block::PageBreak, Block::Contents("Contents".to_owned())];
    let after = [Block::PageBreak, heading(0, "Zero"), Block::PageBreak, heading(1, "One")];
    let (_, doc) = written(before.into_iter().chain(after).collect());
    let contents = pages(&doc)[1].split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(contents.contains("Zero 3 One 4") && !contents.contains("Before"), "{contents}");
}

#[test]
fn a_line_of_the_contents_leads_to_its_chapter() {
    let (_, doc) = written(chapters());
    let all: Vec<_> = doc.get_pages().into_values().collect();
    let leads_to = |link: &Dictionary| {
        assert!(link.get(b"Contents").is_ok() && link.get(b"StructParent").is_ok());
        let place = link.get(b"Dest").unwrap().as_array().unwrap();
        all.iter().position(|page| *page == place[0].as_reference().unwrap()).unwrap()
    };
    let mut led: Vec<usize> = links(&doc).into_iter().map(leads_to).collect();
    led.sort_unstable();
    assert_eq!(led, [2, 3, 4]);
}

#[test]
fn words_across_the_page_are_on_each_and_read_on_none() {
    let blocks = vec![para("One"), Block::PageBreak, para("Two")];
    let marked = Laid { watermark: Some("Restricted: lead".to_owned()), ..laid(blocks) };
    let pdf = write(&marked).unwrap();
    let doc = Document::load_mem(&pdf.bytes).unwrap();
    let pages = pages(&doc);
    assert!(pages.len() == 2 && pages.iter().all(|page| page.contains("Restricted: lead")), "{pages:?}");
    assert!(!pdf.overfull && count(&doc, "P") == 2);
}

#[test]
fn a_single_page_says_its_name_once() {
    let (_, doc) = written(vec![heading(1, "Brief"), para("Text")]);
    assert!(!pages(&doc)[0].contains("Taskforce"));
    let (_, doc) = written(vec![heading(1, "Brief"), Block::PageBreak, para("Text")]);
    assert!(pages(&doc).iter().all(|page| page.contains("Taskforce")));
}

#[test]
fn a_note_never_stands_without_its_last_rows() {
    for rows in 40..70 {
        let Block::Table(mut shown) = table(rows) else { unreachable!() };
        shown.note = Some("Explained".to_owned());
        let (_, doc) = written(vec![Block::Table(shown)]);
        let last = pages(&doc).pop().unwrap();
        assert!(last.contains("Explained") && last.contains(&format!("Land{}", rows - 1)), "{rows}: {last}");
    }
}
