//! Pages and files for everybody: read, ask, answer.

use std::time::Duration;

use poem::Response;
use poem::http::{StatusCode, header};

use super::file;
use super::open::{Newest, page, with_status};
use super::views::public as views;
use super::visit::{Answer, Visit, missing};
use crate::error::{Error, Result};
use crate::report::Kind;
use crate::store::editions::{self, Published, Withdrawal};
use crate::store::people;
use crate::structure::Period;

/// Leads to the first page in the reader's language.
pub async fn first(visit: Visit) -> Answer {
    Ok(visit.see(""))
}

/// Says that the hub is up, whatever its database does: who gets no answer starts it again.
pub async fn alive(_: Visit) -> Answer {
    Ok(plain(StatusCode::OK, "ok"))
}

/// Who asks whether the hub is ready asks often, and does not wait.
const PROMPT: Duration = Duration::from_secs(2);

/// Says that the database answers too: who hears 503 sends visitors to another hub meanwhile.
pub async fn ready(visit: Visit) -> Answer {
    let why = match tokio::time::timeout(PROMPT, editions::all(&visit.state.db)).await {
        Ok(Ok(_)) => return Ok(plain(StatusCode::OK, "ok")),
        Ok(Err(error)) => error.to_string(),
        Err(late) => late.to_string(),
    };
    tracing::warn!(why, "the database does not answer");
    Ok(plain(StatusCode::SERVICE_UNAVAILABLE, "the database does not answer"))
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    Response::builder().status(status).content_type("text/plain; charset=utf-8").body(text)
}

/// The first page: how many, what changed, what is new, since when, how sure, where the bulletin is, how to cite it.
pub async fn home(visit: Visit) -> Answer {
    let Some(newest) = Newest::of(&visit).await? else {
        let (told, main) = views::home(visit.words, None);
        return Ok(page(&visit, told, main));
    };
    let documents = editions::documents(&visit.state.db, &newest.published).await?;
    let answers = newest.document(Kind::Home);
    let (mut told, main) = views::home(visit.words, Some((&newest.published, &documents, &answers)));
    told.dataset = Some(dataset(&visit, &newest.published, &documents));
    Ok(page(&visit, told, main))
}

/// What each figure means and who belongs in it.
pub async fn guidance(visit: Visit) -> Answer {
    let (told, main) = super::views::guidance::page(visit.words);
    Ok(page(&visit, told, main))
}

/// Every edition.
pub async fn library(visit: Visit) -> Answer {
    let mut all = Vec::new();
    for published in editions::current(&visit.state.db, visit.state.clock.now()).await? {
        let documents = editions::documents(&visit.state.db, &published).await?;
        if !documents.is_empty() {
            all.push((published, documents));
        }
    }
    let (told, main) = views::library(visit.words, &all);
    Ok(page(&visit, told, main))
}

/// One edition to be read here: the same words, figures and tables as its PDF.
pub async fn edition(visit: Visit) -> Answer {
    let (db, words) = (&visit.state.db, visit.words);
    let all = editions::current(db, visit.state.clock.now()).await?;
    let asked = |published: &Published| published.edition().id() == visit.param("edition");
    let Some(published) = all.into_iter().find(asked) else { return gone(&visit, None).await };
    let twin = editions::bytes(db, &published, "twin", &words.language).await?.ok_or_else(missing)?;
    let documents = editions::documents(db, &published).await?;
    let (mut told, main) = views::one(words, &published, &documents, &String::from_utf8_lossy(&twin));
    told.dataset = Some(dataset(&visit, &published, &documents));
    Ok(page(&visit, told, main))
}

/// Of a version that was taken back (of an edition: the last one), why and where to read on; otherwise there is no such page.
pub(super) async fn gone(visit: &Visit, version: Option<i64>) -> Answer {
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    let is_it = |withdrawal: &Withdrawal| {
        withdrawal.quarter.to_string() == visit.param("edition")
            && version.is_none_or(|v| v == withdrawal.version)
    };
    let withdrawal = editions::withdrawals(db).await?.into_iter().find(is_it).ok_or_else(missing)?;
    let current = editions::current(db, now).await?;
    let successor = current.iter().find(|published| {
        let edition = published.edition();
        edition.quarter == withdrawal.quarter && edition.version > withdrawal.version
    });
    let (told, main) = super::views::open::withdrawn(visit.words, &withdrawal, successor);
    Ok(with_status(visit, StatusCode::GONE, told, main))
}

/// An edition as libraries and search engines describe data (schema.org, `Dataset`).
fn dataset(visit: &Visit, published: &Published, documents: &[editions::Document]) -> serde_json::Value {
    let (words, base, edition) = (visit.words, &visit.state.post.base_url, published.edition());
    let file = |document: &editions::Document| {
        let address = format!("{base}{}", super::views::public::address(published, document));
        serde_json::json!({ "@type": "DataDownload", "encodingFormat": document.mime, "contentUrl": address })
    };
    let tables = documents
        .iter()
        .filter(|document| document.mime == "text/csv" && document.kind.starts_with("table-"));
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": format!("{}: {}", words.get("bulletin-title"), words.period(Period::Quarter(edition.quarter))),
        "description": words.get("bulletin-subject"),
        "url": format!("{base}{}", visit.to(&format!("/edition/{}", edition.id()))),
        "inLanguage": words.language,
        "version": edition.version.to_string(),
        "datePublished": edition.embargo.to_string(),
        "temporalCoverage": edition.quarter.to_string(),
        "creator": { "@type": "Organization", "name": words.get("house-name") },
        "isAccessibleForFree": true,
        "distribution": tables.map(file).collect::<Vec<_>>(),
    })
}

