//! What people see, read like letters: every page and every letter in every language as a snapshot of its text.

mod common;

use common::{Folder, READ, ROUND, artefacts, engines, post, publish_round, state_of, text};
use hub::app::Clock;
use hub::deliver::{House, write_pdf};
use hub::report::laid::Block;
use hub::report::{Kind, html, layout};
use hub::store::{Db, editions};
use hub::web::{State, routes};
use poem::http::{StatusCode, header};
use poem::{Endpoint, Request, Response};

/// The moment the pages are looked at: a day after the release.
const NOW: &str = "2023-06-01T09:00:00Z";

fn state(db: &Db, now: &str) -> State {
    state_of(db, Clock::Fixed(now.parse().unwrap()))
}

async fn get(db: &Db, path: &str, language: &str) -> Response {
    let state = state(db, NOW);
    let request = Request::builder().uri(path.parse().unwrap()).header(header::ACCEPT_LANGUAGE, language);
    routes(state).call(request.finish()).await.unwrap()
}

/// The pages for everybody, by name.
const PAGES: [(&str, &str); 4] =
    [("home", ""), ("library", "/library"), ("sign-in", "/sign-in"), ("forgot", "/forgot")];

#[tokio::test]
async fn the_pages_as_they_are_read() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let leave = format!("/unsubscribe/reader.en/{}", post().secret.proof("reader.en"));
    for language in READ {
        for (name, path) in PAGES.into_iter().chain([("unsubscribe", leave.as_str())]) {
            let page = get(&db, &format!("/{language}{path}"), "en").await;
            assert_eq!(page.status(), StatusCode::OK);
            let page = page.into_body().into_string().await.unwrap();
            // The size of a file may change with a compressor; everything else is read.
            let text = text(&page);
            let text: String = text
                .split_inclusive(char::is_whitespace)
                .map(|w| {
                    if w.trim().parse::<u32>().is_ok_and(|n| n > 40 && n < 400) && text.contains("KB") {
                        "… "
                    } else {
                        w
                    }
                })
                .collect();
            insta::assert_snapshot!(format!("page-{name}-{language}"), text);
        }
    }
}

#[tokio::test]
async fn the_letters_as_they_are_read() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let published = publish_round(&db, &ROUND).await;
    let letters = artefacts(&db, &published).await.into_iter().filter(|(name, _)| name.starts_with("letter"));
    let mut seen = 0;
    for (_, bytes) in letters {
        let letter = String::from_utf8(bytes).unwrap();
        let language = letter.split("Content-Language: ").nth(1).unwrap().split("\r\n").next().unwrap();
        let head = letter.split("\r\n\r\n").next().unwrap().replace("\r\n", "\n");
        if READ.contains(&language) {
            insta::assert_snapshot!(format!("letter-head-{language}"), head);
        }
        seen += 1;
    }
    assert_eq!(seen, hub::words::languages().len());
}

#[tokio::test]
async fn who_takes_true_counts_out_of_the_house_is_written_down() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_hub"))
        .args(["report", "inside", "--period", "2023-Q1", "--out", "inside.pdf"])
        .env("HUB_DATABASE_URL", "sqlite:hub.db")
        .current_dir(&folder.0)
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let lines = hub::store::ledger::about(&db, "2023-Q1").await.unwrap();
    assert!(lines.iter().any(|(_, who, what)| who == "cli" && what == "inside-seen"), "{lines:?}");
    let text = common::text_of(&std::fs::read(folder.0.join("inside.pdf")).unwrap());
    assert!(text.contains("Contains simulated figures"), "{text}");
}

#[tokio::test]
async fn a_reader_is_led_to_their_language() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    for (asked, led) in [
        ("el-GR,el;q=0.9", "/el"),
        ("fr,nl;q=0.5", "/fr"),
        ("ru,nl;q=0.5", "/nl"),
        ("", "/en"),
        ("xx", "/en"),
    ] {
        let answer = get(&db, "/", asked).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert_eq!(answer.header(header::LOCATION), Some(led), "{asked}");
    }
}

#[tokio::test]
async fn nothing_of_a_sealed_edition_is_on_any_address() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        let early = state(&db, "2023-05-30T08:59:59Z");
        for path in [
            "/editions/2023-Q1/1/en/bulletin.pdf",
            "/editions/2023-Q1/1/tables/total.csv",
            "/api/editions/2023-Q1/tables/total",
        ] {
            let request = Request::builder().uri(path.parse().unwrap()).finish();
            let answer = routes(early.clone()).call(request).await.unwrap();
            assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
            assert_eq!(get(&db, path, "en").await.status(), StatusCode::OK, "{path}");
        }
        let home = routes(early).call(Request::builder().uri("/en".parse().unwrap()).finish()).await.unwrap();
        assert!(!home.into_body().into_string().await.unwrap().contains("2023"));
    }
}

