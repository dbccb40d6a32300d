//! An archive into an empty database of either engine: all of it or nothing.

use sqlx::AssertSqlSafe;
use sqlx::any::{Any, AnyArguments};
use sqlx::query::Query;

use super::Progress;
use super::reader::{Next, Reader, Verified, broken};
use super::schema::{self, Table, quoted};
use super::value::Value;
use crate::error::{Error, Result};
use crate::store::{Db, Engine, Tx, insert_rows, versions};
use crate::structure::Message;

/// A statement takes up to this many rows, or this many bytes: enough to be fast, little to keep in memory.
const ROWS: usize = 1_000;
const BYTES: usize = 4 * 1024 * 1024;

impl Verified {
    /// Whether this hub's tables are those of the archive; else the error says which hub can restore it.
    pub fn fits(&self) -> Result<()> {
        let (ours, theirs) = (versions::known(), &self.head.migrations);
        let newest = |versions: &[i64]| versions.iter().max().copied().unwrap_or_default();
        let id = match theirs.iter().any(|version| !ours.contains(version)) {
            true => "error-archive-newer",
            false if *theirs == ours => return Ok(()),
            false => "error-archive-older",
        };
        let message = Message::new(id).text("theirs", newest(theirs)).text("ours", newest(&ours));
        Err(Error::refused(message))
    }
}

/// Stores every row of an archive in one transaction.
pub async fn load(db: &Db, archive: &Verified, progress: Progress<'_>) -> Result<()> {
    archive.fits()?;
    let mut tx = db.write().await?;
    let tables = alone(&mut tx, db.engine).await?;
    if sorted(&tables) != sorted(&archive.head.tables) {
        return Err(Error::refused(Message::new("error-archive-tables")));
    }
    // Read from the file again, and held against its end again: what was verified is what is stored.
    let mut reader = Reader::open(&archive.path)?;
    if reader.head != archive.head {
        return Err(broken());
    }
    let mut batch = Batch::default();
    while let Next::Row(table, values) = reader.next()? {
        if batch.is_full(table) {
            batch.store(&mut tx, &reader.head.tables).await?;
            progress(batch.stored, archive.contents.rows);
        }
        batch.add(table, values);
    }
    batch.store(&mut tx, &reader.head.tables).await?;
    Ok(tx.commit().await?)
}

/// The tables, all of them empty, and until the end nobody else's to write.
async fn alone(tx: &mut Tx, engine: Engine) -> Result<Vec<Table>> {
    let tables = schema::read(tx, engine).await?;
    match engine {
        // Whoever writes is alone already.
        Engine::Sqlite => {}
        Engine::Postgres => {
            let names: Vec<String> = tables.iter().map(|table| quoted(&table.name)).collect();
            let sql = format!("LOCK TABLE {} IN EXCLUSIVE MODE", names.join(", "));
            sqlx::query(AssertSqlSafe(sql)).execute(&mut **tx).await?;
        }
    }
    refuse_occupied(tx, engine).await?;
    Ok(tables)
}

/// Refuses a database that has a row in any table.
pub async fn refuse_occupied(tx: &mut Tx, engine: Engine) -> Result<()> {
    match schema::occupied(tx, engine).await? {
        Some(table) => Err(Error::refused(Message::new("error-restore-occupied").text("table", table))),
        None => Ok(()),
    }
}

/// What is in it, whatever the order.
fn sorted(tables: &[Table]) -> Vec<Table> {
    let mut tables = tables.to_vec();
    tables.iter_mut().for_each(|table| table.columns.sort());
    tables.sort();
    tables
}

fn bind<'q>(query: Query<'q, Any, AnyArguments>, row: &[Value]) -> Query<'q, Any, AnyArguments> {
    row.iter().fold(query, |query, value| value.bind(query))
}

/// Rows of one table that go into the database together.
#[derive(Default)]
struct Batch {
    table: usize,
    rows: Vec<Vec<Value>>,
    bytes: usize,
    stored: usize,
}

impl Batch {
    /// Whether it has to be stored before a row of this table can be added.
    fn is_full(&self, table: usize) -> bool {
        let is_other = table != self.table && !self.rows.is_empty();
        is_other || self.rows.len() >= ROWS || self.bytes >= BYTES
    }

    fn add(&mut self, table: usize, values: Vec<Value>) {
        self.table = table;
        self.bytes += values.iter().map(Value::size).sum::<usize>();
        self.rows.push(values);
    }

    async fn store(&mut self, tx: &mut Tx, tables: &[Table]) -> Result<()> {
        let Some(table) = tables.get(self.table) else { return Ok(()) };
        let head = format!("INSERT INTO {} ({})", quoted(&table.name), table.listed());
        insert_rows(&mut *tx, &head, table.columns.len(), &self.rows, |query, row| bind(query, row)).await?;
        self.stored += self.rows.len();
        (self.rows, self.bytes) = (Vec::new(), 0);
        Ok(())
    }
}
