//! The whole hub in one file, and back: whole into either engine, or not at all.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::{Folder, ROUND, artefacts, publish_round, urls};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use hub::error::Result;
use hub::store::backup::{Verified, load, save};
use hub::store::people::{self, Person};
use hub::store::{Db, ledger, outbox, settings};
use hub::structure::hexadecimal;
use jiff::Timestamp;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

fn now() -> Timestamp {
    "2025-06-30T20:00:00Z".parse().unwrap()
}

async fn archive(db: &Db) -> Vec<u8> {
    save(db, now(), Vec::new(), &mut |_, _| {}).await.unwrap().0
}

/// What `hub restore` does.
async fn restore(archive: &[u8], url: &str) -> Result<Db> {
    let folder = Folder::new();
    let file = folder.0.join("hub.gz");
    std::fs::write(&file, archive).unwrap();
    let archive = Verified::read(&file, &mut |_, _| {})?;
    let db = Db::open_empty(url).await?;
    load(&db, &archive, &mut |_, _| {}).await?;
    Ok(db)
}

fn lines(archive: &[u8]) -> Vec<String> {
    let mut text = String::new();
    GzDecoder::new(archive).read_to_string(&mut text).unwrap();
    text.lines().map(str::to_string).collect()
}

/// A whole archive of these lines: what somebody who knows the format can make.
fn sealed(lines: &[String]) -> Vec<u8> {
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let tail = format!("{{\"sha256\":\"{}\"}}\n", hexadecimal(&Sha256::digest(&text)));
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all((text + &tail).as_bytes()).unwrap();
    out.finish().unwrap()
}

/// The rows of every table, by its name, in an order of their own: engines have none in common.
fn tables(archive: &[u8]) -> BTreeMap<String, BTreeSet<String>> {
    let lines = lines(archive);
    let head: Json = serde_json::from_str(&lines[0]).unwrap();
    let names: Vec<&str> =
        head["tables"].as_array().unwrap().iter().map(|table| table["name"].as_str().unwrap()).collect();
    let mut tables: BTreeMap<String, BTreeSet<String>> =
        names.iter().map(|name| (name.to_string(), BTreeSet::new())).collect();
    for line in &lines[1..lines.len() - 1] {
        let row: Vec<Json> = serde_json::from_str(line).unwrap();
        let name = names[row[0].as_u64().unwrap() as usize];
        tables.get_mut(name).unwrap().insert(Json::from(row[1..].to_vec()).to_string());
    }
    tables
}

/// A value of a row by the name of its column.
fn column(archive: &[u8], table: &str, column: &str) -> BTreeSet<String> {
    let head: Json = serde_json::from_str(&lines(archive)[0]).unwrap();
    let is_named = |table: &&Json, name: &str| table["name"] == name;
    let listed = head["tables"].as_array().unwrap();
    let columns = &listed.iter().find(|listed| is_named(listed, table)).unwrap()["columns"];
    let place = columns.as_array().unwrap().iter().position(|listed| listed[0] == column).unwrap();
    let value =
        |row: &String| serde_json::from_str::<Json>(row).unwrap()[place].as_str().unwrap().to_string();
    tables(archive)[table].iter().map(value).collect()
}

async fn sql(url: &str, text: &str) {
    use sqlx::Connection;
    sqlx::any::install_default_drivers();
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(text.to_string())).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// Something small with a text that is hard to write down, bytes, nothing, and a reference.
async fn furnish(db: &Db) {
    let mut tx = db.write().await.unwrap();
    settings::set(&mut tx, "hard", "\"quoted\"\n\t\\ \u{1F9D2} ’Ж").await.unwrap();
    let person = Person { id: "p1".into(), email: "p1@example.org".into(), language: "el".into() };
    people::put(&mut tx, &person, &common::reader(), now()).await.unwrap();
    for (id, bytes) in [("l1", vec![0, 255, 10]), ("l2", vec![])] {
        let letter = outbox::Letter {
            id: id.into(),
            event: id.into(),
            recipient: "p1".into(),
            stream: "bulletin".into(),
            bytes,
            brief: None,
            encloses: None,
        };
        outbox::put(&mut tx, &letter, now()).await.unwrap();
    }
    ledger::add(&mut tx, now(), "hub", "publish", "2023-Q1").await.unwrap();
    tx.commit().await.unwrap();
}

