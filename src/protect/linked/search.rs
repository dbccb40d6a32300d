//! Decides which cells are blank, so that every secret one is proved open.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::certificate::{Certificate, Witness, gap};
use super::near::Ground;
use super::program::{Leaves, NEVER, Program};
use super::publication::Publication;
use super::ranges::{Ranges, step};
use super::space::Key;
use super::{Wish, dice, mixed};

/// Among how many leaves a change is looked for that costs nothing.
const NEAR: usize = 300;
/// Among how many one that has to be paid for; further on where there is none.
const FAR: [usize; 3] = [1300, 5000, 20_000];
/// The price of one step, as a share of the price of the smallest cell that could be shown: short changes are easier to
/// fill with whole children.
const STEP: f64 = 0.1;
/// How often a change in parts of children is looked for again with other prices of steps.
const AGAIN: u64 = 16;

/// What may be shown, and why.
#[derive(Debug)]
pub struct Released {
    /// The listed cells that are shown.
    pub shown: BTreeSet<Key>,
    /// The proofs.
    pub certificate: Certificate,
}

/// A cell that no amount of blanking was found to protect: nothing is released.
#[derive(Debug, PartialEq, Eq)]
pub struct Unproved(pub Key);

/// Decides every cell; `progress` hears how many of how many secret cells are done.
///
/// Twice, side by side: what the first cells blank decides much of what the later ones need, and no order is always the
/// better one. Of the two patterns the one that tells more is released.
pub fn protect(
    publication: &Publication,
    wish: &Wish,
    progress: impl FnMut(usize, usize),
) -> Result<Released, Unproved> {
    let rows = rows(publication, wish);
    let decide =
        |order| Search::new(publication, wish, &rows).decide(&targets(publication, wish, order), |_, _| {});
    let outcomes = std::thread::scope(|scope| {
        let other = scope.spawn(|| decide(Order::Finest));
        let first = Search::new(publication, wish, &rows)
            .decide(&targets(publication, wish, Order::Smallest), progress);
        [Some(first), other.join().ok()]
    });
    let told = |released: &Released| released.shown.iter().map(|cell| publication.value(*cell)).sum::<i64>();
    let [first, other] = outcomes.map(|outcome| outcome.unwrap_or(Err(Unproved(0))));
    match (first, other) {
        (Ok(first), Ok(other)) if told(&other) > told(&first) => Ok(other),
        (Err(_), Ok(other)) => Ok(other),
        (first, _) => first,
    }
}

/// Which secret cells are looked at first.
#[derive(Debug, Clone, Copy)]
enum Order {
    /// The smallest counts.
    Smallest,
    /// The cells with the fewest totals among their codes.
    Finest,
}

/// Numbers the cells that may be shown, and those that were.
fn rows(publication: &Publication, wish: &Wish) -> HashMap<Key, u32> {
    let large = publication.values.iter().filter(|(_, value)| **value >= wish.threshold).map(|(key, _)| *key);
    let cells: BTreeSet<Key> = large.chain(publication.told.keys().copied()).collect();
    cells.into_iter().zip(0..).collect()
}

/// The secret cells that are not told already.
fn targets(publication: &Publication, wish: &Wish, order: Order) -> Vec<Key> {
    let is_target =
        |(key, value): &(&Key, &i64)| wish.is_secret(**value) && !publication.told.contains_key(key);
    let mut targets: Vec<Key> = publication.values.iter().filter(is_target).map(|(key, _)| *key).collect();
    let totals = |key: Key| match order {
        Order::Smallest => 0,
        Order::Finest => publication.space.totals(key),
    };
    targets.sort_by_cached_key(|key| (totals(*key), publication.value(*key), *key));
    targets
}

struct Search<'a> {
    publication: &'a Publication,
    wish: &'a Wish,
    rows: &'a HashMap<Key, u32>,
    ground: Ground<'a>,
    program: Program,
    shown: Vec<bool>,
    /// How far each cell is known to fall and to grow.
    reach: HashMap<Key, (i64, i64)>,
    witnesses: Vec<Witness>,
}

/// A change in parts of children, as `(leaf, by)`.
type Parts = Vec<(usize, f64)>;

/// A change in whole children and what it costs.
struct Found {
    price: f64,
    /// What it costs by the child.
    cost: f64,
    witness: Witness,
}

impl<'a> Search<'a> {
    fn new(publication: &'a Publication, wish: &'a Wish, rows: &'a HashMap<Key, u32>) -> Self {
        let ground = Ground::new(&publication.space, &publication.base, rows);
        let mut prices = vec![NEVER; rows.len()];
        for (key, row) in rows {
            prices[*row as usize] = price(publication, wish, *key);
        }
        let shown = vec![true; rows.len()];
        let program = Program::new(prices);
        Self { publication, wish, rows, ground, program, shown, reach: HashMap::new(), witnesses: vec![] }
    }

