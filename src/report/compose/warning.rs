//! An early warning on one page: codes, bands and days alone, so that it can be read in every language.

use jiff::Timestamp;

use crate::exchange::{Typed, Warning};
use crate::report::document::{Document, Inside, Part};
use crate::structure::{Arg, Code, Message, Structure};

/// What is known of a warning beside what it says.
#[derive(Debug, Clone)]
pub struct WarningFacts {
    /// Its id.
    pub id: String,
    /// Whose coordinator wrote it; nobody's where it is a draft from the figures of several countries.
    pub from: Option<Code>,
    /// When it was sent, or made.
    pub at: Timestamp,
}

/// The page of a warning: never a number, never a name, never public. Its codes travel inside the file.
pub fn compose_warning(warning: &Warning, facts: &WarningFacts, structure: &Structure) -> Document<Inside> {
    let message = |id: &str| Message::new(id).text("id", &facts.id);
    let mut document = Document::new(
        message("warning-title"),
        message("warning-subject"),
        message("warning-running"),
        (facts.id.clone(), 1),
        facts.at,
    );
    let from = facts.from.map(|country| ("warn-field-from", Arg::Country(country)));
    let sent = ("warn-field-sent", Arg::Moment(facts.at));
    let fields = from.into_iter().chain([sent]).chain(warning.fields(structure));
    document.parts = vec![
        Part::Heading(1, message("warning-title")),
        Part::Lead(Message::new("warning-lead")),
        Part::Points(fields.map(|(field, value)| labelled(field, value)).collect()),
        Part::Para(Message::new("warning-note")),
        Part::Callout(Message::new("warning-victims-title"), Message::new("warning-victims")),
    ];
    document.data = Some((format!("warning-{}.json", facts.id), codes(warning)));
    document
}

/// The codes as a program reads them; [`Typed`] reads them back.
fn codes(warning: &Warning) -> String {
    serde_json::to_string_pretty(&Typed::from(warning)).unwrap_or_default()
}

/// A field and its value, as one line.
pub(super) fn labelled(field: &str, value: Arg) -> Message {
    Message::new("labelled-value").arg("label", Message::new(field).into()).arg("value", value)
}
