//! The sockets in the wall: settings, the clock, the mailer.
//!
//! Everything the hub needs from outside comes through here and is handed on as a value.

mod clock;
mod config;
mod mailer;
mod secret;

pub use clock::Clock;
pub use config::Config;
pub use mailer::{Mailer, NotTaken, Relay, Taken, Turn};
pub use secret::{Secret, random};
