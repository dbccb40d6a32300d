//! An archive read back, and held against what it says of itself.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::bufread::GzDecoder;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use super::Progress;
use super::archive::{Contents, FORMAT, Head, Tail, VERSION};
use super::schema::Table;
use super::value::Value;
use crate::error::{Error, Result};
use crate::structure::{Message, hexadecimal};

/// Reads an archive line by line; the end is reached only where all of it was whole.
pub struct Reader {
    lines: BufReader<GzDecoder<BufReader<File>>>,
    hash: Sha256,
    rows: Vec<usize>,
    /// The first line.
    pub head: Head,
}

/// What comes next in an archive.
pub enum Next {
    /// A row of the table with this number.
    Row(usize, Vec<Value>),
    /// Nothing: every line was there, and as it was written.
    End(Contents),
}

impl Reader {
    /// Opens an archive and reads its head.
    pub fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|error| {
            let message = Message::new("error-file-unreadable").text("path", path.display());
            Error::refused(message.text("why", error))
        })?;
        let mut file = BufReader::new(file);
        let is_gzip = file.fill_buf().is_ok_and(|first| first.starts_with(&[0x1f, 0x8b]));
        if !is_gzip {
            return Err(foreign());
        }
        let mut lines = BufReader::new(GzDecoder::new(file));
        let mut hash = Sha256::new();
        let first = next_line(&mut lines).ok_or_else(broken)?;
        hash.update(&first);
        let head = head(&first)?;
        Ok(Self { lines, hash, rows: vec![0; head.tables.len()], head })
    }

    /// The next row, or the proof that there is none.
    pub fn next(&mut self) -> Result<Next> {
        let line = next_line(&mut self.lines).ok_or_else(broken)?;
        if line.first() == Some(&b'{') {
            return self.end(&line).map(Next::End);
        }
        self.hash.update(&line);
        let (table, values) = row(&line, &self.head.tables).ok_or_else(broken)?;
        self.rows[table] += 1;
        Ok(Next::Row(table, values))
    }

    fn end(&mut self, line: &[u8]) -> Result<Contents> {
        let tail: Tail = serde_json::from_slice(line).map_err(|_| broken())?;
        let sha256 = hexadecimal(&self.hash.clone().finalize());
        let is_last = next_line(&mut self.lines).is_some_and(|line| line.is_empty());
        let is_all = self.lines.get_mut().get_mut().read(&mut [0]).is_ok_and(|more| more == 0);
        match is_last && is_all && self.rows == self.head.rows && tail.sha256 == sha256 {
            true => Ok(self.head.contents(sha256)),
            false => Err(broken()),
        }
    }
}

/// A whole line, or an empty one at the end; none where the file is cut off or is no gzip.
fn next_line(lines: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut line = Vec::new();
    lines.read_until(b'\n', &mut line).ok()?;
    Some(line).filter(|line| line.is_empty() || line.ends_with(b"\n"))
}

/// The head by itself first: an archive of a later format may have another one.
fn head(line: &[u8]) -> Result<Head> {
    let is_ours = line.starts_with(format!("{{\"format\":\"{FORMAT}\"").as_bytes());
    let json: Json = serde_json::from_slice(line).map_err(|_| if is_ours { broken() } else { foreign() })?;
    if json["format"] != FORMAT {
        return Err(foreign());
    }
    if json["version"] != VERSION {
        let message = Message::new("error-archive-version").text("found", &json["version"]);
        return Err(Error::refused(message.text("known", VERSION)));
    }
    serde_json::from_value(json).map_err(|_| broken())
}

fn row(line: &[u8], tables: &[Table]) -> Option<(usize, Vec<Value>)> {
    let mut row: Vec<Json> = serde_json::from_slice(line).ok()?;
    let table = usize::try_from(row.first()?.as_u64()?).ok()?;
    let columns = &tables.get(table)?.columns;
    if row.len() != columns.len() + 1 {
        return None;
    }
    let values = row.drain(1..).zip(columns).map(|(json, (_, kind))| Value::read(*kind, json));
    Some((table, values.collect::<Option<_>>()?))
}

fn foreign() -> Error {
    Error::refused(Message::new("error-archive-foreign"))
}

/// Cut off, or no longer what was written.
pub fn broken() -> Error {
    Error::refused(Message::new("error-archive-broken"))
}

/// An archive that was read to its end and is whole.
#[derive(Debug)]
pub struct Verified {
    /// Where it is.
    pub path: PathBuf,
    /// What it holds.
    pub contents: Contents,
    /// Of which migrations and tables.
    pub(super) head: Head,
}

impl Verified {
    /// Reads the whole file once and keeps nothing of it.
    pub fn read(path: &Path, progress: Progress<'_>) -> Result<Self> {
        let mut reader = Reader::open(path)?;
        let all = reader.head.rows.iter().sum();
        for done in 1.. {
            match reader.next()? {
                Next::Row(..) => progress(done, all),
                Next::End(contents) => return Ok(Self { path: path.into(), contents, head: reader.head }),
            }
        }
        Err(broken())
    }
}
