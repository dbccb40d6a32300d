//! `hub protect` and `hub attack`: the science of small counts on anyone's tables.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;
use hub::error::{Error, Result};
use hub::protect::linked::{
    self, Attacked, Hierarchies, Publication, Released, Table, Unproved, Wish, hierarchies, rounded,
};
use hub::structure::Message;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::Session;

/// Nothing may be released: no table is written.
const REFUSED: u8 = 3;

#[derive(Debug, Args)]
pub struct Protect {
    #[command(flatten)]
    tables: Tables,
    /// Where the protected tables go, under the names they have.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Where proofs, key and summary go; never public (default: DIR.inside).
    #[arg(long, value_name = "DIR")]
    inside: Option<PathBuf>,
    /// A folder of tables that are public already.
    #[arg(long, value_name = "DIR")]
    earlier: Option<PathBuf>,
    /// Every small count could be anything from 0 to the threshold less one.
    #[arg(long)]
    strict: bool,
    /// Keep blanks that are zero from narrow ranges too. Slower.
    #[arg(long)]
    every_blank: bool,
    /// Round every cell to multiples of the threshold instead of blanking some. Never beside exact tables.
    #[arg(long, conflicts_with_all = ["earlier", "strict", "every_blank"])]
    round: bool,
}

#[derive(Debug, Args)]
pub struct Attack {
    #[command(flatten)]
    tables: Tables,
}

#[derive(Debug, Args)]
struct Tables {
    /// Hierarchies as dim,parent,child; TOTAL is the root of each.
    #[arg(long, value_name = "FILE")]
    hier: PathBuf,
    /// Counts from 1 to one less are secret.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(i64).range(2..=1000))]
    threshold: i64,
    /// Tables: a column for each dimension (what a table lacks is TOTAL), then value.
    #[arg(required = true, value_name = "TABLE.csv")]
    tables: Vec<PathBuf>,
}

/// What is told of a release, beside the proofs.
#[derive(Debug, Serialize)]
struct Summary {
    /// Blanks below the threshold, zeros among them.
    suppressed_primary: usize,
    /// Blanks that protect them.
    suppressed_secondary: usize,
    /// Cells of the threshold or more.
    safe_cells: usize,
    /// Of these, how many are shown.
    safe_published: usize,
    /// How much of all that safe cells count is shown.
    mass_share: f64,
    /// The base, where all cells are rounded.
    rounded_to: Option<i64>,
    /// Seconds from reading to the checked proof.
    seconds: f64,
}

/// Protects tables; writes them only with the proof.
#[expect(clippy::disallowed_methods, reason = "how long it takes is part of the summary")]
pub fn protect(session: &Session, asked: Protect) -> Result<ExitCode> {
    let started = Instant::now();
    let inside = asked.inside.clone().unwrap_or_else(|| beside(&asked.out));
    asked.check(&inside)?;
    let (hierarchies, tables) = match asked.tables.read()? {
        Ok(read) => read,
        Err(faults) => return Ok(told(session, faults)),
    };
    let earlier = asked.earlier.as_deref().map_or(Ok(vec![]), read_folder)?;
    let publication = match Publication::read(&hierarchies, tables, &earlier) {
        Ok(publication) => publication,
        Err(faults) => return Ok(told(session, faults)),
    };
    let wish = asked.wish(key(&inside)?);
    if asked.round {
        let told = rounded(&publication, &wish);
        write_tables(&publication, &asked.out, |cell| Some(told[&cell]))?;
        let summary = Summary::rounded(&publication, &wish, started.elapsed());
        write_file(&inside.join("summary.json"), &json(&summary)?)?;
        session.tell(Message::new("cli-protect-rounded").count("base", wish.threshold as usize));
        return Ok(ExitCode::SUCCESS);
    }
    let bar = Bar::new(session);
    let outcome = linked::protect(&publication, &wish, |done, all| bar.set(done, all));
    bar.finish();
    match outcome {
        Ok(released) => {
            let summary = Summary::new(&publication, &wish, &released, started.elapsed());
            write_inside(&publication, &released, &summary, &inside)?;
            write_tables(&publication, &asked.out, |cell| {
                released.shown.contains(&cell).then(|| publication.value(cell))
            })?;
            session.tell(summary.told());
            Ok(ExitCode::SUCCESS)
        }
        Err(Unproved(cell)) => {
            let message = Message::new("linked-unproved").text("table", publication.tables_of(cell));
            session.tell(message.text("cell", publication.name(cell)));
            Ok(ExitCode::from(REFUSED))
        }
    }
}

