//! What may be said: periods, codes, tables, calendar, and the shape of every sentence about them.
//!
//! In: the data files of `reports/`, embedded in the binary. Out: [`Structure`], and the words all rooms share
//! ([`Key`], [`Count`], [`Finding`], [`Message`]). Never here: input or output, the clock, a sentence.

mod calendar;
mod check;
mod code;
mod correction;
mod coverage;
mod dataflow;
mod finding;
mod hex;
mod message;
mod observation;
mod period;
mod table;
mod withdrawn;

pub use calendar::{Calendar, Dated, Reminded, Reminder, Step};
pub use check::DataProblem;
pub use code::{Code, CodeList, Item, NotACode};
pub use correction::{Correction, NotAReason, Reason};
pub use coverage::Coverage;
pub use dataflow::{Dimension, Key, TableDef};
pub use finding::{Finding, Place, Severity};
pub use hex::{from_hexadecimal, hexadecimal};
pub use message::{Arg, Message};
pub use observation::{ConfStatus, Count, NotACount, ObsStatus, Observation};
pub use period::{NotAPeriod, Period, Quarter};
pub use table::{Figures, Return, Table};
pub use withdrawn::{NotWithdrawn, Withdrawn};

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_embed::{EmbeddedFile, RustEmbed};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The statistician's folder.
#[derive(RustEmbed)]
#[folder = "reports/"]
struct Reports;

/// A file of `reports/` by its path inside that folder, as it was when the binary was built.
pub fn data_file(path: &str) -> Option<String> {
    let EmbeddedFile { data, .. } = Reports::get(path)?;
    String::from_utf8(data.into_owned()).ok()
}

/// The paths inside `reports/` that begin with `folder`.
pub fn data_files(folder: &str) -> Vec<String> {
    let mut paths: Vec<_> =
        Reports::iter().filter(|p| p.starts_with(folder)).map(|p| p.to_string()).collect();
    paths.sort();
    paths
}

/// A country that takes part.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// ISO 3166-1 alpha-2.
    pub country: Code,
    /// The language its coordinator reads, BCP 47.
    pub language: String,
    /// The zone of its mornings, in which it is reminded.
    pub zone: String,
    /// Where its tile stands on the map of Europe, from the top.
    pub row: u8,
    /// And from the left.
    pub column: u8,
}

/// All that is declared in `reports/`: read once, checked by `hub check`.
#[derive(Debug)]
pub struct Structure {
    /// The code list of each dimension; countries are the list of `Area`.
    lists: BTreeMap<Dimension, CodeList>,
    /// The tables a country fills.
    pub tables: Vec<TableDef>,
    /// Who takes part, in code order.
    pub participants: Vec<Participant>,
    /// The rules of time.
    pub calendar: Calendar,
    /// What single countries do not collect, cannot have, or define in their own way.
    pub coverage: Vec<Coverage>,
}

impl Structure {
    /// The structure built into this binary. A bad data file fails the tests, not the server.
    pub fn embedded() -> &'static Structure {
        static EMBEDDED: LazyLock<Structure> =
            LazyLock::new(|| Structure::read().expect("the embedded data files are checked by the tests"));
        &EMBEDDED
    }

    /// Reads every data file of `reports/`; the error names the file and what is wrong with it.
    pub fn read() -> Result<Structure, BadDataFile> {
        Self::read_from(&data_file)
    }

    /// Reads the data files from wherever `files` has them: a path inside `reports/` to its text.
    pub fn read_from(files: &dyn Fn(&str) -> Option<String>) -> Result<Structure, BadDataFile> {
        let participants: Vec<Participant> = csv_file(files, "participants.csv")?;
        let mut lists = BTreeMap::new();
        for dimension in Dimension::ALL {
            let list = match dimension {
                Dimension::Area => countries(&participants),
                Dimension::Partner => partners(&lists[&Dimension::Region], &lists[&Dimension::Citizen]),
                _ => code_list(files, &list_path(dimension))?,
            };
            lists.insert(dimension, list);
        }
        let Tables { table: tables } = toml_from(files, "tables.toml")?;
        let calendar = read_calendar(files, &participants)?;
        let coverage = coverage::read(&csv_file::<coverage::Row>(files, coverage::FILE)?)?;
        Ok(Structure { lists, tables, participants, calendar, coverage })
    }

    /// The code list of a dimension.
    pub fn list(&self, dimension: Dimension) -> &CodeList {
        &self.lists[&dimension]
    }

    /// The same structure with another list.
    #[cfg(test)]
    pub fn with_list(&self, dimension: Dimension, list: CodeList) -> Structure {
        let mut lists = self.lists.clone();
        lists.insert(dimension, list);
        let (tables, participants) = (self.tables.clone(), self.participants.clone());
        let (calendar, coverage) = (self.calendar.clone(), self.coverage.clone());
        Structure { lists, tables, participants, calendar, coverage }
    }

    /// The tables asked for in a quarter, in the order of their file.
    pub fn asked(&self, quarter: Quarter) -> impl Iterator<Item = &TableDef> {
        self.tables.iter().filter(move |table| table.is_asked(quarter))
    }

    /// Whether the country takes part.
    pub fn participant(&self, country: Code) -> Option<&Participant> {
        self.participants.iter().find(|p| p.country == country)
    }
}

