//! The only place that asks for the time.

use jiff::Timestamp;

/// Where a moment comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// Always the same moment: for tests and for replaying the past.
    Fixed(Timestamp),
}

impl Clock {
    /// Now.
    pub fn now(self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the one place that may ask")]
            Clock::System => Timestamp::now(),
            Clock::Fixed(at) => at,
        }
    }
}

/// How long something takes, by a clock that nobody sets.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Starts to run.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that may ask")]
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }

    /// The time since then.
    pub fn took(self) -> std::time::Duration {
        self.0.elapsed()
    }
}
