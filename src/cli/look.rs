//! `hub report`: documents of an edition, as files.

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::{Args, ValueEnum};
use hub::app::Clock;
use hub::deliver::{House, Shelf, inside, warnings, write_pdf};
use hub::error::{Error, Result};
use hub::report::{Document, Inside, Kind, Public, html, layout, workbook};
use hub::store::editions::{self, Published};
use hub::store::{Db, ledger};
use hub::structure::{Code, Dimension, Message, Quarter};
use hub::words::{Words, languages};

use super::bar::Bar;
use super::{Session, house, import, known_language};

/// Stands for every language, or every country.
const ALL: &str = "all";

#[derive(Debug, Args)]
pub struct Report {
    /// Which document.
    kind: Asked,
    /// The edition, such as 2023-Q2.
    #[arg(long)]
    period: String,
    /// The language of the document, or `all`.
    #[arg(long, default_value = "en")]
    lang: String,
    /// Of a profile, the country, or `all`.
    #[arg(long, value_name = "CODE", required_if_eq("kind", "profile"))]
    country: Option<String>,
    /// Of a page on a citizenship, its code.
    #[arg(long, value_name = "CODE", required_if_eq("kind", "origin"))]
    origin: Option<String>,
    /// Where to: a file, or a folder for several.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// A kind of document, as it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Asked {
    /// The quarterly bulletin.
    Bulletin,
    /// Two pages on one country.
    Profile,
    /// One page for policymakers.
    Brief,
    /// What is shown of one citizenship.
    Origin,
    /// The restricted edition with true counts: for leads and coordinators only.
    Inside,
    /// The drafts of early warnings, a page each, into a folder: for the same people.
    Warning,
}

/// One file to be written.
struct Task<'a> {
    document: &'a Document<Public>,
    words: &'static Words,
    path: PathBuf,
}

/// Writes one document, or all that were asked for.
pub async fn report(session: &Session, report: Report) -> Result<ExitCode> {
    let chosen = match report.lang.as_str() {
        ALL => languages().values().collect(),
        language => vec![known_language(language)?],
    };
    let db = session.db().await?;
    let published = published(&db, &report.period).await?;
    let house = house()?;
    match kinds(&house, &report)? {
        None => restricted(&db, &house, &published, &report, &chosen).await?,
        Some(kinds) => {
            let shelf = Shelf::read(&db, &published).await?;
            let made = |kind| (kind, shelf.document(&house, kind));
            let documents: Vec<_> = kinds.into_iter().map(made).collect();
            write_all(session, &tasks(&report, &documents, &chosen))?;
        }
    }
    session.tell(Message::new("cli-report-written").text("path", report.out.display()));
    Ok(ExitCode::SUCCESS)
}

/// The public documents that were asked for; none where it is a restricted one.
fn kinds(house: &House, report: &Report) -> Result<Option<Vec<Kind>>> {
    let countries = || house.structure.participants.iter().map(|participant| participant.country);
    Ok(match (report.kind, report.country.as_deref()) {
        (Asked::Inside | Asked::Warning, _) => None,
        (Asked::Bulletin, _) => Some(vec![Kind::Bulletin]),
        (Asked::Brief, _) => Some(vec![Kind::Brief]),
        (Asked::Origin, _) => {
            Some(vec![Kind::Origin(origin(house, report.origin.as_deref().unwrap_or(""))?)])
        }
        (Asked::Profile, Some(ALL) | None) => Some(countries().map(Kind::Profile).collect()),
        (Asked::Profile, Some(country)) => Some(vec![Kind::Profile(import::country(country)?)]),
    })
}

fn origin(house: &House, typed: &str) -> Result<Code> {
    let code =
        typed.parse().ok().filter(|code| house.structure.list(Dimension::Citizen).get(*code).is_some());
    code.ok_or_else(|| Error::refused(Message::new("finding-label-unknown").text("found", typed)))
}

