//! The pages of one's own account.

use std::collections::BTreeSet;

use maud::{Markup, html};
use poem::Response;
use poem::http::StatusCode;

use super::parts::{Field, Problems, choice, form, push, square, table};
use super::{answer, fine, fine_from};
use crate::access::Enrolment;
use crate::deliver::{DUTIES, RETURNS};
use crate::people::{Actor, Role, Scope, Secret};
use crate::store::accounts::Account;
use crate::store::sessions::Session;
use crate::store::tokens::Token;
use crate::structure::{Arg, Message};
use crate::web::visit::Visit;
use crate::words::{Words, languages};

/// What the account page shows.
pub struct About {
    /// The account.
    pub account: Account,
    /// Its living sessions.
    pub sessions: Vec<Session>,
    /// Whether there is a second factor.
    pub has_second_factor: bool,
    /// How many recovery codes are left.
    pub codes_left: i64,
    /// Whether the bulletin comes as a letter.
    pub receives: bool,
    /// The streams whose letters come together, once a day.
    pub daily: BTreeSet<String>,
    /// Where the own dates are as a calendar.
    pub calendar: String,
}

/// The account page.
pub fn page(visit: &Visit, about: &About, problems: &Problems, status: StatusCode) -> Response {
    let words = visit.words;
    let main = html! {
        h1 { (words.get("account-title")) }
        p.lead { (about.account.email) }
        ul { @for seat in visit.actor.seats() { li { (super::seats::seat(words, seat)) } } }
        (describe(visit, about))
        (passphrase(visit, problems))
        (second(visit, about))
        (sessions(visit, about))
        (letters(visit, about))
        (daily(visit, about))
        @if visit.actor.is(Role::Coordinator) { (calendar(visit.words, about)) }
        @if crate::people::may(&visit.actor, crate::people::Act::ManageOwnTokens).is_ok() {
            h2 { (words.get("tokens-title")) }
            p { a href=(visit.to("/account/tokens")) { (words.get("tokens-link")) } }
        }
    };
    answer(visit, status, &words.get("account-title"), problems, main)
}

fn describe(visit: &Visit, about: &About) -> Markup {
    let words = visit.words;
    let named: Vec<(String, String)> =
        languages().values().map(|w| (w.language.clone(), w.get("language-name"))).collect();
    let name = Field::new(words, "name", "text", "field-name").fills("name").value(&about.account.name);
    html! {
        h2 { (words.get("account-describe")) }
        (form(&visit.to("/account"), &visit.csrf(), html! {
            (name.show(words, &Problems::none()))
            (choice("language", &words.get("field-language"), &about.account.language, &named))
            button.button type="submit" { (words.get("button-save")) }
        }))
    }
}

fn passphrase(visit: &Visit, problems: &Problems) -> Markup {
    let words = visit.words;
    let hint = Message::new("passphrase-hint").count("characters", crate::people::SHORTEST);
    let old = Field::new(words, "passphrase", "password", "field-old").fills("current-password");
    let new = Field::new(words, "new", "password", "field-new").hint(words.say(&hint)).fills("new-password");
    html! {
        h2 { (words.get("account-passphrase")) }
        (form(&visit.to("/account/passphrase"), &visit.csrf(), html! {
            (old.show(words, problems))
            (new.show(words, problems))
            button.button type="submit" { (words.get("account-passphrase-button")) }
        }))
    }
}

fn second(visit: &Visit, about: &About) -> Markup {
    let words = visit.words;
    let left = Message::new("second-codes-left").count("codes", about.codes_left);
    html! {
        h2 { (words.get("second-title")) }
        @if about.has_second_factor {
            p { (words.get("second-is-set")) " " (words.say(&left)) }
            (push(&visit.to("/account/recovery-codes"), &visit.csrf(), &words.get("second-new-codes"), &[]))
        } @else {
            p { (words.get("second-is-missing")) }
            p { a.button href=(visit.to("/account/second-factor")) { (words.get("second-set-up")) } }
        }
    }
}

