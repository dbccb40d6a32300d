//! The pages of the desk.

pub mod check;
mod grid;
pub mod page;
pub mod parts;
pub mod preview;
pub mod round;
pub mod sheet;
pub mod talk;
pub mod upload;
pub mod versions;

use maud::{Markup, html};

use crate::intake::{Folder, Rung, Standing};
use crate::structure::{Arg, Code, Key, Observation, Period};
use crate::web::desk::path;
use crate::web::views::parts::ladder;
use crate::web::visit::Visit;

/// What the visitor may do with a return.
#[derive(Debug, Clone, Copy)]
pub struct Can {
    /// Types and sends.
    pub type_: bool,
    /// Accepts, asks, grants.
    pub accept: bool,
}

/// Whose return it is, in words: the country, and the region or organisation.
pub fn place(visit: &Visit, folder: Folder) -> String {
    let words = visit.words;
    let country = words.country(folder.place.country);
    match (folder.place.region, folder.place.organisation) {
        (Code::TOTAL, Code::TOTAL) => country,
        (Code::TOTAL, organisation) => {
            format!("{country}: {}", words.code(crate::structure::Dimension::Org, organisation))
        }
        (region, _) => format!("{country}: {}", words.region(region)),
    }
}

/// The heading of every page of a return: what it is about, and whose and when, with the way back.
pub fn heading(visit: &Visit, folder: Folder, title: &str) -> Markup {
    let quarter = visit.words.period(Period::Quarter(folder.quarter));
    html! {
        p.trail { a href=(visit.to(&path(folder, ""))) { (place(visit, folder)) " · " (quarter) } }
        h1 { (title) }
    }
}

/// How far a return is.
pub fn rungs(visit: &Visit, standing: &Standing) -> Markup {
    let words = visit.words;
    let shown: Vec<Rung> = Rung::ALL.into_iter().filter(|rung| is_shown(standing, *rung)).collect();
    let steps: Vec<String> = shown.iter().map(|rung| words.get(&format!("rung-{}", rung.name()))).collect();
    let now = shown.iter().position(|rung| *rung == standing.rung()).unwrap_or(0);
    ladder(&words.get("ladder"), &steps, now)
}

/// Questions are a rung only while there are any; a part of a country ends with being handed in.
fn is_shown(standing: &Standing, rung: Rung) -> bool {
    match rung {
        Rung::Queried => standing.rung() == Rung::Queried,
        Rung::Accepted | Rung::Released => standing.folder.part().is_none(),
        Rung::Open | Rung::Draft | Rung::Sent => true,
    }
}

/// A figure, or in words why there is none.
pub fn figure(visit: &Visit, cell: Option<&Observation>) -> String {
    match cell {
        None => visit.words.get("absent-mark"),
        Some(cell) => match cell.value {
            Some(count) => visit.words.count(count.get().into()),
            None => visit.words.get(&format!("obs-{}", cell.status)),
        },
    }
}

/// Names a cell in an address: `VIC_NEW.CITIZEN-RO`.
pub fn cell_id(key: &Key) -> String {
    key.to_string().replace('/', ".").replace(':', "-")
}

/// A moment the reader's way.
pub fn moment(visit: &Visit, at: jiff::Timestamp) -> String {
    visit.words.write(&Arg::Moment(at))
}
