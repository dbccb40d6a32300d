//! What was sent: version by version, with what each changed.

use super::{folder, may_type, office, path};
use crate::intake::{self, Difference, differences};
use crate::store::submissions;
use crate::web::views::desk::versions as views;
use crate::web::visit::{Answer, Visit};

/// Every version, and what it changed.
pub async fn page(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let standing = intake::standing(&visit.state.db, folder).await?;
    let mut changes: Vec<Vec<Difference>> = Vec::new();
    let mut before = Default::default();
    for version in &standing.versions {
        let figures = submissions::figures(&visit.state.db, &version.id).await?;
        changes.push(if version.version == 1 { Vec::new() } else { differences(&before, &figures) });
        before = figures;
    }
    super::note_seen(&visit, folder).await?;
    Ok(views::page(&visit, &standing, &changes, may_type(&visit, folder)))
}

/// Opens an accepted return for a correction.
pub async fn revise(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let standing = intake::standing(&visit.state.db, folder).await?;
    if standing.newest().is_some_and(|version| version.accepted_at.is_some()) {
        intake::revise(&office(&visit), folder).await?;
    }
    Ok(visit.see(&path(folder, "")))
}

/// Closes an opened return again without another version.
pub async fn discard(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    intake::discard(&office(&visit), folder).await?;
    Ok(visit.see(&path(folder, "")))
}
