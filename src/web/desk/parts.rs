//! What regions and organisations handed in, and adding it up.

use super::{folder, office, path};
use crate::intake;
use crate::structure::Dimension;
use crate::web::views::desk::parts as views;
use crate::web::visit::{Answer, Visit, missing};

/// Who handed in what, and who did not.
pub async fn page(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let office = office(&visit);
    let senders = intake::parts(&office, folder).await?;
    let looked = intake::look(&office, folder).await?;
    super::note_seen(&visit, folder).await?;
    Ok(views::page(&visit, &looked, &senders, super::may_type(&visit, folder)))
}

/// Adds the parts up into the draft.
pub async fn consolidate(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let by = match visit.field("by") {
        "region" => Dimension::Region,
        "org" => Dimension::Org,
        _ => return Err(missing()),
    };
    intake::consolidate(&office(&visit), folder, by).await?;
    Ok(visit.see(&path(folder, "/check")))
}
