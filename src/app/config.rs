//! Settings: one documented TOML file, and environment variables that win over it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::structure::Message;

/// What an operator can set. In `hub.toml` as `name = "…"`, in the environment as `HUB_NAME`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// `HUB_DATABASE_URL`: `sqlite:PATH` (default `sqlite:hub-data/hub.db`) or `postgres://…`; the URL alone picks the
    /// engine. May hold a password: it is never logged.
    pub database_url: String,
    /// `HUB_LISTEN`: the address to listen on. TLS is the proxy's.
    pub listen: String,
    /// `HUB_BASE_URL`: the address readers use, for the links in letters.
    pub base_url: String,
    /// `HUB_MAIL_URL`: `smtp://…` or `smtps://…` of a relay, or `folder:PATH` to write letters as files.
    pub mail_url: String,
    /// `HUB_MAIL_FROM`: the sender of letters, with a name.
    pub mail_from: String,
    /// `HUB_MAIL_REPLY_TO`: a box that people read.
    pub mail_reply_to: String,
    /// `HUB_MAIL_BOUNCES`: the box that letters come back to when they cannot be delivered, whose messages go to
    /// `hub bounce`. Empty: the box of the sender.
    pub mail_bounces: String,
    /// `HUB_LANGUAGE`: the language of the command line.
    pub language: String,
    /// `HUB_BEHIND_PROXY`: `yes` where a proxy of yours stands before the hub and writes `X-Forwarded-For`.
    pub behind_proxy: String,
    /// `HUB_METRICS_LISTEN`: an address for `/metrics` alone, such as `127.0.0.1:9100`; empty where nobody measures.
    pub metrics_listen: String,
    /// `HUB_LOG`: `text` for people, or `json`, one object a line. What is told is chosen by `RUST_LOG`.
    pub log: String,
    /// `HUB_STOP_WITHIN`: for how many seconds a hub that is asked to stop finishes what it holds.
    pub stop_within: String,
    /// `HUB_DKIM_SELECTOR`: the name under which the relay's key stands in the sender's domain, for the mail doctor.
    pub dkim_selector: String,
    /// `HUB_NAME_SERVER`: where the mail doctor looks domains up, as `ADDRESS:PORT`; empty for the system's.
    pub name_server: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            database_url: "sqlite:hub-data/hub.db".into(),
            listen: "127.0.0.1:8080".into(),
            base_url: "http://127.0.0.1:8080".into(),
            mail_url: "folder:hub-data/mail".into(),
            mail_from: "Taskforce Hub <hub@localhost>".into(),
            mail_reply_to: "Taskforce Hub <taskforce@localhost>".into(),
            mail_bounces: String::new(),
            language: "en".into(),
            behind_proxy: "no".into(),
            metrics_listen: String::new(),
            log: "text".into(),
            stop_within: "25".into(),
            dkim_selector: String::new(),
            name_server: String::new(),
        }
    }
}

impl Config {
    /// Reads the file (if one is named, or `hub.toml` exists here) and then the environment.
    pub fn read(file: Option<&Path>, environment: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let mut config = match file
            .map(PathBuf::from)
            .or_else(|| Some(PathBuf::from("hub.toml")).filter(|p| p.exists()))
        {
            Some(path) => Self::file(&path)?,
            None => Self::default(),
        };
        for (name, field) in config.fields() {
            if let Some(value) = environment(name) {
                *field = value;
            }
        }
        Ok(config)
    }

    /// Whether the addresses can be addresses; the error names the setting.
    pub fn check(&self) -> Result<()> {
        self.problems().into_iter().next().map_or(Ok(()), |problem| Err(Error::refused(problem)))
    }

    /// Where letters come back to.
    pub fn bounces(&self) -> &str {
        if self.mail_bounces.is_empty() { &self.mail_from } else { &self.mail_bounces }
    }

