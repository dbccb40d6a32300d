//! New origins, surges and declines of one period: every series against its own past, all of them against one budget.

use std::collections::BTreeMap;

use super::chance::{Chances, Family, downward};
use super::evidence::Evidence;
use super::forecast::Forecast;
use super::order::Order;
use super::parameters::Parameters;
use super::signal::{End, Kind, OVERALL, Signal, WHOLE};
use super::spread::Spreads;
use super::{Known, tail::Counts};

/// All that is needed to judge one period.
#[derive(Debug)]
pub struct Period<'p> {
    /// The panel as known then.
    pub known: Known<'p>,
    /// What was expected, in every window.
    pub forecasts: Vec<Forecast>,
    /// How far counts lie from that.
    pub spreads: Spreads,
    /// How to judge.
    pub parameters: &'p Parameters,
}

/// Series of one kind share a budget.
type Share = (Kind, Over);

/// What a series is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Over {
    /// One origin in one place.
    Place,
    /// One origin in all places together.
    All,
    /// All origins of one place together.
    Whole,
}

/// One series that looks strange, and how strange.
#[derive(Debug, Clone, Copy)]
struct Strange<'f> {
    share: Share,
    series: &'f Forecast,
    p: f64,
    /// The smaller, the earlier it is believed.
    statistic: f64,
}

