//! Plain worded data becomes pictures, one function a kind of chart.
//!
//! Comes in: labels and numbers already in words, amounts only for the length of a bar.
//! Goes out: a `Picture`. Never here: a figure that is hidden, a colour that alone says
//! something, a label over another or over the edge.

mod bars;
mod columns;
mod flow;
mod labels;
mod legend;
mod multiples;
mod paired;
mod spark;
mod strip;
mod tiles;
mod timeline;

pub use bars::{Bar, Group, bars};
pub use columns::{Column, Columns, Course, columns};
pub use flow::{Flow, Link, flow};
pub use multiples::{Multiple, Multiples, multiples};
pub use paired::{Pair, Pairs, paired_bars};
pub use spark::spark;
pub use strip::{Participant, Status, Strip, strip};
pub use tiles::{Tile, TileLegend, TileMap, TileState, tiles};
pub use timeline::{Appearance, Timeline, timeline};

/// A figure as a reader meets it: a number, or the mark that stands for one.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// A figure that is shown.
    Number {
        /// Gives the length of the bar and nothing else.
        amount: f64,
        /// The number as it is read, already in the reader's language.
        text: String,
    },
    /// Not shown or not there; never drawn as a length, least of all as nought.
    Mark(String),
}

impl Reading {
    /// A number and its words.
    pub fn number(amount: f64, text: impl Into<String>) -> Self {
        let text = text.into();
        Self::Number { amount, text }
    }

    /// A mark such as `c` or `–`.
    pub fn mark(mark: impl Into<String>) -> Self {
        Self::Mark(mark.into())
    }

    fn amount(&self) -> f64 {
        match self {
            Self::Number { amount, .. } => *amount,
            Self::Mark(_) => 0.0,
        }
    }

    fn text(&self) -> &str {
        match self {
            Self::Number { text, .. } => text,
            Self::Mark(mark) => mark,
        }
    }
}

/// Length of an amount on a scale from nought to `largest`.
fn length(amount: f64, largest: f64, room: f32) -> f32 {
    if largest <= 0.0 {
        return 0.0;
    }
    (amount.max(0.0) / largest) as f32 * room
}

#[cfg(test)]
mod tests;
