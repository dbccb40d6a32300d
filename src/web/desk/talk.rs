//! Conversations about single cells, between a country and the leads.

use std::collections::BTreeMap;

use poem::http::StatusCode;

use super::{folder, office, path};
use crate::app::random;
use crate::deliver::House;
use crate::error::Result;
use crate::intake::{self, Folder, REMARKS, Said};
use crate::people::Place;
use crate::store::accounts;
use crate::store::questions::{self, Question};
use crate::structure::{Key, Message, Severity, hexadecimal};
use crate::validate::remark;
use crate::web::views::desk::talk as views;
use crate::web::views::parts::Problems;
use crate::web::visit::{Answer, Visit, missing};

/// Every conversation about a return.
pub async fn page(visit: Visit) -> Answer {
    show(&visit, folder(&visit)?, &Problems::none(), StatusCode::OK).await
}

async fn show(visit: &Visit, folder: Folder, problems: &Problems, status: StatusCode) -> Answer {
    let Place { country, .. } = folder.place;
    let questions = questions::of(&visit.state.db, country, folder.quarter).await?;
    let looked = intake::look(&office(visit), folder).await?;
    super::note_seen(visit, folder).await?;
    let can_settle = super::may_accept(visit, folder);
    let names = names(visit, &questions).await?;
    Ok(views::page(visit, &looked, &views::Talk { questions, names, can_settle }, problems, status))
}

/// How those who said something are called.
async fn names(visit: &Visit, questions: &[Question]) -> Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    for remark in questions.iter().flat_map(|question| &question.remarks) {
        if !names.contains_key(&remark.who) {
            let account = accounts::get(&visit.state.db, &remark.who).await?;
            let name = account.map(|account| account.name).filter(|name| !name.is_empty());
            names.insert(remark.who.clone(), name.unwrap_or_else(|| remark.who.clone()));
        }
    }
    Ok(names)
}

/// Why a few words may not be kept, if there is a reason. `is_sure` is the answer to "is this somebody's name?".
pub(super) fn objection(text: &str, is_sure: bool) -> Option<Message> {
    let findings = remark::check(text, &House::embedded().comments);
    let is_open = |severity| severity == Severity::Blocks || (severity == Severity::NeedsReason && !is_sure);
    findings.into_iter().find(|finding| is_open(finding.severity)).map(|finding| finding.message)
}

/// What the form says, in the language of its page, if it may be said.
fn said(visit: &Visit) -> Result<Said<'_>, Problems> {
    let code = visit.field("code");
    let code = REMARKS.into_iter().find(|known| *known == code);
    let code = code.ok_or_else(|| Problems::of("code", Message::new("talk-code")))?;
    let text = visit.field("text").trim();
    match objection(text, visit.field("sure") == "yes") {
        None => Ok(Said { code, text, language: &visit.words.language }),
        Some(message) => Err(Problems::of("text", message)),
    }
}

/// Opens a conversation.
pub async fn ask(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let cell = visit.field("cell");
    if !cell.is_empty() && Key::read(cell, folder.place.country).is_none() {
        return Err(missing());
    }
    match said(&visit) {
        Ok(said) => {
            let id = hexadecimal(&random::<12>()?);
            intake::ask(&office(&visit), folder, cell, &id, said).await?;
            Ok(visit.see(&path(folder, "/questions")))
        }
        Err(problems) => show(&visit, folder, &problems, StatusCode::BAD_REQUEST).await,
    }
}

/// Says more in one, or settles it.
pub async fn say(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let all = questions::of(&visit.state.db, folder.place.country, folder.quarter).await?;
    let question =
        all.into_iter().find(|question| question.id == visit.param("question")).ok_or_else(missing)?;
    if visit.field("go") == "settle" {
        intake::settle(&office(&visit), &question).await?;
        return Ok(visit.see(&path(folder, "/questions")));
    }
    match said(&visit) {
        Ok(said) => {
            intake::answer(&office(&visit), folder, &question, said).await?;
            Ok(visit.see(&path(folder, "/questions")))
        }
        Err(problems) => show(&visit, folder, &problems, StatusCode::BAD_REQUEST).await,
    }
}
