//! `hub protect` and `hub attack`: the science of small counts on anyone's tables.

mod files;
mod summary;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use hub::error::{Error, Result};
use hub::protect::linked::{
    self, Attacked, Hierarchies, Publication, Released, Table, Unproved, Wish, hierarchies, rounded,
};
use hub::structure::Message;

use self::summary::Summary;
use super::Session;
use super::bar::Bar;

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

/// Protects tables; writes them only with the proof.
#[expect(clippy::disallowed_methods, reason = "how long it takes is part of the summary")]
pub fn protect(session: &Session, asked: Protect) -> Result<ExitCode> {
    let started = Instant::now();
    let inside = asked.inside.clone().unwrap_or_else(|| files::beside(&asked.out));
    asked.check(&inside)?;
    let publication = match asked.read()? {
        Ok(publication) => publication,
        Err(faults) => return Ok(told(session, faults)),
    };
    let wish = asked.wish(files::key(&inside)?);
    if asked.round {
        let summary = Summary::rounded(&publication, &wish, started.elapsed());
        return asked.write_rounded(session, &publication, &wish, &inside, &summary);
    }
    let bar = Bar::new(session.words.get("cli-protect-proving"));
    let outcome = linked::protect(&publication, &wish, |done, all| bar.set(done, all));
    bar.finish();
    match outcome {
        Ok(released) => {
            let summary = Summary::new(&publication, &wish, &released, started.elapsed());
            asked.write(session, &publication, &released, &inside, &summary)
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
    fn read(&self) -> Read<Publication> {
        let earlier = self.earlier.as_deref().map_or(Ok(vec![]), files::read_folder)?;
        let read = self.tables.read()?;
        Ok(read.and_then(|(hierarchies, tables)| Publication::read(&hierarchies, tables, &earlier)))
    }

    /// The proofs first: no table is public without them.
    fn write(
        &self,
        session: &Session,
        publication: &Publication,
        released: &Released,
        inside: &Path,
        summary: &Summary,
    ) -> Result<ExitCode> {
        files::write_proofs(publication, released, inside)?;
        files::write_file(&inside.join("summary.json"), &summary.json()?)?;
        let shown = |cell| released.shown.contains(&cell).then(|| publication.value(cell));
        files::write_tables(publication, &self.out, shown)?;
        session.tell(summary.told());
        Ok(ExitCode::SUCCESS)
    }

    fn write_rounded(
        &self,
        session: &Session,
        publication: &Publication,
        wish: &Wish,
        inside: &Path,
        summary: &Summary,
    ) -> Result<ExitCode> {
        let told = rounded(publication, wish);
        files::write_file(&inside.join("summary.json"), &summary.json()?)?;
        files::write_tables(publication, &self.out, |cell| Some(told[&cell]))?;
        session.tell(Message::new("cli-protect-rounded").text("base", wish.threshold));
        Ok(ExitCode::SUCCESS)
    }

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
        let hier = hierarchies(&files::name(&self.hier), &files::read_file(&self.hier)?);
        let tables = files::read_tables(&self.tables)?;
        Ok(hier.map(|hier| (hier, tables)))
    }
}
