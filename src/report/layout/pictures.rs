//! Charts get their words: every label said, every figure written, every mark explained.

use super::Speaker;
use crate::protect::derived::map_class;
use crate::report::charts::{self, Reading};
use crate::report::document::{Chart, Value};
use crate::report::picture::Picture;
use crate::structure::{Arg, Code, Message, Quarter};

/// How wide a chart is drawn, in points: the text width of an A4 page.
const WIDTH: f32 = 480.0;
/// The same for a course in a cell of a table.
const SMALL: f32 = 62.0;

impl Speaker<'_> {
    /// The drawing of a chart with all its words.
    pub(super) fn chart(&self, chart: &Chart) -> Picture {
        match chart {
            Chart::Columns { columns, name, line } => self.columns(columns, name, line.as_ref()),
            Chart::Multiples { quarters, parts } => self.multiples(quarters, parts),
            Chart::Timeline { quarters, rows } => self.timeline(quarters, rows),
            Chart::Flow { links, from, to } => self.flow(links, from, to),
            Chart::Pairs { rows, now, before } => self.pairs(rows, now, before),
            Chart::Bars(rows) => self.bars(rows),
            Chart::Strip(countries) => self.strip(countries),
            Chart::Tiles { tiles, classes } => self.tiles(tiles, classes),
        }
    }

    /// What is drawn in a cell of a table.
    pub(super) fn small_picture(&self, value: &Value) -> Option<Picture> {
        match value {
            Value::Course(values) => Some(charts::spark(&self.readings(values), SMALL)),
            Value::Count(_) | Value::Hidden | Value::Absent | Value::Say(_) => None,
        }
    }

    fn columns(
        &self,
        columns: &[(Quarter, Value)],
        name: &Message,
        line: Option<&(Message, Vec<u32>)>,
    ) -> Picture {
        let column = |(quarter, value): &(Quarter, Value)| charts::Column {
            label: self.words.short_quarter(*quarter),
            value: self.reading(value),
            expected: None,
        };
        let data = charts::Columns {
            columns: columns.iter().map(column).collect(),
            value_name: self.words.say(name),
            mark_note: self.words.get("legend-hidden"),
            band_names: None,
            course: line.map(|(name, values)| charts::Course {
                name: self.words.say(name),
                values: values.iter().copied().map(f64::from).collect(),
            }),
        };
        charts::columns(&data, WIDTH)
    }

    fn readings(&self, values: &[Value]) -> Vec<Reading> {
        values.iter().map(|value| self.reading(value)).collect()
    }

    fn multiples(&self, quarters: &[Quarter], parts: &[(Arg, Vec<Value>)]) -> Picture {
        let end =
            |quarter: Option<&Quarter>| quarter.map_or_else(String::new, |q| self.words.short_quarter(*q));
        let panel = |(label, values): &(Arg, Vec<Value>)| charts::Multiple {
            label: self.words.write(label),
            values: self.readings(values),
        };
        let data = charts::Multiples {
            panels: parts.iter().map(panel).collect(),
            ends: (end(quarters.first()), end(quarters.last())),
            value_name: self.words.get("glance-column-children"),
            mark_note: self.words.get("legend-none"),
        };
        charts::multiples(&data, WIDTH)
    }

    fn timeline(&self, quarters: &[Quarter], rows: &[(Arg, Vec<Value>)]) -> Picture {
        let row = |(label, values): &(Arg, Vec<Value>)| charts::Appearance {
            label: self.words.write(label),
            values: self.readings(values),
        };
        let data = charts::Timeline {
            rows: rows.iter().map(row).collect(),
            periods: quarters.iter().map(|quarter| self.words.short_quarter(*quarter)).collect(),
            shown_name: self.words.get("legend-shown"),
            mark_note: self.words.get("legend-hidden"),
        };
        charts::timeline(&data, WIDTH)
    }

    fn flow(&self, links: &[(Arg, Arg, Value)], from: &Message, to: &Message) -> Picture {
        let link = |(from, to, value): &(Arg, Arg, Value)| charts::Link {
            from: self.words.write(from),
            to: self.words.write(to),
            value: self.reading(value),
        };
        let data = charts::Flow {
            links: links.iter().map(link).collect(),
            from_name: self.words.say(from),
            to_name: self.words.say(to),
        };
        charts::flow(&data, WIDTH)
    }

    fn pairs(&self, rows: &[(Arg, Value, Value)], now: &Message, before: &Message) -> Picture {
        let pair = |(label, now, before): &(Arg, Value, Value)| charts::Pair {
            label: self.words.write(label),
            now: self.reading(now),
            before: self.reading(before),
        };
        let data = charts::Pairs {
            rows: rows.iter().map(pair).collect(),
            now_name: self.words.say(now),
            before_name: self.words.say(before),
            mark_note: self.words.get("legend-hidden"),
        };
        charts::paired_bars(&data, WIDTH)
    }

    fn bars(&self, rows: &[(Arg, Value)]) -> Picture {
        let bar = |(label, value): &(Arg, Value)| charts::Bar {
            label: self.words.write(label),
            value: self.reading(value),
        };
        let group = charts::Group { label: String::new(), bars: rows.iter().map(bar).collect() };
        charts::bars(&[group], WIDTH)
    }

    fn strip(&self, countries: &[(Code, bool)]) -> Picture {
        let participant = |(code, reported): &(Code, bool)| charts::Participant {
            code: code.to_string(),
            status: if *reported { charts::Status::Reported } else { charts::Status::NotYet },
        };
        let count = |id: &str, wanted: bool| {
            let n = countries.iter().filter(|(_, reported)| *reported == wanted).count();
            self.words.say(&Message::new(id).count("countries", n))
        };
        let data = charts::Strip {
            participants: countries.iter().map(participant).collect(),
            reported: count("strip-reported", true),
            partly: None,
            not_yet: count("strip-absent", false),
        };
        charts::strip(&data, WIDTH)
    }

    fn tiles(&self, tiles: &[(Code, u8, u8, Value)], classes: &[u32]) -> Picture {
        let legend = charts::TileLegend {
            title: self.words.get("glance-column-children"),
            classes: (1..=classes.len())
                .map(|class| self.words.get(&format!("legend-class-{class}")))
                .collect(),
            hidden: self.words.get("legend-hidden"),
            missing: self.words.get("legend-absent"),
        };
        let tile = |(code, row, column, value): &(Code, u8, u8, Value)| charts::Tile {
            code: code.to_string(),
            row: *row,
            column: *column,
            state: tile_state(value, classes),
            text: self.value(value),
        };
        charts::tiles(&charts::TileMap { tiles: tiles.iter().map(tile).collect(), legend }, WIDTH)
    }

    fn reading(&self, value: &Value) -> Reading {
        match value {
            Value::Count(n) => Reading::number(f64::from(*n), self.value(value)),
            Value::Hidden | Value::Absent | Value::Say(_) | Value::Course(_) => {
                Reading::mark(self.value(value))
            }
        }
    }
}

/// A shown count has a class; what is not shown has none, and none is given away.
fn tile_state(value: &Value, classes: &[u32]) -> charts::TileState {
    match value {
        Value::Count(n) => charts::TileState::Class(u8::try_from(map_class(*n, classes)).unwrap_or(0)),
        Value::Hidden => charts::TileState::Hidden,
        Value::Absent | Value::Say(_) | Value::Course(_) => charts::TileState::Missing,
    }
}
