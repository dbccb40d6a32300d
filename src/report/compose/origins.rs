//! Citizenship: the most frequent origins, new and rising ones, and the countries of a complete year.

use super::{Source, YEARS, country, head, number_head, two_quarters};
use crate::protect::{TOTALS, derived};
use crate::report::document::{Chart, Figure, Part, Row, Table, Value};
use crate::structure::{Arg, Code, Dimension, Message, Period, Quarter};

pub(super) const FAMILY: &str = "citizen";

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let mut parts =
        vec![Part::Heading(1, Message::new("origins-heading")), Part::Lead(Message::new("origins-lead"))];
    match top(source).is_empty() {
        true => parts.push(Part::Para(Message::new("origins-title-none"))),
        false => parts.extend([Part::Figure(figure(source)), Part::Table(table(source))]),
    }
    parts.extend([
        Part::Heading(2, Message::new("signals-title")),
        signals(source),
        Part::Para(Message::new("signals-note")),
        Part::Heading(2, Message::new("regions-world-title")),
        Part::Table(world(source)),
    ]);
    parts
}

/// The largest shown origins of a period in whom the document is about: single countries, and no unknown ones.
pub(super) fn most_frequent(source: &Source, period: Period, at_most: usize) -> Vec<(Code, u32)> {
    let list = source.structure.list(Dimension::Citizen);
    let is_one = |code: &Code| !list.is_group(*code) && *code != Code::UNKNOWN;
    let origins = list.iter().map(|(code, _)| code).filter(is_one);
    derived::most_frequent_in(source.public, FAMILY, period, source.area(), origins, at_most)
}

fn top(source: &Source) -> Vec<(Code, u32)> {
    most_frequent(source, source.now(), source.definition.origins)
}

fn figure(source: &Source) -> Figure {
    let origins = top(source);
    let before = |origin: Code| source.europe(FAMILY, source.year_before(), origin);
    let quarter = |id: &str, period| Message::new(id).period("quarter", period);
    let first: Vec<Arg> = origins.iter().take(3).map(|(origin, _)| Arg::Country(*origin)).collect();
    Figure {
        title: Message::new("origins-title").arg("origins", Arg::List(first)),
        subtitle: quarter("origins-subtitle", source.now()).text("year", source.facts.quarter.year() - 1),
        alt: alt(&origins, &before),
        source: source.source_line(),
        chart: Chart::Pairs {
            rows: origins.iter().map(|(o, n)| (Arg::Country(*o), Value::Count(*n), before(*o))).collect(),
            now: quarter("origins-now", source.now()),
            before: quarter("origins-before", source.year_before()),
        },
    }
}

fn alt(origins: &[(Code, u32)], before: &impl Fn(Code) -> Value) -> Message {
    let value = |(origin, now): &(Code, u32)| {
        let before = match before(*origin) {
            Value::Count(n) => Arg::Count(n.into()),
            Value::Hidden | Value::Absent | Value::Say(_) | Value::Course(_) => {
                Message::new("hidden-mark").into()
            }
        };
        let message = Message::new("origins-value").arg("origin", Arg::Country(*origin)).count("now", *now);
        message.arg("before", before).into()
    };
    Message::new("origins-alt").arg("values", Arg::List(origins.iter().map(value).collect()))
}

fn table(source: &Source) -> Table {
    let before = |origin| source.europe(FAMILY, source.year_before(), origin);
    let row = |(origin, now): (Code, u32)| Row::new(vec![country(origin), Value::Count(now), before(origin)]);
    let rows = top(source).into_iter().map(row).chain([total_row(source)]).collect();
    two_quarters(source, "origins-table", "origins-column-origin", rows)
}

fn total_row(source: &Source) -> Row {
    let total = |period| source.europe(TOTALS, period, Code::TOTAL);
    Row::total(vec![super::say("column-total"), total(source.now()), total(source.year_before())])
}

fn world(source: &Source) -> Table {
    let groups = source.structure.list(Dimension::Citizen).addends(Code::TOTAL);
    let cell = |period, group| source.europe(FAMILY, period, group);
    let row =
        |group| Row::new(vec![country(group), cell(source.now(), group), cell(source.year_before(), group)]);
    let rows = groups.map(row).chain([total_row(source)]).collect();
    Table { by_name: true, ..two_quarters(source, "regions-world-table", "regions-world-column", rows) }
}

fn signals(source: &Source) -> Part {
    let first = source.signals.first_shown.iter().map(|signal| {
        let said = Message::new("signal-first-shown");
        Row::new(vec![country(signal.origin), Value::Count(signal.count), Value::Say(said.into())])
    });
    let rising = source.signals.rising.iter().map(|signal| {
        let said = Message::new("signal-rising").count("before", signal.before);
        let said = said.text("year", source.facts.quarter.year() - 1);
        Row::new(vec![country(signal.origin), Value::Count(signal.now), Value::Say(said.into())])
    });
    let rows: Vec<Row> = first.chain(rising).collect();
    if rows.is_empty() {
        return Part::Para(Message::new("signals-none"));
    }
    let children = number_head(Message::new("origins-column-now").period("quarter", source.now()));
    Part::Table(Table {
        caption: Message::new("signals-table"),
        head: vec![head("origins-column-origin"), children, head("signals-column-said")],
        rows,
        by_name: false,
        widths: vec![1.4, 1.2, 2.4],
        notes: vec![],
    })
}

