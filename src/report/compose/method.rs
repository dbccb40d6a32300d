//! What is counted, how well, how it is protected, and how to cite it.

use super::Source;
use crate::report::document::Part;
use crate::structure::{Arg, Message};

pub(super) fn chapter(source: &Source) -> Vec<Part> {
    let section = |title: &str, text: Message| [Part::Heading(2, Message::new(title)), Part::Para(text)];
    let confidentiality =
        Message::new("method-confidentiality").count("threshold", source.programme.threshold);
    let cite = Message::new("method-cite")
        .text("edition", source.facts.quarter)
        .text("version", source.facts.version)
        .arg("day", Arg::Day(source.facts.released));
    let mut parts = vec![Part::Break, Part::Heading(1, Message::new("method-heading"))];
    parts.extend(section("method-count-title", Message::new("method-count")));
    parts.extend(section("method-quality-title", Message::new("method-quality")));
    parts.extend(section("method-confidentiality-title", confidentiality));
    if !source.facts.simulated.is_empty() {
        parts.extend(section("method-simulated-title", Message::new("method-simulated")));
    }
    parts.push(Part::Callout(Message::new("limits-title"), Message::new("limits-recognised")));
    parts.extend(section("method-cite-title", cite));
    parts
}
