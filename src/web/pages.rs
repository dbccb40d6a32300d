//! Pages and files for readers: read, ask, answer.

use poem::http::{StatusCode, header};
use poem::web::{Data, Html, Path, Redirect};
use poem::{Request, Response, handler};

use super::{State, preferred, views};
use crate::error::{Error, Result};
use crate::store::editions::{self, Published};
use crate::store::people;
use crate::structure::Message;
use crate::words::{Words, language};

/// What never changes may be kept for ever.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

fn missing() -> Error {
    Error::not_found(Message::new("page-not-found"))
}

fn words(code: &str) -> Result<&'static Words> {
    language(code).ok_or_else(missing)
}

/// Leads to the first page in the reader's language.
#[handler]
pub fn door(request: &Request) -> Redirect {
    Redirect::see_other(format!("/{}", preferred(request)))
}

/// The one stylesheet.
#[handler]
pub fn stylesheet() -> Response {
    Response::builder().content_type("text/css; charset=utf-8").body(include_str!("hub.css"))
}

/// Says that the hub is up and its database answers.
#[handler]
pub async fn health(state: Data<&State>) -> poem::Result<&'static str> {
    editions::all(&state.db).await?;
    Ok("ok")
}

/// The latest edition.
#[handler]
pub async fn home(Path(code): Path<String>, state: Data<&State>) -> poem::Result<Html<String>> {
    let words = words(&code)?;
    for published in editions::published(&state.db, state.clock.now()).await? {
        if let Some(summary) = editions::bytes(&state.db, &published, "summary", &code).await? {
            let documents = editions::documents(&state.db, &published).await?;
            let summary = String::from_utf8_lossy(&summary);
            return Ok(Html(views::home(words, Some((&published, &documents, &summary))).into_string()));
        }
    }
    Ok(Html(views::home(words, None).into_string()))
}

/// Every edition.
#[handler]
pub async fn library(Path(code): Path<String>, state: Data<&State>) -> poem::Result<Html<String>> {
    let words = words(&code)?;
    let mut all = Vec::new();
    for published in editions::published(&state.db, state.clock.now()).await? {
        let documents = editions::documents(&state.db, &published).await?;
        if !documents.is_empty() {
            all.push((published, documents));
        }
    }
    Ok(Html(views::library(words, &all).into_string()))
}

/// The bulletin of an edition, the very bytes.
#[handler]
pub async fn bulletin(
    Path((edition, version, language)): Path<(String, i64, String)>,
    request: &Request,
    state: Data<&State>,
) -> poem::Result<Response> {
    let published = find(&state, &edition, version).await?;
    let name = format!("bulletin-{edition}-{language}.pdf");
    Ok(file(request, &state, &published, "bulletin", &language, "application/pdf", &name).await?)
}

/// A table behind an edition, as CSV.
#[handler]
pub async fn table(
    Path((edition, version, table)): Path<(String, i64, String)>,
    request: &Request,
    state: Data<&State>,
) -> poem::Result<Response> {
    let published = find(&state, &edition, version).await?;
    let (name, mime) = match table.rsplit_once('.').ok_or_else(missing)? {
        (name, "csv") => (name, "text/csv; charset=utf-8"),
        (name, "txt") => (name, "text/plain; charset=utf-8"),
        _ => return Err(missing().into()),
    };
    let kind = format!("table-{name}");
    Ok(file(request, &state, &published, &kind, "_", mime, &format!("{edition}-{table}")).await?)
}

async fn find(state: &State, edition: &str, version: i64) -> Result<Published> {
    let all = editions::published(&state.db, state.clock.now()).await?;
    let is_it =
        |published: &Published| published.edition().id() == edition && published.edition().version == version;
    all.into_iter().find(is_it).ok_or_else(missing)
}

async fn file(
    request: &Request,
    state: &State,
    published: &Published,
    kind: &str,
    language: &str,
    mime: &str,
    name: &str,
) -> Result<Response> {
    let documents = editions::documents(&state.db, published).await?;
    let document = documents.iter().find(|d| d.kind == kind && d.language == language).ok_or_else(missing)?;
    let tag = format!("\"{}\"", document.sha256);
    let known = request.header(header::IF_NONE_MATCH).unwrap_or("");
    if known.split(',').any(|known| known.trim().trim_start_matches("W/") == tag) {
        return Ok(Response::builder().status(StatusCode::NOT_MODIFIED).header(header::ETAG, tag).finish());
    }
    let bytes = editions::bytes(&state.db, published, kind, language).await?.ok_or_else(missing)?;
    Ok(Response::builder()
        .content_type(mime)
        .header(header::CACHE_CONTROL, IMMUTABLE)
        .header(header::ETAG, tag)
        .header(header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\""))
        .header(header::CONTENT_LANGUAGE, if language == "_" { "mul" } else { language })
        .body(bytes))
}

/// Asks whether the letters shall stop: links in letters are followed by machines too.
#[handler]
pub fn ask_unsubscribe(
    Path((code, person, proof)): Path<(String, String, String)>,
    state: Data<&State>,
) -> poem::Result<Html<String>> {
    let words = words(&code)?;
    if !state.secret.proves(&person, &proof) {
        return Err(missing().into());
    }
    Ok(Html(views::ask_unsubscribe(words).into_string()))
}

/// Stops the letters of the bulletin, which carry this link: by the button, or by the one click of a mail program. Says the same whether or not there were any.
#[handler]
pub async fn unsubscribe(
    Path((code, person, proof)): Path<(String, String, String)>,
    state: Data<&State>,
) -> poem::Result<Html<String>> {
    let words = words(&code)?;
    if !state.secret.proves(&person, &proof) {
        return Err(missing().into());
    }
    let mut tx = state.db.write().await?;
    people::unsubscribe(&mut tx, &person, people::BULLETIN, state.clock.now()).await?;
    tx.commit().await.map_err(Error::from)?;
    Ok(Html(views::plain(words, "page-unsubscribe-title", "page-unsubscribe-done").into_string()))
}
