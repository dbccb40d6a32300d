//! Links inside the document.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::tags::text_string;

/// A place on a page that leads to another one.
pub struct Jump {
    /// The page it stands on.
    pub page: usize,
    /// Left, bottom, right, top in PDF coordinates.
    pub bounds: [f32; 4],
    /// The page it leads to, and how far up.
    pub to: (usize, f32),
    /// What it leads to, in words.
    pub text: String,
}

impl Jump {
    /// The annotation for it; `number` is its own in the parent tree.
    pub fn annotation(&self, pages: &[ObjectId], number: usize) -> Dictionary {
        let bounds: Vec<Object> = self.bounds.iter().map(|v| Object::Real(*v)).collect();
        let (page, top) = self.to;
        let place: Vec<Object> =
            vec![pages[page].into(), "XYZ".into(), Object::Null, Object::Real(top), Object::Null];
        dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => bounds,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            // Printed where it is, as all of the page is.
            "F" => 4,
            "Dest" => place,
            "Contents" => text_string(&self.text),
            "StructParent" => number as i64,
        }
    }
}
