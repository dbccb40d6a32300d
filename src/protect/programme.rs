//! The published programme (`reports/programme.toml`) and the truth of its families as plain numbers.

use serde::Deserialize;

use super::blocks::{Block, Protected};
use super::tree::Tree;
use crate::structure::{
    BadDataFile, Code, CodeList, Dimension, Key, Period, Quarter, Return, Structure, toml_file,
};

/// The families that are published and the numbers that protect them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Counts of 1 to `threshold - 1` are the secret ones.
    pub threshold: i64,
    /// How many countries must add to a figure for Europe.
    pub contributors: usize,
    /// The most that one of them may hold of it, in percent.
    pub share: i64,
    /// What is counted.
    pub indicator: Code,
    /// What it is broken down by.
    #[serde(rename = "family")]
    pub families: Vec<Family>,
}

/// One breakdown and the spans in which it is published.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Its name in files and addresses.
    pub id: String,
    /// One dimension, or an outer and an inner one.
    pub by: Vec<Dimension>,
    /// The column that takes what a country did not break down.
    pub unknown: Code,
    /// One child may have several of its codes: each makes a little family of its own, of those who have it and the others.
    #[serde(default)]
    pub each: bool,
    /// The code of such a little family.
    #[serde(skip)]
    pub only: Option<Code>,
    /// Spans in which figures for Europe are published.
    pub europe: Vec<Span>,
    /// Spans in which figures for each country are published.
    pub countries: Vec<Span>,
}

/// A quarter or a calendar year, as a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Span {
    /// Three months.
    Quarter,
    /// Four quarters of a calendar year.
    Year,
}

impl Span {
    /// What kind of span a period is.
    pub fn of(period: Period) -> Self {
        match period {
            Period::Quarter(_) => Span::Quarter,
            Period::Year(_) => Span::Year,
        }
    }
}

impl Programme {
    /// Reads `programme.toml`; a family outside what can be proved is refused by name.
    pub fn read() -> Result<Self, BadDataFile> {
        let mut programme: Programme = toml_file("programme.toml")?;
        let structure = Structure::embedded();
        programme.families = programme.families.iter().flat_map(|family| family.parts(structure)).collect();
        match programme.families.iter().find(|family| !family.is_provable()) {
            Some(family) => Err(BadDataFile::new(
                "programme.toml",
                format!("family {:?}: cannot be proved safe with these spans and dimensions", family.id),
            )),
            None => Ok(programme),
        }
    }

    /// The family of this name.
    pub fn family(&self, id: &str) -> Option<&Family> {
        self.families.iter().find(|family| family.id == id)
    }
}

impl Family {
    /// Region totals are one tree of areas; every other family crosses countries with its own tree.
    pub fn is_areas(&self) -> bool {
        self.by == [Dimension::Region]
    }

    /// Countries by quarter and by year together, or a year without its quarters, have no network form here.
    fn is_provable(&self) -> bool {
        let quarters_only = self.europe == [Span::Quarter] && self.countries == [Span::Quarter];
        let nested = self.europe == [Span::Quarter, Span::Year] && self.countries == [Span::Year];
        let areas = self.europe == [Span::Quarter] && self.countries.is_empty();
        match self.by.as_slice() {
            [Dimension::Region] => areas && !self.each,
            [_] if self.each => quarters_only,
            [_, _] if self.each => false,
            [_] | [_, _] => quarters_only || nested,
            _ => false,
        }
    }

    /// The families that are protected one by one: itself, or one for each code where a child may have several.
    fn parts(&self, structure: &Structure) -> Vec<Family> {
        let codes = self.by.iter().filter(|_| self.each).flat_map(|by| structure.list(*by).iter());
        let part = |(code, _)| Family { id: format!("{}_{code}", self.id), only: Some(code), ..self.clone() };
        if self.each { codes.map(part).collect() } else { vec![self.clone()] }
    }

    /// The columns of its tables as a tree under the total.
    pub fn tree(&self, structure: &Structure, countries: &[Code]) -> Tree {
        if let Some(code) = self.only {
            return Tree::new([code, self.unknown].map(|column| (column, Code::TOTAL)));
        }
        match self.by.as_slice() {
            [Dimension::Region] => region_tree(structure.list(Dimension::Region), countries),
            [outer, inner] => crossed_tree(structure.list(*outer), structure.list(*inner)),
            [one, ..] => Tree::new(list_columns(structure.list(*one))),
            [] => Tree::new([]),
        }
    }

