//! How far a return is, and which of its cells can be changed.

use jiff::Timestamp;

use super::Folder;
use crate::error::Result;
use crate::store::drafts::{self, Kept};
use crate::store::extensions::{self, Granted};
use crate::store::parts::{self, Part};
use crate::store::questions::{self, Question};
use crate::store::submissions::{self, Version};
use crate::store::{Db, editions};
use crate::structure::{Key, Structure};

/// The rungs from an open round to an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// Nothing was typed yet.
    Open,
    /// Something was.
    Draft,
    /// A version was sent.
    Sent,
    /// The lead asks about it.
    Queried,
    /// The lead accepted it.
    Accepted,
    /// An edition was made from it.
    Released,
}

impl Rung {
    /// All of them, from the bottom.
    pub const ALL: [Rung; 6] =
        [Rung::Open, Rung::Draft, Rung::Sent, Rung::Queried, Rung::Accepted, Rung::Released];

    /// The name in message ids (`rung-…`).
    pub fn name(self) -> &'static str {
        match self {
            Rung::Open => "open",
            Rung::Draft => "draft",
            Rung::Sent => "sent",
            Rung::Queried => "queried",
            Rung::Accepted => "accepted",
            Rung::Released => "edition",
        }
    }
}

/// All that is known of a return beside its figures.
#[derive(Debug, Clone)]
pub struct Standing {
    /// Which return.
    pub folder: Folder,
    /// The versions that were sent, the oldest first; of a country.
    pub versions: Vec<Version>,
    /// What was handed in last; of a region or an organisation.
    pub part: Option<Part>,
    /// What is being typed.
    pub kept: Option<Kept>,
    /// Every conversation about it, the oldest first.
    pub questions: Vec<Question>,
    /// More time, or none needed, and when it was granted.
    pub granted: Option<(Granted, Timestamp)>,
    /// The editions made from it, as `(edition, version of the answer)`.
    pub editions: Vec<(String, i64)>,
}

/// How far a return is.
pub async fn standing(db: &Db, folder: Folder) -> Result<Standing> {
    let Folder { place, quarter } = folder;
    let is_part = folder.part().is_some();
    let mut versions = if is_part { Vec::new() } else { submissions::versions(db, place.country).await? };
    versions.retain(|version| version.quarter == quarter);
    let handed_in = if is_part { parts::newest(db, place.country, quarter).await? } else { Vec::new() };
    Ok(Standing {
        folder,
        versions,
        part: handed_in.into_iter().find(|part| part.place == place),
        kept: drafts::get(db, &folder.id(), place.country).await?,
        questions: if is_part { Vec::new() } else { questions::of(db, place.country, quarter).await? },
        granted: extensions::get(db, place.country, quarter).await?,
        editions: if is_part { Vec::new() } else { editions::made_from(db, place.country, quarter).await? },
    })
}

impl Standing {
    /// The newest version.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The conversations that are not settled.
    pub fn open_questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|question| question.closed_at.is_none())
    }

    /// How far it is.
    pub fn rung(&self) -> Rung {
        let is_released = |version: &Version| self.editions.iter().any(|(_, of)| *of == version.version);
        match (self.newest(), &self.part) {
            (None, None) if self.kept.is_none() => Rung::Open,
            (None, None) => Rung::Draft,
            (None, Some(_)) => Rung::Sent,
            (Some(version), _) if is_released(version) => Rung::Released,
            (Some(version), _) if version.accepted_at.is_some() => Rung::Accepted,
            (Some(_), _) if self.open_questions().next().is_some() => Rung::Queried,
            (Some(_), _) => Rung::Sent,
        }
    }

    /// Whether a cell can be changed: before the first version every one; afterwards those that are asked about; and all
    /// of an accepted return once somebody began to correct it.
    pub fn is_open(&self, key: &Key) -> bool {
        let cell = key.to_string();
        self.is_whole_open() || self.open_questions().any(|question| question.cell == cell)
    }

    /// Whether any cell can be changed.
    pub fn is_any_open(&self) -> bool {
        self.is_whole_open() || self.open_questions().next().is_some()
    }

    /// Whether every cell can be changed.
    pub fn is_whole_open(&self) -> bool {
        let is_asked = |question: &Question| question.cell.is_empty();
        match self.newest() {
            None => true,
            Some(version) => {
                let is_revised = version.accepted_at.is_some() && self.kept.is_some();
                is_revised || self.open_questions().any(is_asked)
            }
        }
    }

    /// Until when the answer is in time; `None` where none is expected.
    pub fn due(&self) -> Option<Timestamp> {
        match self.granted {
            Some((Granted::Until(moment), _)) => Some(moment),
            Some((Granted::Derogation, _)) => None,
            None => Some(Structure::embedded().calendar.due(self.folder.quarter)),
        }
    }

    /// When more time was granted, or none needed.
    pub fn granted_at(&self) -> Option<Timestamp> {
        self.granted.map(|(_, at)| at)
    }

    /// Whether somebody answered, if only that there is nothing.
    pub fn is_answered(&self) -> bool {
        self.newest().is_some() || self.part.is_some()
    }
}
