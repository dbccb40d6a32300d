//! What is counted, how well, how it is protected, and how to cite it.

use sha2::{Digest, Sha256};

use super::Source;
use crate::protect::{Revision, Span};
use crate::report::document::Part;
use crate::structure::{Arg, Message, Period, hexadecimal};

/// How much of a hash is printed, in bytes: enough that nobody makes another table with the same by chance or at leisure.
const CODE: usize = 8;

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let section = |title: &str, text: Message| [Part::Heading(2, Message::new(title)), Part::Para(text)];
    let confidentiality =
        Message::new("method-confidentiality").count("threshold", source.programme.threshold);
    let mut parts = vec![Part::Heading(1, Message::new("method-heading"))];
    parts.extend(section("method-count-title", Message::new("method-count")));
    parts.extend(section("method-quality-title", Message::new("method-quality")));
    parts.extend(section("method-revisions-title", revisions(source)));
    parts.extend(section("method-confidentiality-title", confidentiality));
    if !source.facts.simulated.is_empty() {
        parts.extend(section("method-simulated-title", Message::new("method-simulated")));
    }
    parts.push(Part::Callout(Message::new("limits-title"), Message::new("limits-recognised")));
    parts.extend(section("method-cite-title", cite(source)));
    parts.push(Part::Para(code(source)));
    parts
}

/// How to name the edition where it is quoted.
pub(super) fn cite(source: &Source) -> Message {
    Message::new("method-cite")
        .text("edition", source.facts.quarter)
        .text("version", source.facts.version)
        .arg("day", Arg::Day(source.facts.released))
}

/// What proves that the figures are those of the edition: anybody can work it out from the file inside the PDF.
pub(super) fn code(source: &Source) -> Message {
    let digest = hexadecimal(&Sha256::digest(source.data())[..CODE]).to_uppercase();
    let groups: Vec<&str> =
        digest.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
    Message::new("method-code").text("code", groups.join("-"))
}

/// Whose earlier figures are told again with this edition.
fn revisions(source: &Source) -> Message {
    let one = |revision: Revision| {
        let id = match revision.within {
            Span::Quarter => "method-revision",
            Span::Year => "method-revision-year",
        };
        let message = Message::new(id).arg("country", Arg::Country(revision.country));
        message.period("quarter", Period::Quarter(revision.quarter)).into()
    };
    let told: Vec<Arg> = source.public.revised_in(source.facts.quarter).map(one).collect();
    match told.is_empty() {
        true => Message::new("method-revisions-none"),
        false => Message::new("method-revisions").arg("answers", Arg::List(told)),
    }
}