    /// Proves one secret cell after the other, and has the proofs checked.
    fn decide(
        mut self,
        targets: &[Key],
        mut progress: impl FnMut(usize, usize),
    ) -> Result<Released, Unproved> {
        for (done, target) in targets.iter().enumerate() {
            progress(done, targets.len());
            self.prove(*target)?;
        }
        if self.wish.every_blank {
            self.widen();
        }
        let (publication, wish) = (self.publication, self.wish);
        let released = self.released();
        match gap(publication, wish, &released.shown, &released.certificate) {
            Some(cell) => Err(Unproved(cell)),
            None => Ok(released),
        }
    }

    fn reach(&self, cell: Key) -> (i64, i64) {
        self.reach.get(&cell).copied().unwrap_or_default()
    }

    /// Which changes would open a cell; none if it is open.
    fn ways(&self, cell: Key) -> Vec<i64> {
        let ((low, high), value, width) = (self.reach(cell), self.publication.value(cell), self.wish.width());
        let ways = match self.wish.strict && self.wish.is_secret(value) {
            true if value + high < width => vec![width - value],
            true if value + low > 0 => vec![-value],
            true => vec![],
            false if high - low >= width => vec![],
            false => vec![width + low, high - width],
        };
        ways.into_iter().filter(|by| value + by >= 0).collect()
    }

    /// Blanks what must be blanked until the cell is open.
    fn prove(&mut self, cell: Key) -> Result<(), Unproved> {
        loop {
            let ways = self.ways(cell);
            if ways.is_empty() {
                return Ok(());
            }
            let found = self.cheapest(cell, &ways).ok_or(Unproved(cell))?;
            self.take(found.witness);
        }
    }

    /// Blanks that hold no secret are opened too where a reader could take them for one: nothing says that they are not.
    fn widen(&mut self) {
        loop {
            let shown = self.shown_rows();
            let ranges = Ranges::of(&self.publication.space, &self.publication.base, &shown);
            let mut leaks: Vec<Key> = ranges
                .find(self.blanks(), self.wish)
                .into_values()
                .filter(|range| range.is_leak(self.wish))
                .map(|range| range.cell)
                .collect();
            leaks.sort_unstable();
            let before = self.witnesses.len();
            for cell in leaks {
                // Nothing is promised of them: what cannot be opened stays as narrow as it is.
                let _ = self.prove(cell);
            }
            if self.witnesses.len() == before {
                return;
            }
        }
    }

    /// The cells that are told, now or before.
    fn shown_rows(&self) -> BTreeSet<Key> {
        self.rows.iter().filter(|(_, row)| self.shown[**row as usize]).map(|(key, _)| *key).collect()
    }

    /// Listed cells that are not told, with what they hold.
    fn blanks(&self) -> Vec<(Key, f64)> {
        let is_blank = |key: &Key| self.rows.get(key).is_none_or(|row| !self.shown[*row as usize]);
        self.publication.listed().filter(|(key, _)| is_blank(key)).map(|(key, n)| (key, n as f64)).collect()
    }

    /// One of these changes that costs nothing, or else the cheapest that is found.
    fn cheapest(&mut self, cell: Key, ways: &[i64]) -> Option<Found> {
        let near = self.ground.around(cell, NEAR);
        if let Some(witness) = ways.iter().find_map(|by| self.free(cell, &near, *by)) {
            return Some(Found { price: 0.0, cost: 0.0, witness });
        }
        FAR.into_iter().find_map(|most| self.paid_for(cell, most, ways))
    }

    /// The cheapest of these changes among so many leaves.
    fn paid_for(&mut self, cell: Key, most: usize, ways: &[i64]) -> Option<Found> {
        let keys = self.ground.around(cell, most);
        let (mut best, mut limit): (Option<Found>, f64) = (None, f64::INFINITY);
        for by in ways {
            if let Some(found) = self.whole(cell, &keys, *by, limit) {
                limit = limit.min(found.cost);
                let is_better = best.as_ref().is_none_or(|best| found.price < best.price);
                best = if is_better { Some(found) } else { best };
            }
        }
        best
    }

    /// A change among a few leaves that no shown cell notices.
    fn free(&mut self, cell: Key, keys: &[Key], by: i64) -> Option<Witness> {
        let mut leaves = self.ground.columns(cell, keys, &self.shown, step);
        let prices = self.program.close();
        let first = self.program.solve(&leaves, by as f64, f64::INFINITY);
        let found =
            first.and_then(|first| whole(keys, &first).or_else(|| self.again(keys, &mut leaves, by, &first)));
        self.program.open(prices);
        found
    }

    /// The cheapest change in whole children. One in parts of children says what to pay for; whole ones are looked for
    /// there.
    fn whole(&mut self, cell: Key, keys: &[Key], by: i64, limit: f64) -> Option<Found> {
        let (key, unit) = (self.wish.key, self.unit());
        let step = |leaf| STEP * unit * (1.0 + dice(leaf ^ key));
        let mut leaves = self.ground.columns(cell, keys, &self.shown, step);
        let first = self.program.solve(&leaves, by as f64, limit)?;
        let cost = self.program.cost();
        let parts = self.concentrated(keys, &leaves, by, first);
        let witness = match whole(keys, &parts) {
            Some(witness) => witness,
            None => self.again(keys, &mut leaves, by, &parts)?,
        };
        Some(Found { price: self.price(&witness), cost, witness })
    }

