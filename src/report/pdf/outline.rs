//! The table of contents in the reader's program, made from the titles.

use super::sheets::Mark;
use super::style::PAGE_HEIGHT;
use super::tags::text_string;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Adds the entries; the catalog's `Outlines` is returned.
pub fn write(doc: &mut Document, marks: &[Mark], pages: &[ObjectId]) -> ObjectId {
    let root = doc.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| doc.new_object_id()).collect();
    let parents = parents(marks);
    for index in 0..marks.len() {
        let mut entry = destination(&marks[index], pages);
        entry.set("Parent", parents[index].map_or(root, |parent| ids[parent]));
        siblings(&mut entry, index, &parents, &ids);
        family(&mut entry, &children(&parents, Some(index)), &ids);
        doc.set_object(ids[index], entry);
    }
    let mut outlines = dictionary! { "Type" => "Outlines" };
    family(&mut outlines, &children(&parents, None), &ids);
    outlines.set("Count", shown(&parents) as i64);
    doc.set_object(root, outlines);
    root
}

/// For each entry the last one before it with a higher rank.
fn parents(marks: &[Mark]) -> Vec<Option<usize>> {
    let above = |index: usize| {
        let rank = marks[index].rank;
        (0..index).rev().find(|before| marks[*before].rank < rank)
    };
    (0..marks.len()).map(above).collect()
}

fn children(parents: &[Option<usize>], parent: Option<usize>) -> Vec<usize> {
    let indices = 0..parents.len();
    indices.filter(|index| parents[*index] == parent).collect()
}

/// Entries seen when the file is opened: the first two steps.
fn shown(parents: &[Option<usize>]) -> usize {
    let is_shown = |parent: &&Option<usize>| parent.is_none_or(|p| parents[p].is_none());
    parents.iter().filter(is_shown).count()
}

fn destination(mark: &Mark, pages: &[ObjectId]) -> Dictionary {
    let top = PAGE_HEIGHT - mark.y + 8.0;
    let place: Vec<Object> = vec![
        pages[mark.page].into(),
        "XYZ".into(),
        Object::Null,
        Object::Real(top.min(PAGE_HEIGHT)),
        Object::Null,
    ];
    dictionary! { "Title" => text_string(&mark.text), "Dest" => place }
}

fn siblings(entry: &mut Dictionary, index: usize, parents: &[Option<usize>], ids: &[ObjectId]) {
    let family = children(parents, parents[index]);
    let place = family.iter().position(|other| *other == index).unwrap_or(0);
    if place > 0 {
        entry.set("Prev", ids[family[place - 1]]);
    }
    if let Some(next) = family.get(place + 1) {
        entry.set("Next", ids[*next]);
    }
    let kids = children(parents, Some(index)).len() as i64;
    if kids > 0 {
        // A negative count is a closed entry: only the first step stands open.
        let open = parents[index].is_none();
        entry.set("Count", if open { kids } else { -kids });
    }
}

fn family(entry: &mut Dictionary, kids: &[usize], ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (kids.first(), kids.last()) {
        entry.set("First", ids[*first]);
        entry.set("Last", ids[*last]);
    }
}
