//! Counts by place, origin and period, each with what was known when.

use std::cmp::Ordering;

use crate::structure::Period;

/// Where is counted: a country, or a region of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its code.
    pub label: String,
    /// Which origin is its own nationals.
    pub own: Option<usize>,
    /// What it lies in; moves are looked for between places of one parent.
    pub parent: Option<String>,
}

/// How far an answer has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// No answer yet, or none ever. Never a zero.
    NotCollected,
    /// The first version; more may come.
    Provisional,
    /// The count that stands.
    Final,
}

/// A count in the first version and as it stands in the end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Versions {
    /// In the first version the hub received.
    pub first: u32,
    /// In the last.
    pub last: u32,
}

/// A dense panel of counts, every count in two versions; what was not collected is empty.
#[derive(Debug, Clone)]
pub struct Panel {
    /// Where is counted.
    pub places: Vec<Place>,
    /// Who is counted.
    pub origins: Vec<String>,
    /// When: every period from the first to the last, in order.
    pub periods: Vec<Period>,
    /// `place × period × origin`, first and last versions apart.
    first: Vec<u32>,
    last: Vec<u32>,
    /// `place × period`: at the end of which period the first version was there.
    known: Vec<Option<usize>>,
    /// `place × period`: all origins together.
    sums: Vec<(f64, f64)>,
}

impl Panel {
    /// A panel in which nothing is collected yet. A place's own nationals are the origin of the same label.
    pub fn new(places: Vec<(String, Option<String>)>, origins: Vec<String>, periods: Vec<Period>) -> Self {
        let own = |label: &str| origins.iter().position(|origin| origin == label);
        let place = |(label, parent): (String, Option<String>)| Place { own: own(&label), label, parent };
        let places: Vec<Place> = places.into_iter().map(place).collect();
        let answers = places.len() * periods.len();
        let cells = answers * origins.len();
        Self {
            first: vec![0; cells],
            last: vec![0; cells],
            known: vec![None; answers],
            sums: vec![(0.0, 0.0); answers],
            places,
            origins,
            periods,
        }
    }

    /// Enters the answer of a place for a period: one count for each origin, the first version known at the end of
    /// period `known`.
    pub fn collect(&mut self, place: usize, period: usize, known: usize, counts: &[Versions]) {
        let (answer, row) = (place * self.periods.len() + period, self.row(place, period));
        self.known[answer] = Some(known);
        self.sums[answer] = (0.0, 0.0);
        for (cell, count) in row.zip(counts) {
            (self.first[cell], self.last[cell]) = (count.first, count.last);
            self.sums[answer].0 += f64::from(count.first);
            self.sums[answer].1 += f64::from(count.last);
        }
    }

    /// What was known at the end of period `at`: nothing of what came later, first versions of what had just come.
    pub fn as_of(&self, at: usize, weight: f64) -> Known<'_> {
        let completeness = (0..self.places.len()).map(|place| self.completeness(place, at, weight)).collect();
        Known { panel: self, at, completeness }
    }

    /// How much of a first version the last one used to be: `(Σ first + weight) / (Σ last + weight)`, at most 1.
    fn completeness(&self, place: usize, at: usize, weight: f64) -> f64 {
        let past = (0..=at).filter(|period| self.state(place, *period, at) == State::Final);
        let sums = past.map(|period| self.sums[place * self.periods.len() + period]);
        let (first, last) = sums.fold((weight, weight), |sum, (first, last)| (sum.0 + first, sum.1 + last));
        (first / last).clamp(0.0, 1.0)
    }

    fn state(&self, place: usize, period: usize, at: usize) -> State {
        match self.known[place * self.periods.len() + period].map(|known| known.cmp(&at)) {
            None | Some(Ordering::Greater) => State::NotCollected,
            Some(Ordering::Equal) => State::Provisional,
            Some(Ordering::Less) => State::Final,
        }
    }

    fn row(&self, place: usize, period: usize) -> std::ops::Range<usize> {
        let start = (place * self.periods.len() + period) * self.origins.len();
        start..start + self.origins.len()
    }
}

/// A panel as it was known at the end of one period.
#[derive(Debug, Clone)]
pub struct Known<'p> {
    /// The whole panel.
    pub panel: &'p Panel,
    /// The last period that can be known.
    pub at: usize,
    completeness: Vec<f64>,
}

impl<'p> Known<'p> {
    /// How far the answer of a place for a period had come.
    pub fn state(&self, place: usize, period: usize) -> State {
        self.panel.state(place, period, self.at)
    }

    /// How much of a period was counted, from 0 (not collected) to 1 (final).
    pub fn exposure(&self, place: usize, period: usize) -> f64 {
        match self.state(place, period) {
            State::NotCollected => 0.0,
            State::Provisional => self.completeness[place],
            State::Final => 1.0,
        }
    }

    /// The counts of every origin; `None` where nothing is collected.
    pub fn counts(&self, place: usize, period: usize) -> Option<&'p [u32]> {
        let row = self.panel.row(place, period);
        match self.state(place, period) {
            State::NotCollected => None,
            State::Provisional => Some(&self.panel.first[row]),
            State::Final => Some(&self.panel.last[row]),
        }
    }
}
