//! `hub doctor`: nothing to say of a healthy hub, everything at once of a sick one, and never a secret.

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Command, Output};

use common::{Folder, urls};
use hub::store::{Db, health};
use jiff::{Timestamp, ToSpan};

const SECRET: &str = "s3cret-of-the-test";

fn doctor(folder: &Folder, settings: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
    command.arg("doctor").current_dir(&folder.0).envs(settings.iter().copied());
    command.output().unwrap()
}

fn said(out: &Output) -> String {
    let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    assert!(!said.contains(SECRET), "{said}");
    said
}

fn assert_said(out: &Output, all: &[&str]) {
    let said = said(out);
    for words in all {
        assert!(said.contains(words), "{words:?} is not in:\n{said}");
    }
}

async fn sql(url: &str, text: &str) {
    use sqlx::Connection;
    sqlx::any::install_default_drivers();
    let mut connection = sqlx::AnyConnection::connect(url).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(text.to_string())).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

fn now() -> Timestamp {
    hub::app::Clock::System.now()
}

/// A hub with one administrator who has come in.
async fn healthy(url: &str) {
    Db::open(url).await.unwrap().close().await;
    sql(
        url,
        "INSERT INTO person (id, email, language, created_at, state) \
         VALUES ('p1', 'anna@example.org', 'en', '2025-01-01T00:00:00Z', 'active'); \
         INSERT INTO seat (id, person, role, country, region, organisation, begins) \
         VALUES ('s1', 'p1', 'administrator', '_T', '_T', '_T', '2025-01-01')",
    )
    .await;
}

#[tokio::test]
async fn of_a_healthy_hub_everything_is_well_in_every_language() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        healthy(&url).await;
        for language in hub::words::languages().keys() {
            let out = doctor(&folder, &[("HUB_DATABASE_URL", &url), ("HUB_LANGUAGE", language)]);
            assert_eq!(out.status.code(), Some(0), "{}", said(&out));
            assert!(!said(&out).contains('✗') && !said(&out).contains("doctor-"), "{}", said(&out));
        }
        let out = doctor(&folder, &[("HUB_DATABASE_URL", &url)]);
        assert_said(&out, &["✓ Administrators: anna@example.org", "nothing is late", "All is well."]);
    }
}

/// Each of these by itself is found: nothing hides behind something else.
async fn spoil(url: &str) {
    let now = now().as_second();
    let tomorrow = jiff::Timestamp::from_second(now).unwrap().checked_add(24.hours()).unwrap();
    let (late, held, days) = (now - 3700, now - 10, now - 2 * 24 * 3600);
    let insert = "INSERT INTO outbox (id, event, recipient, stream, bytes, state, attempts, next_at) VALUES";
    sql(
        url,
        &format!(
            "UPDATE person SET state = 'invited'; \
             INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('watch', {late}, 'due', 0, {late}); \
             INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('remind', {late}, 'running', 1, {held}); \
             {insert} ('l1', 'e1', 'p1', 'bulletin', '', 'failed', 8, {now}); \
             {insert} ('l2', 'e2', 'p1', 'bulletin', '', 'due', 0, {days}); \
             INSERT INTO ledger (id, at, who, what, subject) VALUES ('x', '{tomorrow}', 'hub', 'publish', '')"
        ),
    )
    .await;
}

#[tokio::test]
async fn of_a_sick_hub_everything_is_told_at_once() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("file"), "").unwrap();
    for url in urls(&folder).await {
        healthy(&url).await;
        spoil(&url).await;
        let out = doctor(
            &folder,
            &[
                ("HUB_DATABASE_URL", &url),
                ("HUB_MAIL_FROM", "nobody at all"),
                ("HUB_BEHIND_PROXY", "yes"),
                ("HUB_BASE_URL", "http://hub.example.org"),
                ("HUB_MAIL_URL", "folder:file"),
            ],
        );
        assert_eq!(out.status.code(), Some(1), "{}", said(&out));
        assert_said(
            &out,
            &[
                "✗ Setting HUB_MAIL_FROM: “nobody at all” is not valid",
                "✗ Links in letters lead to http://hub.example.org, which is not https",
                "✗ Administrators: nobody has come in yet",
                "✗ Due work: late by more than an hour: watch.",
                "✗ Due work: begun and not finished in its time: remind.",
                "✗ Letters: 1 was given up",
                "✗ Letters: 1 has waited for more than a day",
                "✗ Clock: it says",
                "✗ Folder file: cannot be written",
                "9 things are wrong.",
            ],
        );
    }
}

