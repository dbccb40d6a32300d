//! A database server that is stopped at once and started again while the hub works.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hub::app::Clock;
use hub::store::{Db, outbox};
use hub::structure::Quarter;

use super::common::accept_total;
use super::common::relay::{At, Does, MailServer};
use super::mail::put_letters;
use super::{Hub, an_hour_passes, free_address, told, until};

/// A server of its own, below `/tmp`: a socket's path may have 107 bytes.
struct Cluster {
    folder: PathBuf,
    address: String,
}

impl Cluster {
    fn start() -> Self {
        let address = free_address();
        let folder = PathBuf::from(format!("/tmp/hub-faults-{}", address.rsplit(':').next().unwrap()));
        std::fs::create_dir_all(&folder).unwrap();
        let cluster = Self { folder, address };
        if is_root() {
            assert!(Command::new("chown").arg("postgres:").arg(&cluster.folder).status().unwrap().success());
        }
        let data = cluster.data();
        cluster.run(
            "initdb",
            &["-D", &data, "-U", "postgres", "--encoding=UTF8", "--locale=C", "--auth=trust", "--no-sync"],
        );
        cluster.go();
        cluster
    }

    fn data(&self) -> String {
        self.folder.join("data").display().to_string()
    }

    fn url(&self) -> String {
        format!("postgres://postgres@{}/postgres", self.address)
    }

    /// PostgreSQL refuses to run as root; from / because its user may not be allowed to enter this folder.
    fn run(&self, program: &str, arguments: &[&str]) {
        let found = std::fs::read_dir("/usr/lib/postgresql").unwrap().map(|entry| entry.unwrap().path());
        let program = found.max().unwrap().join("bin").join(program);
        let mut command = match is_root() {
            true => {
                let mut command = Command::new("runuser");
                command.args(["-u", "postgres", "--"]).arg(program);
                command
            }
            false => Command::new(program),
        };
        let status = command.args(arguments).current_dir("/").stdout(Stdio::null()).status();
        assert!(status.unwrap().success(), "{arguments:?}");
    }

    fn go(&self) {
        let port = self.address.rsplit(':').next().unwrap();
        let options = format!("-p {port} -c listen_addresses=127.0.0.1 -k {}", self.folder.display());
        let log = self.folder.join("log").display().to_string();
        self.run("pg_ctl", &["-D", &self.data(), "-l", &log, "-o", &options, "-w", "start"]);
    }

