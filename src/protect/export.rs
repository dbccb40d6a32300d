//! The published figures as plain CSV, one self-contained file per family, with the hierarchy that adds them up.
//!
//! `value` is empty where a figure is not shown. A country that did not report is in no table, nor is a code before its
//! time; that they add nothing is said in `absent_…` files of their own, for sums. Anyone can hold a solver against
//! these files.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::blocks::{Block, Cell, Protected, TOTALS};
use super::earlier::Earlier;
use super::late::may_count;
use super::programme::{Family, Programme};
use super::times;
use crate::structure::{Code, Period, Quarter, Structure};

/// `time,area,<column>,value` for every family, as `(name, csv)`; totals stand in each so that each can be read alone.
pub fn tables(public: &Protected, programme: &Programme, structure: &Structure) -> Vec<(String, String)> {
    let (totals, absent) = (total_rows(public), absent_rows(public, structure));
    let mut files = vec![
        (TOTALS.to_string(), lines("time,area,value", &totals, |row| row.join(","))),
        ("absent_area".to_string(), lines("time,area,value", &absent, |row| row.join(","))),
        ("absent_region".to_string(), lines("time,region,value", &absent, |row| row.join(","))),
    ];
    for family in &programme.families {
        let (head, rows) = match family.is_areas() {
            true => ("time,region,value".to_string(), area_rows(public, &family.id, &totals)),
            false => (format!("time,area,{},value", family.id), cell_rows(public, &family.id, &totals)),
        };
        files.push((family.id.clone(), lines(&head, &rows, |row| row.join(","))));
        let absent = if family.is_areas() { Vec::new() } else { absent_cells(public, family, structure) };
        if !absent.is_empty() {
            files.push((format!("absent_{}", family.id), lines(&head, &absent, |row| row.join(","))));
        }
    }
    files
}

/// `dim,parent,child` for every dimension of [`tables`].
pub fn hierarchy(public: &Protected, programme: &Programme, structure: &Structure) -> String {
    let countries: Vec<Code> = structure.participants.iter().map(|p| p.country).collect();
    let mut out = String::from("dim,parent,child\n");
    for (parent, child) in times::pairs(public) {
        writeln!(out, "time,{parent},{child}").expect("writing to a string");
    }
    for country in &countries {
        writeln!(out, "area,TOTAL,{country}").expect("writing to a string");
    }
    for family in &programme.families {
        let tree = family.tree(structure, &countries);
        let name = if family.is_areas() { "region" } else { family.id.as_str() };
        for column in 1..tree.len() {
            let parent = total_name(tree.code(tree.parent(column)));
            writeln!(out, "{name},{parent},{}", tree.code(column)).expect("writing to a string");
        }
    }
    out
}

/// Shown and blank totals, with what came late as a part of its year.
fn total_rows(public: &Protected) -> Vec<[String; 3]> {
    let mut rows = Vec::new();
    for (time, period, block) in told(public, TOTALS) {
        rows.extend(block.iter().map(|(area, _, cell)| [time.clone(), total_name(area), value(cell)]));
        let late = late_answers(public, period).into_iter().filter(|(_, n)| *n > 0);
        rows.extend(late.map(|(area, n)| [times::late_name(period), total_name(area), n.to_string()]));
    }
    rows
}

/// `(time, area)` of countries that are known to add nothing: not in the tables, because nothing is no zero.
fn absent_rows(public: &Protected, structure: &Structure) -> Vec<[String; 3]> {
    let countries: Vec<Code> = structure.participants.iter().map(|p| p.country).collect();
    let mut rows = Vec::new();
    let mut add = |time: String, area: Code| rows.push([time, area.to_string(), "0".into()]);
    for (time, period, block) in told(public, TOTALS) {
        let absent = countries.iter().filter(|country| block.cell(**country, Code::TOTAL).is_none());
        absent.for_each(|country| add(time.clone(), *country));
        let late = late_answers(public, period).into_iter().filter(|(_, n)| *n == 0);
        late.for_each(|(area, _)| add(times::late_name(period), area));
    }
    let quarters: BTreeSet<Quarter> =
        told(public, TOTALS).flat_map(|(_, period, _)| period.quarters()).collect();
    let unrevised = quarters.into_iter().flat_map(|quarter| times::unrevised(public, quarter, &countries));
    unrevised.for_each(|(time, area)| add(time, area));
    rows
}

