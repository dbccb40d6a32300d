//! Sums that add up by themselves: the formula, and the result it has already.

use rust_xlsxwriter::{Formula, utility::row_col_to_cell};

use super::Book;
use super::layout::{Address, Layout, is_spare};
use crate::collect::cell::{self, Typed};
use crate::structure::{Code, Key, ObsStatus};

/// The formula of a cell that is the sum of others on its sheet; blank while none of them is a number.
pub fn formula(book: &Book, layout: &Layout, address: &Address) -> Option<Formula> {
    let mut cells: Vec<(u32, u16)> = parts(book, layout, address)
        .iter()
        .filter_map(|part| layout.at.get(part).map(|at| (at.line, at.column)))
        .collect();
    cells.sort_by_key(|(line, column)| (*column, *line));
    let areas = areas(&cells);
    let result = value(book, layout, address).map_or(String::new(), |sum| sum.to_string());
    let text = format!("=IF(COUNT({areas})=0,\"\",SUM({areas}))");
    (!cells.is_empty()).then(|| Formula::new(text).set_result(result))
}

/// The cells that add up to this one, those of rows without a code too.
fn parts(book: &Book, layout: &Layout, address: &Address) -> Vec<Key> {
    let block = &layout.sheet.blocks[address.block];
    let column = &block.columns[address.figure];
    let mut parts = book.template.asked.addends(&layout.sheet, block, column, address.code);
    if address.code == Code::TOTAL && column.adds {
        let rows = layout.blocks[address.block].rows.iter().copied();
        parts.extend(
            rows.filter(|code| is_spare(*code)).map(|code| column.key(layout.country, block.rows, code)),
        );
    }
    parts
}

/// The number a spreadsheet shows in a cell: typed, or the sum of its parts.
fn value(book: &Book, layout: &Layout, address: &Address) -> Option<u64> {
    let block = &layout.sheet.blocks[address.block];
    let key = block.columns[address.figure].key(layout.country, block.rows, address.code);
    match book.typed.get(&(layout.sheet.id.clone(), key)) {
        Some(text) => number(text).map(u64::from),
        None => {
            let parts = parts(book, layout, address);
            let values = parts.iter().filter_map(|part| value(book, layout, layout.at.get(part)?));
            values.reduce(|a, b| a + b)
        }
    }
}

/// The number that a typed text is for a spreadsheet; a flag behind it makes it text.
pub fn number(text: &str) -> Option<u32> {
    match cell::read(text) {
        Ok(Typed::Figure(figure)) if figure.status == ObsStatus::Normal => figure.value.map(|n| n.get()),
        Ok(_) | Err(_) => None,
    }
}

/// `C5:C9,C11`: cells that follow each other down or across are one area.
fn areas(cells: &[(u32, u16)]) -> String {
    let mut areas: Vec<[(u32, u16); 2]> = Vec::new();
    for &(line, column) in cells {
        match areas.last_mut() {
            Some([first, last]) if follows(*first, *last, (line, column)) => *last = (line, column),
            _ => areas.push([(line, column); 2]),
        }
    }
    let name = |(line, column): (u32, u16)| row_col_to_cell(line, column);
    let area = |[first, last]: &[(u32, u16); 2]| match first == last {
        true => name(*first),
        false => format!("{}:{}", name(*first), name(*last)),
    };
    areas.iter().map(area).collect::<Vec<_>>().join(",")
}

fn follows(first: (u32, u16), last: (u32, u16), next: (u32, u16)) -> bool {
    let down = first.1 == last.1 && next == (last.0 + 1, last.1);
    let across = first.0 == last.0 && next == (last.0, last.1 + 1);
    down || across
}
