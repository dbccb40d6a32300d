//! My tasks.

use maud::html;
use poem::Response;

use super::fine;
use super::parts::{Task, ladder, task_list};
use super::seats::seat;
use crate::people::{Role, Seat};
use crate::store::accounts::Account;
use crate::store::submissions::Version;
use crate::structure::{Arg, Code, Message, Period, Quarter, Structure};
use crate::web::visit::Visit;

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