#[tokio::test]
async fn an_outbox_is_measured_by_what_waits_for_how_long_and_what_was_given_up() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        healthy(&url).await;
        let db = Db::open(&url).await.unwrap();
        let nothing = health::Outbox { waiting: 0, given_up: 0, oldest: 0 };
        assert_eq!(health::outbox(&db, now()).await.unwrap(), nothing);
        spoil(&url).await;
        let outbox = health::outbox(&db, now()).await.unwrap();
        assert_eq!((outbox.waiting, outbox.given_up), (1, 1));
        assert!((172_800..172_860).contains(&outbox.oldest), "{outbox:?}");
        let (used, idle) = health::connections(&db);
        assert!((1..=8).contains(&(used + idle)));
    }
}

#[tokio::test]
async fn work_and_letters_that_are_in_time_are_well() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        healthy(&url).await;
        let now = now().as_second();
        let (lately, soon) = (now - 3000, now + 300);
        sql(
            &url,
            &format!(
                "INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('watch', {lately}, 'due', 0, {lately}); \
                 INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('remind', {lately}, 'running', 1, {soon}); \
                 INSERT INTO run (job, due_at, state, attempts, next_at) VALUES ('send', 0, 'done', 1, 0); \
                 INSERT INTO outbox (id, event, recipient, stream, bytes, state, attempts, next_at) \
                 VALUES ('l1', 'e1', 'p1', 'bulletin', '', 'due', 0, {lately}); \
                 INSERT INTO outbox (id, event, recipient, stream, bytes, state, attempts, next_at) \
                 VALUES ('l2', 'e2', 'p1', 'bulletin', '', 'sent', 1, 0)"
            ),
        )
        .await;
        let out = doctor(&folder, &[("HUB_DATABASE_URL", &url)]);
        assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    }
}

#[tokio::test]
async fn a_database_of_another_version_is_told_and_stays_as_it_is() {
    let folder = Folder::new();
    for url in urls(&folder).await {
        healthy(&url).await;
        let newest = hub::store::versions::known().pop().unwrap();
        sql(&url, &format!("UPDATE _sqlx_migrations SET version = {} WHERE version = {newest}", newest + 1))
            .await;
        let out = doctor(&folder, &[("HUB_DATABASE_URL", &url)]);
        assert_said(&out, &["✗ Tables: of a newer hub"]);
        sql(&url, &format!("DELETE FROM _sqlx_migrations WHERE version > {newest}")).await;
        for _ in 0..2 {
            let out = doctor(&folder, &[("HUB_DATABASE_URL", &url)]);
            assert_said(&out, &["✗ Tables: of an older hub"]);
        }
    }
}

#[test]
fn a_database_that_is_not_there_is_told_and_not_made() {
    let folder = Folder::new();
    let out = doctor(&folder, &[("HUB_DATABASE_URL", "sqlite:data/none.db")]);
    assert_eq!(out.status.code(), Some(1));
    assert_said(&out, &["✗ Database data/none.db: is not there yet", "✓ Folder data: can be written"]);
    assert!(!folder.0.join("data").exists());
}

#[test]
fn no_password_of_a_server_that_is_away_is_told() {
    let folder = Folder::new();
    let (database, mail) =
        (format!("postgres://hub:{SECRET}@127.0.0.1:1/hub"), format!("smtp://hub:{SECRET}@127.0.0.1:1"));
    let out = doctor(&folder, &[("HUB_DATABASE_URL", &database), ("HUB_MAIL_URL", &mail)]);
    assert_eq!(out.status.code(), Some(1));
    assert_said(
        &out,
        &[
            "✗ Database 127.0.0.1:1/hub: does not answer",
            "Connection refused",
            "✗ Mail relay 127.0.0.1:1: does not answer",
        ],
    );
}

