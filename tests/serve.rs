//! `hub serve` as an operator meets it: what it measures, what it writes down, how it stops.

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use common::Folder;
use common::served::{Running, free, serve, until};
use hub::app::{Config, Stopwatch};
use hub::store::Db;

/// The whole answer to a request.
fn ask(at: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(at).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    rest(&mut stream)
}

fn rest(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(at: SocketAddr, path: &str) -> String {
    ask(
        at,
        &format!(
            "GET {path} HTTP/1.1\r\nHost: hub\r\nX-Request-Id: from-the-proxy-1\r\nConnection: close\r\n\r\n"
        ),
    )
}

impl Running {
    fn terminate(&self) {
        assert!(Command::new("kill").arg(self.child.id().to_string()).status().unwrap().success());
    }

    /// How it ended.
    fn code(&mut self) -> Option<i32> {
        let mut ended = None;
        until(|| {
            ended = self.child.try_wait().unwrap();
            ended.is_some()
        });
        ended.unwrap().code()
    }

    fn written(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }
}

#[test]
fn what_is_measured_stands_at_its_own_address_and_names_nobody() {
    let (folder, metrics) = (Folder::new(), free());
    let hub = serve(&folder, &[("HUB_METRICS_LISTEN", &metrics.to_string())]);
    until(|| TcpStream::connect(metrics).is_ok());
    let secret = "7".repeat(64);
    for path in
        ["/en", "/en/library?q=anna", "/a/robots/of/no/page", "/api/editions", &format!("/en/link/{secret}")]
    {
        get(hub.at, path);
    }
    ask(hub.at, "ANNA /en HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n");
    let told = get(metrics, "/metrics");
    for line in [
        "hub_http_requests_total{route=\"/:language\",method=\"GET\",status=\"200\"} 1",
        "hub_http_requests_total{route=\"/:language/link/:link\",method=\"GET\"",
        "hub_http_requests_total{route=\"none\",method=\"GET\",status=\"404\"} 1",
        "method=\"other\",status=\"405\"} 1",
        "hub_http_requests_total{route=\"/api/editions\",method=\"GET\",status=\"200\"} 1",
        "hub_http_request_seconds_bucket{route=\"/:language/library\",method=\"GET\",le=\"300\"} 1",
        "hub_refusals_total{what=\"link-unknown\"} 1",
        "hub_outbox_letters{state=\"waiting\"} 0",
        "hub_outbox_oldest_waiting_seconds 0",
        "hub_database_up 1",
        "hub_database_connections{state=\"used\"}",
        "hub_build_info{version=",
    ] {
        assert!(told.contains(line), "{line} is not in:\n{told}");
    }
    for leak in ["anna", "ANNA", "robots", &secret, "127.0.0.1"] {
        assert!(!told.contains(leak), "{leak} is in:\n{told}");
    }
    assert!(get(hub.at, "/metrics").starts_with("HTTP/1.1 404"), "not among the pages");
}

#[test]
fn what_lies_ready_is_counted_each_time_and_written_down_once() {
    let (folder, metrics) = (Folder::new(), free());
    let hub = serve(&folder, &[("HUB_METRICS_LISTEN", &metrics.to_string())]);
    until(|| TcpStream::connect(metrics).is_ok());
    let answers: Vec<String> = (0..40).map(|_| get(hub.at, "/en/methods")).collect();
    let is_safe = |answer: &String| answer.contains("content-security-policy: default-src 'none'");
    assert!(answers.iter().all(is_safe) && answers.iter().all(|answer| answer.starts_with("HTTP/1.1 200")));
    let counted = "hub_http_requests_total{route=\"/:language/methods\",method=\"GET\",status=\"200\"} 40";
    assert!(get(metrics, "/metrics").contains(counted));
    // Once in a second the hub looks whether something has changed.
    let written = hub.written().matches("/:language/methods").count();
    assert!((1..20).contains(&written), "{written}");
}

#[test]
fn every_request_has_an_id_in_its_answer_on_its_page_and_in_the_log() {
    let folder = Folder::new();
    let hub = serve(&folder, &[("HUB_LOG", "json"), ("HUB_BEHIND_PROXY", "yes")]);
    let answer = get(hub.at, "/en/nowhere/anna@example.org?token=secret");
    assert!(answer.contains("x-request-id: from-the-proxy-1"), "{answer}");
    assert!(answer.contains("reference too: from-the-proxy-1"), "{answer}");
    assert!(get(hub.at, "/api/nowhere").contains("\"reference\":\"from-the-proxy-1\""));
    get(hub.at, "/en/library?q=secret");
    let log = hub.written();
    for leak in ["anna", "secret", "example.org"] {
        assert!(!log.contains(leak), "{leak} is in:\n{log}");
    }
    let lines: Vec<serde_json::Value> =
        log.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect();
    let line = lines.iter().find(|line| line["span"]["route"] == "/:language/library").unwrap();
    assert_eq!((&line["span"]["status"], &line["span"]["method"]), (&200.into(), &"GET".into()));
    assert_eq!((&line["span"]["id"], line["span"]["ms"].is_number()), (&"from-the-proxy-1".into(), true));
}

#[test]
fn a_stranger_cannot_choose_the_id_of_a_request() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    let answer = get(hub.at, "/en/nowhere");
    assert!(answer.contains("x-request-id: ") && !answer.contains("from-the-proxy-1"), "{answer}");
    until(|| hub.written().contains("route=\"none\""));
}

