//! An early warning on one page: codes and bands alone, so that it can be read in every language.

use jiff::Timestamp;

use super::head;
use crate::exchange::Warning;
use crate::report::document::{Document, Inside, Part, Row, Table, Value};
use crate::structure::{Message, Period, Quarter};

/// The page of a warning: never a number, never a name, never public.
pub fn compose_warning(warning: &Warning, quarter: Quarter, at: Timestamp) -> Document<Inside> {
    let message = |id: &str| Message::new(id).period("quarter", Period::Quarter(quarter));
    let mut document = Document::new(
        message("warning-title"),
        message("warning-subject"),
        message("warning-running"),
        (quarter.to_string(), 1),
        at,
    );
    let row = |(field, value): (&str, Message)| {
        Row::new(vec![Value::Say(Message::new(field).into()), Value::Say(value.into())])
    };
    let table = Table {
        caption: message("warning-table"),
        head: vec![head("warning-column-field"), head("warning-column-value")],
        rows: warning.fields().into_iter().map(row).collect(),
        by_name: false,
        widths: vec![1.0, 2.6],
        notes: vec![Message::new("warning-note")],
    };
    document.parts = vec![
        Part::Heading(1, message("warning-title")),
        Part::Lead(Message::new("warning-lead")),
        Part::Table(table),
        Part::Callout(Message::new("warning-victims-title"), Message::new("warning-victims")),
    ];
    document
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{layout, pdf};
    use crate::words::languages;

    #[test]
    fn a_warning_is_one_page_in_every_language_and_holds_no_count() {
        let warning = Warning::new_origin("CL".parse().unwrap(), 7, 2);
        let (quarter, at) = ("2023-Q1".parse().unwrap(), "2023-04-12T09:00:00Z".parse().unwrap());
        let document = compose_warning(&warning, quarter, at);
        assert_eq!(document.empty_part(), None);
        for words in languages().values() {
            let laid = layout(&document, words);
            let pdf = pdf::write(&laid).unwrap();
            assert_eq!((pdf.pages, pdf.missing.as_slice(), pdf.overfull), (1, &[][..], false));
            let told = crate::report::html::twin(&laid);
            assert!(!told.contains(">7<") && told.contains("5"), "{told}");
        }
    }
}
