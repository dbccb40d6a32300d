//! A document gets its words: every message said, every figure written, every list in the reader's alphabet.

mod pictures;

use super::document::{Column, Document, Figure, Part, Row, Table, Tongue, Value};
use super::laid::{self, Laid, Run};
use crate::structure::{Arg, Message};
use crate::words::Words;

/// The same document in one language.
pub fn layout<A>(document: &Document<A>, words: &Words) -> Laid {
    let say = |message: &Message| words.say(message);
    let (edition, version) = &document.edition;
    let foot = Message::new("bulletin-foot").text("edition", edition).text("version", version);
    Laid {
        language: words.language.clone(),
        direction: words.direction(),
        title: format!("{} · {}", say(&document.title), say(&document.running)),
        subject: say(&document.subject),
        running: words.get("house-name"),
        running_right: say(&document.running),
        foot: say(&foot.text("language", words.get("language-name"))),
        released: document.released,
        blocks: document.parts.iter().map(|part| Speaker { words }.block(part)).collect(),
        watermark: document.watermark.as_ref().map(say),
        attachment: document.data.as_ref().map(|(name, data)| laid::Attachment {
            name: name.clone(),
            mime: if name.ends_with(".json") { "application/json" } else { "text/csv" }.into(),
            description: say(&document.subject),
            bytes: data.clone().into_bytes(),
        }),
    }
}

/// Turns one part at a time into words.
struct Speaker<'a> {
    words: &'a Words,
}

impl Speaker<'_> {
    fn block(&self, part: &Part) -> laid::Block {
        let say = |message: &Message| self.words.say(message);
        match part {
            Part::Cover(cover) => laid::Block::Cover(self.cover(cover)),
            Part::Heading(level, message) => laid::Block::Heading { level: *level, text: say(message) },
            Part::Lead(message) => laid::Block::Lead(say(message)),
            Part::Para(message) => laid::Block::Para(runs(&say(message))),
            Part::Points(points) => laid::Block::Points(points.iter().map(|p| runs(&say(p))).collect()),
            Part::Contents => laid::Block::Contents(self.words.get("contents-title")),
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
            title: vec![say(&cover.title), self.words.write(&cover.period)],
            subtitle: say(&cover.subtitle),
            heading: self.words.get("headlines-heading"),
            points: cover.points.iter().map(text).collect(),
            asides: cover.asides.iter().map(aside).collect(),
            languages: (cover.languages.len() > 1).then(|| self.languages(&cover.languages)),
            banners: cover.banners.iter().map(say).collect(),
        }
    }

    fn languages(&self, tongues: &[Tongue]) -> laid::Languages {
        laid::Languages { title: self.words.get("languages-title"), names: tongues.to_vec() }
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

    fn table(&self, table: &Table) -> laid::Table {
        let head = |column: &Column| laid::Cell {
            over: column.over.as_ref().map(|message| self.words.say(message)),
            text: begun(&self.words.say(&column.name)),
            numeric: column.numeric,
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
            counts: row.cells.iter().map(Value::count).collect(),
            pictures: row.cells.iter().map(|cell| self.small_picture(cell)).collect(),
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
            Value::Course(values) => {
                let value = |value: &Value| Arg::Text(self.value(value));
                let values = Arg::List(values.iter().map(value).collect());
                self.words.say(&Message::new("course-says").arg("values", values))
            }
        }
    }
}

/// Begun with a capital, as heads are: in Maltese the article of a country is small, in many languages a month.
fn begun(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
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
    fn a_head_begins_with_a_capital_whatever_follows() {
        let begun = ["il-Polonja", "huhti–kesäkuu 2023", "C", "2023"].map(begun);
        assert_eq!(begun, ["Il-Polonja", "Huhti–kesäkuu 2023", "C", "2023"]);
        assert_eq!(super::begun(""), "");
    }

    #[test]
    fn two_stars_make_bold() {
        assert_eq!(runs("**7** children"), [Run::bold("7"), Run::plain(" children")]);
    }
}
