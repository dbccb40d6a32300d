use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

use crate::collect::{self, sheets};
use crate::structure::{Finding, Quarter, Structure};

fn read(file: &[u8]) -> (BTreeMap<String, u32>, Vec<Finding>) {
    let (country, quarter) = ("GB".parse().unwrap(), "2023-Q1".parse::<Quarter>().unwrap());
    let (submission, findings) = collect::read(file, Structure::embedded(), country, quarter);
    let count = |cell: collect::Cell| {
        (cell.key.to_string(), cell.observation.value.map_or(9999, |count| count.get()))
    };
    (submission.cells.into_iter().map(count).collect(), findings)
}

/// The cells as one line, and what was found as another.
fn told(file: &str) -> (String, String) {
    let (cells, findings) = read(file.as_bytes());
    let cells: Vec<String> = cells.iter().map(|(key, count)| format!("{key}={count}")).collect();
    (cells.join(" "), places(&findings))
}

fn places(findings: &[Finding]) -> String {
    let told = |finding: &Finding| {
        let id = finding.message.id.trim_start_matches("finding-");
        finding.place.as_ref().map_or(id.to_string(), |place| format!("{id}@{}:{}", place.line, place.column))
    };
    findings.iter().map(told).collect::<Vec<_>>().join(" ")
}

#[test]
fn rows_by_one_dimension_and_columns_by_indicator() {
    let file = "Citizenship;Presumed victims;Formally identified victims\nRomania;3;L\nVietnamese;1 234;0\nTotal;1.237;1\n";
    let (cells, findings) = told(file);
    assert_eq!(
        cells,
        "VIC_IDF=1 VIC_IDF/CITIZEN:RO=9999 VIC_IDF/CITIZEN:VN=0 VIC_PRS=1237 VIC_PRS/CITIZEN:RO=3 VIC_PRS/CITIZEN:VN=1234"
    );
    assert_eq!(findings, "quarter-unsaid");
}

#[test]
fn a_title_names_quarter_and_indicator_and_a_footnote_is_no_row() {
    let file = "VIC_NEW by form of exploitation, Q1 2023\n\n;Total\nForced begging;4\nForced labour;5\n\n* as counted by the police\n";
    // One column that is a total is still a column.
    assert_eq!(told(file), ("VIC_NEW/FORM:BEG=4 VIC_NEW/FORM:LAB=5".into(), "".into()));
}

#[test]
fn two_lines_of_headings_cross_and_the_upper_one_reaches_over_the_lower() {
    let file = "2023-Q1;VIC_NEW;;VIC_PRS;\nAge;Girls;Boys;Girls;Boys\nUnder 12;1;2;3;4\n12–13;5;6;7;8\n";
    let (cells, findings) = told(file);
    assert!(
        cells.contains("VIC_NEW/SEX:M/AGE:Y_LT12=2") && cells.contains("VIC_PRS/SEX:F/AGE:Y12T13=7"),
        "{cells}"
    );
    assert_eq!(findings, "");
}

#[test]
fn tables_side_by_side_and_below_each_other_are_each_their_own() {
    let file = "2023-Q1;VIC_NEW;;2023-Q1;VIC_NEW\nGirls;1;;Forced begging;2\nBoys;3;;Forced labour;4\n;;;;\n\
                2023-Q1;VIC_NEW;;;\nPolice;5;;;\nOther NGO;6;;;\n";
    let (cells, findings) = told(file);
    assert_eq!(
        cells,
        "VIC_NEW/FORM:BEG=2 VIC_NEW/FORM:LAB=4 VIC_NEW/ORG:NGO=6 VIC_NEW/ORG:POL=5 VIC_NEW/SEX:F=1 VIC_NEW/SEX:M=3"
    );
    assert_eq!(findings, "");
}

#[test]
fn a_merged_heading_stands_over_all_its_columns() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Blad1").unwrap();
    sheet.merge_range(0, 1, 0, 2, "VIC_NEW", &Format::new()).unwrap();
    sheet.write_row(1, 0, ["2023-Q1", "Girls", "Boys"]).unwrap();
    sheet.write(2, 0, "Under 12").unwrap().write(2, 1, 1).unwrap().write(2, 2, 2).unwrap();
    sheet.write(3, 0, "Total").unwrap().write(3, 1, 1).unwrap().write(3, 2, "<5").unwrap();
    let (cells, findings) = read(&workbook.save_to_buffer().unwrap());
    assert_eq!(cells.get("VIC_NEW/SEX:M/AGE:Y_LT12"), Some(&2));
    assert_eq!(places(&findings), "cell-band@4:3");
    let words = crate::words::first_language();
    assert_eq!(words.say(&findings[0].place.as_ref().unwrap().message()), "sheet Blad1, cell C4");
}

