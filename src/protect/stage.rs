//! One table on its way to the public: which of its cells are blank, and the proof that no blank can be solved.
//!
//! A table is the sum of one or more layers (the quarters of a year). A layer may hold cells that an earlier edition
//! showed: they are locked for ever. The table itself holds cells that can still be blanked.

use super::audit::{Claim, Witness};
use super::net::Net;
use super::search::{Move, Search};

/// The truth of one layer and what of it is public already.
#[derive(Debug)]
pub struct Layer {
    /// The value of every cell.
    pub flow: Vec<i64>,
    /// Cells that cannot change: shown before, or of a country that did not report.
    pub locked: Vec<bool>,
    /// Cells of this layer that are public blanks of their own (Europe in a quarter of the year).
    pub blank: Vec<bool>,
}

/// A table being decided.
#[derive(Debug)]
pub struct Stage<'a> {
    /// Its shape.
    pub net: &'a Net,
    /// What it sums.
    pub layers: Vec<Layer>,
    /// Counts of 1 to `threshold - 1` are secret.
    pub threshold: i64,
    /// Cells of the table that readers will see, shown or blank.
    pub listed: Vec<bool>,
    /// Of these, the ones to be shown.
    pub shown: Vec<bool>,
    /// Shown cells that may never be blanked (the total of Europe, totals of countries).
    pub fixed: Vec<bool>,
}

/// A cell that has to stay open: of the table, or of one layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The cell.
    pub arc: usize,
    /// The layer, or the table as a whole.
    pub layer: Option<usize>,
}

/// A cell that no amount of blanking can protect: the table cannot be released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unprovable(pub Target);

