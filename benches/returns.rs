//! What a return costs: a table of sixty origins as a page, a version sent, 250 parts handed in by 32 clients.
//!
//! ```sh
//! cargo run --release --example returns                                    # SQLite
//! cargo run --release --example returns postgres://postgres@127.0.0.1/x    # and this EMPTY database
//! ```
//!
//! The bars: the page under 2 ms of CPU for sixty rows beyond reading and checking, a version stored with receipt and
//! letter under 20 ms, 250 parts within a minute with 99 of 100 under 250 ms (SQLite). Exit 1 if one is missed. CPU time
//! is the process's own, from the kernel.

#![expect(clippy::disallowed_methods, reason = "how long it takes is what is asked here")]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use hub::access::csrf_of;
use hub::app::{Clock, Secret as Key};
use hub::collect;
use hub::deliver::{House, Post};
use hub::intake::{self, Folder, Office, Sent};
use hub::people::{Place, Role, Seat, Secret};
use hub::store::people::{self, Person};
use hub::store::sessions::{self, Session};
use hub::store::{Db, accounts, submissions};
use hub::structure::{Code, Dimension, Key as Cell, Quarter, data_file};
use hub::validate::{Context, validate};
use hub::web::{State, routes};
use jiff::{Timestamp, ToSpan};
use poem::{Endpoint, Request};

#[tokio::main]
async fn main() {
    let folder = std::env::temp_dir().join(format!("hub-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the bench");
    let sqlite = format!("sqlite:{}", folder.join("hub.db").display());
    let mut fine = true;
    for url in [sqlite].into_iter().chain(std::env::args().nth(1)) {
        fine &= measure(&url).await;
    }
    let _ = std::fs::remove_dir_all(&folder);
    std::process::exit(i32::from(!fine));
}

fn now() -> Timestamp {
    "2023-10-20T09:00:00Z".parse().expect("a moment")
}

fn post() -> Post {
    Post {
        from: "hub@example.org".into(),
        reply_to: "people@example.org".into(),
        bounces: "bounces@example.org".into(),
        base_url: "http://127.0.0.1:8080".into(),
        secret: Key::kept("a secret of the bench".into()),
    }
}

async fn measure(url: &str) -> bool {
    println!("{}", url.split(':').next().unwrap_or(url));
    let db = Db::open(url).await.expect("an empty database");
    fill(&db).await;
    let page = page(&db).await;
    let version = version(&db).await;
    let parts = parts(&db).await;
    page && version && (parts || !url.starts_with("sqlite"))
}

/// The five real quarters of the United Kingdom, accepted, and one who reports for it.
async fn fill(db: &Db) {
    let gb = Code::literal("GB");
    for quarter in ["2022-Q2", "2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2"] {
        let file = data_file(&format!("demo/GB/{quarter}.csv")).expect("a real quarter");
        let house = House::embedded();
        let quarter: Quarter = quarter.parse().expect("a quarter");
        let (submission, read) = collect::read(file.as_bytes(), house.structure, gb, quarter);
        let (clean, findings) =
            validate(&submission, read, house.structure, &house.rules, &Context::default());
        let clean = clean.unwrap_or_else(|| panic!("{findings:?}"));
        let mut tx = db.write().await.expect("a transaction");
        let receipt = submissions::append(&mut tx, &clean, false, now()).await.expect("a version");
        submissions::accept(&mut tx, &receipt.id, now() - 1.hour()).await.expect("accepted");
        tx.commit().await.expect("stored");
    }
    let seat = Seat::new(Role::Coordinator, "2023-01-01".parse().expect("a day")).of(gb);
    let person = Person { id: "anna".into(), email: "anna@example.org".into(), language: "en".into() };
    let mut tx = db.write().await.expect("a transaction");
    people::put(&mut tx, &person, &seat, now()).await.expect("a person");
    accounts::set_state(&mut tx, "anna", accounts::State::Active).await.expect("an account");
    tx.commit().await.expect("stored");
}

fn gb() -> Folder {
    Folder { place: Place::whole(Code::literal("GB")), quarter: "2023-Q3".parse().expect("a quarter") }
}

/// The user and system time of this process, in hundredths of a second as the kernel counts them.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    Duration::from_millis((ticks(11) + ticks(12)) * 10)
}

fn milliseconds(duration: Duration, of: u32) -> f64 {
    duration.as_secs_f64() * 1000.0 / f64::from(of)
}

/// The page of Q2 with every origin of two years, and beside it what reading the same return costs without a page.
async fn page(db: &Db) -> bool {
    let (post, secret) = (post(), Secret::new([7; 32]));
    let session = Session {
        fingerprint: secret.fingerprint(),
        person: "anna".into(),
        second_factor: false,
        browser: String::new(),
        created_at: now(),
        seen_at: now(),
    };
    let mut tx = db.write().await.expect("a transaction");
    sessions::put(&mut tx, &session).await.expect("a session");
    tx.commit().await.expect("stored");
    assert!(!csrf_of(&post.secret, &secret.fingerprint()).is_empty());
    let state = State {
        db: db.clone(),
        clock: Clock::Fixed(now()),
        post: post.clone(),
        behind_proxy: false,
        press: hub::web::Press::default(),
    };
    let app = routes(state);
    let ask = || {
        Request::builder()
            .uri("/en/return/GB/2023-Q3/sheet/Q2".parse().expect("an address"))
            .header("Cookie", format!("hub-session={}", secret.text()))
            .finish()
    };
    let office = Office { db, house: House::embedded(), post: &post, who: "anna", now: now() };
    let (mut rows, mut bytes) = (0, 0);
    let begun = cpu();
    for _ in 0..ROUNDS {
        let answer = app.call(ask()).await.expect("an answer");
        let text = answer.into_body().into_string().await.expect("a page");
        (rows, bytes) = (text.matches("<tr data-code").count(), text.len());
    }
    let whole = milliseconds(cpu() - begun, ROUNDS);
    let begun = cpu();
    for _ in 0..ROUNDS {
        intake::look(&office, gb()).await.expect("a return");
    }
    let looking = milliseconds(cpu() - begun, ROUNDS);
    let page = whole - looking;
    println!(
        "  a table of {rows} rows, {} KB: {whole:.2} ms of CPU, {looking:.2} of them reading and checking the return; the page {page:.2} ms",
        bytes / 1024
    );
    rows >= 60 && page * 60.0 / rows as f64 <= 2.0
}