fn sessions(visit: &Visit, about: &About) -> Markup {
    let words = visit.words;
    let moment = |at| words.write(&Arg::Moment(at));
    let current = visit.session.as_ref().map_or("", |session| &session.fingerprint);
    let name = |session: &Session| match session.browser.is_empty() {
        true => words.get("sessions-unknown"),
        false => session.browser.clone(),
    };
    let last = |session: &Session| match session.fingerprint == current {
        true => html! { (words.get("sessions-this")) },
        false => push(
            &visit.to("/account/sessions"),
            &visit.csrf(),
            &words.get("sessions-end"),
            &[("session", &session.fingerprint)],
        ),
    };
    let row = |session: &Session| {
        let (begun, seen) = (moment(session.created_at), moment(session.seen_at));
        vec![html! { (name(session)) }, html! { (begun) }, html! { (seen) }, last(session)]
    };
    let head = ["sessions-browser", "sessions-begun", "sessions-seen", "column-do"].map(|id| words.get(id));
    html! {
        h2 { (words.get("sessions-title")) }
        (table(&words.get("sessions-caption"), &head, &about.sessions.iter().map(row).collect::<Vec<_>>()))
        (push(&visit.to("/account/sessions/all"), &visit.csrf(), &words.get("sessions-end-all"), &[]))
    }
}

fn letters(visit: &Visit, about: &About) -> Markup {
    let words = visit.words;
    let (text, button, receive) = match about.receives {
        true => ("letters-received", "letters-stop", "no"),
        false => ("letters-stopped", "letters-begin", "yes"),
    };
    html! {
        h2 { (words.get("letters-title")) }
        p { (words.get(text)) }
        (push(&visit.to("/account/letters"), &visit.csrf(), &words.get(button), &[("receive", receive)]))
    }
}

/// The streams of letters about somebody's own work, which they may want together.
pub fn streams(actor: &Actor) -> Vec<&'static str> {
    let reports = [Role::Coordinator, Role::Focal, Role::Partner, Role::Lead];
    let keeps = [Role::Lead, Role::Administrator];
    let has = |roles: &[Role]| roles.iter().any(|role| actor.is(*role));
    let returns = has(&reports).then_some(RETURNS);
    returns.into_iter().chain(has(&keeps).then_some(DUTIES)).collect()
}

fn daily(visit: &Visit, about: &About) -> Markup {
    let (words, streams) = (visit.words, streams(&visit.actor));
    html! {
        @if !streams.is_empty() {
            (form(&visit.to("/account/daily"), &visit.csrf(), html! {
                fieldset {
                    legend { (words.get("letters-daily")) }
                    p.hint { (words.get("letters-daily-hint")) }
                    @for stream in streams {
                        label.check { input type="checkbox" name=(stream) value="yes" checked[about.daily.contains(stream)];
                            " " (words.get(&format!("stream-{stream}"))) }
                    }
                }
                button.button type="submit" { (words.get("button-save")) }
            }))
        }
    }
}

fn calendar(words: &Words, about: &About) -> Markup {
    html! {
        h2 { (words.get("calendar-own")) }
        p { (words.get("calendar-own-lead")) }
        p { a href=(about.calendar) { (about.calendar) } }
    }
}

/// Asks to set up a second factor.
pub fn second_factor(visit: &Visit, email: &str, enrolment: &Enrolment) -> Response {
    second_factor_again(visit, email, enrolment, &Problems::none(), StatusCode::OK)
}

