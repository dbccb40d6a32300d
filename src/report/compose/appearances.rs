//! When origins were shown for the first time, and since then.

use super::origins::FAMILY;
use super::{Source, head, quarter_head};
use crate::protect::derived::appearances;
use crate::report::document::{Chart, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Dimension, Message, Period, Quarter};

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let quarters = source.quarters();
    let list = source.structure.list(Dimension::Citizen);
    let origins: Vec<Code> = appearances(source.public, list, &quarters);
    let mut parts = vec![Part::Heading(2, Message::new("appearances-heading"))];
    if origins.is_empty() {
        parts.push(Part::Para(Message::new("appearances-none").count("quarters", quarters.len())));
        return parts;
    }
    let values = |origin: Code| -> Vec<Value> {
        quarters.iter().map(|quarter| source.here(FAMILY, Period::Quarter(*quarter), origin)).collect()
    };
    let rows: Vec<(Arg, Vec<Value>)> =
        origins.iter().map(|origin| (Arg::Country(*origin), values(*origin))).collect();
    parts.push(Part::Figure(Figure {
        title: Message::new("appearances-title").count("origins", rows.len()),
        subtitle: Message::new("appearances-subtitle"),
        alt: alt(&rows, &quarters),
        source: source.source_line(),
        chart: Chart::Timeline { quarters: quarters.clone(), rows: rows.clone() },
    }));
    parts.push(Part::Table(table(source, &quarters, rows)));
    parts
}

/// Each origin with the quarter it was first shown in.
fn alt(rows: &[(Arg, Vec<Value>)], quarters: &[Quarter]) -> Message {
    let first = |(name, values): &(Arg, Vec<Value>)| {
        let at = values.iter().position(|value| matches!(value, Value::Count(_)))?;
        let quarter = Arg::Period(Period::Quarter(quarters[at]));
        Some(Message::new("labelled-value").arg("label", name.clone()).arg("value", quarter).into())
    };
    Message::new("appearances-alt").arg("values", Arg::List(rows.iter().filter_map(first).collect()))
}

fn table(source: &Source, quarters: &[Quarter], rows: Vec<(Arg, Vec<Value>)>) -> Table {
    let row = |(name, values): (Arg, Vec<Value>)| {
        Row::new(std::iter::once(Value::Say(name)).chain(values).collect())
    };
    Table {
        caption: Message::new("appearances-table"),
        head: std::iter::once(head("origins-column-origin"))
            .chain(quarters.iter().map(|quarter| quarter_head(*quarter)))
            .collect(),
        rows: rows.into_iter().map(row).collect(),
        by_name: false,
        widths: std::iter::once(3.0).chain(quarters.iter().map(|_| 1.0)).collect(),
        notes: source.notes(),
    }
}
