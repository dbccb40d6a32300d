//! The pages people work with: my tasks, returns, the ledger.

use maud::{Markup, html};
use poem::Response;

use super::fine;
use super::parts::{Field, Problems, Task, ladder, table, tag, task_list};
use crate::people::{Place, Role, Seat};
use crate::store::accounts::Account;
use crate::store::ledger::Line;
use crate::store::submissions::Version;
use crate::structure::{Arg, Code, Dimension, Message, Period, Quarter, Structure};
use crate::web::visit::{Visit, encoded};
use crate::words::Words;

/// A role in the reader's words.
pub fn role(words: &Words, role: Role) -> String {
    words.get(&format!("role-{role}"))
}

/// A role and where it is held.
pub fn seat(words: &Words, seat: &Seat) -> String {
    let region = Structure::embedded().list(Dimension::Region).get(seat.region);
    let named = [
        (seat.country != Code::TOTAL).then(|| words.country(seat.country)),
        (seat.region != Code::TOTAL)
            .then(|| region.map_or(seat.region.to_string(), |item| item.label.clone())),
        (seat.organisation != Code::TOTAL).then(|| seat.organisation.to_string()),
    ];
    let place: Vec<String> = named.into_iter().flatten().collect();
    match place.is_empty() {
        true => role(words, seat.role),
        false => words.say(
            &Message::new("seat-place").text("role", role(words, seat.role)).text("place", place.join(", ")),
        ),
    }
}

/// What a seat has to do now.
pub enum Duty {
    /// Figures are due.
    Report {
        /// For this place.
        seat: Seat,
        /// The open round.
        round: Option<Round>,
    },
    /// Answers wait for the lead's word.
    Accept {
        /// Of this quarter.
        quarter: Quarter,
        /// The newest answer of each country that has one.
        answered: Vec<(Code, Version)>,
    },
    /// These people were invited and have not come yet.
    Welcome(Vec<Account>),
    /// Nothing but reading.
    Read,
}

/// How a country stands in a round.
pub struct Round {
    /// The quarter asked about.
    pub quarter: Quarter,
    /// Until when.
    pub due: jiff::Timestamp,
    /// The newest answer.
    pub newest: Option<Version>,
    /// Whether the edition of the quarter is made.
    pub is_prepared: bool,
}

impl Round {
    /// On which rung of the ladder the answer stands.
    fn rung(&self) -> usize {
        match &self.newest {
            None => 0,
            Some(version) if version.accepted_at.is_none() => 1,
            Some(_) if !self.is_prepared => 2,
            Some(_) => 3,
        }
    }
}

/// The rungs from an open round to an edition.
const RUNGS: [&str; 4] = ["rung-open", "rung-sent", "rung-accepted", "rung-edition"];

/// My tasks.
pub fn tasks(visit: &Visit, duties: &[Duty]) -> Response {
    let words = visit.words;
    let tasks: Vec<Task> = duties.iter().map(|duty| task(visit, duty)).collect();
    let main = html! {
        h1 { (words.get("tasks-title")) }
        @if tasks.is_empty() { p.lead { (words.get("tasks-none")) } } @else { (task_list(&tasks)) }
    };
    fine(visit, &words.get("tasks-title"), main)
}

fn task(visit: &Visit, duty: &Duty) -> Task {
    let words = visit.words;
    match duty {
        Duty::Report { seat: own, round } => report(visit, own, round.as_ref()),
        Duty::Accept { quarter, answered } => accept(visit, *quarter, answered),
        Duty::Welcome(people) => Task {
            title: html! { a href=(visit.to("/people")) { (words.get("task-welcome")) } },
            state: None,
            more: html! { p { (words.say(&Message::new("task-welcome-more").count("people", people.len()))) } },
        },
        Duty::Read => Task {
            title: html! { a href=(visit.to("/library")) { (words.get("task-read")) } },
            state: None,
            more: html! { p { (words.get("task-read-more")) } },
        },
    }
}

/// The address of the returns a seat answers for.
fn returns_of(visit: &Visit, own: &Seat) -> String {
    match own.region == Code::TOTAL {
        true => visit.to(&format!("/returns/{}", own.country)),
        false => visit.to(&format!("/returns/{}/{}", own.country, own.region)),
    }
}

