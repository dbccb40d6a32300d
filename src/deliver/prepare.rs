//! From accepted answers to an edition: protect, compose, lay out, write, store; all in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::detect::detect;
use crate::error::{Error, Result};
use crate::protect::{Programme, Protected, public_signals};
use crate::report::{Definition, Document, Facts, Public, Sighting, compose_public, html, layout, pdf};
use crate::store::editions::{self, Edition};
use crate::store::{Db, Tx, ledger, submissions};
use crate::structure::{Code, Dimension, Message, Period, Quarter, Structure, Table};
use crate::validate::Rules;
use crate::words::{Words, languages};

/// All that is declared in data files, read once.
#[derive(Debug)]
pub struct House {
    /// Codes, tables, calendar.
    pub structure: &'static Structure,
    /// The checks of a return.
    pub rules: Rules,
    /// What is published.
    pub programme: Programme,
    /// The bulletin.
    pub bulletin: Definition,
}

impl House {
    /// Reads every data file.
    pub fn read() -> Result<Self> {
        let bad = |error: crate::structure::BadDataFile| {
            Error::refused(Message::new("error-data-file").text("what", error))
        };
        Ok(Self {
            structure: Structure::embedded(),
            rules: Rules::read().map_err(bad)?,
            programme: Programme::read().map_err(bad)?,
            bulletin: Definition::read().map_err(bad)?,
        })
    }
}

/// The figures an edition stands on.
#[derive(Debug)]
struct Figures {
    /// Each earlier quarter as it was released, this one as of the sign-off.
    pub table: Table,
    /// Answers that missed the edition of their quarter.
    pub late: Table,
}

/// Reads the figures for an edition of `quarter`: the quarters of its year, each of its own vintage.
async fn figures(db: &Db, quarter: Quarter, as_of: Timestamp) -> Result<Figures> {
    let released: BTreeMap<Quarter, Timestamp> =
        editions::all(db).await?.into_iter().map(|edition| (edition.quarter, edition.as_of)).collect();
    let mut table = Table { as_of, returns: BTreeMap::new() };
    let mut late = table.clone();
    for q in Quarter::of_year(quarter.year()).into_iter().filter(|q| *q <= quarter) {
        let vintage = released.get(&q).copied().unwrap_or(as_of);
        table.returns.extend(submissions::table(db, q, q, vintage).await?.returns);
        let now = submissions::table(db, q, q, as_of).await?.returns;
        late.returns.extend(now.into_iter().filter(|(place, _)| !table.returns.contains_key(place)));
    }
    Ok(Figures { table, late })
}

/// Prepares the edition of a quarter under embargo; returns what it makes public. A prepared edition stays as it is.
pub async fn prepare(
    db: &Db,
    house: &House,
    quarter: Quarter,
    with_documents: bool,
    now: Timestamp,
) -> Result<Protected> {
    let history = editions::history(db, quarter).await?;
    if editions::all(db).await?.iter().any(|edition| edition.quarter == quarter) {
        return Ok(history);
    }
    let figures = figures(db, quarter, now).await?;
    let public = crate::protect::protect(
        &house.programme,
        house.structure,
        &figures.table,
        &figures.late,
        quarter,
        &history,
    )
    .map_err(|refusal| Error::refused(refusal.0))?;
    let simulated = simulated(&figures.table, quarter);
    let edition =
        Edition::new(quarter, 1, now, house.structure.calendar.release(quarter), !simulated.is_empty());
    let mut tx = db.write().await?;
    editions::put(&mut tx, &edition, &public, &history).await?;
    if with_documents {
        let document = bulletin(house, &public, &edition, simulated);
        write_documents(&mut tx, house, &edition, &document, &public).await?;
    }
    ledger::add(&mut tx, now, "hub", "prepare", &edition.id()).await?;
    tx.commit().await?;
    Ok(public)
}

/// Prepares the edition of the last quarter whose sign-off has passed; refused while nobody's answer is accepted.
pub async fn prepare_due(db: &Db, now: Timestamp) -> Result<()> {
    let house = House::read()?;
    let is_over = |quarter: &Quarter| house.structure.calendar.sign_off(*quarter) <= now;
    let next = editions::all(db).await?.first().map(|edition| edition.quarter.plus(1));
    let newest = Quarter::containing(now).and_then(|q| (1..6).map(|n| q.plus(-n)).find(is_over));
    let Some(quarter) = next.into_iter().chain(newest).find(is_over) else { return Ok(()) };
    let answers = submissions::table(db, quarter, quarter, now).await?;
    if answers.returns.is_empty() {
        let message = Message::new("error-no-answers");
        return Err(Error::refused(message.period("quarter", Period::Quarter(quarter))));
    }
    prepare(db, &house, quarter, true, now).await.map(drop)
}

