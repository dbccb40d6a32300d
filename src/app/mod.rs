//! The sockets in the wall: settings, the clock, the mailer.
//!
//! Everything the hub needs from outside comes through here and is handed on as a value.

pub mod checkup;
mod clock;
mod config;
mod mailer;
pub mod measure;
mod secret;
mod stop;

pub use checkup::{Checkup, Told};
pub use clock::{Clock, Stopwatch};
pub use config::Config;
pub use mailer::{Mailer, NotTaken, Relay, Taken, Turn};
pub use secret::{Secret, random};
pub use stop::{Stop, within};
