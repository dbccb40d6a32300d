//! `hub locale`: a language out to its translator as a spreadsheet, and back; and languages shown before they are spoken.

mod sheet;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use hub::error::{Error, Result};
use hub::structure::Message;
use hub::words::{
    INVENTED, Locale, Problem, check, folder, invented_or_embedded, locales, preview, readable,
    with_gaps_shown,
};

use super::check::{bad, tell_language};
use super::{Session, print};
use sheet::Row;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a language as a spreadsheet: a line a message, English beside the translation, and what is to be mended.
    #[command(after_help = "Example:\n  hub locale export fi --out fi.xlsx")]
    Export(Export),
    /// Read such a spreadsheet back into a folder of files; what cannot be read is told at once, and nothing is written.
    #[command(after_help = "Example:\n  hub locale import fi.xlsx --to fi --out locales/fi\n  \
        hub demo --preview locales/fi")]
    Import(Import),
}

#[derive(Debug, Args)]
pub struct Export {
    /// The language, such as fi; one that the hub does not have yet begins empty.
    code: String,
    /// Where to.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Import {
    /// The spreadsheet.
    file: PathBuf,
    /// The language, such as fi.
    #[arg(long = "to", value_name = "CODE")]
    code: String,
    /// The folder.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Carries out what was asked.
pub fn locale(session: &Session, command: Command) -> Result<ExitCode> {
    match command {
        Command::Export(export) => write(session, &export),
        Command::Import(import) => read(session, &import),
    }
}

fn write(session: &Session, export: &Export) -> Result<ExitCode> {
    let (own, english) = (Locale::embedded(&export.code), Locale::embedded("en"));
    folder(&export.code, BTreeMap::new()).map_err(bad)?;
    let bytes = sheet::write(&english, &own).map_err(bad)?;
    std::fs::write(&export.out, bytes).map_err(|error| Error::file(&export.out, error))?;
    session.tell(Message::new("cli-report-written").text("path", export.out.display()));
    Ok(ExitCode::SUCCESS)
}

fn read(session: &Session, import: &Import) -> Result<ExitCode> {
    let bytes = std::fs::read(&import.file).map_err(|error| Error::file(&import.file, error))?;
    let rows = sheet::read(bytes).map_err(bad)?;
    let english = Locale::embedded("en");
    let wrong = unreadable(&rows, &english);
    if !wrong.is_empty() {
        wrong
            .iter()
            .for_each(|(line, what)| print(format_args!("  {}:{line}: {what}", import.file.display())));
        session.tell(Message::new("cli-check-found").count("problems", wrong.len()));
        return Ok(ExitCode::from(2));
    }
    let words = rows.iter().map(|row| (row.id.as_str(), row.text.as_str())).collect();
    let read = english.worded(&import.code, &words);
    let locale = folder(&import.code, read.files).map_err(bad)?;
    write_folder(&locale, &import.out)?;
    session.tell(Message::new("cli-report-written").text("path", import.out.display()));
    // Its own glossary and lists lie in the folder already, or are still to be written.
    tell_language(session.words, &opened(&import.out, &import.code)?);
    Ok(ExitCode::SUCCESS)
}

/// What no file could be made of, with the line of the sheet. Empty texts are gaps and no mistake.
fn unreadable(rows: &[Row], english: &Locale) -> Vec<(usize, String)> {
    let known: Vec<String> = english.lines().into_iter().map(|line| line.id).collect();
    let one = |row: &Row| match known.contains(&row.id) {
        false => Some((row.line, format!("{} is not used", row.id))),
        true => readable(&row.id, &row.text).err().map(|why| (row.line, format!("{}: {why}", row.id))),
    };
    rows.iter().filter_map(one).collect()
}

fn write_folder(locale: &Locale, out: &Path) -> Result<()> {
    std::fs::create_dir_all(out).map_err(|error| Error::file(out, error))?;
    for (name, text) in locale.fluent() {
        let path = out.join(name);
        std::fs::write(&path, text).map_err(|error| Error::file(&path, error))?;
    }
    Ok(())
}

/// The languages to show beside the spoken ones: folders, names of folders of this binary, `en-XA` and `ar-XB`.
pub fn show(asked: &[String]) -> Result<()> {
    let locales = asked.iter().map(|asked| previewed(asked)).collect::<Result<Vec<Locale>>>()?;
    match preview(locales) {
        true => Ok(()),
        false => Err(bad("--preview came too late")),
    }
}

fn previewed(asked: &str) -> Result<Locale> {
    let path = Path::new(asked);
    match path.is_dir() {
        true => {
            let name = path.canonicalize().map_err(|error| Error::file(path, error))?;
            let code = name.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_string();
            Ok(with_gaps_shown(&opened(path, &code)?))
        }
        false => invented_or_embedded(asked).ok_or_else(|| {
            let message = Message::new("error-language-unknown").text("found", asked);
            let names = locales().into_iter().map(|locale| locale.language);
            let all: Vec<String> = names.chain(INVENTED.map(String::from)).collect();
            Error::refused(message.text("expected", all.join(", ")))
        }),
    }
}

/// A folder of files on the disk, under the name of a language.
fn opened(path: &Path, code: &str) -> Result<Locale> {
    let failed = |error| Error::file(path, error);
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(path).map_err(failed)? {
        let (own, name) = entry.map(|entry| (entry.path(), entry.file_name())).map_err(failed)?;
        if own.is_file() {
            let text = std::fs::read_to_string(&own).map_err(|error| Error::file(&own, error))?;
            files.insert(name.to_string_lossy().into_owned(), text);
        }
    }
    folder(code, files).map_err(bad)
}

/// What a translator should mend, by message.
fn problems(own: &Locale, english: &Locale) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for Problem { message, what, .. } in check(own, english) {
        let told = all.entry(message).or_default();
        *told = if told.is_empty() { what } else { format!("{told}; {what}") };
    }
    all
}
