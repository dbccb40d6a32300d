//! What everybody is shown alike is made once and kept, packed and ready, until something public changes.
//!
//! What is public changes by a release, a correction, a withdrawal, and a day that has passed. The mark of all that is
//! looked up at most once in [`PATIENCE`]; when it is another one, everything kept is thrown away. So a page lags behind a
//! release by that long at most, and never runs ahead of it.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use poem::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use poem::{Request, Response};
use sha2::{Digest, Sha256};

use super::cookies::cookie;
use super::{State, file};
use crate::app::Stopwatch;
use crate::deliver::Shelf;
use crate::error::{Error, Result};
use crate::store::editions::{self, Published};
use crate::structure::{Message, hexadecimal};

/// How long a hub believes that nothing has changed.
pub const PATIENCE: Duration = Duration::from_secs(1);
/// At most so many bytes are kept.
const ROOM: usize = 96 * 1024 * 1024;
/// What is smaller travels as fast unpacked.
const WORTH_PACKING: usize = 1024;

/// The kept answers; clones share them.
#[derive(Debug, Clone, Default)]
pub struct Press {
    patience: Duration,
    kept: Arc<RwLock<Kept>>,
}

#[derive(Debug, Default)]
struct Kept {
    mark: String,
    looked: Option<Stopwatch>,
    sheets: HashMap<String, Arc<Sheet>>,
    size: usize,
    shelf: Option<Arc<Shelf>>,
}

/// One answer, ready to be sent.
#[derive(Debug)]
struct Sheet {
    headers: HeaderMap,
    tag: String,
    body: Bytes,
    packed: Option<Bytes>,
}

/// Whether this request may be answered with what everybody gets: nothing is asked behind a `?`, and nobody is signed in.
pub fn is_for_all(state: &State, request: &Request, is_page: bool) -> bool {
    let is_reading = matches!(*request.method(), Method::GET | Method::HEAD);
    let is_nobody = || cookie(request.headers(), state.cookie_name("session")).is_empty();
    is_reading && request.uri().query().is_none() && (!is_page || is_nobody())
}

impl Press {
    /// A press that looks for changes at most once in so long; the default looks every time.
    pub fn with_patience(patience: Duration) -> Self {
        Self { patience, ..Self::default() }
    }

    /// What is kept under this path, or what `make` answers: kept from then on, if it is a page or a file.
    pub async fn print(
        &self,
        state: &State,
        path: &str,
        asked: &HeaderMap,
        make: impl Future<Output = poem::Result<Response>>,
    ) -> poem::Result<Response> {
        let mark = self.look(state).await?;
        if let Some(sheet) = self.read(|kept| kept.sheets.get(path).cloned()) {
            return Ok(sheet.answer(asked));
        }
        let made = make.await?;
        if made.status() != StatusCode::OK {
            return Ok(made);
        }
        let sheet = Arc::new(Sheet::of(made).await?);
        self.keep(&mark, path, &sheet);
        Ok(sheet.answer(asked))
    }

    /// What the newest edition made public, read once.
    pub async fn shelf(&self, state: &State, published: &Published) -> Result<Arc<Shelf>> {
        let mark = self.look(state).await?;
        // Within the patience of the press an edition may have come that it has not noticed yet.
        let is_its = |shelf: &Arc<Shelf>| {
            let (facts, edition) = (shelf.facts(), published.edition());
            (facts.quarter, facts.version) == (edition.quarter, edition.version)
        };
        if let Some(shelf) = self.read(|kept| kept.shelf.clone().filter(is_its)) {
            return Ok(shelf);
        }
        let shelf = Arc::new(Shelf::read(&state.db, published).await?);
        self.write(|kept| {
            if kept.mark == mark {
                kept.shelf = Some(shelf.clone());
            }
        });
        Ok(shelf)
    }

    /// The mark of all that is public; what was kept under another one is gone.
    async fn look(&self, state: &State) -> Result<String> {
        let is_fresh = |kept: &Kept| kept.looked.is_some_and(|looked| looked.took() < self.patience);
        if let Some(mark) = self.read(|kept| is_fresh(kept).then(|| kept.mark.clone())) {
            return Ok(mark);
        }
        let mark = editions::mark(&state.db, state.clock.now()).await?;
        self.write(|kept| {
            if kept.mark != mark {
                *kept = Kept { mark: mark.clone(), ..Kept::default() };
            }
            kept.looked = Some(Stopwatch::start());
        });
        Ok(mark)
    }

    /// Keeps a sheet that was made while this mark stood; when there is no room, everything makes room.
    fn keep(&self, mark: &str, path: &str, sheet: &Arc<Sheet>) {
        let size = sheet.body.len() + sheet.packed.as_ref().map_or(0, Bytes::len);
        self.write(|kept| {
            if kept.size + size > ROOM {
                (kept.sheets, kept.size) = (HashMap::new(), 0);
            }
            if kept.mark == mark && size <= ROOM && kept.sheets.insert(path.into(), sheet.clone()).is_none() {
                kept.size += size;
            }
        });
    }

