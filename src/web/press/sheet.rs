//! One answer, ready to be sent: as it is and packed, with the headers of each.

use std::io::Write;
use std::sync::Arc;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use poem::http::header::HeaderName;
use poem::http::{HeaderMap, HeaderValue, StatusCode, header};
use poem::{PathPattern, Response, ResponseParts};
use sha2::{Digest, Sha256};

use super::super::doors::Entry;
use super::super::file;
use crate::error::{Error, Result};
use crate::structure::{Message, hexadecimal};

/// What is smaller travels as fast unpacked.
const WORTH_PACKING: usize = 1024;

/// What one address answers everybody who asks for it.
#[derive(Debug)]
pub struct Sheet {
    /// Whether it stands in the frame that names whoever is signed in.
    pub is_page: bool,
    route: PathPattern,
    plain: Print,
    packed: Option<Print>,
}

/// Bytes with the headers they are sent with, their tag among them.
#[derive(Debug)]
struct Print {
    headers: HeaderMap,
    body: Bytes,
}

impl Sheet {
    /// Makes ready what this entry answered.
    pub async fn of(made: Response, entry: &Entry) -> Result<Self> {
        let (parts, body) = made.into_parts();
        let (mut headers, body) = (parts.headers, body.into_bytes().await.map_err(failed)?);
        let known = headers.get(header::ETAG).and_then(|tag| Some(tag.to_str().ok()?.to_string()));
        let tag = known.unwrap_or_else(|| format!("\"{}\"", &hexadecimal(&Sha256::digest(&body))[..32]));
        // Who signed in gets another page at the same address.
        let varies = if entry.is_page() { "Accept-Encoding, Cookie" } else { "Accept-Encoding" };
        headers.insert(header::VARY, HeaderValue::from_static(varies));
        let is_worth = is_text(&headers) && body.len() >= WORTH_PACKING;
        let packed = is_worth.then(|| Print::packed(&headers, &tag, &body)).transpose().map_err(failed)?;
        let (plain, route) = (Print::new(headers, &tag, body), PathPattern(Arc::from(entry.path)));
        Ok(Self { is_page: entry.is_page(), route, plain, packed })
    }

    /// How many bytes it holds.
    pub fn size(&self) -> usize {
        self.plain.body.len() + self.packed.as_ref().map_or(0, |packed| packed.body.len())
    }

    /// What is sent to whoever asks with these headers; it bears the route, as the router would have noted it.
    pub fn answer(&self, asked: &HeaderMap) -> Response {
        let takes_packed = file::asked(asked, &header::ACCEPT_ENCODING).is_some_and(takes_gzip);
        let packed = self.packed.as_ref().filter(|_| takes_packed);
        let print = packed.unwrap_or(&self.plain);
        // A part of a file is a part of it as it is.
        let may_be_part = packed.is_none() && is_file(&print.headers);
        let mut answer = match file::is_known(asked, print.tag()) {
            true => print.not_again(),
            false if may_be_part => print.part(asked).unwrap_or_else(|| print.whole()),
            false => print.whole(),
        };
        answer.set_data(self.route.clone());
        answer
    }
}

impl Print {
    fn new(mut headers: HeaderMap, tag: &str, body: Bytes) -> Self {
        if let Ok(tag) = HeaderValue::try_from(tag) {
            headers.insert(header::ETAG, tag);
        }
        Self { headers, body }
    }

    fn tag(&self) -> &str {
        file::asked(&self.headers, &header::ETAG).unwrap_or("")
    }

    /// The same, packed: other bytes have another tag. Proxies that pack by themselves take `-gzip` for their own and cut it off.
    fn packed(headers: &HeaderMap, tag: &str, body: &[u8]) -> std::io::Result<Self> {
        let mut headers = headers.clone();
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        Ok(Self::new(headers, &format!("{}-packed\"", tag.trim_end_matches('"')), pack(body)?))
    }

    fn whole(&self) -> Response {
        let parts = ResponseParts {
            status: StatusCode::OK,
            version: Default::default(),
            headers: self.headers.clone(),
            extensions: Default::default(),
        };
        Response::from_parts(parts, self.body.clone().into())
    }

    fn part(&self, asked: &HeaderMap) -> Option<Response> {
        let answer = file::partial(asked, self.tag(), &self.body)?;
        Some(match answer.status() {
            StatusCode::PARTIAL_CONTENT => self.with(answer, |_| true),
            _ => self.with(answer, |name| !is_of_bytes(name) && *name != header::CACHE_CONTROL),
        })
    }

    fn not_again(&self) -> Response {
        let answer = file::not_modified(self.tag());
        self.with(answer, |name| !is_of_bytes(name))
    }

    fn with(&self, mut answer: Response, takes: impl Fn(&HeaderName) -> bool) -> Response {
        for (name, value) in self.headers.iter().filter(|(name, _)| takes(name)) {
            answer.headers_mut().insert(name, value.clone());
        }
        answer
    }
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::failed(Message::new("error-server"), error)
}

fn is_file(headers: &HeaderMap) -> bool {
    headers.contains_key(header::ACCEPT_RANGES)
}

