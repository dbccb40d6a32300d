//! The cells of a workbook, as the library reads them, within what the hub is willing to read.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Range, Reader, SheetType, SheetVisible, Xls,
    XlsError, Xlsx, XlsxError,
};

use super::{Budget, OWN, Raw, Refused, Row, Sheet, note};
use crate::structure::Finding;

/// Sheets and findings, or why there are none.
pub type Opened = Result<(Vec<Sheet>, Vec<Finding>), Refused>;

/// Runs a reader of foreign bytes; whatever it does, there is an answer.
pub fn isolated(read: impl FnOnce() -> Opened) -> (Vec<Sheet>, Vec<Finding>) {
    let opened = caught(read).unwrap_or(Err(Refused::Binary));
    opened.unwrap_or_else(|why| (Vec::new(), vec![why.finding()]))
}

/// Nothing where the library panics: it indexes into records by the lengths they claim, and a file of a coordinator
/// must not take down the hub.
pub fn caught<T>(read: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(read)).ok()
}

/// Reads `.xlsx` and `.xlsm`, cell by cell: a sheet is never laid out as the rectangle that it claims to be.
pub fn xlsx(bytes: Vec<u8>) -> Opened {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => Refused::Encrypted,
        _ => Refused::Binary,
    })?;
    let mut cells = Cells::new();
    // In the hub's own workbook merged heads mean nothing, and finding them is reading every sheet once more.
    let is_own = workbook.sheets_metadata().iter().any(|sheet| sheet.name == OWN);
    for sheet in cells.shown(workbook.sheets_metadata().to_vec()) {
        let merged = match is_own {
            true => Vec::new(),
            false => workbook.merge_cells_by_sheet_name(&sheet).unwrap_or_default(),
        };
        let Ok(mut reader) = workbook.worksheet_cells_reader(&sheet) else {
            continue;
        };
        cells.begin(&sheet, merged);
        // Without the text of formulas: a shared one would reserve memory by the number it claims to have.
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(|_| Refused::Binary)? {
            cells.add(cell.pos, raw_ref(cell.value), cell.formula.is_some())?;
        }
    }
    Ok(cells.end())
}

/// Reads `.ods`.
pub fn ods(bytes: Vec<u8>) -> Opened {
    let mut workbook = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => Refused::Encrypted,
        _ => Refused::Binary,
    })?;
    let mut cells = Cells::new();
    for sheet in cells.shown(workbook.sheets_metadata().to_vec()) {
        let range = workbook.worksheet_range(&sheet).map_err(|_| Refused::Binary)?;
        let formulas = workbook.worksheet_formula(&sheet).map_err(|_| Refused::Binary)?;
        cells.begin(&sheet, Vec::new());
        cells.range(&range, &formulas, true)?;
    }
    Ok(cells.end())
}

/// Reads `.xls`.
pub fn xls(bytes: Vec<u8>) -> Opened {
    let mut workbook = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Refused::Encrypted,
        _ => Refused::Binary,
    })?;
    let mut cells = Cells::new();
    for sheet in cells.shown(workbook.sheets_metadata().to_vec()) {
        let range = workbook.worksheet_range(&sheet).map_err(|_| Refused::Binary)?;
        let formulas = workbook.worksheet_formula(&sheet).map_err(|_| Refused::Binary)?;
        cells.begin(&sheet, workbook.merge_cells_by_sheet_name(&sheet).unwrap_or_default());
        // This format always holds the result; an empty one is an empty text.
        cells.range(&range, &formulas, false)?;
    }
    Ok(cells.end())
}

/// The sheets read so far.
struct Cells {
    sheets: Vec<Sheet>,
    /// By line and column, in the order of the file.
    open: Vec<(u64, u64, Raw)>,
    budget: Budget,
    formulas: usize,
    findings: Vec<Finding>,
    last_line: u64,
}

impl Cells {
    fn new() -> Self {
        let budget = Budget::new();
        Self { sheets: vec![], open: vec![], budget, formulas: 0, findings: vec![], last_line: 0 }
    }

