//! What every way of reading shares: whose figures they must be, which cells there are, and what is to be said.

use std::collections::BTreeMap;

use super::cell::{self, NotACell, Typed};
use super::labels::{Found, Labels};
use super::sheets::Raw;
use crate::structure::{Arg, Code, Dimension, Finding, Key, Place, Quarter, Severity, Structure};

/// The state of reading one file.
pub struct Reader<'a> {
    /// What may be said.
    pub structure: &'a Structure,
    /// Who must be speaking.
    pub country: Code,
    /// Of which quarter.
    pub quarter: Quarter,
    /// For which part of the country; `None` for the whole.
    pub part: Option<(Dimension, Code)>,
    /// What was found so far.
    pub findings: Vec<Finding>,
    first_seen: BTreeMap<Key, Place>,
    /// Sheets that say the same cells, and how often: the first, the second.
    twice: BTreeMap<(String, String), usize>,
}

impl<'a> Reader<'a> {
    /// Nothing read yet; `findings` are those of opening the file.
    pub fn new(structure: &'a Structure, country: Code, quarter: Quarter, findings: Vec<Finding>) -> Self {
        let (first_seen, twice) = (BTreeMap::new(), BTreeMap::new());
        Self { structure, country, quarter, part: None, findings, first_seen, twice }
    }

    /// Something worth knowing.
    pub fn note(&mut self, id: &str, place: Option<Place>, more: impl FnOnce(Finding) -> Finding) {
        self.findings.push(more(Finding::new(Severity::Note, id).at(place)));
    }

    /// Something that blocks.
    pub fn block(&mut self, id: &str, place: Option<Place>, more: impl FnOnce(Finding) -> Finding) {
        self.findings.push(more(Finding::new(Severity::Blocks, id).at(place)));
    }

    /// Something worth knowing.
    pub fn remark(&mut self, id: &str, place: Option<Place>, more: impl FnOnce(Finding) -> Finding) {
        self.findings.push(more(Finding::new(Severity::Note, id).at(place)));
    }

    /// A quarter that the file names for itself: another one is refused naming both.
    pub fn quarter_is(&mut self, text: &str, place: Option<Place>) {
        let expected = self.quarter;
        match text.parse::<Quarter>() {
            Ok(found) if found == expected => {}
            Ok(found) => {
                self.block("quarter-wrong", place, |f| f.text("found", found).text("expected", expected))
            }
            Err(_) => self.block("quarter-unreadable", place, |f| {
                f.text("found", short(text)).text("expected", expected)
            }),
        }
    }

    /// The cell of a figure as it was typed; `None` with a finding where it cannot be read.
    pub fn typed(&mut self, raw: &Raw, place: &Place) -> Option<Typed> {
        match value(raw) {
            Ok(typed) => Some(typed),
            Err(why) => {
                self.block(why.id(), Some(place.clone()), |f| f.text("found", short(&raw.text())));
                None
            }
        }
    }

    /// A code of a list as it is written in files.
    pub fn code(&self, dimension: Dimension, text: &str) -> Option<Code> {
        let code = text.parse::<Code>().ok()?;
        let may_be_total = !matches!(dimension, Dimension::Indicator | Dimension::Area);
        let is_total = may_be_total && code == Code::TOTAL;
        (is_total || self.structure.list(dimension).get(code).is_some()).then_some(code)
    }

    /// Two sheets with the same table are one mistake, not one for each of its cells.
    pub fn tell_twice(&mut self) {
        for ((first, second), count) in std::mem::take(&mut self.twice) {
            let is_of = |finding: &Finding| {
                let sheet = finding.place.as_ref().and_then(|place| place.sheet.as_deref());
                finding.message.id == "finding-cell-twice-place" && sheet == Some(second.as_str())
            };
            if count > 1 {
                self.findings.retain(|finding| !is_of(finding));
                let (first, second) = (short(&first), short(&second));
                self.block("sheet-twice", None, |f| f.text("first", first).text("second", second));
            }
        }
    }

    /// What a name means in a list; regions are those of the country that reports.
    pub fn named(&self, dimension: Dimension, text: &str) -> Found {
        let country = self.country;
        let meant = |code| dimension != Dimension::Region || self.is_region_of(code, country);
        Labels::embedded().find(dimension, text, meant)
    }

    /// Whether a region lies in the country.
    pub fn is_region_of(&self, code: Code, country: Code) -> bool {
        let regions = self.structure.list(Dimension::Region);
        let above = |code: &Code| regions.get(*code).map(|item| item.parent);
        code == Code::TOTAL
            || std::iter::successors(above(&code), above).take(8).any(|parent| parent == country)
    }

