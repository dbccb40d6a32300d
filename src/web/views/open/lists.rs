//! Release dates, corrections, languages, what a search finds.

use maud::{Markup, html};

use crate::store::editions::{Published, Withdrawal};
use crate::structure::{Arg, Dated, Message, Period, Quarter};
use crate::web::open::{Corrections, Coverage};
use crate::web::views::Told;
use crate::web::views::parts::table;
use crate::words::Words;

fn edition_link(words: &Words, quarter: Quarter, rest: &str) -> Markup {
    html! { a href=(format!("/{}/edition/{quarter}{rest}", words.language)) { (words.period(Period::Quarter(quarter))) } }
}

/// What comes, and what came.
pub fn dates(words: &Words, coming: &[Dated], past: &[Published]) -> (Told, Markup) {
    let title = words.get("dates-title");
    let head = [words.get("dates-column-edition"), words.get("dates-column-moment")];
    let to_come = coming.iter().map(|dated| {
        let quarter = html! { (words.period(Period::Quarter(dated.quarter))) };
        vec![quarter, html! { (words.write(&Arg::Moment(dated.at))) }]
    });
    let came = past.iter().map(|published| {
        let edition = published.edition();
        vec![edition_link(words, edition.quarter, ""), html! { (words.write(&Arg::Moment(edition.embargo))) }]
    });
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("dates-lead")) }
        p { a href=(format!("/{}/calendar.ics", words.language)) { (words.get("calendar-link")) } }
        (table(&words.get("dates-coming"), &head, &to_come.collect::<Vec<_>>()))
        @if past.is_empty() { p { (words.get("page-none")) } }
        @else { (table(&words.get("dates-past"), &head, &came.collect::<Vec<_>>())) }
    };
    (Told { about: words.get("dates-lead"), ..Told::of(&title) }, main)
}

/// Every language by its own name, and how far it is.
pub fn languages(words: &Words, all: &[Coverage]) -> (Told, Markup) {
    let title = words.get("tongues-title");
    let spoken = all.iter().filter(|one| one.is_spoken).count();
    let lead = words.say(&Message::new("tongues-lead").count("languages", spoken));
    let row = |one: &Coverage| {
        let (own, wanted) = one.messages;
        let state = if one.is_spoken { "tongues-spoken" } else { "tongues-draft" };
        vec![
            html! { span lang=(one.language) { (one.name) } },
            html! { (words.count(own as u64)) " / " (words.count(wanted as u64)) },
            html! { (words.count(one.problems as u64)) },
            html! { (words.get(state)) },
        ]
    };
    let head = ["page-language", "tongues-column-messages", "tongues-column-mend", "tongues-column-state"];
    let head = head.map(|id| words.get(id));
    let main = html! {
        h1 { (title) }
        p.lead { (lead) }
        (table(&title, &head, &all.iter().map(row).collect::<Vec<_>>()))
    };
    (Told { about: lead, ..Told::of(&title) }, main)
}

/// All corrections, withdrawals and revisions.
pub fn corrections(words: &Words, told: &Corrections) -> (Told, Markup) {
    let title = words.get("corrections-title");
    let corrected = told.corrected.iter().map(|published| {
        let edition = published.edition();
        let why = edition.correction.as_ref().map(|correction| words.say(&correction.message()));
        vec![
            edition_link(words, edition.quarter, "/changes"),
            html! { (words.count(edition.version.unsigned_abs())) },
            html! { (words.write(&Arg::Moment(edition.embargo))) },
            html! { (why.unwrap_or_default()) },
        ]
    });
    let withdrawn = told.withdrawn.iter().map(|withdrawal| {
        vec![
            html! { (words.period(Period::Quarter(withdrawal.quarter))) },
            html! { (words.count(withdrawal.version.unsigned_abs())) },
            html! { (words.write(&Arg::Moment(withdrawal.at))) },
            html! { (words.say(&withdrawal.reason.message())) },
        ]
    });
    let revised = told.revised.iter().map(|revision| {
        vec![
            html! { (words.country(revision.country)) },
            html! { (words.period(Period::Quarter(revision.quarter))) },
            edition_link(words, revision.edition, "/changes"),
        ]
    });
    let versions =
        ["dates-column-edition", "changes-version", "changes-opened", "changes-why"].map(|id| words.get(id));
    let answers = ["countries-column-country", "corrections-column-quarter", "corrections-column-told"];
    let answers = answers.map(|id| words.get(id));
    let part = |id: &str, head: &[String], rows: Vec<Vec<Markup>>| {
        html! {
            @if rows.is_empty() { h2 { (words.get(id)) } p { (words.get("corrections-none")) } }
            @else { (table(&words.get(id), head, &rows)) }
        }
    };
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("corrections-lead")) }
        (part("corrections-versions", &versions, corrected.collect()))
        (part("corrections-withdrawn", &versions, withdrawn.collect()))
        (part("corrections-answers", &answers, revised.collect()))
    };
    (Told { about: words.get("corrections-lead"), ..Told::of(&title) }, main)
}

/// What was looked for, and where it is.
pub fn search(words: &Words, sought: &str, found: &[(String, String)]) -> (Told, Markup) {
    let title = words.get("search-title");
    let main = html! {
        h1 { (title) }
        form method="get" action=(format!("/{}/search", words.language)) role="search" {
            div.field {
                label for="q" { (words.get("search-field")) }
                input #q type="search" name="q" value=(sought) maxlength="80";
            }
            button.button type="submit" { (words.get("search-button")) }
        }
        @if !sought.is_empty() {
            p role="status" { (words.say(&Message::new("search-found").count("found", found.len()).text("sought", sought))) }
            ul { @for (name, path) in found { li { a href=(format!("/{}{path}", words.language)) { (name) } } } }
        }
    };
    (Told::of(&title), main)
}

/// A version that was taken back: why, and what to read instead.
pub fn withdrawn(words: &Words, withdrawal: &Withdrawal, successor: Option<&Published>) -> (Told, Markup) {
    let title = words.get("withdrawn-title");
    let named = Message::new("withdrawn-lead")
        .period("quarter", Period::Quarter(withdrawal.quarter))
        .count("version", withdrawal.version.unsigned_abs())
        .arg("moment", Arg::Moment(withdrawal.at));
    let main = html! {
        h1 { (title) }
        p.lead { (words.say(&named)) }
        p { (words.say(&withdrawal.reason.message())) }
        @match successor {
            Some(published) => p { (words.get("withdrawn-successor")) " " (edition_link(words, published.edition().quarter, "")) },
            None => p { (words.get("withdrawn-no-successor")) },
        }
        p { a href=(format!("/{}/library", words.language)) { (words.get("page-library-title")) } }
    };
    (Told::of(&title), main)
}
