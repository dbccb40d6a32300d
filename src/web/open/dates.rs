//! When the next editions come out, and when the earlier ones did.

use super::page as shown;
use crate::store::editions;
use crate::structure::{Dated, Step, Structure};
use crate::web::views::open as views;
use crate::web::visit::{Answer, Visit};

/// So many releases to come are told.
const COMING: usize = 8;

/// The release calendar.
pub async fn page(visit: Visit) -> Answer {
    let now = visit.state.clock.now();
    let coming = Structure::embedded().calendar.coming(now, None);
    let coming: Vec<Dated> = coming.filter(|dated| dated.step == Step::Release).take(COMING).collect();
    let mut past = editions::published(&visit.state.db, now).await?;
    past.retain(|published| published.edition().version == 1);
    let (told, main) = views::dates(visit.words, &coming, &past);
    Ok(shown(&visit, told, main))
}
