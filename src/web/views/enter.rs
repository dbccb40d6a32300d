//! The pages at the door.

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::parts::{Field, Problems, banner, form};
use super::{answer, fine, fine_from};
use crate::access::{Gone, Opening};
use crate::store::links::Purpose;
use crate::structure::{Arg, Message};
use crate::web::keep;
use crate::web::visit::Visit;

/// Where to go on to, and what was typed before, as hidden fields.
fn kept(visit: &Visit, draft: &str) -> Markup {
    html! {
        @if let Some(next) = keep::next(visit) { input type="hidden" name="next" value=(next); }
        @if !draft.is_empty() { input type="hidden" name="draft" value=(draft); }
    }
}

/// Asks for address and passphrase.
pub fn sign_in(visit: &Visit, problems: &Problems, draft: &str, status: StatusCode) -> Response {
    let words = visit.words;
    let email =
        Field::new(words, "email", "email", "field-email").fills("username").value(visit.field("email"));
    let passphrase =
        Field::new(words, "passphrase", "password", "field-passphrase").fills("current-password");
    let main = html! {
        h1 { (words.get("enter-title")) }
        p.lead { (words.get("enter-lead")) }
        (form(&visit.to("/sign-in"), &visit.csrf(), html! {
            (kept(visit, draft))
            (email.show(words, problems))
            (passphrase.show(words, problems))
            button.button type="submit" { (words.get("enter-button")) }
        }))
        p { a href=(visit.to("/forgot")) { (words.get("enter-forgot")) } }
    };
    answer(visit, status, &words.get("enter-title"), problems, main)
}

/// Asks for the second factor; `csrf` is that of the session that waits for it.
pub fn code(visit: &Visit, csrf: &str, problems: &Problems, status: StatusCode) -> Response {
    let words = visit.words;
    let field =
        Field::new(words, "code", "text", "field-code").hint(words.get("code-hint")).fills("one-time-code");
    let main = html! {
        h1 { (words.get("code-title")) }
        (form(&visit.to("/sign-in/code"), csrf, html! {
            (kept(visit, visit.field("draft")))
            (field.show(words, problems))
            button.button type="submit" { (words.get("button-continue")) }
        }))
    };
    answer(visit, status, &words.get("code-title"), problems, main)
}

/// Asks for the address of a forgotten passphrase.
pub fn forgot(visit: &Visit) -> Response {
    let words = visit.words;
    let field = Field::new(words, "email", "email", "field-email").fills("username");
    let main = html! {
        h1 { (words.get("forgot-title")) }
        p.lead { (words.get("forgot-lead")) }
        (form(&visit.to("/forgot"), &visit.csrf(), html! {
            (field.show(words, &Problems::none()))
            button.button type="submit" { (words.get("forgot-button")) }
        }))
    };
    fine(visit, &words.get("forgot-title"), main)
}

/// A title and a sentence.
pub fn told(visit: &Visit, title: &str, text: &str) -> Response {
    let words = visit.words;
    let main = html! { h1 { (words.get(title)) } p.lead { (words.get(text)) } };
    fine(visit, &words.get(title), main)
}

/// What a link opens: a button, or the choice of a passphrase.
pub fn link(visit: &Visit, opening: &Opening, problems: &Problems, status: StatusCode) -> Response {
    let words = visit.words;
    let (title, lead, button) = match opening.purpose {
        Purpose::Invitation => ("invited-title", "invited-lead", "invited-button"),
        Purpose::Reset => ("reset-title", "reset-lead", "invited-button"),
        Purpose::SignIn => ("enter-title", "enter-by-link", "enter-button"),
    };
    let lead = Message::new(lead).text("email", &opening.account.email);
    let hint = Message::new("passphrase-hint").count("characters", crate::people::SHORTEST);
    let field =
        Field::new(words, "new", "password", "field-new").hint(words.say(&hint)).fills("new-password");
    let until = Message::new("link-until").arg("moment", Arg::Moment(opening.expires_at));
    let main = html! {
        h1 { (words.get(title)) }
        p.lead { (words.say(&lead)) }
        (form(&visit.path, &visit.csrf(), html! {
            @if opening.purpose != Purpose::SignIn {
                // For programs that keep passphrases.
                input type="email" name="email" value=(opening.account.email) autocomplete="username" readonly hidden;
                (field.show(words, problems))
            }
            button.button type="submit" { (words.get(button)) }
        }))
        p.grey { (words.say(&until)) }
    };
    answer(visit, status, &words.get(title), problems, main)
}

/// A link that does not open, and what to do about it.
pub fn gone(visit: &Visit, gone: Gone) -> Response {
    let words = visit.words;
    let text = match gone {
        Gone::Unknown => "gone-unknown",
        Gone::Used => "gone-used",
        Gone::Expired => "gone-expired",
    };
    let main = html! {
        h1 { (words.get("gone-title")) }
        p.lead { (words.get(text)) }
        p { a href=(visit.to("/sign-in")) { (words.get("enter-title")) } }
        p { a href=(visit.to("/forgot")) { (words.get("enter-forgot")) } }
    };
    answer(visit, StatusCode::GONE, &words.get("gone-title"), &Problems::none(), main)
}

/// What was typed before the session ended, to be sent again.
pub fn again(visit: &Visit, path: &str, fields: &[(String, String)], csrf: &str) -> Response {
    let words = visit.words;
    let main = html! {
        h1 { (words.get("again-title")) }
        p.lead { (words.get("again-lead")) }
        (form(path, csrf, html! {
            @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
            button.button type="submit" { (words.get("again-button")) }
        }))
        p { a href=(visit.to("/tasks")) { (words.get("again-leave")) } }
    };
    fine_from(visit, csrf, &words.get("again-title"), main)
}

/// A form that was not sent from a page of this hub.
pub fn forged(visit: &Visit) -> Response {
    let words = visit.words;
    let main = html! {
        h1 { (words.get("forged-title")) }
        p.lead { (words.get("forged-lead")) }
        p { a href=(visit.path) { (words.get("forged-back")) } }
    };
    answer(visit, StatusCode::FORBIDDEN, &words.get("forged-title"), &Problems::none(), main)
}

/// A page that is not this person's.
pub fn not_yours(visit: &Visit) -> Response {
    let words = visit.words;
    let main = html! {
        h1 { (words.get("not-yours-title")) }
        (banner(&words.get("not-yours-lead")))
        p { a href=(visit.to("/tasks")) { (words.get("page-nav-tasks")) } }
    };
    answer(visit, StatusCode::FORBIDDEN, &words.get("not-yours-title"), &Problems::none(), main)
}
