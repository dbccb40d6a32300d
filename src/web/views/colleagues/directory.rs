//! The directory of colleagues as pages.

use std::collections::BTreeSet;

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::form::{Sheet, chosen};
use super::{Room, countries, rooms};
use crate::colleagues::Colleague;
use crate::deliver::House;
use crate::exchange::{Described, Sought};
use crate::people::Seat;
use crate::structure::{Arg, Code, Dimension, Message, Structure};
use crate::web::views::answer;
use crate::web::views::parts::{Field, Problems, form, table};
use crate::web::views::seats::seat;
use crate::web::visit::Visit;
use crate::words::Words;

/// What the address asks for.
pub fn sought(visit: &Visit) -> Sought {
    let one = |name: &str| visit.query(name).trim().to_string();
    Sought {
        country: one("country"),
        form: one("form"),
        crim: one("crim"),
        origin: one("origin"),
        assist: one("assist"),
        language: one("language"),
    }
}

/// The search, and everybody who was found.
pub fn directory(
    visit: &Visit,
    sought: &Sought,
    mut found: Vec<Colleague>,
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let words = visit.words;
    let title = words.get("directory-title");
    words.sort(&mut found, |colleague| place_in_list(words, colleague));
    let main = html! {
        h1 { (title) }
        (rooms(visit, Room::Directory))
        p.lead { (words.get("directory-lead")) }
        p { a.button href=(visit.to("/directory/me")) { (words.get("directory-own")) } }
        (search(visit, sought, problems))
        @if problems.is_empty() { (colleagues(words, &found)) }
    };
    answer(visit, status, &title, problems, main)
}

/// Leads first, then country by country.
fn place_in_list(words: &Words, colleague: &Colleague) -> String {
    let country = colleague.seats.iter().map(|seat| seat.country).find(|country| *country != Code::TOTAL);
    format!("{} {}", country.map_or_else(String::new, |country| words.country(country)), colleague.name())
}

/// A form whose address is the query: it can be kept, sent on, and needs no script.
fn search(visit: &Visit, sought: &Sought, problems: &Problems) -> Markup {
    let (words, vocabulary) = (visit.words, &House::embedded().vocabulary);
    let sheet = Sheet { words, problems, vocabulary };
    let all: Vec<Code> = Structure::embedded().participants.iter().map(|one| one.country).collect();
    html! {
        form.search method="get" action=(visit.to("/directory")) {
            (sheet.one("country", "directory-field-country", &sought.country, countries(words, &all)))
            (sheet.one("form", "warn-field-form", &sought.form, sheet.nameable(Dimension::Form)))
            (sheet.one("crim", "warn-field-crim", &sought.crim, sheet.nameable(Dimension::Crim)))
            (sheet.one("origin", "warning-field-origin", &sought.origin, sheet.nameable(Dimension::Citizen)))
            (sheet.one("assist", "directory-field-assist", &sought.assist, sheet.nameable(Dimension::Assist)))
            (sheet.one("language", "directory-field-language", &sought.language, sheet.languages()))
            button.button type="submit" { (words.get("directory-search")) }
        }
    }
}

fn colleagues(words: &Words, found: &[Colleague]) -> Markup {
    let head = [
        "directory-column-name",
        "directory-column-seat",
        "directory-column-reach",
        "directory-column-languages",
        "directory-column-knows",
    ];
    let caption = words.say(&Message::new("directory-found").count("people", found.len()));
    let rows: Vec<_> = found.iter().map(|colleague| row(words, colleague)).collect();
    html! {
        @if found.is_empty() { p { (words.get("directory-none")) } }
        @else { (table(&caption, &head.map(|id| words.get(id)), &rows)) }
    }
}

