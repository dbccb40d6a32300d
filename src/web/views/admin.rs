//! The pages of administrators.

use std::collections::BTreeMap;

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::parts::{Field, Problems, choice, form, push, table, tag};
use super::seats::{role, seat};
use super::{answer, fine};
use crate::people::Role;
use crate::store::accounts::{Account, State};
use crate::store::seats::Held;
use crate::structure::{Code, Dimension, Structure};
use crate::web::visit::Visit;
use crate::words::{Words, languages};

/// How somebody is called: by name, or by address where there is none.
fn called(account: &Account) -> &str {
    if account.name.is_empty() { &account.email } else { &account.name }
}

/// Everybody, by name.
pub fn list(visit: &Visit, mut people: Vec<Account>, held: &[Held]) -> Response {
    let words = visit.words;
    let today = visit.door().today();
    words.sort(&mut people, |account| called(account).to_string());
    let row = |account: &Account| {
        let seats = held.iter().filter(|held| held.person == account.id && held.seat.is_active(today));
        let seats: Vec<String> = seats.map(|held| seat(words, &held.seat)).collect();
        let state = words.get(&format!("account-{}", account.state.name()));
        vec![
            html! {
                a href=(visit.to(&format!("/people/person/{}", account.id))) { (called(account)) }
                @if !account.name.is_empty() { p { (account.email) } }
            },
            html! { @if seats.is_empty() { (words.get("seat-none")) } @else { (seats.join(" · ")) } },
            html! { (tag(&state)) },
        ]
    };
    let head = ["field-name", "column-role", "column-state"].map(|id| words.get(id));
    let main = html! {
        h1 { (words.get("people-title")) }
        p { a.button href=(visit.to("/people/invite")) { (words.get("invite-title")) } }
        (table(&words.get("people-caption"), &head, &people.iter().map(row).collect::<Vec<_>>()))
    };
    fine(visit, &words.get("people-title"), main)
}

/// The fields that describe a seat.
fn seat_fields(visit: &Visit, problems: &Problems) -> Markup {
    let words = visit.words;
    let roles: Vec<(String, String)> =
        Role::ALL.iter().rev().map(|one| (one.name().to_string(), role(words, *one))).collect();
    let field = |name: &'static str, label: &str, hint: &str| {
        Field::new(words, name, "text", label)
            .hint(words.get(hint))
            .value(visit.field(name))
            .show(words, problems)
    };
    html! {
        (choice("role", &words.get("column-role"), visit.field("role"), &roles))
        (choice("country", &words.get("field-country"), visit.field("country"), &countries(words)))
        (field("region", "field-region", "hint-region"))
        (field("organisation", "field-organisation", "hint-organisation"))
    }
}

fn countries(words: &Words) -> Vec<(String, String)> {
    let participants = &Structure::embedded().participants;
    let mut all: Vec<(String, String)> =
        participants.iter().map(|p| (p.country.to_string(), words.country(p.country))).collect();
    words.sort(&mut all, |(_, name)| name.clone());
    std::iter::once((String::new(), words.get("option-none"))).chain(all).collect()
}

/// Asks whom to invite.
pub fn invite(visit: &Visit, problems: &Problems, status: StatusCode) -> Response {
    let words = visit.words;
    let named: Vec<(String, String)> =
        languages().values().map(|w| (w.language.clone(), w.get("language-name"))).collect();
    let field = |name, kind, label: &str| Field::new(words, name, kind, label).value(visit.field(name));
    // Most people invite others who read what they read themselves.
    let reads = match visit.field("language") {
        "" => &words.language,
        chosen => chosen,
    };
    let main = html! {
        h1 { (words.get("invite-title")) }
        p.lead { (words.get("invite-lead")) }
        (form(&visit.to("/people/invite"), &visit.csrf(), html! {
            (field("email", "email", "field-email").show(words, problems))
            (field("name", "text", "field-name").show(words, problems))
            (choice("language", &words.get("field-language"), reads, &named))
            (seat_fields(visit, problems))
            button.button type="submit" { (words.get("invite-button")) }
        }))
    };
    answer(visit, status, &words.get("invite-title"), problems, main)
}

/// What the page of a person shows.
pub struct About {
    /// The person.
    pub account: Account,
    /// All seats they hold or held.
    pub held: Vec<Held>,
    /// Everybody, for deputies and successors.
    pub others: Vec<Account>,
}

/// One person.
pub fn person(visit: &Visit, about: &About, problems: &Problems, status: StatusCode) -> Response {
    let words = visit.words;
    let account = &about.account;
    let to = |rest: &str| visit.to(&format!("/people/person/{}{rest}", account.id));
    let push = |rest: &str, id: &str| push(&to(rest), &visit.csrf(), &words.get(id), &[]);
    let main = html! {
        h1 { (called(account)) }
        p.lead { (account.email) " " (tag(&words.get(&format!("account-{}", account.state.name())))) }
        (seats(visit, about))
        (changes(visit, about, problems))
        h2 { (words.get("seat-give")) }
        (form(&to("/seat"), &visit.csrf(), html! {
            (seat_fields(visit, problems))
            button.button type="submit" { (words.get("seat-give")) }
        }))
        h2 #person { (words.get("person-account")) }
        div.row {
            @if account.state != State::Active { (push("/invite", "person-invite")) }
            (push("/second-factor", "person-drop-factor"))
            (push("/close", "person-close"))
        }
        p { a href=(visit.to(&format!("/ledger?subject={}", account.id))) { (words.get("person-ledger")) } }
    };
    answer(visit, status, called(account), problems, main)
}

