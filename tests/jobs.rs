//! Due work, on both engines: planned once, done by one, tried again later, and gone when it is old.

mod common;

use std::sync::Mutex;

use common::{Folder, engines, post};
use hub::app::{Clock, Mailer};
use hub::jobs::{Desk, JOBS, tick};
use hub::people::{Role, Seat};
use hub::store::people::{self, Person};
use hub::store::runs::State;
use hub::store::{Db, outbox, runs};
use jiff::Timestamp;

const DAY: i64 = 24 * 60 * 60;

#[tokio::test]
async fn due_work_is_planned_once_claimed_by_one_and_taken_over_when_the_lease_ends() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        runs::plan(&db, "publish", 100, DAY).await.unwrap();
        runs::plan(&db, "publish", 100, DAY).await.unwrap();
        let first = runs::claim(&db, "a", 100, 60).await.unwrap().unwrap();
        assert_eq!(runs::claim(&db, "b", 159, 60).await.unwrap(), None, "the lease of a still runs");
        let second = runs::claim(&db, "b", 160, 60).await.unwrap().unwrap();
        assert_eq!((first.attempt, second.attempt), (1, 2));
        let mut tx = db.write().await.unwrap();
        assert!(!runs::finish(&mut tx, &first, "a", 160).await.unwrap(), "a lost it");
        assert!(!runs::failed(&mut tx, &first, "a", 160, "why").await.unwrap());
        assert!(runs::finish(&mut tx, &second, "b", 170).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(runs::claim(&db, "c", 999, 60).await.unwrap(), None);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn hubs_that_ask_at_once_get_different_work() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        for job in 0..12 {
            runs::plan(&db, &format!("job {job:02}"), 100, DAY).await.unwrap();
        }
        let hubs = (0..4).map(|hub| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut jobs = Vec::new();
                while let Some(run) = runs::claim(&db, &format!("hub-{hub}"), 100, 60).await.unwrap() {
                    jobs.push(run.job);
                }
                jobs
            })
        });
        let mut jobs = Vec::new();
        for hub in hubs.collect::<Vec<_>>() {
            jobs.extend(hub.await.unwrap());
        }
        jobs.sort();
        assert_eq!(jobs, (0..12).map(|job| format!("job {job:02}")).collect::<Vec<_>>());
    }
}

/// What is left of a day and a half of a job that is due every minute.
#[tokio::test]
async fn done_work_is_forgotten_after_a_day() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        for due_at in [0, 60, 120, DAY, DAY + 60] {
            runs::plan(&db, "publish", due_at, DAY).await.unwrap();
            let run = runs::claim(&db, "a", due_at, 60).await.unwrap().unwrap();
            let mut tx = db.write().await.unwrap();
            runs::finish(&mut tx, &run, "a", due_at).await.unwrap();
            tx.commit().await.unwrap();
        }
        // A moment that is planned again is due again only where its row is gone.
        let mut gone = Vec::new();
        for due_at in [DAY + 60, DAY, 120, 60, 0] {
            runs::plan(&db, "publish", due_at, DAY).await.unwrap();
            gone.extend(runs::claim(&db, "a", due_at, 60).await.unwrap().map(|run| run.due_at));
        }
        assert_eq!(gone, [0]);
    }
}

#[tokio::test]
async fn work_that_still_waits_makes_way_for_the_next_of_its_job_alone() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        for (job, due_at) in [("publish", 100), ("send", 100), ("publish", 160)] {
            runs::plan(&db, job, due_at, DAY).await.unwrap();
        }
        let mut claimed = Vec::new();
        while let Some(run) = runs::claim(&db, "a", 160, 60).await.unwrap() {
            claimed.push((run.job, run.due_at));
        }
        assert_eq!(claimed, [("send".to_string(), 100), ("publish".to_string(), 160)]);
    }
}

fn desk(db: &Db, second: i64) -> Desk {
    Desk {
        db: db.clone(),
        clock: Clock::Fixed(Timestamp::from_second(second).unwrap()),
        mailer: Mailer::Memory(Mutex::default()),
        post: post(),
        owner: "a".into(),
    }
}

/// A job of another version of the hub stands in the table, and comes first.
#[tokio::test]
async fn a_job_that_fails_keeps_no_other_from_being_done_and_waits_for_its_next_try() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        runs::plan(&db, "another", 60, DAY).await.unwrap();
        assert_eq!(tick(&desk(&db, 120)).await.unwrap(), JOBS.len(), "each of them");
        assert_eq!(runs::claim(&db, "b", 149, 60).await.unwrap(), None, "no spinning");
        let again = runs::claim(&db, "b", 150, 60).await.unwrap().unwrap();
        assert_eq!((again.job.as_str(), again.attempt), ("another", 2));
    }
}

#[tokio::test]
async fn a_tick_in_the_same_minute_finds_nothing_left_to_do() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        assert_eq!(tick(&desk(&db, 120)).await.unwrap(), JOBS.len());
        assert_eq!(tick(&desk(&db, 150)).await.unwrap(), 0);
        assert_eq!(tick(&desk(&db, 180)).await.unwrap(), 3);
    }
}

#[tokio::test]
async fn a_hub_that_shows_signs_of_life_keeps_its_work() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        runs::plan(&db, "prepare", 100, DAY).await.unwrap();
        let held = runs::claim(&db, "a", 100, 60).await.unwrap().unwrap();
        assert!(runs::hold(&db, &held, "a", 400).await.unwrap());
        assert_eq!(runs::claim(&db, "b", 399, 60).await.unwrap(), None);
        let taken_over = runs::claim(&db, "b", 400, 60).await.unwrap().unwrap();
        assert!(!runs::hold(&db, &held, "a", 900).await.unwrap(), "a lost it");
        assert_eq!(taken_over.attempt, 2);
    }
}

#[tokio::test]
async fn work_that_somebody_asks_for_is_done_once_with_the_next_tick() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        assert_eq!(tick(&desk(&db, 120)).await.unwrap(), JOBS.len());
        for _ in 0..2 {
            let mut tx = db.write().await.unwrap();
            runs::ask(&mut tx, "prepare", 125).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(tick(&desk(&db, 150)).await.unwrap(), 1);
        let newest = runs::of(&db, "prepare", 10).await.unwrap().remove(0);
        assert_eq!((newest.due_at, newest.state, newest.attempts), (125, State::Done, 1));
        assert_eq!((newest.started_at, newest.ended_at, newest.error), (Some(150), Some(150), None));
    }
}

/// A job of another version of the hub, which nobody here can do: it is begun again and again.
#[tokio::test]
async fn a_job_that_is_begun_three_times_is_told_to_the_administrators_once_a_day() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let person = Person { id: "admin".into(), email: "admin@example.org".into(), language: "en".into() };
        let mut tx = db.write().await.unwrap();
        let seat = Seat::new(Role::Administrator, "1970-01-01".parse().unwrap());
        people::put(&mut tx, &person, &seat, Timestamp::UNIX_EPOCH).await.unwrap();
        tx.commit().await.unwrap();
        runs::plan(&db, "another", 60, DAY).await.unwrap();
        let mut told = Vec::new();
        for second in [60, 200, 600, 2_000, 4_000] {
            tick(&desk(&db, second)).await.unwrap();
            told.push(outbox::about(&db, "stuck:another:0").await.unwrap().len());
        }
        assert_eq!(told, [0, 0, 1, 1, 1]);
        let line = runs::of(&db, "another", 1).await.unwrap().remove(0);
        assert!(line.attempts >= 3 && line.error.is_some_and(|why| why.contains("error-job-unknown")));
    }
}
