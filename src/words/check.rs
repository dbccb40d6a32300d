//! What is wrong with a language, held against English: missing and unknown messages, arguments, plurals, words left in English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::locale::{patterns, readable, tree};
use super::numbers::Numbers;
use super::{Line, Locale, glossary};

/// One thing a translator should mend.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The language folder.
    pub language: String,
    /// The message, or the file.
    pub message: String,
    /// What is wrong, for translators, in their working language English.
    pub what: String,
}

const MISSING: &str = "is missing";

impl Problem {
    /// Whether the message is not there at all.
    pub fn is_missing(&self) -> bool {
        self.what == MISSING
    }
}

/// What a message of one language is made of.
#[derive(Debug, Default, Clone, PartialEq)]
struct Shape {
    arguments: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
    /// Arguments that are written out and asked for a plural all the same.
    asked_in_vain: BTreeSet<String>,
    bold_marks: usize,
}

/// Every problem of `locale` held against `model`; empty when the language is complete.
pub fn check(locale: &Locale, model: &Locale) -> Vec<Problem> {
    let (own, wanted) = (by_id(locale), by_id(model));
    let missing = wanted.keys().filter(|id| !own.contains_key(*id)).map(|id| (id.clone(), MISSING.into()));
    let unknown =
        own.keys().filter(|id| !wanted.contains_key(*id)).map(|id| (id.clone(), "is not used".into()));
    let twice = twice(locale).into_iter().map(|id| (id, "stands twice".into()));
    let unread = own.values().filter_map(|line| {
        let why = readable(&line.id, &line.text).err()?;
        Some((line.id.clone(), format!("cannot be read: {why}")))
    });
    let found: Vec<(String, String)> = (missing.chain(unknown).chain(twice).chain(unread))
        .chain(shape_problems(locale, model))
        .chain(same_problems(locale, &own, &wanted))
        .chain(glossary::problems(locale, |id| own.get(id).map(|line| line.text.clone())))
        .collect();
    let problem = |(message, what)| Problem { language: locale.language.clone(), message, what };
    let mut problems: Vec<Problem> = found.into_iter().map(problem).collect();
    problems.sort();
    problems
}

fn by_id(locale: &Locale) -> BTreeMap<String, Line> {
    locale.lines().into_iter().map(|line| (line.id.clone(), line)).collect()
}

fn twice(locale: &Locale) -> Vec<String> {
    let mut seen = BTreeSet::new();
    locale.lines().into_iter().map(|line| line.id).filter(|id| !seen.insert(id.clone())).collect()
}

/// Other arguments than English has, other plurals than the language has, a `**` that nothing ends.
fn shape_problems(locale: &Locale, model: &Locale) -> Vec<(String, String)> {
    let (own, wanted) = (shapes(locale), shapes(model));
    let categories: BTreeSet<String> = match Numbers::new(&locale.language) {
        Ok(numbers) => numbers.plurals().into_iter().map(String::from).collect(),
        Err(what) => return vec![(locale.language.clone(), what)],
    };
    let of = |(id, shape): (&String, &Shape)| {
        let wanted = wanted.get(id).map(|wanted| &wanted.arguments);
        let other = wanted.filter(|wanted| **wanted != shape.arguments);
        let other =
            other.map(|wanted| format!("has the arguments {:?}, expected {wanted:?}", shape.arguments));
        let wrong = shape.plurals.iter().filter(|offered| **offered != categories);
        let wrong =
            wrong.map(|found| format!("offers the plurals {found:?}, the language has {categories:?}"));
        let vain = shape
            .asked_in_vain
            .iter()
            .map(|name| format!("asks ${name} for a plural, which ${name}-plural has"));
        let wrong = wrong.chain(vain);
        let open = (shape.bold_marks % 2 == 1).then(|| "has an unpaired ** mark".to_string());
        other.into_iter().chain(wrong).chain(open).map(|what| (id.clone(), what)).collect::<Vec<_>>()
    };
    own.iter().flat_map(of).collect()
}

/// What says the same as English without being meant to, by `same.txt`; names of countries often are.
fn same_problems(
    locale: &Locale,
    own: &BTreeMap<String, Line>,
    wanted: &BTreeMap<String, Line>,
) -> Vec<(String, String)> {
    if wanted == own || wanted.is_empty() {
        return Vec::new();
    }
    let is_same = |line: &Line| wanted.get(&line.id).is_some_and(|english| english.text == line.text);
    let is_left = |line: &&Line| line.file != "countries.ftl" && is_same(line) && has_words(&line.text);
    let left: BTreeSet<&str> = own.values().filter(is_left).map(|line| line.id.as_str()).collect();
    let meant: BTreeSet<&str> = locale.files.get("same.txt").map_or("", String::as_str).lines().collect();
    let tell = |ids: BTreeSet<&str>, what: &str| -> Vec<(String, String)> {
        ids.into_iter().map(|id| (id.to_string(), what.to_string())).collect()
    };
    let mut problems =
        tell(&left - &meant, "is the same as in English; if that is right, it belongs into same.txt");
    problems.extend(tell(&meant - &left, "stands in same.txt and is not the same as in English"));
    problems
}

