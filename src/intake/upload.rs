//! A file is looked at before anything changes, then taken over into the draft.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan};

use super::typing::{Beginning, look_at};
use super::{Difference, Folder, Looked, Office, differences, look};
use crate::collect::grid::{Asked, used};
use crate::collect::{self, Submission, form};
use crate::error::{Error, Result};
use crate::store::uploads::{self, Upload};
use crate::store::{Db, drafts, requests};
use crate::structure::{Finding, Key, Message, Observation, Structure};

/// What a file would change.
pub struct Dry<'a> {
    /// What reading it found, with the place in the file.
    pub read: Vec<Finding>,
    /// How many figures could be read.
    pub figures: usize,
    /// The cells that would be typed, and those that would become blank.
    pub typed: BTreeMap<Key, String>,
    /// What would be different in the draft.
    pub differences: Vec<Difference>,
    /// The draft as it would be, with every finding.
    pub looked: Looked<'a>,
}

/// Keeps a file for a day under an id that cannot be guessed.
pub async fn keep(office: &Office<'_>, folder: Folder, id: &str, name: &str, bytes: Vec<u8>) -> Result<()> {
    let name = name.chars().filter(|c| !c.is_control()).take(120).collect();
    let upload = Upload { id: id.into(), draft: folder.id(), person: office.who.into(), name, bytes };
    let mut tx = office.db.write().await?;
    uploads::put(&mut tx, &upload, office.now).await?;
    Ok(tx.commit().await?)
}

/// Reads a file and holds it against the draft: nothing is stored.
///
/// A table that the file speaks of is replaced as a whole; the other tables stay.
pub async fn dry_run<'a>(office: &Office<'a>, folder: Folder, bytes: &[u8]) -> Result<Dry<'a>> {
    let now = look(office, folder).await?;
    let (submission, read) = read_beside(office.house.structure, folder, bytes.to_vec()).await?;
    let cells: BTreeMap<Key, Observation> =
        submission.cells.iter().map(|cell| (cell.key, cell.observation)).collect();
    // A citizenship that the file brings has its row from now on, and counts in its sums.
    let used = used(cells.keys().chain(now.draft.cells.keys()));
    let asked = Asked { used, ..now.asked.clone() };
    let again = form::typed_again(&asked, &cells, BTreeMap::new()).cells;
    let mut typed = blanked(&now, &cells);
    typed.extend(again);
    typed.retain(|key, _| now.standing.is_open(key));
    let mut draft = now.draft.clone();
    draft.cells.extend(typed.clone());
    draft.cells.retain(|_, text| !text.is_empty());
    let looked = look_at(office, now.standing.clone(), draft, now.reasons.clone()).await?;
    let differences = differences(&now.cells, &looked.cells);
    Ok(Dry { read, figures: cells.len(), typed, differences, looked })
}

/// Reads a file beside the other requests: a large one may take a second, and nobody waits for it.
async fn read_beside(
    structure: &'static Structure,
    folder: Folder,
    bytes: Vec<u8>,
) -> Result<(Submission, Vec<Finding>)> {
    let (country, quarter, part) = (folder.place.country, folder.quarter, folder.part_of());
    let read = move || collect::read_part(&bytes, structure, country, quarter, part);
    let failed = |error| Error::failed(Message::new("error-server"), error);
    tokio::task::spawn_blocking(read).await.map_err(failed)
}

/// The cells of the draft in the tables of which a file says something.
fn blanked(now: &Looked, file: &BTreeMap<Key, Observation>) -> BTreeMap<Key, String> {
    let sheets: Vec<&str> = file.keys().filter_map(|key| now.asked.home(key)).collect();
    let there = now.draft.cells.keys().filter(|key| now.asked.home(key).is_some_and(|s| sheets.contains(&s)));
    there.map(|key| (*key, String::new())).collect()
}

/// Types what a kept file says into the draft; false if there is no such file any more.
pub async fn take_over(office: &Office<'_>, folder: Folder, id: &str) -> Result<bool> {
    let Some(upload) = uploads::get(office.db, id, &folder.id(), office.who).await? else {
        return Ok(false);
    };
    let dry = dry_run(office, folder, &upload.bytes).await?;
    take(office, &dry).await?;
    let mut tx = office.db.write().await?;
    uploads::remove(&mut tx, id).await?;
    tx.commit().await?;
    Ok(true)
}

/// Types what a file says into the draft: whoever takes a file over has seen what it changes.
pub async fn take(office: &Office<'_>, dry: &Dry<'_>) -> Result<()> {
    let standing = &dry.looked.standing;
    let beginning = Beginning::read(office, standing).await?;
    let mut tx = office.db.write().await?;
    beginning.write(office, &mut tx).await?;
    drafts::save(&mut tx, &standing.folder.id(), i64::MAX, &dry.typed, office.who, office.now).await?;
    Ok(tx.commit().await?)
}

/// Takes away files and answers to programs that are older than a day.
pub async fn tidy(db: &Db, now: Timestamp) -> Result<()> {
    let yesterday = now.saturating_sub(24.hours()).unwrap_or(now);
    let mut tx = db.write().await?;
    uploads::forget(&mut tx, yesterday).await?;
    requests::forget(&mut tx, yesterday).await?;
    Ok(tx.commit().await?)
}
