//! What is known of every request, whatever became of it: its id, its route, its status, how long it took.
//!
//! The route is the pattern and never the path, and no query, body, cookie or address is looked at: paths and queries hold
//! links that open accounts.

use std::sync::Arc;

use poem::http::{HeaderName, HeaderValue, Method};
use poem::{Endpoint, IntoResponse, PathPattern, Request, Response};
use tracing::Instrument;
use tracing::field::Empty;

use crate::app::{Stopwatch, measure, random};
use crate::structure::hexadecimal;

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

fn made() -> String {
    // A log without ids is better than no answer.
    random::<8>().map_or_else(|_| "unknown0".into(), |bytes| hexadecimal(&bytes))
}

/// Gives a request its id, measures it, and writes one line about it.
pub async fn observe<E: Endpoint>(
    behind_proxy: bool,
    inner: Arc<E>,
    mut request: Request,
) -> poem::Result<Response> {
    let reference = Reference::of(&request, behind_proxy);
    let (method, watch) = (known(request.method()), Stopwatch::start());
    let span =
        tracing::info_span!("request", id = reference.0, method, route = Empty, status = Empty, ms = Empty);
    request.set_data(reference.clone());
    let answer = inner.call(request).instrument(span.clone()).await;
    let mut answer = answer.map_or_else(|error| error.into_response(), IntoResponse::into_response);
    span.in_scope(|| note(&span, &answer, method, watch));
    answer.headers_mut().extend(HeaderValue::try_from(reference.0).map(|id| (HEADER, id)));
    Ok(answer)
}

fn note(span: &tracing::Span, answer: &Response, method: &'static str, watch: Stopwatch) {
    let (status, took) = (answer.status().as_u16(), watch.took());
    // What is no address of the hub is one route, however many of them somebody tries.
    let route = answer.data::<PathPattern>().map_or("none", |pattern| &pattern.0);
    span.record("route", route).record("status", status).record("ms", took.as_millis() as u64);
    // Whoever looks after the hub asks these every few seconds.
    match route {
        "/healthz" | "/readyz" => tracing::debug!("answered"),
        _ => tracing::info!("answered"),
    }
    measure::request(route, method, status, took);
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