/// Greets as SMTP does, for one guest.
fn relay() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut guest, _) = listener.accept().unwrap();
        guest.write_all(b"220 relay.test\r\n").unwrap();
        for line in BufReader::new(guest.try_clone().unwrap()).lines().map_while(Result::ok) {
            let answer = if line.starts_with("QUIT") { "221 bye\r\n" } else { "250 relay.test\r\n" };
            guest.write_all(answer.as_bytes()).unwrap();
        }
    });
    url
}

#[tokio::test]
async fn a_relay_that_greets_is_well() {
    let folder = Folder::new();
    let url = format!("sqlite:{}", folder.0.join("hub.db").display());
    healthy(&url).await;
    let out = doctor(&folder, &[("HUB_DATABASE_URL", &url), ("HUB_MAIL_URL", &relay())]);
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    assert_said(&out, &["✓ Mail relay 127.0.0.1:"]);
}

#[test]
fn settings_that_cannot_be_read_are_told() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("hub.toml"), "databse_url = \"sqlite:hub.db\"\n").unwrap();
    let out = doctor(&folder, &[]);
    assert_eq!(out.status.code(), Some(1));
    assert_said(&out, &["✗ The configuration file hub.toml cannot be used", "1 thing is wrong."]);
}

/// What the name server of a test says of a name: texts, or a number that is an error of its own; others do not exist.
enum Says {
    Texts(&'static [&'static str]),
    Error(u8),
    Nothing,
}

/// A name server on this machine, over UDP and TCP, as RFC 1035 has it.
fn name_server(says: fn(&str, u16) -> Says) -> String {
    let (tcp, udp) = loop {
        let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
        if let Ok(udp) = std::net::UdpSocket::bind(tcp.local_addr().unwrap()) {
            break (tcp, udp);
        }
    };
    let at = tcp.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let mut question = [0; 4096];
        while let Ok((size, guest)) = udp.recv_from(&mut question) {
            if let Some(mut answer) = answered(&question[..size], says) {
                if answer.len() > 1200 {
                    // Too long for a packet: ask again over TCP.
                    answer.truncate(12 + asked(&question[12..size]).2);
                    answer[2] |= 2;
                    answer[6..8].fill(0);
                }
                let _ = udp.send_to(&answer, guest);
            }
        }
    });
    std::thread::spawn(move || {
        for mut guest in tcp.incoming().map_while(Result::ok) {
            std::thread::spawn(move || {
                let mut length = [0; 2];
                while guest.read_exact(&mut length).is_ok() {
                    let mut question = vec![0; usize::from(u16::from_be_bytes(length))];
                    guest.read_exact(&mut question).unwrap();
                    if let Some(answer) = answered(&question, says) {
                        let length = u16::try_from(answer.len()).unwrap().to_be_bytes();
                        let _ = guest.write_all(&[&length, answer.as_slice()].concat());
                    }
                }
            });
        }
    });
    at
}

/// The name and the kind a question is about, and its length.
fn asked(question: &[u8]) -> (String, u16, usize) {
    let (mut labels, mut at) = (Vec::new(), 0);
    while question[at] > 0 {
        let end = at + 1 + usize::from(question[at]);
        labels.push(String::from_utf8_lossy(&question[at + 1..end]).to_lowercase());
        at = end;
    }
    (labels.join("."), u16::from_be_bytes([question[at + 1], question[at + 2]]), at + 5)
}

