//! Every finding of a return, the reasons for unusual figures, and sending.

use std::collections::BTreeMap;

use poem::http::StatusCode;

use super::{folder, may_type, office, path};
use crate::collect::form::Mark;
use crate::intake::{self, Folder, Sent, differences};
use crate::store::submissions;
use crate::structure::Message;
use crate::validate::{Given, Reason};
use crate::web::views::desk::check as views;
use crate::web::views::parts::Problems;
use crate::web::visit::{Answer, Visit};

/// The figures with everything there is to say about them.
pub async fn page(visit: Visit) -> Answer {
    show(&visit, folder(&visit)?, &Problems::none(), StatusCode::OK).await
}

async fn show(visit: &Visit, folder: Folder, problems: &Problems, status: StatusCode) -> Answer {
    let looked = intake::look(&office(visit), folder).await?;
    let changed = match looked.standing.newest() {
        Some(version) => {
            let before = submissions::figures(&visit.state.db, &version.id).await?;
            differences(&before, &looked.cells)
        }
        None => Vec::new(),
    };
    let can_send = may_type(visit, folder) && looked.standing.kept.is_some();
    Ok(views::page(visit, &looked, &changed, can_send, problems, status))
}

/// Keeps the reasons and, where that was the button, sends the figures.
pub async fn send(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let (kept, problems) = keep_reasons(&visit, folder).await?;
    if !problems.is_empty() {
        return show(&visit, folder, &problems, StatusCode::BAD_REQUEST).await;
    }
    if visit.field("go") != "send" {
        return Ok(visit.see(&path(folder, "/check")));
    }
    let again = |id: &str, field| Problems::of(field, Message::new(id));
    let wrong = match outcome(&visit, folder, kept).await? {
        Sent::Received(receipt) => {
            let rest = match folder.part() {
                None => format!("/receipt/{}", receipt.version),
                Some(_) => String::new(),
            };
            return Ok(visit.see(&path(folder, &rest)));
        }
        Sent::Open => again("send-open", "send"),
        Sent::NeedsReason => again("send-needs-reason", "revision-reason"),
        Sent::Changed => again("send-changed", "send"),
        Sent::Closed => again("send-closed", "send"),
    };
    show(&visit, folder, &wrong, StatusCode::BAD_REQUEST).await
}

async fn outcome(visit: &Visit, folder: Folder, kept: bool) -> crate::error::Result<Sent> {
    let office = office(visit);
    let seen: i64 = visit.field("revision").parse().unwrap_or(-1);
    // Keeping reasons has saved the draft once more.
    let revision = seen + i64::from(kept);
    match folder.part() {
        None => intake::send(&office, folder, revision, visit.field("revision-reason").parse().ok()).await,
        Some(_) => intake::hand_in(&office, folder, revision).await,
    }
}

/// Reads the fields `reason:CELL` and `remark:CELL`; a remark that says too much is refused beside its field. Also says
/// whether anything was kept.
async fn keep_reasons(visit: &Visit, folder: Folder) -> crate::error::Result<(bool, Problems)> {
    let mut reasons = BTreeMap::new();
    let mut problems = Problems::none();
    for (name, code) in visit.fields() {
        let Some((cell, reason)) =
            name.strip_prefix("reason:").and_then(|cell| Some((cell, code.parse::<Reason>().ok()?)))
        else {
            continue;
        };
        let remark = visit.field(&format!("remark:{cell}")).trim().to_string();
        let is_sure = visit.field(&format!("sure:{cell}")) == "yes";
        match super::talk::objection(&remark, is_sure) {
            None => drop(reasons.insert(cell.to_string(), Given { reason, remark })),
            Some(message) => problems.add(format!("remark:{cell}"), message),
        }
    }
    if !reasons.is_empty() {
        intake::reason(&office(visit), folder, &reasons).await?;
    }
    Ok((!reasons.is_empty(), problems))
}

/// Nothing to report in any table: every table is answered so, and the figures can be sent.
pub async fn nil(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let office = office(&visit);
    let looked = intake::look(&office, folder).await?;
    let sheets: Vec<String> = looked.asked.sheets().into_iter().map(|sheet| sheet.id).collect();
    intake::mark(&office, folder, &sheets, Some(Mark::Nil)).await?;
    Ok(visit.see(&path(folder, "/check")))
}
