//! Notes on what worked as pages.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::form::Sheet;
use super::{Room, rooms};
use crate::colleagues::Practice;
use crate::deliver::House;
use crate::exchange::{LONGEST_NOTE, Note, Noted, NotesSought};
use crate::people::{Act, may};
use crate::store::practice::State;
use crate::structure::{Arg, Code, Dimension, Message};
use crate::web::views::answer;
use crate::web::views::parts::{Field, Problems, form, push, table, tag};
use crate::web::visit::Visit;
use crate::words::Words;

/// The page of a note, behind the language.
pub fn note_path(id: &str) -> String {
    format!("/practice/note/{id}")
}

/// What the address asks for.
pub fn notes_sought(visit: &Visit) -> NotesSought {
    let one = |name: &str| visit.query(name).trim().to_string();
    NotesSought { form: one("form"), origin: one("origin"), measure: one("measure"), words: one("words") }
}

/// The search, and the notes that were found, the newest first.
pub fn notes(
    visit: &Visit,
    sought: &NotesSought,
    notes: &[Practice],
    own: &[Code],
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let (words, title) = (visit.words, visit.words.get("practice-title"));
    let head = ["practice-column-what", "practice-column-about", "warn-field-from", "warn-column-state"];
    let rows: Vec<_> = notes.iter().map(|practice| row(visit, practice)).collect();
    let main = html! {
        h1 { (title) }
        (rooms(visit, Room::Practice))
        p.lead { (words.get("practice-lead")) }
        @for country in own {
            p { a.button href=(visit.to(&format!("/practice/write/{country}"))) { (write_one(words, *country, own)) } }
        }
        (search(visit, sought, problems))
        @if !problems.is_empty() {}
        @else if notes.is_empty() { p { (words.get("practice-none")) } }
        @else { (table(&title, &head.map(|id| words.get(id)), &rows)) }
    };
    answer(visit, status, &title, problems, main)
}

fn write_one(words: &Words, country: Code, own: &[Code]) -> String {
    match own.len() {
        1 => words.get("practice-write"),
        _ => words.say(&Message::new("practice-write-for").arg("country", Arg::Country(country))),
    }
}

fn search(visit: &Visit, sought: &NotesSought, problems: &Problems) -> Markup {
    let (words, vocabulary) = (visit.words, &House::embedded().vocabulary);
    let sheet = Sheet { words, problems, vocabulary };
    let measures = sheet.coded("practice-measure", &vocabulary.measures);
    html! {
        form.search method="get" action=(visit.to("/practice")) {
            (sheet.one("form", "warn-field-form", &sought.form, sheet.nameable(Dimension::Form)))
            (sheet.one("origin", "warning-field-origin", &sought.origin, sheet.nameable(Dimension::Citizen)))
            (sheet.one("measure", "practice-field-measure", &sought.measure, measures))
            (Field::new(words, "words", "search", "practice-field-words").value(&sought.words).show(words, problems))
            button.button type="submit" { (words.get("directory-search")) }
        }
    }
}

fn row(visit: &Visit, practice: &Practice) -> Vec<Markup> {
    let (words, kept) = (visit.words, &practice.kept);
    vec![
        link(visit, practice),
        html! { (about(words, &practice.note)) },
        html! { (words.write(&Arg::Country(kept.country))) },
        html! { (tag(&state(words, kept.state))) },
    ]
}

fn state(words: &Words, state: State) -> String {
    words.get(&format!("practice-state-{}", state.name()))
}

fn link(visit: &Visit, practice: &Practice) -> Markup {
    html! { a href=(visit.to(&note_path(&practice.kept.id))) { (visit.words.say(&practice.note.message())) } }
}

