//! Mail servers that refuse, defer, fall silent and hang up: no letter is lost, and what a reader does not get is there to see.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hub::app::{Clock, Mailer};
use hub::deliver::send_due;
use hub::store::Db;
use hub::store::outbox::{self, Letter, Tally, Trouble};
use hub::store::people::BULLETIN;
use jiff::{Timestamp, ToSpan};

use super::common::relay::{At, Does, MailServer};
use super::common::{Folder, ROUND, artefacts, engines, post, publish_round};
use super::{free_address, put_readers, until};

const PATIENCE: Duration = Duration::from_millis(300);

pub fn now() -> Timestamp {
    "2023-05-30T09:00:00Z".parse().unwrap()
}

/// A reader of each name, and a letter to each.
pub async fn put_letters(db: &Db, names: &[&str], now: Timestamp) {
    put_readers(db, names.iter().map(|name| (name.to_string(), "en".to_string())), now).await;
    let mut tx = db.write().await.unwrap();
    for name in names {
        let id = format!("{name}.1@hub");
        let lines = "a line of the letter\r\n.and one that begins with a dot\r\n".repeat(40);
        let letter = Letter {
            bytes: format!("Message-ID: <{id}>\r\nSubject: a letter\r\n\r\n{lines}").into_bytes(),
            id,
            event: "a test".into(),
            recipient: name.to_string(),
            stream: BULLETIN.into(),
            brief: None,
            encloses: None,
        };
        assert!(outbox::put(&mut tx, &letter, now).await.unwrap());
    }
    tx.commit().await.unwrap();
}

async fn send(db: &Db, mailer: &Mailer, at: Timestamp) -> usize {
    send_due(db, mailer, &post(), "a hub", Clock::Fixed(at)).await.unwrap()
}

/// How often the letter of each reader was taken.
fn taken(server: &MailServer) -> BTreeMap<String, usize> {
    server.times().into_iter().map(|(id, times)| (id.trim_end_matches(".1@hub").to_string(), times)).collect()
}

async fn tally(db: &Db) -> Tally {
    outbox::tallies(db).await.unwrap().into_iter().find(|tally| tally.about == "a test").unwrap()
}

/// One reader for everything a mail server may do. In the order of their names each comes after the one before.
fn manners(at: At, recipient: &str, time: usize) -> Does {
    let name = recipient.split('@').next().unwrap();
    match (name, at, time) {
        ("b.late", At::End, 1) => Does::Late(PATIENCE * 2),
        ("d.silent", At::Recipient, 1) | ("e.silent.at.the.end", At::End, 1) => Does::Stall,
        ("g.greylisted", At::Recipient, 1) => Does::Say("451 4.7.1 come again"),
        ("h.shutting.down", At::Announced, 1) => Does::Say("421 4.3.2 shutting down"),
        ("i.hung.up", At::Middle, 1) | ("j.hung.up.at.the.end", At::End, 1) => Does::HangUp,
        ("k.full", At::End, ..=2) => Does::Say("452 4.2.2 no room"),
        ("l.gone", At::Recipient, _) => Does::Say("550 5.1.1 no such user"),
        ("m.refused", At::End, _) => Does::Say("554 5.7.1 refused"),
        ("n.taken.without.a.word", At::End, 1) => Does::TakeAndHangUp,
        ("o.never", At::Recipient, _) => Does::Say("450 4.2.1 not now"),
        _ => Does::Go,
    }
}

