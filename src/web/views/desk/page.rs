//! A return as a list of its tables.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::{Can, moment, place, rungs};
use crate::collect::grid::Sheet;
use crate::intake::{Looked, Sender, Standing};
use crate::structure::{Arg, Code, Finding, Message, Period, Severity};
use crate::web::desk::path;
use crate::web::views::answer;
use crate::web::views::parts::{Problems, Task, banner, push, task_list};
use crate::web::visit::Visit;

/// The return as a list of its tables, and how far it is.
pub fn page(visit: &Visit, looked: &Looked, senders: &[Sender], can: Can) -> Response {
    let words = visit.words;
    let standing = &looked.standing;
    let folder = standing.folder;
    let title = words.say(&Message::new("task-report").period("quarter", Period::Quarter(folder.quarter)));
    let tasks: Vec<Task> = looked.asked.sheets().iter().map(|sheet| task(visit, looked, sheet)).collect();
    // More time was to be granted, and no day was given.
    let problems = match visit.query("until") {
        "missing" => Problems::of("until", Message::new("form-day")),
        _ => Problems::none(),
    };
    let main = html! {
        p.trail { a href=(visit.to("/tasks")) { (words.get("tasks-title")) } }
        h1 { (title) }
        p.lead { (place(visit, folder)) }
        (due(visit, standing))
        (rungs(visit, standing))
        (banners(visit, standing, can))
        @if can.type_ { (doors(visit, looked, senders)) }
        h2 { (words.get("return-tables")) }
        (task_list(&tasks))
        @if can.type_ && standing.is_any_open() {
            div.row {
                a.button href=(visit.to(&path(folder, "/check"))) { (words.get("return-check")) }
                @if folder.part().is_none() {
                    a.button.second href=(visit.to(&path(folder, "/preview"))) { (words.get("return-preview")) }
                }
                @if standing.is_answered() && standing.kept.is_some() {
                    (push(&visit.to(&path(folder, "/discard")), &visit.csrf(), &words.get("return-discard"), &[]))
                }
            }
        }
        @if can.accept { (word(visit, standing)) }
        (more(visit, standing, senders))
    };
    answer(visit, StatusCode::OK, &title, &problems, main)
}

fn due(visit: &Visit, standing: &Standing) -> Markup {
    let words = visit.words;
    html! {
        @match standing.due() {
            Some(at) => p { (words.say(&Message::new("task-due").arg("moment", Arg::Moment(at)))) },
            None => p { (words.get("return-derogation")) },
        }
    }
}

fn banners(visit: &Visit, standing: &Standing, can: Can) -> Markup {
    let words = visit.words;
    let open = standing.open_questions().count();
    html! {
        @if open > 0 {
            p.banner {
                (words.say(&Message::new("return-questions").count("questions", open))) " "
                a href=(visit.to(&path(standing.folder, "/questions"))) { (words.get("return-questions-link")) }
            }
        }
        @if can.type_ && !standing.is_any_open() { (banner(&words.get("return-closed"))) }
    }
}

/// The other ways to fill the return.
fn doors(visit: &Visit, looked: &Looked, senders: &[Sender]) -> Markup {
    let words = visit.words;
    let folder = looked.standing.folder;
    let handed_in = senders.iter().filter(|sender| sender.part.is_some()).count();
    let is_untouched = looked.draft.cells.is_empty() && looked.draft.marks.is_empty();
    html! {
        @if looked.standing.is_any_open() { div.row {
            a.button.second href=(visit.to(&path(folder, "/template"))) { (words.get("return-template")) }
            a.button.second href=(visit.to(&path(folder, "/upload"))) { (words.get("return-upload")) }
            @if is_untouched {
                (push(&visit.to(&path(folder, "/nil")), &visit.csrf(), &words.get("return-nil"), &[]))
            }
        } }
        @if !senders.is_empty() {
            p { a href=(visit.to(&path(folder, "/parts"))) {
                (words.say(&Message::new("return-parts").count("there", handed_in).count("all", senders.len())))
            } }
        }
    }
}

