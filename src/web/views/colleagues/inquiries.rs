//! Requests to colleagues as pages.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::form::Sheet;
use super::{Room, countries, rooms};
use crate::colleagues::Question;
use crate::deliver::House;
use crate::exchange::{Asked, Audience, Reply, Tally};
use crate::structure::{Arg, Code, Dimension, Message, Period, Quarter};
use crate::web::views::parts::{Problems, choice, form, table, tag};
use crate::web::views::{answer, fine};
use crate::web::visit::Visit;
use crate::words::Words;

/// The page of a question, behind the language.
pub fn question_path(id: &str) -> String {
    format!("/inquiry/{id}")
}

/// Every question that somebody may read, the newest first.
pub fn questions(visit: &Visit, questions: &[Question], own: &[Code]) -> Response {
    let words = visit.words;
    let head = ["inquiry-column-what", "warn-field-from", "inquiry-column-until", "warn-column-state"];
    let rows: Vec<_> = questions.iter().map(|question| row(visit, question)).collect();
    let main = html! {
        h1 { (words.get("inquiry-list-title")) }
        (rooms(visit, Room::Inquiries))
        p.lead { (words.get("inquiry-list-lead")) }
        @for country in own {
            p { a.button href=(visit.to(&format!("/ask/{country}"))) { (ask_one(words, *country, own)) } }
        }
        @if questions.is_empty() { p { (words.get("inquiry-list-none")) } }
        @else { (table(&words.get("inquiry-list-title"), &head.map(|id| words.get(id)), &rows)) }
    };
    fine(visit, &words.get("inquiry-list-title"), main)
}

fn ask_one(words: &Words, country: Code, own: &[Code]) -> String {
    match own.len() {
        1 => words.get("inquiry-ask"),
        _ => words.say(&Message::new("inquiry-ask-for").arg("country", Arg::Country(country))),
    }
}

fn row(visit: &Visit, question: &Question) -> Vec<Markup> {
    let (words, kept) = (visit.words, &question.kept);
    let state = match (question.is_open, question.own.is_empty()) {
        (true, true) => "inquiry-open",
        (true, false) => "inquiry-answered",
        (false, _) => "inquiry-closed",
    };
    vec![
        html! { a href=(visit.to(&question_path(&kept.id))) { (words.say(&question.inquiry.message())) } },
        html! { (words.write(&Arg::Country(kept.country))) },
        html! { (words.write(&Arg::Date(kept.until))) },
        html! { (tag(&words.get(state))) },
    ]
}

/// One question: the answers once there are enough, and the own one.
pub fn question(
    visit: &Visit,
    question: &Question,
    own: &[Code],
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let (words, kept) = (visit.words, &question.kept);
    let title = words.say(&question.inquiry.message());
    let until = Message::new(if question.is_open { "inquiry-until" } else { "inquiry-until-over" });
    let main = html! {
        p.trail { a href=(visit.to("/inquiries")) { (words.get("inquiry-list-title")) } }
        h1 { (title) }
        p { span.grey { (kept.id) } " " (words.write(&Arg::Country(kept.country))) ". "
            (words.say(&until.arg("day", Arg::Date(kept.until)))) }
        (reply(visit, question, own, problems))
        h2 { (words.get("inquiry-answers")) }
        (answers(words, question))
        @if !question.contacts.is_empty() {
            p { (words.get("inquiry-contacts")) ": "
                strong { (words.write(&Arg::List(question.contacts.iter().map(|c| Arg::Country(*c)).collect()))) } }
        }
    };
    answer(visit, status, &title, problems, main)
}

fn answers(words: &Words, question: &Question) -> Markup {
    let head = ["inquiry-answer", "inquiry-countries"].map(|id| words.get(id));
    match question.tally {
        Tally::TooFew(missing) => {
            let waits =
                Message::new(if question.is_open { "inquiry-too-few" } else { "inquiry-too-few-closed" });
            html! { p { (words.say(&waits.count("missing", missing))) } }
        }
        Tally::Shown(counts) => {
            let rows = Reply::ALL.into_iter().zip(counts).map(|(reply, n)| {
                vec![
                    html! { (words.say(&reply.message())) },
                    html! { span.number { (words.count(n as u64)) } },
                ]
            });
            table(&words.get("inquiry-answers"), &head, &rows.collect::<Vec<_>>())
        }
    }
}

/// The own answer, and the form that gives or changes it.
fn reply(visit: &Visit, question: &Question, own: &[Code], problems: &Problems) -> Markup {
    let words = visit.words;
    let others: Vec<Code> = own.iter().copied().filter(|country| *country != question.kept.country).collect();
    let given = question.own.first().map_or("", |(_, reply)| reply.name());
    let options: Vec<(String, String)> =
        Reply::ALL.map(|reply| (reply.name().to_string(), words.say(&reply.message()))).into();
    html! {
        @if question.is_open && !others.is_empty() {
            h2 { (words.get("inquiry-own")) }
            p { (words.get("inquiry-own-hint")) }
            (form(&visit.to(&format!("{}/answer", question_path(&question.kept.id))), &visit.csrf(), html! {
                @if let [only] = others.as_slice() { input type="hidden" name="country" value=(only); }
                @else { (choice("country", &words.get("warn-field-from"), "", &countries(words, &others))) }
                (choice("reply", &words.get("inquiry-answer"), given, &options))
                @if let Some(message) = problems.find("reply") { p.problem { (words.say(message)) } }
                button.button type="submit" { (words.get("inquiry-send-answer")) }
            }))
        }
    }
}

/// What was sent with the form.
pub fn asked(visit: &Visit) -> Asked {
    let one = |name: &str| visit.field(name).trim().to_string();
    Asked {
        origin: one("origin"),
        form: one("form"),
        since: one("since"),
        until: one("until"),
        audience: one("audience"),
    }
}

/// So many quarters are offered, the newest first.
const QUARTERS: i32 = 9;

/// The form that asks.
pub fn ask(visit: &Visit, country: Code, asked: &Asked, problems: &Problems, status: StatusCode) -> Response {
    let words = visit.words;
    let sheet = Sheet { words, problems, vocabulary: &House::embedded().vocabulary };
    let now = Quarter::containing(visit.state.clock.now());
    let quarters = now.into_iter().flat_map(|now| (0..QUARTERS).map(move |back| now.plus(-back)));
    let quarters = quarters.map(|quarter| (quarter.to_string(), words.period(Period::Quarter(quarter))));
    let audience = [Audience::All, Audience::Neighbours];
    let audience = audience.map(|one| (one.name().to_string(), words.say(&one.message())));
    let main = html! {
        p.trail { a href=(visit.to("/inquiries")) { (words.get("inquiry-list-title")) } }
        h1 { (words.get("inquiry-ask")) }
        p.lead { (words.get("inquiry-ask-lead")) }
        (form(&visit.to(&format!("/ask/{country}")), &visit.csrf(), html! {
            (sheet.one("origin", "warning-field-origin", &asked.origin, sheet.listed(Dimension::Citizen)))
            (sheet.one("form", "warn-field-form", &asked.form, sheet.listed(Dimension::Form)))
            (sheet.one("since", "inquiry-field-since", &asked.since, quarters.collect()))
            (sheet.until(&asked.until))
            (sheet.one("audience", "warn-field-audience", &asked.audience, audience.into()))
            button.button type="submit" { (words.get("inquiry-send")) }
        }))
    };
    answer(visit, status, &words.get("inquiry-ask"), problems, main)
}
