//! Coordinators warn each other: the story of one warning, what is refused, who reads what; on both engines.

mod common;

use std::sync::Mutex;

use common::{Folder, engines, post, state_of, text, text_of};
use hub::access::{Door, create_token, csrf_of};
use hub::app::{Clock, Mailer};
use hub::colleagues::{self, Asker, Question, Sent, Standing, Story, Written};
use hub::deliver::{House, send_due, write_pdf};
use hub::detect::Grade;
use hub::exchange::{Asked, Band, Confidence, Reading, Reply, Tally, Typed, Vocabulary, Warning};
use hub::intake::Office;
use hub::people::{Actor, Proof, Role, Scope, Seat, Secret};
use hub::report::{WarningFacts, compose_warning, html, layout};
use hub::store::people::{self, Person};
use hub::store::sessions::{self, Session};
use hub::store::{Db, accounts};
use hub::structure::{Code, Dimension, Structure};
use hub::web::{State, routes};
use hub::words::languages;
use jiff::{Timestamp, ToSpan};
use poem::http::{Method, StatusCode, header};
use poem::{Endpoint, Request};
use proptest::prelude::*;
use serde_json::{Value, json};

fn now() -> Timestamp {
    "2026-11-02T09:00:00Z".parse().unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

/// A coordinator of each country, in its own language where the hub speaks it, and a lead.
async fn everybody(db: &Db) {
    let begin = "2026-01-01".parse().unwrap();
    let coordinator = |country: &str| Seat::new(Role::Coordinator, begin).of(code(country));
    let all = [
        ("joke", "nl", coordinator("NL")),
        ("karl", "en", coordinator("DE")),
        ("bente", "nl", coordinator("BE")),
        ("eleni", "el", coordinator("GR")),
        ("lea", "en", Seat::new(Role::Lead, begin)),
        ("rita", "en", Seat::new(Role::Reader, begin)),
    ];
    let mut tx = db.write().await.unwrap();
    for (id, language, seat) in all {
        let person = Person { id: id.into(), email: format!("{id}@example.org"), language: language.into() };
        people::put(&mut tx, &person, &seat, now()).await.unwrap();
        accounts::set_state(&mut tx, id, accounts::State::Active).await.unwrap();
    }
    tx.commit().await.unwrap();
}

fn chile() -> Typed {
    Typed {
        form: "CRIM".into(),
        crim: "PICK".into(),
        concerns: vec!["BE".into(), "DE".into()],
        direction: "TOWARDS".into(),
        until: "2026-12-31".into(),
        audience: "concerned".into(),
        urgency: "NOW".into(),
        ..Warning::draft(code("NL"), code("CL"), Band::Few, Confidence::Single)
    }
}

async fn at<T>(db: &Db, who: &str, when: Timestamp, work: impl AsyncFnOnce(Office<'_>) -> T) -> T {
    let post = post();
    work(Office { db, house: House::embedded(), post: &post, who, now: when }).await
}

async fn warn(db: &Db, who: &str, country: &str, typed: &Typed, when: Timestamp) -> Written {
    at(db, who, when, async |office| colleagues::warn(&office, code(country), typed, None).await.unwrap())
        .await
}

async fn sent(db: &Db, typed: &Typed, when: Timestamp) -> String {
    match warn(db, "joke", "NL", typed, when).await {
        Written::Sent(id) => id,
        other => panic!("{other:?}"),
    }
}

/// Whom the letters reach that wait, with their subjects.
async fn letters(db: &Db, when: Timestamp) -> Vec<(String, String)> {
    let mailer = Mailer::Memory(Mutex::default());
    send_due(db, &mailer, &post(), "hub", Clock::Fixed(when)).await.unwrap();
    let Mailer::Memory(letters) = mailer else { unreachable!() };
    let subject = |bytes: &[u8]| {
        mail_parser::MessageParser::default().parse(bytes).unwrap().subject().unwrap().to_string()
    };
    let mut all: Vec<_> =
        letters.into_inner().unwrap().into_iter().map(|(to, bytes)| (to, subject(&bytes))).collect();
    all.sort();
    all
}

async fn story(db: &Db, who: &str, countries: &[&str], id: &str, when: Timestamp) -> Option<Story> {
    let countries: Vec<Code> = countries.iter().map(|country| code(country)).collect();
    let asker = Asker { person: who, is_lead: who == "lea", countries: &countries };
    colleagues::story(db, House::embedded(), &asker, id, when).await.unwrap()
}

async fn seen_too(db: &Db, who: &str, country: &str, id: &str, when: Timestamp) -> bool {
    at(db, who, when, async |office| colleagues::echo(&office, id, code(country), Band::Few).await.unwrap())
        .await
}

/// A session of somebody, with its cookie and what its forms carry.
async fn session(db: &Db, who: &str) -> (String, String) {
    let mut bytes = [7; 32];
    bytes[..who.len()].copy_from_slice(who.as_bytes());
    let secret = Secret::new(bytes);
    let mut tx = db.write().await.unwrap();
    let session = Session {
        fingerprint: secret.fingerprint(),
        person: who.into(),
        second_factor: false,
        browser: String::new(),
        created_at: now(),
        seen_at: now(),
    };
    sessions::put(&mut tx, &session).await.unwrap();
    tx.commit().await.unwrap();
    (format!("__Host-hub-session={}", secret.text()), csrf_of(&post().secret, &secret.fingerprint()))
}

fn state(db: &Db) -> State {
    state_of(db, Clock::Fixed(now()))
}

#[tokio::test]
async fn a_warning_reaches_those_it_concerns_in_one_letter_that_says_nothing_of_it() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        sent(&db, &chile(), now()).await;
        let told = letters(&db, now()).await;
        let expected = [
            ("bente@example.org", "Een collega vertelt iets"),
            ("karl@example.org", "A colleague tells something"),
            ("lea@example.org", "A colleague tells something"),
        ];
        assert_eq!(told, expected.map(|(to, subject)| (to.to_string(), subject.to_string())));
    }
}

