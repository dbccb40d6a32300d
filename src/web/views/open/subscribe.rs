//! Asking for the bulletin by letter.

use maud::{Markup, html};

use crate::web::views::Told;
use crate::web::views::parts::{Field, Problems, form};
use crate::web::visit::Visit;
use crate::words::Words;

/// One address, and what becomes of it.
pub fn subscribe(visit: &Visit, problems: &Problems) -> (String, Markup) {
    let words = visit.words;
    let title = words.get("subscribe-title");
    let email = Field::new(words, "email", "email", "field-email").fills("email").value(visit.field("email"));
    let main = html! {
        h1 { (title) }
        p.lead { (words.get("subscribe-lead")) }
        (form(&visit.to("/subscribe"), &visit.csrf(), html! {
            (email.show(words, problems))
            button.button type="submit" { (words.get("subscribe-button")) }
        }))
        p.grey { (words.get("subscribe-note")) }
    };
    (title, main)
}

/// What the link of the letter opens.
pub fn confirm(words: &Words, is_open: bool) -> (Told, Markup) {
    let title = words.get("subscribe-title");
    let main = html! {
        h1 { (title) }
        @if is_open {
            p.lead { (words.get("subscribe-confirm")) }
            form method="post" { button.button type="submit" { (words.get("subscribe-confirm-button")) } }
        } @else {
            p.lead { (words.get("subscribe-over")) }
            p { a href=(format!("/{}/subscribe", words.language)) { (words.get("subscribe-title")) } }
        }
    };
    (Told::of(&title), main)
}
