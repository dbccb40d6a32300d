//! The copy with every remark at its cell.

use super::*;

/// All notes of a workbook, as one text.
fn notes(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().to_string()).collect();
    let mut notes = String::new();
    for name in names.iter().filter(|name| name.contains("comments")) {
        std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut notes).unwrap();
    }
    notes
}

/// The lines of the list of remarks: how serious, sheet, cell.
fn list(sheets: &[Sheet]) -> Vec<String> {
    let rows = sheets[0].rows.iter().filter(|row| row.line > 4);
    rows.map(|row| [2, 3, 4].map(|column| row.text(column)).join("|")).collect()
}

#[test]
fn a_copy_with_remarks_holds_what_was_typed_and_is_read_like_it() {
    let case = Case::text("2023-Q1", &[("VIC_PRS/SEX:F/AGE:Y_LT18_U", "<5"), ("VIC_NEW/CITIZEN:RO", "3")]);
    let template = case.template("en");
    let mut typed = Book::new(&template).typed;
    let key = |key: &str| Key::read(key, GB).unwrap();
    typed.insert(("Q2".into(), key("VIC_NEW/CITIZEN:-1")), "7".into());
    typed.insert(("Q3".into(), key("VIC_NEW")), "9".into());
    let name = (Dimension::Citizen, "Romanya".to_string());
    let labels = BTreeMap::from([(("Q2".to_string(), Code::literal("-1")), name)]);
    let sent = Book::with(&template, typed, labels).write().unwrap();
    let read = |bytes: &[u8]| collect::read(bytes, Structure::embedded(), GB, case.asked.quarter);
    let (submission, findings) = read(&sent);
    assert_eq!(told(&findings), ["label-near@Q2!11:2", "cell-band@Q1!35:3"]);

    let note = Finding::new(crate::structure::Severity::Note, "definition").on(key("VIC_NEW"));
    let all = [findings.clone(), vec![note.cell("cell", key("VIC_NEW"))]].concat();
    let copy = annotate(&sent, &template, &all).unwrap();
    let (again, repeated) = read(&copy);
    assert_eq!((pairs(again.cells), told(&repeated)), (pairs(submission.cells), told(&findings)));
    let blocks = "Must be corrected";
    let expected = [format!("{blocks}|Q1|C35"), format!("{blocks}|Q2|B11"), "Please note|Q1|G26".to_string()];
    assert_eq!(list(&sheets::open(&copy).0), expected);
    let notes = notes(&copy);
    for text in ["a band or an approximation", "“Romanya” is not known here"] {
        assert!(notes.contains(text), "{text} in {notes}");
    }
}

#[test]
fn two_rows_of_one_name_both_come_back() {
    let case = Case::text("2023-Q1", &[("VIC_NEW/CITIZEN:RO", "3")]);
    let template = case.template("nl");
    let mut typed = Book::new(&template).typed;
    typed.insert(("Q2".into(), Key::read("VIC_NEW/CITIZEN:-2", GB).unwrap()), "7".into());
    let name = (Dimension::Citizen, "RO".to_string());
    let labels = BTreeMap::from([(("Q2".to_string(), Code::literal("-2")), name)]);
    let sent = Book::with(&template, typed, labels).write().unwrap();
    let read = |bytes: &[u8]| collect::read(bytes, Structure::embedded(), GB, case.asked.quarter);
    let (_, findings) = read(&sent);
    let copy = annotate(&sent, &template, &findings).unwrap();
    assert_eq!(told(&findings), ["book-twice@Q2!11:4"]);
    assert_eq!(told(&read(&copy).1), ["book-twice@Q2!11:4"]);
}

#[test]
fn a_file_of_another_kind_comes_back_as_it_was_with_the_remarks() {
    let case = Case::typing("2023-Q1", BTreeMap::new());
    let file = "TIME_PERIOD;REF_AREA;INDICATOR;OBS_VALUE\n2023-Q1;GB;VIC_NEW;=1+1\n2023-Q1;GB;VIC_EXIT;4\n";
    let (_, findings) = collect::read(file.as_bytes(), Structure::embedded(), GB, case.asked.quarter);
    let exit = Key::read("VIC_EXIT", GB).unwrap();
    let checked =
        Finding::new(crate::structure::Severity::NeedsReason, "definition").on(exit).cell("cell", exit);
    let copy = annotate(file.as_bytes(), &case.template("en"), &[findings, vec![checked]].concat()).unwrap();
    let (sheets, _) = sheets::open(&copy);
    assert_eq!(list(&sheets), ["Must be corrected|CSV|D2", "Needs a reason|CSV|D3"]);
    assert_eq!(sheets[1].row(2).unwrap().get(4), &Raw::Text("=1+1".into()));
    assert_eq!((sheets[1].formulas.len(), sheets[1].row(3).unwrap().text(4).as_str()), (0, "4"));
    assert!(notes(&copy).contains("is not a number"));
}