#[test]
fn a_line_within_a_table_holds_for_the_rows_below_it() {
    let file = "Quarter 2023-Q1;VIC_NEW\nGirls;\nUnder 12;1\n12–13;2\nBoys;\nUnder 12;3\n";
    let (cells, _) = told(file);
    assert_eq!(cells, "VIC_NEW/SEX:F/AGE:Y12T13=2 VIC_NEW/SEX:F/AGE:Y_LT12=1 VIC_NEW/SEX:M/AGE:Y_LT12=3");
}

#[test]
fn what_is_not_understood_is_told_at_its_cell() {
    let file = "2023-Q1;VIC_NEW;VIC_WHAT;\nRomnia;1;1;7\nCongolese;2;1;\nAlbania;n/a;1;\nChile;3;1;\n";
    let (cells, findings) = told(file);
    assert_eq!(cells, "VIC_NEW/CITIZEN:CL=3");
    assert_eq!(
        findings,
        "label-unknown@1:3 heading-missing@2:4 label-near@2:1 label-ambiguous@3:1 cell-not-available@4:2"
    );
}

#[test]
fn another_quarter_or_country_is_refused_naming_both_and_what_is_counted_is_never_guessed() {
    let (_, findings) = told("VIC_NEW, Q2 2022;Total\nRomania;1\nChile;2\n");
    assert_eq!(findings, "quarter-wrong@1:1");
    let (_, findings) = told("France;\n2023-Q1;VIC_NEW\nGirls;1\nBoys;2\n");
    assert_eq!(findings, "country-wrong@1:1");
    let (_, findings) = told("2023-Q1;Girls;Boys\nUnder 12;1;2\n12–13;3;4\n");
    assert_eq!(findings, "indicator-missing@2:1");
}

#[test]
fn figures_of_years_are_none_of_a_quarter() {
    let (cells, findings) = told("VIC_NEW;2016;2017\nAustria;20;5\nBelgium;0;0\n");
    assert_eq!((cells.as_str(), findings.as_str()), ("", "year-not-quarter@1:2 year-not-quarter@1:3"));
}

#[test]
fn a_list_of_somebody_elses_records_is_no_table() {
    let row = "Albania;by citizenship;Romania;2008;7\n";
    let (cells, findings) = told(&format!("Country;Dimension;Category;Year;Value\n{}", row.repeat(500)));
    assert_eq!(cells, "");
    assert!(
        findings.starts_with("year-not-quarter@") && findings.contains("column-unknown@1:1"),
        "{findings}"
    );
    assert_eq!(findings.split(' ').count(), 10);
}

#[test]
fn two_sheets_with_the_same_table_are_one_finding_naming_both() {
    let mut workbook = Workbook::new();
    for name in ["first", "copy"] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        sheet.write_row(0, 0, ["2023-Q1", "VIC_NEW"]).unwrap();
        for (row, label) in ["Girls", "Boys", "Total"].into_iter().enumerate() {
            sheet.write(row as u32 + 1, 0, label).unwrap().write(row as u32 + 1, 1, 1).unwrap();
        }
    }
    let (cells, findings) = read(&workbook.save_to_buffer().unwrap());
    assert_eq!((cells.len(), places(&findings).as_str()), (3, "sheet-twice"));
    let said = crate::words::first_language().say(&findings[0].message);
    assert!(said.contains("first") && said.contains("copy"), "{said}");
}

#[test]
fn the_hubs_own_table_may_come_in_a_workbook_and_instructions_may_stand_beside_it() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "Please read this first.").unwrap();
    let sheet = workbook.add_worksheet().set_name("data").unwrap();
    sheet.write_row(0, 0, ["TIME_PERIOD", "REF_AREA", "INDICATOR", "OBS_VALUE"]).unwrap();
    sheet.write_row(1, 0, ["2023-Q1", "GB", "VIC_NEW"]).unwrap().write(1, 3, 12).unwrap();
    let (cells, findings) = read(&workbook.save_to_buffer().unwrap());
    assert_eq!((cells.get("VIC_NEW"), findings), (Some(&12), vec![]));
}

proptest! {
    #[test]
    fn a_sheet_of_anything_is_cells_or_findings(
        rows in prop::collection::vec(prop::collection::vec("(Romania|Girls|VIC_NEW|Total|2023|[0-9]{1,3}|<5|\\PC{0,4})", 0..6), 0..8)
    ) {
        let text: String = rows.iter().map(|row| row.join(";") + "\n").collect();
        let (cells, findings) = read(text.as_bytes());
        prop_assert!(!cells.is_empty() || !findings.is_empty(), "{text}");
        let _ = sheets::from_text(&text);
    }
}
