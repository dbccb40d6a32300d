//! The open pages: what a policymaker finds without an account, on both engines.

mod common;
mod world;

use std::sync::Mutex;
use std::time::Duration;

use common::{Folder, ROUND, engines, post, publish_round, quarter, state_of, text};
use hub::app::{Clock, Mailer};
use hub::deliver::{House, correct, send_due, verify_file, withdraw};
use hub::store::people;
use hub::store::{Db, editions};
use hub::structure::{Correction, Reason, Withdrawn};
use hub::web::{Press, State, routes};
use jiff::Timestamp;
use poem::http::{HeaderName, Method, StatusCode, header};
use poem::{Endpoint, Request, Response};
use world::World;

fn now() -> Timestamp {
    "2023-06-01T09:00:00Z".parse().unwrap()
}

fn state(db: &Db) -> State {
    state_of(db, Clock::Fixed(now()))
}

async fn ask(state: &State, path: &str, headers: &[(HeaderName, &str)]) -> Response {
    let mut request = Request::builder().uri(path.parse().unwrap());
    for (name, value) in headers {
        request = request.header(name.clone(), *value);
    }
    routes(state.clone()).call(request.finish()).await.unwrap()
}

async fn get(db: &Db, path: &str) -> (StatusCode, String) {
    let answer = ask(&state(db), path, &[]).await;
    (answer.status(), String::from_utf8_lossy(&answer.into_body().into_vec().await.unwrap()).into_owned())
}

/// What stands on a page, without its markup.
async fn read(db: &Db, path: &str) -> String {
    let (status, page) = get(db, path).await;
    assert_eq!(status, StatusCode::OK, "{path}");
    text(&page)
}

#[tokio::test]
async fn the_first_page_answers_what_a_policymaker_asks() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        let page = read(&db, "/en").await;
        for answer in [
            "January–March 2023",
            "newly registered as victims in",
            "What is new this quarter",
            "How sure is this?",
            "at least 3 countries",
            "Download the bulletin (PDF, English",
            "edition 2023-Q1, version 1",
            "Versions and corrections",
        ] {
            assert!(page.contains(answer), "{answer:?} is not on the first page: {page}");
        }
    }
}