#[tokio::test]
async fn a_file_that_the_reader_has_is_not_sent_again() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let path = "/editions/2023-Q1/1/el/bulletin.pdf";
    let first = get(&db, path, "en").await;
    let tag = first.header(header::ETAG).unwrap().to_string();
    let request = Request::builder().uri(path.parse().unwrap()).header(header::IF_NONE_MATCH, tag);
    let again = routes(state(&db, NOW)).call(request.finish()).await.unwrap();
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert!(again.into_body().into_bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn an_error_has_a_page_for_people_and_a_problem_for_machines() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let page = get(&db, "/el/nothing/here", "en").await;
    assert_eq!(page.status(), StatusCode::NOT_FOUND);
    assert!(page.into_body().into_string().await.unwrap().contains("lang=\"el\""));
    let problem = get(&db, "/api/nothing", "nl").await;
    assert_eq!(problem.status(), StatusCode::NOT_FOUND);
    assert_eq!(problem.content_type(), Some("application/problem+json"));
    let problem: serde_json::Value =
        serde_json::from_str(&problem.into_body().into_string().await.unwrap()).unwrap();
    assert_eq!(problem["status"], 404);
}

#[tokio::test]
async fn every_error_says_what_it_is_and_a_wrong_method_what_is_right() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let leave = format!("/en/unsubscribe/reader.en/{}", post().secret.proof("reader.en"));
    for (method, path, status, title, allowed) in [
        ("POST", "/en/library", 405, "This does not work here", Some("GET, HEAD")),
        ("DELETE", leave.as_str(), 405, "This does not work here", Some("GET, HEAD, POST")),
        ("PUT", "/api/editions", 405, "This does not work here", Some("GET, HEAD")),
        ("GET", "/en/nothing", 404, "Page not found", None),
        ("GET", "/editions/2023-Q1/one/en/bulletin.pdf", 404, "Page not found", None),
        ("GET", "/en/account/passphrase", 405, "This does not work here", Some("POST")),
    ] {
        let request = Request::builder().method(method.parse().unwrap()).uri(path.parse().unwrap());
        let answer = routes(state(&db, NOW)).call(request.finish()).await.unwrap();
        assert_eq!((answer.status().as_u16(), answer.header(header::ALLOW)), (status, allowed), "{path}");
        assert!(answer.into_body().into_string().await.unwrap().contains(title), "{path}");
    }
}

#[tokio::test]
async fn a_download_that_broke_off_is_continued() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let path = "/editions/2023-Q1/1/tables/total.csv";
    let whole = get(&db, path, "en").await;
    let tag = whole.header(header::ETAG).unwrap().to_string();
    let whole = whole.into_body().into_vec().await.unwrap();
    let ask = async |range: &str, tag: &str| {
        let request = Request::builder().uri(path.parse().unwrap()).header(header::RANGE, range);
        let request = request.header(header::IF_RANGE, tag).finish();
        routes(state(&db, NOW)).call(request).await.unwrap()
    };
    let rest = ask("bytes=10-", &tag).await;
    assert_eq!(rest.status(), StatusCode::PARTIAL_CONTENT);
    let (size, last) = (whole.len(), whole.len() - 1);
    assert_eq!(rest.header(header::CONTENT_RANGE), Some(format!("bytes 10-{last}/{size}").as_str()));
    assert_eq!(rest.into_body().into_vec().await.unwrap(), whole[10..]);
    let beyond = ask("bytes=999999-", &tag).await;
    assert_eq!(beyond.status(), StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(beyond.header(header::CONTENT_RANGE), Some(format!("bytes */{size}").as_str()));
    let other = ask("bytes=10-", "\"another file\"").await;
    assert_eq!(other.content_type(), Some("text/csv; charset=utf-8"));
    assert_eq!((other.status(), other.into_body().into_vec().await.unwrap()), (StatusCode::OK, whole));
}

#[tokio::test]
async fn every_answer_carries_the_strict_headers() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    for path in ["/en", "/en/library", "/nowhere", "/api/editions", "/api/openapi.json"] {
        let answer = get(&db, path, "en").await;
        let policy = answer.header(header::CONTENT_SECURITY_POLICY).unwrap_or("");
        assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
        assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), Some("nosniff"), "{path}");
    }
}

#[tokio::test]
async fn one_click_stops_the_letters_of_whoever_holds_the_link() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let proof = post().secret.proof("reader.nl");
    let all = hub::words::languages().len();
    for (person, status, left) in
        [("reader.el", StatusCode::NOT_FOUND, all), ("reader.nl", StatusCode::OK, all - 1)]
    {
        let path = format!("/nl/unsubscribe/{person}/{proof}");
        let request = Request::builder().method(poem::http::Method::POST).uri(path.parse().unwrap());
        let answer = routes(state(&db, NOW)).call(request.finish()).await.unwrap();
        assert_eq!(answer.status(), status);
        assert_eq!(hub::store::people::readers(&db).await.unwrap().len(), left);
    }
}

/// Every document of the published edition in every language.
async fn shelf(db: &Db) -> (hub::deliver::Shelf, editions::Published) {
    let published = editions::published(db, NOW.parse().unwrap()).await.unwrap().remove(0);
    (hub::deliver::Shelf::read(db, &published).await.unwrap(), published)
}

