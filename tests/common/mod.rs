//! What every integration test starts from: an empty house on each engine.

#![allow(dead_code, reason = "each test file uses its part")]

pub mod relay;
pub mod served;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use hub::app::{Clock, Secret};
use hub::deliver::Post;
use hub::store::Db;
use hub::web::{Press, State};

/// A folder of its own, removed when it is dropped.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("hub-test-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// An empty database on every engine there is: SQLite in `folder`, PostgreSQL where `HUB_TEST_POSTGRES` leads.
///
/// Without PostgreSQL its half is skipped and said so; under `CI` that is a failure.
pub async fn engines(folder: &Folder) -> Vec<Db> {
    let mut engines = Vec::new();
    for url in urls(folder).await {
        engines.push(Db::open(&url).await.unwrap());
    }
    engines
}

/// The addresses of these databases, for a test that spoils a row by hand.
pub async fn urls(folder: &Folder) -> Vec<String> {
    let mut engines = vec![format!("sqlite:{}", folder.0.join("hub.db").display())];
    match std::env::var("HUB_TEST_POSTGRES") {
        Ok(server) => engines.push(postgres(&server).await),
        Err(_) if std::env::var("CI").is_ok() => {
            panic!("HUB_TEST_POSTGRES is not set: nothing may be skipped")
        }
        Err(_) => eprintln!("skipped on PostgreSQL: HUB_TEST_POSTGRES is not set"),
    }
    engines
}

async fn postgres(server: &str) -> String {
    postgres_like(server, "template1").await
}

/// A new database on a server, as another one there is; nobody may be using that one.
pub async fn postgres_like(server: &str, other: &str) -> String {
    use sqlx::Connection;
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name = format!("hub_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let mut connection = sqlx::PgConnection::connect(server).await.unwrap();
    let create = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name} TEMPLATE {other}"));
    sqlx::raw_sql(create).execute(&mut connection).await.unwrap();
    let (base, _) = server.rsplit_once('/').unwrap();
    format!("{base}/{name}")
}

/// Chance that falls the same way every time (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

/// What every page works with: nobody before the hub, and nothing kept longer than it is true.
pub fn state_of(db: &Db, clock: Clock) -> State {
    State { db: db.clone(), clock, post: post(), behind_proxy: false, press: Press::default() }
}

/// The house's addresses in tests.
pub fn post() -> Post {
    Post {
        from: "Taskforce Hub <hub@example.org>".into(),
        reply_to: "Taskforce Hub <people@example.org>".into(),
        bounces: "bounces@example.org".into(),
        base_url: "https://hub.example.org".into(),
        secret: Secret::kept("a secret of the tests".into()),
    }
}

use std::collections::BTreeMap;

use hub::collect;
use hub::deliver::{House, approve, prepare, publish_due};
use hub::people::{Role, Seat};
use hub::store::editions::{self, Published};
use hub::store::people::{self, Person};
use hub::store::{outbox, submissions};
use hub::structure::{Code, Quarter};
use hub::validate::{Context, validate};

/// The languages whose pages and letters are kept as snapshots, to be read by eye: every script, short words and long ones.
pub const READ: [&str; 6] = ["bg", "de", "el", "en", "fi", "nl"];

/// The quarter of the small round.
pub fn quarter() -> Quarter {
    "2023-Q1".parse().unwrap()
}

/// A small round: every country's total, all of them in criminal exploitation.
pub const ROUND: [(&str, u32); 9] =
    [("AT", 2), ("BE", 9), ("CZ", 7), ("DE", 60), ("ES", 85), ("FR", 12), ("IT", 44), ("NL", 31), ("PL", 28)];

