//! Where everything of a sheet stands: the address of every input, heads above it, codes beside it.

use std::collections::BTreeMap;

use super::Template;
use crate::collect::grid::is_long;
use crate::collect::grid::{Block, FIXED, Sheet};
use crate::structure::{Code, Dimension, Key};

/// The hidden column of row codes.
pub const CODES: u16 = 0;
/// The column of row names.
pub const NAMES: u16 = 1;
/// The first column of figures.
pub const FIGURES: u16 = 2;
/// The line of the title; its hidden cell says which sheet it is.
pub const TITLE: u32 = 0;
/// The line below it: what counts here.
pub const LEAD: u32 = 1;
/// Rows without a code at the end of a long list.
const SPARE: usize = 8;

/// A sheet with an address for every cell.
pub struct Layout {
    /// What is asked on it.
    pub sheet: Sheet,
    /// Its blocks, with their lines.
    pub blocks: Vec<Laid>,
    /// Where each cell stands.
    pub at: BTreeMap<Key, Address>,
    /// How many columns belong to one figure: last quarter's stands beside it.
    pub step: u16,
    /// The country.
    pub country: Code,
}

/// The lines of a block.
pub struct Laid {
    /// The line that names the indicator, where all columns are of one.
    pub title: Option<u32>,
    /// The hidden line of column codes.
    pub codes: u32,
    /// The line of column names.
    pub heads: u32,
    /// The line that tells this quarter from the last.
    pub quarters: Option<u32>,
    /// The first row.
    pub first: u32,
    /// The codes of its rows, top to bottom: those of the grid, spare ones, the total.
    pub rows: Vec<Code>,
}

/// Where a cell stands, and which it is.
#[derive(Clone, Copy)]
pub struct Address {
    /// Line, from 0.
    pub line: u32,
    /// Column, from 0.
    pub column: u16,
    /// Which block of the sheet.
    pub block: usize,
    /// Which column of the block.
    pub figure: usize,
    /// The row's code.
    pub code: Code,
}

/// The code that stands for the n-th row which has none yet, from 1; no list has such a code.
pub fn spare(n: usize) -> Option<Code> {
    format!("-{n}").parse().ok()
}

/// Whether a code stands for a row that has none yet.
pub fn is_spare(code: Code) -> bool {
    code.as_str().starts_with('-')
}

impl Layout {
    /// Lays a sheet out; `strays` are the rows without a code that are filled already.
    pub fn new(template: &Template, mut sheet: Sheet, strays: &[(Dimension, Code)]) -> Self {
        let (asked, beside) = (template.asked, !template.before.is_empty());
        let (mut blocks, mut line) = (Vec::new(), LEAD + 2);
        for block in &mut sheet.blocks {
            by_name(template, block);
            let laid = Laid::new(block, line, beside, strays);
            line = laid.end() + 2;
            blocks.push(laid);
        }
        let step = if beside { 2 } else { 1 };
        let mut layout = Self { sheet, blocks, at: BTreeMap::new(), step, country: asked.country };
        layout.at = layout.addresses();
        layout
    }

    fn addresses(&self) -> BTreeMap<Key, Address> {
        let mut at = BTreeMap::new();
        for (block, (grid, laid)) in self.sheet.blocks.iter().zip(&self.blocks).enumerate() {
            for (code, line) in laid.rows.iter().zip(laid.first..) {
                for (figure, column) in grid.columns.iter().enumerate() {
                    if *code == Code::TOTAL && !column.adds {
                        continue;
                    }
                    let key = column.key(self.country, grid.rows, *code);
                    let column = self.column(figure);
                    at.insert(key, Address { line, column, block, figure, code: *code });
                }
            }
        }
        at
    }

    /// The column of a block's n-th figure.
    pub fn column(&self, figure: usize) -> u16 {
        FIGURES + self.step * figure as u16
    }

    /// The last column of the sheet.
    pub fn last_column(&self) -> u16 {
        let most = self.sheet.blocks.iter().map(|block| block.columns.len()).max().unwrap_or(1);
        self.column(most) - 1
    }
}

/// The rows of a long list stand by name, between one's own nationals and what is not known.
fn by_name(template: &Template, block: &mut Block) {
    let (rows, country) = (block.rows, template.asked.country);
    if is_long(rows) {
        template.words.sort(&mut block.codes, |code| template.words.code(rows, *code));
        block.codes.sort_by_key(|code| (*code != country, FIXED.iter().position(|fixed| fixed == code)));
    }
}

impl Laid {
    fn new(block: &Block, line: u32, beside: bool, strays: &[(Dimension, Code)]) -> Self {
        let title = block.indicator.map(|_| line);
        let codes = line + u32::from(title.is_some());
        let (heads, quarters) = (codes + 1, beside.then_some(codes + 2));
        let first = quarters.unwrap_or(heads) + 1;
        let strays = strays.iter().filter(|(rows, _)| *rows == block.rows).map(|(_, code)| *code);
        let spare = (1..=SPARE).filter_map(self::spare).filter(|_| is_long(block.rows));
        let mut rows = block.codes.clone();
        strays.chain(spare).for_each(|code| {
            if !rows.contains(&code) {
                rows.push(code)
            }
        });
        rows.extend(block.has_total().then_some(Code::TOTAL));
        Self { title, codes, heads, quarters, first, rows }
    }

    /// Its first line.
    pub fn title(&self) -> u32 {
        self.title.unwrap_or(self.codes)
    }

    /// Its last line.
    pub fn end(&self) -> u32 {
        self.first + self.rows.len() as u32 - 1
    }
}
