//! The page of leads that lets editions open.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::answer;
use super::parts::{Problems, choice, form, tag};
use crate::intake::{Rung, Standing};
use crate::store::editions::{Edition, Published};
use crate::structure::{Arg, Code, Message, Period, Reason, Structure, Withdrawn};
use crate::web::desk::rungs;
use crate::web::release::Waiting;
use crate::web::visit::Visit;
use crate::words::languages;

/// Everything that waits, and a form for what is public and wrong.
pub fn page(
    visit: &Visit,
    waiting: &[Waiting],
    published: &[Published],
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let words = visit.words;
    let main = html! {
        h1 { (words.get("release-title")) }
        p.lead { (words.get("release-lead")) }
        @if waiting.is_empty() { p { (words.get("release-none")) } }
        @for one in waiting { (edition(visit, one)) }
        @if !published.is_empty() { (correction(visit, published, problems)) (withdrawal(visit, published)) }
    };
    answer(visit, status, &words.get("release-title"), problems, main)
}

fn edition(visit: &Visit, waiting: &Waiting) -> Markup {
    let words = visit.words;
    let edition = &waiting.sealed.0;
    html! {
        section {
            h2 { (words.period(Period::Quarter(edition.quarter))) " "
                (tag(&words.get(if edition.approved.is_some() { "release-is-approved" } else { "release-is-waiting" }))) }
            dl.facts { @for (name, text) in facts(visit, waiting) { div { dt { (words.get(name)) } dd { (text) } } } }
            h3 { (words.get("release-look")) }
            (previews(visit, waiting))
            @if edition.approved.is_none() { (approval(visit, edition)) }
        }
    }
}

/// What a lead asks before saying the word.
fn facts(visit: &Visit, waiting: &Waiting) -> Vec<(&'static str, String)> {
    let words = visit.words;
    let edition = &waiting.sealed.0;
    let moment = |at| words.write(&Arg::Moment(at));
    let rungs = rungs(&waiting.standings);
    let released = rungs.get(&Rung::Released).copied().unwrap_or(0);
    let sent =
        [Rung::Sent, Rung::Queried, Rung::Accepted].iter().filter_map(|rung| rungs.get(rung)).sum::<usize>();
    let questions: usize =
        waiting.standings.iter().map(|standing: &Standing| standing.open_questions().count()).sum();
    let coverage = Message::new("release-coverage")
        .count("countries", released)
        .count("participants", waiting.standings.len());
    let bulletins = waiting.documents.iter().filter(|document| document.kind == "bulletin").count();
    let mut facts = vec![
        ("release-hour", moment(edition.embargo)),
        ("release-as-of", moment(edition.as_of)),
        ("release-countries", words.say(&coverage)),
        ("release-left", words.count(sent as u64)),
        ("release-questions", words.count(questions as u64)),
        ("release-languages", words.count(bulletins as u64)),
        ("release-proof", words.get("release-proof-text")),
    ];
    facts.extend(edition.simulated.then(|| ("release-simulated", words.get("simulated-short"))));
    facts.extend(edition.approved.as_ref().map(|(at, who)| {
        (
            "release-approved",
            words
                .say(&Message::new("release-approved-text").text("who", who).arg("moment", Arg::Moment(*at))),
        )
    }));
    facts
}

/// Every document in every language; a preview is for whoever asks for it, and the ledger says who did.
fn previews(visit: &Visit, waiting: &Waiting) -> Markup {
    let id = waiting.sealed.0.id();
    let of = |kind: &str, language: &str| {
        waiting.documents.iter().any(|d| d.kind == kind && d.language == language)
    };
    html! {
        ul.files { @for other in languages().values() { li lang=(other.language) {
            (other.get("language-name")) ": "
            @for (kind, name) in [("bulletin", "release-bulletin"), ("brief", "release-brief")] {
                @if of(kind, &other.language) {
                    a href=(format!("/{}/release/{id}/{kind}.pdf", other.language)) hreflang=(other.language) { (other.get(name)) } " "
                }
            }
        } } }
        p { a href=(visit.to(&format!("/round/{id}"))) { (visit.words.get("release-round")) } }
    }
}

fn approval(visit: &Visit, edition: &Edition) -> Markup {
    let words = visit.words;
    form(
        &visit.to("/release"),
        &visit.csrf(),
        html! {
            input type="hidden" name="edition" value=(edition.id());
            p { (words.get("release-approve-hint")) }
            button.button type="submit" { (words.get("release-approve")) }
        },
    )
}

/// An edition that said something wrong: which, why, and whose figures.
fn correction(visit: &Visit, published: &[Published], problems: &Problems) -> Markup {
    let words = visit.words;
    let quarter = |published: &Published| {
        let edition = published.edition();
        (edition.id(), words.period(Period::Quarter(edition.quarter)))
    };
    let mut quarters: Vec<(String, String)> = published.iter().map(quarter).collect();
    quarters.dedup();
    let reason = |reason: Reason| (reason.to_string(), words.get(&format!("reason-{reason}")));
    let asked = Some(visit.field("reason")).filter(|reason| !reason.is_empty()).unwrap_or("words");
    html! {
        section {
            h2 #correct { (words.get("correct-title")) }
            p { (words.get("correct-lead")) }
            (form(&visit.to("/release/correct"), &visit.csrf(), html! {
                (choice("edition", &words.get("correct-edition"), visit.field("edition"), &quarters))
                (choice("reason", &words.get("correct-reason"), asked, &Reason::ALL.map(reason)))
                (cautioned(visit, problems))
                button.button type="submit" { (words.get("correct-button")) }
            }))
        }
    }
}

/// A version that nobody should read any more: which, and why.
fn withdrawal(visit: &Visit, published: &[Published]) -> Markup {
    let words = visit.words;
    let version = |published: &Published| {
        let edition = published.edition();
        let quarter = words.period(Period::Quarter(edition.quarter));
        (format!("{}.{}", edition.id(), edition.version), format!("{quarter} · {}", edition.version))
    };
    let reason = |reason: Withdrawn| (reason.to_string(), words.say(&reason.message()));
    html! {
        section {
            h2 #withdraw { (words.get("withdraw-title")) }
            p { (words.get("withdraw-lead")) }
            (form(&visit.to("/release/withdraw"), &visit.csrf(), html! {
                (choice("edition", &words.get("withdraw-edition"), "", &published.iter().map(version).collect::<Vec<_>>()))
                (choice("reason", &words.get("correct-reason"), "figures", &Withdrawn::ALL.map(reason)))
                button.quiet type="submit" { (words.get("withdraw-button")) }
            }))
        }
    }
}

fn cautioned(visit: &Visit, problems: &Problems) -> Markup {
    let words = visit.words;
    let problem = problems.find("countries");
    let is_chosen = |country: Code| {
        visit.fields().iter().any(|(name, value)| name == "country" && *value == country.to_string())
    };
    let mut countries: Vec<(String, Code)> = Structure::embedded()
        .participants
        .iter()
        .map(|participant| (words.write(&Arg::Country(participant.country)), participant.country))
        .collect();
    words.sort(&mut countries, |(name, _)| name.clone());
    html! {
        fieldset #countries tabindex="-1" aria-describedby=[problem.map(|_| "countries-problem")] {
            legend { (words.get("correct-countries")) }
            @if let Some(message) = problem { p.problem #countries-problem { (words.say(message)) } }
            div.choices { @for (name, country) in &countries {
                label.check { input type="checkbox" name="country" value=(country) checked[is_chosen(*country)]; " " (name) }
            } }
        }
    }
}
