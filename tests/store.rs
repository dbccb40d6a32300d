//! The store, on both engines.

mod common;

use std::collections::BTreeMap;

use common::{Folder, engines};
use hub::collect;
use hub::deliver::{House, Prepared, approve, prepare, prepare_due};
use hub::protect::{Cell, Protected, TOTALS, protect};
use hub::store::editions::{self, Content, Edition, Told};
use hub::store::{Db, ledger, settings, submissions};
use hub::structure::{Code, Figures, Key, Period, Quarter, Table};
use hub::validate::{Clean, Context, validate};
use jiff::Timestamp;

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn quarter() -> Quarter {
    "2023-Q1".parse().unwrap()
}

/// A return with nothing but its total.
fn clean(country: &str, n: u32) -> Clean {
    clean_for(quarter(), country, n)
}

fn clean_for(quarter: Quarter, country: &str, n: u32) -> Clean {
    let house = House::read().unwrap();
    let file = format!("TIME_PERIOD,REF_AREA,INDICATOR,OBS_VALUE\n{quarter},{country},VIC_NEW,{n}\n");
    let (submission, read) = collect::read(file.as_bytes(), house.structure, code(country), quarter);
    validate(&submission, read, house.structure, &house.rules, &Context::default()).0.unwrap()
}

async fn submit(db: &Db, n: u32, hour: &str) -> submissions::Receipt {
    let mut tx = db.write().await.unwrap();
    let receipt = submissions::append(&mut tx, &clean("FR", n), false, at(hour)).await.unwrap();
    tx.commit().await.unwrap();
    receipt
}

async fn accept(db: &Db, id: &str, hour: &str) {
    let mut tx = db.write().await.unwrap();
    submissions::accept(&mut tx, id, at(hour)).await.unwrap();
    tx.commit().await.unwrap();
}

async fn total(db: &Db, as_of: &str) -> Option<u32> {
    let table = submissions::table(db, quarter(), quarter(), at(as_of)).await.unwrap();
    let key = Key::total(code("VIC_NEW"), code("FR"));
    table.get(code("FR"), quarter()).map(|answer| answer.count(&key))
}

#[tokio::test]
async fn a_revision_keeps_the_first_vintage() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let first = submit(&db, 12, "2023-04-20T10:00:00Z").await;
        accept(&db, &first.id, "2023-04-25T10:00:00Z").await;
        let second = submit(&db, 15, "2023-06-01T10:00:00Z").await;
        accept(&db, &second.id, "2023-06-02T10:00:00Z").await;
        assert_eq!((first.version, second.version), (1, 2));
        assert_eq!(total(&db, "2023-04-24T00:00:00Z").await, None, "not accepted yet");
        assert_eq!(total(&db, "2023-05-01T00:00:00Z").await, Some(12));
        assert_eq!(total(&db, "2023-07-01T00:00:00Z").await, Some(15));
    }
}

#[tokio::test]
async fn a_submitted_return_does_not_count_before_it_is_accepted() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        submit(&db, 12, "2023-04-20T10:00:00Z").await;
        assert_eq!(total(&db, "2030-01-01T00:00:00Z").await, None);
    }
}

#[tokio::test]
async fn the_same_file_again_is_the_same_version() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let first = submit(&db, 12, "2023-04-20T10:00:00Z").await;
        let again = submit(&db, 12, "2023-04-21T10:00:00Z").await;
        assert!(first.is_new && !again.is_new);
        assert_eq!(first.id, again.id);
        assert_eq!(submissions::count(&db).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn what_is_not_committed_never_happened() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let mut tx = db.write().await.unwrap();
        submissions::append(&mut tx, &clean("FR", 3), false, at("2023-04-20T10:00:00Z")).await.unwrap();
        drop(tx);
        assert_eq!(submissions::count(&db).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn many_writers_wait_for_each_other_and_none_fails() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let writers = (0..20).map(|n| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut tx = db.write().await.unwrap();
                settings::set(&mut tx, &format!("writer {n}"), "done").await.unwrap();
                tx.commit().await.unwrap();
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        assert_eq!(settings::get(&db, "writer 19").await.unwrap().as_deref(), Some("done"));
    }
}

#[tokio::test]
async fn the_first_value_of_a_shared_setting_stays() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        assert_eq!(settings::first(&db, "secret", "one").await.unwrap(), "one");
        assert_eq!(settings::first(&db, "secret", "two").await.unwrap(), "one");
    }
}

fn public() -> Protected {
    let house = House::read().unwrap();
    let answers = [("FR", 40), ("DE", 60), ("AT", 2), ("BE", 9), ("CZ", 7)];
    let returns = answers.map(|(country, n)| {
        let cells = clean(country, n).cells().iter().copied().collect::<BTreeMap<_, _>>();
        let accepted = at("2023-04-25T10:00:00Z");
        let answer = hub::structure::Return { version: 1, accepted, simulated: false, cells };
        ((code(country), quarter()), answer)
    });
    let table = Table { as_of: at("2023-05-20T10:00:00Z"), returns: returns.into_iter().collect() };
    let figures = Figures::in_time(table);
    let history = Protected::default();
    let key = hub::protect::Key::new("tests");
    protect(&house.programme, house.structure, &figures, quarter(), &history, &key).unwrap().public
}

