//! Workbooks in a zip archive: `.xlsx`, `.xlsm`, `.ods`.
//!
//! The archive is taken apart and its XML parts are put into one of our own. So the sizes that a hostile archive
//! declares, its overlapping entries and its broken markup never reach the library that reads cells: that library
//! would reserve whatever a count in the file asks for, and waits for ever for the end of an element that never ends.

use std::borrow::Cow;
use std::io::{Cursor, Read, Write};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{LARGEST_CONTENT, Refused, Sheet, note, repeats, workbook};
use crate::structure::Finding;

/// More parts than any workbook of a return has.
const MOST_PARTS: usize = 5_000;

/// Opens a workbook in a zip archive.
pub fn open(bytes: &[u8]) -> (Vec<Sheet>, Vec<Finding>) {
    let parts = match parts(bytes) {
        Ok(parts) => parts,
        Err(why) => return (Vec::new(), vec![why.finding()]),
    };
    let has = |name: &str| parts.iter().any(|(part, _)| part.eq_ignore_ascii_case(name));
    let (sheets, found) = match () {
        () if has("content.xml") && repeats::are_many(text_of(&parts, "content.xml")) => {
            refused(Refused::TooMany)
        }
        () if has("content.xml") => read(&parts, workbook::ods),
        () if has("xl/workbook.bin") => refused(Refused::Kind(".xlsb")),
        // Where the workbook stands in it is for its relations to say.
        () if has("_rels/.rels") && has("[Content_Types].xml") => read(&parts, workbook::xlsx),
        () => refused(Refused::Binary),
    };
    let mut findings = remarks(&parts);
    findings.extend(found);
    (sheets, findings)
}

fn refused(why: Refused) -> (Vec<Sheet>, Vec<Finding>) {
    (Vec::new(), vec![why.finding()])
}

/// The parts of an archive by name; only XML has its text, and only if it is well formed.
type Parts = Vec<(String, String)>;

fn parts(bytes: &[u8]) -> Result<Parts, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Binary)?;
    if archive.len() > MOST_PARTS {
        return Err(Refused::Bomb);
    }
    let (mut parts, mut left) = (Parts::new(), LARGEST_CONTENT);
    for index in 0..archive.len() {
        let Ok(part) = archive.by_index(index) else {
            // Some archives are encrypted as such, without a word in a manifest.
            return Err(Refused::Binary);
        };
        let name = part.name().map(|name| name.replace('\\', "/")).unwrap_or_default();
        let content = inflate(part, &mut left)?;
        let text = markup(&name.to_lowercase(), content)?;
        parts.push((name, text));
    }
    Ok(parts)
}

/// Counted while it is inflated, since declared sizes lie.
fn inflate(part: impl Read, left: &mut usize) -> Result<Vec<u8>, Refused> {
    let mut content = Vec::new();
    let read = part.take(*left as u64 + 1).read_to_end(&mut content);
    read.map_err(|_| Refused::Binary)?;
    let rest = left.checked_sub(content.len());
    *left = rest.ok_or(Refused::Bomb)?;
    Ok(content)
}

/// The text of an XML part, so that a reader of it comes to its end; nothing for other parts.
fn markup(name: &str, content: Vec<u8>) -> Result<String, Refused> {
    if !name.ends_with(".xml") && !name.ends_with(".rels") && name != "mimetype" {
        return Ok(String::new());
    }
    let text = String::from_utf8(content).map_err(|_| Refused::Binary)?;
    match name == "mimetype" || is_well_formed(&text) {
        // An escape starts other alphabets in some encodings: with one, what we looked at is not what is read.
        true if !text.contains(['\0', '\u{1b}']) => Ok(text),
        _ => Err(Refused::Binary),
    }
}

fn is_well_formed(text: &str) -> bool {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_u32;
    loop {
        match reader.read_event() {
            Ok(Event::Start(_)) => depth += 1,
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Eof) => return depth == 0,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

fn text_of<'a>(parts: &'a Parts, name: &str) -> &'a str {
    parts.iter().find(|(part, _)| part.eq_ignore_ascii_case(name)).map_or("", |(_, text)| text)
}

/// What a reader should know of the parts that are not read.
fn remarks(parts: &Parts) -> Vec<Finding> {
    let any = |is: fn(&str) -> bool| parts.iter().any(|(name, _)| is(&name.to_lowercase()));
    let has_macros = any(|name| name.ends_with("vbaproject.bin") || name.starts_with("basic/"));
    let has_links = any(|name| name.starts_with("xl/externallinks/"));
    let remarks = [(has_macros, "file-macros"), (has_links, "file-links")];
    remarks.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| note(id)).collect()
}

fn read(parts: &Parts, reader: fn(Vec<u8>) -> workbook::Opened) -> (Vec<Sheet>, Vec<Finding>) {
    match pack(parts) {
        Some(archive) => workbook::isolated(|| reader(archive)),
        None => refused(Refused::Binary),
    }
}

/// An archive of our own with the parts that hold text.
fn pack(parts: &Parts) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
        archive.start_file(name, stored).ok()?;
        // Memory for as many strings as this attribute says would be reserved before the first is read.
        let text = match name.to_lowercase().ends_with("sharedstrings.xml") {
            true => Cow::Owned(text.replace("uniqueCount", "ignoredHere")),
            false => Cow::Borrowed(text),
        };
        archive.write_all(text.as_bytes()).ok()?;
    }
    archive.finish().ok().map(Cursor::into_inner)
}
