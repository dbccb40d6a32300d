//! The page that says whether a document came from here.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::answer;
use super::parts::{Field, Problems};
use super::public::place;
use crate::deliver::Genuine;
use crate::structure::{Arg, Message, Period};
use crate::web::visit::Visit;
use crate::words::{Words, language};

/// The form, and below it what was recognised; `Some(None)` is nothing.
pub fn page(
    visit: &Visit,
    looked: Option<Option<&Genuine>>,
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let words = visit.words;
    let title = words.get("verify-title");
    let code = Field::new(words, "code", "text", "verify-code").hint(words.get("verify-code-hint"));
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("verify-lead")) }
        @match looked {
            None => {}
            Some(None) => div.callout role="status" { p { strong { (words.get("verify-unknown")) } } p { (words.get("verify-unknown-why")) } },
            Some(Some(genuine)) => div.callout role="status" { (told(words, genuine)) },
        }
        form method="post" action=(visit.to("/verify")) enctype="multipart/form-data" novalidate {
            input type="hidden" name="csrf" value=(visit.csrf());
            div.field {
                label for="file" { (words.get("verify-file")) }
                p.hint #file-hint { (words.get("verify-file-hint")) }
                input #file name="file" type="file" accept=".pdf,.csv,.txt" aria-describedby="file-hint";
            }
            (code.value(visit.field("code")).show(words, problems))
            button.button type="submit" { (words.get("verify-button")) }
        }
    };
    answer(visit, status, &title, problems, main)
}

fn told(words: &Words, genuine: &Genuine) -> Markup {
    let edition = genuine.published.edition();
    let what = Message::new("verify-genuine")
        .arg("what", kind(words, genuine))
        .period("quarter", Period::Quarter(edition.quarter))
        .count("version", edition.version)
        .arg("moment", Arg::Moment(edition.embargo));
    let newer = Message::new("verify-superseded").count("version", genuine.current);
    html! {
        p { strong { (words.say(&what)) } }
        @if genuine.kind == crate::store::editions::DATA { p { (words.get("verify-figures-only")) } }
        @match genuine.withdrawn {
            Some(reason) => p { strong { (words.get("withdrawn-title")) } " " (words.say(&reason.message())) },
            None if genuine.current == edition.version => p { (words.get("verify-current")) },
            None => p { (words.say(&newer)) },
        }
        p { a href=(place(words, edition)) { (words.get("page-read-here")) } " · "
            a href={ (place(words, edition)) "/changes" } { (words.get("changes-link")) } }
    }
}

/// What kind of document it is, with its language where it has one.
fn kind(words: &Words, genuine: &Genuine) -> Arg {
    let name = match genuine.kind.as_str() {
        "bulletin" => "verify-kind-bulletin",
        "brief" => "verify-kind-brief",
        crate::store::editions::DATA => "verify-kind-data",
        _ => "verify-kind-table",
    };
    match language(&genuine.language) {
        Some(own) => Arg::Text(format!("{} ({})", words.get(name), own.get("language-name"))),
        None => Arg::Text(words.get(name)),
    }
}
