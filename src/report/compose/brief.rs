//! One page for somebody who decides: the points of the cover, the quarters, what it cannot tell, how to cite it.

use super::{Kind, Source, glance, headlines, method};
use crate::report::document::Part;
use crate::structure::{Arg, Code, Message};

pub(super) fn points(source: &Source) -> Vec<Part> {
    let lead = Message::new("brief-lead")
        .period("quarter", source.now())
        .count("reporting", source.reporting(source.now()).len())
        .count("participants", source.structure.participants.len())
        .arg("moment", Arg::Moment(source.facts.released));
    let mut parts = vec![Part::Heading(1, Message::new("brief-title")), Part::Lead(lead)];
    parts.extend(source.warnings().into_iter().map(Part::Para));
    parts.push(Part::Points(headlines::points(source)));
    parts.push(Part::Figure(glance::figure(source)));
    parts
}

/// What every short document ends with.
pub(super) fn citation(source: &Source) -> Vec<Part> {
    let limits = Part::Callout(Message::new("limits-title"), Message::new("limits-recognised"));
    // A profile says so at its beginning.
    let limits = (source.area() == Code::TOTAL).then_some(limits).into_iter();
    // A page of the hub is no file that could be verified.
    let code = (source.kind != Kind::Home).then(|| method::code(source));
    limits.chain(std::iter::once(method::cite(source)).chain(code).map(Part::Para)).collect()
}
