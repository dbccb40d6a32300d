//! The signals against other people's numbers, against chance, and against bad input.

mod asylum;
mod ears;
mod golden;
mod order;
mod police;
mod properties;
mod reader;
mod whole;

use super::Panel;

/// A file of `tests/cases/detect`, without its first line where that names the source.
fn case(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/cases/detect/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    match text.strip_prefix("# ").and_then(|text| text.split_once('\n')) {
        Some((_, rows)) => rows.as_bytes().to_vec(),
        None => text.into_bytes(),
    }
}

/// The rows of a file of numbers.
fn numbers(name: &str) -> Vec<Vec<f64>> {
    let bytes = case(name);
    let rows = csv::Reader::from_reader(bytes.as_slice()).into_records();
    rows.map(|row| row.unwrap().iter().map(|field| field.parse().unwrap()).collect()).collect()
}

fn panel(bytes: &[u8]) -> Panel {
    let (panel, findings) = Panel::read(bytes);
    panel.unwrap_or_else(|| panic!("{findings:?}"))
}
