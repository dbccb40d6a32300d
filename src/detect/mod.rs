//! What deserves a second look: new origins, surges, declines, moves. True counts, for signed-in people only.
//!
//! In: a [`Panel`] of counts by place, origin and period, each as known at every moment. Out: [`Signal`]s. Never here:
//! input or output, the clock, anything public (public statements are made in `protect`, from shown cells alone).
//! "Not collected" is never zero.
//!
//! # How it works
//! Counts are tiny and series are thousands, so no rule of thumb holds. One statistical core serves everything:
//!
//! 1. **Expect** ([`forecast`]): the past of a series and the margins of the panel give a negative binomial (discounted
//!    Gamma–Poisson, Harvey and Fernandes 1989, with an empirical-Bayes prior). `surveillance::bayes` of R is the
//!    special case without margins, discount and drift.
//! 2. **Learn** ([`spread`]): earlier errors say how far counts lie from what was expected.
//! 3. **Rank** ([`order`]): what a surge explains better than chance is believed first.
//! 4. **Count chance** ([`chance`]): how many alarms as strange as this does chance make a period, over all series
//!    together? An alarm is a signal within the budget of its family. If the predictive distributions are right, chance
//!    makes at most that many, whatever hangs together.
//!
//! The same core, by its own past alone, judges all cases of a place together ([`Parameters::default`]); forms, ages and
//! sexes are judged by their share ([`changes`]).
//!
//! # What the reference leaves open
//! [`Parameters::reference`] equals an earlier implementation signal by signal. Where its description is silent, it does so:
//! the shapes are sought once a period (window 1, whole counts, places that answered last) and kept for longer windows;
//! errors are the forecasts of then, and one is left out if it lies more than `6·√(φ·mu + 1)` above; in all places together
//! an origin is new if it is new to each of them; a move is told for the likeliest destination of each loss; no one moves to
//! or from their own country.

pub mod chance;
pub mod forecast;
pub mod order;
pub mod spread;

mod episode;
mod evidence;
mod fact;
mod find;
mod mix;
mod moves;
mod panel;
mod parameters;
mod rates;
mod read;
mod series;
mod signal;
mod tail;
mod watch;

#[cfg(test)]
mod tests;

pub use episode::{Calibration, calibration, since};
pub use evidence::{Evidence, Grade};
pub use fact::{NewOrigin, new_origins};
pub use mix::{Mix, Parts, changes};
pub use order::Order;
pub use panel::{Known, Panel, Place, State, Versions};
pub use parameters::{Budgets, MoveLimits, Parameters, SpreadPrior};
pub use series::{Point, series};
pub use signal::{End, Kind, OVERALL, Signal, WHOLE};
pub use watch::watch;
