//! The receipt of a version as a document.

use super::Office;
use crate::error::Result;
use crate::report::compose::{ReceiptFacts, compose_receipt};
use crate::report::{Document, Inside};
use crate::store::accounts;
use crate::store::submissions::{self, Version};
use crate::structure::{Code, Dimension, Key};

/// The receipt of one version of a country's answer.
pub async fn receipt(office: &Office<'_>, country: Code, version: &Version) -> Result<Document<Inside>> {
    let figures = submissions::figures(office.db, &version.id).await?;
    let sender = accounts::get(office.db, &version.sent_by).await?.map(|account| account.name);
    let indicators = office.house.structure.list(Dimension::Indicator).iter();
    let total = |code: Code| Some((code, *figures.get(&Key::total(code, country))?));
    let marks = submissions::marks(office.db, &version.id).await?;
    let facts = ReceiptFacts {
        id: version.id.clone(),
        version: version.version,
        country,
        quarter: version.quarter,
        sent_at: version.submitted_at,
        sent_by: sender.unwrap_or_default(),
        accepted_at: version.accepted_at,
        simulated: version.simulated,
        reason: version.reason.map(|reason| reason.code()),
        sha256: version.sha256.clone(),
        figures: figures.len(),
        totals: indicators.filter_map(|(code, _)| total(code)).collect(),
        marks: marks.into_iter().map(|(sheet, mark)| (sheet, mark.name())).collect(),
    };
    Ok(compose_receipt(&facts))
}
