//! Hands a finished letter over to the outside world.

use std::path::PathBuf;
use std::sync::Mutex;
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
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
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
        Self { for_good: error.is_permanent(), why: error.to_string() }
    }
}

/// What whoever took a letter answered.
pub type Taken = std::result::Result<String, NotTaken>;

/// How long a relay may take for one letter; the library itself limits the connecting alone.
const PATIENCE: Duration = Duration::from_secs(120);

impl Mailer {
    /// The mailer of a `mail_url` setting.
    pub fn open(url: &str) -> Result<Self> {
        let bad = || {
            Error::refused(
                Message::new("error-config").text("setting", "HUB_MAIL_URL").text("found", scheme(url)),
            )
        };
        match url.split_once(':') {
            Some(("folder", path)) => Ok(Self::Folder(path.into())),
            Some(("smtp" | "smtps", _)) => {
                let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| bad())?;
                Ok(Self::Smtp(builder.build()))
            }
            _ => Err(bad()),
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
                let sending =
                    async { relay.send_raw(&envelope, bytes).await.map_err(|e| unsent(e, is_wide)) };
                let answer = in_time(PATIENCE, sending).await?;
                let said: Vec<&str> = answer.message().collect();
                Ok(format!("{} {}", answer.code(), said.join(" ")))
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
            Mailer::Smtp(relay) => match in_time(patience, relay.test_connection()).await? {
                true => Ok(()),
                false => Err(NotTaken::yet("the relay hung up")),
            },
            Mailer::Folder(_) | Mailer::Memory(_) => Ok(()),
            Mailer::Slow(_, mailer) => Box::pin(mailer.greet(patience)).await,
        }
    }

    /// For how many seconds a letter is one sender's alone: longer than handing it over can take.
    pub fn lease(&self) -> i64 {
        match self {
            Mailer::Smtp(_) | Mailer::Memory(_) => 300,
            // The same file again is the same file: after a crash nobody has to wait.
            Mailer::Folder(_) => 0,
            Mailer::Slow(_, mailer) => mailer.lease(),
        }
    }
}

/// What is sent in time; a relay that falls silent has not taken the letter.
async fn in_time<T, E: Into<NotTaken>>(
    limit: Duration,
    sending: impl Future<Output = std::result::Result<T, E>>,
) -> std::result::Result<T, NotTaken> {
    tokio::time::timeout(limit, sending).await.map_err(NotTaken::yet)?.map_err(Into::into)
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
fn unsent(error: smtp::Error, is_wide: bool) -> NotTaken {
    match is_wide && error.is_client() {
        true => NotTaken::ever(
            "the relay takes no address with such letters before the @ (it does not offer SMTPUTF8)",
        ),
        false => error.into(),
    }
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
    async fn a_relay_that_falls_silent_has_not_taken_the_letter() {
        let silent = std::future::pending::<std::result::Result<(), NotTaken>>();
        let error = in_time(Duration::from_millis(10), silent).await.unwrap_err();
        assert!(!error.for_good, "it is tried again");
    }

    #[test]
    fn a_lease_is_longer_than_the_patience_with_a_relay() {
        let relay = Mailer::open("smtp://localhost").unwrap();
        assert!(relay.lease() > PATIENCE.as_secs() as i64 * 2);
    }
}