/// Whether a header describes bytes, so that it has no place where none are sent (RFC 9110, 15.4.5).
fn is_of_bytes(name: &HeaderName) -> bool {
    let is_content = name.as_str().starts_with("content-") && *name != header::CONTENT_SECURITY_POLICY;
    is_content || [header::ACCEPT_RANGES, header::LINK].contains(name)
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    kind.starts_with("text/") || kind.starts_with("application/atom+xml") || kind.starts_with("image/svg")
}

fn pack(body: &[u8]) -> std::io::Result<Bytes> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(body)?;
    Ok(packer.finish()?.into())
}

/// Whether `Accept-Encoding` has gzip, and not as what it refuses (`gzip;q=0`).
fn takes_gzip(accepted: &str) -> bool {
    accepted.split(',').any(|one| {
        let mut parts = one.split(';').map(str::trim);
        let is_gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        is_gzip
            && !parts.any(|part| {
                part.starts_with("q=0") && part.trim_start_matches("q=0").trim_matches(['.', '0']).is_empty()
            })
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::doors::entries;
    use super::*;

    #[test]
    fn gzip_is_sent_to_whoever_takes_it_and_to_nobody_who_refuses_it() {
        for taken in ["gzip", "br, gzip", "GZIP;q=0.5", "deflate;q=0, gzip;q=0.001"] {
            assert!(takes_gzip(taken), "{taken}");
        }
        for refused in ["", "br", "gzip;q=0", "gzip; q=0.0", "x-gzip2", "identity"] {
            assert!(!takes_gzip(refused), "{refused}");
        }
    }

    async fn sheet(made: poem::ResponseBuilder, body: &str) -> Sheet {
        let entry = entries().into_iter().find(Entry::is_page).unwrap();
        Sheet::of(made.body(body.to_string()), &entry).await.unwrap()
    }

    fn asked(sheet: &Sheet, pairs: &[(HeaderName, &str)]) -> Response {
        let pair = |(name, value): &(HeaderName, &str)| (name.clone(), value.parse().unwrap());
        sheet.answer(&pairs.iter().map(pair).collect())
    }

    fn tag(answer: &Response) -> String {
        answer.headers()[header::ETAG].to_str().unwrap().to_string()
    }

    #[tokio::test]
    async fn a_sheet_is_sent_packed_plain_or_not_again() {
        let text = "a page ".repeat(400);
        let sheet = sheet(Response::builder().content_type("text/html; charset=utf-8"), &text).await;
        let (plain, packed) = (asked(&sheet, &[]), asked(&sheet, &[(header::ACCEPT_ENCODING, "gzip")]));
        assert_ne!(tag(&plain), tag(&packed), "other bytes have another tag");
        assert_eq!(packed.headers()[header::CONTENT_ENCODING], "gzip");
        let again = asked(&sheet, &[(header::IF_NONE_MATCH, &tag(&plain))]);
        assert_eq!((again.status(), again.content_type()), (StatusCode::NOT_MODIFIED, None));
        assert!(again.headers().contains_key(header::VARY), "what a cache has to know is said again");
        let (plain, packed) =
            (plain.into_body().into_vec().await.unwrap(), packed.into_body().into_vec().await.unwrap());
        assert_eq!((plain.len(), packed.len() < 100), (text.len(), true));
    }

    #[tokio::test]
    async fn every_way_to_send_a_file_says_once_which_it_is() {
        let made = Response::builder().content_type("text/csv").header(header::ACCEPT_RANGES, "bytes");
        let made = made.header(header::ETAG, "\"sum\"").header(header::CACHE_CONTROL, "public, max-age=3600");
        let sheet = sheet(made, &"a,b\n".repeat(400)).await;
        for (headers, status, length) in [
            (vec![], 200, 1600),
            (vec![(header::ACCEPT_ENCODING, "gzip")], 200, 40),
            (vec![(header::RANGE, "bytes=0-9")], 206, 10),
            (vec![(header::RANGE, "bytes=0-9"), (header::IF_RANGE, "\"other\"")], 200, 1600),
            (vec![(header::RANGE, "bytes=0-1,4-5")], 200, 1600),
            (vec![(header::RANGE, "bytes=9999-")], 416, 0),
            (vec![(header::IF_NONE_MATCH, "\"sum\"")], 304, 0),
        ] {
            let answer = asked(&sheet, &headers);
            assert_eq!(answer.status().as_u16(), status, "{headers:?}");
            for name in [header::ETAG, header::CACHE_CONTROL, header::VARY] {
                assert!(answer.headers().get_all(&name).iter().count() < 2, "{headers:?} {name}");
            }
            let is_sent = matches!(status, 200 | 206);
            assert_eq!(answer.content_type(), is_sent.then_some("text/csv"), "{headers:?}");
            let is_kept = answer.header(header::CACHE_CONTROL) == Some("public, max-age=3600");
            assert_eq!(is_kept, status != 416, "{headers:?}");
            let sent = answer.into_body().into_vec().await.unwrap().len();
            assert!(sent.abs_diff(length) < 20, "{headers:?} {sent}");
        }
    }
}
