//! People, their roles, the letters they receive. No personal data of children, ever; of adults only what letters need.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{Db, Tx, outbox, seats, stored};
use crate::error::{Error, Result};
use crate::people::{Seat, address};
use crate::structure::Message;

/// The stream of letters that bring the bulletin.
pub const BULLETIN: &str = "bulletin";

/// Somebody who gets letters or works with the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Made by the caller; never an address.
    pub id: String,
    /// Where letters go.
    pub email: String,
    /// In which language.
    pub language: String,
}

/// Adds a person with a seat, or changes the language of one who is there; refuses an address no letter could reach.
///
/// Whoever is new receives the bulletin. Whoever left it stays away, however often they are put.
pub async fn put(tx: &mut Tx, person: &Person, seat: &Seat, now: Timestamp) -> Result<()> {
    if address(&person.email).is_none() {
        return Err(Error::refused(Message::new("error-address").text("person", &person.id)));
    }
    put_person(tx, person, now).await?;
    seats::begin_once(tx, &person.id, seat).await?;
    subscribe(tx, &person.id, BULLETIN, now).await
}

async fn put_person(tx: &mut Tx, person: &Person, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO person (id, email, language, created_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (id) DO UPDATE SET language = excluded.language",
    )
    .bind(&person.id)
    .bind(&person.email)
    .bind(&person.language)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Sends somebody a stream of letters. The row of somebody who left is there already: it says so, and stays.
pub async fn subscribe(tx: &mut Tx, person: &str, stream: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO subscription (person, stream, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    )
    .bind(person)
    .bind(stream)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Begins a stream again for somebody who asks for it themselves.
pub async fn resubscribe(tx: &mut Tx, person: &str, stream: &str, now: Timestamp) -> Result<()> {
    subscribe(tx, person, stream, now).await?;
    sqlx::query("UPDATE subscription SET left_at = NULL WHERE person = $1 AND stream = $2")
        .bind(person)
        .bind(stream)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Whether a person receives a stream.
pub async fn receives(db: &Db, person: &str, stream: &str) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM subscription WHERE person = $1 AND stream = $2 AND left_at IS NULL";
    let (n,): (i64,) = sqlx::query_as(sql).bind(person).bind(stream).fetch_one(db.read()).await?;
    Ok(n > 0)
}

/// The streams whose letters a person wants together, once a day.
pub async fn daily(db: &Db, person: &str) -> Result<BTreeSet<String>> {
    let rows: Vec<(String,)> = sqlx::query_as("SELECT stream FROM daily WHERE person = $1")
        .bind(person)
        .fetch_all(db.read())
        .await?;
    Ok(rows.into_iter().map(|(stream,)| stream).collect())
}

/// Chooses those streams; what waits of any other leaves alone, from `now` on.
pub async fn choose_daily(
    tx: &mut Tx,
    person: &str,
    streams: &BTreeSet<String>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query("DELETE FROM daily WHERE person = $1").bind(person).execute(&mut **tx).await?;
    for stream in streams {
        let insert = sqlx::query("INSERT INTO daily (person, stream) VALUES ($1, $2)");
        insert.bind(person).bind(stream).execute(&mut **tx).await?;
    }
    sqlx::query(
        "UPDATE outbox SET state = 'due', next_at = $2 WHERE recipient = $1 AND state = 'held' \
         AND stream NOT IN (SELECT stream FROM daily WHERE person = $1)",
    )
    .bind(person)
    .bind(now.as_second())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Everybody who receives the bulletin, by id.
pub async fn readers(db: &Db) -> Result<Vec<Person>> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT id, email, language FROM person \
         WHERE id IN (SELECT person FROM subscription WHERE stream = $1 AND left_at IS NULL) ORDER BY id",
    )
    .bind(BULLETIN)
    .fetch_all(db.read())
    .await?;
    Ok(rows.into_iter().map(|(id, email, language)| Person { id, email, language }).collect())
}

/// Until this transaction ends nobody else comes past here for this person: what is counted of them stays so.
pub async fn hold(tx: &mut Tx, person: &str) -> Result<()> {
    sqlx::query("UPDATE person SET language = language WHERE id = $1")
        .bind(person)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Somebody who may get letters; nobody whose account is closed.
pub async fn get(db: &Db, person: &str) -> Result<Option<Person>> {
    let row: Option<(String, String, String)> =
        sqlx::query_as("SELECT id, email, language FROM person WHERE id = $1 AND state <> 'closed'")
            .bind(person)
            .fetch_optional(db.read())
            .await?;
    Ok(row.map(|(id, email, language)| Person { id, email, language }))
}

/// Ends one stream of letters for a person, with those that still wait; roles stay. False if there was nothing to end.
pub async fn unsubscribe(tx: &mut Tx, person: &str, stream: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE subscription SET left_at = $3 WHERE person = $1 AND stream = $2 AND left_at IS NULL",
    )
    .bind(person)
    .bind(stream)
    .bind(stored(now))
    .execute(&mut **tx)
    .await?;
    outbox::withdraw(tx, person, stream).await?;
    Ok(done.rows_affected() > 0)
}

#[cfg(test)]
mod tests {
    use sqlx::any::AnyPoolOptions;
    use sqlx::migrate::Migrator;

    use super::*;
    use crate::people::Role;
    use crate::store::versions::migrations;

    fn person(id: &str) -> Person {
        Person { id: id.into(), email: format!("{id}@example.org"), language: "en".into() }
    }

    /// A folder for one database, removed when it is dropped.
    struct Folder(std::path::PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("hub-people-{name}-{}", std::process::id()));
            std::fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn url(&self) -> String {
            format!("sqlite:{}?mode=rwc", self.0.join("hub.db").display())
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    async fn put_lead(db: &Db, id: &str) {
        let mut tx = db.write().await.unwrap();
        let seat = Seat::new(Role::Lead, "2026-01-01".parse().unwrap());
        put(&mut tx, &person(id), &seat, Timestamp::UNIX_EPOCH).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn leave(db: &Db, id: &str) -> bool {
        let mut tx = db.write().await.unwrap();
        let done = unsubscribe(&mut tx, id, BULLETIN, Timestamp::UNIX_EPOCH).await.unwrap();
        tx.commit().await.unwrap();
        done
    }

    #[tokio::test]
    async fn a_lead_who_leaves_the_letters_stays_a_lead() {
        let folder = Folder::new("lead");
        let db = Db::open(&folder.url()).await.unwrap();
        put_lead(&db, "lead.one").await;
        assert!(leave(&db, "lead.one").await);
        let roles: Vec<(String,)> =
            sqlx::query_as("SELECT role FROM seat").fetch_all(db.read()).await.unwrap();
        assert_eq!(roles, [("lead".to_string(),)]);
        assert_eq!(readers(&db).await.unwrap(), []);
    }

    #[tokio::test]
    async fn an_older_house_keeps_its_readers_and_those_who_left_stay_away() {
        let folder = Folder::new("older");
        sqlx::any::install_default_drivers();
        let pool = AnyPoolOptions::new().max_connections(1).connect(&folder.url()).await.unwrap();
        Migrator::with_migrations(migrations().into_iter().take(1).collect()).run(&pool).await.unwrap();
        for person in ["here", "left"] {
            let insert = "INSERT INTO person VALUES ($1, $1 || '@example.org', 'en', '2026-01-01T00:00:00Z')";
            sqlx::query(insert).bind(person).execute(&pool).await.unwrap();
        }
        let role = "INSERT INTO role (person, role, country, region) VALUES ('here', 'lead', '_T', '_T')";
        sqlx::query(role).execute(&pool).await.unwrap();
        pool.close().await;
        let db = Db::open(&folder.url()).await.unwrap();
        assert_eq!(readers(&db).await.unwrap(), [person("here")]);
        let held = seats::of(&db, "here").await.unwrap();
        assert_eq!(held[0].seat, Seat::new(Role::Lead, "2026-01-01".parse().unwrap()));
        put_lead(&db, "left").await;
        assert_eq!(readers(&db).await.unwrap(), [person("here")]);
    }
}