#[tokio::test]
async fn who_was_not_told_reads_nothing_and_reading_is_noted_once() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let id = sent(&db, &chile(), now()).await;
        assert!(story(&db, "eleni", &["GR"], &id, now()).await.is_none());
        assert!(story(&db, "rita", &[], &id, now()).await.is_none());
        assert_eq!(colleagues::unread(&db, "karl").await.unwrap(), 1);
        for minutes in [1, 2] {
            let when = now() + minutes.minutes();
            at(&db, "karl", when, async |office| colleagues::note_read(&office, &id).await.unwrap()).await;
        }
        assert_eq!(colleagues::unread(&db, "karl").await.unwrap(), 0);
        let story = story(&db, "lea", &[], &id, now()).await.unwrap();
        let read = story.readers.iter().find(|reader| reader.person == "karl").unwrap().read_at;
        assert_eq!(read, Some(now() + 1.minutes()));
    }
}

#[tokio::test]
async fn each_country_that_has_seen_it_too_raises_the_grade_and_is_counted_once() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let id = sent(&db, &chile(), now()).await;
        let grade = async || story(&db, "lea", &[], &id, now()).await.unwrap().grade;
        assert_eq!(grade().await, Grade::SingleReport);
        assert!(
            seen_too(&db, "karl", "DE", &id, now()).await && seen_too(&db, "karl", "DE", &id, now()).await
        );
        assert_eq!(grade().await, Grade::Repeated);
        assert!(seen_too(&db, "bente", "BE", &id, now()).await);
        assert_eq!(story(&db, "lea", &[], &id, now()).await.unwrap().echoes.len(), 2);
        assert!(!seen_too(&db, "joke", "NL", &id, now()).await, "its own country says it already");
    }
}

#[tokio::test]
async fn an_update_and_a_taking_back_reach_exactly_those_who_were_told() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let first = sent(&db, &chile(), now()).await;
        letters(&db, now()).await;
        let follow = |kind: &str, id: &str| Typed {
            kind: kind.into(),
            follows: id.into(),
            band: "5-9".into(),
            // Whoever was not told of the first is not told of what follows.
            audience: "all".into(),
            ..chile()
        };
        let second = sent(&db, &follow("update", &first), now() + 1.hour()).await;
        let told: Vec<String> = letters(&db, now() + 1.hour()).await.into_iter().map(|(to, _)| to).collect();
        assert_eq!(told, ["bente@example.org", "karl@example.org", "lea@example.org"]);
        assert_eq!(story(&db, "lea", &[], &first, now()).await.unwrap().standing, Standing::Replaced);
        let refused = |written: Written| match written {
            Written::Wrong(wrong) => wrong[0].1.id.clone(),
            other => panic!("{other:?}"),
        };
        let when = now() + 2.hours();
        assert_eq!(
            refused(warn(&db, "joke", "NL", &follow("update", &first), when).await),
            "warn-follows-replaced"
        );
        let foreign = Typed { concerns: vec!["NL".into()], seen_in: vec![], ..follow("cancel", &second) };
        assert_eq!(refused(warn(&db, "karl", "DE", &foreign, when).await), "warn-follows-unknown");
        sent(&db, &follow("cancel", &second), when).await;
        assert_eq!(story(&db, "lea", &[], &second, when).await.unwrap().standing, Standing::Cancelled);
        assert_eq!(
            refused(warn(&db, "joke", "NL", &follow("update", &second), when).await),
            "warn-follows-cancelled"
        );
        assert!(!seen_too(&db, "karl", "DE", &second, when).await, "what was taken back is not confirmed");
    }
}

