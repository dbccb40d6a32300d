//! `hub doctor`: nothing to say of a healthy hub, everything at once of a sick one, and never a secret.

mod common;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::{Command, Output};

use common::{Folder, urls};
use hub::store::Db;
use jiff::{Timestamp, ToSpan};

const SECRET: &str = "s3cret-of-the-test";

fn doctor(folder: &Folder, settings: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
    command.arg("doctor").current_dir(&folder.0).envs(settings.iter().copied());
    command.output().unwrap()
}

fn said(out: &Output) -> String {
    let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    assert!(!said.contains(SECRET), "{said}");
    said
}

fn assert_said(out: &Output, all: &[&str]) {
    let said = said(out);
    for words in all {
        assert!(said.contains(words), "{words:?} is not in:\n{said}");
    }
}

async fn sql(url: &str, text: &str) {
    use sqlx::Connection;
    sqlx::any::install_default_drivers();
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(text.to_string())).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

fn now() -> Timestamp {
    hub::app::Clock::System.now()
}

/// A hub with one administrator who has come in.
async fn healthy(url: &str) {
    Db::open(url).await.unwrap().close().await;
    sql(
        url,
        "INSERT INTO person (id, email, language, created_at, state) \
         VALUES ('p1', 'anna@example.org', 'en', '2025-01-01T00:00:00Z', 'active'); \
         INSERT INTO seat (id, person, role, country, region, organisation, begins) \
         VALUES ('s1', 'p1', 'administrator', '_T', '_T', '_T', '2025-01-01')",
    )
    .await;
}

#[tokio::test]
async fn of_a_healthy_hub_everything_is_well_in_every_language() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        healthy(&url).await;
        for language in hub::words::languages().keys() {
            let out = doctor(&folder, &[("HUB_DATABASE_URL", &url), ("HUB_LANGUAGE", language)]);
            assert_eq!(out.status.code(), Some(0), "{}", said(&out));
            assert!(!said(&out).contains('✗') && !said(&out).contains("doctor-"), "{}", said(&out));
        }
        let out = doctor(&folder, &[("HUB_DATABASE_URL", &url)]);
        assert_said(&out, &["✓ Administrators: anna@example.org", "nothing is late", "All is well."]);
    }
}

/// Each of these by itself is found: nothing hides behind something else.
async fn spoil(url: &str) {
    let now = now().as_second();
    let tomorrow = jiff::Timestamp::from_second(now).unwrap().checked_add(24.hours()).unwrap();
    let (late, held, days) = (now - 3700, now - 10, now - 2 * 24 * 3600);
    let insert = "INSERT INTO outbox (id, event, recipient, stream, bytes, state, attempts, next_at) VALUES";
    sql(
        url,
        &format!(
            "UPDATE person SET state = 'invited'; \
             INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('watch', {late}, 'due', 0, {late}); \
             INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('remind', {late}, 'running', 1, {held}); \
             {insert} ('l1', 'e1', 'p1', 'bulletin', '', 'failed', 8, {now}); \
             {insert} ('l2', 'e2', 'p1', 'bulletin', '', 'due', 0, {days}); \
             INSERT INTO ledger (id, at, who, what, subject) VALUES ('x', '{tomorrow}', 'hub', 'publish', '')"
        ),
    )
    .await;
}

#[tokio::test]
async fn of_a_sick_hub_everything_is_told_at_once() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("file"), "").unwrap();
    for url in urls(&folder).await {
        healthy(&url).await;
        spoil(&url).await;
        let out = doctor(
            &folder,
            &[
                ("HUB_DATABASE_URL", &url),
                ("HUB_MAIL_FROM", "nobody at all"),
                ("HUB_BEHIND_PROXY", "yes"),
                ("HUB_BASE_URL", "http://hub.example.org"),
                ("HUB_MAIL_URL", "folder:file"),
            ],
        );
        assert_eq!(out.status.code(), Some(1), "{}", said(&out));
        assert_said(
            &out,
            &[
                "✗ Setting HUB_MAIL_FROM: “nobody at all” is not valid",
                "✗ Links in letters lead to http://hub.example.org, which is not https",
                "✗ Administrators: nobody has come in yet",
                "✗ Due work: late by more than an hour: watch.",
                "✗ Due work: begun and not finished in its time: remind.",
                "✗ Letters: 1 was given up",
                "✗ Letters: 1 has waited for more than a day",
                "✗ Clock: it says",
                "✗ Folder file: cannot be written",
                "9 things are wrong.",
            ],
        );
    }
}