#[tokio::test]
async fn a_country_and_a_citizenship_have_a_page_and_files_and_unknown_ones_lead_on() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        let page = read(&db, "/en/country/ES").await;
        assert!(page.contains("Country profile: Spain") && page.contains("As a workbook"), "{page}");
        let page = read(&db, "/en/origin/RO").await;
        assert!(page.contains("Citizenship: Romania") && page.contains("Never shown for Europe"), "{page}");
        assert!(read(&db, "/en/countries").await.contains("Spain"));
        for (file, kind) in [
            ("profile/ES.pdf", "application/pdf"),
            ("origin/RO.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            ("profile/ES.csv", "text/csv; charset=utf-8"),
        ] {
            let answer = ask(&state(&db), &format!("/editions/2023-Q1/1/en/{file}"), &[]).await;
            assert_eq!((answer.status(), answer.content_type()), (StatusCode::OK, Some(kind)), "{file}");
        }
        for path in ["/en/country/XX", "/en/country/RU", "/en/origin/ZZZ", "/en/origin/%3Cscript%3E"] {
            let (status, page) = get(&db, path).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
            assert!(page.contains("/en/countries") && !page.contains("<script>"), "{path}: {page}");
        }
        for path in ["profile/XX.pdf", "profile/ES.exe", "letter/ES.pdf", "profile/ES"] {
            assert_eq!(
                get(&db, &format!("/editions/2023-Q1/1/en/{path}")).await.0,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
        assert_eq!(get(&db, "/editions/2023-Q1/1/xx/profile/ES.pdf").await.0, StatusCode::NOT_FOUND);
        let english = [(header::ACCEPT_LANGUAGE, "en")];
        let greek = ask(&state(&db), "/editions/2023-Q1/1/el/profile/ES.csv", &english).await;
        assert_eq!((greek.status(), greek.header(header::CONTENT_LANGUAGE)), (StatusCode::OK, Some("el")));
    }
}

#[tokio::test]
async fn a_slice_is_its_address_and_its_files_hold_the_numbers_of_its_table() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    World::simulated().publish(&db, None).await;
    let state = State { clock: Clock::Fixed(world::NOW.parse().unwrap()), ..state(&db) };
    let text_of = async |path: &str| ask(&state, path, &[]).await.into_body().into_string().await.unwrap();
    let newest = editions::current(&db, state.clock.now()).await.unwrap().remove(0);
    let stored = editions::bytes(&db, &newest, "table-form", "_").await.unwrap().unwrap();
    let stored = String::from_utf8(stored).unwrap();
    let page = text(&text_of("/en/data?table=form&area=DE&code=").await);
    let csv = text_of("/en/data/slice.csv?table=form&area=DE").await;
    let newest = newest.edition().id();
    let mut seen = 0;
    for line in csv.lines().skip(1).filter(|line| line.contains(&newest)) {
        let [family, _, area, item, value] = line.split(',').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        assert_eq!((family, area), ("form", "DE"));
        let is_stored =
            stored.lines().any(|l| l.contains("DE") && l.contains(item) && l.ends_with(&format!(",{value}")));
        assert!(is_stored, "{line} is not in what was published");
        assert!(page.contains(value), "{value} is not on the page");
        seen += usize::from(!value.is_empty());
    }
    assert!(seen > 2, "{csv}");
    let one = text(&text_of("/en/data?table=form&code=CRIM").await);
    assert!(one.contains("Form of exploitation: Criminal activities") && one.contains("Spain"), "{one}");
    let region = text_of("/en/data/slice.csv?table=region&code=UKD").await;
    let rows: Vec<&str> = region.lines().filter(|line| line.contains(&newest)).collect();
    assert_eq!(rows.len(), 1, "a region lies in one country: {region}");
    for table in ["citizen", "age_sex", "organisation", "assist", "region"] {
        let page = text_of(&format!("/el/data?table={table}")).await;
        assert!(page.contains("<table>"), "{table}: {page}");
    }
    let workbook = ask(&state, "/el/data/slice.xlsx?table=form", &[]).await;
    assert!(workbook.into_body().into_vec().await.unwrap().starts_with(b"PK"));
}

#[tokio::test]
async fn a_slice_that_is_not_published_is_told_above_what_is() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let (status, page) = get(&db, "/en/data?table=shoe-size").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(page.contains("no such part") && page.contains("name=\"table\""), "{page}");
    for wrong in ["table=form&area=XX", "table=form&code=%22%3E%3Cscript%3E", "table=%00"] {
        assert_eq!(get(&db, &format!("/en/data?{wrong}")).await.0, StatusCode::NOT_FOUND, "{wrong}");
        assert_eq!(get(&db, &format!("/en/data/slice.csv?{wrong}")).await.0, StatusCode::NOT_FOUND);
    }
    // A code that is left over from another breakdown asks for all of this one.
    assert_eq!(get(&db, "/en/data?table=organisation&code=CRIM").await.0, StatusCode::OK);
}