    /// As a power cut does.
    fn stop(&self) {
        self.run("pg_ctl", &["-D", &self.data(), "-m", "immediate", "-w", "stop"]);
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if self.folder.join("data/postmaster.pid").exists() {
            self.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn is_root() -> bool {
    let out = Command::new("id").arg("-u").output().unwrap();
    out.stdout == b"0\n"
}

/// The status and the text of a page; 0 where nobody answers.
fn get(address: &str, path: &str) -> (u16, String) {
    let page = || -> std::io::Result<String> {
        let mut stream = std::net::TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
        let mut page = String::new();
        stream.read_to_string(&mut page)?;
        Ok(page)
    };
    let page = page().unwrap_or_default();
    let status = page.split(' ').nth(1).and_then(|status| status.parse().ok());
    (status.unwrap_or(0), page)
}

const READERS: usize = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_database_stopped_under_load_comes_back_and_all_that_was_promised_is_done() {
    if std::env::var("HUB_TEST_POSTGRES").is_err() {
        assert!(std::env::var("CI").is_err(), "HUB_TEST_POSTGRES is not set: nothing may be skipped");
        eprintln!("skipped: HUB_TEST_POSTGRES is not set");
        return;
    }
    let (cluster, address) = (Cluster::start(), free_address());
    let db = Db::open(&cluster.url()).await.unwrap();
    let names: Vec<String> = (0..READERS).map(|n| format!("reader{n:02}")).collect();
    put_letters(&db, &names.iter().map(String::as_str).collect::<Vec<_>>(), Clock::System.now()).await;
    let slow = |at, _: &str, _| if at == At::End { Does::Late(Duration::from_millis(100)) } else { Does::Go };
    let server = MailServer::with(slow);
    let _hub = Hub::serve(&cluster.url(), &server.url, &address);
    until("a hub that is ready", Duration::from_secs(60), async || get(&address, "/readyz").0 == 200).await;

    let load = Load::begin(&db, &address);
    until("the first letters", Duration::from_secs(60), async || server.got().len() > READERS / 4).await;
    cluster.stop();
    let down = Instant::now();
    let begun = Instant::now();
    assert_eq!(get(&address, "/readyz").0, 503);
    assert!(begun.elapsed() < Duration::from_secs(4), "who asks whether it is ready is answered soon");
    let begun = Instant::now();
    let (status, page) = get(&address, "/en");
    let waited = begun.elapsed();
    assert!(status == 503 && page.contains("Please try again in a few minutes"), "{status} {page}");
    assert!(waited < Duration::from_secs(15), "{waited:?}");
    assert_eq!(get(&address, "/healthz").0, 200, "the hub itself lives");
    let down = down.elapsed();
    cluster.go();
    let begun = Instant::now();
    until("a hub that is ready again", Duration::from_secs(30), async || get(&address, "/readyz").0 == 200)
        .await;
    let back = begun.elapsed();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let (statuses, promised) = load.end().await;
    assert!(statuses.keys().all(|status| [200, 503].contains(status)), "{statuses:?}");
    let kept = stored(&cluster.url()).await;
    assert!(
        promised.iter().all(|receipt| kept.contains(receipt)),
        "{promised:?} were promised, {kept:?} are there"
    );
    // What was claimed in the last moment comes up when its lease ends.
    let mut before = 0;
    until("every letter", Duration::from_secs(150), async || {
        tokio::time::sleep(Duration::from_secs(5)).await;
        let now = server.got().len();
        if std::mem::replace(&mut before, now) == now {
            an_hour_passes(&cluster.url()).await;
        }
        outbox::tallies(&db).await.unwrap().iter().all(|tally| tally.due == 0)
    })
    .await;
    let times = server.times();
    assert_eq!(times.len(), READERS);
    let twice = times.values().filter(|times| **times > 1).count();
    assert_eq!(twice, 0, "no process died: {times:?}");
    assert!(outbox::tallies(&db).await.unwrap().iter().all(|tally| tally.failed == 0));
    told(format_args!(
        "the database was down for {:.1} s, a page said so after {:.1} s, ready again {:.1} s after its start; pages {statuses:?}; {} answers promised, all kept; {READERS} letters once each",
        down.as_secs_f64(),
        waited.as_secs_f64(),
        back.as_secs_f64(),
        promised.len()
    ));
    db.close().await;
}

async fn stored(url: &str) -> BTreeSet<String> {
    use sqlx::Connection;
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    let rows: Vec<(String, String, i64)> =
        sqlx::query_as("SELECT country, quarter, version FROM submission WHERE accepted_at IS NOT NULL")
            .fetch_all(&mut connection)
            .await
            .unwrap();
    connection.close().await.unwrap();
    rows.into_iter().map(|(country, quarter, version)| format!("{country}-{quarter}-{version}")).collect()
}

/// Visitors who read and coordinators who answer, until it ends.
struct Load {
    is_over: Arc<AtomicBool>,
    visitors: Vec<std::thread::JoinHandle<()>>,
    statuses: Arc<Mutex<BTreeMap<u16, usize>>>,
    coordinators: tokio::task::JoinHandle<Vec<String>>,
}

impl Load {
    fn begin(db: &Db, address: &str) -> Self {
        let (is_over, statuses) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(BTreeMap::new())));
        let visitors = (0..2).map(|_| {
            let (is_over, statuses, address) = (is_over.clone(), statuses.clone(), address.to_string());
            std::thread::spawn(move || {
                while !is_over.load(Ordering::SeqCst) {
                    *statuses.lock().unwrap().entry(get(&address, "/en").0).or_insert(0) += 1;
                    std::thread::sleep(Duration::from_millis(20));
                }
            })
        });
        let visitors = visitors.collect();
        let (db, of_coordinators) = (db.clone(), is_over.clone());
        let coordinators = tokio::spawn(async move {
            let (mut promised, mut n) = (Vec::new(), 0);
            while !of_coordinators.load(Ordering::SeqCst) {
                let quarter: Quarter = "2023-Q1".parse().unwrap();
                // What is not promised is tried again later, as a person would.
                promised.extend(accept_total(&db, quarter.plus(n % 12), "FR", 20).await.ok());
                n += 1;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            promised
        });
        Self { is_over, visitors, statuses, coordinators }
    }

    async fn end(self) -> (BTreeMap<u16, usize>, Vec<String>) {
        self.is_over.store(true, Ordering::SeqCst);
        let promised = self.coordinators.await.unwrap();
        for visitor in self.visitors {
            visitor.join().unwrap();
        }
        let statuses = self.statuses.lock().unwrap().clone();
        (statuses, promised)
    }
}
