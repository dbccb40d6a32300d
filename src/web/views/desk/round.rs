//! The lead's round: every country, and how far its return is.

use maud::{Markup, html};
use poem::Response;

use super::moment;
use crate::intake::{Rung, Standing};
use crate::structure::{Message, Period, Quarter};
use crate::validate::mirror::Difference;
use crate::web::desk::path;
use crate::web::views::fine;
use crate::web::views::parts::{push, table, tag};
use crate::web::visit::Visit;

/// Every country of a round, and where two countries say different numbers of the same children.
pub fn board(visit: &Visit, quarter: Quarter, standings: &[Standing], mirror: &[Difference]) -> Response {
    let words = visit.words;
    let title = words.say(&Message::new("round-title").period("quarter", Period::Quarter(quarter)));
    let head = ["years-column-country", "round-state", "round-due", "round-questions", "round-do"]
        .map(|id| words.get(id));
    let mut sorted: Vec<&Standing> = standings.iter().collect();
    words.sort(&mut sorted, |standing| words.country(standing.folder.place.country));
    let main = html! {
        h1 { (title) }
        (counts(visit, standings))
        (table(&title, &head, &sorted.iter().map(|standing| row(visit, standing)).collect::<Vec<_>>()))
        (differences(visit, mirror))
        ul.files {
            li { a href=(visit.to(&format!("/round/{}", quarter.plus(-1)))) { (words.period(Period::Quarter(quarter.plus(-1)))) } }
        }
    };
    fine(visit, &title, main)
}

fn counts(visit: &Visit, standings: &[Standing]) -> Markup {
    let words = visit.words;
    let rungs = crate::web::desk::rungs(standings);
    html! {
        dl.counts { @for rung in Rung::ALL { @if let Some(n) = rungs.get(&rung) {
            div { dt { (words.get(&format!("rung-{}", rung.name()))) } dd { (n) } }
        } } }
    }
}

fn row(visit: &Visit, standing: &Standing) -> Vec<Markup> {
    let words = visit.words;
    let folder = standing.folder;
    let now = visit.state.clock.now();
    let is_over = standing.due().is_some_and(|due| due < now) && !standing.is_answered();
    vec![
        html! { a href=(visit.to(&path(folder, ""))) { (words.country(folder.place.country)) } },
        html! { (tag(&words.get(&format!("rung-{}", standing.rung().name())))) },
        html! { @match standing.due() {
            Some(due) => { (moment(visit, due)) @if is_over { " " strong { (words.get("round-over")) } } },
            None => (words.get("return-derogation")),
        } },
        html! { span.number { (standing.open_questions().count()) } },
        html! { @if !standing.is_answered() && standing.due().is_some() {
            (push(&visit.to(&path(folder, "/remind")), &visit.csrf(), &words.get("round-remind"), &[]))
        } },
    ]
}

/// Where the country that hands over and the one that takes over say different numbers.
fn differences(visit: &Visit, mirror: &[Difference]) -> Markup {
    let words = visit.words;
    let head = ["mirror-from", "mirror-to", "mirror-out", "mirror-in"].map(|id| words.get(id));
    let row = |found: &Difference| {
        vec![
            html! { (words.country(found.from)) },
            html! { (words.country(found.to)) },
            html! { span.number { (found.sent) } },
            html! { span.number { (found.received) } },
        ]
    };
    html! {
        @if !mirror.is_empty() {
            (table(&words.get("mirror-title"), &head, &mirror.iter().map(row).collect::<Vec<_>>()))
        }
    }
}
