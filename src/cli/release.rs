//! `hub release`: the lead's word for an edition, and the making of a corrected one, from the command line.

use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::deliver::{House, approve, correct};
use hub::error::{Error, Result};
use hub::store::editions;
use hub::structure::{Arg, Correction, Message, Period, Quarter, Reason};

use super::{Session, import};

#[derive(Debug, Args)]
pub struct Release {
    /// The edition, such as 2023-Q2.
    edition: String,
    /// Makes its next version instead, which waits for the word too: words, layout, method, caution.
    #[arg(long, value_name = "REASON")]
    correct: Option<String>,
    /// A country whose figures are known to be wrong; with the reason "caution".
    #[arg(long, value_name = "CODE")]
    country: Vec<String>,
}

/// Lets an edition open at its hour; an edition that has the word already keeps it.
pub async fn release(session: &Session, asked: Release) -> Result<ExitCode> {
    let unknown = || Error::refused(Message::new("error-edition-unknown").text("found", &asked.edition));
    let quarter: Quarter = asked.edition.parse().map_err(|_| unknown())?;
    if let Some(reason) = &asked.correct {
        return again(session, quarter, correction(reason, &asked.country)?).await;
    }
    let (db, now) = (session.db().await?, Clock::System.now());
    let all = editions::all(&db).await?;
    let edition = all.into_iter().find(|edition| edition.quarter == quarter).ok_or_else(unknown)?;
    approve(&db, quarter, "cli", now).await?;
    let told = Message::new("cli-released").period("quarter", Period::Quarter(quarter));
    session.tell(told.arg("moment", Arg::Moment(edition.embargo)));
    Ok(ExitCode::SUCCESS)
}

fn correction(reason: &str, countries: &[String]) -> Result<Correction> {
    let unknown = || {
        let message = Message::new("error-reason").text("found", reason);
        Error::refused(message.text("expected", Reason::ALL.map(Reason::name).join(", ")))
    };
    let reason: Reason = reason.parse().map_err(|_| unknown())?;
    let countries = countries.iter().map(|country| import::country(country)).collect::<Result<_>>()?;
    Correction::new(reason, countries).ok_or_else(|| Error::refused(Message::new("error-caution")))
}

async fn again(session: &Session, quarter: Quarter, correction: Correction) -> Result<ExitCode> {
    let (db, now) = (session.db().await?, Clock::System.now());
    let made = correct(&db, House::embedded(), quarter, correction, "cli", now).await?;
    let told = Message::new("cli-corrected").period("quarter", Period::Quarter(quarter));
    session.tell(told.count("version", made.version));
    Ok(ExitCode::SUCCESS)
}
