//! Hands a finished letter over to the outside world.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::checkup::{mailbox, postal};
use super::measure;
use crate::error::{Error, Result};
use crate::structure::Message;

/// Where letters go.
pub enum Mailer {
    /// A relay, which signs.
    Smtp(Relay),
    /// One `.eml` file a letter.
    Folder(PathBuf),
    /// A list, for tests: `(recipient, bytes)`.
    Memory(Mutex<Vec<(String, Vec<u8>)>>),
    /// Another one that takes this long for every letter, for tests.
    Slow(Duration, Box<Mailer>),
}

/// Why a letter was not taken, as the other side said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotTaken {
    /// Trying again changes nothing: there is no such address, or the letter is refused (SMTP 5xx).
    pub for_good: bool,
    /// In the words of whoever refused.
    pub why: String,
}

impl NotTaken {
    fn yet(why: impl std::fmt::Display) -> Self {
        Self { for_good: false, why: why.to_string() }
    }

    fn ever(why: impl std::fmt::Display) -> Self {
        Self { for_good: true, why: why.to_string() }
    }
}

impl From<smtp::Error> for NotTaken {
    fn from(error: smtp::Error) -> Self {
        Self { for_good: error.is_permanent(), why: told(&error) }
    }
}

/// What went wrong, with all that lies below it.
fn told(error: &dyn std::error::Error) -> String {
    let below = std::iter::successors(error.source(), |error| error.source());
    below.fold(error.to_string(), |text, cause| match cause.to_string() {
        cause if text.ends_with(&cause) => text,
        cause => format!("{text}: {cause}"),
    })
}

/// What whoever took a letter answered.
pub type Taken = std::result::Result<String, NotTaken>;

/// How long a relay may take for one letter; the library itself limits the connecting alone.
const PATIENCE: Duration = Duration::from_secs(120);

type Line = AsyncSmtpTransport<Tokio1Executor>;

/// A server that takes letters and brings them further. Its connections stay open and are used again.
pub struct Relay {
    url: String,
    line: Mutex<Line>,
    patience: Duration,
    turn: tokio::sync::Mutex<()>,
}

impl Relay {
    fn open(url: &str, patience: Duration) -> std::result::Result<Self, smtp::Error> {
        let line = Mutex::new(Line::from_url(url)?.build());
        Ok(Self { url: url.into(), line, patience, turn: tokio::sync::Mutex::default() })
    }

    fn line(&self) -> Line {
        self.line.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn send(&self, envelope: &Envelope, is_wide: bool, bytes: &[u8]) -> Taken {
        let line = self.line();
        let Ok(outcome) = tokio::time::timeout(self.patience, line.send_raw(envelope, bytes)).await else {
            self.hang_up();
            return Err(silent(self.patience));
        };
        match outcome {
            Ok(answer) => {
                let said: Vec<&str> = answer.message().collect();
                Ok(format!("{} {}", answer.code(), said.join(" ")))
            }
            // It said nothing of the letter: its own words, before it was asked, leave no way for this address.
            Err(error) if is_wide && error.is_client() => Err(no_way()),
            Err(error) => {
                let not_taken = NotTaken::from(error);
                let for_good = not_taken.for_good && self.greet(self.patience).await.is_ok();
                Err(NotTaken { for_good, ..not_taken })
            }
        }
    }

    /// Whether it answers and lets us in. Where it does not, what it refused was us and not the letter.
    async fn greet(&self, patience: Duration) -> std::result::Result<(), NotTaken> {
        let line = self.line();
        match tokio::time::timeout(patience, line.test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err(NotTaken::yet("the relay hung up")),
            Ok(Err(error)) => Err(error.into()),
            Err(_) => {
                self.hang_up();
                Err(silent(patience))
            }
        }
    }

    /// Leaves every open connection: on one that fell silent a late answer would be taken for that of the next letter.
    fn hang_up(&self) {
        if let Ok(fresh) = Line::from_url(&self.url) {
            *self.line.lock().unwrap_or_else(PoisonError::into_inner) = fresh.build();
        }
    }
}

fn silent(patience: Duration) -> NotTaken {
    NotTaken::yet(format!("no answer within {} s", patience.as_secs()))
}

/// The right to hand letters over, until it is dropped.
pub struct Turn<'a> {
    _relay: Option<tokio::sync::MutexGuard<'a, ()>>,
}

