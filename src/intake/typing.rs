//! A draft is opened, typed into, looked at.

use std::collections::BTreeMap;

use super::receive::history;
use super::{Folder, Office, Standing, standing};
use crate::collect::form::{self, Draft, Mark};
use crate::collect::grid::{Asked, used};
use crate::error::Result;
use crate::store::drafts::{self, Conflict};
use crate::store::{Tx, ledger, submissions};
use crate::structure::{Finding, Key, Observation, Quarter, Return};
use crate::validate::{Clean, Context, Given, validate};

/// A draft with everything that is to be said about it.
pub struct Looked<'a> {
    /// How far the return is.
    pub standing: Standing,
    /// Which inputs it has.
    pub asked: Asked<'a>,
    /// What is typed; where nothing was typed yet, the figures of the newest version.
    pub draft: Draft,
    /// Why unusual figures stand.
    pub reasons: BTreeMap<String, Given>,
    /// The figures it stands for, sums added.
    pub cells: BTreeMap<Key, Observation>,
    /// Every finding.
    pub findings: Vec<Finding>,
    /// The figures, if no finding is open.
    pub clean: Option<Clean>,
    /// The accepted answers of earlier quarters.
    pub history: BTreeMap<Quarter, Return>,
}

impl Looked<'_> {
    /// Whether anything was typed into a table, or said of it.
    pub fn is_begun(&self, sheet: &str) -> bool {
        let mut typed = self.draft.cells.keys();
        self.draft.marks.contains_key(sheet) || typed.any(|key| self.asked.home(key) == Some(sheet))
    }

    /// How often the draft was saved.
    pub fn revision(&self) -> i64 {
        self.standing.kept.as_ref().map_or(0, |kept| kept.revision)
    }
}

/// Opens a return and checks it: nothing is stored.
pub async fn look<'a>(office: &Office<'a>, folder: Folder) -> Result<Looked<'a>> {
    let standing = standing(office.db, folder).await?;
    let (draft, reasons) = base(office, &standing).await?;
    look_at(office, standing, draft, reasons).await
}

/// The same for a draft that is not stored.
pub(super) async fn look_at<'a>(
    office: &Office<'a>,
    standing: Standing,
    draft: Draft,
    reasons: BTreeMap<String, Given>,
) -> Result<Looked<'a>> {
    let folder = standing.folder;
    let history = beside(office, folder).await?;
    let asked = asked(office, folder, &draft, &history);
    let (submission, read) = form::read(&asked, &draft);
    let nobody = BTreeMap::new();
    let context = Context::new(&history, &nobody, reasons.clone());
    let (structure, rules) = (office.house.structure, &office.house.rules);
    let (clean, findings) = validate(&submission, read, structure, rules, &context);
    let cells = submission.cells.iter().map(|cell| (cell.key, cell.observation)).collect();
    Ok(Looked { standing, asked, draft, reasons, cells, findings, clean, history })
}

/// What a country's figures are held against; a part of a country has nothing to be held against.
///
/// Its own earlier answers alone: what other countries counted is theirs until it is published, and whoever types could
/// try numbers until nothing differs. Leads see both sides of a border on their board, and ask.
async fn beside(office: &Office<'_>, folder: Folder) -> Result<BTreeMap<Quarter, Return>> {
    match folder.part() {
        Some(_) => Ok(BTreeMap::new()),
        None => history(office.db, folder.place.country, folder.quarter, office.now).await,
    }
}

fn asked<'a>(
    office: &Office<'a>,
    folder: Folder,
    draft: &Draft,
    history: &BTreeMap<Quarter, Return>,
) -> Asked<'a> {
    let before = history.values().flat_map(|answer| answer.cells.keys());
    Asked {
        structure: office.house.structure,
        country: folder.place.country,
        quarter: folder.quarter,
        part: folder.part(),
        used: used(draft.cells.keys().chain(before)),
    }
}

/// What a draft begins with: itself, or the newest version.
pub(super) async fn base(
    office: &Office<'_>,
    standing: &Standing,
) -> Result<(Draft, BTreeMap<String, Given>)> {
    if let Some(kept) = &standing.kept {
        return Ok((kept.draft.clone(), kept.reasons.clone()));
    }
    let (cells, marks, reasons) = match (standing.newest(), &standing.part) {
        (Some(version), _) => (
            submissions::figures(office.db, &version.id).await?,
            submissions::marks(office.db, &version.id).await?,
            submissions::reasons(office.db, &version.id).await?,
        ),
        (None, Some(part)) => (part.cells.clone(), BTreeMap::new(), BTreeMap::new()),
        (None, None) => return Ok(Default::default()),
    };
    let asked = asked(office, standing.folder, &Draft::default(), &BTreeMap::new());
    let asked = Asked { used: used(cells.keys()), ..asked };
    Ok((form::typed_again(&asked, &cells, marks), reasons))
}

