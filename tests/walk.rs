//! One count's walk through the house: a coordinator in France types 12, a colleague in Austria types 2.

mod common;

use std::sync::Mutex;

use common::{Folder, ROUND, artefacts, engines, post, publish_round, text_of};
use hub::app::{Clock, Mailer};
use hub::deliver::send_due;

/// The line of a country in the panel of a bulletin.
fn row<'t>(text: &'t str, country: &str) -> &'t str {
    let is_row = |line: &&str| line.trim_start().starts_with(country) && line.split_whitespace().count() > 2;
    text.lines().find(is_row).unwrap_or_else(|| panic!("no row {country} in {text}"))
}

#[tokio::test]
async fn a_typed_twelve_reaches_the_greek_pdf_and_every_other() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let published = publish_round(&db, &ROUND).await;
        let all = artefacts(&db, &published).await;
        for (language, france) in [("el", "Γαλλία"), ("en", "France"), ("nl", "Frankrijk"), ("bg", "Франция")]
        {
            let text = text_of(&all[&format!("bulletin.{language}")]);
            let cells: Vec<&str> = row(&text, france).split_whitespace().collect();
            assert!(cells.contains(&"12"), "{cells:?}");
        }
    }
}

#[tokio::test]
async fn a_typed_two_never_does() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let published = publish_round(&db, &ROUND).await;
        let all = artefacts(&db, &published).await;
        let text = text_of(&all["bulletin.en"]);
        let cells: Vec<&str> = row(&text, "Austria").split_whitespace().collect();
        assert!(cells.contains(&"c") && !cells.contains(&"2"), "{cells:?}");
        let table = String::from_utf8(all["table-total._"].clone()).unwrap();
        assert!(table.contains("2023-Q1,AT,\n"), "{table}");
    }
}

/// The taint test: other true counts behind the same public picture must give the same bytes everywhere.
#[tokio::test]
async fn a_child_moved_between_hidden_countries_changes_no_public_byte() {
    let mut moved = ROUND;
    (moved[0], moved[2]) = (("AT", 3), ("CZ", 6));
    let (one, other) = (Folder::new(), Folder::new());
    for (db, other) in engines(&one).await.into_iter().zip(engines(&other).await) {
        let first = publish_round(&db, &ROUND).await;
        let second = publish_round(&other, &moved).await;
        let (first, second) = (artefacts(&db, &first).await, artefacts(&other, &second).await);
        assert!(first.keys().any(|name| name.starts_with("letter")) && first.contains_key("twin.bg"));
        assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
        for (name, bytes) in &first {
            assert!(*bytes == second[name], "{name} differs");
        }
    }
}

/// The control of the test above: a shown count does change the bytes.
#[tokio::test]
async fn a_child_more_in_a_shown_country_is_seen() {
    let mut more = ROUND;
    more[5] = ("FR", 13);
    let (one, other) = (Folder::new(), Folder::new());
    for (db, other) in engines(&one).await.into_iter().zip(engines(&other).await) {
        let first = publish_round(&db, &ROUND).await;
        let second = publish_round(&other, &more).await;
        let (first, second) = (artefacts(&db, &first).await, artefacts(&other, &second).await);
        assert!(first["bulletin.en"] != second["bulletin.en"]);
    }
}

#[tokio::test]
async fn every_letter_leaves_once_with_the_bulletin_of_its_reader() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let published = publish_round(&db, &ROUND).await;
        let all = artefacts(&db, &published).await;
        let mailer = Mailer::Memory(Mutex::default());
        let clock = Clock::Fixed(published.edition().embargo);
        let readers = hub::words::languages().len();
        assert_eq!(send_due(&db, &mailer, &post(), "a", clock).await.unwrap(), readers);
        assert_eq!(send_due(&db, &mailer, &post(), "a", clock).await.unwrap(), 0, "nothing waits any more");
        let Mailer::Memory(letters) = mailer else { unreachable!() };
        for (address, bytes) in letters.into_inner().unwrap() {
            let language = address.trim_start_matches("reader.").trim_end_matches("@example.org");
            assert_eq!(attached(&bytes), all[&format!("bulletin.{language}")], "{address}");
        }
    }
}

/// The attached file of a letter: the last part, in base64.
fn attached(letter: &[u8]) -> Vec<u8> {
    let letter = String::from_utf8(letter.to_vec()).unwrap();
    let part = letter.split("Content-Type: application/pdf").nth(1).unwrap();
    let body = part.split("\r\n\r\n").nth(1).unwrap().split("\r\n--").next().unwrap();
    let digit = |b: u8| {
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".iter().position(|d| *d == b)
    };
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0u32, 0);
    for value in body.bytes().filter_map(digit) {
        bits = (bits << 6) | value as u32;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}
