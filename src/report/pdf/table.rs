//! A table on the page: a caption, headers with their scope, rows that never break.
//!
//! Over a page end the head is drawn again as an artifact: it is read out only once.

use super::flow::{Flow, text_height};
use super::sheets::{Idle, Sheets};
use super::style::*;
use super::tags::Role;
use crate::report::face::{self, Weight};
use crate::report::laid::{Row, Table};
use crate::report::picture::{Ink, Stroke};

const ABOVE: f32 = 16.0;
/// Left and right of the text of a cell.
const SIDE: f32 = 5.0;
/// Above and under the text of a cell.
const PAD: f32 = 3.2;
const INDENT: f32 = 9.0;
/// Smaller type than this is not read: a number is never set below it.
const FLOOR: f32 = 6.5;

/// Caption, head and the first two rows with the room above.
pub fn least(table: &Table) -> f32 {
    let set = Set::of(table);
    let rows: f32 = set.rows.iter().take(2).map(|row| row.height).sum();
    ABOVE + caption_height(table) + set.head.height + rows
}

fn caption_height(table: &Table) -> f32 {
    text_height(&table.caption, CAPTION, MEASURE) + 5.0
}

/// Sets the table.
pub fn put(flow: &mut Flow, table: &Table) {
    let set = Set::of(table);
    flow.gap(ABOVE, least(table) - ABOVE);
    flow.sheets.enter(Role::Table);
    caption(flow, table);
    flow.sheets.enter(Role::Head);
    head(flow, &set, Some(Role::ColumnHeader));
    flow.sheets.leave();
    body(flow, &set);
    flow.sheets.leave();
    if let Some(note) = &table.note {
        flow.note(note, NOTE);
    }
}

fn caption(flow: &mut Flow, table: &Table) {
    let lines = super::flow::plain_lines(&table.caption, CAPTION, MEASURE);
    let y = flow.y;
    flow.sheets.element(Role::Caption, |s| {
        s.content(|s| s.lines(&lines, CAPTION, LEFT, y));
    });
    flow.y += caption_height(table);
}

fn body(flow: &mut Flow, set: &Set) {
    flow.sheets.enter(Role::Rows);
    for (index, row) in set.rows.iter().enumerate() {
        // The last row takes another with it: it would look like a table of its own.
        let kept = if index + 2 == set.rows.len() {
            set.rows[index + 1].height
        } else {
            0.0
        };
        if flow.need(row.height + kept) {
            flow.gap(0.0, row.height);
            head(flow, set, None);
        }
        rule_above(flow, row, index);
        cells(flow, row, &set.columns, Some(Role::Cell));
        flow.y += row.height;
    }
    flow.sheets.leave();
    rule(flow, flow.y, Stroke::solid(Ink::Ink, 0.5));
    flow.y += 2.0;
}

/// The head, tagged with its role or said again for the eye only.
fn head(flow: &mut Flow, set: &Set, role: Option<Role>) {
    rule(flow, flow.y, Stroke::solid(Ink::Ink, 0.9));
    cells(flow, &set.head, &set.columns, role);
    flow.y += set.head.height;
    rule(flow, flow.y, Stroke::solid(Ink::Ink, 0.5));
}

fn rule_above(flow: &mut Flow, row: &SetRow, index: usize) {
    let (y, height) = (flow.y, row.height);
    if row.strong {
        flow.sheets.artifact(Idle::Layout, |s| {
            s.fill(LEFT, y + 0.3, MEASURE, height - 0.3, Ink::Sand);
        });
    }
    if index > 0 {
        rule(flow, y, Stroke::solid(Ink::Line, 0.4));
    }
}

fn rule(flow: &mut Flow, y: f32, stroke: Stroke) {
    let line = [(LEFT, y), (LEFT + MEASURE, y)];
    flow.sheets
        .artifact(Idle::Layout, |s| s.stroke(&line, stroke));
}

/// Draws the cells of a row; with a role they are tagged.
fn cells(flow: &mut Flow, row: &SetRow, columns: &[Column], role: Option<Role>) {
    let y = flow.y;
    let Some(role) = role else {
        flow.sheets.artifact(Idle::Pagination, |s| {
            for (cell, column) in row.cells.iter().zip(columns) {
                cell.draw(s, column, y + row.drop(cell));
            }
        });
        return;
    };
    flow.sheets.enter(Role::Row);
    for (index, (cell, column)) in row.cells.iter().zip(columns).enumerate() {
        let names_row = index == 0 && role == Role::Cell;
        let role = if names_row { Role::RowHeader } else { role };
        flow.sheets.element(role, |s| {
            if !cell.lines.is_empty() {
                s.content(|s| cell.draw(s, column, y + row.drop(cell)));
            }
        });
    }
    flow.sheets.leave();
}

