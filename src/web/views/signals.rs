//! What stands out, with its evidence: never without what chance makes of it.

mod course;
mod sentence;

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::colleagues::elsewhere;
use super::parts::{Problems, choice, form, table, tag};
use super::{answer, fine};
use crate::colleagues::{Practice, Voices, with_voices};
use crate::detect::{Calibration, OVERALL, Parameters, WHOLE, calibration};
use crate::people::{Act, may};
use crate::signals::{Course, DISMISSED_FOR, Story, UPHELD_FOR};
use crate::store::signals::Word;
use crate::structure::{Arg, Code, Dimension, Message, Period, Quarter, Structure};
use crate::web::visit::Visit;
use crate::words::Words;

pub use sentence::grade_word;
use sentence::{bounds, chance, origin_name, place_name, title};

/// Over so many quarters promised and raised alarms are compared.
const CALIBRATED: i32 = 8;

/// The address of a signal, without the language.
pub fn path(story: &Story) -> String {
    format!("/signal{}/{}", of_scope(story.subject.scope), story.id)
}

fn of_scope(scope: Code) -> String {
    if scope == Code::TOTAL { String::new() } else { format!("/{scope}") }
}

/// Every signal, quarter by quarter.
pub fn list(visit: &Visit, stories: &[Story]) -> Response {
    let words = visit.words;
    let scope = visit.param("country").parse().unwrap_or(Code::TOTAL);
    let mut quarters: Vec<Quarter> = stories.iter().map(|story| story.subject.quarter).collect();
    quarters.dedup();
    let of = |quarter: Quarter| stories.iter().filter(move |story| story.subject.quarter == quarter);
    let main = html! {
        h1 { (words.get("signal-list-title")) }
        p.lead { (words.get(if scope == Code::TOTAL { "signal-list-lead" } else { "signal-list-lead-country" })) }
        p { a href=(visit.to(&format!("/series{}", of_scope(scope)))) { (words.get("series-link")) } }
        @if stories.is_empty() { p { (words.get("signal-list-none")) } }
        @for quarter in quarters {
            h2 { (words.period(Period::Quarter(quarter))) }
            (rows(visit, quarter, of(quarter)))
        }
        @if !stories.is_empty() { (calibrated(words, stories)) }
        p.grey { (words.get("signal-list-limits")) }
    };
    fine(visit, &words.get("signal-list-title"), main)
}

/// How many alarms of each kind chance was allowed, and how many were raised: who raises more is right or too easily moved.
fn calibrated(words: &Words, stories: &[Story]) -> Markup {
    let Some(newest) = stories.first().map(|story| story.subject.quarter) else { return html! {} };
    let of = |quarter: Quarter| {
        let of_quarter = stories.iter().filter(move |story| story.subject.quarter == quarter);
        of_quarter.map(|story| story.signal.clone()).collect::<Vec<_>>()
    };
    let quarters: Vec<_> = (0..CALIBRATED).rev().map(|n| of(newest.plus(-n))).collect();
    let head =
        ["signal-column-kind", "signal-column-promised", "signal-column-raised"].map(|id| words.get(id));
    let row = |of_kind: &Calibration| {
        vec![
            html! { (words.get(&format!("signal-kind-{}", of_kind.kind.name()))) },
            html! { span.number { (words.count(of_kind.promised.round() as u64)) } },
            html! { span.number { (words.count(of_kind.raised as u64)) } },
        ]
    };
    let rows: Vec<_> = calibration(&quarters, &Parameters::default()).iter().map(row).collect();
    html! {
        h2 { (words.get("signal-calibration")) }
        p { (words.get("signal-calibration-lead")) }
        (table(&words.get("signal-calibration"), &head, &rows))
    }
}

fn rows<'s>(visit: &Visit, quarter: Quarter, stories: impl Iterator<Item = &'s Story>) -> Markup {
    let words = visit.words;
    let head = [
        "signal-list-column-what",
        "signal-list-column-observed",
        "signal-list-column-expected",
        "signal-list-column-chance",
        "signal-list-column-state",
    ]
    .map(|id| words.get(id));
    let row = |story: &Story| {
        let end = story.signal.to.as_ref().unwrap_or(&story.signal.at);
        vec![
            html! { a href=(visit.to(&path(story))) { (title(words, story)) } },
            html! { span.number { (words.count(end.observed.into())) } },
            html! { span.number { (bounds(words, end)) } },
            html! { (chance(words, &story.signal)) },
            html! { (state(words, story)) },
        ]
    };
    let caption = words.say(&Message::new("signal-list-caption").period("quarter", Period::Quarter(quarter)));
    table(&caption, &head, &stories.map(row).collect::<Vec<_>>())
}

