//! Colleagues find each other and tell what worked: who reads what, what is found, what is refused; on both engines.

mod common;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use common::{Folder, engines, post, state_of, text};
use hub::access::{Door, close_account, csrf_of};
use hub::app::{Clock, Mailer};
use hub::colleagues::{self, Asker, Jotted, Practice, Verdict, Written};
use hub::deliver::{House, send_due};
use hub::detect::{End, Kind, Signal};
use hub::exchange::{
    Band, Confidence, Described, LONGEST_NOTE, Noted, NotesSought, Sought, Typed, Vocabulary, Warning,
};
use hub::intake::Office;
use hub::people::{Role, Seat, Secret};
use hub::store::people::{self, Person};
use hub::store::sessions::{self, Session};
use hub::store::signals::{self, Said, Subject, Word};
use hub::store::{Db, accounts, directory, practice, seats};
use hub::structure::{Code, Message};
use hub::web::routes;
use hub::words::languages;
use jiff::{Timestamp, ToSpan};
use poem::http::{Method, StatusCode, header};
use poem::{Endpoint, Request};

fn now() -> Timestamp {
    "2026-11-02T09:00:00Z".parse().unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn begin() -> jiff::civil::Date {
    "2026-01-01".parse().unwrap()
}

fn coordinator(country: &str) -> Seat {
    Seat::new(Role::Coordinator, begin()).of(code(country))
}

/// A coordinator of four countries, a focal point, a lead, a partner and a reader.
async fn everybody(db: &Db) {
    let partner = Seat { organisation: code("POL"), role: Role::Partner, ..coordinator("NL") };
    let focal = Seat { region: code("NL3"), role: Role::Focal, ..coordinator("NL") };
    let all = [
        ("joke", "nl", coordinator("NL")),
        ("karl", "en", coordinator("DE")),
        ("bente", "nl", coordinator("BE")),
        ("eleni", "el", coordinator("GR")),
        ("fien", "nl", focal),
        ("lea", "en", Seat::new(Role::Lead, begin())),
        ("pol", "nl", partner),
        ("rita", "en", Seat::new(Role::Reader, begin())),
    ];
    let mut tx = db.write().await.unwrap();
    for (id, language, seat) in all {
        let person = Person { id: id.into(), email: format!("{id}@example.org"), language: language.into() };
        people::put(&mut tx, &person, &seat, now()).await.unwrap();
        accounts::set_state(&mut tx, id, accounts::State::Active).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn at<T>(db: &Db, who: &str, when: Timestamp, work: impl AsyncFnOnce(Office<'_>) -> T) -> T {
    let post = post();
    work(Office { db, house: House::embedded(), post: &post, who, now: when }).await
}

/// A new session of somebody, with its cookie and what its forms carry.
async fn session(db: &Db, who: &str) -> (String, String) {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    let secret = Secret::new(bytes);
    let mut tx = db.write().await.unwrap();
    let session = Session {
        fingerprint: secret.fingerprint(),
        person: who.into(),
        second_factor: who == "lea",
        browser: String::new(),
        created_at: now(),
        seen_at: now(),
    };
    sessions::put(&mut tx, &session).await.unwrap();
    tx.commit().await.unwrap();
    (format!("__Host-hub-session={}", secret.text()), csrf_of(&post().secret, &secret.fingerprint()))
}

/// What somebody meets at an address; with a body it is a form they send.
async fn ask(db: &Db, who: &str, path: &str, body: Option<&str>) -> (StatusCode, String) {
    let (cookie, csrf) = session(db, who).await;
    let state = state_of(db, Clock::Fixed(now()));
    let request = Request::builder()
        .method(if body.is_some() { Method::POST } else { Method::GET })
        .uri(path.parse().unwrap())
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let body = body.map(|body| format!("csrf={csrf}&{body}")).unwrap_or_default();
    let answer = routes(state).call(request.body(body)).await.unwrap();
    (answer.status(), answer.into_body().into_string().await.unwrap())
}

async fn page(db: &Db, who: &str, path: &str) -> String {
    let (status, page) = ask(db, who, path, None).await;
    assert_eq!(status, StatusCode::OK, "{who} {path}: {}", text(&page));
    page
}

fn all(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| text.to_string()).collect()
}

/// Knows children from Chile who are made to pick pockets.
fn knows_chile() -> Described {
    Described {
        languages: all(&["DE", "ES"]),
        forms: all(&["CRIM"]),
        crims: all(&["PICK"]),
        origins: all(&["CL"]),
        assists: all(&["GUARD"]),
        reached: all(&["MORNINGS"]),
        phone: "+49 30 12 34 56".into(),
    }
}

async fn describes(db: &Db, who: &str, described: &Described) -> bool {
    at(db, who, now(), async |office| colleagues::describe(&office, described).await.unwrap().is_ok()).await
}

/// Who is found, by id.
async fn found(db: &Db, sought: &Sought, when: Timestamp) -> Vec<String> {
    let found = at(db, "joke", when, async |office| colleagues::directory(&office, sought).await.unwrap());
    found.await.unwrap().into_iter().map(|colleague| colleague.account.id).collect()
}

fn guardian() -> Noted {
    let [form, crim, origin, measure, outcome, language] =
        ["CRIM", "PICK", "CL", "GUARDIAN", "STAYED_SAFE", "NL"].map(String::from);
    let text = "De voogd kwam op de eerste dag en bleef. Het kind liep niet weg.".into();
    Noted { form, crim, origin, measure, outcome, language, text }
}

async fn jot(db: &Db, who: &str, country: &str, noted: &Noted, when: Timestamp) -> Jotted {
    at(db, who, when, async |office| colleagues::jot(&office, code(country), noted, false).await.unwrap())
        .await
}

async fn jotted(db: &Db, noted: &Noted, when: Timestamp) -> String {
    match jot(db, "joke", "NL", noted, when).await {
        Jotted::Waits(id) => id,
        other => panic!("{other:?}"),
    }
}

async fn judges(db: &Db, who: &str, id: &str, verdict: Verdict) -> bool {
    at(db, who, now(), async |office| colleagues::look_at(&office, id, verdict).await.unwrap()).await
}

/// A note that colleagues read.
async fn published(db: &Db, noted: &Noted, when: Timestamp) -> String {
    let id = jotted(db, noted, when).await;
    assert!(judges(db, "lea", &id, Verdict::Publish).await);
    id
}

async fn note(db: &Db, who: &str, countries: &[&str], id: &str) -> Option<Practice> {
    let countries: Vec<Code> = countries.iter().map(|country| code(country)).collect();
    let asker = Asker { person: who, is_lead: who == "lea", countries: &countries };
    colleagues::note(db, House::embedded(), &asker, id).await.unwrap()
}

/// Which notes Karl finds, by id.
async fn notes(db: &Db, sought: &NotesSought) -> Vec<String> {
    let own = [code("DE")];
    let asker = Asker { person: "karl", is_lead: false, countries: &own };
    let found =
        at(db, "karl", now(), async |office| colleagues::notes(&office, &asker, sought).await.unwrap());
    found.await.unwrap().into_iter().map(|practice| practice.kept.id).collect()
}

/// Whom the letters reach that wait.
async fn letters(db: &Db) -> Vec<String> {
    let mailer = Mailer::Memory(Mutex::default());
    send_due(db, &mailer, &post(), "hub", Clock::Fixed(now())).await.unwrap();
    let Mailer::Memory(letters) = mailer else { unreachable!() };
    let mut all: Vec<String> = letters.into_inner().unwrap().into_iter().map(|(to, _)| to).collect();
    all.sort();
    all
}

#[tokio::test]
async fn coordinators_and_leads_read_both_rooms_and_nobody_else_does() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        for path in ["/en/directory", "/en/directory/me", "/en/practice"] {
            for (who, expected) in [
                ("joke", StatusCode::OK),
                ("lea", StatusCode::OK),
                ("fien", StatusCode::FORBIDDEN),
                ("pol", StatusCode::FORBIDDEN),
                ("rita", StatusCode::FORBIDDEN),
            ] {
                assert_eq!(ask(&db, who, path, None).await.0, expected, "{who} {path}");
            }
        }
        let page = page(&db, "joke", "/nl/warnings").await;
        assert!(page.contains("\"/nl/directory\"") && page.contains("\"/nl/practice\""), "a way leads there");
    }
}

#[tokio::test]
async fn a_search_finds_who_fits_all_of_it_and_nobody_else() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        assert!(describes(&db, "karl", &knows_chile()).await);
        assert!(describes(&db, "eleni", &Described { crims: vec![], ..knows_chile() }).await);
        let all = ["bente", "eleni", "fien", "joke", "karl", "lea"];
        assert_eq!(found(&db, &Sought::default(), now()).await, all, "no partner, no reader");
        let origin = Sought { origin: "CL".into(), ..Sought::default() };
        assert_eq!(found(&db, &origin, now()).await, ["eleni", "karl"]);
        assert_eq!(found(&db, &Sought { crim: "PICK".into(), ..origin.clone() }, now()).await, ["karl"]);
        assert_eq!(found(&db, &Sought { country: "GR".into(), ..origin.clone() }, now()).await, ["eleni"]);
        assert!(found(&db, &Sought { language: "EL".into(), ..origin }, now()).await.is_empty());
        let country = Sought { country: "NL".into(), ..Sought::default() };
        assert_eq!(found(&db, &country, now()).await, ["fien", "joke"], "its focal points too");
    }
}

