//! A stranger is invited and finds what is due; whoever cheats is refused plainly, and it is written down.

mod common;

use common::{Folder, READ, engines, post, state_of, text};
use hub::access::{Door, Invitation, invite, link_path};
use hub::app::Clock;
use hub::people::{Role, Seat, Totp};
use hub::store::{Db, ledger};
use hub::structure::Code;
use hub::web::{State, routes};
use jiff::{Timestamp, ToSpan};
use poem::http::{Method, StatusCode, header};
use poem::{Endpoint, Request, Response};

fn start() -> Timestamp {
    "2023-05-02T09:00:00Z".parse().unwrap()
}

const PASSPHRASE: &str = "violet tram over quiet gravel";

/// Somebody with a browser: keeps cookies, fills forms.
struct Browser {
    db: Db,
    now: Timestamp,
    cookies: Vec<(String, String)>,
    base_url: &'static str,
}

impl Browser {
    fn new(db: &Db) -> Self {
        Self { db: db.clone(), now: start(), cookies: vec![], base_url: "http://hub.example.org" }
    }

    async fn ask(&mut self, method: Method, path: &str, body: String, site: &str) -> (Response, String) {
        let mut house = post();
        house.base_url = self.base_url.into();
        let state = State {
            db: self.db.clone(),
            clock: Clock::Fixed(self.now),
            post: house,
            behind_proxy: false,
            press: hub::web::Press::default(),
        };
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::builder()
            .method(method)
            .uri(path.parse().unwrap())
            .header(header::COOKIE, cookies.join("; "))
            .header("sec-fetch-site", site)
            .header(header::USER_AGENT, "Firefox Linux")
            .content_type("application/x-www-form-urlencoded")
            .body(body);
        let mut answer = routes(state).call(request).await.unwrap();
        for set in answer.headers().get_all(header::SET_COOKIE) {
            let (name, rest) = set.to_str().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(known, _)| known != name);
            let value = rest.split(';').next().unwrap();
            if !value.is_empty() {
                self.cookies.push((name.into(), value.into()));
            }
        }
        let page = answer.take_body().into_string().await.unwrap();
        (answer, page)
    }

    async fn get(&mut self, path: &str) -> (Response, String) {
        self.ask(Method::GET, path, String::new(), "same-origin").await
    }

    /// Opens a page and sends its form with these fields beside the hidden ones.
    async fn send(&mut self, page: &str, to: &str, fields: &[(&str, &str)]) -> (Response, String) {
        let (_, html) = self.get(page).await;
        self.send_from(&html, to, fields).await
    }

    async fn send_from(&mut self, html: &str, to: &str, fields: &[(&str, &str)]) -> (Response, String) {
        let form = html
            .split(&format!("action=\"{to}\""))
            .nth(1)
            .unwrap_or_else(|| panic!("no form to {to}: {html}"));
        let form = form.split("</form>").next().unwrap();
        let hidden = form.split("<input type=\"hidden\" ").skip(1).map(|input| {
            let part =
                |name: &str| input.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
            (part("name").to_string(), part("value").replace("&amp;", "&"))
        });
        let fields = fields.iter().map(|(name, value)| (name.to_string(), value.to_string()));
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(hidden.chain(fields));
        self.ask(Method::POST, to, body.finish(), "same-origin").await
    }
}

fn to(answer: &Response) -> &str {
    answer.header(header::LOCATION).unwrap_or("")
}

async fn invited(db: &Db, role: Role) -> String {
    let key = post().secret;
    let door = Door::inside(db, &key, start());
    let seat = Seat::new(role, "2023-01-01".parse().unwrap());
    let seat = if role.needs_second_factor() { seat } else { seat.of("FR".parse::<Code>().unwrap()) };
    let invitation = Invitation { email: "anna@example.org", name: "Anna", language: "el", seats: &[seat] };
    let (link, _) = invite(&door, "test", &invitation).await.unwrap().unwrap().link.unwrap();
    link_path("en", &link)
}

/// Invited, with a passphrase and a second factor; returns the app.
async fn settled(browser: &mut Browser, role: Role) -> Totp {
    let link = invited(&browser.db, role).await;
    let (answer, _) = browser.send(&link, &link, &[("new", PASSPHRASE)]).await;
    assert_eq!(to(&answer), "/en/account/second-factor");
    let (_, page) = browser.get("/en/account/second-factor").await;
    let secret = page.split("<code class=\"secret\">").nth(1).unwrap().split('<').next().unwrap();
    let totp = Totp::new(base32(secret));
    let code = totp.code_at(browser.now.as_second());
    let (answer, page) = browser.send_from(&page, "/en/account/second-factor", &[("code", &code)]).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(page.matches("<li><code>").count(), 10, "ten recovery codes");
    totp
}

