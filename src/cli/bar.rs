//! Progress, where somebody looks on.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};

/// A bar on a terminal; nothing in a pipe.
pub struct Bar(Option<ProgressBar>);

impl Bar {
    /// An empty bar with a name.
    pub fn new(name: String) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| ProgressBar::new(0));
        let style = ProgressStyle::with_template("{msg:.bold} {wide_bar} {pos}/{len} {elapsed}");
        if let (Some(bar), Ok(style)) = (&bar, style) {
            bar.set_style(style);
            bar.set_message(name);
        }
        Self(bar)
    }

    /// How much is done of how much.
    pub fn set(&self, done: usize, all: usize) {
        if let Some(bar) = &self.0 {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