#[tokio::test]
async fn the_address_of_a_search_is_the_search_and_its_answer_a_table_in_the_readers_language() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        describes(&db, "karl", &knows_chile()).await;
        let page = page(&db, "eleni", "/el/directory?origin=CL&language=ES&form=&country=").await;
        let said = text(&page);
        for expected in ["Ένας συνάδελφος", "karl@example.org", "Γερμανικά και Ισπανικά", "Χιλή", "τα πρωινά"]
        {
            assert!(said.contains(expected), "{expected}: {said}");
        }
        assert!(page.contains("href=\"tel:+4930123456\""));
        assert!(page.contains("<option value=\"CL\" selected>"), "what was asked for is still there");
        assert!(!said.contains("joke@example.org"));
    }
}

#[tokio::test]
async fn all_that_is_wrong_with_a_search_is_told_beside_its_fields() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let (status, page) =
            ask(&db, "joke", "/nl/directory?country=US&crim=%3Cb%3E&language=TLH", None).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        for field in ["country", "crim", "language"] {
            assert!(page.contains(&format!("id=\"{field}-problem\"")), "{field}");
        }
        assert!(!page.contains("<b>") && !text(&page).contains("karl@example.org"));
        assert_eq!(ask(&db, "joke", "/nl/practice?measure=MAGIC", None).await.0, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn of_an_entry_with_anything_wrong_nothing_is_kept() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        describes(&db, "joke", &knows_chile()).await;
        let before = directory::get(&db, "joke").await.unwrap();
        let body = "phone=bel+mij&languages=NL&languages=TLH&forms=BEG";
        let (status, page) = ask(&db, "joke", "/nl/directory/me", Some(body)).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert!(text(&page).contains("Schrijf alleen cijfers, spaties en + ( ) -, hoogstens 25 tekens."));
        assert!(page.contains("id=\"languages-problem\""), "both are told");
        assert!(page.contains("value=\"BEG\" checked"), "what was chosen is still there");
        assert_eq!(directory::get(&db, "joke").await.unwrap(), before);
        let good = "phone=020+123+45+67&languages=NL&reached=EMAIL";
        assert_eq!(ask(&db, "joke", "/nl/directory/me", Some(good)).await.0, StatusCode::SEE_OTHER);
        let own = page_of_own(&db).await;
        assert!(own.contains("value=\"020 123 45 67\"") && own.contains("value=\"EMAIL\" checked"), "{own}");
    }
}

