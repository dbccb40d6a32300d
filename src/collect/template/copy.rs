//! A file that is not the hub's own workbook, given back as it was, with the remarks.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::Template;
use super::look::{Look, remarked};
use super::remarks::{self, Line, Remark, collected, sorted};
use super::sheet::{clipped, guarded};
use crate::collect::sheets::{OWN, Raw, Sheet};
use crate::structure::{Finding, Key, Place};

/// What a program takes in one worksheet.
const MOST_LINES: u64 = 1_048_576;
const MOST_COLUMNS: u64 = 16_384;
/// Remarks, by sheet, line and column.
type Remarks = BTreeMap<(String, u32, u16), Remark>;

/// Writes one worksheet a sheet: numbers as numbers, all else as text, formulas as what they showed.
pub fn write(
    template: &Template,
    sheets: &[Sheet],
    places: &BTreeMap<Key, Place>,
    findings: &[Finding],
) -> Result<Vec<u8>, XlsxError> {
    let (look, words) = (Look::new(), template.words);
    let is_shown = |sheet: &&Sheet| sheet.name.as_deref().is_none_or(|name| !name.starts_with(OWN));
    let sheets: Vec<&Sheet> = sheets.iter().filter(is_shown).collect();
    let names = names(&sheets, words.get("workbook-findings"));
    let line = |finding: &Finding| {
        let place = finding.place.as_ref().or_else(|| places.get(finding.key.as_ref()?));
        Line {
            remark: Remark::new(finding, words),
            at: place.and_then(|place| address(&sheets, &names, place)),
        }
    };
    let list = sorted(findings.iter().map(line).collect());
    let marks = collected(&list);
    let mut workbook = Workbook::new();
    workbook.set_properties(&super::properties(template)?);
    remarks::write(&look, words, &list, workbook.add_worksheet())?;
    for (sheet, name) in sheets.into_iter().zip(names) {
        self::sheet(sheet, &name, &marks, workbook.add_worksheet())?;
    }
    workbook.save_to_buffer()
}

fn address(sheets: &[&Sheet], names: &[String], place: &Place) -> Option<(String, u32, u16)> {
    let at = sheets.iter().position(|sheet| sheet.name == place.sheet)?;
    let line = u32::try_from(place.line.checked_sub(1)?).ok().filter(|_| place.line <= MOST_LINES)?;
    let column =
        u16::try_from(place.column.saturating_sub(1)).ok().filter(|_| place.column <= MOST_COLUMNS)?;
    Some((names.get(at)?.clone(), line, column))
}

/// Names that a workbook takes, no two alike, none that of the list of remarks.
fn names(sheets: &[&Sheet], list: String) -> Vec<String> {
    let mut taken = BTreeSet::from([list.to_lowercase()]);
    let name = |sheet: &&Sheet| {
        let legal = |c: char| if c.is_control() || "[]:*?/\\'".contains(c) { '_' } else { c };
        let wanted: String = sheet.name.as_deref().unwrap_or("CSV").chars().take(24).map(legal).collect();
        let numbered = (1..).map(|n| if n == 1 { wanted.clone() } else { format!("{wanted} ({n})") });
        let free = numbered.into_iter().find(|name| !name.is_empty() && taken.insert(name.to_lowercase()));
        free.unwrap_or_default()
    };
    sheets.iter().map(name).collect()
}

fn sheet(sheet: &Sheet, name: &str, marks: &Remarks, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
    worksheet.set_name(name)?;
    for row in sheet.rows.iter().filter(|row| row.line <= MOST_LINES) {
        for (column, raw) in row.cells.iter().filter(|(column, _)| *column <= MOST_COLUMNS) {
            cell(row.line as u32 - 1, *column as u16 - 1, raw, &Format::new(), worksheet)?;
        }
    }
    // The widths first: what a note says does not widen its column.
    worksheet.set_autofit_max_width(320).autofit();
    for ((_, line, column), remark) in marks.iter().filter(|((sheet, ..), _)| sheet == name) {
        let raw = sheet.row(u64::from(*line) + 1).map_or(&Raw::Empty, |row| row.get(u64::from(*column) + 1));
        cell(*line, *column, raw, &remarked(&Format::new(), remark.severity), worksheet)?;
        worksheet.insert_note(*line, *column, &remark.note())?;
    }
    Ok(())
}

fn cell(
    line: u32,
    column: u16,
    raw: &Raw,
    format: &Format,
    worksheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    match raw {
        Raw::Empty | Raw::Formula => worksheet.write_blank(line, column, format)?,
        Raw::Number(number) if number.is_finite() => {
            worksheet.write_number_with_format(line, column, *number, format)?
        }
        Raw::Bool(yes) => worksheet.write_boolean_with_format(line, column, *yes, format)?,
        Raw::Number(_) | Raw::Text(_) | Raw::Date(_) | Raw::Error(_) => {
            let text = raw.text();
            worksheet.write_string_with_format(line, column, clipped(&text), &guarded(format, &text))?
        }
    };
    Ok(())
}
