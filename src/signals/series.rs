//! Any series with what was expected of it.

use jiff::Timestamp;

use super::panel::panel;
use crate::deliver::House;
use crate::detect::{self, OVERALL, Panel, Parameters, Point, State};
use crate::error::Result;
use crate::store::{Db, submissions};
use crate::structure::Code;

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
    let panel = panel(db, house, scope, newest, now).await?;
    let at = panel.places.iter().position(|p| p.label == place);
    let origin = panel.origins.iter().position(|label| *label == origin.as_str());
    let Some(origin) = origin.filter(|_| place == OVERALL || at.is_some()) else { return Ok(None) };
    let points = detect::series(&panel, at, origin, &Parameters::default());
    let answers = (0..panel.periods.len()).map(|period| answered(&panel, at, period)).collect();
    Ok(Some(Course { points, answers, places: at.map_or(panel.places.len(), |_| 1) }))
}

/// How many of the places behind a series answered for a period.
fn answered(panel: &Panel, place: Option<usize>, period: usize) -> usize {
    let last = panel.as_of(panel.periods.len().saturating_sub(1), 0.0);
    let places = 0..panel.places.len();
    let behind = places.filter(|at| place.is_none_or(|place| place == *at));
    behind.filter(|at| last.state(*at, period) != State::NotCollected).count()
}
