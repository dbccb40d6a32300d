//! `hub import` as an operator meets it: bad input gets every finding at once, in their language, and stores nothing.

mod common;

use std::path::Path;
use std::process::{Command, Output};

use common::Folder;

fn import(folder: &Path, file: &str, more: &[&str]) -> (i32, String) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_hub"))
        .args(["import", file, "--country", "GB", "--quarter", "2023-Q1"])
        .args(more)
        .current_dir(folder)
        .env("HUB_DATABASE_URL", "sqlite:hub.db")
        .env("RUST_LOG", "off")
        .output()
        .unwrap();
    let said = String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap();
    (status.code().unwrap(), said)
}

fn with_file(bytes: &[u8], more: &[&str]) -> (i32, String) {
    let folder = Folder::new();
    std::fs::write(folder.0.join("return.csv"), bytes).unwrap();
    import(&folder.0, "return.csv", more)
}

const HEAD: &str = "TIME_PERIOD,REF_AREA,INDICATOR,CITIZEN,OBS_VALUE\n";

#[test]
fn a_good_file_is_stored_once_and_the_same_again_is_the_same_version() {
    let folder = Folder::new();
    let file = format!("{HEAD}2023-Q1,GB,VIC_NEW,_T,12\n2023-Q1,GB,VIC_NEW,RO,12\n");
    std::fs::write(folder.0.join("return.csv"), file).unwrap();
    let (code, said) = import(&folder.0, "return.csv", &["--dry-run"]);
    assert!(code == 0 && said.contains("Dry run"), "{said}");
    let (code, said) = import(&folder.0, "return.csv", &[]);
    assert!(code == 0 && said.contains("version 1, receipt GB-2023-Q1-1"), "{said}");
    let (code, said) = import(&folder.0, "return.csv", &[]);
    assert!(code == 0 && said.contains("stored already as version 1"), "{said}");
}

#[test]
fn every_finding_comes_at_once_with_line_and_column() {
    let lines = [
        "2023-Q1,GB,VIC_NEW,_T,12",
        "2023-Q1,GB,VIC_NEW,QQ,1",
        "2023-Q1,GB,VIC_NEW,RO,-3",
        "2023-Q1,GB,VIC_NEW,AL,2.5",
        "2023-Q1,GB,VIC_NEW,VN,<5",
        "2022-Q4,GB,VIC_NEW,PL,1",
        "2023-Q1,FR,VIC_NEW,CN,1",
        "2023-Q1,GB,VIC_NEW,IT,1",
        "2023-Q1,GB,VIC_NEW,IT,2",
        "2023-Q1,GB,VIC_NEW,ES",
        "2023-Q9,GB,VIC_NEW,PT,99999999999",
        "2023-Q1,GB,VIC_NEW,W015,1",
    ];
    let (code, said) = with_file(format!("{HEAD}{}\n", lines.join("\n")).as_bytes(), &[]);
    assert_eq!(code, 2);
    for expected in [
        "line 3, column 4: “QQ” is not a code of CITIZEN",
        "line 4, column 5: “-3” is negative",
        "line 5, column 5: “2.5” is not a whole number",
        "line 6, column 5: “<5” is not a number",
        "line 7, column 1: The figures are for 2022-Q4, but this return is for 2023-Q1",
        "line 8, column 2: The figures are of FR, but this return is of GB",
        "line 10, column 5: The cell VIC_NEW/CITIZEN:IT stands on line 9 already",
        "line 11: The line has 4 fields; the first line has 5",
        "line 12, column 1: “2023-Q9” is not a quarter",
        "line 12, column 5: “99999999999” is too large",
        "line 13, column 5: W015 is computed from its parts",
        "Nothing was stored",
    ] {
        assert!(said.contains(expected), "missing {expected:?} in\n{said}");
    }
}

