//! A process killed in the middle leaves nothing half, and the next one takes up where it was.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Folder, text_of};

fn demo(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
    command.args(["demo", "--once"]).arg(folder).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Every file below a folder with its bytes, except the database.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        match path.is_dir() {
            true => all.extend(files(&path)),
            false if path.to_string_lossy().contains("hub.db") => {}
            false => drop(all.insert(path.clone(), std::fs::read(&path).unwrap())),
        }
    }
    all
}

fn pdfs(folder: &Path) -> Vec<Vec<u8>> {
    let is_pdf =
        |(path, bytes): (PathBuf, Vec<u8>)| path.extension().is_some_and(|e| e == "pdf").then_some(bytes);
    files(folder).into_iter().filter_map(is_pdf).collect()
}

/// Chile may be told, Morocco rises, and two children from Peru in one country stay untold.
fn assert_stories(pdf: &[u8]) {
    let text = text_of(pdf).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("shown for the first time: Chile (24)"), "{text}");
    assert!(text.contains("Morocco (from 41 to 113)"), "{text}");
    assert!(!text.contains("Peru"), "{text}");
    assert!(
        text.contains("United Kingdom (3 of 4)") && text.contains("Contains simulated figures"),
        "{text}"
    );
}

#[test]
fn a_killed_demonstration_is_taken_up_again_and_ends_the_same() {
    let (killed, whole) = (Folder::new(), Folder::new());
    for pause in [300, 1500, 3000] {
        let mut child = demo(&killed.0).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(pause));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(demo(&killed.0).status().unwrap().success());
    assert!(demo(&whole.0).status().unwrap().success());
    assert!(
        pdfs(&whole.0).len() == 2 * hub::words::languages().len() && pdfs(&killed.0) == pdfs(&whole.0),
        "the same bulletins and briefs, byte for byte"
    );
    assert_stories(&std::fs::read(whole.0.join("editions/2023-Q2/en/bulletin.pdf")).unwrap());
    let letters = |folder: &Path| files(&folder.join("mail")).len();
    assert_eq!(letters(&killed.0), letters(&whole.0), "every letter once");
    let before = files(&whole.0);
    assert!(demo(&whole.0).status().unwrap().success());
    assert!(files(&whole.0) == before, "a second run changes nothing");
    assert_hand_stays(&whole.0);
}

/// What a person imported over a figure of the demonstration is not imported over by the demonstration.
fn assert_hand_stays(folder: &Path) {
    let file = "TIME_PERIOD,REF_AREA,INDICATOR,OBS_VALUE\n2022-Q3,FR,VIC_NEW,61\n";
    std::fs::write(folder.join("hand.csv"), file).unwrap();
    let import = || {
        let reason = ["--reason", "VIC_NEW=ERR"];
        let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
        command.args(["import", "hand.csv", "--country", "FR", "--quarter", "2022-Q3"]).args(reason);
        let out = command.env("HUB_DATABASE_URL", "sqlite:hub.db").current_dir(folder).output().unwrap();
        String::from_utf8(out.stdout).unwrap()
    };
    let first = import();
    assert!(first.contains("Stored as version 2"), "{first}");
    assert!(demo(folder).status().unwrap().success());
    let again = import();
    assert!(again.contains("stored already as version 2"), "{again}");
}
