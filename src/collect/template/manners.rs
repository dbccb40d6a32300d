//! How a sheet behaves: what it warns about, what is locked, how it prints.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, IgnoreError, ProtectionOptions, XlsxError,
    utility::row_col_to_cell,
};

use super::layout::{FIGURES, Laid, NAMES, TITLE, is_spare};
use super::sheet::{Done, Pen};
use super::{Book, lists};
use crate::collect::grid::Block;
use crate::collect::grid::is_long;

/// A page holds about so many lines.
const LINES_OF_A_PAGE: u32 = 34;

impl Pen<'_> {
    /// Warns, and never stops: what was typed is for the hub to read.
    pub fn checks(&mut self, block: &Block, laid: &Laid) -> Done {
        let last = laid.end();
        for figure in 0..block.columns.len() {
            let column = self.layout.column(figure);
            let check = count_check(self.book, &row_col_to_cell(laid.first, column))?;
            self.worksheet.add_data_validation(laid.first, column, last, column, &check)?;
        }
        let spare = laid.rows.iter().position(|code| is_spare(*code)).filter(|_| is_long(block.rows));
        if let Some(first) = spare {
            let last = laid.rows.iter().rposition(|code| is_spare(*code)).unwrap_or(first);
            let (first, last) = (laid.first + first as u32, laid.first + last as u32);
            let list = lists::choice(self.book)?;
            self.worksheet.add_data_validation(first, NAMES, last, NAMES, &list)?;
        }
        Ok(())
    }

    /// Heads are locked, without a password: a mistake is kept off, a person is not.
    pub fn guard(&mut self) -> Done {
        self.worksheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            insert_rows: true,
            sort: true,
            use_autofilter: true,
            ..ProtectionOptions::default()
        });
        let (line, column) = (self.layout.blocks.last().map_or(0, Laid::end), self.layout.last_column());
        // A sum may be typed over: that is no mistake. Only one kind can be quiet in a cell.
        let quiet = IgnoreError::UnlockedCellsWithFormula;
        self.worksheet.ignore_error_range(0, 0, line, column, quiet)?;
        Ok(())
    }

    /// Frozen heads, and pages of A4.
    pub fn page(&mut self) -> Done {
        let (first, last) = match self.layout.blocks.as_slice() {
            [only] => (only.codes, only.first - 1),
            _ => (TITLE, TITLE),
        };
        self.worksheet.set_freeze_panes(last + 1, FIGURES)?;
        self.worksheet.set_repeat_rows(first, last)?;
        self.worksheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        self.worksheet.set_page_breaks(&self.breaks())?;
        self.worksheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3).set_screen_gridlines(false);
        let title = self.book.title().replace('&', "&&");
        self.worksheet.set_footer(format!("&L&8{title}&R&8&A · &P / &N"));
        Ok(())
    }

    /// The lines before which a page ends, so that a short block stands on one page with its heads.
    fn breaks(&self) -> Vec<u32> {
        let (mut breaks, mut begun) = (Vec::new(), 0);
        for laid in self.layout.blocks.iter().skip(1) {
            if laid.end() - begun > LINES_OF_A_PAGE {
                breaks.push(laid.title());
                begun = laid.title();
            }
        }
        breaks
    }
}

/// Whole and not negative, or a letter in place of a number, or a number with its flag.
fn count_check(book: &Book, cell: &str) -> Result<DataValidation, XlsxError> {
    let letters = ["L", "M", "Q", ":", "C"].map(|letter| format!("{cell}=\"{letter}\"")).join(",");
    let whole = format!("AND(ISNUMBER({cell}),N({cell})>=0,N({cell})=INT(N({cell})))");
    let flagged = format!(
        "IFERROR(AND(ISNUMBER(SEARCH(RIGHT({cell}),\"pebd\")),--LEFT({cell},LEN({cell})-1)>=0),FALSE)"
    );
    let words = book.template.words;
    DataValidation::new()
        .allow_custom(format!("=OR({whole},{letters},{flagged})").as_str().into())
        .ignore_blank(true)
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_title(words.get("workbook-check-title"))?
        .set_error_message(words.get("workbook-check"))
}
