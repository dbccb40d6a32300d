//! Conversations about single cells.

use std::collections::BTreeMap;

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::{cell_id, figure, heading, moment};
use crate::intake::{Looked, REMARKS};
use crate::store::questions::{Question, Remark};
use crate::structure::{Key, Message};
use crate::web::desk::path;
use crate::web::views::answer;
use crate::web::views::parts::{Problems, choice, form, tag};
use crate::web::visit::Visit;

/// The conversations about a return.
pub struct Talk {
    /// All of them.
    pub questions: Vec<Question>,
    /// How those who said something are called, by id.
    pub names: BTreeMap<String, String>,
    /// Whether the visitor may settle them.
    pub can_settle: bool,
}

/// Every conversation about a return, the open ones first, and a form for another one.
pub fn page(
    visit: &Visit,
    looked: &Looked,
    talk: &Talk,
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let words = visit.words;
    let title = words.get("questions-title");
    let mut sorted: Vec<&Question> = talk.questions.iter().collect();
    sorted.sort_by_key(|question| (question.closed_at.is_some(), question.asked_at));
    let can_ask = looked.standing.newest().is_some();
    let main = html! {
        (heading(visit, looked.standing.folder, &title))
        p.lead { (words.get("questions-lead")) }
        @if talk.questions.is_empty() { p { (words.get("questions-none")) } }
        @for question in sorted { (thread(visit, looked, question, talk)) }
        @if can_ask { (ask(visit, looked, problems)) }
    };
    answer(visit, status, &title, problems, main)
}

fn thread(visit: &Visit, looked: &Looked, question: &Question, talk: &Talk) -> Markup {
    let words = visit.words;
    let folder = looked.standing.folder;
    let key = Key::read(&question.cell, folder.place.country);
    let action = visit.to(&path(folder, &format!("/questions/{}", question.id)));
    html! {
        section.thread {
            h2 {
                @match key.as_ref().and_then(|key| Some((key, looked.asked.home(key)?))) {
                    Some((key, sheet)) => a href={ (visit.to(&path(folder, &format!("/sheet/{sheet}")))) "#" (cell_id(key)) } { (words.cell(key)) },
                    None => (words.get("questions-whole")),
                }
                " "
                @if question.closed_at.is_some() { (tag(&words.get("questions-settled"))) }
            }
            @if let Some(key) = key { p { (words.get("questions-figure")) ": " strong { (figure(visit, looked.cells.get(&key))) } } }
            ol.remarks { @for remark in &question.remarks { (said(visit, remark, talk)) } }
            @if question.closed_at.is_none() {
                details {
                    summary { (words.get("questions-answer")) }
                    (form(&action, &visit.csrf(), html! {
                        (fields(visit, &question.id, &Problems::none()))
                        button.button type="submit" { (words.get("questions-say")) }
                    }))
                }
                @if talk.can_settle {
                    (form(&action, &visit.csrf(), html! {
                        button.quiet type="submit" name="go" value="settle" { (words.get("questions-settle")) }
                    }))
                }
            }
        }
    }
}

/// Remarks of before language was kept have none.
fn told(language: &str) -> Option<&str> {
    (!language.is_empty()).then_some(language)
}

fn said(visit: &Visit, remark: &Remark, talk: &Talk) -> Markup {
    html! {
        li {
            p.grey { (talk.names.get(&remark.who).unwrap_or(&remark.who)) " · " (moment(visit, remark.at)) }
            p { strong { (visit.words.get(&format!("remark-{}", remark.code))) } @if !remark.text.is_empty() { " " span lang=[told(&remark.language)] { (remark.text) } } }
        }
    }
}

fn ask(visit: &Visit, looked: &Looked, problems: &Problems) -> Markup {
    let words = visit.words;
    let whole = (String::new(), words.get("questions-whole"));
    let cells = looked.cells.keys().filter(|key| looked.asked.home(key).is_some());
    let cells = cells.map(|key| (key.to_string(), words.cell(key)));
    let chosen = if visit.field("cell").is_empty() { visit.query("cell") } else { visit.field("cell") };
    html! {
        h2 { (words.get("questions-ask")) }
        (form(&visit.to(&path(looked.standing.folder, "/questions")), &visit.csrf(), html! {
            (choice("cell", &words.get("questions-cell"), chosen, &std::iter::once(whole).chain(cells).collect::<Vec<_>>()))
            (fields(visit, "new", problems))
            button.button type="submit" { (words.get("questions-say")) }
        }))
    }
}

/// What is said: a coded remark, and a few words where they help.
fn fields(visit: &Visit, of: &str, problems: &Problems) -> Markup {
    let words = visit.words;
    let options: Vec<(String, String)> =
        REMARKS.iter().map(|code| (code.to_string(), words.get(&format!("remark-{code}")))).collect();
    let problem = problems.find("text");
    let id = format!("text-{of}");
    html! {
        div.field {
            label for={ "code-" (of) } { (words.get("questions-code")) }
            select id={ "code-" (of) } name="code" {
                @for (value, text) in &options { option value=(value) selected[value == visit.field("code")] { (text) } }
            }
        }
        div.field.wrong[problem.is_some()] {
            label for=(if problem.is_some() { "text" } else { &id }) { (words.get("check-remark")) }
            p.hint id={ (id) "-hint" } { (words.get("check-remark-hint")) }
            @if let Some(message) = problem { p.problem { (words.plain(message)) } }
            input id=(if problem.is_some() { "text" } else { &id }) name="text" maxlength="200" value=[problem.map(|_| visit.field("text"))]
                aria-describedby={ (id) "-hint" } aria-invalid=[problem.map(|_| "true")];
            @if problem.is_some_and(|message: &Message| message.id == "finding-remark-name") {
                label.check { input type="checkbox" name="sure" value="yes"; (words.get("check-sure")) }
            }
        }
    }
}
