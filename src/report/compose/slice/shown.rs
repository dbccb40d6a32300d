//! The rows of a slice: their table, their chart, their lines for programs.

use std::cmp::Reverse;

use super::super::{Source, country, head, number_head, quarter_head, row, say};
use super::{Item, Slice, table_of};
use crate::protect::{Family, Span, TOTALS};
use crate::report::compose::ages::alt;
use crate::report::document::{Chart, Column, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Message, Period, Quarter};

/// At most so many little charts.
const CHARTS: usize = 12;
/// At most so many calendar years.
const YEARS: i16 = 3;
/// Of more rows than so many, those without any figure are left out: hundreds of origins hold nothing that can be shown.
const LONG: usize = 60;

/// The figures of a slice: a line for each row, a value for each period.
pub(in crate::report::compose) struct Shown {
    title: Message,
    /// Whose total stands below the codes; none where the rows are countries.
    whole: Option<Code>,
    periods: Vec<Period>,
    lines: Vec<Line>,
}

/// A row: what it is called, where its figures stand, whether it belongs to the row above.
struct Line {
    name: Value,
    family: String,
    area: Code,
    column: Code,
    is_part: bool,
    values: Vec<Value>,
}

impl Shown {
    /// Cuts it.
    pub(in crate::report::compose) fn of(source: &Source, slice: &Slice) -> Self {
        let items = slice.items(source.programme, source.structure);
        let families = source.programme.families.iter().filter(|family| table_of(family) == slice.table);
        let families: Vec<&Family> = families.collect();
        // A region lies in one country: nobody else could have a row.
        let is_areas = families.iter().any(|family| family.is_areas());
        let chosen = slice.code.and_then(|code| items.iter().find(|item| item.column == code));
        let periods = periods(source, &families, is_areas || slice.area == Code::TOTAL && chosen.is_none());
        let line = |item: &Item, name: Value, area: Code, is_part: bool| {
            // The regions of all countries stand in Europe's table.
            let area = if is_areas { Code::TOTAL } else { area };
            let value = |period: &Period| source.value(&item.family, *period, area, item.column);
            let values = periods.iter().map(value).collect();
            Line { name, family: item.family.clone(), area, column: item.column, is_part, values }
        };
        let own = |item: &Item, is_part: bool| line(item, Value::Say(item.name.clone()), slice.area, is_part);
        let mut lines: Vec<Line> = match chosen {
            Some(item) if is_areas => vec![own(item, false)],
            Some(item) => {
                let countries = source.structure.participants.iter().map(|participant| participant.country);
                let of_country = countries.map(|code| line(item, country(code), code, false));
                of_country.chain([line(item, say("area-europe"), Code::TOTAL, false)]).collect()
            }
            None => items.iter().map(|item| own(item, item.is_part)).collect(),
        };
        if lines.len() > LONG {
            lines.retain(|line| line.values.iter().any(|value| value.count().is_some()));
        }
        let whole = chosen.is_none().then_some(slice.area);
        Self { title: Message::new(format!("slice-{}", slice.table)), whole, periods, lines }
    }

    /// The table, then its chart.
    pub(in crate::report::compose) fn parts(&self, source: &Source) -> Vec<Part> {
        let mut parts = vec![Part::Heading(1, self.title.clone())];
        parts.extend(source.warnings().into_iter().map(Part::Para));
        if self.lines.is_empty() {
            parts.push(Part::Para(Message::new("slice-none")));
            return parts;
        }
        parts.push(Part::Table(self.table(source)));
        parts.extend(self.chart(source).map(Part::Figure));
        parts
    }

    /// The same figures, a line each.
    pub(in crate::report::compose) fn data(&self) -> String {
        let mut text = String::from("family,period,area,item,value\n");
        for Line { family, area, column, values, .. } in &self.lines {
            for (period, value) in self.periods.iter().zip(values) {
                let value = value.count().map_or(String::new(), |n| n.to_string());
                text.push_str(&format!("{family},{period},{area},{column},{value}\n"));
            }
        }
        text
    }

