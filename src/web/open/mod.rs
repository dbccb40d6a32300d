//! The open pages: what a reader without an account is told, all of it from the newest edition that may be seen.

mod corrections;
mod data;
mod dates;
mod feed;
mod figures;
mod languages;
mod search;
mod subscribe;
mod text;

pub use corrections::{Corrections, page as corrections};
pub use data::{Asked, file as data_file, page as data};
pub use dates::page as dates;
pub use feed::feed;
pub use figures::{countries, country, made, origin, origins};
pub use languages::{Coverage, page as languages};
pub use search::page as search;
pub use subscribe::{ask as ask_subscribe, confirm, look as look_at_subscription, send as subscribe};
pub use text::page as text;

use std::sync::Arc;

use maud::Markup;
use poem::Response;
use poem::http::{StatusCode, header};

use super::views::{Frame, Told};
use super::visit::Visit;
use crate::deliver::{House, Shelf};
use crate::error::{Kind as Wrong, Result};
use crate::report::{Document, Kind, Public};
use crate::store::editions::{self, Published};

/// The newest edition with all that is public of it.
pub struct Newest {
    /// The edition.
    pub published: Published,
    /// What it made public.
    pub shelf: Arc<Shelf>,
}

impl Newest {
    /// Reads it; nothing before the first edition.
    pub async fn of(visit: &Visit) -> Result<Option<Self>> {
        let state = &visit.state;
        let all = editions::current(&state.db, state.clock.now()).await?;
        let Some(published) = all.into_iter().next() else { return Ok(None) };
        match state.press.shelf(state, &published).await {
            Ok(shelf) => Ok(Some(Self { published, shelf })),
            // An edition of a hub that kept no such thing yet.
            Err(error) if error.kind == Wrong::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A document of it.
    pub fn document(&self, kind: Kind) -> Document<Public> {
        self.shelf.document(House::embedded(), kind)
    }
}

/// A page for everybody; with somebody's name in its frame it is kept by nobody.
pub fn page(visit: &Visit, told: Told, main: Markup) -> Response {
    with_status(visit, StatusCode::OK, told, main)
}

/// The same, where the address asks for what is not there.
pub fn with_status(visit: &Visit, status: StatusCode, told: Told, main: Markup) -> Response {
    let answer = Response::builder().status(status).content_type("text/html; charset=utf-8");
    let answer = match visit.session.is_some() {
        true => answer.header(header::CACHE_CONTROL, "no-store"),
        false => answer,
    };
    answer.body(Frame::of(visit).told(told, main).into_string())
}
