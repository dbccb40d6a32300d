//! One request, read once: who asks, in which language, what was sent along.

use std::collections::BTreeMap;
use std::net::IpAddr;

use poem::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use poem::web::Multipart;
use poem::{FromRequest, Request, RequestBody, Response};

use super::cookies::cookie;
use super::{State, preferred};
use crate::access::{Door, SessionInfo, actor_of, csrf_of};
use crate::app::{Checkup, random};
use crate::error::{Error, Result};
use crate::people::{Actor, Secret};
use crate::structure::{Message, hexadecimal};
use crate::words::{Words, first_language, language};

/// The largest form of anybody, in bytes; counted while it arrives, so that a body without a length is no way around it.
pub const LARGEST_FORM: usize = 96 * 1024;

/// A file that came with a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What its sender calls it.
    pub name: String,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// Everything a handler may know of a request.
pub struct Visit {
    /// What every page works with.
    pub state: State,
    /// What the mail doctor knows of the settings.
    pub checkup: Checkup,
    /// The reader's words: of the language in the address, or the first one their browser asks for.
    pub words: &'static Words,
    /// Who asks.
    pub actor: Actor,
    /// The session they ask with.
    pub session: Option<SessionInfo>,
    /// The path of the address.
    pub path: String,
    /// The headers.
    pub headers: HeaderMap,
    /// How they ask.
    pub method: Method,
    /// Whether the address can also be opened as a page.
    pub has_page: bool,
    params: BTreeMap<String, String>,
    query: BTreeMap<String, String>,
    form: Vec<(String, String)>,
    file: Option<File>,
    cookie: String,
    visitor: String,
    is_new_visitor: bool,
    address: String,
    browser: String,
}

impl Visit {
    /// Reads a request up to its form: its cookies and, for a page, whose session it is.
    pub async fn read(state: State, request: &Request, is_page: bool) -> poem::Result<Visit> {
        let first = request.uri().path().split('/').nth(1).unwrap_or("");
        let words = language(first).or_else(|| language(preferred(request))).unwrap_or_else(first_language);
        let visitor = cookie(request.headers(), state.cookie_name("visitor"));
        let is_new_visitor = Secret::read(&visitor).is_none();
        let mut visit = Visit {
            words,
            actor: Actor::Public,
            session: None,
            path: request.uri().path().to_string(),
            headers: request.headers().clone(),
            method: request.method().clone(),
            has_page: true,
            params: request.path_params().unwrap_or_default(),
            query: pairs(request.uri().query().unwrap_or("").as_bytes()).into_iter().collect(),
            form: Vec::new(),
            file: None,
            cookie: cookie(request.headers(), state.cookie_name("session")),
            visitor: if is_new_visitor { hexadecimal(&random::<32>()?) } else { visitor },
            is_new_visitor,
            address: address(&state, request),
            checkup: request.data::<Checkup>().cloned().unwrap_or_default(),
            browser: browser(request.header(header::USER_AGENT).unwrap_or("")),
            state,
        };
        let known = if is_page { actor_of(&visit.door()).await? } else { None };
        if let Some((actor, session)) = known {
            (visit.actor, visit.session) = (actor, Some(session));
        }
        Ok(visit)
    }

    /// Reads the form, and the file in it, of at most so many bytes; what follows a page's address alone has none.
    pub async fn read_form(&mut self, request: &mut Request, largest: usize) -> poem::Result<()> {
        if self.method == Method::POST {
            (self.form, self.file) = read_form(request, largest).await?;
        }
        Ok(())
    }

