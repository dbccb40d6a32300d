//! The bare handler that `benches/pages` and `benches/open` measure the hub's pages against: poem answers `ok`, and at
//! `/file` the bytes of a file it was given, and nothing else is there.

use bytes::Bytes;
use poem::listener::TcpListener;
use poem::web::Data;
use poem::{EndpointExt, Response, Route, Server, get, handler};

#[handler]
fn ok() -> &'static str {
    "ok"
}

#[handler]
fn file(body: Data<&Bytes>) -> Response {
    Response::builder().body(body.clone())
}

/// Listens on the address that is given first; the path of a file may follow.
#[tokio::main]
async fn main() -> std::io::Result<()> {
    let mut given = std::env::args().skip(1);
    let address = given.next().unwrap_or_else(|| "127.0.0.1:8081".into());
    let body = given.next().map(std::fs::read).transpose()?.map_or_else(Bytes::new, Bytes::from);
    let pages = Route::new().at("/", get(ok)).at("/file", get(file)).data(body);
    Server::new(TcpListener::bind(address)).run(pages).await
}