async fn furnished(folder: &Folder) -> Vec<u8> {
    let db = Db::open(&format!("sqlite:{}", folder.0.join("from.db").display())).await.unwrap();
    furnish(&db).await;
    archive(&db).await
}

fn target(folder: &Folder) -> (String, PathBuf) {
    let file = folder.0.join("to.db");
    (format!("sqlite:{}", file.display()), file)
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_comes_back_in_either_engine() {
    let folder = Folder::new();
    for from in urls(&folder).await {
        let db = Db::open(&from).await.unwrap();
        let published = publish_round(&db, &ROUND).await;
        furnish(&db).await;
        let (kept, made) = (archive(&db).await, artefacts(&db, &published).await);
        let others = Folder::new();
        for to in urls(&others).await {
            let back = restore(&kept, &to).await.unwrap();
            assert_eq!(tables(&archive(&back).await), tables(&kept), "{from} → {to}");
            assert_eq!(artefacts(&back, &published).await, made, "{from} → {to}");
        }
        let filled = tables(&kept).into_iter().filter(|(_, rows)| !rows.is_empty()).count();
        assert!(filled > 10 && made.len() > 10, "{filled} tables, {} documents and letters", made.len());
    }
}

#[tokio::test]
async fn a_table_that_a_migration_adds_is_in_the_next_archive() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        let db = Db::open(&url).await.unwrap();
        sql(&url, "CREATE TABLE added (id TEXT NOT NULL PRIMARY KEY, person TEXT REFERENCES person (id))")
            .await;
        sql(&url, "INSERT INTO added (id) VALUES ('new')").await;
        assert_eq!(tables(&archive(&db).await)["added"], BTreeSet::from([r#"["new",null]"#.to_string()]));
    }
}

/// Read from the texts of the migrations, not from a database.
fn declared() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut tables = BTreeSet::new();
    for line in files.iter().flat_map(|file| {
        std::fs::read_to_string(file).unwrap().lines().map(str::to_string).collect::<Vec<_>>()
    }) {
        match line.trim_end_matches(';').split(' ').collect::<Vec<_>>()[..] {
            ["CREATE", "TABLE", name, ..] => drop(tables.insert(name.to_string())),
            ["DROP", "TABLE", name] => assert!(tables.remove(name), "{name}"),
            ["ALTER", "TABLE", old, "RENAME", "TO", new] => {
                assert!(tables.remove(old) && tables.insert(new.to_string()), "{old}");
            }
            _ => {}
        }
    }
    tables
}

#[tokio::test]
async fn every_table_of_the_migrations_is_in_an_archive() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        let db = Db::open(&url).await.unwrap();
        let kept: BTreeSet<String> = tables(&archive(&db).await).into_keys().collect();
        assert_eq!(kept, declared());
    }
}

/// Each transaction adds a person with a letter, a line of the ledger, and how many there are by now.
async fn write_on(db: Db) {
    for n in 1.. {
        let mut tx = db.write().await.unwrap();
        let (id, email) = (format!("w{n}"), format!("w{n}@example.org"));
        let person = Person { id: id.clone(), email, language: "en".into() };
        people::put(&mut tx, &person, &common::reader(), now()).await.unwrap();
        let (event, stream) = ("event".into(), "bulletin".into());
        let letter = outbox::Letter {
            id: id.clone(),
            event,
            recipient: id,
            stream,
            bytes: vec![1],
            brief: None,
            encloses: None,
        };
        outbox::put(&mut tx, &letter, now()).await.unwrap();
        ledger::add(&mut tx, now(), "hub", "publish", "2023-Q1").await.unwrap();
        settings::set(&mut tx, "written", &n.to_string()).await.unwrap();
        tx.commit().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_is_of_one_moment_whoever_writes_meanwhile() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        let db = Db::open(&url).await.unwrap();
        let writer = tokio::spawn(write_on(db.clone()));
        let mut moments = BTreeSet::new();
        while moments.len() < 5 {
            let archive = archive(&db).await;
            let tables = tables(&archive);
            let written = tables["ledger"].len();
            let said = column(&archive, "setting", "value").first().map_or(0, |n| n.parse().unwrap());
            assert_eq!((written, tables["outbox"].len()), (said, said));
            assert_eq!(column(&archive, "outbox", "recipient"), column(&archive, "person", "id"));
            moments.insert(written);
        }
        writer.abort();
    }
}

