//! The dates of a round as one country has them: with more time, or without an answer expected.

use jiff::Timestamp;

use super::Standing;
use crate::store::extensions::Granted;
use crate::structure::{Dated, Quarter, Step, Structure};

/// When a round opens, is due, takes no more late answers and is released; what was granted moves the due moment, or
/// takes it away.
pub fn dates(quarter: Quarter, granted: Option<Granted>) -> Vec<Dated> {
    let round = Structure::embedded().calendar.round(quarter, None);
    let mut dates: Vec<Dated> = round.into_iter().filter_map(|dated| own(dated, granted)).collect();
    dates.sort_by_key(|dated| dated.at);
    dates
}

fn own(dated: Dated, granted: Option<Granted>) -> Option<Dated> {
    match (dated.step, granted) {
        (Step::SignOff | Step::Remind(_), _) => None,
        (Step::Due | Step::Late, Some(Granted::Derogation)) => None,
        (Step::Due, Some(Granted::Until(at))) => Some(Dated { at, ..dated }),
        (Step::Opens | Step::Due | Step::Late | Step::Release, _) => Some(dated),
    }
}

impl Standing {
    /// What comes next, in this round and the one after it.
    pub fn coming(&self, now: Timestamp) -> Vec<Dated> {
        let quarter = self.folder.quarter;
        let mut all = dates(quarter, self.granted.map(|(granted, _)| granted));
        all.extend(dates(quarter.plus(1), None));
        all.retain(|dated| dated.at > now);
        all.sort_by_key(|dated| dated.at);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(granted: Option<Granted>) -> Vec<String> {
        let dates = dates("2026-Q3".parse().unwrap(), granted);
        dates.iter().map(|dated| format!("{} {}", dated.step.name(), dated.at)).collect()
    }

    #[test]
    fn more_time_moves_the_due_moment_and_a_derogation_takes_it_away() {
        let (opens, release) = ("opens 2026-10-01T06:00:00Z", "release 2026-11-29T10:00:00Z");
        let late = "late 2026-11-14T16:00:00Z";
        assert_eq!(said(None), [opens, "due 2026-10-30T16:00:00Z", late, release]);
        let until = "2026-11-20T16:00:00Z".parse().unwrap();
        assert_eq!(said(Some(Granted::Until(until))), [opens, late, "due 2026-11-20T16:00:00Z", release]);
        assert_eq!(said(Some(Granted::Derogation)), [opens, release]);
    }
}