/// What the hub and people say of it now.
fn state(words: &Words, story: &Story) -> Markup {
    html! {
        (tag(&words.get(&format!("signal-word-{}", story.state().name()))))
        @if let Some(verdict) = story.verdict() {
            " " (tag(&words.get(&format!("signal-word-{}", verdict.word.name()))))
        }
    }
}

/// One signal with its evidence.
pub fn page(
    visit: &Visit,
    story: &Story,
    course: Option<&Course>,
    (voices, notes): (&Voices, &[Practice]),
) -> Response {
    let words = visit.words;
    let heading = title(words, story);
    let mut problems = Problems::none();
    if visit.query("reason") == "missing" {
        problems = Problems::of("upheld", Message::new("signal-reason-missing"));
    }
    let main = html! {
        p.trail { a href=(visit.to(&format!("/signals{}", of_scope(story.subject.scope)))) { (words.get("signal-list-title")) } }
        h1 { (heading) }
        p { (state(words, story)) }
        p.lead { (sentence::sentence(words, story)) }
        (evidence(words, story))
        (colleagues(visit, story, voices))
        (elsewhere(visit, notes))
        @if let Some(course) = course {
            (course::figure(words, story, course))
            p { a href=(visit.to(&series_path(story.subject.scope, &story.signal.at.place, story.subject.origin))) { (words.get("signal-series")) } }
        }
        (history(visit, story))
        (verdict(visit, story))
    };
    answer(visit, StatusCode::OK, &heading, &problems, main)
}

fn series_path(scope: Code, place: &str, origin: Code) -> String {
    format!("/series{}?place={place}&origin={origin}", of_scope(scope))
}

/// What the signal rests on, line by line.
fn evidence(words: &Words, story: &Story) -> Markup {
    let signal = &story.signal;
    let head = ["signal-column-what", "signal-column-value"].map(|id| words.get(id));
    let line = |id: &str, value: String| vec![html! { (words.get(id)) }, html! { (value) }];
    let ends = std::iter::once(&signal.at).chain(&signal.to);
    let mut rows: Vec<Vec<Markup>> = Vec::new();
    for end in ends {
        let name = place_name(words, &end.place);
        let value = Message::new("signal-observed-value").text("observed", words.count(end.observed.into()));
        let value = value.text("expected", bounds(words, end));
        rows.push(vec![html! { (name) }, html! { (words.say(&value)) }]);
    }
    rows.push(line(
        "signal-window",
        words.say(&Message::new("signal-window-value").count("quarters", signal.window)),
    ));
    rows.push(line("signal-chance", chance(words, signal)));
    rows.push(line("signal-share", sentence::share(words, signal)));
    rows.push(line("signal-rule", words.get(&format!("signal-rule-{}", signal.kind.name()))));
    let baseline =
        Message::new(if signal.short_history { "signal-baseline-short" } else { "signal-baseline-value" });
    rows.push(line("signal-baseline", words.say(&baseline.count("quarters", signal.baseline))));
    if let Some(evidence) = &signal.evidence {
        rows.push(line("signal-grade", sentence::grade(words, evidence)));
    }
    rows.push(line("signal-since", words.period(Period::Quarter(story.since))));
    table(&words.get("signal-evidence"), &head, &rows)
}

/// What colleagues say of the same origin since then, and what that makes of the evidence; for a coordinator the way to
/// tell them.
fn colleagues(visit: &Visit, story: &Story, voices: &Voices) -> Markup {
    let (words, scope) = (visit.words, story.subject.scope);
    let said = voices.iter().map(|(country, band)| {
        let line = Message::new("signal-voice").arg("country", Arg::Country(*country));
        words.say(&line.arg("band", band.message().into()))
    });
    let evidence = story.signal.evidence.as_ref().filter(|_| !voices.is_empty());
    html! {
        @if !voices.is_empty() {
            h2 { (words.get("signal-voices")) }
            ul { @for line in said { li { (line) } } }
        }
        @if let Some(evidence) = evidence.map(|figures| with_voices(figures, voices)) {
            p { (words.get("signal-voices-grade")) ": " (sentence::grade(words, &evidence)) }
        }
        @if may(&visit.actor, Act::WriteWarning(scope)).is_ok() {
            p { a.button href=(visit.to(&format!("/warn/{scope}?signal={}", story.id))) { (words.get("signal-warn")) } }
        }
    }
}

