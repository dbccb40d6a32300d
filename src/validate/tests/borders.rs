//! Movements: within a return, and against the partners' returns.

use super::*;

fn between(ours: &[&str], theirs: &[&str]) -> Vec<String> {
    let partners = [("DE".parse().unwrap(), answer("DE", "2023-Q1", theirs))].into();
    let (history, ours) = (BTreeMap::new(), [&["VIC_NEW 0"], ours].concat());
    let said = said(&submitted("GB", "2023-Q1", &ours), &Context::new(&history, &partners, BTreeMap::new()));
    said.into_iter().filter(|said| said.contains("mirror")).collect()
}

#[test]
fn both_sides_of_a_border_are_told_both_numbers() {
    let sent = between(&["XB_OUT 4", "XB_OUT PARTNER:DE 4"], &["XB_IN 1", "XB_IN PARTNER:GB 1"]);
    let cell = "cell=Cell(GB.XB_OUT/PARTNER:DE) partner=Country(DE) ours=Count(4) theirs=Count(1)";
    assert_eq!(sent, [format!("Note finding-mirror-sent {cell}")]);
    let received = between(&["XB_IN 4", "XB_IN PARTNER:DE 4"], &["XB_OUT 1", "XB_OUT PARTNER:GB 1"]);
    assert!(received.len() == 1 && received[0].contains("mirror-received"), "{received:?}");
    assert_eq!(between(&["XB_OUT PARTNER:DE 4"], &["XB_IN PARTNER:GB 4"]), Vec::<String>::new());
}

#[test]
fn a_partner_that_is_not_named_is_a_zero_where_partners_are_named_at_all() {
    assert_eq!(between(&["XB_OUT PARTNER:DE 4"], &["XB_IN PARTNER:FR 2"]).len(), 1);
    assert_eq!(between(&["XB_OUT PARTNER:DE 4"], &["XB_IN 0"]).len(), 1, "none in all is none from here");
    assert_eq!(between(&["XB_OUT 0"], &["XB_IN PARTNER:GB 2"]).len(), 1);
    for silent in [&["XB_IN 4"][..], &["XB_IN L"], &["VIC_NEW 3"], &["XB_IN PARTNER:GB L"]] {
        assert_eq!(between(&["XB_OUT PARTNER:DE 4"], silent), Vec::<String>::new(), "{silent:?}");
    }
}

#[test]
fn the_lead_sees_every_difference_of_a_quarter_once() {
    let answers = [
        ("DE", answer("DE", "2023-Q1", &["XB_IN PARTNER:NL 1", "XB_OUT PARTNER:FR 2"])),
        ("FR", answer("FR", "2023-Q1", &["XB_IN PARTNER:DE 2", "XB_OUT 0"])),
        ("NL", answer("NL", "2023-Q1", &["XB_OUT PARTNER:DE 4", "XB_IN L"])),
    ];
    let cells = answers.iter().map(|(country, answer)| (country.parse().unwrap(), &answer.cells)).collect();
    let (out, into) = ("XB_OUT".parse().unwrap(), "XB_IN".parse().unwrap());
    let found = mirror::differences(out, into, &cells);
    let (from, to) = ("NL".parse().unwrap(), "DE".parse().unwrap());
    assert_eq!(found, [mirror::Difference { from, to, sent: 4, received: 1 }]);
}

#[test]
fn movements_add_up_and_a_move_between_regions_crosses_no_border() {
    let wrong = one(&["VIC_NEW 0", "XB_OUT 5", "XB_OUT PARTNER:DE 4"], "finding-sum-differs");
    assert!(wrong.contains("Dimension(Partner)") && wrong.contains("sum=Count(4)"), "{wrong}");
    let regions = ["VIC_NEW 0", "XB_OUT 4", "XB_OUT PARTNER:DE 4", "XB_OUT PARTNER:UKD 9"];
    assert_eq!(found(&regions), Vec::<String>::new());
}

#[test]
fn known_double_counts_add_up_by_organisation() {
    let lines = ["VIC_NEW 9", "VIC_DUP 3", "VIC_DUP ORG:POL 2"];
    assert!(one(&lines, "finding-sum-differs").contains("VIC_DUP"));
    assert_eq!(found(&["VIC_NEW 9", "VIC_DUP 2", "VIC_DUP ORG:POL 2"]), Vec::<String>::new());
}

/// What a country has to expect, as partner, direction, their number and its own.
fn expects(ours: Option<&[&str]>, theirs: &[&str]) -> Vec<String> {
    let (gb, de) = (ours.map(|ours| answer("GB", "2023-Q1", ours)), answer("DE", "2023-Q1", theirs));
    let mut answers: BTreeMap<Code, &crate::validate::mirror::Cells> = BTreeMap::new();
    answers.insert(Code::literal("DE"), &de.cells);
    answers.extend(gb.as_ref().map(|answer| (Code::literal("GB"), &answer.cells)));
    let (out, into) = (Code::literal("XB_OUT"), Code::literal("XB_IN"));
    let expected = crate::validate::mirror::expected(Code::literal("GB"), out, into, &answers);
    let line = |one: crate::validate::mirror::Expected| {
        format!("{} {} {} {:?}", one.partner, if one.came { "came" } else { "went" }, one.theirs, one.ours)
    };
    expected.into_iter().map(line).collect()
}

#[test]
fn what_a_partner_handed_over_is_expected_of_a_country_before_it_answers() {
    let theirs = ["XB_OUT 4", "XB_OUT PARTNER:GB 4", "XB_IN 2", "XB_IN PARTNER:GB 2"];
    assert_eq!(expects(None, &theirs), ["DE came 4 None", "DE went 2 None"]);
    assert_eq!(expects(Some(&["XB_IN 4", "XB_IN PARTNER:DE 4"]), &theirs), ["DE went 2 None"]);
    let both = ["XB_IN 4", "XB_IN PARTNER:DE 4", "XB_OUT 3", "XB_OUT PARTNER:DE 3"];
    assert_eq!(expects(Some(&both), &theirs), ["DE went 2 Some(3)"]);
}

#[test]
fn nothing_is_expected_where_nobody_crossed_a_border() {
    assert_eq!(expects(None, &["XB_OUT 0", "XB_IN 0"]), Vec::<String>::new());
    let ours = ["XB_IN 1", "XB_IN PARTNER:DE 1"];
    assert_eq!(
        expects(Some(&ours), &["XB_OUT 0"]),
        ["DE came 0 Some(1)"],
        "also where only the country itself counts"
    );
}
