//! The documents of an edition: the bulletin in every language and the tables behind it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::House;
use crate::detect::{NewOrigin, new_origins};
use crate::error::{Error, Result};
use crate::protect::derived::reporting;
use crate::protect::{Protected, late_answers};
use crate::report::{
    Document, Facts, Inside, Kind, Public, Sighting, Slice, Sources, Tongue, WarningFacts, compose_inside,
    compose_public, compose_slice, compose_warning, html, layout, pdf,
};
use crate::store::editions::{self, Edition, Published};
use crate::store::{Db, Tx, submissions};
use crate::structure::{Code, Figures, Message, Period, Quarter, Table, hexadecimal};
use crate::words::{Words, languages};

/// A document without words yet.
fn made(house: &House, kind: Kind, public: &Protected, facts: &Facts) -> Document<Public> {
    compose_public(kind, sources(house, public, facts))
}

fn sources<'a>(house: &'a House, public: &'a Protected, facts: &'a Facts) -> Sources<'a> {
    let House { documents, programme, structure, .. } = house;
    Sources { definitions: documents, programme, structure, public, facts }
}

/// What a published edition made public: all that its documents are made from, then or now.
#[derive(Debug)]
pub struct Shelf {
    public: Protected,
    facts: Facts,
}

impl Shelf {
    /// Reads it.
    pub async fn read(db: &Db, published: &Published) -> Result<Self> {
        let edition = published.edition();
        let kept = editions::bytes(db, published, FACTS, "_").await?;
        let missing = || Error::not_found(Message::new("error-no-document").text("edition", edition.id()));
        let kept: Kept = serde_json::from_slice(&kept.ok_or_else(missing)?)
            .map_err(|error| Error::failed(Message::new("error-store"), error))?;
        Ok(Self { public: editions::history(db, edition.quarter).await?, facts: kept.facts(edition) })
    }

    /// The countries it tells of.
    pub fn reporting(&self) -> BTreeSet<Code> {
        reporting(&self.public, Period::Quarter(self.facts.quarter)).into_iter().collect()
    }

    /// A document of it.
    pub fn document(&self, house: &House, kind: Kind) -> Document<Public> {
        made(house, kind, &self.public, &self.facts)
    }

    /// A part of it that somebody chose.
    pub fn slice(&self, house: &House, slice: &Slice) -> Document<Public> {
        compose_slice(slice, sources(house, &self.public, &self.facts))
    }

    /// The shown figures.
    pub fn public(&self) -> &Protected {
        &self.public
    }

    /// What is known of the edition beside them.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// Under which name an edition keeps what is public of it beside its figures.
const FACTS: &str = "facts";

/// What an edition keeps to make its documents again.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    simulated: Vec<String>,
    late: Vec<(String, String)>,
}

impl Kept {
    fn of(facts: &Facts) -> Self {
        let late = facts.late.iter().map(|(country, quarter)| (country.to_string(), quarter.to_string()));
        Self { simulated: facts.simulated.iter().map(Code::to_string).collect(), late: late.collect() }
    }

    fn facts(&self, edition: &Edition) -> Facts {
        let late = self.late.iter().filter_map(|(c, q)| Some((c.parse().ok()?, q.parse().ok()?)));
        let simulated = self.simulated.iter().filter_map(|country| country.parse().ok());
        about_edition(edition, simulated.collect(), late.collect())
    }
}

/// The restricted edition with true counts, made now from the figures of then: for leads and coordinators only.
/// `role` is whose copy it is.
pub async fn inside(
    db: &Db,
    house: &House,
    published: &Published,
    role: Message,
) -> Result<Document<Inside>> {
    let edition = published.edition();
    let table = table(db, edition).await?;
    let sightings = sightings(&table, house, edition);
    Ok(compose_inside(&facts(house, edition, &Figures::in_time(table)), &sightings, role))
}

/// The drafts of early warnings of an edition, a page each, by the origin they tell of; for the same people.
pub async fn warnings(
    db: &Db,
    house: &House,
    published: &Published,
) -> Result<Vec<(Code, Document<Inside>)>> {
    let edition = published.edition();
    let page = |sighting: Sighting| {
        let id = format!("{}-{}", edition.quarter, sighting.origin);
        let warning = sighting.warning(edition.quarter.plus(1).last_day());
        let facts = WarningFacts { id, from: None, at: edition.embargo };
        (sighting.origin, compose_warning(&warning, &facts, house.structure))
    };
    Ok(sightings(&table(db, edition).await?, house, edition).into_iter().map(page).collect())
}

async fn table(db: &Db, edition: &Edition) -> Result<Table> {
    submissions::table(db, edition.quarter.plus(-12), edition.quarter, edition.as_of).await
}

fn sightings(table: &Table, house: &House, edition: &Edition) -> Vec<Sighting> {
    let row = |signal: NewOrigin| Sighting {
        origin: signal.origin,
        count: signal.count,
        countries: signal.countries,
        history: signal.history,
    };
    new_origins(table, house.programme.indicator, edition.quarter).into_iter().map(row).collect()
}

