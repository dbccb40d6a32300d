//! What everybody is shown alike is made once and kept, packed and ready, until something public changes.
//!
//! What is public changes by a release, a correction, a withdrawal, and a day that has passed. The mark of all that is
//! looked up at most once in [`PATIENCE`]; when it is another one, everything kept is thrown away. So a page lags behind a
//! release by that long at most, and never runs ahead of it.

mod sheet;

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use poem::http::{HeaderMap, Method, StatusCode};
use poem::{Endpoint, IntoResponse, Request, Response};
use sheet::Sheet;

use super::cookies::cookie;
use super::doors::Entry;
use super::{State, secure};
use crate::app::Stopwatch;
use crate::deliver::Shelf;
use crate::error::Result;
use crate::store::editions::{self, Published};

/// How long a hub believes that nothing has changed.
pub const PATIENCE: Duration = Duration::from_secs(1);
/// At most so many bytes are kept.
const ROOM: usize = 96 * 1024 * 1024;

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

/// Whether this request may be answered with what everybody gets: nothing is asked behind a `?`, nobody is signed in, and the
/// address is written as the hub writes it, so that no other spelling fills the press.
pub fn is_for_all(state: &State, request: &Request, is_page: bool) -> bool {
    let is_reading = matches!(*request.method(), Method::GET | Method::HEAD);
    let is_nobody = || cookie(request.headers(), state.cookie_name("session")).is_empty();
    let is_plain = request.uri().query().is_none() && !request.uri().path().contains('%');
    is_reading && is_plain && (!is_page || is_nobody())
}

/// Answers with what lies ready, down to its last header, before anybody looks for the address; everything else goes in.
pub async fn at_hand<E: Endpoint>(
    state: Arc<State>,
    inner: Arc<E>,
    request: Request,
) -> poem::Result<Response> {
    let press = &state.press;
    let lying =
        press.read(|kept| kept.sheets.get(request.uri().path()).filter(|_| press.is_fresh(kept)).cloned());
    match lying.filter(|sheet| is_for_all(&state, &request, sheet.is_page)) {
        Some(sheet) => Ok(sheet.answer(request.headers())),
        None => Ok(inner.call(request).await?.into_response()),
    }
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
        entry: &Entry,
        (path, asked): (&str, &HeaderMap),
        make: impl Future<Output = poem::Result<Response>>,
    ) -> poem::Result<Response> {
        let mark = self.look(state).await?;
        if let Some(sheet) = self.read(|kept| kept.sheets.get(path).cloned()) {
            return Ok(sheet.answer(asked));
        }
        let mut made = make.await?;
        if made.status() != StatusCode::OK {
            return Ok(made);
        }
        secure(made.headers_mut(), state.is_secure());
        let sheet = Arc::new(Sheet::of(made, entry).await?);
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
        if let Some(mark) = self.read(|kept| self.is_fresh(kept).then(|| kept.mark.clone())) {
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

    fn is_fresh(&self, kept: &Kept) -> bool {
        kept.looked.is_some_and(|looked| looked.took() < self.patience)
    }

    /// Keeps a sheet that was made while this mark stood; when there is no room, everything makes room.
    fn keep(&self, mark: &str, path: &str, sheet: &Arc<Sheet>) {
        let size = sheet.size();
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