/// Sends each country's file through every gate, releases the edition and writes its letters.
pub async fn publish_round(db: &Db, counts: &[(&str, u32)]) -> Published {
    let house = House::read().unwrap();
    let calendar = &house.structure.calendar;
    for (country, n) in counts {
        accept_file(db, &house, country, &small_file(country, *n)).await;
    }
    let mut tx = db.write().await.unwrap();
    for words in hub::words::languages().values() {
        let id = format!("reader.{}", words.language);
        let email = format!("{id}@example.org");
        let person = Person { id, email, language: words.language.clone() };
        people::put(&mut tx, &person, &reader(), calendar.opens(quarter())).await.unwrap();
    }
    tx.commit().await.unwrap();
    prepare(db, &house, quarter(), true, calendar.sign_off(quarter())).await.unwrap();
    approve(db, quarter(), "lead", calendar.sign_off(quarter())).await.unwrap();
    publish_due(db, &post(), calendar.release(quarter())).await.unwrap().remove(0)
}

/// What a coordinator types: a total and its main form.
pub fn small_file(country: &str, n: u32) -> String {
    small_file_of(quarter(), country, n)
}

fn small_file_of(quarter: Quarter, country: &str, n: u32) -> String {
    format!(
        "TIME_PERIOD;REF_AREA;INDICATOR;FORM;OBS_VALUE\n\
         {quarter};{country};VIC_NEW;_T;{n}\n{quarter};{country};VIC_NEW;CRIM;{n}\n"
    )
}

async fn accept_file(db: &Db, house: &House, country: &str, file: &str) {
    accept_answer(db, house, quarter(), country, file).await.unwrap();
}

/// A country's total for any quarter through every gate; its receipt number, once it is stored and accepted.
pub async fn accept_total(db: &Db, quarter: Quarter, country: &str, n: u32) -> hub::error::Result<String> {
    accept_answer(db, House::embedded(), quarter, country, &small_file_of(quarter, country, n)).await
}

async fn accept_answer(
    db: &Db,
    house: &House,
    quarter: Quarter,
    country: &str,
    file: &str,
) -> hub::error::Result<String> {
    let country: Code = country.parse().unwrap();
    let (submission, read) = collect::read(file.as_bytes(), house.structure, country, quarter);
    let (clean, findings) = validate(&submission, read, house.structure, &house.rules, &Context::default());
    let clean = clean.unwrap_or_else(|| panic!("{findings:?}"));
    let hour = house.structure.calendar.due(quarter);
    let mut tx = db.write().await?;
    let receipt = submissions::append(&mut tx, &clean, true, hour).await?;
    submissions::accept(&mut tx, &receipt.id, hour).await?;
    tx.commit().await?;
    Ok(receipt.id)
}

/// Everything the public can get of an edition, by name: documents, tables, summaries, letters.
pub async fn artefacts(db: &Db, published: &Published) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for document in editions::documents(db, published).await.unwrap() {
        let bytes =
            editions::bytes(db, published, &document.kind, &document.language).await.unwrap().unwrap();
        all.insert(format!("{}.{}", document.kind, document.language), bytes);
    }
    let event = format!("edition:{}:{}", published.edition().id(), published.edition().version);
    for letter in outbox::about(db, &event).await.unwrap() {
        let whole = hub::deliver::whole_letter(db, &letter).await.unwrap().unwrap();
        all.insert(format!("letter {}", letter.id), whole);
    }
    all
}

/// The text of a PDF in reading order, by an independent reader.
pub fn text_of(pdf: &[u8]) -> String {
    use std::io::Write;
    let folder = Folder::new();
    let path = folder.0.join("bulletin.pdf");
    std::fs::File::create(&path).unwrap().write_all(pdf).unwrap();
    let out = std::process::Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output();
    let out = out.expect("pdftotext is there (tests/run installs poppler-utils)");
    assert!(out.status.success());
    String::from_utf8(out.stdout).unwrap()
}

/// The seat of somebody who only reads.
pub fn reader() -> Seat {
    Seat::new(Role::Reader, "2023-01-01".parse().unwrap())
}

/// The text of a page: tags away, one line a block.
pub fn text(page: &str) -> String {
    let body = page.split("</head>").last().unwrap();
    let mut out = String::new();
    let mut is_tag = false;
    for c in body.chars() {
        match c {
            '<' => {
                is_tag = true;
                out.push('\n');
            }
            '>' => is_tag = false,
            c if !is_tag => out.push(c),
            _ => {}
        }
    }
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n").replace("&amp;", "&").replace("&quot;", "\"")
}