    /// Whether the rows are countries, and Europe below them.
    fn is_by_country(&self) -> bool {
        self.whole.is_none() && self.lines.len() > 1
    }

    fn table(&self, source: &Source) -> Table {
        let as_row = |line: &Line| {
            let cells = std::iter::once(line.name.clone()).chain(line.values.iter().cloned()).collect();
            match line.area == Code::TOTAL && self.is_by_country() {
                true => Row::total(cells),
                false if line.is_part => Row::part(cells),
                false => Row::new(cells),
            }
        };
        let total = |area: Code| {
            let totals = self.periods.iter().map(|period| source.value(TOTALS, *period, area, Code::TOTAL));
            Row { strong: true, ..row(say("column-total"), totals) }
        };
        let first = if self.is_by_country() { "years-column-country" } else { "slice-column" };
        Table {
            caption: self.title.clone(),
            head: std::iter::once(head(first)).chain(self.periods.iter().map(column)).collect(),
            rows: self.lines.iter().map(as_row).chain(self.whole.map(total)).collect(),
            by_name: self.is_by_country(),
            widths: std::iter::once(2.4).chain(self.periods.iter().map(|_| 1.0)).collect(),
            notes: source.notes(),
        }
    }

    /// The largest rows of the newest quarter, quarter by quarter; what is published by years alone has no such chart.
    fn chart(&self, source: &Source) -> Option<Figure> {
        let quarters: Vec<Quarter> = self.periods.iter().filter_map(quarter).collect();
        let is_sum = |line: &Line| self.is_by_country() && line.area == Code::TOTAL;
        let is_own = |line: &&Line| !(line.is_part || is_sum(line));
        let course = |line: &Line| match &line.name {
            Value::Say(name) => Some((name.clone(), line.values[..quarters.len()].to_vec())),
            Value::Count(_) | Value::Hidden | Value::Absent | Value::Course(_) => None,
        };
        let mut parts: Vec<(Arg, Vec<Value>)> = self.lines.iter().filter(is_own).filter_map(course).collect();
        parts.retain(|(_, values)| values.iter().any(|value| value.count().is_some()));
        parts.sort_by_key(|(_, values)| Reverse(values.last().and_then(Value::count)));
        parts.truncate(CHARTS);
        let last = |(name, values): &(Arg, Vec<Value>)| Some((name.clone(), values.last()?.clone()));
        let newest: Vec<(Arg, Value)> = parts.iter().filter_map(last).collect();
        (!parts.is_empty()).then(|| Figure {
            title: Message::new("slice-chart").count("rows", parts.len()),
            subtitle: Message::new("slice-subtitle"),
            alt: alt("slice-alt", &newest),
            source: source.source_line(),
            chart: Chart::Multiples { quarters, parts },
        })
    }
}

/// The quarters, then the years, as far as the breakdown is published in them: for Europe, or for countries.
fn periods(source: &Source, families: &[&Family], is_of_europe: bool) -> Vec<Period> {
    let quarters = source.quarters().into_iter().map(Period::Quarter);
    let last = source.facts.quarter.year();
    let years = (0..YEARS).rev().map(|back| Period::Year(last - back));
    let is_published = |period: &Period| {
        families.iter().any(|family| {
            let spans = if is_of_europe { &family.europe } else { &family.countries };
            spans.contains(&Span::of(*period)) && source.public.get(&family.id, *period).is_some()
        })
    };
    quarters.chain(years).filter(is_published).collect()
}

fn quarter(period: &Period) -> Option<Quarter> {
    match period {
        Period::Quarter(quarter) => Some(*quarter),
        Period::Year(_) => None,
    }
}

fn column(period: &Period) -> Column {
    match period {
        Period::Quarter(quarter) => quarter_head(*quarter),
        Period::Year(_) => number_head(Message::new("text").arg("text", Arg::Period(*period))),
    }
}
