//! The map, the panel of countries, and the totals of their regions.

use super::{Source, country, head, head_of, number_head, say, two_quarters};
use crate::protect::TOTALS;
use crate::report::document::{Chart, Column, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Dimension, Message, Period, Quarter};

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let quarter = |id: &str| Message::new(id).period("quarter", source.now());
    let tiles: Vec<_> = source
        .structure
        .participants
        .iter()
        .map(|p| (p.country, p.row, p.column, total(source, p.country)))
        .collect();
    let count = |wanted: fn(&Value) -> bool| tiles.iter().filter(|(.., value)| wanted(value)).count();
    let alt = Message::new("countries-alt")
        .count("shown", count(|value| matches!(value, Value::Count(_))))
        .count("hidden", count(|value| matches!(value, Value::Hidden)))
        .count("absent", count(|value| matches!(value, Value::Absent)));
    let figure = Figure {
        title: Message::new("countries-title"),
        subtitle: quarter("countries-subtitle"),
        alt,
        source: source.source_line(),
        chart: Chart::Tiles { tiles, classes: source.definition.classes.clone() },
    };
    vec![
        Part::Heading(1, Message::new("countries-heading")),
        Part::Lead(Message::new("countries-lead")),
        Part::Figure(figure),
        Part::Table(panel(source)),
    ]
}

fn total(source: &Source, area: Code) -> Value {
    source.value(TOTALS, source.now(), area, Code::TOTAL)
}

fn panel(source: &Source) -> Table {
    let quarters: Vec<Period> = source.quarters().into_iter().map(Period::Quarter).collect();
    let row = |area: Code| {
        let now = total(source, area);
        let answer = if now == Value::Absent { "answer-absent" } else { "answer-reported" };
        let kind = match (&now, source.facts.simulated.contains(&area)) {
            (Value::Absent, _) => say("absent-mark"),
            (_, true) => say("figures-simulated"),
            (_, false) => say("figures-real"),
        };
        Row::new(vec![
            country(area),
            say(answer),
            now,
            source.value(TOTALS, source.year_before(), area, Code::TOTAL),
            Value::Course(
                quarters.iter().map(|quarter| source.value(TOTALS, *quarter, area, Code::TOTAL)).collect(),
            ),
            kind,
        ])
    };
    Table {
        caption: Message::new("countries-table"),
        head: vec![
            head("countries-column-country"),
            head("countries-column-answer"),
            short_head(source.facts.quarter),
            short_head(source.facts.quarter.plus(-4)),
            course_head(&quarters),
            head("countries-column-kind"),
        ],
        rows: source.structure.participants.iter().map(|p| row(p.country)).collect(),
        by_name: true,
        widths: vec![1.5, 1.4, 0.8, 0.8, 1.1, 1.1],
        notes: source.notes(),
    }
}

/// A quarter in few letters.
fn short_head(quarter: Quarter) -> Column {
    number_head(Message::new(format!("quarter-short-{}", quarter.number())).text("year", quarter.year()))
}

/// How far back the small lines go.
fn course_head(quarters: &[Period]) -> Column {
    head_of(Message::new("countries-column-course").count("quarters", quarters.len()))
}

/// The totals of the regions of the country the document is about.
pub(super) fn region_table(source: &Source) -> Table {
    let list = source.structure.list(Dimension::Region);
    let cells = |column: Code| {
        [source.now(), source.year_before()].map(|period| source.europe("region", period, column))
    };
    let named = |name: Value, column: Code| std::iter::once(name).chain(cells(column)).collect();
    let total = Row::total(named(country(source.area()), source.area()));
    let part = |region: Code| Row::part(named(region_name(list, region), region));
    let rows = std::iter::once(total).chain(list.addends(source.area()).map(part)).collect();
    Table { by_name: true, ..two_quarters(source, "regions-table", "regions-column-region", rows) }
}

fn region_name(list: &crate::structure::CodeList, region: Code) -> Value {
    let label = list.get(region).map_or("", |item| item.label.as_str());
    match label.is_empty() {
        true => say("region-unknown"),
        false => Value::Say(Arg::Text(label.to_string())),
    }
}
