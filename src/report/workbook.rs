//! The tables of a laid document as a workbook: a sheet a table, numbers as numbers.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::laid::{Block, Laid, Run, Table};

/// A name of a sheet is no longer.
const NAME: usize = 31;
/// Columns of names and of numbers, in letters.
const WIDTHS: (f64, f64) = (42.0, 14.0);

/// The bytes of an `.xlsx`: what the document is, then its tables in their order. The same document gives the same bytes.
pub fn write(laid: &Laid) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(laid)?);
    let tables = laid.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let tables: Vec<(String, &Table)> =
        tables.enumerate().map(|(at, table)| (name(at + 1, &table.caption), table)).collect();
    about(workbook.add_worksheet(), laid, &tables)?;
    for (name, table) in &tables {
        sheet(workbook.add_worksheet().set_name(name)?, table)?;
    }
    workbook.save_to_buffer()
}

fn properties(laid: &Laid) -> Result<DocProperties, XlsxError> {
    let created = ExcelDateTime::from_timestamp(laid.released.as_second())?;
    Ok(DocProperties::new().set_title(&laid.title).set_subject(&laid.subject).set_creation_datetime(&created))
}

/// The number of the table and as much of its caption as fits; some letters have a meaning in names of sheets.
fn name(number: usize, caption: &str) -> String {
    let plain = caption.chars().map(|c| if "[]:*?/\\'".contains(c) { ' ' } else { c });
    let name: String = format!("{number} ").chars().chain(plain).take(NAME).collect();
    name.trim().to_owned()
}

/// What this is, whatever stands outside the tables in a box, and which sheet holds what.
fn about(sheet: &mut Worksheet, laid: &Laid, tables: &[(String, &Table)]) -> Result<(), XlsxError> {
    let (bold, wrap) = (Format::new().set_bold(), Format::new().set_text_wrap());
    sheet.set_name("0")?.set_column_width(0, 110)?;
    let mut row = 0;
    let mut line = |sheet: &mut Worksheet, text: &str, format: &Format| -> Result<(), XlsxError> {
        sheet.write_string_with_format(row, 0, text, format)?;
        row += 1;
        Ok(())
    };
    line(sheet, &laid.title, &bold)?;
    line(sheet, &laid.subject, &wrap)?;
    line(sheet, &laid.foot, &wrap)?;
    for text in laid.watermark.iter().chain(banners(laid)) {
        line(sheet, text, &bold)?;
    }
    for block in &laid.blocks {
        if let Block::Callout { title, body } = block {
            line(sheet, title, &bold)?;
            for text in body {
                line(sheet, &plain(text), &wrap)?;
            }
        }
    }
    for (name, table) in tables {
        line(sheet, &format!("{name}: {}", table.caption), &wrap)?;
    }
    Ok(())
}

fn banners(laid: &Laid) -> &[String] {
    let cover = laid.blocks.iter().find_map(|block| match block {
        Block::Cover(cover) => Some(cover.banners.as_slice()),
        _ => None,
    });
    cover.unwrap_or_default()
}

fn plain(text: &[Run]) -> String {
    text.iter().map(|run| run.text.as_str()).collect()
}

fn sheet(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let head = bold.clone().set_text_wrap().set_border_bottom(rust_xlsxwriter::FormatBorder::Thin);
    let mark = Format::new().set_align(FormatAlign::Right);
    sheet.write_string_with_format(0, 0, &table.caption, &bold)?;
    for (column, cell) in (0..).zip(&table.head) {
        sheet.set_column_width(column, if column == 0 { WIDTHS.0 } else { WIDTHS.1 })?;
        sheet.write_string_with_format(2, column, &cell.text, &head)?;
    }
    let mut column = 0;
    for cells in table.groups() {
        if let Some(over) = &cells[0].over {
            sheet.write_string_with_format(1, column, over, &bold)?;
        }
        column += cells.len() as u16;
    }
    for (at, row) in (3..).zip(&table.rows) {
        for (column, text) in (0..).zip(&row.cells) {
            let count = row.counts.get(usize::from(column)).copied().flatten();
            match count {
                Some(count) => sheet.write_number(at, column, count)?,
                None if column == 0 => sheet.write_string(at, column, text)?,
                None => sheet.write_string_with_format(at, column, text, &mark)?,
            };
        }
    }
    if let Some(note) = &table.note {
        sheet.write_string(4 + table.rows.len() as u32, 0, note)?;
    }
    sheet.set_freeze_panes(3, 1)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_named_by_its_number_and_what_fits_of_its_caption() {
        assert_eq!(name(3, "Children: by age [Q1]"), "3 Children  by age  Q1");
        assert_eq!(name(12, &"x".repeat(90)).chars().count(), NAME);
    }
}