    /// Whether a column could be reported in `quarter`: everyone knows that nothing stands under a code before its time.
    pub fn exists(&self, structure: &Structure, column: Code, quarter: Quarter) -> bool {
        let is_valid = |dimension: Dimension, code: Code| {
            let list = structure.list(dimension);
            list.get(code).is_none() || list.is_valid(code, quarter)
        };
        self.codes(column).into_iter().all(|(dimension, code)| is_valid(dimension, code))
    }

    /// One country's counts in the leaves of `tree`; they always add up to its total.
    ///
    /// What it did not break down stands under unknown. `None` where a breakdown is larger than its total: every table
    /// of a country has to rest on the same total, or two of them together would tell more than each.
    pub fn leaves(&self, tree: &Tree, indicator: Code, country: Code, answer: &Return) -> Option<Vec<i64>> {
        let total = Key::total(indicator, country);
        let count = |column: usize| match tree.is_leaf(column) {
            true => i64::from(answer.count(&self.key(total, tree.code(column)))),
            false => 0,
        };
        let mut counts: Vec<i64> = (0..tree.len()).map(count).collect();
        let missing = i64::from(answer.count(&total)) - counts.iter().sum::<i64>();
        let unknown = tree.find(self.unknown_of(country));
        counts[unknown.expect("every family has its unknown column (checked with the data files)")] +=
            missing;
        (missing >= 0).then_some(counts)
    }

    /// Whether a column takes what was not broken down: nobody's territory.
    pub fn is_unknown(&self, column: Code) -> bool {
        match self.is_areas() {
            true => column.as_str().ends_with(self.unknown.as_str()),
            false => column == self.unknown,
        }
    }

    /// Its last table before a period, of the same kind of span.
    pub fn newest_before<'p>(&self, period: Period, public: &'p Protected) -> Option<&'p Block> {
        let is_before = |other: &Period| Span::of(*other) == Span::of(period) && *other < period;
        let own = public.iter().filter(|(family, other, _)| *family == self.id && is_before(other));
        own.last().map(|(.., block)| block)
    }

    fn unknown_of(&self, country: Code) -> Code {
        match self.is_areas() {
            true => format!("{country}{}", self.unknown).parse().expect("a country code and _U fit"),
            false => self.unknown,
        }
    }

    /// The cell of a return that holds a column.
    pub(super) fn key(&self, total: Key, column: Code) -> Key {
        self.codes(column).into_iter().fold(total, |key, (dimension, code)| key.with(dimension, code))
    }

    /// What a column fixes: one code, or an outer and an inner one.
    fn codes(&self, column: Code) -> Vec<(Dimension, Code)> {
        match (self.by.as_slice(), column.as_str().split_once('.')) {
            ([outer, inner], Some((a, b))) => {
                let code = |text: &str| text.parse().expect("a column is made of two codes");
                vec![(*outer, code(a)), (*inner, code(b))]
            }
            ([one, ..], _) => vec![(*one, column)],
            ([], _) => vec![],
        }
    }
}

fn list_columns(list: &CodeList) -> impl Iterator<Item = (Code, Code)> {
    list.iter().filter(|(_, item)| item.adds).map(|(code, item)| (code, item.parent))
}

fn crossed_tree(outer: &CodeList, inner: &CodeList) -> Tree {
    let inside = |a: Code| inner.addends(Code::TOTAL).map(move |b| (a.cross(b), a)).collect::<Vec<_>>();
    let crossed = outer.addends(Code::TOTAL).flat_map(inside);
    Tree::new(outer.addends(Code::TOTAL).map(|a| (a, Code::TOTAL)).chain(crossed))
}

fn region_tree(regions: &CodeList, countries: &[Code]) -> Tree {
    let of_country = |(_, parent): &(Code, Code)| countries.contains(parent);
    Tree::new(countries.iter().map(|c| (*c, Code::TOTAL)).chain(list_columns(regions).filter(of_country)))
}
