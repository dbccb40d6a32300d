//! At the embargo hour: the edition opens in all its languages at once, and its letters stand in the outbox.

use jiff::Timestamp;

use super::duty::{Duty, tell};
use super::letter::Post;
use super::readers::letters;
use crate::error::Result;
use crate::people::Role;
use crate::store::editions::{self, Published, Sealed};
use crate::store::{Db, ledger, outbox};
use crate::structure::{Arg, Message, Period, Quarter};

/// The lead's word: the edition of the quarter opens at its hour, or with the next tick where that has passed. False if it
/// was said before, or there is no such edition.
pub async fn approve(db: &Db, quarter: Quarter, who: &str, now: Timestamp) -> Result<bool> {
    let mut tx = db.write().await?;
    let said = editions::approve(&mut tx, quarter, who, now).await?;
    if said {
        ledger::add(&mut tx, now, who, "approve", &quarter.to_string()).await?;
    }
    tx.commit().await?;
    Ok(said)
}

/// Tells the leads of every edition that waits for their word; the same letter again is no second letter.
pub async fn ask_for_approval(db: &Db, post: &Post, now: Timestamp) -> Result<()> {
    let waiting = editions::sealed(db, now).await?.into_iter().filter(|sealed| sealed.0.approved.is_none());
    for Sealed(edition) in waiting {
        let duty = Duty {
            kind: "ready",
            event: format!("ready:{}:{}", edition.id(), edition.version),
            about: Message::new("letter-ready-subject")
                .period("quarter", Period::Quarter(edition.quarter))
                .arg("moment", Arg::Moment(edition.embargo)),
            path: "/release".into(),
        };
        tell(db, post, Role::Lead, &duty, now).await?;
    }
    Ok(())
}

/// Publishes what is due and, in the same transaction, puts one letter a reader into the outbox; of a corrected edition one to
/// whoever had the version before it.
///
/// Returns the editions that opened. A reader who comes later gets the next edition, not this one.
pub async fn publish_due(db: &Db, post: &Post, now: Timestamp) -> Result<Vec<Published>> {
    let mut tx = db.write().await?;
    let opened = editions::publish_due(&mut tx, now).await?;
    let opened: Vec<Published> = opened.into_iter().filter_map(|edition| edition.open(now).ok()).collect();
    for published in &opened {
        ledger::add(&mut tx, now, "hub", "publish", &published.edition().id()).await?;
        for letter in letters(db, &mut tx, post, published, now).await? {
            outbox::put(&mut tx, &letter, now).await?;
        }
    }
    tx.commit().await?;
    Ok(opened)
}