fn simulated(table: &Table, quarter: Quarter) -> BTreeSet<Code> {
    table.reporting(quarter).filter(|(_, answer)| answer.simulated).map(|(country, _)| country).collect()
}

fn bulletin(
    house: &House,
    public: &Protected,
    edition: &Edition,
    simulated: BTreeSet<Code>,
) -> Document<Public> {
    let signals = public_signals(public, house.structure.list(Dimension::Citizen), edition.quarter);
    let facts = Facts {
        quarter: edition.quarter,
        version: edition.version,
        as_of: edition.as_of,
        released: edition.embargo,
        simulated,
        languages: languages().values().map(|words| words.get("language-name")).collect(),
    };
    compose_public(&house.bulletin, &house.programme, house.structure, public, &signals, &facts)
}

/// Writes the bulletin in every language and the tables behind it.
async fn write_documents(
    tx: &mut Tx,
    house: &House,
    edition: &Edition,
    document: &Document<Public>,
    public: &Protected,
) -> Result<()> {
    for words in languages().values() {
        let pdf = write_pdf(document, words, &house.bulletin)?;
        let laid = layout(document, words, &house.bulletin.classes);
        let summary = html::summary(&laid, &words.get("page-chart-table"));
        put(tx, edition, "summary", &words.language, "text/html", 0, summary.as_bytes()).await?;
        put(tx, edition, "bulletin", &words.language, "application/pdf", pdf.pages, &pdf.bytes).await?;
    }
    put(tx, edition, "table-about", "_", "text/plain", 0, about(edition).as_bytes()).await?;
    let hierarchy = crate::protect::hierarchy(public, &house.programme, house.structure);
    put(tx, edition, "table-hier", "_", "text/csv", 0, hierarchy.as_bytes()).await?;
    for (name, csv) in crate::protect::tables(public, &house.programme, house.structure) {
        put(tx, edition, &format!("table-{name}"), "_", "text/csv", 0, csv.as_bytes()).await?;
    }
    Ok(())
}

/// What stands in the tables, in every language: they have no room for a note of their own.
fn about(edition: &Edition) -> String {
    let lines = |words: &Words| {
        let simulated = edition.simulated.then_some("simulated-banner");
        let ids = simulated.into_iter().chain(["tables-about", "limits-recognised"]);
        let text: Vec<String> = ids.map(|id| words.get(id).replace("**", "")).collect();
        format!("{}\n{}\n", words.get("language-name"), text.join("\n"))
    };
    languages().values().map(lines).collect::<Vec<_>>().join("\n")
}

/// One document in one language. A letter the fonts do not have, or words that leave their page, stop the edition.
pub fn write_pdf<A>(document: &Document<A>, words: &Words, bulletin: &Definition) -> Result<pdf::Pdf> {
    let laid = layout(document, words, &bulletin.classes);
    let pdf = pdf::write(&laid).map_err(|error| Error::failed(Message::new("error-pdf"), error))?;
    let refuse = |message| Err(Error::refused(message));
    match (pdf.missing.is_empty(), pdf.overfull) {
        (true, false) => Ok(pdf),
        (false, _) => {
            let characters: String = pdf.missing.iter().collect();
            refuse(Message::new("error-glyphs").text("characters", characters))
        }
        (true, true) => refuse(Message::new("error-overfull").text("language", &words.language)),
    }
}

async fn put(
    tx: &mut Tx,
    edition: &Edition,
    kind: &str,
    language: &str,
    mime: &str,
    pages: usize,
    bytes: &[u8],
) -> Result<()> {
    let document = editions::Document {
        kind: kind.into(),
        language: language.into(),
        mime: mime.into(),
        pages: pages as i64,
        sha256: hexadecimal(&Sha256::digest(bytes)),
        size: bytes.len() as i64,
    };
    editions::put_document(tx, edition, &document, bytes).await
}

/// A hash as people write it.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// New origins of a quarter as the report's own rows: true counts, for the restricted edition only.
pub async fn sightings(db: &Db, house: &House, quarter: Quarter, now: Timestamp) -> Result<Vec<Sighting>> {
    let table = submissions::table(db, quarter.plus(-12), quarter, now).await?;
    let signals = detect(&table, house.programme.indicator, quarter);
    let row = |signal: crate::detect::NewOrigin| Sighting {
        origin: signal.origin,
        count: signal.count,
        countries: signal.countries,
        history: signal.history,
    };
    Ok(signals.new_origins.into_iter().map(row).collect())
}