#[tokio::test]
async fn a_document_made_again_from_what_is_public_has_the_bytes_that_were_published() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        publish_round(&db, &ROUND).await;
        let (shelf, published) = shelf(&db).await;
        for kind in [Kind::Bulletin, Kind::Brief] {
            let document = shelf.document(House::embedded(), kind);
            for words in hub::words::languages().values() {
                let stored = editions::bytes(&db, &published, kind.name(), &words.language).await.unwrap();
                assert!(
                    stored == Some(write_pdf(&document, words).unwrap().bytes),
                    "{kind:?} {}",
                    words.language
                );
            }
        }
    }
}

/// The words of a text, without what is between them.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[tokio::test]
async fn the_page_the_pdf_and_the_workbook_carry_the_same_tables() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let (shelf, _) = shelf(&db).await;
    let kinds = [Kind::Bulletin, Kind::Brief, Kind::Profile("GB".parse().unwrap())];
    for (kind, words) in kinds.into_iter().flat_map(|k| hub::words::languages().values().map(move |w| (k, w)))
    {
        let document = shelf.document(House::embedded(), kind);
        let laid = layout(&document, words);
        let page = squeezed(&text(&html::twin(&laid)));
        let pdf = squeezed(&common::text_of(&write_pdf(&document, words).unwrap().bytes));
        let tables = laid.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        for row in tables.clone().flat_map(|table| &table.rows) {
            // What is drawn says its words between those of its neighbours, as a picture does.
            let drawn = |at: &usize| row.picture(*at).is_some();
            let at: Vec<usize> = (0..row.cells.len()).collect();
            for beside in at.chunk_by(|a, b| !drawn(a) && !drawn(b)) {
                let cells: String = beside.iter().map(|at| row.cells[*at].as_str()).collect();
                assert!(page.contains(&squeezed(&cells)), "{kind:?} {}: {row:?}", words.language);
            }
            // A name of several lines goes over a page end with its row: its words are there, if not side by side.
            let words_of = |cell: &String| cell.split_whitespace().all(|word| pdf.contains(word));
            let written = || at.iter().filter(|at| !drawn(at)).map(|at| &row.cells[*at]);
            assert!(written().all(words_of), "{kind:?} {}: {row:?} is not in the PDF", words.language);
        }
        let sheets = hub::report::workbook::write(&laid).unwrap();
        assert!(hub::report::workbook::write(&laid).unwrap() == sheets, "the same bytes");
        let mut book: calamine::Xlsx<_> =
            calamine::open_workbook_from_rs(std::io::Cursor::new(sheets)).unwrap();
        let counts =
            tables.clone().flat_map(|t| &t.rows).flat_map(|row| &row.counts).flatten().map(|n| u64::from(*n));
        let numbers: u64 = calamine::Reader::worksheets(&mut book)
            .into_iter()
            .flat_map(|(_, range)| range.used_cells().map(|(.., cell)| cell.clone()).collect::<Vec<_>>())
            .filter_map(|cell| match cell {
                calamine::Data::Float(n) => Some(n as u64),
                _ => None,
            })
            .sum();
        assert_eq!(numbers, counts.sum::<u64>(), "{kind:?} {}", words.language);
    }
}

#[tokio::test]
async fn documents_are_written_as_their_files_are_called() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    publish_round(&db, &ROUND).await;
    let hub = |arguments: &[&str]| {
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_hub"))
            .args(arguments)
            .env("HUB_DATABASE_URL", "sqlite:hub.db")
            .current_dir(&folder.0)
            .output()
            .unwrap();
        (out.status.code().unwrap(), String::from_utf8(out.stderr).unwrap())
    };
    let begins = |file: &str| std::fs::read(folder.0.join(file)).unwrap()[..4].to_vec();
    for (file, magic) in
        [("a.pdf", b"%PDF"), ("a.html", b"<!DO"), ("a.xlsx", b"PK\x03\x04"), ("a.csv", b"fami")]
    {
        assert_eq!(
            hub(&["report", "brief", "--period", "2023-Q1", "--lang", "el", "--out", file]).0,
            0,
            "{file}"
        );
        assert_eq!(begins(file), magic, "{file}");
    }
    let many =
        ["report", "profile", "--country", "all", "--lang", "all", "--period", "2023-Q1", "--out", "all"];
    assert_eq!(hub(&many).0, 0);
    let written = std::fs::read_dir(folder.0.join("all")).unwrap().count();
    assert_eq!(written, House::embedded().structure.participants.len() * hub::words::languages().len());
    let (code, told) = hub(&["report", "brief", "--period", "2023-Q1", "--out", "a.docx"]);
    assert!(code == 2 && told.contains("a.docx"), "{told}");
    let (code, told) = hub(&["report", "brief", "--period", "2029-Q1", "--out", "a.pdf"]);
    assert!(code == 2 && told.contains("2029-Q1"), "{told}");
    let (code, told) = hub(&["report", "profile", "--period", "2023-Q1", "--out", "a.pdf"]);
    assert!(code == 2 && told.contains("--country"), "{told}");
}
