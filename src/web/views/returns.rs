//! What a country or a region sent.

use maud::{Markup, html};
use poem::Response;

use super::fine;
use super::parts::{table, tag};
use crate::people::Place;
use crate::store::submissions::Version;
use crate::structure::{Arg, Code, Dimension, Message, Period, Quarter, Structure};
use crate::web::visit::Visit;

/// What a country sent, and how many children it counted: in the country, or in one region of it.
pub fn returns(
    visit: &Visit,
    place: Place,
    versions: &[Version],
    totals: &[(Quarter, i64, u32)],
) -> Response {
    let words = visit.words;
    let moment = |at: jiff::Timestamp| words.write(&Arg::Moment(at));
    let total = |version: &Version| {
        let found = totals.iter().find(|(q, v, _)| (*q, *v) == (version.quarter, version.version));
        found.map(|(.., n)| words.count((*n).into()))
    };
    let row = |version: &Version| {
        vec![
            html! { a href=(visit.to(&format!("/return/{}/{}", place.country, version.quarter))) { (words.period(Period::Quarter(version.quarter))) } @if version.simulated { " " (tag(&words.get("simulated-mark"))) } },
            html! { (version.version) },
            html! { (moment(version.submitted_at)) },
            html! { @match version.accepted_at { Some(at) => (moment(at)), None => (tag(&words.get("returns-waiting"))) } },
            html! { span.number { (total(version).unwrap_or_default()) } },
        ]
    };
    let name = match Structure::embedded().list(Dimension::Region).get(place.region) {
        Some(_) => format!("{}: {}", words.country(place.country), words.region(place.region)),
        None => words.country(place.country),
    };
    let title = words.say(&Message::new("returns-title").text("place", &name));
    let head = ["column-quarter", "column-version", "column-sent", "column-accepted", "column-children"]
        .map(|id| words.get(id));
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("returns-lead")) }
        @if versions.is_empty() { p { (words.get("returns-none")) } }
        @else { (table(&title, &head, &versions.iter().rev().map(row).collect::<Vec<_>>())) }
        (regions(visit, place))
    };
    fine(visit, &title, main)
}

/// The regions of a country, for whoever may see them all.
fn regions(visit: &Visit, place: Place) -> Markup {
    let words = visit.words;
    let list = Structure::embedded().list(Dimension::Region);
    let of_country =
        || list.iter().filter(|(code, item)| item.parent == place.country && *code != Code::TOTAL);
    html! {
        @if place.region == Code::TOTAL && of_country().next().is_some() {
            h2 { (words.get("column-regions")) }
            ul.files { @for (code, _) in of_country() {
                li { a href=(visit.to(&format!("/returns/{}/{code}", place.country))) { (words.region(code)) } }
            } }
        }
    }
}
