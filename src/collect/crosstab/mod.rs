//! A table as people draw it: headings above, names at the left, figures where they cross.
//!
//! Found by names the hub knows, in any of its languages: several lines of headings, merged ones, tables side by side
//! or below each other, titles above, footnotes below, totals anywhere. What is not understood is a finding at its cell;
//! what a figure counts is never guessed.

mod block;
mod heads;
mod title;

use std::collections::BTreeSet;

use super::Cell;
use super::labels::Labels;
use super::reader::Reader;
use super::sheets::{Raw, Row, Sheet};
use crate::structure::Place;

/// What a sheet gave.
#[derive(Debug, Default)]
pub struct Told {
    /// The figures.
    pub cells: Vec<Cell>,
    /// Whether any table was recognised, even if none of its figures could be taken.
    pub is_recognised: bool,
    /// Whether the sheet says for which quarter it is.
    pub says_quarter: bool,
}

/// Reads every table of a sheet.
pub fn read(reader: &mut Reader, sheet: &Sheet) -> Told {
    let sheet = &unmerged(sheet);
    let mut told = Told { says_quarter: title::sheet_name(reader, sheet), ..Told::default() };
    for columns in blocks(sheet) {
        let found = block::read(reader, sheet, &columns);
        told.cells.extend(found.cells);
        told.is_recognised |= found.is_recognised;
        told.says_quarter |= found.says_quarter;
    }
    told
}

/// The columns of each table: those between columns without anything, if the first of them has names.
fn blocks(sheet: &Sheet) -> Vec<Vec<u64>> {
    let used: BTreeSet<u64> =
        sheet.rows.iter().flat_map(|row| row.cells.iter().map(|(column, _)| *column)).collect();
    let mut blocks: Vec<Vec<u64>> = Vec::new();
    for column in used {
        let is_next = |block: &Vec<u64>| block.last() == Some(&(column - 1));
        match blocks.last_mut() {
            Some(block) if is_next(block) || !has_names(sheet, column) => block.push(column),
            _ => blocks.push(vec![column]),
        }
    }
    blocks
}

/// Whether rows begin with a name in this column, and figures follow it.
fn has_names(sheet: &Sheet, column: u64) -> bool {
    let is_named = |row: &&Row| is_name(row.get(column)) && is_figure(row.get(column + 1));
    sheet.rows.iter().filter(is_named).nth(1).is_some()
}

/// A text that is no figure, or that is a name although it looks like one: “12–13”, `M`.
fn is_name(raw: &Raw) -> bool {
    match raw {
        Raw::Text(text) if text.trim().is_empty() => false,
        Raw::Text(text) => !is_figure(raw) || !Labels::embedded().find_all(text, |_, _| true).is_empty(),
        Raw::Empty | Raw::Number(_) | Raw::Date(_) | Raw::Bool(_) | Raw::Error(_) | Raw::Formula => false,
    }
}

/// Whether somebody meant a figure here, readable or not.
fn is_figure(raw: &Raw) -> bool {
    match raw {
        Raw::Empty => false,
        Raw::Text(text) => {
            let has_digit = text.contains(|c: char| c.is_ascii_digit());
            let is_read = !matches!(super::cell::read(text), Err(super::cell::NotACell::Unreadable));
            is_read && (has_digit || text.trim().chars().count() <= 3)
        }
        Raw::Number(_) | Raw::Date(_) | Raw::Bool(_) | Raw::Error(_) | Raw::Formula => true,
    }
}

/// More cells than any heading covers.
const MOST_COVERED: usize = 20_000;

/// A merged heading stands in every cell that it covers for the eye.
fn unmerged(sheet: &Sheet) -> Sheet {
    let (mut sheet, mut left) = (sheet.clone(), MOST_COVERED);
    let last = sheet.rows.iter().map(|row| row.width).max().unwrap_or(0);
    for [top, first, bottom, end] in sheet.merged.clone() {
        let covering = sheet.row(top).map_or(Raw::Empty, |row| row.get(first).clone());
        let Raw::Text(_) = covering else {
            continue;
        };
        for row in sheet.rows.iter_mut().filter(|row| (top..=bottom).contains(&row.line)) {
            for column in first..=end.min(last) {
                if let (Err(at), Some(rest)) =
                    (row.cells.binary_search_by_key(&column, |(at, _)| *at), left.checked_sub(1))
                {
                    left = rest;
                    row.cells.insert(at, (column, covering.clone()));
                    row.width = row.width.max(column);
                }
            }
        }
    }
    sheet
}

/// Whether a sheet has figures at all; notes and instructions have none.
pub fn has_figures(sheet: &Sheet) -> bool {
    sheet.rows.iter().any(|row| row.cells.iter().any(|(_, raw)| is_figure(raw)))
}

/// The place of a whole sheet.
pub fn whole(sheet: &Sheet) -> Option<Place> {
    sheet.name.is_some().then(|| sheet.place(0, 0))
}

#[cfg(test)]
mod tests;
