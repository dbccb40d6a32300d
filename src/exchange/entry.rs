//! What colleagues say of themselves, so that others find them: codes, and one telephone number.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::look::Look;
use super::{Reading, Wrong};
use crate::structure::{Code, Dimension, Message, Structure};

/// What somebody says of themselves; nothing has to be said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Languages they speak.
    pub languages: BTreeSet<Code>,
    /// Forms of exploitation they know.
    pub forms: BTreeSet<Code>,
    /// Ways of criminal exploitation they know.
    pub crims: BTreeSet<Code>,
    /// Citizenships of children they have worked with.
    pub origins: BTreeSet<Code>,
    /// Kinds of help they know.
    pub assists: BTreeSet<Code>,
    /// How they are best reached.
    pub reached: BTreeSet<Code>,
    /// Their telephone.
    pub phone: Option<Phone>,
}

/// The same as somebody typed it: names of codes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Described {
    /// Languages, as `EN`.
    pub languages: Vec<String>,
    /// Forms of exploitation.
    pub forms: Vec<String>,
    /// Ways of criminal exploitation.
    pub crims: Vec<String>,
    /// Citizenships.
    pub origins: Vec<String>,
    /// Kinds of help.
    pub assists: Vec<String>,
    /// How they are best reached.
    pub reached: Vec<String>,
    /// A telephone number, or nothing.
    pub phone: String,
}

impl Described {
    /// What is said, or everything that is wrong with it at once.
    pub fn read(&self, reading: &Reading) -> Result<Entry, Vec<Wrong>> {
        let (mut look, vocabulary) = (Look::new(reading), reading.vocabulary);
        let entry = Entry {
            languages: look.some_of("languages", &self.languages, &vocabulary.languages),
            forms: look.all_named("forms", &self.forms, Dimension::Form),
            crims: look.all_named("crims", &self.crims, Dimension::Crim),
            origins: look.all_named("origins", &self.origins, Dimension::Citizen),
            assists: look.all_named("assists", &self.assists, Dimension::Assist),
            reached: look.some_of("reached", &self.reached, &vocabulary.reached),
            phone: look.phone(&self.phone),
        };
        if look.wrong.is_empty() { Ok(entry) } else { Err(look.wrong) }
    }
}

impl From<&Entry> for Described {
    fn from(entry: &Entry) -> Self {
        let all = |codes: &BTreeSet<Code>| codes.iter().map(Code::to_string).collect();
        Self {
            languages: all(&entry.languages),
            forms: all(&entry.forms),
            crims: all(&entry.crims),
            origins: all(&entry.origins),
            assists: all(&entry.assists),
            reached: all(&entry.reached),
            phone: entry.phone.as_ref().map_or_else(String::new, Phone::to_string),
        }
    }
}

/// A telephone number as somebody writes their own: `+31 (0)20-123 45 67`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone(String);

/// So many characters a number may have, and so many of them are digits at least.
const LONGEST: usize = 25;
const FEWEST_DIGITS: usize = 3;