/// All that was said of it.
fn history(visit: &Visit, story: &Story) -> Markup {
    let words = visit.words;
    html! {
        h2 { (words.get("signal-history")) }
        ol.remarks { @for said in &story.words { li {
            p { strong { (words.get(&format!("signal-word-{}", said.word.name()))) }
                @if !said.reason.is_empty() { ": " (words.get(&format!("signal-reason-{}", said.reason))) } }
            p.grey { (words.write(&Arg::Moment(said.at))) @if said.who != "hub" { " · " (said.who) } }
        } } }
    }
}

/// The form in which a person says what they know.
fn verdict(visit: &Visit, story: &Story) -> Markup {
    let words = visit.words;
    let options = |reasons: &[&str]| -> Vec<(String, String)> {
        let none = (String::new(), words.get("signal-reason-choose"));
        let reason = |code: &&str| (code.to_string(), words.get(&format!("signal-reason-{code}")));
        std::iter::once(none).chain(reasons.iter().map(reason)).collect()
    };
    let one = |word: Word, reasons: &[&str]| {
        let label = words.get(&format!("signal-{}-label", word.name()));
        form(
            &visit.to(&path(story)),
            &visit.csrf(),
            html! {
                (choice(word.name(), &label, "", &options(reasons)))
                button.button.second type="submit" name="go" value=(word.name()) { (words.get(&format!("signal-{}-button", word.name()))) }
            },
        )
    };
    html! {
        h2 { (words.get("signal-judge")) }
        p { (words.get("signal-judge-lead")) }
        div.row { (one(Word::Upheld, &UPHELD_FOR)) (one(Word::Dismissed, &DISMISSED_FOR)) }
    }
}

/// Any series with what was expected of it, and the form that asks for one.
pub fn series(
    visit: &Visit,
    scope: Code,
    place: &str,
    origin: Option<Code>,
    course: Option<&Course>,
) -> Response {
    let words = visit.words;
    let title = words.get("series-title");
    let main = html! {
        p.trail { a href=(visit.to(&format!("/signals{}", of_scope(scope)))) { (words.get("signal-list-title")) } }
        h1 { (title) }
        p.lead { (words.get("series-lead")) }
        form.search method="get" action=(visit.to(&format!("/series{}", of_scope(scope)))) {
            @if scope == Code::TOTAL { (choice("place", &words.get("series-place"), place, &places(words))) }
            (choice("origin", &words.get("series-origin"), origin.as_ref().map_or("", Code::as_str), &origins(words)))
            button.button type="submit" { (words.get("series-show")) }
        }
        @match (origin, course) {
            (Some(origin), Some(course)) => (course::of(words, place, origin, course)),
            (Some(_), None) => p { (words.get("series-nothing")) },
            (None, _) => {},
        }
    };
    fine(visit, &title, main)
}

fn places(words: &Words) -> Vec<(String, String)> {
    let participants = Structure::embedded().participants.iter();
    let mut all: Vec<(String, String)> =
        participants.map(|p| (p.country.to_string(), words.country(p.country))).collect();
    words.sort(&mut all, |(_, name)| name.clone());
    std::iter::once((OVERALL.to_string(), place_name(words, OVERALL))).chain(all).collect()
}

fn origins(words: &Words) -> Vec<(String, String)> {
    let citizens = Structure::embedded().list(Dimension::Citizen);
    let codes = citizens.iter().map(|(code, _)| code);
    let countries = codes.filter(|code| !citizens.is_group(*code) && *code != Code::UNKNOWN);
    let mut all: Vec<(String, String)> =
        countries.map(|code| (code.to_string(), words.country(code))).collect();
    words.sort(&mut all, |(_, name)| name.clone());
    let whole = (WHOLE.to_string(), origin_name(words, Code::TOTAL));
    std::iter::once(whole).chain(all).collect()
}