#[test]
fn sums_that_do_not_add_up_name_the_cell_and_both_numbers() {
    let (code, said) =
        with_file(format!("{HEAD}2023-Q1,GB,VIC_NEW,_T,12\n2023-Q1,GB,VIC_NEW,RO,10\n").as_bytes(), &[]);
    assert!(
        code == 2 && said.contains("The parts of VIC_NEW by CITIZEN add up to 10, but the total is 12"),
        "{said}"
    );
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let lines = [
        "# a comment",
        HEAD.trim_end(),
        "",
        "2023-Q1,GB,VIC_NEW,_T,-5",
        "# another",
        "",
        "2023-Q1,GB,VIC_NEW,RO,-6",
    ];
    for end in ["\n", "\r\n", "\r"] {
        let (_, said) = with_file(lines.join(end).as_bytes(), &[]);
        assert!(
            said.contains("line 4, column 5: “-5”") && said.contains("line 7, column 5: “-6”"),
            "{end:?} {said}"
        );
    }
}

#[test]
fn a_contradiction_is_told_beside_a_line_that_cannot_be_read() {
    let lines = "2023-Q1,GB,VIC_NEW,_T,3\n2023-Q1,GB,VIC_NEW,RO,9\n2023-Q1,GB,VIC_NEW,QQ,1\n";
    let (_, said) = with_file(format!("{HEAD}{lines}").as_bytes(), &[]);
    assert!(
        said.contains("“QQ” is not a code") && said.contains("add up to 9, but the total is 3"),
        "{said}"
    );
    let lines = "2023-Q1,GB,VIC_NEW,_T,9\n2023-Q1,GB,VIC_NEW,RO,3\n2023-Q1,GB,VIC_NEW,QQ,6\n";
    let (_, said) = with_file(format!("{HEAD}{lines}").as_bytes(), &[]);
    assert!(!said.contains("add up to"), "what is missing may stand in the unreadable line: {said}");
}

#[test]
fn an_open_quotation_mark_and_a_hidden_character_are_shown_for_what_they_are() {
    let (_, said) =
        with_file(format!("{HEAD}2023-Q1,GB,VIC_NEW,\"RO,1\n2023-Q1,GB,VIC_NEW,AL,1\n").as_bytes(), &[]);
    assert!(said.contains("line 2, column 4: The quotation mark that opens here"), "{said}");
    let (_, said) = with_file(format!("{HEAD}2023-Q1,GB,VIC_NEW,\u{1b}[31mRED,1\n").as_bytes(), &[]);
    assert!(!said.contains('\u{1b}') && said.contains("\u{fffd}[31mRED"), "{said:?}");
}

#[test]
fn a_breakdown_that_is_missing_is_told_and_a_quarter_that_is_not_over_is_refused() {
    let (code, said) = with_file(format!("{HEAD}2023-Q1,GB,VIC_NEW,_T,12\n").as_bytes(), &[]);
    assert!(code == 0 && said.contains("VIC_NEW is not broken down by SEX"), "{said}");
    let folder = Folder::new();
    std::fs::write(folder.0.join("x.csv"), HEAD).unwrap();
    let out = Command::new(env!("CARGO_BIN_EXE_hub"))
        .args(["import", "x.csv", "--country", "gb", "--quarter", "2099-q1"])
        .current_dir(&folder.0)
        .output()
        .unwrap();
    assert_eq!(out.status.code(), Some(2));
    assert!(String::from_utf8(out.stderr).unwrap().contains("the round opens on 1 April 2099"));
}

#[test]
fn findings_are_told_in_the_chosen_language() {
    let file = format!("{HEAD}2023-Q1,GB,VIC_NEW,_T,-1\n");
    let (code, said) = with_file(file.as_bytes(), &["--language", "el"]);
    assert!(code == 2 && said.contains("γραμμή 2"), "{said}");
    let (code, said) = with_file(file.as_bytes(), &["--language", "xx"]);
    let all: Vec<&str> = hub::words::languages().keys().map(String::as_str).collect();
    assert!(code == 2 && said.contains(&all.join(", ")), "{said}");
}

#[test]
fn semicolons_and_a_byte_order_mark_are_fine() {
    let file = format!("\u{feff}{}2023-Q1;GB;VIC_NEW;_T;7\n", HEAD.replace(',', ";"));
    assert_eq!(with_file(file.as_bytes(), &[]).0, 0);
}