impl Mailer {
    /// The mailer of a `mail_url` setting.
    pub fn open(url: &str) -> Result<Self> {
        match url.split_once(':') {
            Some(("folder", path)) => Ok(Self::Folder(path.into())),
            Some(("smtp" | "smtps", _)) => Self::patient(url, PATIENCE),
            _ => Err(not_a_mailer(url)),
        }
    }

    /// A relay that may take so long for one letter.
    pub fn patient(url: &str, patience: Duration) -> Result<Self> {
        Relay::open(url, patience).map(Self::Smtp).map_err(|_| not_a_mailer(url))
    }

    /// The right to hand letters over to a relay: one sender of a process has it at a time, so that no letter is in the hands
    /// of two of them, whatever becomes of the clock. `None` while another one has it.
    pub fn turn(&self) -> Option<Turn<'_>> {
        match self {
            Mailer::Smtp(relay) => Some(Turn { _relay: Some(relay.turn.try_lock().ok()?) }),
            Mailer::Folder(_) | Mailer::Memory(_) => Some(Turn { _relay: None }),
            Mailer::Slow(_, mailer) => mailer.turn(),
        }
    }

    /// Sends the very bytes; returns what the other side answered. The same letter under the same id again is the same file,
    /// or the same Message-ID.
    pub async fn send(&self, id: &str, from: &str, recipient: &str, bytes: &[u8]) -> Taken {
        let taken = self.hand_over(id, from, recipient, bytes).await;
        measure::letter(&taken);
        taken
    }

    async fn hand_over(&self, id: &str, from: &str, recipient: &str, bytes: &[u8]) -> Taken {
        match self {
            Mailer::Smtp(relay) => {
                let (envelope, is_wide) = envelope(from, recipient)?;
                relay.send(&envelope, is_wide, bytes).await
            }
            Mailer::Folder(folder) => {
                write_file(folder, id, bytes).map(|()| folder.display().to_string()).map_err(NotTaken::yet)
            }
            Mailer::Memory(letters) => {
                let mut letters = letters.lock().map_err(|_| NotTaken::yet("another sender failed"))?;
                letters.push((recipient.to_string(), bytes.to_vec()));
                Ok(String::new())
            }
            Mailer::Slow(pause, mailer) => {
                tokio::time::sleep(*pause).await;
                Box::pin(mailer.hand_over(id, from, recipient, bytes)).await
            }
        }
    }

    /// Whether a relay answers and lets us in, within this time; where letters are files there is nobody to ask.
    pub async fn greet(&self, patience: Duration) -> std::result::Result<(), NotTaken> {
        match self {
            Mailer::Smtp(relay) => relay.greet(patience).await,
            Mailer::Folder(_) | Mailer::Memory(_) => Ok(()),
            Mailer::Slow(_, mailer) => Box::pin(mailer.greet(patience)).await,
        }
    }

    /// For how many seconds a letter is one sender's alone: longer than handing it over can take.
    pub fn lease(&self) -> i64 {
        match self {
            // Handed over, and asked afterwards what was refused.
            Mailer::Smtp(relay) => 60 + 2 * relay.patience.as_secs().cast_signed(),
            Mailer::Memory(_) => 300,
            // The same file again is the same file: after a crash nobody has to wait.
            Mailer::Folder(_) => 0,
            Mailer::Slow(_, mailer) => mailer.lease(),
        }
    }
}

fn not_a_mailer(url: &str) -> Error {
    Error::refused(Message::new("error-config").text("setting", "HUB_MAIL_URL").text("found", scheme(url)))
}

fn scheme(url: &str) -> &str {
    url.split_once(':').map_or("", |(scheme, _)| scheme)
}

/// Who a relay is told a letter is from and for, with domains in the letters of the wire; and whether other letters are
/// left before an @, which not every relay takes.
fn envelope(from: &str, recipient: &str) -> std::result::Result<(Envelope, bool), NotTaken> {
    let from = mailbox(from).map_err(NotTaken::yet)?.email;
    let to: Address = recipient.parse().map_err(NotTaken::ever)?;
    let to = postal(&to).map_err(NotTaken::ever)?;
    let is_wide = !from.user().is_ascii() || !to.user().is_ascii();
    Envelope::new(Some(from), vec![to]).map_err(NotTaken::ever).map(|envelope| (envelope, is_wide))
}

