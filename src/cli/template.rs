//! `hub template`: the workbook of a return, as a file.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::deliver::House;
use hub::error::{Error, Result};
use hub::intake::{Folder, Office, template};
use hub::people::Place;
use hub::structure::{Code, Message, Structure};

use super::{Session, import, known_language};

#[derive(Debug, Args)]
pub struct Workbook {
    /// The country, such as GB.
    #[arg(long)]
    country: String,
    /// The quarter, such as 2023-Q2.
    #[arg(long)]
    quarter: String,
    /// A region or organisation that fills its part, such as UKD or POL.
    #[arg(long)]
    part: Option<String>,
    /// The language of the workbook.
    #[arg(long, default_value = "en")]
    of: String,
    /// Where to.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Writes a workbook with what is typed already and last quarter's figures beside, as far as the database has them.
pub async fn workbook(session: &Session, workbook: Workbook) -> Result<ExitCode> {
    let words = known_language(&workbook.of)?;
    let (country, quarter) = (import::country(&workbook.country)?, import::quarter(&workbook.quarter)?);
    let place = workbook.part.as_deref().map_or(Ok(Place::whole(country)), |text| part(country, text))?;
    let db = session.db().await?;
    let post = session.post(&db).await?;
    let office =
        Office { db: &db, house: House::embedded(), post: &post, who: "cli", now: Clock::System.now() };
    let bytes = template(&office, Folder { place, quarter }, words).await?;
    std::fs::write(&workbook.out, bytes).map_err(|error| Error::file(&workbook.out, error))?;
    session.tell(Message::new("cli-report-written").text("path", workbook.out.display()));
    Ok(ExitCode::SUCCESS)
}

/// A region of the country, or a kind of organisation.
fn part(country: Code, text: &str) -> Result<Place> {
    let code = text.to_uppercase().parse().ok();
    let place = code.and_then(|code| Place::part(Structure::embedded(), country, code));
    place.ok_or_else(|| Error::refused(Message::new("error-part-unknown").text("found", text)))
}