    fn read<T>(&self, look: impl FnOnce(&Kept) -> T) -> T {
        look(&self.kept.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn write(&self, change: impl FnOnce(&mut Kept)) {
        change(&mut self.kept.write().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Sheet {
    async fn of(made: Response) -> Result<Self> {
        let (parts, body) = made.into_parts();
        let body = body.into_bytes().await.map_err(failed)?;
        let (is_text, is_file) = (is_text(&parts.headers), parts.headers.contains_key(header::ACCEPT_RANGES));
        let packed =
            (is_text && body.len() >= WORTH_PACKING).then(|| pack(&body)).transpose().map_err(failed)?;
        let mut headers = parts.headers;
        let known = headers.remove(header::ETAG).and_then(|tag| Some(tag.to_str().ok()?.to_string()));
        let tag = known.unwrap_or_else(|| format!("\"{}\"", &hexadecimal(&Sha256::digest(&body))[..32]));
        // Who signed in gets another page at the same address.
        let varies = if is_file { "Accept-Encoding" } else { "Accept-Encoding, Cookie" };
        headers.insert(header::VARY, HeaderValue::from_static(varies));
        Ok(Self { headers, tag, body, packed })
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let takes_packed = file::asked(asked, &header::ACCEPT_ENCODING).is_some_and(takes_gzip);
        let (tag, body) = match self.packed.as_ref().filter(|_| takes_packed) {
            Some(packed) => (format!("{}-gzip\"", self.tag.trim_end_matches('"')), packed),
            None => (self.tag.clone(), &self.body),
        };
        let is_packed = tag != self.tag;
        let mut answer = match file::is_known(asked, &tag) {
            true => file::not_modified(&tag),
            // A part of a file is a part of it as it is.
            false if self.headers.contains_key(header::ACCEPT_RANGES) && !is_packed => {
                file::answer(asked, &tag, body.clone())
            }
            false => Response::builder().header(header::ETAG, &tag).body(body.clone()),
        };
        let status = answer.status();
        let is_kept = |name: &header::HeaderName| match status {
            StatusCode::NOT_MODIFIED => [header::VARY, header::CACHE_CONTROL].contains(name),
            StatusCode::RANGE_NOT_SATISFIABLE => *name == header::VARY,
            _ => true,
        };
        for (name, value) in self.headers.iter().filter(|(name, _)| is_kept(name)) {
            answer.headers_mut().insert(name, value.clone());
        }
        if is_packed && status == StatusCode::OK {
            answer.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        answer
    }
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::failed(Message::new("error-server"), error)
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    kind.starts_with("text/") || kind.starts_with("application/atom+xml") || kind.starts_with("image/svg")
}

fn pack(body: &[u8]) -> std::io::Result<Bytes> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(body)?;
    Ok(packer.finish()?.into())
}

/// Whether `Accept-Encoding` has gzip, and not as what it refuses (`gzip;q=0`).
fn takes_gzip(accepted: &str) -> bool {
    accepted.split(',').any(|one| {
        let mut parts = one.split(';').map(str::trim);
        let is_gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        is_gzip
            && !parts.any(|part| {
                part.starts_with("q=0") && part.trim_start_matches("q=0").trim_matches(['.', '0']).is_empty()
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_sent_to_whoever_takes_it_and_to_nobody_who_refuses_it() {
        for taken in ["gzip", "br, gzip", "GZIP;q=0.5", "deflate;q=0, gzip;q=0.001"] {
            assert!(takes_gzip(taken), "{taken}");
        }
        for refused in ["", "br", "gzip;q=0", "gzip; q=0.0", "x-gzip2", "identity"] {
            assert!(!takes_gzip(refused), "{refused}");
        }
    }

    #[tokio::test]
    async fn a_sheet_is_sent_packed_plain_or_not_again() {
        let text = "a page ".repeat(400);
        let made = Response::builder().content_type("text/html; charset=utf-8").body(text.clone());
        let sheet = Sheet::of(made).await.unwrap();
        let asked = |pairs: &[(header::HeaderName, &str)]| {
            let mut headers = HeaderMap::new();
            pairs.iter().for_each(|(name, value)| {
                headers.insert(name, value.parse().unwrap());
            });
            sheet.answer(&headers)
        };
        let plain = asked(&[]);
        let packed = asked(&[(header::ACCEPT_ENCODING, "gzip")]);
        let tag = |answer: &Response| answer.headers()[header::ETAG].to_str().unwrap().to_string();
        assert_ne!(tag(&plain), tag(&packed), "other bytes have another tag");
        assert_eq!(packed.headers()[header::CONTENT_ENCODING], "gzip");
        let again = asked(&[(header::IF_NONE_MATCH, &tag(&plain))]);
        assert_eq!(
            (again.status(), again.headers().get(header::CONTENT_TYPE)),
            (StatusCode::NOT_MODIFIED, None)
        );
        let (plain, packed) =
            (plain.into_body().into_vec().await.unwrap(), packed.into_body().into_vec().await.unwrap());
        assert_eq!((plain.len(), packed.len() < 100), (text.len(), true));
    }
}
