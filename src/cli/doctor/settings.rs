//! What can be seen from the settings, and by asking where letters go.

use std::net::{IpAddr, SocketAddr};
use std::path::Path;

use hub::app::{Config, Mailer, Told};
use hub::structure::Message;

use super::{PATIENCE, either, place, room};

/// Whether every setting can be what it is, and links in letters are safe to follow.
pub fn look(config: &Config) -> Vec<Told> {
    let sender =
        Message::new("doctor-settings").text("from", &config.mail_from).text("reply", &config.mail_reply_to);
    let mut told = either(sender, config.problems());
    let url = |id: &str| Message::new(id).text("url", &config.base_url);
    told.push(match is_open(config) {
        true => Told::Wrong(url("doctor-url-open")),
        false => Told::Well(url("doctor-url")),
    });
    told
}

/// Passphrases would cross a network in clear.
fn is_open(config: &Config) -> bool {
    let is_alone = is_loopback(&config.base_url)
        && config.behind_proxy != "yes"
        && config.listen.parse().is_ok_and(|at: SocketAddr| at.ip().is_loopback());
    !config.base_url.starts_with("https://") && !is_alone
}

/// Whether `http://HOST…` is this machine alone.
fn is_loopback(url: &str) -> bool {
    let host = place(url).split('/').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(six) => six.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

/// Whether letters can leave.
pub async fn mail(config: &Config) -> Vec<Told> {
    let mailer = match Mailer::open(&config.mail_url) {
        Ok(mailer) => mailer,
        Err(error) => return vec![Told::Wrong(error.message)],
    };
    if let Some(folder) = config.mail_url.strip_prefix("folder:") {
        return vec![room::look(Path::new(folder))];
    }
    let relay = |id: &str| Message::new(id).text("place", place(&config.mail_url));
    vec![match mailer.greet(PATIENCE).await {
        Ok(()) => Told::Well(relay("doctor-relay")),
        Err(error) => Told::Wrong(relay("doctor-relay-away").text("why", error.why)),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(base_url: &str, listen: &str, behind_proxy: &str) -> Config {
        let text = |text: &str| text.to_string();
        let behind_proxy = text(behind_proxy);
        Config { base_url: text(base_url), listen: text(listen), behind_proxy, ..Config::default() }
    }

    #[test]
    fn links_without_tls_are_for_this_machine_alone() {
        let loopback = "127.0.0.1:8080";
        assert!(!is_open(&config("http://127.0.0.1:8080", loopback, "no")));
        assert!(!is_open(&config("http://[::1]:8080/hub", "[::1]:8080", "no")));
        assert!(!is_open(&config("https://hub.example.org", "0.0.0.0:8080", "yes")));
        assert!(is_open(&config("http://hub.example.org", loopback, "no")));
        assert!(is_open(&config("http://localhost", loopback, "yes")));
        assert!(is_open(&config("http://localhost", "0.0.0.0:8080", "no")));
    }
}
