//! Roles and seats in the reader's words.

use crate::people::{Role, Seat};
use crate::structure::{Code, Message};
use crate::words::Words;

/// A role in the reader's words.
pub fn role(words: &Words, role: Role) -> String {
    words.get(&format!("role-{role}"))
}

/// A role and where it is held.
pub fn seat(words: &Words, seat: &Seat) -> String {
    let named = [
        (seat.country != Code::TOTAL).then(|| words.country(seat.country)),
        (seat.region != Code::TOTAL).then(|| words.region(seat.region)),
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
