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
    vec![
        Part::Heading(1, Message::new("glance-heading")),
        Part::Lead(Message::new("glance-lead")),
        Part::Figure(figure(source)),
        Part::Table(table(source)),
        Part::Figure(participation(source)),
    ]
}

/// The quarters, and the same countries through all of them where their sums follow from what is shown.
pub(super) fn figure(source: &Source) -> Figure {
    let change = source.like_for_like().filter(|_| is_same_countries(source));
    let columns = totals(source);
    let periods: Vec<Period> = source.quarters().into_iter().map(Period::Quarter).collect();
    let line = LikeForLike::through(source.public, &periods).filter(|_| change.is_none());
    let line =
        line.map(|(countries, sums)| (Message::new("glance-line").count("countries", countries), sums));
    Figure {
        title: Message::new(change.map_or("glance-title-plain", title)),
        subtitle: Message::new("glance-subtitle"),
        alt: alt(&columns),
        source: source.source_line(),
        chart: Chart::Columns { columns, name: Message::new("glance-series"), line },
    }
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
    source.quarters().into_iter().all(|quarter| source.reporting(Period::Quarter(quarter)) == now)
}

/// All children, quarter by quarter.
pub(super) fn totals(source: &Source) -> Vec<(Quarter, Value)> {
    source.quarters().into_iter().map(|quarter| (quarter, total(source, quarter))).collect()
}

fn total(source: &Source, quarter: Quarter) -> Value {
    source.here(TOTALS, Period::Quarter(quarter), Code::TOTAL)
}

/// A row a quarter with its total.
pub(super) fn quarter_rows(source: &Source) -> Vec<Row> {
    let row = |quarter: Quarter| {
        Row::new(vec![Value::Say(Arg::Period(Period::Quarter(quarter))), total(source, quarter)])
    };
    source.quarters().into_iter().map(row).collect()
}

pub(super) fn alt(columns: &[(Quarter, Value)]) -> Message {
    let item = |(quarter, value): &(Quarter, Value)| match value {
        Value::Count(n) => {
            let message = Message::new("glance-value").period("quarter", Period::Quarter(*quarter));
            Some(message.count("children", *n).into())
        }
        Value::Hidden | Value::Absent | Value::Say(_) | Value::Course(_) => None,
    };
    let values = columns.iter().filter_map(item).collect();
    Message::new("glance-alt").count("quarters", columns.len()).arg("values", Arg::List(values))
}

/// The same quarter by quarter, with who reported.
pub(super) fn table(source: &Source) -> Table {
    let covered = |(mut row, quarter): (Row, Quarter)| {
        row.cells.push(Value::Say(source.coverage(Period::Quarter(quarter)).into()));
        row
    };
    Table {
        caption: Message::new("glance-table"),
        head: vec![
            head("glance-column-quarter"),
            number_head(Message::new("glance-column-children")),
            number_head(Message::new("glance-column-countries")),
        ],
        rows: quarter_rows(source).into_iter().zip(source.quarters()).map(covered).collect(),
        by_name: false,
        widths: vec![2.0, 1.0, 1.4],
        notes: source.notes(),
    }
}
