//! Drafts, files and sending, for programs: with the same care as the pages.

use std::collections::HashMap;

use poem::web::Data;
use poem_openapi::param::{Header, Path, Query};
use poem_openapi::payload::{Binary, Json};
use poem_openapi::{ApiResponse, Object, OpenApi};
use sha2::{Digest, Sha256};

use super::change::{Change, Changes};
use super::entry::{Entered, Refused, Remark, Token, enter, remarks};
use super::figures::Receipt;
use crate::intake::{self, Folder, Looked, Sent};
use crate::people::Act;
use crate::store::requests::{self, Answered};
use crate::structure::hexadecimal;
use crate::web::State;

/// Returns on their way.
pub struct Returns;

/// What is typed, and everything there is to say about it.
#[derive(Debug, Object)]
struct Draft {
    /// How often it was saved; also in the header ETag.
    revision: i64,
    /// How far the return is: open, draft, sent, queried, accepted, edition.
    state: String,
    /// Texts as they were typed, by cell: `VIC_NEW/CITIZEN:RO` is "12", or "L" for not collected.
    cells: HashMap<String, String>,
    /// Tables answered as a whole: `nil` or `not-collected`, by table.
    marks: HashMap<String, String>,
    /// Every finding.
    findings: Vec<Remark>,
    /// Whether it could be sent as it is.
    clean: bool,
}

/// How figures are sent.
#[derive(Debug, Object)]
struct Sending {
    /// The revision that was looked at.
    revision: i64,
    /// Why there is another version; needed from the second on: LATE, DUP, STAT, CLASS, METH, ERR or OTH.
    #[oai(nullable)]
    reason: Option<String>,
}

/// What a file would change.
#[derive(Debug, Object)]
struct Looking {
    /// How many figures can be read.
    figures: u64,
    /// How many cells of the draft would be different.
    differences: u64,
    /// Whether the figures were taken over into the draft.
    taken: bool,
    /// What reading found.
    findings: Vec<Remark>,
}

