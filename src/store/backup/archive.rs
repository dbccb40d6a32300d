//! The file: gzip of lines of JSON, which says itself whether it is whole.
//!
//! ```text
//! {"format":"taskforce-hub backup","version":1,"at":…,"migrations":[1,2,…],"tables":[{"name":…,"columns":[["id","text"],…]},…],"rows":[4,…]}
//! [0,"secret","…"]       a row: the number of its table in the list, then its values; bytes as base64
//! {"sha256":"…"}         of every line before this one
//! ```

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use super::schema::Table;
use super::value::Value;
use crate::error::{Error, Result};
use crate::structure::{Message, hexadecimal};

/// What the first line says of every archive.
pub const FORMAT: &str = "taskforce-hub backup";
/// How the lines of this one look.
pub const VERSION: u32 = 1;

/// The first line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Head {
    format: String,
    version: u32,
    /// As of when.
    pub at: Timestamp,
    /// The migrations that had made the tables.
    pub migrations: Vec<i64>,
    /// In an order in which rows can be stored.
    pub tables: Vec<Table>,
    /// How many rows of each are to come.
    pub rows: Vec<usize>,
}

impl Head {
    /// The head of an archive made now.
    pub fn new(at: Timestamp, migrations: Vec<i64>, tables: Vec<Table>, rows: Vec<usize>) -> Self {
        Self { format: FORMAT.into(), version: VERSION, at, migrations, tables, rows }
    }

    /// What an archive with this head and sum holds.
    pub fn contents(&self, sha256: String) -> Contents {
        Contents { at: self.at, tables: self.tables.len(), rows: self.rows.iter().sum(), sha256 }
    }
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
pub struct Tail {
    /// Of every line before it.
    pub sha256: String,
}

/// What an archive holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// As of when.
    pub at: Timestamp,
    /// How many tables.
    pub tables: usize,
    /// How many rows, of all tables together.
    pub rows: usize,
    /// SHA-256 of every line but the last, which says it too.
    pub sha256: String,
}

/// Writes an archive line by line.
pub struct Writer<W: Write> {
    out: GzEncoder<W>,
    hash: Sha256,
    head: Head,
    rows: Vec<usize>,
}

impl<W: Write> Writer<W> {
    /// Begins with the head.
    pub fn new(out: W, head: Head) -> Result<Self> {
        let rows = vec![0; head.tables.len()];
        let mut writer =
            Self { out: GzEncoder::new(out, Compression::default()), hash: Sha256::new(), head, rows };
        let line = line(&writer.head)?;
        writer.add(&line)?;
        Ok(writer)
    }

    /// A row of the table with this number.
    pub fn row(&mut self, table: usize, values: &[Value]) -> Result<()> {
        let values = values.iter().map(Value::json);
        let row: Vec<Json> = std::iter::once(table.into()).chain(values).collect();
        self.rows[table] += 1;
        let line = line(&row)?;
        self.add(&line)
    }

    /// Ends with the tail; only now the archive is whole.
    pub fn finish(mut self) -> Result<(W, Contents)> {
        let sha256 = hexadecimal(&self.hash.finalize());
        if self.rows != self.head.rows {
            return Err(unwritten(std::io::Error::other("other rows were read than were counted")));
        }
        let tail = line(&Tail { sha256: sha256.clone() })?;
        self.out.write_all(&tail).map_err(unwritten)?;
        Ok((self.out.finish().map_err(unwritten)?, self.head.contents(sha256)))
    }

    fn add(&mut self, line: &[u8]) -> Result<()> {
        self.hash.update(line);
        self.out.write_all(line).map_err(unwritten)
    }
}

fn line(of: &impl Serialize) -> Result<Vec<u8>> {
    let mut line = serde_json::to_vec(of).map_err(|error| unwritten(error.into()))?;
    line.push(b'\n');
    Ok(line)
}

fn unwritten(error: std::io::Error) -> Error {
    Error::failed(Message::new("error-backup-unwritten"), error)
}
