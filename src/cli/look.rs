//! `hub report`: a document of an edition, as a file.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::deliver::write_pdf;
use hub::error::{Error, Result};
use hub::store::editions::{self, Published};
use hub::store::{Db, ledger};
use hub::structure::{Message, Quarter};
use hub::words::Words;

use super::{Session, house, known_language};

#[derive(Debug, Args)]
pub struct Report {
    /// The edition, such as 2023-Q2.
    edition: String,
    /// The language of the document.
    #[arg(long, default_value = "en")]
    of: String,
    /// Write the restricted edition with true counts instead: for leads and coordinators only.
    #[arg(long)]
    inside: bool,
    /// Where to.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Writes the stored bulletin, byte for byte, or the restricted edition, made now.
pub async fn report(session: &Session, report: Report) -> Result<ExitCode> {
    let words = known_language(&report.of)?;
    let db = session.db().await?;
    let published = published(&db, &report.edition).await?;
    let bytes = match report.inside {
        true => inside(&db, &published, words).await?,
        false => {
            let missing = || {
                let message = Message::new("error-no-document").text("edition", &report.edition);
                Error::not_found(message.text("language", &report.of))
            };
            editions::bytes(&db, &published, "bulletin", &report.of).await?.ok_or_else(missing)?
        }
    };
    std::fs::write(&report.out, bytes).map_err(|error| Error::file(&report.out, error))?;
    session.tell(Message::new("cli-report-written").text("path", report.out.display()));
    Ok(ExitCode::SUCCESS)
}

async fn published(db: &Db, edition: &str) -> Result<Published> {
    let unknown = || Error::not_found(Message::new("error-no-edition").text("edition", edition));
    let quarter: Quarter = edition.parse().map_err(|_| unknown())?;
    let all = editions::published(db, Clock::System.now()).await?;
    all.into_iter().find(|published| published.edition().quarter == quarter).ok_or_else(unknown)
}

async fn inside(db: &Db, published: &Published, words: &Words) -> Result<Vec<u8>> {
    let house = house()?;
    let document = hub::deliver::inside(db, &house, published).await?;
    let bytes = write_pdf(&document, words, &house.bulletin)?.bytes;
    // Who holds true counts is known, before they leave.
    let mut tx = db.write().await?;
    ledger::add(&mut tx, Clock::System.now(), "cli", "inside-seen", &published.edition().id()).await?;
    tx.commit().await?;
    Ok(bytes)
}
