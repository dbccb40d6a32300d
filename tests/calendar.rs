//! Calendars to subscribe to, as a calendar program asks for them; on both engines.

mod common;

use common::{Folder as Scratch, ROUND, engines, post, publish_round, quarter, state_of};
use hub::access::{Door, close_account};
use hub::app::Clock;
use hub::deliver::House;
use hub::intake::{self, Folder, Office};
use hub::people::{Place, Role, Seat};
use hub::store::Db;
use hub::store::extensions::Granted;
use hub::store::people::{self, Person};
use hub::web::routes;
use jiff::Timestamp;
use poem::http::{StatusCode, header};
use poem::{Endpoint, Request, Response};

const NOW: &str = "2023-04-20T09:00:00Z";
/// After the release of the round.
const LATER: &str = "2023-06-01T09:00:00Z";

async fn get(db: &Db, path: &str, now: &str, known: &str) -> Response {
    let clock = Clock::Fixed(now.parse().unwrap());
    let state = state_of(db, clock);
    let request = Request::builder().uri(path.parse().unwrap()).header(header::IF_NONE_MATCH, known);
    routes(state).call(request.finish()).await.unwrap()
}

async fn calendar(db: &Db, path: &str, now: &str) -> String {
    let answer = get(db, path, now, "").await;
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    assert_eq!(answer.header(header::CONTENT_TYPE), Some("text/calendar; charset=utf-8"));
    answer.into_body().into_string().await.unwrap()
}

/// Name, moment and stamp of each entry.
fn entries(text: &str) -> Vec<String> {
    let unfolded = text.replace("\r\n ", "");
    let value = |entry: &str, key: &str| {
        let line = entry.split("\r\n").find_map(|line| line.strip_prefix(key));
        line.unwrap_or_else(|| panic!("{key} in {entry}")).to_string()
    };
    let entry = |entry: &str| {
        let name = value(entry, "UID:").replace("@hub.example.org", "");
        format!("{name} {} {}", value(entry, "DTSTART:"), value(entry, "DTSTAMP:"))
    };
    unfolded.split("BEGIN:VEVENT").skip(1).map(entry).collect()
}

/// Anna reports for France and Belgium, Ben for nobody any more.
async fn everybody(db: &Db) {
    let begin = "2023-01-01".parse().unwrap();
    let seat = |country: &str| Seat::new(Role::Coordinator, begin).of(country.parse().unwrap());
    let over = Seat { until: Some("2023-02-01".parse().unwrap()), ..seat("NL") };
    let mut tx = db.write().await.unwrap();
    for (id, seat) in [("anna", seat("FR")), ("anna", seat("BE")), ("ben", over)] {
        let person = Person { id: id.into(), email: format!("{id}@example.org"), language: "nl".into() };
        people::put(&mut tx, &person, &seat, NOW.parse().unwrap()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

fn link(person: &str) -> String {
    let proof = post().secret.proof(&format!("calendar:{person}"));
    format!("/en/calendar/{person}/{proof}/deadlines.ics")
}

async fn grant(db: &Db, country: &str, granted: Granted) {
    let (post, now) = (post(), NOW.parse().unwrap());
    let office = Office { db, house: House::embedded(), post: &post, who: "lead", now };
    let folder = Folder { place: Place::whole(country.parse().unwrap()), quarter: quarter() };
    intake::grant(&office, folder, granted).await.unwrap();
}

#[tokio::test]
async fn the_public_calendar_tells_every_release_and_the_next_eight() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        publish_round(&db, &ROUND).await;
        let text = calendar(&db, "/nl/calendar.ics", LATER).await;
        let all = entries(&text);
        assert_eq!(all.len(), 9, "{all:?}");
        assert_eq!(all[0], "release-2023-Q1 20230530T090000Z 20230530T090000Z");
        assert_eq!(all[1], "release-2023-Q2 20230829T090000Z 20210701T060000Z");
        assert!(all[8].starts_with("release-2025-Q1 20250530T090000Z"), "{all:?}");
        assert!(text.contains("SUMMARY:januari–maart 2023: het bulletin verschijnt\r\n"), "{text}");
        assert!(text.contains("URL:https://hub.example.org/nl/edition/2023-Q1\r\n"));
        assert!(text.contains("URL:https://hub.example.org/nl/library\r\n"));
    }
}

#[tokio::test]
async fn the_same_calendar_is_the_same_bytes_and_is_not_sent_twice() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        publish_round(&db, &ROUND).await;
        everybody(&db).await;
        for path in ["/el/calendar.ics".to_string(), link("anna")] {
            let first = calendar(&db, &path, LATER).await;
            assert_eq!(calendar(&db, &path, "2023-06-15T09:00:00Z").await, first, "a fortnight later");
            let tag = get(&db, &path, LATER, "").await.header(header::ETAG).unwrap().to_string();
            let again = get(&db, &path, LATER, &tag).await;
            assert_eq!((again.status(), again.header(header::ETAG)), (StatusCode::NOT_MODIFIED, Some(&*tag)));
        }
    }
}

