//! A table before it is drawn: column widths, broken lines, row heights.
//!
//! A column is never narrower than its longest word while another has room to spare, and
//! a number is set smaller before it would be broken.

use std::ops::Range;

use super::sheets::Sheets;
use super::style::*;
use crate::report::face::{self, Weight};
use crate::report::laid::{Cell, Row, Table};
use crate::report::picture::Picture;

/// Left and right of the text of a cell.
const SIDE: f32 = 5.0;
/// Above and under the text of a cell.
const PAD: f32 = 1.5;
const INDENT: f32 = 9.0;
/// Smaller type than this is not read: a number is never set below it.
const FLOOR: f32 = 6.5;

/// A table with its lines broken and its heights known.
pub struct Set {
    /// From the left; together as wide as the text.
    pub columns: Vec<Column>,
    /// What columns share, above their headers.
    pub over: Option<Over>,
    /// The column headers, said again on every page.
    pub head: SetRow,
    /// From the top down.
    pub rows: Vec<SetRow>,
}

/// The upper row of headers.
pub struct Over {
    /// From the left; together all columns.
    pub groups: Vec<Group>,
    /// In points, with the room above and under the text.
    pub height: f32,
}

/// One column alone, or several under a header.
pub struct Group {
    /// Which columns, counted from nought.
    pub columns: Range<usize>,
    /// Where they stand together.
    pub place: Column,
    /// The header, none over a column alone.
    pub cell: Option<SetCell>,
}

impl Over {
    fn of(table: &Table, columns: &[Column]) -> Self {
        let mut first = 0;
        let group = |cells: &[Cell]| {
            let own = first..first + cells.len();
            first = own.end;
            let place = Column::across(&columns[own.clone()]);
            let cell = cells[0].over.as_ref();
            let cell = cell.map(|text| SetCell::of(text, &place, HEAD_CELL, 0.0, true));
            Group { columns: own, place, cell }
        };
        let groups: Vec<Group> = table.groups().map(group).collect();
        let lines = groups.iter().filter_map(|group| Some(group.cell.as_ref()?.lines.len())).max();
        Self { groups, height: lines.unwrap_or(1) as f32 * HEAD_CELL.leading + 2.0 * PAD }
    }

    /// From the upper edge of the row to the upper edge of a header's text: it stands on the lower edge.
    pub fn drop(&self, cell: &SetCell) -> f32 {
        self.height - PAD - cell.lines.len() as f32 * HEAD_CELL.leading
    }
}

/// Where the cells of a column stand.
pub struct Column {
    x: f32,
    width: f32,
    numeric: bool,
}

impl Column {
    /// Several that stand side by side as one of words.
    fn across(columns: &[Column]) -> Self {
        let width = columns.iter().map(|column| column.width).sum();
        Self { x: columns[0].x, width, numeric: false }
    }

    /// From the first to the last letter a cell can have.
    pub fn measure(&self) -> (f32, f32) {
        (self.x + SIDE, self.x + self.width - SIDE)
    }
}

/// A row of known height.
pub struct SetRow {
    /// One a column, empty ones included.
    pub cells: Vec<SetCell>,
    /// In points, with the room above and under the text.
    pub height: f32,
    /// A total: bold on a tint.
    pub strong: bool,
    /// A head stands on its lower edge.
    is_head: bool,
}

/// A cell in lines.
pub struct SetCell {
    /// None in an empty cell, one in a cell of numbers.
    pub lines: Vec<String>,
    /// Drawn in place of words, and what it says.
    pub picture: Option<(Picture, String)>,
    style: Style,
    indent: f32,
}

impl Set {
    /// The table set at the full measure.
    pub fn of(table: &Table) -> Self {
        let columns = columns(table);
        let head_row = Row::of(table.head.iter().map(|cell| cell.text.as_str()));
        let head = SetRow::of(&head_row, &columns, HEAD_CELL, true);
        let over = table.is_grouped().then(|| Over::of(table, &columns));
        let rows = table.rows.iter();
        let rows = rows.map(|row| SetRow::of(row, &columns, BODY_CELL, false));
        Self { over, head, rows: rows.collect(), columns }
    }

    /// Draws the header of a column; `y` is the upper edge of the row of headers.
    pub fn draw_header(&self, sheets: &mut Sheets, column: usize, y: f32) {
        let cell = &self.head.cells[column];
        cell.draw(sheets, &self.columns[column], y + self.head.drop(cell));
    }

    /// All rows of headers together.
    pub fn head_height(&self) -> f32 {
        self.head.height + self.over.as_ref().map_or(0.0, |over| over.height)
    }
}

impl SetRow {
    fn of(row: &Row, columns: &[Column], style: Style, is_head: bool) -> Self {
        let bold = style.bold || row.strong;
        let style = Style { bold, ..style };
        let empty = String::new();
        let cells: Vec<SetCell> = (0..columns.len())
            .map(|index| {
                let text = row.cells.get(index).unwrap_or(&empty);
                let indent = if index == 0 { f32::from(row.indent) * INDENT } else { 0.0 };
                match row.picture(index) {
                    Some(picture) => SetCell::drawn(picture, text, style),
                    None => SetCell::of(text, &columns[index], style, indent, is_head),
                }
            })
            .collect();
        let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        Self { cells, height: lines.max(1) as f32 * style.leading + 2.0 * PAD, strong: row.strong, is_head }
    }

