//! Pages for everybody: the latest edition, the library, a sentence.

use maud::{Markup, PreEscaped, html};

use super::Frame;
use crate::store::editions::{Document, Edition, Published};
use crate::structure::{Arg, Message, Period};
use crate::words::Words;

/// The first page: the latest edition, its headlines, its bulletin.
pub fn home(frame: &Frame, latest: Option<(&Published, &[Document], &str)>) -> Markup {
    let words = frame.words;
    let main = html! {
        h1 { (words.get("bulletin-title")) }
        p.lead { (words.get("page-home-lead")) }
        @match latest {
            Some((published, documents, summary)) => (card(words, published, documents, summary)),
            None => p { (words.get("page-none")) },
        }
        p { a href={ "/" (words.language) "/calendar.ics" } { (words.get("calendar-link")) } }
    };
    frame.page(&words.get("bulletin-title"), main)
}

fn card(words: &Words, published: &Published, documents: &[Document], summary: &str) -> Markup {
    let edition = published.edition();
    let bulletins = || documents.iter().filter(|document| document.kind == "bulletin");
    let released = Message::new("page-released").arg("moment", Arg::Moment(edition.embargo));
    html! {
        section.card aria-labelledby="latest" {
            p.grey { (words.get("page-latest")) }
            h2 #latest { (words.period(Period::Quarter(edition.quarter))) }
            p.grey { (words.say(&released)) }
            // Made by `report::html` when the edition was prepared, stored, never changed.
            (PreEscaped(summary))
            @for document in bulletins().filter(|document| document.language == words.language) {
                p { a.button href=(address(published, document)) { (download(words, words, document)) } }
            }
            ul.files {
                li { a href=(place(words, edition)) { (words.get("page-read-here")) } }
                @for document in documents.iter().filter(|document| document.kind == "brief" && document.language == words.language) {
                    li { a href=(address(published, document)) { (words.get("page-brief")) } }
                }
            }
            h3 { (words.get("page-other-languages")) }
            ul.files {
                @for document in bulletins().filter(|document| document.language != words.language) {
                    li { (link(published, document)) }
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
pub fn one(frame: &Frame, published: &Published, documents: &[Document], twin: &str) -> Markup {
    let (words, edition) = (frame.words, published.edition());
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
    frame.page(&title, main)
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

pub(super) fn address(published: &Published, document: &Document) -> String {
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
pub fn library(frame: &Frame, editions: &[(Published, Vec<Document>)]) -> Markup {
    let words = frame.words;
    let main = html! {
        h1 { (words.get("page-library-title")) }
        p.lead { (words.get("page-library-lead")) }
        @if editions.is_empty() { p { (words.get("page-none")) } }
        @for (published, documents) in editions { (edition(words, published, documents)) }
    };
    frame.page(&words.get("page-library-title"), main)
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
            ul.files { @for document in of_kind("bulletin") { li { (link(published, document)) } } }
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
pub fn plain(frame: &Frame, title: &str, text: &str) -> Markup {
    let words = frame.words;
    let main = html! { h1 { (words.get(title)) } p.lead { (words.get(text)) } };
    frame.page(&words.get(title), main)
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
pub fn ask_unsubscribe(frame: &Frame) -> Markup {
    let words = frame.words;
    let main = html! {
        h1 { (words.get("page-unsubscribe-title")) }
        p.lead { (words.get("page-unsubscribe")) }
        form method="post" { button.button type="submit" { (words.get("page-unsubscribe-button")) } }
    };
    frame.page(&words.get("page-unsubscribe-title"), main)
}