#[derive(ApiResponse)]
enum DraftAnswer {
    /// The draft.
    #[oai(status = 200)]
    Found(Json<Draft>, #[oai(header = "ETag")] String),
    /// The same as the reader has.
    #[oai(status = 304)]
    Known,
    /// A colleague changed the same cells: the draft as it stands.
    #[oai(status = 409)]
    Conflict(Json<Draft>, #[oai(header = "ETag")] String),
    /// A cell, mark, reason or remark cannot be kept; nothing was changed.
    #[oai(status = 422)]
    Wrong(Json<Vec<String>>),
}

#[derive(ApiResponse)]
enum SendAnswer {
    /// A version was made, or was there already.
    #[oai(status = 201)]
    Received(Json<Receipt>),
    /// Something is open; nothing was sent.
    #[oai(status = 422)]
    Open(Json<Vec<Remark>>),
}

#[OpenApi]
impl Returns {
    /// What is typed for a country, or with `part` for a region or an organisation of it.
    #[oai(path = "/returns/:country/:quarter/draft", method = "get")]
    async fn draft(
        &self,
        token: Token,
        country: Path<String>,
        quarter: Path<String>,
        /// A region's or an organisation's code.
        part: Query<Option<String>>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<DraftAnswer, Refused> {
        let part = part.0.unwrap_or_default();
        let entered = enter(&state, &token, request, (&country, &part, &quarter), Act::SeeReturn).await?;
        let looked = intake::look(&entered.office(&state), entered.folder).await?;
        let tag = tag(&looked);
        match crate::web::file::is_known(request.headers(), &tag) {
            true => Ok(DraftAnswer::Known),
            false => Ok(DraftAnswer::Found(Json(draft(&looked)), tag)),
        }
    }

    /// Changes a draft; `If-Match` holds the ETag of the draft that was read.
    #[oai(path = "/returns/:country/:quarter/draft", method = "put")]
    #[expect(clippy::too_many_arguments, reason = "each is a part of the request, and described as such")]
    async fn change(
        &self,
        token: Token,
        country: Path<String>,
        quarter: Path<String>,
        /// A region's or an organisation's code.
        part: Query<Option<String>>,
        #[oai(name = "If-Match")] if_match: Header<Option<String>>,
        changes: Json<Changes>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<DraftAnswer, Refused> {
        let part = part.0.unwrap_or_default();
        let entered = enter(&state, &token, request, (&country, &part, &quarter), Act::EditReturn).await?;
        let looked = intake::look(&entered.office(&state), entered.folder).await?;
        match if_match.0 {
            None => return Err(Refused::Unconditional),
            Some(known) if known != tag(&looked) => return Err(Refused::Outdated),
            Some(_) => {}
        }
        let change = match Change::read(&looked, &changes) {
            Ok(change) => change,
            Err(wrong) => return Ok(DraftAnswer::Wrong(Json(wrong))),
        };
        let is_conflict = change.apply(&entered, &state, looked.revision()).await?;
        let looked = intake::look(&entered.office(&state), entered.folder).await?;
        let (tag, draft) = (tag(&looked), Json(draft(&looked)));
        Ok(if is_conflict { DraftAnswer::Conflict(draft, tag) } else { DraftAnswer::Found(draft, tag) })
    }

    /// Looks at a file (.xlsx, .xls, .ods, .csv) and, with `take=true`, takes its figures over into the draft.
    #[oai(path = "/returns/:country/:quarter/file", method = "post")]
    #[expect(clippy::too_many_arguments, reason = "each is a part of the request, and described as such")]
    async fn file(
        &self,
        token: Token,
        country: Path<String>,
        quarter: Path<String>,
        /// A region's or an organisation's code.
        part: Query<Option<String>>,
        /// Whether to take the figures over.
        #[oai(default)]
        take: Query<bool>,
        file: Binary<poem::Body>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<Json<Looking>, Refused> {
        let part = part.0.unwrap_or_default();
        let entered = enter(&state, &token, request, (&country, &part, &quarter), Act::EditReturn).await?;
        let bytes = file.0.into_bytes_limit(crate::collect::LARGEST_FILE as usize).await;
        let bytes = bytes.map_err(|_| Refused::Unclear)?;
        let office = entered.office(&state);
        let dry = intake::dry_run(&office, entered.folder, &bytes).await?;
        let is_taken = take.0 && dry.figures > 0;
        if is_taken {
            intake::take(&office, &dry).await?;
        }
        Ok(Json(Looking {
            figures: dry.figures as u64,
            differences: dry.differences.len() as u64,
            taken: is_taken,
            findings: remarks(&dry.read),
        }))
    }

    /// Sends the figures of a draft, or hands a part in. The same `Idempotency-Key` again is answered the same way, and
    /// nothing is sent twice.
    #[oai(path = "/returns/:country/:quarter/submissions", method = "post")]
    #[expect(clippy::too_many_arguments, reason = "each is a part of the request, and described as such")]
    async fn send(
        &self,
        token: Token,
        country: Path<String>,
        quarter: Path<String>,
        /// A region's or an organisation's code.
        part: Query<Option<String>>,
        #[oai(name = "Idempotency-Key", validator(max_length = 100))] key: Header<Option<String>>,
        sending: Json<Sending>,
        request: &poem::Request,
        state: Data<&State>,
    ) -> Result<SendAnswer, Refused> {
        let part = part.0.unwrap_or_default();
        let entered = enter(&state, &token, request, (&country, &part, &quarter), Act::SubmitReturn).await?;
        let request = fingerprint(entered.folder, &sending);
        if let Some(before) = answered_before(&state, &entered, key.0.as_deref(), &request).await? {
            return Ok(SendAnswer::Received(Json(before)));
        }
        let receipt = match sent(&entered, &state, &sending).await? {
            Sent::Received(receipt) => receipt,
            Sent::Open | Sent::NeedsReason => {
                let looked = intake::look(&entered.office(&state), entered.folder).await?;
                return Ok(SendAnswer::Open(Json(remarks(&looked.findings))));
            }
            Sent::Changed | Sent::Closed => return Err(Refused::Changed),
        };
        remember(&state, &entered, key.0.as_deref(), &request, (&receipt.id, receipt.version)).await?;
        Ok(SendAnswer::Received(Json(short(&receipt.id, receipt.version))))
    }
}

fn short(receipt: &str, version: i64) -> Receipt {
    Receipt { receipt: receipt.into(), version, submitted: None, sha256: None }
}

/// The state of a draft: its revision, and the version it stands on.
fn tag(looked: &Looked) -> String {
    let version = looked.standing.newest().map_or(0, |version| version.version);
    format!("\"{}-{version}-{}\"", looked.standing.folder.id(), looked.revision())
}

fn draft(looked: &Looked) -> Draft {
    let marks = looked.draft.marks.iter().map(|(sheet, mark)| (sheet.clone(), mark.name().to_string()));
    Draft {
        revision: looked.revision(),
        state: looked.standing.rung().name().into(),
        cells: looked.draft.cells.iter().map(|(key, text)| (key.to_string(), text.clone())).collect(),
        marks: marks.collect(),
        findings: remarks(&looked.findings),
        clean: looked.clean.is_some(),
    }
}

async fn sent(entered: &Entered, state: &State, sending: &Sending) -> Result<Sent, Refused> {
    let office = entered.office(state);
    let reason = match sending.reason.as_deref() {
        None => None,
        Some(code) => Some(code.parse().map_err(|()| Refused::Impossible)?),
    };
    Ok(match entered.folder.part() {
        None => intake::send(&office, entered.folder, sending.revision, reason).await?,
        Some(_) => intake::hand_in(&office, entered.folder, sending.revision).await?,
    })
}

fn fingerprint(folder: Folder, sending: &Sending) -> String {
    let reason = sending.reason.as_deref().unwrap_or("");
    hexadecimal(&Sha256::digest(format!("{} {} {reason}", folder.id(), sending.revision)))
}

/// The receipt that the same request had before; another request under the same key is refused.
async fn answered_before(
    state: &State,
    entered: &Entered,
    key: Option<&str>,
    request: &str,
) -> Result<Option<Receipt>, Refused> {
    let Some(key) = key else { return Ok(None) };
    match requests::get(&state.db, &entered.who, key).await? {
        None => Ok(None),
        Some(before) if before.fingerprint != request => Err(Refused::Changed),
        Some(before) => Ok(Some(short(&before.receipt, before.version))),
    }
}

async fn remember(
    state: &State,
    entered: &Entered,
    key: Option<&str>,
    request: &str,
    (receipt, version): (&str, i64),
) -> Result<(), Refused> {
    let Some(key) = key else { return Ok(()) };
    let answered = Answered { fingerprint: request.into(), receipt: receipt.into(), version };
    let mut tx = state.db.write().await?;
    requests::put(&mut tx, &entered.who, key, &answered, state.clock.now()).await?;
    Ok(tx.commit().await?)
}
