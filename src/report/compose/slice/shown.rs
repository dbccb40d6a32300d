//! The rows of a slice: their table, their chart, their lines for programs.

use super::super::{Source, country, head, number_head, quarter_head, row, say};
use super::{Item, Slice, table_of};
use crate::protect::{Family, Span, TOTALS};
use crate::report::compose::ages::alt;
use crate::report::document::{Chart, Column, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Message, Period, Quarter};

/// At most so many little charts.
const CHARTS: usize = 12;
/// At most so many calendar years.
const YEARS: i16 = 3;

/// The table, then its chart, then where they come from.
pub(in crate::report::compose) fn parts(source: &Source, slice: &Slice) -> Vec<Part> {
    let rows = rows(source, slice);
    let title = Message::new(format!("slice-{}", slice.table));
    let mut parts = vec![Part::Heading(1, title.clone())];
    parts.extend(source.warnings().into_iter().map(Part::Para));
    if rows.is_empty() {
        parts.push(Part::Para(Message::new("slice-none")));
        return parts;
    }
    parts.push(Part::Table(table(source, slice, title, &rows)));
    parts.extend(chart(source, slice, &rows).map(Part::Figure));
    parts
}

/// The same figures, a line each.
pub(in crate::report::compose) fn data(source: &Source, slice: &Slice) -> String {
    let mut lines = String::from("family,period,area,item,value\n");
    for line in rows(source, slice) {
        for (period, value) in periods(source, slice).into_iter().zip(values(source, slice, &line)) {
            let value = value.count().map_or(String::new(), |n| n.to_string());
            lines.push_str(&format!("{},{period},{},{},{value}\n", line.family, line.area, line.column));
        }
    }
    lines
}

/// A row: what it is called, where its figures stand, whether it belongs to the row above.
struct Line {
    name: Value,
    family: String,
    area: Code,
    column: Code,
    is_part: bool,
}

fn rows(source: &Source, slice: &Slice) -> Vec<Line> {
    let items = slice.items(source.programme, source.structure);
    let line = |item: &Item, name: Value, area: Code, is_part: bool| Line {
        name,
        family: item.family.clone(),
        area,
        column: item.column,
        is_part,
    };
    let lines: Vec<Line> = match slice.code.and_then(|code| items.iter().find(|item| item.column == code)) {
        Some(item) => {
            let countries = source.structure.participants.iter().map(|participant| participant.country);
            let of_country = countries.map(|code| line(item, country(code), code, false));
            of_country.chain([line(item, say("area-europe"), Code::TOTAL, false)]).collect()
        }
        None => items.iter().map(|i| line(i, Value::Say(i.name.clone()), slice.area, i.is_part)).collect(),
    };
    // Hundreds of origins hold nothing that can be shown; a short list is always whole.
    let is_long = lines.len() > LONG;
    let is_shown = |line: &Line| values(source, slice, line).iter().any(|value| value.count().is_some());
    lines.into_iter().filter(|line| !is_long || is_shown(line)).collect()
}

/// From so many rows on those without any figure are left out.
const LONG: usize = 60;

/// The periods of its columns: quarters, then years, as far as the breakdown is published in them.
fn periods(source: &Source, slice: &Slice) -> Vec<Period> {
    let quarters = source.quarters().into_iter().map(Period::Quarter);
    let last = source.facts.quarter.year();
    let years = (0..YEARS).rev().map(|back| Period::Year(last - back));
    let families = || source.programme.families.iter().filter(|family| table_of(family) == slice.table);
    let is_wide = slice.area == Code::TOTAL && slice.code.is_none();
    let spans = |family: &Family| if is_wide { family.europe.clone() } else { spans_of_country(family) };
    let is_published = |period: &Period| {
        let span = Span::of(*period);
        families().any(|f| spans(f).contains(&span) && source.public.get(&f.id, *period).is_some())
    };
    quarters.chain(years).filter(is_published).collect()
}

/// Regions are figures of countries, though their table is Europe's.
fn spans_of_country(family: &Family) -> Vec<Span> {
    if family.is_areas() { family.europe.clone() } else { family.countries.clone() }
}

fn values(source: &Source, slice: &Slice, line: &Line) -> Vec<Value> {
    let is_areas = source.programme.family(&line.family).is_some_and(Family::is_areas);
    let area = if is_areas { Code::TOTAL } else { line.area };
    let value = |period: Period| source.value(&line.family, period, area, line.column);
    periods(source, slice).into_iter().map(value).collect()
}

fn table(source: &Source, slice: &Slice, caption: Message, lines: &[Line]) -> Table {
    let periods = periods(source, slice);
    let as_row = |line: &Line| {
        let cells = std::iter::once(line.name.clone()).chain(values(source, slice, line)).collect();
        match line.area == Code::TOTAL && slice.code.is_some() {
            true => Row::total(cells),
            false if line.is_part => Row::part(cells),
            false => Row::new(cells),
        }
    };
    let totals = periods.iter().map(|period| source.value(TOTALS, *period, slice.area, Code::TOTAL));
    let total = slice.code.is_none().then(|| Row { strong: true, ..row(say("column-total"), totals) });
    let first = if slice.code.is_some() { "years-column-country" } else { "slice-column" };
    Table {
        caption,
        head: std::iter::once(head(first)).chain(periods.iter().map(|period| column(*period))).collect(),
        rows: lines.iter().map(as_row).chain(total).collect(),
        by_name: slice.code.is_some(),
        widths: std::iter::once(2.4).chain(periods.iter().map(|_| 1.0)).collect(),
        notes: source.notes(),
    }
}

fn column(period: Period) -> Column {
    match period {
        Period::Quarter(quarter) => quarter_head(quarter),
        Period::Year(_) => number_head(Message::new("text").arg("text", Arg::Period(period))),
    }
}

/// The largest rows quarter by quarter, or the only one; a breakdown by years alone has no chart of quarters.
fn chart(source: &Source, slice: &Slice, lines: &[Line]) -> Option<Figure> {
    let periods = periods(source, slice);
    let quarter = |period: &Period| match period {
        Period::Quarter(quarter) => Some(*quarter),
        Period::Year(_) => None,
    };
    let quarters: Vec<Quarter> = periods.iter().filter_map(quarter).collect();
    let course = |line: &Line| values(source, slice, line).into_iter().take(quarters.len()).collect();
    let named = |line: &Line| match &line.name {
        Value::Say(name) => Some((name.clone(), course(line))),
        Value::Count(_) | Value::Hidden | Value::Absent | Value::Course(_) => None,
    };
    let is_one = |line: &&Line| !line.is_part && (slice.code.is_none() || line.area != Code::TOTAL);
    let last = |values: &Vec<Value>| values.iter().rev().find_map(Value::count);
    let mut parts: Vec<(Arg, Vec<Value>)> = lines.iter().filter(is_one).filter_map(named).collect();
    parts.retain(|(_, values)| last(values).is_some());
    parts.sort_by_key(|(_, values)| std::cmp::Reverse(last(values)));
    parts.truncate(CHARTS);
    if quarters.is_empty() || parts.is_empty() {
        return None;
    }
    let newest: Vec<(Arg, Value)> =
        parts.iter().filter_map(|(name, values)| Some((name.clone(), Value::Count(last(values)?)))).collect();
    Some(Figure {
        title: Message::new("slice-chart").count("rows", parts.len()),
        subtitle: Message::new("forms-history-subtitle"),
        alt: alt("slice-alt", &newest),
        source: source.source_line(),
        chart: Chart::Multiples { quarters, parts },
    })
}
