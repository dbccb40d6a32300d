//! The structure tree: what a screen reader walks through, in reading order.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use super::jump::Jump;
use super::role::Role;

enum Kid {
    Element(usize),
    Content { page: usize, id: usize },
    Jump(usize),
}

struct Element {
    role: Role,
    parent: usize,
    kids: Vec<Kid>,
    picture: Option<Alternative>,
    /// Where it is another than that of the document.
    language: Option<String>,
}

/// What a figure says to those who cannot see it, and where it stands.
pub struct Alternative {
    /// Read out in place of the drawing.
    pub text: String,
    /// Left, bottom, right, top in PDF coordinates.
    pub bounds: [f32; 4],
}

/// The tree while it grows; the last opened element takes the next content.
pub struct Tree {
    elements: Vec<Element>,
    open: Vec<usize>,
    /// For each page, the element of each piece of content.
    owners: Vec<Vec<usize>>,
    /// Each with its element.
    jumps: Vec<(usize, Jump)>,
}

impl Tree {
    /// Only the document itself.
    pub fn new() -> Self {
        Self {
            elements: vec![Element::new(Role::Document, 0)],
            open: vec![0],
            owners: Vec::new(),
            jumps: Vec::new(),
        }
    }

    /// Starts an element inside the one that is open.
    pub fn open(&mut self, role: Role) {
        let (parent, index) = (self.current(), self.elements.len());
        self.elements[parent].kids.push(Kid::Element(index));
        self.elements.push(Element::new(role, parent));
        self.open.push(index);
    }

    /// Says what the open element shows.
    pub fn describe(&mut self, picture: Alternative) {
        let element = self.current();
        self.elements[element].picture = Some(picture);
    }

    /// Says in which language the open element is read out.
    pub fn speak(&mut self, tag: &str) {
        let element = self.current();
        self.elements[element].language = Some(tag.to_owned());
    }

    /// Ends the element opened last.
    pub fn close(&mut self) {
        self.open.pop();
    }

    /// Makes an element for later: its place in the reading order is here.
    pub fn reserve(&mut self, role: Role) -> usize {
        self.open(role);
        self.close();
        self.elements.len() - 1
    }

    /// Goes on with an element that was reserved.
    pub fn resume(&mut self, element: usize) {
        self.open.push(element);
    }

    /// Makes the open element lead to another place.
    pub fn jump(&mut self, jump: Jump) {
        let element = self.current();
        self.elements[element].kids.push(Kid::Jump(self.jumps.len()));
        self.jumps.push((element, jump));
    }

    /// A new piece of content of the open element: its role and its number on the page.
    pub fn content(&mut self, page: usize) -> (Role, usize) {
        let element = self.current();
        while self.owners.len() <= page {
            self.owners.push(Vec::new());
        }
        let id = self.owners[page].len();
        self.owners[page].push(element);
        self.elements[element].kids.push(Kid::Content { page, id });
        (self.elements[element].role, id)
    }

    fn current(&self) -> usize {
        self.open.last().copied().unwrap_or(0)
    }