/// Refused as such, and no database is made.
async fn assert_refused(archive: &[u8], id: &str, what: &str) {
    let folder = Folder::new();
    let (url, file) = target(&folder);
    let error = restore(archive, &url).await.expect_err(what);
    assert_eq!(error.message.id, id, "{what}");
    assert!(!file.exists(), "{what}");
}

#[tokio::test]
async fn a_file_that_is_not_whole_is_refused_before_anything_is_stored() {
    let folder = Folder::new();
    let whole = furnished(&folder).await;
    for length in [11, 200, whole.len() / 2, whole.len() - 30, whole.len() - 9, whole.len() - 1] {
        assert_refused(&whole[..length], "error-archive-broken", &format!("cut off after {length}")).await;
    }
    // Before the sum that ends gzip stands a byte with bits that mean nothing.
    let idle = whole.len() - 9;
    for byte in (whole.len() / 2..whole.len()).step_by(37).filter(|byte| *byte != idle) {
        let mut changed = whole.clone();
        changed[byte] ^= 0x10;
        assert_refused(&changed, "error-archive-broken", &format!("byte {byte} changed")).await;
    }
    let longer = [&whole[..], b"\n"].concat();
    assert_refused(&longer, "error-archive-broken", "something after its end").await;
    assert_refused(b"", "error-archive-foreign", "empty").await;
    assert_refused(b"PRAGMA foreign_keys", "error-archive-foreign", "not gzip").await;
}

fn zipped(lines: &[String]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all((lines.join("\n") + "\n").as_bytes()).unwrap();
    out.finish().unwrap()
}

/// What gzip alone would not notice.
#[tokio::test]
async fn a_changed_value_a_lost_row_and_a_doubled_row_are_refused_though_the_gzip_is_whole() {
    let folder = Folder::new();
    let whole = lines(&furnished(&folder).await);
    let place = whole.iter().position(|line| line.contains("p1@example.org")).unwrap();
    let mut changed = whole.clone();
    changed[place] = changed[place].replace("p1@", "p2@");
    let mut lost = whole.clone();
    lost.remove(place);
    let mut doubled = whole.clone();
    doubled.insert(place, whole[place].clone());
    for (what, lines) in [("changed", &changed), ("lost", &lost), ("doubled", &doubled)] {
        assert_refused(&zipped(lines), "error-archive-broken", what).await;
    }
    let without_tail = &whole[..whole.len() - 1];
    assert_refused(&zipped(without_tail), "error-archive-broken", "no tail").await;
    // The sum is right, and the head counts otherwise.
    lost.pop();
    assert_refused(&sealed(&lost), "error-archive-broken", "sealed without a row").await;
    assert!(restore(&sealed(without_tail), &target(&folder).0).await.is_ok(), "sealed as it was");
}

async fn assert_head_refused(from: &str, to: &str, id: &str) {
    let folder = Folder::new();
    let mut lines = lines(&furnished(&folder).await);
    lines.pop();
    assert!(lines[0].contains(from), "{}", lines[0]);
    lines[0] = lines[0].replacen(from, to, 1);
    let (url, _) = target(&folder);
    let error = restore(&sealed(&lines), &url).await.expect_err(to);
    assert_eq!(error.message.id, id);
    let empty = archive(&Db::open(&url).await.unwrap()).await;
    assert!(tables(&empty).values().all(BTreeSet::is_empty));
}

#[tokio::test]
async fn another_version_of_the_hub_or_of_the_format_is_named_and_nothing_is_stored() {
    let newest = hub::store::versions::known().pop().unwrap();
    let (last, next) = (format!("{newest}]"), newest + 1);
    assert_head_refused(&last, &format!("{newest},{next}]"), "error-archive-newer").await;
    assert_head_refused(&format!(",{last}"), "]", "error-archive-older").await;
    assert_head_refused("\"version\":1", "\"version\":2", "error-archive-version").await;
    assert_head_refused("taskforce-hub backup", "somebody else's", "error-archive-foreign").await;
    assert_head_refused("\"name\":\"setting\"", "\"name\":\"settings\"", "error-archive-tables").await;
}