const ROUNDS: u32 = 100;

/// Last quarter's figures typed again and sent, many times over.
async fn version(db: &Db) -> bool {
    let post = post();
    let office = Office { db, house: House::embedded(), post: &post, who: "anna", now: now() };
    let last = submissions::figures(db, "GB-2023-Q2-1").await.expect("the quarter before");
    let asked = intake::look(&office, gb()).await.expect("a return").asked;
    let draft = collect::form::typed_again(&asked, &last, BTreeMap::new());
    let (mut times, mut looking) = (Vec::new(), Vec::new());
    for round in 0..20_u32 {
        let folder = gb();
        let mut cells = draft.cells.clone();
        cells.insert(Cell::read("VIC_EXIT", folder.place.country).expect("a cell"), round.to_string());
        if round > 0 {
            intake::revise(&office, folder).await.expect("opened again");
        }
        let looked = intake::look(&office, folder).await.expect("a return");
        intake::save(&office, folder, looked.revision(), &cells).await.expect("saved");
        let looked = intake::look(&office, folder).await.expect("a return");
        let asks: BTreeMap<_, _> = looked
            .findings
            .iter()
            .filter(|finding| !finding.blocks())
            .filter_map(|finding| Some((finding.key?.to_string(), hub::validate::Reason::Oth.into())))
            .collect();
        intake::reason(&office, folder, &asks).await.expect("reasons");
        let start = Instant::now();
        let revision = intake::look(&office, folder).await.expect("a return").revision();
        looking.push(start.elapsed());
        let start = Instant::now();
        let sent = intake::send(&office, folder, revision, Some(hub::validate::Reason::Err))
            .await
            .expect("an answer");
        times.push(start.elapsed());
        let Sent::Received(receipt) = sent else { panic!("{sent:?}") };
        intake::accept(&office, folder, &receipt.id).await.expect("accepted");
    }
    times.sort();
    looking.sort();
    let (whole, looking) =
        (milliseconds(times[times.len() / 2], 1), milliseconds(looking[looking.len() / 2], 1));
    println!(
        "  a version of {} typed cells: {whole:.1} ms, {looking:.1} of them reading and checking; stored with receipt and letter in {:.1} ms",
        draft.cells.len(),
        whole - looking
    );
    whole - looking <= 20.0
}

/// 250 parts by 32 clients: each types, looks, hands in.
async fn parts(db: &Db) -> bool {
    let structure = House::embedded().structure;
    let organisations: Vec<Code> = structure.list(Dimension::Org).iter().map(|(code, _)| code).collect();
    let places = structure.participants.iter().flat_map(|participant| {
        organisations.iter().map(|code| Place { organisation: *code, ..Place::whole(participant.country) })
    });
    let places: Vec<Place> = places.take(250).collect();
    let queue = std::sync::Arc::new(std::sync::Mutex::new(places));
    let start = Instant::now();
    let clients: Vec<_> = (0..32).map(|_| tokio::spawn(client(db.clone(), queue.clone()))).collect();
    let mut times = Vec::new();
    for each in clients {
        times.extend(each.await.expect("a client"));
    }
    let whole = start.elapsed();
    times.sort();
    let late = milliseconds(times[times.len() * 99 / 100], 1);
    println!(
        "  250 parts from 32 clients: {:.1} s; handing in: half within {:.0} ms, 99 of 100 within {late:.0} ms",
        whole.as_secs_f64(),
        milliseconds(times[times.len() / 2], 1)
    );
    times.len() == 250 && whole < Duration::from_secs(60) && late <= 250.0
}

async fn client(db: Db, queue: std::sync::Arc<std::sync::Mutex<Vec<Place>>>) -> Vec<Duration> {
    let post = post();
    let office = Office { db: &db, house: House::embedded(), post: &post, who: "somebody", now: now() };
    let mut times = Vec::new();
    loop {
        let Some(place) = queue.lock().expect("the queue").pop() else { return times };
        let folder = Folder { place, quarter: gb().quarter };
        let cell = |text: &str, n: &str| (Cell::read(text, place.country).expect("a cell"), n.to_string());
        let cells = [cell("VIC_NEW", "5"), cell("VIC_NEW/FORM:CRIM", "5")].into();
        let (revision, _) = intake::save(&office, folder, 0, &cells).await.expect("saved");
        let start = Instant::now();
        let sent = intake::hand_in(&office, folder, revision).await.expect("an answer");
        times.push(start.elapsed());
        assert!(matches!(sent, Sent::Received(_)), "{sent:?}");
    }
}
