//! Returns against earlier ones.

use super::*;

/// What is said of a return of GB, held against earlier ones; notes that stand in every one of them are left out.
fn after(earlier: &[(&str, &[&str])], quarter: &str, lines: &[&str]) -> Vec<String> {
    let history =
        earlier.iter().map(|(quarter, lines)| (quarter.parse().unwrap(), answer("GB", quarter, lines)));
    let (history, partners) = (history.collect(), BTreeMap::new());
    let said = said(&submitted("GB", quarter, lines), &Context::new(&history, &partners, BTreeMap::new()));
    said.into_iter().filter(|said| !said.contains("breakdown-missing")).collect()
}

fn ids(said: &[String]) -> Vec<&str> {
    said.iter().filter_map(|said| said.split(' ').nth(1)).collect()
}

#[test]
fn a_change_of_the_total_is_one_question_and_a_change_of_its_mix_another() {
    let before: &[&str] = &["VIC_NEW 40", "VIC_NEW FORM:CRIM 20", "VIC_NEW FORM:BEG 20"];
    let doubled = after(
        &[("2022-Q4", before)],
        "2023-Q1",
        &["VIC_NEW 120", "VIC_NEW FORM:CRIM 60", "VIC_NEW FORM:BEG 60"],
    );
    assert_eq!(ids(&doubled), ["finding-jump"], "{doubled:?}");
    assert!(doubled[0].contains("before=Count(40)"), "the total: {doubled:?}");
    let mixed = after(
        &[("2022-Q4", before)],
        "2023-Q1",
        &["VIC_NEW 40", "VIC_NEW FORM:CRIM 38", "VIC_NEW FORM:BEG 2"],
    );
    assert!(mixed.len() == 1 && mixed[0].contains("FORM:BEG"), "the form that nearly went: {mixed:?}");
}

#[test]
fn the_least_likely_changes_are_asked_first_and_no_more_than_the_data_file_says() {
    let line = |code: &str, n: u32| format!("VIC_NEW CITIZEN:{code} {n}");
    let codes = ["RO", "BG", "AL", "PL", "HU", "MA"];
    let mut before: Vec<String> = codes.map(|code| line(code, 0)).to_vec();
    let mut now: Vec<String> = codes.iter().zip(15..).map(|(code, n)| line(code, n)).collect();
    before.extend([line("FR", 1000), "VIC_NEW 1000".into()]);
    now.extend([line("FR", 1000), "VIC_NEW 1105".into()]);
    let lines = |lines: &[String]| lines.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
    let (before, now) = (lines(&before), lines(&now));
    let (before, now): (Vec<&str>, Vec<&str>) = (before.lines().collect(), now.lines().collect());
    let said = after(&[("2022-Q4", &before)], "2023-Q1", &now);
    assert_eq!(said.len(), 5, "{said:?}");
    assert!(said.concat().contains("CITIZEN:MA") && !said.concat().contains("CITIZEN:RO"), "{said:?}");
}

#[test]
fn what_was_not_collected_or_not_asked_has_not_jumped() {
    for (before, now) in [
        (&["VIC_NEW L"][..], &["VIC_NEW 60"][..]),
        (&["VIC_NEW 60"], &["VIC_NEW L"]),
        (&["VIC_NEW 60", "REF_OUT 60"], &["VIC_NEW 60"]),
        (&["VIC_NEW 60"], &["VIC_NEW 60", "VIC_NEW FORM:CRIM 60"]),
    ] {
        let said = after(&[("2022-Q4", before)], "2023-Q1", now);
        assert!(!said.concat().contains("jump"), "{said:?}");
    }
}

const PERSON: [&str; 9] = [
    "VIC_NEW 7",
    "VIC_NEW SEX:F 3",
    "VIC_NEW SEX:M 4",
    "VIC_NEW FORM:CRIM 5",
    "VIC_NEW FORM:BEG 2",
    "VIC_NEW CITIZEN:RO 4",
    "VIC_NEW CITIZEN:FR 3",
    "VIC_NEW ORG:POL 6",
    "VIC_NEW ORG:NGO 1",
];

#[test]
fn the_same_figures_twice_are_asked_about_and_a_few_same_ones_are_not() {
    let said = after(&[("2022-Q4", &PERSON)], "2023-Q1", &PERSON);
    assert_eq!(ids(&said), ["finding-copy"], "{said:?}");
    // A zero more or less is the same figure.
    let with_zero = [&PERSON[..], &["VIC_NEW FORM:LAB 0"]].concat();
    assert_eq!(ids(&after(&[("2022-Q4", &PERSON)], "2023-Q1", &with_zero)), ["finding-copy"]);
    assert_eq!(after(&[("2022-Q4", &PERSON[..3])], "2023-Q1", &PERSON[..3]), Vec::<String>::new());
    let other = [&PERSON[..7], &["VIC_NEW ORG:POL 5", "VIC_NEW ORG:NGO 2"]].concat();
    assert_eq!(after(&[("2022-Q4", &PERSON)], "2023-Q1", &other), Vec::<String>::new());
}

