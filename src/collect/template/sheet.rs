//! One worksheet: heads, rows, inputs, sums, last quarter beside.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, Formula, IgnoreError, ProtectionOptions, Worksheet,
    XlsxError, utility::row_col_to_cell,
};

use super::layout::{Address, CODES, FIGURES, LEAD, Laid, Layout, NAMES, TITLE, is_long, is_spare};
use super::look::{height, lines, longest_word, remarked};
use super::{Book, lists, sums};
use crate::collect::form;
use crate::collect::grid::{Block, Column};
use crate::structure::{Code, Dimension, Key, Message, ObsStatus};

/// Stands in the first cell of every sheet, before its id.
pub const SHEET: &str = "_hub:";
/// Stands before the sheet's id and the dimension, `#Q2:CITIZEN`, beside the codes of the columns; alone
/// it marks a line of names, which holds no figures.
pub const ROWS: &str = "#";
/// Columns that hold last quarter's figures are this wide, in characters.
const BEFORE: f64 = 6.5;
/// A page holds about so many lines.
const LINES_OF_A_PAGE: u32 = 34;
/// Nothing to write.
type Done = Result<(), XlsxError>;

/// Writes one sheet of the grid.
pub fn write(book: &Book, layout: &Layout, worksheet: &mut Worksheet) -> Done {
    // A sum of nothing is shown as nothing until a program calculates it again.
    worksheet.set_name(&layout.sheet.id)?.set_formula_result_default("");
    let mut pen = Pen { book, layout, worksheet };
    let width = pen.widths()?;
    pen.top(width)?;
    for index in 0..layout.blocks.len() {
        pen.block(index)?;
    }
    pen.guard()?;
    pen.page()
}

/// One sheet while it is written.
struct Pen<'a> {
    book: &'a Book<'a>,
    layout: &'a Layout,
    worksheet: &'a mut Worksheet,
}

