//! Whole returns against the rules of the data file, in the words of a coordinator's file.

use super::*;
use crate::collect;
use crate::structure::Dimension;

/// What is found in a return of GB for 2023-Q1: `VIC_NEW AGE:Y_LT12 SEX:F 4`, or `VIC_NEW L` for a status.
fn found(lines: &[&str]) -> Vec<String> {
    let names: Vec<&str> = Dimension::ALL[2..].iter().map(|d| d.name()).collect();
    let mut file = format!("TIME_PERIOD,REF_AREA,INDICATOR,{},OBS_VALUE,OBS_STATUS\n", names.join(","));
    for line in lines {
        let words: Vec<&str> = line.split(' ').collect();
        let code = |name: &&str| {
            let named = words.iter().find_map(|word| word.strip_prefix(&format!("{name}:")));
            named.unwrap_or("_T")
        };
        let codes: Vec<&str> = names.iter().map(code).collect();
        let last = *words.last().unwrap();
        let figure = if last.parse::<u32>().is_ok() { format!("{last},A") } else { format!(",{last}") };
        file += &format!("2023-Q1,GB,{},{},{figure}\n", words[0], codes.join(","));
    }
    let (structure, rules) = (Structure::embedded(), Rules::read().unwrap());
    let (gb, quarter) = ("GB".parse().unwrap(), "2023-Q1".parse().unwrap());
    let (submission, read) = collect::read(file.as_bytes(), structure, gb, quarter);
    assert_eq!(read, [], "{file}");
    let (_, findings) = validate(&submission, read, structure, &rules, &Context::default());
    let blocking = findings.iter().filter(|finding| finding.blocks());
    blocking.map(|finding| crate::structure::Message::to_string(&finding.message)).collect()
}

fn one(lines: &[&str], id: &str) -> String {
    let found = found(lines);
    found.iter().find(|said| said.starts_with(id)).unwrap_or_else(|| panic!("no {id} in {found:?}")).clone()
}

const CROSSED: [&str; 4] = [
    "VIC_NEW AGE:Y_LT12 SEX:F 4",
    "VIC_NEW AGE:Y_LT12 SEX:M 4",
    "VIC_NEW AGE:Y12T13 SEX:F 4",
    "VIC_NEW AGE:Y12T13 SEX:M 4",
];

#[test]
fn a_crossing_without_its_margins_is_held_against_the_total() {
    // Each age (8) fits under the total of 12; the ages together (16) do not.
    let said = one(&[&["VIC_NEW 12"], &CROSSED[..]].concat(), "finding-sum-differs");
    assert!(said.contains("sum=Count(16)") && said.contains("total=Count(12)"), "{said}");
    assert_eq!(found(&[&["VIC_NEW 16"], &CROSSED[..]].concat()), Vec::<String>::new());
}

#[test]
fn a_margin_that_is_listed_and_one_that_is_not_add_up_together() {
    let lines =
        ["VIC_NEW 8", "VIC_NEW AGE:Y_LT12 5", "VIC_NEW AGE:Y12T13 SEX:F 2", "VIC_NEW AGE:Y12T13 SEX:M 2"];
    let said = one(&lines, "finding-sum-differs");
    assert!(said.contains("sum=Count(9)") && said.contains("total=Count(8)"), "{said}");
}

#[test]
fn a_slice_whose_own_total_is_missing_is_held_against_the_whole() {
    let slice = |indicator: &str| {
        let line = |end: &str| format!("{indicator} {end}");
        let part = line("CITIZEN:RO FORM:CRIM 9");
        one(&["VIC_NEW 30", &line("7"), &part], "finding-part-exceeds")
    };
    assert!(slice("VIC_PRS").contains("found=Count(9)"));
    let lines = ["VIC_NEW 12", "VIC_NEW CITIZEN:RO FORM:CRIM 9"];
    assert_eq!(found(&lines), Vec::<String>::new(), "a slice is a part: it may be smaller");
}

#[test]
fn what_is_not_collected_has_no_children_in_its_parts() {
    let said = one(&["VIC_NEW L", "VIC_NEW CITIZEN:RO 7"], "finding-part-of-absent");
    assert!(said.contains("VIC_NEW/CITIZEN:RO") && said.contains("found=Count(7)"), "{said}");
    let crossed = one(&["VIC_NEW L", CROSSED[0]], "finding-part-of-absent");
    assert!(crossed.contains("\"VIC_NEW\""), "the margins between them are missing: {crossed}");
    assert_eq!(found(&["VIC_NEW L", "VIC_NEW CITIZEN:RO 0"]), Vec::<String>::new(), "none is not a child");
}