#[tokio::test]
async fn the_own_calendar_follows_what_was_granted() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        everybody(&db).await;
        let of_round = |text: &str| -> Vec<String> {
            entries(text).into_iter().filter(|entry| entry.contains("2023-Q1")).collect()
        };
        let before = of_round(&calendar(&db, &link("anna"), NOW).await);
        let stamp = "20210401T060000Z";
        let expected = [
            format!("opens-2023-Q1 20230401T060000Z {stamp}"),
            format!("due-BE-2023-Q1 20230430T150000Z {stamp}"),
            format!("due-FR-2023-Q1 20230430T150000Z {stamp}"),
            format!("late-BE-2023-Q1 20230515T150000Z {stamp}"),
            format!("late-FR-2023-Q1 20230515T150000Z {stamp}"),
            format!("release-2023-Q1 20230530T090000Z {stamp}"),
        ];
        assert_eq!(before, expected);
        grant(&db, "FR", Granted::Until("2023-05-12T15:00:00Z".parse().unwrap())).await;
        grant(&db, "BE", Granted::Derogation).await;
        let text = calendar(&db, &link("anna"), NOW).await;
        let expected = [
            format!("opens-2023-Q1 20230401T060000Z {stamp}"),
            "due-FR-2023-Q1 20230512T150000Z 20230420T090000Z".into(),
            "late-FR-2023-Q1 20230515T150000Z 20230420T090000Z".into(),
            format!("release-2023-Q1 20230530T090000Z {stamp}"),
        ];
        assert_eq!(of_round(&text), expected);
        assert!(text.contains("SUMMARY:January–March 2023: figures are due (France)\r\n"), "{text}");
        assert!(text.contains("URL:https://hub.example.org/en/return/FR/2023-Q1\r\n"), "{text}");
        let ben = calendar(&db, &link("ben"), NOW).await;
        assert!(!ben.contains("due-") && ben.contains("opens-"), "whose seat is over has no deadline: {ben}");
    }
}

#[tokio::test]
async fn a_calendar_without_its_proof_or_of_a_closed_account_is_not_there() {
    let scratch = Scratch::new();
    for db in engines(&scratch).await {
        everybody(&db).await;
        let unsubscribe = post().secret.proof("anna");
        let others = post().secret.proof("calendar:ben");
        for key in [unsubscribe, others, "0".repeat(32), "x".into()] {
            let path = format!("/en/calendar/anna/{key}/deadlines.ics");
            assert_eq!(get(&db, &path, NOW, "").await.status(), StatusCode::NOT_FOUND, "{key}");
        }
        assert_eq!(get(&db, &link("nobody"), NOW, "").await.status(), StatusCode::NOT_FOUND);
        assert_eq!(get(&db, &link("anna"), NOW, "").await.status(), StatusCode::OK);
        let key = post().secret;
        let now: Timestamp = NOW.parse().unwrap();
        assert!(close_account(&Door::inside(&db, &key, now), "test", "anna").await.unwrap());
        assert_eq!(get(&db, &link("anna"), NOW, "").await.status(), StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_next_dates_are_told_in_every_language_by_the_clock_of_the_country() {
    let scratch = Scratch::new();
    for language in hub::words::languages().keys() {
        for (country, zone) in [(None, "Europe/Brussels"), (Some("GB"), "Europe/London")] {
            let mut hub = std::process::Command::new(env!("CARGO_BIN_EXE_hub"));
            hub.args(["calendar", "--language", language]).current_dir(&scratch.0);
            let out = hub.args(country.iter().flat_map(|code| ["--country", *code])).output().unwrap();
            let said = String::from_utf8(out.stdout).unwrap();
            assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
            assert_eq!(said.lines().count(), 8, "{said}");
            let is_whole =
                |line: &str| line.contains(zone) && line.contains("UTC") && !line.contains("step-");
            assert!(said.lines().all(is_whole), "{said}");
        }
    }
}

#[test]
fn every_step_of_a_round_has_words_in_every_language() {
    let calendar = &House::embedded().structure.calendar;
    for words in hub::words::languages().values() {
        for dated in calendar.round(quarter(), Some("FR".parse().unwrap())) {
            assert!(words.try_say(&dated.message()).is_ok(), "{dated:?} in {}", words.language);
        }
    }
}