#[tokio::test]
async fn a_warning_that_is_over_is_neither_followed_nor_confirmed() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let id = sent(&db, &chile(), now()).await;
        let after = "2027-01-01T09:00:00Z".parse().unwrap();
        assert_eq!(story(&db, "lea", &[], &id, after).await.unwrap().standing, Standing::Over);
        assert!(!seen_too(&db, "karl", "DE", &id, after).await);
        let update = Typed { kind: "update".into(), follows: id, until: "2027-02-01".into(), ..chile() };
        let Written::Wrong(wrong) = warn(&db, "joke", "NL", &update, after).await else { panic!() };
        assert_eq!(wrong[0].1.id, "warn-follows-over");
    }
}

#[tokio::test]
async fn of_little_urgency_nobody_is_told_before_a_lead_says_so() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let Written::Waits(id) =
            warn(&db, "joke", "NL", &Typed { urgency: "KNOW".into(), ..chile() }, now()).await
        else {
            panic!("it waits")
        };
        assert!(letters(&db, now()).await.is_empty());
        assert!(story(&db, "karl", &["DE"], &id, now()).await.is_none());
        let judge = async |leaves| {
            at(&db, "lea", now(), async |office| colleagues::judge(&office, &id, leaves).await.unwrap()).await
        };
        assert!(judge(true).await);
        assert!(!judge(false).await, "it has left");
        assert_eq!(letters(&db, now()).await.len(), 2 + 1);
    }
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_warning_and_a_flood_is_stopped() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let first = sent(&db, &chile(), now()).await;
        assert_eq!(sent(&db, &chile(), now()).await, first);
        assert_eq!(letters(&db, now()).await.len(), 3);
        let most = Vocabulary::read().unwrap().a_day;
        for n in 1..most {
            sent(&db, &chile(), now() + (n as i64).minutes()).await;
        }
        let next = |hours: i64| now() + hours.hours();
        assert!(matches!(warn(&db, "joke", "NL", &chile(), next(1)).await, Written::TooMany));
        assert!(matches!(
            warn(
                &db,
                "karl",
                "DE",
                &Typed { concerns: vec!["NL".into()], seen_in: vec![], ..chile() },
                next(1)
            )
            .await,
            Written::Sent(_)
        ));
        assert!(matches!(warn(&db, "joke", "NL", &chile(), next(25)).await, Written::Sent(_)));
    }
}

#[tokio::test]
async fn exercises_and_what_was_taken_back_say_nothing_about_an_origin() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let voices = async || {
            colleagues::about(&db, House::embedded(), code("CL"), Code::TOTAL, now() - 1.hour())
                .await
                .unwrap()
        };
        sent(&db, &Typed { kind: "exercise".into(), ..chile() }, now()).await;
        assert!(voices().await.is_empty());
        let id = sent(&db, &chile(), now() + 1.minute()).await;
        seen_too(&db, "karl", "DE", &id, now() + 2.minutes()).await;
        assert_eq!(voices().await, [(code("NL"), Band::Few), (code("DE"), Band::Few)].into());
        sent(&db, &Typed { kind: "cancel".into(), follows: id, ..chile() }, now() + 3.minutes()).await;
        assert!(voices().await.is_empty(), "taken back");
    }
}