    /// The same, for the rooms that let people in.
    pub fn door(&self) -> Door<'_> {
        Door {
            db: &self.state.db,
            key: &self.state.post.secret,
            now: self.state.clock.now(),
            address: &self.address,
            browser: &self.browser,
            cookie: &self.cookie,
        }
    }

    /// A part of the address by its name; empty if it has none such.
    pub fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// A value behind the `?`; empty where there is none.
    pub fn query(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    /// What was typed into a field of the form.
    pub fn field(&self, name: &str) -> &str {
        self.form.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The file that came with the form.
    pub fn file(&self) -> Option<&File> {
        self.file.as_ref()
    }

    /// All fields of the form, in their order.
    pub fn fields(&self) -> &[(String, String)] {
        &self.form
    }

    /// The path of another page in the reader's language.
    pub fn to(&self, rest: &str) -> String {
        format!("/{}{rest}", self.words.language)
    }

    /// The person's id; empty for the public.
    pub fn person(&self) -> &str {
        self.actor.id().unwrap_or("")
    }

    /// What every form of this visitor carries, and no other site can know.
    pub fn csrf(&self) -> String {
        let of_visitor = || self.state.post.secret.proof(&format!("csrf:visitor:{}", self.visitor));
        self.session.as_ref().map_or_else(of_visitor, |session| session.csrf.clone())
    }

    /// Whether the form came from a page of this hub, for this visitor.
    pub fn is_own_form(&self) -> bool {
        let site = self.headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
        let is_foreign = site.is_some_and(|site| site != "same-origin" && site != "none");
        !is_foreign && same(self.field("csrf"), &self.csrf())
    }

    /// Whether the form came from a page of the session whose cookie is still there though the session has ended.
    pub fn is_form_of_ended_session(&self) -> bool {
        let csrf = |ended: Secret| csrf_of(&self.state.post.secret, &ended.fingerprint());
        Secret::read(&self.cookie).map(csrf).is_some_and(|csrf| same(self.field("csrf"), &csrf))
    }

    /// The cookie that remembers a visitor who is about to fill a form before signing in, where there is none yet.
    pub fn visitor_cookie(&self) -> Option<HeaderValue> {
        let is_needed = self.is_new_visitor && self.session.is_none();
        is_needed.then(|| self.state.cookie("visitor", &self.visitor, None))
    }

    /// Sends the reader to another page of this hub.
    pub fn see(&self, rest: &str) -> Response {
        see_other(&self.to(rest))
    }

    /// Lets the answer begin a session.
    pub fn enter(&self, session: &Secret, mut response: Response) -> Response {
        let cookie = self.state.cookie("session", session.text(), None);
        response.headers_mut().append(header::SET_COOKIE, cookie);
        response
    }

    /// Sends the reader to another page and forgets their session.
    pub fn leave(&self, rest: &str) -> Response {
        let mut response = self.see(rest);
        response.headers_mut().append(header::SET_COOKIE, self.state.cookie("session", "", Some(0)));
        response
    }
}

type Form = (Vec<(String, String)>, Option<File>);

async fn read_form(request: &mut Request, largest: usize) -> poem::Result<Form> {
    let declared = request.header(header::CONTENT_LENGTH).and_then(|text| text.parse::<usize>().ok());
    if declared.is_some_and(|size| size > largest) {
        return Err(StatusCode::PAYLOAD_TOO_LARGE.into());
    }
    let bytes = request.take_body().into_bytes_limit(largest).await?;
    let has_file = request.content_type().is_some_and(|kind| kind.starts_with("multipart/form-data"));
    match has_file {
        true => with_file(request, bytes.into()).await,
        false => Ok((pairs(&bytes), None)),
    }
}

/// A form with a file in it (RFC 7578); its bytes were counted already.
async fn with_file(request: &Request, body: poem::Body) -> poem::Result<Form> {
    let mut parts = Multipart::from_request(request, &mut RequestBody::new(body)).await?;
    let (mut form, mut file) = (Vec::new(), None);
    while let Some(part) = parts.next_field().await? {
        let (field, name) = (part.name().map(str::to_string), part.file_name().map(str::to_string));
        let bytes = part.bytes().await?;
        match (field, name) {
            (_, Some(name)) => file = Some(File { name, bytes }),
            (Some(field), None) => form.push((field, String::from_utf8_lossy(&bytes).into_owned())),
            (None, None) => {}
        }
    }
    Ok((form, file))
}

/// What a form or a query says, in its order.
pub fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(bytes).into_owned().collect()
}

/// The same, written again.
pub fn encoded<'p>(pairs: impl IntoIterator<Item = (&'p str, &'p str)>) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// The address somebody asks from. Behind a proxy it is the last one the proxy wrote down; earlier ones are hearsay.
pub fn address(state: &State, request: &Request) -> String {
    let direct = request.remote_addr().as_socket_addr().map(|address| address.ip());
    let lines = request.headers().get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let forwarded = lines.flat_map(|line| line.split(',')).last().and_then(|text| text.trim().parse().ok());
    let address = if state.behind_proxy { forwarded.or(direct) } else { direct };
    address.map_or(String::new(), network)
}

/// Who has one IPv6 address has a whole /64 of them.
fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

/// A coarse label, so that people recognise their sessions; the whole text would tell too much.
fn browser(agent: &str) -> String {
    let known = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    // The order matters: most browsers also claim to be another one.
    let browsers = [("Firefox", "Firefox"), ("Edg", "Edge"), ("Chrom", "Chrome"), ("Safari", "Safari")];
    let systems = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("Windows", "Windows"),
        ("Mac", "Mac"),
        ("Linux", "Linux"),
    ];
    let parts: Vec<&str> = known(&browsers).into_iter().chain(known(&systems)).collect();
    parts.join(" · ")
}

/// Whether two proofs are the same; takes as long for a wrong one as for the right one.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

/// The page is not there, or not for this reader to know of.
pub fn missing() -> Error {
    Error::not_found(Message::new("page-not-found"))
}

/// Sends the reader on to a path of this hub.
pub fn see_other(path: &str) -> Response {
    Response::builder().status(StatusCode::SEE_OTHER).header(header::LOCATION, path).finish()
}

/// What a handler answers.
pub type Answer = Result<Response>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_named_coarsely() {
        let edge = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0";
        assert_eq!(browser(edge), "Edge · Windows");
        assert_eq!(
            browser("Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko Firefox/120.0"),
            "Firefox · Linux"
        );
        assert_eq!(browser("curl/8"), "");
    }
}
