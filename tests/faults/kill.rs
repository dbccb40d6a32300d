//! `kill -9` at any moment while a quarter closes: prepared with its documents, opened, told. No answer is lost, nothing is half
//! there, and each letter leaves once, except where the mail server took it from a hub that died before it wrote that down.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use hub::app::Clock;
use hub::deliver::{House, approve, prepare, publish_due};
use hub::people::{Role, Seat};
use hub::store::Db;
use hub::store::people::{self, Person};
use hub::structure::Quarter;
use sqlx::Connection;

use super::common::relay::{At, Does, MailServer};
use super::common::{Dice, Folder, ROUND, accept_total, post, postgres_like, urls};
use super::{Hub, an_hour_passes, put_readers, told, until};

/// Kills on each engine: with every run of the tests, and in the long one.
const SAMPLE: usize = 30;
const LONG: usize = 200;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hub_killed_while_a_quarter_closes_loses_nothing_and_leaves_nothing_half() {
    kill_on_every_engine(SAMPLE, 20_250_101).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "two hundred kills on each engine take minutes"]
async fn a_hub_killed_two_hundred_times_loses_nothing_and_leaves_nothing_half() {
    kill_on_every_engine(LONG, 20_260_101).await;
}

async fn kill_on_every_engine(kills: usize, seed: u64) {
    let folder = Folder::new();
    for url in urls(&folder).await {
        let (begun, mut dice, mut tally) = (Instant::now(), Dice(seed), Tally::default());
        let scene = Scene::set(&folder, &url).await;
        // On a busy machine no kill may fall among the letters; then some more are tried, and what was met is told.
        while tally.kills < kills || (tally.before_the_last_letter == 0 && tally.kills < 2 * kills) {
            let most = if tally.kills < kills { kills } else { 2 * kills };
            close_quarter(&scene, most, &mut dice, &mut tally).await;
        }
        let engine = url.split(':').next().unwrap();
        told(format_args!("{engine}: {tally:?} in {:.0} s", begun.elapsed().as_secs_f64()));
        assert!(tally.before_the_edition > 0 && tally.before_its_hour > 0, "{tally:?}");
    }
}

/// What was counted.
#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    before_the_edition: usize,
    before_its_hour: usize,
    before_the_last_letter: usize,
    with_nothing_left_to_do: usize,
    quarters: usize,
    letters: usize,
    taken_twice: usize,
}

/// A quarter about to close, to be copied: the edition before it is out, nine answers are accepted, its hour has passed.
struct Scene {
    folder: PathBuf,
    url: String,
    quarter: Quarter,
    whole: State,
    /// How long a hub takes until the edition stands, and until the last letter has left.
    takes: (Duration, Duration),
}

impl Scene {
    async fn set(folder: &Folder, url: &str) -> Self {
        let (quarter, db, now) = (closing(), Db::open(url).await.unwrap(), Clock::System.now());
        for quarter in [quarter.plus(-1), quarter] {
            for (country, n) in ROUND {
                accept_total(&db, quarter, country, n).await.unwrap();
            }
        }
        let languages = hub::words::languages().keys();
        let readers = languages.flat_map(|l| (0..3).map(move |n| (format!("reader.{l}.{n}"), l.clone())));
        put_readers(&db, readers, now).await;
        let mut tx = db.write().await.unwrap();
        let person = Person { id: "admin".into(), email: "admin@example.org".into(), language: "en".into() };
        let seat = Seat::new(Role::Administrator, "2023-01-01".parse().unwrap());
        people::put(&mut tx, &person, &seat, now).await.unwrap();
        tx.commit().await.unwrap();
        // Without documents nobody is written to.
        prepare(&db, House::embedded(), quarter.plus(-1), false, now).await.unwrap();
        assert!(approve(&db, quarter.plus(-1), "lead", now).await.unwrap());
        assert_eq!(publish_due(&db, &post(), now).await.unwrap().len(), 1);
        db.close().await;
        let (folder, url) = (folder.0.clone(), url.to_string());
        let mut scene =
            Self { folder, url, quarter, whole: State::default(), takes: (Duration::ZERO, Duration::ZERO) };
        scene.measure().await;
        scene
    }