fn row(words: &Words, colleague: &Colleague) -> Vec<Markup> {
    let entry = &colleague.entry;
    let known = [
        (Dimension::Form, &entry.forms),
        (Dimension::Crim, &entry.crims),
        (Dimension::Citizen, &entry.origins),
        (Dimension::Assist, &entry.assists),
    ];
    let known = known.into_iter().filter(|(_, codes)| !codes.is_empty());
    let language = |code: Code| words.get(&format!("directory-language-{code}"));
    vec![
        html! { (colleague.name()) },
        html! { @for seat in &colleague.seats { p { (days(words, seat)) } } },
        reach(words, colleague),
        html! { (listed(words, &entry.languages, language)) },
        html! { @for (dimension, codes) in known { p { (listed(words, codes, |code| words.code(dimension, code))) } } },
    ]
}

/// A seat; of a deputy also from when to when.
fn days(words: &Words, held: &Seat) -> String {
    match (&held.stands_for, held.until) {
        (Some(_), Some(until)) => {
            let message = Message::new("directory-deputy").text("seat", seat(words, held));
            words.say(&message.arg("from", Arg::Date(held.from)).arg("until", Arg::Date(until)))
        }
        (Some(_) | None, _) => seat(words, held),
    }
}

fn reach(words: &Words, colleague: &Colleague) -> Markup {
    let entry = &colleague.entry;
    let reached = |code: Code| words.get(&format!("directory-reached-{code}"));
    html! {
        p { a href={ "mailto:" (colleague.account.email) } { (colleague.account.email) } }
        @if let Some(phone) = &entry.phone { p { a href={ "tel:" (phone.dialled()) } { (phone) } } }
        @if !entry.reached.is_empty() {
            p { (words.get("directory-reached")) ": " (listed(words, &entry.reached, reached)) }
        }
    }
}

/// Names in the order of the reader's alphabet, joined the reader's way.
fn listed(words: &Words, codes: &BTreeSet<Code>, name: impl Fn(Code) -> String) -> String {
    let mut names: Vec<String> = codes.iter().map(|code| name(*code)).collect();
    words.sort(&mut names, String::clone);
    words.write(&Arg::List(names.into_iter().map(Arg::Text).collect()))
}

/// What was sent with the form.
pub fn described(visit: &Visit) -> Described {
    Described {
        languages: chosen(visit, "languages"),
        forms: chosen(visit, "forms"),
        crims: chosen(visit, "crims"),
        origins: chosen(visit, "origins"),
        assists: chosen(visit, "assists"),
        reached: chosen(visit, "reached"),
        phone: visit.field("phone").trim().into(),
    }
}

/// The own entry: choices, and one telephone number.
pub fn own(visit: &Visit, described: &Described, problems: &Problems, status: StatusCode) -> Response {
    let (words, vocabulary) = (visit.words, &House::embedded().vocabulary);
    let (sheet, title) = (Sheet { words, problems, vocabulary }, words.get("directory-own"));
    let known = |name, label, dimension, chosen: &[String]| {
        sheet.boxes(name, label, None, sheet.nameable(dimension), chosen)
    };
    let origins =
        known("origins", "directory-field-origins", Dimension::Citizen, described.origins.as_slice());
    let is_open = !described.origins.is_empty() || problems.find("origins").is_some();
    let main = html! {
        p.trail { a href=(visit.to("/directory")) { (words.get("directory-title")) } }
        h1 { (title) }
        p.lead { (words.get("directory-own-lead")) }
        (form(&visit.to("/directory/me"), &visit.csrf(), html! {
            (phone(words, &described.phone, problems))
            (sheet.many("reached", "directory-reached", "directory-reached", &vocabulary.reached, &described.reached))
            (sheet.boxes("languages", "directory-field-languages", None, sheet.languages(), &described.languages))
            (known("forms", "directory-field-forms", Dimension::Form, &described.forms))
            (known("crims", "directory-field-crims", Dimension::Crim, &described.crims))
            (known("assists", "directory-field-assists", Dimension::Assist, &described.assists))
            details open[is_open] { summary { (words.get("directory-field-origins")) } (origins) }
            button.button type="submit" { (words.get("directory-save")) }
        }))
    };
    answer(visit, status, &title, problems, main)
}

fn phone(words: &Words, typed: &str, problems: &Problems) -> Markup {
    let field = Field::new(words, "phone", "tel", "directory-field-phone").fills("tel").value(typed);
    field.hint(words.get("directory-phone-hint")).show(words, problems)
}