async fn page_of_own(db: &Db) -> String {
    page(db, "joke", "/nl/directory/me").await
}

#[tokio::test]
async fn a_closed_account_leaves_the_directory_and_what_was_said_in_it_goes() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        describes(&db, "karl", &knows_chile()).await;
        let key = post().secret;
        assert!(close_account(&Door::inside(&db, &key, now()), "test", "karl").await.unwrap());
        let left = found(&db, &Sought::default(), now()).await;
        assert!(!left.contains(&"karl".to_string()), "also on the last day of the seat: {left:?}");
        assert_eq!(directory::get(&db, "karl").await.unwrap(), None);
        describes(&db, "karl", &knows_chile()).await;
        assert_eq!(directory::get(&db, "karl").await.unwrap(), None, "nor does it come back");
    }
}

#[tokio::test]
async fn an_ended_seat_is_not_listed_and_a_deputy_is_with_the_days() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let day = |text: &str| text.parse().unwrap();
        let mut tx = db.write().await.unwrap();
        let deputy = coordinator("NL").deputy("joke", day("2026-11-05"), day("2026-11-20"));
        seats::begin(&mut tx, "karl", &deputy).await.unwrap();
        seats::end(&mut tx, &seats::id("bente", &coordinator("BE")), day("2026-11-01")).await.unwrap();
        tx.commit().await.unwrap();
        let netherlands = Sought { country: "NL".into(), ..Sought::default() };
        assert_eq!(found(&db, &netherlands, now()).await, ["fien", "joke", "karl"], "named already");
        let said = text(&page(&db, "joke", "/en/directory").await);
        assert!(said.contains("from 5 November 2026 to 20 November 2026"), "{said}");
        assert!(!said.contains("bente@example.org"));
        let after = "2026-11-21T09:00:00Z".parse().unwrap();
        assert_eq!(found(&db, &netherlands, after).await, ["fien", "joke"]);
    }
}

