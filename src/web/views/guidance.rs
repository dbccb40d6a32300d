//! What each figure means and who belongs in it: all of it on one page, and beside each table what that table asks.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::Told;
use crate::collect::grid::Block;
use crate::structure::{Code, Dimension, Structure};
use crate::words::Words;

/// The lists whose codes are explained; the others explain themselves.
pub const EXPLAINED: [Dimension; 7] = [
    Dimension::Indicator,
    Dimension::Form,
    Dimension::Crim,
    Dimension::Age,
    Dimension::Org,
    Dimension::Detect,
    Dimension::Assist,
];

/// The rules that hold for every figure.
const RULES: [&str; 9] = [
    "guide-rule-victim",
    "guide-rule-child",
    "guide-rule-once",
    "guide-rule-citizenship",
    "guide-rule-flow",
    "guide-rule-unknown",
    "guide-rule-zero",
    "guide-rule-begging",
    "guide-rule-names",
];

/// Every rule and every code.
pub fn page(words: &Words) -> (Told, Markup) {
    let codes = |dimension| {
        let list = Structure::embedded().list(dimension).iter().map(|(code, _)| code);
        list.filter(|code| *code != Code::TOTAL).collect::<Vec<_>>()
    };
    let main = html! {
        h1 { (words.get("guidance-title")) }
        p.lead { (words.get("guidance-lead")) }
        h2 { (words.get("guidance-rules")) }
        ul { @for rule in RULES { li { (words.get(rule)) } } }
        @for dimension in EXPLAINED {
            h2 id=(dimension.name()) { (words.dimension(dimension)) }
            (explained(words, dimension, &codes(dimension)))
        }
    };
    (Told { about: words.get("guidance-lead"), ..Told::of(&words.get("guidance-title")) }, main)
}

/// How the rows and columns of a table are counted, folded away above it.
pub fn beside(words: &Words, block: &Block) -> Markup {
    let columns = block.columns.iter().map(|column| column.indicator);
    let indicators: BTreeSet<Code> = block.indicator.into_iter().chain(columns).collect();
    html! {
        details.guide {
            summary { (words.get("guidance-here")) }
            (explained(words, Dimension::Indicator, &indicators.into_iter().collect::<Vec<_>>()))
            @if EXPLAINED.contains(&block.rows) { (explained(words, block.rows, &block.codes)) }
            p { a href={ "/" (words.language) "/guidance#" (block.rows.name()) } { (words.get("guidance-whole")) } }
        }
    }
}

fn explained(words: &Words, dimension: Dimension, codes: &[Code]) -> Markup {
    html! {
        dl.facts { @for code in codes { div {
            dt { (words.code(dimension, *code)) }
            dd { (words.get(&message(dimension, *code))) }
        } } }
    }
}

/// The message that explains a code.
fn message(dimension: Dimension, code: Code) -> String {
    format!("guide-{}-{code}", dimension.name().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::languages;

    #[test]
    fn every_code_that_is_asked_for_is_explained_in_every_language() {
        for words in languages().values() {
            for dimension in EXPLAINED {
                for (code, _) in
                    Structure::embedded().list(dimension).iter().filter(|(c, _)| *c != Code::TOTAL)
                {
                    let told = words.try_say(&crate::structure::Message::new(message(dimension, code)));
                    assert!(told.is_ok_and(|text| text.len() > 5), "{} {dimension:?} {code}", words.language);
                }
            }
        }
    }
}