    /// A name that no rule or list knows, with the closest that they do.
    pub fn unknown(&mut self, dimension: Dimension, text: &str, place: Option<Place>) {
        let told =
            self.findings.iter().filter(|finding| finding.message.id.starts_with("finding-label-")).count();
        // Beyond what is told one by one there is nobody to read suggestions.
        let near = if told < TOLD { Labels::embedded().near(dimension, text) } else { Vec::new() };
        let near: Vec<Arg> = near.into_iter().map(Arg::Text).collect();
        match near.is_empty() {
            true => self.block("label-unknown", place, |f| f.text("found", short(text))),
            false => {
                self.block("label-near", place, |f| f.text("found", short(text)).arg("near", Arg::List(near)))
            }
        }
    }

    /// Whether the cell exists in a table of the return, in this quarter, and stands in the file once.
    pub fn check_key(&mut self, key: &Key, place: Option<&Place>) -> Option<()> {
        let before = self.findings.len();
        for (dimension, code) in key.used() {
            let list = self.structure.list(dimension);
            if list.is_group(code) {
                self.block("code-group", place.cloned(), |f| f.on(*key).text("found", code));
            } else if !list.is_valid(code, self.quarter) {
                let quarter = self.quarter;
                self.block("code-not-yet", place.cloned(), |f| {
                    f.on(*key).text("found", code).text("quarter", quarter)
                });
            }
        }
        if !self.structure.tables.iter().any(|table| table.holds(key)) {
            self.block("crossing-unknown", place.cloned(), |f| f.on(*key).cell("cell", *key));
        }
        self.check_once(key, place);
        (self.findings.len() == before).then_some(())
    }

    fn check_once(&mut self, key: &Key, place: Option<&Place>) {
        let Some(first) = self.first_seen.get(key).cloned() else {
            self.first_seen.extend(place.map(|place| (*key, place.clone())));
            return;
        };
        let twice = |f: Finding| f.on(*key).cell("cell", *key);
        let second =
            place.and_then(|place| place.sheet.clone()).filter(|sheet| first.sheet.as_ref() != Some(sheet));
        if let (Some(first), Some(second)) = (&first.sheet, second) {
            *self.twice.entry((first.to_string(), second.to_string())).or_default() += 1;
        }
        match &first.sheet {
            None => self.block("cell-twice", place.cloned(), |f| twice(f).count("first", first.line)),
            Some(_) => {
                let first = Arg::from(first.message());
                self.block("cell-twice-place", place.cloned(), |f| twice(f).arg("first", first));
            }
        }
    }
}

/// A raw cell as the figure that stands in it.
pub fn value(raw: &Raw) -> Result<Typed, NotACell> {
    match raw {
        Raw::Empty => Ok(Typed::Blank),
        Raw::Text(text) => cell::read(text),
        Raw::Number(number) => cell::number(*number),
        Raw::Date(_) => Err(NotACell::Date),
        Raw::Bool(_) => Err(NotACell::Boolean),
        Raw::Error(_) => Err(NotACell::Error),
        Raw::Formula => Err(NotACell::Formula),
    }
}

/// As much of a text as fits in a sentence; what would move a cursor or turn the direction of writing is replaced.
pub fn short(text: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let visible = |c: char| if c.is_control() || turns(c) { char::REPLACEMENT_CHARACTER } else { c };
    let mut short: String = text.chars().take(40).map(visible).collect();
    if text.chars().nth(40).is_some() {
        short.push('…');
    }
    short
}

/// Findings of one kind that are told one by one; the rest are counted.
pub const TOLD: usize = 50;

/// A thousand lines with the same mistake are one mistake: the first of a kind are told, the rest counted.
pub fn told(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen: BTreeMap<(Severity, String), usize> = BTreeMap::new();
    let mut told = Vec::new();
    for finding in findings {
        let count = seen.entry((finding.severity, finding.message.id.clone())).or_default();
        *count += 1;
        if *count <= TOLD {
            told.push(finding);
        }
    }
    let more = seen.into_iter().filter(|(_, count)| *count > TOLD);
    told.extend(
        more.map(|((severity, id), count)| {
            let like =
                told.iter().find(|finding| finding.message.id == id).map(|finding| finding.message.clone());
            let more = Finding::new(severity, "more").count("count", count - TOLD);
            match like {
                Some(like) => more.arg("like", Arg::from(like)),
                None => more,
            }
        })
        .collect::<Vec<_>>(),
    );
    told
}
