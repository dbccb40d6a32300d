//! What is refused, told or asked about, with its place.

use super::*;

#[test]
fn another_country_part_or_quarter_is_refused_naming_both() {
    let case = Case::text("2023-Q1", &[("VIC_NEW", "3")]);
    let bytes = case.written("en");
    let said = |country: &str, quarter: &str, part| {
        let (country, quarter) = (country.parse().unwrap(), quarter.parse().unwrap());
        let (read, findings) = collect::read_part(&bytes, Structure::embedded(), country, quarter, part);
        assert!(read.cells.is_empty());
        findings.iter().map(|f| language("en").unwrap().say(&f.message)).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(said("NL", "2023-Q1", None), "The figures are of GB, but this return is of NL.");
    assert_eq!(said("GB", "2023-Q2", None), "The figures are for 2023-Q1, but this return is for 2023-Q2.");
    let part = Some((Dimension::Region, Code::literal("UKD")));
    assert_eq!(said("GB", "2023-Q1", part), "This workbook is of “GB”, but this return is of “UKD”.");
}

#[test]
fn what_cannot_be_read_is_a_finding_at_its_cell() {
    let case = Case::text("2023-Q1", &[("VIC_PRS/SEX:F/AGE:Y_LT18_U", "<5"), ("VIC_EXIT", "3")]);
    let mut sheets = case.sheets("en");
    let q1 = sheet(&mut sheets, "Q1").clone();
    let (cells, findings) = case.read(&sheets);
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    let place = finding.place.clone().unwrap();
    assert_eq!(q1.row(place.line).unwrap().get(place.column), &Raw::Text("<5".into()));
    assert_eq!(finding.key.unwrap().to_string(), "VIC_PRS/SEX:F/AGE:Y_LT18_U");
    assert_eq!(pairs(cells), case.expected());
}

#[test]
fn a_sum_that_shows_something_else_is_told_and_not_taken() {
    let case = Case::text("2023-Q1", &[("VIC_NEW/FORM:BEG", "4"), ("VIC_NEW/FORM:LAB", "12p")]);
    let sheets = case.sheets("en");
    let line = line_of(sheets.iter().find(|sheet| sheet.name.as_deref() == Some("Q3")).unwrap(), "_T");
    let (cells, findings) = case.read(&sheets);
    assert_eq!(told(&findings), [format!("book-sum@Q3!{line}:3")]);
    assert_eq!(pairs(cells)[&Key::read("VIC_NEW", GB).unwrap()], Observation::count(16));
}

#[test]
fn a_workbook_saved_in_the_old_format_is_refused() {
    let bytes = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 600]].concat();
    assert!(sheets::is_old(&bytes) && !sheets::is_old(&Case::text("2023-Q1", &[]).written("en")));
}

#[test]
fn two_figures_for_one_cell_are_asked_about() {
    let case = Case::text("2023-Q1", &[("VIC_NEW/CITIZEN:RO", "3"), ("VIC_NEW", "9")]);
    let mut sheets = case.sheets("en");
    let q3 = sheet(&mut sheets, "Q3");
    let total = line_of(q3, "_T");
    typing(q3, total, 3, Raw::Number(8.0));
    let q2 = sheet(&mut sheets, "Q2");
    let added = line_of(q2, "_U") + 1;
    adding(q2, added, "Romania", 4, Raw::Number(3.0));
    let (_, findings) = case.read(&sheets);
    assert_eq!(told(&findings), [format!("book-twice@Q2!{added}:4"), format!("book-twice@Q3!{total}:3")]);
}

#[test]
fn a_name_written_over_another_is_asked_about() {
    let case = Case::text("2023-Q1", &[("VIC_NEW/CITIZEN:RO", "3")]);
    let mut sheets = case.sheets("en");
    let q2 = sheet(&mut sheets, "Q2");
    let line = line_of(q2, "RO");
    typing(q2, line, 2, Raw::Text("Chile".into()));
    let (cells, findings) = case.read(&sheets);
    assert_eq!(told(&findings), [format!("book-row@Q2!{line}:2")]);
    assert!(!pairs(cells).keys().any(|key| key.to_string() == "VIC_NEW/CITIZEN:RO"));
}

#[test]
fn a_sheet_without_its_codes_and_a_sheet_twice_are_told() {
    let case = Case::text("2023-Q1", &[("VIC_NEW/FORM:BEG", "4"), ("VIC_NEW/ORG:POL", "4")]);
    let mut sheets = case.sheets("en");
    sheet(&mut sheets, "Q3").rows.retain(|row| !row.text(1).starts_with('#'));
    let mut copy = sheet(&mut sheets, "Q4").clone();
    copy.name = Some("Q4 (2)".into());
    let notes = Sheet { name: Some("notes".into()), ..Sheet::default() };
    sheets.extend([copy, notes]);
    let (_, findings) = case.read(&sheets);
    assert_eq!(told(&findings), ["book-codes@Q3!0:0", "sheet-twice", "book-sheet@notes!0:0"]);
}
