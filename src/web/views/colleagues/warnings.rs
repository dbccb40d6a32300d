//! Early warnings as pages: a list, one of them, and the form that writes one.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::{Room, bands, countries, elsewhere, rooms};
use crate::colleagues::{Heard, Practice, Standing, Story};
use crate::exchange::Kind;
use crate::people::{Act, may};
use crate::structure::{Arg, Code, Message, Structure};
use crate::web::views::parts::{Problems, banner, choice, form as posted, push, table, tag};
use crate::web::views::signals::grade_word;
use crate::web::views::{answer, fine};
use crate::web::visit::Visit;
use crate::words::Words;

/// The page of a warning, behind the language.
pub fn path(id: &str) -> String {
    format!("/warning/{id}")
}

/// Every warning that somebody may read, the newest first.
pub fn list(visit: &Visit, heard: &[Heard], own: &[Code]) -> Response {
    let words = visit.words;
    let head =
        ["warn-column-what", "warn-field-from", "warn-field-sent", "warn-field-urgency", "warn-column-state"];
    let rows: Vec<_> = heard.iter().map(|one| row(visit, one)).collect();
    let main = html! {
        h1 { (words.get("warn-list-title")) }
        (rooms(visit, Room::Warnings))
        p.lead { (words.get("warn-list-lead")) }
        @for country in own {
            p { a.button href=(visit.to(&format!("/warn/{country}"))) { (write_one(words, *country, own)) } }
        }
        @if heard.is_empty() { p { (words.get("warn-list-none")) } }
        @else { (table(&words.get("warn-list-title"), &head.map(|id| words.get(id)), &rows)) }
        p.grey { (words.get("warn-list-limits")) }
    };
    fine(visit, &words.get("warn-list-title"), main)
}

/// Says for which country where somebody coordinates several.
fn write_one(words: &Words, country: Code, own: &[Code]) -> String {
    match own.len() {
        1 => words.get("warn-write"),
        _ => words.say(&Message::new("warn-write-for").arg("country", Arg::Country(country))),
    }
}

fn row(visit: &Visit, heard: &Heard) -> Vec<Markup> {
    let words = visit.words;
    let Heard { kept, warning, .. } = heard;
    let what = Message::new("warn-what")
        .arg("signal", Message::new(format!("warn-signal-{}", warning.signal)).into())
        .arg("origin", Arg::Country(warning.origin));
    vec![
        html! { a href=(visit.to(&path(&kept.id))) { (words.say(&what)) } },
        html! { (words.write(&Arg::Country(kept.country))) },
        html! { (words.write(&Arg::Moment(kept.sent_at.unwrap_or(kept.written_at)))) },
        html! { (words.get(&format!("warn-urgency-{}", warning.urgency))) },
        html! {
            @if heard.is_unread { strong { (words.get("warn-unread")) } " " }
            @if warning.kind == Kind::Exercise { (tag(&words.say(&warning.kind.message()))) " " }
            (tag(&words.get(&format!("warn-standing-{}", heard.standing.name()))))
        },
    ]
}

/// One warning, what has become of it, and what can be done.
pub fn page(
    visit: &Visit,
    (story, notes): (&Story, &[Practice]),
    own: &[Code],
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let words = visit.words;
    let title = words.say(&story.warning.kind.message());
    let main = html! {
        p.trail { a href=(visit.to("/warnings")) { (words.get("warn-list-title")) } }
        h1 { (title) }
        p { span.grey { (story.kept.id) } " " (tag(&words.get(&format!("warn-standing-{}", story.standing.name())))) " "
            (tag(&words.get(grade_word(story.grade)))) }
        @if story.warning.kind == Kind::Exercise { (banner(&words.get("warn-exercise"))) }
        (replaced(visit, story))
        (facts(words, story))
        p { a href=(visit.to(&format!("{}/page.pdf", path(&story.kept.id)))) { (words.get("warn-file")) } }
        p.grey { (words.get("warning-note")) " " (words.get("warning-victims")) }
        (echoes(words, story))
        (actions(visit, story, own, problems))
        (elsewhere(visit, notes))
        (readers(words, story))
    };
    answer(visit, status, &title, problems, main)
}

