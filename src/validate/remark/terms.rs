//! Words that cannot stand in a comment, and words that may be somebody's name.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::text::{Shape, Text, folded};
use crate::structure::{BadDataFile, Code, Dimension, Structure, data_file, data_files};

/// The term lists of all languages, and the names that are no person's.
#[derive(Debug)]
pub struct Guard {
    /// Terms by their first word.
    terms: BTreeMap<String, Vec<(Kind, Vec<String>)>>,
    /// Endings of street names in one word: `straat` in `Kerkstraat`.
    endings: BTreeSet<String>,
}

/// What a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    /// An ethnic group.
    Ethnicity,
    /// A word of postal addresses.
    Address,
    /// A word before a person's name.
    Title,
    /// A month.
    Month,
    /// A month that is another word without its capital: "7 of 12 may be late".
    Capital,
    /// A word or name that is no person's: a country, a region, an authority, the first word of many sentences.
    Ordinary,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    kind: Kind,
    term: String,
}

/// Where the lists are.
const FOLDER: &str = "comments/";

impl Guard {
    /// Reads every list of `reports/comments/`. `names` are those of countries and organisations in all languages; regions
    /// and codes are in the structure.
    pub fn read(structure: &Structure, names: impl IntoIterator<Item = String>) -> Result<Self, BadDataFile> {
        let mut guard = Self { terms: BTreeMap::new(), endings: BTreeSet::new() };
        for path in data_files(FOLDER) {
            let text = data_file(&path).unwrap_or_default();
            for row in csv::Reader::from_reader(text.as_bytes()).into_deserialize() {
                let Row { kind, term } = row.map_err(|error| BadDataFile::new(&path, error))?;
                guard.add(kind, &term);
            }
        }
        let lists = Dimension::ALL.into_iter().flat_map(|dimension| structure.list(dimension).iter());
        // Short codes look like short words: DE is no part of Ms De Vries.
        let code = |code: Code| Some(code.to_string()).filter(|code| code.len() > 3);
        let known = lists.flat_map(|(c, item)| [code(c), Some(item.label.clone())]).flatten();
        known.chain(names).for_each(|name| guard.add(Kind::Ordinary, &name));
        Ok(guard)
    }

    fn add(&mut self, kind: Kind, term: &str) {
        let words = folded(term);
        let Some(first) = words.first().cloned() else { return };
        if kind == Kind::Address && words.len() == 1 && first.chars().count() > 3 {
            self.endings.insert(first.clone());
        }
        let terms = self.terms.entry(first).or_default();
        if !terms.iter().any(|(k, w)| *k == kind && *w == words) {
            terms.push((kind, words));
        }
    }

    /// How many words the longest term of a kind has that begins here; 0 where none does.
    fn at(&self, text: &Text, word: usize, kind: Kind) -> usize {
        let Some(terms) = text.words.get(word).and_then(|w| self.terms.get(&w.folded)) else { return 0 };
        let is_here = |term: &&Vec<String>| {
            term.iter().enumerate().all(|(n, part)| {
                let is_near = n == 0 || text.gap(word + n - 1).chars().count() <= 2;
                is_near && text.words.get(word + n).is_some_and(|w| w.folded == *part)
            })
        };
        let here = terms.iter().filter(|(k, _)| *k == kind).map(|(_, term)| term).filter(is_here);
        here.map(Vec::len).max().unwrap_or(0)
    }

    /// What cannot stand in the text, as `(message, text)`.
    pub(super) fn blocked(&self, text: &Text) -> impl Iterator<Item = (&'static str, String)> {
        let found = (0..text.words.len()).flat_map(|word| {
            let ethnicity = match self.at(text, word, Kind::Ethnicity) {
                0 => None,
                n => Some(("remark-ethnicity", text.span(word, word + n - 1))),
            };
            let day = self.day(text, word).map(|last| ("remark-date", text.span(word, last)));
            let address = self.address(text, word).map(|(a, b)| ("remark-address", text.span(a, b)));
            [ethnicity, day, address].into_iter().flatten()
        });
        found.collect::<Vec<_>>().into_iter()
    }

