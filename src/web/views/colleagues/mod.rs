//! What coordinators tell and ask each other, as pages.

mod directory;
mod form;
mod inquiries;
mod practice;
mod warnings;

use maud::{Markup, html};

use crate::exchange::Band;
use crate::structure::{Arg, Code};
use crate::web::visit::Visit;
use crate::words::Words;

pub use directory::{described, directory, own, sought};
pub use form::{fresh, from_signal, problems, typed, write};
pub use inquiries::{ask, asked, question, question_path, questions};
pub use practice::{elsewhere, jot, note, note_path, noted, notes, notes_sought};
pub use warnings::{list, page, path};

/// The rooms of colleagues, which lie beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    Warnings,
    Inquiries,
    Practice,
    Directory,
}

/// The way from one of these rooms to the others.
fn rooms(visit: &Visit, here: Room) -> Markup {
    let all = [
        (Room::Warnings, "/warnings", "warn-list-title"),
        (Room::Inquiries, "/inquiries", "inquiry-list-title"),
        (Room::Practice, "/practice", "practice-title"),
        (Room::Directory, "/directory", "directory-title"),
    ];
    html! {
        nav.beside aria-label=(visit.words.get("page-nav-warnings")) {
            @for (room, address, name) in all {
                a href=(visit.to(address)) aria-current=[(room == here).then_some("page")] { (visit.words.get(name)) }
            }
        }
    }
}

fn countries(words: &Words, all: &[Code]) -> Vec<(String, String)> {
    let mut named: Vec<(String, String)> =
        all.iter().map(|code| (code.to_string(), words.write(&Arg::Country(*code)))).collect();
    words.sort(&mut named, |(_, name)| name.clone());
    named
}

fn bands(words: &Words) -> Vec<(String, String)> {
    Band::ALL.map(|band| (band.name().to_string(), words.say(&band.message()))).into()
}