/// The last calendar year that is published: country by its most frequent origins, with what is missing in it.
pub(super) fn years(source: &Source) -> Vec<Part> {
    let Some(period) = last_year(source) else { return Vec::new() };
    let mut parts = vec![Part::Heading(2, Message::new("years-title").period("year", period))];
    parts.extend(incomplete(source, period).map(Part::Para));
    parts.extend(late(source, period).map(Part::Para));
    let links = links(source, period);
    if !links.is_empty() {
        parts.push(Part::Figure(flow(source, period, links)));
    }
    parts.push(Part::Table(year_table(source, period)));
    parts
}

/// The last calendar year that is told of whom the document is about.
pub(super) fn last_year(source: &Source) -> Option<Period> {
    let is_told = |period: &Period| source.here(TOTALS, *period, Code::TOTAL) != Value::Absent;
    let is_published = |period: &Period| source.public.get(FAMILY, *period).is_some() && is_told(period);
    (0..YEARS).map(|back| Period::Year(source.facts.quarter.year() - back)).find(is_published)
}

/// The largest shown figures of an origin in a country, in the order of the origins.
fn links(source: &Source, period: Period) -> Vec<(Code, Code, u32)> {
    let origins = most_frequent(source, period, source.definition.year_origins);
    let shown = |origin: Code| {
        let countries = source.reporting(period).into_iter();
        countries.filter_map(move |area| Some((origin, area, source.shown(FAMILY, period, area, origin)?)))
    };
    let mut links: Vec<(Code, Code, u32)> = origins.iter().flat_map(|(origin, _)| shown(*origin)).collect();
    let order = |origin: Code| origins.iter().position(|(code, _)| *code == origin);
    links.sort_by_key(|(origin, area, n)| (std::cmp::Reverse(*n), order(*origin), *area));
    links.truncate(source.definition.bands);
    links.sort_by_key(|(origin, area, n)| (order(*origin), std::cmp::Reverse(*n), *area));
    links
}

fn flow(source: &Source, period: Period, links: Vec<(Code, Code, u32)>) -> Figure {
    let value = |(origin, area, n): &(Code, Code, u32)| {
        let message = Message::new("flow-value").arg("origin", Arg::Country(*origin));
        message.arg("country", Arg::Country(*area)).count("children", *n).into()
    };
    let values = Arg::List(links.iter().map(value).collect());
    let link = |(origin, area, n)| (Arg::Country(origin), Arg::Country(area), Value::Count(n));
    Figure {
        title: Message::new("flow-title"),
        subtitle: Message::new("flow-subtitle").period("year", period).count("bands", links.len()),
        alt: Message::new("flow-alt").arg("values", values),
        source: source.source_line(),
        chart: Chart::Flow {
            links: links.into_iter().map(link).collect(),
            from: Message::new("origins-column-origin"),
            to: Message::new("years-column-country"),
        },
    }
}

fn year_table(source: &Source, period: Period) -> Table {
    let origins = most_frequent(source, period, source.definition.year_origins);
    let cells = |area: Code| {
        let origins = origins.iter().map(move |(origin, _)| source.value(FAMILY, period, area, *origin));
        std::iter::once(source.value(TOTALS, period, area, Code::TOTAL)).chain(origins)
    };
    let row = |area: Code| Row::new(std::iter::once(country(area)).chain(cells(area)).collect());
    let europe = Row::total(std::iter::once(super::say("area-europe")).chain(cells(Code::TOTAL)).collect());
    let name = |origin: &(Code, u32)| number_head(Message::new("text").arg("text", Arg::Country(origin.0)));
    Table {
        caption: Message::new("years-table").period("year", period),
        head: [head("years-column-country"), number_head(Message::new("column-total"))]
            .into_iter()
            .chain(origins.iter().map(name))
            .collect(),
        rows: source.reporting(period).into_iter().map(row).chain([europe]).collect(),
        by_name: true,
        widths: std::iter::once(1.7).chain(std::iter::repeat_n(1.0, origins.len() + 1)).collect(),
        notes: source.notes(),
    }
}

/// Countries that reported some quarters of the year only, in time or late.
fn incomplete(source: &Source, period: Period) -> Option<Message> {
    let quarters = period.quarters();
    let reported =
        |c: Code, q: Quarter| source.reporting(Period::Quarter(q)).contains(&c) || source.is_late(c, q);
    let of = |c: Code| quarters.iter().filter(|q| reported(c, **q)).count();
    let item = |c: Code| {
        let message = Message::new("years-missing-country").arg("country", Arg::Country(c));
        message.count("quarters", of(c)).into()
    };
    let is_incomplete = |c: &Code| of(*c) < quarters.len();
    let countries: Vec<Arg> = source.reporting(period).into_iter().filter(is_incomplete).map(item).collect();
    let message = Message::new("years-missing").period("year", period);
    (!countries.is_empty()).then(|| message.arg("countries", Arg::List(countries)))
}

/// Countries with answers that came after the edition of their quarter.
fn late(source: &Source, period: Period) -> Option<Message> {
    let is_late = |c: &Code| period.quarters().iter().any(|q| source.is_late(*c, *q));
    let countries: Vec<Arg> =
        source.reporting(period).into_iter().filter(is_late).map(Arg::Country).collect();
    (!countries.is_empty()).then(|| Message::new("years-late").arg("countries", Arg::List(countries)))
}
