//! A short note on what worked: codes around one text, in the language of whoever wrote it.

use serde::{Deserialize, Serialize};

use super::look::Look;
use super::{Reading, Wrong};
use crate::structure::{Code, Dimension, Message};

/// So many characters the text of a note may have.
pub const LONGEST_NOTE: usize = 1200;

/// What was done, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What the children were made to do.
    pub form: Code,
    /// The way, where it is criminal exploitation.
    pub crim: Option<Code>,
    /// The children's citizenship, where it mattered.
    pub origin: Option<Code>,
    /// What was done.
    pub measure: Code,
    /// What came of it.
    pub outcome: Code,
    /// The language of the text, as `EN`.
    pub language: Code,
    /// The text. Nobody but a lead reads it before it was looked through.
    pub text: String,
}

/// The same as somebody typed it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Noted {
    /// A form of exploitation.
    pub form: String,
    /// A way of criminal exploitation, or nothing.
    pub crim: String,
    /// A citizenship, or nothing.
    pub origin: String,
    /// What was done.
    pub measure: String,
    /// What came of it.
    pub outcome: String,
    /// A language, as `EN`.
    pub language: String,
    /// The text.
    pub text: String,
}

impl Noted {
    /// The note, or everything that is wrong with its codes at once. Of the text this says only whether there is one.
    pub fn read(&self, reading: &Reading) -> Result<Note, Vec<Wrong>> {
        let (mut look, vocabulary) = (Look::new(reading), reading.vocabulary);
        let forms = super::nameable(reading.structure, Dimension::Form);
        let note = Note {
            form: look.one_of("form", &self.form, &forms),
            crim: look.crim(&self.form, &self.crim),
            origin: look.named_or_none("origin", &self.origin, Dimension::Citizen),
            measure: look.one_of("measure", &self.measure, &vocabulary.measures),
            outcome: look.one_of("outcome", &self.outcome, &vocabulary.outcomes),
            language: look.one_of("language", &self.language, &vocabulary.languages),
            text: tidy(&self.text),
        };
        if note.text.is_empty() {
            look.wrong.push(("text", Message::new("practice-text-missing")));
        }
        if look.wrong.is_empty() { Ok(note) } else { Err(look.wrong) }
    }
}

impl From<&Note> for Noted {
    fn from(note: &Note) -> Self {
        let one = |code: Option<Code>| code.map_or_else(String::new, |code| code.to_string());
        Self {
            form: note.form.to_string(),
            crim: one(note.crim),
            origin: one(note.origin),
            measure: note.measure.to_string(),
            outcome: note.outcome.to_string(),
            language: note.language.to_string(),
            text: note.text.clone(),
        }
    }
}

impl Note {
    /// What was done and what came of it, in the reader's language.
    pub fn message(&self) -> Message {
        let coded = |list: &str, code: Code| Message::new(format!("practice-{list}-{code}")).into();
        let message = Message::new("practice-what").arg("measure", coded("measure", self.measure));
        message.arg("outcome", coded("outcome", self.outcome))
    }

    /// The text's paragraphs.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.text.lines().filter(|line| !line.is_empty())
    }
}

/// One line a paragraph, no marks that nobody sees: they could hide a name from whoever looks the text through.
fn tidy(text: &str) -> String {
    let hidden = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let tidy = |line: &str| line.chars().filter(|c| !c.is_control() && !hidden(*c)).collect::<String>();
    let lines: Vec<String> = text.lines().map(|line| tidy(line).trim().to_string()).collect();
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Which notes somebody looks for: those that fit everything that is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotesSearch {
    /// On this form.
    pub form: Option<Code>,
    /// On children of this citizenship.
    pub origin: Option<Code>,
    /// On this measure.
    pub measure: Option<Code>,
    /// With this in their text, in small letters.
    pub words: String,
}

/// The same as it stands in an address; nothing said is any note.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotesSought {
    /// A form of exploitation.
    pub form: String,
    /// A citizenship.
    pub origin: String,
    /// What was done.
    pub measure: String,
    /// Words of the text.
    pub words: String,
}

impl NotesSought {
    /// The search, or everything that is wrong with it at once.
    pub fn read(&self, reading: &Reading) -> Result<NotesSearch, Vec<Wrong>> {
        let mut look = Look::new(reading);
        let search = NotesSearch {
            form: look.named_or_none("form", &self.form, Dimension::Form),
            origin: look.named_or_none("origin", &self.origin, Dimension::Citizen),
            measure: look.one_or_none("measure", &self.measure, &reading.vocabulary.measures),
            words: self.words.trim().to_lowercase(),
        };
        if look.wrong.is_empty() { Ok(search) } else { Err(look.wrong) }
    }
}

impl NotesSearch {
    /// Whether a note is what is asked.
    pub fn fits(&self, note: &Note) -> bool {
        self.form.is_none_or(|form| form == note.form)
            && self.origin.is_none_or(|origin| note.origin == Some(origin))
            && self.measure.is_none_or(|measure| measure == note.measure)
            && note.text.to_lowercase().contains(&self.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::Vocabulary;
    use crate::structure::Structure;

    fn read<T>(work: impl FnOnce(&Reading) -> Result<T, Vec<Wrong>>) -> Result<T, Vec<String>> {
        let (structure, vocabulary) = (Structure::embedded(), &Vocabulary::read().unwrap());
        let (country, today) = (Code::literal("NL"), "2026-11-02".parse().unwrap());
        let read = work(&Reading { structure, vocabulary, country, today });
        read.map_err(|wrong| wrong.into_iter().map(|(field, why)| format!("{field} {}", why.id)).collect())
    }

    fn guardian() -> Noted {
        let [form, crim, origin, measure, outcome, language] =
            ["CRIM", "PICK", "CL", "GUARDIAN", "STAYED_SAFE", "NL"].map(String::from);
        let text = "De voogd kwam op de eerste dag.\nHet kind bleef.".into();
        Noted { form, crim, origin, measure, outcome, language, text }
    }

    #[test]
    fn a_note_is_read_as_it_was_meant_and_written_as_it_was_read() {
        let note = read(|reading| guardian().read(reading)).unwrap();
        assert_eq!(Noted::from(&note), guardian());
        assert_eq!(note.paragraphs().count(), 2);
    }

    #[test]
    fn everything_that_is_wrong_with_a_note_is_told_at_once() {
        let wrong = Noted {
            form: "_U".into(),
            crim: "PICK".into(),
            measure: String::new(),
            outcome: "WONDER".into(),
            text: " \r\n\u{200b} ".into(),
            ..guardian()
        };
        let expected = [
            "form warn-unknown",
            "crim warn-crim-alone",
            "measure warn-choose",
            "outcome warn-unknown",
            "text practice-text-missing",
        ];
        assert_eq!(read(|reading| wrong.read(reading)).unwrap_err(), expected);
    }

    #[test]
    fn no_mark_that_nobody_sees_stays_in_a_text() {
        let text = "De vo\u{200b}ogd\u{202e} kwam.\r\n\r\n\tHet kind\u{0} bleef. ";
        let note = read(|reading| Noted { text: text.into(), ..guardian() }.read(reading)).unwrap();
        assert_eq!(note.text, "De voogd kwam.\nHet kind bleef.");
    }

    #[test]
    fn words_are_found_whatever_their_capitals() {
        let note = read(|reading| guardian().read(reading)).unwrap();
        let fits = |words: &str| {
            let sought = NotesSought { words: words.into(), ..NotesSought::default() };
            read(|reading| sought.read(reading)).unwrap().fits(&note)
        };
        assert!(fits(" VOOGD ") && fits("") && !fits("moeder"));
    }
}
