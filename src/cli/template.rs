//! `hub template`: the workbook of a return, as a file.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::collect::grid::{Asked, used};
use hub::collect::template::{Template, write};
use hub::error::{Error, Result};
use hub::store::submissions;
use hub::structure::{Code, Dimension, Message, Structure};

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

/// How many earlier quarters give a return its rows.
const BACK: i32 = 8;

/// Writes an empty workbook with last quarter's figures beside, as far as the database has them.
pub async fn workbook(session: &Session, workbook: Workbook) -> Result<ExitCode> {
    let words = known_language(&workbook.of)?;
    let (country, quarter) = (import::country(&workbook.country)?, import::quarter(&workbook.quarter)?);
    let part = workbook.part.as_deref().map(|text| part(country, text)).transpose()?;
    let db = session.db().await?;
    let (from, to) = (quarter.plus(-BACK), quarter.plus(-1));
    let history = match part {
        Some(_) => BTreeMap::new(),
        None => submissions::accepted(&db, country, from, to, Clock::System.now()).await?,
    };
    let used = used(history.values().flat_map(|answer| answer.cells.keys()));
    let structure = Structure::embedded();
    let asked = Asked { structure, country, quarter, part: part.map(|(by, _)| by), used };
    let before = history.get(&to).map(|answer| answer.cells.clone()).unwrap_or_default();
    let part = part.map_or(Code::TOTAL, |(_, code)| code);
    let template = Template { asked: &asked, part, words, before: &before, now: &BTreeMap::new() };
    let bytes = write(&template).map_err(|why| Error::failed(Message::new("error-workbook"), why))?;
    std::fs::write(&workbook.out, bytes).map_err(|error| Error::file(&workbook.out, error))?;
    session.tell(Message::new("cli-report-written").text("path", workbook.out.display()));
    Ok(ExitCode::SUCCESS)
}

/// A region of the country, or a kind of organisation.
fn part(country: Code, text: &str) -> Result<(Dimension, Code)> {
    let unknown = || Error::refused(Message::new("error-part-unknown").text("found", text));
    let code: Code = text.to_uppercase().parse().map_err(|_| unknown())?;
    let structure = Structure::embedded();
    let is_region =
        structure.list(Dimension::Region).get(code).is_some_and(|region| region.parent == country);
    let is_organisation = structure.list(Dimension::Org).get(code).is_some();
    match (is_region, is_organisation) {
        (true, _) => Ok((Dimension::Region, code)),
        (false, true) => Ok((Dimension::Org, code)),
        (false, false) => Err(unknown()),
    }
}