#[test]
fn a_hub_that_is_asked_to_stop_answers_what_it_holds_and_takes_nothing_new() {
    let folder = Folder::new();
    let mut hub = serve(&folder, &[]);
    let mut held = TcpStream::connect(hub.at).unwrap();
    held.write_all(b"POST /en/sign-in HTTP/1.1\r\nHost: hub\r\nContent-Length: 20\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nemail=a").unwrap();
    std::thread::sleep(Duration::from_millis(500));
    hub.terminate();
    until(|| TcpStream::connect(hub.at).is_err());
    held.write_all(b"&passphrase=x").unwrap();
    let answer = rest(&mut held);
    assert!(answer.starts_with("HTTP/1.1 ") && answer.contains("</html>"), "{answer}");
    assert_eq!(hub.code(), Some(0));
}

#[test]
fn a_health_check_tells_a_hub_that_serves_from_one_that_does_not() {
    let folder = Folder::new();
    let hub = serve(&folder, &[]);
    let check = |at: SocketAddr| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
        command.args(["doctor", "--serving"]).current_dir(&folder.0).env("HUB_LISTEN", at.to_string());
        command.output().unwrap().status.code()
    };
    let everywhere = SocketAddr::from(([0, 0, 0, 0], hub.at.port()));
    assert_eq!((check(hub.at), check(everywhere), check(free())), (Some(0), Some(0), Some(1)));
}

/// Greets as SMTP does, says when a letter has come, and answers it when it is told to.
fn slow_relay(pause: Duration) -> (String, Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let (says, came) = channel();
    std::thread::spawn(move || {
        let (mut guest, _) = listener.accept().unwrap();
        guest.write_all(b"220 relay.test\r\n").unwrap();
        for line in BufReader::new(guest.try_clone().unwrap()).lines().map_while(Result::ok) {
            let answer = match line.as_str() {
                "DATA" => "354 go on\r\n",
                "." => {
                    says.send(()).unwrap();
                    std::thread::sleep(pause);
                    "250 taken late\r\n"
                }
                line if ["EHLO", "MAIL", "RCPT", "QUIT"].iter().any(|word| line.starts_with(word)) => {
                    "250 fine\r\n"
                }
                _ => continue,
            };
            let _ = guest.write_all(answer.as_bytes());
        }
    });
    (url, came)
}

