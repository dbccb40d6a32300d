//! The documents of an edition: the bulletin in every language and the tables behind it.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::House;
use crate::detect::{NewOrigin, new_origins};
use crate::error::{Error, Result};
use crate::protect::{Protected, late_answers, public_signals};
use crate::report::{
    Definition, Document, Facts, Inside, Public, Sighting, compose_inside, compose_public, html, layout, pdf,
};
use crate::store::editions::{self, Edition, Published};
use crate::store::{Db, Tx, submissions};
use crate::structure::{Code, Dimension, Figures, Message, hexadecimal};
use crate::words::{Words, languages};

/// The bulletin of an edition, without words yet.
pub fn bulletin(house: &House, public: &Protected, edition: &Edition, figures: &Figures) -> Document<Public> {
    let signals = public_signals(public, house.structure.list(Dimension::Citizen), edition.quarter);
    let languages = languages().values().map(|words| words.get("language-name")).collect();
    let facts = Facts { languages, ..facts(house, edition, figures) };
    compose_public(&house.bulletin, &house.programme, house.structure, public, &signals, &facts)
}

/// The restricted edition with true counts, made now from the figures of then: for leads and coordinators only.
pub async fn inside(db: &Db, house: &House, published: &Published) -> Result<Document<Inside>> {
    let (edition, indicator) = (published.edition(), house.programme.indicator);
    let quarter = edition.quarter;
    let table = submissions::table(db, quarter.plus(-12), quarter, edition.as_of).await?;
    let row = |signal: NewOrigin| Sighting {
        origin: signal.origin,
        count: signal.count,
        countries: signal.countries,
        history: signal.history,
    };
    let sightings: Vec<Sighting> = new_origins(&table, indicator, quarter).into_iter().map(row).collect();
    Ok(compose_inside(&facts(house, edition, &Figures::in_time(table)), &sightings))
}

/// What is known of an edition beside its figures.
fn facts(house: &House, edition: &Edition, figures: &Figures) -> Facts {
    Facts {
        quarter: edition.quarter,
        version: edition.version,
        as_of: edition.as_of,
        released: edition.embargo,
        simulated: simulated(house, figures),
        late: late_answers(&house.programme, figures),
        languages: Vec::new(),
    }
}

/// The countries with made-up figures in any period of a bulletin: its quarter, the ones beside it, a year.
pub fn simulated(house: &House, figures: &Figures) -> BTreeSet<Code> {
    let late = late_answers(&house.programme, figures);
    let entered = figures.late.returns.iter().filter(|(place, _)| late.contains(place));
    let shown = figures.table.returns.iter().chain(entered);
    shown.filter(|(_, answer)| answer.simulated).map(|((country, _), _)| *country).collect()
}

/// Writes the bulletin in every language and the tables behind it.
pub async fn write_documents(
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::structure::{Key, Observation, Quarter, Return, Table};

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
