//! Returns for programs, on both engines: drafts that know who saw what, files, sending once, receipts, figures as of a
//! moment; and what a wrong request is told.

mod common;

use common::{Folder, engines, post, state_of};
use hub::access::{Door, create_token};
use hub::app::Clock;
use hub::people::{Actor, Proof, Role, Scope, Seat};
use hub::store::people::{self, Person};
use hub::store::{Db, accounts, submissions};
use hub::web::routes;
use jiff::{Timestamp, ToSpan};
use poem::http::{Method, StatusCode, header};
use poem::{Endpoint, Request};
use serde_json::{Value, json};

fn now() -> Timestamp {
    "2023-04-20T09:00:00Z".parse().unwrap()
}

/// A program of the French coordinator.
struct Program {
    db: Db,
    token: String,
    now: Timestamp,
}

impl Program {
    async fn new(db: &Db) -> Self {
        let seat = Seat::new(Role::Coordinator, "2023-01-01".parse().unwrap()).of("FR".parse().unwrap());
        let person = Person { id: "anna".into(), email: "anna@example.org".into(), language: "fr".into() };
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
        Self { db: db.clone(), token: token.text().to_string(), now: now() }
    }

    /// The status, the ETag and the body.
    async fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> (StatusCode, String, Value) {
        let clock = Clock::Fixed(self.now);
        let state = state_of(&self.db, clock);
        let mut request = Request::builder()
            .method(method)
            .uri(format!("/api{path}").parse().unwrap())
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = routes(state).call(request.body(body)).await.unwrap();
        let (status, tag) = (answer.status(), answer.header(header::ETAG).unwrap_or("").to_string());
        let text = answer.into_body().into_string().await.unwrap();
        (status, tag, serde_json::from_str(&text).unwrap_or(Value::String(text)))
    }

    async fn get(&self, path: &str) -> (StatusCode, String, Value) {
        self.ask(Method::GET, path, &[], Vec::new()).await
    }

    async fn put(&self, tag: &str, changes: Value) -> (StatusCode, String, Value) {
        let headers = [("Content-Type", "application/json"), ("If-Match", tag)];
        self.ask(Method::PUT, DRAFT, &headers, changes.to_string().into()).await
    }

    async fn send(&self, key: &str, revision: &Value) -> (StatusCode, String, Value) {
        let headers = [("Content-Type", "application/json"), ("Idempotency-Key", key)];
        let body = json!({ "revision": revision, "reason": "ERR" }).to_string();
        self.ask(Method::POST, "/returns/FR/2023-Q1/submissions", &headers, body.into()).await
    }
}

const DRAFT: &str = "/returns/FR/2023-Q1/draft";

#[tokio::test]
async fn a_program_types_sends_once_and_reads_its_receipt() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let mut program = Program::new(&db).await;
        let (status, tag, draft) = program.get(DRAFT).await;
        assert_eq!((status, &draft["state"]), (StatusCode::OK, &json!("open")));
        let known = program.ask(Method::GET, DRAFT, &[("If-None-Match", &tag)], Vec::new()).await;
        assert_eq!(known.0, StatusCode::NOT_MODIFIED);
        let cells = json!({ "VIC_NEW": "12", "VIC_NEW/FORM:CRIM": "12" });
        let (status, next, draft) = program.put(&tag, json!({ "cells": cells })).await;
        assert_eq!((status, &draft["clean"]), (StatusCode::OK, &json!(true)), "{draft}");
        assert_eq!(program.put(&tag, json!({ "cells": cells })).await.0, StatusCode::PRECONDITION_FAILED);
        assert_ne!(tag, next);
        let (status, _, receipt) = program.send("first", &draft["revision"]).await;
        assert_eq!((status, &receipt["receipt"]), (StatusCode::CREATED, &json!("FR-2023-Q1-1")), "{receipt}");
        let (status, _, again) = program.send("first", &draft["revision"]).await;
        assert_eq!((status, again), (StatusCode::CREATED, receipt));
        assert_eq!(program.send("first", &json!(99)).await.0, StatusCode::CONFLICT, "another request");
        assert_eq!(submissions::count(&db).await.unwrap(), 1);
        let (_, _, receipt) = program.get("/returns/FR/2023-Q1/receipts/1").await;
        assert_eq!(receipt["sha256"].as_str().unwrap().len(), 64);

        assert_eq!(program.get("/returns/FR/2023-Q1").await.0, StatusCode::NOT_FOUND, "not accepted yet");
        let mut tx = db.write().await.unwrap();
        submissions::accept(&mut tx, "FR-2023-Q1-1", now() + 1.hour()).await.unwrap();
        tx.commit().await.unwrap();
        program.now = now() + 2.hours();
        let (status, _, known) = program.get("/returns/FR/2023-Q1").await;
        assert_eq!((status, &known["version"]), (StatusCode::OK, &json!(1)));
        let before = format!("/returns/FR/2023-Q1?as_of={}", now());
        assert_eq!(program.get(&before).await.0, StatusCode::NOT_FOUND, "nothing was known then");
        let (status, _, year) = program.get("/returns/FR/years/2023/article-19a").await;
        assert!(
            status == StatusCode::OK && year.as_str().unwrap().contains("2023,FR,FORM,CRIM,12"),
            "{year}"
        );
    }
}