/// The bulletin of an edition, the very bytes.
pub async fn bulletin(visit: Visit) -> Answer {
    pdf(visit, "bulletin").await
}

/// The brief of an edition, the very bytes.
pub async fn brief(visit: Visit) -> Answer {
    pdf(visit, "brief").await
}

async fn pdf(visit: Visit, kind: &str) -> Answer {
    let (edition, language) = (visit.param("edition").to_string(), visit.param("language").to_string());
    let name = format!("{kind}-{edition}-{language}.pdf");
    let wanted = Wanted { kind: kind.into(), language, name };
    wanted.answer(&visit, "application/pdf").await
}

/// A table behind an edition, as CSV.
pub async fn table(visit: Visit) -> Answer {
    let (edition, table) = (visit.param("edition").to_string(), visit.param("table"));
    let (kind, mime) = match table.rsplit_once('.').ok_or_else(missing)? {
        (name, "csv") => (format!("table-{name}"), "text/csv; charset=utf-8"),
        (name, "txt") => (format!("table-{name}"), "text/plain; charset=utf-8"),
        _ => return Err(missing()),
    };
    let wanted = Wanted { kind, language: "_".into(), name: format!("{edition}-{table}") };
    wanted.answer(&visit, mime).await
}

/// The number of a version, as the address names it.
pub(super) fn version(visit: &Visit) -> Result<i64> {
    visit.param("version").parse().map_err(|_| missing())
}

/// The version of an edition that the address names, if it may be seen.
pub(super) async fn named(visit: &Visit) -> Result<Option<Published>> {
    let all = editions::published(&visit.state.db, visit.state.clock.now()).await?;
    let is_it = |published: &Published| {
        let edition = published.edition();
        edition.id() == visit.param("edition") && edition.version.to_string() == visit.param("version")
    };
    Ok(all.into_iter().find(is_it))
}

/// One file of one edition, as its address names it.
struct Wanted {
    kind: String,
    language: String,
    /// What a reader's program calls it when it is saved.
    name: String,
}

impl Wanted {
    async fn answer(&self, visit: &Visit, mime: &str) -> Answer {
        let state = &visit.state;
        let Some(published) = named(visit).await? else { return gone(visit, Some(version(visit)?)).await };
        let documents = editions::documents(&state.db, &published).await?;
        let is_it = |d: &&editions::Document| d.kind == self.kind && d.language == self.language;
        let tag = format!("\"{}\"", documents.iter().find(is_it).ok_or_else(missing)?.sha256);
        let bytes = editions::bytes(&state.db, &published, &self.kind, &self.language).await?;
        let mut answer = Response::builder()
            .header(header::ACCEPT_RANGES, "bytes")
            .header(header::CACHE_CONTROL, file::REVOCABLE)
            .header(header::ETAG, tag)
            .body(bytes.ok_or_else(missing)?);
        let language = if self.language == "_" { "mul" } else { &self.language };
        let described = [
            (header::CONTENT_TYPE, mime),
            (header::CONTENT_LANGUAGE, language),
            (header::CONTENT_DISPOSITION, &format!("inline; filename=\"{}\"", self.name)),
        ];
        // A document of the house has a name that a header takes; what does not fit is no such document.
        for (name, value) in described {
            answer.headers_mut().insert(name, value.parse().map_err(|_| missing())?);
        }
        Ok(answer)
    }
}

/// Whether the link to this person's letters was made here; a page of any other link does not exist.
fn proven(visit: &Visit) -> Result<()> {
    match visit.state.post.secret.proves(visit.param("person"), visit.param("proof")) {
        true => Ok(()),
        false => Err(missing()),
    }
}

/// Asks whether the letters shall stop: links in letters are followed by machines too.
pub async fn ask_unsubscribe(visit: Visit) -> Answer {
    proven(&visit)?;
    let (told, main) = views::ask_unsubscribe(visit.words);
    Ok(page(&visit, told, main))
}

/// Stops the letters of the bulletin, which carry this link: by the button, or by the one click of a mail program. Says
/// the same whether or not there were any.
pub async fn unsubscribe(visit: Visit) -> Answer {
    proven(&visit)?;
    let mut tx = visit.state.db.write().await?;
    people::unsubscribe(&mut tx, visit.param("person"), people::BULLETIN, visit.state.clock.now()).await?;
    tx.commit().await.map_err(Error::from)?;
    let (told, main) = views::plain(visit.words, "page-unsubscribe-title", "page-unsubscribe-done");
    Ok(page(&visit, told, main))
}
