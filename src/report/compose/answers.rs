//! What a reader of the first page wants to know: how many, what changed, what is new, since when, how sure.

use super::origins::FAMILY;
use super::{Source, country, glance, head, headlines, number_head};
use crate::protect::derived::first_quarter;
use crate::report::document::{Part, Row, Table, Value};
use crate::structure::{Arg, Code, Message, Period};

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let mut parts: Vec<Part> = source.warnings().into_iter().map(Part::Para).collect();
    parts.push(Part::Points(headlines::figures(source)));
    parts.push(Part::Heading(2, Message::new("answers-new")));
    parts.push(news(source));
    parts.push(Part::Callout(Message::new("answers-sure-title"), sure(source)));
    parts.extend([
        Part::Heading(2, Message::new("glance-heading")),
        Part::Figure(glance::figure(source)),
        Part::Table(glance::table(source)),
    ]);
    parts
}

/// How much weight a figure bears, from the rules of the programme alone.
fn sure(source: &Source) -> Message {
    Message::new("answers-sure")
        .count("threshold", source.programme.threshold.unsigned_abs())
        .count("contributors", source.programme.contributors)
}

/// New and rising origins, each with the quarter since which it is shown.
fn news(source: &Source) -> Part {
    let first = source.signals.first_shown.iter().map(|signal| signal.origin);
    let rising = source.signals.rising.iter().map(|signal| signal.origin);
    let said = first.map(|origin| (origin, "answers-first")).chain(rising.map(|o| (o, "answers-rising")));
    let rows: Vec<Row> = said.map(|(origin, said)| row(source, origin, said)).collect();
    if rows.is_empty() {
        return Part::Para(Message::new("headline-origins-quiet"));
    }
    let quarter = |id: &str, period| number_head(Message::new(id).period("quarter", period));
    Part::Table(Table {
        caption: Message::new("answers-table"),
        head: vec![
            head("origins-column-origin"),
            head("answers-column-what"),
            quarter("origins-column-now", source.now()),
            quarter("origins-column-before", source.year_before()),
            head("answers-column-since"),
        ],
        rows,
        by_name: false,
        widths: vec![1.4, 1.4, 1.0, 1.0, 1.4],
        notes: source.notes(),
    })
}

fn row(source: &Source, origin: Code, said: &str) -> Row {
    let since = first_quarter(source.public, FAMILY, origin).unwrap_or(source.facts.quarter);
    let figure = |period| source.europe(FAMILY, period, origin);
    Row::new(vec![
        country(origin),
        super::say(said),
        figure(source.now()),
        figure(source.year_before()),
        Value::Say(Arg::Period(Period::Quarter(since))),
    ])
}
