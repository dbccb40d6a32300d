//! Period after period: what was known then, what was expected, what was strange, and what the errors teach.

use super::find::Period;
use super::forecast::{Forecast, forecasts};
use super::panel::{Known, Panel};
use super::parameters::Parameters;
use super::rates::Shapes;
use super::signal::Signal;
use super::spread::Spreads;

/// The signals of every period from `from` to `to` (positions in the panel), each from what was known at its end.
///
/// Periods before `from` are read for their errors alone. A period with too little before it has no signals.
pub fn watch(panel: &Panel, from: usize, to: usize, parameters: &Parameters) -> Vec<Vec<Signal>> {
    let first = parameters.warm_up.map_or(0, |periods| from.saturating_sub(periods));
    let mut spreads = Spreads::new(&parameters.spread);
    let mut found = Vec::new();
    for at in first..=to.min(panel.periods.len().saturating_sub(1)) {
        let known = panel.as_of(at, parameters.completeness_weight);
        let (ahead, shapes) = forecasts(&known, 1, parameters, None);
        let next = spreads.after(&ahead);
        if at >= from {
            found.push(judge(known, ahead, shapes, spreads, parameters));
        }
        spreads = next;
    }
    found
}

fn judge(
    known: Known,
    ahead: Vec<Forecast>,
    shapes: Shapes,
    spreads: Spreads,
    parameters: &Parameters,
) -> Vec<Signal> {
    let longer = parameters.windows.iter().filter(|window| **window > 1 && **window <= known.at);
    let longer = longer.flat_map(|window| forecasts(&known, *window, parameters, Some(shapes)).0);
    let forecasts: Vec<Forecast> = ahead.into_iter().chain(longer).collect();
    let period = Period { known, forecasts, spreads, parameters };
    let mut signals = period.signals();
    signals.extend(period.moves());
    signals
}
