//! A table on the page: a caption, headers with their scope, rows that never break.
//!
//! Over a page end the head is drawn again as an artifact: it is read out only once.

use super::figure;
use super::flow::Flow;
use super::grid::{Column, Over, Set, SetRow};
use super::measure::{plain_lines, text_height};
use super::role::Role;
use super::sheets::Idle;
use super::style::*;
use crate::report::laid::Table;
use crate::report::picture::{Ink, Stroke};

const ABOVE: f32 = 16.0;

/// Caption, head and the first two rows with the room above.
pub fn least(table: &Table) -> f32 {
    ABOVE + beginning(table, &Set::of(table))
}

fn beginning(table: &Table, set: &Set) -> f32 {
    let rows: f32 = set.rows.iter().take(2).map(|row| row.height).sum();
    caption_height(table) + set.head_height() + rows
}

fn caption_height(table: &Table) -> f32 {
    text_height(&table.caption, CAPTION, MEASURE) + 5.0
}

/// Sets the table.
pub fn put(flow: &mut Flow, table: &Table) {
    let set = Set::of(table);
    flow.gap(ABOVE, beginning(table, &set));
    flow.sheets.enter(Role::Table);
    caption(flow, table);
    flow.sheets.enter(Role::Head);
    head(flow, &set, true);
    flow.sheets.leave();
    let note = table.note.as_ref().map_or(0.0, |note| 7.0 + text_height(note, NOTE, MEASURE));
    body(flow, &set, note);
    flow.sheets.leave();
    if let Some(note) = &table.note {
        flow.note(note, NOTE);
    }
}

fn caption(flow: &mut Flow, table: &Table) {
    let lines = plain_lines(&table.caption, CAPTION, MEASURE);
    let y = flow.y;
    flow.sheets.element(Role::Caption, |s| {
        s.content(|s| s.lines(&lines, CAPTION, LEFT, y));
    });
    flow.y += caption_height(table);
}

/// The rows; the last two stay with what follows them, `note` high.
fn body(flow: &mut Flow, set: &Set, note: f32) {
    flow.sheets.enter(Role::Rows);
    for (index, row) in set.rows.iter().enumerate() {
        // The last row takes another with it: it would look like a table of its own. A note explains marks above it.
        let is_end = index + 2 >= set.rows.len();
        let after: f32 = set.rows[index + 1..].iter().map(|row| row.height).sum();
        let kept = if is_end { after + note } else { 0.0 };
        if !flow.fits(row.height + kept) {
            rule(flow, flow.y, Stroke::solid(Ink::Line, 0.4));
            flow.new_page();
            flow.gap(0.0, row.height);
            head(flow, set, false);
            rule_above(flow, row, 0);
        } else {
            rule_above(flow, row, index);
        }
        cells(flow, row, &set.columns, Some(Role::Cell));
        flow.y += row.height;
    }
    flow.sheets.leave();
    rule(flow, flow.y, Stroke::solid(Ink::Ink, 0.5));
    flow.y += 2.0;
}

/// The head, tagged or said again for the eye only.
fn head(flow: &mut Flow, set: &Set, is_tagged: bool) {
    rule(flow, flow.y, Stroke::solid(Ink::Ink, 0.9));
    match &set.over {
        Some(over) if is_tagged => grouped(flow, set, over),
        Some(over) => said_again(flow, set, over),
        None => cells(flow, &set.head, &set.columns, is_tagged.then_some(Role::ColumnHeader)),
    }
    for group in set.over.iter().flat_map(|over| &over.groups).filter(|group| group.cell.is_some()) {
        let ((left, right), y) = (group.place.measure(), flow.y + set.head_height() - set.head.height);
        flow.sheets.artifact(Idle::Layout, |s| {
            s.stroke(&[(left, y), (right, y)], Stroke::solid(Ink::Line, 0.6));
        });
    }
    flow.y += set.head_height();
    rule(flow, flow.y, Stroke::solid(Ink::Ink, 0.5));
}

/// Two rows of headers: in the first those over several columns and those that stand beside both rows.
fn grouped(flow: &mut Flow, set: &Set, over: &Over) {
    let (y, lower) = (flow.y, flow.y + over.height);
    flow.sheets.enter(Role::Row);
    for group in &over.groups {
        let role = group.cell.as_ref().map_or(Role::TallHeader, |_| Role::GroupHeader(group.columns.len()));
        flow.sheets.element(role, |s| match &group.cell {
            Some(cell) => s.content(|s| cell.draw(s, &group.place, y + over.drop(cell))),
            None => s.content(|s| set.draw_header(s, group.columns.start, lower)),
        });
    }
    flow.sheets.leave();
    flow.sheets.enter(Role::Row);
    for column in over.groups.iter().filter(|group| group.cell.is_some()).flat_map(|g| g.columns.clone()) {
        flow.sheets.element(Role::ColumnHeader, |s| s.content(|s| set.draw_header(s, column, lower)));
    }
    flow.sheets.leave();
}

fn said_again(flow: &mut Flow, set: &Set, over: &Over) {
    let (y, lower) = (flow.y, flow.y + over.height);
    flow.sheets.artifact(Idle::Pagination, |s| {
        for group in &over.groups {
            if let Some(cell) = &group.cell {
                cell.draw(s, &group.place, y + over.drop(cell));
            }
        }
        (0..set.columns.len()).for_each(|column| set.draw_header(s, column, lower));
    });
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
    flow.sheets.artifact(Idle::Layout, |s| s.stroke(&line, stroke));
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
        flow.sheets.element(role, |s| match &cell.picture {
            Some((picture, says)) => {
                figure::inline(s, picture, says, (column.measure().0, y + row.drop(cell)))
            }
            None if cell.lines.is_empty() => {}
            None => s.content(|s| cell.draw(s, column, y + row.drop(cell))),
        });
    }
    flow.sheets.leave();
}
