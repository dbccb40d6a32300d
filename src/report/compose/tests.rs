//! Documents where hardly anything can be said.

use std::collections::BTreeMap;

use sha2::Digest;

use super::*;
use crate::protect::{Key as Secret, protect};
use crate::report::{layout, pdf};
use crate::structure::{Figures, Key, Observation, Return, Table};
use crate::words::languages;

fn quarter() -> Quarter {
    "2023-Q1".parse().unwrap()
}

fn facts() -> Facts {
    Facts {
        quarter: quarter(),
        version: 1,
        as_of: "2023-05-20T10:00:00Z".parse().unwrap(),
        released: "2023-05-30T09:00:00Z".parse().unwrap(),
        simulated: BTreeSet::new(),
        correction: None,
        late: BTreeSet::new(),
        languages: Vec::new(),
    }
}

/// What is public where these countries counted so many children.
fn public(countries: &[(&str, u32)]) -> Protected {
    let as_of = facts().as_of;
    let answer = |(country, n): &(&str, u32)| {
        let country: Code = country.parse().unwrap();
        let cells = [(Key::total(Code::literal("VIC_NEW"), country), Observation::count(*n))].into();
        ((country, quarter()), Return { version: 1, accepted: as_of, simulated: false, cells })
    };
    let table = Table { as_of, returns: countries.iter().map(answer).collect() };
    let late = Table { as_of, returns: BTreeMap::new() };
    let figures = Figures { table, revised: BTreeMap::new(), late };
    let (programme, key) = (Programme::read().unwrap(), Secret::new("a secret"));
    let history = Protected::default();
    protect(&programme, Structure::embedded(), &figures, quarter(), &history, &key).unwrap().public
}

fn document(kind: Kind, public: &Protected) -> Document<Public> {
    let (definitions, programme) = (Definitions::read().unwrap(), Programme::read().unwrap());
    let (structure, facts) = (Structure::embedded(), facts());
    let sources =
        Sources { definitions: &definitions, programme: &programme, structure, public, facts: &facts };
    compose_public(kind, sources)
}

fn kinds() -> [Kind; 6] {
    let code = Code::literal;
    [
        Kind::Bulletin,
        Kind::Brief,
        Kind::Home,
        Kind::Profile(code("AT")),
        Kind::Profile(code("GB")),
        Kind::Origin(code("CL")),
    ]
}

/// Every document in every language stays on its pages.
fn assert_sensible(public: &Protected) {
    for kind in kinds() {
        let document = document(kind, public);
        assert_eq!(document.empty_part(), None, "{kind:?}");
        for words in languages().values() {
            let pdf = pdf::write(&layout(&document, words)).unwrap();
            assert!(pdf.missing.is_empty() && !pdf.overfull, "{kind:?} {}", words.language);
            assert!(kind != Kind::Brief || pdf.pages == 1, "a brief is one page: {}", words.language);
        }
    }
}

#[test]
fn one_country_alone_has_sensible_documents() {
    assert_sensible(&public(&[("AT", 40)]));
}

#[test]
fn a_quarter_in_which_everything_is_hidden_has_sensible_documents() {
    let public = public(&[("AT", 1), ("BE", 2), ("CZ", 1), ("FR", 2), ("PL", 1), ("SE", 3)]);
    let cells = public.iter().flat_map(|(.., block)| block.iter());
    let mut of_countries = cells.filter(|(area, ..)| *area != Code::TOTAL);
    assert!(of_countries.all(|(.., cell)| cell.shown().is_none()));
    assert_sensible(&public);
}

#[test]
fn nobody_reporting_is_refused_by_the_part_that_would_be_empty() {
    // A page on a citizenship says in words that nothing of it is shown.
    for kind in kinds().into_iter().filter(|kind| !matches!(kind, Kind::Origin(_))) {
        let empty = document(kind, &Protected::default()).empty_part();
        assert!(empty.is_some(), "{kind:?}");
    }
}

#[test]
fn a_part_that_promises_something_and_holds_nothing_is_found() {
    let full = document(Kind::Bulletin, &public(&[("AT", 40)]));
    assert_eq!(full.empty_part(), None);
    let mut bare = full.clone();
    bare.parts.push(Part::Heading(2, Message::new("years-title")));
    assert_eq!(bare.empty_part(), Some(Message::new("years-title")));
    let mut rowless = full.clone();
    let caption = rowless.parts.iter_mut().find_map(|part| match part {
        Part::Table(table) => {
            table.rows.clear();
            Some(table.caption.clone())
        }
        _ => None,
    });
    assert_eq!(rowless.empty_part(), caption);
}

#[test]
fn a_chapter_nobody_can_write_is_told() {
    let wrong = toml::from_str::<Definition>("chapters = [\"horoscope\"]\nquarters = 8\n").unwrap_err();
    assert!(wrong.to_string().contains("horoscope"), "{wrong}");
    let unknown = toml::from_str::<Definition>("chapters = []\nquarters = 8\nfont = 3\n").unwrap_err();
    assert!(unknown.to_string().contains("font"), "{unknown}");
}

#[test]
fn a_profile_and_its_data_tell_of_no_other_country() {
    let document =
        document(Kind::Profile(Code::literal("AT")), &public(&[("AT", 40), ("BE", 50), ("GB", 60)]));
    let (name, data) = document.data.clone().unwrap();
    assert_eq!(name, "2023-Q1-AT.csv");
    assert!(data.lines().skip(1).all(|line| line.split(',').nth(2) == Some("AT")), "{data}");
    let told = format!("{:?}", document.parts);
    assert!(
        told.contains("Count(40)") && !told.contains("Count(50)") && !told.contains("Count(60)"),
        "{told}"
    );
}

/// The first words after "Verify code: ", without the hyphens.
fn printed_code(document: &Document<Public>) -> String {
    let words = crate::words::first_language();
    let said = |part: &Part| match part {
        Part::Para(message) if message.id == "method-code" => Some(words.say(message)),
        _ => None,
    };
    let said = document.parts.iter().find_map(said).expect("every document has a code");
    said.split("**").nth(1).expect("the code is in bold").replace('-', "").to_lowercase()
}

#[test]
fn the_code_of_a_document_begins_the_hash_of_the_figures_inside_it() {
    let public = public(&[("AT", 40), ("GB", 90)]);
    // The first page of the hub is no file.
    for kind in kinds().into_iter().filter(|kind| *kind != Kind::Home) {
        let document = document(kind, &public);
        let (_, data) = document.data.as_ref().expect("figures travel inside");
        let hash = crate::structure::hexadecimal(&sha2::Sha256::digest(data));
        let code = printed_code(&document);
        assert!(code.len() == 16 && hash.starts_with(&code), "{kind:?}: {code} {hash}");
    }
}

#[test]
fn one_other_figure_makes_another_code() {
    let code = |children| printed_code(&document(Kind::Brief, &public(&[("AT", children), ("GB", 90)])));
    assert_ne!(code(40), code(41));
}
