//! Decides which cells are blank, so that every secret one is proved open.

mod change;

use std::collections::{BTreeSet, HashMap};

use super::certificate::{Certificate, Witness, gap};
use super::near::Ground;
use super::program::{NEVER, Program};
use super::publication::Publication;
use super::ranges::Ranges;
use super::space::Key;
use super::{Wish, dice};

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
    let (first, other) = std::thread::scope(|scope| {
        let other = scope.spawn(|| decide(Order::Finest));
        let first = Search::new(publication, wish, &rows)
            .decide(&targets(publication, wish, Order::Smallest), progress);
        (first, other.join().unwrap_or(Err(Unproved(0))))
    });
    let told = |released: &Released| released.shown.iter().map(|cell| publication.value(*cell)).sum::<i64>();
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
