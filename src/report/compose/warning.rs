//! An early warning on one page: codes and bands alone, so that it can be read in every language.

use jiff::Timestamp;

use crate::exchange::Warning;
use crate::report::document::{Document, Inside, Part};
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
    let line = |(field, value): (&str, Message)| {
        let line = Message::new("labelled-value").arg("label", Message::new(field).into());
        line.arg("value", value.into())
    };
    document.parts = vec![
        Part::Heading(1, message("warning-title")),
        Part::Lead(Message::new("warning-lead")),
        Part::Points(warning.fields().into_iter().map(line).collect()),
        Part::Para(Message::new("warning-note")),
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
