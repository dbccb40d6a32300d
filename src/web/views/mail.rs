//! The pages of the mail doctor.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::parts::{self, Field, Problems};
use super::{answer, fine};
use crate::app::Told;
use crate::structure::Message;
use crate::web::visit::Visit;

/// Asks where a trial letter may go.
pub fn ask(visit: &Visit, email: &str, problems: &Problems, status: StatusCode) -> Response {
    let words = visit.words;
    let main = html! {
        h1 { (words.get("mail-title")) }
        p.lead { (words.get("mail-lead")) }
        (form(visit, email, problems))
    };
    answer(visit, status, &words.get("mail-title"), problems, main)
}

fn form(visit: &Visit, email: &str, problems: &Problems) -> Markup {
    let words = visit.words;
    let field = Field::new(words, "email", "email", "field-email").fills("email").value(email);
    let inside = html! {
        (field.show(words, problems))
        button.button type="submit" { (words.get("mail-try")) }
    };
    parts::form(&visit.to("/mail"), &visit.csrf(), inside)
}

/// Everything that was seen, what is wrong first.
pub fn told(visit: &Visit, to: &str, told: &[Told]) -> Response {
    let words = visit.words;
    let wrong = told.iter().filter(|told| matches!(told, Told::Wrong(_))).count();
    let sum = match wrong {
        0 => words.get("doctor-fine"),
        _ => words.say(&Message::new("doctor-found").count("problems", wrong)),
    };
    let main = html! {
        h1 { (words.get("mail-title")) }
        p.lead role="status" { (sum) }
        @for (title, lines) in sorted(told) {
            @if !lines.is_empty() {
                h2 { (words.get(title)) }
                ul { @for line in lines { li { (words.say(line)) } } }
            }
        }
        h2 { (words.get("mail-again")) }
        (form(visit, to, &Problems::none()))
    };
    fine(visit, &words.get("mail-title"), main)
}

fn sorted(told: &[Told]) -> [(&'static str, Vec<&Message>); 3] {
    let mut all = [("mail-wrong", Vec::new()), ("mail-better", Vec::new()), ("mail-well", Vec::new())];
    for told in told {
        match told {
            Told::Wrong(message) => all[0].1.push(message),
            Told::Better(message) => all[1].1.push(message),
            Told::Well(message) => all[2].1.push(message),
        }
    }
    all
}
