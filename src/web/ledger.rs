//! The ledger, searched.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::views::ledger as views;
use super::visit::{Answer, Visit};
use crate::store::ledger::{self, Search};
use crate::structure::Structure;

/// Lines on a page.
const PAGE: i64 = 50;

/// Who did what to whom, from day to day, the newest first.
pub async fn page(visit: Visit) -> Answer {
    let text = |name: &str| visit.query(name).trim().to_string();
    let search = Search {
        who: text("who"),
        what: text("what"),
        subject: text("subject"),
        from: begin(visit.query("from")),
        to: begin(visit.query("to")).map(|at| at + 24.hours() - 1.second()),
        before: text("before"),
    };
    let lines = ledger::search(&visit.state.db, &search, PAGE).await?;
    Ok(views::ledger(&visit, &lines, lines.len() as i64 == PAGE))
}

/// The first moment of a day where the deadlines are.
fn begin(day: &str) -> Option<Timestamp> {
    let day: Date = day.parse().ok()?;
    Structure::embedded().calendar.zone().to_timestamp(day.at(0, 0, 0, 0)).ok()
}
