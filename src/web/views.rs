//! Pages as functions: words and values in, markup out.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::store::editions::{Document, Published};
use crate::structure::{Arg, Message, Period};
use crate::words::{Words, languages};

/// Where a reader is: for the navigation and the language switcher.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The first page.
    Home,
    /// All editions.
    Library,
    /// A page outside the navigation, which exists in this language only for now.
    Elsewhere,
}

impl Place {
    fn path(self, language: &str) -> String {
        match self {
            Place::Home | Place::Elsewhere => format!("/{language}"),
            Place::Library => format!("/{language}/library"),
        }
    }
}

/// The frame around every page.
fn layout(words: &Words, place: Place, title: &str, main: Markup) -> Markup {
    let current = |here: Place| (here == place).then_some("page");
    html! {
        (DOCTYPE)
        html lang=(words.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · " (words.get("hub-name")) }
                link rel="stylesheet" href="/assets/hub.css";
            }
            body {
                a.skip href="#main" { (words.get("page-skip")) }
                header { div.in {
                    a.name href=(Place::Home.path(&words.language)) { (words.get("house-name")) }
                    nav aria-label=(words.get("page-language")) { ul {
                        @for other in languages().values() { li {
                            a lang=(other.language) hreflang=(other.language) href=(place.path(&other.language))
                                aria-current=[(other.language == words.language).then_some("true")] {
                                (other.get("language-name"))
                            }
                        } }
                    } }
                } }
                nav.rooms aria-label=(words.get("hub-name")) { div.in { ul {
                    li { a href=(Place::Home.path(&words.language)) aria-current=[current(Place::Home)] { (words.get("page-nav-home")) } }
                    li { a href=(Place::Library.path(&words.language)) aria-current=[current(Place::Library)] { (words.get("page-nav-library")) } }
                } } }
                main #main tabindex="-1" { div.in { (main) } }
                footer { div.in { p { (words.get("page-footer")) " " a href="/api/docs" { (words.get("page-footer-api")) } } } }
            }
        }
    }
}

/// The first page: the latest edition, its headlines, its bulletin.
pub fn home(words: &Words, latest: Option<(&Published, &[Document], &str)>) -> Markup {
    let main = html! {
        h1 { (words.get("bulletin-title")) }
        p.lead { (words.get("page-home-lead")) }
        @match latest {
            Some((published, documents, summary)) => (card(words, published, documents, summary)),
            None => p { (words.get("page-none")) },
        }
    };
    layout(words, Place::Home, &words.get("bulletin-title"), main)
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
            h3 { (words.get("page-other-languages")) }
            ul.files {
                @for document in bulletins().filter(|document| document.language != words.language) {
                    li { (link(published, document)) }
                }
            }
        }
    }
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

fn address(published: &Published, document: &Document) -> String {
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
pub fn library(words: &Words, editions: &[(Published, Vec<Document>)]) -> Markup {
    let main = html! {
        h1 { (words.get("page-library-title")) }
        p.lead { (words.get("page-library-lead")) }
        @if editions.is_empty() { p { (words.get("page-none")) } }
        @for (published, documents) in editions { (edition(words, published, documents)) }
    };
    layout(words, Place::Library, &words.get("page-library-title"), main)
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
pub fn plain(words: &Words, title: &str, text: &str) -> Markup {
    let main = html! { h1 { (words.get(title)) } p.lead { (words.get(text)) } };
    layout(words, Place::Elsewhere, &words.get(title), main)
}

/// Asks before it stops the letters: links in letters are followed by machines too.
pub fn ask_unsubscribe(words: &Words) -> Markup {
    let main = html! {
        h1 { (words.get("page-unsubscribe-title")) }
        p.lead { (words.get("page-unsubscribe")) }
        form method="post" { button.button type="submit" { (words.get("page-unsubscribe-button")) } }
    };
    layout(words, Place::Elsewhere, &words.get("page-unsubscribe-title"), main)
}
