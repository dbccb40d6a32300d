//! Three hubs on one database, killed again and again: every run is done once in effect.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hub::app::{Clock, Mailer};
use hub::deliver::House;
use hub::jobs::{Desk, tick};
use hub::store::ledger::{self, Search};
use hub::store::runs::State;
use hub::store::{Db, outbox, runs};
use jiff::{Timestamp, ToSpan};

use super::clock::{approve_what_waits, lines, message_id, people_of_a_round};
use super::common::{Dice, Folder, engines, post, quarter, urls};
use super::kill::in_hand;
use super::told;

const HUBS: usize = 3;
/// A thousand ticks and two.
const MOMENTS: usize = 334;

/// Every job of the hub, from the last reminders to the last letter.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_ticks_of_three_hubs_that_die_do_every_work_once() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        let db = Db::open(&url).await.unwrap();
        people_of_a_round(&db).await;
        let begun = Instant::now();
        let calendar = &House::embedded().structure.calendar;
        let from = calendar.due(quarter()) - 24.hours();
        let step = (calendar.release(quarter()) + 24.hours() - from).as_mins() / MOMENTS as i64;
        let letters = [(); HUBS].map(|()| Arc::new(Mutex::new(Vec::new())));
        let (mut dice, mut died, mut in_doubt) = (Dice(6), 0, BTreeMap::<String, usize>::new());
        for moment in 0..MOMENTS as i64 {
            let at = from + (moment * step).minutes();
            let hubs = letters.iter().enumerate().map(|(hub, letters)| {
                let desk = desk(&db, at, format!("hub-{hub}-{moment}"));
                let (letters, doom) = (letters.clone(), dice.below(3) == 0);
                let pause = Duration::from_micros(dice.below(40_000));
                tokio::spawn(async move {
                    // What is cut off here is dropped where it stands, in the middle of whatever it waits for.
                    let is_dead = match doom {
                        true => tokio::time::timeout(pause, tick(&desk)).await.is_err(),
                        false => tick(&desk).await.map(|_| false).unwrap(),
                    };
                    letters.lock().unwrap().extend(taken(&desk.mailer));
                    is_dead
                })
            });
            for hub in hubs.collect::<Vec<_>>() {
                died += usize::from(hub.await.unwrap());
            }
            for id in in_hand(&url).await {
                *in_doubt.entry(id).or_default() += 1;
            }
            approve_what_waits(&db, at).await;
        }
        for hours in 25..28 {
            let last = desk(&db, calendar.release(quarter()) + hours.hours(), "the last".into());
            tick(&last).await.unwrap();
            letters[0].lock().unwrap().extend(taken(&last.mailer));
        }
        assert_eq!((lines(&db, "prepare").await, lines(&db, "publish").await), (1, 1));
        let twice = assert_letters(&db, &letters, &in_doubt).await;
        let mut done = 0;
        for job in runs::names(&db).await.unwrap() {
            let lines = runs::of(&db, &job, 10_000).await.unwrap();
            assert!(lines.iter().all(|line| line.state == State::Done), "{job}: {lines:?}");
            done += lines.len();
        }
        told(format_args!(
            "{} ticks of {HUBS} hubs, {died} cut off; {done} runs kept, all done; letters handed over twice by a death: {twice}; {:.0} s",
            MOMENTS * HUBS,
            begun.elapsed().as_secs_f64()
        ));
        assert!(died > MOMENTS / 4, "{died}");
    }
}

fn desk(db: &Db, at: Timestamp, owner: String) -> Desk {
    let mailer = Mailer::Slow(Duration::from_millis(2), Box::new(Mailer::Memory(Mutex::default())));
    Desk { db: db.clone(), clock: Clock::Fixed(at), mailer, post: post(), owner }
}

fn taken(mailer: &Mailer) -> Vec<String> {
    match mailer {
        Mailer::Slow(_, mailer) => taken(mailer),
        Mailer::Memory(letters) => {
            letters.lock().unwrap().drain(..).map(|(_, bytes)| message_id(&bytes)).collect()
        }
        Mailer::Smtp(_) | Mailer::Folder(_) => unreachable!(),
    }
}

/// Each letter was handed over, and again only if a hub died with it; how many were.
async fn assert_letters(
    db: &Db,
    letters: &[Arc<Mutex<Vec<String>>>],
    in_doubt: &BTreeMap<String, usize>,
) -> usize {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for letters in letters {
        for id in letters.lock().unwrap().iter() {
            *times.entry(id.clone()).or_default() += 1;
        }
    }
    let tallies = outbox::tallies(db).await.unwrap();
    assert!(tallies.iter().all(|tally| tally.due == 0 && tally.failed == 0), "{tallies:?}");
    assert_eq!(tallies.iter().map(|tally| tally.sent).sum::<i64>(), times.len() as i64);
    for (id, times) in &times {
        let died = in_doubt.get(id).copied().unwrap_or(0);
        assert!(*times <= 1 + died, "{id} was handed over {times} times, and {died} hubs died with it");
    }
    times.values().sum::<usize>() - times.len()
}

/// The bare rows: whoever finishes a run writes its line in the same transaction.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_that_is_finished_with_its_effect_is_done_once_whoever_dies() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let (mut dice, mut died) = (Dice(7), 0);
        for minute in 0..MOMENTS as i64 {
            let at = minute * 60;
            let hubs = (0..HUBS).map(|hub| {
                let (db, doom) = (db.clone(), dice.below(3) == 0);
                let pause = Duration::from_micros(dice.below(4_000));
                tokio::spawn(async move {
                    let work = count(&db, format!("hub-{hub}-{minute}"), at);
                    match doom {
                        true => tokio::time::timeout(pause, work).await.is_err(),
                        false => {
                            work.await;
                            false
                        }
                    }
                })
            });
            for hub in hubs.collect::<Vec<_>>() {
                died += usize::from(hub.await.unwrap());
            }
        }
        for minute in 0..20 {
            count(&db, format!("the last {minute}"), (MOMENTS as i64 + minute) * 60).await;
        }
        let search = Search { what: "prepare".into(), ..Search::default() };
        let effects = ledger::search(&db, &search, 10_000).await.unwrap();
        let of_runs: BTreeSet<&str> = effects.iter().map(|line| line.subject.as_str()).collect();
        assert_eq!(of_runs.len(), effects.len(), "no run twice");
        let rows = runs::of(&db, "count", 10_000).await.unwrap();
        assert!(rows.iter().all(|row| row.state == State::Done), "{rows:?}");
        let due: Vec<String> = rows.iter().map(|row| row.due_at.to_string()).collect();
        assert_eq!(
            due.iter().map(String::as_str).collect::<BTreeSet<_>>(),
            of_runs,
            "each run and its effect"
        );
        told(format_args!(
            "{} ticks, {died} cut off, {} runs done, each once",
            MOMENTS * HUBS,
            effects.len()
        ));
        assert!(died > MOMENTS / 10, "{died}");
    }
}

/// One tick of a job that counts: its line stands in the ledger, or the run is not done.
async fn count(db: &Db, owner: String, at: i64) {
    runs::plan(db, "count", at, i64::MAX / 2).await.unwrap();
    while let Some(run) = runs::claim(db, &owner, at, 120).await.unwrap() {
        let now = Timestamp::from_second(at).unwrap();
        let mut tx = db.write().await.unwrap();
        ledger::add(&mut tx, now, &owner, "prepare", &run.due_at.to_string()).await.unwrap();
        tokio::task::yield_now().await;
        if runs::finish(&mut tx, &run, &owner, at).await.unwrap() {
            tx.commit().await.unwrap();
        }
    }
}
