//! Pages on one country and on one citizenship, the lists that lead there, and the same as files.

use poem::Response;
use poem::http::{StatusCode, header};

use super::{Newest, page, with_status};
use crate::deliver::{House, Shelf, write_pdf};
use crate::error::{Error, Result};
use crate::report::{Document, Kind, Public, layout, workbook};
use crate::structure::{Code, Dimension, Message, Structure};
use crate::web::pages;
use crate::web::views::open as views;
use crate::web::visit::{Answer, Visit, missing};
use crate::words::{Words, language};

/// What is shown of one country.
pub async fn country(visit: Visit) -> Answer {
    one(&visit, read(visit.param("country"), Kind::Profile)).await
}

/// What is shown of one citizenship.
pub async fn origin(visit: Visit) -> Answer {
    one(&visit, read(visit.param("origin"), Kind::Origin)).await
}

/// The kind of document about a code, if there is such a country or citizenship.
fn read(code: &str, kind: fn(Code) -> Kind) -> Option<Kind> {
    let structure = Structure::embedded();
    let code: Code = code.parse().ok()?;
    let is_known = match kind(code) {
        Kind::Origin(origin) => structure.list(Dimension::Citizen).get(origin).is_some(),
        _ => structure.participant(code).is_some(),
    };
    is_known.then(|| kind(code))
}

async fn one(visit: &Visit, kind: Option<Kind>) -> Answer {
    let Some(kind) = kind else {
        let (told, main) = views::unknown_code(visit.words);
        return Ok(with_status(visit, StatusCode::NOT_FOUND, told, main));
    };
    let (told, main) = match Newest::of(visit).await? {
        Some(newest) => views::one(visit.words, kind, &newest.published, &newest.document(kind)),
        None => views::none_yet(visit.words, &visit.words.get("bulletin-title")),
    };
    Ok(page(visit, told, main))
}

/// Every country, whether it answered in each of the last quarters, and its page.
pub async fn countries(visit: Visit) -> Answer {
    let (told, main) = match Newest::of(&visit).await? {
        Some(newest) => views::countries(visit.words, &newest.shelf),
        None => views::none_yet(visit.words, &visit.words.get("open-countries-title")),
    };
    Ok(page(&visit, told, main))
}

/// Every citizenship that was ever shown, and its page.
pub async fn origins(visit: Visit) -> Answer {
    let (told, main) = match Newest::of(&visit).await? {
        Some(newest) => views::origins(visit.words, &newest.shelf),
        None => views::none_yet(visit.words, &visit.words.get("open-origins-title")),
    };
    Ok(page(&visit, told, main))
}

/// A document about one country or citizenship as a file of a version of an edition: `profile` or `origin`, `ES.pdf`.
pub async fn made(visit: Visit) -> Answer {
    let (code, ending) = visit.param("file").rsplit_once('.').ok_or_else(missing)?;
    let kind = match visit.param("about") {
        "profile" => read(code, Kind::Profile),
        "origin" => read(code, Kind::Origin),
        _ => None,
    };
    let (kind, words) = kind.zip(language(visit.param("language"))).ok_or_else(missing)?;
    let Some(published) = pages::named(&visit).await? else {
        return pages::gone(&visit, Some(pages::version(&visit)?)).await;
    };
    let document = Shelf::read(&visit.state.db, &published).await?.document(House::embedded(), kind);
    let (bytes, mime) = match ending {
        "pdf" => (write_pdf(&document, words)?.bytes, "application/pdf"),
        "xlsx" => (workbook(&document, words)?, XLSX),
        "csv" => {
            (document.data.map_or_else(Vec::new, |(_, data)| data.into_bytes()), "text/csv; charset=utf-8")
        }
        _ => return Err(missing()),
    };
    let edition = published.edition().id();
    let name = format!("{}-{code}-{edition}-{}.{ending}", kind.name(), words.language);
    file(bytes, mime, &name, &words.language)
}

/// The type of an `.xlsx`.
pub(super) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The tables of a document as a workbook.
pub(super) fn workbook(document: &Document<Public>, words: &Words) -> Result<Vec<u8>> {
    workbook::write(&layout(document, words))
        .map_err(|error| Error::failed(Message::new("error-workbook"), error))
}

/// A file that is shown where it can be, under its name.
pub(super) fn file(bytes: Vec<u8>, mime: &str, name: &str, language: &str) -> Answer {
    Ok(Response::builder()
        .header(header::CONTENT_TYPE, mime)
        .header(header::CONTENT_LANGUAGE, language)
        .header(header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\""))
        .body(bytes))
}