/// A table with its lines broken and its heights known.
struct Set {
    columns: Vec<Column>,
    head: SetRow,
    rows: Vec<SetRow>,
}

struct Column {
    x: f32,
    width: f32,
    numeric: bool,
}

struct SetRow {
    cells: Vec<SetCell>,
    height: f32,
    strong: bool,
    /// A head stands on its lower edge.
    is_head: bool,
}

struct SetCell {
    lines: Vec<String>,
    style: Style,
    indent: f32,
}

impl Set {
    fn of(table: &Table) -> Self {
        let columns = columns(table);
        let head_row = Row::of(table.head.iter().map(|cell| cell.text.as_str()));
        let head = SetRow::of(&head_row, &columns, HEAD_CELL, true);
        let rows = table.rows.iter();
        let rows = rows.map(|row| SetRow::of(row, &columns, BODY_CELL, false));
        Self {
            head,
            rows: rows.collect(),
            columns,
        }
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
                let indent = if index == 0 {
                    f32::from(row.indent) * INDENT
                } else {
                    0.0
                };
                SetCell::of(text, &columns[index], style, indent, is_head)
            })
            .collect();
        let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        Self {
            cells,
            height: lines.max(1) as f32 * style.leading + 2.0 * PAD,
            strong: row.strong,
            is_head,
        }
    }

    /// From the upper edge of the row to the upper edge of a cell's text.
    fn drop(&self, cell: &SetCell) -> f32 {
        let used = cell.lines.len() as f32 * cell.style.leading;
        if self.is_head {
            self.height - PAD - used
        } else {
            PAD
        }
    }
}

impl SetCell {
    fn of(text: &str, column: &Column, style: Style, indent: f32, is_head: bool) -> Self {
        let room = column.width - 2.0 * SIDE - indent;
        let weight = Weight::of(style.bold);
        if column.numeric && !is_head {
            let wide = face::width(text, style.size, weight).max(0.1);
            let size = (style.size * (room / wide).min(1.0)).max(FLOOR.min(style.size));
            let lines = if text.is_empty() {
                Vec::new()
            } else {
                vec![text.to_owned()]
            };
            let style = Style { size, ..style };
            return Self {
                lines,
                style,
                indent,
            };
        }
        Self {
            lines: face::wrap(text, style.size, weight, room),
            style,
            indent,
        }
    }

    fn draw(&self, sheets: &mut Sheets, column: &Column, y: f32) {
        let weight = Weight::of(self.style.bold);
        for (index, line) in self.lines.iter().enumerate() {
            let wide = face::width(line, self.style.size, weight);
            let x = if column.numeric {
                column.x + column.width - SIDE - wide
            } else {
                column.x + SIDE + self.indent
            };
            let ends = index + 1 < self.lines.len();
            let line = if ends {
                format!("{line} ")
            } else {
                line.clone()
            };
            let baseline = y + self.style.leading * index as f32 + self.style.baseline();
            sheets.text(&line, self.style, x, baseline);
        }
    }
}

fn columns(table: &Table) -> Vec<Column> {
    let widths = fair_widths(&wanted_widths(table), &least_widths(table));
    let mut x = LEFT;
    let heads = table.head.iter().zip(widths);
    heads
        .map(|(cell, width)| {
            let column = Column {
                x,
                width,
                numeric: cell.numeric,
            };
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
            let cells = table.rows.iter().filter_map(|row| row.cells.get(index));
            let texts = std::iter::once(&head.text).chain(cells);
            let words = texts.flat_map(|text| text.split(' '));
            let wide = |word| face::width(word, BODY_CELL.size, Weight::Bold);
            words.map(wide).fold(0.0, f32::max) + 2.0 * SIDE
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
    pairs()
        .map(|(w, l)| {
            if w > l {
                w - (w - l) * given
            } else {
                w + (l - w) * met
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrow_column_takes_room_from_a_wide_one() {
        assert_eq!(
            fair_widths(&[300.0, 180.0], &[100.0, 200.0]),
            [280.0, 200.0]
        );
    }

    #[test]
    fn columns_fill_the_measure_even_when_words_are_too_long() {
        let widths = fair_widths(&[240.0, 240.0], &[400.0, 300.0]);
        assert!((widths.iter().sum::<f32>() - MEASURE).abs() < 0.1);
    }
}
