//! What is public of a family and what is about to be: tables that sum layers.
//!
//! ```text
//!   layers   Q1   Q2   Q3   Q4   late       whole numbers, never below zero; nobody outside sees one
//!   tables   [Q1] [Q2] [Q3] [Q4]            published: what they show is fixed for ever
//!            [Q1 + Q2 + Q3 + Q4 + late]     the last one is being decided: its cells can still be blanked
//! ```
//!
//! A quarter that is told again has other layers (`ground`), and its last table takes the place of the ones before it.

use std::collections::BTreeSet;

use super::insider::Insider;
use super::net::Net;

/// The truth of one layer.
#[derive(Debug)]
pub struct Layer {
    /// The value of every cell.
    pub flow: Vec<i64>,
    /// Cells that everyone knows without a table: of a country that did not report, of a code before its time.
    pub locked: Vec<bool>,
}

/// Cells that readers see, each the sum of some layers.
#[derive(Debug)]
pub struct Table {
    /// The layers it sums.
    pub layers: Vec<usize>,
    /// Cells that readers will see, shown or blank.
    pub listed: Vec<bool>,
    /// Cells whose value is public: listed and not blank, or told elsewhere.
    pub shown: Vec<bool>,
    /// Shown cells that may never be blanked (published before, the total of Europe, totals of countries).
    pub fixed: Vec<bool>,
}

/// Tables of one family; the last is being decided.
#[derive(Debug)]
pub struct Stage<'a> {
    /// Their shape.
    pub net: &'a Net,
    /// What they sum.
    pub layers: Vec<Layer>,
    /// The published ones, and at the end the one being decided.
    pub tables: Vec<Table>,
    /// Whether the last one takes the place of the published ones, instead of adding them up.
    pub replaces: bool,
    /// Counts of 1 to `threshold - 1` are secret.
    pub threshold: i64,
    /// Who signs in and knows a part of it.
    pub insiders: Vec<Insider>,
    /// What it costs a reader to miss a cell of the table being decided.
    pub weights: Vec<u64>,
}

/// Where a number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// In a layer.
    Layer(usize),
    /// In a table.
    Table(usize),
}

/// A cell that has to stay open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The cell.
    pub arc: usize,
    /// Of what.
    pub of: Of,
}

/// Before whom a cell has to stay open: everyone, or an insider by number.
pub type Who = Option<usize>;

impl Stage<'_> {
    /// The table that is being decided.
    pub fn decided(&self) -> &Table {
        self.tables.last().expect("a stage is made with the table it decides")
    }

    /// The table that is being decided, to be changed.
    pub fn deciding(&mut self) -> &mut Table {
        self.tables.last_mut().expect("a stage is made with the table it decides")
    }

    /// A value of the table that is being decided.
    pub fn value(&self, arc: usize) -> i64 {
        self.decided().layers.iter().map(|layer| self.layers[*layer].flow[arc]).sum()
    }

    /// The value of a cell.
    pub fn worth(&self, target: Target) -> i64 {
        match target.of {
            Of::Layer(at) => self.layers[at].flow[target.arc],
            Of::Table(at) => self.tables[at].layers.iter().map(|l| self.layers[*l].flow[target.arc]).sum(),
        }
    }

    /// What somebody does not know of a cell: all of it, or what is left of it beside their own part.
    pub fn rest(&self, target: Target, who: Who) -> i64 {
        let own = who.and_then(|at| self.insiders[at].part(self.net, target.arc));
        self.worth(target) - own.map_or(0, |arc| self.worth(Target { arc, ..target }))
    }

    /// Whether a cell of the decided table may be shown beside the tables whose place it takes: all of them showed it, and
    /// nobody sees it change by very few children, whatever is their own of them.
    pub fn may_change(&self, arc: usize) -> bool {
        let (before, last) = (0..self.tables.len() - 1, self.tables.len() - 1);
        let rest = |at, who| self.rest(Target { arc, of: Of::Table(at) }, who);
        let is_quiet = |at| self.people().all(|who| !self.is_small((rest(last, who) - rest(at, who)).abs()));
        !self.replaces || before.into_iter().all(|at| self.tables[at].shown[arc] && is_quiet(at))
    }

    /// Whether a cell lies in somebody's own territory.
    pub fn is_own(&self, arc: usize, who: Who) -> bool {
        who.is_some_and(|at| self.insiders[at].knows(arc))
    }

    /// Everyone, then each insider.
    pub fn people(&self) -> impl Iterator<Item = Who> + use<> {
        std::iter::once(None).chain((0..self.insiders.len()).map(Some))
    }

    /// All that holds numbers.
    pub fn wholes(&self) -> impl Iterator<Item = Of> + use<> {
        let layers = (0..self.layers.len()).map(Of::Layer);
        layers.chain((0..self.tables.len()).map(Of::Table))
    }

    /// Whether a cell of the decided table is the sum of what everyone knows.
    pub fn is_told(&self, arc: usize) -> bool {
        self.is_known(Target { arc, of: Of::Table(self.tables.len() - 1) }, None)
    }

    /// Whether a cell needs no proof before somebody: it is their own, or they can add it up from published cells and from
    /// layers in which everyone else is known to count nobody. A small number is never theirs to know.
    pub fn is_settled(&self, target: Target, who: Who) -> bool {
        let is_own = self.is_own(target.arc, who);
        is_own || (who.is_some() && !self.is_small(self.rest(target, who)) && self.is_known(target, who))
    }

    /// Whether a cell is the sum of other tables that show it and of layers that are clear.
    fn is_known(&self, Target { arc, of }: Target, who: Who) -> bool {
        let open = |layers: &[usize]| {
            layers.iter().copied().filter(|at| !self.is_clear(*at, arc, who)).collect::<BTreeSet<_>>()
        };
        let (mut left, own) = match of {
            Of::Layer(at) => (open(&[at]), self.tables.len()),
            Of::Table(at) => (open(&self.tables[at].layers), at),
        };
        for (_, table) in self.tables.iter().enumerate().rev().filter(|(at, t)| *at != own && t.shown[arc]) {
            let told = open(&table.layers);
            if told.is_subset(&left) {
                left.retain(|layer| !told.contains(layer));
            }
        }
        left.is_empty()
    }

    /// Whether a cell of a layer is locked, or every leaf of it that is not somebody's own.
    fn is_clear(&self, at: usize, arc: usize, who: Who) -> bool {
        let locked = &self.layers[at].locked;
        let is_part = || who.is_some_and(|at| self.insiders[at].part(self.net, arc).is_some());
        let is_shut = |leaf: usize| locked[leaf] || self.is_own(leaf, who);
        locked[arc] || (is_part() && self.net.leaves(arc).all(is_shut))
    }

    /// Every blank of a table, and every leaf that is small though nobody lists it.
    pub fn targets(&self) -> Vec<Target> {
        let arcs = 0..self.net.arcs();
        let all = self.wholes().flat_map(|of| arcs.clone().map(move |arc| Target { arc, of }));
        all.filter(|target| self.is_blank(*target) || self.is_secret_leaf(*target)).collect()
    }

    fn is_blank(&self, Target { arc, of }: Target) -> bool {
        match of {
            Of::Layer(_) => false,
            Of::Table(at) => self.tables[at].listed[arc] && !self.tables[at].shown[arc],
        }
    }

    fn is_secret_leaf(&self, target: Target) -> bool {
        self.net.is_leaf(target.arc) && self.is_small(self.worth(target))
    }

    /// Whether a count tells of very few children.
    pub fn is_small(&self, n: i64) -> bool {
        (1..self.threshold).contains(&n)
    }
}
