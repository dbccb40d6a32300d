//! What can be seen from the database, which stays as it is.

use std::path::Path;

use hub::access::Door;
use hub::app::{Clock, Secret, Told};
use hub::error::{Error, Result};
use hub::people::{Place, Role};
use hub::store::accounts::State;
use hub::store::{Db, Engine, health, seats, sqlite_file, versions};
use hub::structure::{Arg, Code, Message};

use super::{PATIENCE, Session, either, place, room, why};

/// Asks the database, and where it answers, what stands in it.
pub async fn look(session: &Session) -> Vec<Told> {
    let url = &session.config.database_url;
    let mut told = Vec::new();
    let at = match url.starts_with("sqlite:") {
        true => {
            let file = sqlite_file(url);
            told.push(room::look(file.parent().unwrap_or(Path::new("."))));
            if !file.exists() {
                told.push(Told::Wrong(Message::new("doctor-database-none").text("place", file.display())));
                return told;
            }
            file.display().to_string()
        }
        false => place(url).to_string(),
    };
    match ask(url, &at).await {
        Ok(answers) => told.extend(answers),
        Err(error) => {
            let away = Message::new("doctor-database-away").text("place", at);
            told.push(Told::Wrong(away.text("why", why(&error))));
        }
    }
    told
}

async fn ask(url: &str, at: &str) -> Result<Vec<Told>> {
    let db = tokio::time::timeout(PATIENCE, Db::look(url));
    let db = db.await.map_err(|late| Error::failed(Message::new("error-store"), late))??;
    let engine = match health::engine(&db) {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    };
    let answers = Message::new("doctor-database").text("place", at).text("engine", engine);
    let mut told = vec![Told::Well(answers)];
    let migrations = health::migrations(&db).await?;
    told.push(tables(&migrations));
    // Other tables than ours cannot be asked our questions.
    if migrations == versions::known() {
        told.push(administrators(&db).await?);
        told.extend(work(&db).await?);
        told.extend(letters(&db).await?);
        told.push(clock(&db).await?);
    }
    db.close().await;
    Ok(told)
}

fn tables(theirs: &[i64]) -> Told {
    let ours = versions::known();
    let newest = |versions: &[i64]| versions.iter().max().copied().unwrap_or_default();
    let about = |id: &str| Message::new(id).text("theirs", newest(theirs)).text("ours", newest(&ours));
    if *theirs == ours {
        return Told::Well(about("doctor-tables"));
    }
    match theirs.iter().any(|version| !ours.contains(version)) {
        true => Told::Wrong(about("doctor-tables-newer")),
        false => Told::Wrong(about("doctor-tables-older")),
    }
}

async fn administrators(db: &Db) -> Result<Told> {
    let key = Secret::kept(String::new());
    let today = Door::inside(db, &key, Clock::System.now()).today();
    let place = Place::whole(Code::TOTAL);
    let seated = seats::sitting(db, Role::Administrator, place, today).await?;
    let active = seated.into_iter().filter(|account| account.state == State::Active);
    let emails: Vec<String> = active.map(|account| account.email).collect();
    Ok(match emails.is_empty() {
        true => Told::Wrong(Message::new("doctor-administrators-none")),
        false => Told::Well(Message::new("doctor-administrators").text("people", emails.join(", "))),
    })
}

async fn work(db: &Db) -> Result<Vec<Told>> {
    let now = Clock::System.now();
    let late = [
        ("doctor-work-late", health::overdue(db, now).await?),
        ("doctor-work-held", health::outheld(db, now).await?),
    ];
    let late = late.into_iter().filter(|(_, jobs)| !jobs.is_empty());
    let wrong = late.map(|(id, jobs)| Message::new(id).text("jobs", jobs.join(", "))).collect();
    Ok(either(Message::new("doctor-work"), wrong))
}

async fn letters(db: &Db) -> Result<Vec<Told>> {
    let stuck = [
        ("doctor-letters-given-up", health::letters_given_up(db).await?),
        ("doctor-letters-waiting", health::letters_waiting(db, Clock::System.now()).await?),
    ];
    let stuck = stuck.into_iter().filter(|(_, letters)| *letters > 0);
    let wrong = stuck.map(|(id, letters)| Message::new(id).count("letters", letters)).collect();
    Ok(either(Message::new("doctor-letters"), wrong))
}

/// What is written down with a moment to come was written by another clock, or by this one before it went back.
async fn clock(db: &Db) -> Result<Told> {
    let now = Clock::System.now();
    Ok(match health::last_line(db).await?.filter(|last| *last > now) {
        Some(last) => {
            let back = Message::new("doctor-clock-back").arg("now", Arg::Moment(now));
            Told::Wrong(back.arg("last", Arg::Moment(last)))
        }
        None => Told::Well(Message::new("doctor-clock").arg("now", Arg::Moment(now))),
    })
}
