//! What a program changes in a draft: understood as a whole, or told what is wrong with it.

use std::collections::{BTreeMap, HashMap};

use poem_openapi::Object;

use super::entry::{Entered, Refused};
use crate::collect::form::Mark;
use crate::deliver::House;
use crate::intake::{self, Looked};
use crate::structure::Key;
use crate::validate::{Given, Reason, remark};
use crate::web::State;

/// Changes to a draft: what is not named stays as it is.
#[derive(Debug, Object)]
pub struct Changes {
    /// Texts by cell; an empty one clears the cell.
    #[oai(default, nullable)]
    cells: HashMap<String, String>,
    /// Tables answered as a whole: `nil`, `not-collected`, or an empty text to take it back.
    #[oai(default, nullable)]
    marks: HashMap<String, String>,
    /// Why unusual figures stand, by cell.
    #[oai(default, nullable)]
    reasons: HashMap<String, Why>,
}

/// A reason.
#[derive(Debug, Object)]
pub struct Why {
    /// LATE, DUP, STAT, CLASS, METH, ERR or OTH.
    code: String,
    /// At most 200 characters: no names, dates, addresses, long numbers, nothing about ethnicity.
    #[oai(default, nullable)]
    remark: String,
}

/// Changes that were understood.
pub struct Change {
    cells: BTreeMap<Key, String>,
    marks: Vec<(String, Option<Mark>)>,
    reasons: BTreeMap<String, Given>,
}

impl Change {
    /// All that cannot be understood is told at once.
    pub fn read(looked: &Looked, changes: &Changes) -> Result<Change, Vec<String>> {
        let mut wrong = Vec::new();
        let sheets: Vec<String> = looked.asked.sheets().into_iter().map(|sheet| sheet.id).collect();
        let mut change = Change { cells: BTreeMap::new(), marks: Vec::new(), reasons: BTreeMap::new() };
        for (cell, text) in &changes.cells {
            let key = Key::read(cell, looked.asked.country).filter(|key| looked.asked.home(key).is_some());
            match key.filter(|key| looked.standing.is_open(key) && text.chars().count() <= 60) {
                Some(key) => drop(change.cells.insert(key, text.trim().to_string())),
                None => wrong.push(format!("cells: {cell}")),
            }
        }
        for (sheet, mark) in &changes.marks {
            match (sheets.contains(sheet), mark.as_str(), mark.parse::<Mark>()) {
                (true, "", _) => change.marks.push((sheet.clone(), None)),
                (true, _, Ok(mark)) => change.marks.push((sheet.clone(), Some(mark))),
                (_, _, _) => wrong.push(format!("marks: {sheet}")),
            }
        }
        for (cell, why) in &changes.reasons {
            match given(why) {
                Some(given) => drop(change.reasons.insert(cell.clone(), given)),
                None => wrong.push(format!("reasons: {cell}")),
            }
        }
        wrong.sort();
        if wrong.is_empty() { Ok(change) } else { Err(wrong) }
    }

    /// Whether a colleague had changed the same cells.
    pub async fn apply(self, entered: &Entered, state: &State, revision: i64) -> Result<bool, Refused> {
        let office = entered.office(state);
        let mut conflicts = Vec::new();
        if !self.cells.is_empty() {
            conflicts = intake::save(&office, entered.folder, revision, &self.cells).await?.1;
        }
        for (sheet, mark) in self.marks {
            intake::mark(&office, entered.folder, &[sheet], mark).await?;
        }
        if !self.reasons.is_empty() {
            intake::reason(&office, entered.folder, &self.reasons).await?;
        }
        Ok(!conflicts.is_empty())
    }
}

/// A known reason whose words may be kept: what only may be a name has nobody here to say that it is none.
fn given(why: &Why) -> Option<Given> {
    let reason: Reason = why.code.parse().ok()?;
    let objections = remark::check(&why.remark, &House::embedded().comments);
    objections.is_empty().then(|| Given { reason, remark: why.remark.trim().to_string() })
}
