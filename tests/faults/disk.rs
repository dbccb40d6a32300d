//! A disk without room: what cannot be stored is refused in so many words, nothing of it is there, and the hub goes on when there
//! is room again.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;

use hub::access::{Door, create_token};
use hub::app::{Clock, Mailer};
use hub::jobs::{Desk, JOBS, tick};
use hub::people::{Actor, Proof, Role, Scope, Seat};
use hub::store::people::{self, Person};
use hub::store::{Db, accounts, submissions};
use hub::web::routes;
use jiff::Timestamp;
use poem::http::{Method, StatusCode, header};
use poem::{Endpoint, Request};
use serde_json::{Value, json};
use sqlx::Connection;

use super::common::{Folder, post, state_of};

/// A small disk of its own in memory.
struct Disk(PathBuf);

impl Disk {
    /// `None` where nobody may mount one.
    fn mount(folder: &Folder) -> Option<Self> {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"]).arg(&folder.0);
        let is_there =
            mount.stderr(std::process::Stdio::null()).status().is_ok_and(|status| status.success());
        is_there.then(|| Self(folder.0.clone()))
    }

    fn ballast(&self) -> PathBuf {
        self.0.join("ballast")
    }

    /// Nothing more goes in.
    fn fill(&self) {
        use std::io::Write;
        let mut ballast = std::fs::File::create(self.ballast()).unwrap();
        while ballast.write_all(&[1; 4096]).is_ok() {}
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn now() -> Timestamp {
    "2023-04-20T09:00:00Z".parse().unwrap()
}

/// The token of a program of the French coordinator.
async fn token(db: &Db) -> String {
    let seat = Seat::new(Role::Coordinator, "2023-01-01".parse().unwrap()).of("FR".parse().unwrap());
    let person = Person { id: "anna".into(), email: "anna@example.org".into(), language: "en".into() };
    let mut tx = db.write().await.unwrap();
    people::put(&mut tx, &person, &seat, now()).await.unwrap();
    accounts::set_state(&mut tx, "anna", accounts::State::Active).await.unwrap();
    tx.commit().await.unwrap();
    let key = post().secret;
    let door = Door::inside(db, &key, now());
    let actor =
        Actor::on(door.today(), "anna".into(), String::new(), "en".into(), vec![seat], Proof::Passphrase);
    let scopes = [Scope::Read, Scope::Submit].into();
    let (token, _) = create_token(&door, &actor, "a program", scopes, 300).await.unwrap().unwrap();
    token.text().to_string()
}

async fn ask(
    db: &Db,
    token: &str,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: Value,
) -> (StatusCode, String, Value) {
    let state = state_of(db, Clock::Fixed(now()));
    let mut request = Request::builder()
        .method(method)
        .uri(path.parse().unwrap())
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .content_type("application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let answer = routes(state).call(request.body(body.to_string())).await.unwrap();
    let (status, tag) = (answer.status(), answer.header(header::ETAG).unwrap_or("").to_string());
    let text = answer.into_body().into_string().await.unwrap();
    (status, tag, serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

const DRAFT: &str = "/api/returns/FR/2023-Q1/draft";
const SEND: &str = "/api/returns/FR/2023-Q1/submissions";

/// The log behind the database has room of its own from earlier; without it every new page needs some.
async fn empty_the_log(url: &str) {
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    sqlx::raw_sql("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn on_a_full_disk_a_return_is_refused_whole_and_accepted_when_there_is_room_again() {
    let folder = Folder::new();
    let Some(disk) = Disk::mount(&folder) else {
        eprintln!("skipped: a small disk can be mounted by root alone");
        return;
    };
    let url = format!("sqlite:{}", folder.0.join("hub.db").display());
    let db = Db::open(&url).await.unwrap();
    let token = token(&db).await;
    let (_, tag, _) = ask(&db, &token, Method::GET, DRAFT, &[], Value::Null).await;
    let cells = json!({ "cells": { "VIC_NEW": "12", "VIC_NEW/FORM:CRIM": "12" } });
    let (status, tag, draft) = ask(&db, &token, Method::PUT, DRAFT, &[("If-Match", &tag)], cells).await;
    assert_eq!(status, StatusCode::OK, "{draft}");
    empty_the_log(&url).await;
    disk.fill();

    let key = [("Idempotency-Key", "first")];
    let wanted = json!({ "revision": draft["revision"], "reason": "ERR" });
    let (status, _, told) = ask(&db, &token, Method::POST, SEND, &key, wanted.clone()).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{told}");
    assert!(told["detail"].as_str().is_some_and(|text| text.contains("try again")), "{told}");
    let other = json!({ "cells": { "VIC_NEW": "13" } });
    let (status, _, told) = ask(&db, &token, Method::PUT, DRAFT, &[("If-Match", &tag)], other).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{told}");
    let (status, same, _) = ask(&db, &token, Method::GET, DRAFT, &[], Value::Null).await;
    assert_eq!((status, same), (StatusCode::OK, tag), "what was stored can be read, as it was");
    assert_eq!(submissions::count(&db).await.unwrap(), 0);
    let desk = Desk {
        db: db.clone(),
        clock: Clock::Fixed(now()),
        mailer: Mailer::Memory(Mutex::default()),
        post: post(),
        owner: "hub".into(),
    };
    assert!(tick(&desk).await.is_err(), "work is not begun that could not be written down");

    std::fs::remove_file(disk.ballast()).unwrap();
    let (status, _, receipt) = ask(&db, &token, Method::POST, SEND, &key, wanted).await;
    assert_eq!((status, &receipt["receipt"]), (StatusCode::CREATED, &json!("FR-2023-Q1-1")), "{receipt}");
    assert_eq!(submissions::count(&db).await.unwrap(), 1);
    assert_eq!(tick(&desk).await.unwrap(), JOBS.len(), "and all the work that waited");
    let Mailer::Memory(letters) = &desk.mailer else { unreachable!() };
    assert!(letters.lock().unwrap().iter().any(|(to, _)| to == "anna@example.org"));
    db.close().await;
}
