//! One country, one citizenship, and the lists that lead to them.

use std::collections::BTreeMap;

use maud::{Markup, PreEscaped, html};

use crate::deliver::Shelf;
use crate::protect::derived::{first_quarter, reporting};
use crate::protect::{Cell, TOTALS};
use crate::report::{Document, Kind, Public, html as written, layout};
use crate::store::editions::Published;
use crate::structure::{Arg, Code, Dimension, Message, Period, Quarter, Structure};
use crate::web::views::Told;
use crate::web::views::parts::table;
use crate::words::Words;

/// The breakdown by citizenship, as the programme names it.
const CITIZENS: &str = "citizen";
/// So many quarters stand beside each country.
const QUARTERS: i32 = 8;

/// A document about one code, with the files of it.
pub fn one(words: &Words, kind: Kind, published: &Published, document: &Document<Public>) -> (Told, Markup) {
    let (edition, laid) = (published.edition(), layout(document, words));
    let (code, list) = match kind {
        Kind::Origin(origin) => (origin, ("/origins", "open-origins-title")),
        kind => (kind.area(), ("/countries", "open-countries-title")),
    };
    let (id, version) = (edition.id(), edition.version);
    let base = format!("/editions/{id}/{version}/{}/{}/{code}", words.language, kind.name());
    let title = words.say(&document.title);
    let main = html! {
        p.back { a href=(format!("/{}{}", words.language, list.0)) { (words.get(list.1)) } }
        h1 { (title) }
        ul.files { @for (ending, id) in [("pdf", "open-as-pdf"), ("xlsx", "open-as-xlsx"), ("csv", "open-as-csv")] {
            li { a href={ (base) "." (ending) } { (words.get(id)) } }
        } }
        (PreEscaped(written::folded(&laid, &words.get("page-chart-table"))))
    };
    (Told { about: words.say(&document.subject), ..Told::of(&title) }, main)
}

/// There is no such code: where to look for one.
pub fn unknown_code(words: &Words) -> (Told, Markup) {
    let title = words.get("page-not-found-title");
    let to = |rest: &str| format!("/{}{rest}", words.language);
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("open-unknown-code")) }
        ul {
            li { a href=(to("/countries")) { (words.get("open-countries-title")) } }
            li { a href=(to("/origins")) { (words.get("open-origins-title")) } }
        }
    };
    (Told::of(&title), main)
}

/// Who answered, quarter by quarter. An answer of nothing is an answer.
pub fn countries(words: &Words, shelf: &Shelf) -> (Told, Markup) {
    let last = shelf.facts().quarter;
    let is_told = |quarter: &Quarter| shelf.public().get(TOTALS, Period::Quarter(*quarter)).is_some();
    let quarters: Vec<Quarter> = (0..QUARTERS).map(|back| last.plus(-back)).filter(is_told).collect();
    let answered: BTreeMap<Quarter, Vec<Code>> =
        quarters.iter().map(|q| (*q, reporting(shelf.public(), Period::Quarter(*q)))).collect();
    let standing = |country: Code, quarter: Quarter| match answered[&quarter].contains(&country) {
        true => "answer-reported",
        false if shelf.facts().late.contains(&(country, quarter)) => "open-answer-late",
        false => "answer-absent",
    };
    let mut names: Vec<(String, Code)> =
        Structure::embedded().participants.iter().map(|p| (words.country(p.country), p.country)).collect();
    words.sort(&mut names, |(name, _)| name.clone());
    let row = |(name, country): &(String, Code)| {
        let link = html! { a href=(format!("/{}/country/{country}", words.language)) { (name) } };
        let cells = quarters.iter().map(|quarter| mark(words, standing(*country, *quarter)));
        std::iter::once(link).chain(cells).collect::<Vec<_>>()
    };
    let head: Vec<String> = std::iter::once(words.get("countries-column-country"))
        .chain(quarters.iter().map(|quarter| words.short_quarter(*quarter)))
        .collect();
    let title = words.get("open-countries-title");
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("open-countries-lead")) }
        (table(&words.get("open-countries-table"), &head, &names.iter().map(row).collect::<Vec<_>>()))
    };
    (Told { about: words.get("open-countries-lead"), ..Told::of(&title) }, main)
}

/// A sign and its word: never by colour alone.
fn mark(words: &Words, standing: &'static str) -> Markup {
    let sign = match standing {
        "answer-reported" => "●",
        "open-answer-late" => "◐",
        _ => "○",
    };
    html! { span.standing { span aria-hidden="true" { (sign) } " " (words.get(standing)) } }
}

/// Every citizenship that was ever shown for Europe, with its newest figure and since when.
pub fn origins(words: &Words, shelf: &Shelf) -> (Told, Markup) {
    let (public, now) = (shelf.public(), Period::Quarter(shelf.facts().quarter));
    let list = Structure::embedded().list(Dimension::Citizen);
    let singles = list.iter().map(|(code, _)| code).filter(|code| !list.is_group(*code));
    let shown =
        singles.filter_map(|code| Some((words.country(code), code, first_quarter(public, CITIZENS, code)?)));
    let mut shown: Vec<(String, Code, Quarter)> = shown.collect();
    words.sort(&mut shown, |(name, ..)| name.clone());
    let figure = |code: Code| match public.cell(CITIZENS, now, Code::TOTAL, code) {
        Some(Cell::Shown(n)) => words.count(n.into()),
        Some(Cell::Hidden) => words.get("hidden-mark"),
        None => words.get("absent-mark"),
    };
    let row = |(name, code, since): &(String, Code, Quarter)| {
        vec![
            html! { a href=(format!("/{}/origin/{code}", words.language)) { (name) } },
            html! { span.number { (figure(*code)) } },
            html! { (words.period(Period::Quarter(*since))) },
        ]
    };
    let head = [
        words.get("origins-column-origin"),
        words.write(&Arg::Period(now)),
        words.get("answers-column-since"),
    ];
    let rows: Vec<Vec<Markup>> = shown.iter().map(row).collect();
    let title = words.get("open-origins-title");
    let caption = words.say(&Message::new("open-origins-table").period("quarter", now));
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("origins-lead")) }
        p { (words.get("open-origins-lead")) }
        @if rows.is_empty() { p { (words.get("origins-title-none")) } }
        @else { (table(&caption, &head, &rows)) p.grey { (words.get("limits-mark")) } }
    };
    (Told { about: words.get("open-origins-lead"), ..Told::of(&title) }, main)
}
