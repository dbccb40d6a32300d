//! Blanks what must be blanked until every blank and every secret leaf is proved open.

use super::reach::{Reach, Witness};
use super::search::{Push, Search};
use super::stage::{Of, Stage, Target, Who};

/// A cell that no amount of blanking can protect: the table cannot be released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unprovable(pub Target);

/// Proofs being found.
struct Proving {
    search: Search,
    reach: Reach,
    witnesses: Vec<Witness>,
}

/// How a proof failed: in this direction it could not come as far as it wanted.
#[derive(Debug)]
struct Shortfall {
    adds: bool,
    wanted: i64,
}

impl Stage<'_> {
    /// Decides the last table: blanks it until the promise holds before everyone; returns the proofs.
    ///
    /// More blanks never invalidate a proof, so each stays once it is found. One proof often holds for many cells.
    pub fn protect(&mut self) -> Result<Vec<Witness>, Unprovable> {
        let mut todo = self.targets();
        // The largest last, because they are taken from the end.
        todo.sort_by_key(|target| (self.worth(*target), *target));
        let mut proving =
            Proving { search: Search::new(self), reach: Reach::new(self), witnesses: Vec::new() };
        while let Some(target) = todo.pop() {
            for who in self.people() {
                while !proving.reach.is_kept(self, target, who) && !self.is_settled(target, who) {
                    if let Err(missing) = self.prove(target, who, &mut proving) {
                        todo.extend(self.repair(target, who, missing, &mut proving.search)?);
                    }
                }
            }
        }
        Ok(proving.witnesses)
    }

    /// Finds other whole truths that look the same in public and hold the target where it must be able to be.
    fn prove(&self, target: Target, who: Who, proving: &mut Proving) -> Result<(), Shortfall> {
        let (rest, width) = (self.rest(target, who), self.threshold - 1);
        let (low, high) = proving.reach.of(target, who);
        if rest <= width {
            self.stretch(target, who, (false, rest, -low), proving)?;
            return self.stretch(target, who, (true, width - rest, high), proving);
        }
        // A larger value may make up upwards for what it could not fall.
        let fallen = match self.stretch(target, who, (false, width - high, -low), proving) {
            Ok(()) => width - high,
            Err(_) => -proving.reach.of(target, who).0,
        };
        self.stretch(target, who, (true, width - fallen, high), proving)
    }

    /// Pushes the target as far as is wanted, unless it came there before.
    fn stretch(
        &self,
        target: Target,
        who: Who,
        (adds, wanted, before): (bool, i64, i64),
        proving: &mut Proving,
    ) -> Result<(), Shortfall> {
        if before >= wanted {
            return Ok(());
        }
        proving.search.forget(self, who);
        let reached = self.push(target, adds, wanted, &mut proving.search);
        if reached > 0 {
            let leaves = proving.search.changes(self).filter(|(_, arc, _)| self.net.is_leaf(*arc));
            let witness: Witness = leaves.collect();
            proving.reach.add(self, &witness);
            proving.witnesses.push(witness);
        }
        if reached < wanted { Err(Shortfall { adds, wanted }) } else { Ok(()) }
    }

    /// Pushes the target by up to `wanted` with blanks alone; returns how far it got.
    fn push(&self, target: Target, adds: bool, wanted: i64, search: &mut Search) -> i64 {
        let mut reached = 0;
        for along in search.moves(target.of) {
            let push = Push { along, arc: target.arc, adds };
            while reached < wanted {
                let Some(path) = search.free_path(self, push) else { break };
                reached += search.walk(push, &path, wanted - reached);
            }
        }
        reached
    }

    /// Blanks the cheapest shown cells that let the target move further; returns them as new targets.
    fn repair(
        &mut self,
        target: Target,
        who: Who,
        missing: Shortfall,
        search: &mut Search,
    ) -> Result<Vec<Target>, Unprovable> {
        // A small value has to go the way that failed; a larger one may gain its width on either side.
        let width = self.threshold - 1;
        let ways = match self.rest(target, who) <= width {
            true => vec![(missing.adds, missing.wanted)],
            false => vec![(false, width), (true, width)],
        };
        let priced =
            ways.into_iter().filter_map(|(adds, wanted)| self.cheapest(target, who, adds, wanted, search));
        let (_, bought) = priced.min_by_key(|(price, _)| *price).ok_or(Unprovable(target))?;
        for arc in &bought {
            self.deciding().shown[*arc] = false;
            search.reprice(self, *arc);
        }
        let of = Of::Table(self.tables.len() - 1);
        match bought.is_empty() {
            true => Err(Unprovable(target)),
            false => Ok(bought.into_iter().map(|arc| Target { arc, of }).collect()),
        }
    }

    /// The cheapest way on in one direction, after all that blanks alone can do.
    fn cheapest(
        &self,
        target: Target,
        who: Who,
        adds: bool,
        wanted: i64,
        search: &mut Search,
    ) -> Option<(u64, Vec<usize>)> {
        search.forget(self, who);
        self.push(target, adds, wanted, search);
        let moves = search.moves(target.of).into_iter();
        let paid = moves.filter_map(|along| search.paid_path(self, Push { along, arc: target.arc, adds }));
        paid.min_by_key(|(price, _)| *price)
    }
}
