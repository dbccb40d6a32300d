//! A language as one spreadsheet.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use hub::words::Locale;
use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};

/// The columns, in the translators' working language.
const HEAD: [(&str, f64); 6] = [
    ("file", 14.0),
    ("message", 28.0),
    ("note", 30.0),
    ("english", 60.0),
    ("translation", 60.0),
    ("to mend", 40.0),
];

/// A translated message.
pub struct Row {
    /// Of the sheet, counted from one as it is shown.
    pub line: usize,
    /// The message.
    pub id: String,
    /// In Fluent.
    pub text: String,
}

/// The bytes of an `.xlsx`: every message of English with its translation as far as there is one.
pub fn write(english: &Locale, own: &Locale) -> Result<Vec<u8>, XlsxError> {
    let lines = own.lines();
    let words: BTreeMap<&str, &str> =
        lines.iter().map(|line| (line.id.as_str(), line.text.as_str())).collect();
    let problems = super::problems(own, english);
    let (bold, wrap) = (Format::new().set_bold(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(&own.language)?.set_freeze_panes(1, 2)?;
    for (column, (name, width)) in (0u16..).zip(HEAD) {
        sheet.write_string_with_format(0, column, name, &bold)?.set_column_width(column, width)?;
    }
    for (row, line) in (1u32..).zip(english.lines()) {
        let translation = words.get(line.id.as_str()).copied().unwrap_or_default();
        let problem = problems.get(&line.id).map_or("", String::as_str);
        let cells = [&line.file, &line.id, &line.note, &line.text, translation, problem];
        for (column, text) in (0u16..).zip(cells) {
            sheet.write_string_with_format(row, column, text, &wrap)?;
        }
    }
    workbook.save_to_buffer()
}

/// The translated messages of the first sheet; empty ones are left out.
pub fn read(bytes: Vec<u8>) -> Result<Vec<Row>, String> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let range = workbook.worksheet_range_at(0).ok_or("no sheet")?.map_err(|error| error.to_string())?;
    let first = range.start().map_or(0, |(row, _)| row as usize);
    let mut rows = range.rows();
    let head: Vec<String> = rows.next().unwrap_or_default().iter().map(ToString::to_string).collect();
    let column = |name: &str| {
        head.iter()
            .position(|cell| cell == name)
            .ok_or_else(|| format!("the first line has no column “{name}”"))
    };
    let (id, text) = (column("message")?, column("translation")?);
    let told =
        |cell: Option<&Data>| cell.map_or_else(String::new, |cell| cell.to_string().replace("\r\n", "\n"));
    let row = |(at, cells): (usize, &[Data])| {
        let row = Row { line: first + at + 2, id: told(cells.get(id)), text: told(cells.get(text)) };
        (!row.text.trim().is_empty()).then_some(row)
    };
    Ok(rows.enumerate().filter_map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_comes_back_from_its_sheet_to_the_letter() {
        let english = Locale::embedded("en");
        for own in hub::words::locales() {
            let rows = read(write(&english, &own).unwrap()).unwrap();
            let words = rows.iter().map(|row| (row.id.as_str(), row.text.as_str())).collect();
            let again = own.worded(&own.language, &words);
            for (name, text) in own.fluent() {
                assert_eq!(again.files[name], text, "{}/{name}", own.language);
            }
        }
    }

    #[test]
    fn a_file_that_is_no_sheet_and_one_without_the_columns_are_told() {
        assert!(read(b"no sheet".to_vec()).is_err());
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write_string(0, 0, "message").unwrap();
        let told = read(workbook.save_to_buffer().unwrap()).err().unwrap();
        assert!(told.contains("“translation”"), "{told}");
    }
}
