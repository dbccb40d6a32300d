//! Pages for everybody: the latest edition, the library, a sentence.

use maud::{Markup, PreEscaped, html};

use super::{Frame, Told};
use crate::report::{self, Public};
use crate::store::editions::{Document, Edition, Published};
use crate::structure::{Arg, Message, Period};
use crate::words::Words;

/// The first page: what the newest edition answers, its bulletin, and what changed since.
pub fn home(
    words: &Words,
    newest: Option<(&Published, &[Document], &report::Document<Public>)>,
) -> (Told, Markup) {
    let main = html! {
        h1 { (words.get("bulletin-title")) }
        p.lead { (words.get("page-home-lead")) }
        @match newest {
            Some((published, documents, answers)) => (card(words, published, documents, answers)),
            None => p { (words.get("page-none")) },
        }
        p { a href={ "/" (words.language) "/calendar" } { (words.get("dates-title")) } " · "
            a href={ "/" (words.language) "/subscribe" } { (words.get("subscribe-title")) } }
    };
    let told = Told { about: words.get("page-home-lead"), ..Told::of(&words.get("bulletin-title")) };
    (told, main)
}

fn card(
    words: &Words,
    published: &Published,
    documents: &[Document],
    answers: &report::Document<Public>,
) -> Markup {
    let edition = published.edition();
    let bulletins = || documents.iter().filter(|document| document.kind == "bulletin");
    let released = Message::new("page-released").arg("moment", Arg::Moment(edition.embargo));
    html! {
        section.card aria-labelledby="latest" {
            p.grey { (words.get("page-latest")) }
            h2 #latest { (words.period(Period::Quarter(edition.quarter))) }
            p.grey { (words.say(&released)) }
            @for document in bulletins().filter(|document| document.language == words.language) {
                p { a.button href=(address(published, document)) { (download(words, words, document)) } }
            }
            ul.files {
                li { a href=(place(words, edition)) { (words.get("page-read-here")) } }
                @for document in documents.iter().filter(|document| document.kind == "brief" && document.language == words.language) {
                    li { a href=(address(published, document)) { (words.get("page-brief")) } }
                }
                li { a href={ (place(words, edition)) "/changes" } { (words.get("changes-link")) } }
            }
            (PreEscaped(report::html::folded(&report::layout(answers, words), &words.get("page-chart-table"))))
            details {
                summary { (words.get("page-other-languages")) }
                ul.files {
                    @for document in bulletins().filter(|document| document.language != words.language) {
                        li { (link(published, document)) }
                    }
                }
            }
        }
    }
}

/// Where an edition is read.
pub(super) fn place(words: &Words, edition: &Edition) -> String {
    format!("/{}/edition/{}", words.language, edition.id())
}

/// One edition: its bulletin as a page, and the files of it.
pub fn one(words: &Words, published: &Published, documents: &[Document], twin: &str) -> (Told, Markup) {
    let edition = published.edition();
    let title =
        format!("{}: {}", words.get("bulletin-title"), words.period(Period::Quarter(edition.quarter)));
    let own = documents.iter().filter(|document| document.language == words.language);
    let main = html! {
        h1 { (title) }
        ul.files { @for document in own.filter(|document| document.mime == "application/pdf") {
            li { a href=(address(published, document)) {
                @if document.kind == "brief" { (words.get("page-brief")) } @else { (download(words, words, document)) }
            } }
        }
            li { a href={ (place(words, edition)) "/changes" } { (words.get("changes-link")) } }
        }
        // Made by `report::html` when the edition was prepared, stored, never changed.
        (PreEscaped(twin))
    };
    (Told { about: words.get("bulletin-subject"), ..Told::of(&title) }, main)
}

fn download(words: &Words, named: &Words, document: &Document) -> String {
    let message = Message::new("page-download")
        .text("language", named.get("language-name"))
        .count("pages", document.pages)
        .count("kilobytes", (document.size + 1023) / 1024);
    words.say(&message)
}

