//! Who somebody is and what they may do: roles, seats, the one authorisation function, and what proves a person.
//!
//! In: seats, typed texts, the day or second, random bytes. Out: [`Actor`], [`may`]'s answer, proofs that were met or not.
//! Never here: a database, the clock, chance, a sentence. The flows that use all this live in `access`.
//!
//! | question | function |
//! |---|---|
//! | may this person do that? | [`may`] |
//! | who holds which seat on a day? | [`Seat::is_active`] |
//! | is this passphrase good enough? | [`weakness`] |
//! | is this the code of the second factor? | [`Totp::step`] |
//! | what is stored of a secret? | [`Secret::fingerprint`] |

mod actor;
mod address;
mod may;
mod passphrase;
mod role;
mod token;
mod totp;

pub use actor::{Actor, Proof, Scope};
pub use address::address;
pub use may::{Act, Denied, Place, may};
pub use passphrase::{LONGEST, SHORTEST, Weakness, weakness};
pub use role::{BadSeat, NotARole, Role, Seat};
pub use token::{RECOVERY_CODES, Secret, recovery_codes, recovery_fingerprint};
pub use totp::Totp;

#[cfg(test)]
mod tests;
