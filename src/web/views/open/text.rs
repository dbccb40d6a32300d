//! Pages of text alone.

use maud::{Markup, html};

use crate::web::views::Told;
use crate::words::Words;

/// A title, a lead, and sections of paragraphs with empty lines between them.
pub fn text(words: &Words, name: &str, sections: &[(String, String)]) -> (Told, Markup) {
    let (title, lead) = (words.get(&format!("{name}-title")), words.get(&format!("{name}-lead")));
    let main = html! {
        h1 { (title) }
        p.lead { (lead) }
        @for (heading, body) in sections {
            section.text {
                h2 { (heading) }
                @for paragraph in body.split("\n\n") { p { (paragraph) } }
            }
        }
    };
    (Told { about: lead, ..Told::of(&title) }, main)
}
