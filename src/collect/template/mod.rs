//! The workbook a coordinator fills: written from the same grid as the form, read back by its hidden codes.
//!
//! In: what is asked, in whose language, last quarter's figures, what is typed already. Out: the bytes of an `.xlsx`; the
//! same input gives the same bytes. Back in: the sheets of such a workbook, sorted, renamed, shortened as people do.
//! Never here: a figure or a heading that could run as a formula, a cell that is known by its label alone.
//!
//! ```text
//!   grid ─→ layout ─┬→ sheet      one worksheet a sheet: heads, rows, sums, last quarter beside
//!     where it stands │  start      how to fill it, and what each letter says
//!                   └→ lists      hidden: the countries of the drop-down lists; `_hub`, whose workbook it is
//!   sheets → read → Cell          by the codes in its hidden column and lines
//!   findings → annotate           the same workbook again, every remark at its cell
//! ```

mod annotate;
mod copy;
mod heads;
mod layout;
mod lists;
mod look;
mod manners;
mod passport;
mod read;
mod remarks;
mod scan;
mod sheet;
mod start;
mod sums;
mod walk;

use std::collections::BTreeMap;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::grid::Asked;
use crate::structure::{Arg, Code, Dimension, Key, Message, Observation, Period};
use crate::words::Words;
pub use annotate::annotate;
use layout::Layout;
use look::Look;
pub use passport::Passport;
pub(super) use read::{is_meant, read};
use remarks::{Line, Remark};

/// What a workbook is made from.
#[derive(Clone, Copy)]
pub struct Template<'a> {
    /// Country, quarter, and the codes that have a row.
    pub asked: &'a Asked<'a>,
    /// The region or organisation whose part it is; `_T` for a whole country.
    pub part: Code,
    /// The reader's language.
    pub words: &'a Words,
    /// Last quarter's figures; none where there are none.
    pub before: &'a BTreeMap<Key, Observation>,
    /// What is typed already, as it was typed.
    pub now: &'a BTreeMap<Key, String>,
}

/// Writes the workbook.
pub fn write(template: &Template) -> Result<Vec<u8>, XlsxError> {
    Book::new(template).write()
}

/// A workbook on its way to bytes.
struct Book<'a> {
    template: Template<'a>,
    /// Where everything stands, sheet by sheet.
    layouts: Vec<Layout>,
    /// What stands in the inputs, by sheet: a figure is typed where it is asked for, and nowhere else.
    typed: BTreeMap<(String, Key), String>,
    /// What stands beside rows that have no code yet, by sheet.
    labels: BTreeMap<(String, Code), (Dimension, String)>,
    /// What is said at single cells: sheet, line and column, from 0.
    remarks: BTreeMap<(String, u32, u16), Remark>,
    /// All remarks, where it is a copy that goes back.
    list: Option<Vec<Line>>,
    look: Look,
}

impl<'a> Book<'a> {
    fn new(template: &Template<'a>) -> Self {
        let home = |key: &Key| Some((template.asked.home(key)?.to_string(), *key));
        let typed = template.now.iter().filter_map(|(key, text)| Some((home(key)?, text.clone())));
        Self::with(template, typed.collect(), BTreeMap::new())
    }

    fn with(
        template: &Template<'a>,
        typed: BTreeMap<(String, Key), String>,
        labels: BTreeMap<(String, Code), (Dimension, String)>,
    ) -> Self {
        let rows = |id: &str| -> Vec<(Dimension, Code)> {
            let there = labels.iter().filter(|((sheet, _), _)| sheet == id);
            there.map(|((_, code), (dimension, _))| (*dimension, *code)).collect()
        };
        let sheets = template.asked.sheets().into_iter();
        let layouts = sheets
            .map(|sheet| {
                let rows = rows(&sheet.id);
                Layout::new(template, sheet, &rows)
            })
            .collect();
        Self {
            template: *template,
            layouts,
            typed,
            labels,
            remarks: BTreeMap::new(),
            list: None,
            look: Look::new(),
        }
    }

    fn write(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&properties(&self.template)?);
        if let Some(list) = &self.list {
            remarks::write(&self.look, self.template.words, list, workbook.add_worksheet())?;
        }
        start::write(self, workbook.add_worksheet())?;
        for layout in &self.layouts {
            sheet::write(self, layout, workbook.add_worksheet())?;
        }
        lists::write(self, workbook.add_worksheet())?;
        passport::write(self, workbook.add_worksheet())?;
        workbook.save_to_buffer()
    }

    fn title(&self) -> String {
        title(&self.template)
    }
}

/// Dated by its quarter, so that the same figures are the same file.
fn properties(template: &Template) -> Result<DocProperties, XlsxError> {
    let day = template.asked.quarter.last_day();
    let date = ExcelDateTime::from_ymd(day.year() as u16, day.month() as u8, day.day() as u8)?;
    Ok(DocProperties::new().set_title(title(template)).set_creation_datetime(&date))
}

/// Whose workbook it is, and for which quarter.
fn title(template: &Template) -> String {
    let Template { asked, part, words, .. } = template;
    let message = Message::new("workbook-title").arg("country", Arg::Country(asked.country));
    let title = words.say(&message.period("quarter", Period::Quarter(asked.quarter)));
    match asked.part.filter(|_| *part != Code::TOTAL) {
        Some(dimension) => format!("{title} · {}", words.code(dimension, *part)),
        None => title,
    }
}

#[cfg(test)]
mod tests;
