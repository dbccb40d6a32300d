//! What stands out in the newest quarters, judged by the figures of one scope.

use std::collections::BTreeMap;

use super::history::History;
use super::mix::mixes;
use super::panel::{self, JUDGED};
use crate::deliver::House;
use crate::detect::{self, Kind, OVERALL, Panel, Parameters, Signal};
use crate::error::{Error, Result};
use crate::store::signals::Subject;
use crate::structure::{Code, Message, Quarter};

/// Every alarm of the newest quarters: of one country (`scope`) by its own figures alone, or of all by all.
pub fn look(house: &House, history: &History, scope: Code) -> Result<BTreeMap<Subject, Signal>> {
    let parameters = Parameters::default();
    let countries = panel::countries(house, &history.origins, scope, history.newest);
    let mut alarms = watched(&countries, &parameters);
    alarms.retain(|(_, signal)| scope == Code::TOTAL || signal.at.place != OVERALL);
    alarms.iter_mut().for_each(|(quarter, signal)| ask_organisations(history, *quarter, signal));
    let regions = panel::regions(house, &history.regions, scope, history.newest);
    // Cases of one region are its country's, told there; what only regions tell is where they went.
    let moves = watched(&regions, &parameters).into_iter();
    alarms.extend(moves.filter(|(_, signal)| signal.kind == Kind::Displacement));
    for quarter in (0..JUDGED).rev().map(|age| history.newest.plus(-age)) {
        let mixes = mixes(house, history, scope, quarter);
        let changed = detect::changes(&mixes, &quarter.to_string(), &parameters).into_iter();
        alarms.extend(changed.filter(|signal| signal.alarm).map(|signal| (quarter, signal)));
    }
    alarms.into_iter().map(|(quarter, signal)| Ok((subject(scope, quarter, &signal)?, signal))).collect()
}

/// The alarms of a panel in its newest quarters.
fn watched(panel: &Panel, parameters: &Parameters) -> Vec<(Quarter, Signal)> {
    let quarters: Vec<Quarter> = panel.periods.iter().flat_map(|period| period.quarters()).collect();
    let from = quarters.len().saturating_sub(JUDGED as usize);
    let all = detect::watch(panel, from, quarters.len().saturating_sub(1), parameters);
    let of_quarter = |(quarter, signals): (&Quarter, Vec<Signal>)| {
        let quarter = *quarter;
        signals.into_iter().filter(|signal| signal.alarm).map(move |signal| (quarter, signal))
    };
    quarters[from..].iter().zip(all).flat_map(of_quarter).collect()
}

/// How many organisations of each country saw a new origin within a year: the most of its quarters, for one organisation
/// may speak in each.
fn ask_organisations(history: &History, quarter: Quarter, signal: &mut Signal) {
    let (Some(evidence), Ok(origin)) = (&mut signal.evidence, signal.origin.parse()) else { return };
    let mut seen: BTreeMap<Code, u32> = BTreeMap::new();
    for ((country, at), versions) in &history.organisations {
        let is_near = (0..JUDGED).contains(&quarter.after(*at));
        let is_asked = signal.at.place == OVERALL || signal.at.place == country.as_str();
        let count = versions.last().and_then(|answer| answer.counts.get(&(Code::TOTAL, origin)));
        if let Some(count) = count.filter(|_| is_near && is_asked) {
            let most = seen.entry(*country).or_default();
            *most = (*most).max(*count);
        }
    }
    evidence.organisations = seen.values().sum();
}

fn subject(scope: Code, quarter: Quarter, signal: &Signal) -> Result<Subject> {
    let unknown = || Error::failed(Message::new("error-store"), signal.origin.clone());
    let origin = signal.origin.parse().map_err(|_| unknown())?;
    Ok(Subject { scope, quarter, kind: signal.kind.name().into(), place: signal.place(), origin })
}
