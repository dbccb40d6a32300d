//! What changed of an edition since it opened: its versions, and what later editions say otherwise.

use super::views::changes as views;
use super::visit::{Answer, Visit, missing};
use crate::store::editions::{self, Change, Document, Published};
use crate::structure::Quarter;

/// All that is public of it.
pub struct Changes {
    /// The quarter of the edition.
    pub quarter: Quarter,
    /// Its versions with their documents, the newest first.
    pub versions: Vec<(Published, Vec<Document>)>,
    /// What later editions say otherwise.
    pub told_again: Vec<Change>,
}

/// The page.
pub async fn page(visit: Visit) -> Answer {
    let db = &visit.state.db;
    let quarter: Quarter = visit.param("edition").parse().map_err(|_| missing())?;
    let published = editions::published(db, visit.state.clock.now()).await?;
    let newest = published.first().map(|newest| newest.edition().quarter);
    let mut versions = Vec::new();
    for version in published.into_iter().filter(|published| published.edition().quarter == quarter) {
        let documents = editions::documents(db, &version).await?;
        versions.push((version, documents));
    }
    if versions.is_empty() {
        return Err(missing());
    }
    let mut told_again = editions::changes(db, quarter).await?;
    told_again.retain(|change| Some(change.edition) <= newest);
    Ok(views::page(&visit, &Changes { quarter, versions, told_again }))
}
