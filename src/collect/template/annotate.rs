//! The coordinator's own file given back, with every remark at its cell and a list of them in front.
//!
//! A workbook of the hub comes back as one that can be corrected and sent again. Any other file comes back sheet by
//! sheet as it was, its formulas as their results.

use std::collections::BTreeMap;

use rust_xlsxwriter::XlsxError;

use super::layout::{NAMES, spare};
use super::read::{Figures, taken_apart};
use super::remarks::{Line, Remark, collected, sorted};
use super::scan::{Input, Scan};
use super::{Book, Template, copy};
use crate::collect::grid::is_long;
use crate::collect::grid::{Asked, used};
use crate::collect::reader::Reader;
use crate::collect::{read_part, sheets};
use crate::structure::{Code, Dimension, Finding, Key, Place};

/// Writes the copy of a file with what was found in it: by reading, by checking, or both.
///
/// What the template says is typed already is not looked at: what stands in the file is given back, readable or not.
pub fn annotate(bytes: &[u8], template: &Template, findings: &[Finding]) -> Result<Vec<u8>, XlsxError> {
    let (sheets, _) = sheets::open(bytes);
    let asked = template.asked;
    let part = asked.part.map(|dimension| (dimension, template.part));
    let mut reader = Reader::new(asked.structure, asked.country, asked.quarter, Vec::new());
    reader.part = part;
    let own = match super::is_meant(&sheets) {
        true => taken_apart(&mut reader, &sheets),
        false => None,
    };
    match own {
        Some((_, scan)) => own_workbook(template, Figures::new(&reader), scan, findings),
        None => {
            let (submission, _) = read_part(bytes, asked.structure, asked.country, asked.quarter, part);
            let places = submission.cells.into_iter().filter_map(|cell| Some((cell.key, cell.place?)));
            copy::write(template, &sheets, &places.collect(), findings)
        }
    }
}

fn own_workbook(
    template: &Template,
    figures: Figures,
    scan: Scan,
    findings: &[Finding],
) -> Result<Vec<u8>, XlsxError> {
    let filled = Filled::new(template, &figures, scan);
    let mut used = used(filled.typed.keys().map(|(_, key)| key));
    for (dimension, codes) in &template.asked.used {
        used.entry(*dimension).or_default().extend(codes);
    }
    let asked = Asked { used, ..template.asked.clone() };
    let mut book =
        Book::with(&Template { asked: &asked, ..*template }, filled.typed.clone(), filled.labels.clone());
    let list = findings.iter().map(|finding| Line {
        remark: Remark::new(finding, template.words),
        at: filled.address(&book, finding),
    });
    let list = sorted(list.collect());
    book.remarks = collected(&list);
    book.list = Some(list);
    book.write()
}

/// The lines of each code on a sheet, and the code each has in the new workbook.
type Lines = BTreeMap<(String, Dimension, Code), Vec<(u64, Code)>>;

/// What stands in a workbook, on its way into a new one.
#[derive(Default)]
struct Filled {
    typed: BTreeMap<(String, Key), String>,
    /// The names of rows that have no code, or share one with another row.
    labels: BTreeMap<(String, Code), (Dimension, String)>,
    /// Where each input stood.
    inputs: BTreeMap<Place, (String, Key)>,
    /// Where the name of such a row stood.
    names: BTreeMap<Place, (String, Code)>,
}

impl Filled {
    fn new(template: &Template, figures: &Figures, scan: Scan) -> Self {
        let mut filled = Self::default();
        for ((sheet, code), stray) in scan.strays {
            filled.names.insert(stray.place, (sheet.clone(), code));
            filled.labels.insert((sheet, code), (stray.rows, stray.name));
        }
        let mut lines = Lines::new();
        for input in scan.inputs.iter().filter(|input| !figures.is_shown(input)) {
            let key = filled.own_row(template, &mut lines, input);
            filled.inputs.insert(input.place.clone(), (input.sheet.clone(), key));
            filled.typed.insert((input.sheet.clone(), key), input.raw.text().trim().to_string());
        }
        filled
    }

    /// The cell of an input; where two rows have one code, the second stands among those without any.
    fn own_row(&mut self, template: &Template, lines: &mut Lines, input: &Input) -> Key {
        if !is_long(input.rows) {
            return input.key;
        }
        let same = lines.entry((input.sheet.clone(), input.rows, input.code)).or_default();
        let known = same.iter().find(|(line, _)| *line == input.place.line).map(|(_, code)| *code);
        let code = known.unwrap_or_else(|| match same.is_empty() {
            true => input.code,
            false => spare(self.labels.len() + 1).unwrap_or(input.code),
        });
        if known.is_none() {
            same.push((input.place.line, code));
        }
        if code != input.code {
            let name = template.words.code(input.rows, input.code);
            self.labels.insert((input.sheet.clone(), code), (input.rows, name));
        }
        input.key.with(input.rows, code)
    }

    /// Where a finding belongs in the new workbook: by its place in the old one, or else where its cell is typed.
    fn address(&self, book: &Book, finding: &Finding) -> Option<(String, u32, u16)> {
        let place = finding.place.as_ref();
        let layout = |sheet: &str| book.layouts.iter().find(|layout| layout.sheet.id == sheet);
        if let Some((sheet, code)) = place.and_then(|place| self.names.get(place)) {
            let at = layout(sheet)?.at.values().find(|address| address.code == *code)?;
            return Some((sheet.clone(), at.line, NAMES));
        }
        let key = finding.key.as_ref();
        let home = || Some((book.template.asked.home(key?)?.to_string(), *key?));
        let (sheet, key) = place.and_then(|place| self.inputs.get(place)).cloned().or_else(home)?;
        let at = layout(&sheet)?.at.get(&key)?;
        Some((sheet, at.line, at.column))
    }
}
