//! The bare handler that `benches/pages` and `benches/open` measure the hub's pages against: poem answers `ok`, and at
//! `/file` the bytes of a file it was given, with the headers it was given, and nothing else is there.

use bytes::Bytes;
use poem::http::{HeaderMap, HeaderName};
use poem::listener::TcpListener;
use poem::web::Data;
use poem::{EndpointExt, Response, Route, Server, get, handler};

#[handler]
fn ok() -> &'static str {
    "ok"
}

#[handler]
fn file(Data(answer): Data<&Answer>) -> Response {
    let mut response = Response::builder().body(answer.body.clone());
    response.headers_mut().clone_from(&answer.headers);
    response
}

/// What `/file` answers, to the last header.
#[derive(Clone, Default)]
struct Answer {
    headers: HeaderMap,
    body: Bytes,
}

/// A file, and its headers as pairs of arguments; nothing where no file is named.
fn answer(given: &[String]) -> std::io::Result<Answer> {
    let Some((path, headers)) = given.split_first() else { return Ok(Answer::default()) };
    let header = |pair: &[String]| Some((pair[0].parse::<HeaderName>().ok()?, pair.get(1)?.parse().ok()?));
    let headers = headers.chunks(2).map(header).collect::<Option<_>>();
    let headers = headers.ok_or_else(|| std::io::Error::other("a header is a name and a value"))?;
    Ok(Answer { headers, body: std::fs::read(path)?.into() })
}

/// Listens on the address that is given first; the path of a file and its headers may follow.
#[tokio::main]
async fn main() -> std::io::Result<()> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let address = given.first().map_or("127.0.0.1:8081", String::as_str);
    let answer = answer(given.get(1..).unwrap_or_default())?;
    let pages = Route::new().at("/", get(ok)).at("/file", get(file)).data(answer);
    Server::new(TcpListener::bind(address.to_string())).run(pages).await
}
