//! The rules of the house itself: who may import whom, who may make what, which licences may move in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What each room may import. `error` and `structure` lie below them all.
const ARROWS: [(&str, &[&str]); 21] = [
    ("error", &["structure"]),
    ("structure", &[]),
    ("words", &["structure"]),
    ("collect", &["structure", "words"]),
    ("validate", &["structure", "collect"]),
    ("people", &["structure"]),
    ("store", &["structure", "people", "collect", "validate", "protect", "exchange", "error"]),
    ("access", &["structure", "people", "store", "app", "error"]),
    ("detect", &["structure"]),
    ("protect", &["structure"]),
    ("exchange", &["structure"]),
    ("report", &["structure", "words", "protect", "exchange", "report"]),
    ("app", &["structure", "error"]),
    (
        "deliver",
        &[
            "structure",
            "words",
            "collect",
            "validate",
            "store",
            "detect",
            "exchange",
            "protect",
            "report",
            "app",
            "access",
            "people",
            "error",
        ],
    ),
    (
        "demo",
        &[
            "structure",
            "people",
            "validate",
            "store",
            "access",
            "protect",
            "deliver",
            "intake",
            "signals",
            "words",
            "app",
            "error",
        ],
    ),
    (
        "web",
        &[
            "structure",
            "words",
            "people",
            "collect",
            "validate",
            "report",
            "store",
            "access",
            "protect",
            "deliver",
            "intake",
            "detect",
            "exchange",
            "colleagues",
            "signals",
            "app",
            "error",
        ],
    ),
    (
        "intake",
        &[
            "structure",
            "words",
            "people",
            "collect",
            "validate",
            "protect",
            "report",
            "store",
            "deliver",
            "error",
        ],
    ),
    ("signals", &["structure", "detect", "store", "deliver", "app", "error"]),
    (
        "colleagues",
        &["structure", "people", "exchange", "detect", "validate", "store", "deliver", "intake", "error"],
    ),
    (
        "jobs",
        &[
            "structure",
            "people",
            "store",
            "access",
            "deliver",
            "intake",
            "colleagues",
            "signals",
            "app",
            "error",
        ],
    ),
    ("lib", &[]),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files.extend(sources(&path)),
            false if path.extension().is_some_and(|e| e == "rs") => files.push(path),
            false => {}
        }
    }
    files
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The rooms a text names as `crate::room`; its tests may look further.
fn imports(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut rooms = Vec::new();
    for line in lines {
        for after in line.split("crate::").skip(1) {
            rooms.push(after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    rooms
}

#[test]
fn no_arrow_runs_from_right_to_left() {
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.into_iter().collect();
    let mut broken = Vec::new();
    for file in sources(&src()) {
        let inside = file.strip_prefix(src()).unwrap();
        let first = inside.components().next().unwrap().as_os_str().to_string_lossy().to_string();
        let room = first.trim_end_matches(".rs").to_string();
        if matches!(room.as_str(), "main" | "cli" | "lib") || inside.ends_with("tests.rs") {
            continue;
        }
        let rooms = allowed.get(room.as_str()).unwrap_or_else(|| panic!("a room without a rule: {room}"));
        for import in imports(&std::fs::read_to_string(&file).unwrap()) {
            if import != room && !rooms.contains(&import.as_str()) {
                broken.push(format!("{room} → {import} in {}", inside.display()));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn an_arrow_that_breaks_the_rule_would_be_seen() {
    assert_eq!(imports("use crate::store::Db;\n// crate::web is only mentioned\n"), ["store"]);
}

#[test]
fn only_the_store_reads_public_figures_back() {
    let callers: Vec<String> = sources(&src())
        .into_iter()
        .filter(|file| std::fs::read_to_string(file).unwrap().contains("Protected::from_published("))
        .map(|file| file.strip_prefix(src()).unwrap().display().to_string())
        .collect();
    assert_eq!(callers, ["store/editions/history.rs"]);
}

/// Types that hold true counts; a chapter of the public bulletin has no use for them.
const TRUE_COUNTS: [&str; 5] = ["Figures", "Return", "Observation", "Count,", "Submission"];

#[test]
fn no_chapter_of_the_public_bulletin_can_hold_a_true_count() {
    let inside = ["inside.rs", "receipt.rs", "compose/tests.rs"];
    let is_public = |file: &&PathBuf| !inside.iter().any(|name| file.ends_with(name));
    let mut held = Vec::new();
    for file in sources(&src().join("report")).iter().filter(is_public) {
        let text = std::fs::read_to_string(file).unwrap();
        let imports =
            text.split("#[cfg(test)]").next().unwrap().lines().filter(|line| line.starts_with("use "));
        for line in
            imports.filter(|line| line.contains("crate::structure::") || line.contains("crate::store"))
        {
            let names = TRUE_COUNTS.iter().filter(|name| line.contains(**name));
            held.extend(names.map(|name| format!("{name} in {}", file.display())));
        }
    }
    assert_eq!(held, Vec::<String>::new());
}

#[test]
fn only_the_store_speaks_sql() {
    let speakers = sources(&src()).into_iter().filter(|file| {
        let text = std::fs::read_to_string(file).unwrap();
        !file.starts_with(src().join("store")) && text.contains("sqlx::query")
    });
    assert_eq!(speakers.collect::<Vec<_>>(), Vec::<PathBuf>::new());
}

/// Licences that may move in, and crates that may not: no second TLS, no second database stack, no OpenSSL.
const LICENCES: [&str; 17] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unicode-3.0",
    "CC0-1.0",
    "MIT-0",
    "Unlicense",
    "BSL-1.0",
    "OFL-1.1",
    "EUPL-1.2",
    "CDLA-Permissive-2.0",
    "MPL-2.0",
];
const BANNED: [&str; 6] =
    ["openssl-sys", "native-tls", "aws-lc-sys", "tokio-postgres", "diesel", "rustybuzz"];

fn packages() -> Vec<serde_json::Value> {
    let out = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// Whether an SPDX expression can be met: one side of every OR, every side of an AND.
fn is_met(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ").replace(['(', ')'], "");
    let met = |licence: &str| LICENCES.contains(&licence.trim());
    expression.split(" AND ").all(|part| part.split(" OR ").any(met))
}

#[test]
fn every_licence_is_on_the_list_and_no_banned_crate_is_in_the_house() {
    let mut wrong = Vec::new();
    for package in packages() {
        let (name, licence) =
            (package["name"].as_str().unwrap(), package["license"].as_str().unwrap_or("none"));
        if BANNED.contains(&name) || !is_met(licence) {
            wrong.push(format!("{name}: {licence}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_licence_outside_the_list_would_be_seen() {
    assert!(is_met("MIT OR GPL-3.0") && !is_met("GPL-3.0") && !is_met("MIT AND GPL-3.0"));
}

#[test]
fn every_message_named_in_the_code_has_words() {
    let words = hub::words::first_language();
    let mut missing = Vec::new();
    for file in sources(&src()) {
        let text = std::fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for after in code.split("Message::new(\"").skip(1).chain(code.split("words.get(\"").skip(1)) {
            let id = after.split('"').next().unwrap();
            let error = words.try_say(&hub::structure::Message::new(id)).err();
            if error.is_some_and(|what| what == "no such message") {
                missing.push(format!("{id} in {}", file.display()));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_code_table_mark_and_remark_has_words_in_every_language() {
    use hub::structure::{Code, Dimension, Message, Structure};
    let structure = Structure::embedded();
    let tables = structure
        .tables
        .iter()
        .flat_map(|t| [format!("table-{}", t.sheet()), format!("table-{}-lead", t.sheet())]);
    let definitions = structure.coverage.iter().filter(|line| !line.definition.is_empty());
    let mut ids: Vec<String> =
        tables.chain(definitions.map(|line| format!("definition-{}", line.definition))).collect();
    ids.extend(hub::intake::REMARKS.map(|code| format!("remark-{code}")));
    ids.extend(hub::intake::Rung::ALL.map(|rung| format!("rung-{}", rung.name())));
    ids.extend(hub::collect::form::Mark::ALL.map(|mark| format!("mark-{}", mark.name())));
    ids.extend(hub::validate::Reason::ALL.map(|reason| format!("reason-{}", reason.code())));
    let mut missing = Vec::new();
    for words in hub::words::languages().values() {
        let unnamed = ids.iter().filter(|id| words.try_say(&Message::new(id.as_str())).is_err());
        missing.extend(unnamed.map(|id| format!("{id} in {}", words.language)));
        for dimension in Dimension::ALL {
            let codes =
                structure.list(dimension).iter().map(|(code, _)| code).filter(|code| *code != Code::TOTAL);
            let unnamed = codes.filter(|code| words.code(dimension, *code).ends_with(&format!("-{code}")));
            missing.extend(unnamed.map(|code| format!("{} {code} in {}", dimension.name(), words.language)));
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

/// The event of a call that writes a line of the ledger: the first text that looks like one.
fn event(call: &str) -> Option<&str> {
    let call = call.split([';', '}']).next()?;
    let texts = call.split('"').skip(1).step_by(2);
    let is_name = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    texts.filter(is_name).find(|text| !["public", "cli", "hub"].contains(text))
}

#[test]
fn every_line_of_the_ledger_is_of_an_event_that_has_words() {
    use hub::store::ledger::EVENTS;
    let words = hub::words::first_language();
    for what in EVENTS {
        assert!(!words.get(&format!("event-{what}")).starts_with("event-"), "{what}");
    }
    let (mut seen, calls) = (0, ["ledger::add(", ".note(", "note_some(", "forged("]);
    // A pure room writes no line; its notes are findings.
    let is_pure = |path: &PathBuf| path.starts_with(src().join("collect"));
    for path in sources(&src()).into_iter().filter(|path| !is_pure(path)) {
        let text = std::fs::read_to_string(&path).unwrap();
        let after = calls.iter().flat_map(|call| text.split(call).skip(1));
        // Where such a function is written, its parameters have types.
        for call in after.filter(|call| !call.starts_with("door: ")) {
            if let Some(what) = event(call) {
                assert!(EVENTS.contains(&what), "{}: {what:?}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "{seen}");
}