fn seats(visit: &Visit, about: &About) -> Markup {
    let words = visit.words;
    let today = visit.door().today();
    let row = |held: &Held| {
        let end = push(
            &visit.to(&format!("/people/person/{}/end", held.person)),
            &visit.csrf(),
            &words.get("seat-end"),
            &[("seat", &held.id)],
        );
        let is_open = held.seat.until.is_none_or(|until| until > today);
        vec![
            html! { (seat(words, &held.seat)) @if held.seat.stands_for.is_some() { " " (tag(&words.get("seat-deputy"))) } },
            html! { (held.seat.from) },
            html! { @if let Some(until) = held.seat.until { (until) } },
            html! { @if is_open { (end) } },
        ]
    };
    let head = ["column-role", "column-from", "column-until", "column-do"].map(|id| words.get(id));
    table(&words.get("seats-caption"), &head, &about.held.iter().map(row).collect::<Vec<_>>())
}

/// Deputies and handing over, for seats that are held today by the person's own right.
fn changes(visit: &Visit, about: &About, problems: &Problems) -> Markup {
    let words = visit.words;
    let today = visit.door().today();
    let own: Vec<(String, String)> = about
        .held
        .iter()
        .filter(|held| held.seat.is_active(today) && held.seat.stands_for.is_none())
        .map(|held| (held.id.clone(), seat(words, &held.seat)))
        .collect();
    let others: Vec<(String, String)> = about
        .others
        .iter()
        .filter(|other| other.id != about.account.id && other.state != State::Closed)
        .map(|other| (other.id.clone(), format!("{} ({})", called(other), other.email)))
        .collect();
    let to = |rest: &str| visit.to(&format!("/people/person/{}{rest}", about.account.id));
    let date = |name, label: &str| {
        Field::new(words, name, "date", label).value(visit.field(name)).show(words, problems)
    };
    html! {
        @if !own.is_empty() && !others.is_empty() {
            details open[!problems.is_empty()] {
                summary { (words.get("deputy-title")) }
                (form(&to("/deputy"), &visit.csrf(), html! {
                    (choice("seat", &words.get("column-role"), visit.field("seat"), &own))
                    (choice("deputy", &words.get("field-deputy"), visit.field("deputy"), &others))
                    (date("from", "column-from"))
                    (date("until", "column-until"))
                    button.button type="submit" { (words.get("deputy-button")) }
                }))
            }
            details open[!problems.is_empty()] {
                summary { (words.get("hand-title")) }
                (form(&to("/hand-over"), &visit.csrf(), html! {
                    (choice("handed", &words.get("column-role"), visit.field("handed"), &own))
                    (choice("to", &words.get("field-successor"), visit.field("to"), &others))
                    (date("last", "field-last"))
                    button.button type="submit" { (words.get("hand-button")) }
                }))
            }
        }
    }
}

/// Countries with their regions, and who answers for them today.
pub fn places(visit: &Visit, structure: &Structure, people: &[Account], held: &[Held]) -> Response {
    let words = visit.words;
    let today = visit.door().today();
    let names: BTreeMap<&str, &Account> = people.iter().map(|p| (p.id.as_str(), p)).collect();
    let who = |country: Code, region: Code| {
        let seats = held.iter().filter(|held| {
            let seat = &held.seat;
            seat.is_active(today) && seat.country == country && seat.region == region
        });
        html! { @for held in seats { @if let Some(account) = names.get(held.person.as_str()) {
            span.who { a href=(visit.to(&format!("/people/person/{}", account.id))) { (called(account)) } " (" (role(words, held.seat.role)) ")" }
        } } }
    };
    let regions = |country: Code| {
        structure.list(Dimension::Region).iter().filter(move |(_, item)| item.parent == country)
    };
    let mut participants: Vec<Code> = structure.participants.iter().map(|p| p.country).collect();
    words.sort(&mut participants, |country| words.country(*country));
    let row = |country: &Code| {
        let inner = html! {
            @if regions(*country).next().is_some() {
                details {
                    summary { (regions(*country).count()) }
                    ul { @for (region, _) in regions(*country) {
                        li { (words.region(region)) " " code { (region) } " " (who(*country, region)) }
                    } }
                }
            }
        };
        vec![
            html! { (words.country(*country)) },
            html! { code { (country) } },
            who(*country, Code::TOTAL),
            inner,
        ]
    };
    let head = ["field-country", "column-code", "column-who", "column-regions"].map(|id| words.get(id));
    let main = html! {
        h1 { (words.get("places-title")) }
        p.lead { (words.get("places-lead")) }
        (table(&words.get("places-title"), &head, &participants.iter().map(row).collect::<Vec<_>>()))
    };
    fine(visit, &words.get("places-title"), main)
}
