//! A table to type into: shown, saved by a button or by itself.

use std::collections::BTreeMap;

use poem::Response;
use poem::http::header;
use serde_json::json;

use super::{folder, may_type, office, path};
use crate::collect::form::Mark;
use crate::collect::grid::{Asked, Sheet, is_long};
use crate::collect::labels::{Found, Labels};
use crate::error::Result;
use crate::intake::{self, Folder, Looked};
use crate::store::drafts::Conflict;
use crate::structure::{Code, Dimension, Key};
use crate::web::views::desk::sheet as views;
use crate::web::visit::{Answer, Visit, encoded, missing};

/// The table, with what a colleague changed meanwhile.
pub async fn page(visit: Visit) -> Answer {
    show(&visit, folder(&visit)?, &[]).await
}

async fn show(visit: &Visit, folder: Folder, conflicts: &[Conflict]) -> Answer {
    let mut looked = intake::look(&office(visit), folder).await?;
    for (dimension, code) in added(visit, &looked.asked) {
        looked.asked.used.entry(dimension).or_default().insert(code);
    }
    let sheet = looked.asked.sheet(visit.param("sheet")).ok_or_else(missing)?;
    let can_type = may_type(visit, folder) && looked.standing.is_any_open();
    Ok(views::page(visit, &looked, &sheet, conflicts, can_type))
}

/// Rows that were asked for but hold no figure yet, from the address and the form.
fn added(visit: &Visit, asked: &Asked) -> Vec<(Dimension, Code)> {
    let texts = visit.query("add").split(',').chain([visit.field("add")]);
    texts.filter_map(|text| row(visit, asked, text.trim())).collect()
}

/// A row of a long list by its code, or by its name in any language.
fn row(visit: &Visit, asked: &Asked, text: &str) -> Option<(Dimension, Code)> {
    let sheet = asked.sheet(visit.param("sheet"))?;
    let dimension = sheet.blocks.iter().map(|block| block.rows).find(|rows| is_long(*rows))?;
    let list = asked.structure.list(dimension);
    match Labels::embedded().find(dimension, text, |code| !list.is_group(code)) {
        Found::Code(code) => Some((dimension, code)),
        Found::Several(_) | Found::Nothing => None,
    }
}

/// Saves what was typed, and goes on where the button says.
pub async fn save(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let looked = intake::look(&office(&visit), folder).await?;
    let sheet = looked.asked.sheet(visit.param("sheet")).ok_or_else(missing)?;
    let revision = visit.field("revision").parse().unwrap_or(0);
    let typed = typed(&visit, folder.place.country);
    let (revision, conflicts) = match typed.is_empty() {
        true => (looked.revision(), Vec::new()),
        false => intake::save(&office(&visit), folder, revision, &typed).await?,
    };
    if visit.field("go") == "by-itself" {
        return saved_by_itself(&visit, folder, &sheet, revision, &conflicts).await;
    }
    if let Some(mark) = mark(&visit) {
        intake::mark(&office(&visit), folder, std::slice::from_ref(&sheet.id), mark).await?;
    }
    match conflicts.is_empty() {
        true => Ok(visit.see(&next(&visit, &looked, folder, &sheet))),
        false => show(&visit, folder, &conflicts).await,
    }
}

/// The cells of the form: every field that is named as a cell.
fn typed(visit: &Visit, country: Code) -> BTreeMap<Key, String> {
    let fields = visit.fields().iter().filter(|(name, _)| name.starts_with(|c: char| c.is_ascii_uppercase()));
    let cell = |(name, text): &(String, String)| {
        Some((Key::read(name, country)?, text.trim().chars().take(LONGEST).collect()))
    };
    fields.filter_map(cell).collect()
}

/// Longer texts are no figure, and are kept as far as they tell what was meant.
const LONGEST: usize = 60;

/// An answer for the whole table, or taking it back.
fn mark(visit: &Visit) -> Option<Option<Mark>> {
    match visit.field("mark") {
        "" => None,
        text => Some(text.parse().ok()),
    }
}

/// Where the pressed button leads.
fn next(visit: &Visit, looked: &Looked, folder: Folder, sheet: &Sheet) -> String {
    let here = format!("/sheet/{}", sheet.id);
    if let Some((dimension, code)) = row(visit, &looked.asked, visit.field("add").trim()) {
        let there = visit.query("add").split(',').filter(|code| !code.is_empty());
        let all: Vec<String> = there.map(String::from).chain([code.to_string()]).collect();
        let list = dimension.name().to_lowercase();
        return path(folder, &format!("{here}?{}#{list}-{code}", encoded([("add", all.join(",").as_str())])));
    }
    match visit.field("go") {
        "next" => {
            let ids: Vec<String> = looked.asked.sheets().into_iter().map(|sheet| sheet.id).collect();
            let after = ids.iter().skip_while(|id| **id != sheet.id).nth(1);
            path(folder, &after.map_or("/check".into(), |id| format!("/sheet/{id}")))
        }
        "check" => path(folder, "/check"),
        "list" => path(folder, ""),
        _ => path(folder, &here),
    }
}

/// For the script: what stands now, what does not add up, and what a colleague changed.
async fn saved_by_itself(
    visit: &Visit,
    folder: Folder,
    sheet: &Sheet,
    revision: i64,
    conflicts: &[Conflict],
) -> Answer {
    let looked = intake::look(&office(visit), folder).await?;
    let findings = views::on_sheet(visit, &looked, sheet);
    let conflict = |conflict: &Conflict| json!({ "cell": conflict.key.to_string(), "theirs": conflict.theirs, "yours": conflict.yours });
    let body = json!({
        "revision": revision,
        "saved": views::saved(visit, &looked),
        "findings": findings.iter().map(|(key, text)| json!({ "cell": key.to_string(), "text": text })).collect::<Vec<_>>(),
        "conflicts": conflicts.iter().map(conflict).collect::<Vec<_>>(),
    });
    json_answer(&body)
}

fn json_answer(body: &serde_json::Value) -> Result<Response> {
    Ok(Response::builder()
        .content_type("application/json")
        .header(header::CACHE_CONTROL, "no-store")
        .body(body.to_string()))
}
