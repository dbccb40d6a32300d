//! Age and sex in the quarter, and the forms of exploitation quarter by quarter.

use super::headlines::{form_name, most_frequent_form};
use super::{Source, head, number_head, quarter_head, say};
use crate::protect::TOTALS;
use crate::report::document::{Chart, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Dimension, Message, Period};

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let bars = bars(source, "age_sex", Dimension::Age, "age");
    let figure = Figure {
        title: Message::new("ages-title"),
        subtitle: Message::new("ages-subtitle").period("quarter", source.now()),
        alt: alt("ages-alt", &bars),
        source: source.source_line(),
        chart: Chart::Bars(bars),
    };
    vec![
        Part::Heading(1, Message::new("ages-heading")),
        Part::Lead(Message::new("ages-lead")),
        Part::Figure(figure),
        Part::Table(age_rows(source)),
    ]
}

pub(super) fn forms(source: &Source) -> Vec<Part> {
    let title = most_frequent_form(source).map_or(Message::new("forms-title-none"), |(form, _)| {
        Message::new("forms-title").arg("form", form_name(form))
    });
    let mut parts =
        vec![Part::Heading(1, Message::new("forms-heading")), Part::Lead(Message::new("forms-lead"))];
    parts.extend(history_titled(source, "form", Dimension::Form, "form", title));
    parts
}

/// The parts of a family quarter by quarter: small charts on one scale, and the same as a table.
pub(super) fn history(source: &Source, family: &str, dimension: Dimension, prefix: &str) -> [Part; 2] {
    history_titled(source, family, dimension, prefix, Message::new(format!("{prefix}s-history-title")))
}

fn history_titled(
    source: &Source,
    family: &str,
    dimension: Dimension,
    prefix: &str,
    title: Message,
) -> [Part; 2] {
    let quarters = source.quarters();
    let values = |code: Code| -> Vec<Value> {
        quarters.iter().map(|quarter| source.here(family, Period::Quarter(*quarter), code)).collect()
    };
    let codes: Vec<Code> = source.structure.list(dimension).addends(Code::TOTAL).collect();
    let parts: Vec<(Arg, Vec<Value>)> =
        codes.iter().map(|code| (name(prefix, *code), values(*code))).collect();
    let totals = quarters.iter().map(|q| source.here(TOTALS, Period::Quarter(*q), Code::TOTAL));
    let row = |(name, values): &(Arg, Vec<Value>)| {
        Row::new(std::iter::once(Value::Say(name.clone())).chain(values.iter().cloned()).collect())
    };
    let table = Table {
        caption: Message::new(format!("{prefix}s-history-table")),
        head: std::iter::once(head("forms-column-form"))
            .chain(quarters.iter().map(|quarter| quarter_head(*quarter)))
            .collect(),
        rows: parts
            .iter()
            .map(row)
            .chain([Row::total(std::iter::once(say("column-total")).chain(totals).collect())])
            .collect(),
        by_name: false,
        widths: std::iter::once(3.0).chain(quarters.iter().map(|_| 1.0)).collect(),
        notes: source.notes(),
    };
    let alt = Message::new(format!("{prefix}s-history-alt")).count("parts", parts.len());
    let figure = Figure {
        title,
        subtitle: Message::new(format!("{prefix}s-history-subtitle")).count("quarters", quarters.len()),
        alt,
        source: source.source_line(),
        chart: Chart::Multiples { quarters, parts },
    };
    [Part::Figure(figure), Part::Table(table)]
}

/// Every code of the list, in its order: the row list is constant, whatever the figures.
pub(super) fn bars(source: &Source, family: &str, dimension: Dimension, prefix: &str) -> Vec<(Arg, Value)> {
    let codes = source.structure.list(dimension).addends(Code::TOTAL);
    codes.map(|code| (name(prefix, code), source.here(family, source.now(), code))).collect()
}

pub(super) fn name(prefix: &str, code: Code) -> Arg {
    Message::new(format!("{prefix}-{code}")).into()
}

pub(super) fn alt(id: &str, bars: &[(Arg, Value)]) -> Message {
    let value = |(label, value): &(Arg, Value)| {
        let value = match value {
            Value::Count(n) => Arg::Count((*n).into()),
            Value::Hidden | Value::Say(_) => Message::new("hidden-mark").into(),
            Value::Absent => Message::new("absent-mark").into(),
        };
        Message::new("labelled-value").arg("label", label.clone()).arg("value", value).into()
    };
    Message::new(id).arg("values", Arg::List(bars.iter().map(value).collect()))
}

/// Ages by sex in the quarter.
pub(super) fn age_rows(source: &Source) -> Table {
    let sexes: Vec<Code> = source.structure.list(Dimension::Sex).addends(Code::TOTAL).collect();
    let cell = |column| source.here("age_sex", source.now(), column);
    let row = |age: Code| {
        let by_sex = sexes.iter().map(|sex| cell(age.cross(*sex)));
        let cells = std::iter::once(Value::Say(name("age", age))).chain(by_sex).chain([cell(age)]);
        Row::new(cells.collect())
    };
    let sex_head = |sex: &Code| number_head(Message::new(format!("sex-{sex}")));
    Table {
        caption: Message::new("ages-table"),
        head: std::iter::once(head("ages-column-age"))
            .chain(sexes.iter().map(sex_head))
            .chain([number_head(Message::new("column-total"))])
            .collect(),
        rows: source.structure.list(Dimension::Age).addends(Code::TOTAL).map(row).collect(),
        by_name: false,
        widths: vec![2.0, 1.0, 1.0, 1.0, 1.0, 1.0],
        notes: source.notes(),
    }
}
