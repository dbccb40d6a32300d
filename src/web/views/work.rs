//! The pages of jobs and of letters on their way.

use jiff::Timestamp;
use maud::{Markup, html};
use poem::Response;

use super::fine;
use super::parts::{banner, push, table, tag};
use crate::people::{Act, may};
use crate::store::outbox::{Tally, Trouble};
use crate::store::runs::Line;
use crate::structure::{Message, Period, Quarter};
use crate::web::visit::Visit;

/// Every job with its newest runs.
pub fn jobs(visit: &Visit, all: &[(String, Vec<Line>)]) -> Response {
    let words = visit.words;
    let asked = all.iter().find(|(job, _)| job == visit.query("asked"));
    let main = html! {
        h1 { (words.get("jobs-title")) }
        p.lead { (words.get("jobs-lead")) }
        @if let Some((job, _)) = asked {
            (banner(&words.say(&Message::new("jobs-asked").arg("job", name(job).into()))))
        }
        @for (job, runs) in all { (one(visit, job, runs)) }
    };
    fine(visit, &words.get("jobs-title"), main)
}

fn name(job: &str) -> Message {
    Message::new(format!("job-{job}"))
}

fn one(visit: &Visit, job: &str, runs: &[Line]) -> Markup {
    let words = visit.words;
    let title = words.say(&name(job));
    let head = [
        "jobs-column-due",
        "jobs-column-state",
        "jobs-column-begun",
        "jobs-column-ended",
        "jobs-column-tries",
        "jobs-column-error",
    ]
    .map(|id| words.get(id));
    html! {
        section {
            h2 { (title) @if runs.iter().any(Line::is_stuck) { " " strong { (words.get("jobs-stuck")) } } }
            (push(&visit.to("/jobs"), &visit.csrf(), &words.say(&Message::new("jobs-run").arg("job", name(job).into())), &[("job", job)]))
            @if runs.is_empty() { p { (words.get("jobs-never")) } }
            @else { (table(&title, &head, &runs.iter().map(|line| row(visit, line)).collect::<Vec<_>>())) }
        }
    }
}

fn row(visit: &Visit, line: &Line) -> Vec<Markup> {
    let words = visit.words;
    vec![
        html! { (moment(Some(line.due_at))) },
        html! { (tag(&words.get(&format!("run-{}", line.state.name())))) },
        html! { (moment(line.started_at)) },
        html! { (moment(line.ended_at)) },
        html! { span.number { (line.attempts) } },
        html! { @if let Some(error) = &line.error { code { (error) } } },
    ]
}

/// To the second, in UTC: it is held against logs.
fn moment(at: Option<i64>) -> Markup {
    let at = at.and_then(|at| Timestamp::from_second(at).ok());
    html! { @match at {
        Some(at) => time datetime=(at) { (at.strftime("%Y-%m-%d %H:%M:%S")) },
        None => "–",
    } }
}

/// How many letters stand where, and those that make trouble.
pub fn deliveries(visit: &Visit, tallies: &[Tally], troubles: &[Trouble]) -> Response {
    let words = visit.words;
    let head = [
        "deliveries-column-about",
        "deliveries-column-due",
        "deliveries-column-sent",
        "deliveries-column-failed",
    ]
    .map(|id| words.get(id));
    let number = |n: i64| html! { span.number { (words.count(n.unsigned_abs())) } };
    let row = |tally: &Tally| {
        vec![
            html! { (about(visit, &tally.about)) },
            number(tally.due),
            number(tally.sent),
            number(tally.failed),
        ]
    };
    let main = html! {
        h1 { (words.get("deliveries-title")) }
        p.lead { (words.get("deliveries-lead")) }
        @if tallies.is_empty() { p { (words.get("deliveries-none")) } }
        @else { (table(&words.get("deliveries-caption"), &head, &tallies.iter().map(row).collect::<Vec<_>>())) }
        h2 { (words.get("deliveries-troubles")) }
        (trouble_table(visit, troubles))
        @if may(&visit.actor, Act::RunJobs).is_ok() {
            p { a href=(visit.to("/mail")) { (words.get("mail-title")) } }
        }
    };
    fine(visit, &words.get("deliveries-title"), main)
}

/// An edition by its quarter, all other letters by their stream.
fn about(visit: &Visit, about: &str) -> String {
    let words = visit.words;
    let edition: Option<(Quarter, &str)> = about
        .strip_prefix("edition:")
        .and_then(|rest| rest.split_once(':'))
        .and_then(|(quarter, version)| Some((quarter.parse().ok()?, version)));
    match edition {
        Some((quarter, version)) => {
            let edition = Message::new("stream-edition").period("quarter", Period::Quarter(quarter));
            words.say(&edition.text("version", version))
        }
        None => words.try_say(&Message::new(format!("stream-{about}"))).unwrap_or_else(|_| about.to_owned()),
    }
}

fn trouble_table(visit: &Visit, troubles: &[Trouble]) -> Markup {
    let words = visit.words;
    let head = [
        "field-email",
        "deliveries-column-about",
        "jobs-column-state",
        "jobs-column-tries",
        "deliveries-column-answer",
        "column-do",
    ]
    .map(|id| words.get(id));
    let row = |trouble: &Trouble| {
        let state = match (trouble.came_back, trouble.is_over) {
            (true, _) => "letter-came-back",
            (false, true) => "letter-given-up",
            (false, false) => "letter-tried-again",
        };
        let again = push(
            &visit.to("/deliveries"),
            &visit.csrf(),
            &words.get("deliveries-again"),
            &[("letter", &trouble.id)],
        );
        vec![
            html! { (trouble.address) },
            html! { (about(visit, &trouble.about)) },
            html! { (tag(&words.get(state))) },
            html! { span.number { (trouble.attempts) } },
            html! { code { (trouble.answer) } },
            html! { @if trouble.is_over && trouble.can_be_sent { (again) } },
        ]
    };
    html! {
        @if troubles.is_empty() { p { (words.get("deliveries-no-trouble")) } }
        @else { (table(&words.get("deliveries-troubles"), &head, &troubles.iter().map(row).collect::<Vec<_>>())) }
    }
}
