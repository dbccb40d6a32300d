//! Faults the hub survives: killed processes, mail servers that misbehave, a database that stops, a full disk, a clock that
//! jumps, hubs that die beside each other. Chance is seeded: the same faults every time.

#![expect(clippy::disallowed_methods, reason = "these tests wait for what real processes do")]

#[path = "../common/mod.rs"]
mod common;

mod clock;
mod disk;
mod kill;
mod mail;
mod postgres;
mod schedulers;

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use hub::store::Db;
use hub::store::people::{self, Person};
use jiff::Timestamp;

/// A hub as a process of its own; it is killed when it is dropped.
struct Hub(Child);

impl Hub {
    /// Serves a database and hands letters over to a mail server.
    fn serve(database: &str, mail: &str, listen: &str) -> Self {
        Self::begin(&["serve"], database, mail, listen)
    }

    fn begin(arguments: &[&str], database: &str, mail: &str, listen: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
        command.args(arguments).env("HUB_DATABASE_URL", database).env("HUB_MAIL_URL", mail);
        command.env("HUB_LISTEN", listen).current_dir(std::env::temp_dir());
        Self(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
    }

    /// As `kill -9` does: it cannot put anything in order.
    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Asks again and again until it is so.
async fn until(what: &str, patience: Duration, mut is_so: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !is_so().await {
        assert!(begun.elapsed() < patience, "not within {patience:?}: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// An address on loopback that is free now.
fn free_address() -> String {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

/// An hour passes for all that waits: leases end, later tries come due, runs are of the past.
async fn an_hour_passes(url: &str) {
    use sqlx::Connection;
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    let statements = [
        // In two steps: on the way no row may meet another one's moment.
        "UPDATE run SET due_at = 3600 - due_at, next_at = next_at - 3600",
        "UPDATE run SET due_at = -due_at",
        "UPDATE outbox SET next_at = next_at - 3600 WHERE state = 'due'",
    ];
    for statement in statements {
        sqlx::query(statement).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
}

/// Readers with an address and a language each.
async fn put_readers(db: &Db, readers: impl Iterator<Item = (String, String)>, now: Timestamp) {
    let mut tx = db.write().await.unwrap();
    for (id, language) in readers {
        let person = Person { email: format!("{id}@example.org"), id, language };
        people::put(&mut tx, &person, &common::reader(), now).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Says a figure of a test where `--nocapture` shows it.
fn told(line: impl std::fmt::Display) {
    eprintln!("{line}");
}
