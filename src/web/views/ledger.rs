//! The ledger.

use maud::html;
use poem::Response;

use super::fine;
use super::parts::{Field, Problems, choice, table};
use crate::store::ledger::{EVENTS, Line};
use crate::web::visit::{Visit, encoded};
use crate::words::Words;

/// The ledger, with what was looked for.
pub fn ledger(visit: &Visit, lines: &[Line], has_more: bool) -> Response {
    let words = visit.words;
    let row = |line: &Line| {
        vec![
            html! { time datetime=(line.at) { (line.at.replace(['T', 'Z'], " ")) } },
            html! { (line.who) },
            html! { (event(words, &line.what)) },
            html! { (line.subject) },
        ]
    };
    let head = ["column-at", "column-who", "column-what", "column-subject"].map(|id| words.get(id));
    let main = html! {
        h1 { (words.get("ledger-title")) }
        p.lead { (words.get("ledger-lead")) }
        form.search method="get" action=(visit.to("/ledger")) {
            (choice("what", &words.get("column-what"), visit.query("what"), &events(words)))
            @for (name, kind, label) in FIELDS {
                (Field::new(words, name, kind, label).value(visit.query(name)).show(words, &Problems::none()))
            }
            button.button type="submit" { (words.get("ledger-search")) }
        }
        @if lines.is_empty() { p { (words.get("ledger-none")) } }
        @else { (table(&words.get("ledger-caption"), &head, &lines.iter().map(row).collect::<Vec<_>>())) }
        @if let (true, Some(last)) = (has_more, lines.last()) {
            p { a href=(visit.to(&older(visit, &last.id))) { (words.get("ledger-older")) } }
        }
    };
    fine(visit, &words.get("ledger-title"), main)
}

/// An event in the reader's words; one of another version of the hub by its name.
fn event(words: &Words, what: &str) -> String {
    match EVENTS.contains(&what) {
        true => words.get(&format!("event-{what}")),
        false => what.to_string(),
    }
}

/// Every event to choose from, as the reader sorts words.
fn events(words: &Words) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> =
        EVENTS.iter().map(|what| (what.to_string(), event(words, what))).collect();
    words.sort(&mut all, |(_, text)| text.clone());
    std::iter::once((String::new(), words.get("event-any"))).chain(all).collect()
}

/// What else the ledger can be searched by.
const FIELDS: [(&str, &str, &str); 4] = [
    ("who", "text", "column-who"),
    ("subject", "text", "column-subject"),
    ("from", "date", "column-from"),
    ("to", "date", "column-until"),
];

/// The address of the page after this one: the same search, before its last line.
fn older(visit: &Visit, last: &str) -> String {
    let asked = FIELDS.map(|(name, ..)| (name, visit.query(name)));
    let what = [("what", visit.query("what")), ("before", last)];
    format!("/ledger?{}", encoded(asked.into_iter().chain(what)))
}