#[tokio::test]
async fn what_everybody_gets_is_packed_known_again_and_new_as_soon_as_something_is_published() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let state = state(&db);
        let before = ask(&state, "/en", &[]).await.into_body().into_string().await.unwrap();
        assert!(before.contains("No edition has been published yet."));
        publish_round(&db, &ROUND).await;
        let first = ask(&state, "/en", &[]).await;
        let tag = first.header(header::ETAG).unwrap().to_string();
        assert_eq!(first.header(header::VARY), Some("Accept-Encoding, Cookie"));
        let page = first.into_body().into_vec().await.unwrap();
        assert!(page.len() > 5_000, "the edition is there");
        assert!(page.len() < 60_000, "{} bytes are a heavy page", page.len());
        let again = ask(&state, "/en", &[(header::IF_NONE_MATCH, &tag)]).await;
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
        let packed = ask(&state, "/en", &[(header::ACCEPT_ENCODING, "gzip, br")]).await;
        assert_eq!(packed.header(header::CONTENT_ENCODING), Some("gzip"));
        assert_ne!(packed.header(header::ETAG), Some(tag.as_str()));
        let packed = packed.into_body().into_vec().await.unwrap();
        let mut plain = Vec::new();
        std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&packed[..]), &mut plain).unwrap();
        assert!(plain == page && packed.len() * 3 < page.len(), "{} of {}", packed.len(), page.len());
    }
}

#[tokio::test]
async fn a_patient_press_looks_again_after_its_time_and_never_runs_ahead_of_the_hour() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let press = Press::with_patience(Duration::from_millis(300));
    let state = State { press, ..state(&db) };
    let is_there = async |state: &State| {
        ask(state, "/en", &[]).await.into_body().into_string().await.unwrap().contains("2023")
    };
    assert!(!is_there(&state).await);
    publish_round(&db, &ROUND).await;
    tokio::time::sleep(Duration::from_millis(350)).await;
    assert!(is_there(&state).await, "a second later everybody sees it");
    let early = State { clock: Clock::Fixed("2023-05-30T08:59:59Z".parse().unwrap()), ..self::state(&db) };
    assert!(!is_there(&early).await);
}

#[tokio::test]
async fn somebody_who_is_signed_in_gets_no_page_of_others_and_leaves_none_behind() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let state = state(&db);
    let cookie = format!("__Host-hub-session={}", "0".repeat(64));
    let own = ask(&state, "/en", &[(header::COOKIE, &cookie)]).await;
    assert_eq!(own.header(header::ETAG), None, "an answer to a session is not the printed one");
    let poisoned = [
        (header::HOST, "evil.example.org"),
        (HeaderName::from_static("x-forwarded-host"), "evil.example.org"),
        (HeaderName::from_static("x-original-url"), "/en/people"),
        (header::ACCEPT_LANGUAGE, "nl"),
    ];
    let first = ask(&state, "/en", &poisoned).await.into_body().into_string().await.unwrap();
    let second = ask(&state, "/en", &[]).await.into_body().into_string().await.unwrap();
    assert!(first == second && !first.contains("evil"), "what one visitor sends, another one reads");
}

#[tokio::test]
async fn a_withdrawn_version_is_gone_with_its_reason_and_the_successor_is_named() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        let pdf = "/editions/2023-Q1/1/en/bulletin.pdf";
        assert_eq!(get(&db, pdf).await.0, StatusCode::OK);
        let whole = ask(&state(&db), pdf, &[]).await;
        let kept = whole.header(header::CACHE_CONTROL).unwrap().to_string();
        assert_eq!(kept, "public, max-age=3600, must-revalidate", "what others keep is gone after an hour");
        let whole = whole.into_body().into_vec().await.unwrap();
        withdraw(&db, quarter(), 1, Withdrawn::Figures, "lead", now()).await.unwrap();
        let genuine = verify_file(&db, &whole, now()).await.unwrap().unwrap();
        assert_eq!(genuine.withdrawn, Some(Withdrawn::Figures), "it came from here all the same");
        let again = withdraw(&db, quarter(), 1, Withdrawn::Figures, "lead", now()).await;
        assert_eq!(again.unwrap_err().message.id, "error-edition-unknown");
        for path in [
            pdf,
            "/en/edition/2023-Q1",
            "/editions/2023-Q1/1/tables/form.csv",
            "/editions/2023-Q1/1/en/profile/ES.pdf",
        ] {
            let (status, page) = get(&db, path).await;
            assert_eq!(status, StatusCode::GONE, "{path}");
            assert!(page.contains("A figure in it is wrong.") && page.contains("No other version"), "{page}");
        }
        assert!(read(&db, "/en").await.contains("No edition has been published yet."));
        assert!(!get(&db, "/api/editions").await.1.contains("2023-Q1"));
        assert!(read(&db, "/en/corrections").await.contains("A figure in it is wrong."));
        assert_eq!(get(&db, "/editions/2023-Q1/7/en/bulletin.pdf").await.0, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn an_address_in_another_spelling_changes_nothing_of_what_others_read() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let state = state(&db);
    let dutch = [(header::ACCEPT_LANGUAGE, "nl")];
    let told = |answer: Response| async { answer.into_body().into_string().await.unwrap() };
    told(ask(&state, "/%65n/library", &dutch).await).await;
    let spelt = told(ask(&state, "/%65n/library", &[(header::ACCEPT_LANGUAGE, "el")]).await).await;
    assert!(!spelt.contains("<html lang=\"nl\""), "a page in the language of whoever came first");
    assert!(told(ask(&state, "/en/library", &dutch).await).await.contains("<html lang=\"en\""));
}

