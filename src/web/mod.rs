//! The outer wall: pages for people, an interface for machines.
//!
//! In: requests. Out: published documents and figures, and nothing that is not [`Published`](crate::store::editions::Published).
//! Never here: a rule about figures, SQL, a job. Every answer carries the strict headers of `secure`.

mod account;
mod admin;
mod api;
mod assets;
mod calendar;
mod changes;
mod colleagues;
mod cookies;
mod desk;
mod doors;
mod enter;
mod file;
mod guard;
mod keep;
mod ledger;
mod mail;
mod metrics;
mod observe;
mod open;
mod pages;
mod press;
mod problem;
mod release;
mod returns;
mod signals;
mod tasks;
mod verify;
mod views;
mod visit;
mod work;

pub use doors::{Entry, Need, entries};
pub use metrics::serve_metrics;
pub use press::{PATIENCE, Press};

use std::sync::Arc;
use std::time::Duration;

use poem::http::{HeaderMap, HeaderValue, header};
use poem::listener::{Listener, TcpListener};
use poem::{Endpoint, EndpointExt, IntoResponse, Request, Response, Server};
use poem_openapi::OpenApiService;

use crate::app::{Checkup, Clock, Stop};
use crate::deliver::Post;
use crate::error::{Error, Result};
use crate::store::Db;
use crate::structure::Message;

/// What every page works with.
#[derive(Debug, Clone)]
pub struct State {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// The house's addresses, and what only this hub knows.
    pub post: Post,
    /// Whether a proxy stands before the hub and writes down who asks.
    pub behind_proxy: bool,
    /// What everybody is shown alike.
    pub press: Press,
}

/// Every address of the hub; its mail doctor asks the system's name server and has no relay to try.
pub fn routes(state: State) -> impl Endpoint<Output = Response> {
    routes_with(state, Checkup::default())
}

/// Every address of the hub, with a mail doctor that knows the settings.
pub fn routes_with(state: State, checkup: Checkup) -> impl Endpoint<Output = Response> {
    let behind_proxy = state.behind_proxy;
    let api = OpenApiService::new(api::all(), "Taskforce Hub", env!("CARGO_PKG_VERSION")).server("/api");
    let swagger = api.swagger_ui().after(allow_inline);
    let methods = Arc::new(problem::described_methods(&api.spec()));
    let (is_secure, outer) = (state.is_secure(), Arc::new(state.clone()));
    guard::router(&state)
        .at("/api/openapi.json", api.spec_endpoint())
        .nest("/api/docs", swagger)
        .nest("/api", api)
        .data(state)
        .data(checkup)
        .around(move |inner, request| problem::allowing_as_described(methods.clone(), inner, request))
        .around(problem::faces)
        .around(observe::trace)
        .after(move |answer| secured(answer, is_secure))
        .around(move |inner, request| press::at_hand(outer.clone(), inner, request))
        .around(move |inner, request| observe::observe(behind_proxy, inner, request))
}

/// Serves until the hub is asked to stop and what it holds is answered, for which it has so long; `ready` is called once
/// the address listens.
pub async fn serve(
    address: &str,
    pages: impl Endpoint<Output = Response> + 'static,
    stop: &Stop,
    patience: Duration,
    ready: impl FnOnce(),
) -> Result<()> {
    let taken = |error| Error::failed(Message::new("error-address-taken").text("address", address), error);
    let acceptor = TcpListener::bind(address.to_string()).into_acceptor().await.map_err(taken)?;
    ready();
    Server::new_with_acceptor(acceptor)
        .idle_timeout(Duration::from_secs(60))
        .run_with_graceful_shutdown(pages, stop.asked(), Some(patience))
        .await
        .map_err(|error| Error::failed(Message::new("error-server"), error))
}

/// Nothing from elsewhere, no frames, no guessing of types; addresses stay in the house, and behind TLS they stay there.
fn secure(headers: &mut HeaderMap, is_secure: bool) {
    let strict = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(strict));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    if is_secure {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
}

async fn secured(answer: poem::Result<Response>, is_secure: bool) -> poem::Result<Response> {
    let mut response = answer?;
    secure(response.headers_mut(), is_secure);
    Ok(response)
}

/// Swagger UI is one page with its script inside; only this page may run it.
async fn allow_inline(answer: poem::Result<impl IntoResponse>) -> poem::Result<Response> {
    let mut response = answer?.into_response();
    let policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    Ok(response)
}

/// The first language of the hub that the reader's browser asks for.
fn preferred(request: &Request) -> &'static str {
    let asked = request.header(header::ACCEPT_LANGUAGE).unwrap_or("");
    let codes = asked.split(',').filter_map(|part| part.split([';', '-']).next()).map(str::trim);
    codes.filter_map(crate::words::language).map(|words| words.language.as_str()).next().unwrap_or("en")
}
