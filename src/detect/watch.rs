//! Period after period: what was known then, what was expected, what was strange, and what the errors teach.

use super::find::Period;
use super::forecast::{Forecast, forecasts, wholes};
use super::panel::{Known, Panel};
use super::parameters::Parameters;
use super::rates::Shapes;
use super::signal::Signal;
use super::spread::Spread;

/// How far counts lie from what was expected: of one origin, and of all together.
#[derive(Debug, Clone, Copy)]
struct Spreads {
    pairs: Spread,
    wholes: Spread,
}

/// What was expected one period ahead, and the shapes it was expected with.
struct Ahead {
    pairs: Vec<Forecast>,
    wholes: Vec<Forecast>,
    shapes: Shapes,
}

/// The signals of every period from `from` to `to` (positions in the panel), each from what was known at its end.
///
/// Periods before `from` are read for their errors alone. A period with too little before it has no signals.
pub fn watch(panel: &Panel, from: usize, to: usize, parameters: &Parameters) -> Vec<Vec<Signal>> {
    let first = parameters.warm_up.map_or(0, |periods| from.saturating_sub(periods));
    let fresh = Spread::new(&parameters.spread);
    let mut spreads = Spreads { pairs: fresh, wholes: fresh };
    let mut found = Vec::new();
    for at in first..=to.min(panel.periods.len().saturating_sub(1)) {
        let known = panel.as_of(at, parameters.completeness_weight);
        let (pairs, shapes) = forecasts(&known, 1, parameters, None);
        let ahead = Ahead { pairs, wholes: whole_places(&known, 1, parameters), shapes };
        let next =
            Spreads { pairs: spreads.pairs.after(&ahead.pairs), wholes: spreads.wholes.after(&ahead.wholes) };
        if at >= from {
            found.push(judge(known, ahead, spreads, parameters));
        }
        spreads = next;
    }
    found
}

fn judge(known: Known, ahead: Ahead, spreads: Spreads, parameters: &Parameters) -> Vec<Signal> {
    let mut forecasts: Vec<Forecast> = [ahead.pairs, ahead.wholes].concat();
    for window in parameters.windows.iter().filter(|window| **window > 1 && **window <= known.at) {
        forecasts.extend(self::forecasts(&known, *window, parameters, Some(ahead.shapes)).0);
        forecasts.extend(whole_places(&known, *window, parameters));
    }
    let period = Period { known, forecasts, spread: spreads.pairs, wholes: spreads.wholes, parameters };
    let mut signals = period.signals();
    signals.extend(period.moves());
    signals
}

fn whole_places(known: &Known, window: usize, parameters: &Parameters) -> Vec<Forecast> {
    if parameters.budgets.whole > 0.0 { wholes(known, window, parameters) } else { Vec::new() }
}