#[tokio::test]
async fn a_withdrawn_first_version_leads_to_the_second() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        let correction = Correction::new(Reason::Words, Default::default()).unwrap();
        correct(&db, House::embedded(), quarter(), correction, "lead", now()).await.unwrap();
        hub::deliver::approve(&db, quarter(), "lead", now()).await.unwrap();
        hub::deliver::publish_due(&db, &post(), now()).await.unwrap();
        withdraw(&db, quarter(), 1, Withdrawn::Protection, "lead", now()).await.unwrap();
        let (status, page) = get(&db, "/editions/2023-Q1/1/en/bulletin.pdf").await;
        assert_eq!(status, StatusCode::GONE);
        assert!(page.contains("/en/edition/2023-Q1\""), "{page}");
        assert_eq!(get(&db, "/en/edition/2023-Q1").await.0, StatusCode::OK);
    }
}

#[tokio::test]
async fn the_feed_is_an_atom_feed_and_follows_corrections() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let answer = ask(&state(&db), "/el/feed.atom", &[]).await;
    assert_eq!(answer.content_type(), Some("application/atom+xml; charset=utf-8"));
    let feed = answer.into_body().into_string().await.unwrap();
    let mut reader = quick_xml::Reader::from_str(&feed);
    let mut names = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) => names.push(tag.name().as_ref().to_string()),
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    let count = |name: &str| names.iter().filter(|known| *known == name).count();
    assert_eq!((count("feed"), count("entry"), count("id"), count("updated")), (1, 1, 2, 2), "{feed}");
    assert!(feed.contains("https://hub.example.org/editions/2023-Q1/1/el/bulletin.pdf"), "{feed}");
}

#[tokio::test]
async fn a_search_finds_names_in_the_language_of_the_page_and_shows_markup_as_text() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let (_, page) = get(&db, "/el/search?q=%CF%87%CE%B9%CE%BB%CE%B7").await;
    assert!(page.contains("/el/origin/CL"), "{page}");
    let (_, page) = get(&db, "/en/search?q=spain").await;
    assert!(page.contains("/en/country/ES") && page.contains("/en/origin/ES"), "{page}");
    let (status, page) = get(&db, "/en/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22%27").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("&lt;img src=x") && !page.contains("<img"), "{page}");
    let long = format!("/en/search?q={}", "a".repeat(5_000));
    assert_eq!(get(&db, &long).await.0, StatusCode::OK);
}

/// A form as a browser sends it; `csrf` is that of a visitor without a session.
async fn send(db: &Db, path: &str, body: &str) -> StatusCode {
    let visitor = "0".repeat(64);
    let csrf = post().secret.proof(&format!("csrf:visitor:{visitor}"));
    let request = Request::builder()
        .method(Method::POST)
        .uri(path.parse().unwrap())
        .header(header::COOKIE, format!("__Host-hub-visitor={visitor}"))
        .content_type("application/x-www-form-urlencoded")
        .body(format!("csrf={csrf}&{body}"));
    routes(state(db)).call(request).await.unwrap().status()
}