fn facts(words: &Words, story: &Story) -> Markup {
    let line =
        |name: &str, value: &Arg| html! { div { dt { (words.get(name)) } dd { (words.write(value)) } } };
    html! {
        dl.facts {
            (line("warn-field-from", &Arg::Country(story.kept.country)))
            (line("warn-field-sent", &Arg::Moment(story.kept.sent_at.unwrap_or(story.kept.written_at))))
            @for (name, value) in story.warning.fields(Structure::embedded()) { (line(name, &value)) }
        }
    }
}

/// The newest warning of the thread, where this is not it.
fn replaced(visit: &Visit, story: &Story) -> Markup {
    let words = visit.words;
    let newest = story.thread.iter().rfind(|kept| kept.sent_at.is_some() && kept.id != story.kept.id);
    html! {
        @if let (Standing::Replaced | Standing::Cancelled, Some(newest)) = (story.standing, newest) {
            p { (words.get("warn-newer")) ": " a href=(visit.to(&path(&newest.id))) { (newest.id) } }
        }
    }
}

fn echoes(words: &Words, story: &Story) -> Markup {
    let head = ["warn-field-from", "warning-field-band", "warn-field-sent"].map(|id| words.get(id));
    let own = vec![
        html! { (words.write(&Arg::Country(story.kept.country))) },
        html! { (words.say(&story.warning.band.message())) },
        html! { (words.write(&Arg::Moment(story.kept.sent_at.unwrap_or(story.kept.written_at)))) },
    ];
    let others = story.echoes.iter().map(|echo| {
        vec![
            html! { (words.write(&Arg::Country(echo.country))) },
            html! { (words.say(&echo.band.message())) },
            html! { (words.write(&Arg::Moment(echo.at))) },
        ]
    });
    let rows: Vec<_> = std::iter::once(own).chain(others).collect();
    html! {
        h2 { (words.get("warn-seen-title")) }
        p { (words.get("signal-grade")) ": " strong { (words.get(grade_word(story.grade))) } ". "
            (words.get("warn-grade-why")) }
        (table(&words.get("warn-seen-title"), &head, &rows))
    }
}

/// What this person may do with it.
fn actions(visit: &Visit, story: &Story, own: &[Code], problems: &Problems) -> Markup {
    let words = visit.words;
    let here = |rest: &str| visit.to(&format!("{}{rest}", path(&story.kept.id)));
    let others: Vec<Code> = own.iter().copied().filter(|country| *country != story.kept.country).collect();
    let is_own = own.contains(&story.kept.country);
    let counts = story.standing == Standing::Counts;
    html! {
        @if counts && !others.is_empty() {
            h2 #seen { (words.get("warn-seen-too")) }
            (posted(&here("/seen"), &visit.csrf(), html! {
                @if let [only] = others.as_slice() { input type="hidden" name="country" value=(only); }
                @else { (choice("country", &words.get("warn-field-from"), "", &countries(words, &others))) }
                (choice("band", &words.get("warning-field-band"), "", &bands(words)))
                @if let Some(message) = problems.find("band") { p.problem { (words.say(message)) } }
                button.button type="submit" { (words.get("warn-seen-button")) }
            }))
        }
        @if counts && is_own {
            h2 { (words.get("warn-follow")) }
            ul.files {
                @for (kind, name) in [("update", "warn-follow-update"), ("cancel", "warn-follow-cancel")] {
                    li { a href=(visit.to(&format!("/warn/{}?follows={}&kind={kind}", story.kept.country, story.kept.id))) { (words.get(name)) } }
                }
            }
        }
        @if story.standing == Standing::Waits && may(&visit.actor, Act::JudgeWarnings).is_ok() {
            h2 { (words.get("warn-judge")) }
            p { (words.get("warn-judge-hint")) }
            (push(&here("/judge"), &visit.csrf(), &words.get("warn-judge-send"), &[("go", "send")]))
            (push(&here("/judge"), &visit.csrf(), &words.get("warn-judge-refuse"), &[("go", "refuse")]))
        }
    }
}

/// How many were told, and how many have read it: who, the ledger knows.
fn readers(words: &Words, story: &Story) -> Markup {
    let read = story.readers.iter().filter(|reader| reader.read_at.is_some()).count();
    let told = Message::new("warn-readers").count("told", story.readers.len()).count("read", read);
    html! { @if !story.readers.is_empty() { p.grey { (words.say(&told)) } } }
}
