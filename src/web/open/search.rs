//! Finds pages by the names of countries, citizenships, editions and by what a page is called, in the reader's language.

use super::page as shown;
use crate::store::editions;
use crate::structure::{Arg, Code, Dimension, Period, Structure};
use crate::web::views::{PLACES, open as views};
use crate::web::visit::{Answer, Visit};
use crate::words::Words;

/// At most so many answers, and so many letters of what is looked for.
const ANSWERS: usize = 40;
/// What is longer is not the name of anything.
const LONGEST: usize = 80;

/// The page: what was looked for, and where it is.
pub async fn page(visit: Visit) -> Answer {
    let sought: String = visit.query("q").trim().chars().take(LONGEST).collect();
    let mut found = Vec::new();
    if !sought.is_empty() {
        let editions = editions::current(&visit.state.db, visit.state.clock.now()).await?;
        let quarters = editions.iter().map(|published| {
            let edition = published.edition();
            (visit.words.period(Period::Quarter(edition.quarter)), format!("/edition/{}", edition.id()))
        });
        found = names(visit.words)
            .chain(quarters)
            .filter(|(name, _)| holds(name, &sought))
            .take(ANSWERS)
            .collect();
    }
    let (told, main) = views::search(visit.words, &sought, &found);
    Ok(shown(&visit, told, main))
}

/// Everything with a name of its own: the rooms, countries as countries and as citizenships.
fn names(words: &Words) -> impl Iterator<Item = (String, String)> {
    let structure = Structure::embedded();
    let rooms = PLACES.into_iter().map(|(path, id)| (words.get(id), path.to_string()));
    let of = move |kind: &'static str, id: &'static str, code: Code| {
        (format!("{} – {}", words.write(&Arg::Country(code)), words.get(id)), format!("/{kind}/{code}"))
    };
    let countries = structure.participants.iter().map(move |p| of("country", "search-country", p.country));
    let citizens = structure.list(Dimension::Citizen).iter().map(|(code, _)| code);
    rooms.chain(countries).chain(citizens.map(move |code| of("origin", "search-origin", code)))
}

/// Whether a name holds every word that is looked for, whatever its capitals and accents.
fn holds(name: &str, sought: &str) -> bool {
    let name = plain(name);
    plain(sought).split_whitespace().all(|word| name.contains(word))
}

/// Small letters without marks.
fn plain(text: &str) -> String {
    let decomposed = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd();
    let is_mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let text: String = decomposed.normalize(&text.to_lowercase()).chars().filter(|c| !is_mark(c)).collect();
    text.replace('ς', "σ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_without_its_capitals_and_accents() {
        assert!(holds("Türkiye – citizenship", "turk citizen"));
        assert!(holds("Μαρόκο", "μαροκο") && holds("Κύπρος", "ΚΥΠΡΟΣ"));
        assert!(!holds("Chile", "china"));
    }
}