#[tokio::test]
async fn no_colleague_reads_a_note_before_a_lead_says_so() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let id = jotted(&db, &guardian(), now()).await;
        assert_eq!(letters(&db).await, ["lea@example.org"], "a note waits");
        assert!(note(&db, "karl", &["DE"], &id).await.is_none());
        assert_eq!(ask(&db, "karl", &format!("/en/practice/note/{id}"), None).await.0, StatusCode::NOT_FOUND);
        let everything = NotesSought::default();
        assert!(notes(&db, &everything).await.is_empty());
        let beside = async || {
            colleagues::elsewhere(&db, House::embedded(), Some(code("CRIM")), code("CL")).await.unwrap().len()
        };
        assert_eq!(beside().await, 0);
        let judge = format!("/en/practice/note/{id}/judge");
        assert_eq!(ask(&db, "karl", &judge, Some("go=publish")).await.0, StatusCode::FORBIDDEN);
        assert!(!judges(&db, "joke", &id, Verdict::Publish).await, "nobody looks through their own text");
        let task = "One note on what worked waits for you";
        assert!(text(&page(&db, "lea", "/en/tasks").await).contains(task));
        assert!(!text(&page(&db, "karl", "/en/tasks").await).contains(task));
        assert_eq!(ask(&db, "lea", &judge, Some("go=publish")).await.0, StatusCode::SEE_OTHER);
        assert!(!text(&page(&db, "lea", "/en/tasks").await).contains(task));
        assert_eq!(notes(&db, &everything).await, [id.as_str()]);
        assert!(note(&db, "karl", &["DE"], &id).await.is_some() && beside().await == 1);
        assert!(!judges(&db, "lea", &id, Verdict::Return(code("PERSON"))).await, "it was said");
    }
}

#[tokio::test]
async fn a_note_that_came_back_says_why_to_its_country_alone() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let id = jotted(&db, &guardian(), now()).await;
        let judge = format!("/en/practice/note/{id}/judge");
        for body in ["go=return", "go=return&reason=BAD_WRITING", "go="] {
            let (status, page) = ask(&db, "lea", &judge, Some(body)).await;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
            assert!(page.contains("id=\"reason-problem\""), "it needs a reason: {body}");
        }
        let back = ask(&db, "lea", &judge, Some("go=return&reason=PERSON")).await;
        assert_eq!(back.0, StatusCode::SEE_OTHER);
        let said = text(&page(&db, "joke", &format!("/nl/practice/note/{id}")).await);
        assert!(said.contains("iemand zou te herkennen zijn"), "{said}");
        let form = page(&db, "joke", &format!("/nl/practice/write/NL?from={id}")).await;
        assert!(form.contains("De voogd kwam op de eerste dag"), "it can be written anew");
        assert!(note(&db, "karl", &["DE"], &id).await.is_none());
    }
}

#[tokio::test]
async fn what_could_tell_who_a_child_is_is_told_at_once_and_nothing_is_kept() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let long = "The guardian came. ".repeat(LONGEST_NOTE / 19 + 1);
        let text = format!("{long} Call +31 20 123 45 67. On 12.05.2026 case 20261234 was closed.");
        let wrong = Noted { text, measure: "MAGIC".into(), outcome: String::new(), ..guardian() };
        let Jotted::Wrong(found) = jot(&db, "joke", "NL", &wrong, now()).await else { panic!("refused") };
        let found: Vec<String> =
            found.into_iter().map(|(field, why)| format!("{field} {}", why.id)).collect();
        for expected in [
            "measure warn-unknown",
            "outcome warn-choose",
            "text finding-remark-long",
            "text finding-remark-telephone",
            "text finding-remark-date",
            "text finding-remark-number",
        ] {
            assert!(found.iter().any(|one| one == expected), "{expected}: {found:?}");
        }
        assert!(practice::all(&db).await.unwrap().is_empty());
        assert!(letters(&db).await.is_empty());
    }
}