fn answered(question: &[u8], says: fn(&str, u16) -> Says) -> Option<Vec<u8>> {
    let (name, kind, length) = asked(&question[12..]);
    let (texts, code): (&[&str], u8) = match says(&name, kind) {
        Says::Nothing => return None,
        Says::Error(code) => (&[], code),
        Says::Texts(texts) => (texts, 0),
    };
    let mut answer = question[..12 + length].to_vec();
    answer[2..12].copy_from_slice(&[0x81, 0x80 | code, 0, 1, 0, texts.len() as u8, 0, 0, 0, 0]);
    for text in texts {
        let data = match kind {
            15 => [&[0, 10][..], &wire(text)].concat(),
            _ => text.as_bytes().chunks(255).flat_map(|part| [&[part.len() as u8], part].concat()).collect(),
        };
        answer.extend([0xc0, 12]);
        answer.extend(kind.to_be_bytes());
        answer.extend([0, 1, 0, 0, 0, 60]);
        answer.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        answer.extend(data);
    }
    Some(answer)
}

fn wire(name: &str) -> Vec<u8> {
    let labels = name.split('.').filter(|label| !label.is_empty());
    labels.flat_map(|label| [&[label.len() as u8], label.as_bytes()].concat()).chain([0]).collect()
}

const TXT: u16 = 16;
/// An RSA key of 1024 bit.
const KEY: &str = "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB";

fn good(name: &str, kind: u16) -> Says {
    match (name, kind) {
        ("xn--bcher-kva.example", 15) => Says::Texts(&["mx.example.net."]),
        ("xn--bcher-kva.example", TXT) => {
            Says::Texts(&["something else", "v=spf1 include:spf.example.net -all"])
        }
        ("spf.example.net", TXT) => Says::Texts(&["v=spf1 ip4:192.0.2.0/24 ?all"]),
        ("hub._domainkey.xn--bcher-kva.example", TXT) => Says::Texts(&[KEY]),
        ("_dmarc.xn--bcher-kva.example", TXT) => Says::Texts(&["v=DMARC1; p=reject"]),
        _ => Says::Error(3),
    }
}

const FROM: &str = "Taskforce Hub <hub@bücher.example>";

/// The mail doctor of a healthy hub, with this name server and this relay.
async fn mail_doctor(says: fn(&str, u16) -> Says, from: &str, relay: &str) -> Output {
    let folder = Folder::new();
    let url = format!("sqlite:{}", folder.0.join("hub.db").display());
    healthy(&url).await;
    let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
    command.args(["doctor", "--mail", "anna@example.org"]).current_dir(&folder.0);
    command.env("HUB_DATABASE_URL", &url).env("HUB_MAIL_URL", relay).env("HUB_MAIL_FROM", from);
    command.env("HUB_DKIM_SELECTOR", "hub").env("HUB_NAME_SERVER", name_server(says));
    command.output().unwrap()
}

/// Takes letters from every guest, and tells what the last one said.
fn post_office() -> (String, std::sync::Arc<std::sync::Mutex<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let heard = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let held = heard.clone();
    std::thread::spawn(move || {
        for mut guest in listener.incoming().map_while(Result::ok) {
            guest.write_all(b"220 relay.test\r\n").unwrap();
            for line in BufReader::new(guest.try_clone().unwrap()).lines().map_while(Result::ok) {
                *held.lock().unwrap() += &format!("{line}\n");
                let answer = match line.as_str() {
                    "DATA" => "354 go on\r\n",
                    "." => "250 queued as 4711\r\n",
                    line if line.starts_with("EHLO") => "250-relay.test\r\n250 SMTPUTF8\r\n",
                    line if ["MAIL", "RCPT", "QUIT", "NOOP"].iter().any(|word| line.starts_with(word)) => {
                        "250 fine\r\n"
                    }
                    _ => continue,
                };
                let _ = guest.write_all(answer.as_bytes());
            }
        }
    });
    (url, heard)
}

