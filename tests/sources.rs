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

#[test]
#[ignore = "by hand: HUB_SOURCE names the file with codes, HUB_LABELS the one with labels"]
fn both_layouts_give_the_same_cells_for_the_responders_they_share() {
    let coded = std::fs::read_to_string(std::env::var("HUB_SOURCE").unwrap()).unwrap();
    let labels = std::fs::read(std::env::var("HUB_LABELS").unwrap()).unwrap();
    // The file with labels has no police forces.
    let shared: String =
        coded.lines().filter(|line| !line.contains(",POL,")).map(|line| format!("{line}\n")).collect();
    for quarter in ["2022-Q2", "2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2"] {
        let (of_codes, of_labels) = (cells(read(shared.as_bytes(), quarter)), cells(read(&labels, quarter)));
        println!("{quarter}: {} cells, {} by labels", of_codes.len(), of_labels.len());
        assert_eq!(of_codes, of_labels);
    }
}

#[test]
#[ignore = "by hand, in a release build: what reading costs; HUB_LOOK names a file, else a workbook of 1,000 rows"]
fn what_reading_costs() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet
        .write_row(0, 0, ["TIME_PERIOD", "REF_AREA", "INDICATOR", "SEX", "AGE", "CITIZEN", "OBS_VALUE"])
        .unwrap();
    for row in 1..=1_000 {
        sheet
            .write_row(row, 0, ["2023-Q1", "GB", "VIC_NEW", "_T", "_T", "RO"])
            .unwrap()
            .write(row, 6, row)
            .unwrap();
    }
    let made = workbook.save_to_buffer().unwrap();
    let bytes = std::env::var("HUB_LOOK").map_or(made, |path| std::fs::read(path).unwrap());
    let (gb, quarter) = ("GB".parse().unwrap(), "2023-Q1".parse().unwrap());
    let read = || collect::read(&bytes, Structure::embedded(), gb, quarter).0.cells.len();
    read();
    let before = cpu();
    let cells: usize = (0..20).map(|_| read()).sum();
    println!("{} cells, {:.1} ms of CPU", cells / 20, (cpu() - before) / 20.0);
}

/// CPU milliseconds of this process so far, as the kernel counts them in hundredths of a second.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let after = stat.rsplit(')').next().unwrap();
    let ticks: Vec<f64> = after.split_whitespace().filter_map(|field| field.parse().ok()).collect();
    (ticks[10] + ticks[11]) * 10.0
}
