//! A language as its translators write it: the files of one folder, before anybody speaks them.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::parser::parse;

use super::Locales;

/// The files of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locale {
    /// BCP 47, the name of its folder.
    pub language: String,
    /// `bulletin.ftl`, `glossary.csv` …, each with its text.
    pub files: BTreeMap<String, String>,
}

/// A message with the place it has in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The file, without its folder.
    pub file: String,
    /// The message.
    pub id: String,
    /// What the file says about it and its neighbours.
    pub note: String,
    /// What stands after the equals sign, in Fluent: `{ $children } children`.
    pub text: String,
}

impl Line {
    /// The message as it stands in its file.
    pub fn source(&self) -> String {
        source(&self.id, &self.text)
    }
}

/// What a Fluent file is made of, read line by line; together they are the file, byte by byte.
enum Piece<'t> {
    Message { id: &'t str, text: String },
    Other(&'t str),
}

impl Locale {
    /// A folder of this binary; without files where there is none.
    pub fn embedded(language: &str) -> Self {
        let prefix = format!("{language}/");
        let read = |path: std::borrow::Cow<str>| {
            let name = path.strip_prefix(&prefix)?.to_string();
            Some((name, String::from_utf8(Locales::get(&path)?.data.into_owned()).ok()?))
        };
        Self { language: language.into(), files: Locales::iter().filter_map(read).collect() }
    }

    /// The Fluent files, as `(name, text)`.
    pub fn fluent(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        all.filter(|(name, _)| name.ends_with(".ftl"))
    }

    /// Every message in the order of the files.
    pub fn lines(&self) -> Vec<Line> {
        self.fluent().flat_map(|(file, text)| lines(file, text)).collect()
    }

    /// Its own name, or its code where it has none yet.
    pub fn name(&self) -> String {
        let own = self.lines().into_iter().find(|line| line.id == "language-name");
        own.map_or_else(|| self.language.clone(), |line| line.text)
    }

    /// This folder with other words: comments and order stay, a message that `words` does not have is left out.
    pub fn worded(&self, language: &str, words: &BTreeMap<&str, &str>) -> Self {
        let worded = |text: &str| pieces(text).iter().filter_map(|piece| piece.worded(words)).collect();
        let files = self.fluent().map(|(name, text)| (name.to_string(), worded(text))).collect();
        Self { language: language.into(), files }
    }
}

impl Piece<'_> {
    fn worded(&self, words: &BTreeMap<&str, &str>) -> Option<String> {
        match self {
            Piece::Message { id, .. } => words.get(id).map(|text| source(id, text)),
            Piece::Other(line) => Some(format!("{line}\n")),
        }
    }
}

/// A text of several lines that are all indented begins under its name.
fn source(id: &str, text: &str) -> String {
    let space = if text.starts_with('\n') { "" } else { " " };
    format!("{id} ={space}{text}\n")
}

fn lines(file: &str, text: &str) -> Vec<Line> {
    let (mut found, mut note) = (Vec::new(), String::new());
    for piece in pieces(text) {
        match piece {
            Piece::Other(line) if line.starts_with('#') => note = line.trim_start_matches('#').trim().into(),
            Piece::Other(_) => {}
            Piece::Message { id, text } => {
                found.push(Line { file: file.into(), id: id.into(), note: note.clone(), text });
            }
        }
    }
    found
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece> = Vec::new();
    for line in text.lines() {
        match begins(line) {
            Some((id, text)) => pieces.push(Piece::Message { id, text: text.into() }),
            None if line.starts_with([' ', '}']) => go_on(&mut pieces, line),
            None => pieces.push(Piece::Other(line)),
        }
    }
    pieces
}

/// A line of the message above, which empty lines between paragraphs do not end.
fn go_on<'t>(pieces: &mut Vec<Piece<'t>>, line: &'t str) {
    let empty = pieces.iter().rev().take_while(|piece| matches!(piece, Piece::Other(""))).count();
    let begun = pieces.len() - empty;
    match pieces[..begun].last_mut() {
        Some(Piece::Message { text, .. }) => {
            text.push_str(&"\n".repeat(empty + 1));
            text.push_str(line);
            pieces.truncate(begun);
        }
        _ => pieces.push(Piece::Other(line)),
    }
}

/// `id = text`: where a message begins.
fn begins(line: &str) -> Option<(&str, &str)> {
    let (id, text) = line.split_once('=')?;
    let is_id = line.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.trim_end().chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_id.then(|| (id.trim_end(), text.trim_start()))
}

/// A Fluent text as a tree; what cannot be read is left out.
pub(super) fn tree(text: &str) -> Resource<&str> {
    parse(text).unwrap_or_else(|(tree, _)| tree)
}

/// The messages of a tree that say something.
pub(super) fn patterns<'a>(
    tree: &'a Resource<&'a str>,
) -> impl Iterator<Item = (&'a str, &'a Pattern<&'a str>)> {
    tree.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
        _ => None,
    })
}

/// Whether a text can stand after the equals sign of a message, and if not, why.
pub fn readable(id: &str, text: &str) -> Result<(), String> {
    match parse(source(id, text).as_str()) {
        Err((_, errors)) => Err(errors.first().map_or_else(String::new, ToString::to_string)),
        Ok(tree) if tree.body.len() == 1 && patterns(&tree).count() == 1 => Ok(()),
        Ok(_) => Err("it is not one message".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{first_language, folders};

    #[test]
    fn every_folder_taken_apart_and_put_together_is_the_same_to_the_byte() {
        for language in folders() {
            let locale = Locale::embedded(&language);
            let lines = locale.lines();
            let words = lines.iter().map(|line| (line.id.as_str(), line.text.as_str())).collect();
            let again = locale.worded(&language, &words);
            for (name, text) in locale.fluent() {
                assert_eq!(again.files[name], text, "{language}/{name}");
            }
            let read: usize = locale.fluent().map(|(_, text)| patterns(&tree(text)).count()).sum();
            assert_eq!(lines.len(), read, "{language}: as many as Fluent reads");
        }
    }

    #[test]
    fn paragraphs_of_a_message_belong_together() {
        let found =
            lines("a.ftl", "# Note\na =\n    One.\n\n    Two.\n\n# Other\nb = { $n ->\n   *[other] c\n}\n");
        let texts: Vec<&str> = found.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["\n    One.\n\n    Two.", "{ $n ->\n   *[other] c\n}"]);
        assert_eq!((found[0].note.as_str(), found[1].note.as_str()), ("Note", "Other"));
    }

    #[test]
    fn a_message_that_nobody_worded_is_left_out() {
        let english = Locale::embedded(&first_language().language);
        let some = english.worded("xx", &BTreeMap::from([("page-language", "Lingua")]));
        assert_eq!(some.lines().iter().map(|line| line.text.as_str()).collect::<Vec<_>>(), ["Lingua"]);
    }

    #[test]
    fn what_is_not_one_message_cannot_stand_in_its_place() {
        assert_eq!(readable("a", "{ $n } children"), Ok(()));
        for text in ["{ $n children", "one\nb = two", "", "{ $n ->\n [one] x\n}"] {
            assert!(readable("a", text).is_err(), "{text}");
        }
    }
}
