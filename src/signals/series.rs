//! Any series with what was expected of it.

use jiff::Timestamp;

use super::{history, panel};
use crate::deliver::House;
use crate::detect::{self, Known, OVERALL, Parameters, Point, State};
use crate::error::Result;
use crate::store::{Db, submissions};
use crate::structure::{Code, Dimension};

/// A series and the answers behind it.
#[derive(Debug, Clone)]
pub struct Course {
    /// Quarter by quarter, the oldest first.
    pub points: Vec<Point>,
    /// How far the answer for each quarter had come; of all countries together, how many answered.
    pub answers: Vec<usize>,
    /// How many places there are.
    pub places: usize,
}

/// How a series ran, with what was expected of it each quarter; `None` where nothing of it is on record.
pub async fn course(
    db: &Db,
    house: &House,
    (scope, place, origin): (Code, &str, Code),
    now: Timestamp,
) -> Result<Option<Course>> {
    let Some((_, newest)) = submissions::newest_accepted(db).await? else { return Ok(None) };
    let regions = house.structure.list(Dimension::Region);
    let is_region = place.parse().is_ok_and(|place| regions.get(place).is_some());
    let answers = history::origins(db, house, newest, now, is_region).await?;
    let panel = match is_region {
        true => panel::regions(house, &answers, scope, newest),
        false => panel::countries(house, &answers, scope, newest),
    };
    let at = panel.places.iter().position(|p| p.label == place);
    let index = panel.origins.iter().position(|label| *label == origin.as_str());
    let is_known = (index.is_some() || origin == Code::TOTAL) && (place == OVERALL || at.is_some());
    if !is_known {
        return Ok(None);
    }
    let points = detect::series(&panel, at, index, &Parameters::default());
    let known = panel.as_of(panel.periods.len().saturating_sub(1), 0.0);
    let answers = (0..panel.periods.len()).map(|period| answered(&known, at, period)).collect();
    Ok(Some(Course { points, answers, places: at.map_or(panel.places.len(), |_| 1) }))
}

/// How many of the places behind a series answered for a period.
fn answered(known: &Known, place: Option<usize>, period: usize) -> usize {
    let places = 0..known.panel.places.len();
    let behind = places.filter(|at| place.is_none_or(|place| place == *at));
    behind.filter(|at| known.state(*at, period) != State::NotCollected).count()
}
