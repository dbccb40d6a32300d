//! Everything that was corrected, told again or taken back, in one place.

use super::page as shown;
use crate::deliver::Shelf;
use crate::protect::Revision;
use crate::store::editions::{self, Published, Withdrawal};
use crate::web::views::open as views;
use crate::web::visit::{Answer, Visit};

/// All there is to tell.
pub struct Corrections {
    /// Versions that took the place of another, the newest first.
    pub corrected: Vec<Published>,
    /// Versions that are read no more.
    pub withdrawn: Vec<Withdrawal>,
    /// Answers that a later edition told again.
    pub revised: Vec<Revision>,
}

/// The page.
pub async fn page(visit: Visit) -> Answer {
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    let mut corrected = editions::published(db, now).await?;
    let revised = match super::Newest::of(&visit).await? {
        Some(newest) => revisions(&newest.shelf),
        None => Vec::new(),
    };
    corrected.retain(|published| published.edition().correction.is_some());
    let told = Corrections { corrected, withdrawn: editions::withdrawals(db).await?, revised };
    let (told, main) = views::corrections(visit.words, &told);
    Ok(shown(&visit, told, main))
}

/// The newest first.
fn revisions(shelf: &Shelf) -> Vec<Revision> {
    let mut all: Vec<Revision> = shelf.public().all_revisions().collect();
    all.sort_by_key(|revision| std::cmp::Reverse((revision.edition, revision.quarter)));
    all
}
