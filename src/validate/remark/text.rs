//! A comment as it is compared: without look-alikes, in words, each also without its capitals and accents.

use std::ops::Range;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

pub(super) struct Text {
    /// The comment with one kind of space, hyphen and apostrophe, and without what cannot be seen.
    pub plain: String,
    pub words: Vec<Word>,
}

pub(super) struct Word {
    /// Where it stands in the plain text.
    pub at: Range<usize>,
    /// As terms are compared.
    pub folded: String,
    pub shape: Shape,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `Petrova`, or `PETROVA`, which is too long for an abbreviation.
    Capital,
    /// `P`.
    Initial,
    /// `12`, `12b`.
    Number,
    Other,
}

impl Text {
    pub fn new(comment: &str) -> Self {
        let plain = plain(comment);
        let words = spans(&plain).into_iter().map(|at| {
            let word = &plain[at.clone()];
            Word { folded: fold(word), shape: shape(word), at }
        });
        Self { words: words.collect(), plain }
    }

    /// What stands between a word and the next.
    pub fn gap(&self, word: usize) -> &str {
        match (self.words.get(word), self.words.get(word + 1)) {
            (Some(word), Some(next)) => &self.plain[word.at.end..next.at.start],
            (Some(word), None) => &self.plain[word.at.end..],
            (None, _) => "",
        }
    }

    /// The text from one word to another.
    pub fn span(&self, first: usize, last: usize) -> String {
        let last = &self.words[last.min(self.words.len() - 1)];
        self.plain[self.words[first].at.start..last.at.end].to_string()
    }
}

/// NFKC takes wide and mathematical letters for what they are; spaces, hyphens and apostrophes become the plain ones.
fn plain(comment: &str) -> String {
    let visible = comment.chars().filter(|c| !is_invisible(*c)).map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{02bc}' => '\'',
        '\u{2800}' | '\u{3164}' | '\u{115f}' | '\u{1160}' | '\u{ffa0}' => ' ',
        c if c.is_whitespace() || c.is_control() => ' ',
        c => c,
    });
    let visible: String = visible.collect();
    ComposingNormalizer::new_nfkc().normalize(&visible).into_owned()
}

/// Marks that take no room: between the letters of a word they would hide it.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

fn spans(plain: &str) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    for (at, c) in plain.char_indices().filter(|(_, c)| c.is_alphanumeric() || is_mark(*c)) {
        match spans.last_mut() {
            Some(last) if last.end == at => last.end = at + c.len_utf8(),
            Some(_) | None => spans.push(at..at + c.len_utf8()),
        }
    }
    spans
}

/// A word without capitals and accents.
pub(super) fn fold(word: &str) -> String {
    let apart = DecomposingNormalizer::new_nfkd().normalize(word).into_owned();
    let letters = apart.chars().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase);
    let mut folded = String::with_capacity(word.len());
    for letter in letters.filter(|c| !is_mark(*c)) {
        match letter {
            'ς' => folded.push('σ'),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            letter => folded.push(letter),
        }
    }
    folded
}

/// The words of a term or a name, as they are compared.
pub(super) fn folded(term: &str) -> Vec<String> {
    Text::new(term).words.into_iter().map(|word| word.folded).collect()
}

fn shape(word: &str) -> Shape {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let digits = word.chars().filter(|c| c.is_numeric()).count();
    match word.chars().next() {
        Some(first) if first.is_numeric() && digits <= 4 && letters <= 1 => Shape::Number,
        Some(first) if !first.is_uppercase() || digits > 0 => Shape::Other,
        Some(_) if letters == 1 => Shape::Initial,
        // EU, NGO: abbreviations; what is longer may be a name in capitals.
        Some(_) if capitals == letters && letters < 4 => Shape::Other,
        Some(_) => Shape::Capital,
        None => Shape::Other,
    }
}