#[tokio::test]
async fn the_mail_doctor_sends_a_letter_and_reads_what_receivers_read() {
    let (relay, heard) = post_office();
    let out = mail_doctor(good, FROM, &relay).await;
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    assert_said(
        &out,
        &[
            "! Mail server relay.test: letters travel there in clear",
            "✓ Mail server relay.test: takes addresses in any alphabet",
            "✓ Trial letter: taken. The server answered: 250 queued as 4711",
            "✓ MX of xn--bcher-kva.example: letters that come back go to mx.example.net",
            "✓ SPF of xn--bcher-kva.example: says who may send",
            "(name-server questions: 1 of 10)",
            "! DKIM at hub._domainkey.xn--bcher-kva.example: a key of 1,024 bit",
            "✓ DMARC at _dmarc.xn--bcher-kva.example: forged letters are turned away (p=reject)",
        ],
    );
    let heard = heard.lock().unwrap();
    assert!(heard.contains("MAIL FROM:<hub@xn--bcher-kva.example>"), "{heard}");
    assert!(heard.contains("Subject: A trial letter") && heard.contains("To: anna@example.org"), "{heard}");
}

#[tokio::test]
async fn a_domain_that_receivers_do_not_believe_is_told_at_once() {
    let bad = |name: &str, kind: u16| match (name, kind) {
        ("example.com", 15) => Says::Texts(&["."]),
        ("example.com", TXT) => Says::Texts(&["v=spf1 +all"]),
        ("_dmarc.example.com", TXT) => Says::Texts(&[]),
        _ => Says::Error(3),
    };
    let out = mail_doctor(bad, "Hub <hub@example.com>", "folder:mail").await;
    assert_eq!(out.status.code(), Some(1));
    assert_said(
        &out,
        &[
            "! Trial letter: written to the folder mail",
            "✗ MX of example.com: the domain says that it takes no mail",
            "✗ SPF of example.com: anybody may send in your name",
            "✗ DKIM at hub._domainkey.example.com: no key",
            "✗ DMARC of example.com: none",
            "4 things are wrong.",
        ],
    );
}

#[tokio::test]
async fn a_domain_that_is_none_and_one_that_is_not_there_are_told() {
    let nobody = |_: &str, _: u16| Says::Error(3);
    assert_said(
        &mail_doctor(nobody, "Hub <hub@localhost>", "folder:mail").await,
        &["not in a public domain"],
    );
    let out = mail_doctor(nobody, "Hub <hub@example.com>", "folder:mail").await;
    assert_said(&out, &["✗ Domain example.com: does not exist", "1 thing is wrong."]);
}

/// Too long for anything but TCP, and with something a terminal would obey.
fn giant() -> &'static [&'static str] {
    static TEXT: std::sync::OnceLock<[&'static str; 1]> = std::sync::OnceLock::new();
    TEXT.get_or_init(|| [Box::leak(format!("v=spf1 \u{1b}[31m{} -all", "x".repeat(40_000)).into_boxed_str())])
}

#[tokio::test]
async fn a_name_server_that_fails_falls_silent_or_says_far_too_much_is_told() {
    let odd = |name: &str, _: u16| match name {
        "example.com" => Says::Texts(giant()),
        "_dmarc.example.com" => Says::Error(2),
        _ => Says::Nothing,
    };
    let out = mail_doctor(odd, "Hub <hub@example.com>", "folder:mail").await;
    assert_said(
        &out,
        &[
            "✗ SPF of example.com: no receiver understands “ [31mxxx",
            "✗ DKIM: the name server did not say",
            "✗ DMARC: the name server did not say",
        ],
    );
    assert!(said(&out).len() < 4000 && !said(&out).contains('\u{1b}'), "{}", said(&out));
}

#[tokio::test]
async fn a_trial_letter_that_is_not_taken_is_told_and_no_password_with_it() {
    let out = mail_doctor(good, FROM, &format!("smtp://hub:{SECRET}@127.0.0.1:1")).await;
    assert_eq!(out.status.code(), Some(1));
    assert_said(&out, &["✗ Trial letter: not taken (", "✓ DMARC"]);
}

#[test]
fn a_trial_letter_goes_to_an_address_alone() {
    let folder = Folder::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
    let out =
        command.args(["doctor", "--mail", "nobody\r\nBcc: x@y.z"]).current_dir(&folder.0).output().unwrap();
    assert_said(&out, &["✗ This is not an e-mail address."]);
}
