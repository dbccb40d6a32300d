//! My tasks.

use maud::{Markup, html};
use poem::Response;

use super::desk::rungs;
use super::fine;
use super::parts::{Task, task_list};
use super::seats::seat;
use crate::exchange::Band;
use crate::intake::Standing;
use crate::people::{Act, Role, Seat, may};
use crate::store::accounts::Account;
use crate::store::submissions::Version;
use crate::structure::{Arg, Code, Dated, Message, Period, Quarter, Structure};
use crate::validate::mirror::Expected;
use crate::web::desk::path;
use crate::web::visit::Visit;

/// What a seat has to do now.
pub enum Duty {
    /// Figures are due.
    Report {
        /// For this place.
        seat: Seat,
        /// How far the return of the open round is.
        standing: Option<Box<Standing>>,
        /// What partners count of its borders otherwise.
        movements: Vec<Expected>,
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

/// My tasks.
pub fn tasks(visit: &Visit, duties: &[Duty], unread: usize, notes: usize) -> Response {
    let words = visit.words;
    let warnings = (unread > 0).then(|| warnings(visit, unread));
    let notes = (notes > 0).then(|| waiting_notes(visit, notes));
    let of_colleagues = warnings.into_iter().chain(notes);
    let tasks: Vec<Task> = of_colleagues.chain(duties.iter().map(|duty| task(visit, duty))).collect();
    let main = html! {
        h1 { (words.get("tasks-title")) }
        @if tasks.is_empty() { p.lead { (words.get("tasks-none")) } } @else { (task_list(&tasks)) }
    };
    fine(visit, &words.get("tasks-title"), main)
}

/// What colleagues told and nobody has read here yet.
fn warnings(visit: &Visit, unread: usize) -> Task {
    let title = visit.words.say(&Message::new("task-warnings").count("warnings", unread));
    Task { title: html! { a href=(visit.to("/warnings")) { (title) } }, state: None, more: html! {} }
}

/// What colleagues wrote and a lead has not looked through yet.
fn waiting_notes(visit: &Visit, notes: usize) -> Task {
    let title = visit.words.say(&Message::new("task-practice").count("notes", notes));
    Task { title: html! { a href=(visit.to("/practice")) { (title) } }, state: None, more: html! {} }
}

fn task(visit: &Visit, duty: &Duty) -> Task {
    let words = visit.words;
    match duty {
        Duty::Report { seat: own, standing, movements } => report(visit, own, standing.as_deref(), movements),
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

fn report(visit: &Visit, own: &Seat, standing: Option<&Standing>, movements: &[Expected]) -> Task {
    let words = visit.words;
    let Some(standing) = standing else {
        return Task { title: html! { (seat(words, own)) }, state: None, more: html! {} };
    };
    let quarter = Period::Quarter(standing.folder.quarter);
    let title = words.say(&Message::new("task-report").period("quarter", quarter));
    let open = standing.open_questions().count();
    Task {
        title: html! { a href=(visit.to(&path(standing.folder, ""))) { (title) } p.grey { (seat(words, own)) } },
        state: Some(words.get(&format!("rung-{}", standing.rung().name()))),
        more: html! {
            @if let Some(due) = standing.due() {
                p { (words.say(&Message::new("task-due").arg("moment", Arg::Moment(due)))) " " (left(visit, standing, due)) }
            } @else { p { (words.get("return-derogation")) } }
            @if own.role == Role::Coordinator { (coming(visit, standing)) }
            @if open > 0 { p { a href=(visit.to(&path(standing.folder, "/questions"))) {
                (words.say(&Message::new("return-questions").count("questions", open)))
            } } }
            @if may(&visit.actor, Act::SeeSignals(own.country)).is_ok() {
                p { a href=(visit.to(&format!("/signals/{}", own.country))) { (words.get("task-signals")) } }
            }
            (moved(visit, standing, movements))
            (rungs(visit, standing))
        },
    }
}

/// What somebody else counts, as roughly as colleagues tell each other anything.
fn band(count: u32) -> Arg {
    match count {
        0 => Arg::Count(0),
        count => Band::of(count).message().into(),
    }
}

/// Children whom partners count at the country's borders, where it does not say the same: each country finds them among its
/// own tasks.
fn moved(visit: &Visit, standing: &Standing, movements: &[Expected]) -> Markup {
    let words = visit.words;
    let line = |expected: &Expected| {
        let id = match (expected.came, expected.ours) {
            (true, Some(_)) => "movement-came",
            (true, None) => "movement-came-unsaid",
            (false, Some(_)) => "movement-went",
            (false, None) => "movement-went-unsaid",
        };
        let line = Message::new(id).arg("partner", Arg::Country(expected.partner));
        words.say(&line.arg("theirs", band(expected.theirs)).count("ours", expected.ours.unwrap_or(0)))
    };
    html! {
        @if !movements.is_empty() {
            p { (words.get("movements-title")) " "
                a href=(visit.to(&path(standing.folder, "/sheet/Q7"))) { (words.get("movements-link")) } }
            ul { @for expected in movements { li { (line(expected)) } } }
        }
    }
}

/// So many dates are told beside a task.
const NEXT: usize = 4;

fn coming(visit: &Visit, standing: &Standing) -> Markup {
    let words = visit.words;
    let line = |dated: &Dated| {
        let line = Message::new("calendar-line").arg("what", dated.message().into());
        words.say(&line.arg("moment", Arg::Moment(dated.at)))
    };
    html! {
        p { (words.get("calendar-next")) }
        ul { @for dated in standing.coming(visit.state.clock.now()).iter().take(NEXT) { li { (line(dated)) } } }
    }
}

fn left(visit: &Visit, standing: &Standing, due: jiff::Timestamp) -> String {
    let seconds = due.as_second() - visit.state.clock.now().as_second();
    match (standing.is_answered(), seconds) {
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
        title: html! { a href=(visit.to(&format!("/round/{quarter}"))) {
            (words.say(&Message::new("task-accept").period("quarter", Period::Quarter(quarter))))
        } },
        state: None,
        more: html! {
            p { (words.say(&message)) }
            ul.files { @for country in &waiting {
                li { a href=(visit.to(&format!("/return/{country}/{quarter}"))) { (words.country(*country)) } }
            } }
        },
    }
}
