//! The ledger.

use maud::html;
use poem::Response;

use super::fine;
use super::parts::{Field, Problems, table};
use crate::store::ledger::Line;
use crate::web::visit::{Visit, encoded};

/// The ledger, with what was looked for.
pub fn ledger(visit: &Visit, lines: &[Line], has_more: bool) -> Response {
    let words = visit.words;
    let row = |line: &Line| {
        vec![
            html! { time datetime=(line.at) { (line.at.replace(['T', 'Z'], " ")) } },
            html! { (line.who) },
            html! { (line.what) },
            html! { (line.subject) },
        ]
    };
    let head = ["column-at", "column-who", "column-what", "column-subject"].map(|id| words.get(id));
    let main = html! {
        h1 { (words.get("ledger-title")) }
        p.lead { (words.get("ledger-lead")) }
        form.search method="get" action=(visit.to("/ledger")) {
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

/// What the ledger can be searched by.
const FIELDS: [(&str, &str, &str); 5] = [
    ("who", "text", "column-who"),
    ("what", "text", "column-what"),
    ("subject", "text", "column-subject"),
    ("from", "date", "column-from"),
    ("to", "date", "column-until"),
];

/// The address of the page after this one: the same search, before its last line.
fn older(visit: &Visit, last: &str) -> String {
    let asked = FIELDS.map(|(name, ..)| (name, visit.query(name)));
    format!("/ledger?{}", encoded(asked.into_iter().chain([("before", last)])))
}
