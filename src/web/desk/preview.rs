//! What others will see of a return, before it is sent.

use super::{folder, office};
use crate::intake;
use crate::web::views::desk::preview as views;
use crate::web::visit::{Answer, Visit};

/// The country's cells of the public tables, shown or with the one mark, and for the country alone why.
pub async fn page(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let preview = intake::preview(&office(&visit), folder).await?;
    super::note_seen(&visit, folder).await?;
    Ok(views::page(&visit, &preview))
}