/// A bulletin in another language, offered in that language.
fn link(published: &Published, document: &Document) -> Markup {
    let words = crate::words::language(&document.language);
    html! {
        @if let Some(words) = words {
            a lang=(document.language) hreflang=(document.language) href=(address(published, document)) { (download(words, words, document)) }
        }
    }
}

/// Where a document of an edition is.
pub fn address(published: &Published, document: &Document) -> String {
    let edition = published.edition();
    let base = format!("/editions/{}/{}", edition.id(), edition.version);
    match document.kind.strip_prefix("table-") {
        Some(_) => format!("{base}/tables/{}", table_name(document)),
        None => format!("{base}/{}/{}.pdf", document.language, document.kind),
    }
}

/// `form.csv`, `about.txt`.
fn table_name(document: &Document) -> String {
    let ending = if document.mime == "text/plain" { "txt" } else { "csv" };
    format!("{}.{ending}", document.kind.trim_start_matches("table-"))
}

/// Every edition with its files.
pub fn library(words: &Words, editions: &[(Published, Vec<Document>)]) -> (Told, Markup) {
    let main = html! {
        h1 { (words.get("page-library-title")) }
        p.lead { (words.get("page-library-lead")) }
        @if editions.is_empty() { p { (words.get("page-none")) } }
        @for (published, documents) in editions { (edition(words, published, documents)) }
    };
    (Told { about: words.get("page-library-lead"), ..Told::of(&words.get("page-library-title")) }, main)
}

fn edition(words: &Words, published: &Published, documents: &[Document]) -> Markup {
    let edition = published.edition();
    let of_kind =
        |wanted: &'static str| documents.iter().filter(move |document| document.kind.starts_with(wanted));
    let released = Message::new("page-released").arg("moment", Arg::Moment(edition.embargo));
    html! {
        section {
            h2 {
                (words.period(Period::Quarter(edition.quarter))) " "
                @if edition.simulated { span.tag { (words.get("simulated-mark")) } }
            }
            p.grey { (words.say(&released)) }
            @if let Some(correction) = &edition.correction {
                p { strong { (words.say(&Message::new("changes-version-now").count("version", edition.version))) } " "
                    (words.say(&correction.message())) }
            }
            p {
                a href=(place(words, edition)) { (words.get("page-read-here")) } " · "
                a href={ (place(words, edition)) "/changes" } { (words.get("changes-link")) }
            }
            @for document in of_kind("bulletin").filter(|document| document.language == words.language) {
                p { a href=(address(published, document)) { (download(words, words, document)) } }
            }
            details {
                summary { (words.get("page-other-languages")) }
                ul.files { @for document in of_kind("bulletin").filter(|document| document.language != words.language) {
                    li { (link(published, document)) }
                } }
            }
            @if of_kind("table-").next().is_some() {
                details {
                    summary { (words.get("page-library-tables")) }
                    ul.files { @for document in of_kind("table-") {
                        li { a href=(address(published, document)) { (table_name(document)) } }
                    } }
                }
            }
        }
    }
}

/// A page with a title and a sentence.
pub fn plain(words: &Words, title: &str, text: &str) -> (Told, Markup) {
    let main = html! { h1 { (words.get(title)) } p.lead { (words.get(text)) } };
    (Told::of(&words.get(title)), main)
}

/// The same where something went wrong, with the reference under which the log tells more.
pub fn wrong(frame: &Frame, title: &str, text: &str, reference: &str) -> Markup {
    let words = frame.words;
    let told = Message::new("page-reference").text("reference", reference);
    let main = html! {
        h1 { (words.get(title)) }
        p.lead { (words.get(text)) }
        @if !reference.is_empty() { p { (words.say(&told)) } }
    };
    frame.page(&words.get(title), main)
}

/// Asks before it stops the letters: links in letters are followed by machines too.
pub fn ask_unsubscribe(words: &Words) -> (Told, Markup) {
    let main = html! {
        h1 { (words.get("page-unsubscribe-title")) }
        p.lead { (words.get("page-unsubscribe")) }
        form method="post" { button.button type="submit" { (words.get("page-unsubscribe-button")) } }
    };
    (Told::of(&words.get("page-unsubscribe-title")), main)
}
