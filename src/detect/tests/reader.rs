//! A panel that cannot be read says why, everywhere at once.

use super::panel;
use crate::detect::{Panel, State, Versions};

const HEADS: &str = "country,origin,period,count,reported,first_count,known_from\n";

/// The findings of these lines, each as `line:column rule`.
fn findings(lines: &str) -> Vec<String> {
    let (panel, findings) = Panel::read(lines.as_bytes());
    assert_eq!(
        panel.is_none(),
        !findings.is_empty(),
        "a panel without findings, or findings without a panel"
    );
    let told = findings.into_iter().map(|finding| {
        let place = finding.place.map_or(String::new(), |place| format!("{}:{} ", place.line, place.column));
        format!("{place}{}", finding.message.id.trim_start_matches("finding-"))
    });
    told.collect()
}

#[test]
fn what_came_late_is_seen_late_and_first_versions_before_final_ones() {
    let lines = "ES,CL,2023Q2,5,1,3,2023Q3\nES,CL,2023-Q1,2,1,2,2023-Q1\nES,CL,2023Q4,,0,,\n";
    let panel = panel(format!("{HEADS}{lines}").as_bytes());
    let seen = |at: usize| {
        (0..3).map(|period| panel.as_of(at, 20.0).counts(0, period).map(|c| c[0])).collect::<Vec<_>>()
    };
    assert_eq!(panel.periods.len(), 4, "the quarter without a line is there, and not collected");
    assert_eq!(seen(0), [Some(2), None, None]);
    assert_eq!(seen(2), [Some(2), Some(3), None]);
    assert_eq!(seen(3), [Some(2), Some(5), None]);
    assert_eq!(panel.as_of(2, 20.0).state(0, 1), State::Provisional);
}

#[test]
fn first_versions_count_as_much_as_they_used_to() {
    let mut panel = Panel::new(vec![("ES".into(), None)], vec!["CL".into()], panel_periods());
    panel.collect(0, 0, 0, &[Versions { first: 10, last: 20 }]);
    panel.collect(0, 1, 1, &[Versions { first: 5, last: 5 }]);
    assert_eq!(panel.as_of(1, 20.0).exposure(0, 1), 30.0 / 40.0);
    assert_eq!(panel.as_of(0, 20.0).exposure(0, 1), 0.0, "not yet known");
}

fn panel_periods() -> Vec<crate::structure::Period> {
    ["2023-Q1", "2023-Q2"].map(|text| text.parse().unwrap()).to_vec()
}

#[test]
fn every_wrong_field_is_told_with_its_line_and_column() {
    let lines = "ES,CL,2023Q1,-1,1,0,2023Q1\nES,,2023Q5,1.5,2,0,2023Q1\nFR,CL,2023Q1,1000001,1,x,soon\n";
    let wanted = [
        "2:4 count-negative",
        "3:5 panel-reported",
        "3:2 panel-code-missing",
        "3:3 panel-period",
        "4:4 count-too-large",
        "4:6 count-unreadable",
        "4:7 panel-period",
    ];
    assert_eq!(findings(&format!("{HEADS}{lines}")), wanted);
}

#[test]
fn lines_that_contradict_each_other_are_told() {
    let twice = "ES,CL,2023Q1,1,1,1,2023Q1\nES,CL,2023Q1,1,1,1,2023Q1\n";
    assert_eq!(findings(&format!("{HEADS}{twice}")), ["3:0 panel-twice"]);
    let answer = "ES,CL,2023Q1,1,1,1,2023Q1\nES,PE,2023Q1,,0,,\nES,PE,2023Q2,4,0,,\n";
    assert_eq!(findings(&format!("{HEADS}{answer}")), ["4:4 panel-not-collected", "3:0 panel-answer"]);
    let early = "ES,CL,2023Q2,1,1,1,2023Q1\n";
    assert_eq!(findings(&format!("{HEADS}{early}")), ["2:0 panel-known-before"]);
    let mixed = "ES,CL,2023Q1,1,1,1,2023Q1\nES,CL,2023,1,1,1,2023\n";
    assert_eq!(findings(&format!("{HEADS}{mixed}")), ["3:0 panel-mixed"]);
}

#[test]
fn a_table_of_another_shape_is_refused() {
    assert_eq!(findings(""), ["1:0 column-missing"; 5]);
    assert_eq!(findings("country,origin,period,count,reported\n"), ["file-empty"]);
    assert_eq!(findings("country,origin,period,count,reported,known_from\n"), ["1:0 column-missing"]);
    assert_eq!(findings(&format!("{HEADS}ES,CL,2023Q1\n")), ["2:0 row-length"]);
    let far = "A,X,1990Q1,1,1,1,1990Q1\nA,Y,2199Q4,1,1,1,2199Q4\n";
    assert_eq!(findings(&format!("{HEADS}{far}")), Vec::<String>::new(), "gaps are not collected");
}

#[test]
fn lines_and_columns_in_another_order_are_the_same_panel() {
    let ordered =
        "country,origin,period,count,reported\nES,CL,2023Q1,1,1\nES,PE,2023Q2,2,1\nIT,CL,2023Q2,3,1\n";
    let mixed =
        "period,reported,count,origin,country\n2023Q2,1,3,CL,IT\n2023Q2,1,2,PE,ES\n2023Q1,1,1,CL,ES\n";
    let (ordered, mixed) = (panel(ordered.as_bytes()), panel(mixed.as_bytes()));
    assert_eq!(format!("{ordered:?}"), format!("{mixed:?}"));
}

#[test]
fn codes_nobody_knows_are_places_and_origins_like_others() {
    let panel = panel(b"country,origin,period,count,reported\nAtlantis,Lemuria,2023Q1,1,1\n");
    assert_eq!((panel.places[0].label.as_str(), panel.origins[0].as_str()), ("Atlantis", "Lemuria"));
    assert_eq!(panel.places[0].own, None);
}

#[test]
fn a_million_is_a_count_and_one_more_is_not() {
    assert_eq!(findings(&format!("{HEADS}ES,CL,2023Q1,1000000,1,1000000,2023Q1\n")), Vec::<String>::new());
    assert_eq!(findings(&format!("{HEADS}ES,CL,2023Q1,1000001,1,0,2023Q1\n")), ["2:4 count-too-large"]);
}

#[test]
fn a_quarter_between_without_lines_is_not_collected_and_a_line_left_out_is_zero() {
    let lines = "ES,CL,2023Q1,1,1,1,2023Q1\nES,CL,2023Q3,1,1,1,2023Q3\nES,PE,2023Q1,1,1,1,2023Q1\n";
    let panel = panel(format!("{HEADS}{lines}").as_bytes());
    let known = panel.as_of(2, 20.0);
    assert_eq!(known.counts(0, 1), None);
    assert_eq!(known.counts(0, 2), Some([1, 0].as_slice()));
}
