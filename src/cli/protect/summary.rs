//! How much of the tables is told.

use std::time::Duration;

use hub::error::{Error, Result};
use hub::protect::linked::{Publication, Released, Wish};
use hub::structure::Message;
use serde::Serialize;

/// What is told of a release, beside the proofs.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// Blanks below the threshold, zeros among them.
    suppressed_primary: usize,
    /// Blanks that protect them.
    suppressed_secondary: usize,
    /// Cells of the threshold or more.
    safe_cells: usize,
    /// Of these, how many are shown.
    safe_published: usize,
    /// How much of all that safe cells count is shown.
    mass_share: f64,
    /// The base, where all cells are rounded.
    rounded_to: Option<i64>,
    /// Seconds from reading to the checked proof.
    seconds: f64,
}

impl Summary {
    /// Of a release with blanks.
    pub fn new(publication: &Publication, wish: &Wish, released: &Released, took: Duration) -> Self {
        let safe: Vec<_> = publication.listed().filter(|(_, value)| *value >= wish.threshold).collect();
        let shown = safe.iter().filter(|(cell, _)| released.shown.contains(cell));
        let mass: i64 = safe.iter().map(|(_, value)| value).sum();
        let kept: i64 = shown.clone().map(|(_, value)| value).sum();
        Self {
            suppressed_primary: publication.listed().count() - safe.len(),
            suppressed_secondary: safe.len() - shown.clone().count(),
            safe_cells: safe.len(),
            safe_published: shown.count(),
            mass_share: if mass == 0 { 1.0 } else { kept as f64 / mass as f64 },
            rounded_to: None,
            seconds: took.as_secs_f64(),
        }
    }

    /// Of a release with every cell rounded.
    pub fn rounded(publication: &Publication, wish: &Wish, took: Duration) -> Self {
        let safe = publication.listed().filter(|(_, value)| *value >= wish.threshold).count();
        Self {
            suppressed_primary: 0,
            suppressed_secondary: 0,
            safe_cells: safe,
            safe_published: 0,
            mass_share: 0.0,
            rounded_to: Some(wish.threshold),
            seconds: took.as_secs_f64(),
        }
    }

    /// The same in words.
    pub fn told(&self) -> Message {
        let message = Message::new("cli-protect-done").count("shown", self.safe_published);
        let message =
            message.count("small", self.suppressed_primary).count("others", self.suppressed_secondary);
        message.text("share", format!("{:.1}", self.mass_share * 100.0))
    }

    /// The same for programs.
    pub fn json(&self) -> Result<Vec<u8>> {
        serde_json::to_vec_pretty(self).map_err(|error| Error::failed(Message::new("error-server"), error))
    }
}
