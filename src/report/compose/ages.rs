//! Age and sex in the quarter.

use super::{Source, head, number_head};
use crate::report::document::{Chart, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Dimension, Message};

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
            Value::Hidden | Value::Say(_) | Value::Course(_) => Message::new("hidden-mark").into(),
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
