//! Errors have two faces, made in this one place: a page for people, `application/problem+json` for machines.

use std::sync::Arc;

use poem::http::{StatusCode, header};
use poem::{Endpoint, IntoResponse, Request, Response};

use super::{preferred, views};
use crate::error::{Error, Kind};
use crate::words::{Words, first_language, language};

/// The status an error shows.
fn status(kind: Kind) -> StatusCode {
    match kind {
        Kind::Refused => StatusCode::BAD_REQUEST,
        Kind::NotFound => StatusCode::NOT_FOUND,
        Kind::Failed => StatusCode::INTERNAL_SERVER_ERROR,
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
    match inner.call(request).await {
        Ok(answer) => Ok(answer.into_response()),
        Err(error) => {
            let status = error.status();
            if status.is_server_error() {
                tracing::error!(%error, "a request failed");
            }
            Ok(if is_machine { problem(status, words) } else { page(status, words) })
        }
    }
}

fn title(status: StatusCode) -> (&'static str, &'static str) {
    match status.is_server_error() {
        true => ("page-failed-title", "page-failed"),
        false => ("page-not-found-title", "page-not-found"),
    }
}

fn page(status: StatusCode, words: &Words) -> Response {
    let (title, text) = title(status);
    let body = views::plain(words, title, text).into_string();
    Response::builder().status(status).content_type("text/html; charset=utf-8").body(body)
}

fn problem(status: StatusCode, words: &Words) -> Response {
    let title = words.get(title(status).0).replace(['"', '\\'], "");
    let body = format!("{{\"type\":\"about:blank\",\"title\":\"{title}\",\"status\":{}}}", status.as_u16());
    Response::builder().status(status).header(header::CONTENT_TYPE, "application/problem+json").body(body)
}
