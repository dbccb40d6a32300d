//! `hub check` and `hub report`: look without changing anything.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::deliver::{sightings, write_pdf};
use hub::error::{Error, Result};
use hub::report::{Facts, compose_inside};
use hub::store::editions::{self, Published};
use hub::structure::{Dimension, Message, Quarter, Structure};
use hub::words::{Words, check as check_language, first_language, languages, message_count};

use super::{Session, house, known_language, print};

/// Tells what the data files hold and every problem of every language; exit code 2 if there are any.
pub fn check(words: &Words) -> Result<ExitCode> {
    let house = house()?;
    let structure = Structure::embedded();
    let codes: usize = Dimension::ALL.iter().map(|dimension| structure.list(*dimension).iter().count()).sum();
    let told = Message::new("cli-check-structure")
        .count("codes", codes)
        .count("tables", structure.tables.len())
        .count("rules", house.rules.iter().count())
        .count("families", house.programme.families.len());
    print(words.say(&told));
    let mut problems = 0;
    for language in languages().values() {
        let name = language.get("language-name");
        let told = Message::new("cli-check-language").text("language", name);
        print(words.say(&told.count("messages", message_count(&language.language))));
        for problem in check_language(language, first_language()) {
            print(format_args!("  locales/{}: {} {}", problem.language, problem.message, problem.what));
            problems += 1;
        }
    }
    if problems > 0 {
        print(words.say(&Message::new("cli-check-found").count("problems", problems)));
        return Ok(ExitCode::from(2));
    }
    print(words.get("cli-check-fine"));
    Ok(ExitCode::SUCCESS)
}

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

async fn published(db: &hub::store::Db, edition: &str) -> Result<Published> {
    let unknown = || Error::not_found(Message::new("error-no-edition").text("edition", edition));
    let quarter: Quarter = edition.parse().map_err(|_| unknown())?;
    let all = editions::published(db, Clock::System.now()).await?;
    all.into_iter().find(|published| published.edition().quarter == quarter).ok_or_else(unknown)
}

async fn inside(db: &hub::store::Db, published: &Published, words: &Words) -> Result<Vec<u8>> {
    let (house, edition) = (house()?, published.edition());
    let facts = Facts {
        quarter: edition.quarter,
        version: edition.version,
        as_of: edition.as_of,
        released: edition.embargo,
        simulated: Default::default(),
        languages: vec![],
    };
    let document = compose_inside(&facts, &sightings(db, &house, edition.quarter, edition.as_of).await?);
    Ok(write_pdf(&document, words, &house.bulletin)?.bytes)
}