/// Works out what a reader of public tables can; exit code 1 if a small count is known too well.
pub fn attack(session: &Session, asked: &Attack) -> Result<ExitCode> {
    let (hierarchies, tables) = match asked.tables.read()? {
        Ok(read) => read,
        Err(faults) => return Ok(told(session, faults)),
    };
    let wish = Wish { threshold: asked.tables.threshold, strict: false, every_blank: false, key: 0 };
    match linked::attack(&hierarchies, &tables, &wish) {
        Ok(attacked) => Ok(tell_attacked(session, &attacked)),
        Err(faults) => Ok(told(session, faults)),
    }
}

fn tell_attacked(session: &Session, attacked: &Attacked) -> ExitCode {
    for (cell, low, high) in &attacked.leaks {
        let message = Message::new("cli-attack-leak").text("cell", cell);
        let (low, high) = ((low - 1e-6).ceil(), (high + 1e-6).floor());
        session.tell(message.text("low", low + 0.0).text("high", high + 0.0));
    }
    let done = Message::new("cli-attack-done").count("told", attacked.told).count("blanks", attacked.blanks);
    session.tell(done.count("leaks", attacked.leaks.len()));
    ExitCode::from(u8::from(!attacked.leaks.is_empty()))
}

/// Tells what is wrong with the input, all of it.
fn told(session: &Session, faults: Vec<Message>) -> ExitCode {
    faults.into_iter().for_each(|fault| session.tell(fault));
    ExitCode::from(2)
}

impl Protect {
    fn wish(&self, key: u64) -> Wish {
        let Self { strict, every_blank, .. } = *self;
        Wish { threshold: self.tables.threshold, strict, every_blank, key }
    }

    /// Nothing that is asked may overwrite an input, or put what is inside beside what is public.
    fn check(&self, inside: &Path) -> Result<()> {
        let mut names = BTreeSet::new();
        for path in &self.tables.tables {
            let name = path.file_name().unwrap_or_default();
            let is_input = [path, &self.tables.hier].iter().any(|input| same(input, &self.out.join(name)));
            if !names.insert(name) || is_input {
                let message = Message::new("linked-same-name").text("table", path.display());
                return Err(Error::refused(message));
            }
        }
        let (inside, out) = (std::path::absolute(inside), std::path::absolute(&self.out));
        match inside.ok().zip(out.ok()) {
            Some((inside, out)) if !inside.starts_with(&out) && !out.starts_with(&inside) => Ok(()),
            _ => Err(Error::refused(Message::new("linked-inside").text("path", self.out.display()))),
        }
    }
}

fn same(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// What was read, or everything that is wrong with it.
type Read<T> = Result<std::result::Result<T, Vec<Message>>>;

impl Tables {
    fn read(&self) -> Read<(Hierarchies, Vec<Table>)> {
        let hier = hierarchies(&name(&self.hier), &read_file(&self.hier)?);
        let tables = read_tables(&self.tables)?;
        Ok(hier.map(|hier| (hier, tables)))
    }
}

fn read_tables(paths: &[PathBuf]) -> Result<Vec<Table>> {
    paths.iter().map(|path| Ok(Table::read(&name(path), &read_file(path)?))).collect()
}

fn read_folder(folder: &Path) -> Result<Vec<Table>> {
    let entries = std::fs::read_dir(folder).map_err(|error| Error::file(folder, error))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>();
    let mut paths = paths.map_err(|error| Error::file(folder, error))?;
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "csv"));
    paths.sort();
    read_tables(&paths)
}

fn read_file(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| Error::file(path, error))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, bytes));
    written.map_err(|error| Error::file(path, error))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn beside(out: &Path) -> PathBuf {
    let mut path = out.as_os_str().to_owned();
    path.push(".inside");
    path.into()
}

