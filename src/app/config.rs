//! Settings: one documented TOML file, and environment variables that win over it.

use std::path::{Path, PathBuf};

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
        let held = [
            ("HUB_MAIL_FROM", &self.mail_from, is_mailbox(&self.mail_from)),
            ("HUB_MAIL_REPLY_TO", &self.mail_reply_to, is_mailbox(&self.mail_reply_to)),
            ("HUB_MAIL_BOUNCES", &self.mail_bounces, is_mailbox(self.bounces())),
            ("HUB_BEHIND_PROXY", &self.behind_proxy, ["yes", "no"].contains(&self.behind_proxy.as_str())),
            ("HUB_BASE_URL", &self.base_url, is_web),
        ];
        let wrong = held.into_iter().filter(|(_, _, is_right)| !is_right);
        wrong
            .map(|(setting, found, _)| {
                Message::new("error-config").text("setting", setting).text("found", found)
            })
            .collect()
    }

    fn file(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|error| Error::file(path, error))?;
        toml::from_str(&text).map_err(|error| {
            let message = Message::new("error-config-file").text("path", path.display());
            Error::refused(message.text("why", error.message()))
        })
    }

    fn fields(&mut self) -> [(&'static str, &mut String); 9] {
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
        ]
    }
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
    fn an_unknown_setting_in_the_file_is_refused_by_name() {
        let error = toml::from_str::<Config>("databse_url = \"x\"").unwrap_err();
        assert!(error.message().contains("databse_url"), "{error}");
    }
}
