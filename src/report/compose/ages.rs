//! Age and sex, and the forms of exploitation, for Europe in the quarter.

use super::headlines::{form_name, most_frequent_form};
use super::{Source, head, number_head, say};
use crate::protect::TOTALS;
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
        Part::Break,
        Part::Heading(1, Message::new("ages-heading")),
        Part::Lead(Message::new("ages-lead")),
        Part::Figure(figure),
        Part::Table(age_table(source)),
    ]
}

pub(super) fn forms(source: &Source) -> Vec<Part> {
    let bars = bars(source, "form", Dimension::Form, "form");
    let figure = Figure {
        title: most_frequent_form(source).map_or(Message::new("forms-title-none"), |(form, _)| {
            Message::new("forms-title").arg("form", form_name(form))
        }),
        subtitle: Message::new("forms-subtitle").period("quarter", source.now()),
        alt: alt("forms-alt", &bars),
        source: source.source_line(),
        chart: Chart::Bars(bars),
    };
    vec![
        Part::Break,
        Part::Heading(1, Message::new("forms-heading")),
        Part::Lead(Message::new("forms-lead")),
        Part::Figure(figure),
        Part::Table(form_table(source)),
    ]
}

/// Every code of the list, in its order: the row list is constant, whatever the figures.
fn bars(source: &Source, family: &str, dimension: Dimension, prefix: &str) -> Vec<(Arg, Value)> {
    let codes = source.structure.list(dimension).addends(Code::TOTAL);
    codes.map(|code| (name(prefix, code), source.europe(family, source.now(), code))).collect()
}

fn name(prefix: &str, code: Code) -> Arg {
    Message::new(format!("{prefix}-{code}")).into()
}

fn alt(id: &str, bars: &[(Arg, Value)]) -> Message {
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

fn age_table(source: &Source) -> Table {
    let sexes: Vec<Code> = source.structure.list(Dimension::Sex).addends(Code::TOTAL).collect();
    let cell = |column| source.europe("age_sex", source.now(), column);
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

fn form_table(source: &Source) -> Table {
    let codes = source.structure.list(Dimension::Form).addends(Code::TOTAL);
    let cell = |period, form| source.europe("form", period, form);
    let row = |form: Code| {
        Row::new(vec![
            Value::Say(form_name(form)),
            cell(source.now(), form),
            cell(source.year_before(), form),
        ])
    };
    let total = |period| source.europe(TOTALS, period, Code::TOTAL);
    let totals = Row::total(vec![say("column-total"), total(source.now()), total(source.year_before())]);
    let column = |id: &str, period| number_head(Message::new(id).period("quarter", period));
    Table {
        caption: Message::new("forms-table"),
        head: vec![
            head("forms-column-form"),
            column("origins-column-now", source.now()),
            column("origins-column-before", source.year_before()),
        ],
        rows: codes.map(row).chain([totals]).collect(),
        by_name: false,
        widths: vec![2.4, 1.2, 1.2],
        notes: source.notes(),
    }
}
