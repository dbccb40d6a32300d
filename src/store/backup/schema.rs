//! Which tables and columns a database has, in an order in which rows can be stored.

use serde::{Deserialize, Serialize};
use sqlx::AssertSqlSafe;

use crate::error::{Error, Result};
use crate::store::{Engine, Tx};
use crate::structure::Message;

/// A table and its columns, in their order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// What a row of it holds.
    pub columns: Vec<(String, Kind)>,
}

/// The types that SQLite and PostgreSQL share; `migrations/` keeps to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// TEXT.
    Text,
    /// BIGINT.
    Number,
    /// BYTEA.
    Bytes,
}

impl Table {
    /// The names of the columns as SQL lists them.
    pub fn listed(&self) -> String {
        let names: Vec<String> = self.columns.iter().map(|(name, _)| quoted(name)).collect();
        names.join(", ")
    }
}

/// A name that may be a word of SQL too.
pub fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

const SQLITE_COLUMNS: &str = "SELECT t.name, c.name, c.type FROM sqlite_master t JOIN pragma_table_info(t.name) c \
    WHERE t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_' AND t.name <> '_sqlx_migrations' ORDER BY t.name, c.cid";
const POSTGRES_COLUMNS: &str = "SELECT t.table_name::TEXT, c.column_name::TEXT, c.data_type::TEXT \
    FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name) \
    WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND t.table_name <> '_sqlx_migrations' \
    ORDER BY t.table_name::TEXT COLLATE \"C\", c.ordinal_position";

const SQLITE_REFERENCES: &str = "SELECT t.name, f.\"table\" FROM sqlite_master t \
    JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'";
const POSTGRES_REFERENCES: &str = "SELECT f.relname::TEXT, t.relname::TEXT FROM pg_constraint k \
    JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid WHERE k.contype = 'f' \
    AND k.connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())";

/// Every table but the list of migrations, each after all that its rows refer to.
pub async fn read(tx: &mut Tx, engine: Engine) -> Result<Vec<Table>> {
    let (columns, references) = match engine {
        Engine::Sqlite => (SQLITE_COLUMNS, SQLITE_REFERENCES),
        Engine::Postgres => (POSTGRES_COLUMNS, POSTGRES_REFERENCES),
    };
    let columns: Vec<(String, String, String)> = sqlx::query_as(columns).fetch_all(&mut **tx).await?;
    let references: Vec<(String, String)> = sqlx::query_as(references).fetch_all(&mut **tx).await?;
    let mut tables: Vec<Table> = Vec::new();
    for (table, column, declared) in columns {
        let column = (column, kind(&table, &declared)?);
        match tables.last_mut().filter(|last| last.name == table) {
            Some(last) => last.columns.push(column),
            None => tables.push(Table { name: table, columns: vec![column] }),
        }
    }
    in_order(tables, &references)
}

fn kind(table: &str, declared: &str) -> Result<Kind> {
    match declared.to_uppercase().as_str() {
        "TEXT" => Ok(Kind::Text),
        "BIGINT" => Ok(Kind::Number),
        "BYTEA" => Ok(Kind::Bytes),
        other => {
            let message = Message::new("error-backup-type").text("table", table).text("found", other);
            Err(Error::refused(message))
        }
    }
}

fn in_order(mut left: Vec<Table>, references: &[(String, String)]) -> Result<Vec<Table>> {
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let is_left = |name: &str| left.iter().any(|table| table.name == name);
        let waits = |table: &Table| references.iter().any(|(from, to)| *from == table.name && is_left(to));
        let (waiting, ready): (Vec<_>, Vec<_>) = left.iter().cloned().partition(waits);
        if ready.is_empty() {
            let message = Message::new("error-backup-ring").text("tables", names(&waiting));
            return Err(Error::refused(message));
        }
        ordered.extend(ready);
        left = waiting;
    }
    Ok(ordered)
}

fn names(tables: &[Table]) -> String {
    let names: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    names.join(", ")
}

/// How many rows a table has.
pub async fn count(tx: &mut Tx, table: &Table) -> Result<usize> {
    let sql = format!("SELECT COUNT(*) FROM {}", quoted(&table.name));
    let (rows,): (i64,) = sqlx::query_as(AssertSqlSafe(sql)).fetch_one(&mut **tx).await?;
    Ok(usize::try_from(rows).unwrap_or_default())
}

/// The first table that has rows; none where the database is empty.
pub async fn occupied(tx: &mut Tx, engine: Engine) -> Result<Option<String>> {
    for table in read(tx, engine).await? {
        let sql = format!("SELECT 1 FROM {} LIMIT 1", quoted(&table.name));
        if sqlx::query(AssertSqlSafe(sql)).fetch_optional(&mut **tx).await?.is_some() {
            return Ok(Some(table.name));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str) -> Table {
        Table { name: name.into(), columns: vec![("id".into(), Kind::Text)] }
    }

    fn references(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(from, to)| (from.to_string(), to.to_string())).collect()
    }

    #[test]
    fn a_table_comes_after_all_that_its_rows_refer_to() {
        let tables = ["answer", "person", "word"].map(table).to_vec();
        let ordered = in_order(tables, &references(&[("answer", "word"), ("word", "person")])).unwrap();
        assert_eq!(names(&ordered), "person, word, answer");
    }

    #[test]
    fn tables_that_refer_to_each_other_are_refused_by_name() {
        let tables = ["a", "b", "c"].map(table).to_vec();
        let error = in_order(tables, &references(&[("a", "b"), ("b", "a")])).unwrap_err();
        assert_eq!(error.message, Message::new("error-backup-ring").text("tables", "a, b"));
    }
}
