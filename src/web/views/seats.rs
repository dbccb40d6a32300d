//! Roles and seats in the reader's words.

use crate::people::{Role, Seat};
use crate::structure::{Code, Dimension, Message, Structure};
use crate::words::Words;

/// A role in the reader's words.
pub fn role(words: &Words, role: Role) -> String {
    words.get(&format!("role-{role}"))
}

/// A region by its name; children whose region nobody knows are counted under one of their own.
pub fn region_name(words: &Words, region: Code) -> String {
    match Structure::embedded().list(Dimension::Region).get(region).map(|item| item.label.as_str()) {
        Some("") => words.get("region-unknown"),
        Some(label) => label.into(),
        None => region.to_string(),
    }
}

/// A role and where it is held.
pub fn seat(words: &Words, seat: &Seat) -> String {
    let named = [
        (seat.country != Code::TOTAL).then(|| words.country(seat.country)),
        (seat.region != Code::TOTAL).then(|| region_name(words, seat.region)),
        (seat.organisation != Code::TOTAL).then(|| seat.organisation.to_string()),
    ];
    let place: Vec<String> = named.into_iter().flatten().collect();
    match place.is_empty() {
        true => role(words, seat.role),
        false => words.say(
            &Message::new("seat-place").text("role", role(words, seat.role)).text("place", place.join(", ")),
        ),
    }
}