/// A family's tables as every edition told them, as `(time, period, table)`.
fn told<'p>(public: &'p Protected, family: &str) -> impl Iterator<Item = (String, Period, &'p Block)> {
    let of_family = public.tellings().filter(move |(f, ..)| *f == family);
    of_family.map(|(_, period, edition, block)| (times::telling(public, period, edition), period, block))
}

/// `(time, area, column)` of cells that hold nobody, as everyone can see: a table has the row but not the cell, or what
/// came late in the row cannot be under the code.
fn absent_cells(public: &Protected, family: &Family, structure: &Structure) -> Vec<Vec<String>> {
    let tree = family.tree(structure, &[]);
    let columns: Vec<Code> = tree.pairs().map(|(column, _)| column).collect();
    let mut rows = Vec::new();
    for (time, period, block) in told(public, &family.id) {
        let areas = block.countries().into_iter().chain([Code::TOTAL]);
        let cells = areas.flat_map(|area| columns.iter().map(move |column| (area, *column)));
        let unlisted = cells.filter(|(area, column)| block.cell(*area, *column).is_none());
        rows.extend(unlisted.map(|(area, column)| nobody(time.clone(), area, column)));
        let quarters = period.quarters().into_iter().filter_map(|q| Earlier::find(family, q, public));
        let quarters: Vec<Earlier> = quarters.collect();
        for (area, _) in
            late_answers(public, period).iter().filter(|(area, n)| *n > 0 && *area != Code::TOTAL)
        {
            let closed = columns.iter().filter(|column| !may_count(&quarters, *area, **column));
            rows.extend(closed.map(|column| nobody(times::late_name(period), *area, *column)));
        }
    }
    rows
}

fn nobody(time: String, area: Code, column: Code) -> Vec<String> {
    vec![time, total_name(area), column.to_string(), "0".into()]
}

/// What came late for each area of a year; empty where nothing did.
fn late_answers(public: &Protected, period: Period) -> Vec<(Code, i64)> {
    let Period::Year(year) = period else { return Vec::new() };
    if times::late(public, year, Code::TOTAL).is_none_or(|n| n == 0) {
        return Vec::new();
    }
    let areas = public.get(TOTALS, period).map_or_else(Vec::new, |block| block.countries());
    let all = areas.into_iter().chain([Code::TOTAL]);
    all.filter_map(|area| Some((area, times::late(public, year, area)?))).collect()
}

fn cell_rows(public: &Protected, family: &str, totals: &[[String; 3]]) -> Vec<Vec<String>> {
    let of_total =
        |[time, area, value]: &[String; 3]| vec![time.clone(), area.clone(), "TOTAL".into(), value.clone()];
    let mut rows: Vec<Vec<String>> = totals.iter().map(of_total).collect();
    for (time, _, block) in told(public, family) {
        let inner = block.iter().filter(|(_, column, _)| *column != Code::TOTAL);
        rows.extend(inner.map(|(area, column, cell)| {
            vec![time.clone(), total_name(area), column.to_string(), value(cell)]
        }));
    }
    rows
}

fn area_rows(public: &Protected, family: &str, totals: &[[String; 3]]) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = totals.iter().map(|row| row.to_vec()).collect();
    let known: BTreeSet<(String, String)> = totals.iter().map(|[t, a, _]| (t.clone(), a.clone())).collect();
    for (time, _, block) in told(public, family) {
        let regions = block.iter().filter(|(_, column, _)| *column != Code::TOTAL);
        let rows_here = regions.map(|(_, column, cell)| vec![time.clone(), column.to_string(), value(cell)]);
        rows.extend(rows_here.filter(|row| !known.contains(&(row[0].clone(), row[1].clone()))));
    }
    rows
}

fn value(cell: Cell) -> String {
    cell.shown().map_or(String::new(), |n| n.to_string())
}

fn total_name(code: Code) -> String {
    if code == Code::TOTAL { "TOTAL".into() } else { code.to_string() }
}

fn lines<R>(head: &str, rows: &[R], line: impl Fn(&R) -> String) -> String {
    let body: String = rows.iter().map(|row| line(row) + "\n").collect();
    format!("{head}\n{body}")
}