fn base32(text: &str) -> [u8; 20] {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0u32, 0);
    for digit in text.bytes().filter_map(|b| b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|d| *d == b))
    {
        bits = (bits << 5) | digit as u32;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes.try_into().unwrap()
}

async fn written(db: &Db, what: &str) -> usize {
    let search = ledger::Search { what: what.into(), ..Default::default() };
    ledger::search(db, &search, 100).await.unwrap().len()
}

#[tokio::test]
async fn whoever_is_shown_the_recovery_codes_can_sign_out_from_there() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let mut anna = Browser::new(&db);
        let link = invited(&db, Role::Coordinator).await;
        anna.send(&link, &link, &[("new", PASSPHRASE)]).await;
        let (_, page) = anna.get("/en/account/second-factor").await;
        let secret = page.split("<code class=\"secret\">").nth(1).unwrap().split('<').next().unwrap();
        let code = Totp::new(base32(secret)).code_at(anna.now.as_second());
        let (_, codes) = anna.send_from(&page, "/en/account/second-factor", &[("code", &code)]).await;
        let (answer, _) = anna.send_from(&codes, "/en/sign-out", &[]).await;
        assert_eq!(to(&answer), "/en/sign-in");
    }
}

#[tokio::test]
async fn a_stranger_is_invited_and_finds_what_is_due() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let mut anna = Browser::new(&db);
        settled(&mut anna, Role::Coordinator).await;
        let (answer, page) = anna.get("/en/tasks").await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert!(page.contains("Figures for") && page.contains("href=\"/en/return/FR/2023-Q1\""), "{page}");
        assert_eq!(answer.header(header::CACHE_CONTROL), Some("no-store"));
        let (answer, _) = anna.get("/en/returns/DE").await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN);
        assert_eq!(written(&db, "refused").await, 1);
    }
}

#[tokio::test]
async fn another_day_takes_the_passphrase_and_a_code_and_a_code_works_once() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let mut anna = Browser::new(&db);
        let totp = settled(&mut anna, Role::Lead).await;
        let mut other = Browser::new(&db);
        other.now = start() + 48.hours();
        let fields = [("email", "Anna@Example.org"), ("passphrase", PASSPHRASE)];
        let (_, page) = other.send("/en/sign-in?next=%2Fen%2Fledger", "/en/sign-in", &fields).await;
        assert!(page.contains("name=\"code\""), "{page}");
        let (answer, _) = other.get("/en/ledger").await;
        assert_eq!(to(&answer), "/en/sign-in/code", "half the way opens nothing");
        let code = totp.code_at(other.now.as_second());
        let (answer, _) = other.send_from(&page, "/en/sign-in/code", &[("code", &code)]).await;
        assert_eq!(to(&answer), "/en/ledger");
        let mut thief = Browser::new(&db);
        thief.now = other.now;
        let (_, page) = thief.send("/en/sign-in", "/en/sign-in", &fields).await;
        let (answer, _) = thief.send_from(&page, "/en/sign-in/code", &[("code", &code)]).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
        assert_eq!(written(&db, "code-replayed").await, 1);
    }
}

#[tokio::test]
async fn what_was_typed_survives_the_end_of_a_session() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let mut anna = Browser::new(&db);
        let totp = settled(&mut anna, Role::Coordinator).await;
        let (_, account) = anna.get("/en/account").await;
        anna.now = start() + 13.hours();
        let fields = [("name", "Anna & Ben <3"), ("language", "en")];
        let (answer, page) = anna.send_from(&account, "/en/account", &fields).await;
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
        assert!(!page.contains("Anna &amp; Ben"), "sealed, not shown");
        let fields = [("email", "anna@example.org"), ("passphrase", PASSPHRASE)];
        let (_, page) = anna.send_from(&page, "/en/sign-in", &fields).await;
        assert!(page.contains("name=\"draft\""), "it goes through the second factor: {page}");
        let code = totp.code_at(anna.now.as_second());
        let (_, page) = anna.send_from(&page, "/en/sign-in/code", &[("code", &code)]).await;
        assert!(page.contains("value=\"Anna &amp; Ben &lt;3\""), "{page}");
        let (answer, _) = anna.send_from(&page.replace("&lt;", "<"), "/en/account", &[]).await;
        assert_eq!(to(&answer), "/en/account");
        let (_, page) = anna.get("/en/account").await;
        assert!(page.contains("value=\"Anna &amp; Ben &lt;3\""), "saved");
    }
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        let mut anna = Browser::new(&db);
        settled(&mut anna, Role::Coordinator).await;
        let forged = [
            ("name=Eve&language=en".to_string(), "same-origin"),
            ("name=Eve&language=en&csrf=00000000000000000000000000000000".into(), "same-origin"),
        ];
        for (body, site) in forged {
            let (answer, _) = anna.ask(Method::POST, "/en/account", body, site).await;
            assert_eq!(answer.status(), StatusCode::FORBIDDEN);
        }
        let (_, page) = anna.get("/en/account").await;
        let csrf = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let body = format!("name=Eve&language=en&csrf={csrf}");
        let (answer, _) = anna.ask(Method::POST, "/en/account", body, "cross-site").await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "even with the right mark");
        let (_, page) = anna.get("/en/account").await;
        assert!(page.contains("value=\"Anna\"") && !page.contains("\"Eve"));
        assert_eq!(written(&db, "form-forged").await, 3);
    }
}

