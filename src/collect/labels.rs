//! Names to codes: what a list calls its codes in any of the hub's languages, and other usual names of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use icu_normalizer::DecomposingNormalizerBorrowed;
use serde::Deserialize;

use crate::structure::{Code, Dimension, Message, Structure, data_file};
use crate::words::languages;

/// The names of every list.
#[derive(Debug, Default)]
pub struct Labels(BTreeMap<Dimension, Names>);

/// Folded name → how it is written, and the codes it can mean.
type Names = BTreeMap<String, (String, BTreeSet<Code>)>;

/// What a name means in one list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// One code.
    Code(Code),
    /// More than one: asked, never guessed.
    Several(Vec<Code>),
    /// Nothing.
    Nothing,
}

/// A line of a file that gives codes other names.
#[derive(Debug, Deserialize)]
pub struct Alias {
    /// The name.
    pub label: String,
    /// The code it stands for, as written in the file.
    pub code: String,
}

/// Reads `label,code` lines; lines that begin with `#` are comments.
pub fn aliases(path: &str) -> Vec<Alias> {
    let text = data_file(path).unwrap_or_default();
    let reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    reader.into_deserialize().filter_map(Result::ok).collect()
}

impl Labels {
    /// The names of the structure built into this binary.
    pub fn embedded() -> &'static Labels {
        static EMBEDDED: LazyLock<Labels> = LazyLock::new(|| Labels::new(Structure::embedded()));
        &EMBEDDED
    }

    /// The names of a structure's lists.
    pub fn new(structure: &Structure) -> Self {
        let names = |dimension| (dimension, names(structure, dimension));
        Self(Dimension::ALL.into_iter().map(names).collect())
    }

    /// What a name or code means in one list, among the codes that are `meant`.
    pub fn find(&self, dimension: Dimension, text: &str, meant: impl Fn(Code) -> bool) -> Found {
        self.folded(dimension, text, &fold(text), meant)
    }

    /// What it means in every list where it means something.
    pub fn find_all(&self, text: &str, meant: impl Fn(Dimension, Code) -> bool) -> Vec<(Dimension, Found)> {
        let folded = fold(text);
        let find =
            |dimension| (dimension, self.folded(dimension, text, &folded, |code| meant(dimension, code)));
        Dimension::ALL.into_iter().map(find).filter(|(_, found)| *found != Found::Nothing).collect()
    }

    fn folded(&self, dimension: Dimension, text: &str, folded: &str, meant: impl Fn(Code) -> bool) -> Found {
        let Some(names) = self.0.get(&dimension) else {
            return Found::Nothing;
        };
        let own = text.trim().to_uppercase().parse::<Code>().ok().filter(|code| is_code(names, *code));
        let named = names.get(folded).map(|(_, codes)| codes.clone()).unwrap_or_default();
        let found: Vec<Code> = match own {
            Some(code) => vec![code],
            None => named.into_iter().filter(|code| meant(*code)).collect(),
        };
        match found.as_slice() {
            [] => Found::Nothing,
            [code] => Found::Code(*code),
            _ => Found::Several(found),
        }
    }

    /// The names closest to one that is not known, with their codes; the closest first, at most three.
    pub fn near(&self, dimension: Dimension, text: &str) -> Vec<String> {
        let wanted = fold(text);
        let length = wanted.chars().count();
        let far = length / 4 + 1;
        let names = self.0.get(&dimension).into_iter().flatten();
        let close =
            names.filter(|(name, _)| !name.starts_with(CODE) && name.chars().count().abs_diff(length) <= far);
        let mut near: Vec<(usize, String)> = close
            .map(|(name, (written, codes))| (strsim::osa_distance(name, &wanted), told(written, codes)))
            .filter(|(distance, _)| *distance <= far && length > 2)
            .collect();
        near.sort();
        near.truncate(3);
        near.into_iter().map(|(_, name)| name).collect()
    }
}

fn told(written: &str, codes: &BTreeSet<Code>) -> String {
    let codes: Vec<&str> = codes.iter().map(Code::as_str).collect();
    format!("{written} ({})", codes.join(", "))
}

/// Stands before the codes themselves, so that no folded name is one.
const CODE: char = '=';

fn is_code(names: &Names, code: Code) -> bool {
    names.contains_key(&format!("{CODE}{code}"))
}

fn names(structure: &Structure, dimension: Dimension) -> Names {
    let mut names = Names::new();
    let mut add = |name: &str, code: Code| {
        let folded = fold(name);
        if !folded.is_empty() {
            names.entry(folded).or_insert_with(|| (name.to_string(), BTreeSet::new())).1.insert(code);
        }
    };
    for (code, item) in structure.list(dimension).iter() {
        add(&item.label, code);
        said(&format!("{}-{code}", kind(dimension))).iter().for_each(|name| add(name, code));
    }
    let has_total = !matches!(dimension, Dimension::Indicator | Dimension::Area);
    said("column-total").iter().filter(|_| has_total).for_each(|name| add(name, Code::TOTAL));
    let total = aliases("aliases/total.csv").into_iter().filter(|_| has_total);
    for alias in aliases(&format!("aliases/{}.csv", list(dimension))).into_iter().chain(total) {
        alias.code.parse().into_iter().for_each(|code| add(&alias.label, code));
    }
    // A country that is a region of its own is meant as the country.
    let is_region = |code: &Code| structure.list(Dimension::Region).get(*code).is_some();
    for (_, codes) in names.values_mut().filter(|(_, codes)| !codes.iter().all(is_region)) {
        codes.retain(|code| !is_region(code));
    }
    let codes = structure.list(dimension).iter().map(|(code, _)| code);
    for code in codes.chain(has_total.then_some(Code::TOTAL)) {
        names.insert(format!("{CODE}{code}"), (code.to_string(), BTreeSet::from([code])));
    }
    names
}

