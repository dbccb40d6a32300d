//! What a round's letters cost: a year planned for fifty countries, two thousand letters put into the outbox, and handed over.
//!
//! ```sh
//! cargo run --release --example delivery                                    # SQLite
//! cargo run --release --example delivery postgres://postgres@127.0.0.1/x    # and this EMPTY database
//! ```
//!
//! The bars: the year in under 50 ms of CPU; the letters of 2,000 readers in all languages, each with its bulletin, in the
//! outbox in under a second of CPU; and from there to a mail server on loopback at 0.8 times the pace or more at which a bare
//! loop hands over the very same bytes on a connection that stays open (SQLite; PostgreSQL is told and has no bar: its server
//! works on the same cores). The mail server is another process; both take turns, and the middle of the turns counts. Exit 1
//! if a bar is missed. CPU time is the process's own, from the kernel.

#![expect(clippy::disallowed_methods, reason = "how long it takes is what is asked here")]

#[path = "../tests/common/relay.rs"]
mod relay;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use hub::app::{Clock, Mailer, Secret};
use hub::collect;
use hub::deliver::{House, Post, approve, prepare, publish_due, send_due, whole_letter};
use hub::people::{Role, Seat};
use hub::store::outbox::{self, Letter};
use hub::store::people::{self, BULLETIN, Person};
use hub::store::{Db, submissions};
use hub::structure::{Code, Quarter};
use hub::validate::{Context, validate};
use jiff::{Timestamp, ToSpan};
use lettre::address::Envelope;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

