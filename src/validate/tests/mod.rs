//! Whole returns against the rules of the data file, in the words of a coordinator's file.

mod borders;
mod real;
mod time;

use super::*;
use crate::collect;
use crate::structure::Dimension;

/// A file of one country and quarter: `VIC_NEW AGE:Y_LT12 SEX:F 4` is a line of it, or `VIC_NEW L` for a status.
fn file(country: &str, quarter: &str, lines: &[&str]) -> String {
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
        file += &format!("{quarter},{country},{},{},{figure}\n", words[0], codes.join(","));
    }
    file
}

/// The figures of such a file.
fn submitted(country: &str, quarter: &str, lines: &[&str]) -> Submission {
    let (file, structure) = (file(country, quarter, lines), Structure::embedded());
    let (country, quarter) = (country.parse().unwrap(), quarter.parse().unwrap());
    let (submission, read) = collect::read(file.as_bytes(), structure, country, quarter);
    assert_eq!(read, [], "{file}");
    submission
}

/// The same as an accepted answer.
fn answer(country: &str, quarter: &str, lines: &[&str]) -> Return {
    accepted(&submitted(country, quarter, lines))
}

fn accepted(submission: &Submission) -> Return {
    let cells = submission.cells.iter().map(|cell| (cell.key, cell.observation)).collect();
    Return { version: 1, accepted: jiff::Timestamp::UNIX_EPOCH, simulated: false, cells }
}

/// What the rules of the data file say of figures, as `severity id arguments`.
fn said(submission: &Submission, context: &Context) -> Vec<String> {
    let (_, findings) =
        validate(submission, Vec::new(), Structure::embedded(), &Rules::read().unwrap(), context);
    findings.iter().map(|f| format!("{:?} {}", f.severity, f.message)).collect()
}

/// What keeps a return of GB for 2023-Q1 from being one.
fn found(lines: &[&str]) -> Vec<String> {
    let said = said(&submitted("GB", "2023-Q1", lines), &Context::default());
    said.iter().filter_map(|said| said.strip_prefix("Blocks ")).map(String::from).collect()
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
    assert!(crossed.contains("whole=Cell(GB.VIC_NEW)"), "the margins between them are missing: {crossed}");
    assert_eq!(found(&["VIC_NEW L", "VIC_NEW CITIZEN:RO 0"]), Vec::<String>::new(), "none is not a child");
}

#[test]
fn no_answer_of_several_has_more_children_than_there_are() {
    let lines = ["VIC_NEW 9", "VIC_NEW FORM:CRIM 5", "VIC_NEW FORM:BEG 4"];
    let with = |line: &'static str| [&lines[..], &[line]].concat();
    for fine in ["VIC_NEW FORM:CRIM CRIM:PICK 5", "VIC_NEW ASSIST:GUARD 9"] {
        assert_eq!(found(&with(fine)), Vec::<String>::new(), "{fine}");
    }
    let crime = one(&with("VIC_NEW FORM:CRIM CRIM:PICK 6"), "finding-part-exceeds");
    assert!(crime.contains("(GB.VIC_NEW/FORM:CRIM)") && crime.contains("total=Count(5)"), "{crime}");
    assert!(one(&with("VIC_NEW ASSIST:GUARD 10"), "finding-part-exceeds").contains("found=Count(10)"));
    assert!(
        one(&["VIC_NEW 0", "VIC_CARE 2", "VIC_CARE ASSIST:LEGL 3"], "finding-part-exceeds")
            .contains("VIC_CARE")
    );
}

#[test]
fn sub_forms_without_their_form_are_held_against_all_children() {
    let lines = ["VIC_NEW 5", "VIC_NEW FORM:CRIM CRIM:PICK 6"];
    assert!(one(&lines, "finding-part-exceeds").contains("total=Count(5)"));
    let absent = ["VIC_NEW 0", "VIC_CARE L", "VIC_CARE ASSIST:LEGL 3"];
    assert!(one(&absent, "finding-part-of-absent").contains("found=Count(3)"));
}

