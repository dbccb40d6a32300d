//! One citizenship, from what is shown of it: quarter by quarter, and the countries of the last years.

use super::origins::FAMILY;
use super::{Source, YEARS, country, glance, head, number_head, row};
use crate::protect::derived::first_quarter;
use crate::report::document::{Chart, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Message, Period, Quarter};

pub(super) fn glance(source: &Source) -> Vec<Part> {
    let named = |id: &str| source.kind.message(id).period("quarter", source.now());
    let lead = named("lead").arg("moment", Arg::Moment(source.facts.released));
    let mut parts = vec![Part::Heading(1, source.kind.message("title")), Part::Lead(lead)];
    parts.extend(source.warnings().into_iter().map(Part::Para));
    parts.push(Part::Points(points(source)));
    let columns = columns(source);
    if columns.iter().all(|(_, value)| value.count().is_none()) {
        parts.push(Part::Para(Message::new("origin-none").count("quarters", columns.len())));
        return parts;
    }
    let table = Table {
        caption: Message::new("glance-table"),
        head: vec![
            head("glance-column-quarter"),
            number_head(Message::new("glance-column-children")),
            number_head(Message::new("glance-column-countries")),
        ],
        rows: columns.iter().map(|column| quarter_row(source, column)).collect(),
        by_name: false,
        widths: vec![2.0, 1.0, 1.4],
        notes: source.notes(),
    };
    parts.push(Part::Figure(Figure {
        title: Message::new("glance-title-plain"),
        subtitle: source.kind.message("subtitle"),
        alt: glance::alt(&columns),
        source: source.source_line(),
        chart: Chart::Columns { columns, name: Message::new("glance-column-children"), line: None },
    }));
    parts.push(Part::Table(table));
    parts
}

/// A quarter, its figure, and how many countries it is of.
fn quarter_row(source: &Source, (quarter, value): &(Quarter, Value)) -> Row {
    let period = Period::Quarter(*quarter);
    row(Value::Say(Arg::Period(period)), [value.clone(), Value::Say(source.coverage(period).into())])
}

/// The citizenship the document is about; of no other document, the unknown one.
fn origin(source: &Source) -> Code {
    match source.kind {
        super::Kind::Origin(origin) => origin,
        _ => Code::UNKNOWN,
    }
}

fn columns(source: &Source) -> Vec<(Quarter, Value)> {
    source.quarters().into_iter().zip(source.course(FAMILY, origin(source))).collect()
}

/// Now, a year before, since when, and what citizenship does not say.
fn points(source: &Source) -> Vec<Message> {
    let value = |period| match source.europe(FAMILY, period, origin(source)) {
        Value::Count(n) => Arg::Count(n.into()),
        Value::Hidden => Message::new("profile-hidden").into(),
        Value::Absent | Value::Say(_) | Value::Course(_) => Message::new("origin-absent").into(),
    };
    let figure = |id: &str, period| Message::new(id).period("quarter", period).arg("value", value(period));
    let since = match first_quarter(source.public, FAMILY, origin(source)) {
        Some(quarter) => Message::new("origin-since").period("quarter", Period::Quarter(quarter)),
        None => Message::new("origin-never"),
    };
    vec![
        figure("profile-now", source.now()),
        figure("profile-before", source.year_before()),
        since,
        Message::new("origins-lead"),
    ]
}

/// The countries that show this citizenship in one of the last calendar years.
pub(super) fn years(source: &Source) -> Vec<Part> {
    let last = source.facts.quarter.year();
    let years: Vec<Period> = (0..YEARS).rev().map(|back| Period::Year(last - back)).collect();
    let years: Vec<Period> =
        years.into_iter().filter(|year| source.public.get(FAMILY, *year).is_some()).collect();
    let heading = Part::Heading(2, Message::new("origin-years"));
    let mut areas: Vec<Code> = years.iter().flat_map(|year| source.reporting(*year)).collect();
    areas.sort();
    areas.dedup();
    let values = |area: Code| years.iter().map(move |year| source.value(FAMILY, *year, area, origin(source)));
    areas.retain(|area| values(*area).any(|value| value.count().is_some()));
    if areas.is_empty() {
        return vec![heading, Part::Para(Message::new("origin-years-none"))];
    }
    let europe = Row::total(std::iter::once(super::say("area-europe")).chain(values(Code::TOTAL)).collect());
    let rows = areas.into_iter().map(|area| row(country(area), values(area))).chain([europe]).collect();
    let column = |year: &Period| number_head(Message::new("text").arg("text", Arg::Period(*year)));
    let notes = std::iter::once(Message::new("origin-years-note")).chain(source.notes()).collect();
    let table = Table {
        caption: source.kind.message("years-table"),
        head: std::iter::once(head("years-column-country")).chain(years.iter().map(column)).collect(),
        rows,
        by_name: true,
        widths: std::iter::once(2.0).chain(years.iter().map(|_| 1.0)).collect(),
        notes,
    };
    vec![heading, Part::Table(table)]
}