impl Stage<'_> {
    /// The value of a cell of the table.
    pub fn value(&self, arc: usize) -> i64 {
        self.layers.iter().map(|layer| layer.flow[arc]).sum()
    }

    /// Blanks what must be blanked until every blank and every secret leaf is proved open; returns the proofs.
    ///
    /// More blanks never invalidate a proof, so each cell needs one, found once.
    pub fn protect(&mut self) -> Result<Vec<Claim>, Unprovable> {
        let mut todo = self.targets();
        // The largest last, because they are taken from the end.
        todo.sort_by_key(|target| (self.worth(*target), *target));
        let mut claims = Vec::new();
        let mut search = Search::new(self.net, self.layers.len());
        while let Some(target) = todo.pop() {
            loop {
                match self.prove(target, &mut search) {
                    Ok(proof) => break claims.extend(proof),
                    Err(missing) => todo.extend(self.repair(target, missing, &mut search)?),
                }
            }
        }
        Ok(claims)
    }

    /// Every blank of the table and of its layers, and every leaf that is small though nobody lists it.
    fn targets(&self) -> Vec<Target> {
        let of_table = |arc| Target { arc, layer: None };
        let blanks = (0..self.net.arcs()).filter(|arc| self.listed[*arc] && !self.shown[*arc]).map(of_table);
        let in_layers = self.layers.iter().enumerate().flat_map(|(at, layer)| {
            let is_target = move |arc: &usize| layer.blank[*arc] || self.is_secret_leaf(layer, *arc);
            (0..self.net.arcs()).filter(is_target).map(move |arc| Target { arc, layer: Some(at) })
        });
        blanks.chain(in_layers).collect()
    }

    fn is_secret_leaf(&self, layer: &Layer, arc: usize) -> bool {
        self.net.is_leaf(arc) && (1..self.threshold).contains(&layer.flow[arc])
    }

    fn worth(&self, target: Target) -> i64 {
        match target.layer {
            Some(at) => self.layers[at].flow[target.arc],
            None => self.value(target.arc),
        }
    }

    /// How far down and up a value must be able to move: a small one over all of `0..threshold`, a larger one by as much.
    fn distances(&self, value: i64) -> [(bool, i64); 2] {
        let width = self.threshold - 1;
        match value <= width {
            true => [(false, value), (true, width - value)],
            false => [(false, width), (true, 0)],
        }
    }

    /// Moves that change the target: within its layer (or any, for the table), or between its layer and another.
    fn moves(&self, target: Target) -> Vec<Move> {
        let all = 0..self.layers.len();
        match target.layer {
            None => all.map(Move::Within).collect(),
            Some(at) => {
                let others = all.filter(move |other| *other != at);
                std::iter::once(Move::Within(at))
                    .chain(others.map(|other| Move::Between(at, other)))
                    .collect()
            }
        }
    }

    /// Finds other whole tables that look the same in public and hold the target where it must be able to be.
    fn prove(&self, target: Target, search: &mut Search) -> Result<Vec<Claim>, Shortfall> {
        let is_small = self.worth(target) < self.threshold;
        let (mut claims, mut owed) = (Vec::new(), 0);
        for (adds, distance) in self.distances(self.worth(target)) {
            let wanted = distance + owed;
            search.forget();
            let reached = self.reach(target, adds, wanted, search);
            if reached < wanted && (is_small || adds) {
                return Err(Shortfall { adds, wanted });
            }
            // A larger value may make up upwards for what it could not fall.
            owed = wanted - reached;
            let by = if adds { reached } else { -reached };
            claims.push(Claim { target, by, witness: self.witness(search) });
        }
        Ok(claims)
    }

    /// Pushes the target by up to `wanted` with blanks alone; returns how far it got.
    fn reach(&self, target: Target, adds: bool, wanted: i64, search: &mut Search) -> i64 {
        let mut reached = 0;
        for along in self.moves(target) {
            while reached < wanted {
                match search.free_path(self, along, target.arc, adds) {
                    Some(path) => {
                        reached += search.walk(self, along, target.arc, adds, &path, wanted - reached)
                    }
                    None => break,
                }
            }
        }
        reached
    }

    /// Blanks the cheapest shown cells that let the target move further; returns them as new targets.
    fn repair(
        &mut self,
        target: Target,
        missing: Shortfall,
        search: &mut Search,
    ) -> Result<Vec<Target>, Unprovable> {
        // A small value has to go the way that failed; a larger one may gain its width on either side.
        let ways = match self.worth(target) < self.threshold {
            true => vec![(missing.adds, missing.wanted)],
            false => vec![(false, self.threshold - 1), (true, self.threshold - 1)],
        };
        let priced =
            ways.into_iter().filter_map(|(adds, wanted)| self.cheapest(target, adds, wanted, search));
        let (_, arcs) = priced.min_by_key(|(price, _)| *price).ok_or(Unprovable(target))?;
        let bought: Vec<usize> = arcs.into_iter().filter(|arc| self.shown[*arc]).collect();
        bought.iter().for_each(|arc| self.shown[*arc] = false);
        match bought.is_empty() {
            true => Err(Unprovable(target)),
            false => Ok(bought.into_iter().map(|arc| Target { arc, layer: None }).collect()),
        }
    }

    /// The cheapest way on in one direction, after all that blanks alone can do.
    fn cheapest(
        &self,
        target: Target,
        adds: bool,
        wanted: i64,
        search: &mut Search,
    ) -> Option<(u64, Vec<usize>)> {
        search.forget();
        self.reach(target, adds, wanted, search);
        let within = self.moves(target).into_iter().filter(|along| matches!(along, Move::Within(_)));
        within
            .filter_map(|along| search.paid_path(self, along, target.arc, adds))
            .min_by_key(|(price, _)| *price)
    }

    fn witness(&self, search: &Search) -> Witness {
        search.changes().filter(|(_, arc, _)| self.net.is_leaf(*arc)).collect()
    }
}

/// How a proof failed: in this direction it could not come as far as it wanted.
#[derive(Debug)]
struct Shortfall {
    adds: bool,
    wanted: i64,
}