/// A data file that cannot be used, and why.
#[derive(Debug)]
pub struct BadDataFile {
    /// Its path inside `reports/`.
    pub path: String,
    /// What the reader said.
    pub why: String,
}

impl BadDataFile {
    /// `path` is bad because of `why`.
    pub fn new(path: &str, why: impl ToString) -> Self {
        Self { path: path.into(), why: why.to_string() }
    }
}

impl std::fmt::Display for BadDataFile {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "reports/{}: {}", self.path, self.why)
    }
}

impl std::error::Error for BadDataFile {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    table: Vec<TableDef>,
}

/// A row of a code list as it stands in its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CodeRow {
    code: Code,
    parent: Option<Code>,
    adds: YesNo,
    from: Option<String>,
    until: Option<String>,
    label: String,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum YesNo {
    Yes,
    No,
}

/// Reads a TOML file of `reports/`; unknown fields are refused by the types themselves.
pub fn toml_file<T: DeserializeOwned>(path: &str) -> Result<T, BadDataFile> {
    toml_from(&data_file, path)
}

/// Reads a CSV file of `reports/`, by the names of its columns.
pub fn csv_rows<T: DeserializeOwned>(path: &str) -> Result<Vec<T>, BadDataFile> {
    csv_file(&data_file, path)
}

/// Where data files come from: a path inside `reports/` to its text.
type Files<'a> = &'a dyn Fn(&str) -> Option<String>;

fn text_of(files: Files, path: &str) -> Result<String, BadDataFile> {
    files(path).ok_or_else(|| BadDataFile::new(path, "missing, or not UTF-8"))
}

fn toml_from<T: DeserializeOwned>(files: Files, path: &str) -> Result<T, BadDataFile> {
    toml::from_str(&text_of(files, path)?).map_err(|error| BadDataFile::new(path, error))
}

fn csv_file<T: DeserializeOwned>(files: Files, path: &str) -> Result<Vec<T>, BadDataFile> {
    let text = text_of(files, path)?;
    let reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let rows = reader.into_deserialize().collect::<Result<_, _>>();
    rows.map_err(|error| BadDataFile::new(path, error))
}

fn read_calendar(files: Files, participants: &[Participant]) -> Result<Calendar, BadDataFile> {
    let bad = |path| move |error: String| BadDataFile::new(path, error);
    let locals = calendar::locals(participants).map_err(|error| error.to_string());
    let locals = locals.map_err(bad("participants.csv"))?;
    let rows: Vec<calendar::Row> = csv_file(files, "holidays.csv")?;
    let locals = calendar::observe(locals, &rows).map_err(bad("holidays.csv"))?;
    Calendar::new(toml_from(files, "calendar.toml")?, locals).map_err(bad("calendar.toml"))
}

/// The file of a dimension's code list.
fn list_path(dimension: Dimension) -> String {
    format!("codes/{}.csv", dimension.name().to_lowercase())
}

fn code_list(files: Files, path: &str) -> Result<CodeList, BadDataFile> {
    let quarter = |text: Option<String>| {
        text.map(|t| t.parse().map_err(|error| BadDataFile::new(path, error))).transpose()
    };
    let item = |row: CodeRow| {
        let valid = (quarter(row.from)?, quarter(row.until)?);
        let parent = row.parent.unwrap_or(Code::TOTAL);
        Ok((row.code, Item { parent, adds: row.adds == YesNo::Yes, valid, label: row.label }))
    };
    let items: Vec<_> = csv_file(files, path)?.into_iter().map(item).collect::<Result<_, _>>()?;
    Ok(CodeList::new(items))
}

fn countries(participants: &[Participant]) -> CodeList {
    CodeList::new(participants.iter().map(|p| (p.country, Item::plain())))
}

/// The other side of a movement: any country of the world, or a region. Children who moved between regions crossed no
/// border, so regions stand outside the total.
fn partners(regions: &CodeList, citizens: &CodeList) -> CodeList {
    let is_country = |code: &Code| code.as_str().len() == 2;
    let countries =
        citizens.iter().map(|(code, _)| code).filter(is_country).map(|code| (code, Item::plain()));
    let region =
        |(code, item): (Code, &Item)| (code, Item { parent: Code::TOTAL, adds: false, ..item.clone() });
    CodeList::new(countries.chain(regions.iter().map(region)))
}
