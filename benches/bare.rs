//! The bare handler that `benches/pages` measures the hub's pages against: poem answers `ok`, and nothing else is there.

use poem::listener::TcpListener;
use poem::{Route, Server, get, handler};

#[handler]
fn ok() -> &'static str {
    "ok"
}

/// Listens on the address that is given.
#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8081".into());
    Server::new(TcpListener::bind(address)).run(Route::new().at("/", get(ok))).await
}
