//! What all records of colleagues share: against what they are read, what they are called, how they come back.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::deliver::House;
use crate::error::{Error, Result};
use crate::exchange::{Reading, Wrong};
use crate::intake::Office;
use crate::structure::{Code, Message, hexadecimal};

/// Against what a record of a country is read that was written at this moment.
pub(super) fn reading(house: &House, country: Code, at: Timestamp) -> Reading<'_> {
    let today = house.structure.calendar.day(at);
    Reading { structure: house.structure, vocabulary: &house.vocabulary, country, today }
}

/// A letter for its kind and eight more that follow from who wrote what when: the same form sent twice is one record.
pub(super) fn id(office: &Office<'_>, kind: char, record: &str) -> String {
    let minute = office.now.as_second() / 60;
    let digest = Sha256::digest(format!("{kind}:{}:{minute}:{record}", office.who));
    format!("{kind}-{}", hexadecimal(&digest)[..8].to_uppercase())
}

/// What a kept record holds: it was checked when it was written.
pub(super) fn kept<T: DeserializeOwned, R>(
    record: &str,
    read: impl FnOnce(T) -> std::result::Result<R, Vec<Wrong>>,
) -> Result<R> {
    let bad = |why: String| Error::failed(Message::new("error-store"), why);
    let typed: T = serde_json::from_str(record).map_err(|error| bad(error.to_string()))?;
    // The reason names fields, never what stands in them.
    let fields = |wrong: Vec<Wrong>| wrong.into_iter().map(|(field, _)| field).collect::<Vec<_>>().join(" ");
    read(typed).map_err(|wrong| bad(fields(wrong)))
}