/// A database in which one letter waits.
async fn one_letter(folder: &Folder) -> String {
    use sqlx::Connection;
    let url = format!("sqlite:{}", folder.0.join("hub.db").display());
    Db::open(&url).await.unwrap().close().await;
    let mut connection = sqlx::AnyConnection::connect(&url).await.unwrap();
    let rows = "INSERT INTO person (id, email, language, created_at, state) \
         VALUES ('p1', 'anna@example.org', 'en', '2025-01-01T00:00:00Z', 'active'); \
         INSERT INTO outbox (id, event, recipient, stream, bytes, state, attempts, next_at) \
         VALUES ('l1', 'e1', 'p1', 'returns', CAST('Subject: s' AS BLOB), 'due', 0, 0)";
    sqlx::raw_sql(rows).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    url
}

async fn state_of_letter(url: &str) -> (String, Option<String>) {
    use sqlx::Connection;
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    let row = sqlx::query_as("SELECT state, answer FROM outbox WHERE id = 'l1'");
    row.fetch_one(&mut connection).await.unwrap()
}

#[tokio::test]
async fn a_job_that_runs_ends_before_the_hub_does() {
    let folder = Folder::new();
    let (url, (relay, came)) = (one_letter(&folder).await, slow_relay(Duration::from_secs(3)));
    let from = ("HUB_MAIL_FROM", "Hub <hub@example.org>");
    let mut hub = serve(&folder, &[("HUB_DATABASE_URL", &url), ("HUB_MAIL_URL", &relay), from]);
    came.recv_timeout(Duration::from_secs(60)).unwrap();
    hub.terminate();
    assert_eq!(hub.code(), Some(0));
    assert_eq!(state_of_letter(&url).await, ("sent".into(), Some("250 taken late".into())));
}

#[tokio::test]
async fn a_job_that_takes_too_long_does_not_hold_the_hub() {
    let folder = Folder::new();
    let (url, (relay, came)) = (one_letter(&folder).await, slow_relay(Duration::from_secs(60)));
    let settings = [("HUB_DATABASE_URL", url.as_str()), ("HUB_MAIL_URL", &relay), ("HUB_STOP_WITHIN", "1")];
    let mut hub = serve(&folder, &settings);
    came.recv_timeout(Duration::from_secs(60)).unwrap();
    let watch = Stopwatch::start();
    hub.terminate();
    assert_eq!(hub.code(), Some(0));
    assert!(watch.took() < Duration::from_secs(10), "{:?}", watch.took());
    assert_eq!(state_of_letter(&url).await.0, "due", "by its lease it is sent again");
    assert!(hub.written().contains("another hub takes it over"), "{}", hub.written());
}

fn read(path: &str) -> String {
    std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Every name of a setting in a text, once.
fn named(text: &str) -> Vec<String> {
    let is_name = |c: char| c.is_ascii_uppercase() || c == '_';
    let mut names: Vec<String> = text
        .match_indices("HUB_")
        .map(|(at, _)| text[at..].chars().take_while(|c| is_name(*c)).collect())
        .collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn the_table_of_settings_and_the_code_name_the_same() {
    let mut known: Vec<String> = Config::names().into_iter().map(str::to_string).collect();
    known.sort();
    let table: String = read("docker/settings.md").lines().filter(|line| line.starts_with("| `")).collect();
    assert_eq!(named(&table), known);
    for file in
        ["docker/compose.yml", "docker/hub.service", "docker/Dockerfile", "docker/Caddyfile", "README.md"]
    {
        for name in named(&read(file)) {
            assert!(known.contains(&name), "{file} names {name}, which the hub does not know");
        }
    }
}

#[test]
fn every_default_in_the_table_is_the_one_of_the_code() {
    let table = read("docker/settings.md");
    let defaults = [
        ("HUB_DATABASE_URL", Config::default().database_url),
        ("HUB_LISTEN", Config::default().listen),
        ("HUB_MAIL_URL", Config::default().mail_url),
        ("HUB_LOG", Config::default().log),
        ("HUB_STOP_WITHIN", Config::default().stop_within),
    ];
    for (name, default) in defaults {
        let row = table.lines().find(|line| line.starts_with(&format!("| `{name}`"))).unwrap();
        assert!(row.contains(&format!("`{default}`")), "{row}");
    }
}
