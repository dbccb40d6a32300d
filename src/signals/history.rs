//! The answers on record, read once for all whose signals are judged by them.

use jiff::Timestamp;

use crate::deliver::House;
use crate::error::Result;
use crate::store::Db;
use crate::store::submissions::{Answers, Asked, answers};
use crate::structure::{Code, Dimension, Quarter};

/// How many quarters are looked at: more than the discount leaves any weight of.
pub const QUARTERS: i32 = 32;
/// The parts whose mix is watched.
pub const MIXED: [Dimension; 3] = [Dimension::Form, Dimension::Age, Dimension::Sex];
/// How many organisations saw an origin.
const SEEN: Code = Code::literal("ORG_SEEN");

/// Everything that signals are judged by, up to one quarter, as known at one moment.
#[derive(Debug)]
pub struct History {
    /// The newest quarter.
    pub newest: Quarter,
    /// Children by citizenship.
    pub origins: Answers,
    /// Children by region and citizenship.
    pub regions: Answers,
    /// Children by the parts of [`MIXED`], in that order.
    pub mixed: [Answers; 3],
    /// Organisations by the citizenship of children they saw.
    pub organisations: Answers,
}

impl History {
    /// Reads what is known now.
    pub async fn read(db: &Db, house: &House, newest: Quarter, now: Timestamp) -> Result<Self> {
        let asked = by(house, Dimension::Citizen, newest, now);
        let [form, age, sex] = MIXED.map(|dimension| by(house, dimension, newest, now));
        Ok(Self {
            newest,
            origins: answers(db, &asked).await?,
            regions: answers(db, &Asked { regional: true, ..asked }).await?,
            mixed: [answers(db, &form).await?, answers(db, &age).await?, answers(db, &sex).await?],
            organisations: answers(db, &Asked { indicator: SEEN, ..asked }).await?,
        })
    }
}

/// Children by citizenship alone, of whole countries or of regions.
pub async fn origins(
    db: &Db,
    house: &House,
    newest: Quarter,
    now: Timestamp,
    regional: bool,
) -> Result<Answers> {
    answers(db, &Asked { regional, ..by(house, Dimension::Citizen, newest, now) }).await
}

fn by(house: &House, by: Dimension, newest: Quarter, now: Timestamp) -> Asked {
    let indicator = house.programme.indicator;
    Asked { indicator, by, regional: false, from: newest.plus(1 - QUARTERS), to: newest, as_of: now }
}
