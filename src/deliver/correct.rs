//! An edition that said something wrong is made again: the same figures, other documents, told to whoever had the old one.

use jiff::Timestamp;

use super::House;
use super::documents::{Shelf, write_again};
use crate::error::{Error, Result};
use crate::store::editions::{self, Edition, Published};
use crate::store::{Db, ledger};
use crate::structure::{Arg, Correction, Message, Period, Quarter};

/// Makes the next version of a published edition; it waits for a lead's word like every other.
///
/// Refused while nothing of the quarter is published, while another version waits already, and for a caution about a
/// country that the edition did not tell of.
pub async fn correct(
    db: &Db,
    house: &House,
    quarter: Quarter,
    correction: Correction,
    who: &str,
    now: Timestamp,
) -> Result<Edition> {
    let wrong = current(db, quarter, now).await?;
    let shelf = Shelf::read(db, &wrong).await?;
    if let Some(country) = correction.countries.difference(&shelf.reporting()).next() {
        let message = Message::new("error-caution-country").period("quarter", Period::Quarter(quarter));
        return Err(Error::refused(message.arg("country", Arg::Country(*country))));
    }
    let edition = wrong.edition().again(correction, now);
    let mut tx = db.write().await?;
    if !editions::put_again(&mut tx, &edition).await? {
        return Err(waits(quarter));
    }
    write_again(&mut tx, house, &edition, shelf).await?;
    ledger::add(&mut tx, now, who, "correct", &format!("{quarter} {}", edition.version)).await?;
    tx.commit().await?;
    Ok(edition)
}

/// The version that counts, if no other one waits to take its place.
async fn current(db: &Db, quarter: Quarter, now: Timestamp) -> Result<Published> {
    let newest = editions::all(db).await?.into_iter().find(|edition| edition.quarter == quarter);
    let unknown = || Error::refused(Message::new("error-edition-unknown").text("found", quarter));
    newest.ok_or_else(unknown)?.open(now).map_err(|_| waits(quarter))
}

fn waits(quarter: Quarter) -> Error {
    Error::refused(Message::new("error-edition-waits").period("quarter", Period::Quarter(quarter)))
}
