//! What happens when something public was wrong, and when letters come back or wait; on both engines.

mod common;

use std::collections::BTreeSet;
use std::sync::Mutex;

use common::{Folder, ROUND, engines, post, publish_round, quarter, reader, state_of, text, text_of};
use hub::app::{Clock, Mailer};
use hub::deliver::{
    Copy, DUTIES, Duty, House, News, Noted, approve, correct, edition_letter, gather_due, note_returned,
    publish_due, send_due, tell, withdraw,
};
use hub::people::{Role, Seat};
use hub::store::editions::{self, Document, Published};
use hub::store::outbox::{self, Letter};
use hub::store::people::{self, BULLETIN, Person};
use hub::store::{Db, health, ledger};
use hub::structure::{Code, Correction, Message, Reason, Withdrawn};
use hub::web::routes;
use hub::words::language;
use jiff::{Timestamp, ToSpan};
use poem::http::StatusCode;
use poem::{Endpoint, Request};

/// After the release of the round.
fn later() -> Timestamp {
    "2023-06-05T08:00:00Z".parse().unwrap()
}

fn caution() -> Correction {
    Correction::new(Reason::Caution, [Code::literal("ES")].into()).unwrap()
}

fn words_were_wrong() -> Correction {
    Correction::new(Reason::Words, BTreeSet::new()).unwrap()
}

async fn send(db: &Db, now: Timestamp) -> Vec<(String, Vec<u8>)> {
    let mailer = Mailer::Memory(Mutex::default());
    send_due(db, &mailer, &post(), "hub", Clock::Fixed(now)).await.unwrap();
    let Mailer::Memory(letters) = mailer else { unreachable!() };
    let mut letters = letters.into_inner().unwrap();
    letters.sort();
    letters
}

async fn put(db: &Db, id: &str, seat: Seat, now: Timestamp) {
    let person = Person { id: id.into(), email: format!("{id}@example.org"), language: "en".into() };
    let mut tx = db.write().await.unwrap();
    people::put(&mut tx, &person, &seat, now).await.unwrap();
    tx.commit().await.unwrap();
}

async fn leave(db: &Db, id: &str) {
    let mut tx = db.write().await.unwrap();
    people::unsubscribe(&mut tx, id, BULLETIN, later()).await.unwrap();
    tx.commit().await.unwrap();
}

/// The version that waits is approved and opens.
async fn open(db: &Db, now: Timestamp) -> Published {
    assert!(approve(db, quarter(), "lead", now).await.unwrap());
    publish_due(db, &post(), now).await.unwrap().remove(0)
}

async fn page(db: &Db, path: &str) -> (StatusCode, String) {
    let clock = Clock::Fixed(later() + 1.hour());
    let state = state_of(db, clock);
    let answer = routes(state).call(Request::builder().uri(path.parse().unwrap()).finish()).await.unwrap();
    (answer.status(), answer.into_body().into_string().await.unwrap())
}

/// The plain text of a letter, without the line breaks of its transport.
fn plain(bytes: &[u8]) -> String {
    let mail = mail_parser::MessageParser::default().parse(bytes).unwrap();
    mail.body_text(0).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn subject(bytes: &[u8]) -> String {
    mail_parser::MessageParser::default().parse(bytes).unwrap().subject().unwrap().to_string()
}

#[tokio::test]
async fn a_corrected_edition_waits_for_a_lead_and_then_takes_the_place_of_the_one_before() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        let edition = correct(&db, House::embedded(), quarter(), caution(), "lead", later()).await.unwrap();
        assert_eq!((edition.version, edition.correction), (2, Some(Box::new(caution()))));
        assert!(publish_due(&db, &post(), later()).await.unwrap().is_empty(), "no lead has said so");
        assert_eq!(editions::current(&db, later()).await.unwrap()[0].edition().version, 1);
        let error = correct(&db, House::embedded(), quarter(), words_were_wrong(), "lead", later()).await;
        assert_eq!(error.unwrap_err().message.id, "error-edition-waits");
        let published = open(&db, later()).await;
        let current = editions::current(&db, later()).await.unwrap();
        assert_eq!(current, std::slice::from_ref(&published));
        let versions = editions::published(&db, later()).await.unwrap();
        assert_eq!(versions.iter().map(|one| one.edition().version).collect::<Vec<_>>(), [2, 1]);
        let before = editions::bytes(&db, &versions[1], "table-form", "_").await.unwrap();
        assert_eq!(
            editions::bytes(&db, &published, "table-form", "_").await.unwrap(),
            before,
            "figures stand"
        );
    }
}

