//! What was sent, version by version.

use maud::html;
use poem::Response;

use super::check::differences;
use super::{heading, moment};
use crate::intake::{Difference, Standing};
use crate::structure::Message;
use crate::web::desk::path;
use crate::web::views::fine;
use crate::web::views::parts::{push, tag};
use crate::web::visit::Visit;

/// Every version, the newest first, with what it changed.
pub fn page(visit: &Visit, standing: &Standing, changes: &[Vec<Difference>], can_type: bool) -> Response {
    let words = visit.words;
    let folder = standing.folder;
    let title = words.get("return-versions");
    let can_revise = can_type
        && standing.kept.is_none()
        && standing.newest().is_some_and(|version| version.accepted_at.is_some());
    let main = html! {
        (heading(visit, folder, &title))
        @if standing.versions.is_empty() { p { (words.get("returns-none")) } }
        @if can_revise {
            p { (words.get("revise-lead")) }
            (push(&visit.to(&path(folder, "/revise")), &visit.csrf(), &words.get("revise-button"), &[]))
        }
        @for (version, changed) in standing.versions.iter().zip(changes).rev() {
            section.version {
                h2 { (words.say(&Message::new("version-title").count("version", version.version.unsigned_abs()))) " "
                    @if version.accepted_at.is_some() {
                        (tag(&words.get("rung-accepted")))
                    } @else if standing.newest().is_some_and(|newest| newest.version == version.version) {
                        (tag(&words.get("returns-waiting")))
                    }
                }
                p.grey { (words.say(&Message::new("return-newest").text("receipt", &version.id).text("moment", moment(visit, version.submitted_at)))) }
                @if let Some(reason) = version.reason { p { (words.get("receipt-reason")) ": " (words.get(&format!("reason-{}", reason.code()))) } }
                @let made: Vec<&str> = standing.editions.iter().filter(|(_, of)| *of == version.version).map(|(edition, _)| edition.as_str()).collect();
                @if !made.is_empty() { p { (words.say(&Message::new("version-editions").text("editions", made.join(", ")))) } }
                ul.files {
                    li { a href=(visit.to(&path(folder, &format!("/receipt/{}", version.version)))) { (words.get("receipt-link")) } }
                    li { a href=(visit.to(&path(folder, &format!("/receipt/{}.pdf", version.version)))) { (words.get("receipt-pdf")) } }
                }
                @if version.version > 1 { (differences(visit, changed)) }
            }
        }
    };
    fine(visit, &title, main)
}
