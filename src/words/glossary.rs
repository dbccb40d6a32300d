//! The official terms of each language, and the messages that have to use them.
//!
//! `locales/terms.csv` names the terms of Directives 2011/36/EU and (EU) 2024/1712 with the messages that stand for them;
//! `glossary.csv` in the folder of a language says what each is called there, and by which pieces of words it is found in
//! any inflection.

use serde::Deserialize;

use super::{Locale, Locales};

/// A term and the messages that have to hold it.
#[derive(Debug, Deserialize)]
struct Term {
    term: String,
    #[serde(rename = "english")]
    _english: String,
    #[serde(rename = "source")]
    _source: String,
    messages: String,
}

/// A term in one language.
#[derive(Debug, Deserialize)]
struct Word {
    term: String,
    word: String,
    stems: String,
}

/// What is wrong with the terms of a language, as `(message or term, what)`.
pub(super) fn problems(locale: &Locale, text_of: impl Fn(&str) -> Option<String>) -> Vec<(String, String)> {
    let terms = Locales::get("terms.csv").map(|file| file.data.into_owned());
    let own = locale.files.get("glossary.csv").map(|text| text.as_bytes().to_vec());
    let (terms, words): (Vec<Term>, Vec<Word>) = match (rows(terms), rows(own)) {
        (Ok(terms), Ok(words)) => (terms, words),
        (Err(what), _) | (_, Err(what)) => return vec![("glossary.csv".into(), what)],
    };
    let one = |term: &Term| match words.iter().find(|word| word.term == term.term) {
        Some(word) if !word.word.is_empty() && !word.stems.is_empty() => missing(term, word, &text_of),
        _ => vec![(term.term.clone(), "has no word in glossary.csv".into())],
    };
    terms.iter().flat_map(one).collect()
}

/// The messages that should hold a term and do not.
fn missing(term: &Term, word: &Word, text_of: impl Fn(&str) -> Option<String>) -> Vec<(String, String)> {
    let holds = |text: &str| word.stems.split_whitespace().any(|stem| text.contains(&stem.to_lowercase()));
    let wrong = |id: &&str| text_of(id).is_none_or(|text| !holds(&text.to_lowercase()));
    let told = |id: &str| (id.to_string(), format!("does not say “{}”", word.word));
    term.messages.split_whitespace().filter(wrong).map(told).collect()
}

fn rows<T: serde::de::DeserializeOwned>(file: Option<Vec<u8>>) -> Result<Vec<T>, String> {
    let file = file.ok_or_else(|| "is missing".to_string())?;
    let rows = csv::Reader::from_reader(file.as_slice()).into_deserialize().collect::<Result<_, _>>();
    rows.map_err(|error| error.to_string())
}
