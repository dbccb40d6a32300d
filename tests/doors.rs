//! Every address × every role × own and foreign country and region: who gets in, and who does not.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{Folder, engines, post, state_of};
use hub::access::{Door, create_token, csrf_of, give_seat};
use hub::app::Clock;
use hub::people::{Actor, Proof, Role, Scope, Seat, Secret};
use hub::store::people::{self, Person};
use hub::store::sessions::{self, Session};
use hub::store::{Db, accounts};
use hub::structure::Code;
use hub::web::{entries, routes};
use jiff::Timestamp;
use poem::http::{Method, StatusCode, header};
use poem::{Endpoint, Request, Response};

const NOW: &str = "2023-06-01T09:00:00Z";
/// The matrix: one row an address, one column a kind of visitor.
const MATRIX: &str = include_str!("cases/doors.csv");

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

/// The seat of a column; GB, its region UKD and its police are the own ones.
fn seat(column: &str) -> Option<Seat> {
    let seat = |role| Seat::new(role, "2023-01-01".parse().unwrap());
    Some(match column {
        "reader" => seat(Role::Reader),
        "partner" => Seat { organisation: code("POL"), ..seat(Role::Partner).of(code("GB")) },
        "focal" => Seat { region: code("UKD"), ..seat(Role::Focal).of(code("GB")) },
        "coordinator" | "halfway" => seat(Role::Coordinator).of(code("GB")),
        "lead" | "lead_by_passphrase" => seat(Role::Lead),
        "administrator" => seat(Role::Administrator),
        _ => return None,
    })
}

/// Everybody of the matrix, with an account that may sign in.
async fn people(db: &Db, columns: &[&str]) {
    let mut tx = db.write().await.unwrap();
    for column in columns {
        if let Some(seat) = seat(column) {
            let id = format!("person.{column}");
            let person = Person { email: format!("{column}@example.org"), id, language: "en".into() };
            people::put(&mut tx, &person, &seat, now()).await.unwrap();
            accounts::set_state(&mut tx, &person.id, accounts::State::Active).await.unwrap();
            if *column == "halfway" {
                hub::store::credentials::set_passphrase(&mut tx, &person.id, "-", now()).await.unwrap();
                hub::store::credentials::set_totp(&mut tx, &person.id, "sealed", 1).await.unwrap();
            }
        }
    }
    tx.commit().await.unwrap();
}

/// A session of its own for each request: what one door does must not close the next.
async fn session(db: &Db, column: &str, at: u64) -> Option<Secret> {
    seat(column)?;
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&at.to_be_bytes());
    let secret = Secret::new(bytes);
    let second_factor = matches!(column, "lead" | "administrator");
    let session = Session {
        fingerprint: secret.fingerprint(),
        person: format!("person.{column}"),
        second_factor,
        browser: String::new(),
        created_at: now(),
        seen_at: now(),
    };
    let mut tx = db.write().await.unwrap();
    sessions::put(&mut tx, &session).await.unwrap();
    tx.commit().await.unwrap();
    Some(secret)
}

/// What the visitor meets: `yes`, `in` (asked to sign in), `code`, `second` (asked for a second factor), `no`.
async fn ask(db: &Db, method: &Method, path: &str, column: &str, at: u64) -> &'static str {
    let state = state_of(db, Clock::Fixed(now()));
    let session = session(db, column, at).await;
    let csrf = match &session {
        Some(session) => csrf_of(&post().secret, &session.fingerprint()),
        None => post().secret.proof(&format!("csrf:visitor:{}", "0".repeat(64))),
    };
    let cookie = session.map_or_else(
        || format!("__Host-hub-visitor={}", "0".repeat(64)),
        |session| format!("__Host-hub-session={}", session.text()),
    );
    let request = Request::builder()
        .method(method.clone())
        .uri(path.parse().unwrap())
        .header(header::COOKIE, cookie)
        .content_type("application/x-www-form-urlencoded");
    let answer = routes(state).call(request.body(format!("csrf={csrf}"))).await.unwrap();
    met(&answer)
}

fn met(answer: &Response) -> &'static str {
    let to = answer.header(header::LOCATION).unwrap_or("");
    match answer.status() {
        StatusCode::UNAUTHORIZED => "in",
        StatusCode::FORBIDDEN => "no",
        StatusCode::INTERNAL_SERVER_ERROR => "failed",
        StatusCode::METHOD_NOT_ALLOWED => "no such door",
        StatusCode::SEE_OTHER if to.contains("/sign-in?next=") => "in",
        StatusCode::SEE_OTHER if to.ends_with("/sign-in/code") => "code",
        StatusCode::SEE_OTHER if to.ends_with("/account/second-factor") => "second",
        _ => "yes",
    }
}

/// The address with its parts filled in, once for the own place and once for another one.
fn filled(path: &str, is_own: bool) -> String {
    let (country, region) = if is_own { ("GB", "UKD") } else { ("FR", "FR1") };
    [
        (":language/", "en/".to_string()),
        (":language", "en".into()),
        (":country", country.into()),
        (":region", region.into()),
        (":part", region.into()),
        (":quarter", "2023-Q1".into()),
        (":year", "2022".into()),
        (":sheet", "Q2".into()),
        (":upload", "0".repeat(32)),
        (":question", "0".repeat(24)),
        (":warning", "W-00000000".into()),
        (":inquiry", "Q-00000000".into()),
        (":note", "P-00000000".into()),
        (":edition", "2023-Q1".into()),
        (":version", "1".into()),
        (":table", "total.csv".into()),
        (":sum", "0".repeat(12)),
        (":asset", "hub.css".into()),
        (":origin", "CL".into()),
        (":about", "profile".into()),
        (":file", "GB.pdf".into()),
        (":asked", "0-00".into()),
        (":link", "0".repeat(64)),
        (":person", "person.reader".into()),
        (":key", post().secret.proof("calendar:person.reader")),
        (":proof", post().secret.proof("person.reader")),
    ]
    .iter()
    .fold(path.to_string(), |path, (name, value)| path.replace(name, value))
}

