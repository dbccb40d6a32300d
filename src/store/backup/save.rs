//! Everything there is, as of one moment, into an archive.

use std::io::Write;

use futures_util::TryStreamExt;
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::Progress;
use super::archive::{Contents, Head, Writer};
use super::schema::{self, Table, quoted};
use super::value::Value;
use crate::error::{Error, Result};
use crate::store::{Db, Tx, versions};
use crate::structure::Message;

/// Writes every row of every table, while others go on writing; what they commit meanwhile is not in it.
///
/// Row by row: however large the database is, only a few rows of it are in memory.
pub async fn save<W: Write>(
    db: &Db,
    now: Timestamp,
    out: W,
    progress: Progress<'_>,
) -> Result<(W, Contents)> {
    let mut tx = db.snapshot().await?;
    let migrations = versions::applied(&mut tx, db.engine).await?;
    if migrations.is_empty() {
        return Err(Error::refused(Message::new("error-backup-nothing")));
    }
    let tables = schema::read(&mut tx, db.engine).await?;
    let mut counts = Vec::new();
    for table in &tables {
        counts.push(schema::count(&mut tx, table).await?);
    }
    let (mut done, all) = (0, counts.iter().sum());
    let mut writer = Writer::new(out, Head::new(now, migrations, tables.clone(), counts))?;
    for (number, table) in tables.iter().enumerate() {
        let mut tell = || {
            done += 1;
            progress(done, all);
        };
        rows(&mut tx, (number, table), &mut writer, &mut tell).await?;
    }
    writer.finish()
}

async fn rows<W: Write>(
    tx: &mut Tx,
    (number, table): (usize, &Table),
    writer: &mut Writer<W>,
    tell: &mut dyn FnMut(),
) -> Result<()> {
    let sql = format!("SELECT {} FROM {}", table.listed(), quoted(&table.name));
    let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(&mut **tx);
    while let Some(row) = rows.try_next().await? {
        let columns = table.columns.iter().enumerate();
        let values: Result<Vec<Value>> =
            columns.map(|(column, (_, kind))| Value::of(&row, column, *kind)).collect();
        writer.row(number, &values?)?;
        tell();
    }
    Ok(())
}