#[tokio::test]
async fn work_and_letters_that_are_in_time_are_well() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        healthy(&url).await;
        let now = now().as_second();
        let (lately, soon) = (now - 3000, now + 300);
        sql(
            &url,
            &format!(
                "INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('watch', {lately}, 'due', 0, {lately}); \
                 INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('remind', {lately}, 'running', 1, {soon}); \
                 INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('send', 0, 'done', 1, 0); \
                 INSERT INTO outbox (id, event, recipient, stream, bytes, state, attempts, next_at) \
                 VALUES ('l1', 'e1', 'p1', 'bulletin', '', 'due', 0, {lately}); \
                 INSERT INTO outbox (id, event, recipient, stream, bytes, state, attempts, next_at) \
                 VALUES ('l2', 'e2', 'p1', 'bulletin', '', 'sent', 1, 0)"
            ),
        )
        .await;
        let out = doctor(&folder, &[("HUB_DATABASE_URL", &url)]);
        assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    }
}

#[tokio::test]
async fn a_database_of_another_version_is_told_and_stays_as_it_is() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        healthy(&url).await;
        let newest = hub::store::versions::known().pop().unwrap();
        sql(&url, &format!("UPDATE _sqlx_migrations SET version = {} WHERE version = {newest}", newest + 1))
            .await;
        let out = doctor(&folder, &[("HUB_DATABASE_URL", &url)]);
        assert_said(&out, &["✗ Tables: of a newer hub"]);
        sql(&url, &format!("DELETE FROM _sqlx_migrations WHERE version > {newest}")).await;
        for _ in 0..2 {
            let out = doctor(&folder, &[("HUB_DATABASE_URL", &url)]);
            assert_said(&out, &["✗ Tables: of an older hub"]);
        }
    }
}

#[test]
fn a_database_that_is_not_there_is_told_and_not_made() {
    let folder = Folder::new();
    let out = doctor(&folder, &[("HUB_DATABASE_URL", "sqlite:data/none.db")]);
    assert_eq!(out.status.code(), Some(1));
    assert_said(&out, &["✗ Database data/none.db: is not there yet", "✓ Folder data: can be written"]);
    assert!(!folder.0.join("data").exists());
}

#[test]
fn no_password_of_a_server_that_is_away_is_told() {
    let folder = Folder::new();
    let (database, mail) =
        (format!("postgres://hub:{SECRET}@127.0.0.1:1/hub"), format!("smtp://hub:{SECRET}@127.0.0.1:1"));
    let out = doctor(&folder, &[("HUB_DATABASE_URL", &database), ("HUB_MAIL_URL", &mail)]);
    assert_eq!(out.status.code(), Some(1));
    assert_said(
        &out,
        &[
            "✗ Database 127.0.0.1:1/hub: does not answer",
            "Connection refused",
            "✗ Mail relay 127.0.0.1:1: does not answer",
        ],
    );
}

/// Greets as SMTP does, for one guest.
fn relay() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut guest, _) = listener.accept().unwrap();
        guest.write_all(b"220 relay.test\r\n").unwrap();
        for line in BufReader::new(guest.try_clone().unwrap()).lines().map_while(Result::ok) {
            let answer = if line.starts_with("QUIT") { "221 bye\r\n" } else { "250 relay.test\r\n" };
            guest.write_all(answer.as_bytes()).unwrap();
        }
    });
    url
}

#[tokio::test]
async fn a_relay_that_greets_is_well() {
    let folder = Folder::new();
    let url = format!("sqlite:{}", folder.0.join("hub.db").display());
    healthy(&url).await;
    let out = doctor(&folder, &[("HUB_DATABASE_URL", &url), ("HUB_MAIL_URL", &relay())]);
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    assert_said(&out, &["✓ Mail relay 127.0.0.1:"]);
}

#[test]
fn settings_that_cannot_be_read_are_told() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("hub.toml"), "databse_url = \"sqlite:hub.db\"\n").unwrap();
    let out = doctor(&folder, &[]);
    assert_eq!(out.status.code(), Some(1));
    assert_said(&out, &["✗ The configuration file hub.toml cannot be used", "1 thing is wrong."]);
}