#[tokio::main]
async fn main() {
    let argument = std::env::args().nth(1);
    if argument.as_deref() == Some("server") {
        println!("{}", relay::MailServer::polite().url);
        std::io::stdin().read_line(&mut String::new()).expect("until nobody needs it");
        return;
    }
    let folder = std::env::temp_dir().join(format!("hub-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the bench");
    let sqlite = format!("sqlite:{}", folder.join("hub.db").display());
    let mut fine = plan();
    for url in [sqlite].into_iter().chain(argument) {
        fine &= measure(&url).await;
    }
    let _ = std::fs::remove_dir_all(&folder);
    std::process::exit(i32::from(!fine));
}

/// The user and system time of this process, in hundredths of a second as the kernel counts them.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    Duration::from_millis((ticks(11) + ticks(12)) * 10)
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

const YEARS: u32 = 20;

/// Every moment of four rounds, with the reminders of fifty countries on their own working days; many times over.
fn plan() -> bool {
    let structure = House::embedded().structure;
    let countries: Vec<Code> = structure.participants.iter().map(|p| p.country).cycle().take(50).collect();
    let (begun, mut moments) = (cpu(), 0);
    for year in 0..YEARS {
        let year = i16::try_from(2025 + year).expect("a year");
        for quarter in Quarter::of_year(year) {
            for country in &countries {
                moments += structure.calendar.round(quarter, Some(*country)).len();
            }
        }
    }
    let whole = milliseconds(cpu() - begun) / f64::from(YEARS);
    println!(
        "a year of rounds for 50 countries: {} moments in {whole:.1} ms of CPU",
        moments / YEARS as usize
    );
    whole < 50.0
}

fn quarter() -> Quarter {
    "2023-Q1".parse().expect("a quarter")
}

fn release() -> Timestamp {
    House::embedded().structure.calendar.release(quarter())
}

fn post() -> Post {
    Post {
        from: "Taskforce Hub <hub@example.org>".into(),
        reply_to: "people@example.org".into(),
        bounces: "bounces@example.org".into(),
        base_url: "https://hub.example.org".into(),
        secret: Secret::kept("a secret of the bench".into()),
    }
}

const READERS: usize = 2000;
const TURN: usize = 100;
const TURNS: usize = 10;

async fn measure(url: &str) -> bool {
    println!("{}", url.split(':').next().unwrap_or(url));
    let db = Db::open(url).await.expect("an empty database");
    fill(&db).await;
    let queued = queue(&db).await;
    let handed_over = hand_over(&db).await;
    queued && (handed_over || !url.starts_with("sqlite"))
}

/// Nine countries' answers, an edition under embargo with the lead's word, and its readers.
async fn fill(db: &Db) {
    let (house, hour) = (House::embedded(), release() - 48.hours());
    let counts = [
        ("AT", 2),
        ("BE", 9),
        ("CZ", 7),
        ("DE", 60),
        ("ES", 85),
        ("FR", 12),
        ("IT", 44),
        ("NL", 31),
        ("PL", 28),
    ];
    let mut tx = db.write().await.expect("a transaction");
    for (country, n) in counts {
        let file = format!(
            "TIME_PERIOD;REF_AREA;INDICATOR;FORM;OBS_VALUE\n\
             2023-Q1;{country};VIC_NEW;_T;{n}\n2023-Q1;{country};VIC_NEW;CRIM;{n}\n"
        );
        let country: Code = country.parse().expect("a country");
        let (submission, read) = collect::read(file.as_bytes(), house.structure, country, quarter());
        let (clean, _) = validate(&submission, read, house.structure, &house.rules, &Context::default());
        let receipt =
            submissions::append(&mut tx, &clean.expect("clean"), true, hour).await.expect("a version");
        submissions::accept(&mut tx, &receipt.id, hour).await.expect("accepted");
    }
    let seat = Seat::new(Role::Reader, "2023-01-01".parse().expect("a day"));
    let languages: Vec<&String> = hub::words::languages().keys().collect();
    for n in 0..READERS {
        let id = format!("reader.{n}");
        let (email, language) = (format!("{id}@example.org"), languages[n % languages.len()].clone());
        people::put(&mut tx, &Person { id, email, language }, &seat, hour).await.expect("a person");
    }
    tx.commit().await.expect("stored");
    prepare(db, house, quarter(), true, hour).await.expect("an edition");
    assert!(approve(db, quarter(), "lead", hour).await.expect("the word"));
}

/// The hour comes: the edition opens, and a letter to everybody stands in the outbox.
async fn queue(db: &Db) -> bool {
    let (begun, start) = (cpu(), Instant::now());
    assert_eq!(publish_due(db, &post(), release()).await.expect("opened").len(), 1);
    let (worked, whole) = (milliseconds(cpu() - begun), milliseconds(start.elapsed()));
    println!("  letters to {READERS} readers in the outbox: {whole:.0} ms, {worked:.0} of CPU");
    worked < 1000.0
}

/// The outbox and a bare loop take turns.
async fn hand_over(db: &Db) -> bool {
    let (mut server, url) = server();
    let mut letters = outbox::about(db, "edition:2023-Q1:1").await.expect("letters");
    let mut tx = db.write().await.expect("a transaction");
    for letter in &letters {
        outbox::withdraw(&mut tx, &letter.recipient, BULLETIN).await.expect("taken back");
    }
    tx.commit().await.expect("stored");
    letters.truncate(TURNS * TURN);
    let mut whole = Vec::new();
    for letter in &letters {
        whole.push(whole_letter(db, letter).await.expect("a letter").expect("with its document"));
    }
    let size = whole.iter().map(Vec::len).sum::<usize>() / whole.len();
    let mailer = Mailer::open(&url).expect("a mailer");
    let line = AsyncSmtpTransport::<Tokio1Executor>::from_url(&url).expect("a server").build();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for (turn, whole) in letters.chunks(TURN).zip(whole.chunks(TURN)) {
        let mut tx = db.write().await.expect("a transaction");
        for letter in turn {
            assert!(outbox::put(&mut tx, letter, release()).await.expect("put"));
        }
        tx.commit().await.expect("stored");
        let (begun, start) = (cpu(), Instant::now());
        let sent = send_due(db, &mailer, &post(), "bench", Clock::Fixed(release())).await.expect("sent");
        ours.push((milliseconds(start.elapsed()), milliseconds(cpu() - begun)));
        assert_eq!(sent, turn.len());
        let (begun, start) = (cpu(), Instant::now());
        bare(&line, turn, whole).await;
        theirs.push((milliseconds(start.elapsed()), milliseconds(cpu() - begun)));
    }
    drop(server.kill());
    drop(server.wait());
    let mut ratios: Vec<f64> = ours.iter().zip(&theirs).map(|(ours, theirs)| theirs.0 / ours.0).collect();
    ratios.sort_by(f64::total_cmp);
    let per = |turns: &[(f64, f64)]| {
        let (whole, worked) = turns.iter().fold((0.0, 0.0), |sum, turn| (sum.0 + turn.0, sum.1 + turn.1));
        format!("{:.2} ms ({:.2} of CPU)", whole / letters.len() as f64, worked / letters.len() as f64)
    };
    let middle = ratios[ratios.len() / 2];
    println!(
        "  a letter of {} KB handed over: {}, by a bare loop {}; {middle:.2} times its pace ({:.2} to {:.2})",
        size / 1024,
        per(&ours),
        per(&theirs),
        ratios[0],
        ratios[ratios.len() - 1]
    );
    middle >= 0.8
}

/// This program again, as a mail server.
fn server() -> (std::process::Child, String) {
    let program = std::env::current_exe().expect("this program");
    let mut server = Command::new(program)
        .arg("server")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a server");
    let mut url = String::new();
    BufReader::new(server.stdout.take().expect("its words")).read_line(&mut url).expect("where it listens");
    (server, url.trim().to_string())
}

async fn bare(line: &AsyncSmtpTransport<Tokio1Executor>, letters: &[Letter], whole: &[Vec<u8>]) {
    for (letter, whole) in letters.iter().zip(whole) {
        let from = Some("hub@example.org".parse().expect("an address"));
        let to = format!("{}@example.org", letter.recipient).parse().expect("an address");
        let envelope = Envelope::new(from, vec![to]).expect("an envelope");
        line.send_raw(&envelope, whole).await.expect("sent");
    }
}