/// The same, with what was wrong.
pub fn second_factor_again(
    visit: &Visit,
    email: &str,
    enrolment: &Enrolment,
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let words = visit.words;
    let is_needed = visit.actor.needs_second_factor();
    let uri = enrolment.totp.uri(&words.get("hub-name"), email);
    let field = Field::new(words, "code", "text", "field-code")
        .hint(words.get("second-code-hint"))
        .fills("one-time-code");
    let main = html! {
        h1 { (words.get("second-title")) }
        p.lead { (words.get(if is_needed { "second-needed" } else { "second-offered" })) }
        ol.steps {
            li { (words.get("second-step-app")) }
            li {
                p { (words.get("second-step-scan")) }
                @if let Some(square) = square(&uri, &words.get("second-square")) { (square) }
                p.grey { (words.get("second-step-type")) " " code.secret { (grouped(&enrolment.totp.base32())) } }
            }
            li {
                (form(&visit.to("/account/second-factor"), &visit.csrf(), html! {
                    input type="hidden" name="ticket" value=(enrolment.ticket);
                    (field.show(words, problems))
                    button.button type="submit" { (words.get("button-continue")) }
                }))
            }
        }
        @if !is_needed { p { a href=(visit.to("/tasks")) { (words.get("second-later")) } } }
    };
    answer(visit, status, &words.get("second-title"), problems, main)
}

/// In groups of four, as people type it.
fn grouped(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The recovery codes, this once; `csrf` is that of the session that may have begun with them.
pub fn codes(visit: &Visit, csrf: &str, codes: &[String]) -> Response {
    let words = visit.words;
    let main = html! {
        h1 { (words.get("codes-title")) }
        p.lead { (words.get("codes-lead")) }
        ul.codes { @for code in codes { li { code { (code) } } } }
        p { a.button href=(visit.to("/tasks")) { (words.get("codes-kept")) } }
    };
    fine_from(visit, csrf, &words.get("codes-title"), main)
}

/// The tokens, and the secret of the one just made.
pub fn tokens(visit: &Visit, all: &[Token], made: Option<&Secret>) -> Response {
    let words = visit.words;
    let main = html! {
        h1 { (words.get("tokens-title")) }
        p.lead { (words.get("tokens-lead")) }
        @if let Some(secret) = made {
            div.banner { p { (words.get("tokens-made")) } p { code.secret { (secret.text()) } } }
        }
        @if all.is_empty() { p { (words.get("tokens-none")) } } @else { (token_table(visit, all)) }
        h2 { (words.get("tokens-new")) }
        (form(&visit.to("/account/tokens"), &visit.csrf(), html! {
            (Field::new(words, "name", "text", "tokens-name").show(words, &Problems::none()))
            fieldset {
                legend { (words.get("tokens-scopes")) }
                @for scope in Scope::ALL {
                    label.check { input type="checkbox" name=(scope.name()) value="yes"; " " (words.get(&format!("scope-{scope}"))) }
                }
            }
            (choice("days", &words.get("tokens-days"), "90", &days(words)))
            button.button type="submit" { (words.get("tokens-button")) }
        }))
    };
    fine(visit, &words.get("tokens-title"), main)
}

fn days(words: &Words) -> Vec<(String, String)> {
    let option = |days: u16| (days.to_string(), words.say(&Message::new("days").count("days", days)));
    [30, 90, 365].map(option).to_vec()
}

fn token_table(visit: &Visit, all: &[Token]) -> Markup {
    let words = visit.words;
    let row = |token: &Token| {
        let scopes: Vec<String> =
            token.scopes.iter().map(|scope| words.get(&format!("scope-{scope}"))).collect();
        let used = token.last_used_at.map_or(words.get("tokens-unused"), |at| words.write(&Arg::Moment(at)));
        let revoke = push(
            &visit.to("/account/tokens/revoke"),
            &visit.csrf(),
            &words.get("tokens-revoke"),
            &[("token", &token.fingerprint)],
        );
        vec![
            html! { (token.name) },
            html! { (scopes.join(", ")) },
            html! { (words.write(&Arg::Moment(token.expires_at))) },
            html! { (used) },
            revoke,
        ]
    };
    let head =
        ["tokens-name", "tokens-scopes", "tokens-ends", "tokens-used", "column-do"].map(|id| words.get(id));
    table(&words.get("tokens-title"), &head, &all.iter().map(row).collect::<Vec<_>>())
}