/// A word of three letters outside of what is put in.
fn has_words(text: &str) -> bool {
    let outside = text.split('{').enumerate().map(|(index, part)| match index {
        0 => part,
        _ => part.split_once('}').map_or("", |(_, after)| after),
    });
    outside.flat_map(|part| part.split(|c: char| !c.is_alphabetic())).any(|word| word.chars().count() >= 3)
}

fn shapes(locale: &Locale) -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    for (_, text) in locale.fluent() {
        for (id, pattern) in patterns(&tree(text)) {
            let mut shape = Shape::default();
            read_pattern(pattern, &mut shape);
            shapes.insert(id.to_string(), shape);
        }
    }
    shapes
}

fn read_pattern(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.bold_marks += value.matches("**").count(),
            PatternElement::Placeable { expression } => read_expression(expression, shape),
        }
    }
}

fn read_expression(expression: &Expression<&str>, shape: &mut Shape) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, shape),
        Expression::Select { selector, variants } => {
            read_inline(selector, shape);
            let keys: BTreeSet<String> = variants.iter().map(|variant| key(&variant.key)).collect();
            match selector {
                _ if is_plural(selector) => shape.plurals.push(keys),
                InlineExpression::VariableReference { id } if keys.iter().any(|key| is_of_plurals(key)) => {
                    shape.asked_in_vain.insert(id.name.to_string());
                }
                _ => {}
            }
            let before = shape.bold_marks;
            for variant in variants {
                shape.bold_marks = before;
                read_pattern(&variant.value, shape);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        // `$n-plural` comes with `$n`: a language without plurals need not ask for it.
        InlineExpression::VariableReference { id } if !id.name.ends_with("-plural") => {
            shape.arguments.insert(id.name.to_string());
        }
        InlineExpression::Placeable { expression } => read_expression(expression, shape),
        _ => {}
    }
}

fn is_plural(selector: &InlineExpression<&str>) -> bool {
    matches!(selector, InlineExpression::VariableReference { id } if id.name.ends_with("-plural"))
}

/// A number is none of these, whatever it counts.
fn is_of_plurals(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many") || key.parse::<u64>().is_ok()
}

fn key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => name.to_string(),
        VariantKey::NumberLiteral { value } => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::folders;

    fn english() -> Locale {
        Locale::embedded("en")
    }

    /// Dutch with something done to one of its files.
    fn dutch(file: &str, change: impl Fn(&str) -> String) -> Vec<String> {
        let mut dutch = Locale::embedded("nl");
        let changed = change(&dutch.files[file]);
        dutch.files.insert(file.into(), changed);
        check(&dutch, &english()).into_iter().map(|p| format!("{} {}", p.message, p.what)).collect()
    }

    #[test]
    fn every_language_is_complete_and_so_is_every_draft() {
        for language in folders() {
            assert_eq!(check(&Locale::embedded(&language), &english()), [], "{language}");
        }
    }

    #[test]
    fn what_is_missing_unknown_twice_or_unreadable_is_told_by_its_name() {
        let told = dutch("workbook.ftl", |text| text.replacen("workbook-letters =", "workbook-brieven =", 1));
        assert_eq!(
            told,
            [
                "workbook-brieven is not used",
                "workbook-letters is missing",
                "workbook-letters stands in same.txt and is not the same as in English"
            ]
        );
        let told = dutch("pages.ftl", |text| format!("{text}\npage-language = Taal\n"));
        assert_eq!(told, ["page-language stands twice"]);
        let told = dutch("pages.ftl", |text| text.replacen("page-language = ", "page-language = { ", 1));
        assert!(told.iter().any(|told| told.starts_with("page-language cannot be read")), "{told:?}");
    }

    /// The letters of old keyboards look alike and are sorted, searched and read out wrongly.
    #[test]
    fn romanian_has_its_commas_and_no_cedillas() {
        let letters: String = Locale::embedded("ro").lines().into_iter().map(|line| line.text).collect();
        assert!(letters.contains('ș') && letters.contains('ț') && !letters.contains(['ş', 'ţ', 'Ş', 'Ţ']));
    }

    #[test]
    fn words_left_in_english_are_told() {
        let told = dutch("pages.ftl", |text| {
            let lines = text.lines().map(|line| match line.starts_with("page-language =") {
                true => "page-language = Language\n".to_string(),
                false => format!("{line}\n"),
            });
            lines.collect()
        });
        let what = "page-language is the same as in English; if that is right, it belongs into same.txt";
        assert_eq!(told, [what]);
    }

    #[test]
    fn a_missing_plural_and_a_missing_argument_are_found() {
        let text = "a = { $n-plural ->\n    [one] **{ $n } child\n   *[other] { $n }\n}\n";
        let (tree, mut shape) = (tree(text), Shape::default());
        read_pattern(patterns(&tree).next().unwrap().1, &mut shape);
        assert_eq!(shape.plurals, [BTreeSet::from(["one".to_string(), "other".to_string()])]);
        assert_eq!(shape.arguments, BTreeSet::from(["n".to_string()]));
        let told = dutch("pages.ftl", |text| {
            text.replacen(
                "page-language = Taal",
                "page-language = { $n ->\n    [one] Taal\n   *[other] Talen\n}",
                1,
            )
        });
        assert!(told.iter().any(|told| told.contains("asks $n for a plural")), "{told:?}");
    }
}