impl Period<'_> {
    /// The predictive distribution of a series.
    pub fn counts(&self, series: &Forecast) -> Counts {
        series.counts(self.spreads.of(series), self.parameters.drift)
    }

    /// New origins, surges and declines: of each series the window that chance explains least.
    pub fn signals(&self) -> Vec<Signal> {
        let strange = self.strange();
        let chances = self.chances(&strange);
        let mut best: BTreeMap<_, (Strange, f64)> = BTreeMap::new();
        for seen in strange {
            let chance = chances[&seen.share].at(seen.statistic, seen.p);
            let key = (seen.share, seen.series.place, seen.series.origin);
            let kept = best.entry(key).or_insert((seen, chance));
            if chance < kept.1 {
                *kept = (seen, chance);
            }
        }
        let listed = best.into_values().filter(|(_, chance)| *chance <= self.parameters.listed);
        let share = |seen: &Strange| chances[&seen.share].share(seen.statistic);
        listed.map(|(seen, chance)| self.signal(seen, chance, share(&seen))).collect()
    }

    /// Every rise with a case in it, and everything far enough below expectation.
    fn strange(&self) -> Vec<Strange<'_>> {
        let rises = self.forecasts.iter().filter_map(|series| self.risen(series));
        let falls = self.forecasts.iter().filter_map(|series| self.fallen(series));
        rises.chain(falls).collect()
    }

    fn risen<'f>(&self, series: &'f Forecast) -> Option<Strange<'f>> {
        let is_told = series.observed > 0 && self.is_agreed(series);
        let p = is_told.then(|| self.counts(series).at_least(series.observed))?;
        let share = rise(series);
        let statistic = self.strangeness(self.order(share), series, p)?;
        Some(Strange { share, series, p, statistic })
    }

    fn fallen<'f>(&self, series: &'f Forecast) -> Option<Strange<'f>> {
        let p = self.may_decline(series).then(|| self.counts(series).at_most(series.observed))?;
        let is_far = p <= self.parameters.decline_limit;
        is_far.then_some(Strange { share: fall(series), series, p, statistic: p })
    }

    /// An origin new to all places together is, in one place alone, that place's signal and no other.
    fn is_agreed(&self, series: &Forecast) -> bool {
        rise(series) != (Kind::NewOrigin, Over::All) || series.places >= self.parameters.places_overall
    }

    fn order(&self, share: Share) -> Order {
        match share.0 {
            Kind::Surge => self.parameters.surge_order,
            Kind::NewOrigin | Kind::Decline | Kind::Displacement | Kind::Mix => Order::Tail,
        }
    }

    /// What may happen to every series, strange or not.
    fn chances(&self, strange: &[Strange]) -> BTreeMap<Share, Chances> {
        let mut seen: BTreeMap<Share, Vec<f64>> = BTreeMap::new();
        strange.iter().for_each(|one| seen.entry(one.share).or_default().push(one.statistic));
        let mut families: BTreeMap<Share, Family> =
            seen.into_iter().map(|(share, seen)| (share, Family::new(seen))).collect();
        let mut tails = Vec::new();
        for series in self.forecasts.iter().filter(|series| series.mean > 0.0) {
            if let Some(family) = families.get_mut(&rise(series)) {
                self.add_rises(self.order(rise(series)), series, family, &mut tails);
            }
            if let Some(family) = families.get_mut(&fall(series)).filter(|_| self.may_decline(series)) {
                let limit = self.parameters.decline_limit;
                let tails = downward(&self.counts(series), limit, &mut tails);
                family.add_series(tails, tails);
            }
        }
        families.into_iter().map(|(share, family)| (share, family.settle())).collect()
    }

    /// One period below expectation is too little to call a decline.
    fn may_decline(&self, series: &Forecast) -> bool {
        series.place.is_some() && series.window > 1 && series.mean >= self.parameters.least_expected
    }

    fn signal(&self, seen: Strange, chance: f64, q: f64) -> Signal {
        let (kind, series) = (seen.share.0, seen.series);
        Signal {
            kind,
            at: self.end(series),
            to: None,
            origin: self.origin(series),
            period: self.known.panel.periods[self.known.at].to_string(),
            window: series.window,
            p: seen.p,
            chance,
            q,
            alarm: chance <= self.budget(seen.share),
            baseline: series.baseline,
            short_history: series.baseline < self.parameters.full_baseline,
            evidence: series
                .origin
                .filter(|_| kind == Kind::NewOrigin)
                .map(|origin| Evidence::read(&self.known, series.place, origin, chance)),
        }
    }

    /// The label of whose cases a series is of.
    pub fn origin(&self, series: &Forecast) -> String {
        series.origin.map_or_else(|| WHOLE.into(), |origin| self.known.panel.origins[origin].clone())
    }

    /// What was expected of a series and what came.
    pub fn end(&self, series: &Forecast) -> End {
        let (low, high) = self.counts(series).interval();
        let label = |place: usize| self.known.panel.places[place].label.clone();
        End {
            place: series.place.map_or_else(|| OVERALL.into(), label),
            observed: series.observed,
            expected: series.mean,
            low,
            high,
        }
    }

    fn budget(&self, share: Share) -> f64 {
        let budgets = &self.parameters.budgets;
        match share {
            (_, Over::Whole) => budgets.whole,
            (Kind::NewOrigin, Over::Place) => budgets.new_in_place,
            (Kind::NewOrigin, Over::All) => budgets.new_overall,
            (Kind::Surge, Over::Place) => budgets.surge_in_place,
            (Kind::Surge, Over::All) => budgets.surge_overall,
            (Kind::Decline, _) => budgets.decline,
            (Kind::Displacement, _) => budgets.displacement,
            (Kind::Mix, _) => budgets.mix,
        }
    }
}

/// Which budget a series above expectation uses: new without a case in the periods looked back on, else a surge, never both.
/// A place's own nationals are never new to it.
fn rise(series: &Forecast) -> Share {
    let kind = if series.is_new && !series.is_own { Kind::NewOrigin } else { Kind::Surge };
    (kind, over(series))
}

fn fall(series: &Forecast) -> Share {
    (Kind::Decline, over(series))
}

fn over(series: &Forecast) -> Over {
    match (series.place, series.origin) {
        (_, None) => Over::Whole,
        (Some(_), Some(_)) => Over::Place,
        (None, Some(_)) => Over::All,
    }
}
