//! What coordinators tell and ask each other.

pub mod directory;
pub mod inquiries;
pub mod practice;
pub mod warnings;

use super::visit::Visit;
use crate::colleagues::Asker;
use crate::people::{Actor, Role};
use crate::structure::Code;

fn asker<'a>(visit: &'a Visit, countries: &'a [Code]) -> Asker<'a> {
    Asker { person: visit.person(), is_lead: visit.actor.is(Role::Lead), countries }
}

/// The countries this person coordinates.
fn own_countries(visit: &Visit) -> Vec<Code> {
    coordinated(&visit.actor)
}

/// The countries somebody coordinates.
pub fn coordinated(actor: &Actor) -> Vec<Code> {
    let seats = actor.seats().iter().filter(|seat| seat.role == Role::Coordinator);
    let mut countries: Vec<Code> = seats.map(|seat| seat.country).collect();
    countries.sort();
    countries.dedup();
    countries
}
