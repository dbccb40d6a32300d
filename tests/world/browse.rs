//! Everything somebody can get out of a house: every address, every file, every letter, each by its name.

use std::collections::BTreeMap;

use hub::access::{Door, create_token};
use hub::app::Clock;
use hub::people::{Act, Actor, Proof, Role, Scope, Seat, Secret};
use hub::store::sessions::{self, Session};
use hub::store::{Db, editions, outbox};
use hub::structure::Code;
use hub::web::{Need, State, entries, routes};
use poem::http::Method;
use poem::{Endpoint, Request, Response};

use super::{NOW, OPEN, QUARTERS};
use crate::common::post;

/// What was answered, by what was asked: status, headers, bytes.
pub type Artefacts = BTreeMap<String, Vec<u8>>;

/// A hub behind a proxy: it takes the id of a request from there, where another would throw dice.
fn state(db: &Db) -> State {
    State {
        db: db.clone(),
        clock: Clock::Fixed(NOW.parse().unwrap()),
        post: post(),
        behind_proxy: true,
        press: hub::web::Press::default(),
    }
}

/// Asks for an address with these headers; the answer is everything that is sent.
async fn ask(
    house: &impl Endpoint<Output = Response>,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
) -> Vec<u8> {
    let mut request = Request::builder().method(method).uri(path.parse().unwrap());
    request = request.header("X-Request-Id", "one-for-all");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let answer = house.call(request.finish()).await.unwrap();
    let mut heads: Vec<String> =
        answer.headers().iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
    heads.sort();
    let mut said = format!("{}\n{}\n\n", answer.status(), heads.join("\n")).into_bytes();
    said.extend(answer.into_body().into_vec().await.unwrap());
    said
}

/// Everything anybody can get: public addresses, answers to programs, what an address says that leads nowhere, letters.
pub async fn public(db: &Db) -> Artefacts {
    let (house, mut all) = (routes(state(db)), Artefacts::new());
    // Whoever brings no cookie gets a new one from the dice.
    let visitor = format!("__Host-hub-visitor={}", "0".repeat(64));
    for path in public_paths(db).await {
        let headers = [("Cookie", visitor.as_str()), ("Accept-Language", "el"), ("Range", "bytes=5-20")];
        all.insert(format!("GET {path}"), ask(&house, Method::GET, &path, &headers[..2]).await);
        match path.starts_with("/editions/") {
            true => all.insert(format!("part of {path}"), ask(&house, Method::GET, &path, &headers).await),
            false => all.insert(format!("PUT {path}"), ask(&house, Method::PUT, &path, &headers[..2]).await),
        };
    }
    for name in QUARTERS {
        for letter in outbox::about(db, &format!("edition:{name}:1")).await.unwrap() {
            let whole = hub::deliver::whole_letter(db, &letter).await.unwrap().unwrap();
            all.insert(format!("letter {name} {}", letter.recipient), whole);
        }
    }
    all
}

/// Every public address with every part it can have, and some that do not exist.
async fn public_paths(db: &Db) -> Vec<String> {
    let is_public = |need: Need| matches!(need, Need::Act(Act::SeePublic));
    let open = entries().into_iter().filter(|entry| entry.method == Method::GET && is_public(entry.need));
    let api =
        ["/api/editions", "/api/editions/:edition/tables/:api_table", "/api/structure", "/api/openapi.json"];
    let mut paths: Vec<String> = open.map(|entry| entry.path.to_string()).collect();
    paths.extend(api.map(String::from));
    let tables = tables(db).await;
    let bare: Vec<String> = tables.iter().filter_map(|t| Some(t.split_once('.')?.0.to_string())).collect();
    let proof = post().secret.proof("reader.en");
    let editions: Vec<String> = QUARTERS.iter().chain(&[OPEN]).map(|name| name.to_string()).collect();
    let one = |text: &str| vec![text.to_string()];
    let many = |texts: &[&str]| texts.iter().map(|text| text.to_string()).collect::<Vec<_>>();
    let parts: [(&str, Vec<String>); 15] = [
        // What one language tells another one tells too: the same documents, in other words.
        (":language", many(&["el", "en"])),
        (":edition", editions),
        (":version", vec!["1".into(), "2".into()]),
        (":api_table", [bare, one("none")].concat()),
        (":table", [tables, one("none.csv")].concat()),
        (":person", one("reader.en")),
        (":proof", one(&proof)),
        (":link", one(&"0".repeat(64))),
        (":country", many(&["DE", "MT"])),
        (":origin", many(&["CL", "MA", "W015"])),
        (":about", many(&["profile", "origin"])),
        (":file", many(&["DE.pdf", "CL.xlsx", "slice.csv"])),
        (":asked", one("0-00")),
        (":sum", one("000000000000")),
        (":asset", one("hub.css")),
    ];
    for (name, values) in parts {
        paths = paths.iter().flat_map(|path| filled(path, name, &values)).collect();
    }
    for table in ["citizen", "form", "age_sex", "organisation", "assist", "region"] {
        for rest in ["", "&area=DE", "&area=MT", "&code=CL", "&code=CRIM", "&code=Y_LT12.F"] {
            paths.extend(["data?", "data/slice.csv?"].map(|to| format!("/el/{to}table={table}{rest}")));
        }
    }
    paths.push("/el/search?q=chile".into());
    paths.extend(["/nowhere", "/el/nowhere", "/api/nowhere", "/en/return/AT/2023-Q1"].map(String::from));
    paths
}

fn filled(path: &str, name: &str, values: &[String]) -> Vec<String> {
    match path.contains(name) {
        true => values.iter().map(|value| path.replace(name, value)).collect(),
        false => vec![path.to_string()],
    }
}