    /// Adds the tree to the file; the catalog's `StructTreeRoot` is returned.
    pub fn write(&self, doc: &mut Document, pages: &[ObjectId]) -> Result<ObjectId, lopdf::Error> {
        let root = doc.new_object_id();
        let ids: Vec<ObjectId> = self.elements.iter().map(|_| doc.new_object_id()).collect();
        let jumps = self.annotations(doc, pages)?;
        for (index, element) in self.elements.iter().enumerate() {
            let parent = if index == 0 { root } else { ids[element.parent] };
            doc.set_object(
                ids[index],
                element.dictionary(parent, Ids { elements: &ids, pages, jumps: &jumps }),
            );
        }
        let parents = self.parents(doc, &ids, pages)?;
        let tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[0],
            "ParentTree" => parents,
            "ParentTreeNextKey" => (pages.len() + jumps.len()) as i64,
        };
        doc.set_object(root, tree);
        Ok(root)
    }

    /// Every jump as an annotation of its page; its number in the tree follows those of the pages.
    fn annotations(
        &self,
        doc: &mut Document,
        pages: &[ObjectId],
    ) -> Result<Vec<(ObjectId, ObjectId)>, lopdf::Error> {
        let mut ids = Vec::new();
        let mut of_pages: BTreeMap<usize, Vec<Object>> = BTreeMap::new();
        for (index, (_, jump)) in self.jumps.iter().enumerate() {
            let id = doc.add_object(jump.annotation(pages, pages.len() + index));
            of_pages.entry(jump.page).or_default().push(id.into());
            ids.push((id, pages[jump.page]));
        }
        for (page, annotations) in of_pages {
            doc.get_dictionary_mut(pages[page])?.set("Annots", annotations);
        }
        Ok(ids)
    }

    fn parents(
        &self,
        doc: &mut Document,
        ids: &[ObjectId],
        pages: &[ObjectId],
    ) -> Result<ObjectId, lopdf::Error> {
        let mut numbers: Vec<Object> = Vec::new();
        for (key, page) in pages.iter().enumerate() {
            let owners = self.owners.get(key).map_or(&[][..], Vec::as_slice);
            let owners: Vec<Object> = owners.iter().map(|owner| ids[*owner].into()).collect();
            numbers.push((key as i64).into());
            numbers.push(doc.add_object(owners).into());
            let page = doc.get_dictionary_mut(*page)?;
            page.set("StructParents", key as i64);
            page.set("Tabs", "S");
        }
        for (index, (element, _)) in self.jumps.iter().enumerate() {
            numbers.push(((pages.len() + index) as i64).into());
            numbers.push(ids[*element].into());
        }
        Ok(doc.add_object(dictionary! { "Nums" => numbers }))
    }
}

impl Element {
    fn new(role: Role, parent: usize) -> Self {
        Self { role, parent, kids: Vec::new(), picture: None, language: None }
    }

    /// The page of its first piece of content: what stands there needs its number alone.
    fn page(&self) -> Option<usize> {
        self.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Element(_) | Kid::Jump(_) => None,
        })
    }

    fn dictionary(&self, parent: ObjectId, ids: Ids) -> Dictionary {
        let page = self.page();
        let mut kids: Vec<Object> = self.kids.iter().map(|kid| kid.object(ids, page)).collect();
        let kids = if kids.len() == 1 { kids.remove(0) } else { kids.into() };
        // What may be left out is left out: most of a tagged file is its tree.
        let mut entry = dictionary! { "S" => self.role.name(), "P" => parent, "K" => kids };
        if let Some(page) = page {
            entry.set("Pg", ids.pages[page]);
        }
        if let Some(attributes) = self.role.attributes() {
            entry.set("A", attributes);
        }
        if let Some(picture) = &self.picture {
            entry.set("Alt", text_string(&picture.text));
            entry.set("A", picture.layout());
        }
        if let Some(language) = &self.language {
            entry.set("Lang", Object::string_literal(language.as_str()));
        }
        entry
    }
}

/// The objects that elements point to.
#[derive(Clone, Copy)]
struct Ids<'a> {
    elements: &'a [ObjectId],
    pages: &'a [ObjectId],
    jumps: &'a [(ObjectId, ObjectId)],
}

impl Alternative {
    fn layout(&self) -> Dictionary {
        let bounds: Vec<Object> = self.bounds.iter().map(|v| Object::Real(*v)).collect();
        dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds }
    }
}

impl Kid {
    fn object(&self, ids: Ids, own: Option<usize>) -> Object {
        match self {
            Self::Element(index) => ids.elements[*index].into(),
            Self::Content { page, id } if Some(*page) == own => (*id as i64).into(),
            Self::Content { page, id } => dictionary! {
                "Type" => "MCR",
                "Pg" => ids.pages[*page],
                "MCID" => *id as i64,
            }
            .into(),
            Self::Jump(index) => {
                let (annotation, page) = ids.jumps[*index];
                dictionary! { "Type" => "OBJR", "Obj" => annotation, "Pg" => page }.into()
            }
        }
    }
}

/// A text string in any script: UTF-16 with its mark.
pub fn text_string(text: &str) -> Object {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    let bytes = [0xFE, 0xFF].into_iter().chain(units).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}