#[tokio::test]
async fn the_first_page_of_a_corrected_edition_says_what_was_wrong_in_every_language() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    correct(&db, House::embedded(), quarter(), caution(), "lead", later()).await.unwrap();
    let published = open(&db, later()).await;
    for (lang, expected) in
        [("en", "Version 2. Figures of these countries are known to be wrong"), ("el", "Εκδοχή 2.")]
    {
        let pdf = editions::bytes(&db, &published, "bulletin", lang).await.unwrap().unwrap();
        let first =
            text_of(&pdf).split('\u{c}').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(first.contains(expected), "{first}");
        assert!(first.contains(if lang == "en" { "Spain" } else { "Ισπανία" }), "{first}");
    }
    let (_, page) = page(&db, "/en/edition/2023-Q1").await;
    assert!(text(&page).contains("Figures of these countries are known to be wrong"), "{}", text(&page));
}

#[tokio::test]
async fn the_correction_reaches_exactly_those_who_have_what_was_wrong() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        // One letter is not out yet; everybody else has theirs, and one of them reads no more.
        let letters = outbox::about(&db, "edition:2023-Q1:1").await.unwrap();
        assert_eq!(letters.len(), hub::words::languages().len());
        leave(&db, "reader.nl").await;
        put(&db, "reader.nl", reader(), later()).await;
        let sent = send(&db, later() - 1.hour()).await;
        assert_eq!(sent.len(), letters.len() - 1, "who left before gets nothing");
        leave(&db, "reader.el").await;
        put(&db, "newcomer", reader(), later()).await;
        correct(&db, House::embedded(), quarter(), words_were_wrong(), "lead", later()).await.unwrap();
        open(&db, later()).await;
        let corrections = send(&db, later()).await;
        let to: Vec<&str> = corrections.iter().map(|(to, _)| to.as_str()).collect();
        let had = hub::words::languages().keys().filter(|language| *language != "nl");
        assert_eq!(to, had.map(|language| format!("reader.{language}@example.org")).collect::<Vec<_>>());
        let (_, english) = corrections.iter().find(|(to, _)| to == "reader.en@example.org").unwrap();
        assert_eq!(subject(english), "January–March 2023: a corrected bulletin");
        let said = plain(english);
        assert!(said.contains("A text of the version before said something wrong"), "{said}");
        assert!(said.contains("https://hub.example.org/en/edition/2023-Q1/changes"), "{said}");
    }
}

#[tokio::test]
async fn whoever_had_not_received_the_wrong_edition_gets_the_right_one_as_news() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        correct(&db, House::embedded(), quarter(), words_were_wrong(), "lead", later()).await.unwrap();
        open(&db, later()).await;
        assert!(outbox::about(&db, "edition:2023-Q1:1").await.unwrap().is_empty(), "taken back");
        let sent = send(&db, later()).await;
        assert_eq!(sent.len(), hub::words::languages().len());
        let english = sent.iter().find(|(to, _)| to == "reader.en@example.org").unwrap();
        assert_eq!(subject(&english.1), "January–March 2023: the bulletin is published");
    }
}

#[tokio::test]
async fn a_letter_about_a_version_that_was_taken_back_does_not_leave_any_more() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        withdraw(&db, quarter(), 1, Withdrawn::Protection, "lead", later()).await.unwrap();
        assert!(send(&db, later()).await.is_empty());
        let troubles = outbox::troubles(&db, 100).await.unwrap();
        assert_eq!(troubles.len(), hub::words::languages().len(), "the administrator sees who got none");
        assert!(troubles.iter().all(|it| it.answer == "withdrawn: protection" && !it.can_be_sent));
        assert_eq!(health::outbox(&db, later()).await.unwrap().given_up, 0, "and is not woken for it");
        let mut tx = db.write().await.unwrap();
        assert!(!outbox::again(&mut tx, &troubles[0].id, later()).await.unwrap(), "nor by hand");
        drop(tx);
        correct(&db, House::embedded(), quarter(), words_were_wrong(), "lead", later()).await.unwrap();
        open(&db, later()).await;
        let sent = send(&db, later()).await;
        assert_eq!(
            sent.len(),
            hub::words::languages().len(),
            "the version that takes its place is news to all"
        );
    }
}

