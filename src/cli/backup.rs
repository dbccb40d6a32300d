//! `hub backup` and `hub restore`: the whole hub in one file.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, ErrorKind};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use hub::app::Clock;
use hub::error::{Error, Result};
use hub::store::Db;
use hub::store::backup::{Contents, Verified, load, save};
use hub::structure::{Arg, Message};

use super::Session;
use super::bar::Bar;

#[derive(Debug, Args)]
pub struct Backup {
    /// The archive to write; a file that is there already stays as it is.
    file: PathBuf,
}

/// Writes all of the database, as of this moment, into one file.
pub async fn backup(session: &Session, asked: &Backup) -> Result<ExitCode> {
    let db = Db::look(&session.config.database_url).await?;
    let part = Part::begin(&asked.file)?;
    let bar = Bar::new(session.words.get("cli-backup-writing"));
    let mut progress = |done, all| bar.set(done, all);
    let saving = save(&db, Clock::System.now(), BufWriter::new(&part.file), &mut progress);
    let saved = unless_stopped(saving).await;
    bar.finish();
    let (out, contents) = saved?;
    out.into_inner().map_err(|error| Error::file(&part.path, error.into_error()))?;
    part.keep(&asked.file)?;
    let told = told("cli-backup-done", &contents).text("path", asked.file.display());
    session.tell(told.text("sha256", &contents.sha256));
    Ok(ExitCode::SUCCESS)
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The archive that `hub backup` wrote.
    file: PathBuf,
}

/// Verifies an archive whole, and then stores all of it, or nothing.
pub async fn restore(session: &Session, asked: &Restore) -> Result<ExitCode> {
    let archive = with_bar(session.words.get("cli-restore-verifying"), |progress| {
        Verified::read(&asked.file, progress)
    })?;
    archive.fits()?;
    let db = Db::open_empty(&session.config.database_url).await?;
    let bar = Bar::new(session.words.get("cli-restore-storing"));
    let loaded = unless_stopped(load(&db, &archive, &mut |done, all| bar.set(done, all))).await;
    bar.finish();
    db.close().await;
    loaded?;
    session.tell(told("cli-restore-done", &archive.contents));
    Ok(ExitCode::SUCCESS)
}

fn with_bar<T>(name: String, work: impl FnOnce(&mut dyn FnMut(usize, usize)) -> T) -> T {
    let bar = Bar::new(name);
    let done = work(&mut |done, all| bar.set(done, all));
    bar.finish();
    done
}

fn told(id: &str, contents: &Contents) -> Message {
    Message::new(id)
        .count("rows", contents.rows)
        .count("tables", contents.tables)
        .arg("at", Arg::Moment(contents.at))
}

/// Ctrl-C ends the work in order: no half file stays, and no half database.
async fn unless_stopped<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::select! {
        done = work => done,
        _ = tokio::signal::ctrl_c() => Err(Error::refused(Message::new("error-stopped"))),
    }
}

/// A file that is not whole yet; unless it is kept, nothing stays of it.
struct Part {
    path: PathBuf,
    file: File,
}

impl Part {
    /// Beside `target`, for its owner alone.
    fn begin(target: &Path) -> Result<Self> {
        refuse_existing(target)?;
        let Some(name) = target.file_name() else { return Err(Error::refused(exists(target))) };
        let path = target.with_file_name(format!(".{}.part", name.display()));
        // New, never one that somebody else left open here or made a link of.
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        let file = file.map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => {
                Error::refused(Message::new("error-backup-part").text("path", path.display()))
            }
            _ => Error::file(&path, error),
        })?;
        Ok(Self { path, file })
    }

    /// Gives the file its name, once all of it is on the disk.
    fn keep(self, target: &Path) -> Result<()> {
        self.file.sync_all().map_err(|error| Error::file(&self.path, error))?;
        refuse_existing(target)?;
        std::fs::rename(&self.path, target).map_err(|error| Error::file(target, error))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // It is gone already where it was kept.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn refuse_existing(target: &Path) -> Result<()> {
    match target.symlink_metadata() {
        Ok(_) => Err(Error::refused(exists(target))),
        Err(_) => Ok(()),
    }
}

fn exists(target: &Path) -> Message {
    Message::new("error-file-exists").text("path", target.display())
}
