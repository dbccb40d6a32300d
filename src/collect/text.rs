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
    // One kind of line end, so that the reader's line numbers are the ones an editor shows.
    let mut text = String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n");
    // A spreadsheet's own first line, `sep=;`: a comment to us, so that the lines keep their numbers.
    if text.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("sep=")) {
        text.insert(0, '#');
    }
    (text, broken.collect())
}

/// Counts lines as the reader walks on: blank lines and comments before a record belong to nobody.
#[derive(Debug, Default)]
pub struct Lines {
    at: usize,
    passed: u64,
}

impl Lines {
    /// The line number, from 1, of the record that begins at or after `offset`; offsets only grow.
    pub fn number(&mut self, text: &str, offset: usize) -> u64 {
        let mut start = offset.max(self.at);
        while let Some(rest) = text.get(start..)
            && (rest.starts_with('#') || rest.lines().next().is_some_and(|line| line.is_empty()))
        {
            start += rest.find('\n').map_or(rest.len(), |end| end + 1);
        }
        self.passed += text.get(self.at..start).map_or(0, |passed| passed.matches('\n').count() as u64);
        self.at = start;
        self.passed + 1
    }
}

/// The separator of a file: the one its first line that is not a comment has most of.
pub fn separator(text: &str) -> u8 {
    let head = text.lines().find(|line| !line.starts_with('#') && !line.trim().is_empty()).unwrap_or("");
    let count = |b: &u8| head.bytes().filter(|c| c == b).count();
    // The comma first, so that it wins where no other is more frequent.
    [b';', b'\t', b','].into_iter().max_by_key(count).unwrap_or(b',')
}