    /// The names of the sheets with cells that somebody sees, and of the hub's own.
    fn shown(&mut self, sheets: Vec<calamine::Sheet>) -> Vec<String> {
        let sheets: Vec<_> = sheets.into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).collect();
        let is_shown =
            |sheet: &calamine::Sheet| sheet.visible == SheetVisible::Visible || sheet.name.starts_with(OWN);
        let hidden = sheets.iter().filter(|sheet| !is_shown(sheet));
        self.findings.extend(
            hidden.map(|sheet| note("sheet-hidden").text("sheet", crate::collect::short(&sheet.name))),
        );
        sheets.into_iter().filter(is_shown).map(|sheet| sheet.name).collect()
    }

    fn begin(&mut self, name: &str, merged: Vec<Dimensions>) {
        self.close();
        let rectangle = |area: &Dimensions| {
            let ((top, left), (bottom, right)) = (area.start, area.end);
            [top, left, bottom, right].map(|at| u64::from(at) + 1)
        };
        let name = Some(Arc::from(name));
        let merged = merged.iter().map(rectangle).collect();
        self.sheets.push(Sheet { name, merged, ..Sheet::default() });
        self.last_line = 0;
    }

    fn add(&mut self, (row, column): (u32, u32), raw: Raw, is_formula: bool) -> Result<(), Refused> {
        let raw = match (raw, is_formula) {
            (Raw::Empty, true) => Raw::Formula,
            (Raw::Empty, false) => return Ok(()),
            (raw, _) => raw,
        };
        let line = u64::from(row) + 1;
        if !self.budget.spend(line != self.last_line) {
            return Err(Refused::TooMany);
        }
        self.last_line = line;
        if let Some(sheet) = self.sheets.last_mut().filter(|_| is_formula) {
            sheet.formulas.push((line, u64::from(column) + 1));
        }
        self.formulas += usize::from(is_formula && raw != Raw::Formula);
        // A formula that answers with an empty text shows an empty cell.
        if raw != Raw::Text(String::new()) {
            self.open.push((line, u64::from(column) + 1, raw));
        }
        Ok(())
    }

    fn range(
        &mut self,
        range: &Range<Data>,
        formulas: &Range<String>,
        may_lack_results: bool,
    ) -> Result<(), Refused> {
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let at = (top + row as u32, left + column as u32);
            let is_formula = formulas.get_value(at).is_some_and(|text| !text.is_empty());
            self.add(at, raw(value), is_formula)?;
        }
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, column, _) in formulas.used_cells().filter(|_| may_lack_results) {
            let at = (top + row as u32, left + column as u32);
            if range.get_value(at).is_none_or(|value| *value == Data::Empty) {
                self.add(at, Raw::Empty, true)?;
            }
        }
        Ok(())
    }

    /// Puts the cells of the open sheet in order; of two at one place the first stands.
    fn close(&mut self) {
        let mut cells = std::mem::take(&mut self.open);
        cells.sort_by_key(|(line, column, _)| (*line, *column));
        cells.dedup_by_key(|(line, column, _)| (*line, *column));
        let Some(sheet) = self.sheets.last_mut() else {
            return;
        };
        sheet.formulas.sort_unstable();
        for (line, column, raw) in cells {
            if sheet.rows.last().is_none_or(|row| row.line != line) {
                sheet.rows.push(Row { line, width: 0, cells: Vec::new() });
            }
            if let Some(row) = sheet.rows.last_mut() {
                row.width = column;
                row.cells.push((column, raw));
            }
        }
    }

    fn end(mut self) -> (Vec<Sheet>, Vec<Finding>) {
        self.close();
        if self.formulas > 0 {
            self.findings.push(note("file-formulas").count("count", self.formulas));
        }
        (self.sheets, self.findings)
    }
}

fn raw_ref(value: DataRef) -> Raw {
    match value {
        DataRef::SharedString(text) => raw(&Data::String(text.to_string())),
        other => raw(&other.into()),
    }
}

fn raw(value: &Data) -> Raw {
    match value {
        Data::Int(number) => Raw::Number(*number as f64),
        Data::Float(number) => Raw::Number(*number),
        Data::String(text) => Raw::Text(text.clone()),
        Data::Bool(yes) => Raw::Bool(*yes),
        Data::DateTime(date) => Raw::Date(day(date)),
        Data::DateTimeIso(text) | Data::DurationIso(text) => Raw::Date(text.clone()),
        Data::Error(error) => Raw::Error(error.to_string()),
        Data::Empty => Raw::Empty,
    }
}

fn day(date: &ExcelDateTime) -> String {
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