async fn letters(db: &Db) -> Vec<String> {
    let mailer = Mailer::Memory(Mutex::default());
    send_due(db, &mailer, &post(), "hub", Clock::Fixed(now())).await.unwrap();
    let Mailer::Memory(letters) = mailer else { unreachable!() };
    let plain = |(_, bytes): (String, Vec<u8>)| {
        let mail = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        mail.body_text(0).unwrap().into_owned()
    };
    letters.into_inner().unwrap().into_iter().map(plain).collect()
}

#[tokio::test]
async fn whoever_asks_for_the_bulletin_is_kept_only_once_they_say_so_from_a_letter() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        assert_eq!(send(&db, "/nl/subscribe", "email=nobody").await, StatusCode::BAD_REQUEST);
        for _ in 0..3 {
            assert_eq!(send(&db, "/nl/subscribe", "email=Minister%40example.org").await, StatusCode::OK);
        }
        // The page answers before the letter is written, so that it says the same as fast for every address.
        let mut told = Vec::new();
        for _ in 0..100 {
            told.extend(letters(&db).await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert_eq!(told.len(), 1, "one letter a day, however often it is asked for");
        assert!(people::readers(&db).await.unwrap().is_empty(), "nothing is kept yet");
        let path =
            told[0].split("https://hub.example.org").nth(1).unwrap().split_whitespace().next().unwrap();
        assert!(path.starts_with("/nl/subscribe/"), "{path}");
        assert_eq!(get(&db, path).await.0, StatusCode::OK);
        assert!(people::readers(&db).await.unwrap().is_empty(), "machines follow links too");
        let forged = format!("{}0", &path[..path.len() - 1]);
        let forged = if forged == path { format!("{}1", &path[..path.len() - 1]) } else { forged };
        assert_eq!(send(&db, &forged, "").await, StatusCode::NOT_FOUND);
        assert_eq!(send(&db, path, "").await, StatusCode::OK);
        assert_eq!(send(&db, path, "").await, StatusCode::OK, "twice is once");
        let readers = people::readers(&db).await.unwrap();
        assert_eq!(readers.len(), 1);
        assert_eq!(
            (readers[0].email.to_lowercase().as_str(), readers[0].language.as_str()),
            ("minister@example.org", "nl")
        );
    }
}

#[tokio::test]
async fn a_page_tells_programs_what_it_is() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let (_, page) = get(&db, "/el/edition/2023-Q1").await;
    for told in [
        r#"<link rel="canonical" href="https://hub.example.org/el/edition/2023-Q1">"#,
        r#"<link rel="alternate" hreflang="nl" href="https://hub.example.org/nl/edition/2023-Q1">"#,
        r#"<meta property="og:title""#,
        r#"type="application/atom+xml""#,
    ] {
        assert!(page.contains(told), "{told}");
    }
    let data = page
        .split(r#"<script type="application/ld+json">"#)
        .nth(1)
        .unwrap()
        .split("</script>")
        .next()
        .unwrap();
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(
        (data["@type"].as_str(), data["temporalCoverage"].as_str()),
        (Some("Dataset"), Some("2023-Q1"))
    );
    assert!(data["distribution"].as_array().unwrap().len() > 5, "{data}");
    let sheet =
        page.split(r#"rel="stylesheet" href=""#).nth(1).unwrap().split('"').next().unwrap().to_string();
    let asset = ask(&state(&db), &sheet, &[]).await;
    assert_eq!(asset.header(header::CACHE_CONTROL), Some("public, max-age=31536000, immutable"));
    assert_eq!(get(&db, "/assets/000000000000/hub.css").await.0, StatusCode::NOT_FOUND);
}
