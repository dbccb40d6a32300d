//! What others will see of a draft, before it is sent.

use super::{Folder, Looked, Office, look};
use crate::error::Result;
use crate::protect::{Foreseen, Protected, foresee};
use crate::store::editions;
use crate::structure::Return;

/// A draft, and what will be public of it.
pub struct Preview<'a> {
    /// The draft with everything that is to be said about it.
    pub looked: Looked<'a>,
    /// `None` while it has no total: the country would stand as not having reported.
    pub foreseen: Option<Foreseen>,
}

/// What others will see of a country's draft if the other countries answer as in the newest edition that is out.
///
/// Neither the answers of others nor a sealed edition are read: what comes out hangs on the draft and on what is public.
pub async fn preview<'a>(office: &Office<'a>, folder: Folder) -> Result<Preview<'a>> {
    let looked = look(office, folder).await?;
    let newest = editions::published(office.db, office.now).await?.into_iter().next();
    let public = match newest {
        Some(published) => editions::history(office.db, published.edition().quarter).await?,
        None => Protected::default(),
    };
    let answer = Return { version: 0, accepted: office.now, simulated: false, cells: looked.cells.clone() };
    let place = (folder.place.country, folder.quarter);
    let house = office.house;
    let foreseen = foresee(&house.programme, house.structure, &public, place, &answer);
    Ok(Preview { looked, foreseen })
}
