//! Bytes to lines of fields: size, encoding, byte order mark, separator.

use crate::structure::{Finding, Place, Severity};

use super::LARGEST_FILE;

/// A file as text, as far as it is text; lines that are not UTF-8 are findings and keep their place.
pub fn decode(bytes: &[u8]) -> (String, Vec<Finding>) {
    let blocks = |id| Finding::new(Severity::Blocks, id);
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.len() as u64 > LARGEST_FILE {
        return (String::new(), vec![blocks("file-too-large").count("limit", LARGEST_FILE / 1024 / 1024)]);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return (String::new(), vec![blocks("file-empty")]);
    }
    if bytes.contains(&0) {
        return (String::new(), vec![blocks("file-binary")]);
    }
    let broken = bytes.split(|b| *b == b'\n').zip(1..).filter_map(|(line, number)| {
        let column = line[..std::str::from_utf8(line).err()?.valid_up_to()].len() as u64 + 1;
        Some(blocks("text-broken").at(Some(Place { line: number, column })))
    });
    (String::from_utf8_lossy(bytes).into_owned(), broken.collect())
}

/// The separator of a file: the one its first line that is not a comment has most of.
pub fn separator(text: &str) -> u8 {
    let head = text.lines().find(|line| !line.starts_with('#') && !line.trim().is_empty()).unwrap_or("");
    let count = |b: &u8| head.bytes().filter(|c| c == b).count();
    // The comma first, so that it wins where no other is more frequent.
    [b';', b'\t', b','].into_iter().max_by_key(count).unwrap_or(b',')
}
