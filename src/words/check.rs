//! What is wrong with a language, held against English: missing and unknown messages, arguments, plurals.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::{Words, files, glossary};

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

/// What a message of one language is made of.
#[derive(Debug, Default, Clone, PartialEq)]
struct Shape {
    arguments: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
    bold_marks: usize,
}

/// Every problem of `language` held against `model`; empty when the language is complete.
pub fn check(language: &Words, model: &Words) -> Vec<Problem> {
    let (own, wanted) = (shapes(&language.language), shapes(&model.language));
    let problem = |message: &str, what: String| Problem {
        language: language.language.clone(),
        message: message.into(),
        what,
    };
    let missing =
        wanted.keys().filter(|id| !own.contains_key(*id)).map(|id| problem(id, "is missing".into()));
    let unknown =
        own.keys().filter(|id| !wanted.contains_key(*id)).map(|id| problem(id, "is not used".into()));
    let mut problems: Vec<Problem> = missing.chain(unknown).collect();
    let categories: BTreeSet<String> = language.numbers.plurals().into_iter().map(String::from).collect();
    for (id, shape) in &own {
        let wanted = wanted.get(id).map(|shape| &shape.arguments);
        if wanted.is_some_and(|wanted| *wanted != shape.arguments) {
            problems
                .push(problem(id, format!("has the arguments {:?}, expected {wanted:?}", shape.arguments)));
        }
        for offered in shape.plurals.iter().filter(|offered| **offered != categories) {
            problems.push(problem(
                id,
                format!("offers the plurals {offered:?}, the language has {categories:?}"),
            ));
        }
        if shape.bold_marks % 2 == 1 {
            problems.push(problem(id, "has an unpaired ** mark".into()));
        }
    }
    let texts = texts(&language.language);
    let terms = glossary::problems(language, |id| texts.get(id).cloned());
    problems.extend(terms.into_iter().map(|(message, what)| problem(&message, what)));
    problems.sort();
    problems
}

/// Every message as it is written, placeables and all.
fn texts(language: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for (_, text) in files(language) {
        let Ok(resource) = FluentResource::try_new(text) else { continue };
        for entry in resource.entries() {
            if let Entry::Message(message) = entry {
                texts.insert(message.id.name.to_string(), format!("{:?}", message.value));
            }
        }
    }
    texts
}

/// How many messages a language has.
pub fn message_count(language: &str) -> usize {
    shapes(language).len()
}

fn shapes(language: &str) -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    for (_, text) in files(language) {
        let Ok(resource) = FluentResource::try_new(text) else {
            continue;
        };
        for entry in resource.entries() {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &message.value
            {
                let mut shape = Shape::default();
                read_pattern(pattern, &mut shape);
                shapes.insert(message.id.name.to_string(), shape);
            }
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
            if is_plural(selector) {
                shape.plurals.push(variants.iter().map(|variant| key(&variant.key)).collect());
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

fn key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => name.to_string(),
        VariantKey::NumberLiteral { value } => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{drafts, first_language, languages};

    #[test]
    fn every_language_is_complete_and_so_is_every_draft() {
        for words in languages().values().chain(&drafts().unwrap()) {
            assert_eq!(check(words, first_language()), [], "{}", words.language);
        }
    }

    #[test]
    fn a_missing_plural_and_a_missing_argument_are_found() {
        let shape = |text: &str| {
            let resource = FluentResource::try_new(text.into()).unwrap();
            let mut shape = Shape::default();
            if let Some(Entry::Message(message)) = resource.entries().next() {
                read_pattern(message.value.as_ref().unwrap(), &mut shape);
            }
            shape
        };
        let found = shape("a = { $n-plural ->\n    [one] **{ $n } child\n   *[other] { $n }\n}\n");
        assert_eq!(found.plurals, [BTreeSet::from(["one".to_string(), "other".to_string()])]);
        assert_eq!(found.arguments, BTreeSet::from(["n".to_string()]));
    }
}
