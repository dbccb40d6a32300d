//! The open pages as markup.

mod data;
mod figures;
mod lists;
mod subscribe;
mod text;

use maud::{Markup, html};

use super::Told;
use crate::words::Words;

pub use data::data;
pub use figures::{countries, one, origins, unknown_code};
pub use lists::{corrections, dates, languages, search, withdrawn};
pub use subscribe::{confirm, subscribe};
pub use text::text;

/// A page of an edition before there is one.
pub fn none_yet(words: &Words, title: &str) -> (Told, Markup) {
    (Told::of(title), html! { h1 { (title) } p.lead { (words.get("page-none")) } })
}