impl Pen<'_> {
    /// Columns as wide as their words need, and how wide the sheet is with them.
    fn widths(&mut self) -> Result<f64, XlsxError> {
        let names = self.names();
        self.worksheet.set_column_hidden(CODES)?;
        self.worksheet.set_column_width(NAMES, names)?;
        let mut width = names;
        for figure in 0..(self.layout.last_column() + 1 - FIGURES) / self.layout.step {
            let (input, column) = (self.input_width(figure.into()), self.layout.column(figure.into()));
            self.worksheet.set_column_width(column, input)?;
            if self.beside() {
                self.worksheet.set_column_width(column + 1, BEFORE)?;
            }
            width += input + if self.beside() { BEFORE } else { 0.0 };
        }
        Ok(width)
    }

    fn beside(&self) -> bool {
        self.layout.step > 1
    }

    /// As wide as the names of the rows, within what still fits a page.
    fn names(&self) -> f64 {
        let blocks = self.layout.sheet.blocks.iter();
        let codes = blocks.flat_map(|block| block.codes.iter().map(|code| (block.rows, *code)));
        let longest =
            codes.map(|(rows, code)| self.book.template.words.code(rows, code).chars().count()).max();
        (longest.unwrap_or(0) as f64 + 2.0).clamp(24.0, 44.0)
    }

    /// A word of a head is never broken: bold, it needs a little more than its characters.
    fn input_width(&self, figure: usize) -> f64 {
        let blocks = self.layout.sheet.blocks.iter();
        let heads = blocks.filter_map(|block| Some(self.head(block, block.columns.get(figure)?)));
        let longest = heads.map(|head| longest_word(&head)).max().unwrap_or(0) as f64 * 1.25 + 1.5;
        let beside = if self.beside() { BEFORE } else { 0.0 };
        (longest - beside).max(if self.beside() { 7.5 } else { 11.0 })
    }

    fn head_width(&self, figure: usize) -> f64 {
        self.input_width(figure) + if self.beside() { BEFORE } else { 0.0 }
    }

    fn top(&mut self, width: f64) -> Done {
        let (look, words, id) = (&self.book.look, self.book.template.words, &self.layout.sheet.id);
        self.worksheet.write_string_with_format(TITLE, CODES, format!("{SHEET}{id}"), &look.hidden)?;
        let title = format!("{id} · {}", words.get(&format!("table-{id}")));
        self.worksheet.write_string_with_format(TITLE, NAMES, title, &look.title)?;
        self.worksheet.set_row_height(TITLE, 26)?;
        let lead = words.get(&format!("table-{id}-lead"));
        // A narrow table has its sentence run on over the empty columns beside it.
        let (room, last) = (width.max(96.0), self.layout.last_column());
        let last = last + ((room - width) / 9.0).round() as u16;
        self.worksheet.merge_range(LEAD, NAMES, LEAD, last, &lead, &look.lead)?;
        self.worksheet.set_row_height(LEAD, height(lines(&lead, room * 0.95)))?;
        Ok(())
    }

    fn block(&mut self, index: usize) -> Done {
        let (block, laid) = (&self.layout.sheet.blocks[index], &self.layout.blocks[index]);
        let (look, words) = (&self.book.look, self.book.template.words);
        if let (Some(line), Some(indicator)) = (laid.title, block.indicator) {
            let name = words.code(Dimension::Indicator, indicator);
            self.worksheet.write_string_with_format(line, CODES, ROWS, &look.hidden)?;
            self.worksheet.write_string_with_format(line, NAMES, name, &look.block)?;
            self.worksheet.set_row_height(line, 20)?;
        }
        self.codes(block, laid)?;
        self.heads(block, laid)?;
        for (code, line) in laid.rows.iter().zip(laid.first..) {
            self.row(block, *code, line)?;
        }
        self.checks(block, laid)
    }

    /// The hidden line by which every column is known, whatever its head says.
    fn codes(&mut self, block: &Block, laid: &Laid) -> Done {
        let look = &self.book.look;
        let rows = format!("{ROWS}{}:{}", self.layout.sheet.id, block.rows.name());
        self.worksheet.write_string_with_format(laid.codes, CODES, rows, &look.hidden)?;
        for (figure, column) in block.columns.iter().enumerate() {
            let key = column.key(self.layout.country, block.rows, Code::TOTAL);
            let at = self.layout.column(figure);
            self.worksheet.write_string_with_format(laid.codes, at, key.to_string(), &look.hidden)?;
        }
        self.worksheet.set_row_hidden(laid.codes)?;
        Ok(())
    }

    fn heads(&mut self, block: &Block, laid: &Laid) -> Done {
        let (look, words) = (&self.book.look, self.book.template.words);
        let rows = words.dimension(block.rows);
        self.worksheet.write_string_with_format(laid.heads, CODES, ROWS, &look.hidden)?;
        self.worksheet.write_string_with_format(laid.heads, NAMES, &rows, &look.head_left)?;
        let mut tallest = lines(&rows, self.names() / 1.15);
        for (figure, column) in block.columns.iter().enumerate() {
            let (head, at) = (self.head(block, column), self.layout.column(figure));
            tallest = tallest.max(lines(&head, self.head_width(figure) / 1.15));
            if self.beside() {
                self.worksheet.merge_range(laid.heads, at, laid.heads, at + 1, &head, &look.head)?;
            } else {
                self.worksheet.write_string_with_format(laid.heads, at, head, &look.head)?;
            }
        }
        self.worksheet.set_row_height(laid.heads, height(tallest))?;
        self.quarters(block, laid)
    }

    /// What a column counts, in words; the indicator is in the title of the block where all columns are of one.
    fn head(&self, block: &Block, column: &Column) -> String {
        let words = self.book.template.words;
        match (block.indicator, column.across) {
            (Some(_), Some((dimension, code))) => words.code(dimension, code),
            _ => words.cell(&column.key(self.layout.country, block.rows, Code::TOTAL)),
        }
    }

    fn quarters(&mut self, block: &Block, laid: &Laid) -> Done {
        let (look, template) = (&self.book.look, &self.book.template);
        let Some(line) = laid.quarters else {
            return Ok(());
        };
        let [now, before] = [0, -1].map(|n| template.words.short_quarter(template.asked.quarter.plus(n)));
        self.worksheet.write_string_with_format(line, CODES, ROWS, &look.hidden)?;
        for figure in 0..block.columns.len() {
            let at = self.layout.column(figure);
            self.worksheet.write_string_with_format(line, at, &now, &look.quarter)?;
            self.worksheet.write_string_with_format(line, at + 1, &before, &look.quarter)?;
        }
        Ok(())
    }

    fn row(&mut self, block: &Block, code: Code, line: u32) -> Done {
        self.name(block, code, line)?;
        for column in &block.columns {
            let key = column.key(self.layout.country, block.rows, code);
            if let Some(address) = self.layout.at.get(&key) {
                self.cell(&key, address)?;
                self.before(&key, address)?;
            }
        }
        Ok(())
    }

    /// A row without a code is known by what somebody writes beside it.
    fn name(&mut self, block: &Block, code: Code, line: u32) -> Done {
        let (look, id) = (&self.book.look, self.layout.sheet.id.clone());
        if is_spare(code) {
            let label = self.book.labels.get(&(id, code)).map_or("", |(_, label)| label);
            return self.put(line, NAMES, label, &look.spare);
        }
        let name = self.book.template.words.code(block.rows, code);
        self.worksheet.write_string_with_format(line, CODES, code.to_string(), &look.hidden)?;
        let tall = lines(&name, self.names());
        if tall > 1 {
            self.worksheet.set_row_height(line, height(tall))?;
        }
        self.put(line, NAMES, &name, if code == Code::TOTAL { &look.total_name } else { &look.name })
    }

    /// What is typed, or the sum, or why there is nothing, or nothing.
    fn cell(&mut self, key: &Key, address: &Address) -> Done {
        let (look, &Address { line, column, .. }) = (&self.book.look, address);
        let plain = if self.is_total(address) { &look.total } else { &look.input };
        if let Some(text) = self.book.typed.get(&(self.layout.sheet.id.clone(), *key)) {
            return self.put(line, column, text, plain);
        }
        if let Some(status) = self.absence(key) {
            return self.absent(address, status);
        }
        match sums::formula(self.book, self.layout, address) {
            Some(formula) => {
                let format = if self.is_total(address) { &look.total } else { &look.sum };
                let format = self.format(line, column, format)?;
                self.worksheet.write_formula_with_format(line, column, formula, &format)?;
                Ok(())
            }
            None => self.put(line, column, "", plain),
        }
    }

    /// As a formula, so that a letter the hub put there is never taken for one that somebody typed.
    fn absent(&mut self, address: &Address, status: ObsStatus) -> Done {
        let (&Address { line, column, .. }, letter) = (address, status.letter());
        let format = self.format(line, column, &self.book.look.absent)?;
        if is_spare(address.code) {
            self.worksheet.write_blank(line, column, &format)?;
        } else {
            let formula = Formula::new(format!("=\"{letter}\"")).set_result(letter);
            self.worksheet.write_formula_with_format(line, column, formula, &format)?;
        }
        Ok(())
    }

    fn is_total(&self, address: &Address) -> bool {
        let column = &self.layout.sheet.blocks[address.block].columns[address.figure];
        address.code == Code::TOTAL || column.is_total()
    }

    fn absence(&self, key: &Key) -> Option<ObsStatus> {
        let asked = self.book.template.asked;
        asked.structure.absence(key, asked.quarter)
    }

    /// A number as a number, anything else as text: never as a formula, whatever it begins with.
    fn put(&mut self, line: u32, column: u16, text: &str, format: &Format) -> Done {
        let format = self.format(line, column, format)?;
        match sums::number(text).filter(|_| column != NAMES) {
            Some(number) => self.worksheet.write_number_with_format(line, column, number, &format)?,
            None if text.is_empty() => self.worksheet.write_blank(line, column, &format)?,
            None => self.worksheet.write_string_with_format(line, column, text, &guarded(&format, text))?,
        };
        Ok(())
    }

    /// The format of a cell; where there is a remark, with its colour and its note.
    fn format(&mut self, line: u32, column: u16, format: &Format) -> Result<Format, XlsxError> {
        let at = (self.layout.sheet.id.clone(), line, column);
        let Some(remark) = self.book.remarks.get(&at) else {
            return Ok(format.clone());
        };
        self.worksheet.insert_note(line, column, &remark.note())?;
        Ok(remarked(format, remark.severity))
    }

    fn before(&mut self, key: &Key, address: &Address) -> Done {
        if !self.beside() {
            return Ok(());
        }
        let (line, column, format) = (address.line, address.column + 1, &self.book.look.before);
        let text = self.book.template.before.get(key).map(form::text).unwrap_or_default();
        match sums::number(&text) {
            Some(number) => self.worksheet.write_number_with_format(line, column, number, format)?,
            None if text.is_empty() => self.worksheet.write_blank(line, column, format)?,
            None => self.worksheet.write_string_with_format(line, column, text, format)?,
        };
        Ok(())
    }

    /// Warns, and never stops: what was typed is for the hub to read.
    fn checks(&mut self, block: &Block, laid: &Laid) -> Done {
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
    fn guard(&mut self) -> Done {
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

    fn page(&mut self) -> Done {
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
}

impl Pen<'_> {
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

/// Text that begins like a formula stays text when somebody edits it.
pub fn guarded(format: &Format, text: &str) -> Format {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format.clone().set_quote_prefix(),
        false => format.clone(),
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
        .set_error_message(words.say(&Message::new("workbook-check")))
}
