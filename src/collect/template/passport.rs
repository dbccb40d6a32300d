//! The hidden sheet that says whose workbook this is.

use rust_xlsxwriter::{Worksheet, XlsxError};
use sha2::{Digest, Sha256};

use super::Book;
use crate::collect::grid::Asked;
use crate::collect::grid::is_long;
use crate::collect::sheets::{OWN, Sheet};
use crate::structure::{Code, Dimension, Quarter, hexadecimal};

/// Whose workbook it is, for when, and what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passport {
    /// The country.
    pub country: Code,
    /// By what it is a part of the country's return, and which; `None` for the whole.
    pub part: Option<(Dimension, Code)>,
    /// The quarter.
    pub quarter: Quarter,
    /// A fingerprint of what was asked when it was made.
    pub structure: String,
    /// The language it was written in.
    pub language: String,
}

impl Passport {
    /// Reads it from the sheets of a workbook; `None` where there is none, or somebody spoiled it.
    pub fn of(sheets: &[Sheet]) -> Option<Self> {
        let sheet = sheets.iter().find(|sheet| sheet.name.as_deref() == Some(OWN))?;
        let field = |name: &str| {
            let row = sheet.rows.iter().find(|row| row.text(1) == name)?;
            Some(row.text(2))
        };
        let by =
            Dimension::ALL.into_iter().find(|dimension| field("part").as_deref() == Some(dimension.name()));
        let part: Code = field("place")?.parse().ok()?;
        Some(Self {
            country: field("country")?.parse().ok()?,
            part: by.map(|dimension| (dimension, part)),
            quarter: field("quarter")?.parse().ok()?,
            structure: field("structure")?,
            language: field("language")?,
        })
    }
}

/// A short fingerprint of what is asked: the same for every return of a kind, whatever rows its country uses.
pub fn fingerprint(asked: &Asked) -> String {
    let mut hash = Sha256::new();
    for sheet in asked.sheets() {
        hash.update(format!("{}\n", sheet.id));
        for block in &sheet.blocks {
            let columns =
                block.columns.iter().map(|c| c.key(asked.country, block.rows, Code::TOTAL).to_string());
            let codes = block.codes.iter().filter(|_| !is_long(block.rows)).map(Code::to_string);
            let said: Vec<String> = columns.chain([block.rows.name().into()]).chain(codes).collect();
            hash.update(said.join(" ") + "\n");
        }
    }
    hexadecimal(&hash.finalize())[..12].to_string()
}

/// Writes it.
pub fn write(book: &Book, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
    let template = &book.template;
    worksheet.set_name(OWN)?.set_hidden(true);
    let part = template.asked.part.map_or("", Dimension::name);
    let rows = [
        ("country", template.asked.country.to_string()),
        ("part", part.to_string()),
        ("place", template.part.to_string()),
        ("quarter", template.asked.quarter.to_string()),
        ("structure", fingerprint(template.asked)),
        ("language", template.words.language.clone()),
    ];
    for ((name, value), line) in rows.into_iter().zip(0..) {
        worksheet.write_string(line, 0, name)?.write_string(line, 1, value)?;
    }
    worksheet.set_column_width(0, 14)?.set_column_width(1, 20)?.protect();
    Ok(())
}
