//! What is known of every request, whatever became of it: its id, its route, its status, how long it took. All are
//! counted; what was worked on is written down.
//!
//! The route is the pattern and never the path, and no query, body, cookie or address is looked at: paths and queries hold
//! links that open accounts.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use poem::http::{HeaderName, HeaderValue, Method};
use poem::{Endpoint, IntoResponse, PathPattern, Request, Response};
use tracing::Instrument;
use tracing::field::Empty;

use crate::app::{Stopwatch, measure};

/// Tells one request from all others, in the answer, in the log, and on the page that says something went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference(pub String);

const HEADER: HeaderName = HeaderName::from_static("x-request-id");

impl Reference {
    /// The proxy's, where one of ours stands before the hub and wrote a plain one; otherwise a new one.
    fn of(request: &Request, behind_proxy: bool) -> Self {
        let given = request.header(HEADER).filter(|text| behind_proxy && is_plain(text));
        Self(given.map_or_else(made, str::to_string))
    }
}

/// Between 8 and 64 letters, digits, hyphens, dots and underscores: nothing that could end a line of a log.
fn is_plain(text: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"-._".contains(&b);
    (8..=64).contains(&text.len()) && text.bytes().all(is_plain)
}

/// A number that was not given before, in a dress: nobody sees from two ids how many requests lie between them.
fn made() -> String {
    static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    static NEXT: AtomicU64 = AtomicU64::new(0);
    format!("{:016x}", KEY.hash_one(NEXT.fetch_add(1, Ordering::Relaxed)))
}

/// Gives a request its id, and counts and measures it.
pub async fn observe<E: Endpoint>(
    behind_proxy: bool,
    inner: Arc<E>,
    mut request: Request,
) -> poem::Result<Response> {
    let reference = Reference::of(&request, behind_proxy);
    let (method, watch) = (known(request.method()), Stopwatch::start());
    request.set_data(reference.clone());
    let answer = inner.call(request).await;
    let mut answer = answer.map_or_else(|error| error.into_response(), IntoResponse::into_response);
    measure::request(route(&answer), method, answer.status().as_u16(), watch.took());
    answer.headers_mut().extend(HeaderValue::try_from(reference.0).map(|id| (HEADER, id)));
    Ok(answer)
}

/// Writes one line about a request that was worked on, and the id of it on every line that is written meanwhile.
///
/// What lay ready is counted and not written down: a hundred thousand downloads would hide the one line that matters.
pub async fn trace<E: Endpoint>(inner: Arc<E>, request: Request) -> poem::Result<Response> {
    let (method, watch) = (known(request.method()), Stopwatch::start());
    let id = request.data::<Reference>().map(|reference| &reference.0);
    let span = tracing::info_span!("request", id, method, route = Empty, status = Empty, ms = Empty);
    let answer = inner.call(request).instrument(span.clone()).await;
    let answer = answer.map_or_else(|error| error.into_response(), IntoResponse::into_response);
    span.in_scope(|| note(&span, &answer, watch.took()));
    Ok(answer)
}

fn note(span: &tracing::Span, answer: &Response, took: Duration) {
    let (route, status) = (route(answer), answer.status().as_u16());
    span.record("route", &*route).record("status", status).record("ms", took.as_millis() as u64);
    // Whoever looks after the hub asks these every few seconds.
    match &*route {
        "/healthz" | "/readyz" => tracing::debug!("answered"),
        _ => tracing::info!("answered"),
    }
}

/// What is no address of the hub is one route, however many of them somebody tries.
fn route(answer: &Response) -> Arc<str> {
    answer.data::<PathPattern>().map_or_else(|| "none".into(), |pattern| pattern.0.clone())
}

/// The methods there are; anybody can make up others.
fn known(method: &Method) -> &'static str {
    let all = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"];
    all.into_iter().find(|known| method.as_str() == *known).unwrap_or("other")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(id: &str, behind_proxy: bool) -> String {
        let request = Request::builder().header(HEADER, id).finish();
        Reference::of(&request, behind_proxy).0
    }

    #[test]
    fn the_id_of_a_proxy_is_kept_where_there_is_one_and_it_is_plain() {
        assert_eq!(asked("a1b2c3d4-e5.f_6", true), "a1b2c3d4-e5.f_6");
        assert_ne!(asked("a1b2c3d4-e5.f_6", false), "a1b2c3d4-e5.f_6", "nobody is before this hub");
        let long = "a".repeat(65);
        for bad in ["", "short", "with space in it", "anna@example.org", "<script>x</script>", &long] {
            let made = asked(bad, true);
            assert!(made != bad && made.len() == 16 && is_plain(&made), "{bad:?} {made}");
        }
    }

    #[test]
    fn a_method_that_somebody_made_up_is_no_label_of_its_own() {
        assert_eq!(known(&Method::GET), "GET");
        assert_eq!(known(&Method::from_bytes(b"SHUTDOWN").unwrap()), "other");
    }
}