#[tokio::test]
async fn what_may_be_a_name_is_asked_about_beside_the_text() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let body = "form=CRIM&measure=GUARDIAN&outcome=NOT_YET&language=EN\
                    &text=The+guardian+spoke+with+Luis+Herrera+every+day.";
        let (status, page) = ask(&db, "joke", "/en/practice/write/NL", Some(body)).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert!(page.contains("id=\"text-problem\"") && page.contains("name=\"sure\""), "{}", text(&page));
        assert!(page.contains("every day.</textarea>"), "what was typed is still there");
        assert!(practice::all(&db).await.unwrap().is_empty());
        let sure = ask(&db, "joke", "/en/practice/write/NL", Some(&format!("{body}&sure=yes"))).await;
        assert_eq!(sure.0, StatusCode::SEE_OTHER);
        let foreign = ask(&db, "joke", "/en/practice/write/DE", Some(body)).await;
        assert_eq!(foreign.0, StatusCode::FORBIDDEN, "nobody writes for another country");
    }
}

#[tokio::test]
async fn a_text_is_shown_as_it_was_typed_and_says_in_which_language_it_is() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let typed = "De voogd zei: <script>alert(1)</script> & \"kom\".\n</blockquote> En het kind kwam.";
        let id = published(&db, &Noted { text: typed.into(), ..guardian() }, now()).await;
        let page = page(&db, "karl", &format!("/en/practice/note/{id}")).await;
        assert!(page.contains("<blockquote lang=\"nl\">"), "{page}");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;kom&quot;."));
        assert!(page.contains("<p>&lt;/blockquote&gt; En het kind kwam.</p>"), "a paragraph of its own");
        assert!(page.contains("<html lang=\"en\">") && !page.contains("<script>"));
    }
}

#[tokio::test]
async fn notes_are_found_by_form_origin_measure_and_words() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let voogd = published(&db, &guardian(), now()).await;
        let greek = Noted {
            form: "BEG".into(),
            crim: String::new(),
            origin: String::new(),
            measure: "SCHOOL".into(),
            language: "EL".into(),
            text: "Τα παιδιά πήγαν ΣΧΟΛΕΙΟ από την πρώτη εβδομάδα.".into(),
            ..guardian()
        };
        let school = published(&db, &greek, now() + 1.minute()).await;
        let sought = NotesSought::default;
        assert_eq!(notes(&db, &sought()).await, [school.clone(), voogd.clone()], "the newest first");
        assert_eq!(notes(&db, &NotesSought { form: "BEG".into(), ..sought() }).await, [school.as_str()]);
        assert_eq!(notes(&db, &NotesSought { origin: "CL".into(), ..sought() }).await, [voogd.as_str()]);
        assert_eq!(
            notes(&db, &NotesSought { measure: "SCHOOL".into(), ..sought() }).await,
            [school.as_str()]
        );
        assert_eq!(notes(&db, &NotesSought { words: "VOOGD".into(), ..sought() }).await, [voogd]);
        assert_eq!(notes(&db, &NotesSought { words: "σχολείο".to_uppercase(), ..sought() }).await.len(), 0);
        assert_eq!(notes(&db, &NotesSought { words: "σχολειο".into(), ..sought() }).await, [school]);
        assert!(notes(&db, &NotesSought { words: "%".into(), ..sought() }).await.is_empty());
    }
}

#[tokio::test]
async fn the_same_note_sent_twice_is_one_and_a_flood_is_stopped() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let first = jotted(&db, &guardian(), now()).await;
        assert_eq!(jotted(&db, &guardian(), now()).await, first);
        assert_eq!(letters(&db).await.len(), 1);
        let most = Vocabulary::read().unwrap().a_day;
        for n in 1..most {
            jotted(&db, &guardian(), now() + (n as i64).minutes()).await;
        }
        let later = |hours: i64| now() + hours.hours();
        assert!(matches!(jot(&db, "joke", "NL", &guardian(), later(1)).await, Jotted::TooMany));
        assert_eq!(practice::all(&db).await.unwrap().len(), most);
        assert!(matches!(jot(&db, "karl", "DE", &guardian(), later(1)).await, Jotted::Waits(_)));
        assert!(matches!(jot(&db, "joke", "NL", &guardian(), later(25)).await, Jotted::Waits(_)));
    }
}

