//! What stands above the figures of a sheet: its title, what counts here, the heads, and the hidden codes below them.

use rust_xlsxwriter::XlsxError;

use super::layout::{CODES, FIGURES, LEAD, Laid, NAMES, TITLE};
use super::look::{height, lines, longest_word};
use super::sheet::{Done, Pen, ROWS, SHEET};
use crate::collect::grid::{Block, Column};
use crate::structure::Code;

/// Columns that hold last quarter's figures are this wide, in characters.
const BEFORE: f64 = 6.5;

impl Pen<'_> {
    /// Columns as wide as their words need, and how wide the sheet is with them.
    pub fn widths(&mut self) -> Result<f64, XlsxError> {
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

    /// As wide as the names of the rows, within what still fits a page.
    pub fn names(&self) -> f64 {
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

    /// The title and the sentence below it.
    pub fn top(&mut self, width: f64) -> Done {
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

    /// The hidden line by which every column is known, whatever its head says.
    pub fn codes(&mut self, block: &Block, laid: &Laid) -> Done {
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

    /// The names of the columns.
    pub fn heads(&mut self, block: &Block, laid: &Laid) -> Done {
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
}