const READERS: [&str; 15] = [
    "a.fine",
    "b.late",
    "c.fine",
    "d.silent",
    "e.silent.at.the.end",
    "f.fine",
    "g.greylisted",
    "h.shutting.down",
    "i.hung.up",
    "j.hung.up.at.the.end",
    "k.full",
    "l.gone",
    "m.refused",
    "n.taken.without.a.word",
    "o.never",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_a_mail_server_does_a_letter_arrives_or_waits_or_stands_among_the_troubles() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let server = MailServer::with(manners);
        let mailer = Mailer::patient(&server.url, PATIENCE).unwrap();
        put_letters(&db, &READERS, now()).await;
        assert_eq!(send(&db, &mailer, now()).await, 3, "the fine ones, whoever comes before them");
        assert_eq!(send(&db, &mailer, now() + 59.seconds()).await, 0, "a minute has to pass");
        assert_eq!(server.named("g.greylisted@example.org"), 1);
        assert_eq!(
            send(&db, &mailer, now() + 1.minute()).await,
            8,
            "all that were late, silent, away or deferred"
        );
        assert_eq!(send(&db, &mailer, now() + 4.minutes()).await, 0, "the second time they wait four");
        assert_eq!(send(&db, &mailer, now() + 5.minutes()).await, 1, "the one that had no room");
        // Heard of too late, or never: the server had taken these, and nobody could know.
        let twice = ["b.late", "n.taken.without.a.word"];
        let never = ["l.gone", "m.refused", "o.never"];
        let arrived = READERS.iter().filter(|name| !never.contains(name));
        let expected =
            arrived.map(|name| (name.to_string(), 1 + usize::from(twice.contains(name)))).collect();
        assert_eq!(taken(&server), expected);
        let troubles = outbox::troubles(&db, 100).await.unwrap();
        let told = |trouble: &Trouble| {
            (trouble.address.split('@').next().unwrap().to_string(), trouble.is_over, trouble.attempts)
        };
        let told: Vec<_> = troubles.iter().map(told).collect();
        let expected = [("l.gone", true, 1), ("m.refused", true, 1), ("o.never", false, 3)];
        assert_eq!(told, expected.map(|(name, is_over, times)| (name.to_string(), is_over, times)));
        for (trouble, answer) in troubles.iter().zip(["5.1.1 no such user", "5.7.1 refused", "4.2.1 not now"])
        {
            assert!(trouble.answer.contains(answer), "{trouble:?}");
        }
        assert_eq!(tally(&db).await, Tally { about: "a test".into(), due: 1, sent: 12, failed: 2 });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_never_ready_for_a_letter_is_asked_eight_times() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let server = MailServer::with(manners);
        let mailer = Mailer::patient(&server.url, PATIENCE).unwrap();
        put_letters(&db, &["o.never"], now()).await;
        for minute in 0..=500 {
            send(&db, &mailer, now() + minute.minutes()).await;
        }
        assert_eq!(server.named("o.never@example.org"), 8);
        let trouble = outbox::troubles(&db, 10).await.unwrap().remove(0);
        assert!(trouble.is_over && trouble.can_be_sent && trouble.attempts == 8, "{trouble:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_does_not_let_the_hub_in_has_refused_no_letter() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let is_closed = Arc::new(AtomicBool::new(true));
        let of_server = is_closed.clone();
        let server = MailServer::with(move |at, _, _| match of_server.load(Ordering::SeqCst) {
            true if at == At::Greeting => Does::Say("554 5.7.1 not you"),
            _ => Does::Go,
        });
        let mailer = Mailer::patient(&server.url, PATIENCE).unwrap();
        put_letters(&db, &["anna", "ben"], now()).await;
        assert_eq!(send(&db, &mailer, now()).await, 0);
        let troubles = outbox::troubles(&db, 10).await.unwrap();
        assert!(troubles.len() == 2 && troubles.iter().all(|trouble| !trouble.is_over), "{troubles:?}");
        assert!(troubles[0].answer.contains("not you"), "{troubles:?}");
        is_closed.store(false, Ordering::SeqCst);
        assert_eq!(send(&db, &mailer, now() + 1.minute()).await, 2);
        assert_eq!(taken(&server), [("anna".to_string(), 1), ("ben".to_string(), 1)].into());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_follow_each_other_on_one_connection() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let server = MailServer::polite();
        let mailer = Mailer::patient(&server.url, PATIENCE).unwrap();
        let names: Vec<String> = (0..40).map(|n| format!("reader{n}")).collect();
        put_letters(&db, &names.iter().map(String::as_str).collect::<Vec<_>>(), now()).await;
        assert_eq!(send(&db, &mailer, now()).await, 40);
        assert!(server.connections() <= 8, "{}", server.connections());
    }
}

/// A mail server that others wrote, and a reader of mail that others wrote.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_reach_an_independent_mail_server_whole() {
    let python = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/venv/bin/python");
    let has_server = Command::new(&python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
    if !has_server.is_ok_and(|status| status.success()) {
        assert!(std::env::var("CI").is_err(), "aiosmtpd is not installed: nothing may be skipped");
        eprintln!("skipped: aiosmtpd is not installed (tests/run does that)");
        return;
    }
    let folder = Folder::new();
    for (at, db) in engines(&folder).await.into_iter().enumerate() {
        let (address, letters) = (free_address(), folder.0.join(format!("letters-{at}")));
        let mut server = Command::new(&python)
            .args(["-m", "aiosmtpd", "-n", "-l", &address, "-c", "aiosmtpd.handlers.Mailbox"])
            .arg(&letters)
            .spawn()
            .unwrap();
        let mailer = Mailer::open(&format!("smtp://{address}")).unwrap();
        until("a mail server", Duration::from_secs(20), async || mailer.greet(PATIENCE).await.is_ok()).await;
        let published = publish_round(&db, &ROUND).await;
        let readers = hub::words::languages().len();
        assert_eq!(send(&db, &mailer, published.edition().embargo).await, readers);
        server.kill().unwrap();
        server.wait().unwrap();
        let all = artefacts(&db, &published).await;
        let sums: BTreeSet<String> =
            all.iter().filter(|(name, _)| name.starts_with("bulletin.")).map(|(_, pdf)| sum(pdf)).collect();
        let ids: BTreeSet<String> =
            all.keys().filter_map(|name| name.strip_prefix("letter ")).map(Into::into).collect();
        let read = Command::new(&python).args(["-c", READER]).arg(&letters).output().unwrap();
        let read = String::from_utf8(read.stdout).unwrap();
        let lines: Vec<(&str, &str)> = read.lines().filter_map(|line| line.split_once(' ')).collect();
        assert_eq!(lines.len(), readers, "{read}");
        assert_eq!(lines.iter().map(|(id, _)| id.to_string()).collect::<BTreeSet<_>>(), ids);
        assert_eq!(lines.iter().map(|(_, sum)| sum.to_string()).collect::<BTreeSet<_>>(), sums);
    }
}

/// One line a letter: its id, and the sum of the document attached.
const READER: &str = "
import email, email.policy, hashlib, pathlib, sys
for path in pathlib.Path(sys.argv[1], 'new').iterdir():
    letter = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    document, = letter.iter_attachments()
    print(letter['Message-ID'].strip('<>'), hashlib.sha256(document.get_content()).hexdigest())
";

fn sum(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