#[tokio::test]
async fn a_program_is_told_everything_that_is_wrong_at_once() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let program = Program::new(&db).await;
        let (_, tag, _) = program.get(DRAFT).await;
        let unconditional = [("Content-Type", "application/json")];
        let (status, ..) = program.ask(Method::PUT, DRAFT, &unconditional, b"{}".to_vec()).await;
        assert_eq!(status, StatusCode::PRECONDITION_REQUIRED);
        let wrong = json!({
            "cells": { "VIC_NEW/MOOD:GOOD": "1", "VIC_NEW/REGION:DE1/CITIZEN:RO": "1" },
            "marks": { "Q99": "nil", "Q3": "maybe" },
            "reasons": { "VIC_NEW": { "code": "ERR", "remark": "born on 12.03.2011" } },
        });
        let (status, _, said) = program.put(&tag, wrong).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        let said: Vec<&str> = said.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
        for expected in ["cells: VIC_NEW/MOOD:GOOD", "marks: Q3", "marks: Q99", "reasons: VIC_NEW"] {
            assert!(said.contains(&expected), "{expected} in {said:?}");
        }
        let (status, _, draft) = program.put(&tag, json!({ "cells": { "VIC_NEW": "<5" } })).await;
        assert_eq!(status, StatusCode::OK, "a text that is no figure is kept, with its finding");
        assert!(draft["findings"].to_string().contains("finding-cell-band"), "{draft}");
        let (status, _, findings) = program.send("key", &draft["revision"]).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(findings.to_string().contains("finding-cell-band"), "{findings}");
        assert_eq!(submissions::count(&db).await.unwrap(), 0);
        for (path, expected) in [
            ("/returns/DE/2023-Q1/draft", StatusCode::FORBIDDEN),
            ("/returns/FR/2023-Q9/draft", StatusCode::NOT_FOUND),
            ("/returns/FR/2031-Q1/draft", StatusCode::NOT_FOUND),
            ("/returns/FR/2023-Q1/receipts/7", StatusCode::NOT_FOUND),
        ] {
            assert_eq!(program.get(path).await.0, expected, "{path}");
        }
    }
}

#[tokio::test]
async fn a_file_of_a_program_is_looked_at_and_taken_over_when_it_says_so() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let program = Program::new(&db).await;
        let file = common::small_file("FR", 12).into_bytes();
        let headers = [("Content-Type", "application/octet-stream")];
        let path = "/returns/FR/2023-Q1/file";
        let (status, _, looked) = program.ask(Method::POST, path, &headers, file.clone()).await;
        assert_eq!(
            (status, &looked["figures"], &looked["taken"]),
            (StatusCode::OK, &json!(2), &json!(false))
        );
        assert_eq!(program.get(DRAFT).await.2["cells"], json!({}));
        let taking = format!("{path}?take=true");
        let (_, _, taken) = program.ask(Method::POST, &taking, &headers, file).await;
        assert_eq!(taken["taken"], json!(true));
        assert_eq!(program.get(DRAFT).await.2["cells"], json!({ "VIC_NEW/FORM:CRIM": "12" }));
    }
}

#[tokio::test]
async fn everybody_may_read_what_can_be_counted() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let program = Program::new(&db).await;
    let (status, tag, structure) = program.get("/structure?quarter=2023-Q4").await;
    assert_eq!(status, StatusCode::OK);
    let tables = structure["tables"].to_string();
    assert!(tables.contains("\"Y1\"") && structure["lists"].to_string().contains("PICK"));
    let known =
        program.ask(Method::GET, "/structure?quarter=2023-Q4", &[("If-None-Match", &tag)], vec![]).await;
    assert_eq!(known.0, StatusCode::NOT_MODIFIED);
    assert_eq!(program.get("/structure?quarter=soon").await.0, StatusCode::UNPROCESSABLE_ENTITY);
}