#[test]
fn nothing_after_a_year_of_children_needs_a_reason() {
    let some: &[&str] = &["VIC_NEW 2"];
    let year = [("2022-Q1", some), ("2022-Q2", some), ("2022-Q3", some), ("2022-Q4", some)];
    let said = after(&year, "2023-Q1", &["VIC_NEW 0"]);
    assert_eq!(said, ["NeedsReason finding-silence cell=Cell(GB.VIC_NEW) quarters=Count(4)"]);
    assert_eq!(after(&year[1..], "2023-Q1", &["VIC_NEW 0"]), Vec::<String>::new(), "three quarters are few");
    let with_gap = [year[0], year[1], ("2022-Q3", &["VIC_NEW 0"]), year[3]];
    assert_eq!(after(&with_gap, "2023-Q1", &["VIC_NEW 0"]), Vec::<String>::new());
    let absent = after(&year, "2023-Q1", &["VIC_NEW L"]);
    assert_eq!(ids(&absent), ["finding-definition"], "not collected is not nothing");
}

/// Care with 40 children before, 5 who came and 3 who left since.
fn care(now: u32, flows: &[&str]) -> Vec<String> {
    let care = format!("VIC_CARE {now}");
    after(&[("2022-Q4", &["VIC_NEW 9", "VIC_CARE 40"])], "2023-Q1", &[&[&care[..]], flows].concat())
}

const FLOWS: [&str; 6] = ["VIC_NEW 3", "VIC_REP 1", "XB_IN 1", "VIC_EXIT 1", "VIC_MIS 1", "XB_OUT 1"];

#[test]
fn children_in_care_came_from_somewhere_and_went_somewhere() {
    for inside in [37, 40, 45] {
        assert_eq!(care(inside, &FLOWS), Vec::<String>::new(), "{inside}");
    }
    let above = care(46, &FLOWS);
    let told = "cell=Cell(GB.VIC_CARE) now=Count(46) before=Count(40) flow=Count(5)";
    assert_eq!(above, [format!("NeedsReason finding-stock-above {told}")]);
    assert_eq!(ids(&care(36, &FLOWS)), ["finding-stock-below"]);
}

#[test]
fn a_flow_that_is_not_collected_says_nothing_about_a_stock() {
    let without =
        |gone: &str| FLOWS.iter().filter(|line| !line.starts_with(gone)).copied().collect::<Vec<_>>();
    assert_eq!(care(46, &without("VIC_REP")), Vec::<String>::new());
    assert_eq!(ids(&care(36, &without("VIC_REP"))), ["finding-stock-below"], "who left is still known");
    assert_eq!(care(36, &without("VIC_MIS")), Vec::<String>::new());
    let not_collected = [&without("XB_IN")[..], &["XB_IN L"]].concat();
    assert_eq!(ids(&care(46, &not_collected)), ["finding-definition"]);
}

const QUARTERS: [(&str, &[&str]); 3] =
    [("2022-Q1", &["VIC_NEW 4"]), ("2022-Q2", &["VIC_NEW 5"]), ("2022-Q3", &["VIC_NEW 6"])];

/// A fourth quarter with 5 children, after 15, and how so many were noticed in the whole year.
fn year(earlier: &[(&str, &[&str])], noticed: u32) -> Vec<String> {
    let detect = format!("VIC_NEW DETECT:ARR {noticed}");
    after(earlier, "2022-Q4", &["VIC_NEW 5", &detect, "VIC_NEW SEX:F 5"])
}

#[test]
fn a_yearly_table_is_held_against_the_year_and_never_against_its_quarter() {
    assert_eq!(year(&QUARTERS, 20), Vec::<String>::new());
    let said = year(&QUARTERS, 21);
    assert_eq!(said.len(), 1);
    assert!(
        said[0].starts_with("Blocks finding-year-exceeds") && said[0].contains("total=Count(20)"),
        "{said:?}"
    );
    assert!(year(&QUARTERS, 19)[0].starts_with("Note finding-year-short"));
}

#[test]
fn a_year_with_an_unknown_quarter_is_noted_whatever_it_adds_up_to() {
    let said = year(&QUARTERS[..2], 21);
    assert!(said.len() == 1 && said[0].starts_with("Note finding-year-unknown"), "{said:?}");
    assert!(said[0].contains("2022") && said[0].contains("number: 3"), "{said:?}");
}

#[test]
fn a_yearly_table_in_another_quarter_is_refused() {
    let said = after(&[], "2023-Q2", &["VIC_NEW 5", "VIC_NEW DETECT:ARR 5"]);
    assert!(said.len() == 1 && said[0].starts_with("Blocks finding-year-early"), "{said:?}");
}
