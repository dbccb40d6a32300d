//! Languages shown to those who work on them: unfinished ones with English in the gaps, and two invented ones that try layouts.
//!
//! Nobody else is ever shown English in place of a missing sentence: [`languages`](super::languages) offers these only
//! where [`preview`] was asked for them at the start.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use super::locale::readable;
use super::{BadLocale, Locale, folders};

/// English with accents and two fifths longer: what does not bend here does not break in Finnish.
const ACCENTED: &str = "en-XA";
/// English written from right to left.
const MIRRORED: &str = "ar-XB";

/// Their names.
pub const INVENTED: [&str; 2] = [ACCENTED, MIRRORED];

static PREVIEWED: OnceLock<Vec<Locale>> = OnceLock::new();

/// Offers languages beside the spoken ones. Before the first word is said; afterwards nothing is offered, and false.
pub fn preview(locales: Vec<Locale>) -> bool {
    PREVIEWED.set(locales).is_ok()
}

pub(super) fn previewed() -> &'static [Locale] {
    PREVIEWED.get().map_or(&[], Vec::as_slice)
}

/// What can be previewed by its name alone: a folder of this binary, `en-XA`, `ar-XB`.
pub fn invented_or_embedded(name: &str) -> Option<Locale> {
    let english = Locale::embedded("en");
    match name {
        ACCENTED => Some(rewritten(&english, name, accented)),
        MIRRORED => Some(rewritten(&english, name, mirrored)),
        _ if folders().iter().any(|folder| folder == name) => Some(with_gaps_shown(&Locale::embedded(name))),
        _ => None,
    }
}

/// An unfinished folder: what is missing or cannot be read is told in English, in brackets that say so.
pub fn with_gaps_shown(own: &Locale) -> Locale {
    let english = Locale::embedded("en");
    let lines = own.lines();
    let is_readable = |line: &&super::Line| readable(&line.id, &line.text).is_ok();
    let own_words = lines.iter().filter(is_readable).map(|line| (line.id.as_str(), line.text.as_str()));
    let marked = in_brackets(&english).lines();
    let mut words: BTreeMap<&str, &str> =
        marked.iter().map(|line| (line.id.as_str(), line.text.as_str())).collect();
    words.extend(own_words);
    let mut whole = english.worded(&own.language, &words);
    let others = own.files.iter().filter(|(name, _)| !name.ends_with(".ftl"));
    whole.files.extend(others.map(|(name, text)| (name.clone(), text.clone())));
    whole
}

/// A folder whose name is a language of CLDR.
pub fn folder(language: &str, files: BTreeMap<String, String>) -> Result<Locale, BadLocale> {
    super::numbers::Numbers::new(language)
        .map_err(|what| BadLocale(format!("{language}: {what}")))
        .map(|_| Locale { language: language.into(), files })
}

fn in_brackets(english: &Locale) -> Locale {
    changed(english, "en", &|pattern: &mut Pattern<String>| {
        pattern.elements.insert(0, PatternElement::TextElement { value: "(en: ".into() });
        pattern.elements.push(PatternElement::TextElement { value: ")".into() });
    })
}

fn rewritten(english: &Locale, language: &str, rewrite: fn(&str) -> String) -> Locale {
    changed(english, language, &|pattern| rewrite_pattern(pattern, rewrite))
}

fn changed(english: &Locale, language: &str, change: &dyn Fn(&mut Pattern<String>)) -> Locale {
    let changed = |(name, text): (&str, &str)| {
        let mut tree: Resource<String> = parse(text.to_string()).unwrap_or_else(|(tree, _)| tree);
        for entry in &mut tree.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &mut message.value
            {
                change(pattern);
            }
        }
        (name.to_string(), serialize(&tree))
    };
    Locale { language: language.into(), files: english.fluent().map(changed).collect() }
}

fn rewrite_pattern(pattern: &mut Pattern<String>, rewrite: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = rewrite(value),
            PatternElement::Placeable { expression } => rewrite_expression(expression, rewrite),
        }
    }
}

fn rewrite_expression(expression: &mut Expression<String>, rewrite: fn(&str) -> String) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| rewrite_pattern(&mut variant.value, rewrite));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            rewrite_expression(expression, rewrite);
        }
        Expression::Inline(_) => {}
    }
}

/// Vowels twice and with accents: about two fifths longer, and still to be read.
fn accented(text: &str) -> String {
    const PLAIN: &str = "aeiouyAEIOUYcnszlCNSZL";
    const ACCENTED: &str = "áéíóúýÁÉÍÓÚÝçñšžłÇÑŠŽŁ";
    let one = |c: char| {
        let accented = PLAIN.find(c).and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(c);
        let again = "aeiouyAEIOUY".contains(c).then(|| accented.to_lowercase().next().unwrap_or(accented));
        std::iter::once(accented).chain(again)
    };
    text.chars().flat_map(one).collect()
}

/// Every stretch of text overridden to run from right to left.
fn mirrored(text: &str) -> String {
    let mirror = |line: &str| match line.trim().is_empty() {
        true => line.to_string(),
        false => format!("\u{202e}{line}\u{202c}"),
    };
    text.split('\n').map(mirror).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::Message;
    use crate::words::{Words, check};

    fn worded(locale: &Locale) -> Words {
        Words::of(locale).unwrap()
    }

    #[test]
    fn an_invented_language_says_all_that_english_says_and_no_word_of_it() {
        let english = Locale::embedded("en");
        for name in INVENTED {
            let invented = invented_or_embedded(name).unwrap();
            let told: Vec<String> = check(&invented, &english).into_iter().map(|p| p.what).collect();
            let is_expected = |what: &String| what == "is missing" || what.starts_with("offers the plurals");
            assert!(told.iter().all(is_expected), "{told:?}");
            assert_eq!(invented.lines().len(), english.lines().len());
        }
    }

    #[test]
    fn the_accented_language_is_two_fifths_longer() {
        let length =
            |locale: &Locale| locale.lines().iter().map(|line| line.text.chars().count()).sum::<usize>();
        let (english, long) = (Locale::embedded("en"), invented_or_embedded(ACCENTED).unwrap());
        let share = length(&long) as f64 / length(&english) as f64;
        assert!((1.2..1.6).contains(&share), "{share}");
        assert_eq!(worded(&long).get("page-language"), "Łááñgúúáágéé");
    }

    #[test]
    fn the_mirrored_language_runs_from_right_to_left() {
        let mirrored = worded(&invented_or_embedded(MIRRORED).unwrap());
        assert_eq!(mirrored.get("page-language"), "\u{202e}Language\u{202c}");
        assert_eq!(mirrored.direction(), Some("rtl"));
        assert_eq!(worded(&Locale::embedded("el")).direction(), None);
    }

    #[test]
    fn a_gap_is_told_in_english_that_says_so() {
        let files = BTreeMap::from([(
            "pages.ftl".to_string(),
            "page-language = Taal\npage-skip = { oops\n".to_string(),
        )]);
        let words = worded(&with_gaps_shown(&folder("nl", files).unwrap()));
        assert_eq!(words.get("page-language"), "Taal");
        let all = Locale::embedded("en");
        let gap = all.lines().into_iter().find(|line| line.id == "hub-name").unwrap();
        assert_eq!(words.say(&Message::new("hub-name")), format!("(en: {})", gap.text));
    }
}
