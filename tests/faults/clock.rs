//! A clock that jumps an hour back and forth: work and letters are neither lost nor doubled.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hub::app::{Clock, Mailer};
use hub::deliver::{House, approve, send_due};
use hub::jobs::{Desk, tick};
use hub::people::{Role, Seat};
use hub::store::ledger::{self, Search};
use hub::store::people::{self, Person};
use hub::store::runs::State;
use hub::store::{Db, outbox, runs};
use jiff::{Timestamp, ToSpan};

use super::common::relay::{At, Does, MailServer};
use super::common::{Dice, Folder, ROUND, accept_total, engines, post, quarter};
use super::mail::{now, put_letters};
use super::{put_readers, told};

/// Answers, readers, a lead, two coordinators who have not answered: all that makes work around the release.
pub async fn people_of_a_round(db: &Db) {
    for (country, n) in ROUND {
        accept_total(db, quarter(), country, n).await.unwrap();
    }
    let opens = House::embedded().structure.calendar.opens(quarter());
    put_readers(db, hub::words::languages().keys().map(|l| (format!("reader.{l}"), l.clone())), opens).await;
    let begin = "2023-01-01".parse().unwrap();
    let seats = [
        ("lead", Seat::new(Role::Lead, begin)),
        ("administrator", Seat::new(Role::Administrator, begin)),
        ("coordinator.pt", Seat::new(Role::Coordinator, begin).of("PT".parse().unwrap())),
        ("coordinator.gr", Seat::new(Role::Coordinator, begin).of("GR".parse().unwrap())),
    ];
    let mut tx = db.write().await.unwrap();
    for (id, seat) in seats {
        let person = Person { id: id.into(), email: format!("{id}@example.org"), language: "en".into() };
        people::put(&mut tx, &person, &seat, opens).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The lead's word, as soon as there is an edition.
pub async fn approve_what_waits(db: &Db, now: Timestamp) {
    let is_waiting =
        hub::store::editions::sealed(db, now).await.unwrap().iter().any(|sealed| sealed.0.approved.is_none());
    if is_waiting {
        approve(db, quarter(), "lead", now).await.unwrap();
    }
}

/// How often something stands in the ledger about the quarter.
pub async fn lines(db: &Db, what: &str) -> usize {
    let search = Search { what: what.into(), ..Search::default() };
    ledger::search(db, &search, 100)
        .await
        .unwrap()
        .into_iter()
        .filter(|line| line.subject == quarter().to_string())
        .count()
}

pub fn message_id(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).into_owned();
    let line = text.lines().find_map(|line| line.strip_prefix("Message-ID: <")).expect("a letter has an id");
    line.trim_end_matches('>').to_string()
}

/// Ten days from sign-off to release, in steps of three quarters of an hour; at every second one the clock is an hour off.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_jumps_an_hour_loses_no_work_and_doubles_no_letter() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        people_of_a_round(&db).await;
        let calendar = &House::embedded().structure.calendar;
        let (from, to) = (calendar.sign_off(quarter()) - 3.hours(), calendar.release(quarter()) + 3.hours());
        let (mut dice, mut at, mut jumps) = (Dice(5), from, 0);
        let (mailer, owner) = (Mailer::Memory(Mutex::default()), "hub".to_string());
        let mut desk = Desk { db: db.clone(), clock: Clock::Fixed(from), mailer, post: post(), owner };
        while at <= to {
            let off = [0, 0, -1, 1][dice.below(4) as usize];
            jumps += usize::from(off != 0);
            desk.clock = Clock::Fixed(at + off.hours());
            tick(&desk).await.unwrap();
            approve_what_waits(&db, at).await;
            at += 45.minutes();
        }
        // Whatever waits for a moment the clock was ahead of comes up within the hour.
        desk.clock = Clock::Fixed(to + 2.hours());
        tick(&desk).await.unwrap();
        assert_eq!((lines(&db, "prepare").await, lines(&db, "publish").await), (1, 1));
        let Mailer::Memory(letters) = &desk.mailer else { unreachable!() };
        let ids: Vec<String> = letters.lock().unwrap().iter().map(|(_, bytes)| message_id(bytes)).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "no letter twice: {ids:?}");
        assert_eq!(
            ids.iter().filter(|id| id.starts_with("2023-q1.1.")).count(),
            hub::words::languages().len() + 4,
            "everybody was told: {ids:?}"
        );
        let tallies = outbox::tallies(&db).await.unwrap();
        assert!(tallies.iter().all(|tally| tally.due == 0 && tally.failed == 0), "{tallies:?}");
        let mut done = 0;
        for job in runs::names(&db).await.unwrap() {
            let lines = runs::of(&db, &job, 10_000).await.unwrap();
            assert!(
                lines.iter().all(|line| line.state == State::Done && line.attempts == 1),
                "{job}: {lines:?}"
            );
            done += lines.len();
        }
        told(format_args!(
            "{jumps} jumps of the clock, {} letters once each, {done} runs kept and done",
            ids.len()
        ));
    }
}

/// While a letter is on its way the clock jumps, and the next tick of the same hub comes.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_letter_on_its_way_is_not_taken_up_again_because_the_clock_jumps() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let slow =
            |at, _: &str, _| if at == At::End { Does::Late(Duration::from_millis(300)) } else { Does::Go };
        let server = MailServer::with(slow);
        put_letters(&db, &["anna", "ben", "carl"], now()).await;
        let mailer = Arc::new(Mailer::open(&server.url).unwrap());
        let mut ticks = Vec::new();
        for hours in [0, 1, -1, 2] {
            let (db, mailer, at) = (db.clone(), mailer.clone(), Clock::Fixed(now() + hours.hours()));
            let tick = async move { send_due(&db, &mailer, &post(), "hub", at).await.unwrap() };
            ticks.push(tokio::spawn(tick));
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let mut sent = 0;
        for tick in ticks {
            sent += tick.await.unwrap();
        }
        send_due(&db, &mailer, &post(), "hub", Clock::Fixed(now() + 3.hours())).await.unwrap();
        assert!(
            server.times().len() == 3 && server.times().values().all(|times| *times == 1),
            "{:?}",
            server.times()
        );
        assert_eq!(sent, 3);
    }
}
