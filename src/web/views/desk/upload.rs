//! A file is asked for, looked at, and taken over; a receipt is shown.

use maud::{Markup, PreEscaped, html};
use poem::Response;
use poem::http::StatusCode;

use super::check::differences;
use super::heading;
use crate::collect::LARGEST_FILE;
use crate::intake::{Dry, Folder, Standing};
use crate::report::{Document, Inside, html::twin, layout};
use crate::store::submissions::Version;
use crate::structure::{Finding, Message, Place, Severity};
use crate::web::desk::path;
use crate::web::views::parts::{Problems, push, table};
use crate::web::views::{answer, fine};
use crate::web::visit::Visit;

/// Asks for a file.
pub fn ask(visit: &Visit, folder: Folder, problems: &Problems, status: StatusCode) -> Response {
    let words = visit.words;
    let title = words.get("upload-title");
    let problem = problems.find("file");
    let main = html! {
        (heading(visit, folder, &title))
        p.lead { (words.get("upload-lead")) }
        p { a href=(visit.to(&path(folder, "/template"))) { (words.get("return-template")) } }
        form method="post" action=(visit.to(&path(folder, "/upload"))) enctype="multipart/form-data" novalidate {
            input type="hidden" name="csrf" value=(visit.csrf());
            div.field.wrong[problem.is_some()] {
                label for="file" { (words.get("upload-file")) }
                p.hint #file-hint { (words.say(&Message::new("upload-hint").count("limit", LARGEST_FILE / 1024 / 1024))) }
                @if let Some(message) = problem { p.problem #file-problem { (words.say(message)) } }
                input #file name="file" type="file" accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv" aria-describedby="file-hint" aria-invalid=[problem.map(|_| "true")];
            }
            button.button type="submit" { (words.get("upload-button")) }
        }
    };
    answer(visit, status, &title, problems, main)
}

/// What a file says, what is wrong with it, and what it would change.
pub fn dry(visit: &Visit, dry: &Dry, id: &str, name: &str) -> Response {
    let words = visit.words;
    let folder = dry.looked.standing.folder;
    let title = words.get("dry-title");
    let to = |rest: &str| visit.to(&path(folder, &format!("/upload/{id}{rest}")));
    let main = html! {
        (heading(visit, folder, &title))
        p.lead { (words.say(&Message::new("dry-lead").text("file", name).count("figures", dry.figures))) }
        (findings(visit, &dry.read))
        @if !dry.read.is_empty() { p { a href=(to("/findings")) { (words.get("dry-annotated")) } } }
        @if dry.figures > 0 {
            (differences(visit, &dry.differences))
            (push(&to(""), &visit.csrf(), &words.get("dry-apply"), &[]))
            p.grey { (words.get("dry-apply-hint")) }
        }
        p { a href=(visit.to(&path(folder, "/upload"))) { (words.get("dry-again")) } }
    };
    fine(visit, &title, main)
}

/// Every finding with its place in the file, the worst first.
fn findings(visit: &Visit, findings: &[Finding]) -> Markup {
    let words = visit.words;
    let severity = |severity: Severity| match severity {
        Severity::Blocks => "severity-blocks",
        Severity::NeedsReason => "severity-reason",
        Severity::Note => "severity-note",
    };
    let head = ["dry-place", "dry-severity", "dry-finding"].map(|id| words.get(id));
    let row = |finding: &Finding| {
        vec![
            html! { (place(visit, finding)) },
            html! { (words.get(severity(finding.severity))) },
            html! { (words.plain(&finding.message)) },
        ]
    };
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    html! {
        @match findings.is_empty() {
            true => p { (words.get("dry-fine")) },
            false => (table(&words.get("dry-findings"), &head, &sorted.into_iter().map(row).collect::<Vec<_>>())),
        }
    }
}

/// Where in the file, as its program names places.
fn place(visit: &Visit, finding: &Finding) -> String {
    let whole = || Message::new("place-file");
    visit.words.say(&finding.place.as_ref().map_or_else(whole, Place::message))
}

/// The receipt of a version, with the same content as its PDF.
pub fn receipt(
    visit: &Visit,
    folder: Folder,
    document: &Document<Inside>,
    version: &Version,
    standing: &Standing,
) -> Response {
    let words = visit.words;
    let title = words.say(&document.title);
    let made: Vec<&str> = standing.editions.iter().map(|(edition, _)| edition.as_str()).collect();
    let main = html! {
        (heading(visit, folder, &title))
        (PreEscaped(twin(&layout(document, words))))
        @if version.version > 1 && !made.is_empty() {
            p.banner { (words.say(&Message::new("check-editions").text("editions", made.join(", ")))) }
        }
        ul.files {
            li { a href=(visit.to(&path(folder, &format!("/receipt/{}.pdf", version.version)))) { (words.get("receipt-pdf")) } }
            li { a href=(visit.to(&path(folder, "/versions"))) { (words.get("return-versions")) } }
            li { a href=(visit.to("/tasks")) { (words.get("tasks-title")) } }
        }
    };
    fine(visit, &title, main)
}
