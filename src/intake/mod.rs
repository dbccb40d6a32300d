//! A return on its way from the first keystroke to the lead's word; on the store, by the rules of `collect`, `validate`
//! and `protect`.
//!
//! In: what people type, send, ask and answer. Out: drafts, versions, parts, conversations, each with its letter in the same
//! transaction. Never here: a page, a sentence, a rule about who may do what.
//!
//! # The walk of a return
//! | step | function | leaves in the ledger |
//! |---|---|---|
//! | a file comes by command, past every draft | [`examine`], [`receive`] | `submit` |
//! | a cell is typed, or a file taken over | [`save`], [`take_over`] | |
//! | a table is answered as a whole | [`mark`] | |
//! | a region or an organisation hands its part in | [`hand_in`] | `part` |
//! | the coordinator adds the parts up | [`consolidate`] | `consolidate` |
//! | the figures are looked at with every finding | [`look`] | |
//! | what others will see of them, before they are sent | [`preview`] | |
//! | they are sent: a version, a receipt, a letter | [`send`] | `submit` |
//! | the lead asks about a cell, which reopens it | [`ask`], [`answer`] | `question` |
//! | the lead accepts | [`accept`] | `accept` |
//! | an accepted figure is corrected: another version | [`revise`], [`send`] | `revise`, `submit` |
//! | whoever has not answered is reminded, in the end the leads are told | [`remind_due`] | |
//!
//! # Promises
//! - What was typed stays as it was typed, whatever is wrong with it; a version holds clean figures and never changes.
//! - Two people at once lose nothing: where both changed a cell, the first text stands and the second is given back.
//! - The same figures again are the same version, the same receipt, one letter.

mod article_19a;
mod compare;
mod dates;
mod lead;
mod letters;
mod movements;
mod parts;
mod preview;
mod receipt;
mod receive;
mod remind;
mod send;
mod standing;
mod typing;
mod upload;
mod workbook;

pub use article_19a::article_19a;
pub use compare::{Difference, differences};
pub use dates::dates;
pub use lead::{REMARKS, Said, accept, answer, ask, grant, remind, settle};
pub use movements::movements;
pub use parts::{Sender, consolidate, parts};
pub use preview::{Preview, preview};
pub use receipt::receipt;
pub use receive::{examine, history, partners, receive};
pub use remind::remind_due;
pub use send::{Sent, hand_in, send};
pub use standing::{Rung, Standing, standing};
pub use typing::{Looked, discard, look, mark, reason, revise, save};
pub use upload::{Dry, dry_run, keep, take, take_over, tidy};
pub use workbook::{annotated, template};

use jiff::Timestamp;

use crate::deliver::{House, Post};
use crate::people::Place;
use crate::store::Db;
use crate::structure::{Code, Dimension, Quarter};

/// Where returns are worked on, and who is at it.
#[derive(Debug, Clone, Copy)]
pub struct Office<'a> {
    /// The database.
    pub db: &'a Db,
    /// Codes, tables, rules.
    pub house: &'a House,
    /// For letters.
    pub post: &'a Post,
    /// A person's id.
    pub who: &'a str,
    /// Now.
    pub now: Timestamp,
}

/// The answer of one place for one quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Folder {
    /// A country, or a region or an organisation of it.
    pub place: Place,
    /// The quarter it answers for.
    pub quarter: Quarter,
}

impl Folder {
    /// `GB-2023-Q2`, `GB.UKD-2023-Q2`: names its draft, and begins its receipts.
    pub fn id(&self) -> String {
        format!("{}-{}", self.place, self.quarter)
    }

    /// By which dimension it is a part of a country's return.
    pub fn part(&self) -> Option<Dimension> {
        match (self.place.region == Code::TOTAL, self.place.organisation == Code::TOTAL) {
            (true, true) => None,
            (false, _) => Some(Dimension::Region),
            (true, false) => Some(Dimension::Org),
        }
    }

    /// The same with its code, as a workbook says whose part it is.
    pub fn part_of(&self) -> Option<(Dimension, Code)> {
        let code = if self.place.region == Code::TOTAL { self.place.organisation } else { self.place.region };
        self.part().map(|dimension| (dimension, code))
    }

    /// The country's own answer.
    pub fn whole(&self) -> Folder {
        Folder { place: Place::whole(self.place.country), ..*self }
    }
}
