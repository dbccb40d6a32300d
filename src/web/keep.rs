//! What must not be lost while somebody signs in: where they wanted to go, and what they had typed.

use poem::Response;

use super::views;
use super::visit::{Visit, encoded, pairs, see_other};
use crate::access::csrf_of;
use crate::error::Result;
use crate::people::Secret;
use crate::words::language;

/// Fields that are never kept.
const SECRET: [&str; 4] = ["csrf", "passphrase", "new", "code"];
/// Seconds that a draft is kept.
const KEPT: i64 = 3600;
/// What a sealed draft is about.
const ABOUT: &str = "draft";

/// `next=` and the path of this page, for the address of the page that asks to sign in.
pub fn to_here(visit: &Visit) -> String {
    encoded([("next", visit.path.as_str())])
}

/// Where somebody wanted to go, if that is a page of this hub.
pub fn next(visit: &Visit) -> Option<&str> {
    let asked = if visit.field("next").is_empty() { visit.query("next") } else { visit.field("next") };
    let is_plain = asked.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    let is_page = language(asked.split('/').nth(1)?).is_some() && asked.starts_with('/');
    (is_plain && is_page).then_some(asked)
}

/// A form that arrived after its session had ended, sealed for a hidden field: only this hub can read it. Empty if the
/// form did not come from a page of that session: what another site sent is not offered to anybody.
pub fn draft(visit: &Visit) -> Result<String> {
    if !visit.is_form_of_ended_session() {
        return Ok(String::new());
    }
    let now = visit.state.clock.now().as_second().to_string();
    let fields = visit.fields().iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let typed = fields.filter(|(name, _)| !SECRET.contains(name));
    let text = encoded([("", visit.path.as_str()), ("", now.as_str())].into_iter().chain(typed));
    visit.state.post.secret.seal(ABOUT, text.as_bytes())
}

/// After signing in: back to where they wanted to go, or to a page that offers to send the kept form again.
pub fn onward(visit: &Visit, session: &Secret) -> Response {
    let kept = unsealed(visit);
    let page = match (&kept, next(visit)) {
        (Some((path, fields)), _) => {
            let csrf = csrf_of(&visit.state.post.secret, &session.fingerprint());
            views::enter::again(visit, path, fields, &csrf)
        }
        (None, Some(path)) => see_other(path),
        (None, None) => visit.see("/tasks"),
    };
    visit.enter(session, page)
}

fn unsealed(visit: &Visit) -> Option<(String, Vec<(String, String)>)> {
    let text = visit.state.post.secret.unseal(ABOUT, visit.field("draft"))?;
    let mut fields = pairs(&text).into_iter();
    let ((_, path), (_, then)) = (fields.next()?, fields.next()?);
    let age = visit.state.clock.now().as_second() - then.parse::<i64>().ok()?;
    (age < KEPT).then(|| (path, fields.collect()))
}
