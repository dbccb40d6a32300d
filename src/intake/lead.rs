//! The lead's word, and what is said about single cells.

use super::letters::{coordinators, notice, person, tell};
use super::{Folder, Office, standing};
use crate::error::Result;
use crate::store::extensions::{self, Granted};
use crate::store::questions::{self, Question, Remark};
use crate::store::{ledger, submissions};

/// What can be said without a word of one's own (`remark-…`): first what is asked, then what is answered.
pub const REMARKS: [&str; 7] = ["check", "jump", "definition", "missing", "confirmed", "corrected", "other"];

/// What somebody says about a cell.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// One of [`REMARKS`].
    pub code: &'a str,
    /// A few words of their own, or none.
    pub text: &'a str,
    /// The language of these words.
    pub language: &'a str,
}

/// The lead accepts the version with this receipt; false if it waits for nobody's word. Open questions are settled by it.
pub async fn accept(office: &Office<'_>, folder: Folder, receipt: &str) -> Result<bool> {
    let to = coordinators(office, folder).await?;
    let mut tx = office.db.write().await?;
    let accepted = submissions::accept(&mut tx, receipt, office.now).await?;
    if accepted {
        questions::close_all(&mut tx, folder.place.country, folder.quarter, office.now).await?;
        ledger::add(&mut tx, office.now, office.who, "accept", receipt).await?;
        let mut told = notice(folder, "accepted", receipt);
        told.receipt = receipt.into();
        tell(office, &mut tx, &told, &to).await?;
    }
    tx.commit().await?;
    Ok(accepted)
}

/// Opens a conversation about a cell, or with an empty text about the whole return: it can be changed until it is settled.
pub async fn ask(office: &Office<'_>, folder: Folder, cell: &str, id: &str, said: Said<'_>) -> Result<()> {
    let to = coordinators(office, folder).await?;
    let question = Question {
        id: id.into(),
        country: folder.place.country,
        quarter: folder.quarter,
        cell: cell.into(),
        asked_by: office.who.into(),
        asked_at: office.now,
        closed_at: None,
        remarks: vec![remark(office, said)],
    };
    let mut tx = office.db.write().await?;
    questions::ask(&mut tx, &question).await?;
    ledger::add(&mut tx, office.now, office.who, "question", &format!("{} {cell}", folder.id())).await?;
    tell(office, &mut tx, &notice(folder, "question", id), &to).await?;
    Ok(tx.commit().await?)
}

fn remark(office: &Office<'_>, Said { code, text, language }: Said<'_>) -> Remark {
    let [code, text, language] = [code, text, language].map(String::from);
    Remark { at: office.now, who: office.who.into(), code, text, language }
}

/// Says more in a conversation; the other side gets a letter.
pub async fn answer(office: &Office<'_>, folder: Folder, question: &Question, said: Said<'_>) -> Result<()> {
    let to = match question.asked_by == office.who {
        true => coordinators(office, folder).await?,
        false => person(office, &question.asked_by).await?,
    };
    let mut tx = office.db.write().await?;
    questions::say(&mut tx, &question.id, &remark(office, said)).await?;
    let event = format!("{}:{}", question.id, question.remarks.len() + 1);
    tell(office, &mut tx, &notice(folder, "answer", &event), &to).await?;
    Ok(tx.commit().await?)
}

/// Settles a conversation: its cell is closed again.
pub async fn settle(office: &Office<'_>, question: &Question) -> Result<()> {
    let mut tx = office.db.write().await?;
    questions::close(&mut tx, &question.id, office.now).await?;
    Ok(tx.commit().await?)
}

/// Grants more time, or a quarter without an answer.
pub async fn grant(office: &Office<'_>, folder: Folder, granted: Granted) -> Result<()> {
    let to = coordinators(office, folder).await?;
    let (kind, moment) = match granted {
        Granted::Until(moment) => ("extension", Some(moment)),
        Granted::Derogation => ("derogation", None),
    };
    let mut tx = office.db.write().await?;
    let (country, quarter) = (folder.place.country, folder.quarter);
    extensions::grant(&mut tx, country, quarter, granted, office.who, office.now).await?;
    ledger::add(&mut tx, office.now, office.who, kind, &folder.id()).await?;
    let mut told = notice(folder, kind, &format!("{}:{}", folder.id(), office.now));
    told.moment = moment;
    tell(office, &mut tx, &told, &to).await?;
    Ok(tx.commit().await?)
}

/// Reminds those who report for a country that its figures are expected; `event` tells one reminder from another.
pub async fn remind(office: &Office<'_>, folder: Folder, event: &str) -> Result<()> {
    let to = coordinators(office, folder).await?;
    let mut told = notice(folder, "reminder", &format!("{}:{event}", folder.id()));
    told.moment = standing(office.db, folder).await?.due();
    let mut tx = office.db.write().await?;
    tell(office, &mut tx, &told, &to).await?;
    ledger::add(&mut tx, office.now, office.who, "remind", &folder.id()).await?;
    Ok(tx.commit().await?)
}
