//! `hub import`: a country's file through the gates, from the command line.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::collect::LARGEST_FILE;
use hub::error::{Error, Result};
use hub::intake::{examine, history, partners, receive};
use hub::store::{Db, ledger, submissions};
use hub::structure::{Arg, Code, Finding, Message, Period, Place, Quarter, Severity, Structure};
use hub::validate::{Clean, Context, Given, Reason};

use super::{Session, house, print};

#[derive(Debug, Args)]
pub struct Import {
    /// A workbook (.xlsx, .xlsm, .xls, .ods) or text: one line a figure, a declared source, or tables with headings.
    file: PathBuf,
    /// The country the figures are of, such as GB.
    #[arg(long)]
    country: String,
    /// The quarter they are for, such as 2023-Q1.
    #[arg(long)]
    quarter: String,
    /// Check only; store nothing.
    #[arg(long)]
    dry_run: bool,
    /// Why an unusual figure stands: a cell as the finding names it, and LATE, DUP, STAT, CLASS, METH, ERR or OTH.
    #[arg(long, value_name = "CELL=CODE")]
    reason: Vec<String>,
}

/// Reads, checks and stores; tells every finding.
pub async fn import(session: &Session, import: Import) -> Result<ExitCode> {
    let house = house()?;
    let (country, quarter) = (country(&import.country)?, quarter(&import.quarter)?);
    let reasons = reasons(&import.reason)?;
    let bytes = read_file(&import.file)?;
    let db = session.db().await?;
    let now = Clock::System.now();
    let (history, partners) =
        (history(&db, country, quarter, now).await?, partners(&db, &house.rules, quarter, now).await?);
    let context = Context::new(&history, &partners, reasons);
    let (clean, findings) = examine(&house, country, quarter, &bytes, &context);
    for cell in context.reasons.keys().filter(|cell| !is_asked(&findings, cell)) {
        session.tell(Message::new("cli-import-reason-unused").text("cell", cell));
    }
    findings.iter().for_each(|finding| print(session.words.say(&line(finding))));
    match clean {
        None => {
            let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
            let told = Message::new("cli-import-refused").count("blocking", count(Severity::Blocks));
            session.tell(told.count("reasons", count(Severity::NeedsReason)));
            Ok(ExitCode::from(2))
        }
        Some(clean) => {
            session.tell(valid(&clean));
            if import.dry_run {
                session.tell(Message::new("cli-import-dry"));
            } else {
                session.tell(store(&db, &clean).await?);
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

pub(super) fn country(text: &str) -> Result<Code> {
    let participants = &Structure::embedded().participants;
    let code =
        text.to_uppercase().parse().ok().filter(|code| participants.iter().any(|p| p.country == *code));
    code.ok_or_else(|| {
        let expected: Vec<String> = participants.iter().map(|p| p.country.to_string()).collect();
        Error::refused(
            Message::new("error-country-unknown").text("found", text).text("expected", expected.join(" ")),
        )
    })
}

pub(super) fn quarter(text: &str) -> Result<Quarter> {
    let unknown = |_| Error::refused(Message::new("error-quarter-unknown").text("found", text));
    let quarter = text.to_uppercase().parse().map_err(unknown)?;
    let opens = Structure::embedded().calendar.opens(quarter);
    match opens <= Clock::System.now() {
        true => Ok(quarter),
        false => {
            let message = Message::new("error-quarter-open").period("quarter", Period::Quarter(quarter));
            Err(Error::refused(message.arg("moment", Arg::Moment(opens))))
        }
    }
}

fn reasons(texts: &[String]) -> Result<BTreeMap<String, Given>> {
    let expected = Reason::ALL.map(Reason::code).join(" ");
    let reason = |text: &String| {
        let given = |code: &str| code.parse().map(|reason: Reason| Given::from(reason)).ok();
        let parsed = text.rsplit_once('=').and_then(|(cell, code)| Some((cell.to_string(), given(code)?)));
        parsed.ok_or_else(|| {
            Error::refused(
                Message::new("error-reason-unknown").text("found", text).text("expected", &expected),
            )
        })
    };
    texts.iter().map(reason).collect()
}

/// Never more than one byte beyond the limit: the reader says that the file is too large.
fn read_file(path: &Path) -> Result<Vec<u8>> {
    let cannot = |error: std::io::Error| {
        let message = Message::new("error-file-unreadable").text("path", path.display());
        Error::refused(message.text("why", error))
    };
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(cannot)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(cannot)?;
    Ok(bytes)
}

pub(super) fn line(finding: &Finding) -> Message {
    let severity = match finding.severity {
        Severity::Blocks => "severity-blocks",
        Severity::NeedsReason => "severity-reason",
        Severity::Note => "severity-note",
    };
    let whole = || Message::new("place-file");
    let place = finding.place.as_ref().map_or_else(whole, Place::message);
    Message::new("finding-line")
        .arg("severity", Message::new(severity).into())
        .arg("place", Arg::from(place))
        .arg("text", finding.message.clone().into())
}

fn valid(clean: &Clean) -> Message {
    Message::new("cli-import-valid")
        .arg("country", Arg::Country(clean.country()))
        .period("quarter", Period::Quarter(clean.quarter()))
        .count("cells", clean.cells().len())
}

async fn store(db: &Db, clean: &Clean) -> Result<Message> {
    let now = Clock::System.now();
    let mut tx = db.write().await?;
    let receipt = receive(&mut tx, clean, false, "cli", now).await?;
    tx.commit().await?;
    let told = match receipt.is_new {
        true => Message::new("cli-import-stored").text("receipt", &receipt.id),
        false => Message::new("cli-import-unchanged"),
    };
    Ok(told.text("version", receipt.version))
}

fn is_asked(findings: &[Finding], cell: &str) -> bool {
    findings.iter().any(|finding| finding.key.is_some_and(|key| key.to_string() == cell))
}

#[derive(Debug, Args)]
pub struct Accept {
    /// The receipt number of the return, such as GB-2023-Q1-1.
    receipt: String,
}

/// Makes a stored return part of the figures.
pub async fn accept(session: &Session, accept: Accept) -> Result<ExitCode> {
    let (db, now) = (session.db().await?, Clock::System.now());
    let mut tx = db.write().await?;
    if !submissions::accept(&mut tx, &accept.receipt, now).await? {
        return Err(Error::not_found(Message::new("error-no-return").text("receipt", &accept.receipt)));
    }
    ledger::add(&mut tx, now, "cli", "accept", &accept.receipt).await?;
    tx.commit().await?;
    session.tell(Message::new("cli-accepted").text("receipt", &accept.receipt));
    Ok(ExitCode::SUCCESS)
}
