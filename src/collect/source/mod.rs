//! Declared sources: somebody else's file of grouped records becomes the hub's tables by rules in `reports/sources/`.
//!
//! A profile says which columns recognise the file, what each means, how its labels map, and which tables it fills. A
//! label that no rule knows is a finding at its cell: nobody is lost in silence.

mod people;
mod profile;
mod tabulate;

pub use profile::{Layout, Profile};

use std::collections::{BTreeMap, BTreeSet};

use super::Cell;
use super::labels::fold;
use super::reader::{Reader, short};
use super::sheets::{Row, Sheet};
use crate::structure::{Arg, Code, Finding, Key, ObsStatus, Observation, Quarter};
use people::People;

/// The profile and layout that a sheet's first row is of.
pub fn recognised(sheet: &Sheet) -> Option<(&'static Profile, &'static Layout)> {
    let names: BTreeSet<String> =
        sheet.rows.first()?.cells.iter().map(|(_, raw)| fold(&raw.text())).collect();
    let layouts =
        Profile::embedded().iter().flat_map(|profile| profile.layouts().map(move |layout| (profile, layout)));
    layouts.into_iter().find(|(_, layout)| layout.columns.iter().all(|column| names.contains(&fold(column))))
}

/// Reads the rows of the quarter and tabulates them.
pub fn read(reader: &mut Reader, sheet: &Sheet, profile: &Profile, layout: &Layout) -> Vec<Cell> {
    let Some(head) = sheet.rows.first() else {
        return Vec::new();
    };
    let columns = columns(reader, sheet, head, layout);
    if profile.country != reader.country {
        let (found, expected) = (profile.country, reader.country);
        reader.block("country-wrong", None, |f| f.text("found", found).text("expected", expected));
        return Vec::new();
    }
    let rows = of_quarter(reader, sheet, &columns, layout);
    let mut groups = Vec::new();
    for row in &rows {
        groups.extend(people::read(reader, sheet, row, &columns, profile, layout));
    }
    if !rows.is_empty() {
        let people: u64 = groups.iter().map(|group| u64::from(group.count)).sum();
        let told =
            |f: Finding| f.text("source", &profile.name).count("people", people).count("rows", rows.len());
        reader.remark("source-read", None, told);
    }
    cells(reader, profile, &groups, rows.is_empty())
}

/// Folded column name → column.
type Columns = BTreeMap<String, u64>;

fn columns(reader: &mut Reader, sheet: &Sheet, head: &Row, layout: &Layout) -> Columns {
    let known: BTreeSet<String> = layout.columns.iter().map(|column| fold(column)).collect();
    let mut columns = Columns::new();
    for (column, raw) in &head.cells {
        let (name, place) = (fold(&raw.text()), Some(sheet.place(head.line, *column)));
        if !known.contains(&name) {
            reader.remark("column-unknown", place, |f| f.text("column", short(&raw.text())));
        } else if columns.insert(name, *column).is_some() {
            reader.block("column-twice", place, |f| f.text("column", short(&raw.text())));
        }
    }
    columns
}

/// The rows of the quarter asked for; those of others are counted, and a file without it is refused.
fn of_quarter<'a>(reader: &mut Reader, sheet: &'a Sheet, columns: &Columns, layout: &Layout) -> Vec<&'a Row> {
    let column = columns.get(&fold(&layout.quarter)).copied().unwrap_or(0);
    let (mut rows, mut skipped, mut others) = (Vec::new(), 0_usize, BTreeSet::new());
    for row in sheet.rows.iter().skip(1).filter(|row| !row.cells.is_empty()) {
        match row.text(column).parse::<Quarter>() {
            Ok(quarter) if quarter == reader.quarter => rows.push(row),
            Ok(quarter) => {
                others.insert(quarter);
                skipped += 1;
            }
            Err(_) => reader.quarter_is(&row.text(column), Some(sheet.place(row.line, column))),
        }
    }
    let expected = reader.quarter;
    let quarters = Arg::List(others.iter().map(|quarter| Arg::Text(quarter.to_string())).collect());
    match (rows.is_empty(), skipped) {
        (_, 0) => {}
        (true, _) => {
            reader.block("source-quarter", None, |f| f.text("expected", expected).arg("quarters", quarters))
        }
        (false, _) => {
            reader.remark("source-skipped", None, |f| f.count("rows", skipped).arg("quarters", quarters))
        }
    }
    rows
}

fn cells(reader: &mut Reader, profile: &Profile, groups: &[People], is_nothing: bool) -> Vec<Cell> {
    if is_nothing {
        return Vec::new();
    }
    let counted = tabulate::tabulate(profile, groups, reader.structure, reader.country);
    let figure =
        |(key, count): (Key, u64)| (key, Observation::count(u32::try_from(count).unwrap_or(u32::MAX)));
    let mut figures: BTreeMap<Key, Observation> = counted.into_iter().map(figure).collect();
    for indicator in &profile.not_collected {
        let absent = Observation { value: None, status: ObsStatus::NotCollected, ..Observation::count(0) };
        figures.insert(Key::total(*indicator, reader.country), absent);
    }
    let known = figures.into_iter().filter(|(key, _)| reader.check_key(key, None).is_some());
    known.map(|(key, observation)| Cell { key, observation, place: None }).collect::<Vec<_>>()
}

/// What a label stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Meaning {
    Code(Code),
    /// These people are not counted here.
    LeftOut,
    Several(Vec<Code>),
    Unknown,
}

#[cfg(test)]
mod tests;
