//! The page that says what changed of an edition.

use maud::{Markup, html};
use poem::Response;

use super::fine;
use super::parts::table;
use super::public::{address, place};
use crate::protect::Cell;
use crate::store::editions::{Change, Document, Published};
use crate::structure::{Arg, Message, Period};
use crate::web::changes::Changes;
use crate::web::visit::Visit;
use crate::words::Words;

/// Versions, then figures.
pub fn page(visit: &Visit, changes: &Changes) -> Response {
    let words = visit.words;
    let title = words.say(&Message::new("changes-title").period("quarter", Period::Quarter(changes.quarter)));
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("changes-lead")) }
        h2 { (words.get("changes-versions")) }
        (versions(words, &changes.versions))
        h2 { (words.get("changes-figures")) }
        @if changes.told_again.is_empty() { p { (words.get("changes-no-figures")) } }
        @else {
            p { (words.get("changes-figures-lead")) }
            (figures(words, &changes.told_again))
        }
        @if let Some((published, _)) = changes.versions.first() {
            p { a href=(place(words, published.edition())) { (words.get("page-read-here")) } }
        }
    };
    fine(visit, &title, main)
}

fn versions(words: &Words, versions: &[(Published, Vec<Document>)]) -> Markup {
    let head = ["changes-version", "changes-opened", "changes-why", "changes-file"].map(|id| words.get(id));
    let row = |(published, documents): &(Published, Vec<Document>)| {
        let edition = published.edition();
        let why = edition.correction.as_ref().map(|correction| words.say(&correction.message()));
        let bulletin = documents.iter().find(|d| d.kind == "bulletin" && d.language == words.language);
        vec![
            html! { (words.count(edition.version.unsigned_abs())) },
            html! { (words.write(&Arg::Moment(edition.embargo))) },
            html! { (why.unwrap_or_else(|| words.get("changes-first"))) },
            html! { @if let Some(bulletin) = bulletin { a href=(address(published, bulletin)) { (words.get("changes-pdf")) } } },
        ]
    };
    table(&words.get("changes-versions-caption"), &head, &versions.iter().map(row).collect::<Vec<_>>())
}

fn figures(words: &Words, changes: &[Change]) -> Markup {
    let head =
        ["changes-country", "changes-edition", "changes-before", "changes-after"].map(|id| words.get(id));
    let cell = |cell: Cell| match cell {
        Cell::Shown(n) => words.count(u64::from(n)),
        Cell::Hidden => words.get("changes-not-shown"),
    };
    let row = |change: &Change| {
        vec![
            html! { (words.write(&Arg::Country(change.country))) },
            html! { (words.period(Period::Quarter(change.edition))) },
            html! { (cell(change.before)) },
            html! { (cell(change.after)) },
        ]
    };
    table(&words.get("changes-figures-caption"), &head, &changes.iter().map(row).collect::<Vec<_>>())
}