    /// The whole of it, without a kill.
    async fn measure(&mut self) {
        let (url, server) = (self.copy().await, server());
        let begun = Instant::now();
        let mut hub = Hub::serve(&url, &server.url, "127.0.0.1:0");
        until("an edition", MINUTES, async || self.state(&url).await.edition[0] == 1).await;
        self.takes.0 = begun.elapsed();
        hub.kill();
        self.approve(&url);
        an_hour_passes(&url).await;
        let begun = Instant::now();
        let mut hub = Hub::serve(&url, &server.url, "127.0.0.1:0");
        until("every letter", MINUTES, async || self.state(&url).await.is_over()).await;
        self.takes.1 = begun.elapsed();
        hub.kill();
        self.whole = self.state(&url).await;
        let [edition, documents, cells, answers] = self.whole.edition;
        assert!(edition == 1 && documents > 8 && cells > 0 && answers == 9, "{:?}", self.whole);
        let letters = 3 * hub::words::languages().len() as i64 + 1;
        assert_eq!(self.whole.opened, [1, letters], "an edition, and a letter to everybody");
        self.throw_away(&url).await;
    }

    async fn copy(&self) -> String {
        match self.url.strip_prefix("sqlite:") {
            Some(file) => {
                let copy = self.folder.join("copy.db");
                std::fs::copy(file, &copy).unwrap();
                format!("sqlite:{}", copy.display())
            }
            None => {
                let (server, name) =
                    (std::env::var("HUB_TEST_POSTGRES").unwrap(), self.url.rsplit('/').next());
                postgres_like(&server, name.unwrap()).await
            }
        }
    }

    async fn throw_away(&self, copy: &str) {
        match copy.strip_prefix("sqlite:") {
            Some(file) => {
                ["", "-wal", "-shm"].iter().for_each(|end| drop(std::fs::remove_file(format!("{file}{end}"))))
            }
            None => {
                let server = std::env::var("HUB_TEST_POSTGRES").unwrap();
                let drop = format!("DROP DATABASE {} WITH (FORCE)", copy.rsplit('/').next().unwrap());
                let mut connection = sqlx::PgConnection::connect(&server).await.unwrap();
                sqlx::raw_sql(sqlx::AssertSqlSafe(drop)).execute(&mut connection).await.unwrap();
            }
        }
    }

    /// The lead's word, from the command line.
    fn approve(&self, url: &str) {
        let said = Hub::begin(&["release", &self.quarter.to_string()], url, "folder:nowhere", "127.0.0.1:0")
            .0
            .wait();
        assert!(said.unwrap().success());
    }

    async fn state(&self, url: &str) -> State {
        let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
        // One statement: all of it as of one moment.
        let row: (i64, i64, i64, i64, i64, i64, i64, i64, i64) = sqlx::query_as(
            "SELECT (SELECT COUNT(*) FROM edition WHERE id = $1), (SELECT COUNT(*) FROM document WHERE edition = $1), \
             (SELECT COUNT(*) FROM published_cell WHERE edition = $1), (SELECT COUNT(*) FROM edition_return WHERE edition = $1), \
             (SELECT COUNT(*) FROM edition WHERE id = $1 AND published_at IS NOT NULL), \
             (SELECT COUNT(*) FROM outbox WHERE event = $2), (SELECT COUNT(*) FROM edition WHERE id = $1 AND approved_at IS NOT NULL), \
             (SELECT COUNT(*) FROM submission WHERE accepted_at IS NOT NULL), (SELECT COUNT(*) FROM outbox WHERE state = 'due')",
        )
        .bind(self.quarter.to_string())
        .bind(format!("edition:{}:1", self.quarter))
        .fetch_one(&mut connection)
        .await
        .unwrap();
        connection.close().await.unwrap();
        State {
            edition: [row.0, row.1, row.2, row.3],
            opened: [row.4, row.5],
            approved: row.6,
            accepted: row.7,
            waiting: row.8,
        }
    }
}

const MINUTES: Duration = Duration::from_secs(180);

/// The newest quarter whose edition may be out by now.
fn closing() -> Quarter {
    let (now, calendar) = (Clock::System.now(), &House::embedded().structure.calendar);
    let this = Quarter::containing(now).unwrap();
    (1..6).map(|n| this.plus(-n)).find(|quarter| calendar.release(*quarter) <= now).unwrap()
}

/// A mail server that takes a moment for every answer.
fn server() -> MailServer {
    MailServer::with(|at, _, _| match at {
        At::Middle => Does::Go,
        _ => Does::Late(Duration::from_millis(12)),
    })
}

/// What stands in the database of a quarter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct State {
    /// Itself, its documents, its figures, the answers it was made from.
    edition: [i64; 4],
    /// Whether it is out, and the letters about it.
    opened: [i64; 2],
    approved: i64,
    accepted: i64,
    waiting: i64,
}

impl State {
    fn is_over(&self) -> bool {
        self.opened[0] == 1 && self.waiting == 0
    }

