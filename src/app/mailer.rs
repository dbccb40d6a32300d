//! Hands a finished letter over to the outside world.

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;

use lettre::address::Envelope;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

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

    /// Sends the very bytes. The same letter under the same id again is the same file, or the same Message-ID.
    pub async fn send(&self, id: &str, from: &str, recipient: &str, bytes: &[u8]) -> Result<()> {
        match self {
            Mailer::Smtp(relay) => {
                let envelope = envelope(from, recipient)?;
                in_time(PATIENCE, relay.send_raw(&envelope, bytes)).await.map(drop)
            }
            Mailer::Folder(folder) => write_file(folder, id, bytes),
            Mailer::Memory(letters) => {
                let mut letters = letters.lock().map_err(|_| not_sent("another sender failed"))?;
                letters.push((recipient.to_string(), bytes.to_vec()));
                Ok(())
            }
            Mailer::Slow(pause, mailer) => {
                tokio::time::sleep(*pause).await;
                Box::pin(mailer.send(id, from, recipient, bytes)).await
            }
        }
    }

    /// Whether a relay answers and lets us in, within this time; where letters are files there is nobody to ask.
    pub async fn greet(&self, patience: Duration) -> Result<()> {
        match self {
            Mailer::Smtp(relay) => match in_time(patience, relay.test_connection()).await? {
                true => Ok(()),
                false => Err(not_sent("the relay hung up")),
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
async fn in_time<T, E>(limit: Duration, sending: impl Future<Output = Result<T, E>>) -> Result<T>
where
    E: std::error::Error + Send + Sync + 'static,
{
    tokio::time::timeout(limit, sending).await.map_err(not_sent)?.map_err(not_sent)
}

fn scheme(url: &str) -> &str {
    url.split_once(':').map_or("", |(scheme, _)| scheme)
}

fn not_sent(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::failed(Message::new("error-mail"), cause)
}

fn envelope(from: &str, recipient: &str) -> Result<Envelope> {
    let from: lettre::message::Mailbox = from.parse().map_err(not_sent)?;
    let to: Address = recipient.parse().map_err(not_sent)?;
    Envelope::new(Some(from.email), vec![to]).map_err(not_sent)
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

    #[tokio::test]
    async fn a_relay_that_falls_silent_has_not_taken_the_letter() {
        let silent = std::future::pending::<Result<(), std::fmt::Error>>();
        let error = in_time(Duration::from_millis(10), silent).await.unwrap_err();
        assert_eq!(error.message.id, "error-mail");
    }

    #[test]
    fn a_lease_is_longer_than_the_patience_with_a_relay() {
        let relay = Mailer::open("smtp://localhost").unwrap();
        assert!(relay.lease() > PATIENCE.as_secs() as i64 * 2);
    }
}