    /// The last word of a day that begins here: `12 May`, `12th of May`, `May 12, 2023`, `май 12.`
    ///
    /// A month and a number alone are none: "in May 12 children" counts children.
    fn day(&self, text: &Text, word: usize) -> Option<usize> {
        let is_capital = |word: usize| text.words.get(word).is_some_and(|w| w.shape == Shape::Capital);
        let is_month = |word: usize| {
            self.at(text, word, Kind::Month) > 0
                || (is_capital(word) && self.at(text, word, Kind::Capital) > 0)
        };
        let number = |word: usize| -> Option<u32> {
            let folded = &text.words.get(word)?.folded;
            let digits: String = folded.chars().take_while(char::is_ascii_digit).collect();
            (folded.chars().count() <= digits.len() + 3).then(|| digits.parse().ok())?
        };
        let is_day = |word: usize| number(word).is_some_and(|n| (1..=31).contains(&n));
        let is_link = |word: usize| {
            text.words
                .get(word)
                .is_some_and(|w| ["of", "de", "του", "ти", "ри", "ви", "ми", "th"].contains(&&*w.folded))
        };
        if is_day(word) && text.gap(word).chars().count() <= 2 {
            let month = if is_link(word + 1) { word + 2 } else { word + 1 };
            return is_month(month).then_some(month);
        }
        let day = word + 1;
        let is_year = text.words.get(day + 1).is_some_and(|w| is_year(&w.folded));
        let is_said = text.gap(day).starts_with('.') || is_year || self.is_ordinal(text, day);
        (is_month(word) && text.gap(word) == " " && is_day(day) && is_said).then_some(day)
    }

    /// `12th`, `1er`.
    fn is_ordinal(&self, text: &Text, word: usize) -> bool {
        text.words.get(word).is_some_and(|w| w.folded.chars().any(char::is_alphabetic))
    }

    /// The first and last word of a postal address with a street word here.
    fn address(&self, text: &Text, word: usize) -> Option<(usize, usize)> {
        let shape = |word: usize| text.words.get(word).map(|w| w.shape);
        let is = |word: Option<usize>, wanted: Shape| word.and_then(shape) == Some(wanted);
        let folded = &text.words.get(word)?.folded;
        let n = self.at(text, word, Kind::Address);
        let is_name =
            self.endings.iter().any(|end| folded.len() > end.len() && folded.ends_with(end.as_str()));
        if n == 0 && !is_name {
            return None;
        }
        let last = word + n.max(1) - 1;
        let numbers = |from: usize, to: usize| (from..=to).find(|w| is(Some(*w), Shape::Number));
        // "lives at 12 Baker Street", "ап. 5"
        let is_short = folded.chars().count() <= 3 && text.gap(last).starts_with('.');
        let near = if n > 1 { 3 } else { u8::from(is_short).into() };
        if let Some(end) = numbers(last + 1, last + near) {
            return Some((word, end));
        }
        let before = |n: usize| word.checked_sub(n);
        let follows = text.gap(last) == " " && is(Some(last + 1), Shape::Number);
        let is_named = is_name || (is(before(1), Shape::Capital) && is(Some(word), Shape::Capital));
        // "Kerkstraat 12", "Church Street 12"
        if follows && is_named {
            return Some((if is_name { word } else { word.saturating_sub(1) }, last + 1));
        }
        // "rue Victor Hugo 12", "ул. Витоша 5"
        let named = (1..=2).take_while(|n| is(Some(last + n), Shape::Capital)).count();
        if named > 0 && is(Some(last + named + 1), Shape::Number) && text.gap(last + named) == " " {
            return Some((word, last + named + 1));
        }
        // "12 Baker Street", "12 rue Victor Hugo"
        let named_before = (1..=2).take_while(|n| is(before(*n), Shape::Capital)).count();
        let first = before(named_before + 1);
        let is_place = is(first, Shape::Number) && (named_before > 0 || named > 0);
        is_place.then_some((first?, last + if named_before == 0 { named } else { 0 }))
    }

    /// What may be names of persons: a title and a capitalised word, or capitalised words in a row that are no known name.
    ///
    /// The first word of a sentence counts where another follows it: people begin with the name.
    pub(super) fn names(&self, text: &Text) -> Vec<String> {
        let known = self.known(text);
        let is_capital = |word: usize| {
            let shape = text.words.get(word).map(|w| w.shape);
            let is_initial = shape == Some(Shape::Initial) && text.gap(word).starts_with(['.', '\'']);
            !known.contains(&word) && (shape == Some(Shape::Capital) || is_initial)
        };
        let joins = |word: usize| {
            let is_initial = text.words[word].shape == Shape::Initial;
            matches!(text.gap(word), " " | "-" | "'") || (is_initial && text.gap(word).trim() == ".")
        };
        let (mut names, mut word) = (Vec::new(), 0);
        while word < text.words.len() {
            let title = self.at(text, word, Kind::Title);
            let first = word + title;
            let mut end = first;
            while is_capital(end) && (end == first || joins(end - 1)) {
                end += 1;
            }
            let is_whole = (first..end).any(|w| text.words[w].shape == Shape::Capital);
            if is_whole && (title > 0 || end - first > 1) {
                names.push(text.span(word, end - 1));
            }
            word = end.max(word + 1);
        }
        names
    }

    /// The words that are part of a known name.
    fn known(&self, text: &Text) -> BTreeSet<usize> {
        let named = |word: usize| {
            let longest = self.at(text, word, Kind::Ordinary).max(self.at(text, word, Kind::Month));
            word..word + longest
        };
        (0..text.words.len()).flat_map(named).collect()
    }
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.bytes().all(|b| b.is_ascii_digit())
}
