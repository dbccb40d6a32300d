//! The workbook of a return, and a file given back with its findings.

use std::collections::BTreeMap;

use rust_xlsxwriter::XlsxError;

use super::{Folder, Looked, Office, dry_run, look};
use crate::collect::template::{self, Template};
use crate::error::{Error, Result};
use crate::structure::{Code, Finding, Key, Message, Observation};
use crate::words::Words;

/// The workbook to fill in the reader's language: what is typed already stands in it, last quarter's figures beside.
pub async fn template(office: &Office<'_>, folder: Folder, words: &Words) -> Result<Vec<u8>> {
    let looked = look(office, folder).await?;
    let before = before(&looked);
    template::write(&of(&looked, words, &before)).map_err(unwritable)
}

/// A file as it came, with everything that was found in it at its cell: by reading, and by checking what was read.
pub async fn annotated(office: &Office<'_>, folder: Folder, bytes: &[u8], words: &Words) -> Result<Vec<u8>> {
    let dry = dry_run(office, folder, bytes).await?;
    let before = before(&dry.looked);
    let findings: Vec<Finding> = dry.read.iter().chain(&dry.looked.findings).cloned().collect();
    template::annotate(bytes, &of(&dry.looked, words, &before), &findings).map_err(unwritable)
}

/// Last quarter's figures; none where the quarter was not answered.
fn before(looked: &Looked) -> BTreeMap<Key, Observation> {
    let last = looked.history.get(&looked.standing.folder.quarter.plus(-1));
    last.map(|answer| answer.cells.clone()).unwrap_or_default()
}

fn of<'a>(looked: &'a Looked, words: &'a Words, before: &'a BTreeMap<Key, Observation>) -> Template<'a> {
    let part = looked.standing.folder.part_of().map_or(Code::TOTAL, |(_, code)| code);
    Template { asked: &looked.asked, part, words, before, now: &looked.draft.cells }
}

fn unwritable(why: XlsxError) -> Error {
    Error::failed(Message::new("error-workbook"), why)
}
