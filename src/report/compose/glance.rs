//! Quarter by quarter, and the change in the countries that reported both quarters.

use super::{Source, head, number_head};
use crate::protect::TOTALS;
use crate::protect::derived::LikeForLike;
use crate::report::document::{Chart, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Message, Period, Quarter};

/// The finding as a title: a change of less than one percent is none.
fn title(change: LikeForLike) -> &'static str {
    match change.percent() {
        1.. => "glance-title-up",
        ..=-1 => "glance-title-down",
        0 => "glance-title-same",
    }
}

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let change = source.like_for_like().filter(|_| is_same_countries(source));
    let title = change.map_or("glance-title-plain", title);
    let columns: Vec<(Quarter, Value)> = quarters(source).map(|q| (q, total(source, q))).collect();
    let figure = Figure {
        title: Message::new(title),
        subtitle: Message::new("glance-subtitle"),
        alt: alt(&columns),
        source: source.source_line(),
        chart: Chart::Columns(columns),
    };
    vec![
        Part::Break,
        Part::Heading(1, Message::new("glance-heading")),
        Part::Lead(Message::new("glance-lead")),
        Part::Figure(figure),
        Part::Table(table(source)),
        Part::Figure(participation(source)),
    ]
}

/// Who reported; the panel of countries is its table twin.
fn participation(source: &Source) -> Figure {
    let reporting = source.reporting(source.now());
    let participants = source.structure.participants.iter();
    let countries: Vec<_> = participants.map(|p| (p.country, reporting.contains(&p.country))).collect();
    let absent =
        countries.iter().filter(|(_, reported)| !reported).map(|(c, _)| Arg::Country(*c)).collect::<Vec<_>>();
    let message = |id: &str| Message::new(id).period("quarter", source.now());
    Figure {
        title: source.coverage(source.now()).with_id("strip-title"),
        subtitle: message("strip-subtitle"),
        alt: match absent.is_empty() {
            true => Message::new("strip-alt-all"),
            false => Message::new("strip-alt").arg("countries", Arg::List(absent)),
        },
        source: source.source_line(),
        chart: Chart::Strip(countries),
    }
}

/// A title about the same countries stands over a chart of the same countries only.
fn is_same_countries(source: &Source) -> bool {
    let now = source.reporting(source.now());
    quarters(source).all(|quarter| source.reporting(Period::Quarter(quarter)) == now)
}

fn quarters(source: &Source) -> impl Iterator<Item = Quarter> {
    let (last, n) = (source.facts.quarter, source.definition.quarters);
    let all = (0..n).rev().map(move |back| last.plus(-back));
    all.filter(|quarter| source.public.get(TOTALS, Period::Quarter(*quarter)).is_some())
}

fn total(source: &Source, quarter: Quarter) -> Value {
    source.europe(TOTALS, Period::Quarter(quarter), Code::TOTAL)
}

fn alt(columns: &[(Quarter, Value)]) -> Message {
    let item = |(quarter, value): &(Quarter, Value)| match value {
        Value::Count(n) => {
            let message = Message::new("glance-value").period("quarter", Period::Quarter(*quarter));
            Some(message.count("children", *n).into())
        }
        Value::Hidden | Value::Absent | Value::Say(_) => None,
    };
    let values = columns.iter().filter_map(item).collect();
    Message::new("glance-alt").count("quarters", columns.len()).arg("values", Arg::List(values))
}

fn table(source: &Source) -> Table {
    let row = |quarter: Quarter| {
        let period = Period::Quarter(quarter);
        let countries = source.coverage(period).into();
        Row::new(vec![Value::Say(Arg::Period(period)), total(source, quarter), Value::Say(countries)])
    };
    Table {
        caption: Message::new("glance-table"),
        head: vec![
            head("glance-column-quarter"),
            number_head(Message::new("glance-column-children")),
            number_head(Message::new("glance-column-countries")),
        ],
        rows: quarters(source).map(row).collect(),
        by_name: false,
        widths: vec![2.0, 1.0, 1.4],
        notes: source.notes(),
    }
}