/// Whom it was done for: the form, the way, the origin.
fn about(words: &Words, note: &Note) -> String {
    let form = Some(words.code(Dimension::Form, note.form));
    let crim = note.crim.map(|crim| words.code(Dimension::Crim, crim));
    let origin = note.origin.map(|origin| words.country(origin));
    [form, crim, origin].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What worked elsewhere, on the page of something alike; nothing where nothing is known.
pub fn elsewhere(visit: &Visit, notes: &[Practice]) -> Markup {
    let words = visit.words;
    html! {
        @if !notes.is_empty() {
            h2 #elsewhere { (words.get("practice-elsewhere")) }
            ul.files { @for practice in notes { li {
                (link(visit, practice)) " "
                span.grey { (about(words, &practice.note)) " · " (words.country(practice.kept.country)) }
            } } }
        }
    }
}

/// One note, and what can be done with it.
pub fn note(
    visit: &Visit,
    practice: &Practice,
    own: &[Code],
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let (words, Practice { kept, note }) = (visit.words, practice);
    let title = words.say(&note.message());
    let main = html! {
        p.trail { a href=(visit.to("/practice")) { (words.get("practice-title")) } }
        h1 { (title) }
        p { span.grey { (kept.id) } " " (tag(&state(words, kept.state))) }
        @if kept.state == State::Returned {
            p { (words.get("practice-returned-why")) " " strong { (words.get(&format!("practice-return-{}", kept.reason))) } }
        }
        (facts(words, practice))
        // Who reads a page aloud, or translates it, has to know which language this is.
        blockquote lang=(note.language.as_str().to_lowercase()) { @for line in note.paragraphs() { p { (line) } } }
        @if kept.state == State::Returned && own.contains(&kept.country) {
            p { a.button href=(visit.to(&format!("/practice/write/{}?from={}", kept.country, kept.id))) { (words.get("practice-again")) } }
        }
        (judge(visit, practice, problems))
    };
    answer(visit, status, &title, problems, main)
}

fn facts(words: &Words, Practice { kept, note }: &Practice) -> Markup {
    let line = |name: &str, value: String| html! { div { dt { (words.get(name)) } dd { (value) } } };
    let named = |list: &str, code: Code| words.get(&format!("{list}-{code}"));
    html! {
        dl.facts {
            (line("warn-field-from", words.country(kept.country)))
            (line("warn-field-form", words.code(Dimension::Form, note.form)))
            @if let Some(crim) = note.crim { (line("warn-field-crim", words.code(Dimension::Crim, crim))) }
            @if let Some(origin) = note.origin { (line("warning-field-origin", words.country(origin))) }
            (line("practice-field-measure", named("practice-measure", note.measure)))
            (line("practice-field-outcome", named("practice-outcome", note.outcome)))
            (line("practice-field-language", named("directory-language", note.language)))
        }
    }
}

/// A lead's word; nobody says it on their own note.
fn judge(visit: &Visit, practice: &Practice, problems: &Problems) -> Markup {
    let (words, kept) = (visit.words, &practice.kept);
    let is_theirs = may(&visit.actor, Act::JudgeWarnings).is_ok() && kept.writer != visit.person();
    let sheet = Sheet { words, problems, vocabulary: &House::embedded().vocabulary };
    let reasons = sheet.coded("practice-return", &sheet.vocabulary.returns);
    let action = visit.to(&format!("{}/judge", note_path(&kept.id)));
    html! {
        @if kept.state == State::Waiting && is_theirs {
            h2 { (words.get("practice-judge")) }
            p { (words.get("practice-judge-hint")) }
            (push(&action, &visit.csrf(), &words.get("practice-publish"), &[("go", "publish")]))
            (form(&action, &visit.csrf(), html! {
                (sheet.one("reason", "practice-reason", visit.field("reason"), reasons))
                button.quiet type="submit" name="go" value="return" { (words.get("practice-return")) }
            }))
        }
    }
}

/// What was sent with the form.
pub fn noted(visit: &Visit) -> Noted {
    let one = |name: &str| visit.field(name).trim().to_string();
    Noted {
        form: one("form"),
        crim: one("crim"),
        origin: one("origin"),
        measure: one("measure"),
        outcome: one("outcome"),
        language: one("language"),
        text: one("text"),
    }
}

/// The form that writes a note.
pub fn jot(visit: &Visit, country: Code, noted: &Noted, problems: &Problems, status: StatusCode) -> Response {
    let (words, vocabulary) = (visit.words, &House::embedded().vocabulary);
    let (sheet, title) = (Sheet { words, problems, vocabulary }, words.get("practice-write"));
    let measures = sheet.coded("practice-measure", &vocabulary.measures);
    let outcomes = sheet.coded("practice-outcome", &vocabulary.outcomes);
    let main = html! {
        p.trail { a href=(visit.to("/practice")) { (words.get("practice-title")) } }
        h1 { (title) }
        p.lead { (words.get("practice-write-lead")) }
        (form(&visit.to(&format!("/practice/write/{country}")), &visit.csrf(), html! {
            (sheet.one("form", "warn-field-form", &noted.form, sheet.nameable(Dimension::Form)))
            (sheet.one("crim", "warn-field-crim", &noted.crim, sheet.nameable(Dimension::Crim)))
            (sheet.one("origin", "warning-field-origin", &noted.origin, sheet.nameable(Dimension::Citizen)))
            (sheet.one("measure", "practice-field-measure", &noted.measure, measures))
            (sheet.one("outcome", "practice-field-outcome", &noted.outcome, outcomes))
            (sheet.one("language", "practice-field-language", &noted.language, sheet.languages()))
            (text(words, &noted.text, problems))
            button.button type="submit" { (words.get("practice-send")) }
        }))
    };
    answer(visit, status, &title, problems, main)
}

/// The one text that somebody writes themselves, with everything that cannot stand in it.
fn text(words: &Words, typed: &str, problems: &Problems) -> Markup {
    let wrong: Vec<&Message> = problems.all("text").collect();
    let may_be_name = wrong.iter().any(|message| message.id == "finding-remark-name");
    let hint = Message::new("practice-text-hint").count("most", LONGEST_NOTE);
    let described = if wrong.is_empty() { "text-hint" } else { "text-hint text-problem" };
    html! {
        div.field.wrong[!wrong.is_empty()] {
            label for="text" { (words.get("practice-field-text")) }
            p.hint #text-hint { (words.say(&hint)) }
            @if !wrong.is_empty() {
                div #text-problem { @for message in &wrong { p.problem { (words.plain(message)) } } }
            }
            textarea #text name="text" rows="10" maxlength=(LONGEST_NOTE) aria-describedby=(described)
                aria-invalid=[(!wrong.is_empty()).then_some("true")] { (typed) }
            @if may_be_name { label.check { input type="checkbox" name="sure" value="yes"; (words.get("check-sure")) } }
        }
    }
}