#[tokio::test]
async fn a_letter_that_was_in_somebodys_hands_when_its_version_was_taken_back_is_known_to_have_left() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        let held = outbox::claim(&db, "hub", later(), 60, 2).await.unwrap();
        let mut tx = db.write().await.unwrap();
        assert!(outbox::failed(&mut tx, &held[1], "hub", later(), (true, "550 no")).await.unwrap());
        tx.commit().await.unwrap();
        withdraw(&db, quarter(), 1, Withdrawn::Figures, "lead", later()).await.unwrap();
        assert_eq!(health::outbox(&db, later()).await.unwrap().given_up, 0, "nobody can send it again");
        let mut tx = db.write().await.unwrap();
        assert!(outbox::sent(&mut tx, &held[0], "hub", later(), "250 taken").await.unwrap());
        tx.commit().await.unwrap();
        correct(&db, House::embedded(), quarter(), words_were_wrong(), "lead", later()).await.unwrap();
        open(&db, later()).await;
        let sent = send(&db, later()).await;
        let corrected = sent.iter().filter(|(_, bytes)| {
            String::from_utf8_lossy(bytes).contains(".2.") && plain(bytes).contains("/changes")
        });
        let to: Vec<&String> = corrected.map(|(to, _)| to).collect();
        assert_eq!(sent.len(), hub::words::languages().len());
        assert_eq!(to, [&held[0].address], "the others never had anything to correct");
    }
}

#[tokio::test]
async fn a_caution_about_a_country_that_the_edition_does_not_tell_of_is_refused() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let unpublished = correct(&db, House::embedded(), quarter(), caution(), "lead", later()).await;
        assert_eq!(unpublished.unwrap_err().message.id, "error-edition-unknown");
        publish_round(&db, &ROUND).await;
        let cyprus = Correction::new(Reason::Caution, [Code::literal("CY")].into()).unwrap();
        let error = correct(&db, House::embedded(), quarter(), cyprus, "lead", later()).await.unwrap_err();
        assert_eq!(error.message.id, "error-caution-country");
        assert_eq!(editions::all(&db).await.unwrap().len(), 1, "nothing is half made");
    }
}

#[tokio::test]
async fn the_page_of_changes_tells_every_version_and_why() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        let (status, before) = page(&db, "/en/edition/2023-Q1/changes").await;
        assert_eq!(status, StatusCode::OK);
        assert!(text(&before).contains("First version"), "{}", text(&before));
        assert!(text(&before).contains("No later edition tells a figure of this one otherwise."));
        correct(&db, House::embedded(), quarter(), caution(), "lead", later()).await.unwrap();
        open(&db, later()).await;
        let (_, after) = page(&db, "/en/edition/2023-Q1/changes").await;
        assert!(text(&after).contains("a later edition tells the right ones: Spain."), "{}", text(&after));
        for version in ["1", "2"] {
            let path = format!("/editions/2023-Q1/{version}/en/bulletin.pdf");
            assert!(after.contains(&path), "{path}");
            let (status, _) = file(&db, &path).await;
            assert_eq!(status, StatusCode::OK, "what was quoted stays where it was");
        }
        for path in ["/en/edition/2022-Q1/changes", "/en/edition/nonsense/changes"] {
            assert_eq!(page(&db, path).await.0, StatusCode::NOT_FOUND, "{path}");
        }
        let (_, library) = page(&db, "/en/library").await;
        assert_eq!(text(&library).matches("January–March 2023").count(), 1, "one entry an edition");
    }
}

async fn file(db: &Db, path: &str) -> (StatusCode, usize) {
    let state = state_of(db, Clock::Fixed(later() + 1.hour()));
    let answer = routes(state).call(Request::builder().uri(path.parse().unwrap()).finish()).await.unwrap();
    (answer.status(), answer.into_body().into_bytes().await.unwrap().len())
}

#[tokio::test]
async fn a_file_that_is_too_large_for_a_letter_waits_behind_a_link() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let published = publish_round(&db, &ROUND).await;
    let person = Person { id: "r".into(), email: "r@example.org".into(), language: "nl".into() };
    let letter = |size: usize| -> Letter {
        let document = Document {
            kind: "bulletin".into(),
            language: "nl".into(),
            mime: "application/pdf".into(),
            pages: 12,
            sha256: String::new(),
            size: size as i64,
        };
        let copy = Copy { published: &published, document: &document };
        edition_letter(&post(), &copy, &News::New(&[]), &person, language("nl").unwrap()).unwrap()
    };
    let (small, large) = (letter(2_300_000), letter(2_400_000));
    assert!(small.encloses.is_some() && large.encloses.is_none());
    let said = plain(&large.bytes);
    assert!(said.contains("https://hub.example.org/editions/2023-Q1/1/nl/bulletin.pdf"), "{said}");
    assert!(!plain(&small.bytes).contains("bulletin.pdf"), "it is attached");
}

