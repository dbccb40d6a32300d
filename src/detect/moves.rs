//! Displacement: fewer cases of an origin in one place, more in another, both stranger than chance makes them together.
//!
//! Both ends are unlikely, and the pair is within its budget: that is enough for an alarm. The reference asks that each
//! end be below .05 as well, and finds less for it. On panels not used before (95 moves, 12 panels) .48 are named with that
//! bar and .58 without, at .15 and .31 false alarms a quarter; on 6 calm ones there are .38 and .61 (± .09), where the
//! budget promises .5.

use std::collections::BTreeMap;

use super::chance::{Chances, Family};
use super::find::Period;
use super::forecast::Forecast;
use super::signal::{Kind, Signal};

/// How many moves are looked at, the strangest first. Where there are more, moves are no news; weighing all of them would
/// take as long as their number by that of all that might have been.
const MOST: usize = 1_000;

/// What may happen at one end of a move: how strange it is, and how probable.
#[derive(Debug, Clone, Copy)]
struct Atom {
    place: usize,
    p: f64,
    mass: f64,
}

/// One place that lost and one that gained.
#[derive(Debug, Clone, Copy)]
struct Move<'f> {
    from: (&'f Forecast, f64),
    to: (&'f Forecast, f64),
}

impl Move<'_> {
    fn statistic(&self) -> f64 {
        self.from.1 * self.to.1
    }
}

