//! Who registered the children, and which help they have.

use super::ages::{alt, bars, name};
use super::{Source, row, two_quarters};
use crate::report::document::{Chart, Figure, Part, Row, Value};
use crate::structure::{Code, Dimension, Message};

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let bars = bars(source, "organisation", Dimension::Org, "org");
    let figure = Figure {
        title: Message::new("help-title"),
        subtitle: Message::new("help-subtitle").period("quarter", source.now()),
        alt: alt("help-alt", &bars),
        source: source.source_line(),
        chart: Chart::Bars(bars.clone()),
    };
    vec![
        Part::Heading(1, Message::new("help-heading")),
        Part::Lead(Message::new("help-lead")),
        Part::Figure(figure),
        Part::Table(two_quarters(source, "help-table", "help-column-organisation", organisations(source))),
        Part::Heading(2, Message::new("help-assist-title")),
        help(source),
    ]
}

/// A table where any of it can be shown: a page of marks would tell nothing.
fn help(source: &Source) -> Part {
    let rows = assistance(source);
    let is_shown = rows.iter().flat_map(|row| &row.cells).any(|cell| cell.count().is_some());
    match is_shown {
        true => Part::Table(two_quarters(source, "help-assist-table", "help-column-assist", rows)),
        false => Part::Para(Message::new("help-assist-none")),
    }
}

fn organisations(source: &Source) -> Vec<Row> {
    let codes = source.structure.list(Dimension::Org).addends(Code::TOTAL);
    let values =
        |code| [source.now(), source.year_before()].map(|period| source.here("organisation", period, code));
    codes.map(|code| row(Value::Say(name("org", code)), values(code))).collect()
}

/// Each kind of help is a little table of its own, of those who have it and the others.
fn assistance(source: &Source) -> Vec<Row> {
    let codes = source.structure.list(Dimension::Assist).iter().map(|(code, _)| code);
    let values = |code: Code| {
        let family = format!("assist_{code}");
        [source.now(), source.year_before()].map(|period| source.here(&family, period, code))
    };
    codes.map(|code| row(Value::Say(name("assist", code)), values(code))).collect()
}
