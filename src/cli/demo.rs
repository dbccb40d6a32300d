//! `hub demo`: fill a folder, then serve it.

use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use hub::access::Door;
use hub::app::{Clock, Mailer};
use hub::deliver::{Post, send_due};
use hub::demo::{Simulation, open_folder, replay, ways, write_files};
use hub::error::Result;
use hub::store::{Db, editions};
use hub::structure::{Dimension, Message, Structure};
use hub::words::{Words, languages};
use indicatif::{ProgressBar, ProgressStyle};

use super::{Session, house, owner, print};

#[derive(Debug, Args)]
pub struct Demo {
    /// Fill this folder, write the documents as files, and exit.
    #[arg(long, value_name = "DIR")]
    once: Option<PathBuf>,
    /// Use this empty database instead of DIR/hub.db.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

/// Fills the folder; the same again changes nothing.
pub async fn demo(session: &Session, demo: Demo) -> Result<ExitCode> {
    let is_once = demo.once.is_some();
    let folder = demo.once.unwrap_or_else(|| PathBuf::from("hub-data"));
    let (db, claim) = open_folder(&folder, demo.database.as_deref()).await?;
    session.tell(Message::new("cli-demo-store").text("path", folder.display()));
    session.tell(structure_told());
    let progress = Progress::new(session.words);
    // Letters of a demonstration lead to the demonstration.
    let post = Post { base_url: format!("http://{}", session.config.listen), ..session.post(&db).await? };
    replay(&db, &house()?, &post, &mut |message| progress.tell(&message)).await?;
    progress.finish();
    let published = editions::published(&db, Clock::System.now()).await?;
    for edition in &published {
        write_files(&db, edition, &folder).await?;
    }
    let letters = Mailer::Folder(folder.join("mail"));
    let sent = send_due(&db, &letters, &post, &owner(), Clock::System).await?;
    drop(claim);
    session.tell(Message::new("cli-demo-documents").count("languages", languages().len()));
    session.tell(Message::new("cli-demo-letters").count("letters", sent));
    session.tell(Message::new("cli-demo-done").text("path", folder.display()));
    match is_once {
        true => {
            db.close().await;
            Ok(ExitCode::SUCCESS)
        }
        false => {
            show_ways(session, &db, &post).await?;
            session.serve_on(db, letters).await
        }
    }
}

/// Links into the demonstration, where it listens to this machine alone.
async fn show_ways(session: &Session, db: &Db, post: &Post) -> Result<()> {
    let is_loopback = session.config.listen.parse().is_ok_and(|at: SocketAddr| at.ip().is_loopback());
    if !is_loopback {
        return Ok(());
    }
    session.tell(Message::new("cli-demo-sign-in"));
    let door = Door::inside(db, &post.secret, Clock::System.now());
    for way in ways(&door, &session.words.language).await? {
        let role = session.words.get(&format!("role-{}", way.role));
        let link = format!("{}{}", post.base_url, way.path);
        let told = |id: &str| Message::new(id).text("role", &role).text("link", &link);
        session.tell(match &way.code {
            Some(code) => told("cli-demo-code").text("code", code),
            None => told("cli-demo-person"),
        });
    }
    Ok(())
}

fn structure_told() -> Message {
    let structure = Structure::embedded();
    let codes: usize = Dimension::ALL.iter().map(|dimension| structure.list(*dimension).iter().count()).sum();
    Message::new("cli-demo-structure")
        .count("codes", codes)
        .count("tables", structure.tables.len())
        .count("countries", structure.participants.len())
}

/// A bar on a terminal, plain lines elsewhere.
struct Progress {
    words: &'static Words,
    bar: Option<ProgressBar>,
}

impl Progress {
    fn new(words: &'static Words) -> Self {
        // Two steps a quarter: its returns, and its release.
        let steps = Simulation::read().map_or(0, |simulation| simulation.quarters().len() * 2);
        let style = ProgressStyle::with_template("{msg:.bold} {wide_bar} {pos}/{len} {elapsed}");
        let bar = std::io::stderr().is_terminal().then(|| ProgressBar::new(steps as u64));
        if let (Some(bar), Ok(style)) = (&bar, style) {
            bar.set_style(style);
            bar.set_message(words.get("cli-demo-replay"));
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        Self { words, bar }
    }

    fn tell(&self, message: &Message) {
        let line = self.words.say(message);
        match &self.bar {
            Some(bar) => {
                bar.println(line);
                bar.inc(1);
            }
            None => print(line),
        }
    }

    fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