/// The cells of each address, by method and path.
type Rows = BTreeMap<(String, String), Vec<&'static str>>;

fn matrix() -> (Vec<&'static str>, Rows) {
    let mut lines = MATRIX.lines();
    let columns: Vec<&str> = lines.next().unwrap().split(',').skip(2).collect();
    let row = |line: &'static str| {
        let cells: Vec<&str> = line.split(',').collect();
        ((cells[0].to_string(), cells[1].to_string()), cells[2..].to_vec())
    };
    (columns, lines.map(row).collect())
}

#[tokio::test]
async fn every_address_has_a_row_and_every_row_an_address() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let state = state_of(&db, Clock::Fixed(now()));
    let request = Request::builder().uri("/api/openapi.json".parse().unwrap()).finish();
    let spec = routes(state).call(request).await.unwrap().into_body().into_string().await.unwrap();
    let spec: serde_json::Value = serde_json::from_str(&spec).unwrap();
    let mut there: BTreeSet<(String, String)> =
        entries().iter().map(|entry| (entry.method.to_string(), entry.path.to_string())).collect();
    for (path, methods) in spec["paths"].as_object().unwrap() {
        let path = format!("/api{}", path.replace('{', ":").replace('}', ""));
        there.extend(methods.as_object().unwrap().keys().map(|m| (m.to_uppercase(), path.clone())));
    }
    let rows: BTreeSet<(String, String)> = matrix().1.into_keys().collect();
    assert_eq!(there, rows);
}

#[tokio::test]
async fn nobody_passes_a_door_that_is_not_theirs() {
    let (columns, rows) = matrix();
    let folder = Folder::new();
    for db in engines(&folder).await {
        people(&db, &columns).await;
        let (mut at, mut wrong) = (0, Vec::new());
        for ((method, path), cells) in &rows {
            let method: Method = method.parse().unwrap();
            for (column, cell) in columns.iter().zip(cells) {
                for is_own in [true, false] {
                    at += 1;
                    let expected = match *cell {
                        "own" => {
                            if is_own {
                                "yes"
                            } else {
                                "no"
                            }
                        }
                        "token" => "in",
                        other => other,
                    };
                    let met = ask(&db, &method, &filled(path, is_own), column, at).await;
                    // Who has signed in already is led on from pages that only lead on.
                    if met != expected
                        && !(path.contains("second-factor") && met == "second" && expected == "yes")
                    {
                        wrong.push(format!("{method} {path} own={is_own} {column}: {met}, not {expected}"));
                    }
                    reopen(&db, &columns).await;
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(at > 800, "{at} requests");
    }
}

/// What a door closed is open again for the next visitor: an administrator of the matrix closes the reader's account.
async fn reopen(db: &Db, columns: &[&str]) {
    let reader = accounts::get(db, "person.reader").await.unwrap().unwrap();
    if reader.state != accounts::State::Active {
        people(db, columns).await;
        let key = post().secret;
        let today = Seat { from: "2023-02-01".parse().unwrap(), ..seat("reader").unwrap() };
        let door = Door::inside(db, &key, now());
        give_seat(&door, "test", "person.reader", &today).await.unwrap().unwrap();
    }
}

/// A token in the name of a column's person.
async fn token(db: &Db, column: &str, scope: Scope) -> Secret {
    let key = post().secret;
    let door = Door::inside(db, &key, now());
    let proof = if column == "lead" { Proof::SecondFactor } else { Proof::Passphrase };
    let seats = vec![seat(column).unwrap()];
    let id = format!("person.{column}");
    let actor = Actor::on(door.today(), id, String::new(), "en".into(), seats, proof);
    create_token(&door, &actor, "a program", [scope].into(), 30).await.unwrap().unwrap().0
}

async fn ask_api(db: &Db, country: &str, token: &str) -> StatusCode {
    let state = state_of(db, Clock::Fixed(now()));
    let request = Request::builder()
        .uri(format!("/api/returns/{country}").parse().unwrap())
        .header(header::AUTHORIZATION, format!("Bearer {token}"));
    routes(state).call(request.finish()).await.unwrap().status()
}

#[tokio::test]
async fn a_token_opens_no_more_than_its_person_and_its_scope() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        people(&db, &["coordinator", "focal", "lead"]).await;
        for (column, scope, country, expected) in [
            ("coordinator", Scope::Read, "GB", StatusCode::OK),
            ("coordinator", Scope::Read, "FR", StatusCode::FORBIDDEN),
            ("coordinator", Scope::Read, "nowhere", StatusCode::FORBIDDEN),
            ("coordinator", Scope::Submit, "GB", StatusCode::FORBIDDEN),
            ("focal", Scope::Read, "GB", StatusCode::FORBIDDEN),
            ("lead", Scope::Read, "GB", StatusCode::FORBIDDEN),
        ] {
            let token = token(&db, column, scope).await;
            assert_eq!(ask_api(&db, country, token.text()).await, expected, "{column} {scope} {country}");
        }
        assert_eq!(ask_api(&db, "GB", &"0".repeat(64)).await, StatusCode::UNAUTHORIZED);
        assert_eq!(ask_api(&db, "GB", "no token").await, StatusCode::UNAUTHORIZED);
    }
}
