//! `hub bounce`: takes what comes back to the box of returned letters.

use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::deliver::{Noted, note_returned};
use hub::error::{Error, Result};
use hub::structure::Message;

use super::Session;

#[derive(Debug, Args)]
pub struct Bounce {
    /// The message as a file; without it, what stands on the input.
    file: Option<PathBuf>,
}

/// Larger messages are no reports.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Reads one message and notes which letter came back; any other message is let pass, so that a mail server may hand over
/// whatever arrives.
pub async fn bounce(session: &Session, asked: &Bounce) -> Result<ExitCode> {
    let bytes = read(asked)?;
    let noted = note_returned(&session.db().await?, &bytes, Clock::System.now()).await?;
    session.tell(Message::new(match noted {
        Noted::NoReport => "cli-bounce-none",
        Noted::Late => "cli-bounce-late",
        Noted::Unknown => "cli-bounce-unknown",
        Noted::Returned => "cli-bounce-returned",
        Noted::Stopped => "cli-bounce-stopped",
    }));
    Ok(ExitCode::SUCCESS)
}

fn read(asked: &Bounce) -> Result<Vec<u8>> {
    let place = asked.file.clone().unwrap_or_else(|| PathBuf::from("-"));
    let mut bytes = Vec::new();
    let taken = match &asked.file {
        Some(path) => std::fs::File::open(path).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes)),
        None => std::io::stdin().lock().take(LARGEST).read_to_end(&mut bytes),
    };
    taken.map(|_| bytes).map_err(|error| Error::file(&place, error))
}
