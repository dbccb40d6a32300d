//! `hub release`: the lead's word for an edition, from the command line.

use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::deliver::approve;
use hub::error::{Error, Result};
use hub::store::editions;
use hub::structure::{Arg, Message, Period, Quarter};

use super::Session;

#[derive(Debug, Args)]
pub struct Release {
    /// The edition, such as 2023-Q2.
    edition: String,
}

/// Lets an edition open at its hour; an edition that has the word already keeps it.
pub async fn release(session: &Session, asked: Release) -> Result<ExitCode> {
    let unknown = || Error::refused(Message::new("error-edition-unknown").text("found", &asked.edition));
    let quarter: Quarter = asked.edition.parse().map_err(|_| unknown())?;
    let (db, now) = (session.db().await?, Clock::System.now());
    let all = editions::all(&db).await?;
    let edition = all.into_iter().find(|edition| edition.quarter == quarter).ok_or_else(unknown)?;
    approve(&db, quarter, "cli", now).await?;
    let told = Message::new("cli-released").period("quarter", Period::Quarter(quarter));
    session.tell(told.arg("moment", Arg::Moment(edition.embargo)));
    Ok(ExitCode::SUCCESS)
}