fn tasks<'a>(
    report: &Report,
    documents: &'a [(Kind, Document<Public>)],
    chosen: &[&'static Words],
) -> Vec<Task<'a>> {
    let is_one = documents.len() == 1 && chosen.len() == 1;
    let path = |kind: &Kind, words: &Words| match is_one {
        true => report.out.clone(),
        false => report.out.join(file_name(*kind, &report.period, words)),
    };
    let of = |(kind, document): &'a (Kind, Document<Public>)| {
        chosen.iter().map(move |words| Task { document, words, path: path(kind, words) })
    };
    documents.iter().flat_map(of).collect()
}

fn file_name(kind: Kind, period: &str, words: &Words) -> String {
    let of = match kind {
        Kind::Origin(origin) => format!("-{origin}"),
        kind if kind.area() == Code::TOTAL => String::new(),
        kind => format!("-{}", kind.area()),
    };
    format!("{}{of}-{period}-{}.pdf", kind.name(), words.language)
}

/// Every file, on all cores; the first that cannot be made is told.
fn write_all(session: &Session, tasks: &[Task]) -> Result<()> {
    let bar = Bar::new(session.words.get("cli-report-writing"));
    let done = AtomicUsize::new(0);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let write_part = |part: &[Task]| -> Result<()> {
        for task in part {
            write(&task.path, &bytes(task)?)?;
            bar.set(done.fetch_add(1, Ordering::Relaxed) + 1, tasks.len());
        }
        Ok(())
    };
    let written = std::thread::scope(|scope| {
        let parts = tasks.chunks(tasks.len().div_ceil(workers).max(1));
        let running: Vec<_> = parts.map(|part| scope.spawn(|| write_part(part))).collect();
        running.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    bar.finish();
    written
}

/// A document as the ending of its file says.
fn bytes(task: &Task) -> Result<Vec<u8>> {
    let Task { document, words, path } = task;
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("pdf") => Ok(write_pdf(document, words)?.bytes),
        Some("html") => Ok(html::page(&layout(document, words)).into_bytes()),
        Some("xlsx") => workbook::write(&layout(document, words))
            .map_err(|error| Error::failed(Message::new("error-workbook"), error)),
        Some("csv") => {
            Ok(document.data.as_ref().map_or_else(Vec::new, |(_, data)| data.clone().into_bytes()))
        }
        _ => Err(Error::refused(Message::new("error-report-ending").text("path", path.display()))),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.map_or(Ok(()), std::fs::create_dir_all).map_err(|error| Error::file(path, error))?;
    std::fs::write(path, bytes).map_err(|error| Error::file(path, error))
}

async fn published(db: &Db, edition: &str) -> Result<Published> {
    let unknown = || Error::not_found(Message::new("error-no-edition").text("edition", edition));
    let quarter: Quarter = edition.parse().map_err(|_| unknown())?;
    let all = editions::published(db, Clock::System.now()).await?;
    all.into_iter().find(|published| published.edition().quarter == quarter).ok_or_else(unknown)
}

/// The documents for signed-in people alone. Who holds true counts is known, before they leave.
async fn restricted(
    db: &Db,
    house: &House,
    published: &Published,
    report: &Report,
    chosen: &[&'static Words],
) -> Result<()> {
    let mut tx = db.write().await?;
    ledger::add(&mut tx, Clock::System.now(), "cli", "inside-seen", &published.edition().id()).await?;
    tx.commit().await?;
    let file =
        |name: String, language: &str| report.out.join(format!("{name}-{}-{language}.pdf", report.period));
    if report.kind == Asked::Warning {
        for (origin, document) in warnings(db, house, published).await? {
            for words in chosen {
                let path = file(format!("warning-{origin}"), &words.language);
                write(&path, &write_pdf(&document, words)?.bytes)?;
            }
        }
        return Ok(());
    }
    // Marked with for whom it was made.
    let document: Document<Inside> = inside(db, house, published, Message::new("role-administrator")).await?;
    for words in chosen {
        let path =
            if chosen.len() == 1 { report.out.clone() } else { file("inside".into(), &words.language) };
        write(&path, &write_pdf(&document, words)?.bytes)?;
    }
    Ok(())
}
