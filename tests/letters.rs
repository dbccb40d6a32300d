//! Who receives letters, and that each leaves once, however many hubs share a database; on both engines.

mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Folder, ROUND, artefacts, engines, post, publish_round, reader, urls};
use hub::app::{Clock, Mailer};
use hub::deliver::send_due;
use hub::store::Db;
use hub::store::outbox::{self, Held, Letter};
use hub::store::people::{self, BULLETIN, Person};
use jiff::{Timestamp, ToSpan};

fn now() -> Timestamp {
    "2023-05-30T09:00:00Z".parse().unwrap()
}

fn person(id: &str) -> Person {
    Person { id: id.into(), email: format!("{id}@example.org"), language: "el".into() }
}

fn letter(recipient: &str) -> Letter {
    Letter {
        id: format!("{recipient}.1@hub"),
        event: "edition:2023-Q1:1".into(),
        recipient: recipient.into(),
        stream: BULLETIN.into(),
        bytes: vec![0, 13, 255],
        brief: None,
        encloses: None,
    }
}

async fn put(db: &Db, person: &Person) {
    let mut tx = db.write().await.unwrap();
    people::put(&mut tx, person, &reader(), now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// So many readers, and a letter to each.
async fn put_letters(db: &Db, n: usize) {
    let mut tx = db.write().await.unwrap();
    for id in (0..n).map(|n| format!("r{n}")) {
        people::put(&mut tx, &person(&id), &reader(), now()).await.unwrap();
        assert!(outbox::put(&mut tx, &letter(&id), now()).await.unwrap());
    }
    tx.commit().await.unwrap();
}

async fn sent(db: &Db, letter: &Held, owner: &str) -> bool {
    let mut tx = db.write().await.unwrap();
    let is_ours = outbox::sent(&mut tx, letter, owner, now(), "250 taken").await.unwrap();
    tx.commit().await.unwrap();
    is_ours
}

async fn failed(db: &Db, letter: &Held, owner: &str, at: Timestamp) -> bool {
    let mut tx = db.write().await.unwrap();
    let is_ours = outbox::failed(&mut tx, letter, owner, at, (false, "451 later")).await.unwrap();
    tx.commit().await.unwrap();
    is_ours
}

/// The letter that is next.
async fn claim(db: &Db, owner: &str, at: Timestamp) -> Option<Held> {
    outbox::claim(db, owner, at, 300, 1).await.unwrap().pop()
}

/// The addresses a mailer of a test was given letters for, in order.
fn addresses(mailer: &Mailer) -> Vec<String> {
    let letters = match mailer {
        Mailer::Memory(letters) => letters,
        Mailer::Slow(_, mailer) => return addresses(mailer),
        Mailer::Smtp(_) | Mailer::Folder(_) => unreachable!(),
    };
    let mut all: Vec<String> = letters.lock().unwrap().iter().map(|(address, _)| address.clone()).collect();
    all.sort();
    all
}

#[tokio::test]
async fn a_letter_stands_in_the_outbox_once_as_it_was_written() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put_letters(&db, 1).await;
        let mut tx = db.write().await.unwrap();
        let again = Letter { id: "another@hub".into(), ..letter("r0") };
        assert!(!outbox::put(&mut tx, &again, now()).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(outbox::about(&db, "edition:2023-Q1:1").await.unwrap(), [letter("r0")]);
    }
}

#[tokio::test]
async fn a_letter_that_failed_waits_longer_every_time_and_is_given_up_after_the_eighth() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put_letters(&db, 1).await;
        let mut at = now();
        for attempt in 1..=8 {
            let held = claim(&db, "a", at).await.unwrap();
            assert_eq!((held.attempt, held.bytes.as_slice()), (attempt, &[0, 13, 255][..]));
            assert!(failed(&db, &held, "a", at).await);
            at += (60 * attempt * attempt).seconds();
            assert_eq!(claim(&db, "a", at - 1.second()).await, None);
        }
        assert_eq!(claim(&db, "a", at).await, None, "given up");
    }
}

#[tokio::test]
async fn a_sender_that_died_leaves_its_letter_to_the_next_when_its_lease_ends() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put_letters(&db, 1).await;
        let lost = claim(&db, "dead", now()).await.unwrap();
        assert_eq!(claim(&db, "next", now() + 299.seconds()).await, None);
        let held = claim(&db, "next", now() + 300.seconds()).await.unwrap();
        assert_eq!((held.address.as_str(), held.attempt), ("r0@example.org", 2));
        assert!(!failed(&db, &lost, "dead", now()).await, "its word does not count any more");
        assert!(!sent(&db, &lost, "dead").await);
        assert!(!sent(&db, &lost, "next").await, "nor under the same name: it is an earlier try");
        assert!(sent(&db, &held, "next").await);
        assert_eq!(claim(&db, "next", now() + 999.hours()).await, None);
    }
}

/// Four hubs, a mailer that takes its time, and letters enough for them to meet.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn hubs_that_send_at_once_hand_every_letter_over_once() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put_letters(&db, 96).await;
        let memory = Mailer::Memory(Mutex::default());
        let mailer = Arc::new(Mailer::Slow(Duration::from_millis(20), Box::new(memory)));
        let hubs = (0..4).map(|hub| {
            let (db, mailer) = (db.clone(), mailer.clone());
            tokio::spawn(async move {
                send_due(&db, &mailer, &post(), &format!("hub-{hub}"), Clock::Fixed(now())).await.unwrap()
            })
        });
        let mut counts = Vec::new();
        for hub in hubs.collect::<Vec<_>>() {
            counts.push(hub.await.unwrap());
        }
        let mut expected: Vec<String> = (0..96).map(|n| format!("r{n}@example.org")).collect();
        expected.sort();
        assert_eq!(addresses(&mailer), expected);
        assert_eq!(counts.iter().sum::<usize>(), 96);
        assert!(counts.iter().all(|sent| *sent > 0), "all of them were at work: {counts:?}");
    }
}

