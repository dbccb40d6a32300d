//! Compound files: the old `.xls`, and workbooks behind a password.
//!
//! The stream of records is taken out, looked at, and put into a container of our own: the library that reads cells
//! follows the chains of a container wherever they lead, and reserves memory for whatever area the records claim.

use std::io::{Cursor, Read, Write};

use cfb::{CompoundFile, Version};

use super::{LARGEST_CONTENT, MOST_CELLS, Refused, Sheet, note, workbook};
use crate::structure::Finding;

/// Cells that a reader would lay out in one sheet, empty ones between others too.
const MOST_AREA: u64 = 10 * MOST_CELLS as u64;
/// More sheets than any workbook of a return has.
const MOST_SHEETS: usize = 255;

/// Opens an old workbook.
pub fn open(bytes: &[u8]) -> (Vec<Sheet>, Vec<Finding>) {
    let refuse = |why: Refused| (Vec::new(), vec![why.finding()]);
    if contains(bytes, "EncryptedPackage") {
        return refuse(Refused::Encrypted);
    }
    let Some(stream) = workbook::caught(|| stream(bytes)).flatten() else {
        return refuse(Refused::Binary);
    };
    match look(&stream) {
        Look::Broken => return refuse(Refused::Binary),
        Look::TooMany => return refuse(Refused::TooMany),
        Look::Encrypted => return refuse(Refused::Encrypted),
        Look::Fine => {}
    }
    let Some(container) = pack(&stream) else {
        return refuse(Refused::Binary);
    };
    let (sheets, found) = workbook::isolated(|| workbook::xls(container));
    let macros = contains(bytes, "_VBA_PROJECT").then(|| note("file-macros"));
    (sheets, macros.into_iter().chain(found).collect())
}

/// Whether a name stands in the file as compound files write names.
fn contains(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wide.len()).any(|window| window == wide)
}

fn stream(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).ok()?;
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name))?;
    let mut stream = Vec::new();
    file.open_stream(name).ok()?.take(LARGEST_CONTENT as u64).read_to_end(&mut stream).ok()?;
    Some(stream)
}

fn pack(stream: &[u8]) -> Option<Vec<u8>> {
    // The library takes a container of the newer version without small streams for an empty one.
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).ok()?;
    file.create_stream("/Workbook").ok()?.write_all(stream).ok()?;
    file.flush().ok()?;
    Some(file.into_inner().into_inner())
}

/// What the records say before anything is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Fine,
    Broken,
    TooMany,
    Encrypted,
}

/// One record: its type and its bytes.
fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        let (head, body) = rest.split_at_checked(4)?;
        let (data, after) = body.split_at_checked(usize::from(short(head, 2)))?;
        rest = after;
        Some((short(head, 0), data))
    })
}

/// Two bytes as a number; 0 beyond the end.
fn short(data: &[u8], at: usize) -> u16 {
    let byte = |at: usize| data.get(at).copied().unwrap_or(0);
    u16::from_le_bytes([byte(at), byte(at + 1)])
}

fn long(data: &[u8], at: usize) -> u64 {
    u64::from(short(data, at)) | u64::from(short(data, at + 2)) << 16
}

const BEGIN: u16 = 0x0809;
const END: u16 = 0x000A;
const PASSWORD: u16 = 0x002F;
const SHEET: u16 = 0x0085;
const AREA: u16 = 0x0200;
/// Formula, several numbers, rich text, one of the shared texts, number, text, yes or error, one number.
const CELLS: [u16; 8] = [0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E];

fn look(stream: &[u8]) -> Look {
    let mut sheets = Vec::new();
    for (kind, data) in records(stream).take_while(|(kind, _)| *kind != END) {
        match kind {
            PASSWORD if short(data, 0) != 0 => return Look::Encrypted,
            SHEET => sheets.push(long(data, 0) as usize),
            _ => {}
        }
    }
    let looks = sheets.iter().map(|start| stream.get(*start..).map_or(Look::Broken, look_at_sheet));
    match sheets.len() {
        0 => Look::Broken,
        1..=MOST_SHEETS => looks.into_iter().find(|look| *look != Look::Fine).unwrap_or(Look::Fine),
        _ => Look::TooMany,
    }
}

fn look_at_sheet(stream: &[u8]) -> Look {
    let (mut rows, mut columns, mut depth) = ([u64::MAX, 0], [u64::MAX, 0], 0_u32);
    for (kind, data) in records(stream) {
        match kind {
            // Charts are sheets within sheets.
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            AREA if claimed(data) > MOST_AREA => return Look::TooMany,
            _ if CELLS.contains(&kind) => {
                let last =
                    if kind == 0x00BD { short(data, data.len().saturating_sub(2)) } else { short(data, 2) };
                widen(&mut rows, short(data, 0), short(data, 0));
                widen(&mut columns, short(data, 2), last);
            }
            _ => {}
        }
    }
    let span = |[first, last]: [u64; 2]| last.saturating_sub(first) + 1;
    match span(rows) * span(columns) > MOST_AREA {
        true => Look::TooMany,
        false => Look::Fine,
    }
}

fn widen(span: &mut [u64; 2], first: u16, last: u16) {
    *span = [span[0].min(first.into()), span[1].max(last.into())];
}

/// The area that a sheet says it has, in either width of the record.
fn claimed(data: &[u8]) -> u64 {
    let (rows, columns) = match data.len() {
        ..=10 => ([short(data, 0).into(), short(data, 2).into()], [short(data, 4), short(data, 6)]),
        _ => ([long(data, 0), long(data, 4)], [short(data, 8), short(data, 10)]),
    };
    // Where the first lies behind the last the reader would count from nothing: so do we.
    let first = |first: u64, last: u64| if first < last { first } else { 0 };
    let [from, to] = [u64::from(columns[0]), u64::from(columns[1])];
    (rows[1] - first(rows[0], rows[1])) * (to - first(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u16, data: &[u8]) -> Vec<u8> {
        [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
    }

    /// A stream with one sheet of these records.
    fn with_sheet(sheet: &[Vec<u8>]) -> Vec<u8> {
        let head = record(SHEET, &[12, 0, 0, 0]);
        [head, record(END, &[]), sheet.concat()].concat()
    }

    #[test]
    fn a_sheet_that_claims_or_spans_too_much_is_refused_before_it_is_laid_out() {
        let cell =
            |row: u16, column: u16| record(0x0203, &[row.to_le_bytes(), column.to_le_bytes()].concat());
        assert_eq!(look(&with_sheet(&[cell(0, 0), cell(100, 20)])), Look::Fine);
        assert_eq!(look(&with_sheet(&[cell(0, 0), cell(65_535, 65_535)])), Look::TooMany);
        let area = [0_u32.to_le_bytes(), u32::MAX.to_le_bytes(), [0, 0, 255, 0]].concat();
        assert_eq!(look(&with_sheet(&[record(AREA, &area)])), Look::TooMany);
    }

    #[test]
    fn a_stream_without_sheets_is_broken_and_one_with_a_password_is_encrypted() {
        assert_eq!(look(b"not records"), Look::Broken);
        assert_eq!(look(&record(PASSWORD, &[1, 0])), Look::Encrypted);
    }
}
