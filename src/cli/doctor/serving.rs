//! Whether the hub that serves here is ready: for whoever asks every half minute.

use std::net::SocketAddr;
use std::time::Duration;

use hub::app::Told;
use hub::structure::Message;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How long a hub that is well may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// Asks the hub at this address for `/readyz`, which says that its database answers too.
pub async fn look(listen: &str) -> Told {
    let about = |id: &str| Message::new(id).text("place", listen);
    let why = match tokio::time::timeout(PATIENCE, ask(&place(listen))).await {
        Ok(Ok(status)) if status.starts_with("HTTP/1.1 200") => return Told::Well(about("doctor-serving")),
        Ok(Ok(status)) => status,
        Ok(Err(error)) => error.to_string(),
        Err(late) => late.to_string(),
    };
    Told::Wrong(about("doctor-serving-away").text("why", why))
}

/// Where a hub that listens everywhere can be asked from here.
fn place(listen: &str) -> String {
    match listen.parse::<SocketAddr>() {
        Ok(at) if at.ip().is_unspecified() && at.is_ipv6() => format!("[::1]:{}", at.port()),
        Ok(at) if at.ip().is_unspecified() => format!("127.0.0.1:{}", at.port()),
        Ok(_) | Err(_) => listen.to_string(),
    }
}

/// The first line of the answer.
async fn ask(place: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(place).await?;
    stream.write_all(b"GET /readyz HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n").await?;
    let mut answer = Vec::new();
    stream.take(4096).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hub_that_listens_everywhere_is_asked_on_this_machine() {
        assert_eq!(place("0.0.0.0:8080"), "127.0.0.1:8080");
        assert_eq!(place("[::]:8080"), "[::1]:8080");
        assert_eq!(place("192.0.2.1:80"), "192.0.2.1:80");
        assert_eq!(place("localhost:80"), "localhost:80");
    }
}
