//! Which migrations a database has seen, and which this hub brings.

use rust_embed::RustEmbed;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AnyPool, AssertSqlSafe, SqlSafeStr};

use super::{Engine, Tx};
use crate::error::{Error, Result};
use crate::structure::Message;

/// The database keeper's folder.
#[derive(RustEmbed)]
#[folder = "migrations/"]
struct Migrations;

/// Every migration this hub brings, the oldest first.
pub fn known() -> Vec<i64> {
    migrations().iter().map(|migration| migration.version).collect()
}

/// Every migration the database has seen, the oldest first; none where no hub was ever there.
pub async fn applied(tx: &mut Tx, engine: Engine) -> Result<Vec<i64>> {
    let is_there = match engine {
        Engine::Sqlite => "SELECT 1 FROM sqlite_master WHERE name = '_sqlx_migrations'",
        Engine::Postgres => {
            "SELECT 1 FROM information_schema.tables \
             WHERE table_schema = current_schema() AND table_name = '_sqlx_migrations'"
        }
    };
    if sqlx::query(is_there).fetch_optional(&mut **tx).await?.is_none() {
        return Ok(Vec::new());
    }
    let rows: Vec<(i64,)> =
        sqlx::query_as("SELECT version FROM _sqlx_migrations WHERE success ORDER BY version")
            .fetch_all(&mut **tx)
            .await?;
    Ok(rows.into_iter().map(|(version,)| version).collect())
}

/// Brings the tables up to date. SQLite lets two first starts collide: the later one finds the work done.
pub(super) async fn migrate(pool: &AnyPool) -> Result<()> {
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

pub(super) fn migrations() -> Vec<Migration> {
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
