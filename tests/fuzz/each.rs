//! What must hold whatever the bytes: the fuzzer tries new ones, `tests/corpus.rs` those that once taught something.

use std::collections::BTreeSet;

use hub::collect::cell::{self, Typed};
use hub::collect::{self, sheets};
use hub::detect::{Panel, Parameters, watch};
use hub::structure::Structure;

/// A file has sheets or a reason why not, and no more cells than the hub is willing to read.
pub fn sheets(bytes: &[u8]) {
    let (sheets, findings) = sheets::open(bytes);
    assert!(!sheets.is_empty() || findings.iter().any(|finding| finding.blocks()));
    let cells: usize = sheets.iter().flat_map(|sheet| &sheet.rows).map(|row| row.cells.len()).sum();
    assert!(cells <= sheets::MOST_CELLS);
    for row in sheets.iter().flat_map(|sheet| &sheet.rows) {
        assert!(row.cells.is_sorted_by_key(|(column, _)| *column));
    }
}

/// A figure holds the digits that were typed and no others.
pub fn cell(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(Typed::Figure(observation)) = cell::read(text)
        && let Some(count) = observation.value
    {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.trim_start_matches('0');
        assert_eq!(count.get().to_string(), if digits.is_empty() { "0" } else { digits });
    }
}

/// The hub's own table with these lines.
pub fn long(bytes: &[u8]) {
    read(&[b"TIME_PERIOD,REF_AREA,INDICATOR,CITIZEN,OBS_VALUE,OBS_STATUS\n", bytes].concat());
}

/// A text with tables people draw.
pub fn crosstab(bytes: &[u8]) {
    read(bytes);
}

/// A declared source with these rows.
pub fn source(bytes: &[u8]) {
    read(&[b"quarter,responder_type,responder,exploitation,age,gender,nationality,people\n", bytes].concat());
}

/// The panel of a detector with these lines: a panel or findings, and of a small panel signals in numbers.
pub fn panel(bytes: &[u8]) {
    const MOST: usize = 1_000;
    let heads = b"country,origin,period,count,reported,first_count,known_from\n".as_slice();
    let (panel, findings) = Panel::read(&[heads, bytes].concat());
    assert_eq!(panel.is_none(), !findings.is_empty());
    let cells = |panel: &Panel| panel.places.len() * panel.origins.len() * panel.periods.len();
    let Some(panel) = panel.filter(|panel| cells(panel) <= MOST) else { return };
    for signal in watch(&panel, 0, panel.periods.len() - 1, &Parameters::default()).into_iter().flatten() {
        assert!((0.0..=1.0).contains(&signal.p) && signal.chance >= signal.p, "{signal:?}");
        assert!(signal.at.expected.is_finite() && signal.at.low <= signal.at.high, "{signal:?}");
    }
}

/// Every figure is of the return, stands once, and something is said where there is none.
fn read(bytes: &[u8]) {
    let (country, quarter) = ("GB".parse().unwrap(), "2023-Q1".parse().unwrap());
    let (submission, findings) = collect::read(bytes, Structure::embedded(), country, quarter);
    let keys: BTreeSet<_> = submission.cells.iter().map(|cell| cell.key).collect();
    assert_eq!(keys.len(), submission.cells.len());
    for cell in &submission.cells {
        let observation = cell.observation;
        assert_eq!(observation.value.is_none(), observation.status.is_absence());
    }
    assert!(findings.len() < 5_000);
}
