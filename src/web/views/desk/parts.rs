//! What regions and organisations handed in.

use maud::{Markup, html};
use poem::Response;

use super::{figure, heading, moment};
use crate::intake::{Looked, Sender};
use crate::people::Place;
use crate::structure::{Code, Dimension, Key, Message};
use crate::web::desk::path;
use crate::web::views::fine;
use crate::web::views::parts::{push, table, tag};
use crate::web::visit::Visit;

/// Who handed in what, and who did not; with the double counts apart.
pub fn page(visit: &Visit, looked: &Looked, senders: &[Sender], can_type: bool) -> Response {
    let words = visit.words;
    let folder = looked.standing.folder;
    let title = words.get("parts-title");
    let is_region = |sender: &&Sender| sender.place.region != Code::TOTAL;
    let (regions, organisations): (Vec<&Sender>, Vec<&Sender>) = senders.iter().partition(is_region);
    let button = |by: &str, senders: &[&Sender]| {
        let is_there = can_type && looked.standing.is_any_open() && senders.iter().any(|s| s.part.is_some());
        html! {
            @if is_there {
                (push(&visit.to(&path(folder, "/parts")), &visit.csrf(), &words.get(&format!("parts-add-{by}")), &[("by", by)]))
            }
        }
    };
    let main = html! {
        (heading(visit, folder, &title))
        p.lead { (words.get("parts-lead")) }
        (list(visit, looked, "parts-regions", &regions))
        (button("region", &regions))
        (list(visit, looked, "parts-organisations", &organisations))
        (button("org", &organisations))
        (doubles(visit, looked))
    };
    fine(visit, &title, main)
}

fn list(visit: &Visit, looked: &Looked, title: &str, senders: &[&Sender]) -> Markup {
    let words = visit.words;
    let indicators = ["SUS_NEW", "VIC_NEW"].map(Code::literal);
    let names = indicators.map(|code| words.code(Dimension::Indicator, code));
    let head: Vec<String> =
        [words.get("parts-who"), words.get("parts-when")].into_iter().chain(names).collect();
    let row = |sender: &&Sender| {
        let mut row = vec![
            html! { (name(visit, &sender.place)) },
            html! { @match &sender.part { Some(part) => (moment(visit, part.sent_at)), None => (tag(&words.get("parts-missing"))) } },
        ];
        row.extend(indicators.map(|code| {
            let key = Key::total(code, looked.asked.country);
            let cell = sender.part.as_ref().and_then(|part| part.cells.get(&key));
            html! { span.number { (figure(visit, cell)) } }
        }));
        row
    };
    html! {
        @if !senders.is_empty() { (table(&words.get(title), &head, &senders.iter().map(row).collect::<Vec<_>>())) }
    }
}

fn name(visit: &Visit, place: &Place) -> String {
    match place.region {
        Code::TOTAL => visit.words.code(Dimension::Org, place.organisation),
        region => visit.words.region(region),
    }
}

/// Children whom more than one organisation counted are shown apart, never taken out in silence.
fn doubles(visit: &Visit, looked: &Looked) -> Markup {
    let key = Key::total(Code::literal("VIC_DUP"), looked.asked.country);
    let message = Message::new("parts-doubles").text("children", figure(visit, looked.cells.get(&key)));
    html! {
        p { (visit.words.say(&message)) " " a href=(visit.to(&path(looked.standing.folder, "/sheet/Q8"))) { (visit.words.get("table-Q8")) } }
    }
}
