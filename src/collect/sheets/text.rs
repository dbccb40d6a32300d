//! Text to rows of fields: alphabet, byte order mark, separator, quotation marks, lines as an editor counts them.

use std::borrow::Cow;

use super::{Budget, Raw, Refused, Row, Sheet, block, charset, note};
use crate::structure::{Finding, Place};

/// Opens a text file: comma, semicolon or tab; lines that begin with `#` are comments.
pub fn open(bytes: &[u8]) -> (Vec<Sheet>, Vec<Finding>) {
    let (text, mut findings) = decode(bytes);
    if text.is_empty() {
        return (Vec::new(), findings);
    }
    match from_text(&text) {
        Ok(sheet) => (vec![sheet], findings),
        Err(why) => {
            findings.push(why.finding());
            (Vec::new(), findings)
        }
    }
}

/// The rows of a text, such as a rectangle pasted from a spreadsheet.
pub fn from_text(text: &str) -> Result<Sheet, Refused> {
    let text = tidy(text);
    let mut lines = csv::ReaderBuilder::new()
        .delimiter(separator(&text))
        .comment(Some(b'#'))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let (mut sheet, mut budget, mut numbers) = (Sheet::default(), Budget::new(), Lines::default());
    for fields in lines.records().filter_map(Result::ok) {
        let offset = fields.position().map_or(0, |position| position.byte() as usize);
        let full = (1..).zip(&fields).filter(|(_, field)| !field.trim().is_empty());
        let cells: Vec<_> = full.map(|(column, field)| (column, Raw::Text(field.to_string()))).collect();
        if !(0..cells.len().max(1)).all(|cell| budget.spend(cell == 0)) {
            return Err(Refused::TooMany);
        }
        sheet.rows.push(Row { line: numbers.number(&text, offset), width: fields.len() as u64, cells });
    }
    Ok(sheet)
}

/// A file as text, as far as it is text; lines that cannot be read are findings and keep their place.
fn decode(bytes: &[u8]) -> (String, Vec<Finding>) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let nothing = |why: Finding| (String::new(), vec![why]);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return nothing(block("file-empty"));
    }
    let is_wide = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    if bytes.contains(&0) && !is_wide {
        return nothing(block("file-binary"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_string(), Vec::new()),
        Err(_) => match charset::guess(bytes) {
            Some(guess) => (guess.text, vec![note("text-guessed").text("encoding", guess.name)]),
            None => (String::from_utf8_lossy(bytes).into_owned(), broken(bytes)),
        },
    }
}

fn broken(bytes: &[u8]) -> Vec<Finding> {
    let lines = bytes.split(|b| *b == b'\n').zip(1..);
    let broken = lines.filter_map(|(line, number)| {
        let column = line[..std::str::from_utf8(line).err()?.valid_up_to()].len() as u64 + 1;
        Some(block("text-broken").at(Some(Place { sheet: None, line: number, column })))
    });
    broken.collect()
}

/// One kind of line end, so that the reader's line numbers are the ones an editor shows.
fn tidy(text: &str) -> Cow<'_, str> {
    let text: Cow<str> = match text.contains('\r') {
        true => text.replace("\r\n", "\n").replace('\r', "\n").into(),
        false => text.into(),
    };
    // A spreadsheet's own first line, `sep=;`: a comment to us, so that the lines keep their numbers.
    match is_named(&text) {
        true => format!("#{text}").into(),
        false => text,
    }
}

fn is_named(text: &str) -> bool {
    text.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("sep="))
}

/// Counts lines as the reader walks on: blank lines and comments before a record belong to nobody.
#[derive(Debug, Default)]
struct Lines {
    at: usize,
    passed: u64,
}

impl Lines {
    /// The line number, from 1, of the record that begins at or after `offset`; offsets only grow.
    fn number(&mut self, text: &str, offset: usize) -> u64 {
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

/// The separator of a file: the one it names itself, the one its first line has most of, or all its first lines.
fn separator(text: &str) -> u8 {
    let named = text.strip_prefix('#').filter(|rest| is_named(rest)).and_then(|rest| rest.as_bytes().get(4));
    if let Some(named) = named.filter(|b| b";,\t|".contains(b)) {
        return *named;
    }
    let lines = || text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let count = |line: &str, separator: &u8| line.bytes().filter(|b| b == separator).count();
    // The comma last, so that it wins where no other is more frequent.
    let all = [b';', b'\t', b','];
    let first =
        all.into_iter().max_by_key(|separator| lines().next().map_or(0, |line| count(line, separator)));
    // A title above the table may have a comma of its own.
    let is_head = |separator: &u8| lines().next().is_some_and(|line| count(line, separator) > 1);
    let most = |separator: &u8| lines().take(30).map(|line| count(line, separator)).sum::<usize>();
    first.filter(is_head).or_else(|| all.into_iter().max_by_key(most)).unwrap_or(b',')
}