    /// A cell is paid for once, however far it changes: prices by the child make the solution use fewer cells.
    fn concentrated(&mut self, keys: &[Key], leaves: &Leaves, by: i64, first: Parts) -> Parts {
        let paid = self.paid(keys, &first);
        let rows: Vec<u32> = paid.iter().map(|(row, _)| *row).collect();
        let prices = self.program.free(&rows);
        let by_child: Vec<f64> =
            paid.iter().zip(&prices).map(|((_, by), price)| price / by.abs().max(0.1)).collect();
        self.program.restore(&rows, &by_child);
        let next = if rows.is_empty() { None } else { self.program.solve(leaves, by as f64, f64::INFINITY) };
        self.program.restore(&rows, &prices);
        let price = |parts: &Parts| -> f64 {
            self.paid(keys, parts).iter().map(|(row, _)| self.program.price(*row)).sum()
        };
        next.filter(|next| price(next) < prices.iter().sum()).unwrap_or(first)
    }

    fn again(&mut self, keys: &[Key], leaves: &mut Leaves, by: i64, parts: &Parts) -> Option<Witness> {
        let paid: Vec<u32> = self.paid(keys, parts).into_iter().map(|(row, _)| row).collect();
        let prices = self.program.free(&paid);
        let unit = self.unit();
        let found = (1..=AGAIN).find_map(|time| {
            for (step, leaf) in leaves.steps.iter_mut().zip(keys) {
                *step = STEP * unit * (0.2 + 2.0 * dice(leaf ^ mixed(self.wish.key ^ time)));
            }
            whole(keys, &self.program.solve(leaves, by as f64, f64::INFINITY)?)
        });
        self.program.restore(&paid, &prices);
        found
    }

    /// The price of the smallest cell that could be shown.
    fn unit(&self) -> f64 {
        self.wish.threshold as f64
    }

    /// The shown cells that a change in parts of children changes, and by how much.
    fn paid(&self, keys: &[Key], parts: &Parts) -> Vec<(u32, f64)> {
        let mut sums: BTreeMap<u32, f64> = BTreeMap::new();
        for (leaf, by) in parts {
            let rows = self.publication.space.above(keys[*leaf]);
            for row in
                rows.iter().filter_map(|cell| self.rows.get(cell)).filter(|row| self.shown[**row as usize])
            {
                *sums.entry(*row).or_default() += by;
            }
        }
        sums.into_iter().filter(|(_, by)| by.abs() > 1e-6).collect()
    }

    /// The shown cells that a witness changes.
    fn blanked(&self, witness: &Witness) -> Vec<u32> {
        let changed = witness.changes(&self.publication.space).into_keys();
        changed
            .filter_map(|cell| self.rows.get(&cell).copied())
            .filter(|row| self.shown[*row as usize])
            .collect()
    }

    fn price(&self, witness: &Witness) -> f64 {
        self.blanked(witness).iter().map(|row| self.program.price(*row)).sum()
    }

    /// Blanks what the witness changes, and learns how far every cell moves with it.
    fn take(&mut self, witness: Witness) {
        self.blanked(&witness).iter().for_each(|row| self.shown[*row as usize] = false);
        for (cell, by) in witness.changes(&self.publication.space) {
            if self.publication.values.contains_key(&cell) {
                let reach = self.reach.entry(cell).or_default();
                *reach = (reach.0.min(by), reach.1.max(by));
            }
        }
        self.witnesses.push(witness);
    }

    fn released(self) -> Released {
        let is_shown = |(key, value): &(&Key, &i64)| {
            **value >= self.wish.threshold && self.shown[self.rows[*key] as usize]
        };
        let shown = self.publication.values.iter().filter(is_shown).map(|(key, _)| *key).collect();
        Released {
            shown,
            certificate: Certificate { base: self.publication.base.clone(), witnesses: self.witnesses },
        }
    }
}

/// What a reader loses with a cell: its count. The total of all is never blanked, and nothing that was told; what was
/// blank before is cheap. The key decides between cells that are alike.
fn price(publication: &Publication, wish: &Wish, cell: Key) -> f64 {
    if cell == 0 || publication.told.contains_key(&cell) {
        return NEVER;
    }
    let worth = publication.value(cell) as f64 * (1.0 + 0.05 * dice(cell ^ wish.key));
    if publication.was_blank.contains(&cell) { worth / 10.0 } else { worth }
}

/// The change in whole children, if it is one.
fn whole(keys: &[Key], parts: &Parts) -> Option<Witness> {
    let is_whole = |by: f64| (by - by.round()).abs() < 1e-5;
    let change = |(leaf, by): &(usize, f64)| is_whole(*by).then(|| (keys[*leaf], by.round() as i64));
    Some(Witness(parts.iter().map(change).collect::<Option<_>>()?))
}