/// Any warning that the form can make.
fn any_warning() -> impl Strategy<Value = Typed> {
    let words = Vocabulary::read().unwrap();
    let structure = Structure::embedded();
    let codes = |dimension| -> Vec<String> {
        let list = structure.list(dimension).iter().map(|(code, _)| code);
        list.filter(|code| *code != Code::TOTAL).map(|code| code.to_string()).collect()
    };
    let named = |codes: &[Code]| codes.iter().map(Code::to_string).collect::<Vec<_>>();
    let one = |list: Vec<String>| prop::sample::select(list);
    let maybe =
        |list: Vec<String>| prop::option::of(prop::sample::select(list)).prop_map(Option::unwrap_or_default);
    let some = |list: Vec<String>, least: usize| {
        let most = list.len();
        prop::sample::subsequence(list, least..=most)
    };
    let others: Vec<String> = structure
        .participants
        .iter()
        .map(|one| one.country.to_string())
        .filter(|country| country != "NL")
        .collect();
    let regions: Vec<String> =
        codes(Dimension::Region).into_iter().filter(|region| region.starts_with("NL")).collect();
    let urgency = named(&words.urgency.iter().map(|one| one.code).collect::<Vec<_>>());
    let what = (
        one(vec!["alert".into(), "exercise".into()]),
        one(named(&words.signals)),
        one(codes(Dimension::Citizen)),
        maybe(codes(Dimension::Form)),
        maybe(codes(Dimension::Crim)),
        maybe(codes(Dimension::Age)),
        one(vec!["1-4".into(), "5-9".into(), "10".into()]),
    );
    let rest = (
        some(regions, 0),
        some(others, 1),
        one(named(&words.directions)),
        one(vec!["single".into(), "repeated".into(), "identified".into()]),
        one(urgency),
        some(named(&words.actions), 0),
        some(named(&words.contexts), 0),
        0..180i64,
        one(vec!["concerned".into(), "neighbours".into(), "all".into(), "leads".into()]),
    );
    (what, rest).prop_map(|(what, rest)| {
        let (kind, signal, origin, form, crim, age, band) = what;
        let (seen_in, concerns, direction, confidence, urgency, actions, context, days, audience) = rest;
        let crim = if form == "CRIM" { crim } else { String::new() };
        let day: jiff::civil::Date = "2026-11-02".parse().unwrap();
        let until = day.saturating_add(days.days()).to_string();
        Typed {
            kind,
            follows: String::new(),
            signal,
            origin,
            form,
            crim,
            age,
            band,
            seen_in,
            concerns,
            direction,
            confidence,
            urgency,
            actions,
            context,
            until,
            audience,
        }
    })
}

fn reading(vocabulary: &Vocabulary) -> Reading<'_> {
    let today = "2026-11-02".parse().unwrap();
    Reading { structure: Structure::embedded(), vocabulary, country: code("NL"), today }
}

/// The file inside a PDF, by an independent reader.
fn attached(pdf: &[u8]) -> String {
    let folder = Folder::new();
    let path = folder.0.join("warning.pdf");
    std::fs::write(&path, pdf).unwrap();
    let done =
        std::process::Command::new("pdfdetach").arg("-saveall").arg("-o").arg(&folder.0).arg(&path).status();
    assert!(done.unwrap().success());
    let mut found = std::fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().path());
    let is_json = |path: &std::path::PathBuf| path.extension().is_some_and(|ending| ending == "json");
    let json = found.find(is_json).expect("a record inside");
    std::fs::read_to_string(json).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_warning_is_whole_in_every_language_and_its_page_gives_its_codes_back(typed in any_warning()) {
        let vocabulary = Vocabulary::read().unwrap();
        let warning = typed.read(&reading(&vocabulary)).unwrap();
        let facts = WarningFacts { id: "W-0A1B2C3D".into(), from: Some(code("NL")), at: now() };
        let document = compose_warning(&warning, &facts, Structure::embedded());
        for words in languages().values() {
            for (_, value) in warning.fields(Structure::embedded()) {
                let said = words.write(&value);
                prop_assert!(!said.is_empty() && !said.contains("warn-") && !said.contains('{'), "{said}");
            }
            let twin = html::page(&layout(&document, words));
            prop_assert!(!twin.contains("warn-"), "{}", words.language);
        }
        // Two languages are enough of the slow part: the narrowest and the widest letters.
        for language in ["en", "el"] {
            let pdf = write_pdf(&document, &languages()[language]).unwrap();
            prop_assert!(pdf.pages <= 2);
            let read: Typed = serde_json::from_str(&attached(&pdf.bytes)).unwrap();
            prop_assert_eq!(read.read(&reading(&vocabulary)).unwrap(), warning.clone());
        }
    }
}

