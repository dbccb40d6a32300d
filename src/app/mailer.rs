//! Hands a finished letter over to the outside world.

use std::path::PathBuf;
use std::sync::Mutex;

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
}

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
                relay.send_raw(&envelope(from, recipient)?, bytes).await.map_err(not_sent)?;
                Ok(())
            }
            Mailer::Folder(folder) => write_file(folder, id, bytes),
            Mailer::Memory(letters) => {
                let mut letters = letters.lock().map_err(|_| not_sent("another sender failed"))?;
                letters.push((recipient.to_string(), bytes.to_vec()));
                Ok(())
            }
        }
    }
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
