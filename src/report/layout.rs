//! A document gets its words: every message said, every figure written, every list in the reader's alphabet.

use super::charts::{self, Reading};
use super::document::{Chart, Document, Figure, Part, Row, Table, Value};
use super::laid::{self, Laid, Run};
use super::picture::Picture;
use crate::protect::derived::map_class;
use crate::structure::{Arg, Code, Message, Quarter};
use crate::words::Words;

/// How wide a chart is drawn, in points: the text width of an A4 page.
const WIDTH: f32 = 480.0;

/// The same document in one language. `classes` are the lower bounds of the classes of a map.
pub fn layout<A>(document: &Document<A>, words: &Words, classes: &[u32]) -> Laid {
    let say = |message: &Message| words.say(message);
    let (edition, version) = &document.edition;
    let foot = Message::new("bulletin-foot").text("edition", edition).text("version", version);
    Laid {
        language: words.language.clone(),
        title: format!("{} · {}", say(&document.title), say(&document.running)),
        subject: say(&document.subject),
        running: words.get("house-name"),
        running_right: say(&document.running),
        foot: say(&foot.text("language", words.get("language-name"))),
        released: document.released,
        blocks: document.parts.iter().map(|part| Speaker { words, classes }.block(part)).collect(),
        attachment: document.data.as_ref().map(|(name, data)| laid::Attachment {
            name: name.clone(),
            mime: "text/csv".into(),
            description: say(&document.subject),
            bytes: data.clone().into_bytes(),
        }),
    }
}

/// Turns one part at a time into words.
struct Speaker<'a> {
    words: &'a Words,
    classes: &'a [u32],
}