#[tokio::test]
async fn a_reader_who_leaves_gets_no_more_letters_not_even_those_that_wait() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put_letters(&db, 2).await;
        let mut tx = db.write().await.unwrap();
        assert!(people::unsubscribe(&mut tx, "r0", BULLETIN, now()).await.unwrap());
        assert!(!people::unsubscribe(&mut tx, "r0", BULLETIN, now()).await.unwrap(), "they left already");
        assert!(!people::unsubscribe(&mut tx, "r1", "another stream", now()).await.unwrap());
        assert!(!people::unsubscribe(&mut tx, "nobody", BULLETIN, now()).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(people::readers(&db).await.unwrap(), [person("r1")]);
        let held = claim(&db, "a", now()).await.unwrap();
        assert_eq!(held.address, "r1@example.org");
        assert_eq!(claim(&db, "a", now()).await, None);
    }
}

#[tokio::test]
async fn somebody_who_left_is_not_subscribed_again_by_being_put_again() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put(&db, &person("r0")).await;
        put(&db, &Person { language: "nl".into(), ..person("r0") }).await;
        assert_eq!(people::readers(&db).await.unwrap(), [Person { language: "nl".into(), ..person("r0") }]);
        let mut tx = db.write().await.unwrap();
        people::unsubscribe(&mut tx, "r0", BULLETIN, now()).await.unwrap();
        tx.commit().await.unwrap();
        put(&db, &person("r0")).await;
        assert_eq!(people::readers(&db).await.unwrap(), []);
    }
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_without_being_repeated() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        for bad in ["", "not an address", "a@example.org\r\nBcc: b@example.org"] {
            let mut tx = db.write().await.unwrap();
            let person = Person { email: bad.into(), ..person("r0") };
            let error = people::put(&mut tx, &person, &reader(), now()).await.unwrap_err();
            for words in hub::words::languages().values() {
                let said = words.say(&error.message);
                assert!(said.contains("r0") && (bad.is_empty() || !said.contains(bad)), "{said}");
            }
        }
        assert_eq!(people::readers(&db).await.unwrap(), []);
    }
}

/// An address from before addresses were checked.
async fn spoil(url: &str, id: &str, address: &str) {
    use sqlx::Connection;
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    let query = sqlx::query("UPDATE person SET email = $1 WHERE id = $2").bind(address).bind(id);
    assert_eq!(query.execute(&mut connection).await.unwrap().rows_affected(), 1);
    connection.close().await.unwrap();
}

#[tokio::test]
async fn addresses_no_letter_can_be_written_to_do_not_keep_an_edition_sealed() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        let db = Db::open(&url).await.unwrap();
        for (id, address) in
            [("empty", ""), ("crooked", "not an address"), ("sly", "a@example.org\r\nBcc: b@example.org")]
        {
            put(&db, &person(id)).await;
            spoil(&url, id, address).await;
        }
        let published = publish_round(&db, &ROUND).await;
        let all = artefacts(&db, &published).await;
        let told = all.keys().filter(|name| name.starts_with("letter")).count();
        assert_eq!(told, hub::words::languages().len(), "all others get theirs");
        assert!(!all.values().any(|bytes| bytes.windows(4).any(|four| four == b"Bcc:")));
    }
}

#[tokio::test]
async fn a_letter_that_is_refused_for_good_is_not_tried_again_until_somebody_says_so() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put_letters(&db, 1).await;
        let held = claim(&db, "a", now()).await.unwrap();
        let mut tx = db.write().await.unwrap();
        assert!(outbox::failed(&mut tx, &held, "a", now(), (true, "550 no such user")).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(claim(&db, "a", now() + 999.hours()).await, None);
        let trouble = outbox::troubles(&db, 10).await.unwrap().remove(0);
        assert_eq!(
            (trouble.answer.as_str(), trouble.is_over, trouble.can_be_sent),
            ("550 no such user", true, true)
        );
        let mut tx = db.write().await.unwrap();
        assert!(outbox::again(&mut tx, &held.id, now()).await.unwrap());
        assert!(!outbox::again(&mut tx, &held.id, now()).await.unwrap(), "it waits already");
        tx.commit().await.unwrap();
        let held = claim(&db, "a", now()).await.unwrap();
        assert_eq!((held.attempt, held.bytes.as_slice()), (1, &[0, 13, 255][..]));
        assert!(sent(&db, &held, "a").await);
        let tally = outbox::tallies(&db).await.unwrap().remove(0);
        assert_eq!(
            (tally.about.as_str(), tally.due, tally.sent, tally.failed),
            ("edition:2023-Q1:1", 0, 1, 0)
        );
        assert!(outbox::troubles(&db, 10).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn an_armful_of_letters_is_one_sender_s_and_what_was_not_tried_waits_as_before() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put_letters(&db, 5).await;
        let held = outbox::claim(&db, "a", now(), 300, 3).await.unwrap();
        let others = outbox::claim(&db, "b", now(), 300, 9).await.unwrap();
        assert_eq!((held.len(), others.len()), (3, 2));
        let mut tx = db.write().await.unwrap();
        assert!(!outbox::left(&mut tx, &held[0], "b", now()).await.unwrap(), "it is not b's");
        assert!(outbox::left(&mut tx, &held[0], "a", now()).await.unwrap());
        tx.commit().await.unwrap();
        let again = claim(&db, "b", now()).await.unwrap();
        assert_eq!((&again.id, again.attempt), (&held[0].id, 1));
    }
}
