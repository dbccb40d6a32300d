//! Drawn pages become a file: fonts, structure, metadata, contents, identity.

use super::sheets::Sheets;
use super::tags::text_string;
use super::{WriteError, attach, colour, outline, xmp};
use crate::report::face::{Subset, Weight};
use crate::report::laid::Laid;
use lopdf::{Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use printpdf::{FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfPage, PdfSaveOptions};
use sha2::{Digest, Sha256};

/// The bytes of the file.
pub fn file(laid: &Laid, sheets: Sheets) -> Result<Vec<u8>, WriteError> {
    let (pages, tree, faces, marks) = sheets.into_parts();
    let mut doc = drawn(laid, pages, &faces)?;
    let pages: Vec<ObjectId> = doc.get_pages().into_values().collect();
    let structure = tree.write(&mut doc, &pages)?;
    let contents = outline::write(&mut doc, &marks, &pages);
    let metadata = xmp::packet(laid).into_bytes();
    let entries = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = doc.add_object(Stream::new(entries, metadata).with_compression(false));
    catalog(&mut doc, laid, structure, contents, metadata)?;
    information(&mut doc, laid);
    doc.prune_objects();
    compress(&mut doc)?;
    identify(&mut doc);
    save(doc)
}

/// The pages as printpdf writes them, with exactly the glyphs used.
fn drawn(laid: &Laid, pages: Vec<Vec<Op>>, faces: &[Subset; 2]) -> Result<Document, WriteError> {
    let mut pdf = PdfDocument::new(&laid.title);
    for (weight, subset) in Weight::ALL.into_iter().zip(faces) {
        let name = FontId(weight.name().to_owned());
        let font = PdfFont::new(cut(weight, subset)?);
        pdf.resources.fonts.map.insert(name, font);
    }
    let page = |ops| PdfPage::new(Mm(210.0), Mm(297.0), ops);
    pdf.pages = pages.into_iter().map(page).collect();
    let mut doc = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    doc.version = "1.7".to_owned();
    Ok(doc)
}

fn cut(weight: Weight, subset: &Subset) -> Result<ParsedFont, WriteError> {
    let bytes = subset.write().map_err(|why| WriteError::Subset(weight, why))?;
    let font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new());
    let mut font = font.ok_or(WriteError::Face(weight))?;
    font.font_name = Some(format!("{}+{}", prefix(&bytes), weight.name()));
    Ok(font)
}

/// Six capitals that tell one subset from another, as the format asks for.
fn prefix(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let capital = |byte: &u8| char::from(b'A' + byte % 26);
    digest.iter().take(6).map(capital).collect()
}

fn catalog(
    doc: &mut Document,
    laid: &Laid,
    structure: ObjectId,
    contents: ObjectId,
    metadata: ObjectId,
) -> Result<(), WriteError> {
    let file = laid.attachment.as_ref();
    let file = file.map(|file| (file, attach::write(doc, file, &pdf_date(laid))));
    let intent = colour::intent(doc);
    let catalog = doc.catalog_mut()?;
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("Lang", Object::string_literal(laid.language.as_str()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", structure);
    catalog.set("Metadata", metadata);
    catalog.set("Outlines", contents);
    catalog.set("PageMode", "UseOutlines");
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    if let Some((file, specification)) = file {
        attach::announce(catalog, file, specification);
    }
    Ok(())
}

/// Our own document information: the one printpdf writes claims PDF/X.
fn information(doc: &mut Document, laid: &Laid) {
    let date = pdf_date(laid);
    let information = doc.add_object(dictionary! {
        "Title" => text_string(&laid.title),
        "Subject" => text_string(&laid.subject),
        "Producer" => text_string(xmp::PRODUCER),
        "CreationDate" => Object::string_literal(date.as_str()),
        "ModDate" => Object::string_literal(date.as_str()),
    });
    doc.trailer.set("Info", information);
}

fn pdf_date(laid: &Laid) -> String {
    laid.released.strftime("D:%Y%m%d%H%M%SZ").to_string()
}

/// The identity of the file is a hash of all it holds.
fn identify(doc: &mut Document) {
    let mut hash = Sha256::new();
    for (id, object) in &doc.objects {
        hash.update(format!("{id:?}{object:?}"));
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    let bytes = hash.finalize()[..16].to_vec();
    let id = Object::String(bytes, StringFormat::Hexadecimal);
    doc.trailer.set("ID", vec![id.clone(), id]);
}

/// A stream that ends with a carriage return meets the line feed before `endstream`: together they look like one end of
/// line, and the stream one byte too short. PDF/A wants no such doubt, so what may be longer is made longer.
const DOUBT: u8 = b'\r';

fn compress(doc: &mut Document) -> Result<(), WriteError> {
    for object in doc.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
        {
            let mut plain = stream.content.clone();
            stream.compress()?;
            let is_file = stream.dict.has_type(b"EmbeddedFile");
            while stream.content.last() == Some(&DOUBT) {
                // Not a byte of a file that travels inside is changed: it goes as it is.
                plain.extend((!is_file).then_some(b' '));
                stream.set_plain_content(plain.clone());
                if stream.dict.has(b"Length1") {
                    stream.dict.set("Length1", plain.len() as i64);
                }
                if !is_file {
                    stream.compress()?;
                }
            }
        }
    }
    Ok(())
}

/// Objects a stream holds: many, for they are much alike; fewer where the stream would end in doubt.
const TOGETHER: usize = 400;

/// Level of compression of objects: beyond it a file takes longer and is hardly smaller.
const DEFLATE: u32 = 6;

fn save(mut doc: Document) -> Result<Vec<u8>, WriteError> {
    let mut bytes = Vec::new();
    let most = doc.objects.len().min(TOGETHER);
    for together in (1..=most).rev() {
        bytes.clear();
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true);
        let options = options.max_objects_per_stream(together).compression_level(DEFLATE).build();
        doc.save_with_options(&mut bytes, options).map_err(WriteError::Save)?;
        if !bytes.windows(11).any(|end| end == b"\r\nendstream") {
            break;
        }
    }
    Ok(bytes)
}
