//! Pages as functions: words and values in, markup out; every page stands in the one [`Frame`].

pub mod account;
pub mod admin;
pub mod changes;
pub mod colleagues;
pub mod desk;
pub mod enter;
mod frame;
pub mod guidance;
pub mod ledger;
pub mod mail;
pub mod open;
pub mod parts;
pub mod public;
pub mod release;
pub mod returns;
pub mod seats;
pub mod signals;
pub mod tasks;
pub mod verify;
pub mod work;

pub use frame::{Frame, PLACES, Told};

use maud::{Markup, html};
use poem::Response;
use poem::http::{StatusCode, header};

use super::visit::Visit;
use crate::structure::Message;
use parts::Problems;

/// A page as an answer; a title says first when something is wrong. What is for one person is kept by nobody.
pub fn answer(visit: &Visit, status: StatusCode, title: &str, problems: &Problems, main: Markup) -> Response {
    let words = visit.words;
    let title = match problems.is_empty() {
        true => title.to_string(),
        false => words.say(&Message::new("form-title-problem").text("title", title)),
    };
    let main = html! { (problems.summary(words)) (main) };
    whole(Frame::of(visit), status, &title, main)
}

fn whole(frame: Frame, status: StatusCode, title: &str, main: Markup) -> Response {
    Response::builder()
        .status(status)
        .content_type("text/html; charset=utf-8")
        .header(header::CACHE_CONTROL, "no-store")
        .body(frame.page(title, main).into_string())
}

/// A page with nothing wrong.
pub fn fine(visit: &Visit, title: &str, main: Markup) -> Response {
    answer(visit, StatusCode::OK, title, &Problems::none(), main)
}

/// The same, with a session that begins with this answer: `csrf` is what its forms carry.
pub fn fine_from(visit: &Visit, csrf: &str, title: &str, main: Markup) -> Response {
    whole(Frame::of(visit).carrying(csrf), StatusCode::OK, title, main)
}
