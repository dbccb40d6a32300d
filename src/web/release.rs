//! Leads' pages: what waits for its hour, looked at in every language, and the word that lets it open.

use poem::Response;
use poem::http::{StatusCode, header};

use super::desk;
use super::views::parts::Problems;
use super::views::release as views;
use super::visit::{Answer, Visit, missing};
use crate::deliver::{self, House};
use crate::error::{Kind, Result};
use crate::intake::Standing;
use crate::store::editions::{self, Document, Sealed};
use crate::store::ledger;
use crate::structure::{Correction, Message, Quarter, Reason, Withdrawn};

/// An edition that is not public yet, with all a lead asks before letting it open.
pub struct Waiting {
    /// The edition.
    pub sealed: Sealed,
    /// What it consists of.
    pub documents: Vec<Document>,
    /// Every country's return of its quarter.
    pub standings: Vec<Standing>,
}

/// Everything that waits for its hour or for a lead's word, and what may be corrected.
pub async fn page(visit: Visit) -> Answer {
    show(&visit, &Problems::none(), StatusCode::OK).await
}

async fn show(visit: &Visit, problems: &Problems, status: StatusCode) -> Answer {
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    let mut waiting = Vec::new();
    for sealed in editions::sealed(db, now).await? {
        let documents = editions::sealed_documents(db, &sealed).await?;
        let standings = desk::standings(visit, sealed.0.quarter).await?;
        waiting.push(Waiting { sealed, documents, standings });
    }
    let published = editions::published(db, now).await?;
    Ok(views::page(visit, &waiting, &published, problems, status))
}

/// The lead's word.
pub async fn approve(visit: Visit) -> Answer {
    let quarter: Quarter = visit.field("edition").parse().map_err(|_| missing())?;
    deliver::approve(&visit.state.db, quarter, visit.person(), visit.state.clock.now()).await?;
    Ok(visit.see("/release"))
}

/// Makes the next version of an edition, which waits for the word too.
pub async fn correct(visit: Visit) -> Answer {
    let quarter: Quarter = visit.field("edition").parse().map_err(|_| missing())?;
    let reason: Reason = visit.field("reason").parse().map_err(|_| missing())?;
    let named = visit.fields().iter().filter(|(name, _)| name == "country");
    let countries = named.filter_map(|(_, country)| country.parse().ok()).collect();
    let Some(correction) = Correction::new(reason, countries) else {
        let problems = Problems::of("countries", Message::new("error-caution"));
        return show(&visit, &problems, StatusCode::BAD_REQUEST).await;
    };
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    match deliver::correct(db, House::embedded(), quarter, correction, visit.person(), now).await {
        Ok(_) => Ok(visit.see("/release")),
        Err(error) if error.kind == Kind::Refused => {
            show(&visit, &Problems::of("edition", error.message), StatusCode::BAD_REQUEST).await
        }
        Err(error) => Err(error),
    }
}

/// Takes a version back: from now on its addresses say why, and where to read on.
pub async fn withdraw(visit: Visit) -> Answer {
    let (quarter, version) = visit.field("edition").split_once('.').ok_or_else(missing)?;
    let quarter: Quarter = quarter.parse().map_err(|_| missing())?;
    let version: i64 = version.parse().map_err(|_| missing())?;
    let reason: Withdrawn = visit.field("reason").parse().map_err(|_| missing())?;
    deliver::withdraw(&visit.state.db, quarter, version, reason, visit.person(), visit.state.clock.now())
        .await?;
    Ok(visit.see("/release"))
}

/// A document before its hour, in the language of the address; who looked at it stands in the ledger.
pub async fn preview(visit: Visit) -> Answer {
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    let kind = visit.param("kind").strip_suffix(".pdf").ok_or_else(missing)?.to_string();
    let sealed = editions::sealed(db, now).await?;
    let sealed =
        sealed.into_iter().find(|sealed| sealed.0.id() == visit.param("edition")).ok_or_else(missing)?;
    let bytes = editions::sealed_bytes(db, &sealed, &kind, &visit.words.language).await?;
    let bytes = bytes.filter(|_| ["bulletin", "brief"].contains(&kind.as_str())).ok_or_else(missing)?;
    note(&visit, &sealed).await?;
    Ok(Response::builder()
        .content_type("application/pdf")
        .header(header::CACHE_CONTROL, "no-store")
        .header(
            header::CONTENT_DISPOSITION,
            format!("inline; filename=\"sealed-{kind}-{}.pdf\"", sealed.0.id()),
        )
        .body(bytes))
}

async fn note(visit: &Visit, sealed: &Sealed) -> Result<()> {
    let mut tx = visit.state.db.write().await?;
    ledger::add(&mut tx, visit.state.clock.now(), visit.person(), "sealed-seen", &sealed.0.id()).await?;
    Ok(tx.commit().await?)
}
