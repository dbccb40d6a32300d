//! Errors have two faces, made in this one place: a page for people, `application/problem+json` for machines.

use std::collections::BTreeMap;
use std::sync::Arc;

use poem::http::{HeaderValue, StatusCode, header};
use poem::{Endpoint, IntoResponse, PathPattern, Request, Response};
use serde_json::json;

use super::observe::Reference;
use super::preferred;
use super::views::{Frame, public};
use crate::error::{Error, Kind};
use crate::words::{Words, first_language, language};

/// The status an error shows.
fn status(kind: Kind) -> StatusCode {
    match kind {
        Kind::Refused => StatusCode::BAD_REQUEST,
        Kind::NotFound => StatusCode::NOT_FOUND,
        Kind::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        Kind::Later => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl From<Error> for poem::Error {
    fn from(error: Error) -> Self {
        let status = status(error.kind);
        poem::Error::new(error, status)
    }
}

/// Answers every error with the face its reader needs; what failed below is logged, never shown.
pub async fn faces<E: Endpoint>(inner: Arc<E>, request: Request) -> poem::Result<Response> {
    let is_machine = request.uri().path().starts_with("/api");
    let first = request.uri().path().split('/').nth(1).unwrap_or("");
    let words = language(first).or_else(|| language(preferred(&request))).unwrap_or_else(first_language);
    let reference = request.data::<Reference>().map_or_else(String::new, |reference| reference.0.clone());
    match inner.call(request).await {
        Ok(answer) => Ok(answer.into_response()),
        Err(error) => {
            let status = error.status();
            if status.is_server_error() {
                tracing::error!(%error, "a request failed");
            }
            let face = if is_machine { problem } else { page };
            let mut answer = face(status, words, &reference);
            if let Some(route) = error.data::<PathPattern>() {
                answer.set_data(route.clone());
            }
            if status == StatusCode::METHOD_NOT_ALLOWED {
                let allowed = error.data::<Allowed>().map_or(READING, |allowed| &allowed.0);
                answer
                    .headers_mut()
                    .extend(HeaderValue::try_from(allowed).map(|value| (header::ALLOW, value)));
            }
            Ok(answer)
        }
    }
}

/// What an address takes unless it says otherwise.
const READING: &str = "GET, HEAD";

/// The methods of one address, on an error that says the method is not among them.
#[derive(Debug, Clone)]
struct Allowed(String);

/// Wraps an address so that a request in another way is told which ways there are.
pub async fn allowing<E: Endpoint>(
    methods: &'static str,
    inner: Arc<E>,
    request: Request,
) -> poem::Result<E::Output> {
    let answer = inner.call(request).await;
    answer.map_err(|mut error| {
        error.set_data(Allowed(methods.into()));
        error
    })
}

/// The methods of every address that a description (OpenAPI, JSON) names, by its shape: `/api/returns/:/years`.
pub fn described_methods(description: &str) -> BTreeMap<String, String> {
    let description: serde_json::Value = serde_json::from_str(description).unwrap_or_default();
    let paths = description["paths"].as_object().into_iter().flatten();
    let methods = |path: &serde_json::Value| {
        let named = path.as_object().into_iter().flatten().map(|(method, _)| method.to_uppercase());
        let mut methods: Vec<String> = named.collect();
        methods.extend(methods.contains(&"GET".to_string()).then(|| "HEAD".to_string()));
        methods.sort();
        methods.join(", ")
    };
    paths.map(|(path, operations)| (shape(&format!("/api{path}")), methods(operations))).collect()
}

/// A pattern without the names of its parts: a description and the router call them otherwise.
fn shape(pattern: &str) -> String {
    let part = |part: &str| if part.starts_with([':', '{']) { ":".to_string() } else { part.to_string() };
    pattern.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The same as [`allowing`] for addresses whose methods a description names.
pub async fn allowing_as_described<E: Endpoint>(
    methods: Arc<BTreeMap<String, String>>,
    inner: Arc<E>,
    request: Request,
) -> poem::Result<E::Output> {
    let answer = inner.call(request).await;
    answer.map_err(|mut error| {
        let shape = error.data::<PathPattern>().map(|pattern| shape(&pattern.0));
        if let Some(methods) = shape.and_then(|shape| methods.get(&shape)) {
            error.set_data(Allowed(methods.clone()));
        }
        error
    })
}

/// The message that says what a status means to a reader; its title has the same name and `-title`.
fn said(status: StatusCode) -> &'static str {
    match status.as_u16() {
        404 | 410 => "page-not-found",
        405 => "page-method",
        413 | 414 | 431 => "page-large",
        503 => "page-later",
        500.. => "page-failed",
        _ => "page-refused",
    }
}

fn page(status: StatusCode, words: &'static Words, reference: &str) -> Response {
    let text = said(status);
    let frame = Frame::public(words, "");
    let body = public::wrong(&frame, &format!("{text}-title"), text, reference).into_string();
    Response::builder().status(status).content_type("text/html; charset=utf-8").body(body)
}

/// RFC 9457.
fn problem(status: StatusCode, words: &'static Words, reference: &str) -> Response {
    let text = said(status);
    let (title, detail) = (words.get(&format!("{text}-title")), words.get(text));
    let mut body =
        json!({ "type": "about:blank", "title": title, "status": status.as_u16(), "detail": detail });
    if !reference.is_empty() {
        body["reference"] = reference.into();
    }
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, "application/problem+json")
        .header(header::CONTENT_LANGUAGE, &words.language)
        .body(body.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_methods_of_an_address_are_those_of_its_description_whatever_its_parts_are_called() {
        let description = r#"{"paths": {"/returns/{country}/draft": {"get": {}, "put": {}}, "/warnings/{country}": {"post": {}}}}"#;
        let methods = described_methods(description);
        let of = |pattern: &str| methods.get(&shape(pattern)).map(String::as_str);
        assert_eq!(of("/api/returns/:param0/draft"), Some("GET, HEAD, PUT"));
        assert_eq!((of("/api/warnings/:country"), of("/api/nothing")), (Some("POST"), None));
    }

    #[test]
    fn every_status_has_words_of_its_own() {
        let words = first_language();
        let mut said: Vec<&str> = [400, 404, 405, 413, 500, 503]
            .map(|status| super::said(StatusCode::from_u16(status).unwrap()))
            .to_vec();
        assert!(said.iter().all(|id| !words.get(&format!("{id}-title")).starts_with("page-")), "{said:?}");
        said.dedup();
        assert_eq!(said.len(), 6);
    }
}