#[test]
fn the_line_that_a_spreadsheet_adds_for_itself_is_no_figure() {
    let file = format!("\u{feff}sep=;\r\n{}2023-Q1;GB;VIC_NEW;_T;7\r\n", HEAD.replace(',', ";"));
    assert_eq!(with_file(file.as_bytes(), &[]).0, 0);
    let (_, said) = with_file(file.replace(";7", ";-7").as_bytes(), &[]);
    assert!(said.contains("line 3, column 5: “-7”"), "{said}");
}

#[test]
fn an_empty_a_binary_a_broken_and_a_huge_file_are_told_apart() {
    for (bytes, expected) in [
        (b"  \n".to_vec(), "The file is empty"),
        (b"PK\x03\x04\x00\x00".to_vec(), "not a text file"),
        (
            [HEAD.as_bytes(), b"2023-Q1,GB,VIC_NEW,_T,\xff\xfe\n"].concat(),
            "line 2, column 23: The text is not UTF-8",
        ),
        (vec![b'x'; 200 * 1024 * 1024], "larger than 20 MB"),
        (b"a,b\n1,2\n".to_vec(), "The column TIME_PERIOD is missing"),
    ] {
        let (code, said) = with_file(&bytes, &[]);
        assert!(code == 2 && said.contains(expected), "expected {expected:?} in\n{said}");
    }
}

#[test]
fn a_jump_needs_a_reason_and_is_stored_with_one() {
    let folder = Folder::new();
    let file = |quarter: &str, n: u32| format!("{HEAD}{quarter},GB,VIC_NEW,_T,{n}\n");
    std::fs::write(folder.0.join("before.csv"), file("2022-Q4", 10)).unwrap();
    std::fs::write(folder.0.join("now.csv"), file("2023-Q1", 60)).unwrap();
    let hub = |arguments: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_hub"))
            .args(arguments)
            .current_dir(&folder.0)
            .env("HUB_DATABASE_URL", "sqlite:hub.db")
            .output()
            .unwrap();
        (out.status.code().unwrap(), String::from_utf8(out.stdout).unwrap())
    };
    assert_eq!(hub(&["import", "before.csv", "--country", "GB", "--quarter", "2022-Q4"]).0, 0);
    assert_eq!(hub(&["accept", "GB-2022-Q4-1"]).0, 0);
    assert_eq!(hub(&["accept", "GB-2022-Q4-1"]).0, 2, "it is accepted already");
    let (code, said) = hub(&["import", "now.csv", "--country", "GB", "--quarter", "2023-Q1"]);
    assert!(code == 2 && said.contains("VIC_NEW went from 10 to 60"), "{said}");
    let reason = ["import", "now.csv", "--country", "GB", "--quarter", "2023-Q1", "--reason", "VIC_NEW=METH"];
    let (code, said) = hub(&reason);
    assert!(code == 0 && said.contains("version 1"), "{said}");
}

#[test]
fn what_cannot_be_asked_is_refused_with_what_could_be() {
    let folder = Folder::new();
    let (code, said) = import(&folder.0, "nothing.csv", &[]);
    assert!(code == 2 && said.contains("nothing.csv cannot be read"), "{said}");
    std::fs::write(folder.0.join("x.csv"), HEAD).unwrap();
    let (code, said) = import(&folder.0, "x.csv", &["--reason", "VIC_NEW=WHY"]);
    assert!(code == 2 && said.contains("LATE DUP STAT"), "{said}");
}

#[test]
fn a_folder_of_somebody_else_is_refused_untouched() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("thesis.txt"), "mine").unwrap();
    let out =
        Command::new(env!("CARGO_BIN_EXE_hub")).args(["demo", "--once"]).arg(&folder.0).output().unwrap();
    assert_eq!(out.status.code(), Some(2));
    let left: Vec<_> =
        std::fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["thesis.txt"]);
}

#[test]
fn the_data_files_and_every_language_are_in_order() {
    let out = Command::new(env!("CARGO_BIN_EXE_hub")).arg("check").output().unwrap();
    let said = String::from_utf8(out.stdout).unwrap();
    assert!(out.status.success() && said.contains("Nothing to correct"), "{said}");
}
