use proptest::prelude::*;

use super::*;

fn read_for_gb(bytes: &[u8]) -> (Submission, Vec<Finding>) {
    let (country, quarter) = ("GB".parse().unwrap(), "2023-Q1".parse().unwrap());
    read(bytes, Structure::embedded(), country, quarter)
}

proptest! {
    #[test]
    fn whatever_the_bytes_there_is_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let (submission, findings) = read_for_gb(&bytes);
        prop_assert!(submission.cells.is_empty() && !findings.is_empty());
    }

    #[test]
    fn a_line_is_a_cell_or_a_finding(fields in prop::collection::vec("[A-Z0-9_;\"<-]{0,8}", 1..8)) {
        let file = format!("TIME_PERIOD,REF_AREA,INDICATOR,OBS_VALUE\n{}\n", fields.join(","));
        let (submission, findings) = read_for_gb(file.as_bytes());
        prop_assert!(submission.cells.len() + findings.len() > 0 || fields.concat().is_empty(), "{file}");
    }
}

#[test]
fn a_key_stands_in_a_submission_once() {
    let line = "2023-Q1,GB,VIC_NEW,7\n";
    let (submission, findings) =
        read_for_gb(format!("TIME_PERIOD,REF_AREA,INDICATOR,OBS_VALUE\n{line}{line}").as_bytes());
    assert_eq!((submission.cells.len(), findings.len()), (1, 1));
}
