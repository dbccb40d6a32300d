//! What somebody who means harm sends to a hub that serves.

mod common;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use common::Folder;
use common::served::serve;
use hub::app::Stopwatch;

/// The whole answer to what is sent; the server may end the connection before all of it was taken.
fn send(at: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(at).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let _ = stream.write_all(request);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(at: SocketAddr, path: &str) -> String {
    send(at, format!("GET {path} HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n").as_bytes())
}

fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
}

#[test]
fn an_address_with_tricks_in_it_leads_nowhere() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    for path in [
        "/en/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2f..%2fCargo.toml/hub.css",
        "/en/edition/..%2f..%2fhub.db",
        "/en/%00",
        "/en/origin/%ff%fe",
        "//evil.example.org/en",
        "/\\evil.example.org",
        "/editions/2023-Q1/1/en/profile/..%2fES.pdf",
        "/api/editions/..%2f..%2f/tables/form",
    ] {
        let answer = get(hub.at, path);
        assert!((400..500).contains(&status(&answer)), "{path}: {}", &answer[..answer.len().min(200)]);
        assert!(
            !answer.contains("root:") && !answer.to_lowercase().contains("location:"),
            "{path}: {answer}"
        );
    }
}

#[test]
fn signs_that_mean_something_to_a_database_or_a_shell_are_only_letters() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    let signs = "%27%3B%20DROP%20TABLE%20person%3B--%20%24%28id%29%20%60id%60%20%7B%7B7*7%7D%7D";
    for path in
        ["/en/country/", "/en/origin/", "/en/edition/", "/en/data?table=", "/en/search?q=", "/en/link/"]
    {
        let answer = get(hub.at, &format!("{path}{signs}"));
        assert!([200, 400, 404, 410].contains(&status(&answer)), "{path}: {}", status(&answer));
    }
    assert_eq!(status(&get(hub.at, "/readyz")), 200, "every table is still there");
}

#[test]
fn a_huge_query_or_head_is_refused_and_the_hub_serves_on() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    for (path, head) in [
        (format!("/en/search?q={}", "a".repeat(200_000)), String::new()),
        ("/en".into(), "a".repeat(900_000)),
    ] {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: hub\r\nX-Long: {head}\r\nConnection: close\r\n\r\n");
        let answered = status(&send(hub.at, request.as_bytes()));
        assert!([0, 400, 414, 431].contains(&answered), "{answered}");
        assert_eq!(status(&get(hub.at, "/en")), 200);
    }
}

#[test]
fn a_request_with_two_lengths_is_refused() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    for heads in [
        "Content-Length: 4\r\nContent-Length: 40",
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity",
    ] {
        let request = format!(
            "POST /en/sign-in HTTP/1.1\r\nHost: hub\r\n{heads}\r\nConnection: close\r\n\r\nabcdGET /en/x HTTP/1.1\r\n\r\n"
        );
        let answer = send(hub.at, request.as_bytes());
        assert!(status(&answer) == 400 && answer.matches("HTTP/1.1 ").count() == 1, "{heads}: {answer}");
    }
}

#[test]
fn what_is_too_large_is_refused_before_it_has_arrived() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    let hundred = 100 * 1024 * 1024;
    let head = "POST /en/verify HTTP/1.1\r\nHost: hub\r\nContent-Type: application/x-www-form-urlencoded";
    let request = format!("{head}\r\nContent-Length: {hundred}\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&send(hub.at, request.as_bytes())), 413, "only its length was sent");
    let part = "a".repeat(64 * 1024);
    let chunks = format!("{:x}\r\n{part}\r\n", part.len()).repeat(hundred / part.len());
    let request =
        format!("{head}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunks}0\r\n\r\n");
    let answered = status(&send(hub.at, request.as_bytes()));
    assert!([413, 0].contains(&answered), "{answered}");
    assert_eq!(status(&get(hub.at, "/en")), 200);
}

#[test]
fn visitors_who_never_end_their_request_hold_nobody_up() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    let slow: Vec<TcpStream> = (0..300)
        .map(|_| {
            let mut stream = TcpStream::connect(hub.at).unwrap();
            stream
                .write_all(b"POST /en/sign-in HTTP/1.1\r\nHost: hub\r\nContent-Length: 9\r\n\r\na")
                .unwrap();
            stream
        })
        .collect();
    let watch = Stopwatch::start();
    assert_eq!(status(&get(hub.at, "/en")), 200);
    assert!(watch.took() < Duration::from_secs(5), "{:?}", watch.took());
    drop(slow);
}

#[test]
fn a_page_asks_for_nothing_of_another_site() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    for path in ["/en", "/el/data", "/nl/methods", "/en/sign-in", "/en/subscribe", "/api/docs"] {
        let page = get(hub.at, path);
        assert_eq!(status(&page), 200, "{path}");
        let asked = page.split("src=\"").skip(1).chain(page.split("rel=\"stylesheet\" href=\"").skip(1));
        let foreign: Vec<&str> =
            asked.map(|rest| rest.split('"').next().unwrap()).filter(|to| to.contains("//")).collect();
        assert_eq!(foreign, Vec::<&str>::new(), "{path}");
    }
}

/// All that stands in the Rust files below a folder.
fn code_below(folder: &str) -> String {
    let mut all = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => all += &code_below(path.to_str().unwrap()),
            false if path.extension().is_some_and(|ending| ending == "rs") => {
                all += &std::fs::read_to_string(path).unwrap()
            }
            false => {}
        }
    }
    all
}

#[test]
fn every_test_that_the_page_on_security_names_is_there() {
    let page = include_str!("../docker/security.md");
    let code = code_below(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"))
        + &code_below(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    let rows = page.lines().filter(|line| line.starts_with("| V"));
    let named: Vec<&str> =
        rows.flat_map(|row| row.rsplit('|').nth(1).unwrap().split('`').skip(1).step_by(2)).collect();
    let missing: Vec<&&str> = named.iter().filter(|name| !code.contains(&format!("fn {name}("))).collect();
    assert_eq!(missing, Vec::<&&str>::new());
    assert!(named.len() > 40, "{}", named.len());
}

/// Older readers of XML, which the web framework brings, take long over a tag with thousands of attributes (RUSTSEC-2026-0194).
#[test]
fn no_door_takes_xml() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    let description = get(hub.at, "/api/openapi.json");
    assert!(description.contains("application/json"), "{description}");
    let code = code_below(concat!(env!("CARGO_MANIFEST_DIR"), "/src/web"));
    for way in ["application/xml", "text/xml", "web::Xml", "payload::Xml", "Xml<", "Xml("] {
        assert!(!description.contains(way) && !code.contains(way), "{way}");
    }
}