/// `form.csv`, `about.txt`: the tables behind any edition.
async fn tables(db: &Db) -> Vec<String> {
    let mut names = Vec::new();
    for published in editions::published(db, NOW.parse().unwrap()).await.unwrap() {
        for document in editions::documents(db, &published).await.unwrap() {
            let ending = if document.mime == "text/plain" { "txt" } else { "csv" };
            names.extend(document.kind.strip_prefix("table-").map(|name| format!("{name}.{ending}")));
        }
    }
    names.sort();
    names.dedup();
    names
}

/// Every page and file below a language that is not for everybody, as somebody meets it who signed in: of a country's
/// returns and of Germany's, in every quarter.
pub async fn signed_in(db: &Db, who: &str, country: Code) -> Artefacts {
    // Each person has a session of their own.
    let secret = Secret::new([who.len() as u8; 32]);
    put_session(db, &secret, who).await;
    let cookie = format!("__Host-hub-session={}", secret.text());
    let (house, mut all) = (routes(state(db)), Artefacts::new());
    for path in inner_paths(country) {
        let bytes = ask(&house, Method::GET, &path, &[("Cookie", &cookie)]).await;
        all.insert(format!("{who}: {path}"), bytes);
    }
    all
}

/// What a coordinator's program can read.
pub async fn program(db: &Db, country: Code) -> Artefacts {
    let (key, now) = (post().secret, NOW.parse().unwrap());
    let door = Door::inside(db, &key, now);
    let seat = Seat::new(Role::Coordinator, "2022-01-01".parse().unwrap()).of(country);
    let who = format!("coordinator.{country}");
    let actor = Actor::on(door.today(), who, String::new(), "en".into(), vec![seat], Proof::Passphrase);
    let token = create_token(&door, &actor, "a program", [Scope::Read].into(), 30).await.unwrap().unwrap().0;
    let bearer = format!("Bearer {}", token.text());
    let (house, mut all) = (routes(state(db)), Artefacts::new());
    let of_quarter = |name: &&str| ["", "/draft", "/receipts/1"].map(|rest| format!("/{name}{rest}"));
    let quarters = QUARTERS.iter().chain(&[OPEN]).flat_map(of_quarter);
    for rest in quarters.chain(["".into(), "/years/2022/article-19a".into()]) {
        for place in [country, Code::literal("DE")] {
            let path = format!("/api/returns/{place}{rest}");
            let bytes = ask(&house, Method::GET, &path, &[("Authorization", &bearer)]).await;
            all.insert(format!("program: {path}"), bytes);
        }
    }
    all
}

/// Every page in a language: the open ones for nobody in particular, the others for somebody who signed in.
pub async fn pages(db: &Db, who: Option<&str>, country: Code, language: &str) -> Artefacts {
    let open = public_paths(db).await;
    let mut paths = inner_paths(country);
    paths.retain(|path| !open.contains(path));
    let mut cookie = String::new();
    match who {
        Some(who) => {
            let secret = Secret::new([100 + who.len() as u8; 32]);
            put_session(db, &secret, who).await;
            cookie = format!("__Host-hub-session={}", secret.text());
        }
        None => paths = open,
    }
    // Another part of the same data has the same words.
    paths.retain(|path| path.starts_with("/el") && !path.contains('&') && !path.contains(".csv"));
    let (house, mut all) = (routes(state(db)), Artefacts::new());
    for path in paths {
        let path = path.replacen("/el", &format!("/{language}"), 1);
        let bytes = ask(&house, Method::GET, &path, &[("Cookie", &cookie)]).await;
        all.insert(path, bytes);
    }
    all
}

fn inner_paths(country: Code) -> Vec<String> {
    let open = entries().into_iter().filter(|entry| entry.method == Method::GET);
    let own: Vec<String> = vec![country.to_string(), "DE".into()];
    let quarters: Vec<String> = QUARTERS.iter().chain(&[OPEN]).map(|name| name.to_string()).collect();
    let sheets: Vec<String> = ["Q1", "Q2", "Q3", "Q7"].map(String::from).into();
    let mut paths: Vec<String> = open
        .map(|entry| entry.path.to_string())
        .filter(|path| {
            path.starts_with("/:language/") && !path.contains(":person") && !path.contains(":link")
        })
        .collect();
    let region = format!("{country}_U");
    let parts: [(&str, Vec<String>); 9] = [
        (":language", vec!["el".into()]),
        (":country", own),
        (":quarter", quarters),
        (":sheet", sheets),
        (":version", vec!["1".into(), "1.pdf".into()]),
        (":region", vec![region.clone()]),
        (":part", vec![region, "POL".into()]),
        (":upload", vec!["0".repeat(32)]),
        (":question", vec!["0".repeat(24)]),
    ];
    for (name, values) in parts {
        paths = paths.iter().flat_map(|path| filled(path, name, &values)).collect();
    }
    // The address of an older page counts the lines that this process has written, in whatever house.
    let few = ["prepare", "publish", "hold"].map(|what| format!("/el/ledger?what={what}"));
    paths.retain(|path| path != "/el/ledger");
    paths.extend(few);
    paths
}

async fn put_session(db: &Db, secret: &Secret, who: &str) {
    let now = NOW.parse().unwrap();
    let session = Session {
        fingerprint: secret.fingerprint(),
        person: who.into(),
        second_factor: who == "administrator",
        browser: String::new(),
        created_at: now,
        seen_at: now,
    };
    if sessions::get(db, &session.fingerprint).await.unwrap().is_some() {
        return;
    }
    let mut tx = db.write().await.unwrap();
    sessions::put(&mut tx, &session).await.unwrap();
    tx.commit().await.unwrap();
}
