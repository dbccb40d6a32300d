//! Files that never change: whole, in part, or not again (RFC 9110, parts 13 and 14).

use std::ops::Range;

use bytes::Bytes;
use poem::Response;
use poem::http::header::HeaderName;
use poem::http::{HeaderMap, StatusCode, header};

/// What never changes may be kept for ever.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// What never changes and may be taken back: whoever keeps it asks again after an hour, and is told if it is gone.
pub const REVOCABLE: &str = "public, max-age=3600, must-revalidate";

/// What a header says, if it is text.
pub fn asked<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Whether the reader has the file with this tag already.
pub fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let known = asked(headers, &header::IF_NONE_MATCH).unwrap_or("");
    known.split(',').any(|known| known.trim().trim_start_matches("W/") == tag)
}

/// Says that the reader's file is still the file.
pub fn not_modified(tag: &str) -> Response {
    Response::builder().status(StatusCode::NOT_MODIFIED).header(header::ETAG, tag).finish()
}

/// The part that was asked for, or that there is no such part; nothing where all of it is to be sent. What broke off is
/// continued so, and a viewer turns to a late page at once.
pub fn partial(headers: &HeaderMap, tag: &str, bytes: &Bytes) -> Option<Response> {
    let size = bytes.len();
    // A part of another file of that name would be of no use.
    let is_of_this = asked(headers, &header::IF_RANGE).is_none_or(|known| known == tag);
    let answer = Response::builder().header(header::ACCEPT_RANGES, "bytes");
    match part(asked(headers, &header::RANGE).filter(|_| is_of_this)?, size) {
        Part::Whole => None,
        Part::Of(range) => Some(
            answer
                .status(StatusCode::PARTIAL_CONTENT)
                .header(header::CONTENT_RANGE, format!("bytes {}-{}/{size}", range.start, range.end - 1))
                .body(bytes.slice(range)),
        ),
        Part::Beyond => Some(
            answer
                .status(StatusCode::RANGE_NOT_SATISFIABLE)
                .header(header::CACHE_CONTROL, "no-cache")
                .header(header::CONTENT_RANGE, format!("bytes */{size}"))
                .finish(),
        ),
    }
}

/// What a `Range` asks of a file.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    /// All of it: several ranges at once, other units and what cannot be read may be answered so.
    Whole,
    /// These bytes.
    Of(Range<usize>),
    /// Bytes that the file does not have.
    Beyond,
}

/// `bytes=0-99`, `bytes=100-`, `bytes=-100`.
fn part(text: &str, size: usize) -> Part {
    let Some((first, last)) = text.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Part::Whole;
    };
    let range = match (first.parse::<usize>(), last.parse::<usize>()) {
        (Ok(first), Ok(last)) if last < first => return Part::Whole,
        (Ok(first), Ok(last)) => first..last.saturating_add(1).min(size),
        (Ok(first), Err(_)) if last.is_empty() => first..size,
        (Err(_), Ok(last)) if first.is_empty() => size.saturating_sub(last)..size,
        _ => return Part::Whole,
    };
    if range.is_empty() { Part::Beyond } else { Part::Of(range) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_a_part_of_the_file_or_says_that_it_is_not() {
        assert_eq!(part("bytes=0-3", 10), Part::Of(0..4));
        assert_eq!(part("bytes=8-99", 10), Part::Of(8..10));
        assert_eq!(part("bytes=8-", 10), Part::Of(8..10));
        assert_eq!(part("bytes=-3", 10), Part::Of(7..10));
        assert_eq!(part("bytes=-99", 10), Part::Of(0..10));
        for beyond in ["bytes=10-", "bytes=10-12", "bytes=-0"] {
            assert_eq!(part(beyond, 10), Part::Beyond, "{beyond}");
        }
        for whole in ["bytes=3-1", "bytes=0-1,3-4", "pages=1-2", "bytes=a-b", "bytes=", "bytes=-"] {
            assert_eq!(part(whole, 10), Part::Whole, "{whole}");
        }
        assert_eq!(part(&format!("bytes=0-{}", usize::MAX), 10), Part::Of(0..10));
    }
}