impl Phone {
    /// What a telephone dials.
    pub fn dialled(&self) -> String {
        self.0.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

impl FromStr for Phone {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let is_known = |b: u8| b.is_ascii_digit() || b" +()-".contains(&b);
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let is_one = text.len() <= LONGEST && text.bytes().all(is_known) && digits >= FEWEST_DIGITS;
        if is_one { Ok(Self(text.into())) } else { Err(()) }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Whom somebody looks for: who fits everything that is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Search {
    /// Whose country this is.
    pub country: Option<Code>,
    /// Who knows this form.
    pub form: Option<Code>,
    /// This way.
    pub crim: Option<Code>,
    /// Children of this citizenship.
    pub origin: Option<Code>,
    /// This help.
    pub assist: Option<Code>,
    /// Who speaks this language.
    pub language: Option<Code>,
}

/// The same as it stands in an address; nothing said is anybody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sought {
    /// A country that takes part.
    pub country: String,
    /// A form of exploitation.
    pub form: String,
    /// A way of criminal exploitation.
    pub crim: String,
    /// A citizenship.
    pub origin: String,
    /// A kind of help.
    pub assist: String,
    /// A language, as `EN`.
    pub language: String,
}

impl Sought {
    /// The search, or everything that is wrong with it at once.
    pub fn read(&self, reading: &Reading) -> Result<Search, Vec<Wrong>> {
        let mut look = Look::new(reading);
        let countries: Vec<Code> = reading.structure.participants.iter().map(|one| one.country).collect();
        let search = Search {
            country: look.one_or_none("country", &self.country, &countries),
            form: look.named_or_none("form", &self.form, Dimension::Form),
            crim: look.named_or_none("crim", &self.crim, Dimension::Crim),
            origin: look.named_or_none("origin", &self.origin, Dimension::Citizen),
            assist: look.named_or_none("assist", &self.assist, Dimension::Assist),
            language: look.one_or_none("language", &self.language, &reading.vocabulary.languages),
        };
        if look.wrong.is_empty() { Ok(search) } else { Err(look.wrong) }
    }
}

impl Search {
    /// Whether what somebody says of themselves is what is asked; where they sit is not in it.
    pub fn fits(&self, entry: &Entry) -> bool {
        let has =
            |asked: Option<Code>, known: &BTreeSet<Code>| asked.is_none_or(|code| known.contains(&code));
        has(self.form, &entry.forms)
            && has(self.crim, &entry.crims)
            && has(self.origin, &entry.origins)
            && has(self.assist, &entry.assists)
            && has(self.language, &entry.languages)
    }
}

/// The codes of a list that somebody can know something about: nobody is expert in *not known* or *no help*, and of the
/// citizenships only countries are asked.
pub fn nameable(structure: &Structure, dimension: Dimension) -> Vec<Code> {
    let is_one = |code: &Code| {
        let is_country = dimension != Dimension::Citizen || code.as_str().len() == 2;
        is_country && !code.as_str().starts_with('_') && *code != Code::literal("NONE")
    };
    structure.list(dimension).iter().map(|(code, _)| code).filter(is_one).collect()
}

impl Look<'_> {
    /// Says nothing of what was typed: it may be a private number with a slip in it.
    fn phone(&mut self, text: &str) -> Option<Phone> {
        let read = text.parse().ok();
        if read.is_none() && !text.is_empty() {
            self.wrong.push(("phone", Message::new("directory-phone-wrong").count("most", LONGEST)));
        }
        read
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::Vocabulary;

    fn read<T>(work: impl FnOnce(&Reading) -> Result<T, Vec<Wrong>>) -> Result<T, Vec<String>> {
        let (structure, vocabulary) = (Structure::embedded(), &Vocabulary::read().unwrap());
        let (country, today) = (Code::literal("NL"), "2026-11-02".parse().unwrap());
        let read = work(&Reading { structure, vocabulary, country, today });
        read.map_err(|wrong| wrong.into_iter().map(|(field, why)| format!("{field} {}", why.id)).collect())
    }

    fn all(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| text.to_string()).collect()
    }

    fn joke() -> Described {
        Described {
            languages: all(&["EN", "NL"]),
            forms: all(&["CRIM"]),
            crims: all(&["PICK"]),
            origins: all(&["CL", "MA"]),
            assists: all(&["GUARD"]),
            reached: all(&["MORNINGS"]),
            phone: "+31 (0)20-123 45 67".into(),
        }
    }

    #[test]
    fn an_entry_is_read_as_it_was_meant_and_written_as_it_was_read() {
        let entry = read(|reading| joke().read(reading)).unwrap();
        assert_eq!(Described::from(&entry), joke());
        assert_eq!(entry.phone.unwrap().dialled(), "+310201234567");
        assert_eq!(read(|reading| Described::default().read(reading)).unwrap(), Entry::default());
    }

    #[test]
    fn everything_that_is_wrong_with_an_entry_is_told_at_once() {
        let wrong = Described {
            languages: all(&["TLH"]),
            forms: all(&["_U"]),
            crims: all(&["everything"]),
            origins: all(&["EUR"]),
            assists: all(&["NONE"]),
            reached: all(&["NEVER"]),
            phone: "call me".into(),
        };
        let expected = ["languages", "forms", "crims", "origins", "assists", "reached"];
        let expected = expected.map(|field| format!("{field} warn-unknown"));
        let found = read(|reading| wrong.read(reading)).unwrap_err();
        assert_eq!(found[..6], expected);
        assert_eq!(found[6..], ["phone directory-phone-wrong"]);
    }

    #[test]
    fn a_telephone_number_is_digits_and_what_stands_between_them() {
        for (text, is_one) in [
            ("112", true),
            ("+30 210 123-4567", true),
            ("(0)2 555 12 12", true),
            ("+1234567890123456789012345", false),
            ("+-() ", false),
            ("020 123 ext. 4", false),
            ("٠١٢٣٤", false),
            ("020<br>123", false),
        ] {
            assert_eq!(text.parse::<Phone>().is_ok(), is_one, "{text}");
        }
    }

    #[test]
    fn who_is_found_knows_everything_that_was_asked_for() {
        let entry = read(|reading| joke().read(reading)).unwrap();
        let fits = |sought: Sought| read(|reading| sought.read(reading)).unwrap().fits(&entry);
        let [crim, pick, burg, chile] = ["CRIM", "PICK", "BURG", "CL"].map(String::from);
        assert!(fits(Sought::default()));
        assert!(fits(Sought { form: crim.clone(), crim: pick, origin: chile.clone(), ..Sought::default() }));
        assert!(!fits(Sought { form: crim, crim: burg, origin: chile, ..Sought::default() }));
        assert!(!fits(Sought { language: "EL".into(), ..Sought::default() }));
    }
}