    /// Every setting that cannot be what it is, by name.
    pub fn problems(&self) -> Vec<Message> {
        let is_mailbox = |text: &str| text.parse::<lettre::message::Mailbox>().is_ok();
        let is_web = self.base_url.starts_with("http://") || self.base_url.starts_with("https://");
        let is_place = |text: &str| text.is_empty() || text.parse::<SocketAddr>().is_ok();
        let held = [
            ("HUB_MAIL_FROM", &self.mail_from, is_mailbox(&self.mail_from)),
            ("HUB_MAIL_REPLY_TO", &self.mail_reply_to, is_mailbox(&self.mail_reply_to)),
            (
                "HUB_MAIL_BOUNCES",
                &self.mail_bounces,
                self.mail_bounces.is_empty() || is_mailbox(&self.mail_bounces),
            ),
            ("HUB_BEHIND_PROXY", &self.behind_proxy, ["yes", "no"].contains(&self.behind_proxy.as_str())),
            ("HUB_BASE_URL", &self.base_url, is_web),
            ("HUB_METRICS_LISTEN", &self.metrics_listen, is_place(&self.metrics_listen)),
            ("HUB_LOG", &self.log, ["text", "json"].contains(&self.log.as_str())),
            ("HUB_STOP_WITHIN", &self.stop_within, self.patience().is_some()),
            ("HUB_DKIM_SELECTOR", &self.dkim_selector, is_selector(&self.dkim_selector)),
            ("HUB_NAME_SERVER", &self.name_server, is_place(&self.name_server)),
        ];
        let wrong = held.into_iter().filter(|(_, _, is_right)| !is_right);
        wrong
            .map(|(setting, found, _)| {
                Message::new("error-config").text("setting", setting).text("found", found)
            })
            .collect()
    }

    /// How long a hub that is asked to stop finishes what it holds; none where the setting is no number of seconds.
    pub fn patience(&self) -> Option<Duration> {
        self.stop_within.parse().ok().filter(|seconds| *seconds <= 3600).map(Duration::from_secs)
    }

    /// The name of every setting in the environment.
    pub fn names() -> Vec<&'static str> {
        Self::default().fields().into_iter().map(|(name, _)| name).collect()
    }

    fn file(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|error| Error::file(path, error))?;
        toml::from_str(&text).map_err(|error| {
            let message = Message::new("error-config-file").text("path", path.display());
            Error::refused(message.text("why", error.message()))
        })
    }

    fn fields(&mut self) -> [(&'static str, &mut String); 14] {
        [
            ("HUB_DATABASE_URL", &mut self.database_url),
            ("HUB_LISTEN", &mut self.listen),
            ("HUB_BASE_URL", &mut self.base_url),
            ("HUB_MAIL_URL", &mut self.mail_url),
            ("HUB_MAIL_FROM", &mut self.mail_from),
            ("HUB_MAIL_REPLY_TO", &mut self.mail_reply_to),
            ("HUB_MAIL_BOUNCES", &mut self.mail_bounces),
            ("HUB_LANGUAGE", &mut self.language),
            ("HUB_BEHIND_PROXY", &mut self.behind_proxy),
            ("HUB_METRICS_LISTEN", &mut self.metrics_listen),
            ("HUB_LOG", &mut self.log),
            ("HUB_STOP_WITHIN", &mut self.stop_within),
            ("HUB_DKIM_SELECTOR", &mut self.dkim_selector),
            ("HUB_NAME_SERVER", &mut self.name_server),
        ]
    }
}

/// Whether a text can stand before `._domainkey`: labels of letters, digits and hyphens.
fn is_selector(text: &str) -> bool {
    let is_label = |label: &str| {
        let is_plain = label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        is_plain && (1..=63).contains(&label.len())
    };
    text.is_empty() || (text.len() <= 128 && text.split('.').all(is_label))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_wins_over_the_defaults() {
        let environment = |name: &str| (name == "HUB_LISTEN").then(|| "0.0.0.0:80".to_string());
        let config = Config::read(None, environment).unwrap();
        assert_eq!((config.listen.as_str(), config.language.as_str()), ("0.0.0.0:80", "en"));
    }

    #[test]
    fn every_setting_that_cannot_be_what_it_is_is_named() {
        for (name, bad) in [
            ("HUB_METRICS_LISTEN", "localhost"),
            ("HUB_LOG", "xml"),
            ("HUB_STOP_WITHIN", "-1"),
            ("HUB_STOP_WITHIN", "3601"),
            ("HUB_DKIM_SELECTOR", "a..b"),
            ("HUB_NAME_SERVER", "1.1.1.1"),
            ("HUB_MAIL_FROM", "nobody"),
            ("HUB_BEHIND_PROXY", "maybe"),
        ] {
            let config = Config::read(None, |asked| (asked == name).then(|| bad.to_string())).unwrap();
            assert!(config.problems().iter().any(|told| told.to_string().contains(name)), "{name}={bad}");
        }
        assert_eq!(Config::default().problems(), []);
    }

    #[test]
    fn an_unknown_setting_in_the_file_is_refused_by_name() {
        let error = toml::from_str::<Config>("databse_url = \"x\"").unwrap_err();
        assert!(error.message().contains("databse_url"), "{error}");
    }
}
