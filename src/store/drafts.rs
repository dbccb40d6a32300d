//! What is being typed, as it was typed; every cell knows with which saving it changed, so that two people who type at once
//! lose nothing.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Db, Tx, insert_rows, parsed, stored};
use crate::collect::form::{Draft, Mark};
use crate::error::Result;
use crate::structure::{Code, Key};
use crate::validate::{Given, Reason};

/// A draft and how it came to be.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// How often it was saved.
    pub revision: i64,
    /// When it was saved last, and by whom.
    pub saved: Option<(Timestamp, String)>,
    /// What is typed.
    pub draft: Draft,
    /// Why unusual figures stand, by cell.
    pub reasons: BTreeMap<String, Given>,
}

/// A cell that two people changed: the text that stands, and the one that came later and was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Which cell.
    pub key: Key,
    /// What a colleague saved.
    pub theirs: String,
    /// What was typed over what stood there before.
    pub yours: String,
}

/// The draft with this id, of a return of `country`.
pub async fn get(db: &Db, id: &str, country: Code) -> Result<Option<Kept>> {
    let head: Option<(i64, String, String)> =
        sqlx::query_as("SELECT revision, saved_at, saved_by FROM draft WHERE id = $1")
            .bind(id)
            .fetch_optional(db.read())
            .await?;
    let Some((revision, saved_at, saved_by)) = head else { return Ok(None) };
    let cells: Vec<(String, String)> =
        sqlx::query_as("SELECT cell, typed FROM draft_cell WHERE draft = $1 AND typed <> ''")
            .bind(id)
            .fetch_all(db.read())
            .await?;
    let cell = |(cell, typed): (String, String)| Some((Key::read(&cell, country)?, typed));
    let draft = Draft { cells: cells.into_iter().filter_map(cell).collect(), marks: marks(db, id).await? };
    let saved = Some((parsed(&saved_at)?, saved_by));
    Ok(Some(Kept { revision, saved, draft, reasons: reasons(db, id).await? }))
}

async fn marks(db: &Db, id: &str) -> Result<BTreeMap<String, Mark>> {
    let rows: Vec<(String, String)> = sqlx::query_as("SELECT sheet, mark FROM draft_mark WHERE draft = $1")
        .bind(id)
        .fetch_all(db.read())
        .await?;
    Ok(rows.into_iter().filter_map(|(sheet, mark)| Some((sheet, mark.parse().ok()?))).collect())
}

async fn reasons(db: &Db, id: &str) -> Result<BTreeMap<String, Given>> {
    let rows: Vec<(String, String, String)> =
        sqlx::query_as("SELECT cell, code, remark FROM draft_reason WHERE draft = $1")
            .bind(id)
            .fetch_all(db.read())
            .await?;
    let given = |(cell, code, remark): (String, String, String)| {
        Some((cell, Given { reason: code.parse::<Reason>().ok()?, remark }))
    };
    Ok(rows.into_iter().filter_map(given).collect())
}

/// Begins a draft with the cells of an earlier version; one that was begun already stays as it is.
pub async fn begin(tx: &mut Tx, id: &str, draft: &Draft, who: &str, now: Timestamp) -> Result<()> {
    let begun = sqlx::query(
        "INSERT INTO draft (id, revision, saved_at, saved_by) VALUES ($1, 0, $2, $3) ON CONFLICT (id) DO NOTHING",
    )
    .bind(id)
    .bind(stored(now))
    .bind(who)
    .execute(&mut **tx)
    .await?;
    if begun.rows_affected() == 0 {
        return Ok(());
    }
    let cells: Vec<(&Key, &String)> = draft.cells.iter().collect();
    let head = "INSERT INTO draft_cell (draft, cell, typed, before, revision)";
    insert_rows(tx, head, 5, &cells, |query, (key, typed)| {
        query.bind(id.to_string()).bind(key.to_string()).bind(typed.to_string()).bind("").bind(0_i64)
    })
    .await?;
    for (sheet, mark) in &draft.marks {
        set_mark(tx, id, sheet, Some(*mark)).await?;
    }
    Ok(())
}