impl Period<'_> {
    /// Moves of an origin between places of one parent: of each loss the gain, and of both the window, that chance explains
    /// least. A place's own nationals do not move to it.
    ///
    /// Aggregates never show that the same child moved: a signal says "consistent with a move".
    pub fn moves(&self) -> Vec<Signal> {
        let groups = self.groups();
        let mut moves: Vec<Move> = groups.iter().flat_map(|group| self.seen(group)).collect();
        moves.sort_by(|a, b| a.statistic().total_cmp(&b.statistic()));
        moves.truncate(MOST);
        let mut family = Family::new(moves.iter().map(Move::statistic).collect());
        if moves.is_empty() {
            return Vec::new();
        }
        groups.iter().for_each(|group| self.add_pairs(group, &mut family));
        let chances = family.settle();
        let mut best: BTreeMap<_, Signal> = BTreeMap::new();
        for one in moves {
            let signal = self.moved(&one, &chances);
            let key = (one.from.0.place, one.from.0.origin);
            let kept = best.entry(key).or_insert_with(|| signal.clone());
            if signal.chance < kept.chance {
                *kept = signal;
            }
        }
        best.into_values().filter(|signal| signal.chance <= self.parameters.listed).collect()
    }

    /// The places of one parent, by origin and window.
    fn groups(&self) -> Vec<Vec<&Forecast>> {
        let mut groups: BTreeMap<_, Vec<&Forecast>> = BTreeMap::new();
        for series in
            self.forecasts.iter().filter(|series| series.window > 1 && series.mean > 0.0 && !series.is_own)
        {
            if let Some((place, origin)) = series.place.zip(series.origin) {
                let parent = self.known.panel.places[place].parent.as_ref();
                groups.entry((parent, origin, series.window)).or_default().push(series);
            }
        }
        let may_lose = |series: &&Forecast| series.mean >= self.parameters.moves.least_expected;
        groups.into_values().filter(|group| group.iter().any(may_lose)).collect()
    }

    /// The moves seen in one group.
    fn seen<'f>(&self, group: &[&'f Forecast]) -> Vec<Move<'f>> {
        let limits = &self.parameters.moves;
        let far = |p: &f64| *p <= limits.tail;
        let lost = |series: &'f Forecast| {
            let cases = series.mean - f64::from(series.observed) >= limits.cases;
            let may = cases && series.mean >= limits.least_expected;
            Some((series, may.then(|| self.counts(series).at_most(series.observed)).filter(far)?))
        };
        let won = |series: &'f Forecast| {
            let may = f64::from(series.observed) - series.mean >= limits.cases;
            Some((series, may.then(|| self.counts(series).at_least(series.observed)).filter(far)?))
        };
        let from: Vec<_> = group.iter().filter_map(|series| lost(series)).collect();
        if from.is_empty() {
            return Vec::new();
        }
        let to: Vec<_> = group.iter().filter_map(|series| won(series)).collect();
        from.iter().flat_map(|from| to.iter().map(|to| Move { from: *from, to: *to })).collect()
    }

    /// Every pair of ends that might have been seen in one group.
    fn add_pairs(&self, group: &[&Forecast], family: &mut Family) {
        let (limits, mut tails) = (&self.parameters.moves, Vec::new());
        let (mut lost, mut won): (Vec<Atom>, Vec<Atom>) = (vec![], vec![]);
        for series in group {
            let Some(place) = series.place else { continue };
            let counts = self.counts(series);
            if series.mean >= limits.least_expected {
                counts.lower(limits.tail, &mut tails);
                let far = tails.iter().enumerate();
                let far = far.take_while(|(y, _)| series.mean - counts.cases(*y) >= limits.cases);
                lost.extend(atoms(place, far.map(|(_, p)| *p)));
            }
            counts.upper(limits.smallest, &mut tails);
            let far = tails.iter().enumerate().rev();
            let far =
                far.take_while(|(y, p)| **p <= limits.tail && counts.cases(*y) - series.mean >= limits.cases);
            won.extend(atoms(place, far.map(|(_, p)| *p)));
        }
        let own = |place: usize| Gains::new(won.iter().filter(|atom| atom.place == place));
        let (all, mut at_home) = (Gains::new(won.iter()), BTreeMap::new());
        for from in lost {
            let home = at_home.entry(from.place).or_insert_with(|| own(from.place));
            family.add_within(|statistic| {
                let p = statistic / from.p;
                from.mass * (all.within(p) - home.within(p)).max(0.0)
            });
        }
    }

    fn moved(&self, one: &Move, chances: &Chances) -> Signal {
        let (series, p, statistic) = (one.from.0, one.from.1.max(one.to.1), one.statistic());
        let chance = chances.at(statistic, statistic);
        let baseline = series.baseline.min(one.to.0.baseline);
        Signal {
            kind: Kind::Displacement,
            at: self.end(series),
            to: Some(self.end(one.to.0)),
            origin: self.origin(series),
            period: self.known.panel.periods[self.known.at].to_string(),
            window: series.window,
            p,
            chance,
            q: chances.share(statistic),
            alarm: chance <= self.parameters.budgets.displacement && p <= self.parameters.moves.alarm_tail,
            baseline,
            short_history: baseline < self.parameters.full_baseline,
            evidence: None,
        }
    }
}

/// How probable it is that gains are so strange.
#[derive(Debug)]
struct Gains {
    p: Vec<f64>,
    /// The mass of the first, of the first two, and on.
    sums: Vec<f64>,
}

impl Gains {
    fn new<'a>(atoms: impl Iterator<Item = &'a Atom>) -> Self {
        let mut atoms: Vec<(f64, f64)> = atoms.map(|atom| (atom.p, atom.mass)).collect();
        atoms.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        let sum = |sum: &mut f64, (_, mass): &(f64, f64)| {
            *sum += mass;
            Some(*sum)
        };
        Self { p: atoms.iter().map(|atom| atom.0).collect(), sums: atoms.iter().scan(0.0, sum).collect() }
    }

    /// The mass of all gains with a tail probability up to `p`.
    fn within(&self, p: f64) -> f64 {
        let count = self.p.partition_point(|gain| *gain <= p);
        count.checked_sub(1).map_or(0.0, |last| self.sums[last])
    }
}

/// What may happen to one series, from its tail probabilities, the farthest first.
fn atoms(place: usize, tails: impl Iterator<Item = f64>) -> impl Iterator<Item = Atom> {
    tails.scan(0.0, move |beyond, p| {
        let mass = p - std::mem::replace(beyond, p);
        Some(Atom { place, p, mass })
    })
}