fn report(visit: &Visit, own: &Seat, round: Option<&Round>) -> Task {
    let words = visit.words;
    let Some(round) = round else {
        return Task { title: html! { (seat(words, own)) }, state: None, more: html! {} };
    };
    let quarter = Period::Quarter(round.quarter);
    let title = words.say(&Message::new("task-report").period("quarter", quarter));
    // A partner's column has no page of its own yet.
    let link = (own.role != Role::Partner).then(|| returns_of(visit, own));
    let steps = RUNGS.map(|id| words.get(id));
    Task {
        title: html! { @match &link { Some(link) => a href=(link) { (title) }, None => (title) } p.grey { (seat(words, own)) } },
        state: Some(steps[round.rung()].clone()),
        more: html! {
            p { (words.say(&Message::new("task-due").arg("moment", Arg::Moment(round.due)))) " " (left(visit, round)) }
            (ladder(&words.get("ladder"), &steps, round.rung()))
        },
    }
}

fn left(visit: &Visit, round: &Round) -> String {
    let seconds = round.due.as_second() - visit.state.clock.now().as_second();
    match (round.newest.is_some(), seconds) {
        (true, _) => String::new(),
        (false, ..=0) => visit.words.get("task-over"),
        (false, _) => visit.words.say(&Message::new("task-left").count("days", seconds.div_euclid(86_400))),
    }
}

fn accept(visit: &Visit, quarter: Quarter, answered: &[(Code, Version)]) -> Task {
    let words = visit.words;
    let waiting: Vec<Code> =
        answered.iter().filter(|(_, version)| version.accepted_at.is_none()).map(|(c, _)| *c).collect();
    let message = Message::new("task-accept-more")
        .count("answered", answered.len())
        .count("countries", Structure::embedded().participants.len())
        .count("waiting", waiting.len());
    Task {
        title: html! { (words.say(&Message::new("task-accept").period("quarter", Period::Quarter(quarter)))) },
        state: None,
        more: html! {
            p { (words.say(&message)) }
            ul.files { @for country in &waiting {
                li { a href=(visit.to(&format!("/returns/{country}"))) { (words.country(*country)) } }
            } }
        },
    }
}

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
            html! { (words.period(Period::Quarter(version.quarter))) @if version.simulated { " " (tag(&words.get("simulated-mark"))) } },
            html! { (version.version) },
            html! { (moment(version.submitted_at)) },
            html! { @match version.accepted_at { Some(at) => (moment(at)), None => (tag(&words.get("returns-waiting"))) } },
            html! { span.number { (total(version).unwrap_or_default()) } },
        ]
    };
    let name = match Structure::embedded().list(Dimension::Region).get(place.region) {
        Some(region) => format!("{}: {}", words.country(place.country), region.label),
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
            ul.files { @for (code, item) in of_country() {
                li { a href=(visit.to(&format!("/returns/{}/{code}", place.country))) { (item.label) } }
            } }
        }
    }
}

/// The ledger, with what was looked for.
pub fn ledger(visit: &Visit, lines: &[Line], has_more: bool) -> Response {
    let words = visit.words;
    let row = |line: &Line| {
        vec![
            html! { time datetime=(line.at) { (line.at.replace(['T', 'Z'], " ")) } },
            html! { (line.who) },
            html! { (line.what) },
            html! { (line.subject) },
        ]
    };
    let head = ["column-at", "column-who", "column-what", "column-subject"].map(|id| words.get(id));
    let main = html! {
        h1 { (words.get("ledger-title")) }
        p.lead { (words.get("ledger-lead")) }
        form.search method="get" action=(visit.to("/ledger")) {
            @for (name, kind, label) in FIELDS {
                (Field::new(words, name, kind, label).value(visit.query(name)).show(words, &Problems::none()))
            }
            button.button type="submit" { (words.get("ledger-search")) }
        }
        @if lines.is_empty() { p { (words.get("ledger-none")) } }
        @else { (table(&words.get("ledger-caption"), &head, &lines.iter().map(row).collect::<Vec<_>>())) }
        @if let (true, Some(last)) = (has_more, lines.last()) {
            p { a href=(visit.to(&older(visit, &last.id))) { (words.get("ledger-older")) } }
        }
    };
    fine(visit, &words.get("ledger-title"), main)
}

/// What the ledger can be searched by.
const FIELDS: [(&str, &str, &str); 5] = [
    ("who", "text", "column-who"),
    ("what", "text", "column-what"),
    ("subject", "text", "column-subject"),
    ("from", "date", "column-from"),
    ("to", "date", "column-until"),
];

/// The address of the page after this one: the same search, before its last line.
fn older(visit: &Visit, last: &str) -> String {
    let asked = FIELDS.map(|(name, ..)| (name, visit.query(name)));
    format!("/ledger?{}", encoded(asked.into_iter().chain([("before", last)])))
}