#[tokio::test]
async fn a_name_stays_text_wherever_it_is_shown() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let mut anna = Browser::new(&db);
    settled(&mut anna, Role::Coordinator).await;
    let name = "<script>alert(1)</script>\r\nSet-Cookie: a=b";
    let (answer, _) = anna.send("/en/account", "/en/account", &[("name", name), ("language", "en")]).await;
    assert_eq!(to(&answer), "/en/account");
    let (_, page) = anna.get("/en/account").await;
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt; Set-Cookie: a=b") && !page.contains("<script>a")
    );
}

#[tokio::test]
async fn a_link_of_another_site_is_no_place_to_go_on_to() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let mut anna = Browser::new(&db);
    settled(&mut anna, Role::Coordinator).await;
    for next in ["https://evil.example", "//evil.example", "/\\evil.example", "evil"] {
        let page = format!(
            "/en/sign-in?{}",
            form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish()
        );
        let (_, html) = Browser::new(&db).get(&page).await;
        assert!(!html.contains("evil"), "{next}");
    }
}

#[tokio::test]
async fn a_body_without_a_length_is_counted_while_it_arrives() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let state = state_of(&db, Clock::Fixed(start()));
    let endless = tokio_stream();
    let request = Request::builder()
        .method(Method::POST)
        .uri("/en/sign-in".parse().unwrap())
        .content_type("application/x-www-form-urlencoded")
        .body(endless);
    let answer = routes(state).call(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

/// A body that is read piece by piece and says nothing of its length.
fn tokio_stream() -> poem::Body {
    poem::Body::from_async_read(std::io::Cursor::new(vec![b'a'; 200_000]))
}

#[tokio::test]
async fn behind_tls_cookies_are_bound_to_the_host_and_the_browser_is_told_to_stay() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let mut anna = Browser::new(&db);
    anna.base_url = "https://hub.example.org";
    let (answer, _) = anna.get("/en/sign-in").await;
    let cookie = answer.header(header::SET_COOKIE).unwrap();
    assert!(cookie.starts_with("__Host-hub-visitor="), "{cookie}");
    assert!(
        ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"].iter().all(|part| cookie.contains(part)),
        "{cookie}"
    );
    assert!(answer.header(header::STRICT_TRANSPORT_SECURITY).is_some());
    let policy = answer.header(header::CONTENT_SECURITY_POLICY).unwrap();
    assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"), "{policy}");
}

#[tokio::test]
async fn a_forgotten_passphrase_sounds_the_same_whoever_asks() {
    let folder = Folder::new();
    for db in engines(&folder).await {
        settled(&mut Browser::new(&db), Role::Coordinator).await;
        let mut pages = Vec::new();
        for email in ["anna@example.org", "nobody@example.org", "no address"] {
            let mut browser = Browser::new(&db);
            let (answer, page) = browser.send("/en/forgot", "/en/forgot", &[("email", email)]).await;
            pages.push((answer.status(), page));
        }
        assert!(pages.windows(2).all(|pair| pair[0] == pair[1]), "{pages:?}");
        // The letter is written after the answer.
        let mut tries = 0;
        while (written(&db, "reset-asked").await, written(&db, "reset-refused").await) != (1, 2) {
            tries += 1;
            assert!(tries < 100, "one letter, and two that are not written");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    }
}

/// What people see behind the doors, read like letters.
#[tokio::test]
async fn the_rooms_as_they_are_read() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let mut anna = Browser::new(&db);
    settled(&mut anna, Role::Administrator).await;
    for language in READ {
        for room in ["tasks", "account", "people/invite", "account/tokens"] {
            let (answer, page) = anna.get(&format!("/{language}/{room}")).await;
            assert_eq!(answer.status(), StatusCode::OK, "{room}");
            insta::assert_snapshot!(format!("room-{}-{language}", room.replace('/', "-")), text(&page));
        }
    }
}

#[tokio::test]
async fn what_is_due_as_it_is_read() {
    let folder = Folder::new();
    let db = engines(&folder).await.remove(0);
    let mut anna = Browser::new(&db);
    settled(&mut anna, Role::Coordinator).await;
    for language in READ {
        let (_, page) = anna.get(&format!("/{language}/tasks")).await;
        insta::assert_snapshot!(format!("due-{language}"), text(&page));
    }
}
