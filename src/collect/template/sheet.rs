//! One worksheet: heads, rows, inputs, sums, last quarter beside.

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

use super::layout::{Address, CODES, Layout, NAMES, is_spare};
use super::look::{height, lines, remarked};
use super::{Book, sums};
use crate::collect::form;
use crate::collect::grid::Block;
use crate::structure::{Code, Dimension, Key, ObsStatus};

/// Stands in the first cell of every sheet, before its id.
pub const SHEET: &str = "_hub:";
/// Stands before the sheet's id and the dimension, `#Q2:CITIZEN`, beside the codes of the columns; alone
/// it marks a line of names, which holds no figures.
pub const ROWS: &str = "#";
/// A cell takes some thirty thousand characters; nobody reads half as many.
const LONGEST: usize = 10_000;
/// Nothing more to say.
pub type Done = Result<(), XlsxError>;

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
pub(super) struct Pen<'a> {
    /// The workbook.
    pub book: &'a Book<'a>,
    /// Where everything stands.
    pub layout: &'a Layout,
    /// Where it is written.
    pub worksheet: &'a mut Worksheet,
}

impl Pen<'_> {
    /// Whether last quarter's figures have columns of their own.
    pub fn beside(&self) -> bool {
        self.layout.step > 1
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
        let text = clipped(text);
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
            None if text.is_empty() => return Ok(()),
            None => self.worksheet.write_string_with_format(line, column, text, format)?,
        };
        Ok(())
    }
}

/// As much of a text as a cell holds.
pub fn clipped(text: &str) -> &str {
    text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end])
}

/// Text that begins like a formula stays text when somebody edits it.
pub fn guarded(format: &Format, text: &str) -> Format {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format.clone().set_quote_prefix(),
        false => format.clone(),
    }
}