#[test]
fn an_origin_is_seen_by_three_organisations_at_most_and_only_where_a_child_has_it() {
    let with = |line: &'static str| {
        found(&["VIC_NEW 2", "VIC_NEW CITIZEN:RO 2", "SUS_NEW 1", "SUS_NEW CITIZEN:CL 1", line])
    };
    for fine in ["ORG_SEEN CITIZEN:RO 3", "ORG_SEEN CITIZEN:CL 1", "ORG_SEEN CITIZEN:MA 0"] {
        assert_eq!(with(fine), Vec::<String>::new(), "{fine}");
    }
    assert!(with("ORG_SEEN CITIZEN:RO 4")[0].starts_with("finding-most-exceeds"));
    assert!(with("ORG_SEEN CITIZEN:MA 1")[0].starts_with("finding-most-nobody"));
    assert_eq!(
        found(&["VIC_NEW 2", "ORG_SEEN CITIZEN:MA 1"]),
        Vec::<String>::new(),
        "no origin is known at all"
    );
}

/// What is said of a return of GB under other lines of the coverage than the house's own.
fn covered(coverage: &str, lines: &[&str]) -> Vec<String> {
    let head = "country,indicator,dimension,code,status,definition,from,until";
    let files = |path: &str| match path {
        "coverage.csv" => Some(format!("{head}\n{coverage}\n")),
        _ => crate::structure::data_file(path),
    };
    let structure = Structure::read_from(&files).unwrap();
    let (rules, submission) = (Rules::read().unwrap(), submitted("GB", "2023-Q1", lines));
    let (_, findings) = validate(&submission, Vec::new(), &structure, &rules, &Context::default());
    let said = findings.iter().map(|f| format!("{:?} {}", f.severity, f.message));
    said.filter(|said| said.contains("exist") || said.contains("collected-now")).collect()
}

#[test]
fn children_where_there_can_be_none_are_refused_and_a_zero_there_is_not() {
    let line = "GB,VIC_NEW,FORM,SUR,M,,,";
    let said = covered(line, &["VIC_NEW 2", "VIC_NEW FORM:SUR 2"]);
    assert!(said.len() == 1 && said[0].starts_with("Blocks finding-cannot-exist"), "{said:?}");
    assert_eq!(covered(line, &["VIC_NEW 0", "VIC_NEW FORM:SUR 0"]), Vec::<String>::new());
}

#[test]
fn figures_that_are_not_collected_are_one_note_for_all_of_them() {
    let lines = ["VIC_NEW 2", "VIC_IDF 2", "VIC_IDF CITIZEN:RO 2"];
    let said = covered("GB,VIC_IDF,,,L,,,", &lines);
    assert_eq!(said, ["Note finding-collected-now cell=Cell(GB.VIC_IDF) cells=Count(2)"]);
    assert_eq!(covered("GB,VIC_IDF,,,L,,2023-Q2,", &lines), Vec::<String>::new(), "not yet");
    assert_eq!(covered("GB,VIC_IDF,,,D,referred,,", &lines), Vec::<String>::new(), "counted in another way");
}

#[test]
fn two_questions_about_one_cell_have_one_answer_with_its_words() {
    let year: Vec<(Quarter, Return)> = (1..=4)
        .map(|n| (Quarter::new(2022, n).unwrap(), answer("GB", &format!("2022-Q{n}"), &["VIC_NEW 60"])))
        .collect();
    let (history, partners) = (year.into_iter().collect(), BTreeMap::new());
    let given = Given { reason: Reason::Meth, remark: "Nothing was found".into() };
    let reasons = [("VIC_NEW".to_string(), given.clone())].into();
    let context = Context::new(&history, &partners, reasons);
    let submission = submitted("GB", "2023-Q1", &["VIC_NEW 0"]);
    let (clean, findings) =
        validate(&submission, Vec::new(), Structure::embedded(), &Rules::read().unwrap(), &context);
    assert_eq!(findings.iter().filter(|f| f.severity == Severity::NeedsReason).count(), 2, "{findings:?}");
    let key = Key::total("VIC_NEW".parse().unwrap(), "GB".parse().unwrap());
    assert_eq!(clean.unwrap().reasons(), [(key, given)]);
}
