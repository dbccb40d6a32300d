//! Machine data inside the file, so that a figure and its table cannot be parted.

use super::tags::text_string;
use crate::report::laid::Attachment;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

/// Adds the file; its specification is returned.
pub fn write(doc: &mut Document, file: &Attachment, date: &str) -> ObjectId {
    let content = doc.add_object(embedded(file, date));
    doc.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(ascii(&file.name)),
        "UF" => text_string(&file.name),
        "Desc" => text_string(&file.description),
        "AFRelationship" => "Data",
        "EF" => dictionary! { "F" => content, "UF" => content },
    })
}

/// What the catalog says about the file.
pub fn announce(catalog: &mut Dictionary, file: &Attachment, specification: ObjectId) {
    let pair: Vec<Object> = vec![Object::string_literal(ascii(&file.name)), specification.into()];
    let files = dictionary! { "Names" => pair };
    catalog.set("Names", dictionary! { "EmbeddedFiles" => files });
    catalog.set("AF", vec![Object::Reference(specification)]);
}

fn embedded(file: &Attachment, date: &str) -> Stream {
    let entries = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => Object::Name(file.mime.clone().into_bytes()),
        "Params" => dictionary! {
            "Size" => file.bytes.len() as i64,
            "CreationDate" => Object::string_literal(date),
            "ModDate" => Object::string_literal(date),
        },
    };
    Stream::new(entries, file.bytes.clone())
}

fn ascii(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_graphic() { c } else { '_' };
    name.chars().map(plain).collect()
}
