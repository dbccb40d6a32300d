//! `hub doctor`: everything an operator could have wrong, all at once.

mod database;
mod mail;
mod room;
mod serving;
mod settings;

use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use hub::app::Told;
use hub::error::{Error, Result};
use hub::structure::Message;
use hub::words::Words;

use super::{Session, print};

/// How long a database or a relay may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What to look at besides everything.
#[derive(Debug, Args)]
pub struct Doctor {
    /// Also send a trial letter to this address, and read what mail servers read about the sender's domain.
    #[arg(long, value_name = "ADDRESS")]
    mail: Option<String>,
    /// Only ask the hub that serves at HUB_LISTEN whether it is ready, for health checks.
    #[arg(long, conflicts_with = "mail")]
    serving: bool,
}

/// Tells everything that was looked at; exit code 1 if anything is wrong.
pub async fn doctor(session: &Session, asked: &Doctor) -> Result<ExitCode> {
    if asked.serving {
        return Ok(tell(session.words, &[serving::look(&session.config.listen).await]));
    }
    let mut told = settings::look(&session.config);
    told.extend(database::look(session).await);
    told.extend(settings::mail(&session.config).await);
    if let Some(address) = &asked.mail {
        told.extend(mail::look(session, address).await?);
    }
    Ok(tell(session.words, &told))
}

/// Without settings there is nothing else to look at.
pub fn unreadable(words: &Words, error: Error) -> ExitCode {
    tell(words, &[Told::Wrong(error.message)])
}

fn tell(words: &Words, all: &[Told]) -> ExitCode {
    for told in all {
        let line = match told {
            Told::Well(text) => Message::new("doctor-well").arg("text", text.clone().into()),
            Told::Better(text) => Message::new("doctor-better").arg("text", text.clone().into()),
            Told::Wrong(text) => Message::new("doctor-wrong").arg("text", text.clone().into()),
        };
        print(words.say(&line));
    }
    let wrong = all.iter().filter(|told| matches!(told, Told::Wrong(_))).count();
    if wrong > 0 {
        print(words.say(&Message::new("doctor-found").count("problems", wrong)));
        return ExitCode::FAILURE;
    }
    print(words.get("doctor-fine"));
    ExitCode::SUCCESS
}

/// What is well, or one line for each thing that is wrong.
fn either(well: Message, wrong: Vec<Message>) -> Vec<Told> {
    match wrong.is_empty() {
        true => vec![Told::Well(well)],
        false => wrong.into_iter().map(Told::Wrong).collect(),
    }
}

/// The host, port and name in a URL: never the user and the password before them, nor what follows.
fn place(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    let after = after.rsplit_once('@').map_or(after, |(_, after)| after);
    after.split(['?', '#']).next().unwrap_or_default()
}

/// What failed below, in its own words.
fn why(error: &Error) -> String {
    error.cause().map_or_else(|| error.to_string(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_never_holds_a_password() {
        assert_eq!(
            place("postgres://hub:p@ss/w?rd@db.example.org:5432/hub?sslmode=require"),
            "db.example.org:5432/hub"
        );
        assert_eq!(place("smtp://relay.example.org:25"), "relay.example.org:25");
        assert_eq!(place("postgres://db/hub?password=secret"), "db/hub");
    }
}
