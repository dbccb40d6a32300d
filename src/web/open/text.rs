//! Pages of text alone, as `reports/pages.toml` lists them: methods, confidentiality, accessibility.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::page as shown;
use crate::deliver::House;
use crate::structure::{Message, toml_file};
use crate::web::views::open as views;
use crate::web::visit::{Answer, Visit, missing};
use crate::words::languages;

/// A page of text.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    /// Its sections, each with a title and a text.
    sections: Vec<String>,
}

fn texts() -> &'static BTreeMap<String, Text> {
    static ALL: LazyLock<BTreeMap<String, Text>> =
        LazyLock::new(|| toml_file("pages.toml").expect("the embedded pages are checked by the tests"));
    &ALL
}

/// The page that the address ends with.
pub async fn page(visit: Visit) -> Answer {
    let name = visit.path.rsplit('/').next().unwrap_or("").to_string();
    let text = texts().get(&name).ok_or_else(missing)?;
    let section = |section: &String| {
        let title = visit.words.get(&format!("{name}-{section}-title"));
        (title, visit.words.say(&with_numbers(Message::new(format!("{name}-{section}")))))
    };
    let sections: Vec<(String, String)> = text.sections.iter().map(section).collect();
    let (told, main) = views::text(visit.words, &name, &sections);
    Ok(shown(&visit, told, main))
}

/// The numbers of the programme, so that no text can say others.
fn with_numbers(message: Message) -> Message {
    let House { programme, structure, .. } = House::embedded();
    message
        .count("threshold", programme.threshold.unsigned_abs())
        .count("contributors", programme.contributors)
        .count("share", programme.share.unsigned_abs())
        .count("participants", structure.participants.len())
        .count("languages", languages().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_text_is_told_in_every_language() {
        let mut told = 0;
        for (words, (name, text)) in languages().values().flat_map(|w| texts().iter().map(move |t| (w, t))) {
            for section in &text.sections {
                assert!(
                    words.try_say(&Message::new(format!("{name}-{section}-title"))).is_ok(),
                    "{name} {section}"
                );
                let body = words.try_say(&with_numbers(Message::new(format!("{name}-{section}"))));
                assert!(body.is_ok_and(|text| text.len() > 40), "{name}-{section} in {}", words.language);
                told += 1;
            }
        }
        assert!(told >= languages().len() * 15, "{told}");
    }
}
