//! Pages and files for everybody: read, ask, answer.

use std::time::Duration;

use poem::Response;
use poem::http::{StatusCode, header};

use super::views::{Frame, public as views};
use super::visit::{Answer, Visit, missing};
use super::{State, file};
use crate::error::{Error, Result};
use crate::store::editions::{self, Published};
use crate::store::people;

/// Leads to the first page in the reader's language.
pub async fn first(visit: Visit) -> Answer {
    Ok(visit.see(""))
}

/// The one stylesheet.
pub async fn stylesheet(_: Visit) -> Answer {
    Ok(Response::builder().content_type("text/css; charset=utf-8").body(include_str!("hub.css")))
}

/// The one script; every page works without it.
pub async fn script(_: Visit) -> Answer {
    Ok(Response::builder().content_type("text/javascript; charset=utf-8").body(include_str!("hub.js")))
}

/// The script of tables to type into; they work without it.
pub async fn grid_script(_: Visit) -> Answer {
    Ok(Response::builder().content_type("text/javascript; charset=utf-8").body(include_str!("grid.js")))
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

/// A page for everybody; with somebody's name in its frame it is kept by nobody.
fn page(visit: &Visit, body: maud::Markup) -> Response {
    let answer = Response::builder().content_type("text/html; charset=utf-8");
    let answer = match visit.session.is_some() {
        true => answer.header(header::CACHE_CONTROL, "no-store"),
        false => answer,
    };
    answer.body(body.into_string())
}

/// The latest edition.
pub async fn home(visit: Visit) -> Answer {
    let (words, db) = (visit.words, &visit.state.db);
    let frame = Frame::of(&visit);
    for published in editions::current(db, visit.state.clock.now()).await? {
        if let Some(summary) = editions::bytes(db, &published, "summary", &words.language).await? {
            let documents = editions::documents(db, &published).await?;
            let summary = String::from_utf8_lossy(&summary);
            return Ok(page(&visit, views::home(&frame, Some((&published, &documents, &summary)))));
        }
    }
    Ok(page(&visit, views::home(&frame, None)))
}

/// What each figure means and who belongs in it.
pub async fn guidance(visit: Visit) -> Answer {
    Ok(page(&visit, super::views::guidance::page(&Frame::of(&visit))))
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
    Ok(page(&visit, views::library(&Frame::of(&visit), &all)))
}

/// One edition to be read here: the same words, figures and tables as its PDF.
pub async fn edition(visit: Visit) -> Answer {
    let (db, words) = (&visit.state.db, visit.words);
    let all = editions::current(db, visit.state.clock.now()).await?;
    let asked = |published: &Published| published.edition().id() == visit.param("edition");
    let published = all.into_iter().find(asked).ok_or_else(missing)?;
    let twin = editions::bytes(db, &published, "twin", &words.language).await?.ok_or_else(missing)?;
    let documents = editions::documents(db, &published).await?;
    Ok(page(&visit, views::one(&Frame::of(&visit), &published, &documents, &String::from_utf8_lossy(&twin))))
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
    let version = version(&visit)?;
    let wanted = Wanted { edition, version, kind: kind.into(), language, name };
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
    let (name, version) = (format!("{edition}-{table}"), version(&visit)?);
    let wanted = Wanted { edition, version, kind, language: "_".into(), name };
    wanted.answer(&visit, mime).await
}

fn version(visit: &Visit) -> Result<i64> {
    visit.param("version").parse().map_err(|_| missing())
}

/// One file of one edition, as its address names it.
struct Wanted {
    edition: String,
    version: i64,
    kind: String,
    language: String,
    /// What a reader's program calls it when it is saved.
    name: String,
}

impl Wanted {
    async fn answer(&self, visit: &Visit, mime: &str) -> Answer {
        let state = &visit.state;
        let published = self.find(state).await?;
        let documents = editions::documents(&state.db, &published).await?;
        let is_it = |d: &&editions::Document| d.kind == self.kind && d.language == self.language;
        let tag = format!("\"{}\"", documents.iter().find(is_it).ok_or_else(missing)?.sha256);
        if file::is_known(&visit.headers, &tag) {
            return Ok(file::not_modified(&tag));
        }
        let bytes = editions::bytes(&state.db, &published, &self.kind, &self.language).await?;
        let mut answer = file::answer(&visit.headers, &tag, bytes.ok_or_else(missing)?);
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

    async fn find(&self, state: &State) -> Result<Published> {
        let all = editions::published(&state.db, state.clock.now()).await?;
        let is_it = |published: &Published| {
            let edition = published.edition();
            edition.id() == self.edition && edition.version == self.version
        };
        all.into_iter().find(is_it).ok_or_else(missing)
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
    Ok(page(&visit, views::ask_unsubscribe(&Frame::of(&visit))))
}

/// Stops the letters of the bulletin, which carry this link: by the button, or by the one click of a mail program. Says
/// the same whether or not there were any.
pub async fn unsubscribe(visit: Visit) -> Answer {
    proven(&visit)?;
    let mut tx = visit.state.db.write().await?;
    people::unsubscribe(&mut tx, visit.param("person"), people::BULLETIN, visit.state.clock.now()).await?;
    tx.commit().await.map_err(Error::from)?;
    Ok(page(&visit, views::plain(&Frame::of(&visit), "page-unsubscribe-title", "page-unsubscribe-done")))
}