fn duty(n: usize) -> Duty {
    Duty {
        kind: "stuck",
        event: format!("stuck:send:{n}"),
        about: Message::new("letter-stuck-subject")
            .arg("job", Message::new("job-send").into())
            .count("attempts", n),
        path: "/jobs".into(),
    }
}

#[tokio::test]
async fn whoever_wants_one_letter_a_day_gets_what_came_since_at_nine_and_nothing_before() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let morning = at("2023-06-05T05:00:00Z");
        let seat = Seat::new(Role::Administrator, "2023-01-01".parse().unwrap());
        put(&db, "together", seat.clone(), morning).await;
        put(&db, "alone", seat, morning).await;
        let mut tx = db.write().await.unwrap();
        people::choose_daily(&mut tx, "together", &[DUTIES.to_string()].into(), morning).await.unwrap();
        tx.commit().await.unwrap();
        for n in [5, 6] {
            tell(&db, &post(), Role::Administrator, &duty(n), morning).await.unwrap();
        }
        let sent = send(&db, morning).await;
        assert!(sent.iter().all(|(to, _)| to == "alone@example.org") && sent.len() == 2);
        // Nine in Brussels is seven by UTC in summer.
        assert_eq!(gather_due(&db, &post(), at("2023-06-05T06:59:00Z")).await.unwrap(), 0);
        assert_eq!(gather_due(&db, &post(), at("2023-06-05T07:00:00Z")).await.unwrap(), 1);
        assert_eq!(gather_due(&db, &post(), at("2023-06-05T07:00:00Z")).await.unwrap(), 0, "once");
        let sent = send(&db, at("2023-06-05T07:01:00Z")).await;
        assert_eq!(sent.len(), 1);
        assert_eq!(subject(&sent[0].1), "2 messages for you");
        assert_eq!(plain(&sent[0].1).matches("https://hub.example.org/en/jobs").count(), 2);
    }
}

#[tokio::test]
async fn what_waits_for_the_letter_of_the_day_leaves_alone_when_somebody_wants_no_such_letter_any_more() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put(&db, "admin", Seat::new(Role::Administrator, "2023-01-01".parse().unwrap()), later()).await;
        for streams in [vec![DUTIES.to_string()], Vec::new()] {
            let mut tx = db.write().await.unwrap();
            people::choose_daily(&mut tx, "admin", &streams.into_iter().collect(), later()).await.unwrap();
            tx.commit().await.unwrap();
            tell(&db, &post(), Role::Administrator, &duty(5), later()).await.unwrap();
        }
        assert_eq!(send(&db, later()).await.len(), 1, "one, once");
        assert_eq!(gather_due(&db, &post(), later() + 48.hours()).await.unwrap(), 0);
    }
}

fn report(letter: &str) -> Vec<u8> {
    format!(
        "From: MAILER-DAEMON@example.org\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n\
         Final-Recipient: rfc822; r@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{letter}>\r\n\r\n--b--\r\n"
    )
    .into_bytes()
}

#[tokio::test]
async fn a_letter_that_comes_back_is_noted_once_and_after_three_in_a_row_the_bulletin_stops() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        put(&db, "moved", reader(), later()).await;
        let letter = |n: usize| Letter {
            id: format!("{n}@hub"),
            event: format!("edition:2022-Q{n}:1"),
            recipient: "moved".into(),
            stream: BULLETIN.into(),
            bytes: vec![1],
            brief: None,
            encloses: None,
        };
        for (n, expected) in [(1, Noted::Returned), (2, Noted::Returned), (3, Noted::Stopped)] {
            let mut tx = db.write().await.unwrap();
            outbox::put(&mut tx, &letter(n), later()).await.unwrap();
            tx.commit().await.unwrap();
            let bytes = report(&format!("{n}@hub"));
            assert_eq!(note_returned(&db, &bytes, later()).await.unwrap(), Noted::Unknown, "it has not left");
            assert_eq!(send(&db, later() + (n as i64).hours()).await.len(), 1);
            assert_eq!(note_returned(&db, &bytes, later()).await.unwrap(), expected);
            assert_eq!(note_returned(&db, &bytes, later()).await.unwrap(), Noted::Unknown, "noted already");
        }
        assert_eq!(people::readers(&db).await.unwrap(), []);
        let troubles = outbox::troubles(&db, 10).await.unwrap();
        assert!(troubles.len() == 3 && troubles.iter().all(|one| one.came_back && one.answer == "5.1.1"));
        let search = ledger::Search { what: "bulletin-stopped".into(), ..ledger::Search::default() };
        assert_eq!(ledger::search(&db, &search, 10).await.unwrap().len(), 1);
    }
}