#[test]
fn the_story_of_chile_is_one_page_that_a_greek_reads_in_greek() {
    let vocabulary = Vocabulary::read().unwrap();
    let warning = chile().read(&reading(&vocabulary)).unwrap();
    let facts = WarningFacts { id: "W-0A1B2C3D".into(), from: Some(code("NL")), at: now() };
    let pdf =
        write_pdf(&compose_warning(&warning, &facts, Structure::embedded()), &languages()["el"]).unwrap();
    assert_eq!(pdf.pages, 1);
    let text = text_of(&pdf.bytes);
    for expected in ["Χιλή", "Βέλγιο και Γερμανία", "1–4", "στον δρόμο προς τα εκεί", "Κάτω Χώρες"]
    {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[tokio::test]
async fn the_form_keeps_what_was_chosen_and_says_what_is_wrong_beside_it() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let (cookie, csrf) = session(&db, "joke").await;
        let ask = async |body: &str| {
            let request = Request::builder()
                .method(Method::POST)
                .uri("/nl/warn/NL".parse().unwrap())
                .header(header::COOKIE, &cookie)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(format!("csrf={csrf}&{body}"));
            routes(state(&db)).call(request).await.unwrap()
        };
        let body = "kind=alert&signal=NEW_ORIGIN&origin=CL&band=1-4&direction=TOWARDS&confidence=single\
                    &urgency=NOW&actions=LOOK&until=2026-12-31&audience=neighbours";
        let answer = ask(body).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
        let page = answer.into_body().into_string().await.unwrap();
        assert!(text(&page).contains("Kies minstens één ander land."), "{}", text(&page));
        assert!(page.contains("<option value=\"CL\" selected>"), "what was chosen is still there");
        let answer = ask(&format!("{body}&concerns=BE&concerns=DE")).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert!(answer.header(header::LOCATION).unwrap().starts_with("/nl/warning/W-"));
    }
}

fn morocco() -> Asked {
    let [origin, form, since, until, audience] =
        ["MA", "CRIM", "2026-Q1", "2026-11-20", "all"].map(String::from);
    Asked { origin, form, since, until, audience }
}

async fn asked(db: &Db) -> String {
    let sent =
        at(db, "joke", now(), async |office| colleagues::ask(&office, code("NL"), &morocco()).await.unwrap());
    match sent.await {
        Sent::Asked(id) => id,
        other => panic!("{other:?}"),
    }
}

async fn replies(db: &Db, who: &str, country: &str, id: &str, reply: Reply, when: Timestamp) -> bool {
    at(db, who, when, async |office| colleagues::answer(&office, id, code(country), reply).await.unwrap())
        .await
}

async fn question(db: &Db, who: &str, countries: &[&str], when: Timestamp) -> Option<Question> {
    let countries: Vec<Code> = countries.iter().map(|country| code(country)).collect();
    let asker = Asker { person: who, is_lead: who == "lea", countries: &countries };
    colleagues::questions(db, House::embedded(), &asker, when).await.unwrap().pop()
}

#[tokio::test]
async fn no_answer_to_a_question_is_shown_to_anybody_before_there_are_three() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let id = asked(&db).await;
        let told: Vec<String> = letters(&db, now()).await.into_iter().map(|(to, _)| to).collect();
        let expected = ["bente", "eleni", "karl", "lea"].map(|id| format!("{id}@example.org"));
        assert_eq!(told, expected, "all coordinators and the leads");
        assert!(replies(&db, "karl", "DE", &id, Reply::Yes, now()).await);
        assert!(replies(&db, "bente", "BE", &id, Reply::Contact, now()).await);
        assert!(!replies(&db, "joke", "NL", &id, Reply::Yes, now()).await, "who asks does not answer");
        let tally = async |who, countries| question(&db, who, countries, now()).await.unwrap().tally;
        for (who, countries) in [("joke", &["NL"][..]), ("karl", &["DE"]), ("lea", &[])] {
            assert_eq!(tally(who, countries).await, Tally::TooFew(1), "{who}");
        }
        assert!(replies(&db, "karl", "DE", &id, Reply::No, now()).await, "an answer may be changed");
        assert!(replies(&db, "eleni", "GR", &id, Reply::Yes, now()).await);
        assert_eq!(tally("karl", &["DE"]).await, Tally::Shown([1, 1, 0, 1]));
        let contacts = async |who, countries| question(&db, who, countries, now()).await.unwrap().contacts;
        assert_eq!(
            contacts("joke", &["NL"]).await,
            [code("BE")],
            "who wants to be found is found by who asks"
        );
        assert!(contacts("karl", &["DE"]).await.is_empty());
        assert!(question(&db, "rita", &[], now()).await.is_none());
    }
}

