//! When origins were shown for the first time, and since then.

use super::origins::FAMILY;
use super::{Source, by_quarter};
use crate::protect::derived::appearances;
use crate::report::document::{Chart, Figure, Part, Value};
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
    let rows: Vec<(Arg, Vec<Value>)> =
        origins.iter().map(|origin| (Arg::Country(*origin), source.course(FAMILY, *origin))).collect();
    let row = |(name, values): (Arg, Vec<Value>)| super::row(Value::Say(name), values);
    let table_rows = rows.iter().cloned().map(row).collect();
    parts.push(Part::Figure(Figure {
        title: Message::new("appearances-title").count("origins", rows.len()),
        subtitle: Message::new("appearances-subtitle"),
        alt: alt(&rows, &quarters),
        source: source.source_line(),
        chart: Chart::Timeline { quarters, rows },
    }));
    let caption = Message::new("appearances-table");
    parts.push(Part::Table(by_quarter(source, caption, "origins-column-origin", table_rows)));
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
