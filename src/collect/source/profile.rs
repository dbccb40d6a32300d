//! A source as it is declared: `reports/sources/<name>.toml` and its folder of map files.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Meaning;
use crate::collect::labels::{Found, Labels, aliases, fold};
use crate::structure::{
    BadDataFile, Code, DataProblem, Dimension, Message, Structure, data_files, toml_file,
};

/// The rules for one source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// How readers know it.
    pub name: String,
    /// Whose figures they are.
    pub country: Code,
    /// The folder of its map files.
    maps: String,
    /// Indicators about which it says nothing.
    #[serde(default)]
    pub not_collected: Vec<Code>,
    /// The tables it fills.
    #[serde(rename = "table")]
    pub tables: Vec<Fills>,
    #[serde(rename = "layout")]
    layouts: Vec<Layout>,
    /// Map file → folded label → code; `None` leaves people out.
    #[serde(skip)]
    read: BTreeMap<String, BTreeMap<String, Option<Code>>>,
}

/// A table that a source fills: an indicator by some dimensions, with every margin.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fills {
    /// What is counted.
    pub indicator: Code,
    /// By what.
    pub by: Vec<Dimension>,
    /// Among which people.
    #[serde(default)]
    pub slice: BTreeMap<Dimension, Code>,
}

/// One shape in which the source comes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// The columns that recognise it.
    pub columns: Vec<String>,
    /// The column of the quarter.
    pub quarter: String,
    /// The column that says how many people a line stands for.
    pub people: String,
    /// How each dimension is read.
    pub read: BTreeMap<Dimension, Rule>,
}

/// How one dimension is read from a column.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The column.
    pub column: String,
    map: String,
    /// What stands between several answers.
    #[serde(default)]
    parts: Vec<String>,
    /// The code of several answers.
    #[serde(default)]
    several: Option<Code>,
    /// Whether the hub's own names count as well.
    #[serde(default)]
    names: bool,
    /// Whether two names may stand behind each other; the first counts.
    #[serde(default)]
    first: bool,
}

impl Profile {
    /// The sources declared in this binary; a bad file fails the tests, not the server.
    pub fn embedded() -> &'static [Profile] {
        static ALL: LazyLock<Vec<Profile>> =
            LazyLock::new(|| Profile::all().expect("the declared sources are checked by the tests"));
        &ALL
    }

    fn all() -> Result<Vec<Profile>, BadDataFile> {
        let files = data_files("sources/").into_iter().filter(|path| path.ends_with(".toml"));
        files.map(|path| toml_file::<Profile>(&path).map(Profile::with_maps)).collect()
    }

    /// The shapes in which it comes.
    pub fn layouts(&self) -> impl Iterator<Item = &Layout> {
        self.layouts.iter()
    }

    fn with_maps(mut self) -> Self {
        let files = self.layouts.iter().flat_map(|layout| layout.read.values()).map(|rule| rule.map.clone());
        self.read = files.map(|file| (file.clone(), map(&self.path(&file)))).collect();
        self
    }

    fn path(&self, file: &str) -> String {
        format!("sources/{}/{file}", self.maps)
    }

    /// What a cell says by a rule.
    pub(super) fn meaning(&self, dimension: Dimension, rule: &Rule, text: &str) -> Meaning {
        let mut parts = vec![text];
        for separator in &rule.parts {
            parts = parts.iter().flat_map(|part| part.split(separator.as_str())).collect();
        }
        let mut meanings: Vec<Meaning> = parts.iter().map(|part| self.one(dimension, rule, part)).collect();
        meanings.dedup();
        match (meanings.as_slice(), rule.several) {
            ([meaning], _) => meaning.clone(),
            (several, Some(code)) if several.iter().all(|meaning| matches!(meaning, Meaning::Code(_))) => {
                Meaning::Code(code)
            }
            _ => Meaning::Unknown,
        }
    }

    fn one(&self, dimension: Dimension, rule: &Rule, text: &str) -> Meaning {
        match self.known(dimension, rule, text) {
            Meaning::Unknown if rule.first => self.first(dimension, rule, text),
            meaning => meaning,
        }
    }

    fn known(&self, dimension: Dimension, rule: &Rule, text: &str) -> Meaning {
        match self.read.get(&rule.map).and_then(|map| map.get(&fold(text))) {
            Some(Some(code)) => return Meaning::Code(*code),
            Some(None) => return Meaning::LeftOut,
            None if !rule.names => return Meaning::Unknown,
            None => {}
        }
        match Labels::embedded().find(dimension, text, |_| true) {
            Found::Code(code) => Meaning::Code(code),
            Found::Several(codes) => Meaning::Several(codes),
            Found::Nothing => Meaning::Unknown,
        }
    }

    /// “Sudanese South Sudanese”: every way to cut it into two names, which must agree on the first.
    fn first(&self, dimension: Dimension, rule: &Rule, text: &str) -> Meaning {
        let words: Vec<&str> = text.split_whitespace().take(MOST_WORDS).collect();
        let mut found: Vec<Code> = Vec::new();
        for cut in 1..words.len() {
            let (first, second) = (words[..cut].join(" "), words[cut..].join(" "));
            let second = self.known(dimension, rule, &second);
            if let (Meaning::Code(code), false) =
                (self.known(dimension, rule, &first), second == Meaning::Unknown)
            {
                found.push(code);
            }
        }
        found.dedup();
        match found.as_slice() {
            [] => Meaning::Unknown,
            [code] => Meaning::Code(*code),
            _ => Meaning::Several(found),
        }
    }

    /// Codes in the profile and its maps that no list has.
    pub fn check(&self, structure: &Structure) -> Vec<DataProblem> {
        let mut problems = Vec::new();
        for (dimension, rule) in self.layouts.iter().flat_map(|layout| &layout.read) {
            let codes = self.read.get(&rule.map).into_iter().flat_map(|map| map.values().flatten());
            for code in
                codes.chain(&rule.several).filter(|code| structure.list(*dimension).get(**code).is_none())
            {
                let message = Message::new("check-table-code").text("table", &self.name).text("code", code);
                problems.push(DataProblem::new(self.path(&rule.map), message.text("list", dimension.name())));
            }
        }
        problems
    }
}

/// A cell with more words than two names have is nobody's nationality.
const MOST_WORDS: usize = 16;

fn map(path: &str) -> BTreeMap<String, Option<Code>> {
    let line = |alias: crate::collect::labels::Alias| match alias.code.as_str() {
        "-" => Some((fold(&alias.label), None)),
        code => Some((fold(&alias.label), Some(code.parse().ok()?))),
    };
    aliases(path).into_iter().filter_map(line).collect()
}