#[tokio::test]
async fn rows_that_the_database_refuses_leave_it_empty() {
    let folder = Folder::new();
    let mut lines = lines(&furnished(&folder).await);
    lines.pop();
    let place = lines.iter().position(|line| line.contains("\"reader\"")).unwrap();
    lines[place] = lines[place].replace("\"p1\"", "\"nobody\"");
    for url in urls(&folder).await {
        let error = restore(&sealed(&lines), &url).await.unwrap_err();
        assert_eq!(error.message.id, "error-store");
        let left = archive(&Db::open(&url).await.unwrap()).await;
        assert!(tables(&left).values().all(BTreeSet::is_empty), "{url}");
    }
}

#[tokio::test]
async fn a_database_with_anything_in_it_is_refused_and_stays_as_it_was() {
    let folder = Folder::new();
    let kept = furnished(&folder).await;
    for url in urls(&folder).await {
        let db = Db::open(&url).await.unwrap();
        let mut tx = db.write().await.unwrap();
        settings::set(&mut tx, "mine", "kept").await.unwrap();
        tx.commit().await.unwrap();
        let before = tables(&archive(&db).await);
        let error = restore(&kept, &url).await.unwrap_err();
        assert_eq!(error.message.id, "error-restore-occupied");
        assert_eq!(tables(&archive(&db).await), before);
    }
}

#[tokio::test]
async fn a_database_of_an_older_hub_is_kept_as_it_is() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        Db::open(&url).await.unwrap().close().await;
        sql(&url, "DELETE FROM _sqlx_migrations WHERE version > 7").await;
        let head: Json =
            serde_json::from_str(&lines(&archive(&Db::look(&url).await.unwrap()).await)[0]).unwrap();
        assert_eq!(head["migrations"], serde_json::json!([1, 2, 3, 4, 5, 6, 7]));
    }
}

fn hub(folder: &Folder, database: &str, asked: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hub"))
        .args(asked)
        .current_dir(&folder.0)
        .env("HUB_DATABASE_URL", format!("sqlite:{database}"))
        .output()
        .unwrap()
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr)
}

#[tokio::test]
async fn the_file_is_its_owners_alone_and_never_written_over() {
    let folder = Folder::new();
    furnished(&folder).await;
    let file = folder.0.join("hub.gz");
    let out = hub(&folder, "from.db", &["backup", "hub.gz"]);
    assert!(out.status.success(), "{}", said(&out));
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let first = std::fs::read(&file).unwrap();
    let out = hub(&folder, "from.db", &["backup", "hub.gz"]);
    assert_eq!(out.status.code(), Some(2));
    assert!(said(&out).contains("hub.gz is there already"), "{}", said(&out));
    assert_eq!(std::fs::read(&file).unwrap(), first);
    assert!(!folder.0.join(".hub.gz.part").exists());
}

#[tokio::test]
async fn the_command_brings_back_what_the_command_kept() {
    let folder = Folder::new();
    let kept = furnished(&folder).await;
    hub(&folder, "from.db", &["backup", "hub.gz"]);
    let out = hub(&folder, "to.db", &["restore", "hub.gz"]);
    assert!(out.status.success(), "{}", said(&out));
    let back = Db::look(&target(&folder).0).await.unwrap();
    assert_eq!(tables(&archive(&back).await), tables(&kept));
    for (file, database, words) in [
        ("hub.gz", "to.db", "This database is not empty"),
        ("none.gz", "other.db", "none.gz cannot be read"),
        ("from.db", "other.db", "not a backup of a hub"),
    ] {
        let out = hub(&folder, database, &["restore", file]);
        assert_eq!(out.status.code(), Some(2), "{}", said(&out));
        assert!(said(&out).contains(words), "{}", said(&out));
    }
    assert!(!folder.0.join("other.db").exists());
}

#[tokio::test]
async fn a_backup_of_nothing_makes_neither_a_file_nor_a_database() {
    let folder = Folder::new();
    let out = hub(&folder, "none.db", &["backup", "hub.gz"]);
    assert!(!out.status.success());
    std::fs::write(folder.0.join("empty.db"), "").unwrap();
    let out = hub(&folder, "empty.db", &["backup", "hub.gz"]);
    assert!(said(&out).contains("nothing to back up"), "{}", said(&out));
    let names = std::fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name());
    let left: BTreeSet<_> = names.filter(|name| !name.to_string_lossy().starts_with("empty.db")).collect();
    assert!(left.is_empty(), "{left:?}");
}
