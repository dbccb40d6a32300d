//! One country on two pages, from what is shown of it.

use super::ages::age_rows;
use super::countries::region_table;
use super::{Source, country, head, number_head, origins};
use super::{forms, glance};
use crate::protect::TOTALS;
use crate::report::document::{Chart, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Dimension, Message, Period};

pub(super) fn glance(source: &Source) -> Vec<Part> {
    let named = |id: &str| source.kind.message(id).period("quarter", source.now());
    let lead = named("lead").arg("moment", Arg::Moment(source.facts.released));
    let mut parts = vec![Part::Heading(1, named("title")), Part::Lead(lead), Part::Points(points(source))];
    if source.facts.simulated.contains(&source.area()) {
        parts.push(Part::Para(Message::new("profile-simulated")));
    }
    parts.extend(source.corrected().map(Part::Para));
    let columns = glance::totals(source);
    parts.push(Part::Figure(Figure {
        title: Message::new("glance-title-plain"),
        subtitle: named("subtitle"),
        alt: glance::alt(&columns),
        source: source.source_line(),
        chart: Chart::Columns { columns, name: Message::new("glance-column-children"), line: None },
    }));
    parts
}

/// Now, a year before, and what is not said.
fn points(source: &Source) -> Vec<Message> {
    let value = |period| match source.here(TOTALS, period, Code::TOTAL) {
        Value::Count(n) => Arg::Count(n.into()),
        Value::Hidden => Message::new("profile-hidden").into(),
        Value::Absent | Value::Say(_) | Value::Course(_) => Message::new("profile-absent").into(),
    };
    let quarter = |id: &str, period: Period| Message::new(id).period("quarter", period);
    vec![
        quarter("profile-now", source.now()).arg("value", value(source.now())),
        quarter("profile-before", source.year_before()).arg("value", value(source.year_before())),
        Message::new("limits-recognised"),
    ]
}

pub(super) fn forms(source: &Source) -> Vec<Part> {
    // The last row of its table tells the numbers of the first chart.
    std::iter::once(Part::Break).chain(forms::history(source, Message::new("forms-history-title"))).collect()
}

pub(super) fn ages(source: &Source) -> Vec<Part> {
    let caption = Message::new("profile-ages-table").period("quarter", source.now());
    vec![Part::Heading(2, Message::new("ages-heading")), Part::Table(Table { caption, ..age_rows(source) })]
}

/// Citizenship in the last year that is published for this country.
pub(super) fn year(source: &Source) -> Vec<Part> {
    let Some(period) = origins::last_year(source) else {
        return vec![Part::Para(Message::new("profile-year-none"))];
    };
    let Period::Year(last) = period else { return Vec::new() };
    let years = [Period::Year(last - 1), period];
    let row = |name: Value, family: &'static str, column| {
        let values = years.map(|year| source.here(family, year, column));
        std::iter::once(name).chain(values).collect::<Vec<_>>()
    };
    let shown = origins::most_frequent(source, period, source.definition.year_origins);
    if shown.is_empty() {
        return vec![Part::Para(Message::new("profile-year-hidden").period("year", period))];
    }
    let rows = shown.into_iter().map(|(origin, _)| Row::new(row(country(origin), origins::FAMILY, origin)));
    let total = Row::total(row(super::say("column-total"), TOTALS, Code::TOTAL));
    let column = |year: Period| number_head(Message::new("text").arg("text", Arg::Period(year)));
    let table = Table {
        caption: Message::new("profile-year-table"),
        head: std::iter::once(head("origins-column-origin")).chain(years.map(column)).collect(),
        rows: rows.chain([total]).collect(),
        by_name: false,
        widths: vec![2.4, 1.0, 1.0],
        notes: vec![Message::new("profile-year-note")],
    };
    vec![Part::Table(table)]
}

/// The regions of the country: of one that is a single region they would say the same again.
pub(super) fn regions(source: &Source) -> Vec<Part> {
    let regions = source.structure.list(Dimension::Region).addends(source.area()).count();
    let is_told = regions > 2 && source.reporting(source.now()).contains(&source.area());
    let parts = [Part::Heading(2, Message::new("regions-title")), Part::Table(region_table(source))];
    if is_told { parts.to_vec() } else { Vec::new() }
}
