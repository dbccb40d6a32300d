//! The forms of exploitation, quarter by quarter.

use super::headlines::{form_name, most_frequent_form};
use super::{Source, by_quarter, say};
use crate::protect::TOTALS;
use crate::report::document::{Chart, Figure, Part, Row, Value};
use crate::structure::{Arg, Code, Dimension, Message};

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let title = most_frequent_form(source).map_or(Message::new("forms-title-none"), |(form, _)| {
        Message::new("forms-title").arg("form", form_name(form))
    });
    let opening = [Part::Heading(1, Message::new("forms-heading")), Part::Lead(Message::new("forms-lead"))];
    opening.into_iter().chain(history(source, title)).collect()
}

/// Small charts on one scale, and the same as a table with the totals below.
pub(super) fn history(source: &Source, title: Message) -> [Part; 2] {
    let quarters = source.quarters();
    let forms = source.structure.list(Dimension::Form).addends(Code::TOTAL);
    let parts: Vec<(Arg, Vec<Value>)> =
        forms.map(|form| (form_name(form), source.course("form", form))).collect();
    let row = |(name, values): (Arg, Vec<Value>)| super::row(Value::Say(name), values);
    let totals = Row { strong: true, ..super::row(say("column-total"), source.course(TOTALS, Code::TOTAL)) };
    let rows = parts.iter().cloned().map(row).chain([totals]).collect();
    let table = by_quarter(source, Message::new("forms-history-table"), "forms-column-form", rows);
    let figure = Figure {
        title,
        subtitle: Message::new("forms-history-subtitle").count("quarters", quarters.len()),
        alt: Message::new("forms-history-alt").count("parts", parts.len()),
        source: source.source_line(),
        chart: Chart::Multiples { quarters, parts },
    };
    [Part::Figure(figure), Part::Table(table)]
}