#[tokio::test]
async fn a_question_closes_after_its_last_day_and_everybody_who_took_part_is_told_once() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let id = asked(&db).await;
        letters(&db, now()).await;
        let close = async |when: &str| {
            let when = when.parse().unwrap();
            colleagues::close_due(&db, House::embedded(), &post(), when).await.unwrap()
        };
        assert_eq!(close("2026-11-20T22:00:00Z").await, 0, "its last day");
        assert_eq!(close("2026-11-21T00:30:00Z").await, 1);
        assert_eq!(close("2026-11-21T01:30:00Z").await, 0);
        let after = "2026-11-21T08:00:00Z".parse().unwrap();
        assert_eq!(letters(&db, after).await.len(), 5, "who was asked, and who asked");
        assert!(!replies(&db, "karl", "DE", &id, Reply::Yes, after).await);
        let question = question(&db, "karl", &["DE"], after).await.unwrap();
        assert!(!question.is_open && question.tally == Tally::TooFew(3));
    }
}

/// A program of somebody, with what it is told: the status and the body.
async fn program(
    db: &Db,
    who: &str,
    country: &str,
    scopes: &[Scope],
    ask: (Method, &str, Value),
) -> (StatusCode, Value) {
    let seat = Seat::new(Role::Coordinator, "2026-01-01".parse().unwrap()).of(code(country));
    let key = post().secret;
    let door = Door::inside(db, &key, now());
    let actor =
        Actor::on(door.today(), who.into(), String::new(), "en".into(), vec![seat], Proof::Passphrase);
    let made = create_token(&door, &actor, "a program", scopes.iter().copied().collect(), 30).await;
    let (token, _) = made.unwrap().unwrap();
    let (method, path, body) = ask;
    let request = Request::builder()
        .method(method)
        .uri(path.parse().unwrap())
        .header(header::AUTHORIZATION, format!("Bearer {}", token.text()))
        .content_type("application/json")
        .body(body.to_string());
    let answer = routes(state(db)).call(request).await.unwrap();
    let status = answer.status();
    let text = answer.into_body().into_string().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

#[tokio::test]
async fn a_program_warns_and_reads_as_its_person_may() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let codes = serde_json::to_value(chile()).unwrap();
        let write = |codes: &Value| (Method::POST, "/api/warnings/NL", codes.clone());
        let both = [Scope::Read, Scope::Submit];
        let (status, answer) = program(&db, "joke", "NL", &both, write(&codes)).await;
        assert_eq!((status, &answer["state"]), (StatusCode::CREATED, &json!("sent")));
        let (status, told) =
            program(&db, "karl", "DE", &[Scope::Read], (Method::GET, "/api/warnings", Value::Null)).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(
            (&told[0]["id"], &told[0]["codes"]["origin"], &told[0]["unread"]),
            (&answer["id"], &json!("CL"), &json!(true))
        );
        let (_, told) =
            program(&db, "eleni", "GR", &[Scope::Read], (Method::GET, "/api/warnings", Value::Null)).await;
        assert_eq!(told, json!([]), "who was not told reads nothing");
        let wrong = json!({ "origin": "ATLANTIS", "concerns": ["NL"] });
        let wrong = codes.as_object().unwrap().clone().into_iter().chain(wrong.as_object().unwrap().clone());
        let (status, fields) =
            program(&db, "joke", "NL", &both, write(&Value::Object(wrong.collect()))).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        let names: Vec<&str> =
            fields.as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
        assert_eq!(names, ["origin", "concerns"]);
        for (who, country, scopes) in [("karl", "DE", &both[..]), ("joke", "NL", &[Scope::Read])] {
            let (status, _) = program(&db, who, country, scopes, write(&codes)).await;
            assert_eq!(status, StatusCode::FORBIDDEN, "{who}");
        }
    }
}
