//! The only room with SQL: answers by version, editions, people, letters, due work, the ledger.
//!
//! In: values that passed their gate ([`Clean`](crate::validate::Clean), [`Protected`](crate::protect::Protected)).
//! Out: the same values, as of a moment. Never here: a rule about figures, a sentence, the clock.
//!
//! One SQL text runs on SQLite and PostgreSQL (`$1` placeholders, TEXT, BIGINT, BYTEA). Every write transaction takes
//! the write lock when it begins, so two writers wait instead of failing halfway.

pub mod accounts;
pub mod attempts;
pub mod credentials;
pub mod drafts;
pub mod editions;
pub mod extensions;
pub mod ledger;
pub mod links;
pub mod outbox;
pub mod parts;
pub mod people;
pub mod questions;
pub mod requests;
pub mod runs;
pub mod seats;
pub mod sessions;
pub mod settings;
pub mod signals;
pub mod submissions;
pub mod tokens;
pub mod uploads;

use std::fmt::Write;
use std::os::unix::fs::DirBuilderExt;

use jiff::Timestamp;
use rust_embed::RustEmbed;
use sqlx::any::{Any, AnyArguments, AnyPoolOptions};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::query::Query;
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, Executor, SqlSafeStr, Transaction};

use crate::error::{Error, Result};
use crate::structure::Message;

/// The database keeper's folder.
#[derive(RustEmbed)]
#[folder = "migrations/"]
struct Migrations;

/// A write transaction; what is not committed never happened.
pub type Tx = Transaction<'static, Any>;

/// The database behind the hub.
#[derive(Debug, Clone)]
pub struct Db {
    pool: AnyPool,
    engine: Engine,
}

/// SQLite is embedded; PostgreSQL serves several hubs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file beside the hub.
    Sqlite,
    /// A server.
    Postgres,
}

impl Engine {
    /// Deferred SQLite transactions fail under contention when they come to write; immediate ones wait.
    fn begin(self) -> &'static str {
        match self {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN",
        }
    }

    /// Lets several hubs claim different rows at once.
    fn skip_locked(self) -> &'static str {
        match self {
            Engine::Sqlite => "",
            Engine::Postgres => " FOR UPDATE SKIP LOCKED",
        }
    }
}

/// Set on every connection: `sqlx::Any` drops connect options.
const PRAGMAS: &str =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON";

impl Db {
    /// Opens the database at `url` (`sqlite:PATH` or `postgres://…`) and brings its tables up to date.
    pub async fn open(url: &str) -> Result<Self> {
        sqlx::any::install_default_drivers();
        let engine = if url.starts_with("sqlite:") { Engine::Sqlite } else { Engine::Postgres };
        if engine == Engine::Sqlite {
            let path = url.trim_start_matches("sqlite:").trim_start_matches("//").split('?').next();
            sqlite(std::path::Path::new(path.unwrap_or_default()))?;
        }
        let url = match engine {
            Engine::Sqlite if !url.contains('?') => format!("{url}?mode=rwc"),
            _ => url.to_string(),
        };
        let pool = AnyPoolOptions::new()
            .max_connections(8)
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    if engine == Engine::Sqlite {
                        connection.execute(PRAGMAS).await?;
                    }
                    Ok(())
                })
            })
            .connect(&url)
            .await?;
        migrate(&pool).await?;
        Ok(Self { pool, engine })
    }

    /// For reading.
    fn read(&self) -> &AnyPool {
        &self.pool
    }

    /// For writing: all of it or nothing.
    pub async fn write(&self) -> Result<Tx> {
        Ok(self.pool.begin_with(self.engine.begin()).await?)
    }

    /// Waits until every connection is closed.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Brings the tables up to date. SQLite lets two first starts collide: the later one finds the work done.
async fn migrate(pool: &AnyPool) -> Result<()> {
    let migrator = Migrator::with_migrations(migrations());
    let mut done = migrator.run(pool).await;
    for _ in 0..5 {
        if done.is_err() {
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
            done = migrator.run(pool).await;
        }
    }
    done.map_err(|error| Error::failed(Message::new("error-store"), error))
}

/// The URL of a SQLite file; its folder is made if it is missing.
pub fn sqlite(file: &std::path::Path) -> Result<String> {
    if let Some(folder) = file.parent() {
        // What is in there is nobody else's on this machine.
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|error| Error::file(folder, error))?;
    }
    // In a URL these three end a path or begin an escape.
    let path = file.display().to_string().replace('%', "%25").replace('?', "%3F").replace('#', "%23");
    Ok(format!("sqlite:{path}"))
}

fn migrations() -> Vec<Migration> {
    let migration = |path: std::borrow::Cow<'static, str>| {
        let (version, name) = path.strip_suffix(".sql")?.split_once('_')?;
        let sql = String::from_utf8(Migrations::get(&path)?.data.into_owned()).ok()?;
        let sql = AssertSqlSafe(sql).into_sql_str();
        Some(Migration::new(
            version.parse().ok()?,
            name.to_string().into(),
            MigrationType::Simple,
            sql,
            false,
        ))
    };
    let mut migrations: Vec<_> = Migrations::iter().filter_map(migration).collect();
    migrations.sort();
    migrations
}

/// Inserts many rows: `head` is `INSERT INTO t (…)`. About 200 parameters a statement is fastest on SQLite.
async fn insert_rows<T>(
    on: &mut AnyConnection,
    head: &str,
    columns: usize,
    rows: &[T],
    bind: impl for<'q> Fn(Query<'q, Any, AnyArguments>, &T) -> Query<'q, Any, AnyArguments>,
) -> Result<()> {
    for chunk in rows.chunks((200 / columns).max(1)) {
        let mut sql = format!("{head} VALUES ");
        for row in 0..chunk.len() {
            let marks: Vec<String> =
                (1..=columns).map(|column| format!("${}", row * columns + column)).collect();
            let comma = if row > 0 { ", " } else { "" };
            write!(sql, "{comma}({})", marks.join(", ")).expect("writing to a string");
        }
        chunk.iter().fold(sqlx::query(AssertSqlSafe(sql)), &bind).execute(&mut *on).await?;
    }
    Ok(())
}

/// A moment as it is stored: whole seconds, so that text order is time order.
fn stored(at: Timestamp) -> String {
    Timestamp::from_second(at.as_second()).map_or_else(|_| at.to_string(), |at| at.to_string())
}

/// A stored text that must be what the hub wrote.
fn parsed<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| Error::failed(Message::new("error-store"), format!("unexpected value {text:?}")))
}