fn task(visit: &Visit, looked: &Looked, sheet: &Sheet) -> Task {
    let words = visit.words;
    let link = visit.to(&path(looked.standing.folder, &format!("/sheet/{}", sheet.id)));
    Task {
        title: html! { a href=(link) { (sheet.id) " · " (words.get(&format!("table-{}", sheet.id))) } },
        state: Some(state(visit, looked, sheet)),
        more: html! {},
    }
}

/// How a table stands, in a word: what must be corrected first.
fn state(visit: &Visit, looked: &Looked, sheet: &Sheet) -> String {
    let words = visit.words;
    let is_explained = |finding: &Finding| {
        finding.severity == Severity::NeedsReason
            && finding.key.is_some_and(|key| looked.reasons.contains_key(&key.to_string()))
    };
    let is_here = |finding: &&Finding| {
        finding.severity != Severity::Note
            && !is_explained(finding)
            && finding.key.is_some_and(|key| looked.asked.home(&key) == Some(&sheet.id))
    };
    let open = looked.findings.iter().filter(is_here).count();
    let typed = looked.draft.cells.keys().filter(|key| looked.asked.home(key) == Some(&sheet.id)).count();
    match (looked.draft.marks.get(&sheet.id), open, typed) {
        (None, _, 0) => words.get("sheet-empty"),
        (_, 1.., _) => words.say(&Message::new("sheet-open").count("findings", open)),
        (Some(mark), _, _) => words.get(&format!("mark-{}", mark.name())),
        (None, 0, _) => words.say(&Message::new("sheet-figures").count("figures", typed)),
    }
}

/// What a lead can do here.
fn word(visit: &Visit, standing: &Standing) -> Markup {
    let words = visit.words;
    let to = |rest: &str| visit.to(&path(standing.folder, rest));
    let waiting = standing.newest().filter(|version| version.accepted_at.is_none());
    html! {
        h2 { (words.get("lead-title")) }
        @if let Some(version) = waiting {
            (push(&to("/accept"), &visit.csrf(), &words.get("lead-accept"), &[("receipt", &version.id)]))
        }
        p { a href=(to("/questions")) { (words.get("lead-ask")) } }
        details {
            summary { (words.get("lead-more-time")) }
            form method="post" action=(to("/grant")) {
                input type="hidden" name="csrf" value=(visit.csrf());
                div.field {
                    label for="until" { (words.get("lead-until")) }
                    p.hint #until-hint { (words.get("lead-until-hint")) }
                    input #until name="until" type="date" aria-describedby="until-hint";
                }
                button.button type="submit" { (words.get("lead-grant")) } " "
                button.quiet type="submit" name="go" value="derogation" { (words.get("lead-derogation")) }
            }
        }
    }
}

/// What was sent, and what is asked.
fn more(visit: &Visit, standing: &Standing, senders: &[Sender]) -> Markup {
    let words = visit.words;
    let folder = standing.folder;
    html! {
        @if let Some(part) = &standing.part {
            p { (words.say(&Message::new("part-sent").text("receipt", &part.id).arg("moment", Arg::Moment(part.sent_at)))) }
        }
        @if folder.part().is_none() {
            ul.files {
                li { a href=(visit.to(&path(folder, "/versions"))) { (words.get("return-versions")) } }
                @if !standing.is_any_open() { li { a href=(visit.to(&path(folder, "/preview"))) { (words.get("return-preview")) } } }
                li { a href=(visit.to(&path(folder, "/questions"))) { (words.get("questions-title")) } }
                @if !senders.is_empty() { li { a href=(visit.to(&path(folder, "/parts"))) { (words.get("parts-title")) } } }
                @if folder.place.region == Code::TOTAL {
                    li { a href=(visit.to(&format!("/returns/{}", folder.place.country))) { (words.get("return-other-quarters")) } }
                }
            }
        }
        @if let Some(version) = standing.newest() {
            p.grey { (words.say(&Message::new("return-newest").text("receipt", &version.id).arg("moment", Arg::Moment(version.submitted_at)))) }
        }
        @if let Some((at, _)) = standing.kept.as_ref().and_then(|kept| kept.saved.clone()) {
            p.grey { (words.say(&Message::new("sheet-saved").text("moment", moment(visit, at)))) }
        }
    }
}
