//! The only room with SQL: answers by version, editions, people, letters, due work, the ledger.
//!
//! In: values that passed their gate ([`Clean`](crate::validate::Clean), [`Protected`](crate::protect::Protected)).
//! Out: the same values, as of a moment. Never here: a rule about figures, a sentence, the clock.
//!
//! One SQL text runs on SQLite and PostgreSQL (`$1` placeholders, TEXT, BIGINT, BYTEA); only which tables there are is
//! asked in each one's own words. Every write transaction takes the write lock when it begins, so two writers wait
//! instead of failing halfway.

pub mod accounts;
pub mod attempts;
pub mod backup;
pub mod credentials;
pub mod directory;
pub mod drafts;
pub mod editions;
pub mod extensions;
pub mod health;
pub mod inquiries;
pub mod ledger;
pub mod links;
pub mod outbox;
pub mod parts;
pub mod people;
pub mod practice;
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
pub mod versions;
pub mod warnings;

use std::fmt::Write;
use std::os::unix::fs::DirBuilderExt;
use std::time::Duration;

use jiff::Timestamp;
use sqlx::any::{Any, AnyArguments, AnyConnectOptions, AnyPoolOptions};
use sqlx::query::Query;
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, ConnectOptions, Connection, Executor, Transaction};

use crate::error::{Error, Result};
use crate::structure::Message;

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
    /// The engine that a URL names.
    fn of(url: &str) -> Self {
        if url.starts_with("sqlite:") { Engine::Sqlite } else { Engine::Postgres }
    }

    /// Deferred SQLite transactions fail under contention when they come to write; immediate ones wait.
    fn begin(self) -> &'static str {
        match self {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN",
        }
    }

    /// A read transaction that sees one moment from its first question to its last.
    fn snapshot(self) -> &'static str {
        match self {
            Engine::Sqlite => "BEGIN DEFERRED",
            Engine::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
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

/// How long somebody waits for a connection: as long as for the write lock. A server that is stopped is told so by then.
const CONNECTION: Duration = Duration::from_secs(10);

impl Db {
    /// Opens the database at `url` (`sqlite:PATH` or `postgres://…`) and brings its tables up to date.
    pub async fn open(url: &str) -> Result<Self> {
        let db = Self::make(url).await?;
        versions::migrate(&db.pool).await?;
        Ok(db)
    }

    /// As [`Db::open`], but only a database in which nothing is stored; another one stays as it is.
    pub async fn open_empty(url: &str) -> Result<Self> {
        let db = Self::make(url).await?;
        let mut tx = db.snapshot().await?;
        backup::refuse_occupied(&mut tx, db.engine).await?;
        drop(tx);
        versions::migrate(&db.pool).await?;
        Ok(db)
    }

    /// Opens the database that is at `url` as it is: nothing is made, and no table is brought up to date.
    pub async fn look(url: &str) -> Result<Self> {
        // Whoever reads everything takes long: nothing to warn of.
        let options = options(url, "rw")?.disable_statement_logging();
        // A pool would try again and again, and at last not say why.
        AnyConnection::connect_with(&options).await?.close().await?;
        Self::connect(url, options).await
    }

    /// Opens a database; a SQLite file that is missing is made.
    async fn make(url: &str) -> Result<Self> {
        if Engine::of(url) == Engine::Sqlite {
            sqlite(sqlite_file(url))?;
        }
        Self::connect(url, options(url, "rwc")?).await
    }

    async fn connect(url: &str, options: AnyConnectOptions) -> Result<Self> {
        let engine = Engine::of(url);
        let pool = AnyPoolOptions::new()
            .max_connections(8)
            .acquire_timeout(CONNECTION)
            // A full disk ends a transaction in a way that leaves it open for the library: on that connection no other could begin.
            .before_acquire(|connection, _| {
                let is_free = !connection.is_in_transaction();
                Box::pin(async move { Ok(is_free) })
            })
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    if engine == Engine::Sqlite {
                        connection.execute(PRAGMAS).await?;
                    }
                    Ok(())
                })
            })
            .connect_with(options)
            .await?;
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

    /// For reading much: all of it as of one moment.
    async fn snapshot(&self) -> Result<Tx> {
        Ok(self.pool.begin_with(self.engine.snapshot()).await?)
    }

    /// Waits until every connection is closed.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// How to connect; a SQLite file whose URL says nothing of it is opened as `rw`, or made too as `rwc`.
fn options(url: &str, mode: &str) -> Result<AnyConnectOptions> {
    sqlx::any::install_default_drivers();
    Ok(match Engine::of(url) {
        Engine::Sqlite if !url.contains('?') => format!("{url}?mode={mode}").parse()?,
        Engine::Sqlite | Engine::Postgres => url.parse()?,
    })
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

/// The file of such a URL.
pub fn sqlite_file(url: &str) -> &std::path::Path {
    let path = url.trim_start_matches("sqlite:").trim_start_matches("//");
    std::path::Path::new(path.split('?').next().unwrap_or_default())
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