/// What a draft begins with, read before the transaction that begins it: whoever holds the lock of writers must not wait
/// for another connection.
pub(super) struct Beginning {
    id: String,
    draft: Draft,
    reasons: BTreeMap<String, Given>,
}

impl Beginning {
    /// Reads what a return's draft begins with.
    pub async fn read(office: &Office<'_>, standing: &Standing) -> Result<Self> {
        let (draft, reasons) = base(office, standing).await?;
        Ok(Self { id: standing.folder.id(), draft, reasons })
    }

    /// Makes sure there is a draft; one that is there stays as it is.
    pub async fn write(&self, office: &Office<'_>, tx: &mut Tx) -> Result<()> {
        drafts::begin(tx, &self.id, &self.draft, office.who, office.now).await?;
        for (cell, given) in &self.reasons {
            drafts::set_reason(tx, &self.id, cell, given).await?;
        }
        Ok(())
    }
}

/// Saves what somebody typed who saw the draft as of `revision`; cells that are not open stay as they are.
pub async fn save(
    office: &Office<'_>,
    folder: Folder,
    revision: i64,
    typed: &BTreeMap<Key, String>,
) -> Result<(i64, Vec<Conflict>)> {
    let standing = standing(office.db, folder).await?;
    // A closed return has no draft: one that nobody meant would open it once it is accepted.
    if !standing.is_any_open() {
        return Ok((0, Vec::new()));
    }
    let open = typed.iter().filter(|(key, _)| standing.is_open(key));
    let open = open.map(|(key, text)| (*key, text.clone())).collect();
    let beginning = Beginning::read(office, &standing).await?;
    let mut tx = office.db.write().await?;
    beginning.write(office, &mut tx).await?;
    let saved = drafts::save(&mut tx, &folder.id(), revision, &open, office.who, office.now).await?;
    tx.commit().await?;
    Ok(saved)
}

/// Answers tables as a whole, or takes that back.
pub async fn mark(office: &Office<'_>, folder: Folder, sheets: &[String], mark: Option<Mark>) -> Result<()> {
    let standing = standing(office.db, folder).await?;
    if !standing.is_whole_open() {
        return Ok(());
    }
    let beginning = Beginning::read(office, &standing).await?;
    let mut tx = office.db.write().await?;
    beginning.write(office, &mut tx).await?;
    drafts::touch(&mut tx, &folder.id(), office.who, office.now).await?;
    for sheet in sheets {
        drafts::set_mark(&mut tx, &folder.id(), sheet, mark).await?;
    }
    Ok(tx.commit().await?)
}

/// Says why unusual figures stand.
pub async fn reason(office: &Office<'_>, folder: Folder, reasons: &BTreeMap<String, Given>) -> Result<()> {
    let standing = standing(office.db, folder).await?;
    if !standing.is_any_open() {
        return Ok(());
    }
    let beginning = Beginning::read(office, &standing).await?;
    let mut tx = office.db.write().await?;
    beginning.write(office, &mut tx).await?;
    drafts::touch(&mut tx, &folder.id(), office.who, office.now).await?;
    for (cell, given) in reasons {
        drafts::set_reason(&mut tx, &folder.id(), cell, given).await?;
    }
    Ok(tx.commit().await?)
}

/// Opens an accepted return again, with the figures that stand.
pub async fn revise(office: &Office<'_>, folder: Folder) -> Result<()> {
    let standing = standing(office.db, folder).await?;
    let beginning = Beginning::read(office, &standing).await?;
    let mut tx = office.db.write().await?;
    beginning.write(office, &mut tx).await?;
    ledger::add(&mut tx, office.now, office.who, "revise", &folder.id()).await?;
    Ok(tx.commit().await?)
}

/// Takes back what was typed since the newest version, which stands as it is; a first draft stays.
pub async fn discard(office: &Office<'_>, folder: Folder) -> Result<()> {
    if standing(office.db, folder).await?.is_answered() {
        let mut tx = office.db.write().await?;
        drafts::remove(&mut tx, &folder.id()).await?;
        tx.commit().await?;
    }
    Ok(())
}
