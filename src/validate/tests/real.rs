//! The rules against five real quarters: they block nothing and ask a handful of questions.

use super::*;
use crate::structure::data_file;

const QUARTERS: [&str; 5] = ["2022-Q2", "2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2"];

fn real(quarter: &str) -> Submission {
    let file = data_file(&format!("demo/GB/{quarter}.csv")).unwrap();
    let (gb, quarter) = ("GB".parse().unwrap(), quarter.parse().unwrap());
    let (submission, read) = collect::read(file.as_bytes(), Structure::embedded(), gb, quarter);
    assert_eq!(read, []);
    submission
}

/// What is asked of each quarter, with all earlier ones known.
fn asked() -> Vec<Vec<String>> {
    let mut history = BTreeMap::new();
    let ask = |quarter: &str| {
        let submission = real(quarter);
        let said = said(&submission, &Context::new(&history, &BTreeMap::new(), BTreeMap::new()));
        history.insert(submission.quarter, accepted(&submission));
        said.into_iter().filter(|said| !said.starts_with("Note ")).collect()
    };
    QUARTERS.into_iter().map(ask).collect()
}

#[test]
fn a_real_quarter_is_asked_about_what_changed_and_nothing_else() {
    let asked = asked();
    let numbers: Vec<usize> = asked.iter().map(Vec::len).collect();
    assert_eq!(numbers, [0, 5, 0, 0, 0], "{asked:#?}");
    let third = asked[1].join("\n");
    // Immigration services registered many more; with them came Sudan, Albania, and exploitation for labour.
    for cell in ["(GB.VIC_NEW)", "ORG:IMM", "CITIZEN:SD", "CITIZEN:AL", "FORM:LAB"] {
        assert!(third.contains(cell), "{cell} in {third}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long it takes is what is asked here")]
fn the_largest_real_quarter_is_checked_in_milliseconds() {
    let answers = QUARTERS.map(real);
    let history: BTreeMap<Quarter, Return> = answers.iter().map(|s| (s.quarter, accepted(s))).collect();
    let (rules, partners) = (Rules::read().unwrap(), BTreeMap::new());
    let largest = answers.iter().max_by_key(|submission| submission.cells.len()).unwrap();
    let once = || {
        let context = Context::new(&history, &partners, BTreeMap::new());
        let start = std::time::Instant::now();
        validate(largest, Vec::new(), Structure::embedded(), &rules, &context);
        start.elapsed()
    };
    let fastest = (0..20).map(|_| once()).min().unwrap();
    println!("{} cells in {fastest:?}", largest.cells.len());
    // A tenth of this with optimisation; the limit is for what grows with the square of the cells.
    assert!(fastest.as_millis() < 20, "{fastest:?}");
}
