//! Five quarters of 47 British police forces: what can be said with so short a history, and what cannot.
//!
//! 1,974 referred children, 2022-Q2 to 2023-Q2. Only the last quarter has the four before it that a test needs, and everything said
//! of it carries the label of a short history: an origin that nobody saw for a year may only be rare, and a sample of
//! five quarters cannot tell. One quarter is the only window, so no decline and no move can be told (they take two).

use super::{case, panel};
use crate::detect::{Kind, Panel, Parameters, Signal, watch};

const LAST: &str = "2023-Q2";

fn signals(panel: &Panel) -> Vec<Signal> {
    watch(panel, 0, panel.periods.len() - 1, &Parameters::default()).into_iter().flatten().collect()
}

#[test]
fn fewer_than_four_quarters_before_it_leave_a_quarter_untested() {
    let signals = signals(&panel(&case("police.csv")));
    assert!(!signals.is_empty());
    assert!(signals.iter().all(|signal| signal.period == LAST && signal.baseline == 4));
}

#[test]
fn nothing_is_called_new_without_the_label_of_a_short_history() {
    let signals = signals(&panel(&case("police.csv")));
    let new = signals.iter().filter(|signal| signal.kind == Kind::NewOrigin);
    assert!(new.clone().any(|signal| signal.alarm));
    assert!(new.clone().all(|signal| signal.short_history));
}

#[test]
fn a_single_window_tells_no_decline_and_no_move() {
    let signals = signals(&panel(&case("police.csv")));
    assert!(signals.iter().all(|signal| signal.window == 1 && signal.to.is_none()));
    assert!(signals.iter().all(|signal| signal.kind != Kind::Decline));
}

#[test]
fn forces_lie_in_their_country_and_chance_makes_most_of_what_is_seen() {
    let panel = panel(&case("police.csv"));
    assert_eq!(panel.places.len(), 47);
    assert!(panel.places.iter().all(|force| force.parent.as_deref() == Some("GB")));
    let alarms = signals(&panel).into_iter().filter(|signal| signal.alarm).count();
    assert!(alarms <= 5, "{alarms} alarms, where chance makes up to 4.5");
}