/// What is known of an edition beside its figures.
pub fn facts(house: &House, edition: &Edition, figures: &Figures) -> Facts {
    about_edition(edition, simulated(house, figures), late_answers(&house.programme, figures))
}

fn about_edition(edition: &Edition, simulated: BTreeSet<Code>, late: BTreeSet<(Code, Quarter)>) -> Facts {
    Facts {
        quarter: edition.quarter,
        version: edition.version,
        as_of: edition.as_of,
        released: edition.embargo,
        simulated,
        correction: edition.correction.as_deref().cloned(),
        late,
        languages: languages().values().map(tongue).collect(),
    }
}

fn tongue(words: &Words) -> Tongue {
    Tongue { tag: words.language.clone(), name: words.get("language-name") }
}

/// The countries with made-up figures in any period of a bulletin: its quarter, the ones beside it, a year.
pub fn simulated(house: &House, figures: &Figures) -> BTreeSet<Code> {
    let late = late_answers(&house.programme, figures);
    let entered = figures.late.returns.iter().filter(|(place, _)| late.contains(place));
    let shown = figures.table.returns.iter().chain(entered);
    shown.filter(|(_, answer)| answer.simulated).map(|((country, _), _)| *country).collect()
}

/// Writes the documents of an edition again, from what is public of it, for a version that takes its place.
pub async fn write_again(tx: &mut Tx, house: &House, edition: &Edition, shelf: Shelf) -> Result<()> {
    let Facts { simulated, late, .. } = shelf.facts;
    write_documents(tx, house, edition, &about_edition(edition, simulated, late), &shelf.public).await
}

/// Writes the bulletin and the brief in every language, their twins on the web and the tables behind them.
pub async fn write_documents(
    tx: &mut Tx,
    house: &House,
    edition: &Edition,
    facts: &Facts,
    public: &Protected,
) -> Result<()> {
    let (bulletin, brief) =
        (made(house, Kind::Bulletin, public, facts), made(house, Kind::Brief, public, facts));
    for words in languages().values() {
        let (language, laid) = (words.language.as_str(), layout(&bulletin, words));
        let twin = html::twin(&laid);
        put(tx, edition, "twin", language, "text/html", 0, twin.as_bytes()).await?;
        for (kind, document) in [(Kind::Bulletin, &bulletin), (Kind::Brief, &brief)] {
            let pdf = write_pdf(document, words)?;
            put(tx, edition, kind.name(), language, "application/pdf", pdf.pages, &pdf.bytes).await?;
        }
    }
    let kept = serde_json::to_vec(&Kept::of(facts))
        .map_err(|error| Error::failed(Message::new("error-store"), error))?;
    put(tx, edition, FACTS, "_", "application/json", 0, &kept).await?;
    if let Some((_, data)) = &bulletin.data {
        put(tx, edition, editions::DATA, "_", "text/csv", 0, data.as_bytes()).await?;
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

/// One document in one language. A part that is empty without saying so, a letter the fonts do not have, or words that
/// leave their page stop it.
pub fn write_pdf<A>(document: &Document<A>, words: &Words) -> Result<pdf::Pdf> {
    let refuse = |message| Err(Error::refused(message));
    if let Some(part) = document.empty_part() {
        return refuse(Message::new("error-empty-part").arg("part", part.into()));
    }
    let pdf = pdf::write(&layout(document, words))
        .map_err(|error| Error::failed(Message::new("error-pdf"), error))?;
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::structure::{Key, Observation, Return};

    fn answer(country: &str, quarter: &str, n: u32, simulated: bool) -> ((Code, Quarter), Return) {
        let country: Code = country.parse().unwrap();
        let cells = [(Key::total(Code::literal("VIC_NEW"), country), Observation::count(n))].into();
        let accepted = "2023-05-01T10:00:00Z".parse().unwrap();
        ((country, quarter.parse().unwrap()), Return { version: 1, accepted, simulated, cells })
    }

    #[test]
    fn simulated_figures_are_named_in_whatever_period_of_the_bulletin_they_stand() {
        let as_of = "2023-05-20T10:00:00Z".parse().unwrap();
        let table = |returns| Table { as_of, returns };
        let before = answer("AT", "2022-Q1", 40, true);
        let in_time = [before, answer("BE", "2022-Q1", 40, false), answer("AT", "2022-Q4", 40, false)];
        let waits = answer("DE", "2022-Q2", 1, true);
        let figures = Figures {
            table: table(in_time.into()),
            revised: BTreeMap::new(),
            late: table([answer("CZ", "2022-Q2", 40, true), waits].into()),
        };
        let named = simulated(&House::read().unwrap(), &figures);
        assert_eq!(named, ["AT", "CZ"].map(|country| country.parse().unwrap()).into());
    }
}