    /// From the upper edge of the row to the upper edge of a cell's text.
    pub fn drop(&self, cell: &SetCell) -> f32 {
        let used = cell.lines.len() as f32 * cell.style.leading;
        if self.is_head { self.height - PAD - used } else { PAD }
    }
}

impl SetCell {
    fn of(text: &str, column: &Column, style: Style, indent: f32, is_head: bool) -> Self {
        let room = column.width - 2.0 * SIDE - indent;
        let weight = Weight::of(style.bold);
        if column.numeric && !is_head {
            let wide = face::width(text, style.size, weight).max(0.1);
            let size = (style.size * (room / wide).min(1.0)).max(FLOOR.min(style.size));
            let lines = if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
            let style = Style { size, ..style };
            return Self { lines, picture: None, style, indent };
        }
        Self { lines: face::wrap(text, style.size, weight, room), picture: None, style, indent }
    }

    fn drawn(picture: &Picture, says: &str, style: Style) -> Self {
        let picture = Some((picture.clone(), says.to_owned()));
        Self { lines: Vec::new(), picture, style, indent: 0.0 }
    }

    /// Words of the text that stand whole in no line. After a hyphen or a stroke a line may end.
    fn lost(&self, text: &str) -> Vec<String> {
        let words = text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '–'));
        let is_lost = |word: &&str| !self.lines.iter().any(|line| line.contains(word));
        words.filter(|_| self.picture.is_none()).filter(is_lost).map(String::from).collect()
    }

    /// Draws the lines; `y` is the upper edge of the first.
    pub fn draw(&self, sheets: &mut Sheets, column: &Column, y: f32) {
        let weight = Weight::of(self.style.bold);
        for (index, line) in self.lines.iter().enumerate() {
            let wide = face::width(line, self.style.size, weight);
            let x = if column.numeric {
                column.x + column.width - SIDE - wide
            } else {
                column.x + SIDE + self.indent
            };
            let ends = index + 1 < self.lines.len();
            let line = if ends { format!("{line} ") } else { line.clone() };
            let baseline = y + self.style.leading * index as f32 + self.style.baseline();
            sheets.text(&line, self.style, x, baseline);
        }
    }
}

/// The words that no line of their cell can hold, so that they go on in the next one.
pub fn broken(table: &Table) -> Vec<String> {
    let set = Set::of(table);
    let head = table.head.iter().map(|cell| cell.text.as_str()).zip(&set.head.cells);
    let rows = table.rows.iter().zip(&set.rows);
    let rows = rows.flat_map(|(row, set)| row.cells.iter().map(String::as_str).zip(&set.cells));
    head.chain(rows).flat_map(|(text, cell)| cell.lost(text)).collect()
}

fn columns(table: &Table) -> Vec<Column> {
    let widths = fair_widths(&wanted_widths(table), &least_widths(table));
    let mut x = LEFT;
    let heads = table.head.iter().zip(widths);
    heads
        .map(|(cell, width)| {
            let column = Column { x, width, numeric: cell.numeric };
            x += width;
            column
        })
        .collect()
}

fn wanted_widths(table: &Table) -> Vec<f32> {
    let wanted = |index: usize| table.widths.get(index).map_or(1.0, |w| w.max(0.01));
    let wanted: Vec<f32> = (0..table.head.len()).map(wanted).collect();
    let sum: f32 = wanted.iter().sum();
    wanted.into_iter().map(|w| w / sum * MEASURE).collect()
}

/// The widest word of each column: a column narrower than it would break the word.
fn least_widths(table: &Table) -> Vec<f32> {
    let columns = table.head.iter().enumerate();
    columns
        .map(|(index, head)| {
            let rows = table.rows.iter().filter(|row| row.picture(index).is_none());
            let cells = rows.filter_map(|row| row.cells.get(index));
            let texts = std::iter::once(&head.text).chain(cells);
            let words = texts.flat_map(|text| text.split(' '));
            let wide = |word| face::width(word, BODY_CELL.size, Weight::Bold);
            let drawn = table.rows.iter().filter_map(|row| Some(row.picture(index)?.width));
            words.map(wide).chain(drawn).fold(0.0, f32::max) + 2.0 * SIDE
        })
        .collect()
}

/// Columns that are too narrow take room from those that have some to spare.
fn fair_widths(wanted: &[f32], least: &[f32]) -> Vec<f32> {
    let pairs = || wanted.iter().zip(least);
    let short: f32 = pairs().map(|(w, l)| (l - w).max(0.0)).sum();
    let spare: f32 = pairs().map(|(w, l)| (w - l).max(0.0)).sum();
    if short == 0.0 {
        return wanted.to_vec();
    }
    let given = (short / spare.max(0.01)).min(1.0);
    let met = (spare / short).min(1.0);
    pairs().map(|(w, l)| if w > l { w - (w - l) * given } else { w + (l - w) * met }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrow_column_takes_room_from_a_wide_one() {
        assert_eq!(fair_widths(&[300.0, 180.0], &[100.0, 200.0]), [280.0, 200.0]);
    }

    #[test]
    fn columns_fill_the_measure_even_when_words_are_too_long() {
        let widths = fair_widths(&[240.0, 240.0], &[400.0, 300.0]);
        assert!((widths.iter().sum::<f32>() - MEASURE).abs() < 0.1);
    }
}