/// What the page says of a file, or of a code.
async fn verified(db: &Db, code: &str, file: Option<&[u8]>) -> String {
    let visitor = "0".repeat(64);
    let csrf = post().secret.proof(&format!("csrf:visitor:{visitor}"));
    let field = |name: &str, value: &str| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes()
    };
    let mut body = [field("csrf", &csrf), field("code", code)].concat();
    if let Some(bytes) = file {
        let head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend(b"--x--\r\n");
    let request = Request::builder()
        .method(poem::http::Method::POST)
        .uri("/en/verify".parse().unwrap())
        .header("Cookie", format!("__Host-hub-visitor={visitor}"))
        .content_type("multipart/form-data; boundary=x")
        .body(body);
    let clock = Clock::Fixed(later() + 1.hour());
    let state = state_of(db, clock);
    let answer = routes(state).call(request).await.unwrap();
    text(&answer.into_body().into_string().await.unwrap())
}

#[tokio::test]
async fn a_document_is_recognised_by_its_bytes_and_its_figures_by_the_code_that_is_printed_in_it() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let first = publish_round(&db, &ROUND).await;
        let pdf = editions::bytes(&db, &first, "bulletin", "el").await.unwrap().unwrap();
        let said = verified(&db, "", Some(&pdf)).await;
        assert!(said.contains("Genuine: bulletin (Ελληνικά), January–March 2023, version 1"), "{said}");
        assert!(said.contains("This is the version that counts."), "{said}");
        let printed = text_of(&pdf);
        let is_code = |word: &&str| {
            let groups: Vec<&str> = word.split('-').collect();
            groups.len() == 4
                && groups.iter().all(|g| g.len() == 4 && g.chars().all(|c| c.is_ascii_hexdigit()))
        };
        let mut words = printed.split_whitespace().map(|word| word.trim_end_matches('.'));
        let code = words.find(is_code).expect("a code");
        for typed in [code.to_string(), code.to_lowercase().replace('-', " ")] {
            let said = verified(&db, &typed, None).await;
            assert!(
                said.contains("Genuine: figures of the edition") && said.contains("proves the figures"),
                "{said}"
            );
        }
        correct(&db, House::embedded(), quarter(), words_were_wrong(), "lead", later()).await.unwrap();
        open(&db, later()).await;
        let said = verified(&db, "", Some(&pdf)).await;
        assert!(said.contains("version 1") && said.contains("Version 2 took its place."), "{said}");
    }
}

#[tokio::test]
async fn what_was_changed_by_one_byte_or_is_sealed_or_is_no_document_is_not_recognised() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let first = publish_round(&db, &ROUND).await;
        let mut pdf = editions::bytes(&db, &first, "bulletin", "en").await.unwrap().unwrap();
        correct(&db, House::embedded(), quarter(), words_were_wrong(), "lead", later()).await.unwrap();
        let sealed = editions::sealed(&db, later()).await.unwrap().remove(0);
        let sealed = editions::sealed_bytes(&db, &sealed, "bulletin", "en").await.unwrap().unwrap();
        let facts = editions::bytes(&db, &first, "facts", "_").await.unwrap().unwrap();
        let last = pdf.len() - 20;
        pdf[last] ^= 1;
        for file in [&pdf[..], &sealed, &facts, b"no PDF"] {
            assert!(verified(&db, "", Some(file)).await.contains("Nothing published here looks like this."));
        }
        for code in ["0123-4567-89AB-CDEF", "0123", "' OR 1=1 --", "<script>"] {
            let said = verified(&db, code, None).await;
            assert!(said.contains("Nothing published here looks like this."), "{said}");
        }
        assert!(verified(&db, "", None).await.contains("Choose a file or type a code."));
    }
}
