//! `hub calendar`: the next dates, as a look ahead.

use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::error::Result;
use hub::structure::{Arg, Dated, Message, Structure};
use jiff::tz::TimeZone;

use super::{Session, import};

#[derive(Debug, Args)]
pub struct Ahead {
    /// A country, such as GB: the hours are its own, and its reminders are told too.
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
}

/// So many moments are told.
const NEXT: usize = 8;

/// Tells what comes next: what, when by the local clock, and when in UTC.
pub fn ahead(session: &Session, ahead: &Ahead) -> Result<ExitCode> {
    let calendar = &Structure::embedded().calendar;
    let country = ahead.country.as_deref().map(import::country).transpose()?;
    let local = country.and_then(|country| calendar.local(country));
    let zone = local.map_or(calendar.zone(), |local| &local.zone);
    for dated in calendar.coming(Clock::System.now(), country).take(NEXT) {
        session.tell(line(&dated, zone));
    }
    Ok(ExitCode::SUCCESS)
}

fn line(dated: &Dated, zone: &TimeZone) -> Message {
    Message::new("cli-calendar-line")
        .arg("what", dated.message().into())
        .arg("moment", Arg::Local(dated.at, zone.clone()))
        .text("zone", zone.iana_name().unwrap_or("UTC"))
        .arg("utc", Arg::Local(dated.at, TimeZone::UTC))
}