/// A warning about children from this origin.
async fn warned(db: &Db, origin: &str, form: &str) -> String {
    let typed = Typed {
        form: form.into(),
        concerns: vec!["DE".into()],
        until: "2026-12-31".into(),
        ..Warning::draft(code("NL"), code(origin), Band::Few, Confidence::Single)
    };
    let written = at(db, "joke", now(), async |office| {
        colleagues::warn(&office, code("NL"), &typed, None).await.unwrap()
    });
    match written.await {
        Written::Sent(id) => id,
        other => panic!("{other:?}"),
    }
}

/// A signal about children from this origin in Germany.
async fn raised(db: &Db, id: &str, origin: &str) {
    let end = End { place: "DE".into(), observed: 6, expected: 1.0, low: 0.0, high: 2.0 };
    let signal = Signal {
        kind: Kind::NewOrigin,
        at: end,
        to: None,
        origin: origin.into(),
        period: "2026-Q3".into(),
        window: 1,
        p: 0.001,
        chance: 0.01,
        q: 0.1,
        alarm: true,
        baseline: 12,
        short_history: false,
        evidence: None,
    };
    let facts = serde_json::to_string(&signal).unwrap();
    let quarter = "2026-Q3".parse().unwrap();
    let kind = Kind::NewOrigin.name().into();
    let subject = Subject { scope: code("DE"), quarter, kind, place: "DE".into(), origin: code(origin) };
    let said = Said { at: now(), who: "hub".into(), word: Word::Raised, facts, reason: String::new() };
    let mut tx = db.write().await.unwrap();
    signals::open(&mut tx, id, &subject).await.unwrap();
    signals::say(&mut tx, id, &said).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn what_worked_elsewhere_stands_on_a_warning_and_on_a_signal_that_are_alike() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let id = published(&db, &guardian(), now()).await;
        let link = format!("/en/practice/note/{id}");
        for (origin, form, is_alike) in
            [("CL", "BEG", true), ("MA", "CRIM", true), ("MA", "BEG", false), ("MA", "", false)]
        {
            let warning = warned(&db, origin, form).await;
            let page = page(&db, "karl", &format!("/en/warning/{warning}")).await;
            assert_eq!(page.contains(&link), is_alike, "warning {origin} {form}");
            assert_eq!(text(&page).contains("What worked elsewhere"), is_alike);
        }
        for (signal, origin, is_alike) in [("s1", "CL", true), ("s2", "MA", false)] {
            raised(&db, signal, origin).await;
            let page = page(&db, "karl", &format!("/en/signal/DE/{signal}")).await;
            assert_eq!(page.contains(&link), is_alike, "signal {origin}");
        }
    }
}

#[tokio::test]
async fn notes_on_both_the_form_and_the_origin_come_first() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        everybody(&db).await;
        let both = published(&db, &guardian(), now()).await;
        let other = Noted { origin: "MA".into(), ..guardian() };
        let form = published(&db, &other, now() + 1.minute()).await;
        let beside = colleagues::elsewhere(&db, House::embedded(), Some(code("CRIM")), code("CL")).await;
        let beside: Vec<String> = beside.unwrap().into_iter().map(|practice| practice.kept.id).collect();
        assert_eq!(beside, [both, form]);
    }
}

#[test]
fn every_code_of_the_directory_and_of_notes_has_words_in_every_language() {
    let vocabulary = Vocabulary::read().unwrap();
    let lists = [
        ("directory-language", &vocabulary.languages),
        ("directory-reached", &vocabulary.reached),
        ("practice-measure", &vocabulary.measures),
        ("practice-outcome", &vocabulary.outcomes),
        ("practice-return", &vocabulary.returns),
    ];
    let ids =
        lists.into_iter().flat_map(|(list, codes)| codes.iter().map(move |code| format!("{list}-{code}")));
    let states = ["waiting", "published", "returned"].map(|state| format!("practice-state-{state}"));
    let ids: Vec<String> = ids.chain(states).collect();
    for words in languages().values() {
        for id in &ids {
            assert!(words.try_say(&Message::new(id.as_str())).is_ok(), "{id} in {}", words.language);
        }
    }
}

#[test]
fn whoever_reads_the_hub_can_say_so_in_the_directory() {
    let known = Vocabulary::read().unwrap().languages;
    for language in languages().keys() {
        assert!(known.contains(&code(&language.to_uppercase())), "{language}");
    }
}