/// Saves what somebody typed who saw the draft as of `base`: the new revision, and what a colleague changed meanwhile.
///
/// A text is a change only where it differs from what its sender saw. Where a colleague changed the same cell since, the
/// colleague's text stands and the other one is given back.
pub async fn save(
    tx: &mut Tx,
    id: &str,
    base: i64,
    typed: &BTreeMap<Key, String>,
    who: &str,
    now: Timestamp,
) -> Result<(i64, Vec<Conflict>)> {
    let revision = touch(tx, id, who, now).await?;
    let rows: Vec<(String, String, String, i64)> =
        sqlx::query_as("SELECT cell, typed, before, revision FROM draft_cell WHERE draft = $1")
            .bind(id)
            .fetch_all(&mut **tx)
            .await?;
    let there: BTreeMap<String, (String, String, i64)> =
        rows.into_iter().map(|(cell, typed, before, revision)| (cell, (typed, before, revision))).collect();
    let nothing = (String::new(), String::new(), 0);
    let mut conflicts = Vec::new();
    let mut changes = Vec::new();
    for (key, text) in typed {
        let cell = key.to_string();
        let (stands, before, changed) = there.get(&cell).unwrap_or(&nothing);
        match *changed <= base {
            _ if text == stands => {}
            true => changes.push((cell, text.clone(), stands.clone())),
            false if text == before => {}
            false => {
                conflicts.push(Conflict { key: *key, theirs: stands.clone(), yours: text.clone() });
            }
        }
    }
    write(tx, id, revision, &changes).await?;
    Ok((revision, conflicts))
}

/// Counts one more saving; whoever saves at the same time waits here.
pub async fn touch(tx: &mut Tx, id: &str, who: &str, now: Timestamp) -> Result<i64> {
    let (revision,): (i64,) = sqlx::query_as(
        "INSERT INTO draft (id, revision, saved_at, saved_by) VALUES ($1, 1, $2, $3) \
         ON CONFLICT (id) DO UPDATE SET revision = draft.revision + 1, saved_at = excluded.saved_at, \
         saved_by = excluded.saved_by RETURNING revision",
    )
    .bind(id)
    .bind(stored(now))
    .bind(who)
    .fetch_one(&mut **tx)
    .await?;
    Ok(revision)
}

async fn write(tx: &mut Tx, id: &str, revision: i64, changes: &[(String, String, String)]) -> Result<()> {
    for (cell, typed, before) in changes {
        sqlx::query(
            "INSERT INTO draft_cell (draft, cell, typed, before, revision) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (draft, cell) DO UPDATE SET typed = excluded.typed, before = excluded.before, \
             revision = excluded.revision",
        )
        .bind(id)
        .bind(cell)
        .bind(typed)
        .bind(before)
        .bind(revision)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Answers a table as a whole, or takes that back.
pub async fn set_mark(tx: &mut Tx, id: &str, sheet: &str, mark: Option<Mark>) -> Result<()> {
    sqlx::query("DELETE FROM draft_mark WHERE draft = $1 AND sheet = $2")
        .bind(id)
        .bind(sheet)
        .execute(&mut **tx)
        .await?;
    if let Some(mark) = mark {
        sqlx::query("INSERT INTO draft_mark (draft, sheet, mark) VALUES ($1, $2, $3)")
            .bind(id)
            .bind(sheet)
            .bind(mark.name())
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// Says why an unusual figure stands.
pub async fn set_reason(tx: &mut Tx, id: &str, cell: &str, given: &Given) -> Result<()> {
    sqlx::query(
        "INSERT INTO draft_reason (draft, cell, code, remark) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (draft, cell) DO UPDATE SET code = excluded.code, remark = excluded.remark",
    )
    .bind(id)
    .bind(cell)
    .bind(given.reason.code())
    .bind(&given.remark)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Takes a draft away: it was sent, or its owner starts again.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
    for sql in [
        "DELETE FROM draft_cell WHERE draft = $1",
        "DELETE FROM draft_mark WHERE draft = $1",
        "DELETE FROM draft_reason WHERE draft = $1",
        "DELETE FROM draft WHERE id = $1",
    ] {
        sqlx::query(sql).bind(id).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Holds a draft that is as of `revision` until the end of the transaction; false if it was saved or sent since.
pub async fn hold(tx: &mut Tx, id: &str, revision: i64) -> Result<bool> {
    let held = sqlx::query("UPDATE draft SET revision = revision WHERE id = $1 AND revision = $2")
        .bind(id)
        .bind(revision)
        .execute(&mut **tx)
        .await?;
    Ok(held.rows_affected() == 1)
}

/// When each of these drafts was saved last, as `(id, when)`; those that were never begun are not there.
pub async fn saved(db: &Db, ids: &[String]) -> Result<BTreeMap<String, Timestamp>> {
    let mut saved = BTreeMap::new();
    for id in ids {
        let row: Option<(String,)> = sqlx::query_as("SELECT saved_at FROM draft WHERE id = $1")
            .bind(id)
            .fetch_optional(db.read())
            .await?;
        if let Some((at,)) = row {
            saved.insert(id.clone(), parsed(&at)?);
        }
    }
    Ok(saved)
}
