//! Pages and files for readers: read, ask, answer.

use poem::http::header;
use poem::web::{Data, Html, Path, Redirect};
use poem::{Request, Response, handler};

use super::{State, file, preferred, views};
use crate::error::{Error, Result};
use crate::store::editions::{self, Published};
use crate::store::people;
use crate::structure::Message;
use crate::words::{Words, language};

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
    let name = format!("bulletin-{edition}-{language}.pdf");
    let wanted = Wanted { edition, version, kind: "bulletin".into(), language, name };
    Ok(wanted.answer(request, &state, "application/pdf").await?)
}

/// A table behind an edition, as CSV.
#[handler]
pub async fn table(
    Path((edition, version, table)): Path<(String, i64, String)>,
    request: &Request,
    state: Data<&State>,
) -> poem::Result<Response> {
    let (kind, mime) = match table.rsplit_once('.').ok_or_else(missing)? {
        (name, "csv") => (format!("table-{name}"), "text/csv; charset=utf-8"),
        (name, "txt") => (format!("table-{name}"), "text/plain; charset=utf-8"),
        _ => return Err(missing().into()),
    };
    let name = format!("{edition}-{table}");
    let wanted = Wanted { edition, version, kind, language: "_".into(), name };
    Ok(wanted.answer(request, &state, mime).await?)
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
    async fn answer(&self, request: &Request, state: &State, mime: &str) -> Result<Response> {
        let published = self.find(state).await?;
        let documents = editions::documents(&state.db, &published).await?;
        let is_it = |d: &&editions::Document| d.kind == self.kind && d.language == self.language;
        let tag = format!("\"{}\"", documents.iter().find(is_it).ok_or_else(missing)?.sha256);
        if file::is_known(request, &tag) {
            return Ok(file::not_modified(&tag));
        }
        let bytes = editions::bytes(&state.db, &published, &self.kind, &self.language).await?;
        let mut answer = file::answer(request, &tag, bytes.ok_or_else(missing)?);
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

/// The reader's words, if the link to this person's letters was made here.
fn proven(state: &State, code: &str, person: &str, proof: &str) -> Result<&'static Words> {
    match state.secret.proves(person, proof) {
        true => words(code),
        false => Err(missing()),
    }
}

/// Asks whether the letters shall stop: links in letters are followed by machines too.
#[handler]
pub fn ask_unsubscribe(
    Path((code, person, proof)): Path<(String, String, String)>,
    state: Data<&State>,
) -> poem::Result<Html<String>> {
    let words = proven(&state, &code, &person, &proof)?;
    Ok(Html(views::ask_unsubscribe(words).into_string()))
}

/// Stops the letters of the bulletin, which carry this link: by the button, or by the one click of a mail program. Says the same whether or not there were any.
#[handler]
pub async fn unsubscribe(
    Path((code, person, proof)): Path<(String, String, String)>,
    state: Data<&State>,
) -> poem::Result<Html<String>> {
    let words = proven(&state, &code, &person, &proof)?;
    let mut tx = state.db.write().await?;
    people::unsubscribe(&mut tx, &person, people::BULLETIN, state.clock.now()).await?;
    tx.commit().await.map_err(Error::from)?;
    Ok(Html(views::plain(words, "page-unsubscribe-title", "page-unsubscribe-done").into_string()))
}