async fn put_edition(db: &Db, public: &Protected) -> Edition {
    let edition = Edition::new(quarter(), 1, at("2023-05-20T10:00:00Z"), at("2023-05-30T09:00:00Z"), true);
    let mut tx = db.write().await.unwrap();
    let content = Content { public, answers: &[] };
    assert!(editions::put(&mut tx, &edition, &content).await.unwrap());
    assert!(!editions::put(&mut tx, &edition, &content).await.unwrap(), "a prepared edition stays as it is");
    let document = editions::Document {
        kind: "bulletin".into(),
        language: "en".into(),
        mime: "application/pdf".into(),
        pages: 8,
        sha256: "00".into(),
        size: 3,
    };
    editions::put_document(&mut tx, &edition, &document, &[1, 0, 255]).await.unwrap();
    tx.commit().await.unwrap();
    edition
}

#[tokio::test]
async fn public_figures_come_back_as_they_were_and_a_blank_has_no_value() {
    let folder = Folder::new();
    let public = public();
    for db in engines(&folder).await {
        put_edition(&db, &public).await;
        let back = editions::history(&db, quarter()).await.unwrap();
        assert_eq!(back, public);
        let austria = back.cell(TOTALS, Period::Quarter(quarter()), code("AT"), Code::TOTAL);
        assert_eq!(austria, Some(Cell::Hidden));
    }
}

/// Five countries' accepted totals.
async fn answer(db: &Db, quarter: Quarter, simulated: bool) {
    for (country, n) in [("AT", 30), ("BE", 9), ("CZ", 7), ("DE", 60), ("FR", 40)] {
        let mut tx = db.write().await.unwrap();
        let hour = at("2023-04-25T10:00:00Z");
        let clean = clean_for(quarter, country, n);
        let receipt = submissions::append(&mut tx, &clean, simulated, hour).await.unwrap();
        submissions::accept(&mut tx, &receipt.id, hour).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// The edition of the quarter from five countries' totals, without documents.
async fn prepare_quarter(db: &Db) {
    answer(db, quarter(), false).await;
    prepare(db, &House::read().unwrap(), quarter(), false, at("2023-05-20T10:00:00Z")).await.unwrap();
}

/// A clerk's commit may land after the edition was made though its hour lies before: hours alone would let it in.
#[tokio::test]
async fn an_edition_reads_its_own_answers_again_whatever_was_accepted_since() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        prepare_quarter(&db).await;
        let receipt = submit(&db, 42, "2023-05-01T10:00:00Z").await;
        accept(&db, &receipt.id, "2023-05-02T10:00:00Z").await;
        assert_eq!(total(&db, "2023-05-20T10:00:00Z").await, Some(42));
        let now = at("2023-06-01T10:00:00Z");
        let again = submissions::released(&db, quarter(), quarter(), Told::First, now).await.unwrap();
        assert_eq!(again.get(code("FR"), quarter()).unwrap().total(code("VIC_NEW"), code("FR")), Some(40));
        assert_eq!(again.returns.len(), 5);
    }
}

/// The edition after the next is made from what both editions were made from, and from nothing that came since.
#[tokio::test]
async fn what_an_edition_told_again_is_read_back_beside_what_was_told_first() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let (house, next) = (House::read().unwrap(), quarter().plus(1));
        prepare_quarter(&db).await;
        let receipt = submit(&db, 52, "2023-06-10T10:00:00Z").await;
        accept(&db, &receipt.id, "2023-06-11T10:00:00Z").await;
        answer(&db, next, false).await;
        let now = at("2023-08-20T10:00:00Z");
        let outcome = prepare(&db, &house, next, false, now).await.unwrap();
        let france =
            |public: &Protected| public.cell(TOTALS, Period::Quarter(quarter()), code("FR"), Code::TOTAL);
        assert_eq!(france(&outcome.public), Some(Cell::Shown(52)));
        assert_eq!(france(&editions::history(&db, quarter()).await.unwrap()), Some(Cell::Shown(40)));
        assert_eq!(editions::history(&db, next).await.unwrap(), outcome.public);
        let told = submissions::released(&db, quarter(), quarter(), Told::Again, now).await.unwrap();
        assert_eq!(told.get(code("FR"), quarter()).map(|answer| answer.version), Some(2));
        let made = editions::made_from(&db, code("FR"), quarter()).await.unwrap();
        assert_eq!(made, [(quarter().to_string(), 1), (next.to_string(), 2)]);
    }
}

#[tokio::test]
async fn editions_follow_each_other_without_a_gap() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        prepare_quarter(&db).await;
        let house = House::read().unwrap();
        let now = at("2024-05-20T10:00:00Z");
        for other in [quarter().plus(-1), quarter().plus(2)] {
            let refused = prepare(&db, &house, other, false, now).await.unwrap_err();
            assert_eq!(refused.message.id, "error-edition-order", "{other}");
        }
        let due = prepare_due(&db, &house, now).await.unwrap();
        let is_oldest = matches!(due, Prepared::NoAnswers(missing) if missing == quarter().plus(1));
        assert!(is_oldest, "the oldest that is missing, not the newest: {due:?}");
    }
}