/// The key of this folder: made once, so that the same tables are protected alike again.
fn key(inside: &Path) -> Result<u64> {
    let path = inside.join("key");
    let kept = std::fs::read_to_string(&path).ok().and_then(|text| u64::from_str_radix(text.trim(), 16).ok());
    if let Some(kept) = kept {
        return Ok(kept);
    }
    let made =
        getrandom::u64().map_err(|error| Error::failed(Message::new("error-server"), error.to_string()))?;
    write_file(&path, format!("{made:016x}\n").as_bytes())?;
    Ok(made)
}

/// Every table as it came, with these values.
fn write_tables(
    publication: &Publication,
    out: &Path,
    value: impl Fn(linked::Key) -> Option<i64>,
) -> Result<()> {
    for (table, cells) in publication.tables.iter().zip(&publication.cells) {
        let rows = table.rows.iter().zip(cells).map(|(row, cell)| {
            let value = value(*cell).map_or(String::new(), |n| n.to_string());
            row.codes.iter().cloned().chain([value]).collect::<Vec<_>>()
        });
        let head = table.columns.iter().cloned().chain(["value".into()]).collect();
        write_file(&out.join(&table.name), &csv_bytes(std::iter::once(head).chain(rows))?)?;
    }
    Ok(())
}

fn csv_bytes(rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let failed = |error: String| Error::failed(Message::new("error-server"), error);
    let mut writer = csv::Writer::from_writer(vec![]);
    for row in rows {
        writer.write_record(row).map_err(|error| failed(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| failed(error.to_string()))
}

/// The proofs: the filling they start from, and each other filling as what differs.
fn write_inside(
    publication: &Publication,
    released: &Released,
    summary: &Summary,
    inside: &Path,
) -> Result<()> {
    let base = released.certificate.base_rows(publication);
    write_file(&inside.join("base.csv"), &csv_bytes(base.into_iter())?)?;
    let witnesses = released.certificate.witness_rows(publication);
    write_file(&inside.join("witnesses.csv"), &csv_bytes(witnesses.into_iter())?)?;
    write_file(&inside.join("summary.json"), &json(summary)?)
}

fn json(summary: &Summary) -> Result<Vec<u8>> {
    serde_json::to_vec_pretty(summary).map_err(|error| Error::failed(Message::new("error-server"), error))
}

impl Summary {
    fn new(publication: &Publication, wish: &Wish, released: &Released, took: Duration) -> Self {
        let safe: Vec<_> = publication.listed().filter(|(_, value)| *value >= wish.threshold).collect();
        let shown = safe.iter().filter(|(cell, _)| released.shown.contains(cell));
        let mass: i64 = safe.iter().map(|(_, value)| value).sum();
        let kept: i64 = shown.clone().map(|(_, value)| value).sum();
        Self {
            suppressed_primary: publication.listed().count() - safe.len(),
            suppressed_secondary: safe.len() - shown.clone().count(),
            safe_cells: safe.len(),
            safe_published: shown.count(),
            mass_share: if mass == 0 { 1.0 } else { kept as f64 / mass as f64 },
            rounded_to: None,
            seconds: took.as_secs_f64(),
        }
    }

    fn rounded(publication: &Publication, wish: &Wish, took: Duration) -> Self {
        let safe = publication.listed().filter(|(_, value)| *value >= wish.threshold).count();
        Self {
            suppressed_primary: 0,
            suppressed_secondary: 0,
            safe_cells: safe,
            safe_published: 0,
            mass_share: 0.0,
            rounded_to: Some(wish.threshold),
            seconds: took.as_secs_f64(),
        }
    }

    fn told(&self) -> Message {
        let message = Message::new("cli-protect-done").count("shown", self.safe_published);
        let message =
            message.count("small", self.suppressed_primary).count("others", self.suppressed_secondary);
        message.text("share", format!("{:.1}", self.mass_share * 100.0))
    }
}

/// Progress where somebody looks on.
struct Bar(Option<ProgressBar>);

impl Bar {
    fn new(session: &Session) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| ProgressBar::new(0));
        let style = ProgressStyle::with_template("{msg:.bold} {wide_bar} {pos}/{len} {elapsed}");
        if let (Some(bar), Ok(style)) = (&bar, style) {
            bar.set_style(style);
            bar.set_message(session.words.get("cli-protect-proving"));
        }
        Self(bar)
    }

    fn set(&self, done: usize, all: usize) {
        if let Some(bar) = &self.0 {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        }
    }

    fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
