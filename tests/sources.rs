//! By hand: a published file of the National Referral Mechanism, read for a quarter, is the demonstration's return.
//!
//! `HUB_SOURCE=path cargo test --test sources -- --ignored --nocapture`

use std::collections::BTreeMap;

use hub::collect::{self, Submission};
use hub::structure::{Code, Structure, data_file};

fn read(bytes: &[u8], quarter: &str) -> Submission {
    let (gb, quarter) = ("GB".parse().unwrap(), quarter.parse().unwrap());
    let (submission, findings) = collect::read(bytes, Structure::embedded(), gb, quarter);
    for finding in &findings {
        println!("{quarter} {:?} {} {:?}", finding.severity, finding.message, finding.place);
    }
    submission
}

fn cells(submission: Submission) -> BTreeMap<String, String> {
    let text = |cell: collect::Cell| (cell.key.to_string(), format!("{:?}", cell.observation));
    submission.cells.into_iter().map(text).collect()
}

#[test]
#[ignore = "by hand: HUB_SOURCE names the published file"]
fn the_published_file_gives_the_cells_of_the_demonstration() {
    let bytes = std::fs::read(std::env::var("HUB_SOURCE").unwrap()).unwrap();
    for quarter in ["2022-Q2", "2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2"] {
        let demo = data_file(&format!("demo/GB/{quarter}.csv")).unwrap();
        let (expected, found) = (cells(read(demo.as_bytes(), quarter)), cells(read(&bytes, quarter)));
        let differ: Vec<_> = expected
            .keys()
            .chain(found.keys())
            .filter(|key| expected.get(*key) != found.get(*key))
            .map(|key| (key, expected.get(key), found.get(key)))
            .collect();
        println!("{quarter}: {} cells, {} expected, {} differ", found.len(), expected.len(), differ.len());
        assert!(differ.is_empty(), "{differ:?}");
    }
}

#[test]
#[ignore = "by hand: HUB_LOOK names a file, HUB_COUNTRY and HUB_QUARTER the return"]
fn what_is_said_about_a_file() {
    let bytes = std::fs::read(std::env::var("HUB_LOOK").unwrap()).unwrap();
    let asked = |name: &str, otherwise: &str| std::env::var(name).unwrap_or(otherwise.into());
    let country: Code = asked("HUB_COUNTRY", "GB").parse().unwrap();
    let quarter = asked("HUB_QUARTER", "2023-Q1").parse().unwrap();
    let (submission, findings) = collect::read(&bytes, Structure::embedded(), country, quarter);
    println!("{} cells, {} findings", submission.cells.len(), findings.len());
    let words = hub::words::first_language();
    for finding in findings {
        let place = finding.place.as_ref().map_or(String::new(), |place| words.say(&place.message()));
        println!("{:?} {place}: {}", finding.severity, words.say(&finding.message));
    }
    for sheet in collect::sheets::open(&bytes).0 {
        println!("--- {:?} {} rows, merged {:?}", sheet.name, sheet.rows.len(), sheet.merged.len());
        for row in sheet.rows.iter().take(14) {
            println!("{}: {:?}", row.line, row.cells.iter().take(9).collect::<Vec<_>>());
        }
    }
}