#[tokio::test]
async fn two_first_editions_at_once_leave_no_gap() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let (house, now, later) = (House::read().unwrap(), at("2023-12-01T10:00:00Z"), quarter().plus(2));
        answer(&db, quarter(), false).await;
        answer(&db, later, false).await;
        let first = prepare(&db, &house, quarter(), false, now);
        let (one, other) = tokio::join!(first, prepare(&db, &house, later, false, now));
        let refused = [one, other].into_iter().filter_map(Result::err).map(|error| error.message.id);
        assert_eq!(refused.collect::<Vec<_>>(), ["error-edition-order"]);
        assert_eq!(editions::all(&db).await.unwrap().len(), 1);
    }
}

/// The two see different answers of France, because their moments differ.
#[tokio::test]
async fn of_two_hubs_that_prepare_an_edition_both_return_the_one_that_is_stored() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let house = House::read().unwrap();
        answer(&db, quarter(), false).await;
        let receipt = submit(&db, 42, "2023-06-01T10:00:00Z").await;
        accept(&db, &receipt.id, "2023-06-02T10:00:00Z").await;
        let early = prepare(&db, &house, quarter(), false, at("2023-05-20T10:00:00Z"));
        let late = prepare(&db, &house, quarter(), false, at("2023-06-20T10:00:00Z"));
        let (early, late) = tokio::join!(early, late);
        let stored = editions::history(&db, quarter()).await.unwrap();
        assert!(early.unwrap().public == stored && late.unwrap().public == stored);
    }
}

#[tokio::test]
async fn an_edition_says_so_when_an_earlier_quarter_in_its_tables_is_simulated() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let (house, now) = (House::read().unwrap(), at("2023-12-01T10:00:00Z"));
        answer(&db, quarter(), true).await;
        answer(&db, quarter().plus(1), false).await;
        for quarter in [quarter(), quarter().plus(1)] {
            prepare(&db, &house, quarter, false, now).await.unwrap();
        }
        let marks = editions::all(&db).await.unwrap().into_iter().map(|edition| edition.simulated);
        assert_eq!(marks.collect::<Vec<_>>(), [true, true]);
    }
}

#[tokio::test]
async fn an_edition_says_so_when_an_edition_before_it_did() {
    let folder = Folder::new();
    let public = public();
    for db in engines(&folder).await {
        put_edition(&db, &public).await;
        let next = quarter().plus(1);
        answer(&db, next, false).await;
        prepare(&db, &House::read().unwrap(), next, false, at("2023-12-01T10:00:00Z")).await.unwrap();
        assert!(editions::all(&db).await.unwrap()[0].simulated);
    }
}

#[tokio::test]
async fn an_edition_is_sealed_until_its_hour_and_then_opens_with_its_bytes() {
    let folder = Folder::new();
    let public = public();
    for db in engines(&folder).await {
        put_edition(&db, &public).await;
        let mut tx = db.write().await.unwrap();
        assert!(
            editions::publish_due(&mut tx, at("2023-05-30T09:00:00Z")).await.unwrap().is_empty(),
            "nobody said so"
        );
        tx.commit().await.unwrap();
        assert!(approve(&db, quarter(), "lead", at("2023-05-29T09:00:00Z")).await.unwrap());
        assert!(
            !approve(&db, quarter(), "another", at("2023-05-29T10:00:00Z")).await.unwrap(),
            "once is enough"
        );
        for (hour, opened) in
            [("2023-05-30T08:59:59Z", 0), ("2023-05-30T09:00:00Z", 1), ("2023-05-30T09:00:01Z", 0)]
        {
            let mut tx = db.write().await.unwrap();
            assert_eq!(editions::publish_due(&mut tx, at(hour)).await.unwrap().len(), opened, "{hour}");
            tx.commit().await.unwrap();
        }
        assert!(editions::published(&db, at("2023-05-30T08:00:00Z")).await.unwrap().is_empty());
        let published = editions::published(&db, at("2023-05-30T09:00:00Z")).await.unwrap();
        let bytes = editions::bytes(&db, &published[0], "bulletin", "en").await.unwrap();
        assert_eq!(bytes, Some(vec![1, 0, 255]));
        assert_eq!(editions::documents(&db, &published[0]).await.unwrap()[0].size, 3);
    }
}

#[tokio::test]
async fn the_ledger_tells_who_did_what_in_order() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let mut tx = db.write().await.unwrap();
        ledger::add(&mut tx, at("2023-05-30T09:00:00Z"), "hub", "publish", "2023-Q1").await.unwrap();
        ledger::add(&mut tx, at("2023-05-20T09:00:00Z"), "hub", "prepare", "2023-Q1").await.unwrap();
        tx.commit().await.unwrap();
        let lines = ledger::about(&db, "2023-Q1").await.unwrap();
        let what: Vec<&str> = lines.iter().map(|(_, _, what)| what.as_str()).collect();
        assert_eq!(what, ["prepare", "publish"]);
    }
}
