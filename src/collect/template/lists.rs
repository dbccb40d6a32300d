//! The hidden sheet of countries, in the reader's language and order, for the drop-down lists.

use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, Formula, Worksheet, XlsxError};

use super::Book;
use crate::collect::sheets::OWN;
use crate::structure::{Code, Dimension};

/// Its name.
fn name() -> String {
    format!("{OWN}_lists")
}

fn countries(book: &Book) -> Vec<(Code, String)> {
    let list = book.template.asked.structure.list(Dimension::Citizen);
    let codes = list.iter().map(|(code, _)| code).filter(|code| code.as_str().len() == 2);
    let words = book.template.words;
    let mut countries: Vec<(Code, String)> = codes.map(|code| (code, words.country(code))).collect();
    words.sort(&mut countries, |(_, name)| name.clone());
    countries
}

/// Writes the list.
pub fn write(book: &Book, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
    worksheet.set_name(name())?.set_hidden(true);
    for ((code, name), line) in countries(book).into_iter().zip(0..) {
        worksheet.write_string(line, 0, name)?.write_string(line, 1, code.as_str())?;
    }
    Ok(())
}

/// The choice of a country; other names and codes may be typed all the same.
pub fn choice(book: &Book) -> Result<DataValidation, XlsxError> {
    let (words, last) = (book.template.words, countries(book).len());
    let list = Formula::new(format!("={}!$A$1:$A${last}", name()));
    DataValidation::new()
        .allow_list_formula(list)
        .set_error_style(DataValidationErrorStyle::Information)
        .set_error_title(words.get("workbook-check-title"))?
        .set_error_message(words.get("workbook-choice"))
}