/// A relay without SMTPUTF8 will not have learned it by the next try.
fn no_way() -> NotTaken {
    NotTaken::ever("the relay takes no address with such letters before the @ (it does not offer SMTPUTF8)")
}

/// Written beside and renamed: a reader of the folder never meets half a letter.
fn write_file(folder: &std::path::Path, id: &str, bytes: &[u8]) -> Result<()> {
    let name: String =
        id.chars().map(|c| if c.is_ascii_alphanumeric() || "-.".contains(c) { c } else { '_' }).collect();
    let (partial, path) = (folder.join(format!(".{name}.part")), folder.join(format!("{name}.eml")));
    std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    std::fs::write(&partial, bytes).map_err(|error| Error::file(&partial, error))?;
    std::fs::rename(&partial, &path).map_err(|error| Error::file(&path, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Speaks SMTP to one guest and gives back what it was told.
    async fn relay(offers: &'static str) -> (Mailer, tokio::task::JoinHandle<String>) {
        use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mailer = Mailer::open(&format!("smtp://{}", listener.local_addr().unwrap())).unwrap();
        let heard = tokio::spawn(async move {
            let (guest, _) = listener.accept().await.unwrap();
            let (reader, mut writer) = guest.into_split();
            let (mut lines, mut heard) = (BufReader::new(reader).lines(), String::new());
            writer.write_all(b"220 relay.test\r\n").await.unwrap();
            let mut is_letter = false;
            while let Ok(Some(line)) = lines.next_line().await {
                heard += &format!("{line}\n");
                let answer = match line.get(..4) {
                    _ if is_letter && line != "." => continue,
                    Some("EHLO") => format!("250-relay.test\r\n250-{offers}\r\n250 8BITMIME\r\n"),
                    Some("DATA") => "354 go on\r\n".into(),
                    Some("QUIT") => "221 bye\r\n".into(),
                    _ => "250 fine\r\n".into(),
                };
                is_letter = line == "DATA";
                let _ = writer.write_all(answer.as_bytes()).await;
                if line == "QUIT" {
                    break;
                }
            }
            heard
        });
        (mailer, heard)
    }

    const FROM: &str = "Хъб <hub@пример.бг>";

    #[tokio::test]
    async fn a_domain_in_any_letters_reaches_a_relay_in_those_of_the_wire() {
        let (mailer, heard) = relay("SIZE 1000000").await;
        mailer.send("1", FROM, "anna@bücher.example", b"Subject: s\r\n\r\nt\r\n").await.unwrap();
        drop(mailer);
        let heard = heard.await.unwrap();
        assert!(heard.contains("MAIL FROM:<hub@xn--e1afmkfd.xn--90ae>"), "{heard}");
        assert!(
            heard.contains("RCPT TO:<anna@xn--bcher-kva.example>") && !heard.contains("SMTPUTF8"),
            "{heard}"
        );
    }

    #[tokio::test]
    async fn other_letters_before_the_at_are_sent_where_they_are_taken_and_given_up_where_not() {
        let (mailer, heard) = relay("SMTPUTF8").await;
        mailer.send("1", FROM, "άννα@example.org", b"Subject: s\r\n\r\nt\r\n").await.unwrap();
        drop(mailer);
        let heard = heard.await.unwrap();
        assert!(heard.contains("SMTPUTF8") && heard.contains("RCPT TO:<άννα@example.org>"), "{heard}");
        let (mailer, _) = relay("SIZE 1000000").await;
        let refused = mailer.send("1", FROM, "άννα@example.org", b"s").await.unwrap_err();
        assert!(refused.for_good && refused.why.contains("SMTPUTF8"), "{refused:?}");
    }

    #[tokio::test]
    async fn a_lease_is_longer_than_the_patience_with_a_relay() {
        let relay = Mailer::open("smtp://localhost").unwrap();
        assert!(relay.lease() > PATIENCE.as_secs() as i64 * 2);
    }

    #[tokio::test]
    async fn one_sender_at_a_time_hands_letters_over_to_a_relay() {
        let relay = Mailer::open("smtp://localhost").unwrap();
        let turn = relay.turn();
        assert!(turn.is_some() && relay.turn().is_none());
        drop(turn);
        assert!(relay.turn().is_some());
    }
}