    /// All or nothing.
    fn assert_nothing_half(&self, whole: &State) {
        assert!(
            self.edition == [0; 4] || self.edition == whole.edition,
            "half an edition: {self:?}, not {whole:?}"
        );
        assert!(self.opened == [0; 2] || self.opened == whole.opened, "half opened: {self:?}, not {whole:?}");
        assert_eq!(self.accepted, whole.accepted, "an accepted answer is lost");
    }
}

/// Letters that were begun and are not known to have left.
pub async fn in_hand(url: &str) -> BTreeSet<String> {
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    let rows: Vec<(String,)> = sqlx::query_as("SELECT id FROM outbox WHERE state = 'due' AND attempts > 0")
        .fetch_all(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

/// Hub after hub is killed until the quarter is closed.
async fn close_quarter(scene: &Scene, kills: usize, dice: &mut Dice, tally: &mut Tally) {
    let (url, server) = (scene.copy().await, server());
    let mut in_doubt: BTreeMap<String, usize> = BTreeMap::new();
    let mut rounds = 0;
    loop {
        let before = scene.state(&url).await;
        if before.is_over() || tally.kills >= kills {
            break;
        }
        if before.edition[0] == 1 && before.approved == 0 {
            // The lead's word may be cut off as well; then it is said again.
            if dice.below(2) == 0 {
                let quarter = scene.quarter.to_string();
                let mut hub = Hub::begin(&["release", &quarter], &url, "folder:nowhere", "127.0.0.1:0");
                tokio::time::sleep(Duration::from_millis(dice.below(150))).await;
                hub.kill();
                tally.kills += 1;
                tally.before_its_hour += 1;
                scene.state(&url).await.assert_nothing_half(&scene.whole);
            }
            scene.approve(&url);
        }
        // Letters leave at the end of what a hub does. Longer every time, so that it comes to an end.
        let (takes, earliest) = if before.edition[0] == 0 { (scene.takes.0, 0) } else { (scene.takes.1, 4) };
        let tenth = takes.as_millis() as u64 / 10;
        let pause = earliest * tenth + dice.below((11 + rounds - earliest) * tenth);
        let mut hub = Hub::serve(&url, &server.url, "127.0.0.1:0");
        tokio::time::sleep(Duration::from_millis(pause)).await;
        hub.kill();
        tally.kills += 1;
        rounds += 1;
        let after = scene.state(&url).await;
        after.assert_nothing_half(&scene.whole);
        match after {
            State { edition: [0, ..], .. } => tally.before_the_edition += 1,
            State { opened: [0, _], .. } => tally.before_its_hour += 1,
            State { waiting: 1.., .. } => tally.before_the_last_letter += 1,
            _ => tally.with_nothing_left_to_do += 1,
        }
        for id in in_hand(&url).await {
            *in_doubt.entry(id).or_default() += 1;
        }
        an_hour_passes(&url).await;
    }
    finish(scene, &url, &server).await;
    assert_letters(&url, &server, &in_doubt, tally).await;
    tally.quarters += 1;
    scene.throw_away(&url).await;
}

/// The next hub lives.
async fn finish(scene: &Scene, url: &str, server: &MailServer) {
    if scene.state(url).await.edition[0] == 0 {
        let _hub = Hub::serve(url, &server.url, "127.0.0.1:0");
        until("an edition", MINUTES, async || scene.state(url).await.edition[0] == 1).await;
    }
    if scene.state(url).await.approved == 0 {
        scene.approve(url);
    }
    an_hour_passes(url).await;
    let _hub = Hub::serve(url, &server.url, "127.0.0.1:0");
    until("every letter", MINUTES, async || scene.state(url).await.is_over()).await;
    let state = scene.state(url).await;
    state.assert_nothing_half(&scene.whole);
    assert_eq!((state.edition, state.opened), (scene.whole.edition, scene.whole.opened));
}

/// Each letter of the outbox is in the server's hands, under its own Message-ID; more than once only where a hub died with it.
async fn assert_letters(
    url: &str,
    server: &MailServer,
    in_doubt: &BTreeMap<String, usize>,
    tally: &mut Tally,
) {
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT id, state FROM outbox").fetch_all(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    assert!(rows.iter().all(|(_, state)| state == "sent"), "{rows:?}");
    let (times, written) = (server.times(), rows.into_iter().map(|(id, _)| id).collect::<BTreeSet<_>>());
    assert_eq!(times.keys().cloned().collect::<BTreeSet<_>>(), written);
    for (id, times) in &times {
        let died = in_doubt.get(id).copied().unwrap_or(0);
        assert!(*times <= 1 + died, "{id} was taken {times} times, and {died} hubs died with it");
        tally.taken_twice += times - 1;
    }
    tally.letters += times.len();
}
