use std::collections::BTreeMap;

use super::*;
use crate::collect;
use crate::structure::{Finding, Structure};

const CODED: &str = "time,org_type,responder,forms,age_code,sex,citizen,citizen2,people\n";
const LABELS: &str = "quarter;responder_type;responder;exploitation;age;gender;nationality;people\n";

fn read_for(country: &str, quarter: &str, file: &[u8]) -> (BTreeMap<String, u32>, Vec<Finding>) {
    let (country, quarter) = (country.parse().unwrap(), quarter.parse().unwrap());
    let (submission, findings) = collect::read(file, Structure::embedded(), country, quarter);
    let count = |cell: &Cell| (cell.key.to_string(), cell.observation.value.map_or(0, |count| count.get()));
    (submission.cells.iter().map(count).collect(), findings)
}

fn ids(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.message.id.trim_start_matches("finding-")).collect()
}

/// Four groups with the troubles of the published files; each in both layouts.
fn look_alikes() -> [Vec<u8>; 2] {
    let coded = "2023-Q1,POL,Kent Police,CRIM,Y_LT18,M,CD,,3\n\
                 2023-Q1,NGO,Barnardo's,CRIM+LAB+SERV+SEX,Y_LT18,F,SD,SS,1\n\
                 2023-Q1,POL,Kent Police,_U,_U,F,GB,VN,2\n\
                 2023-Q1,GOV,National Crime Agency NCA,SEX,Y_LT18,M,TF,,1\n\
                 2023-Q1,POL,Kent Police,LAB,Y_GE18,M,GB,,9\n\
                 2022-Q4,POL,Kent Police,LAB,Y_LT18,M,CL,,5\n";
    let labels = "2023-Q1;Police;Kent Police;Criminal;Child (17 or under);Male;Congolese (DRC);2\r\n\
                  2023-Q1;Police;Kent Police ;Criminal;Child (17 or under);Male;Congolese Drc ;1\r\n\
                  2023-Q1;NGO and third sector;Barnardo’s;Sexual, Labour, Domestic & Criminal;Child (17 or under);Female;Sudanese South Sudanese;1\r\n\
                  2023-Q1;Police;Kent Police;Not specified or unknown;Not specified or unknown;Female;UK Vietnamese;2\r\n\
                  2023-Q1;Government agency;National Crime Agency NCA;Sexual;Child (17 or under);Male;French;1\r\n\
                  2023-Q1;Police;Kent Police;Labour;Adult (18 or over);Male;UK;9\r\n\
                  2022-Q4;Police;Kent Police;Labour;Child (17 or under);Male;Chilean;5\r\n";
    let (labels, _, _) = encoding_rs::WINDOWS_1252.encode(labels);
    [format!("{CODED}{coded}").into_bytes(), [LABELS.as_bytes(), &labels].concat()]
}

#[test]
fn grouped_records_become_the_tables_whatever_their_layout() {
    for file in look_alikes() {
        let (cells, findings) = read_for("GB", "2023-Q1", &file);
        assert!(findings.iter().all(|finding| !finding.blocks()), "{findings:?}");
        for (key, count) in [
            ("VIC_NEW", 5),
            ("VIC_PRS", 5),
            ("VIC_PRS/CITIZEN:CD", 3),
            ("VIC_NEW/CITIZEN:SD", 1),
            ("VIC_NEW/CITIZEN:FR", 1),
            ("VIC_NEW/CITIZEN:CD/FORM:CRIM", 3),
            ("VIC_NEW/FORM:SEV", 1),
            ("VIC_NEW/ORG:POL", 4),
            ("VIC_NEW/REGION:UKJ/CITIZEN:CD", 3),
            ("VIC_NEW/REGION:GB_U", 2),
            ("VIC_NEW/SEX:F/AGE:_U", 2),
            ("VIC_NEW/SEX:F", 1),
        ] {
            assert_eq!(cells.get(key), Some(&count), "{key} in {cells:?}");
        }
        assert_eq!(cells.get("VIC_NEW/CITIZEN:GB"), None, "not known whether a child, or an adult");
        assert_eq!(cells.get("VIC_NEW/FORM:_U"), None, "not known whether a child");
    }
}

#[test]
fn rows_of_other_quarters_are_counted_and_a_missing_quarter_is_refused_naming_what_there_is() {
    let [file, _] = look_alikes();
    let (_, findings) = read_for("GB", "2023-Q1", &file);
    assert_eq!(ids(&findings), ["source-skipped", "source-read"]);
    let (cells, findings) = read_for("GB", "2021-Q1", &file);
    assert_eq!((cells.len(), ids(&findings)), (0, vec!["source-quarter"]));
    let words = crate::words::first_language();
    assert!(words.say(&findings[0].message).contains("2022-Q4 and 2023-Q1"), "{findings:?}");
}

#[test]
fn a_source_of_one_country_is_refused_for_another() {
    let [file, _] = look_alikes();
    let (cells, findings) = read_for("FR", "2023-Q1", &file);
    assert_eq!((cells.len(), ids(&findings)), (0, vec!["country-wrong"]));
}

#[test]
fn a_label_without_a_rule_is_a_finding_at_its_cell() {
    let file = format!("{CODED}2023-Q1,POL,Tiny Police,CRIM+FLY,Y_LT18,M,QQ,,x\n");
    let (cells, findings) = read_for("GB", "2023-Q1", file.as_bytes());
    assert!(cells.values().all(|count| *count == 0));
    let mut columns: Vec<u64> =
        findings.iter().filter_map(|finding| Some(finding.place.as_ref()?.column)).collect();
    columns.sort();
    assert_eq!(columns, [3, 3, 4, 7, 9], "{findings:?}");
}

#[test]
fn the_declared_sources_agree_with_the_lists() {
    for profile in Profile::embedded() {
        assert_eq!(profile.check(Structure::embedded()), []);
    }
}
