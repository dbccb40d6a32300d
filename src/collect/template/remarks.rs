//! Remarks at their cells, and the sheet that lists them.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Note, Url, Worksheet, XlsxError, utility::row_col_to_cell};

use super::look::{Look, height, lines, remarked};
use super::sheet::SHEET;
use crate::structure::{Finding, Severity};
use crate::words::Words;

/// What is said at one cell.
#[derive(Debug, Clone, Default)]
pub struct Remark {
    /// The worst of it: 0 blocks, 1 needs a reason, 2 is worth knowing.
    pub severity: usize,
    /// In words.
    pub text: String,
}

/// One line of the list.
pub struct Line {
    /// The remark.
    pub remark: Remark,
    /// Sheet, line and column, from 0; `None` where the whole file is meant.
    pub at: Option<(String, u32, u16)>,
}

/// What the first cell of the list says after the mark of the hub's sheets.
const LIST: &str = "remarks";
/// Columns: how serious, sheet, cell, text.
const WIDTHS: [f64; 4] = [20.0, 14.0, 10.0, 90.0];

impl Remark {
    /// A finding in the reader's words.
    pub fn new(finding: &Finding, words: &Words) -> Self {
        let severity = match finding.severity {
            Severity::Blocks => 0,
            Severity::NeedsReason => 1,
            Severity::Note => 2,
        };
        Self { severity, text: words.plain(&finding.message) }
    }

    /// Two remarks at one cell.
    pub fn and(&mut self, other: &Remark) {
        self.severity = self.severity.min(other.severity);
        self.text = format!("{}\n{}", self.text, other.text);
    }

    /// How serious, in words.
    pub fn kind(&self, words: &Words) -> String {
        words.get(["severity-blocks", "severity-reason", "severity-note"][self.severity.min(2)])
    }

    /// The note of its cell, large enough for its words.
    pub fn note(&self) -> Note {
        let tall = self.text.split('\n').map(|part| lines(part, 42.0)).sum::<u32>();
        let note = Note::new(&self.text).add_author_prefix(false).set_width(300).set_height(16 * tall + 12);
        note.set_font_name("Calibri").set_font_size(9)
    }
}

/// The list of remarks in reading order: the worst first, then sheet by sheet.
pub fn sorted(mut list: Vec<Line>) -> Vec<Line> {
    list.sort_by(|a, b| (a.remark.severity, &a.at).cmp(&(b.remark.severity, &b.at)));
    list
}

/// The remarks of a list by their cells, those of one cell together.
pub fn collected(list: &[Line]) -> BTreeMap<(String, u32, u16), Remark> {
    let mut remarks: BTreeMap<(String, u32, u16), Remark> = BTreeMap::new();
    for line in list {
        let Some(at) = &line.at else {
            continue;
        };
        match remarks.get_mut(at) {
            Some(remark) => remark.and(&line.remark),
            None => drop(remarks.insert(at.clone(), line.remark.clone())),
        }
    }
    remarks
}

/// Writes the list; each cell is a link.
pub fn write(look: &Look, words: &Words, list: &[Line], worksheet: &mut Worksheet) -> Result<(), XlsxError> {
    worksheet.set_name(words.get("workbook-findings"))?.set_column_hidden(0)?;
    worksheet.write_string_with_format(0, 0, format!("{SHEET}{LIST}"), &look.hidden)?;
    worksheet.write_string_with_format(0, 1, words.get("workbook-findings"), &look.title)?;
    worksheet.set_row_height(0, 26)?;
    let lead = if list.is_empty() { "workbook-findings-none" } else { "workbook-findings-lead" };
    worksheet.write_string_with_format(1, 1, words.get(lead), &look.plain)?;
    for ((id, width), column) in ["severity", "sheet", "cell", "text"].into_iter().zip(WIDTHS).zip(1..) {
        worksheet.set_column_width(column, width)?;
        let head = words.get(&format!("workbook-column-{id}"));
        worksheet.write_string_with_format(3, column, head, &look.head_left)?;
    }
    for (line, row) in list.iter().zip(4..) {
        write_line(look, words, line, row, worksheet)?;
    }
    worksheet.set_freeze_panes(4, 0)?.set_repeat_rows(3, 3)?.set_screen_gridlines(false);
    worksheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}

fn write_line(
    look: &Look,
    words: &Words,
    line: &Line,
    row: u32,
    worksheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let kind = remarked(&look.name, line.remark.severity);
    worksheet.write_string_with_format(row, 1, line.remark.kind(words), &kind)?;
    let (sheet, cell) = match &line.at {
        Some((sheet, line, column)) => (sheet.as_str(), row_col_to_cell(*line, *column)),
        None => ("", String::new()),
    };
    worksheet.write_string_with_format(row, 2, sheet, &look.name)?;
    match cell.is_empty() {
        true => worksheet.write_blank(row, 3, &look.name)?,
        false => {
            let url = Url::new(format!("internal:'{}'!{cell}", sheet.replace('\'', "''"))).set_text(&cell);
            worksheet.write_url_with_format(row, 3, url, &look.link_lined)?
        }
    };
    let text = line.remark.text.replace('\n', " ");
    worksheet.set_row_height(row, height(lines(&text, WIDTHS[3] * 0.95)))?;
    worksheet.write_string_with_format(row, 4, text, &look.name)?;
    Ok(())
}
