//! Every file that the fuzzer's corpora hold goes through the same functions on the stable toolchain.

#[path = "fuzz/each.rs"]
mod each;

use std::path::Path;

fn replay(target: &str, each: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target);
    let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!files.is_empty(), "{}", folder.display());
    for file in files {
        println!("{}", file.display());
        each(&std::fs::read(&file).unwrap());
    }
}

#[test]
fn every_sheet_that_taught_something_has_an_answer() {
    replay("sheets", each::sheets);
}

#[test]
fn every_cell_that_taught_something_has_an_answer() {
    replay("cell", each::cell);
}

#[test]
fn every_long_table_that_taught_something_has_an_answer() {
    replay("long", each::long);
}

#[test]
fn every_drawn_table_that_taught_something_has_an_answer() {
    replay("crosstab", each::crosstab);
}

#[test]
fn every_source_that_taught_something_has_an_answer() {
    replay("source", each::source);
}

#[test]
fn every_panel_that_taught_something_has_an_answer() {
    replay("panel", each::panel);
}