impl Speaker<'_> {
    fn block(&self, part: &Part) -> laid::Block {
        let say = |message: &Message| self.words.say(message);
        match part {
            Part::Cover(cover) => laid::Block::Cover(self.cover(cover)),
            Part::Heading(level, message) => laid::Block::Heading { level: *level, text: say(message) },
            Part::Lead(message) => laid::Block::Lead(say(message)),
            Part::Para(message) => laid::Block::Para(runs(&say(message))),
            Part::Callout(title, body) => {
                laid::Block::Callout { title: say(title), body: vec![runs(&say(body))] }
            }
            Part::Figure(figure) => laid::Block::Figure(self.figure(figure)),
            Part::Table(table) => laid::Block::Table(self.table(table)),
            Part::Break => laid::Block::PageBreak,
        }
    }

    fn cover(&self, cover: &super::document::Cover) -> laid::Cover {
        let say = |message: &Message| self.words.say(message);
        let text = |message: &Message| runs(&say(message));
        let aside = |(title, body): &(Message, Vec<Message>)| laid::Aside {
            title: say(title),
            body: body.iter().map(text).collect(),
        };
        laid::Cover {
            kicker: self.words.get("house-name"),
            title: vec![self.words.get("bulletin-title"), self.words.write(&cover.period)],
            subtitle: say(&cover.subtitle),
            heading: self.words.get("headlines-heading"),
            points: cover.points.iter().map(text).collect(),
            asides: cover.asides.iter().map(aside).collect(),
            banner: cover.banner.as_ref().map(say),
        }
    }

    fn figure(&self, figure: &Figure) -> laid::Figure {
        laid::Figure {
            title: self.words.say(&figure.title),
            subtitle: self.words.say(&figure.subtitle),
            alt: self.words.say(&figure.alt),
            source: self.words.say(&figure.source),
            picture: self.chart(&figure.chart),
        }
    }

    fn chart(&self, chart: &Chart) -> Picture {
        match chart {
            Chart::Columns(columns) => self.columns(columns),
            Chart::Pairs { rows, now, before } => self.pairs(rows, now, before),
            Chart::Bars(rows) => self.bars(rows),
            Chart::Strip(countries) => self.strip(countries),
            Chart::Tiles(tiles) => self.tiles(tiles),
        }
    }

    fn columns(&self, columns: &[(Quarter, Value)]) -> Picture {
        let column = |(quarter, value): &(Quarter, Value)| charts::Column {
            label: self.words.short_quarter(*quarter),
            value: self.reading(value),
            expected: None,
        };
        let data = charts::Columns {
            columns: columns.iter().map(column).collect(),
            value_name: self.words.get("glance-series"),
            mark_note: self.words.get("legend-hidden"),
            band_names: None,
        };
        charts::columns(&data, WIDTH)
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

    fn tiles(&self, tiles: &[(Code, u8, u8, Value)]) -> Picture {
        let legend = charts::TileLegend {
            title: self.words.get("glance-column-children"),
            classes: (1..=self.classes.len())
                .map(|class| self.words.get(&format!("legend-class-{class}")))
                .collect(),
            hidden: self.words.get("legend-hidden"),
            missing: self.words.get("legend-absent"),
        };
        let tile = |(code, row, column, value): &(Code, u8, u8, Value)| charts::Tile {
            code: code.to_string(),
            row: *row,
            column: *column,
            state: self.tile_state(value),
            text: self.value(value),
        };
        charts::tiles(&charts::TileMap { tiles: tiles.iter().map(tile).collect(), legend }, WIDTH)
    }

    fn tile_state(&self, value: &Value) -> charts::TileState {
        match value {
            Value::Count(n) => {
                charts::TileState::Class(u8::try_from(map_class(*n, self.classes)).unwrap_or(0))
            }
            Value::Hidden => charts::TileState::Hidden,
            Value::Absent | Value::Say(_) => charts::TileState::Missing,
        }
    }

    fn table(&self, table: &Table) -> laid::Table {
        let head = |(message, numeric): &(Message, bool)| laid::Cell {
            text: self.words.say(message),
            numeric: *numeric,
        };
        let notes: Vec<String> = table.notes.iter().map(|note| self.words.say(note)).collect();
        laid::Table {
            caption: self.words.say(&table.caption),
            head: table.head.iter().map(head).collect(),
            rows: self.ordered(table).into_iter().map(|row| self.row(row)).collect(),
            widths: table.widths.clone(),
            note: (!notes.is_empty()).then(|| notes.join(" ")),
        }
    }

    /// Rows sorted by name keep what belongs below them; a total without parts stays last.
    fn ordered<'t>(&self, table: &'t Table) -> Vec<&'t Row> {
        if !table.by_name {
            return table.rows.iter().collect();
        }
        let mut families: Vec<Vec<&Row>> = Vec::new();
        for row in &table.rows {
            match families.last_mut().filter(|_| row.indent > 0) {
                Some(family) => family.push(row),
                None => families.push(vec![row]),
            }
        }
        let is_sum =
            |family: &[&Row]| family[0].strong && matches!(&family[0].cells[0], Value::Say(Arg::Say(_)));
        let (mut sums, mut named): (Vec<_>, Vec<_>) = families.into_iter().partition(|family| is_sum(family));
        self.words.sort(&mut named, |family| self.value(&family[0].cells[0]));
        named.append(&mut sums);
        named.concat()
    }

    fn row(&self, row: &Row) -> laid::Row {
        laid::Row {
            cells: row.cells.iter().map(|cell| self.value(cell)).collect(),
            strong: row.strong,
            indent: row.indent,
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Count(n) => self.words.count((*n).into()),
            Value::Hidden => self.words.get("hidden-mark"),
            Value::Absent => self.words.get("absent-mark"),
            Value::Say(arg) => self.words.write(arg),
        }
    }

    fn reading(&self, value: &Value) -> Reading {
        match value {
            Value::Count(n) => Reading::number(f64::from(*n), self.value(value)),
            Value::Hidden | Value::Absent | Value::Say(_) => Reading::mark(self.value(value)),
        }
    }
}

/// `**two stars**` make bold.
fn runs(text: &str) -> laid::Text {
    let pieces = text.split("**").enumerate().filter(|(_, piece)| !piece.is_empty());
    pieces.map(|(at, piece)| if at % 2 == 1 { Run::bold(piece) } else { Run::plain(piece) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_stars_make_bold() {
        assert_eq!(runs("**7** children"), [Run::bold("7"), Run::plain(" children")]);
    }
}