/// A message in every language that has it.
fn said(id: &str) -> BTreeSet<String> {
    languages().values().filter_map(|words| words.try_say(&Message::new(id)).ok()).collect()
}

/// How the messages of a list begin: countries have one list of names, whatever they are asked for.
fn kind(dimension: Dimension) -> String {
    match list(dimension).as_str() {
        "citizen" => "country".into(),
        other => other.into(),
    }
}

/// The file of other names.
fn list(dimension: Dimension) -> String {
    match dimension.name() {
        "REF_AREA" | "PARTNER" => "citizen".into(),
        other => other.to_lowercase(),
    }
}

/// A name without what people write differently: case, accents, space, punctuation.
pub fn fold(text: &str) -> String {
    let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize(text.trim());
    let is_mark = |c: char| matches!(c, '\u{300}'..='\u{36f}');
    let kept = |c: char| if c.is_alphanumeric() || matches!(c, '<' | '>' | '+') { c } else { ' ' };
    let mut folded = String::new();
    for c in plain.chars().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase) {
        match kept(c) {
            'ς' => folded.push('σ'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            // Apostrophes come in many shapes, or not at all.
            ' ' if matches!(c, '\'' | '’' | '`' | '´') => {}
            c => folded.push(c),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(dimension: Dimension, text: &str) -> String {
        match Labels::embedded().find(dimension, text, |_| true) {
            Found::Code(code) => code.to_string(),
            Found::Several(codes) => format!("{codes:?}"),
            Found::Nothing => "nothing".into(),
        }
    }

    #[test]
    fn a_country_is_found_by_its_name_in_any_language_its_people_and_its_codes() {
        for (text, code) in [
            ("Romania", "RO"),
            ("Roemenië", "RO"),
            ("roemenie ", "RO"),
            ("ΡΟΥΜΑΝΙΑ", "RO"),
            ("Румъния", "RO"),
            ("ro", "RO"),
            ("ROU", "RO"),
            ("Vietnamese", "VN"),
            ("Congolese (DRC)", "CD"),
            ("Congolese Drc ", "CD"),
            ("Citizen of Guinea-Bissau", "GW"),
            ("Côte d’Ivoire", "CI"),
            ("cote d'ivoire", "CI"),
            ("EL", "GR"),
            ("UK", "GB"),
            ("Σύνολο", "_T"),
            ("Atlantis", "nothing"),
        ] {
            assert_eq!(find(Dimension::Citizen, text), code, "{text}");
        }
    }

    #[test]
    fn a_name_of_two_countries_is_both_of_them() {
        assert_eq!(find(Dimension::Citizen, "Congolese"), "[CD, CG]");
        assert_eq!(find(Dimension::Citizen, "Dominican"), "[DM, DO]");
        assert_eq!(find(Dimension::Citizen, "korea"), "[KP, KR]");
    }

    #[test]
    fn the_other_lists_are_found_by_their_names_too() {
        for (dimension, text, code) in [
            (Dimension::Age, "Under 12", "Y_LT12"),
            (Dimension::Age, "12–13", "Y12T13"),
            (Dimension::Age, "12", "nothing"),
            (Dimension::Age, "<12", "Y_LT12"),
            (Dimension::Sex, "Girls", "F"),
            (Dimension::Form, "Forced begging", "BEG"),
            (Dimension::Region, "Wallonie", "nothing"),
            (Dimension::Region, "Région Wallonne", "BE3"),
        ] {
            assert_eq!(find(dimension, text), code, "{text}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_has_a_suggestion_and_noise_has_none() {
        assert_eq!(Labels::embedded().near(Dimension::Citizen, "Romnia")[0], "Romania (RO)");
        assert_eq!(Labels::embedded().near(Dimension::Citizen, "xqxqxqxqxq"), Vec::<String>::new());
    }

    #[test]
    fn every_other_name_is_of_a_code_that_there_is() {
        let structure = Structure::embedded();
        // The others use the file of citizenships, and have fewer codes.
        let own = |dimension: &Dimension| !matches!(dimension, Dimension::Area | Dimension::Partner);
        for dimension in Dimension::ALL.into_iter().filter(own) {
            for alias in aliases(&format!("aliases/{}.csv", list(dimension))) {
                let code = alias.code.parse().unwrap();
                assert!(structure.list(dimension).get(code).is_some(), "{alias:?}");
            }
        }
    }

    #[test]
    #[ignore = "a list to read by hand: names that mean two codes"]
    fn names_of_two_codes() {
        for (dimension, names) in &Labels::embedded().0 {
            for (name, (_, codes)) in names.iter().filter(|(_, (_, codes))| codes.len() > 1) {
                println!("{dimension:?} {name}: {codes:?}");
            }
        }
    }
}
